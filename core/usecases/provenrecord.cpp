// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/provenrecord.h"

#include "core/base/json.h"
#include "core/log/logentry.h"
#include "core/log/names.h"

#include <QJsonObject>

namespace {

/// A key whose checkpoints count, and up to which size when the certificate revoked it.
struct LogKey
{
    note::VerifierKey key;
    std::optional<qint64> upTo;
};

/// The log keys that may have signed a checkpoint of the cell.
QList<LogKey> logKeys(const Trust &trust, const std::optional<Policy> &beside)
{
    QList<note::VerifierKey> known = trust.policy ? trust.policy->logs : beside ? beside->logs : QList<note::VerifierKey>();
    QList<LogKey> keys;
    if (!trust.certificate) {
        for (const note::VerifierKey &key : known)
            keys += {key, {}};
        return keys;
    }
    const note::VerifierKey &named = trust.certificate->keys.log;
    if (!trust.policy && !known.contains(named))
        known.prepend(named);
    for (const note::VerifierKey &key : known) {
        const auto revocation = trust.certificate->revocationOf(key);
        if (key == named || revocation)
            keys += {key, revocation ? std::optional(revocation->size) : std::nullopt};
    }
    return keys;
}

/// The witness whose countersignature is asked for.
std::optional<note::VerifierKey> witnessOf(const Policy &policy)
{
    if (policy.quorum.isEmpty())
        return std::nullopt;
    return policy.witnesses.value(policy.quorum);
}

Result<Record> opened(const ProofFiles &files, const Checkpoint &checkpoint)
{
    const auto entry = LogEntry::decode(files.entry);
    const auto opening = jcs::read(files.opening);
    if (!entry)
        return entry.error();
    if (!opening)
        return opening.error();
    const QByteArray salt = QByteArray::fromBase64(opening->value(QLatin1String("s")).toString().toLatin1());
    const QByteArray payload = QByteArray::fromBase64(opening->value(QLatin1String("p")).toString().toLatin1());
    if (salt.size() != 32 || commitment(salt, payload) != entry->commitment || names::log(names::org(entry->org)) != checkpoint.origin)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The log entry beside the statement is not what its proof speaks of."), {}, {}, "proof-wrong"};
    return recordFrom(entry->kind, payload);
}

} // namespace

Result<ProvenRecord> proveRecord(const ProofFiles &files, const Trust &trust, const std::optional<Policy> &beside)
{
    ProvenRecord proven;
    std::optional<note::VerifierKey> witness = trust.policy ? witnessOf(*trust.policy) : trust.witness;
    proven.isWitnessTrusted = trust.policy || trust.witness;
    if (!proven.isWitnessTrusted && beside)
        witness = witnessOf(*beside);

    std::optional<Error> last;
    for (const LogKey &each : logKeys(trust, beside)) {
        Policy policy{{each.key}, {}, {}};
        if (witness) {
            policy.witnesses.insert("witness", *witness);
            policy.quorum = "witness";
        }
        const auto entry = verifyProof(files.proof, files.entry, policy);
        if (!entry) {
            if (!last || qstrcmp(last->word, "unknown-key") == 0)
                last = entry.error();
            continue;
        }
        proven.entry = *entry;
        if (each.upTo && entry->checkpoint.size > *each.upTo)
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "The log's proof is signed with a key that the certificate revoked: it counts only for the first %1 entries, and here it signs for %2."),
                         {QString::number(*each.upTo), QString::number(entry->checkpoint.size)}, {}, "revoked"};
        if (each.upTo && !proven.isCosigned())
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "The log's proof is signed with a key that the certificate revoked, and whose countersignature stands beside it says only a file beside the statement. "
                                                    "Name the office's answer to the cell, or a policy that you trust."),
                         {}, {}, "revoked"};
        const auto record = opened(files, entry->checkpoint);
        if (!record)
            return record.error();
        proven.record = *record;
        return proven;
    }
    return last ? *last : Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The checkpoint was not signed by a log that the policy names."), {}, {}, "unknown-key"};
}
