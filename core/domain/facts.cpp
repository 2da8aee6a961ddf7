// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/facts.h"

#include "core/base/json.h"
#include "core/domain/parts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>
#include <algorithm>
#include <cstring>
#include <type_traits>

namespace {

/// Writes the described fields of a record as canonical JSON, leaving out what is empty.
struct Writer
{
    struct Member
    {
        const char *key;
        QByteArray value;
    };
    QVarLengthArray<Member, 32> members = {};

    void put(const char *key, QByteArray value) { members.push_back({key, std::move(value)}); }
    void put(const char *key, const QString &text) { put(key, jcs::text(text)); }

    void operator()(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            put(key, text.normalized(QString::NormalizationForm_C));
    }
    void operator()(const char *key, qint64 number)
    {
        if (number != 0)
            put(key, QByteArray::number(number));
    }
    void operator()(const char *key, bool yes)
    {
        if (yes)
            put(key, QByteArrayLiteral("true"));
    }
    void operator()(const char *key, const QDate &date)
    {
        if (date.isValid())
            put(key, date.toString(Qt::ISODate));
    }
    void operator()(const char *key, const QTime &time)
    {
        if (time.isValid())
            put(key, time.toString(QStringLiteral("HH:mm")));
    }
    template <typename Noun>
    void operator()(const char *key, const Id<Noun> &id)
    {
        if (!id.isEmpty())
            put(key, id.text);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum value)
    {
        put(key, wordOf(value));
    }
    template <RecordPart Part>
    void operator()(const char *key, const Part &part)
    {
        Writer inner;
        Part::describe(part, inner);
        if (!inner.members.isEmpty())
            put(key, inner.object());
    }
    template <RecordPart Part>
    void operator()(const char *key, const QList<Part> &parts)
    {
        QByteArrayList objects;
        for (const Part &part : parts) {
            Writer inner;
            Part::describe(part, inner);
            objects += inner.object();
        }
        putList(key, objects);
    }
    template <typename Noun>
    void operator()(const char *key, const QList<Id<Noun>> &ids)
    {
        QByteArrayList texts;
        for (const Id<Noun> &id : ids)
            texts += jcs::text(id.text);
        putList(key, texts);
    }
    void putList(const char *key, const QByteArrayList &values)
    {
        if (!values.isEmpty())
            put(key, '[' + values.join(',') + ']');
    }

    /// The object, its keys in the order of RFC 8785 section 3.2.3; they are plain ASCII.
    QByteArray object()
    {
        std::sort(members.begin(), members.end(), [](const Member &left, const Member &right) { return std::strcmp(left.key, right.key) < 0; });
        qsizetype size = 2;
        for (const Member &member : std::as_const(members))
            size += qsizetype(std::strlen(member.key)) + member.value.size() + 4;
        QByteArray out;
        out.reserve(size);
        for (const Member &member : std::as_const(members)) {
            out += out.isEmpty() ? "{\"" : ",\"";
            out += member.key;
            out += "\":";
            out += member.value;
        }
        out += out.isEmpty() ? "{}" : "}";
        return out;
    }
};

/// Reads the described fields from a JSON object; a value of the wrong type is remembered.
struct Reader
{
    const QJsonObject &object;
    QString wrong = {};
    bool newer = false;  ///< a word this program does not know

    QJsonValue at(const char *key) const { return object.value(QLatin1String(key)); }
    void complain(const char *key) { wrong = QLatin1String(key); }

