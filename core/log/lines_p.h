// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

/// The forms that fields of our texts have, read strictly: there is one spelling for each value, so what is read and
/// written again is the same bytes (docs/formats.md, section 1).
namespace lines {

/// The largest number a text may hold, 2^53-1.
inline constexpr qint64 largest = 9007199254740991;

/// A decimal number from 0 to `largest` without sign or leading zero.
std::optional<qint64> decimal(const QByteArray &text);

/// Bytes from padded, canonical base64 (RFC 4648 section 4).
std::optional<QByteArray> base64(const QByteArray &text);

/// 32 bytes from base64.
std::optional<QByteArray> hash(const QByteArray &text);

/// UTC from `YYYY-MM-DDThh:mm:ssZ`.
std::optional<QDateTime> time(const QString &text);

/// A time, in UTC without fractions of a second, as `YYYY-MM-DDThh:mm:ssZ`.
QString timeText(const QDateTime &time);

/// Takes the first line, without its LF, off the bytes; nothing when no LF is left.
std::optional<QByteArray> takeLine(QByteArray &bytes);

} // namespace lines
