// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/paper/pdf.h"
#include "core/usecases/extracts.h"
#include "core/usecases/history.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/objections.h"
#include "core/usecases/petitions.h"
#include "core/usecases/undoing.h"
#include "tests/exchangefixture.h"
#include "tests/forgedlog.h"
#include "tests/meddling.h"
#include "tests/pdfreading.h"

#include <QDir>
#include <algorithm>

namespace {

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

/// A cell whose meeting of October was asked for something.
struct Cell : BookFixture
{
    MeetingId october = meeting(QDate(2026, 10, 5));

    Cell() : BookFixture(6) {}

    PetitionId put(const char *text = "Đề nghị sửa đèn đường ngõ 4.", AddressedTo to = AddressedTo::CellCommittee)
    {
        Petition petition;
        petition.meeting = october;
        petition.item = item(october);
        petition.member = members.at(2);
        petition.text = vi(text);
        petition.addressedTo = to;
        petition.due = QDate(2026, 11, 1);
        return must(putPetition(*book, petition));
    }

    Petition at(const PetitionId &id) { return must(book->get(id)); }
    MeetingRecord record(const MeetingId &id) { return must(meetingRecord(*book, id)); }

    QString statementOf(const MeetingId &id)
    {
        const FinalMinutes final = close(id);
        return QString::fromUtf8(must(book->file(final.statement)));
    }

    /// Whether the statement of closed minutes, made again now, is the stored one byte for byte.
    bool saysTheSame(const MeetingId &id)
    {
        const MeetingRecord closed = record(id);
        REQUIRE(closed.final);
        return must(documents::statementText(closed, closed.final->pdf.toLatin1())) == must(book->file(closed.final->statement));
    }

    qint64 lastEntry() { return must(book->logSize()) - 1; }

    /// A meeting of November that tells of October's petition and is closed.
    MeetingId closedNovember()
    {
        const MeetingId november = meeting();
        REQUIRE(record(november).carriedPetitions.size() == 1);
        close(november);
        return november;
    }
};

PetitionAnswer answered(PetitionOutcome outcome, const QDate &day = QDate(2026, 10, 20))
{
    PetitionAnswer answer{outcome, vi("Đã làm việc với điện lực."), day};
    if (outcome == PetitionOutcome::Planned)
        answer.planned = day.addMonths(3);
    return answer;
}

template <typename T>
bool isRefused(const Result<T> &result, Error::Kind kind = Error::Refused)
{
    return !result && result.error().kind == kind;
}

} // namespace

TEST_CASE("a petition needs a text, one asker at most, and the name of another body", "[petitions]")
{
    Cell cell;
    Petition petition;
    petition.meeting = cell.october;
    petition.item = cell.item(cell.october);

    petition.text = vi("  \n ");
    CHECK(isRefused(putPetition(*cell.book, petition), Error::Invalid));
    petition.text = vi("Mở rộng sân sinh hoạt.");
    petition.addressedTo = AddressedTo::OtherBody;
    CHECK(isRefused(putPetition(*cell.book, petition), Error::Invalid));
    petition.addressee = vi("UBND phường");
    petition.due = QDate(2026, 10, 4);
    CHECK(isRefused(putPetition(*cell.book, petition), Error::Invalid));
    petition.due = {};
    petition.text = vi("Tài liệu TUYỆT MẬT cần xem xét");
    CHECK(isRefused(putPetition(*cell.book, petition)));
    petition.text = vi("Mở rộng sân sinh hoạt.");
    petition.member = cell.members.at(1);
    petition.guest = must(putGuest(*cell.book, {{}, cell.october, 0, vi("Đỗ Quang Khải"), {}, {}, false, true}));
    CHECK(isRefused(putPetition(*cell.book, petition), Error::Invalid));
    petition.guest = {};
    petition.item = cell.item(cell.meeting());
    CHECK(isRefused(putPetition(*cell.book, petition)));
    CHECK(must(cell.book->all<Petition>()).isEmpty());

    petition.item = {};
    petition.member = {};
    const Petition recorded = cell.at(must(putPetition(*cell.book, petition)));
    CHECK(recorded.number == 1);
    CHECK(recorded.raised == QDate(2026, 10, 5));
    CHECK_FALSE(recorded.due.isValid());
    CHECK(recorded.outcome == PetitionOutcome::Open);
}

