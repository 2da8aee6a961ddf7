// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/proofs.h"

#include "core/log/lines_p.h"
#include "core/log/merkle.h"

#include <algorithm>

static const Error malformed{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The proof file cannot be read."), {}, {}, "proof-malformed"};

static constexpr qsizetype maxHashes = 63;        // a log of 2^53-1 entries needs 53
static constexpr qsizetype maxBytes = 128 * 1024; // checkpoint, hashes and extra bytes

QByteArray LogProof::text() const
{
    QByteArray text = "c2sp.org/tlog-proof@v1\n";
    if (!extra.isEmpty())
        text += "extra " + extra.toBase64() + '\n';
    text += "index " + QByteArray::number(index) + '\n';
    for (const QByteArray &hash : hashes)
        text += hash.toBase64() + '\n';
    return text + '\n' + checkpoint;
}

Result<LogProof> LogProof::parse(const QByteArray &file)
{
    if (file.size() > maxBytes)
        return malformed;
    QByteArray rest = file;
    if (lines::takeLine(rest) != "c2sp.org/tlog-proof@v1")
        return malformed;
    LogProof proof;
    auto line = lines::takeLine(rest);
    if (line && line->startsWith("extra ")) {
        const auto extra = lines::base64(line->mid(6));
        if (!extra || extra->isEmpty())
            return malformed;
        proof.extra = *extra;
        line = lines::takeLine(rest);
    }
    if (!line || !line->startsWith("index "))
        return malformed;
    const auto index = lines::decimal(line->mid(6));
    if (!index)
        return malformed;
    proof.index = *index;
    while ((line = lines::takeLine(rest)) && !line->isEmpty()) {
        const auto hash = lines::hash(*line);
        if (!hash || proof.hashes.size() == maxHashes)
            return malformed;
        proof.hashes.append(*hash);
    }
    if (!line || rest.isEmpty())
        return malformed;
    proof.checkpoint = rest;
    return proof;
}

Result<QByteArray> makeProof(const QList<QByteArray> &leafHashes, qint64 index, const QByteArray &checkpointNote,
                             const QByteArray &extra)
{
    const auto whole = note::parse(checkpointNote);
    if (!whole)
        return whole.error();
    const auto checkpoint = Checkpoint::parse(whole->text);
    if (!checkpoint)
        return checkpoint.error();
    const auto hashes = merkle::inclusionProof(leafHashes, index, checkpoint->size);
    if (!hashes)
        return hashes.error();
    if (merkle::rootHash(leafHashes.mid(0, checkpoint->size)) != checkpoint->root)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The checkpoint is not one of this log."), {}, {}, "proof-wrong"};
    return LogProof{extra, index, *hashes, checkpointNote}.text();
}

/// The checkpoint in a note, signed by one of the logs that a policy accepts.
static Result<Checkpoint> openUnder(const Policy &policy, const QByteArray &bytes)
{
    const auto whole = note::parse(bytes);
    if (!whole)
        return whole.error();
    for (const note::VerifierKey &log : policy.logs) {
        const auto isFrom = [&](const note::SignatureLine &line) { return line.name == log.name && line.id == log.id(); };
        if (std::any_of(whole->signatures.begin(), whole->signatures.end(), isFrom))
            return Checkpoint::open(bytes, log);
    }
    return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The checkpoint was not signed by a log that the policy names."), {}, {}, "unknown-key"};
}

Result<ProvenEntry> verifyProof(const QByteArray &file, const QByteArray &entry, const Policy &policy)
{
    const auto proof = LogProof::parse(file);
    if (!proof)
        return proof.error();
    const auto checkpoint = openUnder(policy, proof->checkpoint);
    if (!checkpoint)
        return checkpoint.error();
    ProvenEntry proven{*checkpoint, proof->index, {}};
    if (!policy.quorum.isEmpty()) {
        const auto cosigned = verifyCosignature(proof->checkpoint, policy.witnesses.value(policy.quorum));
        if (!cosigned)
            return cosigned.error();
        proven.cosigned = *cosigned;
    }
    const auto included = merkle::verifyInclusion(merkle::leafHash(entry), proof->index, checkpoint->size, proof->hashes,
                                                  checkpoint->root);
    if (!included)
        return included.error();
    return proven;
}
