// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberlists.h"

#include "core/base/json.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/membership.h"

#include <QJsonArray>
#include <algorithm>

static Result<QString> textOf(const ListChoice &choice)
{
    QJsonArray conditions;
    for (const ListCondition &each : choice.conditions)
        conditions += QJsonObject{{QStringLiteral("field"), each.field}, {QStringLiteral("condition"), wordOf(each.test)}, {QStringLiteral("value"), each.value}};
    const auto bytes = jcs::write(QJsonObject{{QStringLiteral("conditions"), conditions}, {QStringLiteral("order"), QJsonArray::fromStringList(choice.order)},
                                              {QStringLiteral("who"), wordOf(choice.who)}});
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes);
}

Result<ListChoice> choiceIn(const SavedFilter &filter)
{
    const Error wrong{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The kept choice “%1” cannot be read."), {filter.name}};
    const auto root = jcs::read(filter.conditions.toUtf8());
    if (!root)
        return wrong;
    ListChoice choice;
    const QString who = root->value(QStringLiteral("who")).toString(wordOf(ListedWho::OnList));
    if (!isWordOf<ListedWho>(who))
        return wrong;
    choice.who = fromWord<ListedWho>(who);
    for (const QJsonValue value : root->value(QStringLiteral("conditions")).toArray()) {
        const QString test = value[QStringLiteral("condition")].toString();
        if (!isWordOf<ListTest>(test))
            return wrong;
        choice.conditions += {value[QStringLiteral("field")].toString(), fromWord<ListTest>(test), value[QStringLiteral("value")].toString()};
    }
    for (const QJsonValue value : root->value(QStringLiteral("order")).toArray())
        choice.order += value.toString();
    choice.columns = filter.columns.split(u' ', Qt::SkipEmptyParts);
    if (!checkChoice(choice))
        return wrong;  // made by a newer program
    return choice;
}

Result<QList<SavedFilter>> savedFilters(const Book &book)
{
    auto all = book.all<SavedFilter>();
    if (!all)
        return all.error();
    std::sort(all->begin(), all->end(), [](const SavedFilter &a, const SavedFilter &b) { return sortKey(a.name) < sortKey(b.name); });
    return all;
}

static bool isCalled(const SavedFilter &filter, const QString &name)
{
    return fold(filter.name).simplified() == fold(name).simplified();
}

Result<SavedFilter> savedFilter(const Book &book, const QString &name)
{
    const auto all = savedFilters(book);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const SavedFilter &each) { return isCalled(each, name); });
    if (found == all->cend())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No choice of members is kept under the name “%1”."), {name}};
    return *found;
}

Result<SavedFilterId> keepFilter(Book &book, const QString &name, const ListChoice &choice)
{
    SavedFilter filter;
    filter.name = nfc(name.simplified());
    if (filter.name.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Give the choice a name under which it is kept.")};
    if (const auto checked = checkChoice(choice); !checked)
        return checked.error();
    const auto text = textOf(choice);
    const auto all = savedFilters(book);
    if (!text)
        return text.error();
    if (!all)
        return all.error();
    if (hasSecrecyMark(filter.name) || hasSecrecyMark(*text))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    filter.conditions = *text;
    filter.columns = choice.columns.join(u' ');
    const auto found = std::find_if(all->cbegin(), all->cend(), [&](const SavedFilter &each) { return isCalled(each, filter.name); });
    filter.id = found == all->cend() ? SavedFilterId::fresh() : found->id;
    if (found != all->cend() && *found == filter)
        return filter.id;
    const auto recorded = book.record({found == all->cend() ? created(filter) : amended(filter)});
    if (!recorded)
        return recorded.error();
    return filter.id;
}

Result<Changes> removeFilter(Book &book, const SavedFilterId &id)
{
    const auto filter = book.get(id);
    if (!filter)
        return filter.error();
    return book.record({annulled(*filter)});
}
