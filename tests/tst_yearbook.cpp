// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/documents/statement.h"
#include "core/log/merkle.h"
#include "core/text/dates.h"
#include "core/usecases/corrections.h"
#include "core/usecases/extracts.h"
#include "core/usecases/revoking.h"
#include "core/usecases/yearbook.h"
#include "tests/bookfixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using documents::YearBook;
using documents::YearBookPages;
using documents::YearBookPlace;

namespace {

const YearBookSpan year2026 = YearBookSpan::ofYear(2026);
const QDate printed(2027, 1, 5);

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

const SecretBytes &pin()
{
    static const SecretBytes secret = SecretBytes::passphrase(QStringLiteral("2468"));
    return secret;
}

/// A cell that meets and closes its minutes.
struct YearFixture : BookFixture
{
    explicit YearFixture(int people = 5) : BookFixture(people)
    {
        Member secretary = must(book->get(members.at(0)));
        secretary.position = Position::Secretary;
        must(book->record({amended(secretary)}));
    }

    /// A meeting with something said; `opinions` make its minutes as long as wanted.
    MeetingId held(const QDate &day, int opinions = 1, bool decides = false)
    {
        const MeetingId id = meeting(day);
        const AgendaItemId matter = item(id);
        AgendaItem changed = must(book->get(matter));
        changed.content = vi("Báo cáo kết quả ngày %1: 28/31 hộ đã ký cam kết.").arg(dateText(day));
        must(book->record({amended(changed)}));
        QList<Fact> facts;
        for (int i = 0; i < opinions; ++i)
            facts += created(Opinion{OpinionId::fresh(), id, matter, i + 1, members.at(2), {},
                                     vi("Ý kiến thứ %1: đề nghị chi bộ quan tâm việc chiếu sáng ngõ và sửa nắp cống trước nhà văn hóa của tổ dân phố.").arg(i + 1)});
        if (decides)
            facts += created(Task{TaskId::fresh(), id, matter, 1, vi("Vận động các hộ của ngày %1").arg(dateText(day)), members.at(3), day.addDays(20), TaskState::Open, {}, {}});
        must(book->record(facts));
        return id;
    }

    MeetingId closedOne(const QDate &day, int opinions = 1, bool decides = false)
    {
        const MeetingId id = held(day, opinions, decides);
        close(id);
        return id;
    }

    Correction slipOn(const MeetingId &id, bool isSigned = true)
    {
        Correction wanted;
        wanted.meeting = id;
        for (const documents::StatementLine &line : must(correctableLines(*book, id)))
            if (line.text.contains(QStringLiteral("28/31")))
                wanted.line = line.number;
        wanted.text = vi("Báo cáo kết quả: 29/31 hộ đã ký cam kết.");
        wanted.reason = vi("Ghi nhầm số hộ.");
        wanted.foundBy = members.at(2);
        wanted.date = must(book->get(id)).date.addDays(9);
        const Correction slip = must(makeCorrection(*book, wanted));
        for (const SignerRole role : {SignerRole::Chair, SignerRole::MinuteTaker})
            if (isSigned)
                must(signCorrection(*book, slip.id, role, pin()));
        return slip;
    }

    /// Closes minutes with a statement that this program would not write: what an older program closed.
    FinalMinutes closedByAnother(const MeetingId &id, const QString &symbol, const QByteArray &resolution = {})
    {
        must(readBack(*book, id, true, {}));
        const QByteArray pdf = "%PDF-1.4 of another program " + id.text.toLatin1();
        const QByteArray statement = "so-chi-bo/bien-ban/v1\nma " + id.text.toLatin1() + "\n--- bien ban ---\n"
            + vi("  Lời văn của chương trình cũ\n\n  II. NỘI DUNG\n  > 28/31 hộ đã ký cam kết.\n--- diem danh ---\n  Có mặt: đủ\n").toUtf8() + resolution
            + "--- tep kem theo (sha256) ---\n" + sha256(pdf).toHex() + "  bien-ban-" + id.text.toLatin1() + ".pdf\n";
        const FinalMinutes final{MinutesId::fresh(), id, QString::fromLatin1(sha256(statement).toHex()), QString::fromLatin1(sha256(pdf).toHex()), symbol};
        must(book->record({created(final)}, {statement, pdf}));
        return final;
    }

    YearBook whole(const YearBookSpan &span = year2026) { return must(yearBook(*book, span, printed)); }
};

QByteArray shown(const QString &name, const QByteArray &pdf)
{
    if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty())
        (void)writeWhole(QString::fromLocal8Bit(folder) + u'/' + name, pdf, Existing::Replace);
    return pdf;
}

/// A PDF as other programs read it.
struct Printed
{
    QByteArray bytes;

    QString ask(const QString &program, const QStringList &arguments) const
    {
        QTemporaryDir dir;
        REQUIRE(writeWhole(dir.filePath(QStringLiteral("book.pdf")), bytes));
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(600000));
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QStringList pages() const
    {
        return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("book.pdf"), QStringLiteral("-")}).split(u'\f', Qt::SkipEmptyParts);
    }

    struct Word
    {
        QString text;
        QRectF mm;
    };

    QList<QList<Word>> words() const
    {
        QXmlStreamReader xml(ask(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("book.pdf"), QStringLiteral("-")}));
        QList<QList<Word>> all;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("page"))
                all += QList<Word>();
            if (!xml.isStartElement() || xml.name() != QLatin1String("word"))
                continue;
            const auto mm = [attributes = xml.attributes()](const char *name) { return attributes.value(QLatin1String(name)).toDouble() * 25.4 / 72; };
            const QPointF corner(mm("xMin"), mm("yMin")), end(mm("xMax"), mm("yMax"));
            all.last() += Word{xml.readElementText(), QRectF(corner, end)};
        }
        return all;
    }
};

