// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheet.h"

#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"

namespace documents {

QStringList groupsOf(const QByteArray &code)
{
    constexpr qsizetype letters = 4;
    QStringList groups;
    for (qsizetype i = 0; i < code.size(); i += letters)
        groups += QString::fromLatin1(code.mid(i, letters));
    return groups;
}

/// The groups with their numbers, five in a row.
static QJsonArray rowsOf(const QStringList &groups)
{
    constexpr qsizetype inRow = 5;
    QJsonArray rows;
    QJsonObject row;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString place = QString::number(i % inRow + 1);
        row.insert(u'n' + place, QString::number(i + 1));
        row.insert(u'g' + place, groups[i]);
        if ((i + 1) % inRow == 0 || i + 1 == groups.size()) {
            rows += row;
            row = {};
        }
    }
    return rows;
}

Result<paper::Pages> recoverySheetPages(const RecoverySheet &sheet)
{
    const auto words = builtInTemplate(sheet.opens == SheetOpens::Book ? QStringLiteral("recovery-sheet") : QStringLiteral("escrow-sheet"));
    if (!words)
        return words.error();
    const auto blocks = fill(*words, {{QStringLiteral("upper"), typedLine(sheet.head.upper)},
                                      {QStringLiteral("organisation"), typedLine(sheet.head.name)},
                                      {QStringLiteral("made"), sheet.made.toString(QStringLiteral("dd/MM/yyyy"))},
                                      {QStringLiteral("book"), sheet.bookId.left(8)},
                                      {QStringLiteral("rows"), rowsOf(groupsOf(sheet.code))},
                                      {QStringLiteral("code"), QString::fromLatin1(sheet.code)},
                                      {QStringLiteral("recipient"), sheet.recipient}});
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    return paper::layOut(*blocks, *theme);
}

Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet)
{
    const auto pages = recoverySheetPages(sheet);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = sheet.opens == SheetOpens::Book ? QStringLiteral("Tờ phục hồi sổ") : QStringLiteral("Tờ khóa ký gửi");
    metadata.author = typedLine(sheet.head.name);
    metadata.created = QDateTime(sheet.made, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
