// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>
#include <type_traits>

/// How the described fields of a record stand in the columns of its table, in the order of description: texts as they
/// are, dates as ISO texts, times as HH:mm, ids and enums as their texts and words, a part as JSON.
namespace rows {

struct Names
{
    QStringList columns;
    template <typename Value>
    void operator()(const char *key, const Value &) { columns += QLatin1String(key); }
};

/// Writes the fields of a part of a record into a JSON object.
struct PartWriter
{
    QJsonObject &object;

    void operator()(const char *key, const QString &text) { object.insert(QLatin1String(key), text.normalized(QString::NormalizationForm_C)); }
    void operator()(const char *key, qint64 number) { object.insert(QLatin1String(key), number); }
    void operator()(const char *key, bool yes) { object.insert(QLatin1String(key), qint64(yes)); }
    template <typename Noun>
    void operator()(const char *key, const Id<Noun> &id) { object.insert(QLatin1String(key), id.text); }
};

/// Reads them back.
struct PartReader
{
    const QJsonObject &object;

    void operator()(const char *key, QString &text) { text = object.value(QLatin1String(key)).toString(); }
    void operator()(const char *key, qint64 &number) { number = object.value(QLatin1String(key)).toInteger(); }
    void operator()(const char *key, bool &yes) { yes = object.value(QLatin1String(key)).toInteger() != 0; }
    template <typename Noun>
    void operator()(const char *key, Id<Noun> &id) { id.text = object.value(QLatin1String(key)).toString(); }
};

struct Values
{
    QVariantList list;

    void operator()(const char *, const QString &text) { list += text.normalized(QString::NormalizationForm_C); }
    void operator()(const char *, qint64 number) { list += number; }
    void operator()(const char *, bool yes) { list += qint64(yes); }
    void operator()(const char *, const QDate &date) { list += date.isValid() ? date.toString(Qt::ISODate) : QString(); }
    void operator()(const char *, const QTime &time) { list += time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString(); }
    template <typename Noun>
    void operator()(const char *, const Id<Noun> &id) { list += id.text; }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *, Enum value) { list += wordOf(value); }
    void operator()(const char *, const VoteBase &part)
    {
        QJsonObject object;
        VoteBase::describe(part, [&](const char *key, qint64 number) {
            if (number != 0 || qstrcmp(key, "absent") != 0) // came later: rows written before are without it
                object.insert(QLatin1String(key), number);
        });
        list += QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    template <typename Noun>
    void operator()(const char *, const QList<Id<Noun>> &ids)
    {
        QJsonArray array;
        for (const Id<Noun> &id : ids)
            array += id.text;
        addList(array);
    }
    template <RecordPart Part>
    void operator()(const char *, const QList<Part> &parts)
    {
        QJsonArray array;
        for (const Part &part : parts) {
            QJsonObject object;
            PartWriter writer{object};
            Part::describe(part, writer);
            array += object;
        }
        addList(array);
    }

private:
    void addList(const QJsonArray &array)
    {
        list += array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
};

struct Filler
{
    const QVariantList &row;
    qsizetype next = 0;

    QString text() { return row.value(next++).toString(); }
    void operator()(const char *, QString &value) { value = text(); }
    void operator()(const char *, qint64 &number) { number = row.value(next++).toLongLong(); }
    void operator()(const char *, bool &yes) { yes = row.value(next++).toLongLong() != 0; }
    void operator()(const char *, QDate &date) { date = QDate::fromString(text(), Qt::ISODate); }
    void operator()(const char *, QTime &time) { time = QTime::fromString(text(), QStringLiteral("HH:mm")); }
    template <typename Noun>
    void operator()(const char *, Id<Noun> &id) { id.text = text(); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *, Enum &value) { value = fromWord<Enum>(text()); }
    void operator()(const char *, VoteBase &part)
    {
        const QJsonObject object = QJsonDocument::fromJson(text().toUtf8()).object();
        VoteBase::describe(part, [&](const char *key, qint64 &number) { number = object.value(QLatin1String(key)).toInteger(); });
    }
    template <typename Noun>
    void operator()(const char *, QList<Id<Noun>> &ids)
    {
        for (const QJsonValue value : array())
            ids += {value.toString()};
    }
    template <RecordPart Part>
    void operator()(const char *, QList<Part> &parts)
    {
        for (const QJsonValue value : array()) {
            const QJsonObject object = value.toObject();
            Part part;
            PartReader reader{object};
            Part::describe(part, reader);
            parts += part;
        }
    }
    QJsonArray array() { return QJsonDocument::fromJson(text().toUtf8()).array(); }
};

/// The table of a kind of record: its kind with '_' for '.'.
template <typename T>
QString table()
{
    return QString::fromLatin1(T::kind).replace(u'.', u'_');
}

template <typename T>
QStringList columns()
{
    Names names;
    T record;
    T::describe(record, names);
    return names.columns;
}

template <typename T>
QVariantList values(const T &record)
{
    Values values;
    values.list.reserve(48);  // more than any record has fields
    T::describe(record, values);
    return values.list;
}

template <typename T>
T record(const QVariantList &row)
{
    T record;
    Filler filler{row};
    T::describe(record, filler);
    return record;
}

} // namespace rows
