// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/elections.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace {

const QDate today(2026, 11, 3);
const QString agree = QStringLiteral("agree");
const QString disagree = QStringLiteral("disagree");

/// A meeting of so many official members, all present, and the ways to elect somebody there.
struct ElectionFixture : BookFixture
{
    MeetingId id;

    explicit ElectionFixture(int count) : BookFixture()
    {
        for (InventedMember person : inventedMembers(count, 23)) {
            person.member.position = Position::Member;
            members += must(enterMember(*book, person.member, {{}, {}, Standing::Official, Situation::Active, QDate(2020, 1, 1), {}, {}, {}}));
        }
        id = meeting(today);
    }

    MeetingRecord record() { return must(meetingRecord(*book, id)); }

    QList<Choice> candidates(qsizetype first, qsizetype count)
    {
        QList<Choice> choices;
        for (const MemberId &member : members.mid(first, count))
            choices += {0, member, {}};
        return choices;
    }

    Poll draft(const char *rule, qint64 seats)
    {
        Poll poll;
        poll.meeting = id;
        poll.item = item(id);
        poll.matter = QStringLiteral("Bầu nhiệm kỳ 2026 – 2031");
        poll.rule = QLatin1String(rule);
        poll.seats = seats;
        poll.order = ListOrder::AsDecided;
        poll.team = {members.last(), members.at(members.size() - 2)};
        return poll;
    }

    PollId prepare(const char *rule, qint64 seats, qsizetype first, qsizetype count)
    {
        return must(putPoll(*book, draft(rule, seats), candidates(first, count)));
    }

    BallotRound lastBallot(const PollId &poll) { return record().ballotsOf(poll).last(); }

    /// A count in which every ballot issued came back valid.
    BallotCount counting(const PollId &poll, qint64 ballots, const QList<qint64> &yes, const QList<qint64> &no = {})
    {
        const BallotRound round = lastBallot(poll);
        BallotCount count;
        count.round = round.id;
        count.issued = count.collected = count.valid = ballots;
        for (qsizetype i = 0; i < yes.size(); ++i)
            count.tallies += {i + 1, agree, yes[i]};
        for (qsizetype i = 0; i < no.size(); ++i)
            count.tallies += {i + 1, disagree, no[i]};
        return count;
    }

    PollOutcome count(const PollId &poll, qint64 ballots, const QList<qint64> &yes, const QList<qint64> &no = {})
    {
        must(putCount(*book, counting(poll, ballots, yes, no)));
        return outcome(poll);
    }

    /// The same with one ballot that is invalid.
    PollOutcome countSpoiled(const PollId &poll, qint64 ballots, const QList<qint64> &yes)
    {
        BallotCount typed = counting(poll, ballots, yes);
        typed.valid = ballots - 1;
        typed.invalid = {{QStringLiteral("marked"), 1}};
        must(putCount(*book, typed));
        return outcome(poll);
    }

    PollOutcome outcome(const PollId &poll)
    {
        const MeetingRecord now = record();
        return now.outcome(*now.poll(poll));
    }

    QList<MemberId> elected(const PollId &poll)
    {
        QList<MemberId> list;
        for (const Decided &each : outcome(poll).decided)
            list += each.choice.member;
        return list;
    }

    void settle(const char *question, const char *answer) { must(chooseRule(*book, {{}, QLatin1String(question), QLatin1String(answer), today, {}})); }

    void absent(const MemberId &member)
    {
        Attendance line = *record().attendanceOf(member);
        line.presence = Presence::AbsentWithoutReason;
        must(markAttendance(*book, line));
    }
};

QString refusal(const Result<BallotCountId> &put)
{
    return put ? QString() : sentence(put.error());
}

QList<QString> uuidsIn(const QByteArray &text)
{
    static const QRegularExpression shape(QStringLiteral("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"));
    QList<QString> found;
    auto matches = shape.globalMatch(QString::fromUtf8(text));
    while (matches.hasNext())
        found += matches.next().captured();
    return found;
}

}

TEST_CASE("those with more than half of the base are elected, the most votes first", "[elections]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 5, 0, 6);

    const PollOutcome outcome = fixture.count(poll, 15, {8, 14, 7, 13, 15, 9});

    CHECK(outcome.stage == PollStage::Done);
    CHECK(outcome.seatsLeft == 0);
    CHECK(fixture.elected(poll) == QList<MemberId>{fixture.members[4], fixture.members[1], fixture.members[3], fixture.members[5], fixture.members[0]});
    const BallotCount count = fixture.record().counts.first();
    CHECK(count.needed == 8);
    CHECK(count.base.base == 15);
}

TEST_CASE("half of the base is not enough, one more is", "[elections]")
{
    for (const int size : {9, 10, 30, 31, 150}) {
        INFO(size);
        ElectionFixture fixture(size);
        const qint64 half = size / 2;
        const PollId poll = fixture.prepare("election-secretary", 1, 0, 1);
        CHECK(fixture.count(poll, size, {half}, {size - half}).stage == PollStage::Open);
        must(nextBallot(*fixture.book, poll));
        CHECK(fixture.count(poll, size, {half + 1}, {size - half - 1}).stage == PollStage::Done);
    }
}

TEST_CASE("two thirds of 31 by ballot are 21", "[elections]")
{
    ElectionFixture fixture(31);
    Poll poll = fixture.draft("recognition", 0);
    const Choice person{0, fixture.members[5], QStringLiteral("Đề nghị công nhận đảng viên chính thức")};
    const PollId id = must(putPoll(*fixture.book, poll, {person}));

    CHECK(fixture.count(id, 31, {20}, {11}).stage == PollStage::Open);
    must(nextBallot(*fixture.book, id));
    const PollOutcome outcome = fixture.count(id, 31, {21}, {10});

    CHECK(outcome.stage == PollStage::Done);
    CHECK(outcome.decided.first().round == 2);
    CHECK(must(timesFailed(*fixture.book, QStringLiteral("recognition"), fixture.members[5])) == 1);
}

