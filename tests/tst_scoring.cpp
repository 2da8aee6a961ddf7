// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"
#include "core/documents/scorewords.h"
#include "core/documents/statement.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/history.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/scoring.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// A cell's book with ten members and meetings that can be scored.
struct ScoreFixture : BookFixture
{
    ScoreFixture() : BookFixture(10) {}

    /// A whole score of a meeting: what the facts do not say gets full marks, or does not apply where the sheet allows it.
    MeetingScoreId score(const MeetingId &id)
    {
        const ScoreView view = must(scoreOf(*book, id));
        QList<GivenPoints> given;
        for (const QString &part : view.sum.open) {
            const ScorePart &asked = *view.sheet.part(part);
            const bool skipped = asked.notApplicable == NotApplicable::Redistribute || asked.notApplicable == NotApplicable::LeaveOut;
            given += {part, skipped ? 0 : asked.maximum, skipped, QStringLiteral("chi bộ thống nhất")};
        }
        return must(givePoints(*book, id, given));
    }

    MeetingScore recorded(const MeetingId &id) { return *must(meetingRecord(*book, id)).score; }

    /// A sheet of the ward: the eight criteria under another id and from another day.
    QByteArray wardSheet(const char *id = "phuong-2026", const char *effective = "2026-07-01")
    {
        QByteArray text = shippedScoreSheets().at(2).text;
        REQUIRE(text.contains("\"an-phu-8\""));
        text.replace("\"an-phu-8\"", '"' + QByteArray(id) + '"');
        text.replace("\"2025-11-01\"", '"' + QByteArray(effective) + '"');
        return text;
    }

    ScoreConfirmation confirmation(const MeetingId &id, Grade grade, const QString &reason = {})
    {
        ScoreConfirmation said;
        said.meeting = id;
        said.name = QStringLiteral("Trần Thị Mỹ Hạnh");
        said.office = QStringLiteral("Ủy viên Ban Thường vụ");
        said.day = QDate(2026, 11, 5);
        said.grade = grade;
        said.reason = reason;
        return said;
    }

    qint64 size() { return must(book->logSize()); }
    void check() { CHECK(must(book->check()).problems.isEmpty()); }
};

QString paperText(const QString &kind, const MeetingRecord &record)
{
    QString text;
    const auto add = [&text](const auto &self, const paper::Blocks &blocks) -> void {
        for (const paper::Block &block : blocks) {
            if (const auto *paragraph = std::get_if<paper::Paragraph>(&block))
                text += paper::plainText(paragraph->runs) + u'\n';
            if (const auto *table = std::get_if<paper::Table>(&block))
                for (const paper::Row &row : table->rows)
                    for (const paper::Cell &cell : row)
                        text += paper::plainText(cell.runs) + u'\n';
            if (const auto *together = std::get_if<paper::KeepTogether>(&block))
                self(self, together->blocks);
            if (const auto *columns = std::get_if<paper::Columns>(&block))
                for (const paper::Column &column : columns->columns)
                    self(self, column.blocks);
        }
    };
    const paper::Blocks blocks = must(documents::meetingPaper(kind, record));
    add(add, blocks);
    return text;
}

} // namespace

TEST_CASE("a score fills itself from the facts with a link to each piece of evidence", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    must(markAttendance(*f.book, {{}, id, f.members[4], Presence::AbsentWithReason, QStringLiteral("ốm"), {}, {}, false}));
    const OpinionId opinion = must(putOpinion(*f.book, {{}, id, f.item(id), 0, f.members[2], {}, QStringLiteral("Nhất trí.")}));

    const ScoreView before = must(scoreOf(*f.book, id));
    CHECK_FALSE(before.recorded);
    const qint64 size = f.size();
    must(fillScore(*f.book, id));

    CHECK(f.size() == size + 2); // the sheet is kept with the first score
    const MeetingScore score = f.recorded(id);
    CHECK(score.grade == Grade::NotGraded);
    const auto line = [&](const char *part) { return *std::find_if(score.lines.cbegin(), score.lines.cend(), [part](const ScoreLine &each) { return each.part == QLatin1String(part); }); };
    CHECK(line("time.length").given == 500);
    CHECK(line("time.length").found == u"minutes-short 95/90");
    CHECK(line("attendance.share").found == u"absent-without-reason 0; attendance-share 9/10");
    const MeetingRecord record = must(meetingRecord(*f.book, id));
    CHECK(line("attendance.share").evidence == record.attendanceOf(f.members[4])->id.text);
    CHECK(line("conduct.speakers").evidence == opinion.text);
    CHECK(line("conduct.speakers").given == 200); // one of nine
    CHECK_FALSE(line("preparation.committee").isGiven); // nothing is guessed
    CHECK_FALSE(line("results.tasks").isGiven);
    f.check();
}

