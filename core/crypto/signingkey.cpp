// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/signingkey.h"

#include <sodium.h>

SigningKey SigningKey::generate()
{
    return std::move(*fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES)));
}

Result<SigningKey> SigningKey::fromSeed(const SecretBytes &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A signing key has the wrong length.")};
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    key.m_publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(key.m_publicKey.data()), key.m_secret.data(), seed.data());
    return key;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    Q_ASSERT(!m_secret.isEmpty());
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr, bytesOf(message).data(),
                         bytesOf(message).size(), m_secret.data());
    return signature;
}

SecretBytes SigningKey::seed() const
{
    return SecretBytes::copyOf(m_secret.view().first(crypto_sign_SEEDBYTES));
}

bool verifySignature(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(bytesOf(signature).data(), bytesOf(message).data(), bytesOf(message).size(),
                                       bytesOf(publicKey).data())
        == 0;
}
