// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberlists.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"

#include <algorithm>

namespace {

Error noField(const QString &name)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A list of members knows no field %1."), {name}};
}

bool needsValue(ListTest test)
{
    return test != ListTest::Missing && test != ListTest::Known;
}

/// An ISO date known whole or in part.
bool isIsoDate(const QString &text)
{
    return bool(parseIsoText(text));
}

Result<Done> checkCondition(const ListCondition &condition)
{
    const ListField *field = listField(condition.field);
    if (!field || field->kind == ListField::Blank)
        return noField(condition.field);
    if (!needsValue(condition.test))
        return Done{};
    const Error wrong{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no value for the field %2."), {condition.value, condition.field}};
    const bool isRange = condition.test == ListTest::AtLeast || condition.test == ListTest::AtMost;
    if (condition.value.trimmed().isEmpty())
        return wrong;
    if (isRange && field->kind != ListField::Number && field->kind != ListField::Date)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The field %1 is no number and no date; it cannot be at least or at most something."), {condition.field}};
    for (const QString &value : condition.test == ListTest::Contains ? QStringList() : condition.value.split(u'|')) {
        bool isNumber = false;
        value.trimmed().toInt(&isNumber);
        const bool fits = field->kind == ListField::Number ? isNumber
            : field->kind == ListField::Word               ? wordsOfField(condition.field).contains(value.trimmed())
            : field->kind == ListField::Date               ? isIsoDate(value.trimmed())
                                                           : true;
        if (!fits)
            return wrong;
    }
    return Done{};
}

/// Whether a stored value is there: a sex that is not known is none.
bool isThere(const QString &stored)
{
    return !stored.isEmpty() && stored != wordOf(Sex::Unknown);
}

/// A date compared as far as the condition knows it: 1986-05-01 is at most 1986.
int compared(const QString &stored, const QString &value, ListField::Kind kind)
{
    if (kind == ListField::Number)
        return stored.toInt() - value.toInt();
    return stored.left(value.size()).compare(value);
}

bool equals(const QString &stored, const QString &value, ListField::Kind kind)
{
    if (kind == ListField::Number || kind == ListField::Date)
        return compared(stored, value, kind) == 0;
    return fold(stored).simplified() == fold(value).simplified();
}

bool meets(const ListedMember &listed, const ListCondition &condition)
{
    const ListField::Kind kind = listField(condition.field)->kind;
    const QString stored = storedValue(listed, condition.field);
    const auto anyOf = [&] {
        const QStringList values = condition.value.split(u'|');
        return std::any_of(values.cbegin(), values.cend(), [&](const QString &value) { return equals(stored, value.trimmed(), kind); });
    };
    switch (condition.test) {
    case ListTest::Is: return anyOf() && (isThere(stored) || kind == ListField::Word);
    case ListTest::IsNot: return !anyOf();
    case ListTest::Contains: return containsFolded(cellOf(listed, condition.field).toText(), condition.value);
    case ListTest::AtLeast: return isThere(stored) && compared(stored, condition.value.trimmed(), kind) >= 0;
    case ListTest::AtMost: return isThere(stored) && compared(stored, condition.value.trimmed(), kind) <= 0;
    case ListTest::Missing: return !isThere(stored);
    case ListTest::Known: return isThere(stored);
    }
    return false;
}

/// Bytes that order members by one field; what is not known stands last.
QByteArray orderKey(const ListedMember &listed, const QString &field)
{
    if (field == QLatin1String("entered"))
        return QByteArray::number(qint64(listed.entered)).rightJustified(12, '0');
    const QString stored = storedValue(listed, field);
    if (field == QLatin1String("position"))  // those in office before those without
        return QByteArray::number(listed.member.position == Position::Member ? 9 : int(listed.member.position));
    if (!isThere(stored))
        return QByteArray(1, '\xff');
    switch (listField(field)->kind) {
    case ListField::Number: return stored.toLatin1().rightJustified(12, '0');
    case ListField::Date: return stored.toLatin1();
    case ListField::Word: return QByteArray(1, char('0' + wordsOfField(field).indexOf(stored)));
    default: break;
    }
    return field == QLatin1String("name") ? nameSortKey(stored) : sortKey(stored);
}

}

QStringList usualColumns()
{
    return {QStringLiteral("name"), QStringLiteral("born"), QStringLiteral("sex"), QStringLiteral("cardNumber"), QStringLiteral("ceremonyDate"),
            QStringLiteral("officialDate"), QStringLiteral("position"), QStringLiteral("status")};
}

