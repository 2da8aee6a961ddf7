// SPDX-License-Identifier: GPL-3.0-or-later
// Resolutions on one person: forms 6-KNĐ and 13-KNĐ.
#include "core/documents/meetingpapers.h"
#include "core/usecases/admissions.h"
#include "core/usecases/elections.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/undoing.h"
#include "core/usecases/voting.h"
#include "tests/bookfixture.h"

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell of seven, the last one on probation, and a meeting of November that votes on people.
struct Cell : BookFixture
{
    MeetingId id;
    MemberId probationer;

    Cell() : BookFixture(6)
    {
        Member person;
        person.name = vi("Hoàng Thị Thu Hà");
        person.ceremonyDate = QStringLiteral("2025-10-20");
        MemberStatus status;
        status.standing = Standing::Probationary;
        status.from = QDate(2025, 10, 20);
        probationer = must(enterMember(*book, person, status));
        id = meeting();
    }

    MeetingRecord record() const { return must(meetingRecord(*book, id)); }

    VoteId vote(const char *rule, qint64 inFavour, qint64 against = 0, const MemberId &about = {})
    {
        Vote vote;
        vote.meeting = id;
        vote.item = item(id);
        vote.matter = vi("Đề nghị kết nạp quần chúng Vũ Quốc Bảo");
        vote.rule = QLatin1String(rule);
        vote.inFavour = inFavour;
        vote.against = against;
        vote.about = about;
        return must(putVote(*book, vote));
    }

    Admission applicant(const VoteId &vote) const
    {
        Admission admission;
        admission.meeting = id;
        admission.vote = vote;
        admission.name = vi("Vũ Quốc Bảo");
        admission.background = vi("Rõ ràng, có ba đời sinh sống tại phường.");
        admission.awareness = vi("Vững vàng.\nTin tưởng vào đường lối của Đảng.");
        admission.shortcomings = vi("Đôi lúc còn nóng tính.");
        return admission;
    }

    qint64 official() const { return record().headCount().presentOfficial; }

    QString paperText(const AdmissionId &admission, documents::MeetingPaperOptions options = {}) const
    {
        const MeetingRecord now = record();
        const auto pages = must(documents::meetingPaperPages(keyOf(admission), now, options));
        QString all;
        for (int page = 0; page < pages.count(); ++page)
            all += pages.text(page) + u'\n';
        return all.simplified();
    }

    QString keyOf(const AdmissionId &admission) const
    {
        const MeetingRecord now = record();
        return paperKey(paperOf(now.admission(admission)->step), admission);
    }
};

