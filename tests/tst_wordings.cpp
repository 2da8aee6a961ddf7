// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of papers in the book's own words.
#include "core/documents/meetingpapers.h"
#include "core/documents/template.h"
#include "core/documents/wordings.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/undoing.h"
#include "core/usecases/wordings.h"
#include "tests/bookfixture.h"

#include <QDir>
#include <QRegularExpression>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QString invitation = QStringLiteral("invitation");
const QString minutes = QStringLiteral("minutes");

/// Place of a text among those of a paper, by how it begins for a reader.
qsizetype textAt(const Book &book, const QString &paper, const QString &begins)
{
    const auto texts = must(paperTexts(book, paper));
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (texts[i].original.startsWith(begins))
            return i;
    FAIL(begins.toStdString());
    return -1;
}

documents::MeetingPaperOptions draft()
{
    documents::MeetingPaperOptions options;
    options.draft = true;
    options.recipient = vi("Đồng chí Nguyễn Văn An");
    return options;
}

QString pagesText(const MeetingRecord &record, const QString &paper, const documents::MeetingPaperOptions &options = draft())
{
    const auto pages = must(documents::meetingPaperPages(paper, record, options));
    QString all;
    for (int page = 0; page < pages.count(); ++page)
        all += pages.text(page) + u'\n';
    return all.simplified();
}

Error refused(const Result<Done> &result)
{
    REQUIRE_FALSE(result);
    return result.error();
}

} // namespace

TEST_CASE("a text of a paper is read without braces, and what the program fills in has a Vietnamese name", "[wordings]")
{
    for (const QString &paper : documents::wordedPapers()) {
        const auto texts = must(documents::textsOfPaper(paper));
        CHECK(texts.size() >= 2);
        for (const documents::TemplateText &each : texts) {
            const QString text = each.original;
            INFO(paper.toStdString() << ": " << text.toStdString());
            const QString shown = documents::readable(text);
            CHECK_FALSE(shown.contains(u'{'));
            CHECK_FALSE(shown.contains(QRegularExpression(QStringLiteral("‹[a-zA-Z.]+›"))));
            CHECK(must(documents::fromReadable(each, shown)) == text);  // nothing is lost on the way to the person and back
        }
    }
    CHECK(documents::textsOfPaper(QStringLiteral("ballot")).error().kind == Error::NotFound);
}

TEST_CASE("what the regulation prescribes and what a vote or a reading came to cannot be put into other words", "[wordings]")
{
    for (const QString &paper : documents::wordedPapers())
        for (const documents::TemplateText &each : must(documents::textsOfPaper(paper))) {
            const QString text = each.original;
            INFO(text.toStdString());
            CHECK_FALSE(text.startsWith(vi("Đảng Cộng sản Việt Nam")));
            CHECK_FALSE(text.startsWith(vi("T/M")));
            CHECK_FALSE(text.contains(QStringLiteral("{{vote.")));
            CHECK_FALSE(text.contains(QStringLiteral("{{count.")));
            CHECK_FALSE(text.startsWith(vi("Biên bản đã được đọc lại")));
        }
}

