// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/yearplansheet.h"

/// What the plan of a year says on paper.
Result<documents::YearPlanSheet> yearPlanSheet(const Book &book, int year);

/// The plan of a year as a paper to be signed, "Kế hoạch sinh hoạt chi bộ năm 2027", as PDF. Errors of the templates and of layOut.
Result<QByteArray> yearPlanPdf(const Book &book, int year);
