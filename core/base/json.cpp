// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <cmath>

namespace jcs {

static constexpr double largest = 9007199254740991.0; // 2^53 - 1

static void append(QByteArray &out, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    out += '"';
    qsizetype plain = 0; // where the run begins that stands as it is
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(bytes.constData() + plain, i - plain);
        plain = i + 1;
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default: out += "\\u00" + QByteArray::number(static_cast<unsigned char>(c), 16).rightJustified(2, '0');
        }
    }
    out.append(bytes.constData() + plain, bytes.size() - plain);
    out += '"';
}

QByteArray text(const QString &text)
{
    QByteArray out;
    out.reserve(text.size() + 16);
    append(out, text);
    return out;
}

static bool append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return true;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (number != std::floor(number) || std::abs(number) > largest)
            return false;
        out += QByteArray::number(qint64(number));
        return true;
    }
    case QJsonValue::String: append(out, value.toString()); return true;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue element : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            if (!append(out, element))
                return false;
        }
        out += ']';
        return true;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end()); // QString compares UTF-16 units, as RFC 8785 section 3.2.3 asks
        out += '{';
        bool first = true;
        for (const QString &key : keys) {
            if (!first)
                out += ',';
            first = false;
            append(out, key);
            out += ':';
            if (!append(out, object.value(key)))
                return false;
        }
        out += '}';
        return true;
    }
    default: out += "null"; return true;
    }
}

Result<QByteArray> write(const QJsonValue &value)
{
    QByteArray out;
    out.reserve(512);
    if (!append(out, value))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A number is not a whole number that can be stored.")};
    return out;
}

Result<QJsonObject> read(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    const Error broken{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A stored line is not in the expected form."), {}, parse.errorString()};
    if (!document.isObject())
        return broken;
    QByteArray again;
    if (!append(again, document.object()) || again != bytes)
        return broken;
    return document.object();
}

} // namespace jcs
