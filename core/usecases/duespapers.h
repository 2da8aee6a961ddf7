// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/duessheets.h"
#include "core/usecases/cashbook.h"

// The three papers of dues, from what the book says now.

/// The dues book of a year; months that are not over by `today` have no state but what was paid. NotFound for a year without dues.
Result<documents::DuesBookSheet> duesBookSheet(const Book &book, int year, const QDate &today);

/// The cash book of a time. Invalid for one that ends before it begins.
Result<documents::CashSheet> cashSheet(const Book &book, const QDate &from, const QDate &until);

/// The statement of a remittance, dated by its day. NotFound.
Result<documents::StatementSheet> statementSheet(const Book &book, const DuesRemittanceId &id);

/// What a category of the rates is called; the id itself for one that is not known.
QString duesCategoryTitle(const DuesAmount &amount);

/// What a line of the cash book is of, as papers say it.
QString cashLineText(const CashLine &line);

/// How dues were paid, as papers say it: "bằng tiền mặt".
QString duesWayText(PaidBy way);
