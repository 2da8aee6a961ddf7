// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/template.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <optional>

/// The macro wants to stand outside of any namespace.
static void bringPapersIn()
{
    Q_INIT_RESOURCE(papers);
}

namespace documents {

namespace {

/// What the elements of a list are; also the key under which "each" and "if" hold them.
using ListOf = QLatin1String;
constexpr ListOf Blocks("blocks"), Rows("rows"), Cells("cells"), Runs("runs"), Plain("");

/// What stands in the list under a key of a block.
ListOf listUnder(const QString &key)
{
    static const struct { QLatin1String key; ListOf list; } known[] = {
        {QLatin1String("blocks"), Blocks}, {QLatin1String("together"), Blocks},  {QLatin1String("rows"), Rows},
        {QLatin1String("head"), Cells},    {QLatin1String("paragraph"), Runs}, {QLatin1String("text"), Runs},
    };
    for (const auto &each : known)
        if (key == each.key)
            return each.list;
    return Plain;
}

/// What stands in a list that is itself an element of a list.
ListOf listInside(ListOf outer)
{
    return outer == Rows ? Cells : outer == Cells ? Runs : Plain;
}

/// One pass over a template; the first thing that is wrong stays in `error`.
class Filling
{
public:
    explicit Filling(const QJsonObject &data) : m_data(data) {}

    QJsonArray list(const QJsonArray &elements, ListOf kind);
    std::optional<Error> error;

private:
    struct Name
    {
        QString name;
        QJsonValue value;
    };

    QJsonValue value(const QJsonValue &json, ListOf kind);
    void repeat(const QJsonObject &block, ListOf kind, QJsonArray &out);
    void choose(const QJsonObject &block, ListOf kind, QJsonArray &out);
    QString text(const QString &withNames);
    QString textOf(const QString &name, bool optional);
    QJsonValue find(const QString &path) const;
    QJsonValue demand(QString path);
    void broken(const QString &place);
    void without(const QString &name);

