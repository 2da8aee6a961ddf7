// SPDX-License-Identifier: GPL-3.0-or-later
// A list of members from a file into a fresh book: reading, planning, carrying out, and the most memory held meanwhile. Beside it
// the .import of the sqlite3 shell, which puts the same rows of the CSV file into one plain table.
//   bench_import [ROWS]        makes a CSV and an XLSX file of invented members and takes each in
//   bench_import FILE          takes in one file; each run of its own, for the memory
#include "core/base/files.h"
#include "core/sheet/sheet.h"
#include "core/usecases/memberimport.h"
#include "core/usecases/rehearsal.h"
#include "tests/bench/measuring.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <archive.h>
#include <archive_entry.h>
#include <ctime>
#include <optional>

using namespace measuring;

/// A ZIP archive of some files.
static QByteArray zipOf(const QList<std::pair<const char *, QByteArray>> &files)
{
    qsizetype room = 1 << 20;
    for (const auto &[name, bytes] : files)
        room += bytes.size();
    QByteArray archive(room, '\0');
    size_t used = 0;
    struct archive *writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, archive.data(), size_t(archive.size()), &used);
    for (const auto &[name, bytes] : files) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size());
        archive_write_header(writer, entry);
        archive_write_data(writer, bytes.constData(), size_t(bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    return archive.first(qsizetype(used));
}

static QList<QStringList> listOf(int count)
{
    QList<QStringList> lines{{QStringLiteral("STT"), QStringLiteral("Họ và tên"), QStringLiteral("Số thẻ Đảng viên"), QStringLiteral("Số CCCD"),
                              QStringLiteral("Ngày sinh"), QStringLiteral("Ngày kết nạp"), QStringLiteral("Chi bộ đang sinh hoạt"), QStringLiteral("Trạng thái")}};
    const auto day = [](const QString &iso) { return QDate::fromString(iso, Qt::ISODate).toString(QStringLiteral("dd/MM/yyyy")); };
    for (const InventedMember &each : inventedMembers(count, 1))
        lines += {QString::number(lines.size()), each.member.name.toUpper(), each.member.cardNumber, each.member.idNumber, day(each.member.born),
                  day(each.member.decisionDate), QStringLiteral("Chi bộ Tổ dân phố số %1").arg(lines.size() % 40 + 1), QStringLiteral("Chính thức")};
    return lines;
}

static QByteArray csvOf(const QList<QStringList> &lines)
{
    QByteArray bytes = "\xef\xbb\xbf";
    for (const QStringList &line : lines)
        bytes += line.join(u';').toUtf8() + "\r\n";
    return bytes;
}

/// As spreadsheet programs write it: one sheet, its texts in a table of their own.
static QByteArray xlsxOf(const QList<QStringList> &lines)
{
    QByteArray sheet = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    QByteArray texts;
    QHash<QString, qint64> places;
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QByteArray number = QByteArray::number(row + 1);
        sheet += "<row r=\"" + number + "\">";
        for (qsizetype column = 0; column < lines[row].size(); ++column) {
            const QString &text = lines[row][column];
            auto place = places.constFind(text);
            if (place == places.cend()) {
                place = places.insert(text, places.size());
                texts += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
            }
            sheet += "<c r=\"" + QByteArray(1, char('A' + column)) + number + "\" t=\"s\"><v>" + QByteArray::number(*place) + "</v></c>";
        }
        sheet += "</row>";
    }
    sheet += "</sheetData></worksheet>";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return zipOf({
        {"[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
             "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
             "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + types + "sheet.main+xml\"/>"
             "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + types + "worksheet+xml\"/>"
             "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + types + "sharedStrings+xml\"/></Types>"},
        {"_rels/.rels", relations + "<Relationship Id=\"rId1\" Type=\"" + office + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
             "<sheets><sheet name=\"Danh sach\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", relations + "<Relationship Id=\"rId1\" Type=\"" + office + "worksheet\" Target=\"worksheets/sheet1.xml\"/>"
             "<Relationship Id=\"rId2\" Type=\"" + office + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet},
        {"xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + texts + "</sst>"},
    });
}

static void takeIn(const QString &file)
{
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    BookHead head;
    head.name = QStringLiteral("Chi bộ Tổ dân phố số 9");
    const auto book = must(Book::create(folder.filePath(QStringLiteral("book")), head, SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ")), keystore::Cost::Floor));
    forgetPeak();
    const double before = peakMegabytes();
    const std::clock_t begun = std::clock();
    Workbook workbook;
    ImportPlan plan;
    const double read = milliseconds([&] { workbook = must(readSpreadsheet(file)); });
    const Sheet &sheet = workbook.sheets.first();
    const double planned = milliseconds([&] { plan = must(planImport(*book, sheet, guessMapping(sheet), file)); });
    const double carried = milliseconds([&] { must(carryOut(*book, plan)); });
    std::printf("%s: %lld members; read %.2f s, planned %.2f s, carried out %.2f s, together %.2f s (target under 6), %.2f s of it on the processor; most memory %.0f MB (%.0f MB before)\n",
                qPrintable(QFileInfo(file).suffix()), static_cast<long long>(plan.count(PlannedRow::Add)), read / 1e3, planned / 1e3, carried / 1e3,
                (read + planned + carried) / 1e3, double(std::clock() - begun) / CLOCKS_PER_SEC, peakMegabytes(), before);
    sayLoad();
}

/// Seconds in which the sqlite3 shell takes the rows of a CSV file into a table of a new database, flushed as a book is; nothing
/// where there is no shell.
static std::optional<double> importedBySqlite(const QString &file, const QString &database)
{
    QProcess shell;
    const double took = milliseconds([&] {
        shell.start(QStringLiteral("sqlite3"), {database, QStringLiteral("PRAGMA journal_mode=WAL;"), QStringLiteral("PRAGMA synchronous=FULL;"), QStringLiteral(".mode csv"),
                                                QStringLiteral(".separator ;"), QStringLiteral(".import '%1' list").arg(file), QStringLiteral("SELECT count(*) FROM list;")});
        shell.waitForFinished(-1);
    });
    if (shell.error() == QProcess::FailedToStart || shell.exitCode() != 0)
        return {};
    std::printf("sqlite3 .import: %s rows in %.2f s\n", shell.readAllStandardOutput().trimmed().split('\n').last().constData(), took / 1e3);
    return took / 1e3;
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const QString operand = application.arguments().value(1, QStringLiteral("100000"));
    if (QFileInfo::exists(operand)) {
        takeIn(operand);
        return 0;
    }
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QList<QStringList> lines = listOf(operand.toInt());
    for (const auto &[name, bytes] : {std::pair{"list.csv", csvOf(lines)}, std::pair{"list.xlsx", xlsxOf(lines)}}) {
        const QString file = folder.filePath(QLatin1String(name));
        must(writeWhole(file, bytes, Existing::Keep));
        const bool isCsv = file.endsWith(QLatin1String(".csv"));
        const auto before = isCsv ? importedBySqlite(file, folder.filePath(QStringLiteral("before.sqlite"))) : std::nullopt;
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        double took = 0;
        bool isDone = false;
        took = milliseconds([&] {
            process.start(QCoreApplication::applicationFilePath(), {file});
            isDone = process.waitForFinished(-1) && process.exitCode() == 0;
        });
        if (!isDone)
            return 1;
        const auto after = isCsv ? importedBySqlite(file, folder.filePath(QStringLiteral("after.sqlite"))) : std::nullopt;
        if (before && after)
            std::printf("the whole process, a new book included: %.2f s, ratio to sqlite3 .import %.1f\n", took / 1e3, took / 1e3 / ((*before + *after) / 2));
        std::fflush(stdout);
    }
    return 0;
}
