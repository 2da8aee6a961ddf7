// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesbook.h"

/// Where the amount that is proposed for a member comes from.
enum class AmountSource {
    Unknown,         ///< nobody has named a category yet
    Approved,        ///< what is approved goes on
    Reckoned,        ///< the category that was approved, by the rates that hold now
    PartyAge,        ///< the years of party age that stand in the book make the member exempt
    ForATime         ///< a waiver or reduction holds
};

/// What a member is to pay from a month on, as the book and the rates have it, beside what is approved.
struct ProposedAmount
{
    Member member;
    std::optional<DuesAmount> approved;  ///< what holds in the month
    DuesAmount proposed;                 ///< without a category when none is known
    AmountSource source = AmountSource::Unknown;

    bool differs() const { return source == AmountSource::Reckoned || source == AmountSource::PartyAge; }
};

/// What is proposed for each member who owes dues in a month, by name. NotFound for a month before the rates or the book.
Result<QList<ProposedAmount>> proposedAmounts(const DuesBook &dues, const QDate &month);

/// What an amount would be by the rates: package, base and amount are put in; month, member, category and income are given. Errors as reckonDues,
/// NotFound before the dues book begins.
Result<DuesAmount> reckonedAmount(const DuesBook &dues, DuesAmount amount);

/// Records amounts that the approver of their months approved on a day: in one commit, and only those that differ from what holds. What begins in
/// the month of another takes its place; a standing amount that is put off by a waiver of the same month begins behind it.
/// Returns how many were recorded. Invalid without a member, month or category, and for a time that ends before it begins; Refused without a reason
/// where one is needed (another amount than reckoned, an exemption on request), for less than is owed without an end or for longer
/// than a waiver may be, for who owes nothing in that month, and before the rules are settled.
Result<int> approveAmounts(Book &book, const QList<DuesAmount> &amounts, const QDate &approvedOn);

/// Removes an amount that was approved by mistake. NotFound.
Result<Changes> removeAmount(Book &book, const DuesAmountId &id);
