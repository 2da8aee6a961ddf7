// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lockfiles.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

bool removeAbandonedLock(const QString &path)
{
#ifdef Q_OS_UNIX
    // QLockFile holds a lock of the system on the file as long as its process lives, also where it cannot tell by the content.
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0)
        return false;
    struct stat opened{};
    struct stat named{};
    // While we hold the lock nobody else takes this file away, so the name stays its name once it is.
    const bool isAbandoned = ::flock(file, LOCK_EX | LOCK_NB) == 0 && ::fstat(file, &opened) == 0 && ::lstat(name.constData(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino && QFile::remove(path);
    ::close(file);
    return isAbandoned;
#else
    return QFile::remove(path); // a file that is open elsewhere stays
#endif
}
