// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QJsonDocument>

namespace {

const QDate today(2026, 11, 3);

const Rules &rules()
{
    return rulesOn(today);
}

VoteRule rule(const char *id)
{
    const VoteRule *known = rules().vote(QLatin1String(id));
    REQUIRE(known);
    return *known;
}

/// A meeting of so many official members, all present, with a vote to be filled in.
struct VoteFixture : BookFixture
{
    MeetingId id;
    Vote vote;

    explicit VoteFixture(int count) : BookFixture()
    {
        for (const InventedMember &person : inventedMembers(count, 11)) {
            MemberStatus status = person.status;
            status.standing = Standing::Official;
            status.situation = Situation::Active;
            members += must(enterMember(*book, person.member, status));
        }
        id = meeting(today);
        vote.meeting = id;
        vote.item = item(id);
        vote.matter = QStringLiteral("Thông qua kế hoạch");
        vote.rule = QStringLiteral("ordinary");
    }

    Attendance lineOf(const MemberId &member)
    {
        const MeetingRecord record = must(meetingRecord(*book, id));
        const Attendance *line = record.attendanceOf(member);
        REQUIRE(line);
        return *line;
    }

    void settle(const char *question, const char *answer, const QDate &from = today)
    {
        must(chooseRule(*book, {{}, QLatin1String(question), QLatin1String(answer), from, QStringLiteral("Công văn 12-CV/ĐU")}));
    }

    Vote recorded(const Vote &typed) { return must(book->get(must(putVote(*book, typed)))); }
};

}

TEST_CASE("every rule of both packages says who decides, how, and how sure that is", "[rules]")
{
    for (const Rules &package : shippedRules()) {
        INFO(package.id.toStdString());
        for (const char *matter : {"ordinary", "admission", "recognition", "strike-off", "expulsion", "discipline", "exemption", "reward", "evaluation",
                                   "election-committee", "election-secretary", "election-deputy", "election-delegates", "counting-team", "election-list",
                                   "nomination", "score", "two-thirds"}) {
            INFO(matter);
            const VoteRule *known = package.vote(QLatin1String(matter));
            REQUIRE(known);
            CHECK_FALSE(known->title.isEmpty());
            CHECK((known->mayBeOpen || known->mayBeSecret));
            CHECK((known->retired || known->certainty == Certainty::Unsure || known->certainty == Certainty::Likely || !known->source.isEmpty()));
        }
        CHECK(package.vote(QStringLiteral("two-thirds"))->retired);
        CHECK(package.questions.size() == 9);
        CHECK(package.levels.size() == 4);
        CHECK(package.invalidReasons.size() == 7);
    }
    CHECK(rule("election-committee").election.position == Position::CommitteeMember);
    CHECK_FALSE(rule("election-secretary").mayBeOpen);
    CHECK(rule("admission").mayBeSecret);
    CHECK(rule("admission").rounds == 3);
    CHECK(rule("admission").afterLast == AfterLast::GoesUp);
    CHECK(rule("election-secretary").afterLast == AfterLast::UpperAppoints);
}

TEST_CASE("a rule package with a key that nobody reads, or a word that is none, is refused with its place", "[rules]")
{
    const auto package = [](const QByteArray &votes, const QByteArray &questions = {}) {
        QByteArray json = R"({"id":"x","title":"x","effective":"2026-01-01","cellSymbol":"CB","meetings":[{"kind":"regular","title":"x"}],"papers":[{"id":"minutes","title":"x"}],"votes":[)" + votes + "]";
        if (!questions.isEmpty())
            json += ",\"questions\":[" + questions + ']';
        return json + '}';
    };
    const QByteArray plain = R"("id":"a","title":"A","threshold":"more-than","numerator":1,"denominator":2)";
    const auto place = [](const Result<Rules> &read) { return read ? QString() : read.error().args.join(u' '); };

    CHECK(readRules(package('{' + plain + '}')));
    CHECK(place(readRules(package('{' + plain + R"(,"threshhold":"x"})"))).contains(QStringLiteral("votes.a.threshhold")));
    CHECK(place(readRules(package('{' + plain + R"(,"ways":["hidden"]})"))).contains(QStringLiteral("votes.a.ways")));
    CHECK(place(readRules(package('{' + plain + R"(,"voters":"everybody"})"))).contains(QStringLiteral("votes.a.voters")));
    CHECK(place(readRules(package('{' + plain + R"(,"afterLast":"lottery"})"))).contains(QStringLiteral("votes.a.afterLast")));
    CHECK(place(readRules(package('{' + plain + R"(,"form":"levels"})"))).contains(QStringLiteral("votes.a.ways"))); // levels are never shouted
    const QByteArray asks = R"({"id":"q","title":"Q","help":"h","answers":[{"id":"1","title":"1"},{"id":"2","title":"2","rules":["a"],"sets":)";
    CHECK(readRules(package('{' + plain + '}', asks + R"({"base":"present"}}]})")));
    CHECK_FALSE(readRules(package('{' + plain + '}', asks + R"({"base":"nowhere"}}]})")));
    CHECK_FALSE(readRules(package('{' + plain + '}', asks + R"({"denominator":0}}]})")));
    const QByteArray again = QByteArray(asks).replace("\"id\":\"q\"", "\"id\":\"r\"");
    CHECK_FALSE(readRules(package('{' + plain + '}', asks + R"({"base":"present"}}]},)" + again + R"({"base":"summoned"}}]})")));
}

