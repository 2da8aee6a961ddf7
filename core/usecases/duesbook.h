// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/duesrates.h"

/// Why nobody is asked for dues for a month.
enum class NotOwedWhy {
    None,            ///< they are owed
    BeforeBook,      ///< this book did not keep dues yet
    NotYetMember,    ///< had not joined, or had not come yet
    PaidElsewhere,   ///< up to this month they were paid where the member came from
    Away,            ///< pays where he takes part for a time
    Suspended,
    MovedOut,
    Deceased,
    Left
};

/// How far the dues of a member for a month have come.
enum class DuesState {
    NotOwed,         ///< for the reason beside it
    NoAmount,        ///< owed, but nobody has approved an amount yet
    Exempt,          ///< the approved amount is none
    Open,            ///< nothing was paid
    Part,            ///< less than the amount was paid
    Paid             ///< the amount or more was paid
};
template <>
struct Words<DuesState>
{
    static constexpr const char *list[] = {"not-owed", "no-amount", "exempt", "open", "part", "paid"};
};

/// A member's dues for one month.
struct DuesMonth
{
    QDate month;
    DuesState state = DuesState::NotOwed;
    NotOwedWhy why = NotOwedWhy::None;
    qint64 due = 0;
    qint64 paid = 0;         ///< also what was paid though nothing was owed

    qint64 open() const { return std::max<qint64>(0, due - paid); }
    qint64 over() const { return std::max<qint64>(0, paid - due); }

    friend bool operator==(const DuesMonth &, const DuesMonth &) = default;
};

/// A member's line in the table of a year.
struct DuesRow
{
    Member member;
    QList<DuesMonth> months;  ///< twelve
    qint64 due = 0;
    qint64 paid = 0;
    qint64 open = 0;
};

/// The dues book of a year.
struct DuesYear
{
    int year = 0;
    QList<DuesRow> rows;      ///< who owed or paid anything in it, by name
    QList<DuesMonth> totals;  ///< of each month: sums; the state says nothing
    qint64 due = 0;
    qint64 paid = 0;
    qint64 open = 0;
};

/// All that a book says about dues, read at once; questions about months are answered from it.
struct DuesBook
{
    QList<DuesRules> rules;                            ///< by month
    QList<Member> members;                             ///< everybody, by name in dictionary order
    QHash<MemberId, QList<MemberStatus>> statuses;     ///< in the order of recording
    QHash<MemberId, QList<Transfer>> transfers;
    QHash<MemberId, QList<MemberEvent>> outside;       ///< times outside the Party
    QHash<MemberId, QList<DuesAmount>> amounts;        ///< by month
    QHash<MemberId, QList<DuesPayment>> payments;      ///< by day
    QList<DuesRemittance> remittances;                 ///< by the months they cover
    QList<CashEntry> entries;                          ///< by day

    const Member *member(const MemberId &id) const;    ///< nullptr when there is none
    QString nameOf(const MemberId &id) const;          ///< empty when there is none

    /// How dues are kept in a month; nullptr before the book began to.
    const DuesRules *rulesIn(const QDate &month) const;

    /// The amount that holds for a member in a month: a waiver or reduction before what it suspends; nullptr without one.
    const DuesAmount *amountIn(const MemberId &member, const QDate &month) const;

    /// Whether a member owes dues for a month here, and why not. By his situation on the first day of it, so who goes elsewhere pays to the
    /// end of the month of his introduction; who is suspended, dies or leaves owes nothing for that month any more.
    NotOwedWhy whyNotOwed(const Member &member, const QDate &month) const;

    DuesMonth monthOf(const Member &member, const QDate &month) const;
    DuesYear year(int year) const;

    /// The day on which a member reaches so many years of party age, times outside the Party left out; invalid when the day of
    /// the decision to admit is not known whole.
    QDate partyAgeReached(const Member &member, int years) const;
};

/// What a book says about dues now.
Result<DuesBook> duesBook(const Book &book);
