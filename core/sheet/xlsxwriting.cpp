// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsxwriting.h"

#include "core/base/files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

constexpr qsizetype mostRows = 1048576, mostColumns = 16384;  // of a sheet, ECMA-376
constexpr qsizetype mostLetters = 32767;                      // of a cell

/// The library works in files. They hold what a person saves in the clear anyway, but a folder in memory leaves no trace of them.
QString folderForParts()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    return memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath();
}

bool isOurs([[maybe_unused]] const QFileInfo &info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == ::geteuid();
#else
    return true; // the temporary folder is the person's
#endif
}

const QString begunName = QStringLiteral("sochibo-xlsx-");

QByteArray sheetName(const QString &name)
{
    QString fit;
    for (const QChar c : name)
        if (!QStringLiteral("[]:*?/\\'").contains(c) && c.isPrint())
            fit += c;
    fit = fit.simplified().left(31);
    return fit.isEmpty() ? QByteArray("Sheet1") : fit.toUtf8();
}

/// A text as XML can hold it: control characters that a sheet cannot have are left out.
QByteArray plain(const QString &text)
{
    QString fit;
    for (const QChar c : text.left(mostLetters))
        if (c >= u' ' || c == u'\n' || c == u'\t')
            fit += c;
    return fit.toUtf8();
}

/// One workbook while it is put together; it is closed once.
class Writing
{
public:
    Writing(const QByteArray &path, QByteArray folder) : m_folder(std::move(folder))
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(path.constData(), &options);
    }
    ~Writing()
    {
        if (m_book)
            workbook_close(m_book);
    }
    Writing(const Writing &) = delete;
    Writing &operator=(const Writing &) = delete;

    bool put(const TitledSheet &sheet)
    {
        if (!m_book)
            return false;
        QByteArray title = plain(sheet.title);
        lxw_doc_properties properties{};
        properties.title = title.data();
        note(workbook_set_properties(m_book, &properties));
        lxw_worksheet *page = workbook_add_worksheet(m_book, sheetName(sheet.name).constData());
        if (!page)
            return false;
        lxw_format *head = workbook_add_format(m_book);
        lxw_format *text = workbook_add_format(m_book);
        lxw_format *day = workbook_add_format(m_book);
        format_set_bold(head);
        for (lxw_format *each : {head, text, day}) {
            format_set_text_wrap(each);
            format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
        }
        format_set_border(head, LXW_BORDER_THIN);
        format_set_num_format(text, "@");  // typed over in a spreadsheet it stays text too: numbers keep their zeros
        format_set_num_format(day, "dd/mm/yyyy");
        for (qsizetype column = 0; column < sheet.titles.size(); ++column) {
            const qsizetype wide = sheet.letters.value(column, int(sheet.titles[column].size()));
            note(worksheet_set_column(page, lxw_col_t(column), lxw_col_t(column), double(std::clamp(wide, qsizetype(4), qsizetype(80))) + 2, nullptr));
            note(worksheet_write_string(page, 0, lxw_col_t(column), plain(sheet.titles[column]).constData(), head));
        }
        for (qsizetype row = 0; row < sheet.rows.size(); ++row)
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                put(page, lxw_row_t(row + 1), lxw_col_t(column), sheet.rows[row][column], text, day);
        worksheet_freeze_panes(page, 1, 0);
        note(worksheet_repeat_rows(page, 0, 0));
        worksheet_set_paper(page, 9);  // A4
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        return m_isWhole;
    }

    bool finish()
    {
        note(workbook_close(std::exchange(m_book, nullptr)));
        return m_isWhole;
    }

private:
    void note(lxw_error error) { m_isWhole = m_isWhole && error == LXW_NO_ERROR; }

    void put(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const Cell &cell, lxw_format *text, lxw_format *day)
    {
        switch (cell.kind) {
        case Cell::Empty:
            return;
        case Cell::Text:
            if (!cell.text.isEmpty())
                note(worksheet_write_string(page, row, column, plain(cell.text).constData(), text));
            return;
        case Cell::Number:
            return note(worksheet_write_number(page, row, column, cell.number, nullptr));
        case Cell::Bool:
            return note(worksheet_write_boolean(page, row, column, cell.number != 0, nullptr));
        case Cell::Date: {
            constexpr int firstYear = 1900;  // a sheet has no day before: such a date is written as text
            if (cell.date.year() < firstYear)
                return note(worksheet_write_string(page, row, column, plain(cell.toText()).constData(), text));
            lxw_datetime date{};
            date.year = cell.date.year();
            date.month = cell.date.month();
            date.day = cell.date.day();
            return note(worksheet_write_datetime(page, row, column, &date, day));
        }
        }
    }

    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;
    bool m_isWhole = true;
};

}

Result<QByteArray> writeXlsx(const TitledSheet &sheet)
{
    if (sheet.rows.size() >= mostRows || sheet.titles.size() > mostColumns)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The list is too long for a spreadsheet.")};
    const Error broken{Error::Io, QT_TRANSLATE_NOOP("Error", "The spreadsheet could not be put together. Is there room left on the disk?")};
    const QTemporaryDir folder(QDir(folderForParts()).filePath(begunName + QStringLiteral("XXXXXX")));
    if (!folder.isValid())
        return broken;
    const QString path = folder.filePath(QStringLiteral("list.xlsx"));
    Writing writing(QFile::encodeName(path), QFile::encodeName(folder.path()));
    if (!writing.put(sheet) || !writing.finish())
        return broken;
    return readWhole(path, qint64(1) << 30);
}

void removeAbandonedWorkbooks()
{
    constexpr int longest = 3600; // seconds; the longest list takes a minute
    const QDateTime begun = QDateTime::currentDateTimeUtc().addSecs(-longest);
    for (const QFileInfo &each : QDir(folderForParts()).entryInfoList({begunName + u'*'}, QDir::Dirs | QDir::NoSymLinks))
        if (each.lastModified() < begun && isOurs(each)) // a folder of somebody else could lead anywhere while it is removed
            QDir(each.filePath()).removeRecursively();
}
