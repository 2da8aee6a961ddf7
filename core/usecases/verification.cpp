// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verification.h"

#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/documents/correctionslip.h"
#include "core/documents/statement.h"
#include "core/domain/facts.h"
#include "core/exchange/bundle.h"
#include "core/usecases/provenrecord.h"

#include <QDir>
#include <QFileInfo>

namespace {

constexpr qint64 smallFile = 256 * 1024;  ///< bytes; signatures, keys, proofs and entries are far smaller
constexpr const char *ageHead = "age-encryption.org/v1\n";

QString say(const char *text, const QStringList &args = {})
{
    return sentence(Error{Error::Invalid, text, args});
}

QByteArray wordIn(const QByteArray &comment, const QByteArray &key)
{
    for (const QByteArray &part : comment.split(' '))
        if (part.startsWith(key + '='))
            return part.mid(key.size() + 1);
    return {};
}

/// What a reason in a revocation means to a reader.
QString meaningOf(const QString &reason)
{
    return reason == QLatin1String("compromised") ? say(QT_TRANSLATE_NOOP("Error", "it may be in strange hands"))
                                                  : say(QT_TRANSLATE_NOOP("Error", "another took its place"));
}

/// The exported files of one meeting.
class Exported
{
public:
    Exported(const QString &statementPath, const QByteArray &statement, const Trust &trust)
        : m_folder(QFileInfo(statementPath).dir()), m_name(QFileInfo(statementPath).fileName()), m_statement(statement),
          m_digest(sha256(statement).toHex()), m_trust(trust)
    {
        if (const auto file = beside(QStringLiteral(".policy")))
            if (const auto policy = Policy::parse(*file))
                m_beside = *policy;
    }

    Verification check()
    {
        for (const char *role : Words<SignerRole>::list)
            checkSignature(QLatin1String(role));
        if (m_signatures == 0)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "No signature lies beside the statement."));
        if (!m_trust.certificate)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "Whose key it is must be compared with the office's certificate; the signature is an internal one and does not replace the official digital signature."));
        checkFiles();
        checkClosing();
        if (!isSlip())
            checkCorrections();
        return m_found;
    }

