// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be missed for members.
#include "core/domain/memberclock.h"
#include "core/usecases/admissions.h"
#include "core/usecases/clockpapers.h"
#include "core/usecases/clocks.h"
#include "core/usecases/timeline.h"
#include "core/usecases/voting.h"
#include "tests/bookfixture.h"

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Cell : BookFixture
{
    MemberId enter(const char *name, const QString &admitted, Standing standing = Standing::Official, const QDate &until = {}, Situation situation = Situation::Active)
    {
        Member person = named(vi(name));
        person.decisionDate = admitted;
        person.ceremonyDate = admitted;
        MemberStatus status;
        status.standing = standing;
        status.situation = situation;
        status.from = QDate(2020, 1, 1);
        status.until = until;
        return must(enterMember(*book, person, status));
    }

    /// What is open for people; what comes each quarter and year is of the cell.
    QList<Clock> on(const QDate &day)
    {
        QList<Clock> all = must(clocksOn(*book, day));
        all.removeIf([](const Clock &each) { return each.name.isEmpty() || each.rule.startsWith(QLatin1String("new-member")); });
        return all;
    }

    QStringList rules(const QDate &day, const MemberId &member)
    {
        QStringList found;
        for (const Clock &each : must(clocksOn(*book, day)))
            if (each.member == member)
                found += each.rule;
        return found;
    }

    QStringList cellRules(const QDate &day)
    {
        QStringList found;
        for (const Clock &each : must(clocksOn(*book, day)))
            if (each.name.isEmpty())
                found += each.rule;
        return found;
    }
};

} // namespace

TEST_CASE("the rules that come with the program are whole, and each says where it stands", "[clocks]")
{
    const ClockRules &rules = shippedClockRules();
    CHECK(rules.clocks.size() == 31);
    CHECK(rules.waits.size() == 3);
    CHECK(rules.rounds.size() == 4);
    for (const ClockRule &rule : rules.clocks)
        CHECK_FALSE(rule.clause.isEmpty());
    CHECK(readClockRules("{}").error().kind == Error::Invalid);
    CHECK(readClockRules(R"({"clocks":[{"id":"a","from":"never","what":"x","clause":"y","certainty":"sure"}]})").error().args.first() == QStringLiteral("clocks[0].from"));
    CHECK(readClockRules(R"({"clocks":[{"id":"a","from":"party-age","what":"x","clause":"y","certainty":"sure"}]})").error().args.first() == QStringLiteral("clocks[0].years"));
    CHECK(readClockRules(R"({"clocks":[{"id":"a","from":"ceremony","what":"x","clause":"y","certainty":"sure"}],"rounds":[{"day":"13-01","from":"01-01","to":"01-02"}]})").error().args.first()
          == QStringLiteral("rounds[0]"));
}

TEST_CASE("working days leave out weekends and public holidays, Tết among them", "[clocks]")
{
    CHECK(workingDaysFrom(QDate(2026, 11, 27), 1) == QDate(2026, 11, 30));  // Friday to Monday
    CHECK(workingDaysFrom(QDate(2026, 11, 30), -1) == QDate(2026, 11, 27));
    CHECK(workingDaysFrom(QDate(2026, 4, 29), 1) == QDate(2026, 5, 4));     // 30 April, 1 May, weekend
    const QDate afterTet = workingDaysFrom(QDate(2026, 2, 13), 1);          // Tết of 2026 is on 17 February
    CHECK(afterTet > QDate(2026, 2, 18));
    CHECK(workingDaysFrom(QDate(2026, 11, 3), 0) == QDate(2026, 11, 3));
}

TEST_CASE("every day of a year belongs to one round of badges", "[clocks]")
{
    const auto &rounds = shippedClockRules().rounds;
    for (QDate day(2023, 12, 1); day < QDate(2028, 12, 1); day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(roundOf(rounds, day).isValid());
    }
    CHECK(roundOf(rounds, QDate(2026, 12, 15)) == QDate(2027, 2, 3));
    CHECK(roundOf(rounds, QDate(2028, 2, 29)) == QDate(2028, 2, 3));
    CHECK(roundOf(rounds, QDate(2026, 6, 1)) == QDate(2026, 9, 2));
    CHECK(roundOf(rounds, QDate(2026, 10, 31)) == QDate(2026, 11, 7));
}

