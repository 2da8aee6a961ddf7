// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/documents/meetingpapers.h"
#include "core/domain/lunar.h"
#include "core/usecases/apppack.h"
#include "core/usecases/excuses.h"
#include "core/usecases/history.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/meetinglength.h"
#include "core/usecases/postponing.h"
#include "core/usecases/undoing.h"
#include "core/usecases/yearplan.h"
#include "core/usecases/yearplanpaper.h"
#include "tests/bookfixture.h"

#include <QDir>

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

/// What the line of a month in the plan must say.
struct YearPlanMonthText
{
    const char *day;
    const char *with;
};

/// A cell with a regular meeting of October.
struct Cell : BookFixture
{
    MeetingId october = meeting(QDate(2026, 10, 5));

    Cell() : BookFixture(6) {}

    AgendaItem postponed(qsizetype index = 6, const char *reason = "chưa chuẩn bị xong")
    {
        const AgendaItemId id = item(october, index);
        must(postponeItem(*book, id, text(reason)));
        return must(book->get(id));
    }

    QList<WaitingItem> waitingFor(const MeetingId &id) { return must(waitingItems(*book, must(book->get(id)))); }

    QList<AgendaItem> takersOf(const AgendaItemId &id) { return must(book->all<AgendaItem>({{{QStringLiteral("takenFrom"), id.text}}, {}, {}})); }
};

} // namespace

TEST_CASE("an item is postponed with a reason only", "[postponing]")
{
    Cell cell;

    const auto done = postponeItem(*cell.book, cell.item(cell.october), text("  "));

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == Error::Invalid);
    CHECK_FALSE(must(cell.book->get(cell.item(cell.october))).postponed);
}

TEST_CASE("what a meeting postponed stands by itself on the agenda of the next meeting of its kind", "[postponing]")
{
    Cell cell;
    const AgendaItem item = cell.postponed();

    const MeetingId november = cell.meeting();

    const MeetingRecord record = must(meetingRecord(*cell.book, november));
    QList<AgendaItem> taking;
    for (const AgendaItem &each : record.items)
        if (each.takenFrom == item.id)
            taking += each;
    REQUIRE(taking.size() == 1);
    CHECK(taking.first().title == item.title);
    CHECK(taking.first().part == item.part);
    CHECK_FALSE(taking.first().postponed);
    CHECK(record.postponedOn.value(taking.first().id) == QDate(2026, 10, 5));
    QList<AgendaItem> ofPart;
    for (const AgendaItem &each : record.items)
        if (each.part == item.part)
            ofPart += each;
    CHECK(ofPart.last().id == taking.first().id);  // behind what the rules propose
    CHECK(cell.waitingFor(november).isEmpty());
}

TEST_CASE("a meeting of another kind, of another group or before it takes up nothing", "[postponing]")
{
    Cell cell;
    const AgendaItem item = cell.postponed();

    Meeting other;
    other.meetingKind = QStringLiteral("extraordinary");
    other.topic = text("Việc đột xuất");
    other.date = QDate(2026, 10, 20);
    const MeetingId extraordinary = must(callMeeting(*cell.book, other));
    const MeetingId september = cell.meeting(QDate(2026, 9, 3));

    for (const MeetingId &id : {extraordinary, september}) {
        CHECK(cell.waitingFor(id).isEmpty());
        const auto taken = takeUp(*cell.book, id, item.id);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().kind == Error::Refused);
    }
    CHECK(cell.takersOf(item.id).isEmpty());
}

