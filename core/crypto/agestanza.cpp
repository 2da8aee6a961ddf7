// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ageheader_p.h"
#include "core/crypto/base64_p.h"
#include "core/crypto/hash.h"

#include <optional>
#include <sodium.h>

namespace age {

static constexpr qsizetype wrappedSize = fileKeySize + crypto_aead_chacha20poly1305_ietf_ABYTES;
static constexpr uchar zeroNonce[crypto_aead_chacha20poly1305_ietf_NPUBBYTES] = {}; // each wrapping key is used once

static uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

static QByteArray sealFileKey(const SecretBytes &fileKey, const SecretBytes &key)
{
    QByteArray body(wrappedSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(raw(body), nullptr, fileKey.data(), size_t(fileKey.size()), nullptr, 0,
                                              nullptr, zeroNonce, key.data());
    return body;
}

static std::optional<SecretBytes> openFileKey(const QByteArray &body, const SecretBytes &key)
{
    SecretBytes fileKey(fileKeySize);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(fileKey.data(), nullptr, nullptr, bytesOf(body).data(),
                                                  bytesOf(body).size(), nullptr, 0, zeroNonce, key.data())
        != 0)
        return std::nullopt;
    return fileKey;
}

static SecretBytes sharedKey(const SecretBytes &shared, const QByteArray &share, const QByteArray &recipient)
{
    return hkdfSha256(shared.view(), share + recipient, "age-encryption.org/v1/X25519");
}

Stanza wrap(const SecretBytes &fileKey, const Recipient &recipient)
{
    const SecretBytes ephemeral = SecretBytes::random(crypto_scalarmult_SCALARBYTES);
    QByteArray share(crypto_scalarmult_BYTES, Qt::Uninitialized);
    crypto_scalarmult_base(raw(share), ephemeral.data());
    SecretBytes shared(crypto_scalarmult_BYTES);
    const int multiplied = crypto_scalarmult(shared.data(), ephemeral.data(), bytesOf(recipient.publicKey()).data());
    Q_ASSERT(multiplied == 0); // Recipient::parse refuses the points for which it would not be
    Q_UNUSED(multiplied)
    return {{"X25519", toBareBase64(share)}, sealFileKey(fileKey, sharedKey(shared, share, recipient.publicKey()))};
}

static Result<SecretBytes> scryptKey(const SecretBytes &passphrase, const QByteArray &salt, int logN)
{
    const QByteArray labelled = "age-encryption.org/v1/scrypt" + salt;
    SecretBytes key(32);
    if (crypto_pwhash_scryptsalsa208sha256_ll(passphrase.data(), size_t(passphrase.size()), bytesOf(labelled).data(),
                                              bytesOf(labelled).size(), quint64(1) << logN, 8, 1, key.data(),
                                              size_t(key.size()))
        != 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This computer has not enough memory for the passphrase.")};
    return key;
}

Result<Stanza> wrap(const SecretBytes &fileKey, const SecretBytes &passphrase, int logN)
{
    const QByteArray salt = randomBytes(16);
    const auto key = scryptKey(passphrase, salt, logN);
    if (!key)
        return key.error();
    return Stanza{{"scrypt", toBareBase64(salt), QByteArray::number(logN)}, sealFileKey(fileKey, *key)};
}

/// The file key where the identity fits, nothing where it does not.
static Result<std::optional<SecretBytes>> openX25519(const Stanza &stanza, const Identity &identity)
{
    if (stanza.arguments.size() != 2)
        return headerError("arguments of an X25519 stanza");
    const auto share = bareBase64(stanza.arguments[1]);
    if (!share || share->size() != crypto_scalarmult_BYTES || stanza.body.size() != wrappedSize)
        return headerError("sizes in an X25519 stanza");
    SecretBytes shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), identity.secret().data(), bytesOf(*share).data()) != 0)
        return headerError("X25519 share of low order");
    return openFileKey(stanza.body, sharedKey(shared, *share, identity.recipient().publicKey()));
}

static Result<std::optional<SecretBytes>> openScrypt(const Stanza &stanza, const SecretBytes &passphrase, int maxLogN)
{
    if (stanza.arguments.size() != 3)
        return headerError("arguments of a scrypt stanza");
    const auto salt = bareBase64(stanza.arguments[1]);
    if (!salt || salt->size() != 16 || stanza.body.size() != wrappedSize)
        return headerError("sizes in a scrypt stanza");
    const QByteArray &work = stanza.arguments[2];
    bool isNumber = false;
    const int logN = work.toInt(&isNumber);
    if (!isNumber || logN <= 0 || QByteArray::number(logN) != work)
        return headerError("work factor of a scrypt stanza");
    if (logN > maxLogN)
        return headerError("work factor beyond the limit", Error::Refused);
    auto key = scryptKey(passphrase, *salt, logN);
    if (!key)
        return key.error();
    return openFileKey(stanza.body, *key);
}

static Result<SecretBytes> fileKeyOf(const Header &header, const Openers &openers)
{
    for (const Stanza &stanza : header.stanzas) {
        const QByteArray &type = stanza.arguments.first();
        if (type == "X25519") {
            for (const Identity *identity : openers.identities) {
                auto opened = openX25519(stanza, *identity);
                if (!opened)
                    return opened.error();
                if (*opened)
                    return std::move(**opened);
            }
        } else if (type == "scrypt" && openers.passphrase) {
            auto opened = openScrypt(stanza, *openers.passphrase, openers.maxLogN);
            if (!opened)
                return opened.error();
            if (*opened)
                return std::move(**opened);
        }
    }
    return Error{Error::Untrusted,
                 openers.passphrase ? QT_TRANSLATE_NOOP("Error", "The passphrase does not open this file.")
                                    : QT_TRANSLATE_NOOP("Error", "This file was encrypted for somebody else."),
                 {},
                 {},
                 "no-match"};
}

Result<SecretBytes> unwrap(const Header &header, const Openers &openers)
{
    auto fileKey = fileKeyOf(header, openers);
    if (!fileKey)
        return fileKey.error();
    if (!equalInConstantTime(bytesOf(headerMac(header.authenticated, *fileKey)), bytesOf(header.mac)))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The head of the encrypted file was changed."), {}, {}, "header-mac"};
    return fileKey;
}

} // namespace age
