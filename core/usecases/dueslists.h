// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/cashbook.h"
#include "core/usecases/duesamounts.h"
#include "core/usecases/duesarrears.h"
#include "core/usecases/membertable.h"

// Lists of dues as tables, in the Vietnamese of papers and in the order in which somebody sees them: they leave the book as lists of members do.

/// Who owes dues: since when, how much, how many months, which.
Result<MemberTable> arrearsTable(const Book &book, const QList<DuesArrears> &rows, const QDate &today);

/// What each member pays in a month, beside what the rates say.
Result<MemberTable> amountsTable(const Book &book, const QList<ProposedAmount> &rows, const QDate &month, const QDate &today);

/// The collection of a month: who has paid what, when and how.
Result<MemberTable> collectionTable(const Book &book, const DuesBook &dues, const QList<MemberId> &rows, const QDate &month, const QDate &today);

/// What was handed on to the upper level.
Result<MemberTable> remittancesTable(const Book &book, const QList<DuesRemittance> &rows, const QDate &today);

/// The cash book of a time with what was there before, its running balance and its sums.
Result<MemberTable> cashTable(const Book &book, const CashBook &cash, const QDate &today);

/// The pages of such a table; sums are written in groups there and are plain numbers in a spreadsheet.
Result<paper::Pages> pagesWithSums(const MemberTable &table);
