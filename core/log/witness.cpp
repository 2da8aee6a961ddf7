// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/witness.h"

#include "core/log/lines_p.h"
#include "core/log/merkle.h"

static const Error badRequest{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The request to confirm a log cannot be read."), {}, {}, "bad-request"};

static constexpr qsizetype maxHashes = 63; // tlog-witness, "add-checkpoint"

QByteArray AddCheckpoint::text() const
{
    QByteArray text = "old " + QByteArray::number(oldSize) + '\n';
    for (const QByteArray &hash : hashes)
        text += hash.toBase64() + '\n';
    return text + '\n' + checkpoint;
}

Result<AddCheckpoint> AddCheckpoint::parse(const QByteArray &body)
{
    constexpr qsizetype maxBytes = 32 * 1024; // the proof takes 3 KiB, the checkpoint 16 KiB
    if (body.size() > maxBytes)
        return badRequest;
    QByteArray rest = body;
    auto line = lines::takeLine(rest);
    if (!line || !line->startsWith("old "))
        return badRequest;
    const auto oldSize = lines::decimal(line->mid(4));
    if (!oldSize)
        return badRequest;
    AddCheckpoint request{*oldSize, {}, {}};
    while ((line = lines::takeLine(rest)) && !line->isEmpty()) {
        const auto hash = lines::hash(*line);
        if (!hash || request.hashes.size() == maxHashes)
            return badRequest;
        request.hashes.append(*hash);
    }
    if (!line || rest.isEmpty())
        return badRequest;
    request.checkpoint = rest;
    return request;
}

/// The checkpoint in a request, before anything was verified.
static Result<Checkpoint> claimed(const AddCheckpoint &request)
{
    const auto whole = note::parse(request.checkpoint);
    if (!whole)
        return badRequest;
    const auto checkpoint = Checkpoint::parse(whole->text);
    if (!checkpoint)
        return badRequest;
    return *checkpoint;
}

Result<QString> requestOrigin(const QByteArray &body)
{
    const auto request = AddCheckpoint::parse(body);
    if (!request)
        return request.error();
    const auto checkpoint = claimed(*request);
    if (!checkpoint)
        return checkpoint.error();
    return checkpoint->origin;
}

static bool isSignedByOneOf(const QList<note::VerifierKey> &keys, const AddCheckpoint &request)
{
    for (const note::VerifierKey &key : keys)
        if (Checkpoint::open(request.checkpoint, key))
            return true;
    return false;
}

/// Whether the request's checkpoint continues what the witness holds; the old size is the one held.
static bool continues(const AddCheckpoint &request, const Checkpoint &checkpoint, const WitnessState &held)
{
    if (held.size == 0) // first contact: nothing was promised, so there is nothing to prove
        return request.hashes.isEmpty();
    return bool(merkle::verifyConsistency(held.size, checkpoint.size, held.root, checkpoint.root, request.hashes));
}

Result<WitnessStep> judge(const QByteArray &body, const std::optional<KnownLog> &known)
{
    const auto request = AddCheckpoint::parse(body);
    if (!request)
        return request.error();
    const auto checkpoint = claimed(*request);
    if (!checkpoint)
        return checkpoint.error();
    if (!known || known->origin != checkpoint->origin)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The log %1 is not known here."), {checkpoint->origin}, {}, "unknown-log"};
    if (!isSignedByOneOf(known->keys, *request))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The checkpoint of %1 was not signed by a key known here."),
                     {checkpoint->origin}, {}, "forbidden"};
    if (request->oldSize > checkpoint->size)
        return badRequest;
    if (request->oldSize != known->state.size)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The request does not begin at size %1, up to which the log was confirmed."),
                     {QString::number(known->state.size)}, {}, "conflict"};
    if (!continues(*request, *checkpoint, known->state))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The log %1 does not continue what was confirmed before."),
                     {checkpoint->origin}, {}, "unprocessable"};
    return WitnessStep{*checkpoint, {checkpoint->size, checkpoint->root}};
}
