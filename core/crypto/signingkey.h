// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

/// An Ed25519 secret key (RFC 8032). It moves, it is never copied, and its bytes are wiped when it goes.
class SigningKey
{
public:
    static SigningKey generate();
    /// The key of a 32-byte seed. Invalid when the seed has another length.
    static Result<SigningKey> fromSeed(const SecretBytes &seed);

    /// 32 bytes.
    QByteArray publicKey() const { return m_publicKey; }
    /// A deterministic signature, 64 bytes.
    QByteArray sign(const QByteArray &message) const;
    /// A copy of the 32-byte seed, for sealing.
    SecretBytes seed() const;

private:
    SigningKey() = default;

    SecretBytes m_secret; // seed and public key, 64 bytes
    QByteArray m_publicKey;
};

/// Whether `signature` is one of `publicKey` over `message`; false also for a key or signature of the wrong length, of
/// low order or not canonical.
bool verifySignature(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);
