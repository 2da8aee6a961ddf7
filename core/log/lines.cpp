// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/lines_p.h"

#include "core/base/perthread.h"

#include <limits>

namespace lines {

std::optional<qint64> decimal(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 16 || (text.size() > 1 && text[0] == '0'))
        return std::nullopt;
    qint64 number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number <= largest ? std::optional(number) : std::nullopt;
}

std::optional<QByteArray> base64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<QByteArray> hash(const QByteArray &text)
{
    auto bytes = base64(text);
    return bytes && bytes->size() == 32 ? bytes : std::nullopt;
}

std::optional<QDateTime> time(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    return read.isValid() && timeText(read) == text ? std::optional(read) : std::nullopt;
}

QString timeText(const QDateTime &time)
{
    // The entries of a long commit carry few different seconds, and writing one out costs more than hashing an entry.
    struct Last
    {
        qint64 second = std::numeric_limits<qint64>::min();
        QString text;
    };
    Last &last = perThread<Last>();
    const qint64 second = time.toSecsSinceEpoch();
    if (second != last.second) {
        last.text = time.toUTC().toString(Qt::ISODate); // ends in Z
        last.second = second;
    }
    return last.text;
}

std::optional<QByteArray> takeLine(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return std::nullopt;
    const QByteArray line = bytes.left(end);
    bytes.remove(0, end + 1);
    return line;
}

} // namespace lines