TEST_CASE("a number is never given twice, also after removing and undoing", "[petitions][undo]")
{
    Cell cell;
    const PetitionId first = cell.put();
    const PetitionId second = cell.put("Đề nghị thêm thùng rác.");
    CHECK(cell.at(first).number == 1);
    CHECK(cell.at(second).number == 2);

    must(removePetition(*cell.book, second));
    const PetitionId third = cell.put("Đề nghị kẻ lại vạch sang đường.");
    CHECK(cell.at(third).number == 3);

    const qint64 made = must(cell.book->entriesOf(third.text)).first().at;
    must(undo(*cell.book, made));
    CHECK_FALSE(cell.book->get(third));
    cell.reopen();
    const PetitionId fourth = cell.put("Đề nghị mở lớp tin học.");
    CHECK(cell.at(fourth).number == 4);

    const auto removal = must(cell.book->entriesOf(second.text)).last().at;
    must(undo(*cell.book, removal)); // put back, it is the one it was
    CHECK(cell.at(second).number == 2);
    Petition changed = cell.at(second);
    changed.number = 1;
    changed.text = vi("Đề nghị thêm hai thùng rác.");
    must(putPetition(*cell.book, changed));
    CHECK(cell.at(second).number == 2);
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("each of the six outcomes needs words and a day", "[petitions]")
{
    Cell cell;
    const PetitionId id = cell.put();
    for (const PetitionOutcome outcome : {PetitionOutcome::Done, PetitionOutcome::Planned, PetitionOutcome::Partly, PetitionOutcome::NotAccepted,
                                          PetitionOutcome::PassedOn, PetitionOutcome::Withdrawn}) {
        INFO(wordOf(outcome).toStdString());
        PetitionAnswer answer = answered(outcome);
        answer.answer = vi(" \t ");
        CHECK(isRefused(answerPetition(*cell.book, id, answer)));
        answer = answered(outcome);
        answer.day = {};
        CHECK(isRefused(answerPetition(*cell.book, id, answer), Error::Invalid));
        answer.day = QDate(2026, 10, 4); // before it was raised
        CHECK(isRefused(answerPetition(*cell.book, id, answer), Error::Invalid));
        answer.day = QDate(2026, 10, 20);
        answer.told = QDate(2026, 10, 19);
        CHECK(isRefused(answerPetition(*cell.book, id, answer), Error::Invalid));
        CHECK(cell.at(id).outcome == PetitionOutcome::Open);

        must(answerPetition(*cell.book, id, answered(outcome)));
        CHECK(cell.at(id).outcome == outcome);
        CHECK(cell.at(id).answer == vi("Đã làm việc với điện lực."));
        must(reopenPetition(*cell.book, id, vi("Thử lại"), QDate(2026, 10, 21)));
    }
    PetitionAnswer planned = answered(PetitionOutcome::Planned);
    planned.planned = {};
    CHECK(isRefused(answerPetition(*cell.book, id, planned), Error::Invalid));
    CHECK(isRefused(answerPetition(*cell.book, id, answered(PetitionOutcome::Open)), Error::Invalid));
}

TEST_CASE("planned and passed on are not the end, and an answer that nobody was told of is none", "[petitions]")
{
    Cell cell;
    const PetitionId id = cell.put();
    const auto isOpen = [&] { return must(openPetitions(*cell.book)).size() == 1; };
    CHECK(isOpen());
    CHECK(isRefused(tellAsker(*cell.book, id, QDate(2026, 10, 20))));

    must(answerPetition(*cell.book, id, answered(PetitionOutcome::PassedOn)));
    must(tellAsker(*cell.book, id, QDate(2026, 10, 21)));
    CHECK(isOpen());
    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Planned, QDate(2026, 11, 2))));
    CHECK_FALSE(cell.at(id).told.isValid()); // of this answer nobody was told
    must(tellAsker(*cell.book, id, QDate(2026, 11, 3)));
    CHECK(isOpen());
    CHECK(isOverdue(cell.at(id), QDate(2027, 2, 3)));
    CHECK_FALSE(isOverdue(cell.at(id), QDate(2027, 2, 2)));

    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2027, 1, 10))));
    CHECK(standingOf(cell.at(id)) == PetitionStanding::Untold);
    CHECK(isOpen());
    CHECK(isRefused(tellAsker(*cell.book, id, QDate(2027, 1, 9)), Error::Invalid));
    must(tellAsker(*cell.book, id, QDate(2027, 1, 12)));
    CHECK(standingOf(cell.at(id)) == PetitionStanding::Settled);
    CHECK_FALSE(isOpen());

    CHECK(isRefused(answerPetition(*cell.book, id, answered(PetitionOutcome::NotAccepted, QDate(2027, 1, 20)))));
    PetitionAnswer again = answered(PetitionOutcome::Done, QDate(2027, 1, 10)); // the same outcome in better words
    again.answer = vi("Điện lực đã thay 6 bóng đèn.");
    must(answerPetition(*cell.book, id, again));
    CHECK(cell.at(id).answer == again.answer);
    CHECK(isOpen()); // other words have to be told too

    must(tellAsker(*cell.book, id, QDate(2027, 1, 14)));
    must(answerPetition(*cell.book, id, again)); // nothing said of it: the day stays
    CHECK(cell.at(id).told == QDate(2027, 1, 14));
    again.told = QDate(); // said to be none, because nobody was told
    must(answerPetition(*cell.book, id, again));
    CHECK_FALSE(cell.at(id).told.isValid());

    const PetitionId withdrawn = cell.put("Đề nghị dời ngày họp.");
    must(answerPetition(*cell.book, withdrawn, answered(PetitionOutcome::Withdrawn)));
    CHECK(standingOf(cell.at(withdrawn)) == PetitionStanding::Settled);
}

TEST_CASE("a petition is opened again with a reason, its history keeps both, and undo takes it back", "[petitions][history][undo]")
{
    Cell cell;
    const PetitionId id = cell.put();
    CHECK(isRefused(reopenPetition(*cell.book, id, vi("Chưa xong"), QDate(2026, 10, 21))));
    PetitionAnswer done = answered(PetitionOutcome::Done);
    done.told = QDate(2026, 10, 20);
    must(answerPetition(*cell.book, id, done));
    CHECK(isRefused(reopenPetition(*cell.book, id, vi("  "), QDate(2026, 10, 21))));
    CHECK(isRefused(reopenPetition(*cell.book, id, vi("Đèn lại hỏng"), QDate(2026, 10, 19)), Error::Invalid));

    must(reopenPetition(*cell.book, id, vi("Đèn lại hỏng"), QDate(2026, 10, 25)));

    const Petition open = cell.at(id);
    CHECK(open.outcome == PetitionOutcome::Open);
    CHECK(open.answer.isEmpty());
    CHECK(open.reopened == vi("Đèn lại hỏng"));
    CHECK(must(openPetitions(*cell.book)).size() == 1);
    const auto lines = must(historyOf(*cell.book, id.text));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].fields.contains(FieldChange{QStringLiteral("answer"), {}, vi("Đã làm việc với điện lực.")}));
    CHECK(lines[2].fields.contains(FieldChange{QStringLiteral("reopened"), {}, vi("Đèn lại hỏng")}));
    CHECK(lines[2].name == vi("Đề nghị sửa đèn đường ngõ 4."));

    must(undo(*cell.book, must(cell.book->logSize()) - 1));
    CHECK(cell.at(id).outcome == PetitionOutcome::Done);
    CHECK(cell.at(id).told == QDate(2026, 10, 20));
}

