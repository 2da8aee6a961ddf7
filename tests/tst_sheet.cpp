// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/base/files.h"
#include "core/sheet/csv.h"
#include "core/sheet/sheet.h"
#include "core/sheet/xlsx_p.h"
#include "core/sheet/xlsxwriting.h"

#include <QDir>
#include <QStringList>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

using namespace Qt::StringLiterals;

static QString pathOf(const QString &name)
{
    return QStringLiteral(TEST_DATA "/sheets/") + name;
}

static Workbook workbookOf(const QString &name)
{
    auto workbook = readSpreadsheet(pathOf(name));
    INFO(name.toStdString());
    if (!workbook)
        FAIL(sentence(workbook.error()).toStdString() << " " << workbook.error().detail.toStdString());
    return *workbook;
}

static QStringList texts(const QList<Cell> &row)
{
    QStringList list;
    for (const Cell &cell : row)
        list += cell.toText();
    return list;
}

static QList<QStringList> texts(const Sheet &sheet)
{
    QList<QStringList> rows;
    for (const QList<Cell> &row : sheet.rows)
        rows += texts(row);
    return rows;
}

/// The list as every file of the folder holds it: a header and 31 people.
static QList<QStringList> expectedRows()
{
    const QString text = QString::fromUtf8(*readWhole(pathOf(u"utf8_comma.csv"_s)));
    QList<QStringList> rows;
    for (const QString &line : text.split(u"\r\n"_s, Qt::SkipEmptyParts))
        rows += line.split(u',');
    return rows;
}

static void checkRefusal(const QString &name, Error::Kind kind, const std::string &word)
{
    const auto workbook = readSpreadsheet(pathOf(name));
    INFO(name.toStdString());
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().kind == kind);
    CHECK(workbook.error().word == word);
}

static Sheet csvOf(const QString &text, QChar separator = u',')
{
    const auto sheet = csv::read(text, separator);
    REQUIRE(sheet);
    return *sheet;
}

TEST_CASE("the list holds 29 official and 2 probationary members", "[sheet]")
{
    const auto rows = expectedRows();

    REQUIRE(rows.size() == 32);
    CHECK(rows[0].size() == 9);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const QStringList &row) { return row.value(8) == u"Chính thức"; })
          == 29);
    CHECK(std::count_if(rows.begin(), rows.end(), [](const QStringList &row) { return row.value(8) == u"Dự bị"; })
          == 2);
}

TEST_CASE("a CSV reads the same in every encoding and with every separator", "[sheet]")
{
    struct Written {
        QString name;
        QString encoding;
        QChar separator;
    };
    for (const Written &written : {Written{u"utf8_comma.csv"_s, u"UTF-8"_s, u','},
                                   {u"utf8_bom_semicolon.csv"_s, u"UTF-8"_s, u';'},
                                   {u"utf16le_bom_tab.csv"_s, u"UTF-16"_s, u'\t'},
                                   {u"utf16be_bom_semicolon.csv"_s, u"UTF-16"_s, u';'},
                                   {u"windows1258_semicolon.csv"_s, u"windows-1258"_s, u';'},
                                   {u"utf8_decomposed_comma.csv"_s, u"UTF-8"_s, u','}}) {
        const Workbook workbook = workbookOf(written.name);
        INFO(written.name.toStdString());
        CHECK(workbook.origin == Workbook::Csv);
        CHECK(workbook.encoding == written.encoding);
        CHECK(workbook.separator == written.separator);
        REQUIRE(workbook.sheets.size() == 1);
        CHECK(texts(workbook.sheets[0]) == expectedRows());
        CHECK(workbook.sheets[0].cell(1, 2).kind == Cell::Text); // leading zeros stay
    }
}

TEST_CASE("a spreadsheet of LibreOffice has dates as dates and numbers with their zeros", "[sheet]")
{
    const Workbook workbook = workbookOf(u"libreoffice.xlsx"_s);

    CHECK(workbook.origin == Workbook::Xlsx);
    REQUIRE(workbook.sheets.size() == 1);
    CHECK(texts(workbook.sheets[0]) == expectedRows());
    CHECK(workbook.sheets[0].cell(1, 0).kind == Cell::Number);
    CHECK(workbook.sheets[0].cell(1, 3).kind == Cell::Text);
    CHECK(workbook.sheets[0].cell(1, 4).kind == Cell::Date);
}

