// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/leaves.h"

#include "app/arguments.h"
#include "app/plainfiles.h"
#include "core/log/merkle.h"

namespace cli {

Result<QList<QByteArray>> leafHashesOf(const Call &call)
{
    const auto bytes = call.input(call.operand(0), largestInput);
    if (!bytes)
        return bytes.error();
    QList<QByteArray> hashes;
    for (qsizetype at = 0; at < bytes->size();) {
        const qsizetype lineFeed = bytes->indexOf('\n', at);
        const qsizetype end = lineFeed < 0 ? bytes->size() : lineFeed;
        hashes += merkle::leafHash(bytes->sliced(at, end - at));
        at = end + 1;
    }
    return hashes;
}

namespace {

const Option hexOption{"hex", "", QT_TRANSLATE_NOOP("Command", "print hashes in hexadecimal digits instead of base64")};

void show(const Call &call, const QList<QByteArray> &hashes)
{
    if (!call.json) {
        for (const QByteArray &hash : hashes)
            call.line(hashText(call, hash));
        return;
    }
    QJsonArray texts;
    for (const QByteArray &hash : hashes)
        texts += hashText(call, hash);
    call.answer(texts);
}

Result<Done> showLeafHashes(const Call &call)
{
    const auto hashes = leafHashesOf(call);
    if (!hashes)
        return hashes.error();
    show(call, *hashes);
    return Done{};
}

Result<Done> showRoot(const Call &call)
{
    const auto hashes = leafHashesOf(call);
    if (!hashes)
        return hashes.error();
    const auto size = number(call, "size", hashes->size(), "proof-malformed");
    if (!size)
        return size.error();
    if (*size > hashes->size())
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "There are only %1 entries."),
                     {QString::number(hashes->size())},
                     {},
                     "proof-malformed"};
    const QByteArray root = merkle::rootHash(hashes->first(*size));
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("size"), *size}, {QStringLiteral("root"), hashText(call, root)}});
    else
        call.line(hashText(call, root));
    return Done{};
}

Result<Done> proveInclusion(const Call &call)
{
    const auto index = number(call, "index", "proof-malformed");
    if (!index)
        return index.error();
    const auto hashes = leafHashesOf(call);
    if (!hashes)
        return hashes.error();
    const auto size = number(call, "size", hashes->size(), "proof-malformed");
    if (!size)
        return size.error();
    const auto proof = merkle::inclusionProof(*hashes, *index, *size);
    if (!proof)
        return proof.error();
    show(call, *proof);
    return Done{};
}

Result<Done> proveConsistency(const Call &call)
{
    const auto oldSize = number(call, "old", "proof-malformed");
    if (!oldSize)
        return oldSize.error();
    const auto hashes = leafHashesOf(call);
    if (!hashes)
        return hashes.error();
    const auto newSize = number(call, "new", hashes->size(), "proof-malformed");
    if (!newSize)
        return newSize.error();
    const auto proof = merkle::consistencyProof(*hashes, *oldSize, *newSize);
    if (!proof)
        return proof.error();
    show(call, *proof);
    return Done{};
}

} // namespace

QList<Command> leafCommands()
{
    const Option sizeOption{"size", "N",
                            QT_TRANSLATE_NOOP("Command", "take only the first N entries; all unless given")};
    return {
        {QStringLiteral("log leaf-hash"),
         "[ENTRIES]",
         QT_TRANSLATE_NOOP("Command", "Prints the leaf hash (RFC 6962) of each line of a file or of standard input."),
         {hexOption},
         showLeafHashes},
        {QStringLiteral("log root"),
         "[ENTRIES]",
         QT_TRANSLATE_NOOP("Command", "Prints the root hash of a log whose entries are lines."),
         {sizeOption, hexOption},
         showRoot},
        {QStringLiteral("log prove-inclusion"),
         "[ENTRIES]",
         QT_TRANSLATE_NOOP("Command", "Prints the inclusion proof of one entry, the sibling of its leaf first."),
         {{"index", "I", QT_TRANSLATE_NOOP("Command", "number of the entry, from 0")}, sizeOption, hexOption},
         proveInclusion},
        {QStringLiteral("log prove-consistency"),
         "[ENTRIES]",
         QT_TRANSLATE_NOOP("Command", "Prints the proof that a longer log continues a shorter one."),
         {{"old", "M", QT_TRANSLATE_NOOP("Command", "size of the shorter log")},
          {"new", "N", QT_TRANSLATE_NOOP("Command", "size of the longer log; all entries unless given")},
          hexOption},
         proveConsistency},
    };
}

} // namespace cli
