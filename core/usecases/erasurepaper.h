// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/erasuresheet.h"

/// The last erasure after a transfer; nothing when there was none.
Result<std::optional<Erasure>> erasureAfter(const Book &book, const TransferId &transfer);

/// What the record of an erasure says, for the person: what was erased, what stays and why. NotFound.
Result<documents::ErasureSheet> erasureSheet(const Book &book, const ErasureId &id);

/// The same as PDF. Errors of the templates and of layOut.
Result<QByteArray> erasurePaperPdf(const Book &book, const ErasureId &id);
