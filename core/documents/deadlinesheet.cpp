// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/deadlinesheet.h"

#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

Result<paper::Pages> deadlineSheetPages(const DeadlineSheet &sheet)
{
    const auto words = builtInTemplate(QStringLiteral("deadlines"));
    if (!words)
        return words.error();
    QJsonArray lines;
    for (const DeadlineLine &each : sheet.lines)
        lines += QJsonObject{{QStringLiteral("what"), typedLine(each.what)},
                             {QStringLiteral("name"), each.name.isEmpty() ? QStringLiteral("Chi bộ") : typedLine(each.name)},
                             {QStringLiteral("opens"), dateText(each.opens)},
                             {QStringLiteral("due"), each.due.isValid() ? dateText(each.due) : QStringLiteral("không ghi hạn")},
                             {QStringLiteral("late"), each.due.isValid() && each.due < sheet.on},
                             {QStringLiteral("clause"), typedLine(each.clause)}};
    const auto blocks = fill(*words, {{QStringLiteral("onPaper"), true},
                                      {QStringLiteral("upper"), typedLine(sheet.head.upper)},
                                      {QStringLiteral("organisation"), typedLine(sheet.head.name)},
                                      {QStringLiteral("place"), typedLine(sheet.head.place)},
                                      {QStringLiteral("issued"), longDate(sheet.on)},
                                      {QStringLiteral("symbol"), QString()},
                                      {QStringLiteral("draft"), false},
                                      {QStringLiteral("on"), dateText(sheet.on)},
                                      {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                                      {QStringLiteral("lines"), lines}});
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    return paper::layOut(*blocks, *theme);
}

Result<QByteArray> deadlineSheetPdf(const DeadlineSheet &sheet)
{
    const auto pages = deadlineSheetPages(sheet);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = QStringLiteral("Những việc đến hạn của chi bộ, tính đến ngày %1").arg(dateText(sheet.on));
    metadata.author = typedLine(sheet.head.name);
    metadata.created = QDateTime(sheet.on, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