TEST_CASE("the votes needed are the least number that has the share, for every base up to 200", "[votes]")
{
    for (const VoteRule &each : rules().votes) {
        INFO(each.id.toStdString());
        for (qint64 base = 1; base <= 200; ++base) {
            const qint64 needed = neededVotes(each, base);
            const auto has = [&](qint64 votes) {
                const qint64 mine = votes * each.denominator;
                const qint64 share = base * each.numerator;
                return each.moreThan ? mine > share : mine >= share;
            };
            CHECK((has(needed) && !has(needed - 1)));
            CHECK((reaches(each, needed, base) && !reaches(each, needed - 1, base)));
        }
    }
    CHECK(neededVotes(rule("admission"), 31) == 21); // two thirds of 31 are 20.67
    CHECK(neededVotes(rule("nomination"), 10) == 4); // more than 30 percent
    CHECK(neededVotes(rule("ordinary"), 3) == 2);
    CHECK(neededVotes(rule("ordinary"), 150) == 76);
    CHECK(neededVotes(rule("admission"), 150) == 100);
}

TEST_CASE("every division of up to twelve hands is taken or refused as counting on fingers has it", "[votes]")
{
    for (const char *id : {"ordinary", "admission"}) {
        const VoteRule chosen = rule(id);
        for (qint64 base = 1; base <= 12; ++base)
            for (qint64 present = 0; present <= base; ++present)
                for (qint64 yes = 0; yes <= base + 1; ++yes)
                    for (qint64 no = 0; no + yes <= base + 1; ++no)
                        for (qint64 other = 0; other + no + yes <= base + 1; ++other) {
                            VoteBase on;
                            on.official = base;
                            on.base = base;
                            on.entitledPresent = present;
                            Vote vote;
                            vote.inFavour = yes;
                            vote.against = no;
                            vote.other = other;
                            const auto counting = counted(vote, on, chosen);
                            const bool can = yes + no + other <= present;
                            if (bool(counting) != can)
                                FAIL("base " << base << " present " << present << ": " << yes << '+' << no << '+' << other);
                            const bool passes = qstrcmp(id, "ordinary") == 0 ? 2 * yes > base : 3 * yes >= 2 * base;
                            if (counting && counting->passed != passes)
                                FAIL("base " << base << ": " << yes << " in favour");
                        }
    }
}

TEST_CASE("who came late or left early is summoned, and in the room only while there", "[votes]")
{
    VoteFixture fixture(9);
    Attendance late = fixture.lineOf(fixture.members[3]);
    late.arrived = QTime(20, 0);
    must(markAttendance(*fixture.book, late));
    Attendance early = fixture.lineOf(fixture.members[4]);
    early.left = QTime(20, 30);
    must(markAttendance(*fixture.book, early));
    const auto inTheRoom = [&](const QTime &at) { return must(baseOf(*fixture.book, fixture.id, QStringLiteral("ordinary"), at)).entitledPresent; };

    CHECK(inTheRoom({}) == 9);
    CHECK(inTheRoom(QTime(19, 59)) == 8);
    CHECK(inTheRoom(QTime(20, 0)) == 9);
    CHECK(inTheRoom(QTime(20, 29)) == 9);
    CHECK(inTheRoom(QTime(20, 30)) == 8);
    CHECK(must(baseOf(*fixture.book, fixture.id, QStringLiteral("ordinary"), QTime(19, 59))).base == 9);

    fixture.vote.inFavour = 9;
    fixture.vote.taken = QTime(20, 45);
    const auto refused = putVote(*fixture.book, fixture.vote);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args.contains(QStringLiteral("8")));
    fixture.vote.inFavour = 8;
    const Vote vote = fixture.recorded(fixture.vote);
    CHECK(vote.present.size() == 8);
    CHECK_FALSE(vote.present.contains(fixture.members[4]));
    CHECK(vote.present.contains(fixture.members[3]));
}

