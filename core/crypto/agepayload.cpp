// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/agepayload_p.h"

#include "core/crypto/ageheader_p.h"
#include "core/crypto/hash.h"

#include <QIODevice>
#include <QtEndian>
#include <array>
#include <sodium.h>

namespace age {

static constexpr qsizetype chunkSize = 64 * 1024;
static constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;
static constexpr qsizetype nonceSize = 16;

enum class Chunk { More, Last };

using ChunkNonce = std::array<uchar, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;

/// The nonce of one payload chunk: an 11-byte big-endian counter, then 0x01 on the last chunk.
static ChunkNonce chunkNonce(quint64 counter, Chunk chunk)
{
    ChunkNonce nonce{};
    qToBigEndian(counter, nonce.data() + 3);
    nonce.back() = chunk == Chunk::Last ? 1 : 0;
    return nonce;
}

static uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

static Error deviceError(const QIODevice &device)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "A file could not be read or written while encrypting or decrypting."), {}, device.errorString()};
}

static SecretBytes payloadKey(const SecretBytes &fileKey, const QByteArray &nonce)
{
    return hkdfSha256(fileKey.view(), nonce, "payload");
}

static Result<Done> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) != bytes.size())
        return deviceError(out);
    return Done{};
}

Result<Done> encryptPayload(QIODevice &in, QIODevice &out, const SecretBytes &fileKey)
{
    const QByteArray nonce = randomBytes(nonceSize);
    const SecretBytes key = payloadKey(fileKey, nonce);
    if (auto written = put(out, nonce); !written)
        return written;
    QByteArray chunk = readUpTo(in, chunkSize);
    QByteArray box;
    for (quint64 counter = 0;; ++counter) {
        // Only the next read tells whether this chunk was the last.
        QByteArray next = chunk.size() == chunkSize ? readUpTo(in, chunkSize) : QByteArray();
        const Chunk place = next.isEmpty() ? Chunk::Last : Chunk::More;
        box.resize(chunk.size() + tagSize);
        crypto_aead_chacha20poly1305_ietf_encrypt(raw(box), nullptr, bytesOf(chunk).data(), bytesOf(chunk).size(), nullptr,
                                                  0, nullptr, chunkNonce(counter, place).data(), key.data());
        wipe(chunk);
        if (auto written = put(out, box); !written)
            return written;
        if (place == Chunk::Last)
            return Done{};
        chunk = std::move(next);
    }
}

static bool openChunk(QByteArray &chunk, const QByteArray &box, const SecretBytes &key, quint64 counter, Chunk place)
{
    chunk.resize(box.size() - tagSize);
    return crypto_aead_chacha20poly1305_ietf_decrypt(raw(chunk), nullptr, nullptr, bytesOf(box).data(), bytesOf(box).size(),
                                                     nullptr, 0, chunkNonce(counter, place).data(), key.data())
        == 0;
}

Result<Done> decryptPayload(QIODevice &in, QIODevice *out, const SecretBytes &fileKey)
{
    const auto broken = [](const char *why) {
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The encrypted file is damaged or cut off; nothing of it may be used."),
                     {},
                     QString::fromLatin1(why),
                     "payload"};
    };
    const QByteArray nonce = readUpTo(in, nonceSize);
    if (nonce.size() != nonceSize)
        return headerError("nonce"); // the published vectors count it with the header
    const SecretBytes key = payloadKey(fileKey, nonce);
    QByteArray box = readUpTo(in, chunkSize + tagSize);
    QByteArray chunk;
    for (quint64 counter = 0;; ++counter) {
        const bool isFull = box.size() == chunkSize + tagSize;
        QByteArray next = isFull ? readUpTo(in, chunkSize + tagSize) : QByteArray();
        if (box.size() < tagSize)
            return broken(box.isEmpty() ? "no last chunk" : "chunk shorter than its tag");
        if (box.size() == tagSize && counter > 0)
            return broken("empty last chunk");
        // The nonce under which a chunk opens says whether its writer meant it to be the last.
        const Chunk place = isFull && openChunk(chunk, box, key, counter, Chunk::More) ? Chunk::More : Chunk::Last;
        if (place == Chunk::Last && !openChunk(chunk, box, key, counter, Chunk::Last))
            return broken("tag of a chunk");
        if (out)
            if (auto written = put(*out, chunk); !written)
                return written;
        sodium_memzero(chunk.data(), size_t(chunk.size()));
        if (place == Chunk::Last && next.isEmpty())
            return Done{};
        if (place == Chunk::Last)
            return broken("bytes after the last chunk");
        box = std::move(next);
    }
}

} // namespace age
