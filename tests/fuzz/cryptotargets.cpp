// SPDX-License-Identifier: GPL-3.0-or-later
// The book's keys, age files, minisign files and the spellings of keys.
#include "tests/fuzz/target.h"

#include "core/crypto/age.h"
#include "core/crypto/ageheader_p.h"
#include "core/crypto/agepayload_p.h"
#include "core/crypto/bech32.h"
#include "core/crypto/hash.h"
#include "core/crypto/keystore.h"
#include "core/crypto/minisign.h"
#include "core/crypto/phc_p.h"

#include <QBuffer>
#include <sodium.h>

namespace fuzz {

static age::Identity identityOf(char letter)
{
    return *age::Identity::fromSecret(SecretBytes::from(QByteArray(32, letter)));
}

static SecretBytes secretOf(const char *text)
{
    return SecretBytes::from(QByteArray(text));
}

// The keystore. Argon2id is made cheap by cheapargon.cpp.

static const QByteArray bookId(16, 'i');
static constexpr char passphrase[] = "bốn từ để mở sổ";

static const QList<QByteArray> &keystores()
{
    static const QList<QByteArray> all = [] {
        beginAgain();
        const SecretBytes key = SecretBytes::from(QByteArray(32, 'k'));
        const auto first = keystore::create(bookId, secretOf(passphrase), keystore::Cost::Floor, key);
        const auto second = keystore::withAgeSlot(first->text, secretOf(passphrase), keystore::AgeSlot::Recovery, identityOf('r').recipient());
        const auto third = keystore::withAgeSlot(second->text, secretOf(passphrase), keystore::AgeSlot::Escrow, identityOf('e').recipient());
        return QList<QByteArray>{first->text, second->text, third->text};
    }();
    return all;
}

/// The same text with the mac that the book's key gives it, as if whoever changed it had the key.
static QByteArray withMac(const QByteArray &text)
{
    const qsizetype at = text.lastIndexOf("\nmac ") + 1;
    if (at < 1)
        return text;
    const SecretBytes key = hkdfSha256(SecretBytes::from(QByteArray(32, 'k')).view(), bookId, "sochibo/keystore-mac/v1");
    return text.first(at) + "mac " + hmacSha256(key.view(), text.first(at)).toBase64() + '\n';
}

static void runKeystore(const QByteArray &input)
{
    Taken taken(input);
    const bool isSealedAgain = taken.byte() % 2 == 1;
    const QByteArray text = isSealedAgain ? withMac(taken.rest()) : taken.rest();
    const auto parsed = keystore::parse(text);
    const auto byIdentity = keystore::openWithIdentity(text, identityOf('r'));
    const auto byPassphrase = keystore::open(text, secretOf(passphrase));
    hold(parsed || (!byIdentity && !byPassphrase), "what cannot be read does not open");
    if (!isSealedAgain)
        hold((!byIdentity && !byPassphrase) || keystores().contains(text), "no changed keystore opens");
    if (!byPassphrase)
        return;
    hold(byPassphrase->bookKey == SecretBytes::from(QByteArray(32, 'k')), "a keystore opens to its book's key");
    for (const auto &again : {keystore::withAgeSlot(text, secretOf(passphrase), keystore::AgeSlot::Escrow, identityOf('e').recipient()),
                              keystore::withPassphrase(text, byPassphrase->bookKey, secretOf(passphrase), keystore::Cost::Floor),
                              keystore::withoutAgeSlot(text, secretOf(passphrase), keystore::AgeSlot::Recovery)})
        if (again)
            hold(keystore::open(again->text, secretOf(passphrase)).has_value(), "what is written from a keystore opens");
}

// age files

static const QList<QByteArray> &ageFiles()
{
    static const QList<QByteArray> all = [] {
        beginAgain();
        const QByteArray text = "Biên bản họp chi bộ";
        return QList<QByteArray>{*age::encrypt(text, {identityOf('a').recipient()}),
                                 *age::encrypt(text, {identityOf('b').recipient(), identityOf('a').recipient()}),
                                 *age::encrypt({}, {identityOf('a').recipient()}),
                                 *age::encrypt(QByteArray(65536, 'x'), {identityOf('a').recipient()}),
                                 *age::encryptWithPassphrase(text, secretOf(passphrase), 2)};
    }();
    return all;
}

static void runAge(const QByteArray &input)
{
    const age::Identity identity = identityOf('a');
    const auto plain = age::decrypt(input, identity);
    hold(!plain || ageFiles().contains(input) || age::isArmored(input), "no changed file decrypts");
    const auto byPassphrase = age::decryptWithPassphrase(input, secretOf(passphrase), 4);
    hold(!byPassphrase || ageFiles().contains(input) || age::isArmored(input), "no changed file decrypts");

    QByteArray bytes = input;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    if (const auto header = age::readHeader(device)) {
        const QByteArray again = age::writeHeader(header->stanzas, SecretBytes(age::fileKeySize));
        hold(again.startsWith(header->authenticated) && input.startsWith(header->authenticated), "a header that is read is written the same");
    }
    QByteArray released;
    QBuffer out(&released);
    out.open(QIODevice::WriteOnly);
    device.seek(0);
    if (age::decrypt(device, out, {&identity}, age::Release::ByChunk))
        hold(plain && released == *plain, "streams and arrays decrypt alike");
}

static QByteArray chachaSealed(const SecretBytes &key, const QByteArray &nonce, const QByteArray &plain)
{
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_chacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<uchar *>(sealed.data()), nullptr, bytesOf(plain).data(), size_t(plain.size()),
                                              nullptr, 0, nullptr, bytesOf(nonce).data(), key.data());
    return sealed;
}

