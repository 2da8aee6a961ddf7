// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/minisign.h"

#include "core/crypto/base64_p.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <optional>
#include <sodium.h>

namespace minisign {

static constexpr qsizetype idSize = 8;
static constexpr qsizetype maxUntrusted = 1000; // the stock program reads 1024 bytes with the words before it
static constexpr qsizetype maxTrusted = 8000;   // and 8192 here
static const QByteArray untrustedWord = QByteArrayLiteral("untrusted comment: ");
static const QByteArray trustedWord = QByteArrayLiteral("trusted comment: ");

static Error notAFile(const char *text, const char *why)
{
    return {Error::Invalid, text, {}, QString::fromLatin1(why), "header"};
}

/// The lines of a small text file, without their ends; a file that went through Windows is still the same file.
static QList<QByteArray> linesOf(const QByteArray &file)
{
    QList<QByteArray> lines = file.split('\n');
    for (QByteArray &line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// Whether a comment can stand on one line and be shown: no control characters but the tab, which the stock program writes.
static bool isComment(const QByteArray &comment, qsizetype maxSize)
{
    return comment.size() <= maxSize
        && std::none_of(comment.begin(), comment.end(), [](char c) { return (uchar(c) < 0x20 && c != '\t') || c == 0x7f; });
}

static QByteArray blake2b(std::initializer_list<std::span<const uchar>> parts, size_t size)
{
    QByteArray digest(qsizetype(size), Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, size);
    for (const std::span<const uchar> part : parts)
        crypto_generichash_update(&state, part.data(), part.size());
    crypto_generichash_final(&state, reinterpret_cast<uchar *>(digest.data()), size);
    sodium_memzero(&state, sizeof state);
    return digest;
}

QByteArray PublicKey::text() const
{
    return ("Ed" + keyId + key).toBase64();
}

QByteArray PublicKey::file() const
{
    return untrustedWord + "minisign public key " + idText().toLatin1() + '\n' + text() + '\n';
}

QString PublicKey::idText() const
{
    return QString::number(qFromLittleEndian<quint64>(keyId.constData()), 16).toUpper();
}

Result<PublicKey> PublicKey::parse(const QByteArray &text)
{
    const char *sentence = QT_TRANSLATE_NOOP("Error", "This is not a minisign public key.");
    const QList<QByteArray> lines = linesOf(text);
    const bool isFile = lines.size() == 2 && lines.first().startsWith(untrustedWord);
    if (lines.size() != 1 && !isFile)
        return notAFile(sentence, "lines");
    const auto bytes = paddedBase64(lines.last());
    if (!bytes || bytes->size() != 2 + idSize + crypto_sign_PUBLICKEYBYTES || !bytes->startsWith("Ed"))
        return notAFile(sentence, "base64, length or algorithm");
    return PublicKey{bytes->sliced(2, idSize), bytes->sliced(2 + idSize)};
}

/// Where the parts of a decoded secret key file lie.
namespace layout {
constexpr qsizetype kdf = 2, checksum = 4, salt = 6, ops = 38, memory = 46, sealedPart = 54, total = 158;
// within the sealed part
constexpr qsizetype id = 0, secret = 8, digest = 72, sealedSize = 104;
} // namespace layout

static constexpr quint64 maxMemory = quint64(1) << 30;
static constexpr quint64 maxOps = quint64(1) << 26; // twice the stock program's own

/// The key stream that hides the sealed part, or nothing when the memory is not there.
static std::optional<SecretBytes> keyStream(const SecretBytes &pin, const QByteArray &salt, quint64 ops, quint64 memory)
{
    SecretBytes stream(layout::sealedSize);
    if (crypto_pwhash_scryptsalsa208sha256(stream.data(), size_t(stream.size()), reinterpret_cast<const char *>(pin.data()),
                                           size_t(pin.size()), bytesOf(salt).data(), ops, size_t(memory))
        != 0)
        return std::nullopt;
    return stream;
}

static void mix(std::span<uchar> bytes, const SecretBytes &stream)
{
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] ^= stream.data()[i];
}

/// BLAKE2b-256 over algorithm, key id and secret key: what tells a right PIN from a wrong one.
static QByteArray checksumOf(std::span<const uchar> opened)
{
    return blake2b({bytesOf("Ed"), opened.first(layout::digest)}, 32);
}

static Error noMemory()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "This computer has not enough memory to open the signing key.")};
}

