// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/disclosures.h"
#include "core/usecases/elections.h"
#include "core/usecases/evaluating.h"
#include "core/usecases/evaluationpaper.h"
#include "core/usecases/history.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace {

const EvaluatedTime autumn{2026, 3};
const EvaluatedTime year{2026, 0};
const QDate december(2026, 12, 5);
const QDate january(2027, 1, 10);

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

template <typename T>
bool isRefused(const Result<T> &result, const char *word = nullptr)
{
    return !result && result.error().kind == Error::Refused && (!word || qstrcmp(result.error().word, word) == 0);
}

template <typename T>
bool isInvalid(const Result<T> &result)
{
    return !result && result.error().kind == Error::Invalid;
}

/// A cell of official members, all here since 2020, with a meeting of July at which tasks are given.
struct EvaluatedCell : BookFixture
{
    MeetingId july;

    explicit EvaluatedCell(int count = 6) : BookFixture()
    {
        for (InventedMember person : inventedMembers(count, 23)) {
            person.member.position = members.isEmpty() ? Position::Secretary : Position::Member;
            members += must(enterMember(*book, person.member, status(QDate(2020, 1, 1))));
        }
        july = meeting(QDate(2026, 7, 3));
    }

    static MemberStatus status(const QDate &from, Situation situation = Situation::Active, Standing standing = Standing::Official)
    {
        MemberStatus made;
        made.standing = standing;
        made.situation = situation;
        made.from = from;
        return made;
    }

    void become(const MemberId &member, const QDate &from, Situation situation)
    {
        MemberStatus step = status(from, situation);
        step.member = member;
        must(changeStatus(*book, step));
    }

    TaskId task(const MemberId &person, const QDate &due, const char *title = "Vận động quyên góp")
    {
        Task given;
        given.meeting = july;
        given.item = item(july);
        given.title = vi(title);
        given.person = person;
        given.due = due;
        return must(putTask(*book, given));
    }

    void done(const TaskId &id, const QDate &day) { must(closeTask(*book, id, TaskState::Done, vi("Đã xong"), day)); }

    EvaluationList list(const EvaluatedTime &time, const QDate &today = december) { return must(evaluationList(*book, time, today)); }
    EvaluationCase of(const MemberId &member, const EvaluatedTime &time, const QDate &today = december)
    {
        const EvaluationList all = list(time, today);
        REQUIRE(all.of(member));
        return *all.of(member);
    }

    /// An evaluation in which all conditions of an excellent level hold.
    Evaluation best(const MemberId &member, const EvaluatedTime &time = autumn)
    {
        Evaluation evaluation = of(member, time).evaluation;
        evaluation.assigned = evaluation.done = evaluation.onTime = 10;
        evaluation.beyond = 3;
        evaluation.proposedPoints = 950;
        evaluation.proposed = EvaluationLevel::Excellent;
        return evaluation;
    }

    Evaluation good(const MemberId &member, const EvaluatedTime &time = autumn)
    {
        Evaluation evaluation = of(member, time).evaluation;
        evaluation.proposedPoints = 800;
        evaluation.proposed = EvaluationLevel::Good;
        return evaluation;
    }

    Evaluation decided(Evaluation evaluation)
    {
        evaluation.level = evaluation.proposed;
        evaluation.points = evaluation.proposedPoints;
        return evaluation;
    }

    EvaluationId put(const Evaluation &evaluation, const QDate &today = december) { return must(putEvaluation(*book, evaluation, today)); }
    qint64 entries() { return must(book->logSize()); }
};

