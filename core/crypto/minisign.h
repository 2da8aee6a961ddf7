// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signingkey.h"

/// The key and signature files of minisign 0.11, prehashed signatures only (docs/formats.md, sections 2 and 7).
namespace minisign {

/// The public half of a person's key.
struct PublicKey
{
    QByteArray keyId; ///< 8 bytes as they lie in files
    QByteArray key;   ///< 32 bytes, Ed25519

    /// `RW...`, 56 characters.
    QByteArray text() const;
    /// The two lines of a `.pub` file.
    QByteArray file() const;
    /// 16 hex digits as minisign prints them.
    QString idText() const;
    /// From `RW...` alone or from a `.pub` file. Invalid (`header`) otherwise.
    static Result<PublicKey> parse(const QByteArray &text);

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// What deriving the key from the PIN costs; stored in the file.
enum class Cost
{
    Usual, ///< opslimit 8388608, memlimit 256 MiB
    Low,   ///< opslimit 1048576, memlimit 32 MiB: rehearsals and tests
};

/// A person's secret key. It moves and is never copied.
class SecretKey
{
public:
    static SecretKey generate();
    /// From a stock secret key file. Untrusted (`passphrase`) for a wrong PIN, Invalid (`header`) when it is no such file,
    /// Refused (`limit`) when it asks for more than 1 GiB. A file without encryption is read with any PIN.
    static Result<SecretKey> open(const QByteArray &file, const SecretBytes &pin);

    const PublicKey &publicKey() const { return m_publicKey; }
    /// A stock secret key file, encrypted with the PIN.
    Result<QByteArray> file(const SecretBytes &pin, Cost cost = Cost::Usual) const;
    /// A `.minisig` file, four lines. Invalid when a comment holds a control character or the trusted one is longer than 8 KiB.
    Result<QByteArray> sign(const QByteArray &message, const QByteArray &trustedComment,
                            const QByteArray &untrustedComment = "signature from minisign secret key") const;

private:
    SecretKey(PublicKey publicKey, SigningKey key) : m_publicKey(std::move(publicKey)), m_key(std::move(key)) {}

    PublicKey m_publicKey;
    SigningKey m_key;
};

/// Whether the old form (`Ed`, message not hashed first) is accepted.
enum class AllowLegacy { No, Yes };

/// The key id a signature file names, to find the public key; nothing of it is verified. Invalid (`header`).
Result<QByteArray> keyIdOf(const QByteArray &signatureFile);

/// The trusted comment of a good signature. Untrusted: `unknown-key` when another key made it, `signature` when it or its
/// comment is wrong; Refused (`signature`) when it is legacy and that is not allowed; Invalid (`header`) when it is no signature file.
Result<QByteArray> verify(const QByteArray &message, const QByteArray &signatureFile, const PublicKey &key,
                          AllowLegacy legacy = AllowLegacy::No);

} // namespace minisign