Result<ListCondition> parseCondition(const QString &text)
{
    static const QList<QPair<QString, ListTest>> signs = {{QStringLiteral("!="), ListTest::IsNot}, {QStringLiteral(">="), ListTest::AtLeast},
                                                          {QStringLiteral("<="), ListTest::AtMost}, {QStringLiteral("~"), ListTest::Contains},
                                                          {QStringLiteral("="), ListTest::Is}};
    qsizetype length = 0;
    while (length < text.size() && (text[length].isLetter() || text[length].isSpace()))
        ++length;
    for (const auto &[sign, test] : signs) {
        if (length == 0 || !QStringView(text).mid(length).startsWith(sign))
            continue;
        ListCondition condition{text.left(length).trimmed(), test, text.mid(length + sign.size()).trimmed()};
        if (condition.value.isEmpty() && (test == ListTest::Is || test == ListTest::IsNot))
            condition.test = test == ListTest::Is ? ListTest::Missing : ListTest::Known;
        if (const auto checked = checkCondition(condition); !checked)
            return checked.error();
        return condition;
    }
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no condition; write it as age>=60, sex=female or residence~Hòa Lạc."), {text}};
}

Result<Done> checkChoice(const ListChoice &choice)
{
    for (const ListCondition &condition : choice.conditions)
        if (const auto checked = checkCondition(condition); !checked)
            return checked;
    for (const QString &column : choice.columns)
        if (!listField(column))
            return noField(column);
    for (const QString &order : choice.order) {
        const QString name = order.startsWith(u'-') ? order.mid(1) : order;
        const ListField *field = listField(name);
        if (name != QLatin1String("entered") && (!field || field->kind == ListField::Blank))
            return noField(name);
    }
    return Done{};
}

Result<QList<ListedMember>> everybodyOn(const Book &book, const QDate &day)
{
    const auto people = handbook(book, day);
    const auto inOrder = book.all<Member>({{}, {QStringLiteral("made")}, {}});
    const auto statuses = book.all<MemberStatus>({{}, {QStringLiteral("made")}, {}});
    const auto events = book.all<MemberEvent>();
    const auto transfers = book.all<Transfer>();
    for (const Error *error : {people ? nullptr : &people.error(), inOrder ? nullptr : &inOrder.error(), statuses ? nullptr : &statuses.error(),
                               events ? nullptr : &events.error(), transfers ? nullptr : &transfers.error()})
        if (error)
            return *error;
    QHash<MemberId, qsizetype> entered;
    for (qsizetype i = 0; i < inOrder->size(); ++i)
        entered.insert(inOrder->at(i).id, i);
    QHash<MemberId, QList<MemberStatus>> ways;
    for (const MemberStatus &each : *statuses)
        ways[each.member] += each;
    QHash<MemberId, QList<MemberEvent>> outside;
    for (const MemberEvent &each : *events)
        if (each.what == EventKind::Outside)
            outside[each.member] += each;
    QHash<MemberStatusId, QString> elsewhere;
    for (const Transfer &each : *transfers)
        if (!each.status.isEmpty())
            elsewhere.insert(each.status, each.other);
    QList<ListedMember> listed;
    listed.reserve(people->size());
    for (const MemberOnDay &each : *people) {
        QList<MemberStatus> way = ways.value(each.member.id);
        std::stable_sort(way.begin(), way.end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
        listed += {each.member, each.status, way, partyAgeOf(each.member, outside.value(each.member.id), way), elsewhere.value(each.status.id), day,
                   entered.value(each.member.id)};
    }
    return listed;
}

Result<QList<ListedMember>> chosenFrom(const QList<ListedMember> &everybody, const ListChoice &choice)
{
    if (const auto checked = checkChoice(choice); !checked)
        return checked.error();
    QList<ListedMember> chosen;
    for (const ListedMember &each : everybody)
        if ((choice.who == ListedWho::Everybody || isOnList(each.status))
            && std::all_of(choice.conditions.cbegin(), choice.conditions.cend(), [&](const ListCondition &condition) { return meets(each, condition); }))
            chosen += each;
    // They come by name; each order is stable over the next, so the first one is sorted by last.
    for (auto order = choice.order.crbegin(); order != choice.order.crend(); ++order) {
        const bool isDown = order->startsWith(u'-');
        const QString field = isDown ? order->mid(1) : *order;
        std::vector<std::pair<QByteArray, qsizetype>> keys;
        for (qsizetype i = 0; i < chosen.size(); ++i)
            keys.emplace_back(orderKey(chosen[i], field), i);
        std::stable_sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) {
            const bool isLast = a.first.startsWith('\xff') || b.first.startsWith('\xff');  // whichever way round
            return isDown && !isLast ? b.first < a.first : a.first < b.first;
        });
        QList<ListedMember> sorted;
        for (const auto &key : keys)
            sorted += chosen[key.second];
        chosen = sorted;
    }
    return chosen;
}

Result<QList<ListedMember>> listMembers(const Book &book, const QDate &day, const ListChoice &choice)
{
    const auto everybody = everybodyOn(book, day);
    if (!everybody)
        return everybody.error();
    return chosenFrom(*everybody, choice);
}