QByteArray shippedJson()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/evaluation/qd366-2025.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the rules of evaluation are data, and say where they are wrong", "[evaluation][rules]")
{
    const EvaluationRules &rules = evaluationRulesOn(QDate(2026, 9, 30));
    CHECK(rules.id == QStringLiteral("qd366-2025"));
    CHECK(rules.effective == QDate(2025, 8, 30));
    CHECK(rules.titleOf(EvaluationLevel::Excellent) == vi("Hoàn thành xuất sắc nhiệm vụ"));
    CHECK(levelOf(rules, 1000) == EvaluationLevel::Excellent);
    CHECK(levelOf(rules, 900) == EvaluationLevel::Excellent);
    CHECK(levelOf(rules, 899) == EvaluationLevel::Good);
    CHECK(levelOf(rules, 700) == EvaluationLevel::Good);
    CHECK(levelOf(rules, 699) == EvaluationLevel::Fulfilled);
    CHECK(levelOf(rules, 499) == EvaluationLevel::NotFulfilled);
    CHECK(levelOf(rules, 0) == EvaluationLevel::NotFulfilled);
    CHECK(rules.leftOut(Situation::Exempt));
    CHECK_FALSE(rules.leftOut(Situation::Active));

    const auto broken = [](const char *place, const std::function<void(QJsonObject &)> &change) {
        QJsonObject root = QJsonDocument::fromJson(shippedJson()).object();
        change(root);
        const auto read = readEvaluationRules(QJsonDocument(root).toJson());
        INFO(place);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Invalid);
        CHECK(read.error().args.value(0).startsWith(QLatin1String(place)));
    };
    REQUIRE(readEvaluationRules(shippedJson()));
    CHECK_FALSE(readEvaluationRules("{"));
    broken("effective", [](QJsonObject &root) { root.insert(QStringLiteral("effective"), QStringLiteral("2025")); });
    broken("levels", [](QJsonObject &root) {
        QJsonArray levels = root.value(QStringLiteral("levels")).toArray();
        levels.removeLast();
        root.insert(QStringLiteral("levels"), levels);
    });
    broken("levels[1]", [](QJsonObject &root) {
        QJsonArray levels = root.value(QStringLiteral("levels")).toArray();
        QJsonObject second = levels[1].toObject();
        second.insert(QStringLiteral("from"), 95);
        levels[1] = second;
        root.insert(QStringLiteral("levels"), levels);
    });
    broken("conditions[0].measure", [](QJsonObject &root) {
        QJsonArray conditions = root.value(QStringLiteral("conditions")).toArray();
        QJsonObject first = conditions[0].toObject();
        first.insert(QStringLiteral("measure"), QStringLiteral("charm"));
        conditions[0] = first;
        root.insert(QStringLiteral("conditions"), conditions);
    });
    broken("cap.percent", [](QJsonObject &root) { root.insert(QStringLiteral("cap"), QJsonObject{{QStringLiteral("text"), QStringLiteral("x")}, {QStringLiteral("certainty"), QStringLiteral("unsure")},
                                                                                              {QStringLiteral("percent"), 101}, {QStringLiteral("base"), QStringLiteral("good")}}); });
}

TEST_CASE("points are written with a comma or a dot, with one digit behind it", "[evaluation][rules]")
{
    CHECK(must(parseEvaluationPoints(QStringLiteral("92,5"))) == 925);
    CHECK(must(parseEvaluationPoints(QStringLiteral(" 92.5 "))) == 925);
    CHECK(must(parseEvaluationPoints(QStringLiteral("100"))) == 1000);
    for (const char *wrong : {"", "100,1", "9,25", "-1", "a", "1000"})
        CHECK(isInvalid(parseEvaluationPoints(QLatin1String(wrong))));
    CHECK(evaluationPointsText(925) == QStringLiteral("92,5"));
    CHECK(evaluationPointsText(900) == QStringLiteral("90"));
}

TEST_CASE("a quarter ends on its last day, and a day asks for the quarter before in its first month", "[evaluation][rules]")
{
    CHECK(EvaluatedTime{2026, 1}.last() == QDate(2026, 3, 31));
    CHECK(EvaluatedTime{2026, 2}.last() == QDate(2026, 6, 30));
    CHECK(EvaluatedTime{2026, 4}.first() == QDate(2026, 10, 1));
    CHECK(year.last() == QDate(2026, 12, 31));
    CHECK(timeAt(QDate(2027, 1, 31)) == EvaluatedTime{2026, 4});
    CHECK(timeAt(QDate(2027, 2, 1)) == EvaluatedTime{2027, 1});
    CHECK(timeAt(QDate(2026, 10, 1)) == autumn);
}

TEST_CASE("the cap is rounded down, of the base that is settled, and shows its arithmetic", "[evaluation][cap]")
{
    LevelCounts levels;
    levels.counts = {3, 4, 13, 5, 1};
    EvaluationCap cap;
    cap.percent = 20;
    const auto allowed = [&](CapBase base) {
        cap.base = base;
        return capCount(cap, levels, 4);
    };
    CHECK(allowed(CapBase::GoodOrBetter).allowed == 3);
    CHECK(allowed(CapBase::GoodOrBetter).arithmetic() == vi("17 × 20 % = 3,4 → 3"));
    CHECK(allowed(CapBase::GoodOrBetter).isOver());
    CHECK(allowed(CapBase::Good).allowed == 2);
    CHECK(allowed(CapBase::Classified).allowed == 4);
    CHECK_FALSE(allowed(CapBase::Classified).isOver());
    levels.counts = {0, 1, 4, 0, 0};
    CHECK(allowed(CapBase::GoodOrBetter).allowed == 1);
    CHECK(allowed(CapBase::GoodOrBetter).arithmetic() == vi("5 × 20 % = 1"));
    cap.percent = 100;
    CHECK_FALSE(allowed(CapBase::Good).isCapped);
    CHECK_FALSE(allowed(CapBase::Good).isOver());
}

