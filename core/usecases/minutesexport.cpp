// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/documents/statement.h"
#include "core/log/policy.h"
#include "core/log/proofs.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/revoking.h"

#include <QDir>
#include <QMap>

static Result<Done> writeSame(const QString &path, const QByteArray &bytes)
{
    if (const auto there = readWhole(path); there && *there == bytes)
        return Done{};
    return writeWhole(path, bytes);
}

/// The newest checkpoint of ours that the upper office has countersigned; empty when there is none.
static QByteArray newestReceipt(const QList<BundleTaken> &taken)
{
    qint64 size = 0;
    QByteArray note;
    for (const BundleTaken &each : taken) {
        if (each.acknowledged >= size && !each.cosigned.isEmpty()) {
            size = each.acknowledged;
            note = each.cosigned.toUtf8();
        }
    }
    return note;
}

/// The key of our log that signed what the receipt countersigns: the one of now, or one from before a change of keys.
static Result<note::VerifierKey> signerOfReceipt(const Book &book, const QByteArray &receipt)
{
    const auto keys = book.logKeysOf(book.officeKeys());
    if (!keys)
        return keys.error();
    for (const note::VerifierKey &key : *keys)
        if (Checkpoint::open(receipt, key))
            return key;
    return keys->first();
}

/// One signature for each role: the latest that counts, or the latest where none does.
static Result<QList<MinutesSignature>> signaturesToExport(const Book &book, const QList<MinutesSignature> &signatures)
{
    const auto certificate = certificateFor(book);
    if (!certificate)
        return certificate.error();
    QMap<SignerRole, std::pair<bool, MinutesSignature>> latest;
    for (const MinutesSignature &signature : signatures) {
        const auto at = book.positionOf(rows::table<MinutesSignature>(), signature.id.text);
        if (!at)
            return at.error();
        const bool counts = !*certificate || (*certificate)->counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), *at);
        if (counts || !latest.value(signature.role).first)
            latest.insert(signature.role, {counts, signature});
    }
    QList<MinutesSignature> exported;
    for (const auto &each : std::as_const(latest))
        exported += each.second;
    return exported;
}

/// The proof of one entry of our log under a receipt: the entry, what it commits to, and the C2SP proof file.
static Result<Done> addProof(const Book &book, const QList<QByteArray> &leaves, const QByteArray &receipt, qint64 at, const QString &name,
                             QList<QPair<QString, QByteArray>> &files)
{
    const auto entry = book.entries(at, at + 1);
    const auto proof = makeProof(leaves, at, receipt);
    if (!entry)
        return entry.error();
    if (!proof)
        return proof.error();
    // What the entry commits to: without it the proof speaks of an entry that could be any.
    const auto opening = jcs::write(QJsonObject{{QStringLiteral("p"), QString::fromLatin1(entry->first().payload.toBase64())},
                                                {QStringLiteral("s"), QString::fromLatin1(entry->first().salt.toBase64())}});
    if (!opening)
        return opening.error();
    files += {name + QLatin1String(".entry"), entry->first().entry};
    files += {name + QLatin1String(".opening"), *opening};
    files += {name + QLatin1String(".tlog-proof"), *proof};
    return Done{};
}

Result<QStringList> exportMinutes(Book &book, const MeetingId &meeting, const QString &folder)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    if (!record->final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    const auto statement = book.file(record->final->statement);
    const auto pdf = book.file(record->final->pdf);
    if (!statement)
        return statement.error();
    if (!pdf)
        return pdf.error();
    if (!QDir().mkpath(folder))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {folder}};

    const QString name = documents::statementName(record->meeting);
    QList<QPair<QString, QByteArray>> files{{name, *statement}, {documents::pdfName(record->meeting), *pdf}};
    const auto signatures = signaturesToExport(book, record->signatures);
    if (!signatures)
        return signatures.error();
    for (const MinutesSignature &signature : *signatures) {
        const QString role = wordOf(signature.role);
        files += {name + u'.' + role + QLatin1String(".minisig"), signature.signature.toUtf8()};
        if (const auto key = minisign::PublicKey::parse(signature.publicKey.toLatin1()); key)
            files += {name + u'.' + role + QLatin1String(".pub"), key->file()};
    }
    for (const Attachment &attachment : record->attachments) {
        const auto bytes = book.file(attachment.sha256);
        if (!bytes)
            return bytes.error();
        files += {attachment.name, *bytes};
    }

    // Once a receipt covers the closing entry, the proof of it goes along, and of each signature that it covers.
    const auto at = book.positionOf(rows::table<FinalMinutes>(), record->final->id.text);
    const auto taken = book.all<BundleTaken>({{}, {QStringLiteral("made")}, {}});
    const auto leaves = book.leafHashes();
    if (!at)
        return at.error();
    if (!taken)
        return taken.error();
    if (!leaves)
        return leaves.error();
    const QByteArray receipt = newestReceipt(*taken);
    const auto upper = upperPeer(book);
    const auto acknowledged = book.cosignedSize();
    if (!acknowledged)
        return acknowledged.error();
    if (!receipt.isEmpty() && upper && *at < *acknowledged) {
        const auto logKey = signerOfReceipt(book, receipt);
        const auto witnessKey = note::VerifierKey::parse(upper->witness.toLatin1());
        if (!logKey)
            return logKey.error();
        if (!witnessKey)
            return witnessKey.error();
        if (auto added = addProof(book, *leaves, receipt, *at, name, files); !added)
            return added.error();
        for (const MinutesSignature &signature : *signatures) {
            const auto signedAt = book.positionOf(rows::table<MinutesSignature>(), signature.id.text);
            if (!signedAt)
                return signedAt.error();
            if (*signedAt >= *acknowledged)
                continue;
            if (auto added = addProof(book, *leaves, receipt, *signedAt, name + u'.' + wordOf(signature.role), files); !added)
                return added.error();
        }
        const Policy policy{{*logKey}, {{"phuong", *witnessKey}}, "phuong"};
        files += {name + QLatin1String(".policy"), policy.text()};
    }

    QStringList written;
    for (const auto &[fileName, bytes] : files) {
        if (auto done = writeSame(QDir(folder).filePath(fileName), bytes); !done)
            return done.error();
        written += fileName;
    }
    return written;
}
