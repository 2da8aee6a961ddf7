// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QList>
#include <vector>

class QIODevice;

/// Files encrypted as c2sp.org/age says: X25519 recipients or one passphrase (scrypt), 64 KiB chunks. Errors carry
/// the words `no-match`, `header-mac`, `header`, `payload`, `armor`.
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

/// When a reader may have the plaintext: after the last chunk was verified, or each chunk once it was verified alone.
enum class Release { AtEnd, ByChunk };

constexpr int defaultLogN = 18;    ///< scrypt N = 2^18, as the age program writes
constexpr int defaultMaxLogN = 22; ///< readers refuse more work than 2^22

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