TEST_CASE("official and probationary members on the list are evaluated; who is exempt or a guest is not classified, with the reason", "[evaluation][list]")
{
    EvaluatedCell cell;
    const MemberId probationer = must(enterMember(*cell.book, named(vi("Hà Thị Mới")), EvaluatedCell::status(QDate(2026, 3, 1), Situation::Active, Standing::Probationary)));
    const MemberId prospect = must(enterMember(*cell.book, named(vi("Lưu Văn Chờ")), EvaluatedCell::status(QDate(2026, 3, 1), Situation::Active, Standing::Prospect)));
    const MemberId guest = must(enterMember(*cell.book, named(vi("Mai Văn Tạm")), EvaluatedCell::status(QDate(2026, 3, 1), Situation::HereTemporarily)));
    cell.become(cell.members[1], QDate(2026, 9, 30), Situation::Exempt);
    cell.become(cell.members[2], QDate(2026, 9, 30), Situation::MovedOut);
    cell.become(cell.members[3], QDate(2026, 10, 1), Situation::Exempt);
    cell.become(cell.members[4], QDate(2026, 8, 1), Situation::AwayTemporarily);

    const EvaluationList list = cell.list(autumn);

    CHECK(list.day == QDate(2026, 9, 30));
    CHECK(list.of(probationer));
    CHECK_FALSE(list.of(prospect));
    CHECK_FALSE(list.of(cell.members[2]));
    REQUIRE(list.of(guest));
    CHECK(list.of(guest)->stage() == EvaluationStage::NotClassified);
    REQUIRE(list.of(cell.members[1]));
    CHECK(list.of(cell.members[1])->leftOut == vi("Được miễn công tác và sinh hoạt đảng"));
    CHECK(list.of(cell.members[3])->leftOut.isEmpty()); // a day after the end of the quarter
    CHECK_FALSE(list.of(cell.members[4])->told.isEmpty());
    CHECK(list.of(cell.members[4])->leftOut.isEmpty());
    CHECK(list.notClassified == 2);
    CHECK(list.decided.of(EvaluationLevel::None) == list.cases.size() - 2);
    CHECK(cell.list(EvaluatedTime{2026, 4}).of(cell.members[3])->stage() == EvaluationStage::NotClassified);
}

TEST_CASE("who was here for less than half of the time is told and can be classified all the same", "[evaluation][list]")
{
    EvaluatedCell cell;
    const MemberId late = must(enterMember(*cell.book, named(vi("Hà Thị Mới")), EvaluatedCell::status(QDate(2026, 8, 17))));   // 45 of 92 days
    const MemberId justInTime = must(enterMember(*cell.book, named(vi("Lưu Văn Vừa")), EvaluatedCell::status(QDate(2026, 8, 16)))); // 46

    CHECK(cell.of(late, autumn).daysHere == 45);
    CHECK(cell.of(late, autumn).days == 92);
    CHECK(cell.of(late, autumn).isShort);
    CHECK_FALSE(cell.of(justInTime, autumn).isShort);
    CHECK_FALSE(cell.of(cell.members[0], autumn).isShort);
    cell.put(cell.decided(cell.good(late)));
    CHECK(cell.of(late, autumn).stage() == EvaluationStage::Decided);
}

TEST_CASE("a time that has not begun or cannot be has no list", "[evaluation][list]")
{
    EvaluatedCell cell;
    CHECK(isRefused(evaluationList(*cell.book, {2027, 1}, QDate(2026, 12, 31))));
    CHECK(evaluationList(*cell.book, {2027, 1}, QDate(2027, 1, 1)));
    CHECK(isInvalid(evaluationList(*cell.book, {2026, 5}, december)));
    BookFixture nobody;
    CHECK(must(evaluationList(*nobody.book, autumn, december)).cases.isEmpty());
    CHECK(isRefused(decideAsProposed(*nobody.book, autumn, {}, december)));
}

