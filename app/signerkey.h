// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The file of a key that signs notes is one line, in the form that Go's sumdb/note package gave such keys:
//   PRIVATE+KEY+<name>+<key id in 8 hexadecimal digits>+<base64 of the type byte and the 32-byte seed>

#include "core/crypto/note.h"

namespace cli {

/// A secret key with the name it signs notes under. It moves and is never copied.
struct SignerKey {
    QByteArray name;
    note::KeyType type = note::KeyType::Ed25519;
    SigningKey key;

    /// A new key. Invalid (`note`) when the name is no key name.
    static Result<SignerKey> generate(const QByteArray &name, note::KeyType type);

    /// A key from its file. Invalid (`note`) otherwise.
    static Result<SignerKey> parse(const QByteArray &file);

    note::VerifierKey verifier() const { return {name, type, key.publicKey()}; }

    /// The line of its file, with LF; wipe() it afterwards.
    QByteArray file() const;

    /// The signature line for a text, of a cosigner's key with the time now. Invalid (`note`) when the text cannot be a
    /// note.
    Result<note::SignatureLine> sign(const QByteArray &text) const;
};

} // namespace cli
