// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/objections.h"

#include "core/text/dates.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

#include <algorithm>

Result<ObjectionId> putObjection(Book &book, Objection objection)
{
    objection.text = objection.text.trimmed();
    objection.decision = objection.decision.trimmed();
    if (objection.text.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down what was objected.")};
    if (objection.member.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say who objected.")};
    if (const auto member = book.get(objection.member); !member)
        return member.error();
    if (const auto meeting = book.get(objection.meeting); !meeting)
        return meeting.error();
    if (hasSecrecyMark(objection.text) || hasSecrecyMark(objection.decision))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    if (objection.outcome == ObjectionOutcome::Stays && objection.decision.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down why the minutes stay as they are: whoever objected finds it in them.")};
    return putRecord(book, objection);
}

Result<Changes> removeObjection(Book &book, const ObjectionId &id)
{
    return removeRecord(book, id);
}

static ClosingDoubt doubt(ClosingDoubt::Kind kind, const char *text, const QStringList &args, const QString &record)
{
    return {kind, sentence(Error{Error::Refused, text, args}), record};
}

static void addDoubtsOfItem(const MeetingRecord &record, const AgendaItem &item, QList<ClosingDoubt> &doubts)
{
    if (item.postponed)
        return; // it goes to a later meeting, with its reason
    const auto isHere = [&item](const auto &each) { return each.item == item.id; };
    const bool wasDiscussed = std::any_of(record.opinions.cbegin(), record.opinions.cend(), isHere);
    // What was asked of somebody else is a way out of a discussion too.
    const bool isDecided = !item.conclusion.trimmed().isEmpty() || std::any_of(record.tasks.cbegin(), record.tasks.cend(), isHere)
        || std::any_of(record.votes.cbegin(), record.votes.cend(), isHere)
        || std::any_of(record.polls.cbegin(), record.polls.cend(), isHere)
        || std::any_of(record.petitions.cbegin(), record.petitions.cend(), isHere);
    const QString title = item.title.simplified();
    if (item.part == Part::Proceedings && !wasDiscussed && !isDecided && item.content.trimmed().isEmpty())
        doubts += doubt(ClosingDoubt::NotTreated, QT_TRANSLATE_NOOP("Error", "“%1” stands on the agenda and nothing is recorded of it."), {title}, item.id.text);
    else if (wasDiscussed && !isDecided)
        doubts += doubt(ClosingDoubt::NotDecided, QT_TRANSLATE_NOOP("Error", "“%1” was discussed and not decided: no conclusion, no task, no vote."), {title}, item.id.text);
}

QList<ClosingDoubt> closingDoubts(const MeetingRecord &record)
{
    QList<ClosingDoubt> doubts;
    if (record.final)
        return doubts;
    for (const AgendaItem &item : record.items)
        addDoubtsOfItem(record, item, doubts);
    const auto isConcluded = [](const AgendaItem &item) { return !item.conclusion.trimmed().isEmpty(); };
    if (record.meeting.closingNote.trimmed().isEmpty() && std::none_of(record.items.cbegin(), record.items.cend(), isConcluded))
        doubts += doubt(ClosingDoubt::NoConclusion, QT_TRANSLATE_NOOP("Error", "The conclusion of the chair is missing, of the whole meeting and of each item."), {}, {});
    for (const Task &task : record.carriedOver) {
        if (task.state != TaskState::Open || !task.due.isValid() || task.due > record.meeting.date || !task.result.trimmed().isEmpty())
            continue;
        doubts += doubt(ClosingDoubt::NoOutcome, QT_TRANSLATE_NOOP("Error", "The task “%1” (%2) was due on %3 and nobody said what became of it."),
                        {task.title.simplified(), record.nameOf(task.person), dateText(task.due)}, task.id.text);
    }
    for (const CarriedPetition &each : record.carriedPetitions)
        if (isOverdue(each.petition, record.meeting.date))
            doubts += doubt(ClosingDoubt::NotAnswered, QT_TRANSLATE_NOOP("Error", "The petition %1 (“%2”) should have an answer by %3 and nobody said what became of it."),
                            {QString::number(each.petition.number), each.petition.text.simplified(), dateText(expectedBy(each.petition))}, each.petition.id.text);
    return doubts;
}
