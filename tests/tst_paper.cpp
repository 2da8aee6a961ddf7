// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/paper/pdf.h"
#include "tests/papersample.h"
#include "tests/pdfreading.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QPainter>

using namespace paper;
using papersample::line;
using namespace pdfreading;

namespace {

Theme hd05()
{
    auto theme = builtInTheme(QStringLiteral("hd05"));
    REQUIRE(theme);
    return *theme;
}

Pages laidOut(const Blocks &blocks, const PaperOptions &options = {})
{
    auto pages = layOut(blocks, hd05(), options);
    if (!pages)
        FAIL(sentence(pages.error()));
    return *pages;
}

/// Pages written as a PDF.
struct Written : PdfFile
{
    explicit Written(const Pages &pages, const PdfMetadata &metadata = {QStringLiteral("Biên bản")}) : PdfFile(bytesOf(pages, metadata)) {}

private:
    static QByteArray bytesOf(const Pages &pages, const PdfMetadata &metadata)
    {
        auto pdf = writePdf(pages, metadata);
        if (!pdf)
            FAIL(sentence(pdf.error()));
        return *pdf;
    }
};

/// The words of a page without its number.
PageWords flowing(const PageWords &words)
{
    PageWords kept;
    for (const Word &word : words)
        if (word.box.top() > 18)
            kept += word;
    return kept;
}

Paragraph body(const QString &text)
{
    return line(text, "body");
}

Result<Blocks> fromText(const char *json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isArray());
    return blocksFromJson(document.array());
}

QString whyNot(const char *json)
{
    const auto blocks = fromText(json);
    REQUIRE_FALSE(blocks);
    CHECK(blocks.error().kind == Error::Invalid);
    return sentence(blocks.error());
}

} // namespace

TEST_CASE("text stands inside the margins of HD 05")
{
    for (const int paragraphs : {4, 45}) {
        const Written pdf(laidOut(papersample::minutes(paragraphs, 12)));
        const QList<PageWords> pages = wordsOf(pdf);
        CHECK(pages.size() >= (paragraphs == 4 ? 2 : 12));
        for (const PageWords &page : pages) {
            double left = 1000, right = 0, top = 1000, bottom = 0;
            for (const Word &word : flowing(page)) {
                left = std::min(left, word.box.left());
                right = std::max(right, word.box.right());
                top = std::min(top, word.box.top());
                bottom = std::max(bottom, word.box.bottom());
            }
            CHECK(left == Approx(30).margin(0.3));
            CHECK(right <= 195.1);
            CHECK(top == Approx(20).margin(1));
            CHECK(bottom <= 277.1);
        }
    }
}

TEST_CASE("justified lines end at the right margin")
{
    const QList<PageWords> pages = wordsOf(Written(laidOut({body(papersample::sentenceOfMinutes.repeated(3))})));
    QHash<int, double> rightOfLine;
    for (const Word &word : pages[0])
        rightOfLine[qRound(word.box.top() * 10)] = std::max(rightOfLine[qRound(word.box.top() * 10)], word.box.right());
    int full = 0;
    for (const double right : rightOfLine)
        full += std::abs(right - 195) < 0.3 ? 1 : 0;
    CHECK(full >= rightOfLine.size() - 1);
}

TEST_CASE("pages are numbered from the second, centred, ten millimetres from the edge")
{
    const QList<PageWords> pages = wordsOf(Written(laidOut(papersample::minutes(45, 12))));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        PageWords above;
        for (const Word &word : pages[i])
            if (word.box.top() < 18)
                above += word;
        if (i == 0) {
            CHECK(above.isEmpty());
            continue;
        }
        REQUIRE(above.size() == 1);
        CHECK(above[0].text == QString::number(i + 1));
        CHECK(above[0].box.center().x() == Approx(30 + 165 / 2.0).margin(1));
        CHECK(above[0].box.top() == Approx(10).margin(0.5));
    }
}

