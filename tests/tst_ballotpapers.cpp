// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ballotpapers.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/usecases/elections.h"
#include "tests/bookfixture.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

using namespace documents;

namespace {

const QDate today(2026, 11, 3);

/// A meeting with ballots of every layout.
struct PaperFixture : BookFixture
{
    MeetingId id;

    explicit PaperFixture(int count) : BookFixture()
    {
        for (const InventedMember &person : inventedMembers(count, 31))
            members += must(enterMember(*book, person.member, {{}, {}, Standing::Official, Situation::Active, QDate(2020, 1, 1), {}, {}, {}}));
        id = meeting(today);
    }

    MeetingRecord record() { return must(meetingRecord(*book, id)); }

    BallotRoundId ballot(const char *rule, qint64 seats, qsizetype first, qsizetype names, const QStringList &matters = {})
    {
        Poll poll;
        poll.meeting = id;
        poll.item = item(id);
        poll.matter = QStringLiteral("Bầu chi ủy nhiệm kỳ 2026 – 2031");
        poll.rule = QLatin1String(rule);
        poll.seats = seats;
        poll.team = {members.last(), members.at(members.size() - 2)};
        QList<Choice> choices;
        for (const MemberId &member : members.mid(first, names))
            choices += {0, member, {}};
        for (const QString &matter : matters)
            choices += {0, {}, matter};
        const PollId made = must(putPoll(*book, poll, choices));
        return record().ballotsOf(made).first().id;
    }

    paper::Pages pages(const char *kind, const BallotRoundId &of, int copies = 0) { return must(ballotPaperPages(QLatin1String(kind), record(), of, copies)); }

