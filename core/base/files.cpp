// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStorageInfo>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
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
    if (!file.open(QIODevice::ReadOnly))
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
    return MoveFileExW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(from).utf16()),
                       reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(to).utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
}

void flushFolder(const QString &) {}

bool isOnNetworkDrive(const QString &path)
{
    const QString native = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    if (native.startsWith(QLatin1String("\\\\")))
        return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(native.left(3).utf16())) == DRIVE_REMOTE;
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
        const int code = errno;
        QFile::remove(temporary);
        if (code == ENOSPC)
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
        const bool isFull = errno == ENOSPC || errno == EDQUOT;
        QFile::remove(temporary);
        return isFull ? fullDisk(path, detail) : Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {path}, detail};
    };
    {
        QFile file(temporary);
        errno = 0; // Qt's own kinds of error do not tell a full disk apart at every step
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannot(file.errorString());
        if (file.write(bytes) != bytes.size())
            return cannot(file.errorString());
        if (auto flushed = flushToDisk(file); !flushed)
            return cannot(flushed.error().detail);
    }
    return putInPlace(temporary, path);
}
