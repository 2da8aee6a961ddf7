// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/staterules.h"
#include "core/usecases/membership.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QFile>
#include <algorithm>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell with one person, whose way the test goes.
struct Way : BookFixture
{
    MemberId id;

    explicit Way(Standing standing = Standing::Official, const QDate &from = QDate(2020, 1, 1), const QString &ceremony = {}, const QString &born = {})
    {
        Member person = named(vi("Trần Văn Bước"));
        person.ceremonyDate = ceremony;
        person.born = born;
        MemberStatus first;
        first.standing = standing;
        first.from = from;
        id = must(enterMember(*book, person, first));
    }

    static MemberStatus step(Standing standing, Situation situation, const QDate &from, const char *paper = "", const char *note = "", const QDate &until = {})
    {
        MemberStatus status;
        status.standing = standing;
        status.situation = situation;
        status.from = from;
        status.until = until;
        status.paper = vi(paper);
        status.note = vi(note);
        return status;
    }

    Result<Changes> go(MemberStatus status)
    {
        status.member = id;
        return changeStatus(*book, status);
    }

    /// Doubts that would be shown, and whether the step is refused.
    QStringList doubts(MemberStatus status)
    {
        status.member = id;
        QStringList list;
        for (const StepFinding &finding : must(statusFindings(*book, status)))
            list += (finding.weight == StepFinding::Refusal ? QStringLiteral("! ") : QString()) + finding.text();
        return list;
    }
    bool isRefused(const MemberStatus &status, const char *word = "")
    {
        const auto done = go(status);
        return !done && done.error().kind == Error::Refused && sentence(done.error()).contains(QLatin1String(word));
    }
    Situation on(const QDate &day) { return memberOn(must(book->get(id)), must(statusesOf(*book, id)), day).status.situation; }
};

} // namespace

TEST_CASE("the rules about states that come with the program are whole, and without a clause they are none", "[states]")
{
    const StateRules &rules = shippedStateRules();
    CHECK(rules.readmissionMonths == 36);
    CHECK(rules.readmissions == 1);
    CHECK(rules.probationMonths == 12);
    CHECK(rules.transferStart == 60);
    CHECK(rules.transferPresent == 30);
    QFile file(QStringLiteral(":/states/vietnam.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    CHECK(readStateRules(json));
    CHECK_FALSE(readStateRules(QByteArray(json).replace("\"months\": 36", "\"months\": 0")));
    CHECK_FALSE(readStateRules(QByteArray(json).replace("\"certainty\": \"likely\"", "\"certainly\": \"likely\"")));
    CHECK_FALSE(readStateRules("{}"));
}

TEST_CASE("full months are counted to the day, also at the end of a month", "[states]")
{
    CHECK(monthsBetween(QDate(2020, 1, 31), QDate(2020, 2, 29)) == 1);
    CHECK(monthsBetween(QDate(2020, 1, 31), QDate(2020, 2, 28)) == 0);
    CHECK(monthsBetween(QDate(2020, 5, 4), QDate(2023, 5, 3)) == 35);
    CHECK(monthsBetween(QDate(2020, 5, 4), QDate(2023, 5, 4)) == 36);
    CHECK(monthsBetween(QDate(2023, 5, 4), QDate(2020, 5, 4)) == 0);
}

TEST_CASE("nobody is recognised before the twelve months from the ceremony without a told reason", "[states]")
{
    Way way(Standing::Probationary, QDate(2025, 3, 15), QStringLiteral("2025-03-15"));
    CHECK(way.isRefused(Way::step(Standing::Official, Situation::Active, QDate(2026, 3, 14), "12-QĐ/ĐU"), "15/03/2026"));
    CHECK(way.doubts(Way::step(Standing::Official, Situation::Active, QDate(2026, 3, 15), "12-QĐ/ĐU")).isEmpty());
    CHECK(way.doubts(Way::step(Standing::Official, Situation::Active, QDate(2026, 3, 15))).size() == 1); // the paper
    must(way.go(Way::step(Standing::Official, Situation::Active, QDate(2026, 3, 10), "12-QĐ/ĐU", "Quyết định ghi ngày 10/3/2026")));
}

TEST_CASE("without the day of the ceremony the probation is doubted and not refused", "[states]")
{
    Way way(Standing::Probationary, QDate(2026, 1, 1), QStringLiteral("2026-01"));
    CHECK(way.doubts(Way::step(Standing::Official, Situation::Active, QDate(2026, 2, 1), "1-QĐ/ĐU")).join(u' ').contains(QStringLiteral("ceremony")));
    must(way.go(Way::step(Standing::Official, Situation::Active, QDate(2026, 2, 1), "1-QĐ/ĐU")));
}

TEST_CASE("who leaves the Party does so on a paper, and a probationary member is never expelled", "[states]")
{
    Way way(Standing::Probationary, QDate(2025, 3, 15));
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Left, QDate(2026, 1, 1)), "paper"));
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Left, QDate(2026, 1, 1), "09-QĐ/ĐU khai trừ"), "struck off"));
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Left, QDate(2026, 1, 1), "09-QĐ/ĐU", "Khai trừ"), "struck off"));
    must(way.go(Way::step(Standing::Probationary, Situation::Left, QDate(2026, 1, 1), "09-QĐ/ĐU xóa tên")));
    Way official;
    must(official.go(Way::step(Standing::Official, Situation::Left, QDate(2026, 1, 1), "09-QĐ/ĐU khai trừ")));
}

