// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/meetings.h"

#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/usecases/membership.h"

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

/// The number behind the largest sequence among records of a meeting.
template <typename T>
static Result<qint64> nextSequence(const Book &book, const MeetingId &meeting)
{
    const auto list = book.all<T>({{{QStringLiteral("meeting"), meeting.text}}, {}, {}});
    if (!list)
        return list.error();
    qint64 last = 0;
    for (const T &each : *list)
        last = std::max(last, each.sequence);
    return last + 1;
}

/// Makes a record when its id is empty, changes it otherwise; an unchanged one is left alone.
template <typename T>
static Result<Id<T>> put(Book &book, T record)
{
    if (record.id.isEmpty()) {
        record.id = Id<T>::fresh();
        if constexpr (requires { record.sequence; }) {
            if (record.sequence == 0) {
                const auto next = nextSequence<T>(book, record.meeting);
                if (!next)
                    return next.error();
                record.sequence = *next;
            }
        }
        if (auto recorded = book.record({created(record)}); !recorded)
            return recorded.error();
        return record.id;
    }
    const auto before = book.get<T>(record.id);
    if (!before)
        return before.error();
    if (*before == record)
        return record.id;
    if (auto recorded = book.record({amended(record)}); !recorded)
        return recorded.error();
    return record.id;
}

template <typename T>
static Result<Changes> remove(Book &book, const Id<T> &id)
{
    const auto record = book.get<T>(id);
    if (!record)
        return record.error();
    return book.record({annulled(*record)});
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

Result<MeetingId> callMeeting(Book &book, Meeting meeting)
{
    if (auto checked = checkTimes(meeting); !checked)
        return checked.error();
    const Rules &rules = rulesOn(meeting.date);
    const MeetingOrder *order = rules.order(meeting.meetingKind);
    if (!order)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The rules of that day (%1) know no meeting of this kind."), {rules.title}};
    meeting.id = MeetingId::fresh();
    meeting.rules = rules.id;
    if (meeting.theme.isEmpty())
        meeting.theme = QStringLiteral("hd05");
    QList<Fact> facts{created(meeting)};
    qint64 sequence = 0;
    for (const AgendaSuggestion &suggestion : order->items) {
        AgendaItem item;
        item.id = AgendaItemId::fresh();
        item.meeting = meeting.id;
        item.part = suggestion.part;
        item.sequence = ++sequence;
        item.title = suggestion.title;
        item.minutes = suggestion.minutes;
        if (suggestion.presenter == QLatin1String("chair"))
            item.presenter = meeting.chair;
        else if (suggestion.presenter == QLatin1String("minute-taker"))
            item.presenter = meeting.minuteTaker;
        facts += created(item);
    }
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return meeting.id;
}

Result<Meeting> proposedMeeting(const Book &book, const MeetingKind &kind, const QDate &today)
{
    const auto earlier = book.all<Meeting>({{{QStringLiteral("meetingKind"), kind}}, {QStringLiteral("date")}, {}});
    const auto people = membersOn(book, today);
    if (!earlier)
        return earlier.error();
    if (!people)
        return people.error();
    Meeting meeting;
    meeting.meetingKind = kind;
    meeting.place = book.head().meetingPlace;
    meeting.start = QTime(19, 30);
    meeting.theme = QStringLiteral("hd05");
    constexpr int usualDay = 3; // the day many provinces hold their meetings; the last meeting's day wins
    int day = usualDay;
    QDate after = today.addDays(-1);
    if (!earlier->isEmpty()) {
        const Meeting &last = earlier->last();
        meeting.place = last.place;
        meeting.start = last.start;
        meeting.chair = last.chair;
        meeting.minuteTaker = last.minuteTaker;
        meeting.theme = last.theme;
        day = last.date.day();
        after = std::max(after, last.date);
    }
    QDate date(after.year(), after.month(), std::min(day, after.daysInMonth()));
    if (date <= after) {
        const QDate month = after.addMonths(1);
        date = QDate(month.year(), month.month(), std::min(day, month.daysInMonth()));
    }
    meeting.date = date;
    for (const MemberOnDay &each : *people)
        if (meeting.chair.isEmpty() && each.member.position == Position::Secretary)
            meeting.chair = each.member.id;
    return meeting;
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
    return book.record({amended(meeting)});
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
    return put(book, item);
}

Result<Changes> removeItem(Book &book, const AgendaItemId &id)
{
    const auto item = book.get(id);
    if (!item)
        return item.error();
    const Query hanging{{{QStringLiteral("meeting"), item->meeting.text}, {QStringLiteral("item"), id.text}}, {}, {}};
    const auto opinions = book.all<Opinion>(hanging);
    const auto tasks = book.all<Task>(hanging);
    const auto votes = book.all<Vote>(hanging);
    if (!opinions)
        return opinions.error();
    if (!tasks)
        return tasks.error();
    if (!votes)
        return votes.error();
    if (!opinions->isEmpty() || !tasks->isEmpty() || !votes->isEmpty())
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Opinions, tasks or votes are recorded under this item (%1). Remove them first."),
                     {QString::number(opinions->size() + tasks->size() + votes->size())}};
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
    return put(book, guest);
}