TEST_CASE("going through five years day by day finds each deadline once, without a gap, and none of somebody who left", "[clocks]")
{
    Cell cell;
    cell.enter("Nguyễn Thị Dự Bị", QStringLiteral("2025-03-10"), Standing::Probationary);
    cell.enter("Trần Văn Ba Mươi", QStringLiteral("1996-05-19"));
    cell.enter("Lê Thị Bốn Mươi Lăm", QStringLiteral("1981-12-20"));
    cell.enter("Phạm Văn Miễn", QStringLiteral("2003-06-01"), Standing::Official, QDate(2027, 6, 30), Situation::Exempt);
    cell.enter("Đỗ Thị Đi Xa", QStringLiteral("1996-05-19"), Standing::Official, {}, Situation::MovedOut);
    cell.enter("Vũ Văn Thiếu Ngày", QStringLiteral("1996"));

    QHash<QString, QPair<QDate, QDate>> seen;
    QHash<QString, QDate> due;
    for (QDate day(2025, 1, 1); day < QDate(2030, 1, 1); day = day.addDays(1)) {
        for (const Clock &each : cell.on(day)) {
            const QString key = each.rule + u'/' + each.name + u'/' + each.what;
            const auto known = seen.find(key);
            if (known == seen.end()) {
                seen.insert(key, {day, day});
                due.insert(key, each.due);
            } else {
                CHECK(known->second.addDays(1) == day);  // once, without a gap
                CHECK(due.value(key) == each.due);
                known->second = day;
            }
        }
    }
    QStringList names = seen.keys();
    names.sort();
    INFO(names.join(u'\n').toStdString());
    REQUIRE(seen.size() == 5);
    const auto of = [&](const char *name) {
        for (const QString &key : names)
            if (key.contains(vi(name)))
                return key;
        return QString();
    };
    const QString probation = of("Dự Bị");
    CHECK(seen.value(probation).first == QDate(2026, 2, 8));  // thirty days before the twelve months are over
    CHECK(due.value(probation) == workingDaysFrom(QDate(2026, 3, 10), 30));
    const QString thirty = of("Ba Mươi");
    CHECK(thirty.contains(vi("Huy hiệu 30 năm tuổi Đảng, đợt 19/05/2026")));
    CHECK(seen.value(thirty).second == seen.value(thirty).first.addDays(365));  // late for a while, and not for ever
    CHECK(of("Thiếu Ngày").contains(vi("ghi đủ để xét Huy hiệu 30 năm")));
    CHECK(of("Bốn Mươi Lăm").contains(vi("Huy hiệu 45 năm tuổi Đảng, đợt 03/02/2027")));
    const QString term = of("Miễn");
    CHECK(seen.value(term).first == QDate(2027, 5, 31));
    CHECK(due.value(term) == QDate(2027, 6, 30));
}

