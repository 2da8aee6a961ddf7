// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

QString freshUuid()
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    QByteArray bytes(reinterpret_cast<const char *>(random), sizeof random);
    // Members made in the same millisecond keep their order through a counter in the 12 bits after the version.
    static quint64 lastStamp = 0;
    static quint16 counter = 0;
    const quint64 stamp = quint64(QDateTime::currentMSecsSinceEpoch());
    counter = stamp == lastStamp ? quint16(counter + 1) : quint16(0);
    lastStamp = stamp;
    for (int i = 0; i < 6; ++i)
        bytes[i] = char((stamp >> (40 - 8 * i)) & 0xff);
    bytes[6] = char(0x70 | ((counter >> 8) & 0x0f));
    bytes[7] = char(counter & 0xff);
    bytes[8] = char(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

bool isUuid(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"));
    return shape.match(text).hasMatch();
}
