// SPDX-License-Identifier: GPL-3.0-or-later
// sochibo-vectors: one JSON object per line in, one per line out, so that any file of published vectors can be fed to our
// cryptography without linking it. Every value is hex, except `op`, numbers, `text` (Bech32) and `prefix`.
//
//   ed25519.verify            pk msg sig                       -> ok
//   ed25519.sign              sk (seed, 32) msg                -> ok sig pk
//   x25519                    sk pk                            -> ok shared       (all-zero output is refused)
//   chacha20poly1305.seal     key nonce (12) aad msg           -> ok ct           (ciphertext and tag)
//   chacha20poly1305.open     key nonce aad ct                 -> ok msg
//   xchacha20poly1305.seal    key nonce (24) aad msg           -> ok ct
//   xchacha20poly1305.open    key nonce aad ct                 -> ok msg
//   hkdf-sha256               ikm salt info size               -> ok okm
//   hmac-sha256               key msg                          -> ok mac
//   scrypt                    password salt n r p size         -> ok key
//   argon2id                  password salt (16) m (KiB) t size -> ok key          (version 0x13, one lane)
//   bech32.decode             text                             -> ok prefix bytes
//   jcs                       json                             -> ok json          (canonical bytes; floats are refused)
//   merkle.root               leaves (array)                   -> ok root
#include "core/base/json.h"
#include "core/crypto/bech32.h"
#include "core/crypto/hash.h"
#include "core/crypto/signingkey.h"
#include "core/log/merkle.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdio>
#include <functional>
#include <sodium.h>

/// One question: the line that was read.
class Question
{
public:
    explicit Question(QJsonObject object) : m_object(std::move(object)) {}

    QByteArray bytes(const char *name) const { return QByteArray::fromHex(value(name).toString().toLatin1()); }
    QByteArray text(const char *name) const { return value(name).toString().toUtf8(); }
    qint64 number(const char *name) const { return value(name).toInteger(); }
    QJsonArray array(const char *name) const { return value(name).toArray(); }
    /// Whether a field has this many bytes; the library asks for fixed sizes.
    bool fits(const char *name, qsizetype size) const { return bytes(name).size() == size; }

private:
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }

    QJsonObject m_object;
};

static const QJsonObject refused{{QStringLiteral("ok"), false}};

static QJsonObject accepted(std::initializer_list<std::pair<const char *, QByteArray>> values = {})
{
    QJsonObject answer{{QStringLiteral("ok"), true}};
    for (const auto &[name, bytes] : values)
        answer.insert(QLatin1String(name), QString::fromLatin1(bytes.toHex()));
    return answer;
}