TEST_CASE("the score of a meeting becomes whole, is undone and done again, and the tables follow the log", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    must(fillScore(*f.book, id));
    const qint64 begun = f.size() - 1;
    f.score(id);
    const MeetingScore whole = f.recorded(id);
    CHECK(whole.grade == Grade::Good);
    CHECK(whole.total > 9000);
    CHECK(whole.outOf == 10000);
    must(noteWeakness(*f.book, id, QStringLiteral("Gửi tài liệu sớm hơn.")));
    f.check();

    const qint64 weakness = f.size() - 1;
    must(undo(*f.book, weakness));
    CHECK(f.recorded(id).weakness.isEmpty());
    CHECK(f.recorded(id).lines == whole.lines);
    must(undo(*f.book, weakness - 1));
    CHECK(f.recorded(id).grade == Grade::NotGraded);
    must(undo(*f.book, f.size() - 1)); // redo
    CHECK(f.recorded(id) == whole);
    const auto refused = undo(*f.book, begun); // it was changed again since
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    must(removeScore(*f.book, id));
    CHECK_FALSE(must(meetingRecord(*f.book, id)).score);
    must(undo(*f.book, f.size() - 1));
    CHECK(f.recorded(id) == whole);
    f.check();
    f.reopen();
    CHECK(f.recorded(id) == whole);
}

TEST_CASE("each line of a score has its history", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    must(fillScore(*f.book, id));
    must(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 450, false, QStringLiteral("gộp hai bước")}}));

    const QList<HistoryLine> lines = must(historyOf(*f.book, f.recorded(id).id.text));

    REQUIRE(lines.size() == 2);
    QStringList changed;
    for (const FieldChange &field : lines.last().fields)
        changed += QStringLiteral("%1 %2>%3").arg(field.field, field.before, field.after);
    CHECK(changed.join(u'|') == u"lines.conduct.steps.isGiven false>true|lines.conduct.steps.given 0>450|lines.conduct.steps.reason >gộp hai bước");
    CHECK(lines.last().name == u"2026-11-03");
}

TEST_CASE("points that cannot be are refused and nothing is recorded", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    const qint64 size = f.size();
    for (const GivenPoints &given : {GivenPoints{QStringLiteral("conduct.steps"), 550, false, QStringLiteral("x")}, GivenPoints{QStringLiteral("conduct.steps"), 500},
                                     GivenPoints{QStringLiteral("time.length"), 400}, GivenPoints{QStringLiteral("conduct.steps"), 0, true, QStringLiteral("x")},
                                     GivenPoints{QStringLiteral("conduct.steps"), 500, false, QStringLiteral("tài liệu TUYỆT MẬT")}}) {
        const auto refused = givePoints(*f.book, id, {given});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Refused);
    }
    const auto unknown = givePoints(*f.book, id, {{QStringLiteral("conduct.dance"), 100, false, QStringLiteral("x")}});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == Error::NotFound);
    CHECK(f.size() == size);

    must(givePoints(*f.book, id, {{QStringLiteral("time.length"), 400, false, QStringLiteral("bắt đầu muộn")}}));
    must(givePoints(*f.book, id, {{QStringLiteral("time.length"), 0, false, {}, true}}));
    CHECK(f.recorded(id).lines.first().given == 500); // back to the facts
    CHECK(f.recorded(id).lines.first().reason.isEmpty());
}

