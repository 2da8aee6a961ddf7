// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/meetings.h"

#include "core/base/files.h"
#include "core/book/petitionreading.h"
#include "core/crypto/hash.h"
#include "core/filetext/filetext.h"
#include "core/usecases/membership.h"
#include "core/usecases/petitions.h"
#include "core/usecases/postponing.h"
#include "core/usecases/putting_p.h"
#include "core/usecases/yearplan.h"

#include <QFileInfo>
#include <algorithm>

static Error emptyText(const char *text)
{
    return {Error::Invalid, text};
}

static Error secret()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
}

static Result<Done> checkTimes(const Meeting &meeting)
{
    if (!meeting.date.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date of the meeting is missing.")};
    if (meeting.end.isValid() && meeting.start.isValid() && meeting.end < meeting.start)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting cannot end before it began.")};
    for (const QString &text : {meeting.duesNote, meeting.summary, meeting.directions, meeting.closingNote})
        if (hasSecrecyMark(text))
            return secret();
    return Done{};
}

/// Whether a kind of meeting has what it needs: its topic, and people who are called to it.
static Result<Done> checkKind(const Book &book, const Meeting &meeting, const MeetingOrder &order)
{
    if (!order.topic.isEmpty() && meeting.topic.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what the meeting is about. It stands in its papers (%1)."), {order.topic}};
    if (hasSecrecyMark(meeting.topic))
        return secret();
    if (order.summoned == Summoned::Members)
        return Done{};
    const auto people = membersOn(book, meeting.date);
    if (!people)
        return people.error();
    const auto isCalled = [&](const MemberOnDay &each) { return isSummoned(each.member, order, meeting.group); };
    if (std::any_of(people->cbegin(), people->cend(), isCalled))
        return Done{};
    if (order.summoned == Summoned::Committee)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No member's card names a position in the cell committee. Fill in the positions first.")};
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No member's card names the party group “%1”. Fill in the groups first."), {meeting.group}};
}

/// Two meetings of the whole cell on one day are held one fully after the other.
static Result<Done> checkSameDay(const Book &book, const Meeting &meeting, const MeetingOrder &order)
{
    if (order.summoned != Summoned::Members || !meeting.start.isValid())
        return Done{};
    const auto others = book.all<Meeting>({{{QStringLiteral("date"), meeting.date.toString(Qt::ISODate)}}, {}, {}});
    if (!others)
        return others.error();
    for (const Meeting &other : *others) {
        const auto rules = rulesById(other.rules);
        const MeetingOrder *its = rules ? rules->order(other.meetingKind) : nullptr;
        if (other.id == meeting.id || !other.start.isValid() || !its || its->summoned != Summoned::Members)
            continue;
        const bool otherFirst = other.start <= meeting.start;
        const QTime firstEnds = otherFirst ? other.end : meeting.end;
        const QTime secondBegins = otherFirst ? meeting.start : other.start;
        if (other.start == meeting.start || (firstEnds.isValid() && firstEnds > secondBegins))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "On that day another meeting of the cell begins at %1. One is held fully after the other; change the time."),
                         {other.start.toString(QStringLiteral("HH:mm"))}};
    }
    return Done{};
}

static Result<Done> checkPlan(const Book &book, const Meeting &meeting, const MeetingOrder &order)
{
    if (auto checked = checkKind(book, meeting, order); !checked)
        return checked;
    return checkSameDay(book, meeting, order);
}

