// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disks.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#include <winioctl.h>

/// The volume of a path, asked a question that needs no rights; INVALID_HANDLE_VALUE where there is none.
static HANDLE volumeOf(const QString &path)
{
    const QString drive = QDir::toNativeSeparators(QStorageInfo(path).rootPath()).left(2);
    if (isOnNetworkDrive(path) || drive.size() != 2)
        return INVALID_HANDLE_VALUE;
    const QString device = QStringLiteral("\\\\.\\") + drive;
    return CreateFileW(reinterpret_cast<const wchar_t *>(device.utf16()), 0, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
}

QSet<QString> disksOf(const QString &path)
{
    const HANDLE volume = volumeOf(path);
    if (volume == INVALID_HANDLE_VALUE)
        return {};
    STORAGE_DEVICE_NUMBER number{};
    DWORD size = 0;
    const bool known = DeviceIoControl(volume, IOCTL_STORAGE_GET_DEVICE_NUMBER, nullptr, 0, &number, sizeof number, &size, nullptr);
    CloseHandle(volume);
    return known ? QSet<QString>{QStringLiteral("%1/%2").arg(number.DeviceType).arg(number.DeviceNumber)} : QSet<QString>();
}

bool isOnRemovableDisk(const QString &path)
{
    const QString root = QDir::toNativeSeparators(QStorageInfo(path).rootPath());
    if (GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOVABLE)
        return true;
    const HANDLE volume = volumeOf(path); // a disk on a cable is a fixed one by that answer
    if (volume == INVALID_HANDLE_VALUE)
        return false;
    STORAGE_PROPERTY_QUERY query{};
    query.PropertyId = StorageDeviceProperty;
    query.QueryType = PropertyStandardQuery;
    STORAGE_DEVICE_DESCRIPTOR device{};
    DWORD size = 0;
    const bool known = DeviceIoControl(volume, IOCTL_STORAGE_QUERY_PROPERTY, &query, sizeof query, &device, sizeof device, &size, nullptr);
    CloseHandle(volume);
    const bool isOnCable = device.BusType == BusTypeUsb || device.BusType == BusType1394 || device.BusType == BusTypeSd || device.BusType == BusTypeMmc;
    return known && (isOnCable || device.RemovableMedia);
}
#else
/// Adds what a block device stands on: a partition on its disk, a volume on those it is made of.
static void addDisks(const QString &block, QSet<QString> &disks)
{
    static constexpr const char *inMemory[] = {"loop", "ram", "zram"}; // a loop is a file that lies somewhere else
    for (const char *name : inMemory)
        if (block.startsWith(QLatin1String(name)))
            return;
    const QString node = QFileInfo(QStringLiteral("/sys/class/block/") + block).canonicalFilePath();
    if (node.isEmpty())
        return;
    if (QFileInfo::exists(node + QStringLiteral("/partition"))) {
        disks += QFileInfo(QFileInfo(node).path()).fileName();
        return;
    }
    const QStringList parts = QDir(node + QStringLiteral("/slaves")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &part : parts)
        addDisks(part, disks);
    if (parts.isEmpty())
        disks += block;
}

QSet<QString> disksOf(const QString &path)
{
    QString there = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(there) && there != QFileInfo(there).path())
        there = QFileInfo(there).path();
    const QString device = QString::fromLocal8Bit(QStorageInfo(there).device());
    QSet<QString> disks;
    if (device.startsWith(QLatin1String("/dev/"))) {
        const QString real = QFileInfo(device).canonicalFilePath();
        addDisks(QFileInfo(real.isEmpty() ? device : real).fileName(), disks);
    }
    return disks;
}

bool isOnRemovableDisk(const QString &path)
{
    const QSet<QString> disks = disksOf(path);
    for (const QString &disk : disks) {
        const QString node = QFileInfo(QStringLiteral("/sys/class/block/") + disk).canonicalFilePath();
        QFile removable(node + QStringLiteral("/removable"));
        if (node.contains(QLatin1String("/usb")) || (removable.open(QIODevice::ReadOnly) && removable.read(1) == "1"))
            return true;
    }
    return false;
}
#endif
