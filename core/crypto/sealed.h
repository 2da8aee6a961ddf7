// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

/// XChaCha20-Poly1305-IETF with a random nonce in front: nonce (24) || ciphertext || tag (16).
namespace sealed {

constexpr qsizetype keySize = 32;
constexpr qsizetype overhead = 24 + 16;

/// `plaintext` sealed under a 32-byte key; `associated` is authenticated and not stored.
QByteArray seal(const SecretBytes &key, std::span<const uchar> plaintext, const QByteArray &associated);
QByteArray seal(const SecretBytes &key, const QByteArray &plaintext, const QByteArray &associated);

/// What was sealed. Untrusted (`tampered`) when the key, the associated bytes or any bit is another.
Result<QByteArray> open(const SecretBytes &key, const QByteArray &box, const QByteArray &associated);

/// The same into locked memory, for keys.
Result<SecretBytes> openSecret(const SecretBytes &key, const QByteArray &box, const QByteArray &associated);

} // namespace sealed
