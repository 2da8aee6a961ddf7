// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/verification.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/documents/statement.h"
#include "core/domain/facts.h"
#include "core/exchange/bundle.h"
#include "core/log/logentry.h"
#include "core/log/proofs.h"

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

/// The exported files of one meeting.
class Exported
{
public:
    Exported(const QString &statementPath, const QByteArray &statement, const Trust &trust)
        : m_folder(QFileInfo(statementPath).dir()), m_name(QFileInfo(statementPath).fileName()), m_statement(statement),
          m_digest(sha256(statement).toHex()), m_trust(trust)
    {
    }

    Verification check()
    {
        checkSignatures();
        checkFiles();
        checkProof();
        return m_found;
    }

private:
    Result<QByteArray> beside(const QString &ending) const { return readWhole(m_folder.filePath(m_name + ending), smallFile); }

    void checkSignatures()
    {
        int signatures = 0;
        for (const char *role : Words<SignerRole>::list) {
            const QString ending = u'.' + QLatin1String(role);
            const auto file = beside(ending + QLatin1String(".minisig"));
            if (!file)
                continue;
            ++signatures;
            const auto keyFile = beside(ending + QLatin1String(".pub"));
            const auto key = keyFile ? minisign::PublicKey::parse(*keyFile) : Result<minisign::PublicKey>(keyFile.error());
            const auto comment = key ? minisign::verify(m_statement, *file, *key) : Result<QByteArray>(key.error());
            if (!comment || wordIn(*comment, "doc") != m_digest) {
                m_found.wrong += say(QT_TRANSLATE_NOOP("Error", "The signature %1 does not belong to this statement, or the statement was changed."), {m_name + ending});
                continue;
            }
            m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The statement is unchanged since the holder of the key %1 signed it as %2 on %3 (time by their computer)."),
                                  {key->idText(), QLatin1String(role), QString::fromLatin1(wordIn(*comment, "luc"))});
            if (m_trust.certificate)
                checkPerson(*key, QLatin1String(role));
        }
        if (signatures == 0)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "No signature lies beside the statement."));
        if (!m_trust.certificate)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "Whose key it is must be compared with the office's certificate; the signature is an internal one and does not replace the official digital signature."));
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
                m_found.wrong += say(QT_TRANSLATE_NOOP("Error", "The file %1 was changed after the minutes were closed."), {name});
            else
                m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The file %1 is the one that was signed."), {name});
        }
    }

    /// The policy that was trusted; else the one that came with the files, which proves less and is said so.
    Result<Policy> policy() const
    {
        if (m_trust.policy)
            return *m_trust.policy;
        const auto file = beside(QStringLiteral(".policy"));
        if (!file)
            return file.error();
        return Policy::parse(*file);
    }

    void checkProof()
    {
        const auto proof = beside(QStringLiteral(".tlog-proof"));
        const auto entry = beside(QStringLiteral(".entry"));
        if (!proof || !entry) {
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "No receipt of the upper office lies beside the statement yet."));
            return;
        }
        const auto keys = policy();
        const auto proven = keys ? verifyProof(*proof, *entry, *keys) : Result<ProvenEntry>(keys.error());
        const bool isOfTrustedLog = !m_trust.certificate || (keys && keys->logs.contains(m_trust.certificate->keys.log));
        if (!proven || !isOfTrustedLog || !entrySpeaksOfStatement(*entry)) {
            m_found.wrong += say(QT_TRANSLATE_NOOP("Error", "The proof of the log does not verify."));
            return;
        }
        m_found.proved += say(QT_TRANSLATE_NOOP("Error", "The closing stands in the cell's log at place %1 and the upper office countersigned that log on %2."),
                              {QString::number(proven->index), proven->cosigned ? proven->cosigned->toString(Qt::ISODate) : QString()});
        if (!m_trust.policy)
            m_found.notProved += say(QT_TRANSLATE_NOOP("Error", "The office's key was taken from a file beside the statement; compare it with the office, or name a policy you trust."));
    }

    /// Whether the entry commits to the closing of exactly this statement.
    bool entrySpeaksOfStatement(const QByteArray &bytes) const
    {
        const auto entry = LogEntry::decode(bytes);
        const auto file = beside(QStringLiteral(".opening"));
        const auto opening = file ? jcs::read(*file) : Result<QJsonObject>(file.error());
        if (!entry || !opening)
            return false;
        const QByteArray salt = QByteArray::fromBase64(opening->value(QLatin1String("s")).toString().toLatin1());
        const QByteArray payload = QByteArray::fromBase64(opening->value(QLatin1String("p")).toString().toLatin1());
        if (salt.size() != 32 || commitment(salt, payload) != entry->commitment)
            return false;
        const auto record = recordFrom(entry->kind, payload);
        const auto *final = record ? std::get_if<FinalMinutes>(&*record) : nullptr;
        return final && final->statement.toLatin1() == m_digest;
    }

    QDir m_folder;
    QString m_name;
    QByteArray m_statement;
    QByteArray m_digest;
    const Trust &m_trust;
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

Result<Trust> Trust::parse(const QByteArray &file)
{
    Trust trust;
    if (const auto note = note::parse(file, smallFile)) {
        if (const auto certificate = Certificate::parse(note->text)) {
            trust.certificate = *certificate;
            return trust;
        }
    }
    if (const auto policy = Policy::parse(file); policy && !policy->logs.isEmpty()) {
        trust.policy = *policy;
        return trust;
    }
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file to be trusted is neither a certificate nor a log policy (c2sp.org/tlog-policy).")};
}

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