Result<MeetingId> callMeeting(Book &book, Meeting meeting)
{
    meeting.topic = meeting.topic.simplified();
    meeting.group = meeting.group.simplified();
    if (auto checked = checkTimes(meeting); !checked)
        return checked.error();
    const Rules &rules = rulesOn(meeting.date);
    const MeetingOrder *order = rules.order(meeting.meetingKind);
    if (!order)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The rules of that day (%1) know no meeting of this kind."), {rules.title}};
    if (auto checked = checkPlan(book, meeting, *order); !checked)
        return checked.error();
    meeting.id = MeetingId::fresh();
    meeting.rules = rules.id;
    if (meeting.theme.isEmpty())
        meeting.theme = QStringLiteral("hd05");
    const auto preparer = preparerOf(book, meeting);
    if (!preparer)
        return preparer.error();
    const auto petitions = carriedPetitions(book, meeting);
    if (!petitions)
        return petitions.error();
    QList<Fact> facts{created(meeting)};
    qint64 sequence = 0;
    for (const AgendaSuggestion &suggestion : order->items) {
        if (suggestion.answersPetitions && petitions->isEmpty())
            continue;
        AgendaItem item;
        item.id = AgendaItemId::fresh();
        item.meeting = meeting.id;
        item.part = suggestion.part;
        item.sequence = ++sequence;
        item.title = suggestion.title;
        item.minutes = suggestion.minutes;
        item.answersPetitions = suggestion.answersPetitions;
        if (suggestion.presenter == QLatin1String("chair"))
            item.presenter = meeting.chair;
        else if (suggestion.presenter == QLatin1String("minute-taker"))
            item.presenter = meeting.minuteTaker;
        else if (suggestion.presenter == QLatin1String("theme"))
            item.presenter = *preparer;
        facts += created(item);
    }
    const auto waiting = waitingItems(book, meeting);
    if (!waiting)
        return waiting.error();
    for (const WaitingItem &each : *waiting) {
        AgendaItem item = takingUp(each, meeting.id);
        item.id = AgendaItemId::fresh();
        item.sequence = ++sequence;
        facts += created(item);
    }
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return meeting.id;
}

Result<Changes> changeMeeting(Book &book, const Meeting &meeting)
{
    if (auto checked = checkTimes(meeting); !checked)
        return checked.error();
    const auto before = book.get(meeting.id);
    if (!before)
        return before.error();
    if (*before == meeting)
        return Changes{};
    const bool isReplanned = before->date != meeting.date || before->start != meeting.start || before->end != meeting.end
        || before->topic != meeting.topic || before->group != meeting.group;
    if (const auto rules = rulesById(meeting.rules); rules && isReplanned)
        if (const MeetingOrder *order = rules->order(meeting.meetingKind))
            if (auto planned = checkPlan(book, meeting, *order); !planned)
                return planned.error();
    const auto petitions = petitionsMoved(book, *before, meeting);
    if (!petitions)
        return petitions.error();
    return book.record(QList<Fact>{amended(meeting)} + *petitions);
}

Result<AgendaItemId> putItem(Book &book, AgendaItem item)
{
    item.title = item.title.simplified();
    if (item.title.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The item has no title."));
    if (item.minutes < 0 || item.minutes > 24 * 60)
        return emptyText(QT_TRANSLATE_NOOP("Error", "The minutes of an item must lie between 0 and 1440."));
    if (hasSecrecyMark(item.title) || hasSecrecyMark(item.content) || hasSecrecyMark(item.conclusion))
        return secret();
    item.reason = item.postponed ? item.reason.simplified() : QString();
    if (auto checked = checkPostponing(book, item); !checked)
        return checked.error();
    if (item.answersPetitions) {
        const auto answering = book.all<AgendaItem>({{{QStringLiteral("meeting"), item.meeting.text}, {QStringLiteral("answersPetitions"), 1}}, {}, {}});
        if (!answering)
            return answering.error();
        for (const AgendaItem &each : *answering)
            if (each.id != item.id)
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” stands on the agenda already."), {each.title}};
    }
    return putRecord(book, item);
}

Result<Changes> removeItem(Book &book, const AgendaItemId &id)
{
    const auto item = book.get(id);
    if (!item)
        return item.error();
    if (auto checked = checkLeaving(*item); !checked)
        return checked.error();
    const Query hanging{{{QStringLiteral("meeting"), item->meeting.text}, {QStringLiteral("item"), id.text}}, {}, {}};
    const auto opinions = book.all<Opinion>(hanging);
    const auto tasks = book.all<Task>(hanging);
    const auto votes = book.all<Vote>(hanging);
    const auto polls = book.all<Poll>(hanging);
    const auto petitions = book.all<Petition>(hanging);
    if (!opinions)
        return opinions.error();
    if (!tasks)
        return tasks.error();
    if (!votes)
        return votes.error();
    if (!polls)
        return polls.error();
    if (!petitions)
        return petitions.error();
    const qsizetype count = opinions->size() + tasks->size() + votes->size() + polls->size() + petitions->size();
    if (count > 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Opinions, tasks, petitions or votes are recorded under this item (%1). Remove them first."),
                     {QString::number(count)}};
    return book.record({annulled(*item)});
}

Result<Changes> moveItem(Book &book, const AgendaItemId &id, Direction direction)
{
    const auto item = book.get(id);
    if (!item)
        return item.error();
    const auto items = book.all<AgendaItem>({{{QStringLiteral("meeting"), item->meeting.text}, {QStringLiteral("part"), wordOf(item->part)}},
                                             {QStringLiteral("sequence"), QStringLiteral("made")}, {}});
    if (!items)
        return items.error();
    const qsizetype from = items->indexOf(*item);
    const qsizetype to = direction == Direction::Up ? from - 1 : from + 1;
    if (to < 0 || to >= items->size())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The item stands at the end of its part already.")};
    QList<AgendaItem> ordered = *items;
    ordered.move(from, to);
    // Sequences are dealt out anew among the same numbers, so that two items never share one.
    QList<qint64> sequences;
    for (const AgendaItem &each : *items)
        sequences += each.sequence;
    std::sort(sequences.begin(), sequences.end());
    QList<Fact> facts;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const qint64 wanted = i > 0 && sequences[i] <= sequences[i - 1] ? sequences[i - 1] + 1 : sequences[i];
        sequences[i] = wanted;
        if (ordered[i].sequence == wanted)
            continue;
        ordered[i].sequence = wanted;
        facts += amended(ordered[i]);
    }
    return book.record(facts);
}