TEST_CASE("a begun score that is not whole, or no longer fits the facts, keeps the minutes from being read back", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    CHECK(must(openPoints(*f.book, id)).isEmpty());
    CHECK(must(lacksScore(*f.book, must(f.book->get(id)))));
    must(fillScore(*f.book, id));
    CHECK(must(openPoints(*f.book, id)).size() == 1);
    CHECK(must(lacksScore(*f.book, must(f.book->get(id)))));
    f.score(id);
    CHECK(must(openPoints(*f.book, id)).isEmpty());
    CHECK_FALSE(must(lacksScore(*f.book, must(f.book->get(id)))));

    must(markAttendance(*f.book, {{}, id, f.members[4], Presence::AbsentWithoutReason, {}, {}, {}, false}));
    const QStringList points = must(openPoints(*f.book, id));
    REQUIRE(points.size() == 1);
    CHECK(points.first().contains(QStringLiteral("vắng không có lý do"))); // the title of the part
    const auto refused = readBack(*f.book, id, true, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    must(fillScore(*f.book, id));
    CHECK(must(openPoints(*f.book, id)).isEmpty());
    must(readBack(*f.book, id, true, {}));

    must(noteWeakness(*f.book, id, QStringLiteral("x")));
    CHECK_FALSE(must(meetingRecord(*f.book, id)).readBack); // the score stands in the minutes: another reading
}

TEST_CASE("closed minutes bind their score", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    f.score(id);
    f.close(id);
    const qint64 size = f.size();
    const auto isRefused = [](const auto &result) { return !result && result.error().kind == Error::Refused; };

    CHECK(isRefused(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 100, false, QStringLiteral("x")}})));
    CHECK(isRefused(noteWeakness(*f.book, id, QStringLiteral("x"))));
    CHECK(isRefused(removeScore(*f.book, id)));
    const MeetingScore score = f.recorded(id);
    for (qint64 at = 0; at < size; ++at)
        if (LogEntry::decode(must(f.book->entries(at, at + 1)).first().entry)->record == score.id.text)
            CHECK(isRefused(undo(*f.book, at)));
    CHECK(f.size() == size);
    CHECK(must(scoreOf(*f.book, id)).outdated.isEmpty());
}

TEST_CASE("a meeting agrees to its score by a vote, and changed points are not what it voted on", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    Vote vote;
    vote.meeting = id;
    vote.item = f.item(id, 13);
    vote.rule = QStringLiteral("ordinary");
    vote.matter = QStringLiteral("Thông qua nghị quyết");
    vote.inFavour = 9;
    const VoteId resolution = must(putVote(*f.book, vote));
    must(fillScore(*f.book, id));
    vote.item = f.item(id, 14);
    vote.matter = QStringLiteral("Kết quả đánh giá");
    vote.inFavour = 8;
    const VoteId taken = must(putVote(*f.book, vote));
    const auto early = agreeToScore(*f.book, id, taken);
    REQUIRE_FALSE(early);
    CHECK(early.error().kind == Error::Refused);
    f.score(id);
    must(agreeToScore(*f.book, id, taken));
    CHECK(f.recorded(id).vote == taken);
    const MeetingRecord agreed = must(meetingRecord(*f.book, id));
    REQUIRE(agreed.resolutionVote());
    CHECK(agreed.resolutionVote()->id == resolution); // the vote on the score passes no resolution
    CHECK(agreed.scoreVote()->id == taken);

    must(noteWeakness(*f.book, id, QStringLiteral("x")));
    CHECK(f.recorded(id).vote == taken);
    auto meeting = must(f.book->get(id));
    meeting.end = QTime(21, 6); // the evidence changes, the points do not
    must(changeMeeting(*f.book, meeting));
    must(fillScore(*f.book, id));
    CHECK(f.recorded(id).vote == taken);
    must(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 400, false, QStringLiteral("x")}}));
    const MeetingRecord changed = must(meetingRecord(*f.book, id));
    CHECK_FALSE(changed.scoreVote());
    CHECK(changed.resolutionVote()->id == resolution); // what was voted then is still no resolution
    CHECK(must(openPoints(*f.book, id)).isEmpty());

    must(agreeToScore(*f.book, id, taken));
    CHECK(must(meetingRecord(*f.book, id)).scoreVote());
    must(removeVote(*f.book, taken));
    CHECK(f.recorded(id).vote.isEmpty());
    CHECK_FALSE(f.recorded(id).voteHolds);
    must(undo(*f.book, f.size() - 1));
    CHECK(f.recorded(id).vote == taken);
    CHECK(f.recorded(id).voteHolds);
    const MeetingId other = f.meeting(QDate(2026, 12, 3));
    f.score(other);
    CHECK_FALSE(agreeToScore(*f.book, other, taken));
    f.check();
}

