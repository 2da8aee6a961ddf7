// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/fitting.h"
#include "core/documents/correctionslip.h"
#include "core/documents/meetingpapers.h"
#include "core/usecases/apppack.h"
#include "core/usecases/corrections.h"
#include "core/usecases/history.h"
#include "core/usecases/undoing.h"
#include "tests/exchangefixture.h"
#include "tests/forgedlog.h"

using namespace documents;

namespace {

const QString notice = QStringLiteral("notice"), conclusion = QStringLiteral("conclusion"), report = QStringLiteral("report");

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell, its ward, and a meeting of November that came to something.
struct Cell : ExchangeFixture
{
    MeetingId id = held(QDate(2026, 11, 3));

    MeetingId held(const QDate &date)
    {
        const MeetingId called = meeting(date);
        AgendaItem concluded = must(book->get(item(called)));
        concluded.conclusion = text("Thống nhất kế hoạch sửa nhà văn hóa.");
        must(putItem(*book, concluded));
        Task task;
        task.meeting = called;
        task.item = concluded.id;
        task.title = text("Lập dự toán sửa nhà văn hóa");
        task.person = members.at(2);
        task.due = date.addDays(20);
        must(putTask(*book, task));
        return called;
    }

    MeetingRecord record() { return must(meetingRecord(*book, id)); }

    Paper numbered(const QString &kind, const QDate &day = {}) { return must(numberPaper(*book, id, kind, day)); }

    QString paperText(const QString &kind, MeetingPaperOptions options = {})
    {
        const auto pages = must(meetingPaperPages(kind, record(), options));
        QString all;
        for (int page = 0; page < pages.count(); ++page)
            all += pages.text(page);
        return all.simplified();
    }

    QList<qint64> sizes() { return {must(book->logSize())}; }
};

Error refusal(const Result<Paper> &paper)
{
    REQUIRE_FALSE(paper);
    return paper.error();
}

} // namespace

