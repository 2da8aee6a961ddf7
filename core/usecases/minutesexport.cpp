// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/documents/correctionslip.h"
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
    const bool isNewer = path.endsWith(QLatin1String(".tlog-proof")) || path.endsWith(QLatin1String(".policy")); // under a later receipt
    return writeWhole(path, bytes, isNewer ? Existing::Replace : Existing::Keep);
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
template <typename Signature>
static Result<QList<Signature>> signaturesToExport(const Book &book, const QList<Signature> &signatures)
{
    const auto certificate = certificateFor(book);
    if (!certificate)
        return certificate.error();
    QMap<SignerRole, std::pair<bool, Signature>> latest;
    for (const Signature &signature : signatures) {
        const auto at = book.positionOf(rows::table<Signature>(), signature.id.text);
        if (!at)
            return at.error();
        const bool counts = !*certificate || (*certificate)->counts(signature.publicKey.toLatin1(), signature.person.toLatin1(), *at);
        if (counts || !latest.value(signature.role).first)
            latest.insert(signature.role, {counts, signature});
    }
    QList<Signature> exported;
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

namespace {

/// The files of an export as they come together.
class Export
{
public:
    static Result<Export> begin(const Book &book)
    {
        Export whole(book);
        const auto taken = book.all<BundleTaken>({{}, {QStringLiteral("made")}, {}});
        const auto leaves = book.leafHashes();
        const auto acknowledged = book.cosignedSize();
        if (!taken)
            return taken.error();
        if (!leaves)
            return leaves.error();
        if (!acknowledged)
            return acknowledged.error();
        whole.m_receipt = newestReceipt(*taken);
        whole.m_leaves = *leaves;
        whole.m_acknowledged = whole.m_receipt.isEmpty() || !upperPeer(book) ? 0 : *acknowledged;
        return whole;
    }

    /// A file that the book keeps under its hash.
    Result<Done> addKept(const QString &name, const QString &hash)
    {
        const auto bytes = m_book.file(hash);
        if (!bytes)
            return bytes.error();
        m_files += {name, *bytes};
        return Done{};
    }

    /// A statement, what is signed with it, its signatures with their public keys, and the proofs of all entries that a receipt covers.
    template <typename Signature>
    Result<Done> addSigned(const QString &name, const QString &statement, qint64 at, const QList<Signature> &all)
    {
        if (auto added = addKept(name, statement); !added)
            return added;
        const auto signatures = signaturesToExport(m_book, all);
        if (!signatures)
            return signatures.error();
        if (auto proven = prove(at, name); !proven)
            return proven;
        for (const Signature &signature : *signatures) {
            const QString part = name + u'.' + wordOf(signature.role);
            m_files += {part + QLatin1String(".minisig"), signature.signature.toUtf8()};
            if (const auto key = minisign::PublicKey::parse(signature.publicKey.toLatin1()); key)
                m_files += {part + QLatin1String(".pub"), key->file()};
            const auto signedAt = m_book.positionOf(rows::table<Signature>(), signature.id.text);
            if (!signedAt)
                return signedAt.error();
            if (auto proven = prove(*signedAt, part); !proven)
                return proven;
        }
        return at < m_acknowledged ? addPolicy(name) : Result<Done>(Done{});
    }

    Result<QStringList> write(const QString &folder) const
    {
        if (!QDir().mkpath(folder))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {folder}};
        QStringList written;
        for (const auto &[name, bytes] : m_files) {
            if (auto done = writeSame(QDir(folder).filePath(name), bytes); !done)
                return done.error();
            written += name;
        }
        return written;
    }

private:
    explicit Export(const Book &book) : m_book(book) {}

    Result<Done> prove(qint64 at, const QString &name)
    {
        return at < m_acknowledged ? addProof(m_book, m_leaves, m_receipt, at, name, m_files) : Result<Done>(Done{});
    }

    Result<Done> addPolicy(const QString &name)
    {
        const auto upper = upperPeer(m_book);
        const auto logKey = signerOfReceipt(m_book, m_receipt);
        const auto witnessKey = upper ? note::VerifierKey::parse(upper->witness.toLatin1()) : Result<note::VerifierKey>(upper.error());
        if (!logKey)
            return logKey.error();
        if (!witnessKey)
            return witnessKey.error();
        const Policy policy{{*logKey}, {{"phuong", *witnessKey}}, "phuong"};
        m_files += {name + QLatin1String(".policy"), policy.text()};
        return Done{};
    }

    const Book &m_book;
    QByteArray m_receipt;
    QList<QByteArray> m_leaves;
    qint64 m_acknowledged = 0;   ///< entries that the receipt covers; none without one
    QList<QPair<QString, QByteArray>> m_files;
};

} // namespace

Result<QStringList> exportMinutes(Book &book, const MeetingId &meeting, const QString &folder)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    if (!record->final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    auto whole = Export::begin(book);
    const auto at = book.positionOf(rows::table<FinalMinutes>(), record->final->id.text);
    if (!whole)
        return whole.error();
    if (!at)
        return at.error();
    if (auto added = whole->addSigned(documents::statementName(record->meeting), record->final->statement, *at, record->signatures); !added)
        return added.error();
    if (auto added = whole->addKept(documents::pdfName(record->meeting), record->final->pdf); !added)
        return added.error();
    for (const Attachment &attachment : record->attachments)
        if (auto added = whole->addKept(attachment.name, attachment.sha256); !added)
            return added.error();
    const auto counted = withCountedSlips(book, *record);
    if (!counted)
        return counted.error();
    for (const Correction &correction : counted->signedCorrections()) {
        const auto made = book.positionOf(rows::table<Correction>(), correction.id.text);
        if (!made)
            return made.error();
        QList<CorrectionSignature> signatures = record->correctionSignatures;
        signatures.removeIf([&correction](const CorrectionSignature &each) { return each.correction != correction.id; });
        if (auto added = whole->addSigned(documents::statementName(correction), correction.statement, *made, signatures); !added)
            return added.error();
        if (auto added = whole->addKept(documents::pdfName(correction), correction.pdf); !added)
            return added.error();
    }
    return whole->write(folder);
}
