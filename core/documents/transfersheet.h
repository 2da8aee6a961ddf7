// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/transfer.h"
#include "core/paper/layout.h"

namespace documents {

/// What the two papers of a transfer say: the inventory that goes along, and the receipt that comes back. The introduction itself is an
/// official form that the upper level issues, and none of ours.
struct TransferSheet
{
    BookHead head;
    Transfer transfer;
    QString name;            ///< of the member
    QString born;            ///< ISO, known whole or in part
    QString cardNumber;
    QString secretary;       ///< who signs
    QString fingerprint;     ///< the 30 digits of the key that sealed the packet
    QDate date;              ///< on the paper
};

enum class TransferPaper { Inventory, Receipt };

/// What the paper is called, "Bản kê hồ sơ, giấy tờ kèm theo".
QString titleOf(TransferPaper which);

/// A paper of a transfer on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> transferPages(const TransferSheet &sheet, TransferPaper which);

/// The same as PDF.
Result<QByteArray> transferPdf(const TransferSheet &sheet, TransferPaper which);

} // namespace documents
