// SPDX-License-Identifier: GPL-3.0-or-later
// A sealed packet of a transfer is a binary age file with one recipient, the receiver, around a ustar archive (docs/formats.md, section
// 9, "Packets of transfers"). Its first member is `manifest.note`, a signed note by the sender's office key with the text
//
//   sochibo/transfer/v1
//   <canonical JSON: packet, from, to, time, proof, terms of the transfer, items, files>
//
// The receipt that comes back is an age file for the sender around a signed note by the receiver's office key:
//
//   sochibo/transfer-receipt/v1
//   <canonical JSON: packet, digest, proof, from, time, outcome, accepted, refusal, items>
#pragma once

#include "core/archive/member.h"
#include "core/crypto/age.h"
#include "core/crypto/note.h"
#include "core/domain/evaluation.h"
#include "core/domain/member.h"
#include "core/domain/timeline.h"
#include "core/domain/transfer.h"

#include <QDateTime>

/// The most that a packet may weigh, in bytes: it is held in memory as a whole.
constexpr qint64 largestPacket = 64 << 20;

/// Who made a packet or a receipt, as it says itself.
struct PacketParty
{
    QString org;             ///< organisation name, sochibo/org/...
    QString title;
    QByteArray office;       ///< verifier key that signs
    QByteArray age;          ///< recipient for what comes back

    friend bool operator==(const PacketParty &, const PacketParty &) = default;
};

/// What goes from one organisation to another along with a member.
struct TransferPacket
{
    PacketParty from;
    QString toTitle;
    QByteArray toKey;        ///< recipient that it is sealed to
    QDateTime time;          ///< UTC
    QString proof;           ///< 64 hex digits, drawn for this packet: who can say them has opened it
    Transfer transfer;       ///< packet, term, reason, event, introduced, paper, duesPaidTo, until and items; nothing else travels
    Member member;
    QList<MemberStatus> statuses;
    QList<MemberEvent> events;
    QList<DossierLine> dossier;
    QList<Evaluation> evaluations;
    QList<QByteArray> files; ///< named by their hash in items and events
    QByteArray certificate;  ///< of the sender, by its upper office; empty without one
    QByteArray digest;       ///< SHA-256 of the sealed file, 32 bytes; of a packet that was opened
};

/// The bytes of a packet, for its recipient alone. Invalid when a name or key is none; Refused (`limit`) when too large.
Result<QByteArray> sealPacket(const TransferPacket &packet, const SigningKey &officeKey);

/// What a packet holds, with its signature checked by the key that it names itself: whose that key is, is for the caller to find out.
/// Untrusted (`no-match`) when it is for somebody else, (`signature`) when it is not signed by that key; Corrupt (`payload`, `header`,
/// `tampered`) when it is damaged, cut off, or holds other than was announced; Invalid when it is no packet; Unsupported for a newer one.
Result<TransferPacket> openPacket(const QByteArray &file, const age::Identity &identity);

/// What the receiver answers to a packet.
struct TransferReceipt
{
    PacketParty from;
    QString packet;          ///< 16 hex digits
    QString digest;          ///< SHA-256 of the sealed packet, hex
    QString proof;
    QDateTime time;          ///< UTC
    QDate accepted;          ///< invalid when it was refused
    QString refusal;
    QList<TransferItem> items;

    friend bool operator==(const TransferReceipt &, const TransferReceipt &) = default;
};

/// The bytes of a receipt for the sender of the packet.
Result<QByteArray> sealReceipt(const TransferReceipt &receipt, const SigningKey &officeKey, const age::Recipient &sender);

/// A receipt, with its signature checked by the key that it names. Errors as openPacket().
Result<TransferReceipt> openReceipt(const QByteArray &file, const age::Identity &identity);
