// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keystore.h"
#include "core/crypto/phc_p.h"

#include <QElapsedTimer>
#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace keystore {

/// The memory of this machine in bytes; 0 where it does not tell.
static qint64 memoryHere()
{
#ifdef Q_OS_WIN
    MEMORYSTATUSEX status = {};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? qint64(status.ullTotalPhys) : 0;
#else
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> words = file.readLine().simplified().split(' '); // "MemTotal: 24576000 kB"
    return words.value(1).toLongLong() * 1024;
#endif
}

Cost costHere()
{
    constexpr qint64 enough = qint64(3) << 30;
    const qint64 memory = memoryHere();
    if (memory > 0 && memory < enough)
        return Cost::Small;
    // 64 MiB twice: a sixth of the work of 256 MiB three times.
    QElapsedTimer timer;
    timer.start();
    const auto derived = phc::Argon2id{65536, 2, randomBytes(16)}.derive(SecretBytes::random(16));
    constexpr qint64 slow = 350; // ms
    return derived && timer.elapsed() <= slow ? Cost::Moderate : Cost::Small;
}

} // namespace keystore