TEST_CASE("a vote before the meeting began or after it ended is none of it", "[votes]")
{
    VoteFixture fixture(3);
    fixture.vote.inFavour = 2;
    for (const QTime &at : {QTime(19, 29), QTime(21, 6)}) {
        fixture.vote.taken = at;
        const auto put = putVote(*fixture.book, fixture.vote);
        REQUIRE_FALSE(put);
        CHECK(put.error().kind == Error::Invalid);
    }
    fixture.vote.taken = QTime(19, 30);
    CHECK(putVote(*fixture.book, fixture.vote));
}

TEST_CASE("all but a few named are in favour, and the names are kept", "[votes]")
{
    VoteFixture fixture(9);
    fixture.vote.counting = VoteCounting::AllExcept;
    fixture.vote.againstBy = {fixture.members[1]};
    fixture.vote.otherBy = {fixture.members[2], fixture.members[5]};
    fixture.vote.inFavour = 99; // what was typed elsewhere does not count

    const Vote vote = fixture.recorded(fixture.vote);

    CHECK(vote.inFavour == 6);
    CHECK(vote.against == 1);
    CHECK(vote.other == 2);
    CHECK(vote.passed);
    CHECK(vote.present.size() == 9);
    CHECK(vote.otherBy == QList<MemberId>{fixture.members[2], fixture.members[5]});
    CHECK(vote.inFavourBy.isEmpty());
}

TEST_CASE("by name each voter is asked, and who says nothing did not vote", "[votes]")
{
    VoteFixture fixture(3);
    fixture.vote.counting = VoteCounting::ByName;
    fixture.vote.inFavourBy = {fixture.members[0]};
    fixture.vote.againstBy = {fixture.members[1]};

    const Vote vote = fixture.recorded(fixture.vote);

    CHECK(vote.inFavour == 1);
    CHECK(vote.against == 1);
    CHECK(vote.other == 0);
    CHECK(vote.needed == 2);
    CHECK_FALSE(vote.passed);
}

TEST_CASE("a name that stands twice, is absent or may not vote is refused by name", "[votes]")
{
    VoteFixture fixture(4);
    Attendance absent = fixture.lineOf(fixture.members[2]);
    absent.presence = Presence::AbsentWithoutReason;
    must(markAttendance(*fixture.book, absent));
    must(changeStatus(*fixture.book, {{}, fixture.members[3], Standing::Probationary, Situation::Active, QDate(2026, 1, 1), {}, {}, {}}));
    const auto refusal = [&](const QList<MemberId> &against, const QList<MemberId> &other) {
        Vote vote = fixture.vote;
        vote.counting = VoteCounting::AllExcept;
        vote.againstBy = against;
        vote.otherBy = other;
        const auto put = putVote(*fixture.book, vote);
        return put ? QString() : put.error().args.join(u' ');
    };
    const auto name = [&](qsizetype index) { return must(fixture.book->get(fixture.members[index])).name; };

    CHECK(refusal({fixture.members[1]}, {fixture.members[1]}) == name(1));
    CHECK(refusal({fixture.members[2]}, {}) == name(2));
    CHECK(refusal({fixture.members[3]}, {}) == name(3));
    CHECK(refusal({fixture.members[1]}, {fixture.members[0]}).isEmpty());
}

