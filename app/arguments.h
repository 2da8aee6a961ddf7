// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// The largest file that a verb on plain files takes into memory, 1 GiB.
inline constexpr qint64 largestInput = qint64(1) << 30;

/// All the values of an option that may be given more than once.
QStringList values(const Call &call, const char *option);

/// A decimal number of an option, 0 to 2^53-1, without sign or leading zero. Invalid with `word` for anything else.
Result<qint64> number(const Call &call, const char *option, const char *word = "");

/// A number that may be left out.
Result<qint64> number(const Call &call, const char *option, qint64 otherwise, const char *word);

/// An option that is a word of an enum; `otherwise` when it is left out. Invalid for another word, with those that there are.
template <typename Enum>
Result<Enum> word(const Call &call, const char *option, Enum otherwise)
{
    const QString typed = call.option(option, wordOf(otherwise));
    if (isWordOf<Enum>(typed))
        return fromWord<Enum>(typed);
    QStringList words;
    for (const char *each : Words<Enum>::list)
        words += QLatin1String(each);
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {typed, words.join(QStringLiteral(", "))}};
}

/// Bytes written in hexadecimal digits or in padded base64; what can be read as either is hexadecimal. Invalid
/// (`proof-malformed`).
Result<QByteArray> bytesOfText(const QString &text);

/// How a verb prints a hash: in base64, or with --hex in hexadecimal digits.
QString hashText(const Call &call, const QByteArray &hash);

/// A day in ISO form (2026-11-29), empty for none.
QString isoOf(const QDate &date);

/// Bytes as a string of JSON.
QJsonValue jsonText(const QByteArray &bytes);

} // namespace cli