TEST_CASE("tasks are counted by the day they were due; what lies ahead or was dropped is not counted", "[evaluation][tasks]")
{
    EvaluatedCell cell;
    const MemberId member = cell.members[1];
    cell.done(cell.task(member, QDate(2026, 9, 30)), QDate(2026, 9, 30)); // on the last day
    cell.done(cell.task(member, QDate(2026, 8, 10)), QDate(2026, 8, 11)); // a day late
    cell.task(member, QDate(2026, 9, 1));                                 // never done
    must(closeTask(*cell.book, cell.task(member, QDate(2026, 9, 2)), TaskState::Dropped, vi("Không cần nữa"), QDate(2026, 8, 1)));
    cell.done(cell.task(member, QDate(2026, 10, 1)), QDate(2026, 9, 1));  // of the next quarter
    cell.task(member, QDate(2026, 12, 31));
    cell.task(cell.members[2], QDate(2026, 9, 1));

    const EvaluationCase found = cell.of(member, autumn);
    CHECK(found.tasks.assigned == 3);
    CHECK(found.tasks.done == 2);
    CHECK(found.tasks.onTime == 1);
    CHECK(found.tasks.tasks.size() == 4);
    CHECK(found.evaluation.assigned == 3);
    CHECK_FALSE(found.isRecorded());

    const EvaluationCase whole = cell.of(member, year, QDate(2026, 12, 31));
    CHECK(whole.tasks.assigned == 4);
    CHECK(whole.tasks.ahead == 1);  // due today
    CHECK(cell.of(member, year, january).tasks.assigned == 5);

    const EvaluationId id = cell.put(cell.good(member));
    CHECK(must(cell.book->get(id)).done == 2);
    CHECK_FALSE(cell.of(member, autumn).countsDiffer());
    cell.done(cell.of(member, autumn).tasks.tasks.at(1).task.id, QDate(2026, 10, 9));
    CHECK(cell.of(member, autumn).countsDiffer());
    CHECK(must(cell.book->get(id)).done == 2);
}

TEST_CASE("each condition of an excellent level that is not met is said, and asks for a note", "[evaluation][conditions]")
{
    EvaluatedCell cell;
    const MemberId member = cell.members[1];
    const EvaluationList list = cell.list(autumn);
    const auto unmet = [&](const Evaluation &evaluation) {
        QStringList ids;
        for (const Unmet &each : unmetOf(list, evaluation))
            ids += each.id;
        return ids.join(u' ');
    };
    Evaluation evaluation = cell.best(member);
    CHECK(unmet(evaluation).isEmpty());
    evaluation.beyond = 2;
    CHECK(unmet(evaluation) == QStringLiteral("beyond"));
    CHECK(unmetOf(list, evaluation).first().words.contains(vi("2/10 = 20 %")));
    evaluation.onTime = 9;
    CHECK(unmet(evaluation) == QStringLiteral("in-time beyond"));
    evaluation.done = 9;
    CHECK(unmet(evaluation) == QStringLiteral("done beyond"));
    evaluation = cell.best(member);
    evaluation.proposedPoints = 899;
    CHECK(unmet(evaluation) == QStringLiteral("points"));
    evaluation.assigned = evaluation.done = evaluation.onTime = evaluation.beyond = 0;
    evaluation.proposedPoints = 0; // no points were given
    CHECK(unmet(evaluation) == QStringLiteral("done in-time beyond"));
    evaluation.proposed = EvaluationLevel::Good;
    CHECK(unmet(evaluation).isEmpty());

    evaluation = cell.best(member);
    evaluation.beyond = 2;
    CHECK(isRefused(putEvaluation(*cell.book, evaluation, december), "note"));
    evaluation.note = vi("  ");
    CHECK(isRefused(putEvaluation(*cell.book, evaluation, december), "note"));
    evaluation.note = vi("Được Đảng ủy phường biểu dương");
    const EvaluationId id = cell.put(evaluation);
    CHECK(must(cell.book->get(id)).proposed == EvaluationLevel::Excellent);
}

TEST_CASE("weaknesses named by the quarter before must be mended for an excellent level; a year sees its quarters", "[evaluation][conditions]")
{
    EvaluatedCell cell;
    const MemberId member = cell.members[1];
    Evaluation spring = cell.good(member, {2026, 2});
    spring.weaknesses = vi("Phát biểu còn ít");
    cell.put(spring);
    Evaluation older = cell.good(member, {2026, 1});
    older.weaknesses = vi("Đi họp muộn");
    cell.put(older);

    const EvaluationCase found = cell.of(member, autumn);
    REQUIRE(found.earlier.size() == 1);
    CHECK(found.earlier.first().text == vi("Phát biểu còn ít"));
    Evaluation evaluation = cell.best(member);
    CHECK(isRefused(putEvaluation(*cell.book, evaluation, december), "note"));
    evaluation.weaknessesFixed = true;
    cell.put(evaluation);

    const EvaluationCase whole = cell.of(member, year);
    CHECK(whole.earlier.size() == 2);
    REQUIRE(whole.quarters.size() == 3);
    CHECK(whole.quarters.at(1).quarter == 2);
    CHECK(whole.meanOfQuarters() == 850); // 80, 80 and 95
    CHECK(cell.of(cell.members[2], year).quarters.isEmpty());
    CHECK(cell.of(cell.members[2], year).meanOfQuarters() == 0);

    Evaluation of2026 = cell.good(member, year);
    of2026.weaknesses = vi("Ít đọc");
    cell.put(of2026);
    const EvaluationCase next = cell.of(member, {2027, 1}, january);
    REQUIRE(next.earlier.size() == 1); // the quarter before named nothing, the year did
    CHECK(next.earlier.first().time == year);
    const QList<Evaluation> all = must(evaluationsOf(*cell.book, member));
    REQUIRE(all.size() == 4);
    CHECK(all.first().quarter == 1);
    CHECK(all.last().quarter == 0);
}