TEST_CASE("notices before a meeting and notices of its conclusions are one series", "[issued]")
{
    Cell cell;

    CHECK(cell.numbered(notice, QDate(2026, 10, 30)).symbol == QStringLiteral("01-TB/CB"));
    cell.close(cell.id);
    CHECK(cell.numbered(conclusion).symbol == QStringLiteral("02-TB/CB"));
    CHECK(cell.numbered(report).symbol == QStringLiteral("01-BC/CB"));
    CHECK(cell.numbered(report).symbol == QStringLiteral("01-BC/CB")); // it has it already
    cell.id = cell.held(QDate(2026, 12, 3));
    CHECK(cell.numbered(notice, QDate(2026, 11, 29)).symbol == QStringLiteral("03-TB/CB"));

    cell.reopen();
    CHECK(cell.record().papers.value(notice).date == QDate(2026, 11, 29));
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("a notice gets its number until the minutes are closed, what tells of the meeting from then on", "[issued]")
{
    Cell cell;
    const auto before = cell.sizes();

    for (const QString &kind : {conclusion, report})
        CHECK(refusal(numberPaper(*cell.book, cell.id, kind)).kind == Error::Refused);
    CHECK(cell.sizes() == before);
    cell.close(cell.id);
    CHECK(refusal(numberPaper(*cell.book, cell.id, notice)).kind == Error::Refused);
    for (const QString &kind : {conclusion, report})
        CHECK(numberPaper(*cell.book, cell.id, kind));
    CHECK_FALSE(cell.book->record({annulled(cell.record().papers.value(QStringLiteral("minutes")))}));
    Paper forged = cell.record().papers.value(QStringLiteral("minutes"));
    forged.type = report;
    CHECK_FALSE(cell.book->record({amended(forged)})); // it was bound, whatever it says now
}

TEST_CASE("a notice bears no day after its meeting, a report none before it", "[issued]")
{
    Cell cell;

    CHECK(refusal(numberPaper(*cell.book, cell.id, notice, QDate(2026, 11, 4))).kind == Error::Refused);
    cell.close(cell.id);
    CHECK(refusal(numberPaper(*cell.book, cell.id, report, QDate(2026, 11, 2))).kind == Error::Refused);
    CHECK(cell.numbered(report, QDate(2026, 11, 5)).date == QDate(2026, 11, 5));

    CHECK(dayOfIssue(cell.record().meeting, notice, QDate(2026, 12, 1)) == QDate(2026, 11, 3));
    CHECK(dayOfIssue(cell.record().meeting, notice, QDate(2026, 11, 1)) == QDate(2026, 11, 1));
    CHECK(dayOfIssue(cell.record().meeting, report, QDate(2026, 11, 1)) == QDate(2026, 11, 3));
}

TEST_CASE("a paper without its number is a draft, and one that has nothing to say gets no number", "[issued]")
{
    Cell cell;
    MeetingPaperOptions draft;
    draft.draft = true;

    for (const QString &kind : {notice, conclusion, report}) {
        INFO(kind);
        CHECK(canPrint(kind, cell.record()).error().kind == Error::Refused);
        CHECK(cell.paperText(kind, draft).contains(text("DỰ THẢO")));
    }
    MeetingRecord silent = cell.record();
    silent.tasks.clear();
    for (AgendaItem &item : silent.items)
        item.conclusion.clear();
    CHECK(canPrint(conclusion, silent, draft).error().args.first().contains(QStringLiteral("what the chair concluded")));
    const MeetingId empty = cell.meeting(QDate(2026, 12, 3));
    cell.close(empty);
    CHECK(refusal(numberPaper(*cell.book, empty, conclusion)).kind == Error::Refused);
    CHECK(refusal(numberPaper(*cell.book, empty, QStringLiteral("invitation"))).kind == Error::Refused);
}

TEST_CASE("the notice says who is called, to what, what to read and whom to tell", "[issued]")
{
    Cell cell;
    Guest guest;
    guest.meeting = cell.id;
    guest.name = text("Trịnh Xuân Lộc");
    guest.office = text("Phó Bí thư Đảng ủy");
    guest.fromAbove = true;
    must(putGuest(*cell.book, guest));
    guest.id = {};
    guest.name = text("Vũ Thị Sen");
    guest.office = text("Tổ trưởng tổ dân phố");
    guest.fromAbove = false;
    must(putGuest(*cell.book, guest));
    AgendaItem item = must(cell.book->get(cell.item(cell.id)));
    item.presenter = cell.members.at(3);
    must(putItem(*cell.book, item));
    cell.numbered(notice, QDate(2026, 10, 30));
    MeetingPaperOptions options;
    options.documents = QStringList{text("Dự thảo nghị quyết")};

    const QString words = cell.paperText(notice, options);

    for (const QString &each : {text("Số 01-TB/CB"), text("ngày 30 tháng 10 năm 2026"), text("về việc tổ chức sinh hoạt chi bộ thường kỳ tháng 11 năm 2026"), text("19 giờ 30, thứ Ba"),
                                text("%1; đồng chí %2 chuẩn bị, trình bày").arg(item.title, cell.record().nameOf(item.presenter)), text("- Dự thảo nghị quyết"),
                                text("báo cáo lý do với đồng chí %1 chậm nhất ngày 02 tháng 11 năm 2026").arg(cell.record().nameOf(cell.members.at(0))),
                                text("- Các đồng chí đảng viên trong chi bộ; - Đồng chí Trịnh Xuân Lộc, Phó Bí thư Đảng ủy; - Đồng chí Vũ Thị Sen, Tổ trưởng tổ dân phố; - Lưu Chi bộ.")}) {
        INFO(each << "\n" << words);
        CHECK(words.contains(each));
    }
    options.excuseTo = cell.members.at(1);
    options.excuseBy = QDate(2026, 11, 1);
    options.documents.clear();
    const QString other = cell.paperText(notice, options);
    CHECK(other.contains(text("đồng chí %1 chậm nhất ngày 01 tháng 11").arg(cell.record().nameOf(cell.members.at(1)))));
    CHECK_FALSE(other.contains(text("Tài liệu")));

    options.excuseBy = {};
    options.issued = QDate(2026, 11, 2);
    CHECK(cell.paperText(notice, options).contains(text("chậm nhất ngày 02 tháng 11 năm 2026")));
    options.issued = QDate(2026, 11, 3);  // on the day itself nobody can say it the day before
    CHECK(cell.paperText(notice, options).contains(text("với đồng chí %1 trước giờ họp.").arg(cell.record().nameOf(cell.members.at(1)))));
    options.excuseBy = QDate(2026, 11, 4);
    CHECK(meetingPaperPages(notice, cell.record(), options).error().kind == Error::Refused);
}

TEST_CASE("conclusions and report hold what the record says, and no section without it", "[issued]")
{
    Cell cell;
    cell.close(cell.id);
    cell.numbered(conclusion);
    cell.numbered(report);

    const QString concluded = cell.paperText(conclusion), reported = cell.paperText(report);

    for (const QString &words : {concluded, reported}) {
        INFO(words);
        CHECK(words.contains(text("Thống nhất kế hoạch sửa nhà văn hóa.")));
        CHECK(words.contains(text("Lập dự toán sửa nhà văn hóa")));
        CHECK(words.contains(text("23/11/2026")));
        CHECK(words.contains(text("Đảng ủy phường Hạp Lĩnh (để báo cáo);")));
    }
    CHECK(concluded.contains(text("- Các đồng chí đảng viên trong chi bộ;")));
    CHECK(concluded.contains(text("2. Nhiệm vụ, người thực hiện và thời hạn hoàn thành")));
    CHECK(reported.contains(text("I. TÌNH HÌNH THAM DỰ")));
    CHECK(reported.contains(text("III. NHIỆM VỤ THÁNG 12 NĂM 2026"))); // nothing was carried over, nothing is weak
    for (const char *absent : {"HẠN CHẾ", "KIẾN NGHỊ", "ĐÁNH GIÁ CHẤT LƯỢNG", "KẾT QUẢ THỰC HIỆN"})
        CHECK_FALSE(reported.contains(text(absent)));
    MeetingPaperOptions asking;
    asking.proposals = QStringList{text("Đề nghị phường hỗ trợ kinh phí chiếu sáng.")};
    CHECK(cell.paperText(report, asking).contains(text("IV. KIẾN NGHỊ, ĐỀ XUẤT Đề nghị phường")));
}

TEST_CASE("undo takes back the last number of a series, also of closed minutes, and only the last", "[issued][undo]")
{
    Cell cell;
    cell.numbered(notice, QDate(2026, 10, 30));
    const qint64 first = must(cell.book->logSize()) - 1;
    cell.close(cell.id);
    cell.numbered(conclusion);
    const qint64 second = must(cell.book->logSize()) - 1;

    CHECK_FALSE(canUndo(*cell.book, first));
    must(undo(*cell.book, second));
    CHECK_FALSE(cell.record().papers.contains(conclusion));
    CHECK(cell.numbered(conclusion).symbol == QStringLiteral("02-TB/CB"));
    CHECK(must(cell.book->check()).problems.isEmpty());
    CHECK(nameOf(*cell.book, cell.record().papers.value(conclusion).id.text) == QStringLiteral("02-TB/CB"));
}

TEST_CASE("what was given out after the closing travels to the ward with the closed minutes", "[issued][exchange]")
{
    Cell cell;
    cell.numbered(notice, QDate(2026, 10, 30));
    cell.close(cell.id);
    cell.sign(cell.id);
    must(takeBundle(*cell.ward, cell.up()));
    cell.numbered(conclusion);
    cell.numbered(report);

    must(takeBundle(*cell.ward, cell.up()));

    const MeetingRecord there = must(meetingRecord(*cell.ward, cell.id, cell.book->org()));
    CHECK(there.papers == cell.record().papers);
    CHECK(must(meetingPaperPdf(report, there)).size() > 1000);
    CHECK(must(cell.ward->check()).problems.isEmpty());
}

TEST_CASE("a number that was given after the closing is never changed, and a check finds one that was given twice", "[issued][exchange]")
{
    Cell cell;
    cell.close(cell.id);
    cell.sign(cell.id);
    const Paper given = cell.numbered(report);
    Paper changed = given;
    changed.date = given.date.addDays(1);
    Paper moved = given;
    moved.type = notice;

    for (const Paper &forged : {changed, moved}) {
        CHECK_FALSE(cell.book->record({amended(forged)}));
        const auto taken = takeBundle(*cell.ward, forgedBundle(*cell.book, {amended(forged)}));
        REQUIRE_FALSE(taken);
        CHECK(QByteArray(taken.error().word) == "closed-minutes");
        CHECK(must(cell.ward->logSize(cell.book->org())) == 0);
    }
    CHECK(must(cell.book->check()).problems.isEmpty());

    Paper twice = given;
    twice.id = PaperId::fresh();
    twice.meeting = cell.held(QDate(2026, 12, 3));
    must(takeBundle(*cell.ward, forgedBundle(*cell.book, {created(twice)})));
    const QStringList problems = must(cell.ward->check()).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(given.symbol));
}

