// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo, history, as of, trash.
#include "core/usecases/coverpage.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/history.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QRandomGenerator>

namespace {

template <typename T>
void append(const Book &book, QByteArray &out)
{
    for (const T &record : must(book.all<T>({{}, {QStringLiteral("made")}, {}})))
        out += payloadOf(record) + '\n';
}

/// All records that people work with, as they stand in the tables and in their order.
QByteArray contents(const Book &book)
{
    QByteArray out;
    append<BookHead>(book, out);
    append<Member>(book, out);
    append<MemberStatus>(book, out);
    append<Meeting>(book, out);
    append<AgendaItem>(book, out);
    append<Attendance>(book, out);
    append<Guest>(book, out);
    append<Opinion>(book, out);
    append<Task>(book, out);
    append<Vote>(book, out);
    append<Attachment>(book, out);
    append<Paper>(book, out);
    append<ReadBack>(book, out);
    append<FinalMinutes>(book, out);
    return out;
}

/// Does one thing, drawn by lot; most are allowed, some are refused.
void workAtRandom(BookFixture &fixture, QRandomGenerator &lot)
{
    Book &book = *fixture.book;
    const auto pick = [&lot](const auto &list) { return list.at(lot.bounded(int(list.size()))); };
    const auto meetings = must(book.all<Meeting>());
    const auto text = QStringLiteral("Việc số %1").arg(lot.bounded(1000));
    if (meetings.isEmpty() || lot.bounded(12) == 0) {
        Meeting planned;
        planned.date = QDate(2026, 1 + lot.bounded(12), 3);
        planned.start = QTime(19, 30);
        planned.end = QTime(21, 0);
        planned.place = QStringLiteral("Nhà văn hóa");
        planned.chair = fixture.members.at(0);
        planned.minuteTaker = fixture.members.at(1);
        (void)callMeeting(book, planned);
        return;
    }
    const Meeting meeting = pick(meetings);
    const auto items = must(book.all<AgendaItem>({{{QStringLiteral("meeting"), meeting.id.text}}, {}, {}}));
    const auto people = must(book.all<Member>());
    const auto opinions = must(book.all<Opinion>());
    const auto guests = must(book.all<Guest>());
    const auto tasks = must(book.all<Task>());
    const auto votes = must(book.all<Vote>());
    const Member member = pick(people);
    switch (lot.bounded(19)) {
    case 0: {
        AgendaItem item;
        item.meeting = meeting.id;
        item.title = text;
        (void)putItem(book, item);
        break;
    }
    case 1:
        if (!items.isEmpty())
            (void)removeItem(book, pick(items).id);
        break;
    case 2:
        if (!items.isEmpty())
            (void)moveItem(book, pick(items).id, lot.bounded(2) ? Direction::Up : Direction::Down);
        break;
    case 3: {
        Guest guest;
        guest.meeting = meeting.id;
        guest.name = text;
        (void)putGuest(book, guest);
        break;
    }
    case 4:
        if (!guests.isEmpty())
            (void)removeGuest(book, pick(guests).id);
        break;
    case 5: {
        Attendance line;
        line.meeting = meeting.id;
        line.member = member.id;
        line.presence = Presence(lot.bounded(5));
        line.reason = text;
        (void)markAttendance(book, line);
        break;
    }
    case 6:
        (void)markRest(book, meeting.id);
        break;
    case 7:
    case 8: {
        Opinion opinion;
        opinion.meeting = meeting.id;
        opinion.item = items.isEmpty() ? AgendaItemId() : pick(items).id;
        opinion.text = text;
        opinion.member = member.id;
        (void)putOpinion(book, opinion);
        break;
    }
    case 9:
        if (!opinions.isEmpty())
            (void)removeOpinion(book, pick(opinions).id);
        break;
    case 10:
        if (!opinions.isEmpty()) {
            Opinion opinion = pick(opinions);
            opinion.text = text;
            (void)putOpinion(book, opinion);
        }
        break;
    case 11: {
        Task task;
        task.meeting = meeting.id;
        task.title = text;
        task.person = member.id;
        task.due = QDate(2026, 12, 1);
        (void)putTask(book, task);
        break;
    }
    case 12:
        if (!tasks.isEmpty())
            (void)closeTask(book, pick(tasks).id, TaskState::Done, text, QDate(2026, 11, 20));
        break;
    case 13: {
        Vote vote;
        vote.meeting = meeting.id;
        vote.matter = text;
        vote.rule = must(rulesById(meeting.rules)).votes.first().id;
        vote.inFavour = 1;
        (void)putVote(book, vote);
        break;
    }
    case 14:
        if (!votes.isEmpty())
            (void)removeVote(book, pick(votes).id);
        break;
    case 15: {
        Member changed = member;
        changed.phone = QString::number(lot.bounded(1000000));
        (void)changeMember(book, changed);
        break;
    }
    case 16: {
        MemberStatus status;
        status.member = member.id;
        status.from = QDate(2026, 1, 1).addDays(lot.bounded(300));
        status.situation = Situation(lot.bounded(5));
        (void)changeStatus(book, status);
        break;
    }
    case 17:
        (void)enterMember(book, named(text), {});
        break;
    case 18:
        lot.bounded(2) ? (void)readBack(book, meeting.id, true, {}) : (void)numberPaper(book, meeting.id, QStringLiteral("resolution"));
        break;
    }
}

/// Undoes the newest step, or says that nothing is left above the beginning.
bool undoNewest(Book &book, qint64 beginning)
{
    const auto step = lastUndoable(book);
    if (!step || step->entries.first < beginning)
        return false;
    INFO(step->kind.toStdString() << ' ' << step->name.toStdString() << " at " << step->entries.first);
    must(undo(book, step->entries.first));
    return true;
}

void expectClean(Book &book)
{
    const auto report = must(book.check());
    INFO(report.problems.join(u'\n').toStdString());
    CHECK(report.problems.isEmpty());
}

} // namespace

