// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cardcorrectionslip.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

Result<paper::Pages> cardCorrectionSlipPages(const CardCorrectionSlip &slip)
{
    const auto words = builtInTemplate(QStringLiteral("card-correction"));
    if (!words)
        return words.error();
    QJsonArray lines;
    for (const CardCorrectionLine &each : slip.lines)
        lines += QJsonObject{{QStringLiteral("title"), each.title}, {QStringLiteral("before"), typedLine(each.before)}, {QStringLiteral("now"), typedLine(each.now)}};
    const auto blocks = fill(*words, {{QStringLiteral("onPaper"), true},
                                      {QStringLiteral("upper"), typedLine(slip.head.upper)},
                                      {QStringLiteral("organisation"), typedLine(slip.head.name)},
                                      {QStringLiteral("place"), typedLine(slip.head.place)},
                                      {QStringLiteral("issued"), longDate(slip.on)},
                                      {QStringLiteral("symbol"), QString()},
                                      {QStringLiteral("draft"), false},
                                      {QStringLiteral("name"), typedLine(slip.member.name)},
                                      {QStringLiteral("cardNumber"), typedLine(slip.member.cardNumber)},
                                      {QStringLiteral("paper"), withoutStop(slip.paper)},
                                      {QStringLiteral("reason"), withoutStop(slip.reason)},
                                      {QStringLiteral("secretary"), typedLine(slip.secretary)},
                                      {QStringLiteral("lines"), lines}});
    if (!blocks)
        return blocks.error();
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return theme.error();
    return paper::layOut(*blocks, *theme);
}

Result<QByteArray> cardCorrectionSlipPdf(const CardCorrectionSlip &slip)
{
    const auto pages = cardCorrectionSlipPages(slip);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = QStringLiteral("Phiếu điều chỉnh thông tin đảng viên %1").arg(typedLine(slip.member.name));
    metadata.author = typedLine(slip.head.name);
    metadata.created = QDateTime(slip.on, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

} // namespace documents
