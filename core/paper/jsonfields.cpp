// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/jsonfields_p.h"

namespace paper {

void Fault::say(const char *text, const QString &path, const QString &what)
{
    if (!error)
        error = Error{Error::Invalid, text, {path, what}};
}

Fields::Fields(const QJsonValue &json, const QString &path, Fault &fault)
    : m_object(json.toObject()), m_path(path), m_fault(fault)
{
    if (!json.isObject())
        m_fault.say(QT_TRANSLATE_NOOP("Error", "%1: an object is expected there."), path);
}

bool Fields::has(const char *key) const
{
    return m_object.contains(QLatin1String(key));
}

QString Fields::pathOf(const char *key) const
{
    return m_path + u'.' + QLatin1String(key);
}

QJsonValue Fields::take(const char *key)
{
    m_taken += QLatin1String(key);
    if (!has(key))
        m_fault.say(QT_TRANSLATE_NOOP("Error", "%1 is missing."), pathOf(key));
    return m_object.value(QLatin1String(key));
}

QString Fields::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        m_fault.say(QT_TRANSLATE_NOOP("Error", "%1: a text is expected there."), pathOf(key));
    return value.toString();
}

QString Fields::text(const char *key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

double Fields::number(const char *key)
{
    return numberOf(take(key), pathOf(key), m_fault);
}

int Fields::wholeNumber(const char *key, int otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue value = take(key);
    if (value.toInt(0) == 0 && value.toInt(1) == 1)  // toInt gives the default for anything but a whole number
        m_fault.say(QT_TRANSLATE_NOOP("Error", "%1: a whole number is expected there."), pathOf(key));
    return value.toInt();
}

std::optional<double> Fields::maybeNumber(const char *key)
{
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

std::optional<bool> Fields::maybeFlag(const char *key)
{
    if (!has(key))
        return {};
    const QJsonValue value = take(key);
    if (!value.isBool())
        m_fault.say(QT_TRANSLATE_NOOP("Error", "%1: true or false is expected there."), pathOf(key));
    return value.toBool();
}

std::optional<Align> Fields::maybeAlign(const char *key)
{
    return has(key) ? std::optional(alignOf(take(key), pathOf(key), m_fault)) : std::nullopt;
}

void Fields::expectNothingElse()
{
    for (const QString &key : m_object.keys())
        if (!m_taken.contains(key))
            m_fault.say(QT_TRANSLATE_NOOP("Error", "%1 is not known there."), m_path + u'.' + key);
}

double numberOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    if (!json.isDouble())
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: a number is expected there."), path);
    return json.toDouble();
}

Align alignOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    static const struct { QLatin1String word; Align align; } words[] = {
        {QLatin1String("left"), Align::Left}, {QLatin1String("right"), Align::Right},
        {QLatin1String("centre"), Align::Centre}, {QLatin1String("justify"), Align::Justify},
    };
    for (const auto &[word, align] : words)
        if (json.toString() == word)
            return align;
    fault.say(QT_TRANSLATE_NOOP("Error", "%1: left, right, centre or justify is expected there."), path);
    return Align::Left;
}

void eachOf(const QJsonValue &json, const QString &path, Fault &fault,
            const std::function<void(const QJsonValue &, const QString &)> &with)
{
    if (!json.isArray())
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: a list is expected there."), path);
    const QJsonArray values = json.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        with(values[i], QStringLiteral("%1[%2]").arg(path).arg(i));
}

} // namespace paper