TEST_CASE("any work undone from the newest to the oldest leaves the book as it was, and done again as it became", "[undo]")
{
    for (const quint32 seed : {1u, 2u, 3u, 4u}) {
        BookFixture fixture(6);
        const qint64 beginning = must(fixture.book->logSize());
        const QByteArray before = contents(*fixture.book);
        QRandomGenerator lot(seed);
        for (int i = 0; i < 60; ++i)
            workAtRandom(fixture, lot);
        const QByteArray after = contents(*fixture.book);
        REQUIRE(after != before);

        int undone = 0;
        for (int i = 0; i < 20 && undoNewest(*fixture.book, beginning); ++i)
            ++undone;
        fixture.reopen();
        while (undoNewest(*fixture.book, beginning))
            ++undone;
        INFO("seed " << seed << ", undone " << undone);
        CHECK(undone > 20);
        CHECK(contents(*fixture.book) == before);
        expectClean(*fixture.book);

        int redone = 0;
        for (auto step = lastRedoable(*fixture.book); step; step = lastRedoable(*fixture.book)) {
            INFO(step->kind.toStdString() << ' ' << step->name.toStdString() << " at " << step->entries.first);
            must(undo(*fixture.book, step->entries.first));
            if (++redone == undone / 2)
                fixture.reopen();
        }
        CHECK(redone == undone);
        CHECK(contents(*fixture.book) == after);
        expectClean(*fixture.book);

        while (undoNewest(*fixture.book, beginning)) {}
        CHECK(contents(*fixture.book) == before);
        expectClean(*fixture.book);
    }
}

TEST_CASE("a meeting called with its agenda is undone as one step", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    const qint64 size = must(book.logSize());
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    const MeetingId id = must(callMeeting(book, planned));
    const qint64 made = must(book.logSize()) - size;
    REQUIRE(made > 5);
    const Undone undone = must(undo(book, size + 3)); // any entry of the step stands for it
    CHECK(undone.first == size);
    CHECK(undone.end == size + made);
    CHECK(undone.count == made);
    CHECK_FALSE(book.get(id));
    CHECK(must(book.all<AgendaItem>()).isEmpty());
    CHECK(must(book.logSize()) == size + 2 * made + 1);
    CHECK(canUndo(book, size).error().kind == Error::Refused);
    // the undo itself can be undone, and the agenda stands in its order again
    must(undo(book, undone.by));
    CHECK(must(meetingRecord(book, id)).items.size() == made - 1);
    expectClean(book);
}

