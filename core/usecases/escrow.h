// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/log/escrow.h"
#include "core/usecases/minutekeeping.h"

// At the ward

/// Makes the ward's escrow identity and records its recipient. The identity itself is kept nowhere: it goes on paper or on a
/// stick into the safe. Refused at a cell's book, and when there is one unless it is to be replaced: cells that agreed
/// to the old one go on with it until they agree again.
Result<age::Identity> makeEscrowKey(Book &ward, ReplaceKey replace);

/// What cells agree to, as a note signed with the ward's certificate key. NotFound without an escrow key.
Result<QByteArray> escrowOffer(const Book &ward);

/// What an officer sees of a request before deciding.
struct EscrowRequestSeen
{
    EscrowRequest request;
    std::optional<Peer> cell;  ///< whose log told of this book and slot; nothing when no enrolled cell's did
};
Result<EscrowRequestSeen> lookAtEscrowRequest(const Book &ward, const QByteArray &request);

/// Whose book it is that a request speaks of when no log here tells, and why the ward decided as it did.
struct EscrowReason
{
    QString text;
    QString cell = {};       ///< org of an enrolled cell
};

/// Agrees: the decision goes into the ward's log, then the answer file is returned, with the book key and no key that signs.
/// Untrusted when the typed digits are not the request's, or when the identity does not open the slot (`no-match`); Refused
/// without a reason, at a cell's book, or when the request names another book than the cell's; NotFound when whose book it
/// is is not known.
Result<QByteArray> grantEscrow(Book &ward, const QByteArray &request, const QString &typedFingerprint, const age::Identity &escrow,
                               const EscrowReason &why, const QDateTime &now);

/// Says no, which goes into the ward's log. As grantEscrow() without digits and identity.
Result<Changes> refuseEscrow(Book &ward, const QByteArray &request, const EscrowReason &why);

// At the cell

/// The ward's offer as it came. Refused when the book is not enrolled; Untrusted unless the ward's certificate key signed it.
Result<EscrowOffer> lookAtOffer(const Book &cell, const QByteArray &offer);

/// Lets the ward's escrow identity open the book from now on, and says so in the log. As lookAtOffer(); Untrusted
/// (`passphrase`).
Result<Done> agreeToEscrow(Book &cell, const QByteArray &offer, const SecretBytes &passphrase);

/// Takes the escrow slot out again. NotFound when there is none; Untrusted (`passphrase`).
Result<Done> endEscrow(Book &cell, const SecretBytes &passphrase);

/// A request that was made for a book that nobody can open.
struct EscrowAsked
{
    QByteArray request;      ///< the file for the ward
    QString fingerprint;     ///< its 30 digits, to be read to the officer
    QString code;            ///< the one-time code, in groups of four: without it the answer opens nothing
};

/// Asks the ward to open a closed book. The identity that opens the answer stays in the book's folder, sealed with the
/// one-time code; an older request is forgotten. `name` is that of the cell. NotFound when the book has no escrow slot.
Result<EscrowAsked> askForEscrow(const QString &folder, const QString &name, const QDateTime &now);

/// Opens a book by the ward's answer and gives it a new passphrase. Untrusted (`passphrase`) for another code; Untrusted
/// (`no-match`) for an answer to another request; Untrusted when the office the book is enrolled with did not sign the answer;
/// NotFound when nothing was asked; as Book::recover().
Result<std::unique_ptr<Book>> recoverByAnswer(const QString &folder, const QByteArray &answer, const QString &typedCode,
                                              const SecretBytes &newPassphrase, keystore::Cost cost);
