// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scorefacts.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const ScoreSheet &shipped(const char *id)
{
    for (const ShippedScoreSheet &each : shippedScoreSheets())
        if (each.sheet.id == QLatin1String(id))
            return each.sheet;
    FAIL("no such sheet");
    return shippedScoreSheets().first().sheet;
}

QByteArray shippedText(const char *id)
{
    for (const ShippedScoreSheet &each : shippedScoreSheets())
        if (each.sheet.id == QLatin1String(id))
            return each.text;
    return {};
}

/// A meeting of some members under the rules of today, all of them present, from 19:30 on for a number of minutes.
ScoreFacts facts(int members, int minutes = 90)
{
    ScoreFacts facts;
    MeetingRecord &record = facts.record;
    record.rules = *rulesById(QStringLiteral("hd42-2025"));
    record.meeting.id = {QStringLiteral("meeting")};
    record.meeting.date = QDate(2026, 11, 3);
    record.meeting.start = QTime(19, 0);
    record.meeting.end = QTime(19, 0).addSecs(60 * minutes);
    record.meeting.place = QStringLiteral("Nhà văn hóa");
    for (int i = 0; i < members; ++i) {
        MemberOnDay each;
        each.member.id = {QStringLiteral("m-%1").arg(i)};
        each.status.member = each.member.id;
        record.members += each;
        Attendance line;
        line.id = {QStringLiteral("a-%1").arg(i)};
        line.member = each.member.id;
        record.rollCall += line;
    }
    record.meeting.chair = {QStringLiteral("m-0")};
    record.meeting.minuteTaker = {QStringLiteral("m-1")};
    facts.hasEarlier = true;
    return facts;
}

void absent(ScoreFacts &facts, int count, Presence presence = Presence::AbsentWithReason)
{
    for (int i = 0; i < count; ++i)
        facts.record.rollCall[i].presence = presence;
}

ScoreLine line(const ScoreSheet &sheet, const ScoreFacts &facts, const char *part)
{
    for (const ScoreLine &each : proposedLines(sheet, facts))
        if (each.part == QLatin1String(part))
            return each;
    FAIL("no such part");
    return {};
}

/// "4" of a proposal, "?" where the facts do not say enough, "-" where the part does not apply.
std::string proposal(const ScoreLine &line)
{
    return line.proposedNot ? "-" : line.known ? pointsText(line.proposed).toStdString() : "?";
}

std::string proposal(const char *sheet, const ScoreFacts &facts, const char *part)
{
    return proposal(line(shipped(sheet), facts, part));
}

void checkSays(const std::string &sentence, const std::string &piece)
{
    INFO(sentence);
    CHECK(sentence.find(piece) != std::string::npos);
}

/// Every line with full marks and a reason.
QList<ScoreLine> full(const ScoreSheet &sheet)
{
    QList<ScoreLine> lines;
    for (const QString &key : sheet.keys()) {
        ScoreLine each;
        each.part = key;
        each.isGiven = true;
        each.given = sheet.part(key)->maximum;
        each.reason = QStringLiteral("đủ");
        lines += each;
    }
    return lines;
}

ScoreLine &at(QList<ScoreLine> &lines, const char *part)
{
    for (ScoreLine &each : lines)
        if (each.part == QLatin1String(part))
            return each;
    FAIL("no such part");
    return lines.first();
}

void doesNotApply(QList<ScoreLine> &lines, const char *part)
{
    at(lines, part).notApplicable = true;
    at(lines, part).given = 0;
}

ScoreSum sumOf(const ScoreSheet &sheet, const QList<ScoreLine> &lines)
{
    const auto sum = summed(sheet, lines);
    REQUIRE(sum);
    return *sum;
}

QString refusal(const ScoreSheet &sheet, const QList<ScoreLine> &lines)
{
    MeetingScore score;
    score.lines = lines;
    const auto counted = scored(score, sheet);
    return counted ? QString() : sentence(counted.error());
}

} // namespace