Printed printedBook(const YearBook &whole, const YearBookPages &pages, const QString &name)
{
    return {shown(name, must(documents::yearBookPdf(whole, pages)))};
}

QList<YearBookPlace> placesOf(const YearBookPages &pages, YearBookPlace::What what)
{
    QList<YearBookPlace> found;
    for (const YearBookPlace &each : pages.places)
        if (each.what == what)
            found += each;
    return found;
}

QString textOf(const YearBookPages &pages, const YearBookPlace &place)
{
    QString text;
    for (int i = 0; i < place.pages; ++i)
        text += pages.pages.text(place.page - 1 + i);
    return text;
}

/// A text with single spaces, as lines break otherwise on paper.
QString flat(const QString &text)
{
    return text.simplified();
}

} // namespace

TEST_CASE("each of forty sets of minutes begins on the page that the index says, and every page is numbered and says what it is of", "[yearbook]")
{
    YearFixture f;
    for (int i = 0; i < 40; ++i)
        f.closedOne(QDate(2026, 1, 3).addDays(9 * i), i == 17 ? 170 : 1 + i % 7, i % 3 == 0);
    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));
    const Printed pdf = printedBook(whole, pages, QStringLiteral("yearbook-40.pdf"));
    const QStringList texts = pdf.pages();

    REQUIRE(texts.size() == pages.pages.count());
    const QList<YearBookPlace> minutes = placesOf(pages, YearBookPlace::Minutes);
    REQUIRE(minutes.size() == 40);
    CHECK(minutes[17].pages >= 12);
    const YearBookPlace index = placesOf(pages, YearBookPlace::Index).first();
    CHECK(index.page == 2);
    CHECK(index.pages > 1);

    static const QRegularExpression row(QStringLiteral("^\\s*(\\d+)\\s+(\\d\\d/\\d\\d/\\d{4})\\s+(\\S.*\\S)\\s+(\\d+)$"), QRegularExpression::MultilineOption);
    QStringList days;
    int last = 0;
    for (int i = index.page; i < index.page + index.pages; ++i) {
        for (auto each = row.globalMatch(texts[i - 1]); each.hasNext();) {
            const auto line = each.next();
            const int page = line.captured(4).toInt();
            days += line.captured(2);
            CHECK(line.captured(1).toInt() == days.size());
            CHECK(page > last);
            last = page;
            REQUIRE(page <= texts.size());
            const QString first = flat(texts[page - 1]);
            INFO(line.captured(0).toStdString());
            CHECK(first.contains(vi("BIÊN BẢN")));
            CHECK(first.contains(vi("Số %1-BB/CB").arg(days.size(), 2, 10, QLatin1Char('0'))));
            CHECK(page == minutes[days.size() - 1].page);
        }
    }
    CHECK(days.size() == 40);
    CHECK(days.first() == QStringLiteral("03/01/2026"));

    // The pages lie one behind the other, and none belongs to nothing.
    {
        int next = 2;
        for (const YearBookPlace &place : pages.places) {
            CHECK(place.page == next);
            next += place.pages;
        }
        CHECK(next == pages.pages.count() + 1);
        CHECK(pages.places.last().what == YearBookPlace::End);
    }

    // Every page behind the cover has its number in the middle, ten millimetres from the edge, and a foot that names its meeting.
    {
        const QList<QList<Printed::Word>> words = pdf.words();
        REQUIRE(words.size() == texts.size());
        for (qsizetype i = 0; i < words.size(); ++i) {
            INFO("page " << i + 1);
            QList<Printed::Word> above;
            QString foot;
            bool isInside = true;
            for (const Printed::Word &word : words[i]) {
                if (word.mm.top() < 18)
                    above += word;
                if (word.mm.top() > 277)
                    foot += word.text + u' ';
                isInside = isInside && word.mm.left() > 29.8 && word.mm.right() < 195.5 && word.mm.bottom() < 297 - 5;
            }
            CHECK(isInside);
            if (i == 0) {
                CHECK(above.isEmpty());
                CHECK(foot.isEmpty());
                continue;
            }
            REQUIRE(above.size() == 1);
            CHECK(above[0].text == QString::number(i + 1));
            CHECK(above[0].mm.center().x() == Approx(30 + 165 / 2.0).margin(1));
            CHECK(above[0].mm.top() == Approx(10).margin(0.5));
            CHECK(foot.startsWith(vi("Sổ biên bản năm 2026 · ")));
        }
        const YearBookPlace &some = minutes[17];
        const QString foot = pages.pages.text(some.page + 2);  // its fourth page
        CHECK(foot.contains(vi("Biên bản số 18-BB/CB, 05/06/2026 · trang 4/%1 · mã %2").arg(some.pages).arg(whole.sets[17].record.final->statement.left(16))));
        CHECK(foot.contains(vi("Chữ ký nội bộ của phần mềm")));
    }

    // Margins change places on the backs of sheets where that is wanted.
    {
        const YearBookPages mirrored = must(documents::yearBookPages(whole, documents::YearBookMaker::Margins::Mirrored));
        const QList<QList<Printed::Word>> words = Printed{must(documents::yearBookPdf(whole, mirrored))}.words();
        REQUIRE(words.size() == texts.size());
        for (qsizetype i = 1; i < words.size(); ++i) {
            double left = 210, right = 0;
            for (const Printed::Word &word : words[i]) {
                left = std::min(left, word.mm.left());
                right = std::max(right, word.mm.right());
            }
            INFO("page " << i + 1);
            CHECK(left > ((i + 1) % 2 == 0 ? 14.8 : 29.8));
            CHECK(right < ((i + 1) % 2 == 0 ? 180.5 : 195.5));
        }
        CHECK(mirrored.places == pages.places);
    }

    // It is PDF/A-1b with bookmarks of all its papers.
    {
        CHECK(pdf.bytes.contains("pdfaid:part=\"1\" pdfaid:conformance=\"B\""));
        CHECK(pdf.bytes.contains("/OutputIntents"));
        CHECK(pdf.bytes.contains("/Type /Outlines"));
        const QString outline = pdf.ask(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-stdout"), QStringLiteral("book.pdf")});
        CHECK(outline.contains(vi("<item page=\"%1\">Biên bản số 18-BB/CB, 05/06/2026</item>").arg(minutes[17].page)));
        CHECK(outline.count(QStringLiteral("<item page=")) == pages.places.size());
    }
}

