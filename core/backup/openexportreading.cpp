// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/openexport.h"
#include "core/backup/openexport_p.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/log/names.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace openexport;

static constexpr qint64 largestHead = qint64(256) << 20;
static constexpr qint64 largestKept = qint64(1) << 30;

static Error damaged(const QString &file, const QString &detail = {})
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The file %1 of the export is not as this program writes it. Nothing was made."), {file}, detail};
}

/// The names in SHA256SUMS with their hashes. Corrupt for a line of another form and for a name that leads out of the folder.
static Result<QMap<QString, QByteArray>> listed(const QByteArray &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A([0-9a-f]{64}) [ *]([^\\\\]+)\\z"));
    QMap<QString, QByteArray> sums;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const auto match = shape.match(QString::fromUtf8(line).chopped(line.endsWith('\r') ? 1 : 0));
        const QString name = match.captured(2);
        if (!match.hasMatch() || name != QDir::cleanPath(name) || QDir::isAbsolutePath(name) || name.startsWith(QLatin1String("..")) || sums.contains(name))
            return damaged(sumsName, QString::fromUtf8(line));
        sums.insert(name, QByteArray::fromHex(match.captured(1).toLatin1()));
    }
    return sums;
}

static QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// The names of some files in one sentence.
static QString some(QStringList files)
{
    constexpr qsizetype atMost = 10;
    const qsizetype more = files.size() - atMost;
    files = files.mid(0, atMost);
    return files.join(QLatin1String(", ")) + (more > 0 ? QStringLiteral(", … (+%1)").arg(more) : QString());
}

/// Every file of the folder is listed and every listed one is as it was.
static Result<Done> checkFiles(const QDir &dir)
{
    const auto text = readWhole(dir.filePath(sumsName));
    if (!text)
        return text.error();
    const auto sums = listed(*text);
    if (!sums)
        return sums.error();
    QStringList changed;
    QStringList missing;
    QStringList extra;
    for (auto sum = sums->cbegin(); sum != sums->cend(); ++sum) {
        if (!QFileInfo::exists(dir.filePath(sum.key())))
            missing += sum.key();
        else if (hashOf(dir.filePath(sum.key())) != sum.value())
            changed += sum.key();
    }
    QDirIterator there(dir.path(), QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (there.hasNext()) {
        const QString name = dir.relativeFilePath(there.next());
        if (name != sumsName && name != noteName && !sums->contains(name))
            extra += name;
    }
    extra.sort();
    for (const QString &name : {headName, logName})
        if (!sums->contains(name) && !extra.contains(name))
            missing += name;
    if (!QFileInfo::exists(dir.filePath(noteName)))
        missing += noteName;
    if (!changed.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These files of the export were damaged or changed: %1. Nothing was made; take another copy."), {some(changed)}};
    if (!missing.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These files of the export are missing: %1. Nothing was made; take another copy."), {some(missing)}};
    if (!extra.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These files do not belong to the export: %1. Nothing was made; take them out of the folder."), {some(extra)}};
    return Done{};
}

/// What book.json says must be there and what need not, so that nothing is taken out unseen.
struct Promised
{
    QHash<QString, QSet<qint64>> erased;   ///< entries without content, by organisation
    QSet<QString> files;                   ///< SHA-256 in hex
};

/// book.json without the entries and files. Corrupt; Unsupported for a newer form.
static Result<ReadExport> readHead(const QByteArray &bytes, Promised &promised)
{
    const auto head = jcs::read(bytes);
    if (!head)
        return damaged(headName, head.error().detail);
    const QString written = head->value(QLatin1String("format")).toString();
    if (written != format && written.startsWith(QLatin1String("sochibo/open-export/")))
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "A newer version of the program wrote this export. Install the newer version.")};
    bool saysAll = head->value(QLatin1String("files")).isArray();
    for (const QJsonValue value : head->value(QLatin1String("files")).toArray())
        promised.files += value.toString();
    ReadExport read;
    BookParts &parts = read.parts;
    parts.org = head->value(QLatin1String("org")).toString();
    parts.epoch = head->value(QLatin1String("epoch")).toInteger();
    read.time = QDateTime::fromString(head->value(QLatin1String("time")).toString(), Qt::ISODate);
    for (const QJsonValue value : head->value(QLatin1String("logs")).toArray()) {
        const QJsonObject log = value.toObject();
        HeldLog held;
        held.org = log.value(QLatin1String("org")).toString();
        held.size = log.value(QLatin1String("size")).toInteger(-1);
        held.root = QByteArray::fromBase64(log.value(QLatin1String("root")).toString().toLatin1());
        held.cosigned = log.value(QLatin1String("cosigned")).toInteger();
        held.checkpoint = log.value(QLatin1String("checkpoint")).toString();
        parts.logs += {held, {}};
        saysAll = saysAll && log.value(QLatin1String("erased")).isArray();
        for (const QJsonValue at : log.value(QLatin1String("erased")).toArray())
            promised.erased[held.org] += at.toInteger(-1);
    }
    for (const QJsonValue value : head->value(QLatin1String("checkpoints")).toArray())
        parts.checkpoints += {value.toObject().value(QLatin1String("size")).toInteger(), value.toObject().value(QLatin1String("note")).toString()};
    for (const QJsonValue value : head->value(QLatin1String("commits")).toArray())
        parts.commits += {value.toArray().at(0).toInteger(), value.toArray().at(1).toInteger()};
    const bool isWhole = saysAll && written == format && names::isOrgId(parts.org) && parts.epoch > 0 && read.time.isValid() && !parts.logs.isEmpty()
        && parts.logs.first().log.org == parts.org;
    return isWhole ? Result<ReadExport>(read) : Result<ReadExport>(damaged(headName));
}

/// A member of a line of the log as the bytes it stands for.
static QByteArray bytesOf(const QJsonObject &line, const char *name)
{
    const QString coded = QLatin1String(name) + QLatin1String("64");
    if (line.contains(coded))
        return QByteArray::fromBase64(line.value(coded).toString().toLatin1());
    return line.value(QLatin1String(name)).toString().toUtf8();
}

static Result<Done> readLog(const QDir &dir, const Promised &promised, BookParts &parts)
{
    QFile file(dir.filePath(logName));
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {file.fileName()}, file.errorString()};
    QHash<QString, qsizetype> place;
    for (const LogParts &part : std::as_const(parts.logs))
        place.insert(part.log.org, place.size());
    if (place.size() != parts.logs.size())
        return damaged(headName);
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        const auto log = place.constFind(line.value(QLatin1String("org")).toString());
        if (log == place.constEnd())
            return damaged(logName, QString::number(number));
        StoredEntry stored;
        stored.at = line.value(QLatin1String("at")).toInteger(-1);
        stored.entry = bytesOf(line, "entry");
        stored.salt = QByteArray::fromBase64(line.value(QLatin1String("salt")).toString().toLatin1());
        stored.payload = bytesOf(line, "payload");
        parts.logs[*log].entries += stored;
    }
    for (const LogParts &part : std::as_const(parts.logs)) {
        merkle::Frontier frontier;
        for (const StoredEntry &stored : part.entries) {
            if (stored.at != frontier.size())
                return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 is missing."), {part.log.org, QString::number(frontier.size())}};
            frontier.append(merkle::leafHash(stored.entry));
        }
        if (frontier.size() != part.log.size || frontier.root() != part.log.root)
            return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The log of %1 has other entries than its root hash says. Nothing was made."), {part.log.org}};
        QStringList taken;
        QStringList added;
        const QSet<qint64> erased = promised.erased.value(part.log.org);
        for (const StoredEntry &stored : part.entries)
            if (stored.salt.isEmpty() != erased.contains(stored.at))
                (stored.salt.isEmpty() ? taken : added) += QString::number(stored.at);
        if (!taken.isEmpty())
            return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Log of %1: the content of these entries was taken out of the export: %2. Nothing was made; take another copy."),
                         {part.log.org, some(taken)}};
        if (!added.isEmpty())
            return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Log of %1: these entries were erased in the book and have a content in the export: %2. Nothing was made."),
                         {part.log.org, some(added)}};
    }
    return Done{};
}