Result<GuestId> putGuest(Book &book, Guest guest)
{
    guest.name = guest.name.simplified();
    if (guest.name.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The guest's name is missing."));
    return putRecord(book, guest);
}

Result<Changes> removeGuest(Book &book, const GuestId &id)
{
    const auto opinions = book.all<Opinion>({{{QStringLiteral("guest"), id.text}}, {}, {}});
    if (!opinions)
        return opinions.error();
    const auto petitions = book.all<Petition>({{{QStringLiteral("guest"), id.text}}, {}, {}});
    if (!petitions)
        return petitions.error();
    if (!opinions->isEmpty() || !petitions->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Opinions or petitions of this guest are recorded. Remove them first.")};
    return removeRecord(book, id);
}

Result<Changes> markAttendance(Book &book, Attendance line)
{
    line.reason = line.reason.simplified();
    if (line.presence == Presence::AbsentWithReason && line.reason.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say the reason of the absence."));
    if (line.arrived.isValid() && line.left.isValid() && line.left < line.arrived)
        return emptyText(QT_TRANSLATE_NOOP("Error", "Nobody can leave before arriving."));
    line.point = line.point.simplified();
    line.checked = line.checked.simplified();
    if (line.presence != Presence::Present)
        line.joined = Joined::InRoom;
    if (line.joined != Joined::RemotePoint)
        line.point.clear();
    if (line.joined == Joined::InRoom)
        line.checked.clear();
    if (line.joined == Joined::RemotePoint && line.point.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Name the remote point, for instance the house of culture of a village."));
    if (line.joined != Joined::InRoom && line.checked.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say how it was checked who is there, for instance by picture and voice."));
    const auto member = book.get(line.member);
    if (!member)
        return member.error();
    const auto lines = book.all<Attendance>({{{QStringLiteral("meeting"), line.meeting.text}, {QStringLiteral("member"), line.member.text}}, {}, {}});
    if (!lines)
        return lines.error();
    if (lines->isEmpty()) {
        const auto meeting = book.get(line.meeting);
        if (!meeting)
            return meeting.error();
        const auto rules = rulesById(meeting->rules);
        const MeetingOrder *order = rules ? rules->order(meeting->meetingKind) : nullptr;
        if (order && !isSummoned(*member, *order, meeting->group))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is not called to this meeting. Add somebody from outside as a guest."), {member->name}};
        line.id = AttendanceId::fresh();
        return book.record({created(line)});
    }
    line.id = lines->first().id;
    if (line == lines->first())
        return Changes{};
    return book.record({amended(line)});
}

Result<Changes> markRest(Book &book, const MeetingId &meeting)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    QList<Fact> facts;
    for (const MemberOnDay &each : record->members) {
        if (record->attendanceOf(each.member.id))
            continue;
        Attendance line;
        line.id = AttendanceId::fresh();
        line.meeting = meeting;
        line.member = each.member.id;
        const Situation situation = each.status.situation;
        line.presence = situation == Situation::Exempt ? Presence::Exempt
            : situation == Situation::AwayTemporarily || situation == Situation::Suspended ? Presence::Away : Presence::Present;
        const Excuse *excuse = record->excuseOf(each.member.id);
        if (excuse && line.presence == Presence::Present) {
            line.presence = Presence::AbsentWithReason;
            line.reason = excuse->reason;
        }
        facts += created(line);
    }
    if (facts.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Everybody is marked already.")};
    return book.record(facts);
}

Result<MentionId> putMention(Book &book, Mention mention)
{
    mention.reason = mention.reason.trimmed();
    if (mention.member.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say who is meant."));
    if (mention.reason.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say for what."));
    if (const auto member = book.get(mention.member); !member)
        return member.error();
    if (const auto meeting = book.get(mention.meeting); !meeting)
        return meeting.error();
    if (!mention.id.isEmpty()) {
        const auto known = book.get(mention.id);
        if (!known)
            return known.error();
        mention.sequence = known->sequence;
    }
    if (hasSecrecyMark(mention.reason))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    return putRecord(book, mention);
}

Result<Changes> removeMention(Book &book, const MentionId &id)
{
    return removeRecord(book, id);
}

Result<OpinionId> putOpinion(Book &book, Opinion opinion)
{
    if (opinion.text.trimmed().isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The opinion has no text."));
    if (opinion.member.isEmpty() == opinion.guest.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say who gave the opinion."));
    if (hasSecrecyMark(opinion.text))
        return secret();
    return putRecord(book, opinion);
}

Result<Changes> removeOpinion(Book &book, const OpinionId &id)
{
    return removeRecord(book, id);
}

Result<TaskId> putTask(Book &book, Task task)
{
    task.title = task.title.simplified();
    if (task.title.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The task has no text."));
    if (task.person.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say who does the task."));
    if (!task.due.isValid())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The deadline of the task is missing."));
    if (hasSecrecyMark(task.title))
        return secret();
    return putRecord(book, task);
}

Result<Changes> removeTask(Book &book, const TaskId &id)
{
    return removeRecord(book, id);
}

Result<Changes> closeTask(Book &book, const TaskId &id, TaskState state, const QString &result, const QDate &day, const QString &proof)
{
    auto task = book.get(id);
    if (!task)
        return task.error();
    if (state != TaskState::Open && result.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say what came of the task; no task may vanish without an outcome.")};
    task->state = state;
    if (hasSecrecyMark(result) || hasSecrecyMark(proof))
        return secret();
    task->result = result.trimmed();
    task->proof = proof.simplified();
    task->closedOn = state == TaskState::Open ? QDate() : day;
    return book.record({amended(*task)});
}

Result<AttachmentId> attachFile(Book &book, const MeetingId &meeting, const QString &path)
{
    constexpr qint64 largest = 16 << 20;
    const QString name = QFileInfo(path).fileName();
    if (hasSecrecyMark(name))
        return secret();
    const auto bytes = readWhole(path, largest);
    if (!bytes)
        return bytes.error();
    return attachBytes(book, meeting, name, *bytes);
}

Result<AttachmentId> attachBytes(Book &book, const MeetingId &meeting, const QString &written, const QByteArray &bytes)
{
    const QString name = written.normalized(QString::NormalizationForm_C);
    if (hasSecrecyMark(name))
        return secret();
    const auto known = book.all<Attachment>({{{QStringLiteral("meeting"), meeting.text}, {QStringLiteral("name"), name}}, {}, {}});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A file named %1 is attached already."), {name}};
    if (const auto text = filetext::of(bytes); text && isMarkedSecret(*text))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file %1 carries a mark of secrecy on its first page. Secret papers must not be kept in this program."), {name}};
    Attachment attachment{AttachmentId::fresh(), meeting, name, QString::fromLatin1(sha256(bytes).toHex()), bytes.size()};
    if (auto recorded = book.record({created(attachment)}, {bytes}); !recorded)
        return recorded.error();
    return attachment.id;
}

Result<Changes> removeAttachment(Book &book, const AttachmentId &id)
{
    return removeRecord(book, id);
}

Result<QList<OpenTask>> openTasks(const Book &book)
{
    const auto tasks = book.all<Task>({{{QStringLiteral("state"), wordOf(TaskState::Open)}}, {QStringLiteral("due")}, {}});
    const auto held = book.all<Meeting>();
    const auto members = book.all<Member>();
    if (!tasks)
        return tasks.error();
    if (!held)
        return held.error();
    if (!members)
        return members.error();
    QHash<MeetingId, Meeting> meetingsById;
    for (const Meeting &meeting : *held)
        meetingsById.insert(meeting.id, meeting);
    QHash<MemberId, QString> namesById;
    for (const Member &member : *members)
        namesById.insert(member.id, member.name);
    QList<OpenTask> list;
    for (const Task &task : *tasks)
        list += {task, meetingsById.value(task.meeting), namesById.value(task.person)};
    return list;
}