private:
    /// A signature beside the statement that verifies.
    struct Signed
    {
        QString role;
        QByteArray file;
        minisign::PublicKey key;
        QByteArray code;     ///< of the person, as the signature itself says
    };
    /// The proof of an entry; nothing when it is not there.
    using Proof = std::optional<Result<ProvenRecord>>;

    bool isSlip() const { return documents::isCorrectionStatement(m_statement); }

    Result<QByteArray> beside(const QString &ending) const { return readWhole(m_folder.filePath(m_name + ending), smallFile); }

    Proof proofOf(const QString &part) const
    {
        const auto entry = beside(part + QLatin1String(".entry"));
        const auto proof = beside(part + QLatin1String(".tlog-proof"));
        const auto opening = beside(part + QLatin1String(".opening"));
        if (!entry || !proof)
            return std::nullopt;
        return proveRecord({*entry, opening ? *opening : QByteArray(), *proof}, m_trust, m_beside);
    }

    void checkSignature(const QString &role)
    {
        const QString ending = u'.' + role;
        const auto file = beside(ending + QLatin1String(".minisig"));
        if (!file)
            return;
        ++m_signatures;
        const auto keyFile = beside(ending + QLatin1String(".pub"));
        const auto key = keyFile ? minisign::PublicKey::parse(*keyFile) : Result<minisign::PublicKey>(keyFile.error());
        const auto comment = key ? minisign::verify(m_statement, *file, *key) : Result<QByteArray>(key.error());
        if (!comment || !documents::commentSays(*comment, fromWord<SignerRole>(role), QString::fromLatin1(m_digest))) {
            m_found.wrong += say(QT_TRANSLATE_NOOP("Error", "The signature %1 does not belong to this statement, or the statement was changed."), {m_name + ending});
            return;
        }
        m_good += role;
        m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer)."),
                              {key->idText(), role, QString::fromLatin1(wordIn(*comment, "luc"))});
        const Signed signature{role, *file, *key, wordIn(*comment, "nguoi")};
        const Proof proof = proofOf(ending);
        if (proof && !speaksOf(*proof, signature))
            return tellWrong(*proof, say(QT_TRANSLATE_NOOP("Error", "The proof of the log for the signature as %1 does not verify."), {role}));
        if (!m_trust.certificate)
            return;
        const auto revocation = m_trust.certificate->revocationOf(key->text(), signature.code);
        if (revocation)
            return checkRevoked(signature, *revocation, proof);
        checkPerson(*key, role);
    }

    /// Whether a proof is good and its entry records exactly this signature.
    bool speaksOf(const Result<ProvenRecord> &proof, const Signed &signature) const
    {
        if (!proof)
            return false;
        return isSlip() ? records<CorrectionSignature>(*proof, signature) : records<MinutesSignature>(*proof, signature);
    }

    template <typename Signature>
    static bool records(const ProvenRecord &proven, const Signed &signature)
    {
        const auto *record = std::get_if<Signature>(&proven.record);
        return record && wordOf(record->role) == signature.role && record->publicKey.toLatin1() == signature.key.text()
            && record->person.toLatin1() == signature.code && record->signature.toUtf8() == signature.file;
    }

    /// Something is wrong with a proof; of a key that was revoked, its own sentence says it.
    void tellWrong(const Result<ProvenRecord> &proof, const QString &otherwise)
    {
        const bool isRevoked = !proof && qstrcmp(proof.error().word, "revoked") == 0;
        m_found.wrong += isRevoked ? sentence(proof.error()) : otherwise;
        m_found.revoked += isRevoked;
    }

    /// The signature of a key that the certificate revoked: it counts where its place in the log says that it was made before.
    void checkRevoked(const Signed &signature, const Revocation &revocation, const Proof &proof)
    {
        const QString id = signature.key.idText();
        const QString size = QString::number(revocation.size);
        const QString reason = meaningOf(revocation.reason);
        const auto refuse = [this](const QString &sentence) {
            m_found.wrong += sentence;
            ++m_found.revoked;
        };
        if (!proof)
            return refuse(say(QT_TRANSLATE_NOOP("Error", "The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4, and no proof lies beside it that the signature is one of them."),
                              {id, signature.role, reason, size}));
        const ProvenRecord &proven = **proof;
        const QString place = QString::number(proven.entry.index);
        if (proven.entry.index >= revocation.size)
            return refuse(say(QT_TRANSLATE_NOOP("Error", "The key %1 that signed as %2 was revoked (%3): it counts only for entries of the log before place %4. This signature stands at place %5 and does not count."),
                              {id, signature.role, reason, size, place}));
        if (!proven.isCosigned())
            return refuse(say(QT_TRANSLATE_NOOP("Error", "The key %1 that signed as %2 was revoked (%3). The proof places the signature at place %4, before %5; but whose countersignature that is says only a file beside the statement. Name the office's answer to the cell, or a policy that you trust."),
                              {id, signature.role, reason, place, size}));
        m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The key %1 that signed as %2 was revoked later (%3). This signature stands at place %4 of the countersigned log, before place %5, and counts."),
                              {id, signature.role, reason, place, size});
    }

    void checkPerson(const minisign::PublicKey &key, const QString &role)
    {
        for (const CertifiedPerson &person : m_trust.certificate->persons) {
            if (person.publicKey == key.text()) {
                m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The key %1 is that of %2, %3 of %4, as the certificate you trust says."),
                                      {key.idText(), person.name, person.role, m_trust.certificate->title});
                return;
            }
        }
        m_found.wrong += say(QT_TRANSLATE_NOOP("Error", "The key %1 that signed as %2 does not stand in the certificate you trust."), {key.idText(), role});
    }

    void checkFiles()
    {
        for (const QByteArray &line : documents::hashLines(m_statement).split('\n')) {
            if (line.isEmpty())
                continue;
            const QString name = QString::fromUtf8(line.mid(66));
            const auto bytes = readWhole(m_folder.filePath(name));
            if (!bytes)
                m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "The file %1 is not beside the statement and was not compared."), {name});
            else if (sha256(*bytes).toHex() != line.left(64))
                m_found.wrong += isSlip() ? say(QT_TRANSLATE_NOOP("Error", "The file %1 is not the one that the slip was signed with."), {name})
                                          : say(QT_TRANSLATE_NOOP("Error", "The file %1 was changed after the minutes were closed."), {name});
            else
                m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The file %1 is the one that was signed."), {name});
        }
    }

    /// The statement that the entry proven is about: of the closing, or of the making of a slip.
    QByteArray statementIn(const Record &record) const
    {
        const auto *final = std::get_if<FinalMinutes>(&record);
        const auto *correction = std::get_if<Correction>(&record);
        const bool isSaid = correction && documents::speaksOf(m_statement, *correction);
        return isSlip() ? (isSaid ? correction->statement.toLatin1() : QByteArray()) : final ? final->statement.toLatin1() : QByteArray();
    }

    /// Slips beside the minutes that correct exactly these. What is found of each is told with its own name.
    void checkCorrections()
    {
        for (const QString &name : m_folder.entryList({QStringLiteral("dinh-chinh-*.txt")}, QDir::Files, QDir::Name)) {
            const auto slip = readWhole(m_folder.filePath(name), smallFile);
            if (!slip || !documents::isCorrectionStatement(*slip))
                continue;
            if (documents::correctedStatement(*slip) != m_digest) {
                m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "The slip %1 corrects other minutes."), {name});
                continue;
            }
            Exported other(m_folder.filePath(name), *slip, m_trust);
            const Verification found = other.check();
            const bool isWhole = other.m_good.contains(wordOf(SignerRole::Chair)) && other.m_good.contains(wordOf(SignerRole::MinuteTaker));
            if (isWhole && found.wrong.isEmpty())
                m_found.proved += say(QT_TRANSLATE_NOOP("Error", "These minutes are corrected by the slip %1, which chair and minute-taker signed: read it with them."), {name});
            else
                m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "The slip %1 says that it corrects these minutes, but it is not signed by both, or it was changed."), {name});
            m_found.proved += found.proved;
            m_found.notProved += found.notProved;
            m_found.wrong += found.wrong;
            m_found.revoked += found.revoked;
        }
    }

    /// Where the closing of exactly this statement stands in the log, or the making of this slip.
    void checkClosing()
    {
        const Proof proof = proofOf({});
        if (!proof) {
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "No receipt of the upper office lies beside the statement yet."));
            return;
        }
        if (!*proof || statementIn((*proof)->record) != m_digest)
            return tellWrong(*proof, say(QT_TRANSLATE_NOOP("Error", "The proof of the log does not verify.")));
        const ProvenEntry &entry = (*proof)->entry;
        const QString place = QString::number(entry.index);
        if (!entry.cosigned) {
            m_found.notProved += isSlip()
                ? say(QT_TRANSLATE_NOOP("Error", "The slip stands in the cell's log at place %1; no key of an office is here that would say whether it was countersigned."), {place})
                : say(QT_TRANSLATE_NOOP("Error", "The closing stands in the cell's log at place %1; no key of an office is here that would say whether it was countersigned."), {place});
            return;
        }
        m_found.proved += isSlip()
            ? say(QT_TRANSLATE_NOOP("Error", "The slip stands in the cell's log at place %1 and the upper office countersigned that log on %2."),
                  {place, entry.cosigned->toString(Qt::ISODate)})
            : say(QT_TRANSLATE_NOOP("Error", "The closing stands in the cell's log at place %1 and the upper office countersigned that log on %2."),
                              {place, entry.cosigned->toString(Qt::ISODate)});
        if (!(*proof)->isWitnessTrusted)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "The office's key was taken from a file beside the statement; compare it with the office, or name a policy you trust."));
    }

    QDir m_folder;
    QString m_name;
    QByteArray m_statement;
    QByteArray m_digest;
    const Trust &m_trust;
    std::optional<Policy> m_beside;
    int m_signatures = 0;
    QStringList m_good;      ///< roles whose signature is of this statement
    Verification m_found;
};

