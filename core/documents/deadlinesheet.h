// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

namespace documents {

/// One deadline as it stands on the list.
struct DeadlineLine
{
    QString what;
    QString name;            ///< empty for the cell as a whole
    QDate opens;
    QDate due;               ///< invalid where no limit is said
    QString clause;
};

/// What the list of deadlines says on paper.
struct DeadlineSheet
{
    BookHead head;
    QDate on;
    QList<DeadlineLine> lines;
    QString secretary;       ///< who signs
};

/// The list on pages, in the layout of HD 05; what is late is marked by the word. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> deadlineSheetPages(const DeadlineSheet &sheet);

/// The list as PDF, dated by its day.
Result<QByteArray> deadlineSheetPdf(const DeadlineSheet &sheet);

} // namespace documents
