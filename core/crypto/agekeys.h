// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QList>
#include <vector>

/// The two halves of an age X25519 key (c2sp.org/age), and how much work a passphrase may ask.
namespace age {

/// Who can read a file: an X25519 public key, `age1...`.
class Recipient
{
public:
    /// Invalid (`header`) when it is not an age X25519 recipient.
    static Result<Recipient> parse(const QByteArray &text);

    QByteArray text() const;
    QByteArray publicKey() const { return m_publicKey; }

    friend bool operator==(const Recipient &, const Recipient &) = default;

private:
    friend class Identity;
    explicit Recipient(QByteArray publicKey) : m_publicKey(std::move(publicKey)) {}

    QByteArray m_publicKey;
};

/// The secret that opens what was encrypted to its recipient. It moves and is never copied.
class Identity
{
public:
    static Identity generate();
    /// From the 32 bytes of an X25519 secret key. Invalid when there are not 32.
    static Result<Identity> fromSecret(SecretBytes secret);
    /// From `AGE-SECRET-KEY-1...`; white space around it and between its characters is left out, so a printed code in
    /// groups of four can be typed back. Invalid (`no-match`) when it is not one.
    static Result<Identity> parse(const QByteArray &text);
    /// The identities of a file as age-keygen writes it: one per line, `#` comments and empty lines between.
    static Result<std::vector<Identity>> parseFile(const QByteArray &content);

    Recipient recipient() const;
    /// `AGE-SECRET-KEY-1...`, 74 characters.
    SecretBytes toText() const;
    const SecretBytes &secret() const { return m_secret; }

private:
    explicit Identity(SecretBytes secret) : m_secret(std::move(secret)) {}

    SecretBytes m_secret;
};

using Identities = QList<const Identity *>;

constexpr int defaultLogN = 18;    ///< scrypt N = 2^18, as the age program writes
constexpr int defaultMaxLogN = 22; ///< readers refuse more work than 2^22

} // namespace age
