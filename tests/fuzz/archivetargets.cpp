// SPDX-License-Identifier: GPL-3.0-or-later
// Archives and spreadsheets.
#include "tests/fuzz/target.h"

#include "core/archive/gzip.h"
#include "core/archive/tar.h"
#include "core/archive/zip.h"
#include "core/sheet/csv.h"
#include "core/sheet/sheet.h"

#include <QDir>
#include <QRegularExpression>
#include <QFile>

namespace fuzz {

static void runTar(const QByteArray &input)
{
    tar::Limits limits;
    limits.totalBytes = 1 << 20;
    limits.members = 50;
    const auto members = tar::read(input, limits);
    if (members) {
        const auto again = tar::write(*members);
        hold(again && *again == input, "an archive that is read is written the same");
    }
    const auto first = tar::readFirst(input, 1 << 16);
    hold(!members || members->isEmpty() || members->first().bytes.size() > (1 << 16) || (first && *first == members->first()),
         "the first member is the same alone");
}

static QList<QByteArray> tarSeeds()
{
    return {*tar::write({{QStringLiteral("manifest.note"), "one\n"}, {QStringLiteral("att/00ff"), QByteArray(700, 'x')}}),
            *tar::write({{QStringLiteral("a"), {}}}), *tar::write({})};
}

/// The first two bytes are the size announced.
static void runGzip(const QByteArray &input)
{
    Taken taken(input);
    const int size = taken.word();
    if (const auto content = gzip::inflated(taken.rest(), size)) {
        hold(content->size() == size, "inflated is exactly what was announced");
        const auto again = gzip::inflated(gzip::deflated(*content), size);
        hold(again && *again == *content, "what is deflated inflates to the same");
    }
}

static QList<QByteArray> gzipSeeds()
{
    QList<QByteArray> seeds;
    for (const QByteArray &content : {QByteArray("một\n"), QByteArray(5000, 'x'), QByteArray()})
        seeds += QByteArray(1, char(content.size() >> 8)) + char(content.size() & 0xff) + gzip::deflated(content);
    return seeds;
}

static SheetLimits sheetLimits()
{
    SheetLimits limits;
    limits.fileBytes = 1 << 20;
    limits.inflatedBytes = 4 << 20;
    limits.rows = 2000;
    limits.columns = 100;
    limits.cells = 50000;
    return limits;
}

static void runSheet(const QByteArray &input)
{
    const SheetLimits limits = sheetLimits();
    const auto book = readSpreadsheet(input, limits);
    if (!book)
        return;
    qint64 cells = 0;
    for (const Sheet &sheet : book->sheets) {
        hold(sheet.rows.size() <= limits.rows, "a sheet has its limit of rows");
        for (const QList<Cell> &row : sheet.rows) {
            hold(row.size() <= limits.columns, "a sheet has its limit of columns");
            cells += row.size();
            for (const Cell &cell : row)
                (void)cell.toText();
        }
    }
    hold(cells <= limits.cells, "a workbook has its limit of cells");
}

static void runZip(const QByteArray &input)
{
    zip::Limits limits;
    limits.totalBytes = 1 << 20;
    limits.members = 50;
    const auto names = zip::names(input, limits);
    const auto members = zip::read(input, {}, limits);
    qint64 total = 0;
    for (const ArchiveMember &member : members ? *members : QList<ArchiveMember>())
        total += member.bytes.size();
    hold(total <= limits.totalBytes, "members have their limit together");
    qsizetype files = 0;
    for (const QString &name : names ? *names : QStringList())
        files += name.endsWith(u'/') ? 0 : 1;
    hold(!members || (names && files == members->size()), "members and their names are as many");
}

static void runCsv(const QByteArray &input)
{
    const auto decoded = csv::decoded(input);
    if (!decoded)
        return;
    const QChar separator = csv::separatorOf(decoded->text);
    const auto sheet = csv::read(decoded->text, separator, sheetLimits());
    if (!sheet)
        return;
    QList<QStringList> rows;
    for (const QList<Cell> &row : sheet->rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts += cell.toText();
        rows += texts;
    }
    const auto again = csv::decoded(csv::file(rows, separator));
    hold(again.has_value(), "a list that is written can be read");
    const auto read = csv::read(again->text, separator, sheetLimits());
    hold(read.has_value(), "a list that is written can be read");
    for (qsizetype row = 0; row < rows.size(); ++row)
        for (qsizetype column = 0; column < rows[row].size(); ++column)
            // half a surrogate has no bytes in UTF-8
            hold(rows[row][column] != QString::fromUtf8(rows[row][column].toUtf8()) || read->cell(row, int(column)).toText() == rows[row][column],
                 "what is written comes back as it was");
    static const QRegularExpression dateInPart(QStringLiteral("\\A\"?--/([0-9]{2}|--)/[0-9]{4}\"?\r\n\\z"));
    for (const QStringList &row : std::as_const(rows))
        for (const QString &text : row) {
            const QString written = QString::fromUtf8(csv::line({text}, separator));
            const QChar first = written[written.startsWith(u'"') ? 1 : 0];
            const bool isEmpty = text.isEmpty();
            hold(isEmpty || !QStringLiteral("=+-@\t\r").contains(first) || dateInPart.match(written).hasMatch(), "no cell that is written begins as a formula");
        }
}

/// The files that the tests of spreadsheets have, by the end of their names.
static QList<QByteArray> dataFiles(const QStringList &endings)
{
    QList<QByteArray> seeds;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/tests/data/sheets"));
    for (const QString &name : folder.entryList(endings, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.size() < 60000)
            seeds += file.readAll();
    }
    return seeds;
}

const QList<Target> archiveTargets{
    {"tar", "tar archives: read and written the same, or refused", tarSeeds, runTar},
    {"gzip", "gzip members of an announced size", gzipSeeds, runGzip},
    {"zip", "ZIP archives within their limits", [] { return dataFiles({QStringLiteral("*.xlsx"), QStringLiteral("*.ods")}); }, runZip},
    {"sheet", "spreadsheets of any kind within their limits",
     [] { return dataFiles({QStringLiteral("*.xlsx"), QStringLiteral("*.xls"), QStringLiteral("*.ods"), QStringLiteral("*.docx"), QStringLiteral("*.csv")}); }, runSheet},
    {"csv", "lists of any encoding: what is written of them can be read and runs no formula",
     [] { return dataFiles({QStringLiteral("*.csv")}) + QList<QByteArray>{"a,b\r\n\"x\"\"y\",=1+1\r\n"}; }, runCsv},
};

} // namespace fuzz
