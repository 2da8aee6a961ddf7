// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/transfersheet.h"

#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/domain/transferday.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

QString titleOf(TransferPaper which)
{
    return which == TransferPaper::Inventory ? QStringLiteral("Bản kê hồ sơ, giấy tờ kèm theo") : QStringLiteral("Biên nhận hồ sơ, giấy tờ");
}

Result<paper::Pages> transferPages(const TransferSheet &sheet, TransferPaper which)
{
    const Transfer &transfer = sheet.transfer;
    QJsonArray items;
    for (const TransferItem &item : transfer.items)
        items += QJsonObject{{QStringLiteral("what"), typedLine(item.what)},
                             {QStringLiteral("form"), item.sha256.isEmpty() ? QStringLiteral("bản giấy") : QStringLiteral("tệp trong gói")},
                             {QStringLiteral("seen"), item.checked ? QStringLiteral("có") : QStringLiteral("không")},
                             {QStringLiteral("trouble"), typedLine(item.trouble)}};
    const bool isOut = transfer.direction == TransferDirection::Out;
    const bool isOfficial = transfer.term == TransferTerm::Official;
    const auto born = parseIsoText(sheet.born);
    const QString counts = isOfficial ? QStringLiteral(", tính là đảng viên của Chi bộ từ ngày %1").arg(dateText(countsThereFrom(transfer.introduced)))
                                      : QStringLiteral(", sinh hoạt tạm thời");
    return sheetPages(which == TransferPaper::Inventory ? QStringLiteral("transfer-inventory") : QStringLiteral("transfer-receipt"), sheetHead(sheet.head, longDate(sheet.date)),
                      {{QStringLiteral("name"), typedLine(sheet.name)},
                       {QStringLiteral("born"), born ? dateText(*born) : QString()},
                       {QStringLiteral("cardNumber"), typedLine(sheet.cardNumber)},
                       {QStringLiteral("from"), typedLine(isOut ? sheet.head.name : transfer.other)},
                       {QStringLiteral("to"), typedLine(isOut ? transfer.other : sheet.head.name)},
                       {QStringLiteral("term"), isOfficial ? QStringLiteral("chính thức") : QStringLiteral("tạm thời")},
                       {QStringLiteral("until"), dateText(transfer.until)},
                       {QStringLiteral("paper"), typedLine(transfer.paper)},
                       {QStringLiteral("introduced"), dateText(transfer.introduced)},
                       {QStringLiteral("duesPaidTo"), transfer.duesPaidTo.toString(QStringLiteral("MM/yyyy"))},
                       {QStringLiteral("presented"), dateText(transfer.presented)},
                       {QStringLiteral("accepted"), transfer.refusal.isEmpty() ? dateText(transfer.accepted) : QString()},
                       {QStringLiteral("counts"), counts},
                       {QStringLiteral("refusal"), typedLine(transfer.refusal)},
                       {QStringLiteral("returned"), dateText(transfer.returned)},
                       {QStringLiteral("packet"), transfer.digest.isEmpty() ? QString() : transfer.packet},
                       {QStringLiteral("digest"), transfer.digest},
                       {QStringLiteral("fingerprint"), sheet.fingerprint},
                       {QStringLiteral("secretary"), typedLine(sheet.secretary)},
                       {QStringLiteral("items"), items}});
}

Result<QByteArray> transferPdf(const TransferSheet &sheet, TransferPaper which)
{
    return sheetPdf(transferPages(sheet, which), titleOf(which), sheet.head, sheet.date);
}

} // namespace documents