TEST_CASE("a cell of three elects its secretary, counted by one", "[elections]")
{
    ElectionFixture fixture(3);
    Poll poll = fixture.draft("election-secretary", 1);
    poll.team = {fixture.members[2]};
    const PollId id = must(putPoll(*fixture.book, poll, fixture.candidates(0, 2)));

    CHECK(fixture.count(id, 3, {2, 1}).stage == PollStage::Done);
    CHECK(fixture.elected(id) == QList<MemberId>{fixture.members[0]});
    Poll committee = fixture.draft("election-committee", 1);
    committee.team = {fixture.members[2]};
    const auto refused = putPoll(*fixture.book, committee, fixture.candidates(0, 2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().args == QStringList{QStringLiteral("9"), QStringLiteral("3")});
}

TEST_CASE("a cell of 150 elects seven of nine", "[elections]")
{
    ElectionFixture fixture(150);
    const PollId poll = fixture.prepare("election-committee", 7, 0, 9);

    const PollOutcome outcome = fixture.count(poll, 150, {150, 149, 148, 147, 146, 100, 76, 75, 50});

    CHECK(outcome.stage == PollStage::Done);
    CHECK(outcome.decided.size() == 7);
    CHECK(outcome.decided.last().votes == 76);
}

TEST_CASE("who has equal votes for the last seat stands again, and then the most votes decide", "[elections][tie]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);

    PollOutcome outcome = fixture.count(poll, 15, {15, 10, 10, 10});
    REQUIRE(outcome.stage == PollStage::Tied);
    CHECK(outcome.decided.size() == 1);
    CHECK(outcome.tied.size() == 3);
    CHECK(outcome.seatsLeft == 2);

    must(nextBallot(*fixture.book, poll));
    const BallotRound again = fixture.lastBallot(poll);
    CHECK(again.runOff);
    CHECK(again.seats == 2);
    CHECK(again.choices.size() == 3);
    outcome = fixture.count(poll, 15, {7, 6, 5}); // none of them has more than half
    CHECK(outcome.stage == PollStage::Done);
    CHECK(fixture.elected(poll) == fixture.members.mid(0, 3));
    CHECK(outcome.rounds == 1); // a ballot among equals is none of the three
}

TEST_CASE("those with equal votes are all elected where there are seats for all", "[elections][tie]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);

    const PollOutcome outcome = fixture.count(poll, 15, {15, 10, 10, 7});

    CHECK(outcome.stage == PollStage::Done);
    CHECK(outcome.decided.size() == 3);
}

TEST_CASE("equal votes below half are no tie: nobody of them is elected", "[elections][tie]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);

    const PollOutcome outcome = fixture.count(poll, 15, {15, 14, 7, 7});

    CHECK(outcome.stage == PollStage::Open);
    CHECK(outcome.tied.isEmpty());
    CHECK(outcome.seatsLeft == 1);
    CHECK(outcome.open.size() == 2);
}

TEST_CASE("a second tie asks for another ballot, or for the meeting's word that there is none", "[elections][tie]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-secretary", 1, 0, 2);
    CHECK(fixture.countSpoiled(poll, 15, {7, 7}).stage == PollStage::Open); // neither has half: no tie, nobody is elected
    const PollId committee = fixture.prepare("election-committee", 2, 2, 3);
    CHECK(fixture.count(committee, 15, {10, 10, 10}).stage == PollStage::Tied);
    must(nextBallot(*fixture.book, committee));
    PollOutcome outcome = fixture.count(committee, 15, {12, 9, 9}); // one of three is ahead, two are equal again
    CHECK(outcome.stage == PollStage::Tied);
    CHECK(outcome.decided.size() == 1);
    CHECK(outcome.seatsLeft == 1);
    must(nextBallot(*fixture.book, committee));
    CHECK(fixture.lastBallot(committee).choices.size() == 2);
    CHECK(fixture.countSpoiled(committee, 15, {7, 7}).stage == PollStage::Tied);
    must(endPoll(*fixture.book, committee, Further::None));
    CHECK(fixture.outcome(committee).stage == PollStage::Stopped);
}

TEST_CASE("where the cell settled it so, a ballot among equals needs more than half as well", "[elections][tie]")
{
    ElectionFixture fixture(15);
    fixture.settle("tie", "threshold");
    const PollId poll = fixture.prepare("election-committee", 2, 0, 3);
    CHECK(fixture.count(poll, 15, {10, 10, 10}).stage == PollStage::Tied);
    must(nextBallot(*fixture.book, poll));

    const PollOutcome outcome = fixture.count(poll, 15, {8, 7, 6});

    CHECK(outcome.stage == PollStage::Open);
    CHECK(outcome.decided.size() == 1);
}

TEST_CASE("after the third failed ballot the upper level appoints, and no fourth is held", "[elections][third]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-secretary", 1, 0, 2);
    for (int round = 1; round <= 2; ++round) {
        CHECK(fixture.countSpoiled(poll, 15, {7, 7}).stage == PollStage::Open);
        must(nextBallot(*fixture.book, poll));
    }
    const PollOutcome outcome = fixture.countSpoiled(poll, 15, {7, 7});

    CHECK(outcome.stage == PollStage::Exhausted);
    CHECK(outcome.rounds == 3);
    CHECK(fixture.record().ruleOf(QStringLiteral("election-secretary")).afterLast == AfterLast::UpperAppoints);
    const auto fourth = nextBallot(*fixture.book, poll);
    REQUIRE_FALSE(fourth);
    CHECK(fourth.error().kind == Error::Refused);
    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty()); // that it failed is a result
}

TEST_CASE("a matter that needs two thirds goes up with full figures after three failed ballots", "[elections][third]")
{
    ElectionFixture fixture(9);
    const PollId poll = must(putPoll(*fixture.book, fixture.draft("strike-off", 0), {{0, fixture.members[0], QStringLiteral("Đề nghị xóa tên")}}));
    for (int round = 1; round <= 2; ++round) {
        CHECK(fixture.count(poll, 9, {5}, {4}).stage == PollStage::Open);
        must(nextBallot(*fixture.book, poll));
    }
    CHECK(fixture.count(poll, 9, {5}, {4}).stage == PollStage::Exhausted);
    CHECK(must(timesFailed(*fixture.book, QStringLiteral("strike-off"), fixture.members[0])) == 3);
}

