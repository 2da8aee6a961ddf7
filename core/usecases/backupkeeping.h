// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

/// A backup with what its last try-out found. What was found is remembered on this computer, outside the book and its
/// backups: in backups/<organisation id>.json of the program's local data.
struct KnownBackup
{
    Backup backup;
    qint64 entries = 0;      ///< of the log it was made of; 0 when it was not tried out here
    QDateTime triedOut;      ///< UTC; invalid when never here
    bool isGood = false;
    QString says;            ///< what it holds, or what is wrong, in the language of that time

    friend bool operator==(const KnownBackup &, const KnownBackup &) = default;
};

/// The folder for backups of a book on this computer.
QString usualBackupPlace(const Book &book);

/// The folder for backups of a book on each drive that can be taken out and has a folder "SoChiBo" now.
QStringList removableBackupPlaces(const Book &book);

/// The backups in some places, newest first.
QList<KnownBackup> knownBackups(const Book &book, const QStringList &places);

/// What a round of backups did.
struct BackupRound
{
    QList<KnownBackup> made;
    QList<KnownBackup> damaged;  ///< every damaged one that is known now
    QList<Error> failures;       ///< of places that could not be written
    int triedOut = 0;
    int clearedAway = 0;
};

/// A round at the end of work or once a day: in each place, a backup when none there has the log as it is now, tried out at
/// once; then older ones that were not tried out for a week, at most `rehearsals` of them, the longest ago first; then what
/// is too old goes. A place that cannot be written does not keep the others from it. Folders of places are made.
BackupRound backupIfDue(const Book &book, const QStringList &places, const QDateTime &now, int rehearsals = 100);
