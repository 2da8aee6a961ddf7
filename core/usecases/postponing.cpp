// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/postponing.h"

#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

namespace {

/// The items by which agendas take up a postponed one: none or one.
Result<QList<AgendaItem>> takersOf(const Book &book, const AgendaItemId &id)
{
    return book.all<AgendaItem>({{{QStringLiteral("takenFrom"), id.text}}, {}, {}});
}

bool isOfKind(const Meeting &one, const Meeting &other)
{
    return one.meetingKind == other.meetingKind && one.group == other.group;
}

/// Whether a meeting comes before another one.
bool isBefore(const Meeting &one, const Meeting &other)
{
    return one.id != other.id && (one.date < other.date || (one.date == other.date && one.start.isValid() && other.start.isValid() && one.start < other.start));
}

Result<Done> checkTaking(const Book &book, const AgendaItem &item)
{
    const auto from = book.get(item.takenFrom);
    const auto meeting = book.get(item.meeting);
    const auto takers = takersOf(book, item.takenFrom);
    if (!from)
        return from.error();
    if (!meeting)
        return meeting.error();
    if (!takers)
        return takers.error();
    for (const AgendaItem &each : *takers)
        if (each.id != item.id)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” stands on an agenda already; an item that was postponed is taken up once."), {from->title}};
    const auto before = book.get(from->meeting);
    if (!before)
        return before.error();
    if (!from->postponed || !isOfKind(*before, *meeting) || !isBefore(*before, *meeting))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” does not wait for this meeting: only what an earlier meeting of the same kind postponed can be taken up."), {from->title}};
    return Done{};
}

} // namespace

Result<QList<WaitingItem>> waitingItems(const Book &book, const Meeting &meeting)
{
    const auto postponed = book.all<AgendaItem>({{{QStringLiteral("postponed"), 1}}, {QStringLiteral("made")}, {}});
    if (!postponed)
        return postponed.error();
    QList<WaitingItem> waiting;
    for (const AgendaItem &item : *postponed) {
        const auto of = book.get(item.meeting);
        if (!of)
            return of.error();
        if (!isOfKind(*of, meeting) || !isBefore(*of, meeting))
            continue;
        const auto takers = takersOf(book, item.id);
        if (!takers)
            return takers.error();
        if (takers->isEmpty())
            waiting += {item, *of};
    }
    std::stable_sort(waiting.begin(), waiting.end(), [](const WaitingItem &a, const WaitingItem &b) { return a.meeting.date < b.meeting.date; });
    return waiting;
}

AgendaItem takingUp(const WaitingItem &waiting, const MeetingId &meeting)
{
    AgendaItem item;
    item.meeting = meeting;
    item.part = waiting.item.part;
    item.title = waiting.item.title;
    item.presenter = waiting.item.presenter;
    item.presenterName = waiting.item.presenterName;
    item.minutes = waiting.item.minutes;
    item.takenFrom = waiting.item.id;
    return item;
}

Result<Changes> postponeItem(Book &book, const AgendaItemId &id, const QString &reason)
{
    auto item = book.get(id);
    if (!item)
        return item.error();
    AgendaItem changed = *item;
    changed.postponed = true;
    changed.reason = reason.simplified();
    if (auto checked = checkPostponing(book, changed); !checked)
        return checked.error();
    if (changed == *item)
        return Changes{};
    return book.record({amended(changed)});
}

Result<Changes> keepItem(Book &book, const AgendaItemId &id)
{
    auto item = book.get(id);
    if (!item)
        return item.error();
    if (!item->postponed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” is not postponed."), {item->title}};
    item->postponed = false;
    item->reason.clear();
    if (auto checked = checkPostponing(book, *item); !checked)
        return checked.error();
    return book.record({amended(*item)});
}

Result<AgendaItemId> takeUp(Book &book, const MeetingId &meeting, const AgendaItemId &postponed)
{
    const auto from = book.get(postponed);
    if (!from)
        return from.error();
    const AgendaItem item = takingUp({*from, {}}, meeting);
    if (auto checked = checkPostponing(book, item); !checked)
        return checked.error();
    return putRecord(book, item);
}

Result<Done> checkPostponing(const Book &book, const AgendaItem &item)
{
    if (item.postponed && item.reason.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say why the item is postponed; no item may vanish without a reason.")};
    if (hasSecrecyMark(item.reason))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto before = item.id.isEmpty() ? Result<AgendaItem>(AgendaItem{}) : book.get(item.id);
    if (!before)
        return before.error();
    // What was taken up once stays so, whatever became of the other meeting: a text that is being written is never refused for it.
    if (!item.takenFrom.isEmpty() && item.takenFrom != before->takenFrom)
        if (auto taking = checkTaking(book, item); !taking)
            return taking;
    if (item.postponed || !before->postponed)
        return Done{};
    const auto takers = takersOf(book, item.id);
    if (!takers)
        return takers.error();
    if (!takers->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A later agenda has taken up “%1”. Remove it there first."), {item.title}};
    return Done{};
}

Result<Done> checkLeaving(const AgendaItem &item)
{
    if (item.postponed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” was postponed and waits for the next meeting. Take the postponement back before you remove it."), {item.title}};
    return Done{};
}
