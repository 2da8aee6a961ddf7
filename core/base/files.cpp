// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/heldfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include "core/base/insist_p.h"
#include <io.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

#ifdef Q_OS_WIN
QString systemPath(const QString &path)
{
    constexpr qsizetype shortest = 240; // Windows' limit of 260 less what is put behind a name: "-journal", ".xxxxxxxx.tmp"
    const QString native = QDir::toNativeSeparators(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (native.size() < shortest || native.startsWith(QLatin1String("\\\\?\\")))
        return native;
    if (native.startsWith(QLatin1String("\\\\")))
        return QLatin1String("\\\\?\\UNC\\") + native.mid(2);
    return QLatin1String("\\\\?\\") + native;
}

bool saysDiskIsFull()
{
    const DWORD code = GetLastError();
    return code == ERROR_DISK_FULL || code == ERROR_HANDLE_DISK_FULL;
}

void forgetErrors() { SetLastError(ERROR_SUCCESS); }
#else
bool saysDiskIsFull() { return errno == ENOSPC || errno == EDQUOT; }
void forgetErrors() { errno = 0; }
#endif

Result<QByteArray> readWhole(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The file %1 is not there."), {path}};
    if (!info.isFile())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not an ordinary file."), {path}};
    if (info.size() > maxBytes)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The file %1 is larger than %2 MB and is not read."),
                     {path, QString::number(maxBytes >> 20)},
                     {},
                     "limit"};
    QFile file(path);
    if (!openToRead(file))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {path}, file.errorString()};
    const QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > maxBytes)
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {path}, file.errorString()};
    return bytes;
}

#ifdef Q_OS_WIN
Result<Done> flushToDisk(QFile &file)
{
    if (!file.flush() || _commit(file.handle()) != 0)
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {file.fileName()}};
    return Done{};
}

static bool renameOver(const QString &from, const QString &to)
{
    const QString here = systemPath(from);
    const QString there = systemPath(to);
    return insist([&] { return MoveFileExW(wide(here), wide(there), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0; });
}

bool renameFolder(const QString &from, const QString &to)
{
    const QString here = systemPath(from);
    const QString there = systemPath(to);
    return insist([&] { return MoveFileExW(wide(here), wide(there), MOVEFILE_WRITE_THROUGH) != 0; });
}

bool removeWhenFree(const QString &path)
{
    const QString native = systemPath(path);
    return insist([&native] {
        const DWORD attributes = GetFileAttributesW(wide(native));
        if (attributes == INVALID_FILE_ATTRIBUTES)
            return GetLastError() == ERROR_FILE_NOT_FOUND || GetLastError() == ERROR_PATH_NOT_FOUND;
        if (((attributes & FILE_ATTRIBUTE_DIRECTORY) ? RemoveDirectoryW(wide(native)) : DeleteFileW(wide(native))) != 0)
            return true;
        if (GetLastError() == ERROR_DIR_NOT_EMPTY)
            SetLastError(ERROR_SHARING_VIOLATION); // a file that was removed keeps its name until nobody reads it any more
        return false;
    });
}

void flushFolder(const QString &) {}

bool isOnNetworkDrive(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    return GetDriveTypeW(wide(native.left(3))) == DRIVE_REMOTE;
}
#else
Result<Done> flushToDisk(QFile &file)
{
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return Error{Error::Io,
                     QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."),
                     {file.fileName()},
                     QString::fromLocal8Bit(std::strerror(errno))};
    return Done{};
}

static bool renameOver(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool renameFolder(const QString &from, const QString &to)
{
    return QDir().rename(from, to);
}

bool removeWhenFree(const QString &path)
{
    const QFileInfo info(path);
    const QByteArray name = QFile::encodeName(path);
    return (info.isDir() && !info.isSymLink() ? ::rmdir(name.constData()) : ::unlink(name.constData())) == 0 || errno == ENOENT;
}

void flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
}

bool isOnNetworkDrive(const QString &path)
{
    QString there = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(there) && there != QFileInfo(there).absolutePath())
        there = QFileInfo(there).absolutePath();
    return isNetworkFileSystem(QStorageInfo(there).fileSystemType());
}
#endif

bool isNetworkFileSystem(const QByteArray &fileSystemType)
{
    static const QList<QByteArray> network{"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs", "ncpfs",
                                           "9p", "fuse.sshfs", "fuse.davfs", "davfs", "fuse.gvfsd-fuse",
                                           "fuse.rclone", "fuse.glusterfs", "ceph", "lustre"};
    return network.contains(fileSystemType.toLower());
}

static Error fullDisk(const QString &path, const QString &detail)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "The disk is full, so %1 was not written. Make room and try again."), {path}, detail};
}

Result<Done> putInPlace(const QString &temporary, const QString &path)
{
    if (!renameOver(temporary, path)) {
        const bool isFull = saysDiskIsFull();
        QFile::remove(temporary);
        if (isFull)
            return fullDisk(path, {});
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {path}};
    }
    flushFolder(QFileInfo(path).absolutePath());
    return Done{};
}

Result<Done> writeWhole(const QString &path, const QByteArray &bytes, Existing existing)
{
    if (existing == Existing::Keep && QFileInfo::exists(path))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file %1 is already there and is not overwritten."), {path}};
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The folder %1 is not there."), {folder}};
    const QString temporary = path + QStringLiteral(".%1.tmp").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    const auto cannot = [&](const QString &detail) {
        const bool isFull = saysDiskIsFull();
        QFile::remove(temporary);
        return isFull ? fullDisk(path, detail) : Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {path}, detail};
    };
    {
        QFile file(temporary);
        forgetErrors(); // Qt's own kinds of error do not tell a full disk apart at every step
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannot(file.errorString());
        if (file.write(bytes) != bytes.size())
            return cannot(file.errorString());
        if (auto flushed = flushToDisk(file); !flushed)
            return cannot(flushed.error().detail);
    }
    return putInPlace(temporary, path);
}
