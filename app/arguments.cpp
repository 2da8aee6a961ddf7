// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QRegularExpression>

namespace cli {

QStringList values(const Call &call, const char *option)
{
    return call.option(option).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Result<qint64> number(const Call &call, const char *option, const char *word)
{
    const auto text = call.needed(option);
    if (!text)
        return text.error();
    static const QRegularExpression decimal(QStringLiteral("\\A(0|[1-9][0-9]{0,15})\\z"));
    const qint64 value = text->toLongLong();
    if (!decimal.match(*text).hasMatch() || value > (qint64(1) << 53) - 1)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "%1 is no number of the kind that is wanted here."),
                     {*text},
                     {},
                     word};
    return value;
}

Result<qint64> number(const Call &call, const char *option, qint64 otherwise, const char *word)
{
    if (!call.has(option))
        return otherwise;
    return number(call, option, word);
}

Result<QByteArray> bytesOfText(const QString &text)
{
    static const QRegularExpression hexadecimal(QStringLiteral("\\A([0-9a-fA-F]{2})*\\z"));
    if (hexadecimal.match(text).hasMatch())
        return QByteArray::fromHex(text.toLatin1());
    const QByteArray ascii = text.toLatin1();
    const auto decoded =
        QByteArray::fromBase64Encoding(ascii, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != ascii)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "\"%1\" is neither hexadecimal nor base64."),
                     {text},
                     {},
                     "proof-malformed"};
    return decoded.decoded;
}

QString hashText(const Call &call, const QByteArray &hash)
{
    return QString::fromLatin1(call.has("hex") ? hash.toHex() : hash.toBase64());
}

QString isoOf(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue jsonText(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace cli
