// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/membertable.h"

// Lists of members as tables: the same rows are shown, printed and written into a spreadsheet.

/// The table of a list. Invalid for a choice that cannot be, or labels, months or a year that cannot be; NotFound for the card of nobody.
Result<MemberTable> memberTable(const Book &book, const MemberPaperWish &wish);

/// A list of just these members in just this order with these columns: what somebody sees in a window. NotFound when a column is none.
Result<MemberTable> tableAsSeen(const Book &book, const QList<MemberOnDay> &members, const QStringList &fields, const QDate &day, const QString &subject);

/// The pages of such a table, and the PDF of pages with its title.
Result<paper::Pages> pagesOf(const MemberTable &table);
Result<QByteArray> pdfOf(const MemberTable &table);

/// The paper of a list. Errors as memberTable() and of the layout.
Result<paper::Pages> memberPages(const Book &book, const MemberPaperWish &wish);
Result<QByteArray> memberPdf(const Book &book, const MemberPaperWish &wish);

/// The table as a spreadsheet: one line of titles, then the rows with their numbers. A cell of CSV that would run as a formula is
/// written with an apostrophe before it; in XLSX every text is a text.
QByteArray csvOf(const MemberTable &table);
Result<QByteArray> xlsxOf(const MemberTable &table);