TEST_CASE("what the upper level says needs a name, a day, and a reason for another grade", "[scoring]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    CHECK(confirmScore(*f.book, f.confirmation(id, Grade::Good)).error().kind == Error::NotFound);
    must(fillScore(*f.book, id));
    CHECK(confirmScore(*f.book, f.confirmation(id, Grade::Good)).error().kind == Error::Refused); // not whole
    f.score(id);
    ScoreConfirmation said = f.confirmation(id, Grade::Good);
    said.name = QStringLiteral(" ");
    CHECK(confirmScore(*f.book, said).error().kind == Error::Invalid);
    said = f.confirmation(id, Grade::Good);
    said.day = QDate(2026, 11, 2);
    CHECK(confirmScore(*f.book, said).error().kind == Error::Invalid);
    CHECK(confirmScore(*f.book, f.confirmation(id, Grade::Fair)).error().kind == Error::Refused);
    must(confirmScore(*f.book, f.confirmation(id, Grade::Fair, QStringLiteral("phát biểu ít"))));
    must(confirmScore(*f.book, f.confirmation(id, Grade::Good))); // takes the place of it
    CHECK(must(f.book->all<ScoreConfirmation>()).size() == 1);
    CHECK(removeScore(*f.book, id).error().kind == Error::Refused);
    CHECK(must(openPoints(*f.book, id)).isEmpty());
    must(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 300, false, QStringLiteral("x")}}));
    CHECK(must(openPoints(*f.book, id)).size() == 1); // it was said of other points
}

TEST_CASE("a confirmation may come after closing, changes no byte that was signed, and one that was read out stays", "[scoring]")
{
    ScoreFixture f;
    const MeetingId early = f.meeting();
    f.score(early);
    must(confirmScore(*f.book, f.confirmation(early, Grade::Good)));
    f.close(early);
    CHECK(confirmScore(*f.book, f.confirmation(early, Grade::Fair, QStringLiteral("x"))).error().kind == Error::Refused);
    CHECK(removeConfirmation(*f.book, early).error().kind == Error::Refused);
    CHECK_FALSE(must(meetingRecord(*f.book, early)).confirmedLater);

    const MeetingId later = f.meeting(QDate(2026, 12, 3));
    f.score(later);
    const FinalMinutes final = f.close(later);
    const QByteArray statement = must(f.book->file(final.statement));
    ScoreConfirmation said = f.confirmation(later, Grade::Fair, QStringLiteral("phát biểu ít"));
    said.day = QDate(2026, 12, 6);
    must(confirmScore(*f.book, said));
    const MeetingRecord record = must(meetingRecord(*f.book, later));
    CHECK(record.confirmedLater);
    CHECK(must(documents::statementText(record, final.pdf.toLatin1())) == statement);
    CHECK_FALSE(paperText(QStringLiteral("minutes"), record).contains(said.name));
    CHECK(paperText(QStringLiteral("score"), record).contains(QStringLiteral("sau khi biên bản đã được khóa")));
    said.reason = QStringLiteral("phát biểu còn ít"); // a slip of the pen can be mended; both stand in the log
    must(confirmScore(*f.book, said));
    must(undo(*f.book, f.size() - 1));
    must(undo(*f.book, f.size() - 4)); // the first one too
    CHECK_FALSE(must(meetingRecord(*f.book, later)).confirmation);
    CHECK(record.state() == MinutesState::Closed);
    f.check();
}

