// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sending.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle.h"
#include "core/log/names.h"
#include "core/log/witness.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

QString freshBundleName()
{
    return QString::fromLatin1(randomBytes(8).toHex()) + QStringLiteral(".sochibo.age");
}

/// The entries and payloads of a part of our log, and the files that its records name.
static Result<Done> addLog(Book &book, Manifest &manifest, QList<BundleMember> &members)
{
    const auto stored = book.entries(manifest.first, manifest.end);
    const auto leaves = book.leafHashes();
    const auto checkpoint = book.signedCheckpoint();
    if (!stored)
        return stored.error();
    if (!leaves)
        return leaves.error();
    if (!checkpoint)
        return checkpoint.error();

    AddCheckpoint add;
    add.oldSize = manifest.first;
    add.checkpoint = *checkpoint;
    if (manifest.first > 0) {
        const auto proof = merkle::consistencyProof(*leaves, manifest.first, manifest.end);
        if (!proof)
            return proof.error();
        add.hashes = *proof;
    }
    QByteArray entries;
    QByteArray payloads;
    QStringList hashes;
    for (const StoredEntry &each : *stored) {
        entries += each.entry + '\n';
        if (each.salt.isEmpty())
            continue;
        const QJsonObject line{{QStringLiteral("i"), each.at},
                               {QStringLiteral("p"), QString::fromLatin1(each.payload.toBase64())},
                               {QStringLiteral("s"), QString::fromLatin1(each.salt.toBase64())}};
        const auto written = jcs::write(line);
        if (!written)
            return written.error();
        payloads += *written + '\n';
        const auto entry = LogEntry::decode(each.entry);
        if (!entry)
            return entry.error();
        const auto record = recordFrom(entry->kind, each.payload);
        if (!record)
            return record.error();
        if (const auto *attachment = std::get_if<Attachment>(&*record))
            hashes += attachment->sha256;
        if (const auto *final = std::get_if<FinalMinutes>(&*record))
            hashes += {final->statement, final->pdf};
    }
    members += {QStringLiteral("add-checkpoint"), add.text()};
    members += {QStringLiteral("entries.ndjson.gz"), entries};
    members += {QStringLiteral("payloads.ndjson.gz"), payloads};
    hashes.removeDuplicates();
    for (const QString &hash : hashes) {
        const auto bytes = book.file(hash);
        if (!bytes && bytes.error().kind == Error::NotFound)
            continue; // an attachment taken away before the minutes were closed
        if (!bytes)
            return bytes.error();
        members += {QStringLiteral("att/") + hash, *bytes};
    }
    return Done{};
}

/// Our cosignature of what we hold of the peer's log, and what we say to its minutes.
static Result<Done> addReceipt(Book &book, const Peer &peer, Manifest &manifest, QList<BundleMember> &members)
{
    const auto size = book.logSize(peer.org);
    const auto root = book.rootHash(peer.org);
    if (!size)
        return size.error();
    if (!root)
        return root.error();
    if (*size == 0)
        return Done{};
    manifest.haveOrigin = names::log(names::org(peer.org));
    manifest.haveSize = *size;
    manifest.haveRoot = *root;
    const auto held = book.peerCheckpoint(peer.org);
    if (!held)
        return held.error();
    const auto keys = book.logKeysOf(peer); // what is held may have been signed before a change of keys
    if (!keys)
        return keys.error();
    const auto checkpoint = Checkpoint::open(*held, *keys);
    if (!checkpoint)
        return checkpoint.error();
    // The size was stored together with the entries, before this signature exists.
    const auto line = cosign(*checkpoint, names::witnessKey(book.orgName()).toLatin1(), book.keys().witness, nowUtc());
    if (!line)
        return line.error();
    const auto note = withSignatures(*held, *line);
    if (!note)
        return note.error();
    members += {QStringLiteral("cosigned.note"), *note};

    const auto verdicts = book.all<Verdict>({{{QStringLiteral("cell"), peer.org}}, {QStringLiteral("made")}, {}});
    if (!verdicts)
        return verdicts.error();
    QByteArray lines;
    for (const Verdict &verdict : *verdicts)
        lines += payloadOf(verdict) + '\n';
    if (!lines.isEmpty())
        members += {QStringLiteral("verdict.ndjson"), lines};
    return Done{};
}

Result<BundleMade> makeBundle(Book &book, const Peer &peer, const QString &path, HandedOver handedOver, Existing existing)
{
    const auto receiver = age::Recipient::parse(peer.age.toLatin1());
    if (!receiver)
        return receiver.error();
    const auto made = book.all<BundleMade>({{{QStringLiteral("to"), peer.org}}, {QStringLiteral("made")}, {}});
    const auto acknowledged = book.cosignedSize();
    const auto size = book.logSize();
    if (!made)
        return made.error();
    if (!acknowledged)
        return acknowledged.error();
    if (!size)
        return size.error();

    Manifest manifest;
    manifest.from = book.orgName();
    manifest.to = names::org(peer.org);
    manifest.toKey = receiver->text();
    manifest.stream = made->isEmpty() ? freshUuid() : made->last().stream;
    manifest.sequence = made->isEmpty() ? 1 : made->last().sequence + 1;
    if (!made->isEmpty())
        manifest.previous = QByteArray::fromBase64(made->last().manifest.toLatin1());
    manifest.time = nowUtc();
    QList<BundleMember> members;
    if (peer.peerKind == PeerKind::Upper) {
        manifest.first = *acknowledged;
        manifest.end = *size;
        if (auto added = addLog(book, manifest, members); !added)
            return added.error();
    } else if (auto added = addReceipt(book, peer, manifest, members); !added) {
        return added.error();
    }
    const auto bytes = sealBundle(manifest, members, book.keys().office, {*receiver, book.keys().identity.recipient()});
    if (!bytes)
        return bytes.error();
    if (auto written = writeWhole(path, *bytes, existing); !written)
        return written.error();
    const auto again = readWhole(path, largestBundleFile);
    if (!again || *again != *bytes) {
        QFile::remove(path);
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 was written but could not be read back as it was. Try another stick."), {path}, again ? QString() : again.error().detail};
    }

    BundleMade bundle;
    bundle.id = BundleId::fresh();
    bundle.to = peer.org;
    bundle.stream = manifest.stream;
    bundle.sequence = manifest.sequence;
    bundle.manifest = QString::fromLatin1(manifest.digest().toBase64());
    bundle.first = manifest.first;
    bundle.end = manifest.end;
    bundle.name = QFileInfo(path).fileName();
    bundle.handedOver = handedOver == HandedOver::Yes;
    if (auto recorded = book.record({created(bundle)}); !recorded) {
        QFile::remove(path); // a bundle that the book does not know of must not travel
        return recorded.error();
    }
    return bundle;
}

Result<Changes> handOver(Book &book, const BundleId &id)
{
    auto bundle = book.get(id);
    if (!bundle)
        return bundle.error();
    if (bundle->handedOver)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This bundle was marked as handed over already.")};
    bundle->handedOver = true;
    return book.record({amended(*bundle)});
}
