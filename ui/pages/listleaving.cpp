// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listleaving.h"

#include "core/base/files.h"
#include "core/usecases/disclosures.h"
#include "ui/pages/loggedpaper.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>

namespace listleaving {

static QString say(const char *text)
{
    return QCoreApplication::translate("Lists", text);
}

static void note(Book &book, DisclosureWay way, const MemberTable &table, const MemberId &member, const Failed &failed)
{
    if (member.isEmpty() && table.people == 0)
        return;  // of money, not of people
    if (const auto noted = recordDisclosure(book, way, table.disclosed, table.head.title, member, table.people); !noted)
        failed(noted.error());
}

PaperDialog *openPaper(Book &book, const MemberTable &table, const Result<paper::Pages> &pages, const MemberId &member, const FileChooser &chooser, QWidget *parent,
                       const Failed &failed)
{
    PaperDialog::Paper paper;
    paper.pages = [pages](int) { return pages; };
    paper.pdf = [pages, head = table.head](int) -> Result<QByteArray> {
        if (!pages)
            return pages.error();
        return documents::listPdf(*pages, head);
    };
    paper.title = table.head.title;
    paper.fileName = table.fileName + QStringLiteral(".pdf");
    return openLoggedPaper(book, std::move(paper), {table.disclosed, table.head.title, member, table.people}, chooser, parent, failed);
}

static Result<QByteArray> bytesOf(const MemberTable &table, const Result<paper::Pages> &pages, Format format)
{
    if (format == Format::Xlsx)
        return xlsxOf(table);
    if (format == Format::Csv)
        return csvOf(table);
    if (!pages)
        return pages.error();
    return documents::listPdf(*pages, table.head);
}

void save(Book &book, const MemberTable &table, const Result<paper::Pages> &pages, Format format, const FileChooser &chooser, QWidget *parent, const Failed &failed,
          const Said &said)
{
    const QString ending = format == Format::Pdf ? QStringLiteral(".pdf") : format == Format::Xlsx ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QString title = format == Format::Pdf ? say(QT_TRANSLATE_NOOP("Lists", "Save the list as PDF"))
        : format == Format::Xlsx                ? say(QT_TRANSLATE_NOOP("Lists", "Save the list as a workbook (XLSX)"))
                                                : say(QT_TRANSLATE_NOOP("Lists", "Save the list as text (CSV)"));
    const auto &ask = format == Format::Pdf ? chooser.toSavePdf : chooser.toSave;
    ask(parent, title, table.fileName + ending, [=, &book](const QString &chosen) {
        const bool isNamed = chosen.endsWith(ending, Qt::CaseInsensitive);
        const QString path = isNamed ? chosen : chosen + ending;
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto bytes = bytesOf(table, pages, format);
        QGuiApplication::restoreOverrideCursor();
        if (!bytes)
            return failed(bytes.error());
        // The dialog has asked whether a file of this very name may go; of one that got its ending here nobody asked.
        if (const auto written = writeWhole(path, *bytes, isNamed ? Existing::Replace : Existing::Keep); !written)
            return failed(written.error());
        note(book, DisclosureWay::Saved, table, {}, failed);
        said(say(QT_TRANSLATE_NOOP("Lists", "The list is saved as %1. It is no longer encrypted there.")).arg(QDir::toNativeSeparators(path)));
    });
}

void notePrinted(Book &book, const MemberTable &table, const Failed &failed)
{
    note(book, DisclosureWay::Printed, table, {}, failed);
}

}
