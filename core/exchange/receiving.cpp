// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/receiving.h"

#include "core/base/json.h"
#include "core/book/reading.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/log/certificate.h"
#include "core/log/names.h"
#include "core/log/witness.h"

#include <QJsonObject>
#include <algorithm>

static Error unreadable(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again."), {}, detail, "tampered"};
}

static const QByteArray *find(const QList<BundleMember> &members, const QString &name)
{
    for (const BundleMember &member : members)
        if (member.name == name)
            return &member.bytes;
    return nullptr;
}

/// The lines of an NDJSON member; the last one must end too.
static Result<QList<QByteArray>> linesOf(const QByteArray &bytes, const QString &name)
{
    if (bytes.isEmpty())
        return QList<QByteArray>();
    if (!bytes.endsWith('\n'))
        return unreadable(name);
    return bytes.chopped(1).split('\n');
}

static Result<QList<StoredEntry>> entriesOf(const QList<BundleMember> &members, const Manifest &manifest)
{
    const QByteArray *entryBytes = find(members, QStringLiteral("entries.ndjson.gz"));
    const QByteArray *payloadBytes = find(members, QStringLiteral("payloads.ndjson.gz"));
    if (!entryBytes || !payloadBytes)
        return unreadable(QStringLiteral("entries"));
    const auto entryLines = linesOf(*entryBytes, QStringLiteral("entries"));
    const auto payloadLines = linesOf(*payloadBytes, QStringLiteral("payloads"));
    if (!entryLines)
        return entryLines.error();
    if (!payloadLines)
        return payloadLines.error();
    if (entryLines->size() != manifest.end - manifest.first)
        return unreadable(QStringLiteral("entries"));
    QList<StoredEntry> stored;
    for (const QByteArray &line : *entryLines)
        stored += StoredEntry{manifest.first + stored.size(), line, {}, {}};
    qint64 last = manifest.first - 1;
    for (const QByteArray &line : *payloadLines) {
        const auto object = jcs::read(line);
        if (!object)
            return unreadable(QStringLiteral("payloads"));
        const qint64 at = object->value(QStringLiteral("i")).toInteger(-1);
        const QByteArray salt = QByteArray::fromBase64(object->value(QStringLiteral("s")).toString().toLatin1());
        if (at <= last || at >= manifest.end || salt.size() != 32)
            return unreadable(QStringLiteral("payloads"));
        last = at;
        stored[at - manifest.first].salt = salt;
        stored[at - manifest.first].payload = QByteArray::fromBase64(object->value(QStringLiteral("p")).toString().toLatin1());
    }
    return stored;
}

/// What a receipt acknowledges: the countersigned note and the size, once it is known to be a state of our own log.
static Result<std::pair<QByteArray, qint64>> receiptOf(const Book &book, const Peer &peer, const QByteArray &note)
{
    const auto logKeys = book.logKeysOf(book.officeKeys()); // a receipt may be for what was signed before a change of keys
    const auto witnessKey = note::VerifierKey::parse(peer.witness.toLatin1());
    if (!logKeys)
        return logKeys.error();
    if (!witnessKey)
        return witnessKey.error();
    const auto checkpoint = Checkpoint::open(note, *logKeys);
    if (!checkpoint)
        return checkpoint.error();
    if (const auto time = verifyCosignature(note, *witnessKey); !time)
        return time.error();
    const auto leaves = book.leafHashes();
    if (!leaves)
        return leaves.error();
    if (checkpoint->size > leaves->size())
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The upper office holds %1 entries of this book, %2 of them are not in it: the book was restored from an "
                                                "old copy or written on another computer. Nothing was taken in; use the newest copy, or call the office."),
                     {QString::number(checkpoint->size), QString::number(checkpoint->size - leaves->size())}, checkpoint->origin, "fork"};
    if (merkle::rootHash(leaves->first(checkpoint->size)) != checkpoint->root)
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The upper office holds entries of this book that are not in it: the book was restored "
                                                "from an old copy or written on another computer. Nothing was taken in; call the office."),
                     {}, checkpoint->origin, "fork"};
    return std::pair{note, checkpoint->size};
}

static Result<QList<Verdict>> newVerdicts(const Book &book, const QByteArray &bytes)
{
    const auto lines = linesOf(bytes, QStringLiteral("verdict"));
    if (!lines)
        return lines.error();
    const auto known = book.all<Verdict>();
    if (!known)
        return known.error();
    QList<Verdict> fresh;
    for (const QByteArray &line : *lines) {
        const auto record = recordFrom(QLatin1String(Verdict::kind), line);
        if (!record)
            return unreadable(QStringLiteral("verdict"));
        const auto *verdict = std::get_if<Verdict>(&*record);
        if (verdict && verdict->cell == book.org() && !known->contains(*verdict))
            fresh += *verdict;
    }
    return fresh;
}