SecretKey SecretKey::generate()
{
    SigningKey key = SigningKey::generate();
    PublicKey publicKey{randomBytes(idSize), key.publicKey()};
    return SecretKey(std::move(publicKey), std::move(key));
}

Result<SecretKey> SecretKey::open(const QByteArray &file, const SecretBytes &pin)
{
    const char *sentence = QT_TRANSLATE_NOOP("Error", "This is not a minisign secret key file.");
    const QList<QByteArray> lines = linesOf(file);
    if (lines.size() != 2 || !lines.first().startsWith(untrustedWord))
        return notAFile(sentence, "lines");
    const auto bytes = paddedBase64(lines.last());
    if (!bytes || bytes->size() != layout::total || !bytes->startsWith("Ed"))
        return notAFile(sentence, "base64, length or algorithm");
    const QByteArray kdf = bytes->sliced(layout::kdf, 2);
    const bool isEncrypted = kdf == "Sc";
    if (bytes->sliced(layout::checksum, 2) != "B2" || (!isEncrypted && kdf != QByteArray(2, '\0')))
        return notAFile(sentence, "kind of derivation or checksum");
    SecretBytes opened = SecretBytes::copyOf(bytesOf(*bytes).subspan(layout::sealedPart));
    if (isEncrypted) {
        const quint64 ops = qFromLittleEndian<quint64>(bytes->constData() + layout::ops);
        const quint64 memory = qFromLittleEndian<quint64>(bytes->constData() + layout::memory);
        if (memory > maxMemory || ops > maxOps || memory < crypto_pwhash_scryptsalsa208sha256_MEMLIMIT_MIN
            || ops < crypto_pwhash_scryptsalsa208sha256_OPSLIMIT_MIN)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The signing key file asks for more work than is done for a PIN."), {}, {}, "limit"};
        const auto stream = keyStream(pin, bytes->sliced(layout::salt, 32), ops, memory);
        if (!stream)
            return noMemory();
        mix(opened.view(), *stream);
    }
    const std::span<const uchar> parts = std::as_const(opened).view();
    // The stock program leaves the checksum of an unencrypted file empty.
    if (isEncrypted && !equalInConstantTime(bytesOf(checksumOf(parts)), parts.subspan(layout::digest)))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The PIN does not open this signing key."), {}, {}, "passphrase"};
    auto key = SigningKey::fromSeed(SecretBytes::copyOf(parts.subspan(layout::secret, crypto_sign_SEEDBYTES)));
    if (!key)
        return key.error();
    const std::span<const uchar> publicPart = parts.subspan(layout::secret + crypto_sign_SEEDBYTES, crypto_sign_PUBLICKEYBYTES);
    if (!equalInConstantTime(bytesOf(key->publicKey()), publicPart))
        return notAFile(sentence, "the public half does not belong to the secret one");
    PublicKey publicKey{QByteArray(reinterpret_cast<const char *>(parts.data()), idSize), key->publicKey()};
    return SecretKey(std::move(publicKey), std::move(*key));
}