TEST_CASE("signed slips follow their minutes, and the resolution that has a number follows them", "[yearbook]")
{
    YearFixture f;
    const MeetingId first = f.closedOne(QDate(2026, 2, 3), 2, true);
    const MeetingId second = f.closedOne(QDate(2026, 3, 3));
    f.sign(first);
    f.sign(second);
    const Correction slip = f.slipOn(first);
    const Correction later = f.slipOn(first);
    f.slipOn(second, false);  // nobody has signed it: it is none yet
    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));

    QStringList titles;
    for (const YearBookPlace &place : pages.places)
        titles += place.title;
    CHECK(titles == QStringList{vi("Mục lục"), vi("Biên bản số 01-BB/CB, 03/02/2026"), vi("Phiếu đính chính số 01-ĐC/CB, 12/02/2026"),
                                vi("Phiếu đính chính số 02-ĐC/CB, 12/02/2026"), vi("Nghị quyết số 01-NQ/CB, 03/02/2026"),
                                vi("Biên bản số 02-BB/CB, 03/03/2026"), vi("Trang kết sổ")});
    CHECK(flat(textOf(pages, pages.places[2])).contains(vi("29/31 hộ đã ký cam kết")));
    CHECK(flat(textOf(pages, pages.places[1])).contains(vi("28/31 hộ đã ký cam kết")));
    CHECK(textOf(pages, pages.places[2]).contains(vi("Phiếu đính chính số 01-ĐC/CB, 12/02/2026 (01-BB/CB)")));
    CHECK(flat(textOf(pages, pages.places[4])).contains(vi("NGHỊ QUYẾT")));
    const Printed pdf = printedBook(whole, pages, QStringLiteral("yearbook-slips.pdf"));
    const QString index = pdf.pages().at(pages.places[0].page - 1);
    for (qsizetype i = 1; i < pages.places.size(); ++i) {
        const YearBookPlace &place = pages.places[i];
        // The page of minutes stands in the row of their meeting, that of all else behind its title.
        const QString row = place.what == YearBookPlace::Minutes ? QStringLiteral("^\\s*\\d+\\s+%1\\s.*\\s%2$").arg(place.title.right(10)) : QStringLiteral("^\\s*%1\\s+%2$").arg(QRegularExpression::escape(place.title));
        INFO(place.title.toStdString() << "\n" << index.toStdString());
        CHECK(index.contains(QRegularExpression(row.arg(place.page), QRegularExpression::MultilineOption)));
    }
    CHECK_FALSE(index.contains(vi("Chưa ký đủ")));
    const QString end = textOf(pages, pages.places.last());
    for (const QString &hash : {whole.sets[0].record.final->statement, slip.statement, later.statement, whole.sets[1].record.final->statement, whole.root})
        CHECK(end.contains(hash));
}

TEST_CASE("minutes stand in the book as they were closed, whatever was recorded since", "[yearbook]")
{
    YearFixture f;
    f.closedOne(QDate(2026, 10, 3), 1, true);
    const MeetingId id = f.closedOne(QDate(2026, 11, 3), 3, true);
    f.sign(id);
    f.slipOn(id);
    const QString before = must(f.book->get(f.members.at(2))).name;
    // The task of October is done, which the carry-over table of November's resolution did not know; the secretary leaves the
    // office, somebody has another name, and the ward is merged.
    for (Task task : must(f.book->all<Task>())) {
        task.state = TaskState::Done;
        task.result = vi("Đã vận động xong");
        task.closedOn = QDate(2026, 12, 1);
        must(f.book->record({amended(task)}));
    }
    Member secretary = must(f.book->get(f.members.at(0)));
    secretary.position = Position::Member;
    Member renamed = must(f.book->get(f.members.at(2)));
    renamed.name = vi("Tên Đã Đổi");
    BookHead head = f.book->head();
    head.upper = vi("Đảng bộ phường Hợp Nhất");
    must(f.book->record({amended(secretary), amended(renamed), amended(head)}));
    const QByteArray now = must(documents::statementText(must(meetingRecord(*f.book, id)), QByteArray(64, 'a')));
    REQUIRE(now.contains("Tên Đã Đổi"));  // what the record gives today is something else

    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));

    REQUIRE(whole.sets.size() == 2);
    for (const documents::YearBookSet &set : whole.sets) {
        CHECK(set.isSame);
        CHECK(set.statement == must(f.book->file(set.record.final->statement)));
    }
    REQUIRE(whole.sets[1].slips.size() == 1);
    CHECK(whole.sets[1].slips[0].isSame);
    for (const YearBookPlace &place : pages.places) {
        if (place.what == YearBookPlace::Index || place.what == YearBookPlace::End)
            continue;
        const QString text = flat(textOf(pages, place));
        INFO(place.title.toStdString());
        CHECK_FALSE(text.contains(vi("Tên Đã Đổi")));
        CHECK_FALSE(text.contains(vi("HỢP NHẤT")));
        CHECK_FALSE(text.contains(vi("Đã vận động xong")));
    }
    CHECK(flat(textOf(pages, placesOf(pages, YearBookPlace::Minutes)[1])).contains(before));
    CHECK(pages.pages.text(0).contains(vi("HỢP NHẤT")));  // the cover is of the day on which it is bound

    SECTION("and the book is what it was before it was looked back into")
    {
        CHECK(must(f.book->get(f.members.at(2))).name == vi("Tên Đã Đổi"));
        CHECK(must(f.book->check()).problems.isEmpty());
    }
}