static Result<Done> readFiles(const QDir &dir, const Promised &promised, BookParts &parts)
{
    QSet<QString> found;
    const QDir files(dir.filePath(filesFolder));
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        const auto bytes = readWhole(files.filePath(name), largestKept);
        if (!bytes)
            return bytes.error();
        const QString hash = QString::fromLatin1(sha256(*bytes).toHex());
        if (hash != QFileInfo(name).completeBaseName() || found.contains(hash))
            return damaged(filesFolder + u'/' + name);
        if (!promised.files.contains(hash))
            return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These files do not belong to the export: %1. Nothing was made; take them out of the folder."),
                         {filesFolder + u'/' + name}};
        found += hash;
        parts.files += *bytes;
    }
    QStringList missing;
    for (const QString &hash : promised.files)
        if (!found.contains(hash))
            missing += filesFolder + u'/' + hash;
    missing.sort();
    if (!missing.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These files of the export are missing: %1. Nothing was made; take another copy."), {some(missing)}};
    return Done{};
}

/// Whether the office key that the log names last signed book.json and SHA256SUMS, and has these digits where some were typed.
static Result<Done> checkSigned(const QDir &dir, const QByteArray &head, const std::optional<QString> &typed, ReadExport &read)
{
    const auto sums = readWhole(dir.filePath(sumsName));
    if (!sums)
        return sums.error();
    const auto signedNote = readWhole(dir.filePath(noteName), 16 * 1024);
    if (!signedNote)
        return signedNote.error();
    const auto office = read.parts.officeKeys();
    const auto key = office ? note::VerifierKey::parse(office->office.toLatin1()) : Result<note::VerifierKey>(damaged(logName));
    if (!key)
        return key.error();
    const auto verified = note::verify(*signedNote, {*key});
    if (!verified)
        return verified.error();
    const auto parsed = note::parse(*signedNote);
    if (!parsed || parsed->text != noteText(read.parts.org, read.time.toString(Qt::ISODate), head, *sums))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The signature of the export is not over this book. Nothing was made."), {}, {}, "signature"};
    read.fingerprint = fingerprint(key->text());
    if (typed && !fingerprintMatches(*typed, key->text()))
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The export was signed by the key %1, not by the one whose digits were given. "
                                                "Whoever signed it has another key than that book. Nothing was made."),
                     {read.fingerprint}, {}, "fingerprint"};
    return Done{};
}

Result<ReadExport> readOpenExport(const QString &folder, const std::optional<QString> &digits)
{
    const QDir dir(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (!dir.exists(sumsName) || !dir.exists(headName))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no open export in the folder %1: %2 or %3 is missing."), {folder, sumsName, headName}};
    if (auto checked = checkFiles(dir); !checked)
        return checked.error();
    const auto head = readWhole(dir.filePath(headName), largestHead);
    if (!head)
        return head.error();
    Promised promised;
    auto read = readHead(*head, promised);
    if (!read)
        return read;
    if (auto done = readLog(dir, promised, read->parts); !done)
        return done.error();
    if (auto done = readFiles(dir, promised, read->parts); !done)
        return done.error();
    if (auto done = checkSigned(dir, *head, digits, *read); !done)
        return done.error();
    return read;
}
