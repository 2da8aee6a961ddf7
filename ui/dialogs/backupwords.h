// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/backupkeeper.h"
#include "ui/widgets/style.h"

class MessageBar;

/// The words in which windows speak of backups, in the language now in use.
namespace backupwords {

QString health(BackupHealth health);         ///< "Good", "Not yet tried out"
Tone tone(BackupHealth health);
QString size(qint64 bytes);                  ///< "1,4 MB"
QString time(const QDateTime &utc);          ///< "24/11/2026 19:30", on this computer's clock; empty for none

/// Where a backup lies: "This computer", "Stick KINGSTON", "Folder D:\Backups"; the folder itself for a place of none of these.
QString place(const KnownBackup &known, const QList<BackupPlace> &places);

/// One sentence about a place: what it is, whether it can be used, and whether it is another disk than the book's.
QString place(const BackupPlace &place);
Tone tone(const BackupPlace &place);

/// Whether the backups can be relied on: whether one on another disk is young enough, for the list and the first page.
struct Standing
{
    Tone tone = Tone::Neutral;
    QString sentence;
};
Standing standing(const BackupStanding &standing, const QDate &today);

/// A sentence that names a damaged backup.
QString damaged(const KnownBackup &known);

/// Says what a round did: what went wrong always, what went well when it was asked for.
void tell(MessageBar &bar, const BackupRound &round, BackupKeeper::Asked asked, const QList<KnownBackup> &backups, bool isLocked);

}