TEST_CASE("figures that cannot be are refused", "[evaluation]")
{
    EvaluatedCell cell;
    const auto wrong = [&](const std::function<void(Evaluation &)> &change) {
        Evaluation evaluation = cell.good(cell.members[1]);
        evaluation.assigned = evaluation.done = evaluation.onTime = 4;
        change(evaluation);
        return putEvaluation(*cell.book, evaluation, december);
    };
    const qint64 before = cell.entries();
    CHECK(isInvalid(wrong([](Evaluation &each) { each.done = 5; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.onTime = 5; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.beyond = 5; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.beyond = -1; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.selfPoints = 1001; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.points = -1; })));
    CHECK(isInvalid(wrong([](Evaluation &each) { each.level = EvaluationLevel::Good, each.notClassified = vi("miễn"); })));
    CHECK(isRefused(wrong([](Evaluation &each) { each.weaknesses = vi("Theo công văn TUYỆT MẬT"); })));
    CHECK(isRefused(wrong([](Evaluation &each) { each.inFavour = 5, each.entitled = 4; })));
    CHECK(isRefused(wrong([](Evaluation &each) { each.inFavour = 5, each.entitled = 7; }))); // six may vote
    CHECK(isRefused(wrong([](Evaluation &each) { each.year = 2028; })));
    CHECK(cell.entries() == before);
    Evaluation stranger = cell.good(cell.members[1]);
    stranger.member = must(enterMember(*cell.book, named(vi("Lưu Văn Chờ")), EvaluatedCell::status(QDate(2026, 3, 1), Situation::Active, Standing::Prospect)));
    CHECK(isRefused(putEvaluation(*cell.book, stranger, december)));
    stranger.member = MemberId::fresh();
    CHECK(putEvaluation(*cell.book, stranger, december).error().kind == Error::NotFound);
}

TEST_CASE("more excellent members than the cap allows are refused until the cap is changed", "[evaluation][cap]")
{
    EvaluatedCell cell(10);
    for (const MemberId &member : cell.members)
        cell.put(cell.good(member));
    CHECK(cell.list(autumn).capCount.allowed == 2); // of ten that are proposed as good
    cell.put(cell.decided(cell.best(cell.members[0])));
    cell.put(cell.decided(cell.best(cell.members[1])));
    const Evaluation third = cell.decided(cell.best(cell.members[2]));
    const auto refused = putEvaluation(*cell.book, third, december);
    REQUIRE(isRefused(refused, "cap"));
    CHECK(refused.error().args == QStringList{QStringLiteral("3"), QStringLiteral("2"), vi("10 × 20 % = 2")});
    Evaluation proposed = cell.best(cell.members[2]);
    cell.put(proposed); // a proposal is free

    // What was decided can be changed in other ways although the cap is reached.
    Evaluation first = cell.of(cell.members[0], autumn).evaluation;
    first.paper = vi("QĐ 12-QĐ/ĐU");
    cell.put(first);

    must(settleCap(*cell.book, {{}, QDate(2026, 1, 1), 30, CapBase::GoodOrBetter, vi("CV 5-CV/ĐU")}));
    cell.put(cell.decided(cell.best(cell.members[2])));
    CHECK_FALSE(cell.list(autumn).capCount.isOver());
    must(settleCap(*cell.book, {{}, QDate(2026, 1, 1), 20, CapBase::GoodOrBetter, vi("CV 6-CV/ĐU")}));
    CHECK(must(evaluationCaps(*cell.book)).size() == 1); // of the same day
    CHECK(cell.list(autumn).capCount.isOver());
    CHECK(isInvalid(settleCap(*cell.book, {{}, {}, 20, CapBase::Good, {}})));
    CHECK(isInvalid(settleCap(*cell.book, {{}, QDate(2026, 1, 1), 101, CapBase::Good, {}})));
}