template <typename T>
Error refused(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("the resolution to admit somebody says who met, what was concluded and how the vote went, and gets its number once the minutes are closed", "[admissions]")
{
    Cell cell;
    const VoteId vote = cell.vote("admission", cell.official() - 1, 1);
    Admission typed = cell.applicant(vote);
    typed.reasonsAgainst = vi("cần thêm thời gian thử thách.");
    const AdmissionId admission = must(putAdmission(*cell.book, typed));
    const QString key = cell.keyOf(admission);
    CHECK(documents::papersOf(cell.record()).contains(key));
    CHECK(refused(numberPaper(*cell.book, cell.id, key)).kind == Error::Refused);  // the minutes are open
    documents::MeetingPaperOptions draft;
    draft.draft = true;
    CHECK(cell.paperText(admission, draft).contains(vi("Dự thảo"), Qt::CaseInsensitive));
    CHECK_FALSE(documents::canPrint(key, cell.record()));

    cell.close(cell.id);
    CHECK(refused(documents::canPrint(key, cell.record())).args.first().contains(QStringLiteral("number")));
    const Paper paper = must(numberPaper(*cell.book, cell.id, key));
    CHECK(paper.symbol == QStringLiteral("02-NQ/CB"));  // behind the resolution of the meeting, in one series
    CHECK(paper.about == admission);
    const QString text = cell.paperText(admission);
    CHECK(text.contains(vi("Mẫu 6-KNĐ")));
    CHECK(text.contains(vi("02-NQ/CB")));
    CHECK(text.contains(vi("đề nghị kết nạp đảng viên")));
    CHECK(text.contains(vi("Ngày 03 tháng 11 năm 2026, Chi bộ Tổ dân phố số 7 đã họp để xét, đề nghị kết nạp quần chúng Vũ Quốc Bảo vào Đảng.")));
    CHECK(text.contains(vi("- Về lý lịch: Rõ ràng, có ba đời sinh sống tại phường.")));
    CHECK(text.contains(vi("Tin tưởng vào đường lối của Đảng.")));
    CHECK(text.contains(vi("- Khuyết điểm, hạn chế: Đôi lúc còn nóng tính.")));
    CHECK_FALSE(text.contains(vi("quan hệ quần chúng:")));  // nobody wrote anything
    const QString base = QStringLiteral("%1").arg(cell.official(), 2, 10, QLatin1Char('0'));
    CHECK(text.contains(vi("là 0%1/%2 đồng chí").arg(cell.official() - 1).arg(base)));
    CHECK(text.contains(vi("số không tán thành 01 đồng chí")));
    CHECK(text.contains(vi("với lý do: cần thêm thời gian thử thách.")));
    CHECK(text.contains(vi("quyết định kết nạp quần chúng Vũ Quốc Bảo vào Đảng Cộng sản Việt Nam")));
    const QByteArray pdf = must(documents::meetingPaperPdf(key, cell.record()));
    cell.reopen();
    CHECK(must(documents::meetingPaperPdf(key, cell.record())) == pdf);
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("what has its number stays as it is, without it it is changed, removed and put back", "[admissions]")
{
    Cell cell;
    Admission admission = cell.applicant(cell.vote("admission", cell.official()));
    admission.id = must(putAdmission(*cell.book, admission));
    admission.capacity = vi("Hoàn thành tốt công việc của tổ.");
    must(putAdmission(*cell.book, admission));
    CHECK(cell.record().admissions.first().capacity == admission.capacity);
    const qint64 amended = must(lastUndoable(*cell.book)).entries.first;
    must(removeAdmission(*cell.book, admission.id));
    CHECK(cell.record().admissions.isEmpty());
    must(undo(*cell.book, must(lastUndoable(*cell.book)).entries.first));
    REQUIRE(cell.record().admissions.size() == 1);

    cell.close(cell.id);
    must(numberPaper(*cell.book, cell.id, cell.keyOf(admission.id)));
    admission.capacity = vi("Khác.");
    CHECK(sentence(refused(putAdmission(*cell.book, admission))).contains(QStringLiteral("02-NQ/CB")));
    CHECK(refused(removeAdmission(*cell.book, admission.id)).kind == Error::Refused);
    CHECK_FALSE(undo(*cell.book, amended));  // nor by the history
    CHECK(cell.record().admissions.first().capacity == vi("Hoàn thành tốt công việc của tổ."));
}

TEST_CASE("the resolution to recognise a probationary member names when the member was admitted", "[admissions]")
{
    Cell cell;
    Admission admission;
    admission.meeting = cell.id;
    admission.vote = cell.vote("recognition", cell.official(), 0, cell.probationer);
    admission = *admissionOf(cell.record(), cell.record().votes.first());
    CHECK(admission.member == cell.probationer);
    CHECK(admission.step == AdmissionStep::Recognition);
    admission.conduct = vi("Trong sáng, giản dị.");
    const AdmissionId id = must(putAdmission(*cell.book, admission));
    documents::MeetingPaperOptions draft;
    draft.draft = true;
    const QString text = cell.paperText(id, draft);
    CHECK(text.contains(vi("Mẫu 13-KNĐ")));
    CHECK(text.contains(vi("đảng viên dự bị Hoàng Thị Thu Hà, được kết nạp vào Đảng ngày 20 tháng 10 năm 2025, trở thành đảng viên chính thức.")));
    CHECK(text.contains(vi("- Về đạo đức, lối sống: Trong sáng, giản dị.")));
    CHECK(text.contains(vi("(đạt 100,0 %)")));
    CHECK_FALSE(text.contains(vi("với lý do")));
}

TEST_CASE("a vote that failed gives no resolution and no number, and says its figures", "[admissions]")
{
    Cell cell;
    const AdmissionId admission = must(putAdmission(*cell.book, cell.applicant(cell.vote("admission", 2, cell.official() - 2))));
    cell.close(cell.id);
    const qint64 size = must(cell.book->logSize());
    const Error error = refused(numberPaper(*cell.book, cell.id, cell.keyOf(admission)));  // no number for what cannot be sent
    CHECK(must(cell.book->logSize()) == size);
    CHECK(error.kind == Error::Refused);
    CHECK(error.args == QStringList{vi("Vũ Quốc Bảo"), QStringLiteral("2"), QString::number(cell.record().votes.first().needed)});
}

TEST_CASE("a resolution needs a person, and a vote of its own meeting that has none yet", "[admissions]")
{
    Cell cell;
    const VoteId vote = cell.vote("admission", cell.official());
    Admission nobody = cell.applicant(vote);
    nobody.name.clear();
    CHECK(refused(putAdmission(*cell.book, nobody)).kind == Error::Invalid);
    Admission other = cell.applicant(vote);
    other.meeting = cell.meeting(QDate(2026, 12, 3));
    CHECK(refused(putAdmission(*cell.book, other)).kind == Error::Invalid);
    Admission otherRule = cell.applicant(cell.vote("ordinary", 3));
    CHECK(refused(putAdmission(*cell.book, otherRule)).kind == Error::Invalid);
    Admission somebody;
    somebody.meeting = cell.id;
    somebody.step = AdmissionStep::Recognition;
    somebody.member = cell.members.at(2);
    somebody.vote = cell.vote("recognition", cell.official(), 0, cell.probationer);
    CHECK(refused(putAdmission(*cell.book, somebody)).kind == Error::Invalid);  // the vote was about another
    Admission both = cell.applicant(vote);
    both.poll = {QStringLiteral("p")};
    CHECK(refused(putAdmission(*cell.book, both)).kind == Error::Invalid);
    Admission marked = cell.applicant(vote);
    marked.background = vi("TUYỆT MẬT");
    CHECK(refused(putAdmission(*cell.book, marked)).kind == Error::Refused);
    must(putAdmission(*cell.book, cell.applicant(vote)));
    CHECK(refused(putAdmission(*cell.book, cell.applicant(vote))).kind == Error::Refused);
    CHECK_FALSE(admissionOf(cell.record(), Vote()));

    must(removeVote(*cell.book, vote));  // the resolution stays and asks for its vote
    CHECK(cell.record().admissions.first().vote.isEmpty());
    documents::MeetingPaperOptions draft;
    draft.draft = true;
    CHECK(cell.paperText(cell.record().admissions.first().id, draft).contains(vi("Kết quả biểu quyết: chưa ghi.")));
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("by secret ballot each applicant has the figures of the own line, also where one name begins like another", "[admissions]")
{
    Cell cell;
    MeetingRecord record = cell.record();
    Poll poll;
    poll.id = {QStringLiteral("poll")};
    poll.rule = QStringLiteral("admission");
    poll.form = PollForm::Matters;
    BallotRound round;
    round.id = {QStringLiteral("round")};
    round.poll = poll.id;
    round.number = 1;
    round.choices = {{1, {}, vi("Kết nạp quần chúng Trần Thị Anh")}, {2, {}, vi("Kết nạp quần chúng Trần Thị An")}};
    BallotCount count;
    count.poll = poll.id;
    count.round = round.id;
    count.base.base = 6;
    count.needed = 4;
    count.tallies = {{1, QStringLiteral("agree"), 2}, {1, QStringLiteral("disagree"), 4}, {2, QStringLiteral("agree"), 5}, {2, QStringLiteral("disagree"), 1}};
    record.polls = {poll};
    record.ballots = {round};
    record.counts = {count};
    Admission admission = cell.applicant({});
    admission.id = {QStringLiteral("a")};
    admission.poll = poll.id;
    const auto textFor = [&](const char *name) {
        admission.name = vi(name);
        record.admissions = {admission};
        documents::MeetingPaperOptions draft;
        draft.draft = true;
        const auto pages = must(documents::meetingPaperPages(paperKey(QStringLiteral("admission"), admission.id), record, draft));
        QString all;
        for (int page = 0; page < pages.count(); ++page)
            all += pages.text(page) + u'\n';
        return all.simplified();
    };
    CHECK(textFor("Trần Thị An").contains(vi("là 05/06 đồng chí")));
    CHECK(textFor("Trần Thị An").contains(vi("biểu quyết bằng phiếu kín")));
    CHECK(textFor("Trần Thị Anh").contains(vi("là 02/06 đồng chí")));
    CHECK(textFor("Lê Thị Mai").contains(vi("Kết quả biểu quyết: chưa ghi.")));
    round.choices[1].text = vi("Kết nạp quần chúng Trần Thị Anh");
    record.ballots = {round};
    CHECK(textFor("Trần Thị Anh").contains(vi("chưa ghi")));  // two of one name cannot be told apart
}

TEST_CASE("a meeting file tells of the person beside the vote, also of one by secret ballot", "[admissions][file]")
{
    Cell cell;
    const auto file = [&](const char *decided) {
        const QString names = QStringLiteral(R"("chair": "%1", "minuteTaker": "%2")").arg(must(cell.book->get(cell.members.at(0))).name, must(cell.book->get(cell.members.at(1))).name);
        return (vi(R"({"kind": "regular", "date": "2026-12-03", "start": "19:30", "end": "21:00", "place": "Nhà văn hóa", )") + names
                + vi(R"(, "attendance": {"others": "present"}, "agenda": [{"part": "proceedings", "title": "Xét kết nạp", "minutes": 30, )") + vi(decided) + vi("}]}")).toUtf8();
    };
    const QByteArray open = file(R"("votes": [{"matter": "Đề nghị kết nạp Vũ Quốc Bảo", "rule": "admission", "inFavour": 5, "against": 1, "resolution": {"applicant": "Vũ Quốc Bảo", "awareness": "Vững vàng.", "reasonsAgainst": "còn trẻ"}}])");
    const MeetingId december = must(importMeeting(*cell.book, open));
    const MeetingRecord record = must(meetingRecord(*cell.book, december));
    REQUIRE(record.admissions.size() == 1);
    CHECK(record.admissions.first().vote == record.votes.first().id);
    CHECK(record.nameOf(record.admissions.first()) == vi("Vũ Quốc Bảo"));

    Cell second;
    const QByteArray secret = file(R"("ballots": [{"matter": "Đề nghị kết nạp", "rule": "admission", "team": [], "choices": ["Kết nạp quần chúng Vũ Quốc Bảo"], "resolution": {"applicant": "Vũ Quốc Bảo", "awareness": "Vững vàng."}}])");
    const auto imported = importMeeting(*second.book, secret);
    if (!imported)
        FAIL(sentence(imported.error()).toStdString());
    CHECK_FALSE(must(meetingRecord(*second.book, *imported)).admissions.first().poll.isEmpty());

    const auto ordinary = importMeeting(*cell.book, file(R"("votes": [{"matter": "x", "rule": "ordinary", "inFavour": 5, "resolution": {"applicant": "Vũ Quốc Bảo"}}])").replace("2026-12-03", "2026-12-04"));
    REQUIRE_FALSE(ordinary);
    CHECK(ordinary.error().args.join(u' ').contains(QStringLiteral("votes[0].rule")));
}