TEST_CASE("what was done ends its deadline, and a resolution begins that of the authority", "[clocks]")
{
    Cell cell;
    for (int i = 0; i < 4; ++i)
        cell.members += cell.enter(QStringLiteral("Nguyễn Văn %1").arg(QStringLiteral("Hai Ba Tư Năm").section(u' ', i, i)).toUtf8().constData(), QStringLiteral("2010-01-04"));
    const MemberId probationer = cell.enter("Hoàng Thị Thu Hà", QStringLiteral("2025-10-20"), Standing::Probationary);
    const QDate late(2026, 12, 20);
    REQUIRE(cell.on(late).size() == 1);
    CHECK(cell.on(late).first().rule == QStringLiteral("recognition-vote"));
    CHECK(cell.on(late).first().isLate(late));

    const MeetingId id = cell.meeting();
    Admission admission;
    admission.meeting = id;
    admission.step = AdmissionStep::Recognition;
    admission.member = probationer;
    admission.conduct = vi("Tốt.");
    Vote vote;
    vote.meeting = id;
    vote.item = cell.item(id);
    vote.matter = vi("Đề nghị công nhận đảng viên chính thức");
    vote.rule = QStringLiteral("recognition");
    vote.inFavour = 4;
    vote.about = probationer;
    const AdmissionId drafted = must(putAdmission(*cell.book, admission));
    CHECK(cell.on(late).size() == 1);  // nobody has voted yet
    must(removeAdmission(*cell.book, drafted));
    admission.vote = must(putVote(*cell.book, vote));
    const AdmissionId concluded = must(putAdmission(*cell.book, admission));
    CHECK(cell.on(late).isEmpty());
    cell.close(id);
    must(numberPaper(*cell.book, id, paperKey(QStringLiteral("recognition"), concluded), QDate(2026, 11, 4)));
    REQUIRE(cell.on(late).size() == 1);
    CHECK(cell.on(late).first().rule == QStringLiteral("recognition-decision"));
    CHECK(cell.on(late).first().due == workingDaysFrom(QDate(2026, 11, 4), 30));
    CHECK(cell.on(QDate(2026, 11, 3)).isEmpty());  // it has no number yet, and the meeting concluded that day

    // Who is admitted again later is voted on again: that resolution is of the earlier probation.
    const Member card = must(cell.book->get(probationer));
    Member again = card;
    again.ceremonyDate = QStringLiteral("2026-11-20");
    must(cell.book->record({amended(again)}));
    REQUIRE(cell.on(QDate(2027, 11, 25)).size() == 1);
    CHECK(cell.on(QDate(2027, 11, 25)).first().rule == QStringLiteral("recognition-vote"));
    must(cell.book->record({amended(card)}));

    MemberStatus official;
    official.member = probationer;
    official.standing = Standing::Official;
    official.from = QDate(2026, 12, 1);
    must(changeStatus(*cell.book, official));
    REQUIRE(cell.on(late).size() == 1);  // the next meeting hears of it
    CHECK(cell.on(late).first().rule == QStringLiteral("recognition-announced"));
    CHECK(cell.on(QDate(2026, 11, 30)).first().rule == QStringLiteral("recognition-decision"));
    CHECK_FALSE(cell.on(late).first().due.isValid());  // the day of being a full member lies before the decision
    CHECK(cell.on(QDate(2027, 7, 10)).isEmpty());
}

TEST_CASE("a vote on recognition that led to nothing, and one of an earlier probation, do not end the deadline of this one", "[clocks]")
{
    Cell cell;
    for (int i = 0; i < 4; ++i)
        cell.members += cell.enter(QStringLiteral("Nguyễn Văn %1").arg(QStringLiteral("Hai Ba Tư Năm").section(u' ', i, i)).toUtf8().constData(), QStringLiteral("2010-01-04"));
    const MemberId probationer = cell.enter("Hoàng Thị Thu Hà", QStringLiteral("2025-10-20"), Standing::Probationary);
    const MeetingId id = cell.meeting();
    Vote vote;
    vote.meeting = id;
    vote.item = cell.item(id);
    vote.matter = vi("Đề nghị công nhận đảng viên chính thức");
    vote.rule = QStringLiteral("recognition");
    vote.inFavour = 1;
    vote.against = 3;
    vote.about = probationer;
    Admission admission;
    admission.meeting = id;
    admission.step = AdmissionStep::Recognition;
    admission.member = probationer;
    admission.conduct = vi("Cần rèn luyện thêm.");
    admission.vote = must(putVote(*cell.book, vote));
    must(putAdmission(*cell.book, admission));
    CHECK(cell.on(QDate(2026, 12, 1)).isEmpty());  // the authority has time to answer
    REQUIRE(cell.on(QDate(2027, 3, 1)).size() == 1);
    CHECK(cell.on(QDate(2027, 3, 1)).first().rule == QStringLiteral("recognition-vote"));

    Member card = must(cell.book->get(probationer));
    card.ceremonyDate = QStringLiteral("2026-11-20");  // admitted again after that meeting
    must(cell.book->record({amended(card)}));
    CHECK(cell.on(QDate(2026, 12, 1)).isEmpty());
    REQUIRE(cell.on(QDate(2027, 11, 25)).size() == 1);
    CHECK(cell.on(QDate(2027, 11, 25)).first().opens == QDate(2027, 11, 20));
}