TEST_CASE("closed minutes keep their petitions; what becomes of them can be said later", "[petitions][closed]")
{
    Cell cell;
    const PetitionId id = cell.put();
    cell.close(cell.october);
    cell.sign(cell.october);
    const Petition before = cell.at(id);

    CHECK(isRefused(removePetition(*cell.book, id)));
    Petition other = before;
    other.text = vi("Đề nghị khác hẳn.");
    CHECK(isRefused(putPetition(*cell.book, other)));
    other = before;
    other.id = {};
    CHECK(isRefused(putPetition(*cell.book, other)));
    const std::pair<const char *, std::function<void(Petition &)>> changes[] = {
        {"text", [](Petition &p) { p.text = vi("x"); }},
        {"asker", [&](Petition &p) { p.member = cell.members.at(3); }},
        {"addressee", [](Petition &p) { p.addressedTo = AddressedTo::UpperParty; }},
        {"number", [](Petition &p) { p.number = 7; }},
        {"deadline", [](Petition &p) { p.due = QDate(2027, 1, 1); }},
        {"raised", [](Petition &p) { p.raised = QDate(2026, 9, 1); }},
        {"item", [&](Petition &p) { p.item = cell.item(cell.october, 8); }},
    };
    for (const auto &[what, change] : changes) {
        INFO(what);
        Petition changed = before;
        change(changed);
        changed.outcome = PetitionOutcome::Done; // also beside an outcome
        changed.answer = vi("x");
        CHECK(isRefused(cell.book->record({amended(changed)})));
    }
    CHECK(isRefused(cell.book->record({annulled(before)})));
    CHECK(cell.at(id) == before);

    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done)));
    must(tellAsker(*cell.book, id, QDate(2026, 10, 22)));
    must(reopenPetition(*cell.book, id, vi("Đèn lại hỏng"), QDate(2026, 10, 30)));
    must(undo(*cell.book, must(cell.book->logSize()) - 1));
    CHECK(cell.at(id).told == QDate(2026, 10, 22));
    CHECK(cell.record(cell.october).state() == MinutesState::Sealed);
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("a petition that nobody answers returns on each regular meeting for a year, and no other takes it", "[petitions][carry]")
{
    Cell cell;
    const PetitionId id = cell.put();
    CHECK_FALSE(cell.record(cell.october).answeringItem());
    cell.close(cell.october);
    Meeting other;
    other.meetingKind = QStringLiteral("extraordinary");
    other.topic = vi("Việc đột xuất");
    other.date = QDate(2026, 10, 20);
    CHECK(cell.record(must(callMeeting(*cell.book, other))).carriedPetitions.isEmpty());

    QDate day(2026, 11, 3);
    for (int month = 1; month <= 12; ++month, day = day.addMonths(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const MeetingId held = cell.meeting(day);
        const MeetingRecord record = cell.record(held);
        REQUIRE(record.carriedPetitions.size() == 1);
        CHECK(record.carriedPetitions.first().petition.id == id);
        CHECK(record.carriedPetitions.first().asker == record.nameOf(cell.members.at(2)));
        REQUIRE(record.answeringItem());
        CHECK(record.answeringItem()->part == Part::Closing);
        const auto place = std::find_if(record.items.cbegin(), record.items.cend(), [](const AgendaItem &each) { return each.answersPetitions; });
        CHECK((place - 1)->title.startsWith(vi("Phân công nhiệm vụ")));
        CHECK((place + 1)->title.startsWith(vi("Kết luận")));
        const QString age = QString::number(QDate(2026, 10, 5).daysTo(day));
        const QString statement = cell.statementOf(held);
        CHECK(statement.contains(vi("Ngày nêu: 05/10/2026 (%1 ngày)").arg(age)));
        CHECK(statement.contains(vi("Chưa có trả lời")));
        CHECK(isSilent(cell.at(id), day) == (month > 1));
    }

    PetitionAnswer done = answered(PetitionOutcome::Done, QDate(2027, 10, 20));
    done.told = QDate(2027, 10, 21);
    must(answerPetition(*cell.book, id, done));
    const MeetingRecord told = cell.record(cell.meeting(day)); // once more, with what became of it
    REQUIRE(told.carriedPetitions.size() == 1);
    CHECK(told.carriedPetitions.first().petition.outcome == PetitionOutcome::Done);
    const MeetingRecord after = cell.record(cell.meeting(day.addMonths(1)));
    CHECK(after.carriedPetitions.isEmpty());
    CHECK_FALSE(after.answeringItem());
}

TEST_CASE("minutes and resolution say what the meeting knew, whatever became of a petition later", "[petitions][carry][papers]")
{
    Cell cell;
    const PetitionId id = cell.put("Đề nghị sửa đèn đường ngõ 4.\nDân đã kiến nghị hai lần.", AddressedTo::UpperParty);
    const QString raised = cell.statementOf(cell.october);
    CHECK(raised.contains(vi("- Kiến nghị số 1 của đồng chí ")));
    CHECK(raised.contains(vi(", gửi Đảng ủy phường Hạp Lĩnh, đề nghị trả lời chậm nhất ngày 01/11/2026: Đề nghị sửa đèn đường ngõ 4.")));
    CHECK(raised.contains(vi("  > Dân đã kiến nghị hai lần.")));
    CHECK_FALSE(raised.contains(vi("Kết quả giải quyết kiến nghị")));

    const MeetingId november = cell.meeting();
    must(answerPetition(*cell.book, id, answered(PetitionOutcome::PassedOn, QDate(2026, 11, 3))));
    Meeting decides = must(cell.book->get(november));
    decides.directions = vi("Giữ vững nền nếp."); // a meeting that decides nothing has no resolution
    must(cell.book->record({amended(decides)}));
    must(readBack(*cell.book, november, true, {}));
    const QString statement = cell.statementOf(november);
    CHECK(statement.simplified().contains(vi("Kết quả giải quyết: Đã chuyển cấp có thẩm quyền (ngày 03/11/2026): Đã làm việc với điện lực (quá hạn 01/11/2026)")));
    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 10))));

    const auto outcomeAt = [&](const MeetingId &meeting) {
        const auto carried = cell.record(meeting).carriedPetitions;
        REQUIRE(carried.size() == 1);
        CHECK(carried.first().now.outcome == PetitionOutcome::Done);
        return carried.first().petition.outcome;
    };
    CHECK(outcomeAt(november) == PetitionOutcome::PassedOn);
    CHECK(outcomeAt(cell.meeting(QDate(2026, 12, 3))) == PetitionOutcome::Done);
    CHECK(cell.record(cell.october).petitions.first().outcome == PetitionOutcome::Open);

    CHECK(cell.saysTheSame(november));
    CHECK(cell.saysTheSame(cell.october));
    const QString resolution = pdfreading::readThrough(must(paper::writePdf(must(documents::meetingPaperPages(QStringLiteral("resolution"), cell.record(november))), {})));
    CHECK(resolution.contains(vi("Đã chuyển cấp có thẩm quyền (ngày 03/11/2026)")));
    CHECK_FALSE(resolution.contains(vi("Đã giải quyết")));
    const QString asked = pdfreading::readThrough(must(paper::writePdf(must(documents::meetingPaperPages(QStringLiteral("resolution"), cell.record(cell.october))), {})));
    CHECK(asked.contains(vi("Kiến nghị số 1, gửi Đảng ủy phường Hạp Lĩnh")));
    CHECK_FALSE(asked.contains(vi("Đã giải quyết")));
    cell.sign(november);
    const AgendaItemId answering = cell.record(november).answeringItem()->id;
    const auto matters = extractMatters(cell.record(november));
    CHECK(std::any_of(matters.cbegin(), matters.cend(), [&](const ExtractMatter &each) { return each.item == answering; }));
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("an answer after the reading asks for another reading, one after the meeting's day does not", "[petitions][carry]")
{
    Cell cell;
    const PetitionId id = cell.put();
    cell.close(cell.october);
    const MeetingId november = cell.meeting();
    const auto stateInList = [&] {
        for (const MeetingSummary &each : must(meetings(*cell.book)))
            if (each.meeting.id == november)
                return each.state;
        return MinutesState::Open;
    };
    must(readBack(*cell.book, november, true, {}));
    CHECK(stateInList() == MinutesState::ReadBack);

    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Planned, QDate(2026, 11, 3))));
    CHECK_FALSE(cell.record(november).readBack);
    CHECK(stateInList() == MinutesState::Open);
    CHECK_FALSE(closeMinutes(*cell.book, november));

    must(readBack(*cell.book, november, true, {}));
    must(tellAsker(*cell.book, id, QDate(2026, 11, 5))); // which the meeting does not know
    CHECK(cell.record(november).readBack);
    CHECK(stateInList() == MinutesState::ReadBack);
    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 6))));
    CHECK(cell.record(november).readBack);
    const QString statement = QString::fromUtf8(must(cell.book->file(must(closeMinutes(*cell.book, november)).statement)));
    CHECK(statement.contains(vi("Sẽ giải quyết")));
    CHECK_FALSE(statement.contains(vi("Đã giải quyết")));
}

