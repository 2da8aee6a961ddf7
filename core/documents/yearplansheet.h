// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/preparing.h"
#include "core/paper/layout.h"

namespace documents {

/// One month as it stands in the plan of a year.
struct YearPlanMonth
{
    int month = 0;
    QDate date;              ///< of the regular meeting
    QString moved;           ///< off which free day; empty when it was not moved
    QString topic;
    QString presenter;
    QString note;
};

/// What the plan of a year says on paper.
struct YearPlanSheet
{
    BookHead head;
    int year = 0;
    MeetingDay day;          ///< the rule; without a first month when none is settled
    bool isWholeYear = false; ///< whether it holds in all months; the paper names it then
    QString secretary;       ///< who signs
    QList<YearPlanMonth> months;
};

/// The paper on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> yearPlanSheetPages(const YearPlanSheet &sheet);

/// The paper as PDF, dated by the first day of the year.
Result<QByteArray> yearPlanSheetPdf(const YearPlanSheet &sheet);

} // namespace documents
