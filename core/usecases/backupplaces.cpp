// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/backupplaces.h"

#include "core/base/disks.h"
#include "core/base/files.h"

#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <algorithm>

QString backupsFolderName()
{
    return QStringLiteral("SoChiBo");
}

static QString localFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("backups"));
}

QString usualBackupPlace(const QString &org)
{
    return QDir(localFolder()).filePath(org);
}

/// The folder "SoChiBo" in a folder that was chosen, or that folder itself when it is called so.
static QString backupsFolderIn(const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    return QFileInfo(path).fileName() == backupsFolderName() ? path : QDir(path).filePath(backupsFolderName());
}

/// The disks that go when the computer goes.
static QSet<QString> ownDisks(const QString &bookFolder)
{
    return disksOf(bookFolder) | disksOf(localFolder()) | disksOf(QDir::rootPath());
}

static bool isElsewhere(const QString &path, const QSet<QString> &own)
{
    const QSet<QString> disks = disksOf(path);
    return isOnNetworkDrive(path) || (!disks.isEmpty() && !disks.intersects(own));
}

static PlaceState stateOf(const QString &backupsFolder)
{
    // A drive that is not there leaves an empty folder behind on some systems: only the folder that was made on it counts.
    if (!QFileInfo(backupsFolder).isDir())
        return PlaceState::Away;
    return QStorageInfo(backupsFolder).isReadOnly() ? PlaceState::ReadOnly : PlaceState::Ready;
}

static QString nameOf(const QStorageInfo &drive)
{
    const QString label = drive.name();
    if (!label.isEmpty())
        return label;
    const QString folder = QDir(drive.rootPath()).dirName();
    return folder.isEmpty() ? QDir::toNativeSeparators(drive.rootPath()) : folder;
}

QList<Drive> pluggedDrives(const QString &bookFolder)
{
    const QSet<QString> own = ownDisks(bookFolder);
    QList<Drive> drives;
    for (const QStorageInfo &drive : QStorageInfo::mountedVolumes()) {
        const QSet<QString> disks = drive.isValid() && drive.isReady() ? disksOf(drive.rootPath()) : QSet<QString>();
        if (disks.isEmpty() || disks.intersects(own))
            continue;
        drives += Drive{drive.rootPath(), nameOf(drive), drive.bytesTotal(), drive.bytesAvailable(), drive.isReadOnly(),
                        QFileInfo(backupsFolderIn(drive.rootPath())).isDir()};
    }
    return drives;
}

QList<BackupPlace> backupPlaces(const QString &bookFolder, const QString &org, const QString &chosen)
{
    QList<BackupPlace> places{{PlaceKind::Usual, usualBackupPlace(org), {}, PlaceState::Ready, false}};
    if (!chosen.isEmpty()) {
        const QString folder = backupsFolderIn(chosen);
        places += BackupPlace{PlaceKind::Chosen, QDir(folder).filePath(org), QDir::cleanPath(chosen), stateOf(folder), isElsewhere(folder, ownDisks(bookFolder))};
    }
    for (const Drive &drive : pluggedDrives(bookFolder)) {
        const BackupPlace place{PlaceKind::Stick, QDir(backupsFolderIn(drive.root)).filePath(org), drive.name,
                                drive.isReadOnly ? PlaceState::ReadOnly : PlaceState::Ready, true};
        const bool isChosen = std::any_of(places.cbegin(), places.cend(), [&place](const BackupPlace &each) { return each.folder == place.folder; });
        if (drive.isPrepared && !isChosen)
            places += place;
    }
    return places;
}

/// Makes the folder "SoChiBo" in a folder and sees whether it can be written.
static Result<Done> makeBackupsFolder(const QString &folder)
{
    const QString path = backupsFolderIn(folder);
    QTemporaryFile probe(QDir(path).filePath(QStringLiteral("XXXXXX.tmp")));
    if (!QDir().mkpath(path) || !probe.open())
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "In %1 nothing can be written. Choose another place; a stick may have a switch against writing."), {QDir::toNativeSeparators(folder)}, probe.errorString()};
    return Done{};
}

Result<Done> useForBackups(const QString &folder, const QString &bookFolder)
{
    const QString path = QFileInfo(folder).absoluteFilePath();
    const QString book = QFileInfo(bookFolder).absoluteFilePath();
    if (path == book || path.startsWith(book + u'/'))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This is the folder of the book itself. Choose a place that stays when the book is lost.")};
    return makeBackupsFolder(path);
}

Result<Done> prepareStick(const QString &root)
{
    return makeBackupsFolder(root);
}
