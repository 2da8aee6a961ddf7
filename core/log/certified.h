// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a certificate and a request for one have in common; certificate.h describes the lines they are written as.

#include "core/crypto/note.h"

#include <QString>

/// A person whose signature on minutes counts, and in which role.
struct CertifiedPerson
{
    QString code;          ///< such as p-02
    QString role;          ///< secretary, chair or minute-taker
    QByteArray publicKey;  ///< a minisign public key as text, RW...
    QString name;

    friend bool operator==(const CertifiedPerson &, const CertifiedPerson &) = default;
};

/// From which log size on signatures of a key no longer count.
struct Revocation
{
    QByteArray key;
    QString reason;  ///< lower-case letters and '-', such as superseded or compromised
    qint64 size = 0;

    friend bool operator==(const Revocation &, const Revocation &) = default;
};

/// How a revocation calls a key of an organisation: its name, '+' and its id in hexadecimal digits.
inline QByteArray nameInRevocation(const note::VerifierKey &key)
{
    return key.name + '+' + key.id().toHex();
}

/// The keys of an organisation by which others know it.
struct OrgKeys
{
    note::VerifierKey log;      ///< type 0x01
    note::VerifierKey office;   ///< type 0x01
    note::VerifierKey witness;  ///< type 0x04
    QByteArray age;             ///< age recipient

    friend bool operator==(const OrgKeys &, const OrgKeys &) = default;
};
