// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/highwater_p.h"

#include "core/base/files.h"
#include "core/book/device_p.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

static QString folderOfMarks()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("high-water"));
}

static QString pathOf(const QString &org)
{
    return QDir(folderOfMarks()).filePath(org + QStringLiteral(".txt"));
}

static QByteArray lines(const HighWater &mark, const QByteArray &device)
{
    return "sochibo/high-water v1\norigin " + mark.origin.toLatin1() + "\nsize " + QByteArray::number(mark.size) + "\nroot "
        + mark.root.toBase64() + "\ndevice " + device + '\n';
}

std::optional<HighWater> readHighWater(const QString &org, const SecretBytes &key)
{
    const auto text = readWhole(pathOf(org), 4096);
    if (!text)
        return {};
    const QList<QByteArray> parts = text->split('\n');
    const auto value = [&parts](qsizetype line) { return parts.value(line).mid(parts.value(line).indexOf(' ') + 1); };
    const HighWater mark{QString::fromLatin1(value(1)), value(2).toLongLong(), QByteArray::fromBase64(value(3))};
    const QByteArray signedLines = lines(mark, value(4));
    if (*text != signedLines + "mac " + hmacSha256(key.view(), signedLines).toBase64() + '\n')
        return {};
    return mark;
}

qint64 entriesKnownHere(const QString &org)
{
    const auto text = readWhole(pathOf(org), 4096);
    const QList<QByteArray> parts = text ? text->split('\n') : QList<QByteArray>();
    return parts.value(0) == "sochibo/high-water v1" && parts.value(2).startsWith("size ") ? std::max(qint64(0), parts.value(2).mid(5).toLongLong()) : 0;
}

void keepHighWater(const QString &org, const HighWater &mark, const SecretBytes &key)
{
    const QByteArray signedLines = lines(mark, deviceId().toLatin1());
    if (QDir().mkpath(folderOfMarks()))
        (void)writeWhole(pathOf(org), signedLines + "mac " + hmacSha256(key.view(), signedLines).toBase64() + '\n', Existing::Replace);
}
