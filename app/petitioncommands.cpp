// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/petitions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

/// How far a petition has come, as a word for scripts.
static QString standingWord(const Petition &petition)
{
    switch (standingOf(petition)) {
    case PetitionStanding::Unanswered: return QStringLiteral("unanswered");
    case PetitionStanding::Underway: return QStringLiteral("underway");
    case PetitionStanding::Untold: return QStringLiteral("untold");
    case PetitionStanding::Settled: break;
    }
    return QStringLiteral("settled");
}

/// The petition that an operand names by id or by number. NotFound.
static Result<Petition> named(const Book &book, const QString &operand)
{
    bool isNumber = false;
    const qint64 number = operand.toLongLong(&isNumber);
    if (!isNumber)
        return book.get(PetitionId{operand});
    const auto found = book.all<Petition>({{{QStringLiteral("number"), number}}, {}, {}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no petition of the number %1."), {operand}};
    return found->first();
}

static Result<Done> list(const Call &call)
{
    const auto today = call.date("on", QDate::currentDate());
    if (!today)
        return today.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const QString cell = call.option("cell");
    if (!cell.isEmpty())
        if (const auto peer = peerOf(**book, cell); !peer)
            return peer.error();
    const auto petitions = call.has("open") ? openPetitions(**book, cell) : allPetitions(**book, cell);
    if (!petitions)
        return petitions.error();
    QJsonArray array;
    for (const ListedPetition &each : *petitions) {
        const Petition &petition = each.petition;
        if (call.json) {
            QJsonObject object = QJsonDocument::fromJson(payloadOf(petition)).object();
            if (!each.org.isEmpty()) { // what a cell was asked for, and not by whom
                object.remove(QStringLiteral("member"));
                object.remove(QStringLiteral("guest"));
            }
            object.insert(QStringLiteral("standing"), standingWord(petition));
            object.insert(QStringLiteral("age"), ageOn(petition, *today));
            object.insert(QStringLiteral("overdue"), isOverdue(petition, *today));
            object.insert(QStringLiteral("meetingDate"), isoOf(each.meeting.date));
            object.insert(QStringLiteral("asker"), each.asker);
            array += object;
        } else {
            call.line(QStringList{petition.id.text, QString::number(petition.number), isoOf(petition.raised), QString::number(ageOn(petition, *today)),
                                  standingWord(petition), wordOf(petition.outcome), isoOf(expectedBy(petition)),
                                  isOverdue(petition, *today) ? QStringLiteral("overdue") : QString(), wordOf(petition.addressedTo), each.asker,
                                  petition.text.simplified()}
                          .join(u'\t'));
        }
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> put(const Call &call)
{
    const auto to = word(call, "to", AddressedTo::CellCommittee);
    const auto due = call.date("due", QDate());
    if (!to)
        return to.error();
    if (!due)
        return due.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    Petition petition;
    if (call.has("petition")) {
        const auto known = named(**book, call.option("petition"));
        if (!known)
            return known.error();
        if (known->meeting != MeetingId{call.operand(1)})
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such petition.")};
        petition = *known;
    } else {
        const auto meeting = (*book)->get(MeetingId{call.operand(1)});
        if (!meeting)
            return meeting.error();
        petition.meeting = meeting->id;
        petition.raised = meeting->date;
        if (!call.has("no-due"))
            petition.due = proposedDue(rulesOn(meeting->date), meeting->date);
    }
    petition.item = {call.option("item", petition.item.text)};
    petition.text = call.option("text", petition.text);
    petition.addressee = call.option("addressee", petition.addressee);
    if (call.has("member") || call.has("guest")) { // one of them asks, so naming one takes the other out
        petition.member = {call.option("member")};
        petition.guest = {call.option("guest")};
    }
    if (call.has("to"))
        petition.addressedTo = *to;
    if (call.has("due"))
        petition.due = *due;
    else if (call.has("no-due"))
        petition.due = {};
    const auto done = putPetition(**book, petition);
    if (!done)
        return done.error();
    const auto recorded = (*book)->get(*done);
    if (!recorded)
        return recorded.error();
    call.line(done->text + u'\t' + QString::number(recorded->number));
    return Done{};
}

static Result<Done> remove(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto petition = named(**book, call.operand(1));
    if (!petition)
        return petition.error();
    if (const auto removed = removePetition(**book, petition->id); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> answer(const Call &call)
{
    if (const auto there = call.needed("outcome"); !there)
        return there.error();
    const auto outcome = word(call, "outcome", PetitionOutcome::Done);
    const auto words = call.needed("text");
    const auto day = call.date("day", QDate::currentDate());
    const auto planned = call.date("planned", QDate());
    const auto told = call.date("told", QDate());
    if (!outcome)
        return outcome.error();
    if (!words)
        return words.error();
    for (const auto *each : {&day, &planned, &told})
        if (!*each)
            return each->error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto petition = named(**book, call.operand(1));
    if (!petition)
        return petition.error();
    if (const auto done = answerPetition(**book, petition->id, {*outcome, *words, *day, *planned, call.has("told") ? std::optional(*told) : std::nullopt}); !done)
        return done.error();
    return Done{};
}

static Result<Done> told(const Call &call)
{
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto petition = named(**book, call.operand(1));
    if (!petition)
        return petition.error();
    if (const auto done = tellAsker(**book, petition->id, *day); !done)
        return done.error();
    return Done{};
}

static Result<Done> reopen(const Call &call)
{
    const auto reason = call.needed("reason");
    const auto day = call.date("day", QDate::currentDate());
    if (!reason)
        return reason.error();
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto petition = named(**book, call.operand(1));
    if (!petition)
        return petition.error();
    if (const auto done = reopenPetition(**book, petition->id, *reason, *day); !done)
        return done.error();
    return Done{};
}

static Result<Done> onAgenda(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto item = putAnsweringItem(**book, MeetingId{call.operand(1)});
    if (!item)
        return item.error();
    call.line(item->text);
    return Done{};
}

QList<Command> petitionCommands()
{
    const Option day{"day", "DATE", QT_TRANSLATE_NOOP("Command", "when; today where nothing is said")};
    return {
        {QStringLiteral("petitions list"), "BOOK", QT_TRANSLATE_NOOP("Command", "what meetings were asked for, oldest first"),
         {{"open", "", QT_TRANSLATE_NOOP("Command", "only those of which something is left to do")}, {"cell", "ORG", QT_TRANSLATE_NOOP("Command", "those of a cell, in the book of its office")},
          {"on", "DATE", QT_TRANSLATE_NOOP("Command", "as of a day; today where nothing is said")}}, list},
        {QStringLiteral("petitions put"), "BOOK MEETING", QT_TRANSLATE_NOOP("Command", "record a petition of an open meeting, or change one; prints id and number"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("Command", "what is asked for")}, {"item", "ITEM", QT_TRANSLATE_NOOP("Command", "the item of the agenda")},
          {"member", "MEMBER", QT_TRANSLATE_NOOP("Command", "who asks; without one and without a guest the meeting as a whole")}, {"guest", "GUEST", QT_TRANSLATE_NOOP("Command", "the guest who asks")},
          {"to", "WORD", QT_TRANSLATE_NOOP("Command", "cell-committee, upper-party or other-body")}, {"addressee", "NAME", QT_TRANSLATE_NOOP("Command", "the name of who is to answer")},
          {"due", "DATE", QT_TRANSLATE_NOOP("Command", "by when an answer is expected; otherwise what the rules propose")}, {"no-due", "", QT_TRANSLATE_NOOP("Command", "no day is set")},
          {"petition", "ID", QT_TRANSLATE_NOOP("Command", "one that is recorded already, by id or number")}}, put},
        {QStringLiteral("petitions remove"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "remove a petition of an open meeting"), {}, remove},
        {QStringLiteral("petitions answer"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record what was answered to a petition, by its id or number"),
         {{"outcome", "WORD", QT_TRANSLATE_NOOP("Command", "done, planned, partly, not-accepted, passed-on or withdrawn")}, {"text", "TEXT", QT_TRANSLATE_NOOP("Command", "the answer or its reason")}, day,
          {"planned", "DATE", QT_TRANSLATE_NOOP("Command", "by when it will be done, of planned")}, {"told", "DATE", QT_TRANSLATE_NOOP("Command", "when whoever asked was told")}}, answer},
        {QStringLiteral("petitions told"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record that whoever asked was told of the answer"), {day}, told},
        {QStringLiteral("petitions reopen"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "open a petition again"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}, day}, reopen},
        {QStringLiteral("petitions agenda"), "BOOK MEETING", QT_TRANSLATE_NOOP("Command", "put the item under which petitions are answered on the agenda of a meeting"), {}, onAgenda},
    };
}

} // namespace cli