    const QJsonObject &m_data;
    QList<Name> m_names;  ///< given by "each", the innermost last
};

void Filling::broken(const QString &place)
{
    if (!error)
        error = Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The template of the paper is not in the expected form, at “%1”."), {place}};
}

void Filling::without(const QString &name)
{
    if (!error)
        error = Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The template of the paper asks for “%1”, which has no value."), {name}};
}

QJsonValue Filling::find(const QString &path) const
{
    const QStringList steps = path.split(u'.');
    QJsonValue found = m_data.value(steps.first());
    for (auto name = m_names.crbegin(); name != m_names.crend(); ++name)
        if (name->name == steps.first()) {
            found = name->value;
            break;
        }
    for (qsizetype i = 1; i < steps.size(); ++i)
        found = found.isObject() ? found.toObject().value(steps[i]) : QJsonValue(QJsonValue::Undefined);
    return found;
}

/// The value of a name that "each" or "if" asks for; "name?" need not be there.
QJsonValue Filling::demand(QString path)
{
    const bool optional = path.endsWith(u'?');
    if (optional)
        path.chop(1);
    const QJsonValue found = find(path);
    if (found.isUndefined() && !optional)
        without(path);
    return found;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toDouble() != 0 || !value.toString().isEmpty() || !value.toArray().isEmpty()
        || !value.toObject().isEmpty();
}

QString Filling::textOf(const QString &name, bool optional)
{
    const QJsonValue found = find(name);
    const QString words = found.isDouble() ? QString::number(found.toInteger()) : found.toString();
    if (!optional && words.trimmed().isEmpty())
        without(name);
    return words;
}

QString Filling::text(const QString &withNames)
{
    static const QRegularExpression name(QStringLiteral("\\{\\{([a-zA-Z][a-zA-Z0-9.]*)(\\?)?\\}\\}"));
    QString filled;
    qsizetype from = 0;
    const auto literal = [&](const QString &between) {
        if (between.contains(QLatin1String("{{")) || between.contains(QLatin1String("}}")))
            broken(between);
        filled += between;
    };
    for (auto matches = name.globalMatch(withNames); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        literal(withNames.mid(from, match.capturedStart() - from));
        filled += textOf(match.captured(1), match.capturedLength(2) > 0);
        from = match.capturedEnd();
    }
    literal(withNames.mid(from));
    return filled;
}

void Filling::repeat(const QJsonObject &block, ListOf kind, QJsonArray &out)
{
    const QString path = block.value(QLatin1String("each")).toString();
    const QString as = block.value(QLatin1String("as")).toString(QStringLiteral("item"));
    const QJsonValue elements = demand(path);
    if (block.size() != 2 + int(block.contains(QLatin1String("as"))) || !block.value(kind).isArray()
        || (!elements.isArray() && !elements.isUndefined()))
        return broken(QStringLiteral("each ") + path);
    qint64 count = 0;
    for (const QJsonValue element : elements.toArray()) {
        m_names += {as, element};
        m_names += {QStringLiteral("number"), ++count};
        for (const QJsonValue each : list(block.value(kind).toArray(), kind))
            out += each;
        m_names.removeLast();
        m_names.removeLast();
    }
}

void Filling::choose(const QJsonObject &block, ListOf kind, QJsonArray &out)
{
    const QString path = block.value(QLatin1String("if")).toString();
    const QJsonValue otherwise = block.value(QLatin1String("else"));
    const bool hasElse = !otherwise.isUndefined();
    if (block.size() != 2 + int(hasElse) || !block.value(kind).isArray() || (hasElse && !otherwise.isArray()))
        return broken(QStringLiteral("if ") + path);
    const QJsonValue chosen = isTrue(demand(path)) ? block.value(kind) : otherwise;
    for (const QJsonValue each : list(chosen.toArray(), kind))
        out += each;
}

QJsonArray Filling::list(const QJsonArray &elements, ListOf kind)
{
    QJsonArray out;
    for (const QJsonValue element : elements) {
        const QJsonObject object = element.toObject();
        if (kind != Plain && object.contains(QLatin1String("each")))
            repeat(object, kind, out);
        else if (kind != Plain && object.contains(QLatin1String("if")))
            choose(object, kind, out);
        else
            out += value(element, kind);
        if (error)
            return out;
    }
    return out;
}

QJsonValue Filling::value(const QJsonValue &json, ListOf kind)
{
    if (json.isString())
        return text(json.toString());
    if (json.isArray())
        return list(json.toArray(), listInside(kind));
    if (!json.isObject())
        return json;
    QJsonObject filled;
    const QJsonObject object = json.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        filled.insert(field.key(), field.value().isArray() ? QJsonValue(list(field.value().toArray(), listUnder(field.key())))
                                                           : value(field.value(), Plain));
    return filled;
}

/// A template's file, its includes put in; `depth` ends a file that includes itself.
Result<QJsonArray> read(const QString &name, int depth);

/// A template's value with its includes put in.
Result<QJsonValue> included(const QJsonValue &json, int depth)
{
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            const auto inside = included(field.value(), depth);
            if (!inside)
                return inside.error();
            field.value() = *inside;
        }
        return QJsonValue(object);
    }
    if (!json.isArray())
        return json;
    QJsonArray out;
    for (const QJsonValue element : json.toArray()) {
        const QJsonObject object = element.toObject();
        if (object.size() == 1 && object.contains(QLatin1String("include"))) {
            const auto part = read(object.value(QLatin1String("include")).toString(), depth + 1);
            if (!part)
                return part.error();
            for (const QJsonValue each : *part)
                out += each;
        } else {
            const auto inside = included(element, depth);
            if (!inside)
                return inside.error();
            out += *inside;
        }
    }
    return QJsonValue(out);
}

Result<QJsonArray> read(const QString &name, int depth)
{
    static const QRegularExpression plainName(QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z-]*")));
    QFile file(QStringLiteral(":/papers/%1.json").arg(name));
    if (!plainName.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no template of a paper named “%1”."), {name}};
    QJsonParseError parse;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &parse);
    if (!json.isArray() || depth > 8)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The template of the paper is not in the expected form, at “%1”."),
                     {QStringLiteral("%1.json").arg(name)}, parse.errorString()};
    const auto whole = included(json.array(), depth);
    if (!whole)
        return whole.error();
    return whole->toArray();
}

} // namespace

Result<paper::Blocks> fill(const QJsonArray &paperTemplate, const QJsonObject &data)
{
    Filling filling(data);
    const QJsonArray filled = filling.list(paperTemplate, Blocks);
    if (filling.error)
        return *filling.error;
    return paper::blocksFromJson(filled);
}

Result<QJsonArray> builtInTemplate(const QString &name)
{
    bringPapersIn();
    return read(name, 0);
}

} // namespace documents