TEST_CASE("a postponed item is never taken up twice and never vanishes", "[postponing]")
{
    Cell cell;
    const AgendaItem item = cell.postponed();
    const MeetingId november = cell.meeting();
    const AgendaItem taking = cell.takersOf(item.id).first();

    SECTION("a second agenda cannot take it")
    {
        const MeetingId december = cell.meeting(QDate(2026, 12, 3));
        CHECK(cell.waitingFor(december).isEmpty());
        const auto again = takeUp(*cell.book, december, item.id);
        REQUIRE_FALSE(again);
        CHECK(again.error().kind == Error::Refused);
        AgendaItem copy = taking;
        copy.id = {};
        CHECK_FALSE(putItem(*cell.book, copy));
        CHECK(cell.takersOf(item.id).size() == 1);
    }
    SECTION("removed from the next agenda it waits again, and another one can take it")
    {
        must(removeItem(*cell.book, taking.id));
        REQUIRE(cell.waitingFor(november).size() == 1);
        must(takeUp(*cell.book, november, item.id));
        CHECK(cell.waitingFor(november).isEmpty());
        // the first one cannot come back beside it
        const qint64 size = must(cell.book->logSize());
        const auto undone = undo(*cell.book, size - 2);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().kind == Error::Refused);
        CHECK(cell.takersOf(item.id).size() == 1);
    }
    SECTION("postponed once more it goes on to the meeting after")
    {
        must(postponeItem(*cell.book, taking.id, text("hết thời gian")));
        const MeetingId december = cell.meeting(QDate(2026, 12, 3));
        CHECK(cell.takersOf(taking.id).size() == 1);
        CHECK(cell.waitingFor(december).isEmpty());
    }
    SECTION("it cannot leave the agenda that postponed it, nor be kept there once it was taken up")
    {
        CHECK_FALSE(removeItem(*cell.book, item.id));
        const auto kept = keepItem(*cell.book, item.id);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().kind == Error::Refused);
        must(removeItem(*cell.book, taking.id));
        must(keepItem(*cell.book, item.id));
        CHECK(must(cell.book->get(item.id)).reason.isEmpty());
        CHECK(cell.waitingFor(november).isEmpty());
        must(removeItem(*cell.book, item.id));
    }
    SECTION("what is written under it is recorded also when the postponement was undone meanwhile")
    {
        const auto steps = must(cell.book->entriesOf(item.id.text));
        must(undo(*cell.book, steps.last().at));
        REQUIRE_FALSE(must(cell.book->get(item.id)).postponed);
        AgendaItem written = taking;
        written.content = text("Đã trình bày đầy đủ.");
        must(putItem(*cell.book, written));
        must(postponeItem(*cell.book, taking.id, text("hết thời gian")));
        must(keepItem(*cell.book, taking.id));
    }
    SECTION("when the next meeting is called off by undo it waits again")
    {
        const auto steps = must(cell.book->entriesOf(november.text));
        must(undo(*cell.book, must(cell.book->logSize()) - 1));  // the roll call
        must(undo(*cell.book, steps.first().at));
        CHECK(cell.takersOf(item.id).isEmpty());
        CHECK(cell.waitingFor(cell.meeting(QDate(2026, 11, 4))).isEmpty());
        CHECK(cell.takersOf(item.id).size() == 1);
    }
}