TEST_CASE("the sheets that come with the program are read and their points add up", "[sheet]")
{
    REQUIRE(shippedScoreSheets().size() == 3);
    const auto maximums = [](const char *id) {
        QStringList all;
        for (const ScoreCriterion &criterion : shipped(id).criteria)
            all += pointsText(criterion.maximum);
        return all.join(u' ').toStdString();
    };

    CHECK(maximums("hd42-7") == "5 5 10 40 5 30 5");
    CHECK(maximums("an-phu-8") == "5 5 10 30 10 5 30 5");
    CHECK(maximums("binh-thuan") == "10 10 15 15 10 10 10 20");
    for (const ShippedScoreSheet &each : shippedScoreSheets()) {
        CHECK(each.sheet.maximum == 10000);
        CHECK(each.sheet.gradeFor(9000) == Grade::Good);
        CHECK(each.sheet.gradeFor(8999) == Grade::Fair);
        CHECK(each.sheet.gradeFor(7000) == Grade::Fair);
        CHECK(each.sheet.gradeFor(6999) == Grade::Average);
        CHECK(each.sheet.gradeFor(5000) == Grade::Average);
        CHECK(each.sheet.gradeFor(4999) == Grade::Poor);
        CHECK(each.sheet.gradeFor(0) == Grade::Poor);
    }
}