TEST_CASE("looking back shows the records of then, announces nothing and leaves everything as it is", "[yearbook][lookback]")
{
    YearFixture f;
    const MeetingId id = f.held(QDate(2026, 5, 3));
    const qint64 then = must(f.book->logSize()) - 1;
    f.close(id);
    const qint64 size = must(f.book->logSize());
    const QByteArray root = must(f.book->rootHash());
    int announced = 0;
    const auto connection = QObject::connect(f.book.get(), &Book::changed, [&announced] { ++announced; });
    QList<bool> closed;
    const auto look = [&](qsizetype) -> Result<Done> {
        const auto record = meetingRecord(*f.book, id);
        if (!record)
            return record.error();
        closed += record->final.has_value();
        return Done{};
    };

    REQUIRE(f.book->lookBack({then, size - 1, size - 1}, look));
    CHECK(closed == QList<bool>{false, true, true});
    CHECK(announced == 0);
    CHECK(must(f.book->logSize()) == size);
    CHECK(must(f.book->rootHash()) == root);
    CHECK(must(meetingRecord(*f.book, id)).final);

    CHECK(f.book->lookBack({size}, look).error().kind == Error::Invalid);
    CHECK(f.book->lookBack({then + 1, then}, look).error().kind == Error::Invalid);
    CHECK(f.book->lookBack({then}, [](qsizetype) -> Result<Done> { return Error{Error::Busy, "x"}; }).error().kind == Error::Busy);
    CHECK(f.book->lookBack({-1}, look).error().kind == Error::Invalid);
    CHECK(must(meetingRecord(*f.book, id)).final);
    f.closedOne(QDate(2026, 6, 3));  // recording goes on
    CHECK(announced > 0);
    QObject::disconnect(connection);
    f.reopen();
    CHECK(must(f.book->check()).problems.isEmpty());
    CHECK(f.whole().sets.size() == 2);
}

TEST_CASE("what this program would word otherwise is printed as it was signed, and the book says so", "[yearbook]")
{
    YearFixture f;
    const MeetingId id = f.held(QDate(2026, 4, 3));
    const FinalMinutes final = f.closedByAnother(id, vi("01-BB/CB"));
    f.closedOne(QDate(2026, 5, 3));
    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));

    REQUIRE(whole.sets.size() == 2);
    CHECK_FALSE(whole.sets[0].isSame);
    CHECK(whole.sets[1].isSame);
    const QString text = flat(textOf(pages, placesOf(pages, YearBookPlace::Minutes).first()));
    CHECK(text.contains(vi("VĂN BẢN ĐÃ KÝ")));
    CHECK(text.contains(vi("Lời văn của chương trình cũ")));
    CHECK(text.contains(vi("> 28/31 hộ đã ký cam kết.")));
    CHECK(text.contains(final.pdf));  // down to its last line
    CHECK(textOf(pages, pages.places.first()).contains(vi("In nguyên văn bản đã ký")));
    CHECK(flat(textOf(pages, pages.places.last())).contains(vi("không trình bày lại được giống từng chữ: - Biên bản số 01-BB/CB, 03/04/2026.")));
    printedBook(whole, pages, QStringLiteral("yearbook-signed-text.pdf"));
}

TEST_CASE("a resolution inside the signed text has its line in the index", "[yearbook]")
{
    YearFixture f;
    for (const auto &[day, symbol, resolution] : {std::tuple{QDate(2026, 4, 3), "01", vi("--- nghi quyet ---\n  Điều 1\n").toUtf8()}, {QDate(2026, 5, 3), "02", QByteArray()}}) {
        const MeetingId id = f.held(day, 1, true);
        must(f.book->record({created(Paper{PaperId::fresh(), id, QStringLiteral("resolution"), {}, vi("NQ"), f.book->head().termFrom, QByteArray(symbol).toInt(), vi("%1-NQ/CB").arg(QLatin1String(symbol)), day})}));
        f.closedByAnother(id, vi("%1-BB/CB").arg(QLatin1String(symbol)), resolution);
    }
    const YearBookPages pages = must(documents::yearBookPages(f.whole()));

    CHECK(placesOf(pages, YearBookPlace::Resolution).isEmpty());
    const int first = placesOf(pages, YearBookPlace::Minutes).first().page;
    const QString index = flat(textOf(pages, pages.places.first()));
    INFO(index.toStdString());
    CHECK(index.contains(vi("Nghị quyết số 01-NQ/CB, 03/04/2026 (trong văn bản đã ký) %1").arg(first)));
    CHECK_FALSE(index.contains(vi("02-NQ/CB")));  // the other signed text has none
}

