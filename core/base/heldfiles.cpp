// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfiles.h"

#include <QFile>
#include <QLockFile>
#include <QThread>

#ifdef Q_OS_WIN
#include "core/base/insist_p.h"
#endif
#ifdef Q_OS_UNIX
#include <ctime>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#ifdef Q_OS_WIN
/// Waits until a file can be read that another program holds; what else is wrong with it the opening finds out.
static void waitForReading(const QString &path)
{
    const QString native = systemPath(path);
    (void)insist([&native] {
        const HANDLE file = CreateFileW(wide(native), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
        if (file != INVALID_HANDLE_VALUE)
            CloseHandle(file);
        return file != INVALID_HANDLE_VALUE;
    });
}
#else
static void waitForReading(const QString &) {}
#endif

bool openToRead(QFile &file)
{
    if (file.open(QIODevice::ReadOnly))
        return true;
    waitForReading(file.fileName());
    return file.open(QIODevice::ReadOnly);
}

static bool removeAbandonedLock(const QString &path)
{
#ifdef Q_OS_UNIX
    // QLockFile holds a lock of the system on the file as long as its process lives, also where it cannot tell by the content. It takes that
    // right after it has made the file, and gives it up right before it removes the file: for these two moments there are the pauses.
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    struct stat opened{};
    struct stat named{};
    if (::fstat(file, &opened) == 0 && ::time(nullptr) - opened.st_mtime < 2)
        QThread::msleep(200);
    bool isAbandoned = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    if (isAbandoned) {
        QThread::msleep(50);
        // While we hold the lock nobody else takes this file away but who made it, so the name stays its name.
        const bool isThere = ::lstat(name.constData(), &named) == 0;
        isAbandoned = !isThere || (opened.st_dev == named.st_dev && opened.st_ino == named.st_ino && QFile::remove(path));
    }
    ::close(file);
    return isAbandoned;
#else
    return QFile::remove(path); // a file that is open elsewhere stays
#endif
}

bool takeLock(QLockFile &lock, int wait)
{
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (removeAbandonedLock(lock.fileName()) && lock.tryLock())
        return true;
    return wait > 0 && lock.tryLock(wait);
}