TEST_CASE("the example in the documentation is a sheet", "[sheet]")
{
    QFile file(QStringLiteral(SOURCE_ROOT "/docs/score-sheet.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype begin = page.indexOf("```json\n") + 8;

    const auto sheet = readScoreSheet(page.mid(begin, page.indexOf("```", begin) - begin), QStringLiteral("score-sheet.md"));

    INFO((sheet ? std::string() : sentence(sheet.error()).toStdString()));
    REQUIRE(sheet);
    for (const char *measure : Words<Measure>::list)
        CHECK(page.contains('`' + QByteArray(measure) + '`'));
}

TEST_CASE("a sheet with a mistake is refused with the place and what is wrong there", "[sheet]")
{
    const auto refused = [](const QByteArray &from, const QByteArray &to) {
        QByteArray text = shippedText("an-phu-8");
        REQUIRE(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        const auto sheet = readScoreSheet(text, QStringLiteral("phuong.json"));
        REQUIRE_FALSE(sheet);
        CHECK(sheet.error().kind == Error::Invalid);
        return sentence(sheet.error()).toStdString();
    };

    checkSays(refused("{\n  \"id\"", "[\n  \"id\""), "phuong.json");
    checkSays(refused("\"source\"", "\"sourse\""), "at /: the key \"sourse\" is not known there");
    checkSays(refused("\"effective\": \"2025-11-01\"", "\"effective\": \"1-11-2025\""), "\"effective\" is not what is expected");
    checkSays(refused("\"measure\": \"minutes-short\"", "\"measure\": \"minutes\""), "criteria[0] time.parts[0] length.bands[0].if[0]");
    checkSays(refused("\"measure\": \"minutes-short\"", "\"measure\": \"minutes\""), "attendance-share, absent-without-reason");
    checkSays(refused("\"atMost\": 0", "\"is\": true"), "the measure minutes-short is compared by one of: atLeast, moreThan, atMost, lessThan");
    checkSays(refused("\"atLeast\": 90", "\"atLeast\": 190"), "criteria[1] attendance.parts[0] share.bands[1].if[0]: \"atLeast\" is not what is expected there (0 … 100)");
    checkSays(refused("\"maximum\": 3", "\"maximum\": 4"), "criteria[2] preparation: the parts have 4 + 2 + 2 + 1 + 2 = 11 points together, the criterion has 10");
    checkSays(refused("\"maximum\": 100", "\"maximum\": 99"), "the criteria have 5 + 5 + 10 + 30 + 10 + 5 + 30 + 5 = 100 points together, the sheet has 99");
    checkSays(refused("\"points\": 30}", "\"points\": 31}"), "results.parts[0] tasks: the best band gives 31 points, the maximum is 30");
    checkSays(refused("            {\"points\": 1}", "            {\"if\": [{\"measure\": \"length-share\", \"atLeast\": 1}], \"points\": 1}"), "the last band must have no conditions");
    checkSays(refused("\"id\": \"drafts\"", "\"id\": \"content\""), "the id \"content\" stands there twice");
    checkSays(refused("\"grade\": \"fair\", \"from\": 70", "\"grade\": \"fair\", \"from\": 95"), "grades[1]: the grades must stand from the best to the worst");
    checkSays(refused("\"grade\": \"poor\", \"from\": 0", "\"grade\": \"poor\", \"from\": 1"), "the last grade must begin at 0");
    checkSays(refused("\"effect\": \"full\"", "\"effect\": \"half\""), "notApplicable: \"effect\" is not what is expected there (never, redistribute, full, leave-out)");
    checkSays(refused("\"step\": 0.5", "\"step\": 2"), "\"step\" is not what is expected");
    checkSays(refused("\"maximum\": 3", "\"maximum\": 2.999"), "\"maximum\" is not what is expected");
    checkSays(refused("{\"grade\": \"poor\"}", "{\"grade\": \"poor\", \"noneBelow\": \"fair\"}"), "year.steps: the last step must have no conditions");
    checkSays(refused("\"fromMembers\": 0", "\"fromMembers\": 10"), "requiredMinutes[0]: \"fromMembers\" is not what is expected there (0 … 0)");
}

TEST_CASE("a limit names what there is and a worse grade", "[sheet]")
{
    const auto changed = [](const QByteArray &from, const QByteArray &to) {
        QByteArray text = shippedText("binh-thuan");
        REQUIRE(text.contains(from));
        text.replace(text.lastIndexOf(from), from.size(), to);
        const auto sheet = readScoreSheet(text, QStringLiteral("cu.json"));
        REQUIRE_FALSE(sheet);
        return sentence(sheet.error()).toStdString();
    };

    checkSays(changed("\"speaking\"", "\"talking\""), "limits[0]: \"fullMarks\" is not what is expected there (attendance.share");
    checkSays(changed("\"otherwise\": \"fair\"", "\"otherwise\": \"good\""), "\"otherwise\" must be a worse grade");
}

TEST_CASE("points are read as they are typed and written without needless zeros", "[sheet]")
{
    CHECK(*parsePoints(QStringLiteral("4")) == 400);
    CHECK(*parsePoints(QStringLiteral(" 4,5 ")) == 450);
    CHECK(*parsePoints(QStringLiteral("4.25")) == 425);
    CHECK(*parsePoints(QString::fromUtf8("৪,৫")) == 450);
    for (const char *wrong : {"", "x", "4,", ",5", "4,555", "-1", "4,5,5", "123456789"})
        CHECK_FALSE(parsePoints(QLatin1String(wrong)));
    CHECK(pointsText(2733) == u"27,33");
    CHECK(pointsText(450) == u"4,5");
    CHECK(pointsText(405) == u"4,05");
    CHECK(pointsText(0) == u"0");
}

TEST_CASE("length: each edge of the bands, and two hours where the sheet demands them of a large cell", "[facts]")
{
    const auto given = [](int members, int minutes) { return proposal("an-phu-8", facts(members, minutes), "time.length"); };

    CHECK(given(20, 90) == "5");
    CHECK(given(20, 89) == "4");
    CHECK(given(20, 75) == "4");
    CHECK(given(20, 74) == "3");
    CHECK(given(20, 60) == "3");
    CHECK(given(20, 59) == "2");
    CHECK(given(20, 45) == "2");
    CHECK(given(20, 44) == "1");
    CHECK(given(29, 100) == "5");
    CHECK(given(30, 100) == "3"); // 20 minutes short of 120
    CHECK(given(30, 120) == "5");
    ScoreFacts still = facts(20);
    still.record.meeting.end = QTime();
    CHECK(proposal("an-phu-8", still, "time.length") == "?");
    CHECK(proposal("hd42-7", facts(30, 100), "time.length") == "5"); // that sheet goes by the rules
}

TEST_CASE("attendance: each edge of the bands, exempt members and those on special duty left out", "[facts]")
{
    const auto given = [](int absentees, Presence presence = Presence::AbsentWithReason) {
        ScoreFacts of = facts(100);
        absent(of, absentees, presence);
        return proposal("an-phu-8", of, "attendance.share");
    };

    CHECK(given(10) == "4");
    CHECK(given(11) == "3");
    CHECK(given(25) == "3");
    CHECK(given(26) == "2");
    CHECK(given(35) == "2");
    CHECK(given(36) == "1");
    CHECK(given(1, Presence::AbsentWithoutReason) == "1"); // although 99 % came

    // 20 members, 8 of them not summoned: two absent of twelve are 83 %.
    ScoreFacts some = facts(20);
    for (int i = 0; i < 4; ++i)
        some.record.members[i].status.situation = Situation::Exempt;
    some.record.members[4].status.situation = Situation::AwayTemporarily;
    some.record.rollCall[5].presence = Presence::Away; // a soldier on duty
    some.record.rollCall[6].presence = Presence::Exempt;
    some.record.members[7].status.situation = Situation::Suspended;
    some.record.rollCall[8].presence = Presence::AbsentWithReason;
    some.record.rollCall[9].presence = Presence::AbsentWithReason;
    const ScoreLine share = line(shipped("an-phu-8"), some, "attendance.share");
    CHECK(share.found == u"absent-without-reason 0; attendance-share 10/12");
    CHECK(share.evidence == u"a-8 a-9");
    CHECK(proposal(share) == "3");

    some.record.rollCall.removeLast();
    CHECK(proposal("an-phu-8", some, "attendance.share") == "?"); // one is not marked: nothing is guessed
}

TEST_CASE("speaking: each edge of the bands, each speaker once, guests and absent members not", "[facts]")
{
    const auto given = [](int speakers) {
        ScoreFacts of = facts(100);
        for (int i = 0; i < speakers; ++i)
            for (int twice = 0; twice < 2; ++twice) {
                Opinion opinion;
                opinion.id = {QStringLiteral("o-%1-%2").arg(i).arg(twice)};
                opinion.member = of.record.members.at(i).member.id;
                of.record.opinions += opinion;
            }
        Opinion guest;
        guest.guest = {QStringLiteral("g-1")};
        of.record.opinions += guest;
        return proposal("an-phu-8", of, "conduct.speakers");
    };

    CHECK(given(51) == "5");
    CHECK(given(50) == "4"); // over 50 % gives five, exactly 50 % four
    CHECK(given(40) == "4");
    CHECK(given(39) == "3");
    CHECK(given(30) == "3");
    CHECK(given(29) == "2");
    CHECK(given(0) == "2");
    CHECK(proposal("an-phu-8", facts(0), "conduct.speakers") == "?");
}

TEST_CASE("results: each edge of the bands; what is not due yet is not counted; no tasks is no failure", "[facts]")
{
    const auto with = [](int done, int all) {
        ScoreFacts of = facts(20);
        for (int i = 0; i < all; ++i) {
            Task task;
            task.id = {QStringLiteral("t-%1").arg(i)};
            task.due = QDate(2026, 10, 20);
            task.state = i < done ? TaskState::Done : TaskState::Open;
            task.closedOn = i < done ? QDate(2026, 11, 3) : QDate();
            of.record.carriedOver += task;
        }
        return of;
    };
    const auto given = [&](int done) { return proposal("an-phu-8", with(done, 100), "results.tasks"); };

    CHECK(given(90) == "30");
    CHECK(given(89) == "27");
    CHECK(given(80) == "27");
    CHECK(given(79) == "24");
    CHECK(given(70) == "24");
    CHECK(given(69) == "20");
    CHECK(given(60) == "20");
    CHECK(given(59) == "15");
    CHECK(given(50) == "15");
    CHECK(given(49) == "10");
    CHECK(given(0) == "10");

    ScoreFacts later = with(1, 2);
    later.record.carriedOver[1].due = QDate(2026, 11, 4); // tomorrow
    CHECK(line(shipped("an-phu-8"), later, "results.tasks").found == u"carry-over 1; carry-over-share 1/1");
    later.record.carriedOver[0].closedOn = QDate(2026, 11, 9); // done after the meeting: what the meeting knew stays
    CHECK(line(shipped("an-phu-8"), later, "results.tasks").found == u"carry-over 1; carry-over-share 0/1");
    ScoreFacts dropped = with(1, 2);
    dropped.record.carriedOver[1].state = TaskState::Dropped;
    dropped.record.carriedOver[1].closedOn = QDate(2026, 10, 30);
    CHECK(proposal("an-phu-8", dropped, "results.tasks") == "15"); // given up is not done

    CHECK(proposal("an-phu-8", with(0, 0), "results.tasks") == "-");
    ScoreFacts first = with(0, 0);
    first.hasEarlier = false;
    CHECK(proposal("an-phu-8", first, "results.tasks") == "?"); // the first meeting in the book
}

TEST_CASE("absences in a row: three are allowed, a fourth costs the point, and what the book does not know is judged", "[facts]")
{
    const auto with = [](QList<int> months, int absences, QDate date = QDate(2026, 5, 3)) {
        ScoreFacts of = facts(10);
        of.record.meeting.date = date;
        int left = absences;
        if (left-- > 0)
            absent(of, 1);
        for (const int month : months) {
            EarlierMeeting earlier{of.record.meeting, of.record.rollCall};
            earlier.meeting.date = QDate(2026, month, 3);
            earlier.rollCall[0].presence = left-- > 0 ? Presence::AbsentWithReason : Presence::Present;
            of.earlier += earlier;
        }
        return of;
    };
    const auto given = [&](const ScoreFacts &of) { return proposal("hd42-7", of, "attendance.running"); };

    CHECK(given(with({4, 3, 2, 1}, 3)) == "1");
    CHECK(given(with({4, 3, 2, 1}, 4)) == "0");
    CHECK(given(with({4, 3, 2, 1}, 0)) == "1");
    CHECK(given(with({4, 3}, 1)) == "1");  // the row ended inside of what the book knows
    CHECK(given(with({4, 3}, 3)) == "?");  // it may have begun earlier
    CHECK(given(with({4, 3, 2}, 4)) == "0");  // four are enough, whatever was before
    CHECK(given(with({3, 2, 1}, 2)) == "?");  // April is missing
    CHECK(given(with({}, 1, QDate(2026, 1, 3))) == "1");  // January begins anew
    const ScoreLine row = line(shipped("hd42-7"), with({4, 3}, 3), "attendance.running");
    CHECK(row.found == u"absence-run 3+");
    CHECK(row.evidence == u"a-0");

    // The row of somebody who came again counts only where the sheet asks for the whole year.
    ScoreFacts over = with({4, 3, 2, 1}, 5);
    over.record.rollCall[0].presence = Presence::Present;
    CHECK(found(Measure::AbsenceRun, over, shipped("hd42-7")).value == 0);
    CHECK(found(Measure::AbsenceRunYear, over, shipped("hd42-7")).value == 4);
    over.earlier.removeLast();
    CHECK(found(Measure::AbsenceRunYear, over, shipped("hd42-7")).state == Finding::AtLeast);
    over.record.rollCall.clear();
    CHECK(found(Measure::AbsenceRun, over, shipped("hd42-7")).state == Finding::Unknown);
}

TEST_CASE("the committee, the files, the conclusion and the minutes are known only by their records", "[facts]")
{
    const ScoreSheet &sheet = shipped("an-phu-8");
    ScoreFacts of = facts(10);
    const auto says = [&](Measure measure) { return findingText(found(measure, of, sheet)).toStdString(); };
    CHECK(says(Measure::CommitteeMet) == "committee-met ?");
    CHECK(says(Measure::CommitteeExists) == "committee-exists ?");
    CHECK(says(Measure::FilesReadyBefore) == "files-ready-before ?");
    CHECK(says(Measure::PapersReadyAfter) == "papers-ready-after ?");
    CHECK(says(Measure::ConclusionAdopted) == "conclusion-adopted ?");
    CHECK(says(Measure::ThematicMonth) == "thematic-month ?");
    CHECK(says(Measure::MinutesComplete) == "minutes-complete no"); // there is no agenda
    CHECK(proposal("an-phu-8", of, "preparation.committee") == "?");

    of.record.members[2].member.position = Position::DeputySecretary;
    of.committee += {Meeting(), false};
    CHECK(says(Measure::CommitteeExists) == "committee-exists yes");
    CHECK(says(Measure::CommitteeMet) == "committee-met no"); // without minutes
    of.committee += {Meeting(), true};
    CHECK(says(Measure::CommitteeMet) == "committee-met yes");
    CHECK(proposal("an-phu-8", of, "preparation.committee") == "2");

    of.record.attachments += {{QStringLiteral("f-1")}, of.record.meeting.id, QStringLiteral("a.pdf"), {}, 1};
    of.attachedAt.insert({QStringLiteral("f-1")}, QDateTime(QDate(2026, 11, 2), QTime(19, 1)));
    CHECK(says(Measure::FilesReadyBefore) == "files-ready-before no"); // one minute less than a day
    of.attachedAt.insert({QStringLiteral("f-1")}, QDateTime(QDate(2026, 11, 2), QTime(19, 0)));
    CHECK(says(Measure::FilesReadyBefore) == "files-ready-before yes");

    of.record.final = FinalMinutes{{QStringLiteral("x")}, of.record.meeting.id, {}, {}, {}};
    of.closedAt = QDateTime(QDate(2026, 11, 5), QTime(23, 59));
    CHECK(says(Measure::PapersReadyAfter) == "papers-ready-after yes");
    of.closedAt = QDateTime(QDate(2026, 11, 6), QTime(0, 1));
    CHECK(says(Measure::PapersReadyAfter) == "papers-ready-after no");

    Vote vote;
    vote.id = {QStringLiteral("v-1")};
    vote.rule = QStringLiteral("ordinary");
    of.record.votes += vote;
    CHECK(says(Measure::ConclusionAdopted) == "conclusion-adopted no");
    of.record.votes[0].passed = true;
    CHECK(proposal("an-phu-8", of, "closing.conclusion") == "2");

    AgendaItem item;
    item.id = {QStringLiteral("i-1")};
    of.record.items += item;
    CHECK(says(Measure::MinutesComplete) == "minutes-complete no");
    CHECK(line(sheet, of, "conduct.minutes").evidence == u"i-1");
    of.record.items[0].conclusion = QStringLiteral("Thống nhất.");
    CHECK(proposal("an-phu-8", of, "conduct.minutes") == "1");
}

TEST_CASE("a thematic month is one with a thematic meeting, or one that the sheet names", "[facts]")
{
    ScoreFacts of = facts(10);
    ScoreSheet sheet = shipped("an-phu-8");
    CHECK(proposal(line(sheet, of, "conduct.thematic")) == "?");
    sheet.thematicMonths = {3, 6, 9, 12};
    CHECK(proposal(line(sheet, of, "conduct.thematic")) == "-");
    of.record.meeting.date = QDate(2026, 12, 3);
    CHECK(proposal(line(sheet, of, "conduct.thematic")) == "?"); // it applies, so it is judged
    of.record.meeting.date = QDate(2026, 11, 3);
    of.thematic += Meeting();
    CHECK(proposal(line(sheet, of, "conduct.thematic")) == "?");
}

TEST_CASE("what was found is kept as text and read again", "[facts]")
{
    const QString text = QStringLiteral("attendance-share 27/29; absent-without-reason 0; committee-met yes; thematic-month no; absence-run 2+; carry-over-share ?");
    QStringList again;
    for (const Finding &finding : findingsIn(text))
        again += findingText(finding);
    CHECK(again.join(QStringLiteral("; ")) == text);
    CHECK(findingsIn(QStringLiteral("of-a-newer-program 5; carry-over 3")).size() == 1);
}

TEST_CASE("the parts of the conduct add up to thirty only when the thematic five are counted", "[arithmetic]")
{
    const ScoreSheet &leavesOut = shipped("an-phu-8");
    QList<ScoreLine> lines = full(leavesOut);
    CHECK(sumOf(leavesOut, lines).total == 10000);
    doesNotApply(lines, "conduct.thematic");
    const ScoreSum without = sumOf(leavesOut, lines);
    CHECK(without.criteria.at(3).maximum == 2500);
    CHECK(without.total == 9500);
    CHECK(without.outOf == 9500); // such a month cannot reach 100 by this sheet
    CHECK(without.grade == Grade::Good);

    const ScoreSheet &spreads = shipped("hd42-7");
    lines = full(spreads);
    doesNotApply(lines, "conduct.thematic");
    CHECK(sumOf(spreads, lines).total == 10000);
    CHECK(sumOf(spreads, lines).outOf == 10000);
    at(lines, "conduct.regular").given = 800; // two points less of 35 are 2.29 less of 40
    CHECK(sumOf(spreads, lines).criteria.at(3).points == 3771);
    CHECK(arithmetic(sumOf(spreads, lines)) == u"5 + 5 + 10 + 37,71 + 5 + 30 + 5 = 97,71");

    ScoreSheet gives = spreads;
    for (ScoreCriterion &criterion : gives.criteria)
        for (ScorePart &part : criterion.parts)
            if (part.id == QLatin1String("thematic"))
                part.notApplicable = NotApplicable::Full;
    CHECK(sumOf(gives, lines).criteria.at(3).points == 3800);
    CHECK(sumOf(gives, lines).total == 9800);
}

TEST_CASE("a criterion of which nothing applies is spread over the whole sheet", "[arithmetic]")
{
    const ScoreSheet &sheet = shipped("hd42-7");
    QList<ScoreLine> lines = full(sheet);
    doesNotApply(lines, "results.tasks");
    CHECK(sumOf(sheet, lines).total == 10000);
    at(lines, "conduct.steps").given = 0; // 65 of 70
    const ScoreSum sum = sumOf(sheet, lines);
    CHECK(sum.sum == 6500);
    CHECK(sum.reachable == 7000);
    CHECK(sum.total == 9286);
    CHECK(arithmetic(sum) == u"5 + 5 + 10 + 35 + 5 + 5 = 65; 65 · 100 / 70 = 92,86");

    for (ScoreLine &each : lines)
        each.notApplicable = true;
    ScoreSheet nothing = sheet;
    for (ScoreCriterion &criterion : nothing.criteria)
        for (ScorePart &part : criterion.parts)
            part.notApplicable = NotApplicable::LeaveOut;
    const auto refused = summed(nothing, lines);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
}

TEST_CASE("ninety points are good, eighty-nine and a half are fair", "[arithmetic]")
{
    const ScoreSheet &sheet = shipped("hd42-7");
    QList<ScoreLine> lines = full(sheet);
    at(lines, "conduct.regular").given = 0;
    CHECK(sumOf(sheet, lines).total == 9000);
    CHECK(sumOf(sheet, lines).grade == Grade::Good);
    at(lines, "conduct.praise").given = 150;
    CHECK(sumOf(sheet, lines).total == 8950);
    CHECK(sumOf(sheet, lines).grade == Grade::Fair);
}

TEST_CASE("by the older sheet a good meeting has full marks in four criteria", "[arithmetic]")
{
    const ScoreSheet &sheet = shipped("binh-thuan");
    QList<ScoreLine> lines = full(sheet);
    CHECK(sumOf(sheet, lines).grade == Grade::Good);
    CHECK(sumOf(sheet, lines).limit == -1);
    for (const char *part : {"attendance.share", "time.length", "speaking.share", "minutes.complete"}) {
        QList<ScoreLine> less = lines;
        at(less, part).given -= 100;
        const ScoreSum sum = sumOf(sheet, less);
        CHECK(sum.total == 9900);
        CHECK(sum.grade == Grade::Fair);
        CHECK(sum.limit == 0);
    }
    QList<ScoreLine> elsewhere = lines;
    at(elsewhere, "conduct.steps").given -= 100;
    CHECK(sumOf(sheet, elsewhere).grade == Grade::Good);
    at(elsewhere, "results.tasks").given = 1000; // 89 points are fair without any limit
    CHECK(sumOf(sheet, elsewhere).limit == -1);
    CHECK(sumOf(sheet, elsewhere).grade == Grade::Fair);
}

TEST_CASE("points that cannot be are refused with the numbers", "[arithmetic]")
{
    ScoreSheet sheet = shipped("hd42-7");
    const QList<ScoreLine> lines = full(sheet);
    CHECK(refusal(sheet, lines).isEmpty());
    const auto with = [&](const char *part, const auto &change) {
        QList<ScoreLine> changed = lines;
        change(at(changed, part));
        return refusal(sheet, changed).toStdString();
    };

    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.given = 250; }), "2,5 points cannot be given, at most 2");
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.given = -50; }), "points cannot be given");
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.given = 130; }), "1,3 points cannot be given, only whole multiples of 0,5");
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.reason = QStringLiteral("  "); }), "the facts do not say it, so these points need a reason");
    checkSays(with("time.length", [](ScoreLine &each) { each.known = true; each.proposed = 400; each.reason.clear(); }), "the facts say something else");
    CHECK(with("time.length", [](ScoreLine &each) { each.known = true; each.proposed = 500; each.reason.clear(); }).empty());
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.notApplicable = true; }), "always applies by this score sheet");
    checkSays(with("conduct.thematic", [](ScoreLine &each) { each.notApplicable = true; each.given = 0; each.reason.clear(); }), "need a reason");
    CHECK(with("conduct.thematic", [](ScoreLine &each) { each.proposedNot = each.notApplicable = true; each.given = 0; each.reason.clear(); }).empty());

    QList<ScoreLine> other = lines;
    other.removeLast();
    MeetingScore score;
    score.lines = other;
    CHECK(scored(score, sheet).error().kind == Error::Invalid);

    sheet.reasons = ReasonRule::BelowMaximum;
    CHECK(with("preparation.drafts", [](ScoreLine &each) { each.reason.clear(); }).empty());
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.reason.clear(); each.given = 150; }), "need a reason");
    sheet.criteria[2].parts[1].options = {{200, QStringLiteral("đủ")}, {100, QStringLiteral("thiếu")}};
    checkSays(with("preparation.drafts", [](ScoreLine &each) { each.given = 150; }), "1,5 points cannot be given, only 2; 1");
}