TEST_CASE("a removed agenda item comes back in its place with the same id", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    const MeetingId id = fixture.meeting();
    const QList<AgendaItem> before = must(meetingRecord(book, id)).items;
    must(removeItem(book, before.at(3).id));
    const auto thrown = must(trash(book));
    REQUIRE(thrown.size() == 1);
    CHECK(thrown.first().name == before.at(3).title);
    CHECK(thrown.first().kind == QLatin1String(AgendaItem::kind));
    CHECK(thrown.first().others == 0);
    must(undo(book, thrown.first().at));
    CHECK(must(meetingRecord(book, id)).items == before);
    CHECK(must(trash(book)).isEmpty());
}

TEST_CASE("what was changed again later is not undone before that", "[undo]")
{
    BookFixture fixture(1);
    Book &book = *fixture.book;
    const auto set = [&](const QString &phone) {
        Member member = must(book.get(fixture.members.first()));
        member.phone = phone;
        must(changeMember(book, member));
        return must(book.logSize()) - 1;
    };
    const QString phone = must(book.get(fixture.members.first())).phone;
    const qint64 first = set(QStringLiteral("0912000111"));
    const qint64 second = set(QStringLiteral("0912000222"));
    const auto refused = undo(book, first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(refused.error().args == QStringList{QString::number(second)});
    must(undo(book, second));
    must(undo(book, first));
    CHECK(must(book.get(fixture.members.first())).phone == phone);
}

TEST_CASE("what other things hang on is not undone before them", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    const MeetingId meeting = fixture.meeting();
    AgendaItem item;
    item.meeting = meeting;
    item.title = QStringLiteral("Việc khác");
    item.id = must(putItem(book, item));
    const qint64 made = must(book.logSize()) - 1;
    Opinion opinion;
    opinion.meeting = meeting;
    opinion.item = item.id;
    opinion.member = fixture.members.first();
    opinion.text = QStringLiteral("Tôi nhất trí.");
    opinion.id = must(putOpinion(book, opinion));
    CHECK(canUndo(book, made).error().kind == Error::Refused);
    must(removeOpinion(book, opinion.id));
    const qint64 removed = must(book.logSize()) - 1;
    must(undo(book, made));
    // and the opinion does not come back before the item it belongs to
    const auto alone = canUndo(book, removed);
    REQUIRE_FALSE(alone);
    CHECK(alone.error().kind == Error::Refused);
    must(undo(book, must(lastRedoable(book)).entries.first));
    must(undo(book, removed));
    CHECK(must(book.get(opinion.id)).text == opinion.text);
    expectClean(book);
}

TEST_CASE("a second line of the roll call for one member cannot come about by undoing", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    Attendance line;
    line.meeting = must(callMeeting(book, planned));
    line.member = fixture.members.first();
    must(markAttendance(book, line));
    const Undone undone = must(undo(book, must(book.logSize()) - 1));
    must(markAttendance(book, line));
    CHECK(canUndo(book, undone.by).error().kind == Error::Refused);
    CHECK(lastRedoable(book).error().kind == Error::NotFound);
}

TEST_CASE("closed minutes, keys and the beginning of a book are not undone; what became of a task is", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    CHECK(canUndo(book, 0).error().kind == Error::Refused);
    CHECK(canUndo(book, -1).error().kind == Error::Invalid);
    CHECK(canUndo(book, must(book.logSize())).error().kind == Error::Invalid);

    const MeetingId meeting = fixture.meeting();
    Task task;
    task.meeting = meeting;
    task.title = QStringLiteral("Thăm gia đình chính sách");
    task.person = fixture.members.at(2);
    task.due = QDate(2026, 11, 30);
    task.id = must(putTask(book, task));
    const qint64 given = must(book.logSize()) - 1;
    fixture.close(meeting);
    const auto closed = lastUndoable(book);
    REQUIRE(closed);
    CHECK(closed->kind == QLatin1String(FinalMinutes::kind));
    CHECK(canUndo(book, closed->entries.first).error().kind == Error::Refused);
    CHECK(canUndo(book, given).error().kind == Error::Refused);
    fixture.sign(meeting);
    const qint64 size = must(book.logSize());
    for (qint64 at = 0; at < size; ++at) {
        const auto entry = must(LogEntry::decode(must(book.entries(at, at + 1)).first().entry));
        if (entry.kind.startsWith(QLatin1String("minutes.")) || entry.kind == QLatin1String(Person::kind) || entry.kind == QLatin1String(OfficeKeys::kind))
            CHECK(canUndo(book, at).error().kind == Error::Refused);
    }
    CHECK(must(book.logSize()) == size);

    must(closeTask(book, task.id, TaskState::Done, QStringLiteral("Đã thăm"), QDate(2026, 11, 20)));
    must(undo(book, size));
    CHECK(must(book.get(task.id)).state == TaskState::Open);
    expectClean(book);
}

TEST_CASE("a number of a paper goes back only while it is the last of its series", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    const MeetingId first = fixture.meeting(QDate(2026, 10, 3));
    const MeetingId second = fixture.meeting(QDate(2026, 11, 3));
    must(numberPaper(book, first, QStringLiteral("resolution")));
    const qint64 at = must(book.logSize()) - 1;
    must(numberPaper(book, second, QStringLiteral("resolution")));
    CHECK(canUndo(book, at).error().kind == Error::Refused);
    must(undo(book, at + 1));
    must(undo(book, at));
    CHECK(must(book.all<Paper>()).isEmpty());
}

TEST_CASE("a reading does not come back once the meeting is another", "[undo]")
{
    BookFixture fixture(3);
    Book &book = *fixture.book;
    const MeetingId meeting = fixture.meeting();
    must(readBack(book, meeting, true, {}));
    const Undone undone = must(undo(book, must(book.logSize()) - 1));
    CHECK(must(meetingRecord(book, meeting)).state() == MinutesState::Open);
    CHECK(canUndo(book, undone.by));
    Guest guest;
    guest.meeting = meeting;
    guest.name = QStringLiteral("Trần Văn Khách");
    must(putGuest(book, guest));
    CHECK(canUndo(book, undone.by).error().kind == Error::Refused);
    must(undo(book, must(book.logSize()) - 1));
    must(undo(book, undone.by));
    CHECK(must(meetingRecord(book, meeting)).state() == MinutesState::ReadBack);
}

TEST_CASE("new work ends what can be done again", "[undo]")
{
    BookFixture fixture(2);
    Book &book = *fixture.book;
    const MemberId added = must(enterMember(book, named(QStringLiteral("Lê Thị Mới")), {}));
    must(undo(book, must(lastUndoable(book)).entries.first));
    CHECK_FALSE(book.get(added));
    const auto again = must(lastRedoable(book));
    CHECK(again.name == QStringLiteral("Lê Thị Mới"));
    CHECK(again.undoes.has_value());
    must(enterMember(book, named(QStringLiteral("Lê Thị Khác")), {}));
    CHECK(lastRedoable(book).error().kind == Error::NotFound);
    // That something was printed is no work: undo and redo look past it, and it stays said.
    const auto work = must(lastUndoable(book));
    must(recordDisclosure(book, DisclosureWay::Printed, QStringLiteral("list"), QStringLiteral("Danh sách"), {}, 2));
    CHECK(must(lastUndoable(book)).entries.first == work.entries.first);
    must(undo(book, work.entries.first));
    must(recordDisclosure(book, DisclosureWay::Printed, QStringLiteral("list"), QStringLiteral("Danh sách"), {}, 2));
    must(undo(book, must(lastRedoable(book)).entries.first));
    CHECK(must(disclosures(book)).size() == 2);
    // the trash still has it
    const auto thrown = must(trash(book));
    REQUIRE(thrown.size() == 1);
    CHECK(thrown.first().name == QStringLiteral("Lê Thị Mới"));
    CHECK(thrown.first().others == 1);
    must(undo(book, thrown.first().at));
    CHECK(book.get(added));
}

TEST_CASE("the history of a record says who changed which field when, on what paper, and what was undone", "[history]")
{
    BookFixture fixture(1);
    Book &book = *fixture.book;
    const MemberId id = fixture.members.first();
    Member member = must(book.get(id));
    const QString name = member.name;
    const QString phone = member.phone;
    member.phone = QStringLiteral("0912345678");
    must(changeMember(book, member));
    const Undone undone = must(undo(book, must(book.logSize()) - 1));
    fixture.reopen();

    const auto lines = must(historyOf(*fixture.book, id.text));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].what == Happening::Made);
    CHECK(lines[0].name == name);
    CHECK(lines[0].person == QStringLiteral("p-00"));
    CHECK(lines[0].fields.contains(FieldChange{QStringLiteral("name"), {}, name}));
    CHECK(lines[1].what == Happening::Changed);
    CHECK(lines[1].fields == QList<FieldChange>{{QStringLiteral("phone"), phone, QStringLiteral("0912345678")}});
    CHECK(lines[1].undoneBy == undone.by);
    CHECK_FALSE(lines[1].undoes.has_value());
    CHECK(lines[2].what == Happening::Changed);
    CHECK(lines[2].fields == QList<FieldChange>{{QStringLiteral("phone"), QStringLiteral("0912345678"), phone}});
    CHECK(lines[2].undoes == EntryRange{undone.first, undone.end});
    CHECK(std::abs(lines[2].time.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    MemberStatus status;
    status.member = id;
    status.from = QDate(2026, 10, 1);
    status.situation = Situation::Exempt;
    status.paper = QStringLiteral("12-QĐ/ĐU");
    must(changeStatus(*fixture.book, status));
    const auto way = must(statusesOf(*fixture.book, id));
    const auto ofStatus = must(historyOf(*fixture.book, way.last().id.text));
    CHECK(ofStatus.first().paper == QStringLiteral("12-QĐ/ĐU"));
    CHECK(ofStatus.first().name == name);
    CHECK(historyOf(*fixture.book, freshUuid()).error().kind == Error::NotFound);
    const auto whole = must(wholeHistoryOf(*fixture.book, id.text));
    CHECK(whole.size() == 5); // the card, its two changes, two steps of the way
    CHECK(whole.last().record == way.last().id.text);

    const auto steps = must(recentChanges(*fixture.book, 3));
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].kind == QLatin1String(MemberStatus::kind));
    CHECK(steps[1].undoes == EntryRange{undone.first, undone.end});
    CHECK(steps[1].entries == EntryRange{undone.by, undone.by + 2});
    CHECK(steps[1].name == name);
    CHECK(steps[2].undoneBy == undone.by);
    const auto older = must(recentChanges(*fixture.book, 1, steps[2].entries.first));
    CHECK(older.first().what == Happening::Made);
    CHECK(older.first().kind == QLatin1String(Member::kind));
}