TEST_CASE("closed minutes keep what they postponed, and a later meeting still takes it up", "[postponing]")
{
    Cell cell;
    const AgendaItem item = cell.postponed();
    cell.close(cell.october);

    CHECK_FALSE(keepItem(*cell.book, item.id));
    CHECK_FALSE(postponeItem(*cell.book, cell.item(cell.october, 7), text("muộn")));
    cell.meeting();

    CHECK(cell.takersOf(item.id).size() == 1);
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("the minutes say what was postponed and why, and the next agenda where it comes from", "[postponing][papers]")
{
    Cell cell;
    cell.postponed(6, "báo cáo chưa đủ số liệu");
    const MeetingId november = cell.meeting();

    const auto textOf = [&](const char *kind, const MeetingId &id) {
        const auto pages = must(documents::meetingPaperPages(QString::fromLatin1(kind), must(meetingRecord(*cell.book, id))));
        QString all;
        for (int page = 0; page < pages.count(); ++page)
            all += pages.text(page);
        return all.simplified();
    };

    CHECK(textOf("minutes", cell.october).contains(text("được hoãn sang kỳ sinh hoạt sau. Lý do: báo cáo chưa đủ số liệu.")));
    CHECK(textOf("agenda", november).contains(text("(hoãn từ buổi ngày")));
    CHECK_FALSE(textOf("agenda", cell.october).contains(text("(hoãn từ buổi ngày")));
}

TEST_CASE("an excuse told before the day is what the roll call says unless somebody says otherwise", "[excuses]")
{
    BookFixture fixture(6);
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    const MeetingId id = must(callMeeting(*fixture.book, planned));
    const auto excuse = [&](int member, const char *reason) { return putExcuse(*fixture.book, {{}, id, fixture.members.at(member), text(reason), QDate(2026, 11, 1)}); };
    must(excuse(2, "đi công tác"));
    must(excuse(3, "ốm"));

    must(markAttendance(*fixture.book, {{}, id, fixture.members.at(3), Presence::Present, {}, {}, {}, false}));  // came after all
    must(markRest(*fixture.book, id));

    const MeetingRecord record = must(meetingRecord(*fixture.book, id));
    CHECK(record.attendanceOf(fixture.members.at(2))->presence == Presence::AbsentWithReason);
    CHECK(record.attendanceOf(fixture.members.at(2))->reason == text("đi công tác"));
    CHECK(record.attendanceOf(fixture.members.at(3))->presence == Presence::Present);
    CHECK(record.headCount().absentWithReason == 1);
    must(markAttendance(*fixture.book, {record.attendanceOf(fixture.members.at(2))->id, id, fixture.members.at(2), Presence::Present, {}, QTime(20, 0), {}, false}));
    CHECK(must(meetingRecord(*fixture.book, id)).headCount().absentWithReason == 0);
}

TEST_CASE("an excuse needs its reason, somebody who is called, and a roll call that has not been there", "[excuses]")
{
    BookFixture fixture(6);
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    const MeetingId id = must(callMeeting(*fixture.book, planned));
    const auto excuse = [&](const MemberId &member, const char *reason) { return putExcuse(*fixture.book, {{}, id, member, text(reason), QDate(2026, 11, 1)}); };

    CHECK(excuse(fixture.members.at(2), " ").error().kind == Error::Invalid);
    const ExcuseId first = must(excuse(fixture.members.at(2), "ốm"));
    CHECK(must(excuse(fixture.members.at(2), "nằm viện")) == first);
    CHECK(must(fixture.book->all<Excuse>()).size() == 1);
    must(changeStatus(*fixture.book, {{}, fixture.members.at(4), Standing::Official, Situation::MovedOut, QDate(2026, 10, 1), {}, {}, {}}));
    CHECK(excuse(fixture.members.at(4), "đã chuyển").error().kind == Error::Refused);
    must(markAttendance(*fixture.book, {{}, id, fixture.members.at(5), Presence::Present, {}, {}, {}, false}));
    CHECK(excuse(fixture.members.at(5), "ốm").error().kind == Error::Refused);
    must(removeExcuse(*fixture.book, first));
    CHECK(must(fixture.book->all<Excuse>()).isEmpty());
    must(undo(*fixture.book, must(fixture.book->logSize()) - 1));
    CHECK(must(fixture.book->get(first)).reason == text("nằm viện"));
}

TEST_CASE("excuses of closed minutes stay as they are", "[excuses]")
{
    BookFixture fixture(6);
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    planned.start = QTime(19, 30);
    planned.end = QTime(21, 5);
    planned.place = text("Nhà văn hóa");
    planned.chair = fixture.members.at(0);
    planned.minuteTaker = fixture.members.at(1);
    const MeetingId id = must(callMeeting(*fixture.book, planned));
    const ExcuseId told = must(putExcuse(*fixture.book, {{}, id, fixture.members.at(2), text("ốm"), QDate(2026, 11, 1)}));
    must(markRest(*fixture.book, id));
    fixture.close(id);

    const auto removed = removeExcuse(*fixture.book, told);

    REQUIRE_FALSE(removed);
    CHECK(removed.error().kind == Error::Refused);
}

TEST_CASE("a meeting file tells excuses, what was postponed and what is taken up", "[meetingfile]")
{
    Cell cell;
    const AgendaItem item = cell.postponed();
    const QString name = must(cell.book->get(cell.members.at(2))).name;
    const QString file = text(R"({"kind": "regular", "date": "2026-11-03", "start": "19:30", "chair": "%3", "minuteTaker": "%4",
        "excuses": [{"member": "%1", "reason": "đi công tác", "told": "2026-11-01"}],
        "attendance": {"others": "present"},
        "agenda": [{"part": "proceedings", "title": "%2", "takesUp": "%2"},
                   {"part": "proceedings", "title": "Việc khác", "postponed": "hết thời gian"}]})").arg(name, item.title, must(cell.book->get(cell.members.at(0))).name, must(cell.book->get(cell.members.at(1))).name);

    const MeetingId id = must(importMeeting(*cell.book, file.toUtf8()));

    const MeetingRecord record = must(meetingRecord(*cell.book, id));
    CHECK(record.items.at(0).takenFrom == item.id);
    CHECK(record.items.at(1).postponed);
    CHECK(record.items.at(1).reason == text("hết thời gian"));
    CHECK(record.attendanceOf(cell.members.at(2))->reason == text("đi công tác"));
    QString again = file;
    again.replace(QStringLiteral("2026-11-03"), QStringLiteral("2026-12-03")).replace(QStringLiteral("2026-11-01"), QStringLiteral("2026-12-01"));
    const auto twice = importMeeting(*cell.book, again.toUtf8());
    REQUIRE_FALSE(twice);
    CHECK(twice.error().kind == Error::Invalid);
}

