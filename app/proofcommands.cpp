// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/leaves.h"
#include "app/plainfiles.h"
#include "app/wholeoutput.h"
#include "core/log/merkle.h"
#include "core/log/proofs.h"

namespace cli {
namespace {

/// The content of the file of an option that must be there.
Result<QByteArray> fileOf(const Call &call, const char *option)
{
    const auto path = call.needed(option);
    if (!path)
        return path.error();
    return call.input(*path);
}

Result<Done> make(const Call &call)
{
    const auto index = number(call, "index", "proof-malformed");
    if (!index)
        return index.error();
    const auto checkpoint = fileOf(call, "checkpoint");
    if (!checkpoint)
        return checkpoint.error();
    const auto hashes = leafHashesOf(call);
    if (!hashes)
        return hashes.error();
    const auto proof = makeProof(*hashes, *index, *checkpoint, call.option("extra").toUtf8());
    if (!proof)
        return proof.error();
    return writeOutput(call, call.option("o"), *proof);
}

Result<Done> verifyFile(const Call &call)
{
    const auto policyFile = fileOf(call, "policy");
    if (!policyFile)
        return policyFile.error();
    const auto policy = Policy::parse(*policyFile);
    if (!policy)
        return policy.error();
    const auto proof = call.input(call.operand(0));
    if (!proof)
        return proof.error();
    auto entry = call.input(call.operand(1));
    if (!entry)
        return entry.error();
    if (!call.has("raw") && entry->endsWith('\n'))
        entry->chop(1);
    const auto proven = verifyProof(*proof, *entry, *policy);
    if (!proven)
        return proven.error();
    const QString cosigned = proven->cosigned ? proven->cosigned->toString(Qt::ISODate) : QString();
    if (call.json) {
        QJsonObject answer{{QStringLiteral("origin"), proven->checkpoint.origin},
                           {QStringLiteral("index"), proven->index},
                           {QStringLiteral("size"), proven->checkpoint.size}};
        if (proven->cosigned)
            answer.insert(QStringLiteral("cosigned"), cosigned);
        call.answer(answer);
        return Done{};
    }
    call.line(QStringLiteral("origin ") + proven->checkpoint.origin);
    call.line(QStringLiteral("index %1").arg(proven->index));
    call.line(QStringLiteral("size %1").arg(proven->checkpoint.size));
    if (proven->cosigned)
        call.line(QStringLiteral("cosigned ") + cosigned);
    return Done{};
}

/// The bytes of an option in hexadecimal or base64.
Result<QByteArray> hashOf(const Call &call, const char *option)
{
    const auto text = call.needed(option);
    if (!text)
        return text.error();
    return bytesOfText(*text);
}

/// The operands as the hashes of a proof.
Result<QList<QByteArray>> proofOf(const Call &call)
{
    QList<QByteArray> hashes;
    for (const QString &text : call.operands) {
        const auto hash = bytesOfText(text);
        if (!hash)
            return hash.error();
        hashes += *hash;
    }
    return hashes;
}

Result<Done> verifyInclusion(const Call &call)
{
    const auto index = number(call, "index", "proof-malformed");
    const auto size = number(call, "size", "proof-malformed");
    const auto leaf = hashOf(call, "leaf");
    const auto root = hashOf(call, "root");
    const auto proof = proofOf(call);
    if (!index)
        return index.error();
    if (!size)
        return size.error();
    if (!leaf)
        return leaf.error();
    if (!root)
        return root.error();
    if (!proof)
        return proof.error();
    return merkle::verifyInclusion(*leaf, *index, *size, *proof, *root);
}

Result<Done> verifyConsistency(const Call &call)
{
    const auto oldSize = number(call, "old", "proof-malformed");
    const auto newSize = number(call, "new", "proof-malformed");
    const auto oldRoot = hashOf(call, "old-root");
    const auto newRoot = hashOf(call, "new-root");
    const auto proof = proofOf(call);
    if (!oldSize)
        return oldSize.error();
    if (!newSize)
        return newSize.error();
    if (!oldRoot)
        return oldRoot.error();
    if (!newRoot)
        return newRoot.error();
    if (!proof)
        return proof.error();
    return merkle::verifyConsistency(*oldSize, *newSize, *oldRoot, *newRoot, *proof);
}

} // namespace

QList<Command> proofCommands()
{
    return {
        {QStringLiteral("proof make"),
         "[ENTRIES]",
         QT_TRANSLATE_NOOP(
             "Command",
             "Makes the proof file (C2SP tlog-proof) of one entry from the lines of a log and a signed checkpoint."),
         {{"index", "I", QT_TRANSLATE_NOOP("Command", "number of the entry, from 0")},
          {"checkpoint", "FILE", QT_TRANSLATE_NOOP("Command", "signed checkpoint of the log")},
          {"extra", "TEXT", QT_TRANSLATE_NOOP("Command", "carried along; nothing protects it")},
          {"o", "FILE", QT_TRANSLATE_NOOP("Command", "write here instead of to standard output")}},
         make},
        {QStringLiteral("proof verify"),
         "PROOF [ENTRY]",
         QT_TRANSLATE_NOOP(
             "Command",
             "Checks that an entry, a line in a file or on standard input, lies in a log that a policy accepts."),
         {{"policy", "FILE", QT_TRANSLATE_NOOP("Command", "log and witness keys, as C2SP tlog-policy says")},
          {"raw", "", QT_TRANSLATE_NOOP("Command", "the line end at the end of the input belongs to the entry")}},
         verifyFile},
        {QStringLiteral("verify inclusion"),
         "[HASH...]",
         QT_TRANSLATE_NOOP(
             "Command",
             "Checks an inclusion proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64."),
         {{"leaf", "HASH", QT_TRANSLATE_NOOP("Command", "leaf hash of the entry")},
          {"index", "I", QT_TRANSLATE_NOOP("Command", "number of the entry, from 0")},
          {"size", "N", QT_TRANSLATE_NOOP("Command", "size of the log")},
          {"root", "HASH", QT_TRANSLATE_NOOP("Command", "root hash of the log")}},
         verifyInclusion},
        {QStringLiteral("verify consistency"),
         "[HASH...]",
         QT_TRANSLATE_NOOP(
             "Command",
             "Checks a consistency proof (RFC 6962) whose hashes are the operands, in hexadecimal or base64."),
         {{"old", "M", QT_TRANSLATE_NOOP("Command", "size of the shorter log")},
          {"new", "N", QT_TRANSLATE_NOOP("Command", "size of the longer log")},
          {"old-root", "HASH", QT_TRANSLATE_NOOP("Command", "root hash of the shorter log")},
          {"new-root", "HASH", QT_TRANSLATE_NOOP("Command", "root hash of the longer log")}},
         verifyConsistency},
    };
}

} // namespace cli
