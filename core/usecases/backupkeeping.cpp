// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/backupkeeping.h"

#include "core/base/files.h"
#include "core/base/json.h"

#include <QDir>
#include <QJsonObject>
#include <algorithm>

BackupHealth KnownBackup::health() const
{
    if (triedOut.isValid() && !isGood)
        return BackupHealth::Damaged;
    if (!isReachable)
        return BackupHealth::Away;
    return isGood ? BackupHealth::Good : BackupHealth::Untried;
}

namespace {

QString folderOf(const Backup &backup)
{
    return QFileInfo(backup.path).path();
}

/// Whether a backup is not to be seen because its place is not, and not because it went.
bool isAway(const QString &path, const QList<BackupPlace> &places)
{
    const QFileInfo file(path);
    if (file.exists() || file.dir().exists())
        return false;
    return std::none_of(places.cbegin(), places.cend(), [&file](const BackupPlace &place) {
        return place.state != PlaceState::Away && QDir::cleanPath(place.folder) == file.path();
    });
}

/// What earlier try-outs found, by the path of the backup.
class Findings
{
public:
    explicit Findings(const QString &org) : m_path(usualBackupPlace(org) + QStringLiteral(".json"))
    {
        if (const auto text = readWhole(m_path))
            if (const auto object = jcs::read(*text))
                m_found = *object;
    }

    QStringList paths() const { return m_found.keys(); }

    KnownBackup of(const Backup &backup) const
    {
        const QJsonObject found = m_found.value(backup.path).toObject();
        const auto number = [&found](const char *key) { return found.value(QLatin1String(key)).toInteger(); };
        KnownBackup known;
        known.backup = backup;
        known.size = number("size");
        known.entries = number("entries");
        known.triedOut = QDateTime::fromString(found.value(QStringLiteral("triedOut")).toString(), Qt::ISODate);
        known.isGood = found.value(QStringLiteral("good")).toBool();
        known.says = found.value(QStringLiteral("says")).toString();
        known.isElsewhere = found.value(QStringLiteral("elsewhere")).toBool();
        Holding holding;
        holding.members = number("members");
        holding.meetings = number("meetings");
        holding.entries = known.entries;
        holding.lastDay = QDate::fromString(found.value(QStringLiteral("lastDay")).toString(), Qt::ISODate);
        if (known.isGood && holding.lastDay.isValid())
            known.says = holding.sentence(); // in the language now in use
        return known;
    }

    KnownBackup remember(KnownBackup known, const Result<Holding> &holding, const QDateTime &now)
    {
        known.size = QFileInfo(known.backup.path).size();
        known.entries = holding ? holding->entries : 0;
        known.triedOut = now.toUTC();
        known.isGood = bool(holding);
        known.says = holding ? holding->sentence() : sentence(holding.error());
        QJsonObject found{{QStringLiteral("entries"), known.entries}, {QStringLiteral("triedOut"), known.triedOut.toString(Qt::ISODate)},
                          {QStringLiteral("good"), known.isGood}, {QStringLiteral("says"), known.says}, {QStringLiteral("size"), known.size},
                          {QStringLiteral("elsewhere"), known.isElsewhere}};
        if (holding) {
            found.insert(QStringLiteral("members"), holding->members);
            found.insert(QStringLiteral("meetings"), holding->meetings);
            found.insert(QStringLiteral("lastDay"), holding->lastDay.toString(Qt::ISODate));
        }
        m_found.insert(known.backup.path, found);
        return known;
    }

    /// Tries a backup out and remembers what was found. Io and NotFound when it cannot be reached.
    Result<KnownBackup> tryOut(const BackupOpener &opener, const KnownBackup &known, const QDateTime &now)
    {
        const auto holding = rehearseBackup(opener, known.backup.path);
        if (!holding && (holding.error().kind == Error::Io || holding.error().kind == Error::NotFound))
            return holding.error();
        return remember(known, holding, now);
    }

