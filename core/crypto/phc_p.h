// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

/// The C2SP phc-strings "salt string" that says how a passphrase becomes a key.
namespace phc {

/// Argon2id, version 0x13, one lane (RFC 9106).
struct Argon2id
{
    quint32 memory = 0; ///< KiB
    quint32 passes = 0;
    QByteArray salt;    ///< 16 bytes

    /// `$argon2id$v=19$m=262144,t=3,p=1$...`
    QByteArray text() const;
    /// Invalid (`header`), or Refused (`limit`) outside 64 MiB to 1 GiB and 16 passes.
    static Result<Argon2id> parse(const QByteArray &text);

    /// A 32-byte key from the passphrase in NFC. Refused when the computer has not the memory.
    Result<SecretBytes> derive(const SecretBytes &passphrase) const;
};

} // namespace phc
