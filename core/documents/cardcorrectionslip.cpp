// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cardcorrectionslip.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

Result<paper::Pages> cardCorrectionSlipPages(const CardCorrectionSlip &slip)
{
    QJsonArray lines;
    for (const CardCorrectionLine &each : slip.lines)
        lines += QJsonObject{{QStringLiteral("title"), each.title}, {QStringLiteral("before"), typedLine(each.before)}, {QStringLiteral("now"), typedLine(each.now)}};
    return sheetPages(QStringLiteral("card-correction"), sheetHead(slip.head, longDate(slip.on)),
                      {{QStringLiteral("name"), typedLine(slip.member.name)},
                       {QStringLiteral("cardNumber"), typedLine(slip.member.cardNumber)},
                       {QStringLiteral("paper"), withoutStop(slip.paper)},
                       {QStringLiteral("reason"), withoutStop(slip.reason)},
                       {QStringLiteral("secretary"), typedLine(slip.secretary)},
                       {QStringLiteral("lines"), lines}});
}

Result<QByteArray> cardCorrectionSlipPdf(const CardCorrectionSlip &slip)
{
    return sheetPdf(cardCorrectionSlipPages(slip), QStringLiteral("Phiếu điều chỉnh thông tin đảng viên %1").arg(typedLine(slip.member.name)), slip.head, slip.on);
}

} // namespace documents
