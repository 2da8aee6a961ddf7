// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/heldsheet.h"
#include "core/documents/transfersheet.h"

/// What the papers of a transfer say, dated by a day. NotFound.
Result<documents::TransferSheet> transferSheet(const Book &book, const TransferId &id, const QDate &date);

/// The inventory that goes along, or the receipt for what came, as PDF. Refused for the inventory of who comes, for the receipt of who leaves, and
/// for a receipt before it was decided. Errors of the templates and of layOut.
Result<QByteArray> transferPaperPdf(const Book &book, const TransferId &id, documents::TransferPaper which, const QDate &date);

/// Whether a transfer has such a paper now; as transferPaperPdf().
Result<Done> hasTransferPaper(const Transfer &transfer, documents::TransferPaper which);

/// The name of the secretary by the list of a day; empty without one.
QString secretaryOn(const Book &book, const QDate &day);
