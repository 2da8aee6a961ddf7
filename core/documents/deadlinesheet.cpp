// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/deadlinesheet.h"

#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

Result<paper::Pages> deadlineSheetPages(const DeadlineSheet &sheet)
{
    QJsonArray lines;
    for (const DeadlineLine &each : sheet.lines)
        lines += QJsonObject{{QStringLiteral("what"), typedLine(each.what)},
                             {QStringLiteral("name"), each.name.isEmpty() ? QStringLiteral("Chi bộ") : typedLine(each.name)},
                             {QStringLiteral("opens"), dateText(each.opens)},
                             {QStringLiteral("due"), each.due.isValid() ? dateText(each.due) : QStringLiteral("không ghi hạn")},
                             {QStringLiteral("late"), each.due.isValid() && each.due < sheet.on},
                             {QStringLiteral("clause"), typedLine(each.clause)}};
    return sheetPages(QStringLiteral("deadlines"), sheetHead(sheet.head, longDate(sheet.on)),
                      {{QStringLiteral("on"), dateText(sheet.on)},
                       {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                       {QStringLiteral("lines"), lines}});
}

Result<QByteArray> deadlineSheetPdf(const DeadlineSheet &sheet)
{
    return sheetPdf(deadlineSheetPages(sheet), QStringLiteral("Những việc đến hạn của chi bộ, tính đến ngày %1").arg(dateText(sheet.on)), sheet.head, sheet.on);
}

} // namespace documents