TEST_CASE("a cap holds from its day on, and the last day of the time asks for it", "[evaluation][cap]")
{
    EvaluatedCell cell;
    CHECK(must(capOn(*cell.book, QDate(2026, 9, 30))).id.isEmpty());
    CHECK(must(capOn(*cell.book, QDate(2026, 9, 30))).percent == 20);
    must(settleCap(*cell.book, {{}, QDate(2026, 9, 30), 15, CapBase::Good, {}}));
    must(settleCap(*cell.book, {{}, QDate(2026, 10, 1), 100, CapBase::Classified, {}}));
    CHECK(cell.list(autumn).cap.percent == 15);
    CHECK(cell.list({2026, 2}).cap.percent == 20);
    CHECK(cell.list({2026, 4}).cap.percent == 100);
    CHECK_FALSE(cell.list({2026, 4}).capCount.isCapped);
}

TEST_CASE("a vote of a meeting gives its figures; others for it are refused, and one that did not pass asks for a note", "[evaluation][vote]")
{
    EvaluatedCell cell;
    const MeetingId meeting = cell.meeting(QDate(2026, 10, 3));
    Vote vote;
    vote.meeting = meeting;
    vote.item = cell.item(meeting);
    vote.matter = vi("Thông qua kết quả xếp loại quý III");
    vote.rule = QStringLiteral("ordinary");
    vote.inFavour = 5;
    const VoteId general = must(putVote(*cell.book, vote));
    vote.matter = vi("Xếp loại một đồng chí");
    vote.about = cell.members[2];
    vote.inFavour = 3;
    const VoteId special = must(putVote(*cell.book, vote));

    const auto offered = must(offeredVotes(*cell.book, cell.members[1], autumn));
    REQUIRE(offered.size() == 1); // not the one about somebody else
    CHECK(offered.first().vote == general);
    CHECK(offered.first().inFavour == 5);
    CHECK(offered.first().entitled == 6);
    CHECK(must(offeredVotes(*cell.book, cell.members[2], autumn)).size() == 2);
    CHECK(must(offeredVotes(*cell.book, cell.members[1], {2026, 1})).isEmpty()); // more than half a year later

    Evaluation evaluation = withVote(cell.good(cell.members[1]), offered.first());
    cell.put(evaluation);
    CHECK(cell.of(cell.members[1], autumn).stage() == EvaluationStage::Voted);
    evaluation = cell.of(cell.members[1], autumn).evaluation;
    evaluation.inFavour = 6;
    CHECK(isRefused(putEvaluation(*cell.book, evaluation, december)));
    evaluation.inFavour = 3;
    evaluation.vote = special;
    CHECK(isRefused(putEvaluation(*cell.book, evaluation, december)));

    Evaluation lost = cell.good(cell.members[2]);
    lost.inFavour = 3; // of six: not more than half
    lost.entitled = 6;
    cell.put(lost);
    CHECK(isRefused(putEvaluation(*cell.book, cell.decided(cell.of(cell.members[2], autumn).evaluation), december), "note"));
    Evaluation explained = cell.decided(cell.of(cell.members[2], autumn).evaluation);
    explained.note = vi("Đảng ủy quyết định");
    cell.put(explained);

    const ForAll all = must(takeVoteForAll(*cell.book, autumn, general, {}, december));
    CHECK(all.changed == 0); // the one who is proposed has it already
    cell.put(cell.good(cell.members[3]));
    cell.put(cell.good(cell.members[4]));
    const qint64 before = cell.entries();
    CHECK(must(takeVoteForAll(*cell.book, autumn, general, {}, december)).changed == 2);
    CHECK(cell.entries() == before + 2);
    CHECK(takeVoteForAll(*cell.book, autumn, VoteId::fresh(), {}, december).error().kind == Error::NotFound);
}

