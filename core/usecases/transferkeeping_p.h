// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/transferday.h"
#include "core/exchange/transferpacket.h"

#include <initializer_list>

/// The steps of a member's way in the order of recording.
Result<QList<MemberStatus>> recordedWay(const Book &book, const MemberId &member);

/// The transfer with an id, when it has come as far as one of these stages; Refused otherwise.
Result<Transfer> transferAt(const Book &book, const TransferId &id, std::initializer_list<TransferStage> stages);

/// This book as the maker of packets and receipts.
PacketParty partyOf(const Book &book);

/// The name of the secret under which a packet's proof is kept: of one that was sealed here, or one that came and whose sender may be answered.
QString proofName(const QString &packet, TransferDirection direction);

/// Whether a text may be recorded; Refused when it carries a mark of secrecy.
Result<Done> allowedTexts(const QStringList &texts);