TEST_CASE("closed minutes are looked at and printed in the words that were closed", "[yearbook][closedpages]")
{
    YearFixture f;
    const MeetingId id = f.closedOne(QDate(2026, 4, 3));
    f.sign(id);
    f.slipOn(id);
    const auto all = [&](const MeetingId &meeting, bool isSignedText) {
        const ClosedPages closed = must(closedPages(*f.book, must(withCountedSlips(*f.book, must(meetingRecord(*f.book, meeting))))));
        CHECK(closed.isSignedText == isSignedText);
        QString text;
        for (int i = 0; i < closed.pages.count(); ++i)
            text += closed.pages.text(i);
        return flat(text);
    };
    const QString before = all(id, false);
    CHECK(before.contains(vi("PHIẾU ĐÍNH CHÍNH")));
    Member renamed = must(f.book->get(f.members.at(2)));
    renamed.name = vi("Tên Đã Đổi");
    must(f.book->record({amended(renamed)}));

    CHECK(all(id, false) == before);

    const MeetingId other = f.held(QDate(2026, 5, 3));
    const FinalMinutes final = f.closedByAnother(other, vi("02-BB/CB"));
    const QString text = all(other, true);
    CHECK(text.contains(vi("VĂN BẢN ĐÃ KÝ")));
    CHECK(text.contains(vi("Lời văn của chương trình cũ")));
    CHECK(text.contains(final.pdf));
    CHECK_FALSE(text.contains(vi("ngày 03/05/2026: 28/31")));  // what the record says today
}

TEST_CASE("meetings without closed minutes, missing signatures and missing numbers are named", "[yearbook]")
{
    YearFixture f;
    const auto numbered = [&](const char *type, const char *code, qint64 number, const QDate &date) {
        Paper paper{PaperId::fresh(), f.meeting(date), QLatin1String(type), {}, vi(code), f.book->head().termFrom, number, vi("%1-%2/CB").arg(number).arg(vi(code)), date};
        must(f.book->record({created(paper)}));
    };
    f.closedOne(QDate(2025, 12, 3));                    // 01, of the year before
    numbered("minutes", "BB", 3, QDate(2026, 1, 20));   // 02 is missing, at the turn of the year
    const MeetingId complete = f.closedOne(QDate(2026, 2, 3));  // 04
    f.sign(complete);
    f.closedOne(QDate(2026, 3, 3));                     // 05, not signed
    numbered("minutes", "BB", 8, QDate(2026, 7, 20));   // 06 and 07 are missing
    numbered("minutes", "BB", 8, QDate(2026, 8, 20));
    numbered("resolution", "NQ", 1, QDate(2026, 2, 5));
    const MeetingId read = f.held(QDate(2026, 12, 3));
    must(readBack(*f.book, read, true, {}));
    f.meeting(QDate(2027, 2, 3));
    const YearBook whole = f.whole({QDate(2026, 1, 1), QDate(2027, 6, 30)});
    const YearBookPages pages = must(documents::yearBookPages(whole));

    QList<QDate> lacking;
    for (const documents::YearBookLack &lack : whole.lacks)
        lacking += lack.date;
    CHECK(lacking == QList<QDate>{QDate(2026, 1, 20), QDate(2026, 2, 5), QDate(2026, 7, 20), QDate(2026, 8, 20), QDate(2026, 12, 3), QDate(2027, 2, 3)});
    REQUIRE(whole.series.size() == 2);
    CHECK(whole.series[0].behind == QStringLiteral("BB/CB"));
    CHECK(whole.series[0].first == 2);
    CHECK(whole.series[0].last == 8);
    CHECK(whole.series[0].missing == QList<qint64>{2, 6, 7});
    CHECK(whole.series[0].twice == QList<qint64>{8});
    CHECK(whole.series[1].missing.isEmpty());

    const QString end = flat(textOf(pages, pages.places.last()));
    CHECK(end.contains(vi("20/01/2026: Sinh hoạt chi bộ thường kỳ tháng 01 năm 2026 (biên bản chưa hoàn thành)")));
    CHECK(end.contains(vi("03/12/2026: Sinh hoạt chi bộ thường kỳ tháng 12 năm 2026 (biên bản đã đọc lại, chưa khóa)")));
    CHECK(end.contains(vi("03/02/2027: Sinh hoạt chi bộ thường kỳ tháng 02 năm 2027 (chưa đến ngày họp)")));
    CHECK(end.contains(vi("Biên bản (BB/CB), nhiệm kỳ từ 15/03/2025: từ số 02 đến số 08; khuyết số 02, 06, 07; trùng số 08.")));
    CHECK(end.contains(vi("Nghị quyết (NQ/CB), nhiệm kỳ từ 15/03/2025: số 01; không khuyết số.")));
    CHECK(end.contains(vi("Biên bản chưa đủ chữ ký của chủ trì và thư ký: - Biên bản số 05-BB/CB, 03/03/2026.")));
    const QString index = textOf(pages, pages.places.first());
    CHECK(index.count(vi("Chưa ký đủ")) == 1);
    CHECK_FALSE(index.contains(QStringLiteral("20/07/2026")));  // it has no page in this book
    printedBook(whole, pages, QStringLiteral("yearbook-lacks.pdf"));
}

