// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Escrow, three texts. What a ward gives its cells is a signed note by its certificate key:
//
//   sochibo/escrow/v1
//   org sochibo/org/00d2c4e1
//   title <name of the ward>
//   age age1...                          recipient; the identity lies in the ward's safe
//
// The request of a cell that cannot open its book is signed by nobody: who asks is for the officer to find out, and the 30
// digits of the whole file say that it came as it was sent:
//
//   sochibo/escrow-request/v1
//   title <name of the cell as somebody typed it>
//   book <32 hex digits>                 as in keystore.txt
//   issued 2026-11-23T02:11:09Z
//   age age1...                          to whom the answer is to be encrypted
//   slot age1...                         recipient of the escrow slot
//   -----BEGIN AGE ENCRYPTED FILE-----   the escrow slot of keystore.txt
//   ...
//
// The answer is a signed note by the ward's office key. Its age file holds the line `book-key <64 hex digits>` and nothing
// that signs:
//
//   sochibo/escrow-answer/v1
//   org sochibo/org/00d2c4e1
//   book <32 hex digits>
//   request <64 hex digits>              SHA-256 of the request file
//   issued 2026-11-23T02:11:09Z
//   -----BEGIN AGE ENCRYPTED FILE-----
//   ...

#include "core/crypto/note.h"

#include <QDateTime>
#include <QString>

/// What a ward offers its cells: a recipient for their escrow slots.
struct EscrowOffer
{
    QString org;
    QString title;
    QByteArray recipient;

    QByteArray text() const;
    /// The note signed by the ward's certificate key. Invalid when a field breaks a rule.
    Result<QByteArray> sign(const SigningKey &certificateKey) const;
    /// An offer from its note, checked against the certificate key of the ward one is enrolled with. Untrusted
    /// (`unknown-key`, `signature`), Invalid (`note`).
    static Result<EscrowOffer> open(const QByteArray &bytes, const note::VerifierKey &certificateKey);

    friend bool operator==(const EscrowOffer &, const EscrowOffer &) = default;
};

/// What a cell that cannot open its book asks its ward.
struct EscrowRequest
{
    QString title;
    QByteArray book;         ///< 16 bytes
    QDateTime issued;        ///< UTC
    QByteArray recipient;    ///< of the answer
    QByteArray slot;         ///< recipient of the escrow slot
    QByteArray body;         ///< of the escrow slot, an armored age file

    QByteArray text() const;
    /// A request from its file. Invalid (`note`).
    static Result<EscrowRequest> parse(const QByteArray &file);
    /// The 30 digits of the file, read to the officer.
    QString fingerprint() const;

    friend bool operator==(const EscrowRequest &, const EscrowRequest &) = default;
};

/// What a ward that agrees sends back.
struct EscrowAnswer
{
    QString org;
    QByteArray book;         ///< 16 bytes
    QByteArray request;      ///< SHA-256 of the request's file
    QDateTime issued;        ///< UTC
    QByteArray body;         ///< the book key for the recipient of the request, an armored age file

    QByteArray text() const;
    /// The note signed by the ward's office key. Invalid when a field breaks a rule.
    Result<QByteArray> sign(const SigningKey &officeKey) const;
    /// An answer from its note, before anybody's signature was checked: whose it must be stands in the book it opens.
    /// Invalid (`note`).
    static Result<EscrowAnswer> parse(const QByteArray &bytes);
    /// Untrusted (`unknown-key`, `signature`) when the office's key did not sign these bytes.
    static Result<Done> check(const QByteArray &bytes, const note::VerifierKey &officeKey);

    friend bool operator==(const EscrowAnswer &, const EscrowAnswer &) = default;
};
