// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/documents/statement.h"
#include "core/log/policy.h"
#include "core/log/proofs.h"
#include "core/usecases/minutekeeping.h"

#include <QDir>

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
    for (const MinutesSignature &signature : record->signatures) {
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

    // Once a receipt covers the closing entry, the proof of it goes along: entry, payload and the C2SP proof file.
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
        const auto entry = book.entries(*at, *at + 1);
        const auto proof = makeProof(*leaves, *at, receipt);
        const auto logKey = note::VerifierKey::parse(book.officeKeys().log.toLatin1());
        const auto witnessKey = note::VerifierKey::parse(upper->witness.toLatin1());
        if (!entry)
            return entry.error();
        if (!proof)
            return proof.error();
        if (!logKey)
            return logKey.error();
        if (!witnessKey)
            return witnessKey.error();
        files += {name + QLatin1String(".entry"), entry->first().entry};
        files += {name + QLatin1String(".tlog-proof"), *proof};
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

static QString say(const char *text, const QStringList &args = {})
{
    return sentence(Error{Error::Invalid, text, args});
}

static QByteArray wordIn(const QByteArray &comment, const QByteArray &key)
{
    for (const QByteArray &part : comment.split(' '))
        if (part.startsWith(key + '='))
            return part.mid(key.size() + 1);
    return {};
}

Result<StatementCheck> checkExported(const QString &statementPath)
{
    const auto statement = readWhole(statementPath);
    if (!statement)
        return statement.error();
    const QByteArray hashes = documents::hashLines(*statement);
    if (hashes.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no statement of minutes of this program."), {statementPath}};
    StatementCheck check;
    const QFileInfo info(statementPath);
    const QDir folder = info.dir();
    const QByteArray digest = sha256(*statement).toHex();

    int signatures = 0;
    for (const char *role : Words<SignerRole>::list) {
        const QString base = info.fileName() + u'.' + QLatin1String(role);
        const auto file = readWhole(folder.filePath(base + QLatin1String(".minisig")), 64 * 1024);
        const auto keyFile = readWhole(folder.filePath(base + QLatin1String(".pub")), 64 * 1024);
        if (!file)
            continue;
        ++signatures;
        const auto key = keyFile ? minisign::PublicKey::parse(*keyFile) : Result<minisign::PublicKey>(keyFile.error());
        const auto comment = key ? minisign::verify(*statement, *file, *key) : Result<QByteArray>(key.error());
        if (!comment || wordIn(*comment, "doc") != digest) {
            check.wrong += say(QT_TRANSLATE_NOOP("Error", "The signature %1 does not belong to this statement, or the statement was changed."), {base});
            continue;
        }
        check.proved += say(QT_TRANSLATE_NOOP("Error", "The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer)."),
                            {key->idText(), QLatin1String(role), QString::fromLatin1(wordIn(*comment, "luc"))});
    }
    if (signatures == 0)
        check.notProved += say(QT_TRANSLATE_NOOP("Error", "No signature lies beside the statement."));
    check.notProved += say(QT_TRANSLATE_NOOP("Error", "Whose key it is must be compared with the office's certificate; the signature is an internal one and does not replace the official digital signature."));

    for (const QByteArray &line : hashes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QString name = QString::fromUtf8(line.mid(66));
        const auto bytes = readWhole(folder.filePath(name));
        if (!bytes)
            check.notProved += say(QT_TRANSLATE_NOOP("Error", "The file %1 is not beside the statement and was not compared."), {name});
        else if (sha256(*bytes).toHex() != line.left(64))
            check.wrong += say(QT_TRANSLATE_NOOP("Error", "The file %1 was changed after the minutes were closed."), {name});
        else
            check.proved += say(QT_TRANSLATE_NOOP("Error", "The file %1 is the one that was signed."), {name});
    }

    const auto proof = readWhole(folder.filePath(info.fileName() + QLatin1String(".tlog-proof")), 64 * 1024);
    const auto entry = readWhole(folder.filePath(info.fileName() + QLatin1String(".entry")), 128 * 1024);
    const auto policyFile = readWhole(folder.filePath(info.fileName() + QLatin1String(".policy")), 64 * 1024);
    if (proof && entry && policyFile) {
        const auto policy = Policy::parse(*policyFile);
        const auto proven = policy ? verifyProof(*proof, *entry, *policy) : Result<ProvenEntry>(policy.error());
        if (!proven)
            check.wrong += say(QT_TRANSLATE_NOOP("Error", "The proof of the log does not verify."));
        else
            check.proved += say(QT_TRANSLATE_NOOP("Error", "The closing stands in the cell's log at place %1 and the upper office countersigned that log on %2."),
                                {QString::number(proven->index), proven->cosigned ? proven->cosigned->toString(Qt::ISODate) : QString()});
    } else {
        check.notProved += say(QT_TRANSLATE_NOOP("Error", "No receipt of the upper office lies beside the statement yet."));
    }
    return check;
}
