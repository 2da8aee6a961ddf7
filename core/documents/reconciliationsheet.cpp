// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reconciliationsheet.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
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
    QJsonArray lines;
    for (const ReconciliationLine &line : sheet.lines)
        lines += QJsonObject{{QStringLiteral("name"), typedLine(line.name)},       {QStringLiteral("title"), typedLine(line.title)},
                             {QStringLiteral("ours"), typedLine(line.ours)},       {QStringLiteral("theirs"), typedLine(line.theirs)},
                             {QStringLiteral("result"), resultWords(line.result)}, {QStringLiteral("note"), typedLine(line.note)}};
    return sheetPages(QStringLiteral("reconciliation"), sheetHead(sheet.head, longDate(sheet.day)),
                      {{QStringLiteral("symbol"), QStringLiteral("      -BB/CB")},
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
}

Result<QByteArray> reconciliationSheetPdf(const ReconciliationSheet &sheet)
{
    return sheetPdf(reconciliationSheetPages(sheet), QStringLiteral("Biên bản đối chiếu danh sách đảng viên, %1").arg(dateText(sheet.day)), sheet.head, sheet.day);
}

} // namespace documents
