// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

// Party dues. Months are the first days of theirs; money is in whole đồng.

/// How money was paid.
enum class PaidBy { Cash, Portal, Bank };
template <>
struct Words<PaidBy>
{
    static constexpr const char *list[] = {"cash", "portal", "bank"};
};

/// What a member pays each month, from a month on: one person of the committee has approved it.
struct DuesAmount
{
    static constexpr const char *kind = "dues.amount";
    DuesAmountId id;
    MemberId member;
    QDate from;
    QDate until;             ///< last month of what holds for a time (a waiver or reduction); invalid when open-ended
    QString package;         ///< id of the rates it was reckoned by
    QString category;        ///< in those rates
    qint64 base = 0;         ///< income it is reckoned from, a month
    qint64 amount = 0;       ///< a month
    QString reason;          ///< why it is another amount than reckoned, or why nothing is paid; with the paper
    MemberId approvedBy;
    QDate approvedOn;

    friend bool operator==(const DuesAmount &, const DuesAmount &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("from", self.from);
        visit("until", self.until);
        visit("package", self.package);
        visit("category", self.category);
        visit("base", self.base);
        visit("amount", self.amount);
        visit("reason", self.reason);
        visit("approvedBy", self.approvedBy);
        visit("approvedOn", self.approvedOn);
    }
};

/// A payment of one member for one month.
struct DuesPayment
{
    static constexpr const char *kind = "dues.payment";
    DuesPaymentId id;
    MemberId member;
    QDate month;
    qint64 amount = 0;
    QDate paidOn;
    PaidBy way = PaidBy::Cash;
    MemberId collector;      ///< who took the cash; empty otherwise
    QString paper;           ///< number of the receipt or of the payment on the portal
    QString note;

    friend bool operator==(const DuesPayment &, const DuesPayment &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("month", self.month);
        visit("amount", self.amount);
        visit("paidOn", self.paidOn);
        visit("way", self.way);
        visit("collector", self.collector);
        visit("paper", self.paper);
        visit("note", self.note);
    }
};

/// Dues handed on to the upper level.
struct DuesRemittance
{
    static constexpr const char *kind = "dues.remittance";
    DuesRemittanceId id;
    QDate from;              ///< first month it covers
    QDate until;             ///< last month
    qint64 collected = 0;
    qint64 kept = 0;
    qint64 remitted = 0;
    QDate on;
    PaidBy way = PaidBy::Portal;
    QString paper;
    QString note;

    friend bool operator==(const DuesRemittance &, const DuesRemittance &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("until", self.until);
        visit("collected", self.collected);
        visit("kept", self.kept);
        visit("remitted", self.remitted);
        visit("on", self.on);
        visit("way", self.way);
        visit("paper", self.paper);
        visit("note", self.note);
    }
};

/// Which way other money went.
enum class CashDirection { Out, In };
template <>
struct Words<CashDirection>
{
    static constexpr const char *list[] = {"out", "in"};
};

/// A line of the cash book that is neither a payment of dues nor a remittance: an opening balance, money given, money spent.
struct CashEntry
{
    static constexpr const char *kind = "dues.cash";
    CashEntryId id;
    QDate on;
    CashDirection direction = CashDirection::Out;
    qint64 amount = 0;
    QString text;
    QString paper;

    friend bool operator==(const CashEntry &, const CashEntry &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("on", self.on);
        visit("direction", self.direction);
        visit("amount", self.amount);
        visit("text", self.text);
        visit("paper", self.paper);
    }
};

/// How dues are kept in this cell, from a month on.
struct DuesRules
{
    static constexpr const char *kind = "dues.rules";
    DuesRulesId id;
    QDate from;
    MemberId approver;       ///< directs, and approves each member's amount
    MemberId collector;      ///< takes the cash and reminds
    qint64 keptPercent = 0;  ///< 0 to 100: the part the cell keeps
    qint64 region = 1;       ///< of the regional minimum wage, 1 to 4
    QString note;            ///< on which paper the kept part rests

    friend bool operator==(const DuesRules &, const DuesRules &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("approver", self.approver);
        visit("collector", self.collector);
        visit("keptPercent", self.keptPercent);
        visit("region", self.region);
        visit("note", self.note);
    }
};
