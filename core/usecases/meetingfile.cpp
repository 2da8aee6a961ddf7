// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/meetingfile.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/excuses.h"
#include "core/usecases/meetingfile_p.h"
#include "core/usecases/meetings.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/postponing.h"
#include "core/usecases/scorefile.h"

#include <QJsonArray>
#include <QJsonDocument>

void MeetingFile::complain(const QString &place, const QString &value)
{
    if (!m_wrong)
        m_wrong = Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Meeting file, at %1: \"%2\" cannot be used here."), {place, value}};
}

QTime MeetingFile::time(const QJsonObject &object, const char *key, const QString &place)
{
    const QString value = text(object, key);
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!value.isEmpty() && !time.isValid())
        complain(place + QLatin1String(key), value);
    return time;
}

QDate MeetingFile::date(const QString &value, const QString &place)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        complain(place, value);
    return date;
}

MemberId MeetingFile::person(const QString &named, const QString &place)
{
    QList<MemberId> found;
    for (const MemberOnDay &each : m_people)
        if (each.member.id.text == named || (!named.isEmpty() && each.member.idNumber == named))
            return each.member.id;
        else if (!named.isEmpty() && each.member.name == nfc(named))
            found += each.member.id;
    if (found.size() == 1)
        return found.first();
    complain(place, named);
    return {};
}

Result<Done> MeetingFile::readItem(const AgendaItem &item, const QJsonObject &object, const QString &place)
{
    int index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("opinions")).toArray()) {
        const QJsonObject said = value.toObject();
        const QString here = place + QStringLiteral(".opinions[%1]").arg(index++);
        Opinion opinion;
        opinion.meeting = item.meeting;
        opinion.item = item.id;
        opinion.text = text(said, "text");
        const QString by = text(said, "by");
        if (m_guests.contains(by))
            opinion.guest = m_guests.value(by);
        else
            opinion.member = person(by, here + QStringLiteral(".by"));
        if (m_wrong)
            return *m_wrong;
        if (auto put = putOpinion(m_book, opinion); !put)
            return put.error();
    }
    index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("tasks")).toArray()) {
        const QJsonObject given = value.toObject();
        const QString here = place + QStringLiteral(".tasks[%1]").arg(index++);
        Task task;
        task.meeting = item.meeting;
        task.item = item.id;
        task.title = text(given, "title");
        task.person = person(text(given, "person"), here + QStringLiteral(".person"));
        task.due = date(text(given, "due"), here + QStringLiteral(".due"));
        if (m_wrong)
            return *m_wrong;
        if (auto put = putTask(m_book, task); !put)
            return put.error();
    }
    if (auto read = readPetitions(item, object, place); !read)
        return read.error();
    if (auto read = readVotes(item, object, place); !read)
        return read.error();
    return readBallots(item, object, place);
}

Result<Done> MeetingFile::readAgenda(const Meeting &meeting)
{
    const QJsonArray agenda = m_root.value(QStringLiteral("agenda")).toArray();
    if (agenda.isEmpty())
        return Done{};
    // The file's agenda stands in the place of the proposed one.
    const auto proposed = m_book.all<AgendaItem>({{{QStringLiteral("meeting"), meeting.id.text}}, {}, {}});
    if (!proposed)
        return proposed.error();
    QList<Fact> facts;
    for (const AgendaItem &item : *proposed)
        facts += annulled(item);
    if (auto removed = m_book.record(facts); !removed)
        return removed.error();
    int index = 0;
    for (const QJsonValue value : agenda) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("agenda[%1]").arg(index++);
        AgendaItem item;
        item.meeting = meeting.id;
        item.sequence = index;
        item.part = word<Part>(text(object, "part"), place + QStringLiteral(".part"));
        item.title = text(object, "title");
        item.minutes = object.value(QStringLiteral("minutes")).toInteger();
        item.content = text(object, "content");
        item.conclusion = text(object, "conclusion");
        item.reason = text(object, "postponed");
        item.postponed = !item.reason.isEmpty();
        item.answersPetitions = object.value(QStringLiteral("answersPetitions")).toBool();
        if (const QString taken = text(object, "takesUp"); !taken.isEmpty())
            item.takenFrom = waiting(meeting, taken, place + QStringLiteral(".takesUp"));
        const QString presenter = text(object, "presenter");
        if (m_guests.contains(presenter))
            item.presenterName = presenter;
        else if (!presenter.isEmpty())
            item.presenter = person(presenter, place + QStringLiteral(".presenter"));
        if (m_wrong)
            return *m_wrong;
        const auto id = putItem(m_book, item);
        if (!id)
            return id.error();
        item.id = *id;
        if (auto read = readItem(item, object, place); !read)
            return read.error();
    }
    return Done{};
}

