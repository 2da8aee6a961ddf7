// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/transferpacket.h"
#include "core/usecases/packettrust.h"
#include "core/usecases/transferring.h"

#include <optional>

/// How the key of a packet's maker is known here. Untrusted as lookAtPacket().
Result<PacketTrust> trustIn(const Book &book, const TransferPacket &packet);

/// A person of the book who is the one described; nobody when there is none. Refused when the identifier is another person's.
Result<std::optional<Member>> sameIn(const Book &book, const Member &person);

/// The step with which somebody died, or left the Party and was not admitted again since; none for everybody else.
std::optional<MemberStatus> endOf(QList<MemberStatus> way);

/// Whether a person of the book may come from elsewhere. Refused for a member of this cell, and for who died or left the Party.
Result<Done> mayCome(const Book &book, const Member &known);

/// The protected fields of a known person's card that another card says otherwise and no correction among these lines puts right: ours stay.
QStringList differencesKept(const Member &known, const Member &from, const QList<MemberEvent> &events);

/// Enters the person of a transfer into the handbook, or brings their card and standing up to date; nothing is said of a standing where it is
/// missing. What a card is known to say of who somebody is stays, unless a correction among the events puts it right. Only inside inOneCommit.
Result<Done> enterPerson(Book &book, const Transfer &transfer, Member person, const std::optional<Member> &known, std::optional<Standing> standing,
                         const QList<MemberEvent> &events);

/// What came along beside the card, as records of this book; what is there already is left as it is.
Result<QList<Fact>> factsAlong(const Book &book, const TransferPacket &packet, const MemberId &member);
