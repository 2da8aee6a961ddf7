// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>

/// Which way a member moves.
enum class TransferDirection { Out, In };
template <>
struct Words<TransferDirection>
{
    static constexpr const char *list[] = {"out", "in"};
};

/// For how long: for good, or for a term during which the home cell goes on counting the member.
enum class TransferTerm { Official, Temporary };
template <>
struct Words<TransferTerm>
{
    static constexpr const char *list[] = {"official", "temporary"};
};

/// One thing that goes along with a member.
struct TransferItem
{
    QString what;            ///< in words
    QString sha256;          ///< of the file in the packet, hex; empty for a paper that is carried
    bool checked = false;    ///< the receiver saw it
    QString trouble;         ///< what was wrong with it

    friend bool operator==(const TransferItem &, const TransferItem &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("what", self.what);
        visit("sha256", self.sha256);
        visit("checked", self.checked);
        visit("trouble", self.trouble);
    }
};

/// A member leaves for another organisation or comes from one.
struct Transfer
{
    static constexpr const char *kind = "transfer";
    TransferId id;
    MemberId member;
    TransferDirection direction = TransferDirection::Out;
    TransferTerm term = TransferTerm::Official;
    QString other;           ///< the organisation on the other side
    QString recipient;       ///< age recipient to whom the packet is sealed; empty when only papers are carried
    QString packet;          ///< identifier of the packet, 16 hex digits; the same on both sides
    QString digest;          ///< SHA-256 of the sealed packet, hex
    QString reason;
    QDate event;             ///< what makes the transfer necessary: the start of the time to ask for it
    QDate introduced;        ///< the day on the introduction
    QString paper;           ///< its number and issuer
    QDate duesPaidTo;        ///< the last month paid at the old place
    QDate until;             ///< of a temporary one
    QDate presented;         ///< of the papers at the new place
    QDate accepted;          ///< by the receiver; here once the receipt is in
    QDate returned;          ///< of a temporary one, or when the receiver refused
    QString refusal;         ///< why the receiver did not accept
    QList<TransferItem> items;
    MemberStatusId status;   ///< the step on the member's way that it made

    friend bool operator==(const Transfer &, const Transfer &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("direction", self.direction);
        visit("term", self.term);
        visit("other", self.other);
        visit("recipient", self.recipient);
        visit("packet", self.packet);
        visit("digest", self.digest);
        visit("reason", self.reason);
        visit("event", self.event);
        visit("introduced", self.introduced);
        visit("paper", self.paper);
        visit("duesPaidTo", self.duesPaidTo);
        visit("until", self.until);
        visit("presented", self.presented);
        visit("accepted", self.accepted);
        visit("returned", self.returned);
        visit("refusal", self.refusal);
        visit("items", self.items);
        visit("status", self.status);
    }
};