AgendaItemId MeetingFile::waiting(const Meeting &meeting, const QString &title, const QString &place)
{
    const auto items = waitingItems(m_book, meeting);
    if (!items && !m_wrong)
        m_wrong = items.error();
    for (const WaitingItem &each : items ? *items : QList<WaitingItem>())
        if (each.item.title == nfc(title) || each.item.id.text == title)
            return each.item.id;
    complain(place, title);
    return {};
}

Result<Done> MeetingFile::readExcuses(const MeetingId &meeting)
{
    int index = 0;
    for (const QJsonValue value : m_root.value(QStringLiteral("excuses")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("excuses[%1].").arg(index++);
        Excuse excuse;
        excuse.meeting = meeting;
        excuse.member = person(text(object, "member"), place + QStringLiteral("member"));
        excuse.reason = text(object, "reason");
        if (const QString told = text(object, "told"); !told.isEmpty())
            excuse.told = date(told, place + QStringLiteral("told"));
        if (m_wrong)
            return *m_wrong;
        if (auto put = putExcuse(m_book, excuse); !put)
            return put.error();
    }
    return Done{};
}

Result<Done> MeetingFile::readRollCall(const MeetingId &meeting)
{
    const QJsonObject rollCall = m_root.value(QStringLiteral("attendance")).toObject();
    if (rollCall.isEmpty())
        return Done{};
    int index = 0;
    for (const QJsonValue value : rollCall.value(QStringLiteral("members")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("attendance.members[%1].").arg(index++);
        Attendance line;
        line.meeting = meeting;
        line.member = person(text(object, "member"), place + QStringLiteral("member"));
        line.presence = word<Presence>(text(object, "presence"), place + QStringLiteral("presence"));
        line.reason = text(object, "reason");
        line.excused = object.value(QStringLiteral("excused")).toBool();
        line.arrived = time(object, "arrived", place);
        line.left = time(object, "left", place);
        if (object.contains(QStringLiteral("joined")))
            line.joined = word<Joined>(text(object, "joined"), place + QStringLiteral("joined"));
        line.point = text(object, "point");
        line.checked = text(object, "checked");
        if (m_wrong)
            return *m_wrong;
        if (auto marked = markAttendance(m_book, line); !marked)
            return marked.error();
    }
    if (text(rollCall, "others") == QLatin1String("present")) {
        if (auto marked = markRest(m_book, meeting); !marked && marked.error().kind != Error::Refused)
            return marked.error();
    }
    return Done{};
}

Result<Done> MeetingFile::readMentions(const MeetingId &meeting)
{
    int index = 0;
    for (const QJsonValue value : m_root.value(QStringLiteral("mentions")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("mentions[%1].").arg(index++);
        Mention mention;
        mention.meeting = meeting;
        mention.saying = word<Saying>(text(object, "saying"), place + QStringLiteral("saying"));
        mention.member = person(text(object, "member"), place + QStringLiteral("member"));
        mention.reason = text(object, "reason");
        if (m_wrong)
            return *m_wrong;
        if (auto put = putMention(m_book, mention); !put)
            return put.error();
    }
    return Done{};
}

Result<Done> MeetingFile::readClosedTasks(const Meeting &meeting)
{
    int index = 0;
    for (const QJsonValue value : m_root.value(QStringLiteral("closedTasks")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("closedTasks[%1]").arg(index++);
        const auto open = openTasks(m_book);
        if (!open)
            return open.error();
        TaskId found;
        for (const OpenTask &each : *open)
            if (each.task.title == nfc(text(object, "title")) || each.task.id.text == text(object, "id"))
                found = each.task.id;
        if (found.isEmpty())
            complain(place, text(object, "title"));
        const TaskState state = word<TaskState>(text(object, "state"), place + QStringLiteral(".state"));
        if (m_wrong)
            return *m_wrong;
        if (auto closed = closeTask(m_book, found, state, text(object, "result"), meeting.date, text(object, "proof")); !closed)
            return closed.error();
    }
    return Done{};
}

Result<MeetingId> MeetingFile::record()
{
    Meeting meeting;
    meeting.meetingKind = text(m_root, "kind");
    meeting.date = date(text(m_root, "date"), QStringLiteral("date"));
    if (m_wrong)
        return *m_wrong;
    const auto people = membersOn(m_book, meeting.date);
    if (!people)
        return people.error();
    m_people = *people;
    meeting.start = time(m_root, "start", {});
    meeting.end = time(m_root, "end", {});
    meeting.place = text(m_root, "place");
    meeting.chair = person(text(m_root, "chair"), QStringLiteral("chair"));
    meeting.minuteTaker = person(text(m_root, "minuteTaker"), QStringLiteral("minuteTaker"));
    meeting.theme = text(m_root, "theme");
    meeting.duesNote = text(m_root, "dues");
    meeting.summary = text(m_root, "summary");
    meeting.directions = text(m_root, "directions");
    meeting.closingNote = text(m_root, "closing");
    meeting.topic = text(m_root, "topic");
    meeting.group = text(m_root, "group");
    if (m_wrong)
        return *m_wrong;
    const auto id = callMeeting(m_book, meeting);
    if (!id)
        return id.error();
    meeting.id = *id;

    for (const QJsonValue value : m_root.value(QStringLiteral("guests")).toArray()) {
        const QJsonObject object = value.toObject();
        Guest guest;
        guest.meeting = *id;
        guest.name = text(object, "name");
        guest.office = text(object, "office");
        guest.organisation = text(object, "organisation");
        guest.fromAbove = object.value(QStringLiteral("fromAbove")).toBool();
        guest.present = object.value(QStringLiteral("present")).toBool(true);
        const auto put = putGuest(m_book, guest);
        if (!put)
            return put.error();
        m_guests.insert(guest.name, *put);
    }
    if (auto read = readExcuses(*id); !read)
        return read.error();
    if (auto read = readRollCall(*id); !read)
        return read.error();
    if (auto read = readAgenda(meeting); !read)
        return read.error();
    if (auto read = readClosedTasks(meeting); !read)
        return read.error();
    if (auto read = readMentions(*id); !read)
        return read.error();
    if (auto read = readAnswers(meeting); !read)
        return read.error();
    if (m_root.contains(QStringLiteral("score")))
        if (auto scored = recordScore(m_book, *id, m_root.value(QStringLiteral("score")).toObject()); !scored)
            return scored.error();
    const QJsonObject reading = m_root.value(QStringLiteral("readBack")).toObject();
    if (!reading.isEmpty()) {
        const auto done = readBack(m_book, *id, reading.value(QStringLiteral("agreed")).toBool(), text(reading, "objections"));
        if (!done)
            return done.error();
    }
    return *id;
}

Result<MeetingId> importMeeting(Book &book, const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (!document.isObject())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting file is no JSON object (at byte %1)."), {QString::number(parse.offset)}, parse.errorString()};
    static const QStringList known{QStringLiteral("kind"), QStringLiteral("date"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("place"),
                                   QStringLiteral("chair"), QStringLiteral("minuteTaker"), QStringLiteral("theme"), QStringLiteral("dues"),
                                   QStringLiteral("summary"), QStringLiteral("directions"), QStringLiteral("closing"), QStringLiteral("guests"),
                                   QStringLiteral("attendance"), QStringLiteral("agenda"), QStringLiteral("closedTasks"), QStringLiteral("score"), QStringLiteral("readBack"),
                                   QStringLiteral("topic"), QStringLiteral("group"), QStringLiteral("excuses"), QStringLiteral("mentions"), QStringLiteral("answeredPetitions")};
    for (const QString &key : document.object().keys())
        if (!known.contains(key))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting file has a part that this program does not know: %1."), {key}};
    MeetingId id;
    const auto done = book.inOneCommit([&]() -> Result<Done> {
        const auto recorded = MeetingFile(book, document.object()).record();
        if (!recorded)
            return recorded.error();
        id = *recorded;
        return Done{};
    });
    if (!done)
        return done.error();
    return id;
}