TEST_CASE("who came by a list without the day of the ceremony has the deadline of the vote all the same, and it says what is missing", "[clocks]")
{
    Cell cell;
    Member person = named(vi("Đỗ Thị Theo Danh Sách"));
    person.decisionDate = QStringLiteral("2025-09-01");
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2025, 9, 1);
    const MemberId id = must(enterMember(*cell.book, person, status));
    const auto open = must(clocksOn(*cell.book, QDate(2026, 9, 1)));
    const auto of = [&](const char *rule) {
        return std::find_if(open.cbegin(), open.cend(), [&](const Clock &each) { return each.member == id && each.rule == QLatin1String(rule); });
    };
    REQUIRE(of("recognition-vote") != open.cend());
    CHECK(of("recognition-vote")->opens == QDate(2026, 9, 1));
    CHECK(of("recognition-vote")->what.contains(vi("phiếu chưa ghi ngày vào Đảng")));
    REQUIRE(of("ceremony") != open.cend());
    CHECK(of("ceremony")->what.startsWith(vi("Ghi ngày vào Đảng")));
}

TEST_CASE("who left may appeal for thirty working days, and who died soon before a badge is proposed for it", "[clocks]")
{
    Cell cell;
    const MemberId left = cell.enter("Lý Văn Rời", QStringLiteral("2005-01-04"));
    MemberStatus status;
    status.member = left;
    status.situation = Situation::Left;
    status.from = QDate(2026, 3, 2);
    status.paper = vi("12-QĐ/ĐU");
    must(changeStatus(*cell.book, status));
    CHECK(cell.rules(QDate(2026, 3, 1), left).isEmpty());
    CHECK(cell.rules(QDate(2026, 3, 2), left) == QStringList{QStringLiteral("struck-off-appeal")});
    CHECK(must(clocksOn(*cell.book, QDate(2026, 3, 2))).first().due == workingDaysFrom(QDate(2026, 3, 2), 30));
    CHECK(cell.rules(QDate(2026, 6, 1), left).isEmpty());

    const auto dies = [&](const char *name, const char *admitted, const QDate &on) {
        const MemberId id = cell.enter(name, QLatin1String(admitted));
        MemberStatus death;
        death.member = id;
        death.situation = Situation::Deceased;
        death.from = on;
        must(changeStatus(*cell.book, death));
        return id;
    };
    const MemberId forty = dies("Trần Văn Bốn Mươi", "1987-02-03", QDate(2026, 5, 4));
    const MemberId early = dies("Trần Văn Sớm", "1987-09-03", QDate(2026, 5, 4));
    const MemberId seventy = dies("Trần Văn Bảy Mươi", "1958-02-03", QDate(2026, 5, 4));
    const QDate after(2026, 5, 10);
    CHECK(cell.rules(after, forty) == QStringList{QStringLiteral("badge-deceased")});
    CHECK(cell.rules(after, early).isEmpty());
    CHECK(cell.rules(after, seventy) == QStringList{QStringLiteral("badge-deceased-old")});
}