TEST_CASE("an ordinary matter that does not pass is turned down, not voted again", "[elections]")
{
    ElectionFixture fixture(9);
    const PollId poll = must(putPoll(*fixture.book, fixture.draft("ordinary", 0), {{0, {}, QStringLiteral("Kế hoạch A")}, {0, {}, QStringLiteral("Kế hoạch B")}}));

    const PollOutcome outcome = fixture.count(poll, 9, {5, 4}, {4, 5});

    CHECK(outcome.stage == PollStage::Done);
    REQUIRE(outcome.decided.size() == 1);
    CHECK(outcome.decided.first().choice.text == QStringLiteral("Kế hoạch A"));
    CHECK(outcome.open.size() == 1);
}

TEST_CASE("the meeting can end an election with seats open, and take that back", "[elections]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    CHECK_FALSE(endPoll(*fixture.book, poll, Further::None)); // not counted yet
    CHECK(must(openPoints(*fixture.book, fixture.id)).size() == 1);
    fixture.count(poll, 15, {15, 14, 7, 7});
    CHECK(must(openPoints(*fixture.book, fixture.id)).size() == 1);

    must(endPoll(*fixture.book, poll, Further::None));
    CHECK(fixture.outcome(poll).stage == PollStage::Stopped);
    CHECK(must(openPoints(*fixture.book, fixture.id)).isEmpty());
    CHECK_FALSE(nextBallot(*fixture.book, poll));
    must(endPoll(*fixture.book, poll, Further::Possible));
    CHECK(nextBallot(*fixture.book, poll));
}

TEST_CASE("the next list is what is open, or what the meeting decides", "[elections]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    fixture.count(poll, 15, {15, 14, 7, 7});

    const auto again = nextBallot(*fixture.book, poll, fixture.candidates(0, 2));
    REQUIRE_FALSE(again); // both of them are elected
    CHECK_FALSE(nextBallot(*fixture.book, poll, fixture.candidates(13, 1))); // counts the ballots
    must(nextBallot(*fixture.book, poll, fixture.candidates(2, 3)));
    const BallotRound round = fixture.lastBallot(poll);
    CHECK(round.number == 2);
    CHECK(round.seats == 1);
    CHECK(round.choices.size() == 3);
    CHECK_FALSE(nextBallot(*fixture.book, poll)); // this one is not counted
    must(removeBallot(*fixture.book, round.id));
    must(nextBallot(*fixture.book, poll));
    CHECK(fixture.lastBallot(poll).choices.size() == 2);
}

TEST_CASE("without surplus the ballot asks yes or no, and a list may fail there", "[elections][surplus]")
{
    ElectionFixture fixture(15);
    fixture.settle("surplus", "free");
    const PollId poll = fixture.prepare("election-committee", 3, 0, 3);
    const MeetingRecord record = fixture.record();
    CHECK(layoutOf(record.polls.first(), record.ballots.first()) == BallotLayout::Plain);
    CHECK(marksOf(BallotLayout::Plain, record.rules) == QStringList{agree, disagree});

    // Both boxes or none leave a ballot valid and uncounted for that person.
    const PollOutcome outcome = fixture.count(poll, 15, {15, 8, 7}, {0, 5, 7});

    CHECK(outcome.decided.size() == 2);
    CHECK(outcome.stage == PollStage::Open);
}

TEST_CASE("the length of a committee's list is checked with its arithmetic", "[elections][surplus]")
{
    ElectionFixture fixture(20);
    const auto put = [&](qint64 seats, qsizetype names) { return putPoll(*fixture.book, fixture.draft("election-committee", seats), fixture.candidates(0, names)); };

    CHECK(put(5, 4).error().args == QStringList{QStringLiteral("5"), QStringLiteral("4")});
    CHECK(put(5, 5).error().kind == Error::Refused); // a surplus is needed
    CHECK(put(5, 7).error().args == QStringList{QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("30"), QStringLiteral("7")});
    CHECK(put(7, 10).error().args.contains(QStringLiteral("9")));
    CHECK(put(8, 9).error().args == QStringList{QStringLiteral("7"), QStringLiteral("8")});
    CHECK(put(0, 2).error().kind == Error::Invalid);
    CHECK(put(3, 4)); // 30 percent of three is less than one; one is allowed all the same
    fixture.settle("surplus", "strict-30");
    CHECK_FALSE(put(3, 4));
    CHECK(put(4, 5));
    fixture.settle("surplus", "free");
    CHECK(put(3, 3));
    CHECK(put(3, 12));
}

TEST_CASE("who may not stand, stands twice or counts is refused by name", "[elections]")
{
    ElectionFixture fixture(12);
    must(changeStatus(*fixture.book, {{}, fixture.members[1], Standing::Probationary, Situation::Active, QDate(2026, 1, 1), {}, {}, {}}));
    must(changeStatus(*fixture.book, {{}, fixture.members[2], Standing::Official, Situation::Suspended, QDate(2026, 1, 1), {}, {}, {}}));
    must(changeStatus(*fixture.book, {{}, fixture.members[3], Standing::Official, Situation::HereTemporarily, QDate(2026, 1, 1), {}, {}, {}}));
    const auto name = [&](qsizetype index) { return must(fixture.book->get(fixture.members[index])).name; };
    const auto refusedFor = [&](const QList<Choice> &choices, const QList<MemberId> &team) {
        Poll poll = fixture.draft("election-delegates", 1);
        poll.team = team;
        const auto put = putPoll(*fixture.book, poll, choices);
        return put ? QString() : put.error().args.join(u' ');
    };
    const QList<Choice> plain = fixture.candidates(4, 2);

    for (const qsizetype i : {1, 2, 3})
        CHECK(refusedFor(plain + fixture.candidates(i, 1), {}) == name(i));
    CHECK(refusedFor(plain + QList<Choice>{{0, {}, QStringLiteral("Người Ngoài")}}, {}) == QStringLiteral("Người Ngoài"));
    CHECK(refusedFor(plain + plain.mid(0, 1), {}) == name(4));
    CHECK(refusedFor(plain, {fixture.members[5]}) == name(5));
    CHECK(refusedFor(plain, {fixture.members[8], fixture.members[8]}) == name(8));
    fixture.absent(fixture.members[9]);
    CHECK(refusedFor(plain, {fixture.members[9]}) == name(9));
    CHECK(refusedFor(plain, {fixture.members[8]}).isEmpty());
    CHECK_FALSE(putPoll(*fixture.book, fixture.draft("score", 0), {{0, {}, QStringLiteral("90 điểm")}})); // decided openly
    CHECK_FALSE(putPoll(*fixture.book, fixture.draft("ordinary", 0), {}));
    CHECK_FALSE(putPoll(*fixture.book, fixture.draft("ordinary", 0), {{0, {}, QStringLiteral("Văn bản TUYỆT MẬT")}}));
}

