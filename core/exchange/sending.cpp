// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sending.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle.h"
#include "core/exchange/returning.h"
#include "core/log/names.h"
#include "core/log/witness.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <algorithm>

QString freshBundleName()
{
    return QString::fromLatin1(randomBytes(8).toHex()) + QStringLiteral(".sochibo.age");
}

/// The entries of a part of a log, their payloads, and the files that their records name.
static Result<Done> addEntries(const Book &book, const QList<StoredEntry> &stored, const QString &entriesName, const QString &payloadsName,
                               QList<BundleMember> &members)
{
    QByteArray entries;
    QByteArray payloads;
    QStringList hashes;
    for (const StoredEntry &each : stored) {
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
        if (const auto *correction = std::get_if<Correction>(&*record))
            hashes += {correction->statement, correction->pdf};
        if (const auto *event = std::get_if<MemberEvent>(&*record); event && !event->scan.isEmpty())
            hashes += event->scan;
        if (const auto *photo = std::get_if<MemberPhoto>(&*record))
            hashes += photo->sha256;
        if (const auto *transfer = std::get_if<Transfer>(&*record))
            for (const TransferItem &item : transfer->items)
                if (!item.sha256.isEmpty())
                    hashes += item.sha256;
        if (const auto *extract = std::get_if<Extract>(&*record))
            hashes += extract->pdf;
    }
    members += {entriesName, entries};
    members += {payloadsName, payloads};
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

/// A part of our log, with the checkpoint that it leads to.
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
    members += {QStringLiteral("add-checkpoint"), add.text()};
    return addEntries(book, *stored, QStringLiteral("entries.ndjson.gz"), QStringLiteral("payloads.ndjson.gz"), members);
}

/// What we hold of a cell's log behind the last state that both have, when its last bundle asked for that.
static Result<Done> addReturn(const Book &book, const Peer &peer, Manifest &manifest, QList<BundleMember> &members)
{
    const auto taken = book.all<BundleTaken>({{{QStringLiteral("from"), peer.org}}, {QStringLiteral("made")}, {}});
    if (!taken)
        return taken.error();
    if (taken->isEmpty() || !taken->last().asks)
        return Done{};
    manifest.answer = QByteArray::fromBase64(taken->last().manifest.toLatin1());
    if (taken->last().asksFrom >= manifest.haveSize)
        return Done{};
    manifest.returnFirst = taken->last().asksFrom;
    manifest.returnEnd = manifest.haveSize;
    const auto stored = book.entries(manifest.returnFirst, manifest.returnEnd, peer.org);
    if (!stored)
        return stored.error();
    return addEntries(book, *stored, QStringLiteral("returned.ndjson.gz"), QStringLiteral("returned-payloads.ndjson.gz"), members);
}

/// Our cosignature of what we hold of the peer's log, and what we say to its minutes.
static Result<Done> addReceipt(const Book &book, const Peer &peer, Manifest &manifest, QList<BundleMember> &members)
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

/// The first entry of our log that a peer may lack: what it said last counts, since its own book may have been restored from
/// an older copy.
static Result<qint64> firstMissing(const Book &book, const Peer &peer)
{
    const auto cosigned = book.cosignedSize();
    const auto taken = book.all<BundleTaken>({{{QStringLiteral("from"), peer.org}}, {QStringLiteral("made")}, {}});
    if (!cosigned)
        return cosigned.error();
    if (!taken)
        return taken.error();
    return taken->isEmpty() ? *cosigned : std::min(*cosigned, taken->last().acknowledged);
}

Result<BundleMade> makeBundle(Book &book, const Peer &peer, const QString &path, HandedOver handedOver, Existing existing, const UpdateAlong &update)
{
    if (update.isThere() && peer.peerKind != PeerKind::Cell)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "An update goes from an upper office to its cells, not the other way. Nothing was written.")};
    const auto receiver = age::Recipient::parse(peer.age.toLatin1());
    if (!receiver)
        return receiver.error();
    const auto made = book.all<BundleMade>({{{QStringLiteral("to"), peer.org}}, {QStringLiteral("made")}, {}});
    const auto missing = firstMissing(book, peer);
    const auto size = book.logSize();
    if (!made)
        return made.error();
    if (!missing)
        return missing.error();
    if (!size)
        return size.error();
    const CopyState::Kind copy = book.copyState().kind;
    const bool asks = peer.peerKind == PeerKind::Upper && (copy == CopyState::Restored || copy == CopyState::Older);

    Manifest manifest;
    manifest.from = book.orgName();
    manifest.to = names::org(peer.org);
    manifest.toKey = receiver->text();
    // A copy that was put back begins a stream of its own: what the lost one sent last is not known here.
    const bool goesOn = !made->isEmpty() && !(asks && made->last().end > 0);
    manifest.stream = goesOn ? made->last().stream : freshUuid();
    manifest.sequence = goesOn ? made->last().sequence + 1 : 1;
    if (goesOn)
        manifest.previous = QByteArray::fromBase64(made->last().manifest.toLatin1());
    manifest.time = nowUtc();
    QList<BundleMember> members;
    if (asks) {
        const auto marks = marksOf(book);
        if (!marks)
            return marks.error();
        manifest.asks = *marks;
    } else if (peer.peerKind == PeerKind::Upper) {
        manifest.first = *missing;
        manifest.end = *size;
        if (auto added = addLog(book, manifest, members); !added)
            return added.error();
    } else {
        for (const auto add : {&addReceipt, &addReturn})
            if (auto added = add(book, peer, manifest, members); !added)
                return added.error();
    }
    if (update.isThere())
        members += {updateFolder + update.name, update.bytes};
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
