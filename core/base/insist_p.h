// SPDX-License-Identifier: GPL-3.0-or-later
// For Windows alone: names as it takes them, and patience with files that another program holds.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QThread>
#include <windows.h>

QString systemPath(const QString &path); ///< of core/base/files.h, which builds on this

inline const wchar_t *wide(const QString &native)
{
    return reinterpret_cast<const wchar_t *>(native.utf16());
}

/// Whether another program has a file open in a way that keeps us out: a virus scanner, an indexer, a backup.
inline bool isHeldElsewhere(DWORD code)
{
    return code == ERROR_SHARING_VIOLATION || code == ERROR_LOCK_VIOLATION || code == ERROR_ACCESS_DENIED || code == ERROR_USER_MAPPED_FILE;
}

/// Tries again for two seconds while another program holds the file; a scanner lets go within less.
template <typename Attempt>
bool insist(const Attempt &attempt)
{
    constexpr int patience = 2000; // milliseconds
    QElapsedTimer timer;
    timer.start();
    for (unsigned long pause = 10;; pause = qMin(pause * 2, 200ul)) {
        if (attempt())
            return true;
        const DWORD code = GetLastError();
        if (!isHeldElsewhere(code) || timer.elapsed() > patience) {
            SetLastError(code);
            return false;
        }
        QThread::msleep(pause);
    }
}
