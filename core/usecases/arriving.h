// SPDX-License-Identifier: GPL-3.0-or-later
// A member comes from another organisation: with a sealed packet or with papers alone. What was announced is checked item by item, then
// the member is accepted or refused, and a receipt goes back. For who leaves, see transferring.h.
#pragma once

#include "core/exchange/transferpacket.h"
#include "core/usecases/packettrust.h"
#include "core/usecases/transferring.h"

#include <optional>

/// A packet that was opened, before anything of it is recorded.
struct PacketSeen
{
    TransferPacket packet;
    PacketTrust trust = PacketTrust::Unknown;
    QString fingerprint;     ///< the 30 digits of the key that signed it
    MemberId known;          ///< the person is in this book already, under this id
    TransferId taken;        ///< it was taken in before
    QStringList doubts;      ///< where its card says otherwise than ours of who the person is, and ours would stay; translated
};

/// Opens a packet. Errors as openPacket(); Untrusted (`unknown-key`) when it names an organisation that is known here with another key,
/// (`revoked`) when our upper office revoked that key.
Result<PacketSeen> lookAtPacket(const Book &book, const QByteArray &file);

/// Takes a packet in: the person is recorded with what came along, as somebody whose papers were presented, and counts here once accepted. Where
/// the packet's maker is not known here, the digits typed must be those of its key. A person who is in the book is recognised by the
/// identifier, the identification or card number; their card stays where it says otherwise of who they are, unless a correction comes along
/// (PacketSeen::doubts), and their standing becomes the one of the packet. Untrusted for other digits; Refused (`repeated`) for a packet that was taken in before, for
/// somebody who is a member here already, and for who died or left the Party by this book.
Result<TransferId> takePacket(Book &book, const QByteArray &file, const QString &typedDigits, const QDate &presented);

/// Records that somebody's papers were presented without a packet. `person` is a card of the book, or a new one without an id; without a
/// standing they have the one that the book knows, and are official where it knows none. Errors as takePacket().
Result<TransferId> enterArrival(Book &book, Transfer transfer, Member person, std::optional<Standing> standing);

/// Records of each item whether it was seen, or what is wrong with it. Refused when the papers are not presented any more, and when the items are others.
Result<Changes> checkItems(Book &book, const TransferId &id, const QList<TransferItem> &items);

/// Writes a file that came along in a packet to `path`, whole or not at all, and records that it was saved; `index` is that of its item, from 0. Invalid
/// for no item; NotFound for a paper that was carried, or went from here; Io.
Result<Changes> saveItem(Book &book, const TransferId &id, qsizetype index, const QString &path, Existing existing = Existing::Keep);

/// Accepts who comes. Officially: counts here from the first day after the month of the introduction, as the old organisation reckons; for a term:
/// is here from that day on. Refused while an item is neither seen nor named as troubled, and for somebody who became a member here otherwise.
Result<Changes> acceptArrival(Book &book, const TransferId &id, const QDate &day);

/// Does not accept who comes; they count where they did before. Refused without a reason.
Result<Changes> refuseArrival(Book &book, const TransferId &id, const QDate &day, const QString &reason);

/// Writes the receipt for the sender of a packet to a file, whole or not at all. Refused before it was decided, and for a transfer without a packet; Io.
Result<Changes> writeReceipt(Book &book, const TransferId &id, const QString &path, Existing existing = Existing::Keep);
