// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reconciliationsheet.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace documents {

static QString resultWords(ReconciliationLine::Result result)
{
    switch (result) {
    case ReconciliationLine::TookTheirs: return QStringLiteral("Ghi theo danh sách của cấp trên");
    case ReconciliationLine::KeptOurs: return QStringLiteral("Giữ theo danh sách của chi bộ");
    case ReconciliationLine::Open: break;
    }
    return QStringLiteral("Chưa thống nhất");
}

static QString countOf(const ReconciliationSheet &sheet, ReconciliationLine::Result result)
{
    return QString::number(std::count_if(sheet.lines.cbegin(), sheet.lines.cend(), [result](const ReconciliationLine &line) { return line.result == result; }));
}

Result<paper::Pages> reconciliationSheetPages(const ReconciliationSheet &sheet)
{
    const auto words = builtInTemplate(QStringLiteral("reconciliation"));
    if (!words)
        return words.error();
    QJsonArray lines;
    for (const ReconciliationLine &line : sheet.lines)
        lines += QJsonObject{{QStringLiteral("name"), typedLine(line.name)},       {QStringLiteral("title"), typedLine(line.title)},
                             {QStringLiteral("ours"), typedLine(line.ours)},       {QStringLiteral("theirs"), typedLine(line.theirs)},
                             {QStringLiteral("result"), resultWords(line.result)}, {QStringLiteral("note"), typedLine(line.note)}};
    const auto blocks = fill(*words, {{QStringLiteral("onPaper"), true},
                                      {QStringLiteral("upper"), typedLine(sheet.head.upper)},
                                      {QStringLiteral("organisation"), typedLine(sheet.head.name)},
                                      {QStringLiteral("place"), typedLine(sheet.head.place)},
                                      {QStringLiteral("issued"), longDate(sheet.day)},
                                      {QStringLiteral("symbol"), QStringLiteral("      -BB/CB")},
                                      {QStringLiteral("draft"), false},
                                      {QStringLiteral("dayWords"), longDate(sheet.day)},
                                      {QStringLiteral("source"), withoutStop(sheet.source)},
                                      {QStringLiteral("ours"), countText(sheet.ours)},
                                      {QStringLiteral("theirs"), countText(sheet.theirs)},
                                      {QStringLiteral("same"), countText(sheet.same)},
                                      {QStringLiteral("count"), QString::number(sheet.lines.size())},
                                      {QStringLiteral("took"), countOf(sheet, ReconciliationLine::TookTheirs)},
                                      {QStringLiteral("kept"), countOf(sheet, ReconciliationLine::KeptOurs)},
                                      {QStringLiteral("open"), countOf(sheet, ReconciliationLine::Open)},
                                      {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                                      {QStringLiteral("lines"), lines}});
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    return paper::layOut(*blocks, *theme);
}

Result<QByteArray> reconciliationSheetPdf(const ReconciliationSheet &sheet)
{
    const auto pages = reconciliationSheetPages(sheet);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = QStringLiteral("Biên bản đối chiếu danh sách đảng viên, %1").arg(dateText(sheet.day));
    metadata.author = typedLine(sheet.head.name);
    metadata.created = QDateTime(sheet.day, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