static uchar *raw(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

static QJsonObject verifyEd25519(const Question &q)
{
    return verifySignature(q.bytes("pk"), q.bytes("msg"), q.bytes("sig")) ? accepted() : refused;
}

static QJsonObject signEd25519(const Question &q)
{
    const auto key = SigningKey::fromSeed(SecretBytes::from(q.bytes("sk")));
    return key ? accepted({{"sig", key->sign(q.bytes("msg"))}, {"pk", key->publicKey()}}) : refused;
}

static QJsonObject x25519(const Question &q)
{
    QByteArray shared(crypto_scalarmult_BYTES, '\0');
    if (!q.fits("sk", crypto_scalarmult_SCALARBYTES) || !q.fits("pk", crypto_scalarmult_BYTES)
        || crypto_scalarmult(raw(shared), bytesOf(q.bytes("sk")).data(), bytesOf(q.bytes("pk")).data()) != 0)
        return refused;
    return accepted({{"shared", shared}});
}

using Seal = int(uchar *, unsigned long long *, const uchar *, unsigned long long, const uchar *, unsigned long long,
                 const uchar *, const uchar *, const uchar *);
using Open = int(uchar *, unsigned long long *, uchar *, const uchar *, unsigned long long, const uchar *,
                 unsigned long long, const uchar *, const uchar *);

static QJsonObject seal(const Question &q, qsizetype nonceSize, Seal *encrypt)
{
    if (!q.fits("key", 32) || !q.fits("nonce", nonceSize))
        return refused;
    const QByteArray key = q.bytes("key"), nonce = q.bytes("nonce"), aad = q.bytes("aad"), message = q.bytes("msg");
    QByteArray box(message.size() + 16, '\0');
    encrypt(raw(box), nullptr, bytesOf(message).data(), bytesOf(message).size(), bytesOf(aad).data(), bytesOf(aad).size(),
            nullptr, bytesOf(nonce).data(), bytesOf(key).data());
    return accepted({{"ct", box}});
}

static QJsonObject open(const Question &q, qsizetype nonceSize, Open *decrypt)
{
    const QByteArray key = q.bytes("key"), nonce = q.bytes("nonce"), aad = q.bytes("aad"), box = q.bytes("ct");
    if (key.size() != 32 || nonce.size() != nonceSize || box.size() < 16)
        return refused;
    QByteArray message(box.size() - 16, '\0');
    if (decrypt(raw(message), nullptr, nullptr, bytesOf(box).data(), bytesOf(box).size(), bytesOf(aad).data(),
                bytesOf(aad).size(), bytesOf(nonce).data(), bytesOf(key).data())
        != 0)
        return refused;
    return accepted({{"msg", message}});
}

static QJsonObject hkdf(const Question &q)
{
    const qint64 size = q.number("size");
    if (size < 1 || size > 255 * 32)
        return refused;
    return accepted({{"okm", hkdfSha256(bytesOf(q.bytes("ikm")), q.bytes("salt"), q.bytes("info"), size).exposed()}});
}

static QJsonObject hmac(const Question &q)
{
    return accepted({{"mac", hmacSha256(bytesOf(q.bytes("key")), q.bytes("msg"))}});
}

static QJsonObject scrypt(const Question &q)
{
    const QByteArray password = q.bytes("password"), salt = q.bytes("salt");
    QByteArray key(q.number("size"), '\0');
    if (key.isEmpty()
        || crypto_pwhash_scryptsalsa208sha256_ll(bytesOf(password).data(), bytesOf(password).size(), bytesOf(salt).data(),
                                                 bytesOf(salt).size(), quint64(q.number("n")), quint32(q.number("r")),
                                                 quint32(q.number("p")), raw(key), size_t(key.size()))
            != 0)
        return refused;
    return accepted({{"key", key}});
}

static QJsonObject argon2id(const Question &q)
{
    const QByteArray password = q.bytes("password"), salt = q.bytes("salt");
    QByteArray key(q.number("size"), '\0');
    if (salt.size() != crypto_pwhash_argon2id_SALTBYTES || key.size() < 16
        || crypto_pwhash(raw(key), quint64(key.size()), password.constData(), quint64(password.size()), bytesOf(salt).data(),
                         quint64(q.number("t")), size_t(q.number("m")) * 1024, crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        return refused;
    return accepted({{"key", key}});
}

static QJsonObject decodeBech32(const Question &q)
{
    const auto decoded = bech32::decode(q.text("text"));
    if (!decoded)
        return refused;
    QJsonObject answer = accepted({{"bytes", decoded->bytes}});
    answer.insert(QStringLiteral("prefix"), QString::fromLatin1(decoded->prefix));
    return answer;
}

static QJsonObject canonicalJson(const Question &q)
{
    const QJsonDocument document = QJsonDocument::fromJson(q.bytes("json"));
    if (document.isNull())
        return refused;
    const auto bytes = jcs::write(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    return bytes ? accepted({{"json", *bytes}}) : refused;
}

static QJsonObject merkleRoot(const Question &q)
{
    QList<QByteArray> hashes;
    for (const QJsonValue leaf : q.array("leaves"))
        hashes += merkle::leafHash(QByteArray::fromHex(leaf.toString().toLatin1()));
    return accepted({{"root", merkle::rootHash(hashes)}});
}

static QJsonObject answer(const QByteArray &line)
{
    static const QHash<QString, std::function<QJsonObject(const Question &)>> operations{
        {QStringLiteral("ed25519.verify"), verifyEd25519},
        {QStringLiteral("ed25519.sign"), signEd25519},
        {QStringLiteral("x25519"), x25519},
        {QStringLiteral("chacha20poly1305.seal"),
         [](const Question &q) { return seal(q, 12, crypto_aead_chacha20poly1305_ietf_encrypt); }},
        {QStringLiteral("chacha20poly1305.open"),
         [](const Question &q) { return open(q, 12, crypto_aead_chacha20poly1305_ietf_decrypt); }},
        {QStringLiteral("xchacha20poly1305.seal"),
         [](const Question &q) { return seal(q, 24, crypto_aead_xchacha20poly1305_ietf_encrypt); }},
        {QStringLiteral("xchacha20poly1305.open"),
         [](const Question &q) { return open(q, 24, crypto_aead_xchacha20poly1305_ietf_decrypt); }},
        {QStringLiteral("hkdf-sha256"), hkdf},
        {QStringLiteral("hmac-sha256"), hmac},
        {QStringLiteral("scrypt"), scrypt},
        {QStringLiteral("argon2id"), argon2id},
        {QStringLiteral("bech32.decode"), decodeBech32},
        {QStringLiteral("jcs"), canonicalJson},
        {QStringLiteral("merkle.root"), merkleRoot},
    };
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto operation = operations.value(object.value(QLatin1String("op")).toString());
    if (!operation)
        return {{QStringLiteral("error"), QStringLiteral("unknown op or no JSON object")}};
    return operation(Question(object));
}

int main()
{
    if (!startCrypto())
        return 17;
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 14;
    for (QByteArray line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
        if (line.trimmed().isEmpty())
            continue;
        out.write(QJsonDocument(answer(line)).toJson(QJsonDocument::Compact) + '\n');
        out.flush(); // a program may wait for the answer before its next question
    }
    return 0;
}