TEST_CASE("a sheet of the ward applies from its day on, and a meeting keeps the sheet it was scored by", "[scoring]")
{
    ScoreFixture f;
    const MeetingId october = f.meeting(QDate(2026, 10, 3));
    const MeetingId november = f.meeting();
    f.score(october);
    CHECK(must(scoreOf(*f.book, october)).sheet.id == u"hd42-7"); // as the rules of the day say

    must(importScoreSheet(*f.book, f.wardSheet(), QStringLiteral("phuong.json")));
    CHECK(must(scoreOf(*f.book, november)).sheet.id == u"hd42-7"); // taking it in is no choice
    must(chooseScoreSheet(*f.book, QStringLiteral("phuong-2026"), QDate(2026, 10, 1)));
    CHECK(must(scoreOf(*f.book, november)).sheet.id == u"phuong-2026");
    CHECK(must(scoreOf(*f.book, october)).sheet.id == u"hd42-7");
    must(fillScore(*f.book, october));
    CHECK(must(f.book->get(f.recorded(october).sheet)).sheet == u"hd42-7");
    f.score(november);
    CHECK(must(f.book->get(f.recorded(november).sheet)).sheet == u"phuong-2026");
    CHECK(f.recorded(november).outOf == 9500); // it leaves the thematic part out

    must(importScoreSheet(*f.book, f.wardSheet("phuong-2027", "2027-01-01"), QStringLiteral("moi.json")));
    must(chooseScoreSheet(*f.book, QStringLiteral("phuong-2027"), QDate(2027, 1, 1)));
    CHECK(must(scoreOf(*f.book, november)).sheet.id == u"phuong-2026");
    CHECK(must(scoreOf(*f.book, f.meeting(QDate(2026, 12, 3)))).sheet.id == u"phuong-2026");
    CHECK(must(scoreOf(*f.book, f.meeting(QDate(2027, 1, 3)))).sheet.id == u"phuong-2027");
    f.check();
    f.reopen();
    CHECK(must(scoreOf(*f.book, november)).sheet.id == u"phuong-2026");
}

TEST_CASE("a sheet is taken in once, whole, and an id stands for one sheet", "[scoring]")
{
    ScoreFixture f;
    const QByteArray sheet = f.wardSheet();
    must(importScoreSheet(*f.book, "\xEF\xBB\xBF" + QByteArray(sheet).replace("\n", "\r\n"), QStringLiteral("phuong.json")));
    const KeptScoreSheet kept = must(f.book->all<KeptScoreSheet>()).first();
    CHECK(kept.text.toUtf8() == sheet); // a byte order mark and other line ends make no other sheet
    CHECK(importScoreSheet(*f.book, sheet, {}).error().kind == Error::Refused);
    CHECK(importScoreSheet(*f.book, QByteArray(sheet).replace("Phiếu đánh giá", "Phiếu chấm"), {}).error().kind == Error::Refused);
    CHECK(importScoreSheet(*f.book, f.wardSheet("hd42-7"), {}).error().kind == Error::Refused);
    const auto broken = importScoreSheet(*f.book, QByteArray(f.wardSheet("khac")).replace("\"maximum\": 100", "\"maximum\": 90"), QStringLiteral("khac.json"));
    REQUIRE_FALSE(broken);
    CHECK(sentence(broken.error()).contains(QStringLiteral("khac.json")));
    CHECK(importScoreSheet(*f.book, QByteArray(f.wardSheet("mat")).replace("Phiếu của một phường", "TUYỆT MẬT"), {}).error().kind == Error::Refused);
    CHECK(chooseScoreSheet(*f.book, QStringLiteral("nothing"), QDate(2026, 1, 1)).error().kind == Error::NotFound);
    CHECK(chooseScoreSheet(*f.book, QStringLiteral("phuong-2026"), QDate(2026, 6, 30)).error().kind == Error::Refused);
    CHECK(chooseScoreSheet(*f.book, QStringLiteral("phuong-2026"), {}).error().kind == Error::Invalid);

    // What a score needs is not undone under it.
    must(chooseScoreSheet(*f.book, QStringLiteral("phuong-2026"), QDate(2026, 7, 1)));
    const qint64 chosen = f.size() - 1;
    const MeetingId id = f.meeting();
    must(fillScore(*f.book, id));
    must(undo(*f.book, chosen));
    const auto refused = undo(*f.book, chosen - 1);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(must(scoreOf(*f.book, id)).sheet.id == u"phuong-2026");
}

