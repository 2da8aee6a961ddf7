// SPDX-License-Identifier: GPL-3.0-or-later
// The signing keys of a book lie in the file signing-keys.txt of its folder, sealed by the passphrase alone (never by
// the recovery sheet or the escrow, which open data and cannot sign):
//
//   sochibo/signing-keys v1
//   book <32 hex digits>
//   <base64 of XChaCha20-Poly1305 (nonce, ciphertext, tag); associated data are the two lines above with their LF>
//
// The plaintext has a line `<name> <base64 seed>` for each of log, office, witness and, in a committee's book,
// certificate.
#pragma once

#include "core/crypto/age.h"
#include "core/crypto/signingkey.h"

#include <optional>

/// The identity that opens the backups of a book: the X25519 secret HKDF(book key, salt = book id, info =
/// `sochibo/backup/v1`), so that whoever opens a keystore of the book opens its backups (formats.md, "Backups").
age::Identity backupIdentityOf(const SecretBytes &bookKey, const QByteArray &bookId);

/// The secret keys an organisation's book works with while it is open.
struct BookKeys
{
    SigningKey log = SigningKey::generate();
    SigningKey office = SigningKey::generate();
    SigningKey witness = SigningKey::generate();
    std::optional<SigningKey> certificate = {};  ///< a committee's only
    age::Identity identity = age::Identity::generate();

    /// The text of signing-keys.txt.
    QByteArray sealedSigningKeys(const QByteArray &bookId, const SecretBytes &signingWrap) const;

    /// Takes the signing keys from the text of signing-keys.txt. Corrupt when it is damaged or belongs to another book.
    Result<Done> openSigningKeys(const QByteArray &text, const QByteArray &bookId, const SecretBytes &signingWrap);
};
