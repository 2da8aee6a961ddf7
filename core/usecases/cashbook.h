// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesbook.h"

/// What a line of the cash book tells.
enum class CashLineKind {
    Dues,            ///< dues of a month that were paid in cash on a day
    Remittance,      ///< what a remittance took out of the cash box
    Entry            ///< other money
};
template <>
struct Words<CashLineKind>
{
    static constexpr const char *list[] = {"dues", "remittance", "entry"};
};

/// One line of the cash book.
struct CashLine
{
    QDate on;
    CashLineKind kind = CashLineKind::Entry;
    QDate from = {};         ///< month of dues; first month of a remittance
    QDate until = {};        ///< last month of a remittance
    int people = 0;          ///< who paid
    QString text = {};       ///< of an entry
    QString paper = {};
    CashEntryId entry = {};  ///< of an entry
    qint64 in = 0;
    qint64 out = 0;
    qint64 balance = 0;      ///< after it

    bool isBelow() const { return balance < 0; }
};

/// The cash book of a time.
struct CashBook
{
    QDate from;
    QDate until;
    qint64 opening = 0;
    QList<CashLine> lines;
    qint64 in = 0;
    qint64 out = 0;
    qint64 closing = 0;

    /// The first line after which less than nothing is in the box; nullptr when there is none.
    const CashLine *firstBelow() const;
};

/// The lines of the days `from` to `until`, with what was there before. A remittance takes out what is handed on less what members had paid
/// otherwise than in cash, because that never was in the box.
CashBook cashBook(const DuesBook &dues, const QDate &from, const QDate &until);

/// Records other money, or changes it when it has an id. Invalid without a day, an amount or words; Refused for a mark of secrecy.
Result<CashEntryId> putCashEntry(Book &book, CashEntry entry);

/// Removes a line of other money. NotFound.
Result<Changes> removeCashEntry(Book &book, const CashEntryId &id);