TEST_CASE("a book holds meetings of all kinds, and its series are those of the numbers", "[yearbook][kinds]")
{
    YearFixture f;
    for (const MemberId &id : f.members) {
        Member member = must(f.book->get(id));
        member.group = vi("Tổ đảng số 2");
        must(f.book->record({amended(member)}));
    }
    const auto closedKind = [&](const char *kind, const QDate &day) {
        Meeting meeting = must(f.book->get(f.held(day, 1, true)));
        meeting.meetingKind = QLatin1String(kind);
        meeting.topic = vi("2026 – 2031");
        meeting.group = vi("Tổ đảng số 2");
        must(f.book->record({amended(meeting)}));
        f.close(meeting.id);
    };
    const MeetingId first = f.held(QDate(2026, 3, 3), 1, true);
    must(numberPaper(*f.book, first, QStringLiteral("notice"), QDate(2026, 2, 27)));
    f.close(first);
    must(numberPaper(*f.book, first, QStringLiteral("conclusion"), QDate(2026, 3, 4)));
    must(numberPaper(*f.book, first, QStringLiteral("report"), QDate(2026, 3, 4)));
    const MeetingId second = f.held(QDate(2026, 4, 3));
    must(numberPaper(*f.book, second, QStringLiteral("notice"), QDate(2026, 3, 30)));
    f.close(second);
    closedKind("committee", QDate(2026, 5, 20));
    closedKind("group", QDate(2026, 6, 10));
    closedKind("congress", QDate(2026, 9, 12));
    closedKind("congress", QDate(2026, 11, 12));
    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));

    QStringList behind;
    for (const documents::YearBookSeries &series : whole.series) {
        INFO(series.behind.toStdString());
        behind += series.behind;
        CHECK(series.missing.isEmpty());
        CHECK(series.twice.isEmpty());
    }
    CHECK(behind == QStringList{vi("BB/CB"), vi("NQ/CB"), vi("TB/CB"), vi("BC/CB"), vi("ĐH"), vi("ĐH")});
    const QString end = flat(textOf(pages, pages.places.last()));
    for (const char *line : {"Biên bản (BB/CB), nhiệm kỳ từ 15/03/2025: từ số 01 đến số 04; không khuyết số.",
                             "Thông báo (TB/CB), nhiệm kỳ từ 15/03/2025: từ số 01 đến số 03; không khuyết số.",
                             "Báo cáo (BC/CB), nhiệm kỳ từ 15/03/2025: số 01; không khuyết số.",
                             "Văn bản của đại hội (ĐH), ngày 12/09/2026: từ số 01 đến số 02; không khuyết số.",
                             "Văn bản của đại hội (ĐH), ngày 12/11/2026: từ số 01 đến số 02; không khuyết số."}) {
        INFO(line << "\n" << end.toStdString());
        CHECK(end.contains(vi(line)));
    }
    CHECK_FALSE(end.contains(vi("trùng số")));
    QStringList titles;
    for (const YearBookPlace &place : pages.places)
        titles += place.title;
    CHECK(titles == QStringList{vi("Mục lục"), vi("Biên bản số 01-BB/CB, 03/03/2026"), vi("Nghị quyết số 01-NQ/CB, 03/03/2026"), vi("Biên bản số 02-BB/CB, 03/04/2026"),
                                vi("Biên bản số 03-BB/CB, 20/05/2026"), vi("Nghị quyết số 02-NQ/CB, 20/05/2026"), vi("Biên bản số 04-BB/CB, 10/06/2026"),
                                vi("Biên bản số 01-BB/ĐH, 12/09/2026"), vi("Nghị quyết số 02-NQ/ĐH, 12/09/2026"), vi("Biên bản số 01-BB/ĐH, 12/11/2026"),
                                vi("Nghị quyết số 02-NQ/ĐH, 12/11/2026"), vi("Trang kết sổ")});
    const QString index = flat(textOf(pages, pages.places.first()));
    for (const char *meeting : {"họp chi ủy", "sinh hoạt tổ đảng", "đại hội"})
        CHECK(index.contains(vi(meeting), Qt::CaseInsensitive));
    for (const documents::YearBookSet &set : whole.sets)
        CHECK(set.isSame);
    CHECK(must(f.book->check()).problems.isEmpty());
    printedBook(whole, pages, QStringLiteral("yearbook-kinds.pdf"));
}

TEST_CASE("a year without closed minutes has no book", "[yearbook]")
{
    YearFixture f;
    f.held(QDate(2026, 4, 3));

    const auto none = yearBook(*f.book, year2026, printed);

    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Refused);
    CHECK(must(closedIn(*f.book, year2026)) == 0);
    CHECK(must(yearBookLeaves(*f.book, year2026)).isEmpty());
    YearBook empty;
    CHECK(documents::yearBookPages(empty).error().kind == Error::Refused);
}

TEST_CASE("a time is a year or two days that ascend", "[yearbook]")
{
    CHECK(must(YearBookSpan::fromText(QStringLiteral("2026"))) == year2026);
    CHECK(must(YearBookSpan::fromText(QStringLiteral("2025-07-01..2026-06-30"))) == YearBookSpan{QDate(2025, 7, 1), QDate(2026, 6, 30)});
    for (const char *wrong : {"", "26", "2026-13-01..2026-12-31", "2026-07-01..2026-06-30", "2026-01-01", "2026-01-01..2026-02-01..2026-03-01", "20260", "0190a000-0000-7000-8000-000000000001"}) {
        INFO(wrong);
        CHECK(YearBookSpan::fromText(QLatin1String(wrong)).error().kind == Error::Invalid);
    }
}