TEST_CASE("lines stand exactly 18 points apart, whatever fonts are mixed")
{
    Paragraph mixed;
    for (int i = 0; i < 40; ++i) {
        mixed.runs.push_back({QStringLiteral("chi bộ thống nhất ")});
        mixed.runs.push_back({QStringLiteral("đảng viên "), true});
        mixed.runs.push_back({QStringLiteral("গণতান্ত্রিক "), {}, {}, {}, {}, 15.0});
        mixed.runs.push_back({QStringLiteral("nghiêng "), {}, true});
    }
    const QList<PageWords> pages = wordsOf(Written(laidOut({mixed})));
    QList<double> tops;
    for (const Word &word : pages[0])
        if (word.text == QStringLiteral("thống") && (tops.isEmpty() || word.box.top() > tops.last() + 1))
            tops += word.box.top();
    REQUIRE(tops.size() > 8);
    for (qsizetype i = 1; i < tops.size(); ++i)
        CHECK((tops[i] - tops[i - 1]) / mmPerPt == Approx(18).margin(0.1));
}

TEST_CASE("every font is embedded and has a Unicode map")
{
    for (const PdfKind kind : {PdfKind::Plain, PdfKind::Archive}) {
        const Written pdf(laidOut(papersample::minutes(4, 8)), {QStringLiteral("Biên bản"), {}, {}, QStringLiteral("vi-VN"), kind});
        const QStringList lines = pdf.ask(QStringLiteral("pdffonts"), {QStringLiteral("paper.pdf")}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        CHECK(lines.size() >= 3);
        for (const QString &font : lines) {
            const QStringList words = font.simplified().split(u' ');  // ... emb sub uni object ID
            INFO(font.toStdString());
            CHECK(words[words.size() - 5] == QStringLiteral("yes"));
            CHECK(words[words.size() - 3] == QStringLiteral("yes"));
        }
    }
}

TEST_CASE("Vietnamese words are found in the PDF, decomposed ones composed")
{
    const QString letters = QStringLiteral("ằẳẵặ ầẩẫậ ềểễệ ồổỗộ ờởỡợ ừửữự ỳỷỹỵ đĐ ơƠ ưƯ");
    const Written pdf(laidOut({body(letters), body(letters.normalized(QString::NormalizationForm_D)), line(letters, "organisation")}));
    const QString text = pdf.text();
    CHECK(text.count(letters) == 2);
    CHECK(text.contains(letters.toUpper()));
    CHECK(Written(laidOut(papersample::minutes(4, 8))).text().contains(QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM")));
}

TEST_CASE("a long word is broken rather than cut off")
{
    const QList<PageWords> pages = wordsOf(Written(laidOut({body(QString(400, u'W'))})));
    qsizetype letters = 0;
    for (const Word &word : pages[0]) {
        letters += word.text.size();
        CHECK(word.box.right() <= 195.1);
    }
    CHECK(letters == 400);
}

TEST_CASE("rows stay whole and the head stands on every page of a table")
{
    Table table = papersample::attendance(150);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QString number = QString::number(i + 1);
        table.rows[i][1].runs = {{QStringLiteral("đầu%1 ").arg(number) + QStringLiteral("Nguyễn Hoàng Bảo Ngọc ").repeated(int(i % 9))
                                  + QStringLiteral(" cuối%1").arg(number)}};
    }
    const Pages pages = laidOut({body(QStringLiteral("Danh sách")), table, body(QStringLiteral("Hết"))});
    REQUIRE(pages.count() > 5);
    QString all;
    for (int page = 0; page < pages.count(); ++page) {
        const QString text = pages.text(page);
        all += text;
        CHECK(text.count(QStringLiteral("Họ và tên")) == 1);
        for (int i = 1; i <= 150; ++i) {
            const auto has = [&](const char16_t *word) { return text.contains(QString::fromUtf16(word) + QString::number(i) + u'\n')
                                                                || text.contains(QString::fromUtf16(word) + QString::number(i) + u' '); };
            CHECK(has(u"đầu") == has(u"cuối"));
        }
    }
    for (int i = 1; i <= 150; ++i)
        CHECK(all.count(QStringLiteral("cuối%1\n").arg(i)) == 1);
}

TEST_CASE("a heading in a table is never last on a page")
{
    for (int filler = 0; filler <= 40; ++filler) {
        Table table = papersample::attendance(filler + 2);
        table.rows.insert(table.rows.begin() + filler, Row{{{{QStringLiteral("I")}}}, {{{QStringLiteral("Phần một")}}, {}, 3}});
        const Pages pages = laidOut({body(QStringLiteral("Danh sách")), table});
        for (int page = 0; page + 1 < pages.count(); ++page) {
            QStringList lines = pages.text(page).split(u'\n', Qt::SkipEmptyParts);
            lines.removeAll(QString::number(page + 1));
            INFO(filler);
            CHECK_FALSE(lines.last() == QStringLiteral("Phần một"));
        }
    }
}

TEST_CASE("a row taller than a page is split between its lines and loses none")
{
    Table table = papersample::attendance(2);
    QStringList words;
    for (int i = 1; i <= 130; ++i)
        words += QStringLiteral("dòng%1.").arg(i);
    table.rows[1][3].runs = {{words.join(u'\n')}};
    const Written pdf(laidOut({body(QStringLiteral("Danh sách")), table, body(QStringLiteral("Hết"))}));
    const QList<PageWords> pages = wordsOf(pdf);
    CHECK(pages.size() == 4);
    const QString text = pdf.text();
    for (const QString &word : words)
        CHECK(text.count(word) == 1);
    CHECK(text.count(QStringLiteral("Họ và tên")) == 4);
    for (const PageWords &page : pages)
        for (const Word &word : page)
            CHECK(word.box.bottom() <= 277.1);
}

TEST_CASE("a signature block is whole and has two lines of text above it at every length")
{
    for (int filler = 0; filler <= 60; ++filler) {
        for (const int lastLines : {1, 2, 3}) {
            Blocks blocks{papersample::head()};
            for (int i = 0; i < filler; ++i)
                blocks.push_back(body(QStringLiteral("Dòng %1").arg(i)));
            QStringList last;
            for (int i = 0; i < lastLines; ++i)
                last += QStringLiteral("Kết thúc %1").arg(i);
            blocks.push_back(body(last.join(u'\n')));
            blocks.push_back(papersample::signature());
            const Pages pages = laidOut(blocks);
            const QString text = pages.text(pages.count() - 1);
            INFO(filler);
            CHECK(text.contains(QStringLiteral("Nơi nhận:")));
            CHECK(text.contains(QStringLiteral("T/M CHI BỘ")));
            CHECK(text.contains(QStringLiteral("Trần Văn Thưởng")));
            CHECK(text.indexOf(QStringLiteral("Nơi nhận:")) > 0);
            if (filler > 0)
                CHECK(text.count(QStringLiteral("Dòng")) + text.count(QStringLiteral("Kết thúc")) >= 2);
        }
    }
}

TEST_CASE("no heading is last on a page and no paragraph leaves a single line behind")
{
    for (int filler = 0; filler <= 45; ++filler) {
        Blocks blocks;
        for (int i = 0; i < filler; ++i)
            blocks.push_back(body(QStringLiteral("Dòng %1").arg(i)));
        blocks.push_back(line(QStringLiteral("Đề mục"), "heading"));
        blocks.push_back(body(QStringLiteral("một\nhai\nba\nbốn\nnăm")));
        const Pages pages = laidOut(blocks);
        for (int page = 0; page < pages.count(); ++page) {
            const QStringList lines = pages.text(page).split(u'\n', Qt::SkipEmptyParts);
            INFO(filler);
            CHECK_FALSE(lines.last() == QStringLiteral("Đề mục"));
            CHECK_FALSE(lines.last() == QStringLiteral("một"));
            CHECK_FALSE(lines.first() == QStringLiteral("năm"));
        }
    }
}

TEST_CASE("what is kept together but too tall flows on, a column too tall is refused")
{
    Blocks many;
    for (int i = 0; i < 80; ++i)
        many.push_back(body(QStringLiteral("Dòng %1").arg(i)));
    const Pages pages = laidOut({KeepTogether{many}});
    CHECK(pages.count() == 3);
    CHECK(pages.text(2).contains(QStringLiteral("Dòng 79")));

    const auto refused = layOut({Columns{{{1, many}}}}, hd05());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
}

TEST_CASE("a page break turns one page and leaves no empty one")
{
    const Pages pages = laidOut({PageBreak{}, body(QStringLiteral("một")), PageBreak{}, PageBreak{}, body(QStringLiteral("hai")), PageBreak{}});
    REQUIRE(pages.count() == 2);
    CHECK(pages.text(1).startsWith(QStringLiteral("hai\n")));
    CHECK(laidOut({}).count() == 1);
}

TEST_CASE("an anchor tells its page, and a paper can go on counting another's pages")
{
    Paragraph second = body(QStringLiteral("hai"));
    second.anchor = QStringLiteral("nghị quyết");
    PaperOptions options;
    options.firstNumber = 7;
    const Pages pages = laidOut({body(QStringLiteral("một")), PageBreak{}, second}, options);
    CHECK(pages.pageOf(QStringLiteral("nghị quyết")) == 1);
    CHECK(pages.pageOf(QStringLiteral("khác")) == -1);
    CHECK(pages.text(0).contains(QStringLiteral("7\n")));
    CHECK(pages.text(1).contains(QStringLiteral("8\n")));
}

TEST_CASE("a QR code is read back from a print")
{
    const QByteArray payload = "SOCHIBO:1:minutes:3f9a7c0e5b1d4c22a6d0:9c1e88d7f0b54a3e:K=ed25519";
    const Written pdf(laidOut(papersample::minutes(4, 8, payload)));
    pdf.ask(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("200"), QStringLiteral("-png"), QStringLiteral("paper.pdf"), QStringLiteral("page")});
    const QString read = pdf.ask(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), QStringLiteral("page-2.png")});
    CHECK(read.trimmed().toUtf8() == payload);

    CHECK(layOut({QrCode{QByteArray(5000, 'x')}}, hd05()).error().kind == Error::Invalid);
    CHECK(layOut({QrCode{"T\xC4\x90TN"}}, hd05()).error().kind == Error::Invalid);
}

