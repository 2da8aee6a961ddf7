// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/filename_p.h"

#include "core/base/files.h"

#include <QUrl>

namespace sealing {

QByteArray nameForVfs(const QString &absolute)
{
#ifdef Q_OS_WIN
    return systemPath(absolute).toUtf8();
#else
    return absolute.toUtf8();
#endif
}

QString uriOf(const QString &absolute, const QByteArray &vfs)
{
    const QString through = QLatin1String("?vfs=") + QString::fromLatin1(vfs);
    const QString name = QString::fromUtf8(nameForVfs(absolute));
    if (name.startsWith(QLatin1String("\\\\"))) // a long one on Windows, which has a prefix and is taken as it is
        return QLatin1String("file:") + QString::fromLatin1(QUrl::toPercentEncoding(name, ":")) + through;
    // An absolute path begins with a slash on Unix and with a drive's letter on Windows; the URI has it begin with a slash.
    const QString path = QString::fromLatin1(QUrl::toPercentEncoding(absolute, "/:"));
    return QLatin1String(path.startsWith(u'/') ? "file://" : "file:///") + path + through;
}

} // namespace sealing