TEST_CASE("secretary and deputy come from the committee that the meeting elected", "[elections]")
{
    ElectionFixture fixture(15);
    const PollId committee = fixture.prepare("election-committee", 3, 0, 4);
    fixture.count(committee, 15, {15, 14, 13, 3});

    const auto outside = putPoll(*fixture.book, fixture.draft("election-secretary", 1), fixture.candidates(3, 1));
    REQUIRE_FALSE(outside);
    CHECK(outside.error().args.first() == must(fixture.book->get(fixture.members[3])).name);
    CHECK(putPoll(*fixture.book, fixture.draft("election-secretary", 1), fixture.candidates(0, 2)));
    CHECK_FALSE(putPoll(*fixture.book, fixture.draft("election-deputy", 2), fixture.candidates(0, 3))); // one deputy
}

TEST_CASE("neither the committee nor a group elects for the cell", "[elections]")
{
    ElectionFixture fixture(12);
    for (const MemberId &each : fixture.members.mid(0, 3)) {
        Member member = must(fixture.book->get(each));
        member.position = Position::CommitteeMember;
        must(fixture.book->record({amended(member)}));
    }
    Meeting meeting = must(proposedMeeting(*fixture.book, QStringLiteral("committee"), QDate(2026, 11, 20)));
    meeting.end = QTime(20, 30);
    meeting.chair = fixture.members.at(0);
    meeting.minuteTaker = fixture.members.at(1);
    meeting.place = QStringLiteral("Nhà văn hóa");
    fixture.id = must(callMeeting(*fixture.book, meeting));
    must(markRest(*fixture.book, fixture.id));
    const auto put = putPoll(*fixture.book, fixture.draft("election-secretary", 1), fixture.candidates(0, 2));
    REQUIRE_FALSE(put);
    CHECK(sentence(put.error()).contains(QLatin1String("all members"))); // and not a wrong count of the cell's members
}

TEST_CASE("names stand in dictionary order of given names unless the meeting decides the order", "[elections]")
{
    BookFixture fixture;
    const QStringList typed{QStringLiteral("Trần Văn Ước"), QStringLiteral("Nguyễn Thị Ánh"), QStringLiteral("Đỗ Đức Anh"), QStringLiteral("Lê Thị Đào"), QStringLiteral("Phạm Văn Dũng")};
    QList<Choice> choices;
    for (const QString &name : typed) {
        fixture.members += must(enterMember(*fixture.book, named(name), {{}, {}, Standing::Official, Situation::Active, QDate(2020, 1, 1), {}, {}, {}}));
        choices += {0, fixture.members.last(), {}};
    }
    const MeetingId id = fixture.meeting(today);
    Poll poll;
    poll.meeting = id;
    poll.matter = QStringLiteral("Bầu đại biểu");
    poll.rule = QStringLiteral("election-delegates");
    poll.seats = 2;
    const auto order = [&](const PollId &of) {
        const MeetingRecord record = must(meetingRecord(*fixture.book, id));
        const BallotRound first = record.ballotsOf(of).first();
        QStringList names;
        for (const Choice &choice : first.choices)
            names += QStringLiteral("%1 %2").arg(choice.number).arg(record.textOf(choice));
        return names.join(QLatin1String("; "));
    };

    CHECK(order(must(putPoll(*fixture.book, poll, choices))) == QStringLiteral("1 Đỗ Đức Anh; 2 Nguyễn Thị Ánh; 3 Phạm Văn Dũng; 4 Lê Thị Đào; 5 Trần Văn Ước"));
    poll.order = ListOrder::AsDecided;
    CHECK(order(must(putPoll(*fixture.book, poll, choices))).startsWith(QStringLiteral("1 Trần Văn Ước; 2 Nguyễn Thị Ánh")));
}