TEST_CASE("years after leaving the Party are no party age, for badges either", "[clocks][partyage]")
{
    Cell cell;
    const MemberId id = cell.enter("Vương Văn Trở Lại", QStringLiteral("1990-01-04"));
    REQUIRE(cell.rules(QDate(2029, 12, 1), id) == QStringList{QStringLiteral("badge")});
    const auto step = [&](Standing standing, Situation situation, const QDate &from) {
        MemberStatus status;
        status.member = id;
        status.standing = standing;
        status.situation = situation;
        status.from = from;
        status.paper = vi("1-QĐ/ĐU");
        must(cell.book->record({created([&] { status.id = MemberStatusId::fresh(); return status; }())}));
    };
    step(Standing::Official, Situation::Left, QDate(2000, 1, 4));
    step(Standing::Prospect, Situation::Active, QDate(2002, 1, 4));
    step(Standing::Probationary, Situation::Active, QDate(2005, 1, 4));
    step(Standing::Official, Situation::Active, QDate(2006, 1, 4));
    CHECK(cell.rules(QDate(2029, 12, 1), id).isEmpty());
    const PartyAge age = must(partyAge(*cell.book, must(cell.book->get(id))));
    CHECK(age.outside == QList<OutsideTime>{{QDate(2000, 1, 4), QDate(2005, 1, 4)}});
    CHECK(age.yearsOn(QDate(2026, 1, 4)) == 31);
    // With the decision of the re-admission on the card, all of it counts from there.
    Member card = must(cell.book->get(id));
    card.decisionDate = QStringLiteral("2005-01-04");
    const PartyAge anew = must(partyAge(*cell.book, card));
    CHECK(anew.outside.isEmpty());
    CHECK(anew.yearsOn(QDate(2026, 1, 4)) == 21);
}

TEST_CASE("who holds a badge already is not told again", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Trần Văn Ba Mươi", QStringLiteral("1996-05-19"));
    REQUIRE(cell.on(QDate(2026, 4, 1)).size() == 1);
    Member card = must(cell.book->get(id));
    card.badge = vi("Huy hiệu 25 năm (QĐ 30-QĐ/TU)");  // the number of a decision
    must(changeMember(*cell.book, card));
    CHECK(cell.on(QDate(2026, 4, 1)).size() == 1);
    card.badge = vi("Huy hiệu 30 năm, số 1234");
    must(changeMember(*cell.book, card));
    CHECK(cell.on(QDate(2026, 4, 1)).isEmpty());
}

TEST_CASE("a new member's papers are waited for until the dossier has them or somebody says what became of it", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Hoàng Thị Mới", QStringLiteral("2026-03-02"), Standing::Probationary);
    const QDate day(2026, 3, 20);
    CHECK(cell.rules(day, id) == QStringList{QStringLiteral("new-member-helper"), QStringLiteral("new-member-cv"), QStringLiteral("new-member-database")});
    must(settleClock(*cell.book, must(clocksOn(*cell.book, day)).first(), vi("Phân công đồng chí Nguyễn Văn Hai."), QDate(2026, 3, 3)));
    DossierLine line;
    line.member = id;
    line.paper = QStringLiteral("cv-member");
    line.state = DossierState::Have;
    line.checked = QDate(2026, 3, 18);
    must(setDossierLine(*cell.book, line));
    CHECK(cell.rules(day, id) == QStringList{QStringLiteral("new-member-database")});
    CHECK(cell.rules(QDate(2026, 3, 17), id).size() == 2);  // it was looked at later
    const Clock open = must(clocksOn(*cell.book, day)).first();
    CHECK(settleClock(*cell.book, open, QStringLiteral("  "), day).error().kind == Error::Invalid);
    must(settleClock(*cell.book, open, vi("Đảng ủy đã cập nhật ngày 19/3."), day));
    CHECK(cell.rules(day, id).isEmpty());
    CHECK(settleClock(*cell.book, open, vi("x"), day).error().kind == Error::Refused);
    CHECK(cell.rules(day.addDays(-1), id).contains(QStringLiteral("new-member-database")));  // that day it was still open
    REQUIRE(must(settledClocks(*cell.book)).size() == 2);
    CHECK(cell.rules(QDate(2026, 12, 20), id).contains(QStringLiteral("new-member-course")));
    const auto checklist = must(dossierOf(*cell.book, id, QDate(2026, 12, 20)));
    CHECK(std::any_of(checklist.cbegin(), checklist.cend(), [](const DossierEntry &each) { return each.paper.code == QLatin1String("course-member"); }));
    const MemberId guest = cell.enter("Vũ Thị Khách", QStringLiteral("2026-03-02"), Standing::Probationary, {}, Situation::HereTemporarily);
    CHECK(cell.rules(day, guest).isEmpty());  // the home cell keeps its deadlines

    Member admitted = named(vi("Lê Văn Chưa Lễ"));
    admitted.decisionDate = QStringLiteral("2026-03-02");
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2026, 3, 2);
    const MemberId waiting = must(enterMember(*cell.book, admitted, status));
    CHECK(cell.rules(day, waiting) == QStringList{QStringLiteral("ceremony")});
    const auto ofDecision = must(clocksOn(*cell.book, day));
    CHECK(std::any_of(ofDecision.cbegin(), ofDecision.cend(), [](const Clock &each) { return each.rule == QLatin1String("ceremony") && each.due == workingDaysFrom(QDate(2026, 3, 2), 30); }));
}