TEST_CASE("other words stand on the paper from then on, each line a paragraph, and go back to those of the program", "[wordings]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    const qsizetype request = textAt(*fixture.book, invitation, vi("Đề nghị đồng chí"));
    must(putWording(*fixture.book, invitation, request, vi("Rất mong đồng chí thu xếp đến dự.\n\n  Trân trọng cảm ơn.  ")));
    fixture.reopen();
    const QString text = pagesText(must(meetingRecord(*fixture.book, id)), invitation);
    CHECK(text.contains(vi("Rất mong đồng chí thu xếp đến dự. Trân trọng cảm ơn.")));
    CHECK_FALSE(text.contains(vi("sắp xếp công việc")));
    CHECK(must(paperTexts(*fixture.book, invitation)).at(request).isChanged);
    CHECK(must(paperTexts(*fixture.book, invitation)).at(request).words == vi("Rất mong đồng chí thu xếp đến dự.\nTrân trọng cảm ơn."));

    const qsizetype copy = textAt(*fixture.book, invitation, vi("- Như trên"));
    must(putWording(*fixture.book, invitation, copy, {}));  // the line is left out
    CHECK_FALSE(pagesText(must(meetingRecord(*fixture.book, id)), invitation).contains(vi("Như trên")));

    must(putWording(*fixture.book, invitation, request, must(paperTexts(*fixture.book, invitation)).at(request).original));
    CHECK_FALSE(must(paperTexts(*fixture.book, invitation)).at(request).isChanged);
    CHECK(pagesText(must(meetingRecord(*fixture.book, id)), invitation).contains(vi("sắp xếp công việc")));
    const qint64 size = must(fixture.book->logSize());
    must(putWording(*fixture.book, invitation, request, must(paperTexts(*fixture.book, invitation)).at(request).original));
    CHECK(must(fixture.book->logSize()) == size);  // nothing to record
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("words that would lose what is filled in, name something else, or go beyond the paper are refused and nothing is recorded", "[wordings]")
{
    BookFixture fixture(6);
    const qsizetype chair = textAt(*fixture.book, invitation, vi("Chủ trì"));
    const qint64 size = must(fixture.book->logSize());
    for (const char *words : {"Chủ trì: đồng chí ‹người chủ trì›.", "Chủ trì: đồng chí ‹người chủ trì›, ‹chức vụ người chủ trì›, ‹người chủ trì›.",
                              "Chủ trì: đồng chí ‹bí thư›, ‹chức vụ người chủ trì›.", "", "Chủ trì: ‹người chủ trì› ‹chức vụ người chủ trì› {{organisation}}",
                              "Chủ trì: ‹người chủ trì› ‹chức vụ người chủ trì› ‹", "--- nghi quyet ---\n‹người chủ trì› ‹chức vụ người chủ trì›", "TỐI MẬT ‹người chủ trì› ‹chức vụ người chủ trì›"}) {
        INFO(words);
        const Error error = refused(putWording(*fixture.book, invitation, chair, vi(words)));
        CHECK((error.kind == Error::Invalid || error.kind == Error::Refused));
    }
    CHECK(sentence(refused(putWording(*fixture.book, invitation, chair, vi("Chủ trì")))).contains(vi("‹người chủ trì›, ‹chức vụ người chủ trì›")));
    CHECK(refused(putWording(*fixture.book, invitation, chair, vi("‹người chủ trì› ‹chức vụ người chủ trì›") + QString(2000, u'x'))).kind == Error::Invalid);
    CHECK(refused(putWording(*fixture.book, invitation, 99, vi("x"))).kind == Error::NotFound);
    CHECK(refused(putWording(*fixture.book, QStringLiteral("ballot"), 0, vi("x"))).kind == Error::NotFound);
    CHECK(must(fixture.book->logSize()) == size);
}

TEST_CASE("every text of every paper can be left out or be as long as it may, and the paper is still laid out", "[wordings]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    MeetingRecord record = must(meetingRecord(*fixture.book, id));
    Admission admission;
    admission.id = {QStringLiteral("a")};
    admission.name = vi("Vũ Quốc Bảo");
    admission.background = vi("Rõ ràng.");
    for (const QString &type : documents::wordedPapers()) {
        if (type == QLatin1String("score") || type == QLatin1String("conclusion"))
            continue;  // this meeting has neither
        QString paper = type;
        if (type == wordOf(AdmissionStep::Admission) || type == wordOf(AdmissionStep::Recognition)) {
            admission.step = fromWord<AdmissionStep>(type);
            record.admissions = {admission};
            paper = paperKey(type, admission.id);
        }
        const auto before = must(documents::meetingPaperPages(paper, record, draft())).sizeMm();
        QList<UsedWording> longest;
        for (const documents::TemplateText &each : must(documents::textsOfPaper(type))) {
            INFO(paper.toStdString() << ": " << each.original.toStdString());
            QString words = documents::readable(each.original);
            for (int line = 1; line < each.mostLines; ++line)
                words += vi("\nNghiêng");
            while (words.size() + 9 <= each.mostLetters)
                words += vi(" nghiêng");
            longest += UsedWording{type, each.original, must(documents::fromReadable(each, words))};
            CHECK_FALSE(documents::fromReadable(each, words + QString(9, u'x')));
            for (const QString &with : {each.original.contains(u'{') ? each.original : QString(), longest.last().words}) {
                record.wordings = {{type, each.original, with}};
                const auto pages = must(documents::meetingPaperPages(paper, record, draft()));
                CHECK(pages.sizeMm() == before);
                CHECK(pages.count() >= 1);
            }
        }
        INFO(paper.toStdString());
        record.wordings = longest;  // all of them at once
        CHECK(must(documents::meetingPaperPages(paper, record, draft())).sizeMm() == before);
    }
}

TEST_CASE("closed minutes keep the words they had, open ones get new ones and are read back again", "[wordings]")
{
    BookFixture fixture(6);
    const MeetingId october = fixture.meeting(QDate(2026, 10, 5));
    const MeetingId november = fixture.meeting();
    const qsizetype taker = textAt(*fixture.book, minutes, vi("(Người ghi biên bản)"));
    must(putWording(*fixture.book, minutes, taker, vi("(Thư ký hội nghị ký)")));
    const FinalMinutes final = fixture.close(october);
    REQUIRE(final.wordings.size() == 1);
    CHECK(must(fixture.book->file(final.statement)).contains(QByteArray("(Thư ký hội nghị ký)")));  // what is signed says what is printed
    CHECK_FALSE(must(fixture.book->file(final.statement)).contains(QByteArray("(Người ghi biên bản)")));
    documents::MeetingPaperOptions signedPaper;
    signedPaper.signedInternally = true;
    const QByteArray closed = must(fixture.book->file(final.pdf));
    CHECK(must(documents::meetingPaperPdf(minutes, must(meetingRecord(*fixture.book, october)), signedPaper)) == closed);

    must(readBack(*fixture.book, november, true, {}));
    CHECK(must(meetingRecord(*fixture.book, november)).readBack);
    must(putWording(*fixture.book, minutes, taker, vi("(Người ghi)")));
    CHECK_FALSE(must(meetingRecord(*fixture.book, november)).readBack);  // other words than those that were read
    CHECK_FALSE(closeMinutes(*fixture.book, november));
    CHECK(must(documents::meetingPaperPdf(minutes, must(meetingRecord(*fixture.book, october)), signedPaper)) == closed);
    CHECK(pagesText(must(meetingRecord(*fixture.book, november)), minutes).contains(vi("(Người ghi)")));

    must(putWording(*fixture.book, invitation, textAt(*fixture.book, invitation, vi("- Như trên")), vi("- Như kính mời;")));
    CHECK(pagesText(must(meetingRecord(*fixture.book, october)), invitation).contains(vi("Như kính mời")));  // an invitation is not closed with them
    fixture.reopen();
    CHECK(must(documents::meetingPaperPdf(minutes, must(meetingRecord(*fixture.book, october)), signedPaper)) == closed);
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("a reading counts only for the words that were read, also after undo and redo", "[wordings][undo]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    const qsizetype taker = textAt(*fixture.book, minutes, vi("(Người ghi biên bản)"));
    must(putWording(*fixture.book, minutes, taker, vi("(Thư ký)")));
    const qint64 worded = must(lastUndoable(*fixture.book)).entries.first;
    must(readBack(*fixture.book, id, true, {}));
    CHECK(must(meetingRecord(*fixture.book, id)).readBack);
    must(undo(*fixture.book, worded));
    CHECK_FALSE(must(meetingRecord(*fixture.book, id)).readBack);  // the old words again, which nobody heard
    must(readBack(*fixture.book, id, true, {}));
    const qint64 reading = must(lastUndoable(*fixture.book)).entries.first;
    const Undone back = must(undo(*fixture.book, reading));
    must(putWording(*fixture.book, minutes, taker, vi("(Người ghi)")));
    (void)undo(*fixture.book, back.by);  // the reading again
    CHECK_FALSE(must(meetingRecord(*fixture.book, id)).readBack);
}

TEST_CASE("a paper that has its number keeps the words it went out in", "[wordings]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    const QString notice = QStringLiteral("notice");
    must(putWording(*fixture.book, notice, textAt(*fixture.book, notice, vi("Đề nghị các đồng chí chuẩn bị")), vi("Mong các đồng chí đến dự đủ.")));
    must(numberPaper(*fixture.book, id, notice, QDate(2026, 11, 1)));
    const QByteArray sent = must(documents::meetingPaperPdf(notice, must(meetingRecord(*fixture.book, id))));
    must(putWording(*fixture.book, notice, textAt(*fixture.book, notice, vi("Đề nghị các đồng chí chuẩn bị")), vi("Khác.")));
    must(putWording(*fixture.book, notice, textAt(*fixture.book, notice, vi("- Lưu Chi bộ")), vi("- Lưu.")));
    CHECK(must(documents::meetingPaperPdf(notice, must(meetingRecord(*fixture.book, id)))) == sent);
    fixture.reopen();
    CHECK(must(documents::meetingPaperPdf(notice, must(meetingRecord(*fixture.book, id)))) == sent);
    const QString next = pagesText(must(meetingRecord(*fixture.book, fixture.meeting(QDate(2026, 12, 3)))), notice);
    CHECK(next.contains(vi("Khác.")));
}

TEST_CASE("new words are taken back by undo", "[wordings][undo]")
{
    BookFixture fixture(6);
    const MeetingId id = fixture.meeting();
    must(putWording(*fixture.book, invitation, textAt(*fixture.book, invitation, vi("- Như trên")), vi("- Như kính mời;")));
    must(undo(*fixture.book, must(lastUndoable(*fixture.book)).entries.first));
    CHECK(pagesText(must(meetingRecord(*fixture.book, id)), invitation).contains(vi("- Như trên;")));
}