/// The statement that a file of an export belongs to; the file itself when it is one, or when none is beside it.
QString statementOf(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    const qsizetype ending = name.indexOf(QLatin1String(".txt."));
    QString statement = ending > 0 ? name.left(ending + 4) : name;
    if (name.endsWith(QLatin1String(".pdf")))
        statement = info.completeBaseName() + QLatin1String(".txt");
    const QString beside = info.dir().filePath(statement);
    return QFileInfo::exists(beside) ? beside : path;
}

/// A bundle or receipt is sealed: without its receiver's key only the age file around it can be looked at.
Verification checkOutside(const QByteArray &file)
{
    const QByteArray head = file.left(file.indexOf("\n---"));
    Verification found;
    found.proved += say(QT_TRANSLATE_NOOP("Error", "It is an age file of %1 bytes, sealed for %2 receivers."), {QString::number(file.size()), QString::number(head.count("\n-> X25519 "))});
    found.notProved += say(QT_TRANSLATE_NOOP("Error", "Who sent it, what is in it and whether it is whole shows only when its receiver takes it in."));
    return found;
}

} // namespace

Result<Verification> verifyFile(const QString &path, const Trust &trust)
{
    const auto bytes = readWhole(statementOf(path), largestBundleFile);
    if (!bytes)
        return bytes.error();
    if (bytes->startsWith(ageHead))
        return checkOutside(*bytes);
    if (documents::hashLines(*bytes).isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is neither exported minutes nor a bundle or receipt of this program."), {path}};
    return Exported(statementOf(path), *bytes, trust).check();
}