/// Whether the keys that sign for a cell, its office key and its log key, still counted where this part of its log ends.
static Result<Done> checkOfficeKeys(const Peer &peer, const Certificate &certificate, const Manifest &manifest)
{
    for (const QString &text : {peer.office, peer.log}) {
        const auto key = note::VerifierKey::parse(text.toLatin1());
        if (!key)
            return key.error();
        const auto revocation = certificate.revocationOf(*key);
        if (revocation && manifest.end > revocation->size)
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "This bundle is signed with a key of %1 that was revoked: it counts only for the first %2 entries of its log. "
                                                    "Nothing was taken in. The cell needs new keys and has to be enrolled again."),
                         {peer.title, QString::number(revocation->size)}, QString::fromLatin1(nameInRevocation(*key)), "revoked"};
    }
    return Done{};
}

/// Checks every signature under minutes that the new entries bring: it verifies over the statement that was closed, with
/// the key of a person whom the cell's log names, and that key was not revoked before.
static Result<Done> checkSignatures(const Book &book, const Peer &peer, const Certificate &certificate, const VerifiedEntries &entries,
                                    const QList<BundleMember> &members, RevokedSignatures revoked, TakeReport &report)
{
    const auto signatures = entries.made<MinutesSignature>();
    if (signatures.isEmpty())
        return Done{};
    auto persons = book.all<Person>({{}, {}, peer.org});
    auto finals = book.all<FinalMinutes>({{}, {}, peer.org});
    if (!persons)
        return persons.error();
    if (!finals)
        return finals.error();
    *persons += entries.records<Person>();
    *finals += entries.records<FinalMinutes>();
    QStringList certified;
    for (const CertifiedPerson &person : certificate.persons)
        certified += QString::fromLatin1(person.publicKey);

    for (const auto &[at, signature] : signatures) {
        const Error wrong{Error::Untrusted,
                          QT_TRANSLATE_NOOP("Error", "A signature under minutes of %1 does not verify. Nothing was taken in; call the sender."),
                          {peer.title}, signature.person, "signature"};
        const auto isSigner = [&](const Person &each) { return each.code == signature.person && each.publicKey == signature.publicKey; };
        const auto person = std::find_if(persons->cbegin(), persons->cend(), isSigner);
        const auto isHis = [&](const FinalMinutes &each) { return each.meeting == signature.meeting; };
        const auto final = std::find_if(finals->cbegin(), finals->cend(), isHis);
        if (person == persons->cend() || final == finals->cend())
            return wrong;
        const QByteArray *sent = find(members, QStringLiteral("att/") + final->statement);
        const auto statement = sent ? Result<QByteArray>(*sent) : book.file(final->statement);
        const auto key = minisign::PublicKey::parse(signature.publicKey.toLatin1());
        if (!statement || !key || QString::fromLatin1(sha256(*statement).toHex()) != final->statement
            || !minisign::verify(*statement, signature.signature.toUtf8(), *key))
            return wrong;
        ++report.signatures;
        const auto revocation = certificate.revocationOf(signature.publicKey.toLatin1(), signature.person.toLatin1());
        if (!revocation && !certified.contains(signature.publicKey) && !report.uncertified.contains(person->name))
            report.uncertified += person->name;
        if (certificate.counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), at))
            continue;
        if (revoked == RevokedSignatures::Refuse)
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "%1 signed minutes with a key that was revoked: it counts only for the first %2 entries of the log of %3, and this "
                                                    "signature is entry %4. Nothing was taken in; ask the cell what happened."),
                         {person->name, QString::number(revocation->size), peer.title, QString::number(at)}, signature.person, "revoked"};
        if (!report.revoked.contains(person->name))
            report.revoked += person->name;
    }
    return Done{};
}

Result<BundleOutside> inspectBundle(const Book &book, const QByteArray &file)
{
    const auto outer = openOuter(file, book.keys().identity);
    if (!outer)
        return outer.error();
    const auto peer = peerOf(book, names::orgId(outer->manifest.from));
    return BundleOutside{outer->manifest, peer ? peer->title : QString()};
}

/// Whether what the upper office says now lets a book that was put back sign again: it was said after that, and it holds
/// nothing of the log that is not here. The receipt itself was checked before.
static Settles settles(const Book &book, const Peer &peer, const Manifest &manifest, bool hasReceipt)
{
    const bool isNew = manifest.time >= book.copyState().since;
    return peer.peerKind == PeerKind::Upper && isNew && (hasReceipt || manifest.haveOrigin.isEmpty()) ? Settles::Yes : Settles::No;
}