/// A payload made of pieces whose sizes, numbers and last marks the input says, each sealed with the right key: only the order that
/// the specification allows is taken.
static void runAgePayload(const QByteArray &input)
{
    constexpr int full = 64 * 1024;
    const SecretBytes fileKey = SecretBytes::from(QByteArray(16, 'f'));
    const QByteArray nonce(16, 'n');
    const SecretBytes key = hkdfSha256(fileKey.view(), nonce, "payload");
    Taken taken(input);
    QByteArray file = nonce;
    QByteArray expected;
    bool isRight = true;
    bool hasEnded = false;
    for (quint64 i = 0; !taken.isEmpty() && i < 4; ++i) {
        const int kind = taken.byte();
        const QByteArray chunk((kind & 1) ? full : taken.byte() + (kind & 2 ? full - 100 : 0), char('a' + i));
        const bool isLast = (kind & 4) != 0;
        QByteArray place(12, '\0');
        place[10] = char((kind & 8) ? taken.byte() : int(i));
        place[11] = isLast ? 1 : 0;
        isRight = isRight && !hasEnded && uchar(place[10]) == i && chunk.size() <= full && (isLast || chunk.size() == full)
            && (!chunk.isEmpty() || i == 0);
        hasEnded = hasEnded || isLast;
        file += chachaSealed(key, place, chunk);
        expected += chunk;
    }
    QBuffer device(&file);
    device.open(QIODevice::ReadOnly);
    QByteArray released;
    QBuffer out(&released);
    out.open(QIODevice::WriteOnly);
    const auto decrypted = age::decryptPayload(device, &out, fileKey);
    hold(decrypted.has_value() == (isRight && hasEnded), "chunks are taken in their order, the last one once, and no others");
    hold(!decrypted || released == expected, "what is decrypted is what was encrypted");
}

static void runArmor(const QByteArray &input)
{
    const auto binary = age::dearmored(input);
    if (!binary)
        return;
    const auto again = age::dearmored(age::armored(*binary));
    hold(again && *again == *binary, "armor that is read is written the same");
    QByteArray text = input.trimmed();
    text.replace("\r\n", "\n");
    hold(age::armored(*binary).trimmed() == text, "a file has one armor");
}

// minisign files

static const minisign::SecretKey &signer()
{
    static const minisign::SecretKey key = [] {
        beginAgain();
        return minisign::SecretKey::generate();
    }();
    return key;
}

static const QByteArray message = "Biên bản\n";

static const QList<QByteArray> &signatures()
{
    static const QList<QByteArray> all{*signer().sign(message, "vai=chair luc=2026-11-24T01:02:03Z"), *signer().sign("other", "x")};
    return all;
}

