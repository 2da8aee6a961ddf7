// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A certificate is a signed note (type 0x01) by the certificate key of the parent organisation. Its text:
//
//   sochibo/cert/v1
//   org sochibo/org/7f3c0a11
//   title <name of the cell, to the end of the line>
//   parent sochibo/org/00d2c4e1
//   serial 3
//   prev <base64 SHA-256 of the text of serial 2; - for serial 1>
//   issued 2026-11-23T02:11:09Z
//   valid 2026-12-01T00:00:00Z 2028-12-31T23:59:59Z
//   key log <vkey 0x01 named <org>/log>
//   key office <vkey 0x01 named <org>/office>
//   key witness <vkey 0x04 named <org>/witness>
//   age age1...
//   person <code> <role> <minisign public key> <name, to the end of the line>       none or more
//   revoke <key> <reason> <size>                                                     none or more
//
// Lines stand in this order, fields are parted by one space, every line ends with LF, the text is UTF-8 in NFC. Roles
// are secretary, chair and minute-taker. <key> in a revocation is a person's code, a minisign public key or a key name,
// '+' and its key id in 8 hexadecimal digits; signatures of that key count only in the log's prefix of that size.

#include "core/log/certified.h"

#include <QDateTime>
#include <QString>
#include <optional>

/// How a ward vouches for a cell.
struct Certificate
{
    QString org;
    QString title;
    QString parent;
    qint64 serial = 1;
    QByteArray prev;      ///< SHA-256 of the text before; empty for serial 1
    QDateTime issued;     ///< UTC
    QDateTime validFrom;  ///< UTC
    QDateTime validTo;    ///< UTC
    OrgKeys keys;
    QList<CertifiedPerson> persons;
    QList<Revocation> revocations;

    /// The note text; parse() is its inverse for a certificate whose fields keep the rules.
    QByteArray text() const;

    /// A certificate from its text. Invalid with the number of the line (args[0]) when a line breaks a rule.
    static Result<Certificate> parse(const QByteArray &text);

    /// The note signed by the parent's certificate key. Invalid when a field breaks a rule.
    Result<QByteArray> sign(const SigningKey &certKey) const;

    /// A certificate from its signed note, checked against the ward's certificate key. Untrusted (`unknown-key`,
    /// `signature`) when that key did not sign it or is not the key of the certificate's parent; Invalid when malformed.
    static Result<Certificate> open(const QByteArray &bytes, const note::VerifierKey &certKey);

    /// SHA-256 of the text: `prev` of the certificate that follows.
    QByteArray digest() const;

    /// How a person's key was revoked, by its public key or by the person's code; nothing when it was not. Of several the one
    /// that leaves least counts.
    std::optional<Revocation> revocationOf(const QByteArray &publicKey, const QByteArray &code) const;

    /// How a key of the organisation was revoked, by its name and id.
    std::optional<Revocation> revocationOf(const note::VerifierKey &key) const;

    /// Whether a person's signature that stands at an index of the log counts, as far as revocations go.
    bool counts(const QByteArray &publicKey, const QByteArray &code, qint64 at) const;

    /// Whether this certificate follows another: same organisation and parent, serial one higher, prev its digest.
    bool follows(const Certificate &before) const;

    friend bool operator==(const Certificate &, const Certificate &) = default;
};