    /// Forgets files that were cleared away; a stick that is not plugged in now keeps its findings.
    void keep(const QList<BackupPlace> &places)
    {
        for (const QString &path : m_found.keys())
            if (!QFileInfo::exists(path) && !isAway(path, places))
                m_found.remove(path);
        // What cannot be remembered is tried out again next time.
        if (const auto text = jcs::write(m_found); text && QDir().mkpath(QFileInfo(m_path).path()))
            (void)writeWhole(m_path, *text, Existing::Replace);
    }

private:
    QString m_path;
    QJsonObject m_found;
};

void sortNewestFirst(QList<KnownBackup> &list)
{
    std::stable_sort(list.begin(), list.end(), [](const KnownBackup &a, const KnownBackup &b) { return a.backup.time > b.backup.time; });
}

QList<KnownBackup> knownIn(const Findings &findings, const QByteArray &bookId, const QList<BackupPlace> &places)
{
    QList<KnownBackup> list;
    for (const BackupPlace &place : places) {
        if (place.state == PlaceState::Away)
            continue;
        for (const Backup &backup : backupsIn(place.folder, bookId)) {
            KnownBackup known = findings.of(backup);
            known.size = QFileInfo(backup.path).size();
            known.isElsewhere = place.isElsewhere;
            list += known;
        }
    }
    sortNewestFirst(list);
    return list;
}

bool hasGood(const QList<KnownBackup> &there, qint64 entries)
{
    return std::any_of(there.cbegin(), there.cend(), [entries](const KnownBackup &each) { return each.isGood && each.entries == entries; });
}

/// A round while it runs.
struct Round
{
    const BackupOpener &opener;
    const QList<BackupPlace> &places;
    QDateTime now;
    MayGoOn mayGoOn;
    Findings findings{opener.org};
    std::optional<SealedBackup> sealed = {};  ///< once for all places
    BackupRound done = {};

    bool goesOn() const { return !mayGoOn || mayGoOn(); }

    QList<KnownBackup> in(const QList<BackupPlace> &some) const { return knownIn(findings, opener.bookId, some); }

    /// Makes a backup in a place that has none of the log as it is, and tries it out.
    Result<Done> backUpTo(const BackupPlace &place, const Snapshot &snapshot)
    {
        if (hasGood(in({place}), snapshot.entries))
            return Done{};
        if (place.state == PlaceState::ReadOnly)
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 can only be read, so no backup was made there. A stick may have a switch against writing."), {QDir::toNativeSeparators(place.folder)}};
        if (!QDir().mkpath(place.folder))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {place.folder}};
        if (!sealed) {
            auto made = seal(snapshot);
            if (!made)
                return made.error();
            sealed = *std::move(made);
        }
        const auto written = writeBackup(*sealed, place.folder, now);
        if (!written)
            return written.error();
        KnownBackup fresh;
        fresh.backup = *written;
        fresh.isElsewhere = place.isElsewhere;
        if (const auto known = tryOut(fresh))
            done.made += *known;
        return Done{};
    }

    /// Nothing when it cannot be reached.
    std::optional<KnownBackup> tryOut(const KnownBackup &known)
    {
        const auto found = findings.tryOut(opener, known, now);
        if (!found)
            return {};
        ++done.triedOut;
        if (found->health() == BackupHealth::Damaged)
            done.found += *found;
        return *found;
    }

    void rehearse(int rehearsals)
    {
        QList<KnownBackup> due = in(places);
        // A try-out in the future is one of a day on which the clock was wrong.
        due.removeIf([this](const KnownBackup &each) { return each.triedOut.isValid() && each.triedOut > now.addDays(-7) && each.triedOut <= now; });
        std::stable_sort(due.begin(), due.end(), [](const KnownBackup &a, const KnownBackup &b) { return a.triedOut < b.triedOut; });
        for (qsizetype i = 0; i < std::min(due.size(), qsizetype(rehearsals)) && goesOn(); ++i)
            tryOut(due[i]);
    }

