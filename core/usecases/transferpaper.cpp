// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/transferpaper.h"

#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"

QString secretaryOn(const Book &book, const QDate &day)
{
    if (const auto people = membersOn(book, day))
        for (const MemberOnDay &each : *people)
            if (each.member.position == Position::Secretary)
                return each.member.name;
    return {};
}

Result<documents::TransferSheet> transferSheet(const Book &book, const TransferId &id, const QDate &date)
{
    const auto transfer = book.get(id);
    if (!transfer)
        return transfer.error();
    const auto member = book.get(transfer->member);
    if (!member)
        return member.error();
    return documents::TransferSheet{book.head(), *transfer, member->name, member->born, member->cardNumber, secretaryOn(book, date),
                                    fingerprint(book.officeKeys().office.toLatin1()), date};
}

Result<Done> hasTransferPaper(const Transfer &transfer, documents::TransferPaper which)
{
    const bool isOut = transfer.direction == TransferDirection::Out;
    if (which == documents::TransferPaper::Inventory)
        return isOut ? Result<Done>(Done{})
                     : Result<Done>(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The inventory comes from the organisation that the member leaves. For who comes there is a receipt.")});
    if (isOut)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The receipt comes from the organisation that the member goes to. For who leaves there is an inventory.")};
    if (!transfer.accepted.isValid() && transfer.refusal.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The papers are presented and not decided on. Accept or refuse the member first.")};
    return Done{};
}

Result<QByteArray> transferPaperPdf(const Book &book, const TransferId &id, documents::TransferPaper which, const QDate &date)
{
    const auto sheet = transferSheet(book, id, date);
    if (!sheet)
        return sheet.error();
    if (auto has = hasTransferPaper(sheet->transfer, which); !has)
        return has.error();
    return documents::transferPdf(*sheet, which);
}