TEST_CASE("an applicant's age, course and file run out", "[clocks]")
{
    Cell cell;
    Member person = named(vi("Trần Văn Xin"));
    person.born = QStringLiteral("1967-05-20");
    MemberStatus status;
    status.standing = Standing::Prospect;
    status.from = QDate(2024, 1, 1);
    const MemberId id = must(enterMember(*cell.book, person, status));
    MemberEvent course;
    course.member = id;
    course.what = EventKind::Training;
    course.text = vi("Lớp bồi dưỡng nhận thức về Đảng");
    course.from = QStringLiteral("2022-01-10");
    must(putEvent(*cell.book, course));
    MemberEvent other = course;
    other.text = vi("Trung cấp tin học");
    other.from = QStringLiteral("2026-01-10");
    must(putEvent(*cell.book, other));
    DossierLine line;
    line.member = id;
    line.paper = QStringLiteral("application");
    line.state = DossierState::Have;
    line.checked = QDate(2026, 2, 1);
    must(setDossierLine(*cell.book, line));
    CHECK(cell.rules(QDate(2026, 5, 1), id).isEmpty());
    CHECK(cell.rules(QDate(2026, 8, 1), id) == QStringList{QStringLiteral("applicant-course"), QStringLiteral("applicant-age")});
    CHECK(cell.rules(QDate(2027, 1, 10), id) == QStringList{QStringLiteral("applicant-course"), QStringLiteral("applicant-file"), QStringLiteral("applicant-age")});
    status.member = id;
    status.standing = Standing::Probationary;
    status.from = QDate(2027, 1, 5);
    must(changeStatus(*cell.book, status));
    CHECK(cell.rules(QDate(2027, 1, 10), id).isEmpty());
}

TEST_CASE("a transfer is to be asked for, presented, and a temporary one ended", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Phạm Văn Chuyển", QStringLiteral("2005-01-04"));
    Transfer transfer;
    transfer.id = TransferId::fresh();
    transfer.member = id;
    transfer.other = vi("Chi bộ thôn Trung");
    transfer.event = QDate(2026, 3, 2);
    must(cell.book->record({created(transfer)}));
    CHECK(cell.rules(QDate(2026, 3, 1), id).isEmpty());
    CHECK(cell.rules(QDate(2026, 3, 2), id) == QStringList{QStringLiteral("transfer-start")});
    CHECK(cell.on(QDate(2026, 3, 2)).first().due == workingDaysFrom(QDate(2026, 3, 2), 60));
    transfer.introduced = QDate(2026, 4, 1);
    must(cell.book->record({amended(transfer)}));
    CHECK(cell.rules(QDate(2026, 4, 2), id) == QStringList{QStringLiteral("transfer-present")});
    transfer.accepted = QDate(2026, 4, 20);
    transfer.term = TransferTerm::Temporary;
    transfer.until = QDate(2026, 10, 1);
    must(cell.book->record({amended(transfer)}));
    CHECK(cell.rules(QDate(2026, 4, 20), id).isEmpty());
    CHECK(cell.rules(QDate(2026, 9, 15), id) == QStringList{QStringLiteral("transfer-return")});
    transfer.returned = QDate(2026, 9, 28);
    must(cell.book->record({amended(transfer)}));
    CHECK(cell.rules(QDate(2026, 9, 29), id).isEmpty());
}