TEST_CASE("a PDF names its title, author, date and language")
{
    const PdfMetadata metadata{QStringLiteral("Biên bản (số 5) \\ tháng 02"), QStringLiteral("Chi bộ tổ dân phố số 5"),
                               QDateTime(QDate(2026, 2, 5), QTime(21, 30), Qt::OffsetFromUTC, 7 * 3600)};
    for (const PdfKind kind : {PdfKind::Plain, PdfKind::Archive}) {
        PdfMetadata each = metadata;
        each.kind = kind;
        const Written pdf(laidOut(papersample::minutes(4, 8)), each);
        const QString about = pdf.ask(QStringLiteral("pdfinfo"), {QStringLiteral("-isodates"), QStringLiteral("paper.pdf")});
        CHECK(about.contains(metadata.title));
        CHECK(about.contains(metadata.author));
        CHECK(about.contains(QStringLiteral("2026-02-05T")));
        CHECK(about.contains(QStringLiteral("A4")));
        CHECK(pdf.bytes.indexOf("/Lang (vi-VN)") > 0);
        CHECK((pdf.bytes.indexOf("pdfaid:part") > 0) == (kind == PdfKind::Archive));
        CHECK(pdf.bytes.count("startxref") == 1);
    }
}

TEST_CASE("a wide list is printed across")
{
    PaperOptions options;
    options.orientation = Orientation::Landscape;
    const Pages pages = laidOut({papersample::attendance(60)}, options);
    CHECK(pages.sizeMm() == QSizeF(297, 210));
    const QList<PageWords> words = wordsOf(Written(pages));
    CHECK(words.size() == 3);
    double right = 0;
    for (const Word &word : words[0])
        right = std::max(right, word.box.right());
    CHECK(right > 195);
    CHECK(right <= 282);
}