TEST_CASE("a prospect leaves without a paper, and is neither exempt nor suspended", "[states]")
{
    Way way(Standing::Prospect);
    CHECK(way.isRefused(Way::step(Standing::Prospect, Situation::Exempt, QDate(2026, 1, 1)), "prospect"));
    CHECK(way.isRefused(Way::step(Standing::Prospect, Situation::Suspended, QDate(2026, 1, 1)), "prospect"));
    must(way.go(Way::step(Standing::Prospect, Situation::Left, QDate(2026, 1, 1))));
}

TEST_CASE("who left is admitted again after thirty-six months, as a probationary member, and only once", "[states]")
{
    Way way;
    must(way.go(Way::step(Standing::Official, Situation::Left, QDate(2020, 6, 30), "1-QĐ/ĐU")));
    CHECK(way.isRefused(Way::step(Standing::Official, Situation::Exempt, QDate(2024, 1, 1), "x"), "re-admission"));
    CHECK(way.isRefused(Way::step(Standing::Official, Situation::Active, QDate(2024, 1, 1)), "probation"));
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Active, QDate(2023, 6, 29), "2-QĐ/ĐU"), "30/06/2023"));
    must(way.go(Way::step(Standing::Prospect, Situation::Active, QDate(2022, 1, 1)))); // on the way again; the months go on
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Active, QDate(2023, 6, 29), "2-QĐ/ĐU"), "30/06/2023"));
    must(way.go(Way::step(Standing::Probationary, Situation::Active, QDate(2023, 6, 30), "2-QĐ/ĐU")));
    must(way.go(Way::step(Standing::Official, Situation::Active, QDate(2024, 7, 1), "3-QĐ/ĐU")));
    must(way.go(Way::step(Standing::Official, Situation::Left, QDate(2025, 1, 1), "4-QĐ/ĐU")));
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Active, QDate(2030, 1, 1), "5-QĐ/ĐU"), "once"));
    must(way.go(Way::step(Standing::Official, Situation::Active, QDate(2026, 1, 1), "6-QĐ/TU phục hồi đảng tịch"))); // a decision restores
}

TEST_CASE("death ends all, also what was recorded for later days, and a mistake is undone", "[states][undo]")
{
    Way way;
    must(way.go(Way::step(Standing::Official, Situation::MovedOut, QDate(2026, 12, 1), "9-GGT")));
    const qint64 before = must(way.book->logSize());
    must(way.go(Way::step(Standing::Official, Situation::Deceased, QDate(2026, 11, 20))));
    CHECK(way.on(QDate(2026, 11, 19)) == Situation::Active);
    CHECK(way.on(QDate(2026, 11, 20)) == Situation::Deceased);
    CHECK(way.on(QDate(2026, 12, 1)) == Situation::Deceased);
    CHECK(way.on(QDate(2030, 1, 1)) == Situation::Deceased);
    CHECK(way.isRefused(Way::step(Standing::Official, Situation::Active, QDate(2026, 11, 21), "x"), "20/11/2026"));
    must(way.go(Way::step(Standing::Official, Situation::Exempt, QDate(2026, 1, 1), "KL", "", QDate(2026, 6, 1)))); // what was before may be completed
    must(undo(*way.book, before + 2));
    must(undo(*way.book, before));
    CHECK(way.on(QDate(2026, 11, 20)) == Situation::Active);
    CHECK(way.on(QDate(2026, 12, 1)) == Situation::MovedOut);
}

TEST_CASE("a member does not become a prospect again, and an official one is doubted as probationary", "[states]")
{
    Way way;
    CHECK(way.isRefused(Way::step(Standing::Prospect, Situation::Active, QDate(2026, 1, 1)), "member already"));
    CHECK(way.doubts(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 1, 1))).size() == 1);
    must(way.go(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 1, 1)))); // a record is put right
}

TEST_CASE("an applicant's age is doubted below eighteen and above sixty", "[states]")
{
    Way young(Standing::Prospect, QDate(2025, 1, 1), {}, QStringLiteral("2008-05-04"));
    CHECK(young.doubts(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 5, 3), "1-QĐ")).size() == 1);
    CHECK(young.doubts(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 5, 4), "1-QĐ")).isEmpty());
    Way old(Standing::Prospect, QDate(2025, 1, 1), {}, QStringLiteral("1965-05-04"));
    CHECK(old.doubts(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 5, 3), "1-QĐ")).isEmpty()); // sixty still
    CHECK(old.doubts(Way::step(Standing::Probationary, Situation::Active, QDate(2026, 5, 4), "1-QĐ")).size() == 1);
}