TEST_CASE("the cover of an organisation with a long name is one page, and a term is named by its days", "[yearbook]")
{
    YearFixture f;
    BookHead head = f.book->head();
    head.name = vi("Chi bộ Trung tâm Dịch vụ việc làm và Giáo dục nghề nghiệp thanh niên, phụ nữ và người lao động nông thôn khu vực phía Bắc");
    head.upper = vi("Đảng bộ các cơ quan Đảng, chính quyền và đoàn thể chính trị - xã hội phường Hạp Lĩnh và các đơn vị sự nghiệp trực thuộc");
    must(f.book->record({amended(head)}));
    f.closedOne(QDate(2025, 8, 3));
    f.closedOne(QDate(2026, 8, 3));
    const YearBook whole = f.whole({QDate(2025, 7, 1), QDate(2026, 6, 30)});
    const YearBookPages pages = must(documents::yearBookPages(whole));

    CHECK(whole.sets.size() == 1);
    CHECK(pages.places.first().page == 2);
    const QString cover = flat(pages.pages.text(0));
    CHECK(cover.contains(vi("SỔ BIÊN BẢN Từ 01/07/2025 đến 30/06/2026")));
    CHECK(cover.contains(vi("Số trang: %1, kể cả bìa").arg(pages.pages.count())));
    CHECK(cover.contains(vi("Người lập sổ").toUpper()));
    CHECK(cover.contains(vi("Người kiểm tra").toUpper()));
    printedBook(whole, pages, QStringLiteral("yearbook-long-names.pdf"));
}

TEST_CASE("the root is the Merkle root over the hashes of the statements in the order of the book", "[yearbook][root]")
{
    YearFixture f;
    f.closedOne(QDate(2026, 3, 3));
    const MeetingId first = f.closedOne(QDate(2026, 1, 3));
    f.sign(first);
    const Correction slip = f.slipOn(first);
    const QList<YearBookLeaf> leaves = must(yearBookLeaves(*f.book, year2026));

    REQUIRE(leaves.size() == 3);
    CHECK(leaves[0].symbol == vi("02-BB/CB"));  // by the day of the meeting, not by the number
    CHECK(leaves[1].slip == slip.id);
    CHECK(leaves[2].symbol == vi("01-BB/CB"));
    // RFC 6962 by hand: three leaves, the first two together.
    const auto leaf = [&](qsizetype i) { return sha256(QByteArray(1, '\0') + leaves[i].sha256.toLatin1()); };
    const QByteArray left = sha256(QByteArray(1, '\1') + leaf(0) + leaf(1));
    CHECK(yearBookRoot(leaves).toLatin1() == sha256(QByteArray(1, '\1') + left + leaf(2)).toHex());
    const YearBook whole = f.whole();
    CHECK(whole.root == yearBookRoot(leaves));
    CHECK(documents::yearBookCode(whole) == "so-chi-bo/so-bien-ban/v1 2026-01-01 2026-12-31 3 " + whole.root.toLatin1());
}

