// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/heldsheet.h"

#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

QString heldTitle()
{
    return QStringLiteral("Bản kê dữ liệu cá nhân");
}

Result<paper::Pages> heldPages(const HeldSheet &sheet)
{
    QJsonArray sections;
    for (const HeldSection &section : sheet.sections) {
        QJsonArray rows;
        for (const HeldLine &line : section.lines)
            rows += QJsonObject{{QStringLiteral("what"), typedLine(line.what)}, {QStringLiteral("value"), typedLine(line.value)}};
        sections += QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("rows"), rows}};
    }
    return sheetPages(QStringLiteral("held-data"), sheetHead(sheet.head, longDate(sheet.date)),
                      {{QStringLiteral("name"), typedLine(sheet.name)},
                       {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                       {QStringLiteral("sections"), sections}});
}

Result<QByteArray> heldPdf(const HeldSheet &sheet)
{
    return sheetPdf(heldPages(sheet), heldTitle(), sheet.head, sheet.date);
}

} // namespace documents