TEST_CASE("a spreadsheet in Excel's way has titles, merged cells and numbers without their zeros", "[sheet]")
{
    const Workbook workbook = workbookOf(u"excel_style.xlsx"_s);

    REQUIRE(workbook.sheets.size() == 2);
    const Sheet &sheet = workbook.sheets[0];
    CHECK(sheet.name == u"Danh sách đảng viên"_s);
    CHECK_FALSE(sheet.isHidden);
    CHECK(workbook.sheets[1].isHidden);
    CHECK(texts(sheet.rows[0]) == QStringList{u"ĐẢNG ỦY PHƯỜNG HẠP LĨNH"_s});
    CHECK(sheet.cell(1, 0).text == u"DANH SÁCH ĐẢNG VIÊN"_s);
    CHECK(sheet.rows[2].isEmpty());
    const auto expected = expectedRows();
    CHECK(texts(sheet.rows[3]) == expected[0]);
    for (qsizetype i = 1; i < expected.size(); ++i) {
        QStringList row = texts(sheet.rows[3 + i]);
        CHECK(sheet.cell(3 + i, 3).kind == Cell::Number);
        CHECK(sheet.cell(3 + i, 4).kind == Cell::Date);
        row[2] = row[2].rightJustified(12, u'0');
        row[3] = row[3].rightJustified(12, u'0');
        CHECK(row == expected[i]);
    }
}

TEST_CASE("errors, booleans, formulas and odd dates of a cell are read as what they are", "[sheet]")
{
    const Workbook workbook = workbookOf(u"excel_style.xlsx"_s);

    const QList<Cell> row = workbook.sheets[0].rows[36];
    REQUIRE(row.size() == 8);
    CHECK(row[0].kind == Cell::Empty);
    CHECK(row[1].kind == Cell::Bool);
    CHECK(row[1].toText() == u"1"_s);
    CHECK(row[2].text == u"Tổng\r cộng"_s);
    CHECK(row[3].kind == Cell::Number);
    CHECK(row[4].kind == Cell::Number); // a time of day
    CHECK(row[5].date == QDate(1900, 2, 28));
    CHECK(row[6].date == QDate(1900, 3, 1));
    CHECK(row[7].toText() == u"0.15"_s);
}

TEST_CASE("dates since 1904 and cells without references are read", "[sheet]")
{
    const Workbook workbook = workbookOf(u"since_1904.xlsx"_s);

    CHECK(texts(workbook.sheets[0]) == expectedRows());
    CHECK(workbook.sheets[0].cell(1, 4).kind == Cell::Date);
    CHECK(workbook.sheets[0].cell(1, 5).kind == Cell::Date);
}

TEST_CASE("number formats with a day, month or year show dates", "[sheet]")
{
    CHECK(isDateFormat(14, {}));
    CHECK(isDateFormat(164, u"dd\\/mm\\/yyyy;@"_s));
    CHECK(isDateFormat(164, u"[$-42A]d mmmm yyyy"_s));
    CHECK(isDateFormat(164, u"mm-yy"_s));
    CHECK(isDateFormat(164, u"dd/mm/yyyy hh:mm"_s));
    CHECK_FALSE(isDateFormat(0, u"General"_s));
    CHECK_FALSE(isDateFormat(164, u"[Red]#,##0 \"ngày\""_s));
    CHECK_FALSE(isDateFormat(164, u"hh:mm"_s));
    CHECK_FALSE(isDateFormat(164, u"0.00E+00"_s));
    CHECK_FALSE(isDateFormat(164, u"0\\d"_s));
}

TEST_CASE("each file that cannot be read has its own reason", "[sheet]")
{
    checkRefusal(u"protected.xlsx"_s, Error::Refused, "encrypted");
    checkRefusal(u"libreoffice.xls"_s, Error::Unsupported, "xls");
    checkRefusal(u"libreoffice.ods"_s, Error::Unsupported, "ods");
    checkRefusal(u"damaged.xlsx"_s, Error::Corrupt, "damaged");
    checkRefusal(u"bomb.xlsx"_s, Error::Refused, "too-large");
    checkRefusal(u"entities.xlsx"_s, Error::Corrupt, "damaged");
    checkRefusal(u"document.docx"_s, Error::Invalid, "not-a-spreadsheet");
    checkRefusal(u"empty.xlsx"_s, Error::Invalid, "empty");
    CHECK(readSpreadsheet(pathOf(u"missing.xlsx"_s)).error().kind == Error::NotFound);
    CHECK(readSpreadsheet(pathOf(u"utf8_comma.csv"_s), {.fileBytes = 100}).error().word == std::string("too-large"));
}

