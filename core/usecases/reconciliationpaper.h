// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/reconciliationsheet.h"

/// What the record of a comparison says on paper. NotFound.
Result<documents::ReconciliationSheet> reconciliationSheet(const Book &book, const ReconciliationId &id);

/// "Biên bản đối chiếu danh sách đảng viên" as PDF. NotFound; errors of the templates and of layOut.
Result<QByteArray> reconciliationPdf(const Book &book, const ReconciliationId &id);
