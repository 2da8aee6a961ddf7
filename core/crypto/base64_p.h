// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

/// Base64 of RFC 4648 section 4 in its one canonical spelling; anything else is refused, so that two texts never mean the
/// same bytes.
inline std::optional<QByteArray> canonicalBase64(const QByteArray &text, QByteArray::Base64Option padding)
{
    const auto options = QByteArray::Base64Encoding | padding;
    const auto decoded = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(options) != text)
        return std::nullopt;
    return decoded.decoded;
}

inline std::optional<QByteArray> paddedBase64(const QByteArray &text)
{
    return canonicalBase64(text, QByteArray::KeepTrailingEquals);
}

inline std::optional<QByteArray> bareBase64(const QByteArray &text)
{
    return canonicalBase64(text, QByteArray::OmitTrailingEquals);
}

inline QByteArray toBareBase64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
}