TEST_CASE("the same pages are drawn on any device")
{
    const Pages pages = laidOut(papersample::minutes(4, 8));
    QImage small(420, 594, QImage::Format_RGB32);
    small.fill(Qt::white);
    QPainter painter(&small);
    paint(pages, 0, painter, small.rect());
    painter.end();
    int dark = 0, outside = 0;
    for (int y = 0; y < small.height(); ++y)
        for (int x = 0; x < small.width(); ++x)
            if (qGray(small.pixel(x, y)) < 128) {
                ++dark;
                outside += x < 58 || x > 392 || y < 38 || y > 556 ? 1 : 0;
            }
    CHECK(dark > 2000);
    CHECK(outside == 0);
}

TEST_CASE("a footer stands at the foot of each page")
{
    PaperOptions options;
    options.footer = QStringLiteral("chữ ký nội bộ, không thay thế chữ ký số chuyên dùng công vụ");
    const Written pdf(laidOut(papersample::minutes(4, 8), options));
    CHECK(pdf.text().count(options.footer) == 2);
}

TEST_CASE("text cannot smuggle control characters or a reversed order into a paper")
{
    const Pages pages = laidOut({body(QStringLiteral("một\u202Ehai\u0007 ba\tbốn\r\nnăm"))});
    CHECK(pages.text(0) == QStringLiteral("mộthai ba bốn\nnăm\n"));
}

