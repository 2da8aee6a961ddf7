// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheetpaper_p.h"

#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"

namespace documents {

QJsonObject sheetHead(const BookHead &head, const QString &issued)
{
    return {{QStringLiteral("onPaper"), true},
            {QStringLiteral("upper"), typedLine(head.upper)},
            {QStringLiteral("organisation"), typedLine(head.name)},
            {QStringLiteral("place"), typedLine(head.place)},
            {QStringLiteral("issued"), issued},
            {QStringLiteral("symbol"), QString()},
            {QStringLiteral("draft"), false}};
}

Result<paper::Pages> sheetPages(const QString &name, QJsonObject head, const QJsonObject &own, paper::Orientation orientation)
{
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    for (auto value = own.begin(); value != own.end(); ++value)
        head.insert(value.key(), value.value());
    const auto blocks = fill(*words, head);
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    paper::PaperOptions options;
    options.orientation = orientation;
    return paper::layOut(*blocks, *theme, options);
}

Result<QByteArray> sheetPdf(const Result<paper::Pages> &pages, const QString &title, const BookHead &head, const QDate &day)
{
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = title;
    metadata.author = typedLine(head.name);
    metadata.created = QDateTime(day, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