TEST_CASE("three months without coming to the meeting and without a reason are told, and two are not", "[clocks]")
{
    Cell cell;
    for (int i = 0; i < 4; ++i)
        cell.members += cell.enter(QStringLiteral("Nguyễn Văn %1").arg(QStringLiteral("Hai Ba Tư Năm").section(u' ', i, i)).toUtf8().constData(), QStringLiteral("2010-01-04"));
    const MemberId away = cell.members.at(3);
    for (int month = 3; month <= 6; ++month) {
        const MeetingId id = cell.meeting(QDate(2026, month, 3));
        Attendance line;
        line.meeting = id;
        line.member = away;
        line.presence = month == 4 ? Presence::AbsentWithReason : Presence::AbsentWithoutReason;
        line.reason = month == 4 ? vi("Ốm") : QString();
        must(markAttendance(*cell.book, line));
    }
    CHECK(cell.rules(QDate(2026, 6, 2), away).isEmpty());
    CHECK(cell.rules(QDate(2026, 6, 3), away) == QStringList{QStringLiteral("absences")});
    CHECK_FALSE(cell.on(QDate(2026, 6, 3)).last().due.isValid());
    CHECK(cell.rules(QDate(2027, 1, 3), away).isEmpty());
    CHECK(cell.rules(QDate(2026, 6, 3), cell.members.at(2)).isEmpty());
}

TEST_CASE("a badge waits for time outside the Party and after a disciplinary measure", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Trần Văn Ba Mươi", QStringLiteral("1996-05-19"));
    CHECK(cell.rules(QDate(2026, 4, 1), id) == QStringList{QStringLiteral("badge")});
    MemberEvent reprimand;
    reprimand.member = id;
    reprimand.what = EventKind::Discipline;
    reprimand.text = vi("Khiển trách");
    reprimand.number = QStringLiteral("3-QĐ/UBKT");
    reprimand.from = QStringLiteral("2026-01-15");
    const MemberEventId measure = must(putEvent(*cell.book, reprimand));
    CHECK(cell.rules(QDate(2026, 4, 1), id).isEmpty());
    const auto later = cell.on(QDate(2026, 7, 1));
    REQUIRE(later.size() == 1);
    CHECK(later.first().what.contains(QStringLiteral("02/09/2026")));  // six months end in July
    must(removeEvent(*cell.book, measure));
    MemberEvent outside;
    outside.member = id;
    outside.what = EventKind::Outside;
    outside.from = QStringLiteral("2000-01-01");
    outside.until = QStringLiteral("2001-01-01");
    must(putEvent(*cell.book, outside));
    CHECK(cell.rules(QDate(2026, 4, 1), id).isEmpty());
    CHECK(cell.on(QDate(2027, 4, 1)).first().what.contains(QStringLiteral("19/05/2027")));
    MemberEvent badge;
    badge.member = id;
    badge.what = EventKind::Badge;
    badge.years = 30;
    badge.number = QStringLiteral("9-QĐ/TU");
    must(putEvent(*cell.book, badge));
    CHECK(cell.rules(QDate(2027, 4, 1), id).isEmpty());
}