Result<QByteArray> SecretKey::file(const SecretBytes &pin, Cost cost) const
{
    if (pin.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A PIN must not be empty."), {}, {}, "passphrase"};
    const quint64 ops = cost == Cost::Usual ? 8388608 : 1048576;
    const quint64 memory = cost == Cost::Usual ? 268435456 : 33554432;
    SecretBytes hidden(layout::sealedSize);
    std::memcpy(hidden.data() + layout::id, m_publicKey.keyId.constData(), idSize);
    std::memcpy(hidden.data() + layout::secret, m_key.seed().data(), crypto_sign_SEEDBYTES);
    std::memcpy(hidden.data() + layout::secret + crypto_sign_SEEDBYTES, m_publicKey.key.constData(), crypto_sign_PUBLICKEYBYTES);
    std::memcpy(hidden.data() + layout::digest, checksumOf(std::as_const(hidden).view()).constData(), 32);
    const QByteArray salt = randomBytes(crypto_pwhash_scryptsalsa208sha256_SALTBYTES);
    const auto stream = keyStream(pin, salt, ops, memory);
    if (!stream)
        return noMemory();
    mix(hidden.view(), *stream);
    QByteArray limits(16, Qt::Uninitialized);
    qToLittleEndian(ops, limits.data());
    qToLittleEndian(memory, limits.data() + 8);
    const QByteArray whole = "EdScB2" + salt + limits + hidden.exposed();
    return untrustedWord + "minisign encrypted secret key\n" + whole.toBase64() + '\n';
}

Result<QByteArray> SecretKey::sign(const QByteArray &message, const QByteArray &trustedComment,
                                   const QByteArray &untrustedComment) const
{
    if (!isComment(trustedComment, maxTrusted) || !isComment(untrustedComment, maxUntrusted))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The remark on a signature is too long or has a line break in it.")};
    const QByteArray signature = m_key.sign(blake2b({bytesOf(message)}, 64));
    const QByteArray overall = m_key.sign(signature + trustedComment);
    return untrustedWord + untrustedComment + '\n' + ("ED" + m_publicKey.keyId + signature).toBase64() + '\n' + trustedWord
        + trustedComment + '\n' + overall.toBase64() + '\n';
}

/// A signature file taken apart; nothing of it is verified.
struct SignatureFile
{
    bool isLegacy;
    QByteArray keyId;
    QByteArray signature;
    QByteArray trustedComment;
    QByteArray overall; ///< signature over the signature and the trusted comment
};

static Result<SignatureFile> parseSignature(const QByteArray &file)
{
    const char *sentence = QT_TRANSLATE_NOOP("Error", "This is not a minisign signature file.");
    const QList<QByteArray> lines = linesOf(file);
    if (lines.size() != 4 || !lines[0].startsWith(untrustedWord) || !lines[2].startsWith(trustedWord))
        return notAFile(sentence, "lines");
    const auto bytes = paddedBase64(lines[1]);
    const auto overall = paddedBase64(lines[3]);
    if (!bytes || bytes->size() != 2 + idSize + crypto_sign_BYTES || !overall || overall->size() != crypto_sign_BYTES)
        return notAFile(sentence, "base64 or length");
    if (!bytes->startsWith("ED") && !bytes->startsWith("Ed"))
        return notAFile(sentence, "algorithm");
    const QByteArray comment = lines[2].sliced(trustedWord.size());
    if (!isComment(comment, 8192))
        return notAFile(sentence, "trusted comment");
    return SignatureFile{bytes->startsWith("Ed"), bytes->sliced(2, idSize), bytes->sliced(2 + idSize), comment, *overall};
}

Result<QByteArray> keyIdOf(const QByteArray &signatureFile)
{
    const auto parts = parseSignature(signatureFile);
    if (!parts)
        return parts.error();
    return parts->keyId;
}

Result<QByteArray> verify(const QByteArray &message, const QByteArray &signatureFile, const PublicKey &key, AllowLegacy legacy)
{
    const auto parts = parseSignature(signatureFile);
    if (!parts)
        return parts.error();
    if (parts->isLegacy && legacy == AllowLegacy::No)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The signature has the old form, which is not accepted."), {}, {}, "signature"};
    if (parts->keyId != key.keyId)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The signature was made with another key."), {}, {}, "unknown-key"};
    const QByteArray signedBytes = parts->isLegacy ? message : blake2b({bytesOf(message)}, 64);
    if (!verifySignature(key.key, signedBytes, parts->signature))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The signature does not belong to this text."), {}, {}, "signature"};
    if (!verifySignature(key.key, parts->signature + parts->trustedComment, parts->overall))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The remark on the signature was changed."), {}, {}, "signature"};
    return parts->trustedComment;
}

} // namespace minisign