TEST_CASE("the root and the list of a printed book find what was removed, swapped, edited or added", "[yearbook][root]")
{
    YearFixture f;
    QStringList symbols;
    for (int month = 1; month <= 6; ++month)
        f.closedOne(QDate(2026, month, 3));
    const QList<YearBookLeaf> leaves = must(yearBookLeaves(*f.book, year2026));
    const QString root = yearBookRoot(leaves);
    QStringList hashes;
    for (const YearBookLeaf &leaf : leaves)
        hashes += leaf.sha256;
    const auto check = [&](const QStringList &printedHashes) { return must(checkYearBook(*f.book, year2026, yearBookRoot(printedHashes), printedHashes)); };
    const auto difference = [&](YearBookDifference::What what, qsizetype leaf, qsizetype line) {
        return YearBookDifference{what, leaves[leaf].symbol, leaves[leaf].date, line};
    };
    const QString stranger(64, u'5');

    SECTION("nothing")
    {
        CHECK(must(checkYearBook(*f.book, year2026, root)).isSame);
        CHECK(must(checkYearBook(*f.book, year2026, root.toUpper() + u' ', hashes)).isSame);
        CHECK(check(hashes).differences.isEmpty());
    }
    SECTION("one that the printed book does not have")
    {
        QStringList fewer = hashes;
        fewer.removeAt(2);
        const YearBookCheck found = check(fewer);
        CHECK_FALSE(found.isSame);
        CHECK(found.differences == QList<YearBookDifference>{difference(YearBookDifference::NotPrinted, 2, 0)});
        const YearBookCheck byRoot = must(checkYearBook(*f.book, year2026, yearBookRoot(fewer)));
        CHECK_FALSE(byRoot.isSame);
        CHECK(byRoot.isGuess);
        CHECK(byRoot.differences == found.differences);
        fewer.removeAt(0);
        CHECK(must(checkYearBook(*f.book, year2026, yearBookRoot(fewer))).differences.size() == 2);
    }
    SECTION("one that the program does not have any more")
    {
        QStringList more = hashes;
        more.insert(3, stranger);
        const YearBookCheck found = check(more);
        CHECK_FALSE(found.isSame);
        CHECK(found.differences == QList<YearBookDifference>{{YearBookDifference::Removed, stranger, {}, 4}});
        const YearBookCheck byRoot = must(checkYearBook(*f.book, year2026, yearBookRoot(more)));
        CHECK_FALSE(byRoot.isSame);
        CHECK(byRoot.differences.isEmpty());  // a root alone cannot say
    }
    SECTION("two that changed places")
    {
        QStringList other = hashes;
        other.swapItemsAt(1, 4);
        const YearBookCheck byRoot = must(checkYearBook(*f.book, year2026, yearBookRoot(other)));
        CHECK_FALSE(byRoot.isSame);
        CHECK(byRoot.differences == QList<YearBookDifference>{difference(YearBookDifference::Moved, 1, 0), difference(YearBookDifference::Moved, 4, 0)});
        const YearBookCheck found = check(other);
        CHECK_FALSE(found.isSame);
        REQUIRE_FALSE(found.differences.isEmpty());
        for (const YearBookDifference &each : found.differences) {
            CHECK(each.what == YearBookDifference::Moved);
            CHECK((each.name == leaves[1].symbol || each.name == leaves[4].symbol));
        }
    }
    SECTION("one with another content")
    {
        QStringList other = hashes;
        other[5] = stranger;
        const YearBookCheck found = check(other);
        CHECK_FALSE(found.isSame);
        CHECK(found.differences == QList<YearBookDifference>{difference(YearBookDifference::Edited, 5, 6)});
        CHECK_FALSE(must(checkYearBook(*f.book, year2026, yearBookRoot(other))).isSame);
    }
    SECTION("a list that is not that of the root")
    {
        QStringList other = hashes;
        other[0] = stranger;
        const YearBookCheck found = must(checkYearBook(*f.book, year2026, root, other));
        CHECK_FALSE(found.isSame);
        CHECK_FALSE(found.isListOfRoot);
    }
    SECTION("what was closed and signed after printing")
    {
        const QList<MeetingSummary> held = must(meetings(*f.book));
        f.closedOne(QDate(2026, 2, 20));
        f.sign(held.last().meeting.id);
        const Correction slip = f.slipOn(held.last().meeting.id);
        f.closedOne(QDate(2026, 12, 3));
        const YearBookCheck found = must(checkYearBook(*f.book, year2026, root));
        CHECK_FALSE(found.isSame);
        QStringList names;
        for (const YearBookDifference &each : found.differences) {
            CHECK(each.what == YearBookDifference::NotPrinted);
            names += each.name;
        }
        CHECK(names == QStringList{slip.symbol, vi("07-BB/CB"), vi("08-BB/CB")});
    }
    SECTION("no root at all")
    {
        for (const QString &wrong : {QString(), root.left(63), root + u'0', QString(64, u'g')})
            CHECK(checkYearBook(*f.book, year2026, wrong).error().kind == Error::Invalid);
    }
}

TEST_CASE("the list is read from the closing page, and from nothing else on it", "[yearbook][root]")
{
    YearFixture f;
    const MeetingId first = f.closedOne(QDate(2026, 1, 3));
    f.closedOne(QDate(2026, 3, 3));
    f.sign(first);
    f.slipOn(first);
    const YearBook whole = f.whole();
    const YearBookPages pages = must(documents::yearBookPages(whole));
    const Printed pdf = printedBook(whole, pages, QStringLiteral("yearbook-list.pdf"));
    QStringList hashes;
    for (const YearBookLeaf &leaf : must(yearBookLeaves(*f.book, year2026)))
        hashes += leaf.sha256;

    CHECK(yearBookHashes(pdf.pages().join(u'\n')) == hashes);

    SECTION("and the QR code on it says the root")
    {
        QTemporaryDir dir;
        REQUIRE(writeWhole(dir.filePath(QStringLiteral("book.pdf")), pdf.bytes));
        const QString last = QString::number(pages.pages.count());
        if (QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), QStringLiteral("-f"), QString::number(pages.places.last().page),
                                                           QStringLiteral("-l"), last, dir.filePath(QStringLiteral("book.pdf")), dir.filePath(QStringLiteral("end"))}) != 0)
            FAIL("pdftoppm does not read the book");
        QString read;
        for (const QString &name : QDir(dir.path()).entryList({QStringLiteral("end*")})) {
            QProcess zbar;
            zbar.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), dir.filePath(name)});
            if (!zbar.waitForStarted()) {
                WARN("zbar-tools is not installed");
                return;
            }
            zbar.waitForFinished();
            read += QString::fromUtf8(zbar.readAllStandardOutput());
        }
        CHECK(read.trimmed().toLatin1() == documents::yearBookCode(whole));
    }
}

TEST_CASE("a book is not made of what is no longer as it was signed", "[yearbook]")
{
    YearFixture f;
    const MeetingId id = f.held(QDate(2026, 4, 3));
    must(readBack(*f.book, id, true, {}));
    const QByteArray statement = "so-chi-bo/bien-ban/v1\n";
    must(f.book->record({created(FinalMinutes{MinutesId::fresh(), id, QString::fromLatin1(sha256(statement).toHex()), QString(64, u'a'), vi("01-BB/CB")})}, {statement}));

    const auto made = yearBook(*f.book, year2026, printed);  // its PDF is not kept

    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Corrupt);
    CHECK(QByteArray(made.error().word) == "tampered");
    CHECK(made.error().args.value(0) == vi("01-BB/CB"));
}