TEST_CASE("a petition that goes after the reading asks for another reading", "[petitions][carry]")
{
    Cell cell;
    const PetitionId id = cell.put();
    const MeetingId november = cell.meeting();
    must(readBack(*cell.book, november, true, {}));
    REQUIRE(cell.record(november).readBack);
    must(removePetition(*cell.book, id));
    CHECK_FALSE(cell.record(november).readBack);
}

TEST_CASE("a reading put back by undo counts only when the meeting knows the same of petitions", "[petitions][carry][undo]")
{
    Cell cell;
    const PetitionId id = cell.put();
    cell.close(cell.october);
    const MeetingId november = cell.meeting();
    must(readBack(*cell.book, november, true, {}));
    const Undone undone = must(undo(*cell.book, cell.lastEntry()));
    REQUIRE_FALSE(cell.record(november).readBack);
    SECTION("answered by the meeting's day")
    {
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Planned, QDate(2026, 11, 3))));
        CHECK(isRefused(undo(*cell.book, undone.by)));
        CHECK_FALSE(cell.record(november).readBack);
    }
    SECTION("answered later")
    {
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Planned, QDate(2026, 11, 4))));
        must(undo(*cell.book, undone.by));
        CHECK(cell.record(november).readBack);
    }
}

TEST_CASE("an answer that is written down after closing is told at the next meeting, whatever day it bears", "[petitions][carry][closed]")
{
    Cell cell;
    const MeetingId september = cell.meeting(QDate(2026, 9, 3));
    Petition petition;
    petition.meeting = september;
    petition.text = vi("Đề nghị kẻ vạch sang đường.");
    const PetitionId id = must(putPetition(*cell.book, petition));
    cell.close(september);
    CHECK(cell.statementOf(cell.october).contains(vi("Chưa có trả lời")));
    PetitionAnswer done = answered(PetitionOutcome::Done, QDate(2026, 10, 4));
    done.told = QDate(2026, 10, 5); // in the meeting, and typed after closing
    must(answerPetition(*cell.book, id, done));
    CHECK(cell.saysTheSame(cell.october));

    const MeetingId november = cell.meeting();
    REQUIRE(cell.record(november).carriedPetitions.size() == 1);
    CHECK(cell.record(november).carriedPetitions.first().petition.outcome == PetitionOutcome::Done);
    REQUIRE(cell.record(november).answeringItem());
    CHECK(cell.statementOf(november).contains(vi("Đã giải quyết (ngày 04/10/2026)")));
    CHECK(cell.record(cell.meeting(QDate(2026, 12, 3))).carriedPetitions.isEmpty());
    CHECK(cell.saysTheSame(november));
}

