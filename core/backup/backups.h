// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backupfile.h"

/// A backup in a folder, by its name: `backup-<n>.age` with `backup-<n>.keystore.txt` beside it, n the time it was made
/// (UTC, yyyyMMddHHmmss). A copy that was handed over is called `move-<n>.age` and is never cleared away.
struct Backup
{
    QString path;
    QDateTime time;          ///< UTC, from its name

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// A backup by the name of its file; nothing when it is not named like one.
std::optional<Backup> backupNamed(const QString &path);

/// What a book that was put back for a try holds.
struct Holding
{
    QString name;            ///< of the organisation
    BackupKind kind = BackupKind::Backup;
    QDateTime time;          ///< when the backup was made, UTC
    qint64 members = 0;      ///< on that day
    qint64 meetings = 0;
    qint64 entries = 0;
    QDate lastDay;           ///< of the last entry
    bool isEnrolled = false;
    QStringList problems;    ///< what Book::check found; empty when all is well

    /// "31 members, 44 meetings, last entry 1 203, from 03/10/2026", in the language now in use.
    QString sentence() const;
};

/// How a backup is opened: by the passphrase of its keystore, or by the recovery code (formats.md 2.3).
struct Unlock
{
    SecretBytes passphrase;
    std::optional<age::Identity> recovery = {};
};

/// The backups of a book in a folder, newest first; those whose keystore is damaged or missing count. Empty where there is
/// no folder.
QList<Backup> backupsIn(const QString &folder, const QByteArray &bookId);

/// Makes a backup in a folder, whole or not at all, and reads it back. Io, and nothing is left; NotFound without the folder.
Result<Backup> makeBackup(const Book &book, const QString &folder, const QDateTime &now);

/// The same for one that is sealed already.
Result<Backup> writeBackup(const SealedBackup &sealed, const QString &folder, const QDateTime &now);

/// Decrypts a backup of a book and checks all of it and the keystore beside it. Corrupt, naming the file; Io.
Result<BackupContent> verifyBackup(const BackupOpener &opener, const QString &path);

/// Puts a verified backup back in a private temporary folder, sealed under a key that is thrown away, checks it as a book is
/// checked, and says what it holds. Corrupt when it is no book; Io.
Result<Holding> tryOut(const BackupContent &content);

/// verifyBackup and tryOut. Corrupt, naming the file, when the book in it has problems.
Result<Holding> rehearseBackup(const BackupOpener &opener, const QString &path);

/// Which of some backups stay: the newest, the last of each of the latest 7 days, 5 weeks and 12 months that have one.
/// `damaged` ones fill no place.
QList<Backup> keptBackups(const QList<Backup> &newestFirst, const QStringList &damaged = {});

/// Clears away what keptBackups() does not keep, and what interrupted makings left. Only files of this book; damaged ones
/// stay for the person to see, and so do those in `spared`: what holds the book as it is now stays whatever day the clock
/// gave it. Call it when the newest backup was just verified. How many backups went.
int rotateBackups(const QString &folder, const QByteArray &bookId, const QStringList &damaged, const QDateTime &now,
                  const QStringList &spared = {});

/// Puts a backup back as a book in a new folder, and says what it holds. It reads the keystore beside the backup, else
/// another one there that fits. Untrusted (`passphrase`, `no-match`), Corrupt, Refused when the folder is not empty; Io.
Result<Holding> restoreBackup(const QString &path, const Unlock &unlock, const QString &folder, const QDateTime &now);

/// The identity that opens a backup, for other programs: as restoreBackup finds it.
Result<age::Identity> identityOfBackup(const QString &path, const Unlock &unlock);

/// Hands a book over: its last entry here says so, and a copy that goes on elsewhere is written to a folder; this copy is
/// only read from then on. Either both happen or neither; a book that was handed over already writes its copy again.
/// Refused when its log may not be signed (copyState()); Io.
Result<Backup> moveBook(Book &book, const QString &folder, const QString &to, const QDateTime &now);

/// The same in three steps, so that the slow one needs no book: prepareMove() records nothing, writeMove() can run in any
/// thread, finishMove() ends this copy and gives the file its name. There is never a file to restore beside a book that
/// still writes.
struct Departure
{
    std::optional<LastEntry> last;  ///< of this copy; none when it was handed over before
    Snapshot snapshot;              ///< with that entry
};

/// Refused when the log may not be signed (copyState()); Io.
Result<Departure> prepareMove(Book &book, const QString &to, const QDateTime &now);

/// Writes the file that goes on elsewhere under a name that is none yet, and reads it back. Io, and nothing is left.
Result<Backup> writeMove(const Snapshot &snapshot, const QString &folder, const QDateTime &now);

/// Refused when something was recorded since prepareMove(); what was written is taken away then. Io.
Result<Done> finishMove(Book &book, const Departure &departure, const Backup &written);
