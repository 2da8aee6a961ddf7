// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealed.h"

#include <sodium.h>

namespace sealed {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(overhead == nonceSize + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

QByteArray seal(const SecretBytes &key, std::span<const uchar> plaintext, const QByteArray &associated)
{
    Q_ASSERT(key.size() == keySize);
    QByteArray box = randomBytes(nonceSize);
    box.resize(qsizetype(plaintext.size()) + overhead);
    uchar *bytes = reinterpret_cast<uchar *>(box.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes + nonceSize, nullptr, plaintext.data(), plaintext.size(),
                                               bytesOf(associated).data(), bytesOf(associated).size(), nullptr, bytes,
                                               key.data());
    return box;
}

QByteArray seal(const SecretBytes &key, const QByteArray &plaintext, const QByteArray &associated)
{
    return seal(key, bytesOf(plaintext), associated);
}

static bool unseal(uchar *plaintext, const SecretBytes &key, const QByteArray &box, const QByteArray &associated)
{
    const std::span<const uchar> bytes = bytesOf(box);
    const std::span<const uchar> nonce = bytes.first(nonceSize);
    const std::span<const uchar> body = bytes.subspan(nonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plaintext, nullptr, nullptr, body.data(), body.size(),
                                                      bytesOf(associated).data(), bytesOf(associated).size(),
                                                      nonce.data(), key.data())
        == 0;
}

static Error tampered()
{
    return {Error::Untrusted,
            QT_TRANSLATE_NOOP("Error", "Stored bytes do not open with this key: they were changed, or the key is another."),
            {},
            {},
            "tampered"};
}

Result<QByteArray> open(const SecretBytes &key, const QByteArray &box, const QByteArray &associated)
{
    if (key.size() != keySize || box.size() < overhead)
        return tampered();
    QByteArray plaintext(box.size() - overhead, Qt::Uninitialized);
    if (!unseal(reinterpret_cast<uchar *>(plaintext.data()), key, box, associated))
        return tampered();
    return plaintext;
}

Result<SecretBytes> openSecret(const SecretBytes &key, const QByteArray &box, const QByteArray &associated)
{
    if (key.size() != keySize || box.size() <= overhead)
        return tampered();
    SecretBytes plaintext(box.size() - overhead);
    if (!unseal(plaintext.data(), key, box, associated))
        return tampered();
    return plaintext;
}

} // namespace sealed