Result<TakeReport> takeBundle(Book &book, const QByteArray &file, RevokedSignatures revoked)
{
    const auto outer = openOuter(file, book.keys().identity);
    if (!outer)
        return outer.error();
    const Manifest &manifest = outer->manifest;
    const QString org = names::orgId(manifest.from);
    if (manifest.from == book.orgName())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This bundle was made by this book itself. It is for the office it was made for.")};
    const auto peer = peerOf(book, org);
    if (!peer)
        return Error{Error::NotFound,
                     QT_TRANSLATE_NOOP("Error", "The sender %1 is not enrolled here. Nothing was taken in; enrol it first."),
                     {manifest.from}, {}, "unknown-log"};
    const auto officeKey = note::VerifierKey::parse(peer->office.toLatin1());
    if (!officeKey)
        return officeKey.error();
    const auto members = openInner(*outer, *officeKey);
    if (!members)
        return members.error();
    if (manifest.to != book.orgName() || QString::fromLatin1(manifest.toKey) != book.officeKeys().age)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for."), {}, manifest.to, "not-for-me"};

    TakeReport report;
    report.from = org;
    report.title = peer->title;
    report.sequence = manifest.sequence;
    const QString digest = QString::fromLatin1(manifest.digest().toBase64());
    const auto taken = book.all<BundleTaken>({{{QStringLiteral("from"), org}}, {QStringLiteral("made")}, {}});
    if (!taken)
        return taken.error();
    QString lastDigest;
    for (const BundleTaken &each : *taken) {
        if (each.manifest == digest) {
            report.outcome = TakeReport::Repeated;
            report.acknowledged = each.acknowledged;
            return report;
        }
        if (each.stream == manifest.stream)
            lastDigest = each.manifest;
    }
    report.bundleMissing = !lastDigest.isEmpty() ? QString::fromLatin1(manifest.previous.toBase64()) != lastDigest : manifest.sequence > 1;

    BundleTaken record;
    record.id = TakenId::fresh();
    record.from = org;
    record.stream = manifest.stream;
    record.sequence = manifest.sequence;
    record.manifest = digest;
    record.first = manifest.first;
    record.end = manifest.end;
    QList<Fact> facts;
    if (const QByteArray *note = find(*members, QStringLiteral("cosigned.note"))) {
        const auto receipt = receiptOf(book, *peer, *note);
        if (!receipt)
            return receipt.error();
        record.cosigned = QString::fromUtf8(receipt->first);
        record.acknowledged = receipt->second;
        report.acknowledged = receipt->second;
    }
    if (const QByteArray *bytes = find(*members, QStringLiteral("verdict.ndjson")); bytes && peer->peerKind == PeerKind::Upper) {
        const auto verdicts = newVerdicts(book, *bytes);
        if (!verdicts)
            return verdicts.error();
        for (const Verdict &verdict : *verdicts)
            facts += created(verdict);
        report.verdicts = verdicts->size();
    }

    const QByteArray *add = find(*members, QStringLiteral("add-checkpoint"));
    if (!add) {
        facts.prepend(created(record));
        const bool wasWaiting = book.whyUnsigned().has_value();
        const auto done = book.acknowledge(record.acknowledged, facts, settles(book, *peer, manifest, !record.cosigned.isEmpty()));
        if (!done)
            return done.error();
        report.settled = wasWaiting && !book.whyUnsigned();
        return report;
    }
    const auto request = AddCheckpoint::parse(*add);
    const auto stored = entriesOf(*members, manifest);
    if (!request)
        return request.error();
    if (!stored)
        return stored.error();
    const auto certificate = certificateIn(*peer);
    if (!certificate)
        return certificate.error();
    if (auto counted = checkOfficeKeys(*peer, *certificate, manifest); !counted)
        return counted.error();
    const auto verified = book.verify(org, peer->log, manifest.first, *stored, request->checkpoint);
    if (!verified)
        return verified.error();
    report.entries = verified->count();
    report.meetings = verified->countOf<MinutesSeal>();
    if (auto checked = checkSignatures(book, *peer, *certificate, *verified, *members, revoked, report); !checked)
        return checked.error();
    if (report.entries == 0 && !taken->isEmpty())
        report.outcome = TakeReport::Older;
    record.checkpoint = QString::fromUtf8(request->checkpoint);
    facts.prepend(created(record));

    QList<QByteArray> files;
    for (const BundleMember &member : *members) {
        if (!member.name.startsWith(QLatin1String("att/")))
            continue;
        if (QString::fromLatin1(sha256(member.bytes).toHex()) != member.name.mid(4))
            return unreadable(member.name);
        files += member.bytes;
    }
    if (report.outcome == TakeReport::Older)
        return report; // changes nothing: all of it was here
    const auto applied = book.apply(*verified, facts, files);
    if (!applied)
        return applied.error();
    return report;
}