TEST_CASE("the pack for the app holds what has its number", "[issued][pack]")
{
    Cell cell;
    const auto names = [&](PackStage stage) {
        QString all;
        for (const PackFile &file : must(packFiles(*cell.book, cell.id, stage)))
            all += file.name + u' ';
        return all;
    };

    CHECK_FALSE(names(PackStage::Before).contains(QStringLiteral("thong-bao")));
    cell.numbered(notice, QDate(2026, 10, 30));
    CHECK(names(PackStage::Before).contains(QStringLiteral("2026-11-03-thong-bao-to-chuc-sinh-hoat")));
    cell.close(cell.id);
    CHECK_FALSE(names(PackStage::After).contains(QStringLiteral("thong-bao")));
    cell.numbered(conclusion);
    cell.numbered(report);
    CHECK(names(PackStage::After).contains(QStringLiteral("2026-11-03-thong-bao-ket-luan")));
    CHECK(names(PackStage::After).contains(QStringLiteral("2026-11-03-bao-cao-ket-qua")));
    const int pages = must(packPages(*cell.book, cell.id, PackStage::After)).count();
    CHECK(pages >= 4);
}

TEST_CASE("what the committee resolved is not the cell's last resolution, and each congress has one series of its own", "[issued][kinds]")
{
    Cell cell;
    cell.close(cell.id);
    CHECK(cell.record().papers.value(QStringLiteral("resolution")).symbol == QStringLiteral("01-NQ/CB"));
    Meeting committee = must(proposedMeeting(*cell.book, QStringLiteral("committee"), QDate(2026, 11, 20)));
    committee.date = QDate(2026, 11, 25);
    committee.end = QTime(21, 0);
    committee.place = QStringLiteral("Nhà văn hóa");
    committee.chair = cell.members.at(0);
    committee.minuteTaker = cell.members.at(1);
    const MeetingId second = must(callMeeting(*cell.book, committee));
    must(markRest(*cell.book, second));
    Task task;
    task.meeting = second;
    task.title = text("Chuẩn bị nội dung");
    task.person = cell.members.at(1);
    task.due = QDate(2026, 12, 20);
    must(putTask(*cell.book, task));
    cell.close(second);
    CHECK(must(meetingRecord(*cell.book, second)).papers.contains(QStringLiteral("resolution")));

    CHECK(must(meetingRecord(*cell.book, cell.held(QDate(2026, 12, 3)))).lastResolution == QStringLiteral("01-NQ/CB"));

    Meeting congress = committee;
    congress.id = {};
    congress.meetingKind = QStringLiteral("congress");
    congress.topic = QStringLiteral("2026 – 2031");
    congress.date = QDate(2026, 12, 10);
    const MeetingId third = must(callMeeting(*cell.book, congress));
    must(markRest(*cell.book, third));
    task.meeting = third;
    must(putTask(*cell.book, task));
    cell.close(third);
    const MeetingRecord held = must(meetingRecord(*cell.book, third));
    CHECK(held.papers.value(QStringLiteral("minutes")).symbol == QStringLiteral("01-BB/ĐH"));
    CHECK(held.papers.value(QStringLiteral("resolution")).symbol == QStringLiteral("02-NQ/ĐH"));

    congress.date = QDate(2026, 12, 20);  // in the same term, for nobody changed the cover
    const MeetingId fourth = must(callMeeting(*cell.book, congress));
    must(markRest(*cell.book, fourth));
    task.meeting = fourth;
    must(putTask(*cell.book, task));
    cell.close(fourth);
    const MeetingRecord next = must(meetingRecord(*cell.book, fourth));
    CHECK(next.papers.value(QStringLiteral("minutes")).symbol == QStringLiteral("01-BB/ĐH"));
    CHECK(next.papers.value(QStringLiteral("resolution")).symbol == QStringLiteral("02-NQ/ĐH"));
    for (const Paper &paper : next.papers)
        CHECK(checkPlace(*cell.book, paper));  // the paper of the other congress stands at another place
    Paper same = next.papers.value(QStringLiteral("resolution"));
    same.id = PaperId::fresh();
    CHECK_FALSE(checkPlace(*cell.book, same));
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("minutes of a meeting that has no resolution bind none, whatever is written for one", "[issued][kinds]")
{
    Cell cell;
    for (const MemberId &id : cell.members) {
        Member member = must(cell.book->get(id));
        member.group = text("Tổ đảng số 1");
        must(cell.book->record({amended(member)}));
    }
    QDate day(2026, 12, 3);
    for (const char *kind : {"group", "ceremony", "regular"}) {
        INFO(kind);
        Meeting meeting = must(cell.book->get(cell.meeting(day)));
        day = day.addDays(1);
        meeting.meetingKind = QLatin1String(kind);
        meeting.topic = text("Lê Văn Tám");
        meeting.group = text("Tổ đảng số 1");
        meeting.summary = text("Đã làm xong việc tháng trước.");
        meeting.directions = text("Giữ vững nền nếp.");
        must(cell.book->record({amended(meeting)}));
        const FinalMinutes final = cell.close(meeting.id);
        CHECK(must(cell.book->file(final.statement)).contains("--- nghi quyet ---") == (meeting.meetingKind == QLatin1String("regular")));
    }
}

TEST_CASE("slips on the minutes are told in what is given out of them", "[issued][corrections]")
{
    Cell cell;
    cell.close(cell.id);
    MeetingRecord record = cell.record();
    cell.sign(cell.id);
    cell.numbered(conclusion);
    const QByteArray statement = must(cell.book->file(record.final->statement));
    Correction wanted;
    wanted.meeting = cell.id;
    for (const StatementLine &line : statementLines(statement))
        if (line.text.contains(text("Thống nhất kế hoạch"))) {
            wanted.line = line.number;
            wanted.quote = line.text;
        }
    wanted.text = text("Thống nhất kế hoạch sửa sân nhà văn hóa.");
    wanted.reason = text("ghi thiếu một chữ");
    wanted.foundBy = cell.members.at(2);
    wanted.date = QDate(2026, 11, 8);
    const Correction slip = must(makeCorrection(*cell.book, wanted));
    CHECK_FALSE(cell.paperText(conclusion).contains(slip.symbol));
    const SecretBytes pin = SecretBytes::passphrase(QStringLiteral("2468"));
    for (const SignerRole role : {SignerRole::Chair, SignerRole::MinuteTaker})
        must(signCorrection(*cell.book, slip.id, role, pin));

    CHECK(cell.paperText(conclusion).contains(slip.symbol));
    CHECK(cell.paperText(conclusion).contains(text("sửa sân nhà văn hóa")));
}
