// SPDX-License-Identifier: GPL-3.0-or-later
// A member leaves for another organisation: prepared, sealed, handed over, and what the other side said. For who comes, see arriving.h.
// A transfer is never taken back; each stage has its way out.
#pragma once

#include "core/base/files.h"
#include "core/book/book.h"
#include "core/domain/transferday.h"

/// A transfer in a list.
struct ListedTransfer
{
    Transfer transfer;
    QString name;            ///< of the member
    TransferStage stage = TransferStage::Prepared;
    QDate due;               ///< by when what comes next is to be done; invalid when nothing is waited for

    bool isLate(const QDate &today) const { return due.isValid() && due < today; }
};

/// All transfers: open ones first, by the day they are due, then the others, the latest first.
Result<QList<ListedTransfer>> transfers(const Book &book);

/// What usually goes along with a member, by the rules.
QList<TransferItem> usualItems(TransferTerm term);

/// The last month for which a member's dues are paid without a gap since the first payment, as its first day; invalid when the book has none.
Result<QDate> duesPaidUpTo(const Book &book, const MemberId &member);

/// Records that a member is to leave, or changes what is recorded as long as nothing was handed over; a transfer whose id is empty is a
/// new one. Invalid without a member or the name of the other organisation, and for a term that cannot be; Refused for somebody who is not on the list, or has
/// an open transfer.
Result<TransferId> prepareTransfer(Book &book, Transfer plan);

/// What somebody should look at before a member goes, or when papers are presented; translated, hinders nothing.
Result<QStringList> transferDoubts(const Book &book, const Transfer &transfer, const QDate &today);

/// A file that goes along in a packet.
struct AlongFile
{
    QString what;            ///< as in the inventory
    QByteArray bytes;
};

/// Seals a packet for the recipient of the transfer and writes it to a file, whole or not at all: card, way, timeline, checklist,
/// evaluations, scans, these files. The inventory names the files by their hash. It can be sealed again while the other side has
/// not answered, when a stick was lost; in a book rebuilt from an export, which lost the proof, receipts for the earlier one no longer count. Refused without a recipient, before the introduction is recorded, once the transfer is closed, for a
/// file with a mark of secrecy; Invalid for a recipient that is none; Io.
Result<Changes> sealTransfer(Book &book, const TransferId &id, const QList<AlongFile> &files, const QString &path, Existing existing = Existing::Keep);

/// A name for the file of a packet or a receipt that tells a stranger nothing.
QString packetName(const Transfer &transfer);
QString receiptName(const Transfer &transfer);

/// Records that the introduction was handed to the member: from now on their way says so. Who leaves officially counts here until the end of
/// the month of the introduction. Refused without the introduction, and when the dues are not paid to the end of its month.
Result<Changes> handOverTransfer(Book &book, const TransferId &id);

/// A receipt that came back, and what it is the answer to.
struct ReceiptSeen
{
    Transfer transfer;
    QString receiver;        ///< title, as it says
    QString fingerprint;     ///< the 30 digits of the key that signed it
    QDate accepted;          ///< invalid when it was refused
    QString refusal;
    QList<TransferItem> items;
    bool isOfEarlierPacket = false;  ///< it names a packet that was sealed before the last one
    bool isKnown = false;    ///< it is signed with the office key of the organisation enrolled here to whom the packet was sealed
};

/// Opens a receipt, before anything of it is recorded. Errors as takeReceipt(). Where it is not of somebody known, only whoever read the packet can have
/// made it: somebody compares the 30 digits.
Result<ReceiptSeen> lookAtReceipt(const Book &book, const QByteArray &file);

/// Takes in the receipt of the receiver: accepted, or refused, with what was missing. Only whoever opened the packet can have made it.
/// Untrusted (`no-match`, `signature`, `proof`; `unknown-key` when the receiver is enrolled here with another key), Corrupt (`payload`, `tampered`), NotFound when no transfer of this book has its number, Refused (`repeated`)
/// when it is already known, and when the transfer was closed otherwise.
Result<ReceiptSeen> takeReceipt(Book &book, const QByteArray &file);

/// Records what the other side said on paper: accepted, or refused with the reason; who was refused counts here as if they had not left.
/// Refused when that is not what the transfer waits for.
Result<Changes> acceptedThere(Book &book, const TransferId &id, const QDate &day);
Result<Changes> refusedThere(Book &book, const TransferId &id, const QDate &day, const QString &reason);

/// Records that nothing comes of a transfer that was not handed over. Refused otherwise.
Result<Changes> withdrawTransfer(Book &book, const TransferId &id, const QDate &day);

/// Records the end of a temporary transfer, on either side: back at home from a day on. Refused for others; Invalid for a day before it began.
Result<Changes> endTemporary(Book &book, const TransferId &id, const QDate &day);