TEST_CASE("total and grade stand only when every line is given", "[arithmetic]")
{
    const ScoreSheet &sheet = shipped("hd42-7");
    MeetingScore score;
    score.lines = full(sheet);
    at(score.lines, "conduct.steps").isGiven = false;

    const auto begun = scored(score, sheet);
    REQUIRE(begun);
    CHECK(begun->total == 0);
    CHECK(begun->grade == Grade::NotGraded);
    CHECK(sumOf(sheet, score.lines).open == QStringList{QStringLiteral("conduct.steps")});

    at(score.lines, "conduct.steps").isGiven = true;
    const auto whole = scored(score, sheet);
    REQUIRE(whole);
    CHECK(whole->total == 10000);
    CHECK(whole->outOf == 10000);
    CHECK(whole->grade == Grade::Good);
}

TEST_CASE("filling again keeps what people judged and follows the facts elsewhere", "[arithmetic]")
{
    const ScoreSheet &sheet = shipped("hd42-7");
    ScoreFacts of = facts(20, 80);
    QList<ScoreLine> lines = proposedLines(sheet, of);
    at(lines, "attendance.share").given = 300;
    at(lines, "attendance.share").reason = QStringLiteral("nhiều đồng chí đến muộn");
    at(lines, "conduct.steps") = {QStringLiteral("conduct.steps"), false, 0, false, {}, {}, true, 450, false, QStringLiteral("gộp hai bước")};
    of.record.meeting.end = of.record.meeting.start.addSecs(95 * 60);

    const QList<ScoreLine> proposal = proposedLines(sheet, of);
    CHECK(outdatedParts(lines, proposal) == QStringList{QStringLiteral("time.length")});
    QList<ScoreLine> again = filledAgain(proposal, lines);

    CHECK(at(again, "time.length").given == 500);
    CHECK(at(again, "attendance.share").given == 300);
    CHECK(at(again, "attendance.share").reason == u"nhiều đồng chí đến muộn");
    CHECK(at(again, "conduct.steps").given == 450);
    CHECK_FALSE(at(again, "conduct.regular").isGiven);
    CHECK(outdatedParts(again, proposal).isEmpty());
}

