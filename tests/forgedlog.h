// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A cell's log with entries that its book would never write, properly signed: what a changed program could send.

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle.h"
#include "core/log/names.h"
#include "core/log/witness.h"
#include "tests/bookfixture.h"

#include <QJsonObject>

/// Whether the forged entries come with what they commit to.
enum class Payloads { Sent, Erased };

inline StoredEntry forgedEntry(const Book &cell, qint64 at, const Fact &fact)
{
    StoredEntry stored{at, {}, randomBytes(32), payloadOf(fact.record)};
    LogEntry entry;
    entry.action = wordOf(fact.action);
    entry.commitment = commitment(stored.salt, stored.payload);
    entry.device = QStringLiteral("forger");
    entry.epoch = 1;
    entry.kind = kindOf(fact.record);
    entry.org = cell.org();
    entry.person = fact.person;
    entry.record = recordId(fact.record);
    entry.time = nowUtc();
    if (fact.action != Action::Create)
        entry.amends = 0;
    stored.entry = must(entry.encode());
    return stored;
}

/// The bundle that carries the whole log of a cell and then the facts, and the files they name but some.
inline QByteArray forgedBundle(Book &cell, const QList<Fact> &facts, Payloads payloads = Payloads::Sent, const QStringList &without = {})
{
    QList<StoredEntry> log = must(cell.entries(0, must(cell.logSize())));
    QList<QByteArray> leaves = must(cell.leafHashes());
    for (const Fact &fact : facts) {
        log += forgedEntry(cell, log.size(), fact);
        leaves += merkle::leafHash(log.last().entry);
        if (payloads == Payloads::Erased)
            log.last().salt.clear();
    }
    QByteArray entries;
    QByteArray sent;
    QList<BundleMember> files;
    for (const StoredEntry &each : std::as_const(log)) {
        entries += each.entry + '\n';
        if (each.salt.isEmpty())
            continue;
        sent += must(jcs::write(QJsonObject{{QStringLiteral("i"), each.at}, {QStringLiteral("p"), QString::fromLatin1(each.payload.toBase64())},
                                            {QStringLiteral("s"), QString::fromLatin1(each.salt.toBase64())}})) + '\n';
        const Record record = must(recordFrom(must(LogEntry::decode(each.entry)).kind, each.payload));
        QStringList hashes;
        if (const auto *final = std::get_if<FinalMinutes>(&record))
            hashes = {final->statement, final->pdf};
        if (const auto *correction = std::get_if<Correction>(&record))
            hashes = {correction->statement, correction->pdf};
        if (const auto *extract = std::get_if<Extract>(&record))
            hashes = {extract->pdf};
        for (const QString &hash : std::as_const(hashes))
            if (!without.contains(hash) && std::none_of(files.cbegin(), files.cend(), [&](const BundleMember &file) { return file.name.endsWith(hash); }))
                files += BundleMember{QStringLiteral("att/") + hash, must(cell.file(hash))};
    }
    const Peer upper = must(upperPeer(cell));
    const AddCheckpoint add{0, {}, must(Checkpoint{names::log(cell.orgName()), leaves.size(), merkle::rootHash(leaves)}.sign(cell.keys().log))};
    Manifest manifest;
    manifest.from = cell.orgName();
    manifest.to = names::org(upper.org);
    manifest.toKey = upper.age.toLatin1();
    manifest.stream = freshUuid();
    manifest.time = nowUtc();
    manifest.end = leaves.size();
    const QList<BundleMember> members = QList<BundleMember>{{QStringLiteral("add-checkpoint"), add.text()}, {QStringLiteral("entries.ndjson.gz"), entries},
                                                            {QStringLiteral("payloads.ndjson.gz"), sent}} + files;
    return must(sealBundle(manifest, members, cell.keys().office, {must(age::Recipient::parse(upper.age.toLatin1()))}));
}
