// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/log/escrow.h"

// Escrow at the cell; what the ward does is in escrow.h.

/// The ward's offer as it came. Refused when the book is not enrolled; Untrusted unless the ward's certificate key signed it.
Result<EscrowOffer> lookAtOffer(const Book &cell, const QByteArray &offer);

/// Lets the ward's escrow identity open the book from now on, and says so in the log. As lookAtOffer(); Untrusted
/// (`passphrase`).
Result<Done> agreeToEscrow(Book &cell, const QByteArray &offer, const SecretBytes &passphrase);

/// Takes the escrow slot out again. NotFound when there is none; Untrusted (`passphrase`).
Result<Done> endEscrow(Book &cell, const SecretBytes &passphrase);

/// How a closed book opens without its passphrase.
struct RecoveryWays
{
    bool sheet = false;      ///< by a recovery sheet
    bool escrow = false;     ///< by the upper office
    std::optional<QDateTime> asked = {};  ///< since when a request to the office waits here for its answer
};

/// The ways that the keystore in a folder offers. NotFound, Corrupt.
Result<RecoveryWays> recoveryWays(const QString &folder);

/// A request for a book that nobody can open.
struct EscrowAsked
{
    QByteArray request;      ///< the file for the ward
    QString fingerprint;     ///< its 30 digits, to be read to the officer
    QString code;            ///< the one-time code, in groups of four: without it the answer opens nothing
    QByteArray kept;         ///< what the book's folder keeps: identity and request, sealed with the code
};

/// Makes a request to the ward to open a closed book; nothing is written yet. `name` is that of the cell. NotFound when the
/// book has no escrow slot; Invalid for a name that cannot stand in a note.
Result<EscrowAsked> askForEscrow(const QString &folder, const QString &name, const QDateTime &now);

/// Keeps a request in the book's folder, so that its answer opens the book; an older one is forgotten. Io.
Result<Done> keepEscrowRequest(const QString &folder, const EscrowAsked &asked);

/// When the request that the folder keeps was put there; nothing when none waits for an answer.
std::optional<QDateTime> escrowRequestKept(const QString &folder);

/// The request that the folder keeps, for somebody who has its one-time code. NotFound, Untrusted (`passphrase`).
Result<EscrowAsked> keptEscrowRequest(const QString &folder, const QString &typedCode);

/// Opens a book by the ward's answer and gives it a new passphrase. Untrusted (`passphrase`) for another code; Untrusted
/// (`no-match`) for an answer to another request; Untrusted when the office the book is enrolled with did not sign the answer;
/// NotFound when nothing was asked; as Book::recover().
Result<std::unique_ptr<Book>> recoverByAnswer(const QString &folder, const QByteArray &answer, const QString &typedCode,
                                              const SecretBytes &newPassphrase, keystore::Cost cost);
