// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ids.h"

#include "core/domain/ids_p.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUuid>

IdOrder::Place IdOrder::next(quint64 milliseconds)
{
    if (milliseconds > m_last.milliseconds)
        return m_last = {milliseconds, 0};
    if (m_last.counter == largestCounter)
        return m_last = {m_last.milliseconds + 1, 0};
    ++m_last.counter;
    return m_last;
}

QString freshUuid()
{
    quint32 random[4];
    QRandomGenerator::system()->fillRange(random);
    QByteArray bytes(reinterpret_cast<const char *>(random), sizeof random);
    static IdOrder order;
    const auto [stamp, counter] = order.next(quint64(QDateTime::currentMSecsSinceEpoch()));
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
