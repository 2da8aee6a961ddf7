// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/documents/recoverysheet.h"
#include "core/log/escrow.h"
#include "core/usecases/minutekeeping.h"

// Escrow at the ward; what a cell does is in escrowasking.h.

/// A new escrow identity for the ward, which is in force only with useEscrowKey(): first it has to lie on paper or on a stick,
/// because a recipient without its identity would be a trap. Refused at a cell's book, and when there is one unless it is to be
/// replaced: cells that agreed to the old one go on with it until they agree again.
Result<age::Identity> newEscrowKey(const Book &ward, ReplaceKey replace);

/// The file in which an escrow identity goes into the safe: two lines that begin with # and say whose it is, then the identity,
/// as `age -i` reads it. wipe() it after writing.
QByteArray escrowKeyFile(const Book &ward, const age::Identity &identity);

/// The page on which it goes into the safe. It holds the code itself: wipe() that after printing.
documents::RecoverySheet escrowKeySheet(const Book &ward, const age::Identity &identity, const QDate &today);

/// Records the recipient of a new escrow identity; cells agree to it from now on. Refused at a cell's book.
Result<Changes> useEscrowKey(Book &ward, const age::Recipient &recipient);

/// The ward's escrow key now, nothing when none was made.
Result<std::optional<EscrowKey>> escrowKeyOf(const Book &ward);

/// Cells whose logs told of a slot for one of the ward's escrow keys.
Result<QList<Peer>> cellsInEscrow(const Book &ward);

/// What cells agree to, as a note signed with the ward's certificate key. NotFound without an escrow key.
Result<QByteArray> escrowOffer(const Book &ward);

/// One line in the history of escrow at a ward: what it decided, or what a cell's own log says of an opening.
struct EscrowLine
{
    enum What { Granted, Refused, OpenedByAnswer, OpenedBySheet };

    QString id;              ///< of the record
    QDateTime time;          ///< UTC, as the clock of whoever recorded it said
    QString title;           ///< of the cell, as enrolled
    What what = Granted;
    QString reason;          ///< of a decision: who decided and why
    QString request;         ///< of a decision: SHA-256 of the request file, hex

    friend bool operator==(const EscrowLine &, const EscrowLine &) = default;
};

/// Everything decided here, and every opening without a passphrase that cells' logs told of; the latest first.
Result<QList<EscrowLine>> escrowHistory(const Book &ward);

/// What an officer sees of a request before deciding.
struct EscrowRequestSeen
{
    /// Whether the slot is for the ward's escrow key of now or for one it had before.
    enum Key { Current, Older };

    EscrowRequest request;
    Key key = Current;
    std::optional<Peer> cell;       ///< whose log told of this book and slot; nothing when no enrolled cell's did
    QList<EscrowLine> earlier;      ///< decisions on other requests for the same book, the latest first
};

/// Looks at a request. Invalid when the file is none; Untrusted (`not-for-me`) when the book was given into the escrow of
/// another office; Refused (`answered`) when this very request was decided on before; Refused at a cell's book.
Result<EscrowRequestSeen> lookAtEscrowRequest(const Book &ward, const QByteArray &request);

/// Whose book it is that a request speaks of when no log here tells, and why the ward decided as it did.
struct EscrowReason
{
    QString text;
    QString cell = {};       ///< org of an enrolled cell
};

/// Agrees: the decision goes into the ward's log, then the answer file is returned, with the book key and no key that signs.
/// As lookAtEscrowRequest(); Untrusted when the typed digits are not the request's, or when the identity is not that of the
/// slot (`no-match`); Refused without a reason or when the request names another book than the cell's; NotFound when whose
/// book it is is not known.
Result<QByteArray> grantEscrow(Book &ward, const QByteArray &request, const QString &typedFingerprint, const age::Identity &escrow,
                               const EscrowReason &why, const QDateTime &now);

/// Says no, which goes into the ward's log. As grantEscrow() without digits and identity.
Result<Changes> refuseEscrow(Book &ward, const QByteArray &request, const EscrowReason &why);