TEST_CASE("what comes each quarter, half-year and year is told from its opening until the next, never before the book began", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Trần Văn Một", QStringLiteral("2015-05-19"));
    const QDate begun = QDate::currentDate();
    const QDate month(begun.year(), begun.month(), 1);
    CHECK(cell.cellRules(month.addDays(-1)).isEmpty());
    // five years on, day by day: each opens once for each period
    QMap<QString, QSet<QDate>> opened;
    for (QDate day = begun; day < QDate(begun.year() + 6, 1, 1); day = day.addDays(1))
        for (const Clock &each : must(clocksOn(*cell.book, day)))
            if (each.name.isEmpty())
                opened[each.rule] += each.opens;
    const int year = begun.year();
    const auto inFiveYears = [&](const char *rule) {
        int count = 0;
        for (const QDate &day : opened.value(QLatin1String(rule)))
            count += day.year() > year;
        return count;
    };
    CHECK(inFiveYears("yearly-tasks") == 5);
    CHECK(inFiveYears("yearly-classification") == 5);
    CHECK(inFiveYears("quarterly-classification") == 20);
    CHECK(inFiveYears("reconcile") == 20);
    CHECK(inFiveYears("dossiers") == 10);
    CHECK(opened.size() == 9);
    CHECK(opened.value(QStringLiteral("yearly-tasks")).contains(QDate(year + 1, 1, 1)));

    const QDate inMarch(year + 1, 3, 10);
    CHECK(cell.cellRules(inMarch).contains(QStringLiteral("reconcile")));
    Reconciliation done;
    done.id = ReconciliationId::fresh();
    done.on = QDate(year + 1, 2, 20);
    done.source = vi("Danh sách của Đảng ủy");
    must(cell.book->record({created(done)}));
    CHECK_FALSE(cell.cellRules(inMarch).contains(QStringLiteral("reconcile")));
    CHECK(cell.cellRules(QDate(year + 1, 6, 2)).contains(QStringLiteral("reconcile")));

    CHECK(cell.cellRules(inMarch).contains(QStringLiteral("quarterly-classification")));
    Evaluation level;
    level.id = EvaluationId::fresh();
    level.member = id;
    level.year = year + 1;
    level.quarter = 1;
    level.level = EvaluationLevel::Good;
    must(cell.book->record({created(level)}));
    CHECK_FALSE(cell.cellRules(inMarch).contains(QStringLiteral("quarterly-classification")));
    MemberStatus later;
    later.from = QDate(year + 1, 4, 5);
    (void)must(enterMember(*cell.book, named(vi("Lê Thị Đến Sau")), later));  // who was not here then is not waited for
    CHECK_FALSE(cell.cellRules(QDate(year + 1, 4, 20)).contains(QStringLiteral("quarterly-classification")));
}

TEST_CASE("the calendar names each deadline once, by the same name each time, and without people when asked", "[clocks]")
{
    Cell cell;
    cell.enter("Trần Văn Ba Mươi", QStringLiteral("1996-05-19"));
    const QByteArray with = must(deadlineCalendar(*cell.book, QDate(2026, 1, 1), QDate(2026, 6, 30), Names::With));
    CHECK(with.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(with.count("BEGIN:VEVENT") == 1);
    CHECK(with.contains("DTSTART;VALUE=DATE:" + workingDaysFrom(QDate(2026, 5, 19), -30).toString(QStringLiteral("yyyyMMdd")).toLatin1()));
    CHECK((with.contains("TRIGGER:-P7D") || with.contains("TRIGGER:-P1W")));
    QByteArray unfolded = with;
    unfolded.replace("\r\n ", "");
    CHECK(unfolded.contains(vi("Trần Văn Ba Mươi").toUtf8()));
    for (const QByteArray &line : with.split('\n'))
        CHECK(line.size() <= 76);
    QByteArray without = must(deadlineCalendar(*cell.book, QDate(2026, 1, 1), QDate(2026, 6, 30), Names::Without));
    without.replace("\r\n ", "");
    CHECK_FALSE(without.contains(vi("Trần").toUtf8()));
    const auto uid = [](const QByteArray &text) { return text.mid(text.indexOf("UID:"), 50); };
    CHECK(uid(unfolded) == uid(without));

    const auto sheet = must(deadlineSheet(*cell.book, QDate(2026, 4, 1)));
    REQUIRE(sheet.lines.size() == 1);
    CHECK(must(documents::deadlineSheetPdf(sheet)).startsWith("%PDF"));
}