    void clearAway(const BackupPlace &place)
    {
        const QList<KnownBackup> there = in({place});
        QStringList damaged;
        qint64 most = 0; // what holds the most of the log stays, made on whatever day the clock said
        for (const KnownBackup &each : there) {
            if (each.health() == BackupHealth::Damaged)
                damaged += each.backup.path;
            else if (each.isGood)
                most = std::max(most, each.entries);
        }
        QStringList fullest;
        for (const KnownBackup &each : there)
            if (each.isGood && each.entries == most)
                fullest += each.backup.path;
        // Nothing goes while the newest one here is not known to be good.
        if (!there.isEmpty() && there.first().isGood)
            done.clearedAway += rotateBackups(place.folder, opener.bookId, damaged, now, fullest);
    }
};

} // namespace

QList<KnownBackup> knownBackups(const QString &org, const QByteArray &bookId, const QList<BackupPlace> &places)
{
    const Findings findings(org);
    QList<KnownBackup> list = knownIn(findings, bookId, places);
    for (const QString &path : findings.paths())
        if (const auto backup = backupNamed(path); backup && isAway(path, places)) {
            KnownBackup known = findings.of(*backup);
            known.isReachable = false;
            list += known;
        }
    sortNewestFirst(list);
    return list;
}

bool isBackupDue(const QString &org, const QByteArray &bookId, const QList<BackupPlace> &places, qint64 entries)
{
    const Findings findings(org);
    return std::any_of(places.cbegin(), places.cend(), [&](const BackupPlace &place) {
        return place.state != PlaceState::Away && !hasGood(knownIn(findings, bookId, {place}), entries);
    });
}

BackupRound backupIfDue(const BackupOpener &opener, const std::optional<Snapshot> &snapshot, const QList<BackupPlace> &places, const QDateTime &now,
                        int rehearsals, const MayGoOn &mayGoOn)
{
    Round round{opener, places, now, mayGoOn};
    for (const BackupPlace &place : places)
        if (snapshot && place.state != PlaceState::Away && round.goesOn())
            if (const auto backedUp = round.backUpTo(place, *snapshot); !backedUp)
                round.done.failures += backedUp.error();
    round.rehearse(rehearsals);
    for (const BackupPlace &place : places)
        if (place.state == PlaceState::Ready && round.goesOn())
            round.clearAway(place);
    round.findings.keep(places);
    for (const KnownBackup &each : round.in(places))
        if (each.health() == BackupHealth::Damaged)
            round.done.damaged += each;
    return round.done;
}

Result<KnownBackup> tryOutBackup(const BackupOpener &opener, const Backup &backup, const QList<BackupPlace> &places, const QDateTime &now)
{
    Findings findings(opener.org);
    KnownBackup known = findings.of(backup);
    for (const BackupPlace &place : places)
        if (QDir::cleanPath(place.folder) == folderOf(backup))
            known.isElsewhere = place.isElsewhere;
    const auto found = findings.tryOut(opener, known, now);
    if (found)
        findings.keep(places);
    return found;
}

BackupStanding backupStanding(const QString &org)
{
    const Findings findings(org);
    BackupStanding standing;
    for (const QString &path : findings.paths())
        if (const auto backup = backupNamed(path)) {
            const KnownBackup known = findings.of(*backup);
            if (known.health() == BackupHealth::Damaged)
                standing.damaged += known;
            else if (known.isGood && known.isElsewhere && (!standing.elsewhere.isValid() || backup->time > standing.elsewhere))
                standing.elsewhere = backup->time;
        }
    sortNewestFirst(standing.damaged);
    return standing;
}

QString folderForRestoring(const QString &documents, const QDateTime &now)
{
    const QString name = QDir(documents).filePath(QStringLiteral("So Chi bo %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    QString folder = name;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return folder;
}