TEST_CASE("what closed later minutes tell of a petition stays, though its own minutes are open", "[petitions][closed]")
{
    Cell cell;
    const PetitionId id = cell.put();
    const MeetingId november = cell.closedNovember();
    const Petition before = cell.at(id);

    const auto removed = removePetition(*cell.book, id);
    REQUIRE(isRefused(removed));
    CHECK(QByteArray(removed.error().text).contains("later meeting"));
    CHECK(isRefused(undo(*cell.book, must(cell.book->entriesOf(id.text)).first().at)));
    Petition other = before;
    other.text = vi("Đề nghị khác hẳn.");
    CHECK(isRefused(putPetition(*cell.book, other)));
    other = before;
    other.member = cell.members.at(3);
    CHECK(isRefused(putPetition(*cell.book, other)));
    other = before;
    other.raised = QDate(2026, 12, 1);
    CHECK(isRefused(cell.book->record({amended(other)})));
    CHECK(cell.at(id) == before);

    must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done)));
    const PetitionId late = cell.put("Nhớ ra sau."); // of which November knew nothing
    CHECK(cell.saysTheSame(november));
    must(removePetition(*cell.book, late));
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("whoever gets around that is found out by the check", "[petitions][closed]")
{
    Cell cell;
    const PetitionId id = cell.put();
    cell.closedNovember();
    cell.book.reset();
    REQUIRE(meddle(cell.path, QStringLiteral("CREATE TABLE aside AS SELECT * FROM minutes_final")));
    REQUIRE(meddle(cell.path, QStringLiteral("DELETE FROM minutes_final")));
    cell.book = openBook(cell.path);
    must(removePetition(*cell.book, id));
    cell.book.reset();
    REQUIRE(meddle(cell.path, QStringLiteral("INSERT INTO minutes_final SELECT * FROM aside")));
    REQUIRE(meddle(cell.path, QStringLiteral("DROP TABLE aside")));
    cell.book = openBook(cell.path);

    const QStringList problems = must(cell.book->check()).problems;
    REQUIRE(problems.size() == 1);
    CHECK(problems.first().contains(QStringLiteral("which were closed before it")));
}

TEST_CASE("closed minutes say the same whatever is recorded of other meetings later", "[petitions][closed][carry]")
{
    Cell cell;
    const GuestId guest = must(putGuest(*cell.book, {{}, cell.october, 0, vi("Đỗ Quang Khải"), {}, {}, false, true}));
    Petition petition;
    petition.meeting = cell.october;
    petition.guest = guest;
    petition.text = vi("Đề nghị mời công an khu vực.");
    const PetitionId id = must(putPetition(*cell.book, petition));
    PetitionAnswer done = answered(PetitionOutcome::Done, QDate(2026, 10, 8));
    done.told = QDate(2026, 10, 9);
    must(answerPetition(*cell.book, id, done));
    const MeetingId november = cell.closedNovember();

    SECTION("a meeting between that was entered later")
    {
        cell.meeting(QDate(2026, 10, 20));
    }
    SECTION("another day of the open meeting")
    {
        Meeting moved = must(cell.book->get(cell.october));
        moved.date = QDate(2026, 10, 12);
        must(changeMeeting(*cell.book, moved));
        CHECK(cell.at(id).raised == QDate(2026, 10, 5)); // as the minutes of November say
    }
    SECTION("another name of the guest")
    {
        Guest renamed = must(cell.book->get(guest));
        renamed.name = vi("Đỗ Quang Khánh");
        must(putGuest(*cell.book, renamed));
    }
    REQUIRE(cell.record(november).carriedPetitions.size() == 1);
    CHECK(cell.saysTheSame(november));
}

TEST_CASE("a meeting that is taken back later still was the one before", "[petitions][closed][carry][undo]")
{
    Cell cell;
    const PetitionId id = cell.put();
    PetitionAnswer done = answered(PetitionOutcome::Done, QDate(2026, 10, 8));
    done.told = QDate(2026, 10, 9);
    must(answerPetition(*cell.book, id, done));
    Meeting between;
    between.date = QDate(2026, 10, 20);
    between.place = vi("Nhà văn hóa");
    between.chair = cell.members.at(0);
    between.minuteTaker = cell.members.at(1);
    const MeetingId called = must(callMeeting(*cell.book, between));
    const qint64 at = cell.lastEntry();
    const MeetingId november = cell.meeting();
    REQUIRE(cell.record(november).carriedPetitions.isEmpty()); // that of 20 October tells it
    cell.close(november);
    must(undo(*cell.book, at));
    REQUIRE_FALSE(cell.book->get(called));
    CHECK(cell.record(november).carriedPetitions.isEmpty());
    CHECK(cell.saysTheSame(november));
}

