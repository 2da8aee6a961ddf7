// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/witnessfolder.h"

#include "core/base/files.h"
#include "core/crypto/hash.h"

#include <QDateTime>
#include <QDir>

namespace cli {

static constexpr int patienceMs = 10'000;

static const QByteArray logsHead = QByteArrayLiteral("# Logs this witness confirms: one verifier key on a line.\n");

Result<note::VerifierKey> WitnessFolder::create(const QString &path, const QByteArray &name)
{
    const auto key = SignerKey::generate(name, note::KeyType::Cosignature);
    if (!key)
        return key.error();
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral("held")) || !folder.mkpath(QStringLiteral("forks")))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {path}};
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    if (!folder.exists(QStringLiteral("logs")))
        if (auto written = writeWhole(folder.filePath(QStringLiteral("logs")), logsHead); !written)
            return written.error();
    const QString keyPath = folder.filePath(QStringLiteral("key"));
    QByteArray file = key->file();
    const auto written = writeWhole(keyPath, file);
    wipe(file);
    if (!written)
        return written.error();
    QFile::setPermissions(keyPath, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return key->verifier();
}

/// The verifier keys of the file of logs.
static Result<QList<note::VerifierKey>> logsIn(const QByteArray &file)
{
    QList<note::VerifierKey> logs;
    int number = 0;
    for (const QByteArray &line : file.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith('#'))
            continue;
        const auto log = note::VerifierKey::parse(line.trimmed());
        if (!log || log->type != note::KeyType::Ed25519)
            return Error{Error::Invalid,
                         QT_TRANSLATE_NOOP("Error", "Line %1 of the file of known logs is no verifier key of a log."),
                         {QString::number(number)}};
        logs += *log;
    }
    return logs;
}

Result<std::unique_ptr<WitnessFolder>> WitnessFolder::open(const QString &path)
{
    const QDir folder(path);
    // Without the folder of what was confirmed a witness would sign a second history; that is no first contact.
    if (!folder.exists(QStringLiteral("key")) || !folder.exists(QStringLiteral("held")))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "%1 is not the folder of a witness."), {path}};
    auto lock = std::make_unique<QLockFile>(folder.filePath(QStringLiteral("lock")));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(patienceMs))
        return Error{Error::Busy, QT_TRANSLATE_NOOP("Error", "Another program works on the folder %1."), {path}};
    auto keyFile = readWhole(folder.filePath(QStringLiteral("key")), 64 * 1024);
    if (!keyFile)
        return keyFile.error();
    auto key = SignerKey::parse(*keyFile);
    wipe(*keyFile);
    if (!key)
        return key.error();
    if (key->type != note::KeyType::Cosignature)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The key is not one that cosigns."), {}, {}, "note"};
    const auto logsFile = readWhole(folder.filePath(QStringLiteral("logs")), 1 << 20);
    if (!logsFile)
        return logsFile.error();
    const auto logs = logsIn(*logsFile);
    if (!logs)
        return logs.error();
    std::unique_ptr<WitnessFolder> opened(new WitnessFolder(path, std::move(*key)));
    opened->m_logs = *logs;
    opened->m_lock = std::move(lock);
    return opened;
}

Result<Done> WitnessFolder::know(const note::VerifierKey &log)
{
    if (log.type != note::KeyType::Ed25519)
        return Error{
            Error::Invalid, QT_TRANSLATE_NOOP("Error", "The key is not one that signs a log."), {}, {}, "note"};
    if (m_logs.contains(log))
        return Done{};
    const QString path = QDir(m_path).filePath(QStringLiteral("logs"));
    auto file = readWhole(path, 1 << 20);
    if (!file)
        return file.error();
    if (!file->isEmpty() && !file->endsWith('\n'))
        file->append('\n');
    m_logs += log;
    return writeWhole(path, *file + log.text() + '\n', Existing::Replace);
}

QString WitnessFolder::file(const char *folder, const QByteArray &hashed) const
{
    return QDir(m_path).filePath(QLatin1String(folder) + QLatin1Char('/') + QString::fromLatin1(sha256(hashed).toHex())
                                 + QLatin1String(".note"));
}

Result<std::optional<KnownLog>> WitnessFolder::known(const QString &origin) const
{
    KnownLog log{origin, {}, {}};
    for (const note::VerifierKey &key : m_logs)
        if (key.name == origin.toUtf8())
            log.keys += key;
    if (log.keys.isEmpty())
        return std::optional<KnownLog>();
    const QString path = file("held", origin.toUtf8());
    const auto held = readWhole(path, 64 * 1024);
    if (!held && held.error().kind == Error::NotFound)
        return std::optional(log);
    if (!held)
        return held.error();
    const auto whole = note::parse(*held);
    const auto checkpoint = whole ? Checkpoint::parse(whole->text) : Result<Checkpoint>(whole.error());
    if (!checkpoint || checkpoint->origin != origin)
        return Error{Error::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "The file %1, which says what was confirmed, is damaged."),
                     {path},
                     {},
                     "tampered"};
    log.state = {checkpoint->size, checkpoint->root};
    return std::optional(log);
}

Result<QByteArray> WitnessFolder::addCheckpoint(const QByteArray &request)
{
    const auto origin = requestOrigin(request);
    if (!origin)
        return origin.error();
    const auto log = known(*origin);
    if (!log)
        return log.error();
    const auto parsed = AddCheckpoint::parse(request);
    if (!parsed)
        return parsed.error();
    const auto step = judge(request, *log);
    if (!step) {
        if (qstrcmp(step.error().word, "unprocessable") == 0)
            if (auto kept = writeWhole(file("forks", parsed->checkpoint), parsed->checkpoint, Existing::Replace); !kept)
                return kept.error();
        return step.error();
    }
    const auto line = cosign(step->checkpoint, m_key.name, m_key.key, QDateTime::currentDateTimeUtc());
    if (!line)
        return line.error();
    // Only what is on the disk may be promised (tlog-witness, "add-checkpoint").
    if (auto stored = writeWhole(file("held", origin->toUtf8()), parsed->checkpoint, Existing::Replace); !stored)
        return stored.error();
    return *line;
}

} // namespace cli