TEST_CASE("a secret ballot on levels gives totals for the proposed level, and no voter", "[evaluation][vote]")
{
    EvaluatedCell cell(9);
    const MeetingId meeting = cell.meeting(QDate(2026, 12, 3));
    Poll poll;
    poll.meeting = meeting;
    poll.item = cell.item(meeting);
    poll.matter = vi("Xếp loại đảng viên năm 2026");
    poll.rule = QStringLiteral("evaluation");
    poll.order = ListOrder::AsDecided;
    poll.team = {cell.members[8], cell.members[7]};
    const PollId id = must(putPoll(*cell.book, poll, {{0, cell.members[0], {}}, {0, cell.members[1], {}}}));
    CHECK(must(offeredVotes(*cell.book, cell.members[0], year)).isEmpty()); // not counted yet
    BallotCount count;
    count.round = must(meetingRecord(*cell.book, meeting)).ballotsOf(id).last().id;
    count.issued = count.collected = count.valid = 9;
    count.tallies = {{1, QStringLiteral("excellent"), 6}, {1, QStringLiteral("good"), 3}, {2, QStringLiteral("good"), 4}, {2, QStringLiteral("done"), 4}};
    must(putCount(*cell.book, count));

    const auto first = must(offeredVotes(*cell.book, cell.members[0], year));
    REQUIRE(first.size() == 1);
    CHECK(first.first().poll == id);
    CHECK(first.first().level == EvaluationLevel::Excellent);
    CHECK(first.first().inFavour == 6);
    CHECK(first.first().entitled == 9);
    CHECK(withVote(cell.good(cell.members[0], year), first.first()).inFavour == 3);
    const auto second = must(offeredVotes(*cell.book, cell.members[1], year));
    REQUIRE(second.size() == 1);
    CHECK(second.first().level == EvaluationLevel::None);
    CHECK(must(offeredVotes(*cell.book, cell.members[2], year)).isEmpty());

    cell.put(cell.best(cell.members[0], year));
    cell.put(cell.good(cell.members[1], year));
    cell.put(cell.good(cell.members[2], year)); // has no line on the ballot
    CHECK(must(takeVoteForAll(*cell.book, year, {}, id, december)).changed == 2);
    const Evaluation recorded = cell.of(cell.members[1], year).evaluation;
    CHECK(recorded.inFavour == 4);
    CHECK(recorded.meeting == meeting);
    CHECK(recorded.vote.isEmpty());
}

TEST_CASE("all are decided as proposed in one commit that can be undone as one", "[evaluation][decide]")
{
    EvaluatedCell cell(10);
    cell.become(cell.members[9], QDate(2026, 5, 1), Situation::Exempt);
    for (const MemberId &member : cell.members.mid(0, 8))
        cell.put(cell.good(member));
    cell.put(cell.best(cell.members[0]));
    const qint64 before = cell.entries();

    const ForAll all = must(decideAsProposed(*cell.book, autumn, vi("QĐ 15-QĐ/ĐU, 5-10-2026"), december));

    CHECK(all.changed == 9);
    CHECK(all.left.isEmpty());
    const EvaluationList list = cell.list(autumn);
    CHECK(list.decided.of(EvaluationLevel::Excellent) == 1);
    CHECK(list.decided.of(EvaluationLevel::Good) == 7);
    CHECK(list.decided.of(EvaluationLevel::None) == 1); // was not proposed
    CHECK(list.of(cell.members[9])->evaluation.notClassified == vi("Được miễn công tác và sinh hoạt đảng"));
    CHECK(list.of(cell.members[3])->evaluation.paper == vi("QĐ 15-QĐ/ĐU, 5-10-2026"));
    CHECK(isRefused(decideAsProposed(*cell.book, autumn, {}, december)));
    must(undo(*cell.book, before));
    CHECK(cell.list(autumn).decided.classified() == 0);
    CHECK_FALSE(cell.of(cell.members[9], autumn).isRecorded());
    CHECK(cell.of(cell.members[0], autumn).stage() == EvaluationStage::Proposed);
}

TEST_CASE("deciding all is refused as a whole when too many would be excellent, and leaves who needs a further word", "[evaluation][decide]")
{
    EvaluatedCell cell(6);
    for (const MemberId &member : cell.members)
        cell.put(cell.good(member));
    cell.put(cell.best(cell.members[0]));
    cell.put(cell.best(cell.members[1]));
    const qint64 before = cell.entries();
    CHECK(isRefused(decideAsProposed(*cell.book, autumn, {}, december), "cap"));
    CHECK(cell.entries() == before);
    Evaluation second = cell.good(cell.members[1]);
    second.inFavour = 2;
    second.entitled = 6;
    cell.put(second);
    const ForAll all = must(decideAsProposed(*cell.book, autumn, {}, december));
    CHECK(all.changed == 5);
    REQUIRE(all.left.size() == 1);
    CHECK(all.left.first().first == cell.members[1]);
    CHECK(qstrcmp(all.left.first().second.word, "note") == 0);
}

TEST_CASE("a level of a year long past can still be corrected, with a new word why, and the history keeps what stood there", "[evaluation][decide]")
{
    EvaluatedCell cell;
    const MemberId member = cell.members[1];
    const EvaluationId id = cell.put(cell.decided(cell.good(member, year)), january);
    Evaluation later = must(cell.book->get(id));
    later.level = EvaluationLevel::Fulfilled;
    const QDate yearsLater(2029, 6, 1);
    CHECK(isRefused(putEvaluation(*cell.book, later, yearsLater), "note"));
    later.note = vi("Đảng ủy phường xếp loại lại, CV 9-CV/ĐU");
    CHECK(must(putEvaluation(*cell.book, later, yearsLater)) == id);
    const auto history = must(historyOf(*cell.book, id.text));
    REQUIRE(history.size() == 2);
    CHECK(std::any_of(history.last().fields.cbegin(), history.last().fields.cend(), [](const FieldChange &each) {
        return each.field == QStringLiteral("level") && each.before == QStringLiteral("good") && each.after == QStringLiteral("fulfilled");
    }));
    later.level = EvaluationLevel::Good; // the old note is no reason for this
    CHECK(isRefused(putEvaluation(*cell.book, later, yearsLater), "note"));
    must(undo(*cell.book, cell.entries() - 1));
    CHECK(must(cell.book->get(id)).level == EvaluationLevel::Good);
    must(removeEvaluation(*cell.book, id));
    CHECK(must(evaluationsOf(*cell.book, member)).isEmpty());
}

