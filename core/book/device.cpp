// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/device_p.h"

#include "core/base/files.h"
#include "core/crypto/secret.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

QString deviceId()
{
    static const QString id = [] {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
        const QString path = QDir(folder).filePath(QStringLiteral("device"));
        static const QRegularExpression shape(QStringLiteral("^[0-9a-f]{16}$"));
        if (const auto known = readWhole(path, 64); known && shape.match(QString::fromLatin1(known->trimmed())).hasMatch())
            return QString::fromLatin1(known->trimmed());
        const QByteArray fresh = randomBytes(8).toHex();
        if (QDir().mkpath(folder))
            (void)writeWhole(path, fresh + '\n', Existing::Replace);
        return QString::fromLatin1(fresh);
    }();
    return id;
}