TEST_CASE("a record can be seen as the book had it at any entry and day", "[history]")
{
    BookFixture fixture(1);
    Book &book = *fixture.book;
    const MemberId id = fixture.members.first();
    Member member = must(book.get(id));
    const QString phone = member.phone;
    member.phone = QStringLiteral("0912345678");
    must(changeMember(book, member));
    const qint64 at = must(book.logSize()) - 1;
    CHECK(std::get<Member>(must(recordAsOf(book, id.text, at - 1))).phone == phone);
    CHECK(std::get<Member>(must(recordAsOf(book, id.text, at))).phone == QStringLiteral("0912345678"));
    CHECK(std::get<Member>(must(recordAsOf(book, id.text, QDate::currentDate().addDays(1)))).phone == QStringLiteral("0912345678"));
    CHECK(recordAsOf(book, id.text, QDate(2020, 1, 1)).error().kind == Error::NotFound);
    CHECK(recordAsOf(book, id.text, qint64(0)).error().kind == Error::NotFound);
}

TEST_CASE("the handbook as of a day holds what was recorded by then, and the list of that day what is known of it now", "[undo][asof]")
{
    BookFixture fixture;
    Book &book = *fixture.book;
    MemberStatus from2020;
    from2020.from = QDate(2020, 1, 1);
    const MemberId stays = must(enterMember(book, named(QStringLiteral("Lê Văn Ổn")), from2020));
    const MemberId goes = must(enterMember(book, named(QStringLiteral("Bùi Thị Đi")), from2020));
    const MemberId removed = must(enterMember(book, named(QStringLiteral("Vũ Văn Nhầm")), from2020));
    const Midnight midnight;
    Member member = must(book.get(stays));
    member.phone = QStringLiteral("0912345678");
    must(changeMember(book, member));
    MemberStatus away; // recorded today, true for a year
    away.member = goes;
    away.situation = Situation::MovedOut;
    away.from = midnight.dayBefore.addDays(-365);
    must(changeStatus(book, away));
    must(undo(book, must(book.positionOf(rows::table<Member>(), removed.text))));
    const MemberId late = must(enterMember(book, named(QStringLiteral("Đỗ Thị Muộn")), from2020));

    const QList<MemberThen> then = must(handbookAsOf(book, midnight.dayBefore));
    QStringList names;
    for (const MemberThen &each : then)
        names += each.member.name;
    CHECK(names == QStringList{QStringLiteral("Bùi Thị Đi"), QStringLiteral("Vũ Văn Nhầm"), QStringLiteral("Lê Văn Ổn")});
    CHECK(then.last().member.phone.isEmpty());
    REQUIRE(then.first().way.size() == 1);
    CHECK(memberOn(then.first().member, then.first().way, midnight.dayBefore).status.situation == Situation::Active);

    const QList<MemberThen> now = must(handbookAsOf(book, midnight.dayBefore.addDays(1)));
    REQUIRE(now.size() == 3);
    CHECK(now.at(0).member.id == goes);
    CHECK(now.at(1).member.id == late);
    CHECK(now.at(2).member == member);
    CHECK(now.at(0).way.size() == 2);
    CHECK(must(handbookAsOf(book, midnight.dayBefore.addDays(-1))).isEmpty());

    // The other question: true on that day, as the book knows now.
    QStringList onList;
    for (const MemberOnDay &each : must(membersOn(book, midnight.dayBefore)))
        onList += each.member.name;
    CHECK(onList == QStringList{QStringLiteral("Đỗ Thị Muộn"), QStringLiteral("Lê Văn Ổn")});
}