TEST_CASE("the regular and the thematic meeting of one day are held against the length for both", "[length]")
{
    BookFixture fixture(6);
    const MeetingId regular = fixture.meeting();
    const auto length = [&](const MeetingId &id) { return must(meetingLength(*fixture.book, must(meetingRecord(*fixture.book, id)))); };
    CHECK(length(regular).minimum == 90);
    CHECK_FALSE(length(regular).together);
    const qint64 alone = length(regular).planned;

    Meeting theme;
    theme.meetingKind = QStringLiteral("thematic");
    theme.topic = text("Học tập và làm theo Bác");
    theme.date = QDate(2026, 11, 3);
    theme.start = QTime(21, 10);
    const MeetingId thematic = must(callMeeting(*fixture.book, theme));

    CHECK(length(regular).minimum == 120);
    CHECK(length(thematic).minimum == 120);
    CHECK(length(regular).planned == length(thematic).planned);
    CHECK(length(regular).planned == alone + must(meetingRecord(*fixture.book, thematic)).plannedMinutes());
}

TEST_CASE("Tết and the day of the Hùng kings fall where the Vietnamese calendar has them", "[plan][lunar]")
{
    // As celebrated; 1968, 1985, 2007 and 2030 are years in which the Chinese calendar differs.
    const std::pair<int, const char *> newYears[] = {{1968, "01-29"}, {1985, "01-21"}, {2007, "02-17"}, {2020, "01-25"}, {2021, "02-12"}, {2022, "02-01"}, {2023, "01-22"},
                                                     {2024, "02-10"}, {2025, "01-29"}, {2026, "02-17"}, {2027, "02-06"}, {2028, "01-26"}, {2029, "02-13"}, {2030, "02-02"},
                                                     {2031, "01-23"}, {2032, "02-11"}, {2033, "01-31"}, {2034, "02-19"}};
    for (const auto &[year, day] : newYears)
        CHECK(lunar::day(year, 1, 1).toString(Qt::ISODate) == QStringLiteral("%1-%2").arg(year).arg(QLatin1String(day)));
    const std::pair<int, const char *> kings[] = {{2020, "04-02"}, {2021, "04-21"}, {2022, "04-10"}, {2023, "04-29"}, {2024, "04-18"}, {2025, "04-07"}, {2026, "04-26"}, {2027, "04-16"}};
    for (const auto &[year, day] : kings)
        CHECK(lunar::day(year, 3, 10).toString(Qt::ISODate) == QStringLiteral("%1-%2").arg(year).arg(QLatin1String(day)));
    CHECK_FALSE(lunar::day(1800, 1, 1).isValid());
}

