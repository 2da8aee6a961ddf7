// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

namespace documents {

/// One difference between two lists as it stands on paper.
struct ReconciliationLine
{
    enum Result { Open, TookTheirs, KeptOurs };

    QString name;
    QString title;           ///< what differs
    QString ours;
    QString theirs;
    Result result = Open;
    QString note;
};

/// What the record of a comparison with a list from above says on paper.
struct ReconciliationSheet
{
    BookHead head;
    QDate day;
    QString source;          ///< who made the list and of which day
    qint64 ours = 0;
    qint64 theirs = 0;
    qint64 same = 0;
    QString secretary;       ///< who signs
    QList<ReconciliationLine> lines;
};

/// The paper on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> reconciliationSheetPages(const ReconciliationSheet &sheet);

/// The paper as PDF, dated by the day of the comparison.
Result<QByteArray> reconciliationSheetPdf(const ReconciliationSheet &sheet);

} // namespace documents
