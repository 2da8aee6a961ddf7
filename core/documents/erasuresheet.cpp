// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/erasuresheet.h"

#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

static QJsonArray rowsOf(const QList<HeldLine> &lines)
{
    QJsonArray rows;
    for (const HeldLine &line : lines)
        rows += QJsonObject{{QStringLiteral("what"), typedLine(line.what)}, {QStringLiteral("value"), typedLine(line.value)}};
    return rows;
}

QString erasureTitle()
{
    return QStringLiteral("Biên bản xóa dữ liệu cá nhân");
}

Result<paper::Pages> erasurePages(const ErasureSheet &sheet)
{
    return sheetPages(QStringLiteral("erasure"), sheetHead(sheet.head, longDate(sheet.date)),
                      {{QStringLiteral("name"), typedLine(sheet.name)},
                       {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                       {QStringLiteral("other"), typedLine(sheet.transfer.other)},
                       {QStringLiteral("paper"), typedLine(sheet.transfer.paper)},
                       {QStringLiteral("accepted"), dateText(sheet.transfer.accepted)},
                       {QStringLiteral("office"), typedLine(sheet.office)},
                       {QStringLiteral("times"), rowsOf(sheet.times)},
                       {QStringLiteral("clause"), sheet.clause},
                       {QStringLiteral("entries"), QString::number(sheet.entries)},
                       {QStringLiteral("erased"), rowsOf(sheet.erased)},
                       {QStringLiteral("leftOut"), sheet.leftOut.join(QStringLiteral("; "))},
                       {QStringLiteral("kept"), rowsOf(sheet.kept)}});
}

Result<QByteArray> erasurePdf(const ErasureSheet &sheet)
{
    return sheetPdf(erasurePages(sheet), erasureTitle(), sheet.head, sheet.date);
}

} // namespace documents