TEST_CASE("the day of a month follows its rule and leaves weekends, Tết and holidays", "[plan]")
{
    MeetingDay third;
    const auto on = [](const MeetingDay &rule, int year, int month) { return dayIn(rule, year, month).date.toString(Qt::ISODate); };
    CHECK(on(third, 2026, 11) == QStringLiteral("2026-11-03"));
    CHECK(on(third, 2026, 10) == QStringLiteral("2026-10-05"));  // a Saturday
    CHECK(dayIn(third, 2026, 10).why == text("thứ Bảy"));
    CHECK(dayIn(third, 2026, 10).byRule == QDate(2026, 10, 3));

    MeetingDay inTet = third;
    inTet.day = 17;
    CHECK(dayIn(inTet, 2026, 2).why == text("Tết Nguyên đán"));
    CHECK(on(inTet, 2026, 2) == QStringLiteral("2026-02-23"));  // after the free days of Tết and a weekend
    inTet.move = FreeDayMove::Earlier;
    CHECK(on(inTet, 2026, 2) == QStringLiteral("2026-02-13"));
    inTet.move = FreeDayMove::Stay;
    CHECK(on(inTet, 2026, 2) == QStringLiteral("2026-02-17"));

    MeetingDay last = third;
    last.day = 31;
    CHECK(on(last, 2027, 1) == QStringLiteral("2027-01-29"));  // the 31st is a Sunday, and no meeting leaves its month
    CHECK(on(last, 2026, 9) == QStringLiteral("2026-09-30"));
    last.day = 30;
    CHECK(on(last, 2026, 4) == QStringLiteral("2026-04-29"));

    MeetingDay monday;
    monday.rule = DayRule::DayOfWeek;
    CHECK(on(monday, 2026, 11) == QStringLiteral("2026-11-02"));
    monday.week = 5;
    CHECK(on(monday, 2026, 11) == QStringLiteral("2026-11-30"));
    MeetingDay saturday = monday;
    saturday.weekday = 6;
    saturday.week = 2;
    saturday.onWeekends = true;
    CHECK(on(saturday, 2026, 11) == QStringLiteral("2026-11-14"));

    MeetingDay own = third;
    own.day = 24;
    own.alsoFree = QStringLiteral("24/11, 22/12");
    CHECK(on(own, 2026, 11) == QStringLiteral("2026-11-25"));
    CHECK(readFreeDays(QStringLiteral("31/02")).error().kind == Error::Invalid);
    CHECK_FALSE(readHolidays(R"({"days": [{"name": "x", "solar": "02-31"}]})"));
}

TEST_CASE("a new meeting is proposed for the day of the plan, and not for a month that has its meeting", "[plan]")
{
    BookFixture fixture(3);
    MeetingDay day;
    day.from = QDate(2026, 11, 1);
    day.day = 5;
    must(settleMeetingDay(*fixture.book, day));
    const auto proposed = [&](const QDate &today) { return must(proposedMeeting(*fixture.book, QStringLiteral("regular"), today)).date; };

    CHECK(proposed(QDate(2026, 11, 1)) == QDate(2026, 11, 5));
    CHECK(proposed(QDate(2026, 11, 6)) == QDate(2026, 12, 7));  // the 5th is a Saturday
    fixture.meeting(QDate(2026, 11, 2));
    CHECK(proposed(QDate(2026, 11, 2)) == QDate(2026, 12, 7));
    must(planMonth(*fixture.book, {{}, 2026, 12, QDate(2026, 12, 10), {}, {}, {}}));
    CHECK(proposed(QDate(2026, 11, 6)) == QDate(2026, 12, 10));
}

TEST_CASE("settling the day again from the same month changes the rule, from a later one it begins there", "[plan]")
{
    BookFixture fixture;
    MeetingDay day;
    day.from = QDate(2027, 1, 20);
    must(settleMeetingDay(*fixture.book, day));
    day.day = 10;
    must(settleMeetingDay(*fixture.book, day));
    REQUIRE(must(meetingDays(*fixture.book)).size() == 1);
    CHECK(must(meetingDays(*fixture.book)).first().from == QDate(2027, 1, 1));
    day.from = QDate(2027, 6, 1);
    day.day = 15;
    must(settleMeetingDay(*fixture.book, day));

    const QList<PlanLine> year = must(yearPlan(*fixture.book, 2027));

    REQUIRE(year.size() == 12);
    CHECK(year.at(4).date == QDate(2027, 5, 10));
    CHECK(year.at(5).date == QDate(2027, 6, 15));
    day.week = 9;
    CHECK(settleMeetingDay(*fixture.book, day).error().kind == Error::Invalid);
}