TEST_CASE("under rules without a sheet a meeting is not scored unless the book chooses one", "[scoring]")
{
    ScoreFixture f;
    const MeetingId old = f.meeting(QDate(2024, 3, 3));
    CHECK(scoreOf(*f.book, old).error().kind == Error::NotFound);
    CHECK_FALSE(must(lacksScore(*f.book, must(f.book->get(old)))));
    must(chooseScoreSheet(*f.book, QStringLiteral("binh-thuan"), QDate(2020, 1, 1)));
    f.score(old);
    const MeetingScore score = f.recorded(old);
    CHECK(score.grade == Grade::Fair); // nobody spoke: 86,25 points
    CHECK(must(summed(must(keptScoreSheet(*f.book, score.sheet)), score.lines)).limit == -1);
}

TEST_CASE("the older sheet makes a meeting fair that has ninety points and not everybody there", "[scoring]")
{
    ScoreFixture f;
    must(chooseScoreSheet(*f.book, QStringLiteral("binh-thuan"), QDate(2026, 1, 1)));
    const MeetingId id = f.meeting();
    for (qsizetype i = 0; i < 6; ++i)
        must(putOpinion(*f.book, {{}, id, f.item(id), 0, f.members[i], {}, QStringLiteral("Nhất trí.")}));
    f.score(id);
    must(givePoints(*f.book, id, {{QStringLiteral("minutes.complete"), 1000, false, QStringLiteral("đủ")}, {QStringLiteral("attendance.share"), 1000, false, QStringLiteral("đủ")}}));
    CHECK(f.recorded(id).grade == Grade::Good);
    must(givePoints(*f.book, id, {{QStringLiteral("attendance.share"), 950, false, QStringLiteral("một đồng chí về sớm")}}));
    CHECK(f.recorded(id).total >= 9000);
    CHECK(f.recorded(id).grade == Grade::Fair);
    CHECK(paperText(QStringLiteral("score"), must(meetingRecord(*f.book, id))).contains(QStringLiteral("Loại Tốt phải đạt điểm tối đa ở bốn tiêu chí")));
}

TEST_CASE("the year is graded by the sheet's rule from its meetings, with the upper level's grade where that decides", "[scoring]")
{
    ScoreFixture f;
    CHECK(must(yearScore(*f.book, 2026)).grade == Grade::NotGraded);
    QList<MeetingId> held;
    for (int month = 7; month <= 9; ++month) {
        held += f.meeting(QDate(2026, month, 3));
        f.score(held.last());
    }
    f.meeting(QDate(2026, 10, 3)); // not scored
    f.meeting(QDate(2025, 12, 3));
    YearScore year = must(yearScore(*f.book, 2026));
    CHECK(year.lines.size() == 4);
    CHECK(year.scored == 3);
    CHECK(year.grade == Grade::Good);
    CHECK(year.lines.first().meeting.id == held.first());

    must(confirmScore(*f.book, f.confirmation(held[0], Grade::Fair, QStringLiteral("x"))));
    CHECK(must(yearScore(*f.book, 2026)).grade == Grade::Good); // two thirds
    must(confirmScore(*f.book, f.confirmation(held[1], Grade::Fair, QStringLiteral("x"))));
    CHECK(must(yearScore(*f.book, 2026)).grade == Grade::Fair);
    CHECK(must(yearScore(*f.book, 2026)).lines[1].counted == Grade::Fair);
}