TEST_CASE("every total of a count that cannot be is refused with the arithmetic", "[elections][totals]")
{
    ElectionFixture fixture(15);
    fixture.absent(fixture.members[10]);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    const auto after = [&](auto &&change) {
        BallotCount count = fixture.counting(poll, 14, {14, 12, 10, 6});
        change(count);
        return refusal(putCount(*fixture.book, count));
    };
    const auto isSaid = [](const QString &said, const QStringList &parts) {
        INFO(said.toStdString());
        for (const QString &part : parts)
            CHECK(said.contains(part));
    };

    isSaid(after([](BallotCount &c) { c.issued = 15; c.collected = c.valid = 15; }), {QStringLiteral("15"), QStringLiteral("14")});
    isSaid(after([](BallotCount &c) { c.issued = 0; }), {QStringLiteral("issued")});
    isSaid(after([](BallotCount &c) { c.issued = 13; }), {QStringLiteral("14 ballots were collected"), QStringLiteral("13")});
    isSaid(after([](BallotCount &c) { c.valid = 13; }), {QStringLiteral("13 valid + 0 invalid = 13"), QStringLiteral("14")});
    isSaid(after([](BallotCount &c) { c.invalid = {{QStringLiteral("marked"), 1}}; }), {QStringLiteral("14 valid + 1 invalid = 15")});
    isSaid(after([](BallotCount &c) { c.valid = -1; }), {QStringLiteral("below zero")});
    isSaid(after([](BallotCount &c) { c.invalid = {{QStringLiteral("marked"), -1}}; c.valid = 15; }), {QStringLiteral("below zero")});
    isSaid(after([](BallotCount &c) { c.invalid = {{QStringLiteral("rain"), 1}}; }), {QStringLiteral("rain")});
    isSaid(after([](BallotCount &c) { c.invalid = {{QStringLiteral("both-or-neither"), 1}}; }), {QStringLiteral("both-or-neither")}); // no such box here
    isSaid(after([](BallotCount &c) { c.tallies[0].count = 15; }), {QStringLiteral("Line 1"), QStringLiteral("15"), QStringLiteral("14")});
    isSaid(after([](BallotCount &c) { c.tallies[3].count = 7; }), {QStringLiteral("14 valid ballots with at most 3 names each give at most 42"), QStringLiteral("43")});
    isSaid(after([](BallotCount &c) { c.tallies = {{1, agree, 13}}; }), {QStringLiteral("14 valid ballots name at least one person"), QStringLiteral("13")});
    isSaid(after([](BallotCount &c) { c.tallies += {5, agree, 1}; }), {QStringLiteral("no line 5")});
    isSaid(after([](BallotCount &c) { c.tallies += {1, disagree, 1}; }), {QStringLiteral("disagree")});
    isSaid(after([](BallotCount &c) { c.tallies[1].count = -1; }), {QStringLiteral("below zero")});
    CHECK(fixture.record().counts.isEmpty());

    // A ballot that nobody issued comes on top of those issued, and is invalid; one that did not come back is no mistake.
    CHECK(after([](BallotCount &c) { c.collected = 15; c.invalid = {{QStringLiteral("not-issued"), 1}}; }).isEmpty());
}

TEST_CASE("ballots that did not come back are taken, and those not issued are told apart", "[elections][totals]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    BallotCount count = fixture.counting(poll, 15, {12, 12, 9, 3});
    count.collected = 14;
    count.valid = 12;
    count.invalid = {{QStringLiteral("too-many"), 1}, {QStringLiteral("nobody"), 1}};
    const BallotCount kept = must(fixture.book->get(must(putCount(*fixture.book, count))));
    CHECK(kept.invalidBallots() == 2);

    ElectionFixture other(15);
    const PollId more = other.prepare("election-committee", 3, 0, 4);
    count = other.counting(more, 15, {15, 12, 9, 3});
    count.collected = 17;
    count.invalid = {{QStringLiteral("not-issued"), 1}, {QStringLiteral("marked"), 1}};
    CHECK(refusal(putCount(*other.book, count)).contains(QStringLiteral("16"))); // 17 less the one not issued, but 15 were issued
}

TEST_CASE("with one candidate both boxes or none leave the ballot valid, unless the cell settled otherwise", "[elections][totals]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-secretary", 1, 0, 1);
    CHECK(layoutOf(fixture.record().polls.first(), fixture.record().ballots.first()) == BallotLayout::Single);
    CHECK(fixture.count(poll, 15, {9}, {4}).stage == PollStage::Done);

    ElectionFixture strict(15);
    strict.settle("single-blank", "invalid");
    const PollId id = strict.prepare("election-secretary", 1, 0, 1);
    CHECK(refusal(putCount(*strict.book, strict.counting(id, 15, {9}, {4}))).contains(QStringLiteral("9 + 4 = 13")));
    BallotCount count = strict.counting(id, 15, {9}, {4});
    count.valid = 13;
    count.invalid = {{QStringLiteral("both-or-neither"), 2}};
    CHECK(putCount(*strict.book, count));
}

TEST_CASE("levels: the one with more than half is given, by ballot and person", "[elections][levels]")
{
    ElectionFixture fixture(9);
    const PollId poll = must(putPoll(*fixture.book, fixture.draft("evaluation", 0), fixture.candidates(0, 3)));
    BallotCount count = fixture.counting(poll, 9, {});
    count.tallies = {{1, QStringLiteral("excellent"), 5}, {1, QStringLiteral("good"), 4}, {2, QStringLiteral("good"), 4}, {2, QStringLiteral("done"), 4},
                     {3, QStringLiteral("good"), 4}, {3, QStringLiteral("done"), 3}, {3, QStringLiteral("not-done"), 2}};
    BallotCount wrong = count;
    wrong.tallies += {1, QStringLiteral("done"), 1};
    CHECK(refusal(putCount(*fixture.book, wrong)).contains(QStringLiteral("5 + 4 + 1 + 0 = 10")));
    must(putCount(*fixture.book, count));

    PollOutcome outcome = fixture.outcome(poll);
    REQUIRE(outcome.decided.size() == 1);
    CHECK(outcome.decided.first().level == QStringLiteral("excellent"));
    CHECK(outcome.stage == PollStage::Open);
    fixture.settle("evaluation-result", "most");
    outcome = fixture.outcome(poll);
    CHECK(outcome.decided.size() == 2); // equal votes at the top give no level
    CHECK(outcome.open.size() == 1);
}