TEST_CASE("an answer that was put right later was never the answer", "[petitions][carry]")
{
    Cell cell;
    const PetitionId id = cell.put();
    cell.close(cell.october);
    const MeetingId november = cell.meeting();
    const auto outcome = [&] {
        const auto carried = cell.record(november).carriedPetitions;
        REQUIRE(carried.size() == 1);
        return carried.first().petition.outcome;
    };
    SECTION("its day was a slip")
    {
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 3))));
        CHECK(outcome() == PetitionOutcome::Done);
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 20))));
        CHECK(outcome() == PetitionOutcome::Open);
        must(undo(*cell.book, cell.lastEntry()));
        CHECK(outcome() == PetitionOutcome::Done);
    }
    SECTION("the day of a plan was a slip")
    {
        PetitionAnswer planned = answered(PetitionOutcome::Planned, QDate(2026, 11, 3));
        must(answerPetition(*cell.book, id, planned));
        planned.day = QDate(2026, 11, 20);
        must(answerPetition(*cell.book, id, planned));
        CHECK(outcome() == PetitionOutcome::Open);
    }
    SECTION("another plan is another answer, and so is one after opening again")
    {
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Planned, QDate(2026, 11, 3))));
        PetitionAnswer later = answered(PetitionOutcome::Planned, QDate(2026, 11, 20));
        later.answer = vi("Dời sang quý II.");
        must(answerPetition(*cell.book, id, later));
        CHECK(outcome() == PetitionOutcome::Planned);
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 22))));
        CHECK(outcome() == PetitionOutcome::Planned);
    }
    SECTION("opened again after the day")
    {
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 3))));
        must(reopenPetition(*cell.book, id, vi("Đèn lại hỏng"), QDate(2026, 11, 20)));
        must(answerPetition(*cell.book, id, answered(PetitionOutcome::Done, QDate(2026, 11, 25))));
        CHECK(outcome() == PetitionOutcome::Done);
    }
}

TEST_CASE("a petition that was away when minutes were closed is not in them once it is put back", "[petitions][carry][undo]")
{
    Cell cell;
    const PetitionId id = cell.put();
    const MeetingId november = cell.meeting();
    must(removePetition(*cell.book, id));
    const qint64 removal = cell.lastEntry();
    cell.close(november);
    must(undo(*cell.book, removal));
    CHECK(cell.at(id).number == 1);
    CHECK(cell.record(november).carriedPetitions.isEmpty());
    CHECK(cell.saysTheSame(november));
    must(removePetition(*cell.book, id)); // nothing that is closed tells of it
    CHECK(must(cell.book->check()).problems.isEmpty());
}

TEST_CASE("a meeting does not know an outcome of which nobody says when it came", "[petitions][carry]")
{
    Cell cell;
    Petition petition = cell.at(cell.put());
    petition.id = PetitionId::fresh();
    petition.number = 2;
    petition.outcome = PetitionOutcome::Done;
    petition.answer = vi("Đã xong.");
    petition.answered = QDate(2026, 10, 20);
    must(cell.book->record({created(petition)})); // as another program may write it
    REQUIRE(cell.record(cell.october).petitions.size() == 2);
    CHECK(cell.record(cell.october).petitions.last().outcome == PetitionOutcome::Open);
    CHECK(cell.record(cell.october).petitions.last().answer.isEmpty());
}

TEST_CASE("petitions follow the date of their meeting while its minutes are open", "[petitions]")
{
    Cell cell;
    const MeetingId november = cell.meeting(QDate(2026, 11, 10));
    Petition petition;
    petition.meeting = november;
    petition.text = vi("Đề nghị sửa đèn đường ngõ 4.");
    petition.due = QDate(2026, 12, 10); // thirty days, as the rules propose
    const PetitionId proposed = must(putPetition(*cell.book, petition));
    petition.due = QDate(2026, 12, 31);
    const PetitionId said = must(putPetition(*cell.book, petition));
    Meeting moved = must(cell.book->get(november));
    moved.date = QDate(2026, 11, 3);
    must(changeMeeting(*cell.book, moved));

    CHECK(cell.at(proposed).raised == QDate(2026, 11, 3));
    CHECK(cell.at(proposed).due == QDate(2026, 12, 3));
    CHECK(cell.at(said).raised == QDate(2026, 11, 3));
    CHECK(cell.at(said).due == QDate(2026, 12, 31));
    must(answerPetition(*cell.book, proposed, answered(PetitionOutcome::Done, QDate(2026, 11, 3))));

    const Meeting now = moved;
    moved.date = QDate(2026, 11, 4); // behind the answer
    CHECK(isRefused(changeMeeting(*cell.book, moved), Error::Invalid));
    CHECK(must(cell.book->get(november)) == now);
    must(undo(*cell.book, cell.lastEntry()));
    must(undo(*cell.book, must(cell.book->positionOf(rows::table<Meeting>(), november.text))));
    CHECK(must(cell.book->get(november)).date == QDate(2026, 11, 10));
    CHECK(cell.at(proposed).raised == QDate(2026, 11, 10));
    CHECK(cell.at(proposed).due == QDate(2026, 12, 10));
}

TEST_CASE("an asker whose name is not known is not the meeting as a whole", "[petitions][papers]")
{
    Cell cell;
    const PetitionId id = cell.put();
    MeetingRecord record = cell.record(cell.october);
    record.everyone.remove(cell.at(id).member);
    const QString unknown = pdfreading::readThrough(must(documents::meetingPaperPdf(QStringLiteral("minutes"), record)));
    CHECK(unknown.contains(vi("Kiến nghị số 1 của người không còn rõ tên")));
    CHECK_FALSE(unknown.contains(vi("của hội nghị, gửi")));
    record.petitions.first().member = {};
    CHECK(pdfreading::readThrough(must(documents::meetingPaperPdf(QStringLiteral("minutes"), record))).contains(vi("Kiến nghị số 1 của hội nghị, gửi")));
}

