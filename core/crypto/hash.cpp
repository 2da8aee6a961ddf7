// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/hash.h"

#include <algorithm>
#include <cstring>
#include <sodium.h>

static uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

QByteArray sha256(const QByteArray &message)
{
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(raw(digest), bytesOf(message).data(), bytesOf(message).size());
    return digest;
}

static void hmac(uchar *mac, std::span<const uchar> key, std::initializer_list<std::span<const uchar>> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    for (const std::span<const uchar> part : parts)
        crypto_auth_hmacsha256_update(&state, part.data(), part.size());
    crypto_auth_hmacsha256_final(&state, mac);
    sodium_memzero(&state, sizeof state);
}

QByteArray hmacSha256(std::span<const uchar> key, const QByteArray &message)
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    hmac(raw(mac), key, {bytesOf(message)});
    return mac;
}

SecretBytes hkdfSha256(std::span<const uchar> keyMaterial, const QByteArray &salt, const QByteArray &info, qsizetype length)
{
    constexpr qsizetype step = crypto_auth_hmacsha256_BYTES;
    Q_ASSERT(length >= 0 && length <= 255 * step);
    SecretBytes extracted(step);
    hmac(extracted.data(), bytesOf(salt), {keyMaterial}); // an empty salt and 32 zeros are the same HMAC key
    SecretBytes expanded(length);
    SecretBytes block(step);
    std::span<const uchar> previous;
    uchar counter = 1;
    for (qsizetype at = 0; at < length; at += step, ++counter) {
        hmac(block.data(), extracted.view(), {previous, bytesOf(info), {&counter, 1}});
        previous = block.view();
        std::memcpy(expanded.data() + at, block.data(), size_t(std::min(step, length - at)));
    }
    return expanded;
}
