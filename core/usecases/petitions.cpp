// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/petitions.h"

#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

#include <algorithm>
#include <limits>

namespace {

Error secret()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
}

/// Whether what a petition names is of its meeting.
Result<Done> checkNames(const Book &book, const Petition &petition)
{
    if (!petition.item.isEmpty()) {
        const auto item = book.get(petition.item);
        if (!item)
            return item.error();
        if (item->meeting != petition.meeting)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The item “%1” is of another meeting."), {item->title}};
    }
    if (!petition.member.isEmpty())
        if (const auto member = book.get(petition.member); !member)
            return member.error();
    if (!petition.guest.isEmpty()) {
        const auto guest = book.get(petition.guest);
        if (!guest)
            return guest.error();
        if (guest->meeting != petition.meeting)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is a guest of another meeting."), {guest->name}};
    }
    return Done{};
}

/// Whether nothing of a petition lies before the day on which it was raised.
Result<Done> checkDays(const Petition &petition)
{
    if (petition.due.isValid() && petition.due < petition.raised)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "An answer cannot be expected before the petition was raised.")};
    for (const QDate &day : {petition.answered, petition.told, petition.reopenedOn})
        if (day.isValid() && day < petition.raised)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing can become of a petition before the day on which it was raised.")};
    return Done{};
}

} // namespace

Result<qint64> nextPetitionNumber(const Book &book)
{
    const auto standing = book.all<Petition>();
    const auto removed = book.removals(std::numeric_limits<qint64>::max());
    const auto asides = book.all<SetAside>({{{QStringLiteral("recordKind"), QLatin1String(Petition::kind)}}, {}, {}});
    if (!standing)
        return standing.error();
    if (!removed)
        return removed.error();
    if (!asides)
        return asides.error();
    qint64 last = 0;
    const auto count = [&last](const Record &record) {
        if (const auto *petition = std::get_if<Petition>(&record))
            last = std::max(last, petition->number);
    };
    for (const Petition &each : *standing)
        last = std::max(last, each.number);
    for (const StoredEntry &stored : *removed) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (entry->kind != QLatin1String(Petition::kind) || stored.salt.isEmpty())
            continue;
        const auto record = recordFrom(entry->kind, stored.payload);
        if (!record)
            return record.error();
        count(*record);
    }
    for (const SetAside &aside : *asides) {
        const auto record = recordFrom(aside.recordKind, aside.payload.toUtf8());
        if (!record)
            return record.error();
        count(*record);
    }
    return last + 1;
}