    void operator()(const char *key, QString &text)
    {
        const QJsonValue value = at(key);
        text = value.toString();
        if (!(value.isUndefined() || value.isString()) || text != text.normalized(QString::NormalizationForm_C))
            complain(key);
    }
    void operator()(const char *key, qint64 &number)
    {
        const QJsonValue value = at(key);
        number = value.toInteger();
        if (!(value.isUndefined() || value.isDouble()))
            complain(key);
    }
    void operator()(const char *key, bool &yes)
    {
        const QJsonValue value = at(key);
        yes = value.toBool();
        if (!(value.isUndefined() || value.isBool()))
            complain(key);
    }
    void operator()(const char *key, QDate &date)
    {
        const QJsonValue value = at(key);
        date = QDate::fromString(value.toString(), Qt::ISODate);
        if (!(value.isUndefined() || date.isValid()))
            complain(key);
    }
    void operator()(const char *key, QTime &time)
    {
        const QJsonValue value = at(key);
        time = QTime::fromString(value.toString(), QStringLiteral("HH:mm"));
        if (!(value.isUndefined() || time.isValid()))
            complain(key);
    }
    template <typename Noun>
    void operator()(const char *key, Id<Noun> &id)
    {
        const QJsonValue value = at(key);
        id.text = value.toString();
        if (!value.isUndefined() && !isUuid(id.text))
            complain(key);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum &value)
    {
        if (at(key).isUndefined())
            return; // a field that came with a later version: what was recorded before has its first word
        const QString word = at(key).toString();
        value = fromWord<Enum>(word);
        newer = newer || !isWordOf<Enum>(word);
    }
    template <RecordPart Part>
    void operator()(const char *key, Part &part)
    {
        readPart(key, at(key), part);
    }
    template <RecordPart Part>
    void operator()(const char *key, QList<Part> &parts)
    {
        readParts(key, parts);
    }
    template <typename Part>
    void readParts(const char *key, QList<Part> &parts)
    {
        for (const QJsonValue value : listAt(key)) {
            Part part;
            if (!value.isObject())
                complain(key);
            readPart(key, value, part);
            parts += part;
        }
    }
    template <typename Noun>
    void operator()(const char *key, QList<Id<Noun>> &ids)
    {
        for (const QJsonValue value : listAt(key)) {
            ids += {value.toString()};
            if (!isUuid(ids.last().text))
                complain(key);
        }
    }
    QJsonArray listAt(const char *key)
    {
        const QJsonValue value = at(key);
        if (!(value.isUndefined() || value.isArray()))
            complain(key);
        return value.toArray();
    }
    template <typename Part>
    void readPart(const char *key, const QJsonValue &value, Part &part)
    {
        const QJsonObject inner = value.toObject();
        Reader reader{inner};
        Part::describe(part, reader);
        if (!reader.wrong.isEmpty())
            complain(key);
        newer = newer || reader.newer;
    }
    void operator()(const char *key, QList<ScoreLine> &lines)
    {
        readParts(key, lines);
        for (const ScoreLine &line : std::as_const(lines))
            if (line.part.isEmpty())
                complain(key);
    }
};

template <typename T>
Result<Record> read(const QByteArray &payload)
{
    const auto object = jcs::read(payload);
    if (!object)
        return object.error();
    Reader reader{*object};
    T record;
    T::describe(record, reader);
    if (!reader.wrong.isEmpty() || record.id.isEmpty())
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "A record of the kind %1 has a value that cannot be, at %2."),
                     {QLatin1String(T::kind), record.id.isEmpty() ? QStringLiteral("id") : reader.wrong}};
    if (reader.newer)
        return Record{UnknownRecord{}};
    return Record{std::move(record)};
}

template <size_t index = 0>
Result<Record> readKind(const QString &kind, const QByteArray &payload)
{
    if constexpr (index + 1 >= std::variant_size_v<RecordKinds>) {
        return Record{UnknownRecord{}};
    } else {
        using T = std::variant_alternative_t<index, RecordKinds>;
        if (kind == QLatin1String(T::kind))
            return read<T>(payload);
        return readKind<index + 1>(kind, payload);
    }
}

} // namespace

Record::Record() = default;
Record::Record(const Record &other) = default;
Record::Record(Record &&other) noexcept = default;
Record &Record::operator=(const Record &other) = default;
Record &Record::operator=(Record &&other) noexcept = default;
Record::~Record() = default;

QString kindOf(const Record &record)
{
    return std::visit([](const auto &each) { return QString::fromLatin1(std::decay_t<decltype(each)>::kind); }, record);
}

QString recordId(const Record &record)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, UnknownRecord>)
                return QString();
            else
                return each.id.text;
        },
        record);
}

QByteArray payloadOf(const Record &record)
{
    return std::visit(
        [](const auto &each) {
            using T = std::decay_t<decltype(each)>;
            if constexpr (std::is_same_v<T, UnknownRecord>) {
                return QByteArray();
            } else {
                Writer writer;
                T::describe(each, writer);
                return writer.object();
            }
        },
        record);
}

Result<Record> recordFrom(const QString &kind, const QByteArray &payload)
{
    return readKind(kind, payload);
}