TEST_CASE("minutes, statement and score sheet say the score; the statement holds every line", "[scoring][papers]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    CHECK(documents::meetingPaper(QStringLiteral("score"), must(meetingRecord(*f.book, id))).error().kind == Error::Refused);
    f.score(id);
    must(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 450, false, QStringLiteral("gộp hai bước")},
                                  {QStringLiteral("time.length"), 400, false, QStringLiteral("bắt đầu muộn 5 phút")}}));
    must(noteWeakness(*f.book, id, QStringLiteral("Gửi tài liệu sớm hơn.")));
    const MeetingRecord record = must(meetingRecord(*f.book, id));
    const QString total = pointsText(record.score->total);

    const QString minutes = paperText(QStringLiteral("minutes"), record);
    CHECK(minutes.contains(QStringLiteral("III. ĐÁNH GIÁ CHẤT LƯỢNG BUỔI SINH HOẠT")));
    CHECK(minutes.contains(QStringLiteral("Tổng điểm: %1/100 điểm (").arg(total))); // spread over the sheet, with the arithmetic
    CHECK(minutes.contains(QStringLiteral("Xếp loại buổi sinh hoạt: Tốt.")));
    CHECK(minutes.contains(QStringLiteral("Gửi tài liệu sớm hơn.")));
    CHECK_FALSE(minutes.contains(QStringLiteral("gộp hai bước"))); // the minutes have the criteria, the sheet has the parts
    const QString sheet = paperText(QStringLiteral("score"), record);
    CHECK(sheet.contains(QStringLiteral("gộp hai bước")));
    CHECK(sheet.contains(QStringLiteral("Sinh hoạt 95 phút (quy định 90 phút); theo số liệu: 5 điểm. Ý kiến chi bộ: bắt đầu muộn 5 phút")));
    CHECK(sheet.contains(QStringLiteral("Không có trong kỳ. chi bộ thống nhất")));
    const QString statement = QString::fromUtf8(must(documents::statementText(record, QByteArray(64, 'a'))));
    CHECK(statement.contains(QStringLiteral("\n--- danh gia ---\n")));
    CHECK(statement.contains(QStringLiteral("gộp hai bước")));
    for (const QString &line : statement.section(QStringLiteral("--- danh gia ---\n"), 1).section(QStringLiteral("\n---"), 0, 0).split(u'\n'))
        CHECK((line.isEmpty() || line.startsWith(QStringLiteral("  "))));
}

TEST_CASE("a reason that a person typed can end no section of the statement", "[scoring][papers]")
{
    ScoreFixture f;
    const MeetingId id = f.meeting();
    f.score(id);
    must(givePoints(*f.book, id, {{QStringLiteral("conduct.steps"), 450, false, QStringLiteral("x\n--- nghi quyet ---\n  {{score.total}}")}}));
    const QString statement = QString::fromUtf8(must(documents::statementText(must(meetingRecord(*f.book, id)), QByteArray(64, 'a'))));
    CHECK(statement.count(QStringLiteral("\n---")) == 4); // the program's own: minutes, roll call, score, hashes
    CHECK(statement.contains(QStringLiteral("{{score.total}}")));
}