TEST_CASE("somebody exempt gets a level only with a note; who moved out later keeps what was recorded", "[evaluation]")
{
    EvaluatedCell cell;
    cell.become(cell.members[1], QDate(2026, 5, 1), Situation::Exempt);
    CHECK(isRefused(putEvaluation(*cell.book, cell.good(cell.members[1]), december), "note"));
    Evaluation evaluation = cell.good(cell.members[1]);
    evaluation.note = vi("Tự nguyện xin được đánh giá");
    cell.put(evaluation);
    CHECK(cell.of(cell.members[1], autumn).stage() == EvaluationStage::Proposed);

    cell.put(cell.decided(cell.good(cell.members[2])));
    cell.become(cell.members[2], QDate(2026, 9, 1), Situation::MovedOut);
    const EvaluationCase found = cell.of(cell.members[2], autumn);
    CHECK_FALSE(found.isListed);
    CHECK(found.stage() == EvaluationStage::Decided);
    CHECK(cell.book->check());
}

TEST_CASE("one record stands for a member and a time, however often it is put", "[evaluation]")
{
    EvaluatedCell cell;
    Evaluation evaluation = cell.good(cell.members[1]);
    const EvaluationId id = cell.put(evaluation);
    const qint64 before = cell.entries();
    CHECK(cell.put(evaluation) == id); // without its id, and the same
    CHECK(cell.entries() == before);
    evaluation.selfPoints = 750;
    CHECK(cell.put(evaluation) == id);
    CHECK(must(cell.book->all<Evaluation>()).size() == 1);
}

TEST_CASE("the papers say what was decided, with totals and the arithmetic of the cap", "[evaluation][paper]")
{
    EvaluatedCell cell(10);
    cell.become(cell.members[9], QDate(2026, 5, 1), Situation::Exempt);
    for (const MemberId &member : cell.members.mid(0, 9))
        cell.put(cell.good(member));
    Evaluation best = cell.best(cell.members[0]);
    best.inFavour = 8;
    best.entitled = 9;
    best.weaknesses = vi("Phát biểu còn ít");
    cell.put(best);
    cell.done(cell.task(cell.members[0], QDate(2026, 8, 1), "Rà soát hộ nghèo"), QDate(2026, 7, 30));
    must(decideAsProposed(*cell.book, autumn, vi("QĐ 15-QĐ/ĐU"), december));

    const auto list = must(documents::evaluationListPages(must(evaluationListSheet(*cell.book, autumn, december))));
    CHECK(list.sizeMm().width() > list.sizeMm().height());
    QString said;
    for (int page = 0; page < list.count(); ++page)
        said += list.text(page) + u' ';
    said = said.simplified();
    CHECK(said.contains(vi("quý III năm 2026")));
    CHECK(said.contains(vi("8/9")));
    CHECK(said.contains(vi("88,9 %")));
    CHECK(said.contains(vi("9 × 20 % = 1,8 → 1")));
    CHECK(said.contains(vi("Không xếp loại")));
    CHECK(said.contains(vi("11,1 %"))); // one of nine
    CHECK(said.contains(vi("QĐ 15-QĐ/ĐU")));

    const auto sheet = must(documents::evaluationMemberPages(must(evaluationMemberSheet(*cell.book, autumn, cell.members[0], december))));
    CHECK(sheet.count() == 1);
    const QString one = sheet.text(0).simplified();
    CHECK(one.contains(vi("Rà soát hộ nghèo")));
    CHECK(one.contains(vi("Hoàn thành đúng hạn")));
    CHECK(one.contains(vi("Phát biểu còn ít")));
    CHECK(evaluationMemberSheet(*cell.book, autumn, MemberId::fresh(), december).error().kind == Error::NotFound);
    const auto pdf = must(documents::evaluationListPdf(must(evaluationListSheet(*cell.book, autumn, december))));
    CHECK(pdf.startsWith("%PDF"));

    BookFixture nobody;
    CHECK(documents::evaluationListPages(must(evaluationListSheet(*nobody.book, autumn, december)))); // an empty list is a paper too
}