TEST_CASE("the year's grade follows the rule of the sheet, at each edge", "[year]")
{
    const ScoreSheet &counts = shipped("hd42-7");
    const auto of = [&](int good, int fair, int average, int poor) {
        QList<YearMark> marks;
        for (const auto &[count, grade, total] : {std::tuple{good, Grade::Good, 9500}, {fair, Grade::Fair, 8000}, {average, Grade::Average, 6000}, {poor, Grade::Poor, 3000}})
            for (int i = 0; i < count; ++i)
                marks += {grade, total, 10000};
        return yearGrade(counts, marks);
    };
    CHECK(of(8, 4, 0, 0) == Grade::Good);    // two thirds of twelve
    CHECK(of(7, 5, 0, 0) == Grade::Fair);
    CHECK(of(11, 0, 1, 0) == Grade::Fair);   // one is below fair
    CHECK(of(8, 0, 4, 0) == Grade::Fair);
    CHECK(of(11, 0, 0, 1) == Grade::Average);
    CHECK(of(0, 7, 5, 0) == Grade::Average);
    CHECK(of(0, 0, 7, 5) == Grade::Poor);
    CHECK(of(0, 0, 0, 0) == Grade::NotGraded);

    const ScoreSheet &average = shipped("binh-thuan");
    CHECK(yearGrade(average, {{Grade::Good, 9000, 10000}, {Grade::Good, 9000, 10000}}) == Grade::Good);
    CHECK(yearGrade(average, {{Grade::Good, 9000, 10000}, {Grade::Fair, 8999, 10000}}) == Grade::Fair); // 89.995 is not rounded up
    CHECK(yearGrade(average, {{Grade::Good, 9950, 10000}, {Grade::Average, 6000, 10000}}) == Grade::Fair);
}

TEST_CASE("what the upper level says counts only where the sheet lets it decide", "[year]")
{
    ScoreConfirmation said;
    said.grade = Grade::Fair;
    CHECK(countedGrade(shipped("hd42-7"), Grade::Good, &said) == Grade::Fair);
    CHECK(countedGrade(shipped("hd42-7"), Grade::Good, nullptr) == Grade::Good);
    CHECK(countedGrade(shipped("binh-thuan"), Grade::Good, &said) == Grade::Good); // it is noted there
}
