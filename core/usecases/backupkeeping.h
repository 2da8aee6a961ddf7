// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "core/usecases/backupplaces.h"

#include <functional>

/// Whether a backup can be relied on, as far as it is known here: Away means that its place cannot be reached now.
enum class BackupHealth { Good, Untried, Damaged, Away };

/// A backup with what its last try-out found. What was found is remembered on this computer, outside the book and its
/// backups: in backups/<organisation id>.json of the program's local data.
struct KnownBackup
{
    Backup backup;
    qint64 size = 0;           ///< bytes
    qint64 entries = 0;        ///< of the log it was made of; 0 when it was not tried out here
    QDateTime triedOut;        ///< UTC; invalid when never here
    bool isGood = false;
    QString says;              ///< what it holds; what is wrong, in the language of that time
    bool isElsewhere = false;  ///< its place is on no disk of this computer; see BackupPlace
    bool isReachable = true;

    BackupHealth health() const;
    friend bool operator==(const KnownBackup &, const KnownBackup &) = default;
};

/// The backups in some places, newest first, and those that were tried out in places which cannot be reached now.
QList<KnownBackup> knownBackups(const QString &org, const QByteArray &bookId, const QList<BackupPlace> &places);

/// Whether some place that can be written has no good backup of a log of this size.
bool isBackupDue(const QString &org, const QByteArray &bookId, const QList<BackupPlace> &places, qint64 entries);

/// What a round of backups did.
struct BackupRound
{
    QList<KnownBackup> made;
    QList<KnownBackup> damaged;  ///< every damaged one that is known now
    QList<KnownBackup> found;    ///< those of them that were found in this round
    QList<Error> failures;       ///< of places that could not be written
    int triedOut = 0;
    int clearedAway = 0;
};

/// Asked between the parts of a round, from the thread it runs in; false ends it.
using MayGoOn = std::function<bool()>;

/// A round at the end of work or once an hour, in any thread: in each place a backup of the snapshot, when none there has
/// the log as it is in it, tried out at once (none without a snapshot); then older ones that were not tried out for a week, at most
/// `rehearsals` of them, the longest ago first; then what is too old goes. A place that cannot be written does not keep the
/// others from it. Folders of places are made.
BackupRound backupIfDue(const BackupOpener &opener, const std::optional<Snapshot> &snapshot, const QList<BackupPlace> &places, const QDateTime &now,
                        int rehearsals = 100, const MayGoOn &mayGoOn = {});

/// Tries out one backup now, in any thread, and remembers what was found; a damaged one is no error. NotFound, Io.
Result<KnownBackup> tryOutBackup(const BackupOpener &opener, const Backup &backup, const QList<BackupPlace> &places, const QDateTime &now);

/// How the backups of a book stand, as far as this computer remembers: it asks no drive.
struct BackupStanding
{
    QDateTime elsewhere;         ///< the newest good one that is on no disk of this computer, UTC; invalid when there is none
    QList<KnownBackup> damaged;  ///< newest first
};
BackupStanding backupStanding(const QString &org);

/// Days after which a backup on another disk is too old to be calm about.
constexpr int calmDays = 31;

/// A folder that is not there yet, for a book that is put back: in `documents`, named after the time.
QString folderForRestoring(const QString &documents, const QDateTime &now);