TEST_CASE("the plan counts the quarters without a theme, and the shelf tells what was discussed", "[plan]")
{
    BookFixture fixture(3);
    must(planMonth(*fixture.book, {{}, 2026, 2, {}, text("Chuyển đổi số ở tổ dân phố"), fixture.members.at(1), {}}));
    Meeting theme;
    theme.meetingKind = QStringLiteral("thematic");
    theme.topic = text("Giữ gìn vệ sinh môi trường");
    theme.date = QDate(2026, 5, 4);
    must(callMeeting(*fixture.book, theme));

    CHECK(quartersWithoutTheme(must(yearPlan(*fixture.book, 2026))) == QList<int>{3, 4});
    const QList<ShelvedTheme> shelf = must(themeShelf(*fixture.book));
    REQUIRE(shelf.size() == 2);
    CHECK(shelf.at(0).discussed);
    CHECK_FALSE(shelf.at(1).discussed);

    const PlannedMonth again{{}, 2026, 8, {}, text("Giữ gìn vệ sinh môi trường"), {}, {}};
    const auto refused = planMonth(*fixture.book, again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(QByteArray(refused.error().word) == "theme-again");
    must(planMonth(*fixture.book, again, ThemeAgain::Yes));
    CHECK(planMonth(*fixture.book, {{}, 2026, 8, QDate(2026, 9, 1), {}, {}, {}}).error().kind == Error::Invalid);
    must(planMonth(*fixture.book, {{}, 2026, 8, {}, {}, {}, {}}));  // emptied: no record is left
    CHECK(must(fixture.book->all<PlannedMonth>()).size() == 1);
}

TEST_CASE("the thematic meeting of a month is called with its theme, its day and who prepares it", "[plan]")
{
    BookFixture fixture(4);
    must(planMonth(*fixture.book, {{}, 2026, 11, {}, text("Chuyển đổi số"), fixture.members.at(2), {}}));
    const MeetingId regular = must(callMeeting(*fixture.book, must(meetingOfMonth(*fixture.book, QStringLiteral("regular"), 2026, 11, QDate(2026, 10, 20)))));
    CHECK(must(fixture.book->get(regular)).date == QDate(2026, 11, 3));

    const Meeting proposed = must(meetingOfMonth(*fixture.book, QStringLiteral("thematic"), 2026, 11, QDate(2026, 10, 20)));
    const MeetingId thematic = must(callMeeting(*fixture.book, proposed));

    CHECK(proposed.topic == text("Chuyển đổi số"));
    CHECK(proposed.date == QDate(2026, 11, 3));
    CHECK(proposed.start == must(fixture.book->get(regular)).start.addSecs(90 * 60));
    bool presents = false;
    for (const AgendaItem &item : must(meetingRecord(*fixture.book, thematic)).items)
        presents = presents || item.presenter == fixture.members.at(2);
    CHECK(presents);
    CHECK(meetingOfMonth(*fixture.book, QStringLiteral("regular"), 2026, 11, QDate(2026, 10, 20)).error().kind == Error::Refused);
    CHECK(meetingOfMonth(*fixture.book, QStringLiteral("thematic"), 2026, 12, QDate(2026, 10, 20)).error().kind == Error::Refused);
}

TEST_CASE("the plan of a year is a paper of at most two pages with its twelve months", "[plan][papers]")
{
    BookFixture fixture(4);
    must(planMonth(*fixture.book, {{}, 2027, 3, {}, text("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"), fixture.members.at(2), text("mời đảng ủy")}));

    const documents::YearPlanSheet sheet = must(yearPlanSheet(*fixture.book, 2027));
    const paper::Pages pages = must(documents::yearPlanSheetPages(sheet));

    CHECK(pages.count() <= 2);
    QString words;
    for (int page = 0; page < pages.count(); ++page)
        words += pages.text(page);
    words = words.simplified();
    for (const YearPlanMonthText &each : {YearPlanMonthText{"04/01 (thứ Hai)", "chuyển vì trùng Chủ nhật"}, {"03/02 (thứ Tư)", "Kế hoạch"}, {"03/03 (thứ Tư)", "mời đảng ủy"}, {"03/12 (thứ Sáu)", "2027"}}) {
        CHECK(words.contains(text(each.day)));
        CHECK(words.contains(text(each.with), Qt::CaseInsensitive));
    }
    CHECK(must(yearPlanPdf(*fixture.book, 2027)).startsWith("%PDF"));
}

TEST_CASE("what is put into the app before the meeting is exactly its agenda, invitation and documents", "[pack]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    const QString document = fixture.folder.filePath(text("du-thao.txt"));
    must(writeWhole(document, "dự thảo nghị quyết"));
    must(attachFile(*fixture.book, id, document));

    const QString path = must(writePack(*fixture.book, id, PackStage::Before, fixture.folder.path()));

    const QStringList files = QDir(path).entryList(QDir::Files, QDir::Name);
    CHECK(QDir(path).dirName() == QStringLiteral("2026-11-03-truoc-sinh-hoat"));
    REQUIRE(files.size() == 3);
    CHECK(files.at(0).startsWith(QStringLiteral("2026-11-03-chuong-trinh")));
    CHECK(files.at(1).startsWith(QStringLiteral("2026-11-03-giay-moi")));
    CHECK(must(readWhole(QDir(path).filePath(files.at(2)), 1000)) == QByteArray("dự thảo nghị quyết"));
    must(writePack(*fixture.book, id, PackStage::Before, fixture.folder.path()));  // the same again
    must(writeWhole(QDir(path).filePath(text("ghi chú riêng.txt")), "x"));
    const auto refused = writePack(*fixture.book, id, PackStage::Before, fixture.folder.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(must(packPages(*fixture.book, id, PackStage::Before)).text(0).contains(text("Chương trình"), Qt::CaseInsensitive));
    CHECK(must(packPages(*fixture.book, id, PackStage::Before)).count() >= 2);
}

TEST_CASE("after the meeting the closed minutes go into the app as they were closed, with the resolution", "[pack]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    must(putTask(*fixture.book, {{}, id, fixture.item(id), 0, text("Vận động nhân dân"), fixture.members.at(2), QDate(2026, 11, 20), TaskState::Open, {}, {}}));
    CHECK(packFiles(*fixture.book, id, PackStage::After).error().kind == Error::Refused);
    CHECK(markPosted(*fixture.book, id, PackStage::After, QDate(2026, 11, 4)).error().kind == Error::Refused);
    const FinalMinutes final = fixture.close(id);

    const QList<PackFile> files = must(packFiles(*fixture.book, id, PackStage::After));

    REQUIRE(files.size() == 2);
    CHECK(files.at(0).bytes == must(fixture.book->file(final.pdf)));
    CHECK(files.at(1).name.startsWith(QStringLiteral("2026-11-03-nghi-quyet")));
}

TEST_CASE("each deadline of the app is named until it is marked", "[pack]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    const auto due = [&](const QDate &today) {
        QStringList all;
        for (const PackDeadline &each : must(packDeadlines(*fixture.book, today)))
            all += wordOf(each.stage) + u' ' + each.due.toString(Qt::ISODate);
        return all.join(QStringLiteral(", "));
    };

    CHECK(due(QDate(2026, 10, 20)).isEmpty());
    CHECK(due(QDate(2026, 10, 28)) == QStringLiteral("before 2026-11-02"));
    CHECK(due(QDate(2026, 11, 3)) == QStringLiteral("before 2026-11-02, after 2026-11-05"));
    must(markPosted(*fixture.book, id, PackStage::Before, QDate(2026, 11, 2)));
    CHECK(markPosted(*fixture.book, id, PackStage::Before, QDate(2026, 11, 2)).error().kind == Error::Refused);
    CHECK(due(QDate(2026, 11, 20)) == QStringLiteral("after 2026-11-05"));
    fixture.close(id);
    must(markPosted(*fixture.book, id, PackStage::After, QDate(2026, 11, 4)));
    CHECK(due(QDate(2026, 11, 20)).isEmpty());
    must(undo(*fixture.book, must(fixture.book->logSize()) - 1));
    CHECK(due(QDate(2026, 11, 20)) == QStringLiteral("after 2026-11-05"));
}

TEST_CASE("what was recorded while preparing says the same after its tables were replayed", "[preparing]")
{
    Cell cell;
    cell.postponed();
    const MeetingId november = cell.meeting();
    must(putExcuse(*cell.book, {{}, must(callMeeting(*cell.book, [] { Meeting m; m.date = QDate(2026, 12, 3); return m; }())), cell.members.at(2), text("ốm"), QDate(2026, 12, 1)}));
    must(markPosted(*cell.book, november, PackStage::Before, QDate(2026, 11, 2)));
    MeetingDay day;
    day.from = QDate(2027, 1, 1);
    must(settleMeetingDay(*cell.book, day));
    must(planMonth(*cell.book, {{}, 2027, 1, QDate(2027, 1, 5), text("Chuyển đổi số"), cell.members.at(1), text("ghi chú")}));

    CHECK(must(cell.book->check()).problems.isEmpty());
    for (const HistoryStep &step : must(recentChanges(*cell.book, 6)))
        CHECK_FALSE(step.lines.first().fields.isEmpty());
}
