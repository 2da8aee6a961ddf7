// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

/// What kind of place backups lie in: the program's own folder, a folder that the person chose, a stick.
enum class PlaceKind { Usual, Chosen, Stick };

/// What can be done with a place now: Away means that it cannot be reached.
enum class PlaceState { Ready, ReadOnly, Away };

/// A place for the backups of one book.
struct BackupPlace
{
    PlaceKind kind = PlaceKind::Usual;
    QString folder;            ///< of the backups of this book; made with the first one
    QString name;              ///< the folder that was chosen, the name of the stick; empty for the usual place
    PlaceState state = PlaceState::Ready;
    bool isElsewhere = false;  ///< on no disk that the book, the usual place or the system lies on

    friend bool operator==(const BackupPlace &, const BackupPlace &) = default;
};

/// The folder on a stick, or in a folder that was chosen, which holds the folders of books; a stick that has it is prepared.
QString backupsFolderName();

/// The folder for backups of a book on this computer.
QString usualBackupPlace(const QString &org);

/// The places of a book: the usual one, the one in a folder that was chosen (none when `chosen` is empty), and one on each
/// drive that has a folder "SoChiBo" now. Asks every drive, which may take its time.
QList<BackupPlace> backupPlaces(const QString &bookFolder, const QString &org, const QString &chosen);

/// Makes a folder the second place for backups. Refused when it lies in the book's own folder; Io when it cannot be written.
Result<Done> useForBackups(const QString &folder, const QString &bookFolder);

/// A drive that can be plugged in and taken out.
struct Drive
{
    QString root;
    QString name;              ///< as the person named it, or where it stands
    qint64 size = 0;           ///< bytes
    qint64 free = 0;
    bool isReadOnly = false;
    bool isPrepared = false;   ///< has the folder "SoChiBo"

    friend bool operator==(const Drive &, const Drive &) = default;
};

/// The drives that are plugged in now and lie on no disk that the book, the usual place or the system lies on.
QList<Drive> pluggedDrives(const QString &bookFolder);

/// Makes the folder "SoChiBo" on a drive. Io when it cannot be written.
Result<Done> prepareStick(const QString &root);