/// The lines of a signature file that count: the first is a remark that nobody signs.
static QByteArray signedLines(const QByteArray &file)
{
    QByteArray lines = file.mid(file.indexOf('\n') + 1);
    lines.replace("\r\n", "\n");
    return lines.trimmed();
}

static void runMinisign(const QByteArray &input)
{
    Taken taken(input);
    switch (taken.byte() % 3) {
    case 0: {
        const auto comment = minisign::verify(message, taken.rest(), signer().publicKey());
        hold(!comment || signedLines(taken.rest()) == signedLines(signatures()[0]), "no changed signature verifies");
        (void)minisign::verify(message, taken.rest(), signer().publicKey(), minisign::AllowLegacy::Yes);
        (void)minisign::keyIdOf(taken.rest());
        break;
    }
    case 1:
        if (const auto key = minisign::PublicKey::parse(taken.rest()))
            hold(taken.rest().contains(key->text()) && minisign::PublicKey::parse(key->file()).has_value(), "a public key has one spelling");
        break;
    default:
        // Work is refused by what the file asks for, before any is done; what is left is cheap here (cheapargon.cpp).
        if (const auto key = minisign::SecretKey::open(taken.rest(), secretOf("2468")))
            hold(minisign::verify(message, *key->sign(message, "x"), key->publicKey()).has_value(), "what a key signs verifies");
    }
}

// Spellings of keys

static void runKeys(const QByteArray &input)
{
    if (const auto parameters = phc::Argon2id::parse(input))
        hold(parameters->text() == input, "parameters have one spelling");
    if (const auto decoded = bech32::decode(input))
        hold(bech32::encode(decoded->prefix, decoded->bytes) == input.toLower(), "Bech32 has one spelling");
    if (const auto recipient = age::Recipient::parse(input))
        hold(recipient->text() == input.toLower(), "a recipient has one spelling");
    if (const auto identity = age::Identity::parse(input))
        hold(age::Identity::parse(identity->toText().exposed()).has_value(), "an identity that is read is written the same");
    (void)age::Identity::parseFile(input);
}

static QList<QByteArray> after(const QByteArray &mark, const QList<QByteArray> &list)
{
    QList<QByteArray> seeds;
    for (const QByteArray &each : list)
        seeds += mark + each;
    return seeds;
}

const QList<Target> cryptoTargets{
    {"keystore", "keystore.txt: parsed, opened and written; nothing changed opens without the book's key",
     [] { return after(QByteArray(1, 0), keystores()) + after(QByteArray(1, 1), keystores()); }, runKeystore},
    {"age", "age files: header, stanzas and payload; nothing changed decrypts", [] { return ageFiles(); }, runAge},
    {"agepayload", "age payloads of well sealed chunks in any order: only the right one decrypts",
     [] {
         return QList<QByteArray>{QByteArray::fromHex("0405"), QByteArray::fromHex("010410"), QByteArray::fromHex("0105"), QByteArray::fromHex("0400"),
                                  QByteArray::fromHex("010104ff"), QByteArray::fromHex("090104"), QByteArray::fromHex("010400")};
     },
     runAgePayload},
    {"armor", "armored age files: one armor for a file",
     [] {
         QList<QByteArray> seeds;
         for (const QByteArray &file : ageFiles().first(3))
             seeds += age::armored(file);
         return seeds;
     },
     runArmor},
    {"minisign", "minisign signatures and key files; nothing changed verifies",
     [] {
         return after(QByteArray(1, 0), signatures())
             + QList<QByteArray>{QByteArray(1, 1) + signer().publicKey().file(), QByteArray(1, 1) + signer().publicKey().text(),
                                 QByteArray(1, 2) + *signer().file(secretOf("2468"), minisign::Cost::Low)};
     },
     runMinisign},
    {"keys", "PHC texts, Bech32, age recipients and identities: one spelling each",
     [] {
         const QByteArray phc = phc::Argon2id{65536, 2, QByteArray(16, 's')}.text();
         return QList<QByteArray>{phc, identityOf('a').recipient().text(), identityOf('a').toText().exposed(),
                                  "# created\n" + identityOf('a').toText().exposed() + "\n"};
     },
     runKeys},
};

} // namespace fuzz