TEST_CASE("a matter that is decided by those in the room has them as its base, and the arithmetic adds up", "[votes]")
{
    VoteFixture fixture(10);
    for (int i = 6; i < 9; ++i) {
        Attendance line = fixture.lineOf(fixture.members[i]);
        line.presence = Presence::AbsentWithoutReason;
        must(markAttendance(*fixture.book, line));
    }
    fixture.vote.rule = QStringLiteral("nomination");
    fixture.vote.inFavour = 3;

    const Vote vote = fixture.recorded(fixture.vote);

    CHECK(vote.base.official == 10);
    CHECK(vote.base.absent == 3);
    CHECK(vote.base.base == 7);
    CHECK(vote.needed == 3); // more than 2.1
    CHECK(vote.passed);
}

TEST_CASE("what is decided by ballot alone cannot be voted by show of cards", "[votes]")
{
    VoteFixture fixture(9);
    fixture.vote.inFavour = 9;
    fixture.vote.rule = QStringLiteral("election-secretary");
    const auto put = putVote(*fixture.book, fixture.vote);
    REQUIRE_FALSE(put);
    CHECK(put.error().kind == Error::Refused);

    fixture.vote.rule = QStringLiteral("discipline");
    const VoteId before = must(putVote(*fixture.book, fixture.vote));
    fixture.settle("discipline-way", "secret");
    CHECK_FALSE(putVote(*fixture.book, fixture.vote));

    Vote changed = must(fixture.book->get(before));
    changed.inFavour = 8;
    CHECK(putVote(*fixture.book, changed)); // a vote keeps the way in which it was taken
}

TEST_CASE("what the rules leave open is settled by the cell from a day on", "[rules]")
{
    VoteFixture fixture(9);
    fixture.vote.rule = QStringLiteral("discipline");
    fixture.vote.inFavour = 5;
    CHECK(fixture.recorded(fixture.vote).passed); // more than half of 9

    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty());
    fixture.settle("discipline-threshold", "two-thirds");
    CHECK(must(openPoints(*fixture.book, fixture.id)).size() == 1); // the vote above stands on the other rule
    CHECK(fixture.recorded(fixture.vote).needed == 6);
    CHECK_FALSE(fixture.recorded(fixture.vote).passed);

    const auto neededOn = [&](const QDate &day) {
        Meeting planned;
        planned.date = day;
        const MeetingId id = must(callMeeting(*fixture.book, planned));
        return neededVotes(*must(meetingRecord(*fixture.book, id)).rules.vote(QStringLiteral("discipline")), 9);
    };
    CHECK(neededOn(today.addDays(-1)) == 5); // before that day the likely answer holds
    fixture.settle("discipline-threshold", "half", QDate(2027, 1, 1));
    CHECK(neededOn(QDate(2026, 12, 31)) == 6);
    CHECK(neededOn(QDate(2027, 1, 1)) == 5);
}

TEST_CASE("a settlement needs a known question, a day, and something new", "[rules]")
{
    VoteFixture fixture(3);
    const auto choose = [&](const char *question, const char *answer, const QDate &from) {
        return chooseRule(*fixture.book, {{}, QLatin1String(question), QLatin1String(answer), from, {}});
    };
    CHECK(choose("weather", "rain", today).error().kind == Error::Invalid);
    CHECK(choose("tie", "rain", today).error().kind == Error::Invalid);
    CHECK(choose("tie", "threshold", {}).error().kind == Error::Invalid);
    CHECK(choose("tie", "most-votes", today).error().kind == Error::Refused); // it holds already
    const RuleChoiceId first = must(choose("tie", "threshold", today));
    const RuleChoiceId second = must(choose("tie", "most-votes", today));
    CHECK(first == second); // one answer for a day
    CHECK(must(ruleChoices(*fixture.book)).size() == 1);

    fixture.close(fixture.id);
    const auto late = choose("tie", "threshold", today);
    REQUIRE_FALSE(late);
    CHECK(late.error().kind == Error::Refused);
    CHECK(choose("tie", "threshold", today.addDays(1)));
}