TEST_CASE("a count is recorded once; another needs its reason, and none follows a further ballot", "[elections]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    const BallotCountId id = must(putCount(*fixture.book, fixture.counting(poll, 15, {15, 14, 7, 7})));
    CHECK_FALSE(putCount(*fixture.book, fixture.counting(poll, 15, {15, 14, 8, 7})));
    CHECK_FALSE(putPoll(*fixture.book, fixture.record().polls.first(), fixture.candidates(0, 4)));

    BallotCount again = fixture.counting(poll, 15, {15, 14, 8, 7});
    again.id = id;
    CHECK(putCount(*fixture.book, again).error().kind == Error::Invalid);
    again.recount = QStringLiteral("Đếm lại theo đề nghị của hội nghị");
    CHECK(must(putCount(*fixture.book, again)) == id);
    CHECK(fixture.outcome(poll).stage == PollStage::Done);
    must(removeCount(*fixture.book, id));
    must(putCount(*fixture.book, fixture.counting(poll, 15, {15, 14, 7, 7})));
    must(nextBallot(*fixture.book, poll));
    CHECK_FALSE(removeCount(*fixture.book, fixture.record().counts.first().id));
    BallotCount late = fixture.record().counts.first();
    late.recount = QStringLiteral("muộn");
    late.objections = QStringLiteral("x");
    CHECK_FALSE(putCount(*fixture.book, late));
    must(removePoll(*fixture.book, poll));
    CHECK(fixture.record().polls.isEmpty());
    CHECK(fixture.record().ballots.isEmpty());
    CHECK(fixture.record().counts.isEmpty());
}

TEST_CASE("a count needs somebody who counted and times within the meeting", "[elections]")
{
    ElectionFixture fixture(15);
    Poll poll = fixture.draft("election-secretary", 1);
    poll.team.clear();
    const PollId id = must(putPoll(*fixture.book, poll, fixture.candidates(0, 1)));
    CHECK(refusal(putCount(*fixture.book, fixture.counting(id, 15, {15}, {0}))).contains(QStringLiteral("counting team")));
    Poll with = fixture.record().polls.first();
    with.team = {fixture.members[9]};
    must(putPoll(*fixture.book, with, fixture.candidates(0, 1)));
    const auto at = [&](const QTime &taken, const QTime &closed) {
        BallotCount count = fixture.counting(id, 15, {15}, {0});
        count.taken = taken;
        count.closed = closed;
        return bool(tryCount(fixture.record(), count));
    };
    CHECK_FALSE(at(QTime(19, 0), {}));
    CHECK_FALSE(at({}, QTime(21, 30)));
    CHECK_FALSE(at(QTime(20, 30), QTime(20, 10)));
    CHECK(at(QTime(20, 10), QTime(20, 30)));
}

TEST_CASE("closed minutes bind polls, ballots and counts, and a count outdates a reading", "[elections][minutes]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    CHECK_FALSE(readBack(*fixture.book, fixture.id, true, {})); // the ballot is not counted
    fixture.count(poll, 15, {15, 14, 13, 3});
    must(readBack(*fixture.book, fixture.id, true, {}));
    CHECK(fixture.record().state() == MinutesState::ReadBack);
    BallotCount again = fixture.record().counts.first();
    again.objections = QStringLiteral("Không");
    again.recount = QStringLiteral("ghi thêm");
    must(putCount(*fixture.book, again));
    CHECK(fixture.record().state() == MinutesState::Open);
    fixture.close(fixture.id);

    const MeetingRecord record = fixture.record();
    CHECK_FALSE(removePoll(*fixture.book, poll));
    for (const Fact &fact : {annulled(record.polls.first()), amended(record.ballots.first()), annulled(record.counts.first())})
        CHECK_FALSE(fixture.book->allows(fact));
}

TEST_CASE("an agenda item with a poll is not removed", "[elections]")
{
    ElectionFixture fixture(15);
    fixture.prepare("election-secretary", 1, 0, 1);

    CHECK_FALSE(removeItem(*fixture.book, fixture.item(fixture.id)));
}

TEST_CASE("polls, ballots and counts are rebuilt from the log as they were", "[elections][replay]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    BallotCount count = fixture.counting(poll, 15, {15, 10, 10, 3});
    count.taken = QTime(20, 5);
    count.closed = QTime(20, 25);
    count.collected = 15;
    count.valid = 14;
    count.tallies[0].count = 14;
    count.invalid = {{QStringLiteral("marked"), 1}};
    count.objections = QStringLiteral("Không có ý kiến");
    must(putCount(*fixture.book, count));
    const MeetingRecord before = fixture.record();

    CHECK(must(fixture.book->check()).problems.isEmpty());
    fixture.reopen();

    const MeetingRecord after = fixture.record();
    CHECK(after.polls == before.polls);
    CHECK(after.ballots == before.ballots);
    CHECK(after.counts == before.counts);
    CHECK(after.counts.first().tallies.size() == 4);
    for (const Record &record : {Record(after.polls.first()), Record(after.ballots.first()), Record(after.counts.first())}) {
        const auto read = recordFrom(kindOf(record), payloadOf(record));
        REQUIRE(read);
        CHECK(*read == record);
    }
}