TEST_CASE("without an item for them petitions are printed all the same, and the item is put at its place", "[petitions][carry]")
{
    Cell cell;
    const MeetingId november = cell.meeting(); // called before anybody asked for anything
    CHECK_FALSE(cell.record(november).answeringItem());
    cell.put();
    REQUIRE(cell.record(november).carriedPetitions.size() == 1);

    SECTION("the item is put before the conclusion")
    {
        const AgendaItemId item = must(putAnsweringItem(*cell.book, november));
        const MeetingRecord record = cell.record(november);
        const auto place = std::find_if(record.items.cbegin(), record.items.cend(), [&](const AgendaItem &each) { return each.id == item; });
        REQUIRE(place != record.items.cend());
        CHECK((place + 1)->title.startsWith(vi("Kết luận")));
        CHECK(place->presenter == cell.members.at(0));
        CHECK(isRefused(putAnsweringItem(*cell.book, november)));
        AgendaItem second = *place;
        second.id = {};
        CHECK(isRefused(putItem(*cell.book, second)));
        must(removeItem(*cell.book, item));
        must(putAnsweringItem(*cell.book, november));
        CHECK(isRefused(undo(*cell.book, must(cell.book->entriesOf(item.text)).last().at))); // its place is taken
    }
    SECTION("without it they stand under what belongs to no item")
    {
        const QString statement = cell.statementOf(november);
        CHECK(statement.contains(vi("Nội dung khác")));
        CHECK(statement.contains(vi("Chưa có trả lời (quá hạn 01/11/2026)")));
    }
    SECTION("a doubt before closing names what is overdue")
    {
        const auto doubts = closingDoubts(cell.record(november));
        CHECK(std::any_of(doubts.cbegin(), doubts.cend(), [](const ClosingDoubt &each) { return each.kind == ClosingDoubt::NotAnswered; }));
    }
}

TEST_CASE("an item or a guest of a petition stays while it is there", "[petitions]")
{
    Cell cell;
    const GuestId guest = must(putGuest(*cell.book, {{}, cell.october, 0, vi("Đỗ Quang Khải"), {}, {}, false, true}));
    Petition petition;
    petition.meeting = cell.october;
    petition.item = cell.item(cell.october);
    petition.guest = guest;
    petition.text = vi("Đề nghị mời công an khu vực.");
    const PetitionId id = must(putPetition(*cell.book, petition));

    CHECK(isRefused(removeItem(*cell.book, petition.item)));
    CHECK(isRefused(removeGuest(*cell.book, guest)));
    CHECK(must(openPetitions(*cell.book)).first().asker == vi("Đỗ Quang Khải"));
    CHECK(cell.statementOf(cell.october).contains(vi("- Kiến nghị số 1 của Đỗ Quang Khải, gửi chi ủy")));
    CHECK(cell.at(id).guest == guest);
}

TEST_CASE("what is typed as a petition can pass for no line of the template", "[petitions][papers]")
{
    Cell cell;
    const char *forged = "Hết.\n--- diem danh ---\n  1. Mục giả\nma 0192";
    const PetitionId id = cell.put(forged);
    PetitionAnswer answer = answered(PetitionOutcome::NotAccepted, QDate(2026, 10, 5));
    answer.answer = vi("Không.\n--- tep kem theo (sha256) ---\nabc");
    must(answerPetition(*cell.book, id, answer));
    const auto lines = cell.statementOf(cell.october).split(u'\n');
    cell.meeting();
    CHECK(lines.count(QStringLiteral("--- diem danh ---")) == 1);
    CHECK(lines.count(QStringLiteral("--- tep kem theo (sha256) ---")) == 1);
    CHECK(lines.contains(QStringLiteral("  > --- diem danh ---")));
    CHECK_FALSE(lines.contains(vi("  1. Mục giả")));

    const auto next = cell.statementOf(must(meetings(*cell.book)).first().meeting.id).split(u'\n');
    CHECK(next.count(QStringLiteral("--- diem danh ---")) == 1);
    CHECK(next.count(QStringLiteral("--- tep kem theo (sha256) ---")) == 1);
}