TEST_CASE("terms away and exemptions are doubted where the rules have other ones", "[states]")
{
    Way way;
    const auto away = [](const QDate &until, const char *note = "") { return Way::step(Standing::Official, Situation::AwayTemporarily, QDate(2026, 1, 10), "5-GGT", note, until); };
    CHECK(way.doubts(away({})).size() == 1);
    CHECK(way.doubts(away(QDate(2026, 4, 8))).size() == 1);   // a day less than three months
    CHECK(way.doubts(away(QDate(2026, 4, 9))).isEmpty());
    CHECK(way.doubts(away(QDate(2027, 1, 8))).isEmpty());
    CHECK(way.doubts(away(QDate(2027, 1, 9))).size() == 1);   // twelve whole months
    CHECK(way.doubts(away(QDate(2027, 1, 9), "Đi học cao cấp lý luận")).isEmpty());
    CHECK(way.doubts(away(QDate(2028, 1, 10), "Đi học")).size() == 1);
    const auto exempt = [](const char *paper, const QDate &until) { return Way::step(Standing::Official, Situation::Exempt, QDate(2026, 1, 10), paper, "", until); };
    CHECK(way.doubts(exempt("3-NQ/CB", QDate(2026, 12, 31))).isEmpty());
    CHECK(way.doubts(exempt("3-NQ/CB", QDate(2027, 1, 10))).size() == 1);
    CHECK(way.doubts(exempt("3-NQ/CB", {})).size() == 1);     // said: age or illness
    CHECK(way.doubts(exempt("", {})).size() == 2);
    CHECK(way.doubts(Way::step(Standing::Official, Situation::Suspended, QDate(2026, 1, 10))).size() == 1);
}

TEST_CASE("a step before one that is recorded already says so", "[states]")
{
    Way way;
    must(way.go(Way::step(Standing::Official, Situation::Exempt, QDate(2026, 5, 4), "3-NQ/CB", "", QDate(2026, 12, 31))));
    const QStringList doubts = way.doubts(Way::step(Standing::Official, Situation::Suspended, QDate(2026, 3, 1), "1-QĐ"));
    REQUIRE(doubts.size() == 1);
    CHECK(doubts.first().contains(QStringLiteral("04/05/2026")));
    must(way.go(Way::step(Standing::Official, Situation::MovedOut, QDate(2026, 9, 1), "9-GGT")));
    CHECK(way.doubts(Way::step(Standing::Official, Situation::Active, QDate(2026, 10, 1))).size() == 1); // with which introduction?
    CHECK(way.doubts(Way::step(Standing::Official, Situation::HereTemporarily, QDate(2026, 2, 1), "x", "", QDate(2026, 4, 1))).size() == 2);
}

TEST_CASE("who leaves the Party has left it also from the day of a move that was recorded before", "[states]")
{
    Way way;
    must(way.go(Way::step(Standing::Official, Situation::MovedOut, QDate(2026, 11, 1), "45-GGT")));
    MemberStatus expelled = Way::step(Standing::Official, Situation::Left, QDate(2026, 10, 20), "7-QĐ/ĐU");
    CHECK(way.doubts(expelled).filter(QStringLiteral("01/11/2026")).isEmpty()); // it does not hold from then on
    must(way.go(expelled));
    CHECK(way.on(QDate(2026, 10, 19)) == Situation::Active);
    CHECK(way.on(QDate(2026, 10, 20)) == Situation::Left);
    CHECK(way.on(QDate(2026, 11, 1)) == Situation::Left);
    CHECK(way.isRefused(Way::step(Standing::Probationary, Situation::Active, QDate(2027, 1, 1), "8-QĐ/ĐU"), "20/10/2029"));
}

TEST_CASE("a move out that stands after an expulsion does not switch the rules of re-admission off", "[states]")
{
    const MemberStatus left = Way::step(Standing::Official, Situation::Left, QDate(2026, 10, 20), "7-QĐ/ĐU");
    const MemberStatus moved = Way::step(Standing::Official, Situation::MovedOut, QDate(2026, 11, 1), "45-GGT"); // as older books have it
    const auto found = findingsOn(shippedStateRules(), named(vi("Trần Văn Bước")), {left, moved}, Way::step(Standing::Probationary, Situation::Active, QDate(2027, 1, 1), "8-QĐ"));
    REQUIRE_FALSE(found.isEmpty());
    CHECK(found.first().weight == StepFinding::Refusal);
}

TEST_CASE("leaving the Party that is recorded late does not end an admission again that is recorded already", "[states]")
{
    Way way;
    must(way.go(Way::step(Standing::Official, Situation::Exempt, QDate(2021, 1, 1), "KL")));
    must(way.go(Way::step(Standing::Probationary, Situation::Active, QDate(2024, 1, 1), "9-QĐ/ĐU")));
    must(way.go(Way::step(Standing::Official, Situation::Left, QDate(2020, 6, 30), "1-QĐ/ĐU")));
    CHECK(way.on(QDate(2021, 1, 1)) == Situation::Left);
    CHECK(way.on(QDate(2024, 1, 1)) == Situation::Active);
}