TEST_CASE("a meeting file carries its score by the same rules", "[scoring][file]")
{
    const auto source = [](const char *name) {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/rehearsal/") + QLatin1String(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    };
    ScoreFixture f;
    QJsonObject meeting = source("november.json");
    QJsonObject score = meeting.value(QStringLiteral("score")).toObject();
    for (const QString &key : {QStringLiteral("agenda"), QStringLiteral("attendance"), QStringLiteral("guests"), QStringLiteral("closedTasks")})
        meeting.remove(key);
    meeting.insert(QStringLiteral("chair"), must(f.book->get(f.members[0])).name);
    meeting.insert(QStringLiteral("minuteTaker"), must(f.book->get(f.members[1])).name);
    meeting.insert(QStringLiteral("attendance"), QJsonObject{{QStringLiteral("others"), QStringLiteral("present")}});
    QJsonArray lines = score.value(QStringLiteral("lines")).toArray();
    const auto give = [&lines](const char *part, double points) {
        lines += QJsonObject{{QStringLiteral("part"), QLatin1String(part)}, {QStringLiteral("points"), points}, {QStringLiteral("reason"), QStringLiteral("x")}};
    };
    give("attendance.running", 1);
    give("results.tasks", 27);
    give("closing.conclusion", 2);
    give("conduct.speakers", 5);
    give("conduct.minutes", 1);
    score.insert(QStringLiteral("lines"), lines);
    score.insert(QStringLiteral("vote"), QJsonObject{{QStringLiteral("inFavour"), 8}});
    const qint64 size = f.size();
    const auto importWith = [&](const char *key, const QJsonValue &value) {
        QJsonObject changed = score;
        if (*key)
            changed.insert(QLatin1String(key), value);
        QJsonObject whole = meeting;
        whole.insert(QStringLiteral("score"), changed);
        return importMeeting(*f.book, QJsonDocument(whole).toJson());
    };
    const auto says = [&](const char *key, const QJsonValue &value, const char *piece) {
        const auto refused = importWith(key, value);
        REQUIRE_FALSE(refused);
        INFO(sentence(refused.error()).toStdString());
        CHECK(sentence(refused.error()).contains(QLatin1String(piece)));
        CHECK(f.size() == size);
    };

    says("total", 96, "The file says 96 points together, but 5 + 5 + 9 + 37,71 + 4,5 + 27 + 5 = 93,21");
    says("total", 96.211, "at score.total");
    score.insert(QStringLiteral("total"), 93.21);
    says("grade", QStringLiteral("fair"), "93,21 points are");
    says("sheet", QStringLiteral("an-phu-8"), "on that day hd42-7 applies");
    says("marks", 5, "at score: \"marks\"");
    says("vote", QJsonObject{{QStringLiteral("inFavour"), 80}}, "80 + 0 + 0 = 80 votes");
    QJsonArray fewer = lines;
    fewer.removeLast();
    fewer.removeAt(0);
    says("lines", fewer, "preparation.content");
    QJsonArray both = lines;
    both[0] = QJsonObject{{QStringLiteral("part"), QStringLiteral("conduct.thematic")}, {QStringLiteral("points"), 5}, {QStringLiteral("notApplicable"), true}};
    says("lines", both, "score.lines[0]");

    const auto id = importWith("", {});
    INFO((id ? std::string() : sentence(id.error()).toStdString()));
    REQUIRE(id);
    const MeetingRecord record = must(meetingRecord(*f.book, *id));
    CHECK(record.score->total == 9321);
    CHECK(record.scoreVote()->inFavour == 8);
    CHECK(record.confirmation->grade == Grade::Good);
    CHECK(record.readBack);
    CHECK(record.score->weakness.startsWith(QStringLiteral("Gửi tài liệu")));
    f.check();
}

TEST_CASE("the ward sees the score and grade of each meeting of its cell", "[scoring][exchange]")
{
    ScoreFixture f;
    const std::unique_ptr<Book> ward = makeBook(f.folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    const auto request = must(requestEnrolment(*f.book));
    const QByteArray answer = must(acceptRequest(*ward, request.bytes, request.fingerprint));
    must(finishEnrolment(*f.book, answer, wardFingerprint(*ward)));
    const MeetingId id = f.meeting();
    f.score(id);
    f.close(id);
    f.sign(id);
    must(confirmScore(*f.book, f.confirmation(id, Grade::Fair, QStringLiteral("phát biểu ít"))));
    const QString bundle = f.folder.filePath(QStringLiteral("up.age"));
    must(makeBundle(*f.book, must(upperPeer(*f.book)), bundle, HandedOver::Yes, Existing::Keep));
    QFile file(bundle);
    REQUIRE(file.open(QIODevice::ReadOnly));
    must(takeBundle(*ward, file.readAll()));

    const QList<MeetingSummary> seen = must(meetings(*ward, f.book->org()));

    REQUIRE(seen.size() == 1);
    REQUIRE(seen.first().score);
    CHECK(seen.first().score->total == f.recorded(id).total);
    CHECK(seen.first().score->grade == Grade::Good);
    CHECK(seen.first().confirmation->grade == Grade::Fair);
    const MeetingRecord record = must(meetingRecord(*ward, id, f.book->org()));
    CHECK(record.score->lines == f.recorded(id).lines);
    CHECK(record.scoreSheet->id == u"hd42-7");
    CHECK(record.confirmedLater);
    CHECK(must(yearScore(*ward, 2026, f.book->org())).grade == Grade::Fair); // as the upper level has it
    CHECK(must(ward->check()).problems.isEmpty());
}