TEST_CASE("a meeting file brings petitions and answers, whole or not at all", "[petitions][file]")
{
    BookFixture fixture(6);
    const MeetingRecord any = must(meetingRecord(*fixture.book, fixture.meeting(QDate(2026, 9, 3))));
    const QString chair = any.nameOf(fixture.members.at(0)), taker = any.nameOf(fixture.members.at(1));
    const auto file = [&](const char *date, const QString &item, const QString &answers = {}) {
        return vi(R"({"kind": "regular", "date": "%1", "start": "19:30", "end": "21:00", "place": "Nhà văn hóa", "chair": "%2", "minuteTaker": "%3",
                     "guests": [{"name": "Đỗ Quang Khải"}], "attendance": {"others": "present"},
                     "agenda": [{"part": "proceedings", "title": "Thảo luận", "minutes": 20, %4}]%5})")
            .arg(QLatin1String(date), chair, taker, item, answers)
            .toUtf8();
    };
    const QString asked = vi(R"("petitions": [{"by": "%1", "text": "Sửa đèn"}, {"by": "Đỗ Quang Khải", "text": "Mở lớp", "to": "other-body", "addressee": "UBND phường", "due": "2026-12-01"},
                             {"text": "Cấp sổ", "to": "upper-party", "due": "none"}])").arg(taker);
    must(importMeeting(*fixture.book, file("2026-10-05", asked)));

    const auto petitions = must(allPetitions(*fixture.book));
    REQUIRE(petitions.size() == 3);
    CHECK(petitions[0].asker == taker);
    CHECK(petitions[0].petition.due == QDate(2026, 11, 4)); // 30 days, as the rules propose
    CHECK(petitions[1].asker == vi("Đỗ Quang Khải"));
    CHECK(petitions[1].petition.addressee == vi("UBND phường"));
    CHECK(petitions[2].asker.isEmpty());
    CHECK_FALSE(petitions[2].petition.due.isValid());

    const qint64 size = must(fixture.book->logSize());
    const QString answers = QStringLiteral(R"(, "answeredPetitions": [{"number": 1, "outcome": "done", "answer": "Đã sửa", "told": "2026-11-03"}])");
    CHECK_FALSE(importMeeting(*fixture.book, file("2026-11-03", QStringLiteral(R"("petitions": [{"by": "Không Có Ai", "text": "x"}])"), answers)));
    CHECK_FALSE(importMeeting(*fixture.book, file("2026-11-03", QStringLiteral(R"("petitions": [{"text": "x", "to": "moon"}])"), answers)));
    CHECK_FALSE(importMeeting(*fixture.book, file("2026-11-03", QStringLiteral(R"("content": "x")"), QStringLiteral(R"(, "answeredPetitions": [{"number": 9, "outcome": "done", "answer": "x"}])"))));
    CHECK(must(fixture.book->logSize()) == size);
    const MeetingId november = must(importMeeting(*fixture.book, file("2026-11-03", QStringLiteral(R"("answersPetitions": true)"), answers)));
    CHECK(must(fixture.book->get(petitions[0].petition.id)).answered == QDate(2026, 11, 3));
    CHECK(must(meetingRecord(*fixture.book, november)).answeringItem());
    CHECK(must(openPetitions(*fixture.book)).size() == 2);
}

TEST_CASE("petitions reach the office with the log, later outcomes too, and a forged one is found", "[petitions][exchange]")
{
    ExchangeFixture fixture;
    const MeetingId id = fixture.meeting();
    Petition petition;
    petition.meeting = id;
    petition.item = fixture.item(id);
    petition.member = fixture.members.at(2);
    petition.text = vi("Đề nghị cấp thẻ đảng viên.");
    petition.addressedTo = AddressedTo::UpperParty;
    const PetitionId asked = must(putPetition(*fixture.book, petition));
    fixture.close(id);
    fixture.sign(id);
    must(takeBundle(*fixture.ward, fixture.up()));

    const QString cell = fixture.book->org();
    auto there = must(openPetitions(*fixture.ward, cell));
    REQUIRE(there.size() == 1);
    CHECK(there.first().petition == must(fixture.book->get(asked)));
    CHECK(there.first().asker.isEmpty()); // what was asked, not by whom
    must(answerPetition(*fixture.book, asked, answered(PetitionOutcome::Done, QDate(2026, 11, 20))));
    must(tellAsker(*fixture.book, asked, QDate(2026, 11, 21)));
    must(takeBundle(*fixture.ward, fixture.up()));
    CHECK(must(openPetitions(*fixture.ward, cell)).isEmpty());
    CHECK(must(allPetitions(*fixture.ward, cell)).first().petition.told == QDate(2026, 11, 21));
    CHECK(must(fixture.ward->check()).problems.isEmpty());
    CHECK(must(fixture.book->check()).problems.isEmpty());

    const bool isRemoved = GENERATE(false, true);
    Petition forged = must(fixture.book->get(asked));
    forged.text = vi("Không có đề nghị gì.");
    const QByteArray bundle = forgedBundle(*fixture.book, {isRemoved ? annulled(forged) : amended(forged)}, Payloads::Sent);
    const auto taken = takeBundle(*fixture.ward, bundle);
    REQUIRE_FALSE(taken);
    CHECK(QByteArray(taken.error().word) == "closed-minutes");
}

TEST_CASE("the office refuses a log that loses what closed later minutes tell of, whether it knew them or not", "[petitions][exchange][closed]")
{
    ExchangeFixture fixture;
    Petition petition;
    petition.meeting = fixture.meeting(QDate(2026, 10, 5));
    petition.member = fixture.members.at(2);
    petition.text = vi("Đề nghị cấp thẻ đảng viên.");
    const PetitionId asked = must(putPetition(*fixture.book, petition));
    const MeetingId november = fixture.meeting();
    fixture.close(november);
    fixture.sign(november);
    petition.text = vi("Ghi sau cuộc họp tháng 11.");
    const PetitionId later = must(putPetition(*fixture.book, petition));
    if (GENERATE(false, true))
        must(takeBundle(*fixture.ward, fixture.up()));

    const Petition stands = must(fixture.book->get(asked));
    Petition forged = stands;
    forged.text = vi("Không có đề nghị gì.");
    for (const Fact &fact : {amended(forged), annulled(stands)}) {
        const auto taken = takeBundle(*fixture.ward, forgedBundle(*fixture.book, {fact}));
        REQUIRE_FALSE(taken);
        CHECK(QByteArray(taken.error().word) == "closed-minutes");
    }
    CHECK(takeBundle(*fixture.ward, forgedBundle(*fixture.book, {annulled(must(fixture.book->get(later)))})));
}

TEST_CASE("the rules propose thirty days, which is a setting, and an item for regular meetings only", "[petitions][rules]")
{
    for (const Rules &rules : shippedRules()) {
        INFO(rules.id.toStdString());
        CHECK(proposedDue(rules, QDate(2026, 10, 5)) == QDate(2026, 11, 4));
        for (const MeetingOrder &order : rules.orders)
            CHECK((order.answeringItem() != nullptr) == (order.kind == QLatin1String("regular")));
    }
    Rules none = rulesOn(QDate(2026, 10, 5));
    none.petitionDays = 0;
    CHECK_FALSE(proposedDue(none, QDate(2026, 10, 5)).isValid());
}
