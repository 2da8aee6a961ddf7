// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet.h"

#include "core/archive/zip.h"
#include "core/base/files.h"
#include "core/sheet/csv.h"
#include "core/sheet/xlsx_p.h"

#include <QStringList>
#include <algorithm>

static Error notASpreadsheet()
{
    return {Error::Invalid,
            QT_TRANSLATE_NOOP("Error", "The file is not a spreadsheet. Choose an .xlsx or .csv file."),
            {},
            {},
            "not-a-spreadsheet"};
}

static Error locked()
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP(
                "Error",
                "The spreadsheet is locked with a password. Open it in its own program, save it without a password "
                "and choose it again."),
            {},
            {},
            "encrypted"};
}

/// Whether a name stands in the directory of an OLE2 container, where names are UTF-16.
static bool hasStream(const QByteArray &container, const char16_t *name)
{
    QByteArray utf16;
    for (const char16_t *c = name; *c != 0; ++c)
        utf16.append(char(*c & 0xFF)).append(char(*c >> 8));
    return container.contains(utf16);
}

/// Containers of before 2007: an old .xls, or a new file wrapped because it is locked (MS-OFFCRYPTO 2.3.4).
static Error oldContainer(const QByteArray &bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"))
        return locked();
    if (hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book"))
        return {Error::Unsupported,
                QT_TRANSLATE_NOOP("Error",
                                  "The file is an old .xls spreadsheet. Open it in its own program, save it as .xlsx "
                                  "and choose it again."),
                {},
                {},
                "xls"};
    return notASpreadsheet();
}

static Result<Workbook> readZipped(const QByteArray &bytes, const SheetLimits &limits)
{
    const auto names = zip::names(bytes);
    if (!names)
        return names.error();
    if (names->contains(QStringLiteral("content.xml")) && names->contains(QStringLiteral("mimetype"))) {
        const auto type = zip::read(bytes, [](const QString &name) { return name == u"mimetype"; });
        if (!type)
            return type.error();
        if (!type->value(0).bytes.contains("spreadsheet"))
            return notASpreadsheet();
        return Error{
            Error::Unsupported,
            QT_TRANSLATE_NOOP(
                "Error",
                "The file is an .ods spreadsheet. Open it in its own program, save it as .xlsx and choose it again."),
            {},
            {},
            "ods"};
    }
    if (names->contains(QStringLiteral("xl/workbook.bin")))
        return Error{
            Error::Unsupported,
            QT_TRANSLATE_NOOP(
                "Error",
                "The file is an .xlsb spreadsheet. Open it in its own program, save it as .xlsx and choose it again."),
            {},
            {},
            "xlsb"};
    const bool isWorkbook = std::any_of(names->begin(), names->end(), [](const QString &name) {
        return name.endsWith(QStringLiteral("workbook.xml"));
    });
    if (!isWorkbook)
        return notASpreadsheet();
    return readXlsx(bytes, limits);
}

static Result<Workbook> readText(const QByteArray &bytes, const SheetLimits &limits)
{
    const auto decoded = csv::decoded(bytes);
    if (!decoded)
        return decoded.error();
    const QString start = decoded->text.left(200).trimmed();
    if (start.startsWith(u'<') || start.startsWith(u'{') || start.startsWith(QStringLiteral("%PDF")))
        return notASpreadsheet(); // a web page, JSON, a PDF
    const QChar separator = csv::separatorOf(decoded->text);
    auto sheet = csv::read(decoded->text, separator, limits);
    if (!sheet)
        return sheet.error();
    return Workbook{Workbook::Csv, {*sheet}, decoded->encoding, separator};
}

static bool isFilled(const Sheet &sheet)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const QList<Cell> &row) {
        return std::any_of(row.begin(), row.end(), [](const Cell &cell) { return !cell.toText().trimmed().isEmpty(); });
    });
}

Result<Workbook> readSpreadsheet(const QByteArray &bytes, const SheetLimits &limits)
{
    const QByteArray oleStart = QByteArray::fromHex("d0cf11e0a1b11ae1");
    if (bytes.startsWith(oleStart))
        return oldContainer(bytes);
    auto workbook = zip::isZip(bytes) ? readZipped(bytes, limits) : readText(bytes, limits);
    if (!workbook)
        return workbook.error();
    if (!std::any_of(workbook->sheets.begin(), workbook->sheets.end(), isFilled))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The spreadsheet is empty."), {}, {}, "empty"};
    return workbook;
}

Result<Workbook> readSpreadsheet(const QString &path, const SheetLimits &limits)
{
    const auto bytes = readWhole(path, limits.fileBytes);
    if (!bytes) {
        Error error = bytes.error();
        if (error.kind == Error::Refused)
            error.word = "too-large";
        return error;
    }
    return readSpreadsheet(*bytes, limits);
}