Result<PetitionId> putPetition(Book &book, Petition petition)
{
    petition.text = petition.text.trimmed();
    petition.addressee = petition.addressee.simplified();
    if (petition.text.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down what is asked for.")};
    if (!petition.member.isEmpty() && !petition.guest.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A petition is raised by one person, or by the meeting as a whole.")};
    if (petition.addressedTo == AddressedTo::OtherBody && petition.addressee.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the body that is to answer.")};
    if (hasSecrecyMark(petition.text) || hasSecrecyMark(petition.addressee))
        return secret();
    const auto meeting = book.get(petition.meeting);
    if (!meeting)
        return meeting.error();
    if (auto checked = checkNames(book, petition); !checked)
        return checked.error();
    if (petition.id.isEmpty()) {
        const auto number = nextPetitionNumber(book);
        if (!number)
            return number.error();
        petition.number = *number;
        petition.raised = meeting->date;
        takeOutcome(petition, {});
    } else {
        const auto before = book.get(petition.id);
        if (!before)
            return before.error();
        petition.number = before->number;
        petition.raised = before->raised;
        takeOutcome(petition, *before);
    }
    if (auto checked = checkDays(petition); !checked)
        return checked.error();
    return putRecord(book, petition);
}

Result<QList<Fact>> petitionsMoved(const Book &book, const Meeting &from, const Meeting &to)
{
    QList<Fact> facts;
    if (from.date == to.date)
        return facts;
    const auto petitions = book.all<Petition>({{{QStringLiteral("meeting"), to.id.text}}, {}, {}});
    if (!petitions)
        return petitions.error();
    const auto proposed = [](const Meeting &meeting) {
        const auto rules = rulesById(meeting.rules);
        return proposedDue(rules ? *rules : rulesOn(meeting.date), meeting.date);
    };
    for (Petition each : *petitions) {
        each.raised = to.date;
        if (each.due.isValid() && each.due == proposed(from))
            each.due = proposed(to);
        if (const auto allowed = book.allows(amended(each)); !allowed) {
            if (allowed.error().kind != Error::Refused)
                return allowed.error();
            continue;
        }
        if (auto checked = checkDays(each); !checked)
            return checked.error();
        facts += amended(each);
    }
    return facts;
}

Result<Changes> removePetition(Book &book, const PetitionId &id)
{
    return removeRecord(book, id);
}

QDate proposedDue(const Rules &rules, const QDate &raised)
{
    return rules.petitionDays > 0 && raised.isValid() ? raised.addDays(rules.petitionDays) : QDate();
}

Result<Changes> answerPetition(Book &book, const PetitionId &id, const PetitionAnswer &answer)
{
    const auto before = book.get(id);
    if (!before)
        return before.error();
    Petition petition = *before;
    petition.outcome = answer.outcome;
    petition.answer = answer.answer.trimmed();
    petition.answered = answer.day;
    petition.planned = answer.outcome == PetitionOutcome::Planned ? answer.planned : QDate();
    if (answer.outcome == PetitionOutcome::Open)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what was answered. To take an answer back, open the petition again.")};
    if (petition.answer.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down the answer or its reason; no petition may vanish without words.")};
    if (hasSecrecyMark(petition.answer))
        return secret();
    if (!petition.answered.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day of the answer is missing.")};
    if (petition.answered < petition.raised)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing can become of a petition before the day on which it was raised.")};
    if (answer.outcome == PetitionOutcome::Planned && (!petition.planned.isValid() || petition.planned < petition.answered))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say by when it will be done: a day from the answer on.")};
    if (isFinal(before->outcome) && before->outcome != answer.outcome)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The petition %1 has its answer. Open it again, with the reason, before it gets another one."),
                     {QString::number(before->number)}};
    const bool isSame = petition.outcome == before->outcome && petition.answer == before->answer && petition.answered == before->answered
        && petition.planned == before->planned;
    petition.told = answer.told.value_or(isSame ? before->told : QDate());
    if (petition.told.isValid() && petition.told < petition.answered)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody can be told of an answer before it was given.")};
    if (petition == *before)
        return Changes{};
    return book.record({amended(petition)});
}

Result<Changes> tellAsker(Book &book, const PetitionId &id, const QDate &day)
{
    auto petition = book.get(id);
    if (!petition)
        return petition.error();
    if (petition->outcome == PetitionOutcome::Open)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The petition %1 has no answer yet of which anybody could be told."), {QString::number(petition->number)}};
    if (!day.isValid() || day < petition->answered)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody can be told of an answer before it was given.")};
    if (petition->told == day)
        return Changes{};
    petition->told = day;
    return book.record({amended(*petition)});
}

Result<Changes> reopenPetition(Book &book, const PetitionId &id, const QString &reason, const QDate &day)
{
    auto petition = book.get(id);
    if (!petition)
        return petition.error();
    if (petition->outcome == PetitionOutcome::Open)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The petition %1 is open."), {QString::number(petition->number)}};
    if (reason.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say why the petition is opened again.")};
    if (hasSecrecyMark(reason))
        return secret();
    if (!day.isValid() || day < petition->answered)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A petition cannot be opened again before it was answered.")};
    takeOutcome(*petition, {});
    petition->reopened = reason.trimmed();
    petition->reopenedOn = day;
    return book.record({amended(*petition)});
}

Result<QList<ListedPetition>> allPetitions(const Book &book, const QString &org)
{
    const bool isOwn = org.isEmpty() || org == book.org();
    const auto petitions = book.all<Petition>({{}, {QStringLiteral("raised"), QStringLiteral("number")}, org});
    const auto held = book.all<Meeting>({{}, {}, org});
    const auto members = isOwn ? book.all<Member>() : Result<QList<Member>>(QList<Member>());
    const auto guests = isOwn ? book.all<Guest>() : Result<QList<Guest>>(QList<Guest>());
    if (!petitions)
        return petitions.error();
    if (!held)
        return held.error();
    if (!members)
        return members.error();
    if (!guests)
        return guests.error();
    QHash<QString, QString> names;
    for (const Member &member : *members)
        names.insert(member.id.text, member.name);
    for (const Guest &guest : *guests)
        names.insert(guest.id.text, guest.name);
    QHash<MeetingId, Meeting> meetingOf;
    for (const Meeting &meeting : *held)
        meetingOf.insert(meeting.id, meeting);
    QList<ListedPetition> list;
    for (const Petition &each : *petitions)
        list += {each, meetingOf.value(each.meeting), names.value(each.guest.isEmpty() ? each.member.text : each.guest.text), isOwn ? QString() : org};
    return list;
}

Result<QList<ListedPetition>> openPetitions(const Book &book, const QString &org)
{
    auto list = allPetitions(book, org);
    if (list)
        list->removeIf([](const ListedPetition &each) { return standingOf(each.petition) == PetitionStanding::Settled; });
    return list;
}

Result<AgendaItemId> putAnsweringItem(Book &book, const MeetingId &id)
{
    const auto record = meetingRecord(book, id);
    if (!record)
        return record.error();
    const MeetingOrder *order = record->rules.order(record->meeting.meetingKind);
    const AgendaSuggestion *proposed = order ? order->answeringItem() : nullptr;
    if (!proposed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "By the rules of that day such a meeting answers no petitions.")};
    if (record->answeringItem())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” stands on the agenda already."), {record->answeringItem()->title}};
    AgendaItem item;
    item.id = AgendaItemId::fresh();
    item.meeting = id;
    item.part = proposed->part;
    item.title = proposed->title;
    item.minutes = proposed->minutes;
    item.presenter = record->meeting.chair;
    item.answersPetitions = true;
    // It stands before the first item that the order has behind it; where none of them is left, at the end of its part.
    const auto isBehind = [&](const AgendaItem &each) {
        const auto same = std::find_if(order->items.cbegin(), order->items.cend(), [&each](const AgendaSuggestion &one) { return one.title == each.title; });
        return each.part == item.part && same != order->items.cend() && &*same > proposed;
    };
    const auto next = std::find_if(record->items.cbegin(), record->items.cend(), isBehind);
    QList<Fact> facts;
    for (auto each = next; each != record->items.cend() && each->part == item.part; ++each) {
        AgendaItem moved = *each;
        ++moved.sequence;
        facts += amended(moved);
    }
    for (const AgendaItem &each : record->items)
        if (each.part == item.part)
            item.sequence = std::max(item.sequence, each.sequence + 1);
    if (next != record->items.cend())
        item.sequence = next->sequence;
    facts.prepend(created(item));
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return item.id;
}