TEST_CASE("a roll call of many members is undone in one step, and no record is left over", "[undo]")
{
    BookFixture fixture(0);
    Book &book = *fixture.book;
    QList<Fact> facts;
    for (int i = 0; i < 400; ++i) { // more than are asked for one by one
        Member member = named(QStringLiteral("Người %1").arg(i));
        member.id = MemberId::fresh();
        MemberStatus status;
        status.id = MemberStatusId::fresh();
        status.member = member.id;
        facts += {created(member), created(status)};
        fixture.members += member.id;
    }
    const qint64 imported = must(book.logSize());
    must(book.record(facts));
    const MeetingId meeting = fixture.meeting();
    const auto hanging = canUndo(book, imported);
    REQUIRE_FALSE(hanging);
    CHECK(hanging.error().kind == Error::Refused);
    must(undo(book, must(lastUndoable(book)).entries.first)); // the roll call
    must(undo(book, must(lastUndoable(book)).entries.first)); // the meeting
    CHECK_FALSE(book.get(meeting));
    must(undo(book, must(lastUndoable(book)).entries.first)); // the import
    CHECK(must(book.all<Member>()).isEmpty());
    CHECK(must(book.all<MemberStatus>()).isEmpty());
    expectClean(book);
}

TEST_CASE("the cover of a book is changed back by undo", "[undo]")
{
    BookFixture fixture;
    Book &book = *fixture.book;
    BookHead head = book.head();
    const BookHead before = head;
    head.place = QStringLiteral("Võ Cường");
    must(changeHead(book, head));
    must(undo(book, must(book.logSize()) - 1));
    CHECK(book.head() == before);
    fixture.reopen();
    CHECK(fixture.book->head() == before);
}
