// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/backupkeeping.h"

#include "core/base/files.h"
#include "core/base/json.h"

#include <QDir>
#include <QJsonObject>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

static QString localFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("backups"));
}

QString usualBackupPlace(const Book &book)
{
    return QDir(localFolder()).filePath(book.org());
}

QStringList removableBackupPlaces(const Book &book)
{
    QStringList places;
    const QByteArray system = QStorageInfo::root().device();
    for (const QStorageInfo &drive : QStorageInfo::mountedVolumes()) {
        const QDir folder(QDir(drive.rootPath()).filePath(QStringLiteral("SoChiBo")));
        if (drive.isReady() && !drive.isReadOnly() && drive.device() != system && folder.exists())
            places += folder.filePath(book.org());
    }
    return places;
}

namespace {

/// What earlier try-outs found, by the path of the backup.
class Findings
{
public:
    explicit Findings(const Book &book) : m_path(QDir(localFolder()).filePath(book.org() + QStringLiteral(".json")))
    {
        if (const auto text = readWhole(m_path))
            if (const auto object = jcs::read(*text))
                m_found = *object;
    }

    KnownBackup of(const Backup &backup) const
    {
        const QJsonObject found = m_found.value(backup.path).toObject();
        return {backup, found.value(QStringLiteral("entries")).toInteger(),
                QDateTime::fromString(found.value(QStringLiteral("triedOut")).toString(), Qt::ISODate),
                found.value(QStringLiteral("good")).toBool(), found.value(QStringLiteral("says")).toString()};
    }

    /// Tries a backup out and remembers what was found; nothing when it cannot be reached.
    std::optional<KnownBackup> tryOut(const Book &book, const Backup &backup, const QDateTime &now)
    {
        const auto holding = rehearseBackup(book, backup.path);
        if (!holding && (holding.error().kind == Error::Io || holding.error().kind == Error::NotFound))
            return {};
        const KnownBackup known{backup, holding ? holding->entries : 0, now.toUTC(), bool(holding), holding ? holding->sentence() : sentence(holding.error())};
        m_found.insert(backup.path, QJsonObject{{QStringLiteral("entries"), known.entries}, {QStringLiteral("triedOut"), known.triedOut.toString(Qt::ISODate)},
                                                {QStringLiteral("good"), known.isGood}, {QStringLiteral("says"), known.says}});
        return known;
    }

    /// Forgets files that were cleared away; a stick that is not plugged in now keeps its findings.
    void keep()
    {
        for (const QString &path : m_found.keys())
            if (!QFileInfo::exists(path) && QFileInfo(path).dir().exists())
                m_found.remove(path);
        // What cannot be remembered is tried out again next time.
        if (const auto text = jcs::write(m_found); text && QDir().mkpath(localFolder()))
            (void)writeWhole(m_path, *text, Existing::Replace);
    }

private:
    QString m_path;
    QJsonObject m_found;
};

QList<KnownBackup> knownIn(const Findings &findings, const Book &book, const QStringList &places)
{
    QList<KnownBackup> list;
    for (const QString &place : places)
        for (const Backup &backup : backupsIn(place, book.bookId()))
            list += findings.of(backup);
    std::stable_sort(list.begin(), list.end(), [](const KnownBackup &a, const KnownBackup &b) { return a.backup.time > b.backup.time; });
    return list;
}

bool isDamaged(const KnownBackup &known)
{
    return known.triedOut.isValid() && !known.isGood;
}

} // namespace

QList<KnownBackup> knownBackups(const Book &book, const QStringList &places)
{
    return knownIn(Findings(book), book, places);
}

/// Makes a backup in a place that has none of the log as it is, and tries it out.
static void backUpTo(const QString &place, const Book &book, qint64 entries, const QDateTime &now, Findings &findings, BackupRound &round)
{
    const QList<KnownBackup> there = knownIn(findings, book, {place});
    if (std::any_of(there.cbegin(), there.cend(), [entries](const KnownBackup &each) { return each.isGood && each.entries == entries; }))
        return;
    if (!QDir().mkpath(place)) {
        round.failures += Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {place}};
        return;
    }
    const auto made = makeBackup(book, place, now);
    if (!made) {
        round.failures += made.error();
        return;
    }
    if (const auto known = findings.tryOut(book, *made, now)) {
        round.made += *known;
        ++round.triedOut;
    }
}

BackupRound backupIfDue(const Book &book, const QStringList &places, const QDateTime &now, int rehearsals)
{
    BackupRound round;
    const auto entries = book.logSize();
    if (!entries) {
        round.failures += entries.error();
        return round;
    }
    Findings findings(book);
    for (const QString &place : places)
        backUpTo(place, book, *entries, now, findings, round);

    QList<KnownBackup> due = knownIn(findings, book, places);
    // A try-out in the future is one of a day on which the clock was wrong.
    due.removeIf([&now](const KnownBackup &each) { return each.triedOut.isValid() && each.triedOut > now.addDays(-7) && each.triedOut <= now; });
    std::stable_sort(due.begin(), due.end(), [](const KnownBackup &a, const KnownBackup &b) { return a.triedOut < b.triedOut; });
    for (qsizetype i = 0; i < std::min(due.size(), qsizetype(rehearsals)); ++i)
        round.triedOut += findings.tryOut(book, due[i].backup, now) ? 1 : 0;

    for (const QString &place : places) {
        const QList<KnownBackup> there = knownIn(findings, book, {place});
        QStringList damaged;
        QStringList current; // of the log as it is now, made on whatever day the clock said
        for (const KnownBackup &each : there) {
            if (isDamaged(each))
                damaged += each.backup.path;
            else if (each.isGood && each.entries == *entries)
                current += each.backup.path;
        }
        // Nothing goes while the newest one here is not known to be good.
        if (!there.isEmpty() && there.first().isGood)
            round.clearedAway += rotateBackups(place, book.bookId(), damaged, now, current);
    }
    findings.keep();
    for (const KnownBackup &each : knownIn(findings, book, places))
        if (isDamaged(each))
            round.damaged += each;
    return round;
}