TEST_CASE("blocks are read from JSON")
{
    const auto blocks = fromText(R"([
        {"paragraph": ["a", {"text": "b", "bold": true, "size": 12}], "style": "heading", "align": "centre", "afterPt": 0},
        {"columns": [{"width": 0.4, "blocks": [{"paragraph": "x"}, {"rule": {"asLongAs": "x"}}]},
                     {"width": 0.6, "blocks": [{"qr": "ABC", "sizeMm": 30}]}]},
        {"table": {"widths": [0.5, 0.5], "head": ["h", "i"], "align": ["left", "right"],
                   "rows": [["1", ["2", {"text": "3", "italic": true}]], [{"text": "sum", "span": 2, "align": "right"}]]}},
        {"rule": {"fraction": 0.3}}, {"space": 12}, {"pageBreak": true}, {"together": [{"paragraph": "y"}]}])");
    REQUIRE(blocks);
    REQUIRE(blocks->size() == 7);
    const auto &paragraph = std::get<Paragraph>(blocks->at(0));
    CHECK(plainText(paragraph.runs) == QStringLiteral("ab"));
    CHECK(paragraph.runs[1].bold.value());
    CHECK(paragraph.align == Align::Centre);
    const auto &table = std::get<Table>(blocks->at(2));
    CHECK(table.rows[1][0].span == 2);
    CHECK(plainText(table.rows[0][1].runs) == QStringLiteral("23"));
    CHECK(layOut(*blocks, hd05()));
}

TEST_CASE("a mistake in JSON is named with its place")
{
    CHECK(whyNot(R"([{"space": 1}, {"columns": [{"width": 0.5, "blocks": []}, {"width": 0.5, "blocks": [{"paragraph": 5}]}]}])")
              .startsWith(QStringLiteral("[1].columns[1].blocks[0].paragraph")));
    CHECK(whyNot(R"([{"paragraph": "x", "colour": "red"}])").startsWith(QStringLiteral("[0].colour")));
    CHECK(whyNot(R"([{"text": "x"}])").startsWith(QStringLiteral("[0]")));
    CHECK(whyNot(R"(["x"])").startsWith(QStringLiteral("[0]")));
    CHECK(whyNot(R"([{"paragraph": "x", "align": "center"}])").startsWith(QStringLiteral("[0].align")));
    CHECK(whyNot(R"([{"table": {"widths": [0.5, 0.5], "rows": [["1"]]}}])").startsWith(QStringLiteral("[0].table.rows[0]")));
    CHECK(whyNot(R"([{"table": {"widths": [0.9, 0.5], "rows": []}}])").startsWith(QStringLiteral("[0].table.widths")));
    CHECK(whyNot(R"([{"columns": [{"width": 1, "blocks": [{"pageBreak": true}]}]}])").startsWith(QStringLiteral("[0].columns[0].blocks[0]")));
    CHECK(whyNot(R"([{"together": [{"together": []}]}])").startsWith(QStringLiteral("[0].together[0]")));
    CHECK(whyNot(R"([{"qr": "đ"}])").startsWith(QStringLiteral("[0]")));
    CHECK(whyNot(R"([{"paragraph": [{"text": "x", "size": 400}]}])").startsWith(QStringLiteral("[0]")));
}