Result<Changes> removeGuest(Book &book, const GuestId &id)
{
    const auto opinions = book.all<Opinion>({{{QStringLiteral("guest"), id.text}}, {}, {}});
    if (!opinions)
        return opinions.error();
    if (!opinions->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Opinions of this guest are recorded. Remove them first.")};
    return remove(book, id);
}

Result<Changes> markAttendance(Book &book, Attendance line)
{
    line.reason = line.reason.simplified();
    if (line.presence == Presence::AbsentWithReason && line.reason.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say the reason of the absence."));
    if (line.arrived.isValid() && line.left.isValid() && line.left < line.arrived)
        return emptyText(QT_TRANSLATE_NOOP("Error", "Nobody can leave before arriving."));
    if (const auto member = book.get(line.member); !member)
        return member.error();
    const auto lines = book.all<Attendance>({{{QStringLiteral("meeting"), line.meeting.text}, {QStringLiteral("member"), line.member.text}}, {}, {}});
    if (!lines)
        return lines.error();
    if (lines->isEmpty()) {
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
        facts += created(line);
    }
    if (facts.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Everybody is marked already.")};
    return book.record(facts);
}

Result<OpinionId> putOpinion(Book &book, Opinion opinion)
{
    if (opinion.text.trimmed().isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "The opinion has no text."));
    if (opinion.member.isEmpty() == opinion.guest.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say who gave the opinion."));
    if (hasSecrecyMark(opinion.text))
        return secret();
    return put(book, opinion);
}

Result<Changes> removeOpinion(Book &book, const OpinionId &id)
{
    return remove(book, id);
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
    return put(book, task);
}

Result<Changes> removeTask(Book &book, const TaskId &id)
{
    return remove(book, id);
}

Result<Changes> closeTask(Book &book, const TaskId &id, TaskState state, const QString &result, const QDate &day)
{
    auto task = book.get(id);
    if (!task)
        return task.error();
    if (state != TaskState::Open && result.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say what came of the task; no task may vanish without an outcome.")};
    task->state = state;
    task->result = result.trimmed();
    task->closedOn = state == TaskState::Open ? QDate() : day;
    return book.record({amended(*task)});
}

Result<VoteBase> baseOf(const Book &book, const MeetingId &meeting, const QString &rule)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const VoteRule *known = record->rules.vote(rule);
    if (!known)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of this meeting know no way of deciding called %1."), {rule}};
    return voteBase(record->members, record->rollCall, *known);
}

Result<VoteId> putVote(Book &book, Vote vote)
{
    vote.matter = vote.matter.trimmed();
    if (vote.matter.isEmpty())
        return emptyText(QT_TRANSLATE_NOOP("Error", "Say what was voted on."));
    if (hasSecrecyMark(vote.matter))
        return secret();
    const auto record = meetingRecord(book, vote.meeting);
    if (!record)
        return record.error();
    const VoteRule *rule = record->rules.vote(vote.rule);
    if (!rule)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of this meeting know no way of deciding called %1."), {vote.rule}};
    const auto decided = counted(vote, voteBase(record->members, record->rollCall, *rule), *rule);
    if (!decided)
        return decided.error();
    return put(book, *decided);
}

Result<Changes> removeVote(Book &book, const VoteId &id)
{
    const auto vote = book.get(id);
    if (!vote)
        return vote.error();
    const auto scores = book.all<MeetingScore>({{{QStringLiteral("vote"), id.text}}, {}, {}});
    if (!scores)
        return scores.error();
    QList<Fact> facts;
    for (MeetingScore score : *scores) {
        score.vote = {};
        score.voteHolds = false;
        facts += amended(score);
    }
    return book.record(facts + QList<Fact>{annulled(*vote)});
}

Result<AttachmentId> attachFile(Book &book, const MeetingId &meeting, const QString &path)
{
    constexpr qint64 largest = 16 << 20;
    const QString name = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    if (hasSecrecyMark(name))
        return secret();
    const auto bytes = readWhole(path, largest);
    if (!bytes)
        return bytes.error();
    const auto known = book.all<Attachment>({{{QStringLiteral("meeting"), meeting.text}, {QStringLiteral("name"), name}}, {}, {}});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A file named %1 is attached already."), {name}};
    Attachment attachment{AttachmentId::fresh(), meeting, name, QString::fromLatin1(sha256(*bytes).toHex()), bytes->size()};
    if (auto recorded = book.record({created(attachment)}, {*bytes}); !recorded)
        return recorded.error();
    return attachment.id;
}

Result<Changes> removeAttachment(Book &book, const AttachmentId &id)
{
    return remove(book, id);
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