TEST_CASE("the third failure of two thirds for the same person is known over months", "[votes]")
{
    VoteFixture fixture(9);
    fixture.vote.rule = QStringLiteral("recognition");
    fixture.vote.about = fixture.members[8];
    fixture.vote.inFavour = 5;
    CHECK(must(timesFailed(*fixture.book, fixture.vote.rule, fixture.vote.about)) == 0);
    for (int i = 0; i < 3; ++i)
        must(putVote(*fixture.book, fixture.vote));
    fixture.vote.inFavour = 6;
    CHECK(fixture.recorded(fixture.vote).passed);

    CHECK(must(timesFailed(*fixture.book, fixture.vote.rule, fixture.vote.about)) == 3);
    CHECK(must(timesFailed(*fixture.book, fixture.vote.rule, fixture.members[0])) == 0);
    CHECK(must(timesFailed(*fixture.book, QStringLiteral("admission"), fixture.vote.about)) == 0);
}

TEST_CASE("a change of the roll call asks for the vote again only where it changes the vote", "[votes]")
{
    VoteFixture fixture(9);
    fixture.vote.inFavour = 7;
    fixture.vote.taken = QTime(20, 0);
    must(putVote(*fixture.book, fixture.vote));
    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty());

    Attendance line = fixture.lineOf(fixture.members[4]);
    line.left = QTime(20, 40);
    must(markAttendance(*fixture.book, line)); // left after the vote
    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty());
    line.left = QTime(19, 45);
    must(markAttendance(*fixture.book, line));
    CHECK(must(openPoints(*fixture.book, fixture.id)).size() == 1);
}

TEST_CASE("a vote of an older program, without names and times, is read and stands", "[votes][replay]")
{
    VoteFixture fixture(9);
    const MeetingRecord record = must(meetingRecord(*fixture.book, fixture.id));
    Vote old = fixture.vote;
    old.id = VoteId::fresh();
    old.sequence = 1;
    old.inFavour = 9;
    old.base = voteBase(record.members, record.rollCall, rule("ordinary"));
    old.needed = 5;
    old.passed = true;
    // The payload as that program wrote it: no key that came later.
    QJsonObject payload = QJsonDocument::fromJson(payloadOf(old)).object();
    payload.remove(QStringLiteral("counting"));
    const QByteArray json = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    CHECK_FALSE(json.contains("absent"));

    const auto read = recordFrom(QStringLiteral("vote"), json);
    REQUIRE(read);
    REQUIRE(std::holds_alternative<Vote>(*read));
    CHECK(std::get<Vote>(*read) == old);
    must(fixture.book->record({created(std::get<Vote>(*read))}));
    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty());
    CHECK(must(fixture.book->check()).problems.isEmpty());
    CHECK_FALSE(recordFrom(QStringLiteral("vote"), QByteArray(json).replace("\"matter\"", "\"present\":[\"nobody\"],\"matter\"")));
}

TEST_CASE("votes by name and settlements are rebuilt from the log as they were", "[votes][replay]")
{
    VoteFixture fixture(9);
    fixture.vote.counting = VoteCounting::ByName;
    fixture.vote.taken = QTime(20, 10);
    fixture.vote.about = fixture.members[7];
    fixture.vote.inFavourBy = fixture.members.mid(0, 6);
    fixture.vote.againstBy = fixture.members.mid(6, 1);
    const Vote before = fixture.recorded(fixture.vote);
    fixture.settle("minor-base", "present");

    CHECK(must(fixture.book->check()).problems.isEmpty());
    fixture.reopen();

    CHECK(must(fixture.book->get(before.id)) == before);
    CHECK(must(ruleChoices(*fixture.book)).first().answer == QStringLiteral("present"));
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("a member whom a vote names cannot be undone out of the handbook before it", "[votes][undo]")
{
    VoteFixture fixture(3);
    const qint64 size = must(fixture.book->logSize());
    const InventedMember person = inventedMembers(1, 99).first();
    const MemberId more = must(enterMember(*fixture.book, person.member, {{}, {}, Standing::Official, Situation::Active, QDate(2020, 1, 1), {}, {}, {}}));
    must(markRest(*fixture.book, fixture.id));
    fixture.vote.counting = VoteCounting::AllExcept;
    fixture.vote.againstBy = {more};
    const VoteId id = must(putVote(*fixture.book, fixture.vote));
    // The line of the roll call is removed behind the use-cases' back, so that the vote alone names the member.
    for (const Attendance &line : must(fixture.book->all<Attendance>()))
        if (line.member == more)
            must(fixture.book->record({annulled(line)}));

    const auto refused = canUndo(*fixture.book, size);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    must(removeVote(*fixture.book, id));
    CHECK(canUndo(*fixture.book, size));
}
