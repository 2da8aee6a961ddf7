// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesbook.h"

// Dues handed on to the upper level, by spans of months. Sums are kept by arithmetic and not by marks on payments: a remittance takes what was paid for
// its months, and what came since for months that were handed on before. So nothing is handed on twice, and a payment that is put right later is made
// good by the next remittance.

/// What a remittance would be.
struct Remitting
{
    QDate from;
    QDate until;
    qint64 collected = 0;
    qint64 late = 0;         ///< part of it, for months that were handed on before; negative where payments were taken back since
    qint64 kept = 0;
    qint64 remitted = 0;
    qint64 open = 0;         ///< still owed for its months
    QList<QDate> gap;        ///< months before it that no remittance covers
};

/// What is handed on for the months `from` to `until` on a day. The kept part is rounded down to whole đồng. Invalid without months or day, or for a
/// day before the last month begins; Refused when a remittance covers one of the months, for a day before the last remittance, and
/// when nothing was collected.
Result<Remitting> reckonRemittance(const DuesBook &dues, const QDate &from, const QDate &until, const QDate &on);

/// The first month that no remittance covers behind those that are; the first of the book when there is none.
QDate nextToRemit(const DuesBook &dues);

/// Records a remittance of its months; the sums are reckoned. Errors as reckonRemittance.
Result<DuesRemittance> recordRemittance(Book &book, DuesRemittance remittance);

/// The remittance by which a payment was handed on: the one of its month, or for what came later the next one; nullptr when it was not yet.
const DuesRemittance *remittanceOf(const DuesBook &dues, const DuesPayment &payment);

/// A member's line in a statement.
struct StatementLine
{
    Member member;
    qint64 monthly = 0;      ///< the amount of the last month of the span
    qint64 due = 0;
    qint64 paid = 0;         ///< for the months of the span
    qint64 late = 0;         ///< for earlier months
    QList<QDate> unpaid;     ///< months of the span that are open in whole or in part
};

/// What was handed on, by member.
struct DuesStatement
{
    DuesRemittance remittance;
    qint64 keptPercent = 0;
    QList<StatementLine> lines;
    qint64 due = 0;
    qint64 paid = 0;
    qint64 late = 0;
    qint64 other = 0;        ///< by which what was recorded as collected differs from the lines: payments put right since
    qint64 cash = 0;         ///< of the lines, paid in cash
};

/// The statement of a remittance. NotFound.
Result<DuesStatement> duesStatement(const DuesBook &dues, const DuesRemittanceId &id);