TEST_CASE("an election is undone as it was done, ballot after ballot", "[elections][undo]")
{
    ElectionFixture fixture(15);
    const qint64 begin = must(fixture.book->logSize());
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    const qint64 counted = must(fixture.book->logSize());
    fixture.count(poll, 15, {15, 10, 10, 3});

    CHECK_FALSE(canUndo(*fixture.book, begin)); // the count hangs on it
    must(undo(*fixture.book, counted));
    CHECK(fixture.record().counts.isEmpty());
    must(undo(*fixture.book, begin));
    CHECK(fixture.record().polls.isEmpty());
    const qint64 undone = must(fixture.book->logSize()) - 1;
    must(undo(*fixture.book, undone)); // done again
    CHECK(fixture.record().ballots.size() == 1);
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("positions are offered, never set by themselves, and set with their day", "[elections][positions]")
{
    ElectionFixture fixture(15);
    const auto position = [&](qsizetype index) { return must(fixture.book->get(fixture.members[index])).position; };
    Member old = must(fixture.book->get(fixture.members[5]));
    old.position = Position::Secretary;
    must(changeMember(*fixture.book, old));
    Member member = must(fixture.book->get(fixture.members[6]));
    member.position = Position::CommitteeMember;
    must(changeMember(*fixture.book, member));
    Member stays = must(fixture.book->get(fixture.members[0]));
    stays.position = Position::DeputySecretary;
    must(changeMember(*fixture.book, stays));
    const PollId committee = fixture.prepare("election-committee", 3, 0, 4);
    fixture.count(committee, 15, {15, 14, 13, 3});

    const auto changes = [&] {
        QMap<QString, QString> said;
        for (const PositionChange &each : must(positionsAfter(*fixture.book, fixture.id)))
            said.insert(QString::number(fixture.members.indexOf(each.member)), wordOf(each.after));
        return said;
    };
    CHECK(changes() == QMap<QString, QString>{{QStringLiteral("1"), QStringLiteral("committee-member")}, {QStringLiteral("2"), QStringLiteral("committee-member")},
                                              {QStringLiteral("5"), QStringLiteral("member")}, {QStringLiteral("6"), QStringLiteral("member")}});
    const PollId secretary = fixture.prepare("election-secretary", 1, 1, 1);
    fixture.count(secretary, 15, {15}, {0});
    CHECK(changes().value(QStringLiteral("1")) == QStringLiteral("secretary"));
    CHECK(position(1) == Position::Member); // nothing is set yet

    const QList<PositionChange> wanted = must(positionsAfter(*fixture.book, fixture.id));
    CHECK_FALSE(setPositions(*fixture.book, wanted, {}));
    CHECK_FALSE(setPositions(*fixture.book, {}, today));
    must(setPositions(*fixture.book, wanted, QDate(2026, 11, 20)));
    CHECK(position(1) == Position::Secretary);
    CHECK(position(5) == Position::Member);
    CHECK(position(0) == Position::DeputySecretary); // no deputy was elected
    CHECK(must(fixture.book->get(fixture.members[1])).positionDate == QStringLiteral("2026-11-20"));
    CHECK(must(positionsAfter(*fixture.book, fixture.id)).isEmpty());
    CHECK_FALSE(setPositions(*fixture.book, wanted, today)); // the cards are others now
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

// Nothing in storage links a ballot to a person. Three proofs: over the kinds of records, over the tables of the file, and over
// the log of an election.

namespace {

/// What a record can lead to: the kinds it names by id, and all of its fields.
struct Shape
{
    QStringList fields = {};
    QSet<QString> names = {};

    template <typename Noun>
    void operator()(const char *key, const Id<Noun> &)
    {
        fields += QLatin1String(key);
        if (qstrcmp(key, "id") != 0)
            names += QString::fromLatin1(Noun::kind);
    }
    template <typename Noun>
    void operator()(const char *key, const QList<Id<Noun>> &)
    {
        fields += QLatin1String(key) + QStringLiteral("[]");
        names += QString::fromLatin1(Noun::kind);
    }
    template <typename Part>
        requires requires(Part &part) { Part::describe(part, [](const char *, auto &) {}); }
    void operator()(const char *key, const QList<Part> &)
    {
        Shape inner;
        const Part empty;
        Part::describe(empty, inner);
        for (const QString &field : inner.fields)
            fields += QLatin1String(key) + QStringLiteral("[].") + field;
        names += inner.names;
    }
    template <typename Value>
    void operator()(const char *key, const Value &)
    {
        fields += QLatin1String(key);
    }
};

template <size_t index = 0>
void shapesOfAll(QMap<QString, Shape> &shapes)
{
    if constexpr (index + 1 < std::variant_size_v<RecordKinds>) {
        using T = std::variant_alternative_t<index, RecordKinds>;
        Shape shape;
        const T empty;
        T::describe(empty, shape);
        shapes.insert(QString::fromLatin1(T::kind), shape);
        shapesOfAll<index + 1>(shapes);
    }
}

}

TEST_CASE("no kind of record leads from a ballot to a person", "[elections][secret]")
{
    QMap<QString, Shape> shapes;
    shapesOfAll(shapes);

    // The count names its meeting, poll and ballot and nobody else. Whoever adds a field has to think here.
    CHECK(shapes[QStringLiteral("poll.count")].fields
          == QStringList{QStringLiteral("id"), QStringLiteral("meeting"), QStringLiteral("poll"), QStringLiteral("round"), QStringLiteral("taken"), QStringLiteral("closed"),
                         QStringLiteral("base"), QStringLiteral("issued"), QStringLiteral("collected"), QStringLiteral("valid"), QStringLiteral("invalid[].reason"),
                         QStringLiteral("invalid[].count"), QStringLiteral("tallies[].choice"), QStringLiteral("tallies[].mark"), QStringLiteral("tallies[].count"),
                         QStringLiteral("needed"), QStringLiteral("objections"), QStringLiteral("recount")});
    CHECK(shapes[QStringLiteral("poll.count")].names == QSet<QString>{QStringLiteral("meeting"), QStringLiteral("poll"), QStringLiteral("poll.round")});
    // The ballot names candidates, the poll names counters: people of the list, none of them as a voter.
    CHECK(shapes[QStringLiteral("poll.round")].fields
          == QStringList{QStringLiteral("id"), QStringLiteral("meeting"), QStringLiteral("poll"), QStringLiteral("number"), QStringLiteral("seats"), QStringLiteral("runOff"),
                         QStringLiteral("choices[].number"), QStringLiteral("choices[].member"), QStringLiteral("choices[].text")});
    CHECK(shapes[QStringLiteral("poll")].fields
          == QStringList{QStringLiteral("id"), QStringLiteral("meeting"), QStringLiteral("item"), QStringLiteral("sequence"), QStringLiteral("matter"), QStringLiteral("rule"),
                         QStringLiteral("form"), QStringLiteral("seats"), QStringLiteral("order"), QStringLiteral("team[]"), QStringLiteral("stopped")});
    // An extract tells the totals of a poll; the one person it names certifies the copy, long after the count.
    CHECK(shapes[QStringLiteral("minutes.extract")].fields
          == QStringList{QStringLiteral("id"), QStringLiteral("meeting"), QStringLiteral("item"), QStringLiteral("vote"), QStringLiteral("poll"), QStringLiteral("certifier"), QStringLiteral("purpose"),
                         QStringLiteral("code"), QStringLiteral("termFrom"), QStringLiteral("number"), QStringLiteral("symbol"), QStringLiteral("date"), QStringLiteral("minutes"), QStringLiteral("pdf")});
    // A resolution on a person tells the totals of a poll; the one person it names is whom the ballot was about, as a line of it is.
    CHECK(shapes[QStringLiteral("admission")].fields
          == QStringList{QStringLiteral("id"), QStringLiteral("meeting"), QStringLiteral("sequence"), QStringLiteral("step"), QStringLiteral("vote"), QStringLiteral("poll"), QStringLiteral("name"),
                         QStringLiteral("member"), QStringLiteral("background"), QStringLiteral("awareness"), QStringLiteral("conduct"), QStringLiteral("capacity"), QStringLiteral("relations"),
                         QStringLiteral("shortcomings"), QStringLiteral("reasonsAgainst")});
    const auto tellsTotals = [](const QString &kind) { return kind == QLatin1String("minutes.extract") || kind == QLatin1String("admission"); };
    // No other kind of record names a poll, a ballot or a count, so nothing can be hung on them.
    for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
        INFO(shape.key().toStdString());
        if (!shape.key().startsWith(QLatin1String("poll")))
            CHECK_FALSE(((shape->names.contains(QStringLiteral("poll")) && !tellsTotals(shape.key())) || shape->names.contains(QStringLiteral("poll.round")) || shape->names.contains(QStringLiteral("poll.count"))));
        CHECK_FALSE(shape->names.contains(QStringLiteral("poll.count")));
    }
}

TEST_CASE("no table of the file has a place for a single ballot", "[elections][secret]")
{
    ElectionFixture fixture(15);
    const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
    fixture.count(poll, 15, {15, 14, 13, 3});
    fixture.book.reset();
    const QString plain = fixture.folder.filePath(QStringLiteral("plain.sqlite"));
    must(Book::dumpPlain(fixture.path, SecretBytes::passphrase(testPassphrase), plain));
    QMap<QString, Shape> shapes;
    shapesOfAll(shapes);
    QStringList expected{QStringLiteral("checkpoints"), QStringLiteral("commits"), QStringLiteral("drafts"), QStringLiteral("entries"), QStringLiteral("file_words"), QStringLiteral("logs"),
                         QStringLiteral("blobs"), QStringLiteral("secrets"), QStringLiteral("self"), QStringLiteral("touched")};
    for (QString kind : shapes.keys())
        expected += kind.replace(u'.', u'_');
    expected.sort();
    QStringList tables;
    qint64 rows = 0;
    qint64 drafts = -1;
    QStringList entryColumns;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("secrecy"));
        database.setDatabaseName(plain);
        REQUIRE(database.open());
        tables = database.tables();
        for (const char *table : {"poll", "poll_round", "poll_count"}) {
            QSqlQuery query(database);
            REQUIRE(query.exec(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(table))));
            REQUIRE(query.next());
            rows += query.value(0).toLongLong();
        }
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("SELECT count(*) FROM drafts")));
        REQUIRE(query.next());
        drafts = query.value(0).toLongLong();
        const QSqlRecord entries = database.record(QStringLiteral("entries"));
        for (int i = 0; i < entries.count(); ++i)
            entryColumns += entries.fieldName(i);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("secrecy"));
    tables.sort();

    CHECK(tables == expected);
    CHECK(rows == 3); // fifteen ballots, one row each for the poll, the paper and the totals
    CHECK(drafts == 0);
    CHECK(entryColumns == QStringList{QStringLiteral("org"), QStringLiteral("at"), QStringLiteral("entry"), QStringLiteral("leaf"), QStringLiteral("salt"), QStringLiteral("payload"), QStringLiteral("record")});
}

