// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/erasuresheet.h"

/// The erasures after a transfer, the earliest first; a second one takes what the first left.
Result<QList<Erasure>> erasuresAfter(const Book &book, const TransferId &transfer);

/// What the record of the erasures after a transfer says, for the person: what was erased, what stays and why. NotFound when there was none.
Result<documents::ErasureSheet> erasureSheet(const Book &book, const TransferId &id);

/// The same as PDF. Errors of the templates and of layOut.
Result<QByteArray> erasurePaperPdf(const Book &book, const TransferId &id);