TEST_CASE("bytes that are no spreadsheet are told from an empty one", "[sheet]")
{
    const auto wordOf = [](const QByteArray &bytes) { return std::string(readSpreadsheet(bytes).error().word); };

    CHECK(wordOf("") == "empty");
    CHECK(wordOf(";;\r\n ;;\r\n") == "empty");
    CHECK(wordOf("\xEF\xBB\xBF") == "empty");
    CHECK(wordOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11)) == "not-a-spreadsheet");
    CHECK(wordOf("%PDF-1.7\n") == "not-a-spreadsheet");
    CHECK(wordOf("<html><table>") == "not-a-spreadsheet");
    CHECK(wordOf(QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')) == "not-a-spreadsheet");
    CHECK(wordOf("a,\"b\n") == "damaged");
}

TEST_CASE("a spreadsheet cut off anywhere is never read", "[sheet]")
{
    const QByteArray whole = *readWhole(pathOf(u"excel_style.xlsx"_s));

    for (qsizetype size = 4; size < whole.size(); size += 7) {
        const auto workbook = readSpreadsheet(whole.left(size));
        INFO(size);
        REQUIRE_FALSE(workbook);
    }
}

TEST_CASE("limits of rows, columns and cells hold", "[sheet]")
{
    const QByteArray text = QByteArray("1,2,3,4\n").repeated(10);

    CHECK(readSpreadsheet(text, {.rows = 10}));
    CHECK(readSpreadsheet(text, {.rows = 9}).error().word == std::string("too-large"));
    CHECK(readSpreadsheet(text, {.columns = 3}).error().word == std::string("too-large"));
    CHECK(readSpreadsheet(text, {.cells = 39}).error().word == std::string("too-large"));
    const QString excel = pathOf(u"excel_style.xlsx"_s);
    CHECK(readSpreadsheet(excel, {.rows = 36}).error().word == std::string("too-large"));
    CHECK(readSpreadsheet(excel, {.columns = 8}).error().word == std::string("too-large"));
    CHECK(readSpreadsheet(excel, {.cells = 200}).error().word == std::string("too-large"));
    CHECK(readSpreadsheet(excel, {.inflatedBytes = 5000}).error().word == std::string("too-large"));
}

TEST_CASE("quoted cells may hold separators, quotation marks and line breaks", "[sheet]")
{
    const QList<QStringList> rows =
        texts(csvOf(u"a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,001234\n\"\",5 \"inch\"\rlast"_s));

    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == QStringList{u"a"_s, u"b,c"_s, u"d \"e\""_s});
    CHECK(rows[1] == QStringList{u"f\ng"_s, u""_s, u"001234"_s});
    CHECK(rows[2] == QStringList{u""_s, u"5 \"inch\""_s});
    CHECK(rows[3] == QStringList{u"last"_s});
}

TEST_CASE("the separator is the one that parts most lines", "[sheet]")
{
    CHECK(csv::separatorOf(u"Danh sách\nTT;Họ, tên;Ngày\n1;Lan;2\n2;Hà;3\n"_s) == u';');
    CHECK(csv::separatorOf(u"a\tb,c\nd\te\n"_s) == u'\t');
    CHECK(csv::separatorOf(u"a,\"x;y;z\"\nb,\"x;y;z\"\n"_s) == u',');
    CHECK(csv::separatorOf(u"only"_s) == u',');
}

TEST_CASE("lines that are written come back, and no cell is a formula", "[sheet]")
{
    const QList<QStringList> rows = {{u"Nguyễn, \"Hùng\""_s, u"001234"_s, u""_s}, {u"a\r\nb"_s, u";"_s, u"x"_s}};

    for (const QChar separator : {u',', u';', u'\t'}) {
        const auto workbook = readSpreadsheet(csv::file(rows, separator));
        REQUIRE(workbook);
        CHECK(texts(csvOf(QString::fromUtf8(csv::file(rows, separator).mid(3)), separator)) == rows);
    }
    CHECK(csv::line({u"=1+1"_s, u"@x"_s, u"+84"_s, u"-1"_s, u"a=b"_s}) == "'=1+1,'@x,'+84,'-1,a=b\r\n");
    // a date that is known in part is none, and what was written comes back as it was
    CHECK(csv::line({u"--/05/1962"_s, u"--/--/1962"_s, u"--1/2"_s}) == "--/05/1962,--/--/1962,'--1/2\r\n");
    const QStringList awkward{u"=1+1"_s, u"'=1"_s, u"'tis"_s, u"-"_s, u"--/05/1962"_s};
    const Sheet back = *csv::read(QString::fromUtf8(csv::line(awkward)), u',');
    for (int column = 0; column < int(awkward.size()); ++column)
        CHECK(back.cell(0, column).text == awkward[column]);
    CHECK(csv::file({}) == "\xEF\xBB\xBF");
}

TEST_CASE("What a program that was ended left of a workbook is removed, what is being put together is not", "[sheet][xlsx]")
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QDir place(memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath());
    QTemporaryDir old(place.filePath(QStringLiteral("sochibo-xlsx-XXXXXX")));
    const QTemporaryDir fresh(place.filePath(QStringLiteral("sochibo-xlsx-XXXXXX")));
    QFile part(old.filePath(QStringLiteral("list.xlsx")));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.close();
    std::filesystem::last_write_time(old.path().toStdString(), std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    removeAbandonedWorkbooks();
    CHECK_FALSE(QFileInfo::exists(old.path()));
    CHECK(QFileInfo::exists(fresh.path()));
}