TEST_CASE("the log of an election says the totals once, names no voter, and not the order of the ballots", "[elections][secret]")
{
    // Two meetings alike in which the ballots were read in opposite order.
    QList<QByteArray> counts;
    for (const bool backwards : {false, true}) {
        ElectionFixture fixture(15);
        const qint64 begin = must(fixture.book->logSize());
        const PollId poll = fixture.prepare("election-committee", 3, 0, 4);
        BallotCount count = fixture.counting(poll, 15, {14, 13, 12, 3});
        count.valid = 14;
        count.invalid = {{QStringLiteral("too-many"), 1}, {QStringLiteral("marked"), 0}};
        if (backwards) {
            std::reverse(count.tallies.begin(), count.tallies.end());
            std::reverse(count.invalid.begin(), count.invalid.end());
        }
        must(putCount(*fixture.book, count));

        const QList<StoredEntry> entries = must(fixture.book->entries(begin, must(fixture.book->logSize())));
        REQUIRE(entries.size() == 3); // as many for 15 ballots as for 150
        QSet<QString> voters;
        for (const MemberId &member : fixture.members.mid(4, 9))
            voters += member.text; // neither candidates nor counters
        const MeetingRecord record = fixture.record();
        const QSet<QString> own{record.counts.first().id.text, record.ballots.first().id.text, poll.text, fixture.id.text};
        for (const StoredEntry &stored : entries)
            for (const QString &uuid : uuidsIn(stored.payload) + uuidsIn(stored.entry))
                CHECK_FALSE(voters.contains(uuid));
        for (const QString &uuid : uuidsIn(entries.last().payload))
            CHECK(own.contains(uuid)); // the totals name no person at all, not even candidates
        QJsonObject said = QJsonDocument::fromJson(entries.last().payload).object();
        for (const char *key : {"id", "meeting", "poll", "round"})
            said.remove(QLatin1String(key));
        CHECK(said.keys() == QStringList{QStringLiteral("base"), QStringLiteral("collected"), QStringLiteral("invalid"), QStringLiteral("issued"), QStringLiteral("needed"), QStringLiteral("tallies"), QStringLiteral("valid")});
        CHECK(said.value(QStringLiteral("tallies")).toArray().size() == 4);
        counts += QJsonDocument(said).toJson(QJsonDocument::Compact);
    }
    CHECK(counts.at(0) == counts.at(1));
}