TEST_CASE("bars are as long as their values, filled by pattern, and their words are text")
{
    const auto blocks = fromText(R"json([{"bars": [{"label": "Nam", "value": 20, "said": "20 (66,7 %)"}, {"label": "Nữ", "value": 10, "said": "10 (33,3 %)", "pattern": "hatched"},
        {"label": "Chưa rõ", "value": 0, "said": "0", "pattern": "white"}], "labelWidth": 0.3}])json");
    REQUIRE(blocks);
    const Pages pages = laidOut(*blocks);
    CHECK(pages.text(0).contains(QStringLiteral("Chưa rõ")));
    CHECK(Written(pages).text().contains(QStringLiteral("20 (66,7 %)")));

    // 4 dots a millimetre; a bar is a run of dark along its middle, or of its outline along its upper edge
    QImage drawn(840, 1188, QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    paint(pages, 0, painter, drawn.rect());
    painter.end();
    const auto runs = [&](int from, int to) {
        int longest = 0;
        double dark = 0, all = 0;
        for (int y = from; y < to; ++y) {
            int run = 0;
            for (int x = 120 + 198; x < 780; ++x) {  // right of the labels
                run = qGray(drawn.pixel(x, y)) < 160 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        for (int y = from; y < to; ++y)
            for (int x = 120 + 200; x < 120 + 200 + std::max(1, longest - 4); ++x, ++all)
                dark += qGray(drawn.pixel(x, y)) < 160 ? 1 : 0;
        return std::pair(longest, dark / std::max(1.0, all));
    };
    const double row = (18 + 4) * 4 * 25.4 / 72;  // a line of 18 points and its padding
    const auto first = runs(80, 80 + int(row)), second = runs(80 + int(row), 80 + int(2 * row)), third = runs(80 + int(2 * row), 80 + int(3 * row));
    CHECK(std::abs(first.first - 2 * second.first) < 8);
    CHECK(first.first > 280);
    CHECK(first.second > 0.6);    // black
    CHECK(second.second < 0.5);   // lines only
    CHECK(third.first < 12);      // nobody: the base line, and digits

    CHECK(whyNot(R"([{"bars": [{"label": "x", "value": -1}]}])").startsWith(QStringLiteral("[0].bars[0]")));
    CHECK(whyNot(R"([{"bars": [{"label": "x", "value": 3}], "most": 2}])").startsWith(QStringLiteral("[0].bars[0]")));
    CHECK(whyNot(R"([{"bars": [{"label": "x", "value": 3, "pattern": "pink"}]}])").startsWith(QStringLiteral("[0].bars[0].pattern")));
    CHECK(whyNot(R"([{"bars": [], "labelWidth": 0.9}])").startsWith(QStringLiteral("[0]")));
    CHECK(whyNot(R"([{"columns": [{"width": 1, "blocks": [{"bars": []}]}]}])").startsWith(QStringLiteral("[0].columns[0].blocks[0]")));
    CHECK(layOut({BarChart{}}, hd05()));
}

TEST_CASE("both themes come with the program and name every style the other names")
{
    const auto older = builtInTheme(QStringLiteral("hd36"));
    REQUIRE(older);
    CHECK(older->styles.keys().size() == hd05().styles.keys().size());
    for (const QString &style : hd05().styles.keys())
        CHECK(older->styles.contains(style));
    CHECK(builtInTheme(QStringLiteral("hd99")).error().kind == Error::NotFound);
    CHECK(layOut({line(QStringLiteral("x"), "unheard")}, hd05()).error().args.contains(QStringLiteral("unheard")));
}

TEST_CASE("a theme keeps to the guidance or is refused")
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/themes/hd05.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray json = file.readAll();
    CHECK(themeFromJson(json));
    const auto changed = [&](const char *from, const char *to) {
        QByteArray other = json;
        other.replace(from, to);
        REQUIRE(other != json);
        return sentence(themeFromJson(other).error());
    };
    CHECK(changed("\"lineSpacingPt\": 18", "\"lineSpacingPt\": 17").startsWith(QStringLiteral(".lineSpacingPt")));
    CHECK(changed("\"pageNumber\"", "\"pageNumbers\"").contains(QStringLiteral("pageNumber")));
    CHECK(changed("\"leftMm\": 30", "\"leftMm\": 180").startsWith(QStringLiteral(".page")));
    CHECK(changed("\"bold\": true", "\"bold\": 1").contains(QStringLiteral("bold")));
    Theme theme = hd05();
    theme.families += QStringLiteral("No Such Font");
    CHECK(layOut({}, theme).error().args == QStringList{QStringLiteral("No Such Font")});
}
