// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/agekeys.h"

class QIODevice;

/// Files encrypted as c2sp.org/age says: X25519 recipients or one passphrase (scrypt), 64 KiB chunks. Errors carry
/// the words `no-match`, `header-mac`, `header`, `payload`, `armor`.
namespace age {

/// When a reader may have the plaintext: after the last chunk was verified, or each chunk once it was verified alone.
enum class Release { AtEnd, ByChunk };

/// A binary age file for 1 to 20 recipients. Invalid when there are none or too many.
Result<QByteArray> encrypt(const QByteArray &plaintext, const QList<Recipient> &recipients);
/// Io when a device said no.
Result<Done> encrypt(QIODevice &in, QIODevice &out, const QList<Recipient> &recipients);
Result<QByteArray> encryptWithPassphrase(const QByteArray &plaintext, const SecretBytes &passphrase, int logN = defaultLogN);
Result<Done> encryptWithPassphrase(QIODevice &in, QIODevice &out, const SecretBytes &passphrase, int logN = defaultLogN);

/// The plaintext of a binary or armored file, only when all of it was authentic. Untrusted: `no-match`, `header-mac`,
/// `payload`; Invalid: `header`, `armor`; header limits (64 KiB, 20 stanzas) are Refused `header`.
Result<QByteArray> decrypt(const QByteArray &file, const Identities &identities);
Result<QByteArray> decrypt(const QByteArray &file, const Identity &identity);
/// The same with a passphrase. Untrusted `no-match` when the passphrase does not fit, Refused `header` when the file asks
/// for more work than 2^maxLogN.
Result<QByteArray> decryptWithPassphrase(const QByteArray &file, const SecretBytes &passphrase, int maxLogN = defaultMaxLogN);

/// A binary file from a device. With Release::AtEnd nothing is written to `out` before the last chunk was verified; the
/// input is then read twice (a sequential one is first copied, still encrypted, to a temporary file).
Result<Done> decrypt(QIODevice &in, QIODevice &out, const Identities &identities, Release release = Release::AtEnd);
Result<Done> decryptWithPassphrase(QIODevice &in, QIODevice &out, const SecretBytes &passphrase,
                                   Release release = Release::AtEnd, int maxLogN = defaultMaxLogN);

/// Whether bytes begin, after white space, like an armored file.
bool isArmored(const QByteArray &start);
/// The PEM-like text of a binary file, 64 columns.
QByteArray armored(const QByteArray &file);
/// The binary file of an armored text. Invalid (`armor`).
Result<QByteArray> dearmored(const QByteArray &text);

} // namespace age
