// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/usecases/history.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/phrases.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

static QString pagesText(const MeetingRecord &record, const char *kind)
{
    const auto pages = must(documents::meetingPaperPages(QLatin1String(kind), record, {{}, {}, {}, true, false}));
    QString all;
    for (int page = 0; page < pages.count(); ++page)
        all += pages.text(page) + u'\n';
    return all.simplified();
}

TEST_CASE("who is not in the room needs the name of the point and how it was checked who is there", "[room]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    Attendance line = *must(meetingRecord(*fixture.book, id)).attendanceOf(fixture.members.at(2));
    const auto before = must(meetingRecord(*fixture.book, id)).rollCall;

    line.joined = Joined::RemotePoint;
    CHECK(markAttendance(*fixture.book, line).error().kind == Error::Invalid);
    line.point = text("Điểm cầu thôn Lạc Vệ");
    CHECK(markAttendance(*fixture.book, line).error().kind == Error::Invalid);
    CHECK(must(meetingRecord(*fixture.book, id)).rollCall == before);
    line.checked = text("đối chiếu hình ảnh và giọng nói");
    must(markAttendance(*fixture.book, line));
    Attendance phone = *must(meetingRecord(*fixture.book, id)).attendanceOf(fixture.members.at(3));
    phone.joined = Joined::Phone;
    phone.point = text("bị bỏ");
    phone.checked = text("gọi lại số trong sổ.");
    must(markAttendance(*fixture.book, phone));

    fixture.reopen();
    const MeetingRecord record = must(meetingRecord(*fixture.book, id));
    CHECK(record.attendanceOf(fixture.members.at(3))->point.isEmpty());
    CHECK(record.headCount().present == 6);  // both are present
    const QString minutes = pagesText(record, "minutes");
    CHECK(minutes.contains(text("- Dự tại điểm cầu: ") + record.nameOf(fixture.members.at(2)) + text(" (Điểm cầu thôn Lạc Vệ; kiểm tra: đối chiếu hình ảnh và giọng nói).")));
    CHECK(minutes.contains(text("- Dự qua điện thoại: ") + record.nameOf(fixture.members.at(3)) + text(" (kiểm tra: gọi lại số trong sổ).")));
    CHECK(pagesText(record, "attendance").contains(text("Điểm cầu thôn Lạc Vệ")));

    // whoever turns out to be absent was at no point
    line.presence = Presence::AbsentWithoutReason;
    must(markAttendance(*fixture.book, line));
    CHECK(must(meetingRecord(*fixture.book, id)).attendanceOf(fixture.members.at(2))->point.isEmpty());
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("praise, reminders and criticism stand in minutes, resolution and statement, and stay once those are closed", "[room]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    CHECK(putMention(*fixture.book, {{}, id, 0, Saying::Praise, {}, text("vì sao")}).error().kind == Error::Invalid);
    CHECK(putMention(*fixture.book, {{}, id, 0, Saying::Praise, fixture.members.at(2), text("  ")}).error().kind == Error::Invalid);
    CHECK(putMention(*fixture.book, {{}, id, 0, Saying::Praise, {QStringLiteral("x")}, text("vì sao")}).error().kind == Error::NotFound);
    const MentionId praised = must(putMention(*fixture.book, {{}, id, 0, Saying::Praise, fixture.members.at(2), text("hiến 40 m² đất làm đường.")}));
    must(putMention(*fixture.book, {{}, id, 0, Saying::Reminder, fixture.members.at(3), text("vắng hai kỳ liền")}));
    const MentionId taken = must(putMention(*fixture.book, {{}, id, 0, Saying::Criticism, fixture.members.at(4), text("nhầm")}));
    must(removeMention(*fixture.book, taken));

    const MeetingRecord record = must(meetingRecord(*fixture.book, id));
    REQUIRE(record.mentions.size() == 2);
    const QString said = text("- Biểu dương đồng chí ") + record.nameOf(fixture.members.at(2)) + text(": hiến 40 m² đất làm đường.");
    CHECK(pagesText(record, "minutes").contains(said));
    CHECK(pagesText(record, "resolution").contains(said));
    CHECK_FALSE(pagesText(record, "minutes").contains(text("Phê bình đồng chí")));

    must(readBack(*fixture.book, id, true, {}));
    must(putMention(*fixture.book, {praised, id, 1, Saying::Praise, fixture.members.at(2), text("hiến 60 m² đất làm đường")}));
    CHECK_FALSE(must(meetingRecord(*fixture.book, id)).readBack);  // what was read was something else
    fixture.close(id);
    CHECK(must(documents::statementText(must(meetingRecord(*fixture.book, id)), QByteArray(64, 'a'))).contains("hiến 60 m² đất làm đường"));
    CHECK(putMention(*fixture.book, {{}, id, 0, Saying::Praise, fixture.members.at(2), text("muộn")}).error().kind == Error::Refused);
    CHECK(removeMention(*fixture.book, praised).error().kind == Error::Refused);
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("a meeting file takes remote points and mentions", "[room]")
{
    BookFixture fixture(6);
    const MeetingRecord known = must(meetingRecord(*fixture.book, fixture.meeting(QDate(2026, 10, 5))));
    const auto file = [&](const char *joined) {
        return QStringLiteral(R"({"kind":"regular","date":"2026-11-03","start":"19:30","place":"Nhà văn hóa","chair":"%1","minuteTaker":"%2",
            "attendance":{"members":[{"member":"%3","presence":"present","joined":"%4","point":"Thôn Lạc Vệ","checked":"hình ảnh"}],"others":"present"},
            "mentions":[{"saying":"reminder","member":"%3","reason":"đến muộn"}]})")
            .arg(fixture.members.at(0).text, fixture.members.at(1).text, fixture.members.at(2).text, QLatin1String(joined)).toUtf8();
    };
    CHECK(importMeeting(*fixture.book, file("somewhere")).error().kind == Error::Invalid);
    CHECK(must(fixture.book->all<Meeting>()).size() == 1);
    const MeetingRecord record = must(meetingRecord(*fixture.book, must(importMeeting(*fixture.book, file("remote-point")))));
    CHECK(record.attendanceOf(fixture.members.at(2))->joined == Joined::RemotePoint);
    REQUIRE(record.mentions.size() == 1);
    CHECK(record.mentions.first().saying == Saying::Reminder);
}

TEST_CASE("sentences of the book come before those of the program and stand in the place of the same letters", "[phrases]")
{
    BookFixture fixture;
    const QList<Phrase> program = must(phrases(*fixture.book));
    REQUIRE(program.size() >= 10);
    for (const Phrase &each : program) {
        CHECK(each.id.isEmpty());
        CHECK_FALSE(each.code.isEmpty());
        CHECK_FALSE(each.text.isEmpty());
        for (const char *telex : {"aa", "dd", "ee", "oo", "w"})  // would become another letter while it is typed
            CHECK_FALSE(each.code.contains(QLatin1String(telex)));
    }

    const PhraseId own = must(putPhrase(*fixture.book, {{}, text("NT"), text("Nhất trí cao.")}));
    must(putPhrase(*fixture.book, {{}, text("zz"), text("Điểm cầu nghe rõ.")}));
    const QList<Phrase> all = must(phrases(*fixture.book));
    CHECK(all.size() == program.size() + 1);
    CHECK(all.at(0).text == text("Nhất trí cao."));
    CHECK(all.at(1).code == text("zz"));
    CHECK(must(putPhrase(*fixture.book, {{}, text("nt"), text("Nhất trí.")})) == own);  // the same letters: it is changed
    fixture.reopen();
    CHECK(must(phrases(*fixture.book)).at(0).text == text("Nhất trí."));
    CHECK(must(fixture.book->all<Phrase>()).size() == 2);

    CHECK(putPhrase(*fixture.book, {own, text("zz"), text("Nhất trí.")}).error().kind == Error::Refused);
    for (const char *code : {"", "a b", "muoibachuso13", "x!"})
        CHECK(putPhrase(*fixture.book, {{}, text(code), text("câu")}).error().kind == Error::Invalid);
    CHECK(putPhrase(*fixture.book, {{}, text("x"), text(" ")}).error().kind == Error::Invalid);
    CHECK(must(fixture.book->all<Phrase>()).size() == 2);

    must(removePhrase(*fixture.book, own));
    CHECK(must(phrases(*fixture.book)).size() == program.size() + 1);  // the program's is there again
    must(undo(*fixture.book, must(fixture.book->logSize()) - 1));
    CHECK(must(phrases(*fixture.book)).at(0).text == text("Nhất trí."));
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("a sentence is found by its letters first, then by its words without accents", "[phrases]")
{
    const QList<Phrase> all{{{}, text("bao"), text("Nhất trí.")}, {{}, text("x"), text("Báo cáo đã gửi.")}, {{}, text("y"), text("Không.")}};
    const QList<Phrase> meant = phrasesMeant(all, text("bao"));
    REQUIRE(meant.size() == 2);
    CHECK(meant.at(0).code == text("bao"));
    CHECK(meant.at(1).code == text("x"));
    CHECK(phrasesMeant(all, {}).size() == 3);
    CHECK(phrasesMeant(all, text("qq")).isEmpty());
}

TEST_CASE("a sentence takes the place of its letters, and what is to be typed is chosen", "[phrases]")
{
    const Phrase phrase{{}, text("dn"), text("Đồng chí {tên} đề nghị … trước ngày …")};
    const Typed first = typed(text("Ý một. dn"), 7, 9, phrase, text("Lê Văn An"));
    CHECK(first.text == text("Ý một. Đồng chí Lê Văn An đề nghị … trước ngày …"));
    CHECK(first.selected == 1);
    CHECK(first.text.mid(first.cursor - first.selected, first.selected) == text("…"));
    CHECK(first.cursor < first.text.size() - 5);  // the first of them
    const Typed touching = typed(text("Ý một."), 6, 6, {{}, text("k"), text("Hết.")}, {});
    CHECK(touching.text == text("Ý một. Hết."));
    CHECK(touching.cursor == touching.text.size());
    CHECK(touching.selected == 0);
}
