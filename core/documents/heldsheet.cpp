// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/heldsheet.h"

#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"
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
    const auto words = builtInTemplate(QStringLiteral("held-data"));
    if (!words)
        return words.error();
    QJsonArray sections;
    for (const HeldSection &section : sheet.sections) {
        QJsonArray rows;
        for (const HeldLine &line : section.lines)
            rows += QJsonObject{{QStringLiteral("what"), typedLine(line.what)}, {QStringLiteral("value"), typedLine(line.value)}};
        sections += QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("rows"), rows}};
    }
    const auto blocks = fill(*words, {{QStringLiteral("onPaper"), true},
                                      {QStringLiteral("upper"), typedLine(sheet.head.upper)},
                                      {QStringLiteral("organisation"), typedLine(sheet.head.name)},
                                      {QStringLiteral("place"), typedLine(sheet.head.place)},
                                      {QStringLiteral("issued"), longDate(sheet.date)},
                                      {QStringLiteral("symbol"), QString()},
                                      {QStringLiteral("draft"), false},
                                      {QStringLiteral("name"), typedLine(sheet.name)},
                                      {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                                      {QStringLiteral("sections"), sections}});
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    return paper::layOut(*blocks, *theme);
}

Result<QByteArray> heldPdf(const HeldSheet &sheet)
{
    const auto pages = heldPages(sheet);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = heldTitle();
    metadata.author = typedLine(sheet.head.name);
    metadata.created = QDateTime(sheet.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