    QString text(const char *kind, const BallotRoundId &of, int copies = 0)
    {
        const paper::Pages made = pages(kind, of, copies);
        QString all;
        for (int page = 0; page < made.count(); ++page)
            all += made.text(page);
        return all.replace(u'\n', u' ');
    }
};

QImage imageOf(const paper::Pages &pages, int page)
{
    QImage image(2100, 2970, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(pages, page, painter, image.rect());
    return image;
}

/// Whether something is printed in a rectangle, in millimetres.
bool isInked(const QImage &image, double x, double y, double width, double height)
{
    for (int row = int(y * 10); row < int((y + height) * 10); ++row)
        for (int column = int(x * 10); column < int((x + width) * 10); ++column)
            if (image.valid(column, row) && qGray(image.pixel(column, row)) < 128)
                return true;
    return false;
}

}

TEST_CASE("each layout asks what its ballot asks", "[ballots]")
{
    PaperFixture fixture(15);

    const QString surplus = fixture.text("ballot", fixture.ballot("election-committee", 5, 0, 6), 1);
    CHECK(surplus.contains(QStringLiteral("PHIẾU BẦU")));
    CHECK(surplus.contains(QStringLiteral("Bầu 05 người trong danh sách 06 người.")));
    CHECK(surplus.contains(QStringLiteral("gạch")));
    CHECK_FALSE(surplus.contains(QStringLiteral("□")));
    for (const MemberId &member : fixture.members.mid(0, 6))
        CHECK(surplus.contains(must(fixture.book->get(member)).name));

    const QString single = fixture.text("ballot", fixture.ballot("election-secretary", 1, 0, 1), 1);
    CHECK(single.contains(QStringLiteral("Đồng ý")));
    CHECK(single.count(QStringLiteral("□")) == 2);

    must(chooseRule(*fixture.book, {{}, QStringLiteral("surplus"), QStringLiteral("free"), today, {}}));
    CHECK(fixture.text("ballot", fixture.ballot("election-committee", 3, 0, 3), 1).count(QStringLiteral("□")) == 6);

    const QString matters = fixture.text("ballot", fixture.ballot("ordinary", 0, 0, 0, {QStringLiteral("Kế hoạch sửa nhà văn hóa"), QStringLiteral("Quỹ khuyến học")}), 1);
    CHECK(matters.contains(QStringLiteral("PHIẾU BIỂU QUYẾT")));
    CHECK(matters.count(QStringLiteral("□")) == 6);
    CHECK(matters.contains(QStringLiteral("Quỹ khuyến học")));

    const QString levels = fixture.text("ballot", fixture.ballot("evaluation", 0, 0, 4), 1);
    CHECK(levels.contains(QStringLiteral("PHIẾU ĐÁNH GIÁ, XẾP LOẠI")));
    CHECK(levels.count(QStringLiteral("□")) == 16);
    CHECK(levels.contains(QStringLiteral("Không hoàn thành")));

    must(chooseRule(*fixture.book, {{}, QStringLiteral("marking"), QStringLiteral("tick"), today, {}}));
    const QString tick = fixture.text("ballot", fixture.ballot("election-delegates", 2, 0, 4), 1);
    CHECK(tick.count(QStringLiteral("□")) == 4);
    CHECK(tick.contains(QStringLiteral("đánh dấu X vào ô của người được bầu")));
}

TEST_CASE("there are as many ballots as voters in the room, several on a sheet", "[ballots]")
{
    PaperFixture fixture(15);
    const BallotRoundId ballot = fixture.ballot("election-committee", 3, 0, 4);
    CHECK(ballotsNeeded(fixture.record(), *fixture.record().ballot(ballot)) == 15);
    CHECK(must(ballotsPerSheet(fixture.record(), ballot)) == 6);
    CHECK(fixture.pages("ballot", ballot).count() == 3);
    CHECK(fixture.text("ballot", ballot).count(QStringLiteral("PHIẾU BẦU")) == 15);
    CHECK(fixture.pages("ballot", ballot, 6).count() == 1);
    CHECK(fixture.pages("ballot", ballot, 7).count() == 2);
    CHECK_FALSE(ballotPaperPages(QStringLiteral("ballot"), fixture.record(), ballot, 2001));
    CHECK_FALSE(ballotPaperPages(QStringLiteral("ballot"), fixture.record(), ballot, -1));
    CHECK_FALSE(ballotPaperPages(QStringLiteral("poem"), fixture.record(), ballot));
    CHECK_FALSE(ballotPaperPages(QStringLiteral("ballot"), fixture.record(), BallotRoundId::fresh()));
}

TEST_CASE("longer lists get larger slips, and a list longer than a sheet gets whole sheets", "[ballots]")
{
    PaperFixture fixture(150);
    must(chooseRule(*fixture.book, {{}, QStringLiteral("surplus"), QStringLiteral("free"), today, {}}));

    const auto perSheet = [&](const BallotRoundId &ballot) { return must(ballotsPerSheet(fixture.record(), ballot)); };  // the ballot first, whatever the compiler
    CHECK(perSheet(fixture.ballot("election-committee", 7, 0, 9)) == 4);
    CHECK(perSheet(fixture.ballot("election-delegates", 10, 0, 24)) == 1);
    CHECK(perSheet(fixture.ballot("evaluation", 0, 0, 4)) == 2);
    const BallotRoundId all = fixture.ballot("evaluation", 0, 0, 120);
    CHECK(must(ballotsPerSheet(fixture.record(), all)) == 0);
    const int one = fixture.pages("ballot", all, 1).count();
    CHECK(one >= 4);
    CHECK(fixture.pages("ballot", all, 3).count() == 3 * one);
}

TEST_CASE("cuts are marked where the slips meet, and nothing is printed near a cut or the edge of the sheet", "[ballots][measure]")
{
    PaperFixture fixture(15);
    const BallotRoundId ballot = fixture.ballot("election-committee", 3, 0, 4);
    const QImage full = imageOf(fixture.pages("ballot", ballot), 0);

    // two columns of 105 mm, three rows of 99 mm
    for (const double y : {99.0, 198.0}) {
        CHECK(isInked(full, 5, y - 0.3, 4, 0.6));
        CHECK(isInked(full, 201, y - 0.3, 4, 0.6));
        CHECK(isInked(full, 103.2, y - 0.3, 3.6, 0.6));
        CHECK_FALSE(isInked(full, 12, y - 5, 88, 10));  // between the marks: 5 mm on either side of the cut
        CHECK_FALSE(isInked(full, 110, y - 5, 88, 10));
    }
    CHECK(isInked(full, 104.7, 5, 0.6, 4));
    CHECK(isInked(full, 104.7, 288, 0.6, 4));
    for (const double top : {0.0, 99.0, 198.0})
        CHECK_FALSE(isInked(full, 99, top + 12, 12, 70)); // 6 mm on either side of the middle
    CHECK_FALSE(isInked(full, 0, 0, 210, 4.8));
    CHECK_FALSE(isInked(full, 0, 292.2, 210, 4.8));
    CHECK_FALSE(isInked(full, 0, 0, 4.8, 297));
    CHECK_FALSE(isInked(full, 205.2, 0, 4.8, 297));
    for (const double left : {0.0, 105.0})
        for (const double top : {0.0, 99.0, 198.0})
            CHECK(isInked(full, left + 10, top + 10, 85, 60)); // every slip is filled

    const QImage rest = imageOf(fixture.pages("ballot", ballot), 2); // 15 = 6 + 6 + 3
    CHECK(isInked(rest, 10, 109, 85, 60));
    CHECK_FALSE(isInked(rest, 115, 109, 85, 60));
    CHECK_FALSE(isInked(rest, 10, 210, 85, 60));
}

TEST_CASE("the minutes of the count say who counted, what was found and who is elected", "[ballots][count]")
{
    PaperFixture fixture(15);
    Attendance line = *fixture.record().attendanceOf(fixture.members[10]);
    line.presence = Presence::AbsentWithReason;
    line.reason = QStringLiteral("ốm");
    must(markAttendance(*fixture.book, line));
    const BallotRoundId ballot = fixture.ballot("election-committee", 3, 0, 4);
    const MeetingRecord before = fixture.record();
    const QString blank = fixture.text("ballot-count", ballot);
    CHECK(blank.contains(QStringLiteral("BIÊN BẢN KIỂM PHIẾU")));
    CHECK(blank.contains(QStringLiteral("Số phiếu phát ra: .....")));

    BallotCount count;
    count.round = ballot;
    count.taken = QTime(20, 5);
    count.closed = QTime(20, 25);
    count.issued = 14;
    count.collected = 14;
    count.valid = 13;
    count.invalid = {{QStringLiteral("too-many"), 1}};
    count.objections = QStringLiteral("Không có ý kiến");
    for (const auto &[number, votes] : {std::pair{1, 13}, std::pair{2, 12}, std::pair{3, 9}, std::pair{4, 5}})
        count.tallies += {number, QStringLiteral("agree"), votes};
    must(putCount(*fixture.book, count));
    const MeetingRecord record = fixture.record();
    const QString text = fixture.text("ballot-count", ballot);
    INFO(text.toStdString());

    for (const char *said : {"Vào hồi 20 giờ 05", "trưởng ban", "Số lượng cần bầu: 03 người", "Danh sách bầu cử gồm 04 đồng chí", "xếp theo tên A, B, C",
                             "15 đảng viên chính thức", "Có mặt khi bỏ phiếu: 14; vắng mặt: 1", "Số phiếu phát ra: 14; số phiếu thu về: 14",
                             "Số phiếu hợp lệ: 13; số phiếu không hợp lệ: 1", "bầu nhiều hơn số lượng cần bầu: 1", "Số phiếu cần đạt: 8", "Trúng cử",
                             "Không có ý kiến", "Kiểm phiếu xong vào hồi 20 giờ 25", "T/M BAN KIỂM PHIẾU", "CHỦ TRÌ HỘI NGHỊ", "86,7 %"})
        CHECK(QString(text).replace(u'\n', u' ').contains(QString::fromUtf8(said)));
    // From high to low: the first line of the ballot has the most votes here.
    const QList<Decided> decided = record.outcome(record.polls.first()).decided;
    REQUIRE(decided.size() == 3);
    const QString flat = QString(text).replace(u'\n', u' ');
    const qsizetype from = flat.indexOf(QStringLiteral("Trúng cử"));
    CHECK(flat.indexOf(record.textOf(decided[0].choice), from) < flat.indexOf(record.textOf(decided[1].choice), from));
    CHECK(flat.indexOf(record.textOf(decided[1].choice), from) < flat.indexOf(record.textOf(decided[2].choice), from));
}

TEST_CASE("results of votes by name, ballots and later ballots stand in the minutes and in the statement", "[ballots][minutes]")
{
    PaperFixture fixture(15);
    Vote vote;
    vote.meeting = fixture.id;
    vote.item = fixture.item(fixture.id);
    vote.matter = QStringLiteral("Thông qua danh sách bầu cử");
    vote.rule = QStringLiteral("election-list");
    vote.counting = VoteCounting::AllExcept;
    vote.taken = QTime(19, 50);
    vote.againstBy = {fixture.members[9]};
    must(putVote(*fixture.book, vote));
    const BallotRoundId first = fixture.ballot("election-committee", 3, 0, 4);
    const PollId poll = fixture.record().polls.first().id;
    BallotCount count;
    count.round = first;
    count.issued = count.collected = count.valid = 15;
    count.tallies = {{1, QStringLiteral("agree"), 15}, {2, QStringLiteral("agree"), 10}, {3, QStringLiteral("agree"), 10}, {4, QStringLiteral("agree"), 10}};
    must(putCount(*fixture.book, count));
    const BallotRoundId second = must(nextBallot(*fixture.book, poll));
    count.round = second;
    count.tallies = {{1, QStringLiteral("agree"), 9}, {2, QStringLiteral("agree"), 7}, {3, QStringLiteral("agree"), 6}};
    must(putCount(*fixture.book, count));
    const MeetingRecord record = fixture.record();

    MeetingPaperOptions options;
    options.draft = true;
    const auto pages = meetingPaperPages(QStringLiteral("minutes"), record, options);
    REQUIRE(pages);
    QString text;
    for (int page = 0; page < pages->count(); ++page)
        text += pages->text(page);
    text.replace(u'\n', u' ');
    const QByteArray statement = must(statementText(record, QByteArray(64, 'a')));
    INFO(text.toStdString());
    for (const char *said : {"lúc 19 giờ 50", "Bỏ phiếu kín", "Ngang phiếu ở vị trí cuối", "Còn phải bầu 02 người", "Bỏ phiếu lần thứ hai", "trong số các đồng chí ngang phiếu",
                             "Lấy người nhiều phiếu hơn", "không tán thành 1"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
        CHECK(QString::fromUtf8(statement).replace(QStringLiteral("\n      "), QStringLiteral(" ")).contains(QString::fromUtf8(said)));
    }
    CHECK(text.contains(QStringLiteral("Không tán thành: ") + must(fixture.book->get(fixture.members[9])).name));
    const FinalMinutes closed = fixture.close(fixture.id);
    CHECK(must(fixture.book->file(closed.statement)).contains("ngang phi"));
}

TEST_CASE("the count of yes and no, of matters and of levels is printed in full", "[ballots][count]")
{
    PaperFixture fixture(9);
    const BallotRoundId single = fixture.ballot("election-secretary", 1, 0, 1);
    BallotCount count;
    count.round = single;
    count.issued = count.collected = count.valid = 9;
    count.tallies = {{1, QStringLiteral("agree"), 6}, {1, QStringLiteral("disagree"), 2}};
    must(putCount(*fixture.book, count));
    const QString yesNo = fixture.text("ballot-count", single);
    CHECK(yesNo.contains(QStringLiteral("Không tính")));
    CHECK(yesNo.contains(QStringLiteral("66,7 %")));

    const BallotRoundId levels = fixture.ballot("evaluation", 0, 0, 2);
    count.round = levels;
    count.tallies = {{1, QStringLiteral("excellent"), 6}, {1, QStringLiteral("good"), 3}, {2, QStringLiteral("good"), 4}, {2, QStringLiteral("done"), 4}};
    must(putCount(*fixture.book, count));
    const QString text = fixture.text("ballot-count", levels).replace(u'\n', u' ');
    CHECK(text.contains(QStringLiteral("hoàn thành xuất sắc nhiệm vụ (6 phiếu, 66,7 %)")));
    CHECK(text.contains(QStringLiteral("chưa có mức nào đủ số phiếu")));

    const BallotRoundId matters = fixture.ballot("ordinary", 0, 0, 0, {QStringLiteral("Kế hoạch A"), QStringLiteral("Kế hoạch B")});
    count.round = matters;
    count.tallies = {{1, QStringLiteral("agree"), 5}, {1, QStringLiteral("disagree"), 4}, {2, QStringLiteral("agree"), 4}, {2, QStringLiteral("other"), 5}};
    must(putCount(*fixture.book, count));
    const QString both = fixture.text("ballot-count", matters).replace(u'\n', u' ');
    CHECK(both.contains(QStringLiteral("Kế hoạch A: được thông qua (5 phiếu đồng ý, 55,6 %)")));
    CHECK(both.contains(QStringLiteral("Kế hoạch B: không được thông qua")));
}

TEST_CASE("a failed last ballot says what follows", "[ballots][count]")
{
    PaperFixture fixture(9);
    BallotRoundId ballot = fixture.ballot("election-secretary", 1, 0, 2);
    const PollId poll = fixture.record().polls.first().id;
    for (int round = 1; round <= 3; ++round) {
        BallotCount count;
        count.round = ballot;
        count.issued = count.collected = count.valid = 9;
        count.tallies = {{1, QStringLiteral("agree"), 4}, {2, QStringLiteral("agree"), 4}};
        count.valid = 8;
        count.invalid = {{QStringLiteral("marked"), 1}};
        must(putCount(*fixture.book, count));
        if (round < 3)
            ballot = must(nextBallot(*fixture.book, poll));
    }
    const QString text = fixture.text("ballot-count", ballot).replace(u'\n', u' ');

    CHECK(text.contains(QStringLiteral("lần thứ ba")));
    CHECK(text.contains(QStringLiteral("Không có người trúng cử")));
    CHECK(text.contains(QStringLiteral("cấp trên xem xét, chỉ định")));
}

TEST_CASE("both themes print both papers, and the same record gives the same bytes", "[ballots]")
{
    PaperFixture fixture(15);
    const BallotRoundId ballot = fixture.ballot("election-committee", 3, 0, 4);
    for (const char *theme : {"hd05", "hd36"}) {
        MeetingRecord record = fixture.record();
        record.meeting.theme = QLatin1String(theme);
        for (const QString &kind : ballotPaperKinds()) {
            const QByteArray pdf = must(ballotPaperPdf(kind, record, ballot));
            CHECK(pdf.startsWith("%PDF-1"));
            CHECK(pdf == must(ballotPaperPdf(kind, record, ballot)));
        }
    }
}

TEST_CASE("150 ballots are laid out and written in little time", "[ballots][time]")
{
    PaperFixture fixture(150);
    const BallotRoundId ballot = fixture.ballot("election-committee", 7, 0, 9);
    QElapsedTimer timer;
    timer.start();

    const QByteArray pdf = must(ballotPaperPdf(QStringLiteral("ballot"), fixture.record(), ballot));

    CHECK(timer.elapsed() < 20'000);
    CHECK(pdf.size() < 8 << 20);
    WARN("150 ballots: " << timer.elapsed() << " ms, " << pdf.size() / 1024 << " KiB");
}
