// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be missed for members.
#include "core/domain/memberclock.h"
#include "core/usecases/admissions.h"
#include "core/usecases/clocks.h"
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

    QList<Clock> on(const QDate &day) { return must(clocksOn(*book, day)); }
};

} // namespace

TEST_CASE("the rules that come with the program are whole, and each says where it stands", "[clocks]")
{
    const ClockRules &rules = shippedClockRules();
    CHECK(rules.clocks.size() == 5);
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
    REQUIRE(seen.size() == 4);
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
    CHECK(seen.value(thirty).second == QDate(2026, 5, 19));  // not after the round
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

    MemberStatus official;
    official.member = probationer;
    official.standing = Standing::Official;
    official.from = QDate(2026, 12, 1);
    must(changeStatus(*cell.book, official));
    CHECK(cell.on(late).isEmpty());
}

TEST_CASE("who holds a badge already is not told again", "[clocks]")
{
    Cell cell;
    const MemberId id = cell.enter("Trần Văn Ba Mươi", QStringLiteral("1996-05-19"));
    REQUIRE(cell.on(QDate(2026, 4, 1)).size() == 1);
    Member card = must(cell.book->get(id));
    card.badge = vi("Huy hiệu 30 năm, số 1234");
    must(changeMember(*cell.book, card));
    CHECK(cell.on(QDate(2026, 4, 1)).isEmpty());
}
