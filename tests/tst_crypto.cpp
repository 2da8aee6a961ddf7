// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/base/files.h"
#include "core/crypto/age.h"
#include "core/crypto/bech32.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/crypto/keystore.h"
#include "core/crypto/minisign.h"
#include "core/crypto/note.h"
#include "core/crypto/sealed.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <algorithm>

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_copy_constructible_v<SigningKey> && !std::is_copy_assignable_v<SigningKey>);
static_assert(!std::is_copy_constructible_v<age::Identity> && !std::is_copy_constructible_v<minisign::SecretKey>);

static QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

static SecretBytes secret(const char *text)
{
    return SecretBytes::from(QByteArray(text));
}

template <typename T>
static QByteArray wordOf(const Result<T> &result)
{
    return result ? QByteArray("none") : QByteArray(result.error().word);
}

static SigningKey keyOf(const QByteArray &seed)
{
    return std::move(*SigningKey::fromSeed(SecretBytes::copyOf(bytesOf(seed))));
}

/// Runs an installed program; its exit status, or -1 when it is not there.
static int run(const QString &program, const QStringList &arguments, const QByteArray &input = {}, QByteArray *output = nullptr)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return -1;
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60000);
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

static bool isInstalled(const char *program)
{
    if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return true;
    WARN("skipped: not installed: " << program);
    return false;
}

TEST_CASE("secret bytes move, are wiped at their source and compare")
{
    REQUIRE(startCrypto());
    SecretBytes first = secret("correct horse");
    SecretBytes second = std::move(first);
    CHECK(first.isEmpty());
    CHECK(second.exposed() == "correct horse");
    CHECK(second == secret("correct horse"));
    CHECK_FALSE(second == secret("correct hors"));
    CHECK_FALSE(second == secret("correct horsf"));
    CHECK(SecretBytes::random(32).size() == 32);
    CHECK_FALSE(SecretBytes::random(32) == SecretBytes::random(32));
    QByteArray source(16, 'x');
    CHECK(SecretBytes::from(std::move(source)).size() == 16);
    CHECK(source.isEmpty());
    const QString composed = QString::fromUtf8("m\xe1\xba\xadt kh\xe1\xba\xa9u");
    CHECK(SecretBytes::passphrase(composed.normalized(QString::NormalizationForm_D)) == SecretBytes::passphrase(composed));
}

TEST_CASE("hashes, HMAC and HKDF equal their publications")
{
    CHECK(sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // RFC 4231, case 2
    CHECK(hmacSha256(bytesOf("Jefe"), "what do ya want for nothing?").toHex()
          == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    // RFC 5869, A.1, A.2 and A.3
    CHECK(hkdfSha256(bytesOf(QByteArray(22, '\x0b')), hex("000102030405060708090a0b0c"), hex("f0f1f2f3f4f5f6f7f8f9"), 42).exposed().toHex()
          == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    QByteArray material, salt, info;
    for (int i = 0; i < 80; ++i) {
        material += char(i);
        salt += char(0x60 + i);
        info += char(0xb0 + i);
    }
    CHECK(hkdfSha256(bytesOf(material), salt, info, 82).exposed().toHex()
          == "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
             "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    CHECK(hkdfSha256(bytesOf(QByteArray(22, '\x0b')), {}, {}, 42).exposed().toHex()
          == "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

TEST_CASE("Ed25519 equals RFC 8032, section 7.1")
{
    struct Case
    {
        QByteArray seed, publicKey, message, signature;
    };
    const QList<Case> cases{
        {hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"),
         hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"), {},
         hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b")},
        {hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"),
         hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"), hex("72"),
         hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00")},
        {hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"),
         hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"), hex("af82"),
         hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a")},
        {hex("f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5"),
         hex("278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e"),
         hex(
             "08b8b2b733424243760fe426a4b54908632110a66c2f6591eabd3345e3e4eb98fa6e264bf09efe12ee50f8f54e9f77b1"
             "e355f6c50544e23fb1433ddf73be84d879de7c0046dc4996d9e773f4bc9efe5738829adb26c81b37c93a1b270b20329d"
             "658675fc6ea534e0810a4432826bf58c941efb65d57a338bbd2e26640f89ffbc1a858efcb8550ee3a5e1998bd177e93a"
             "7363c344fe6b199ee5d02e82d522c4feba15452f80288a821a579116ec6dad2b3b310da903401aa62100ab5d1a36553e"
             "06203b33890cc9b832f79ef80560ccb9a39ce767967ed628c6ad573cb116dbefefd75499da96bd68a8a97b928a8bbc10"
             "3b6621fcde2beca1231d206be6cd9ec7aff6f6c94fcd7204ed3455c68c83f4a41da4af2b74ef5c53f1d8ac70bdcb7ed1"
             "85ce81bd84359d44254d95629e9855a94a7c1958d1f8ada5d0532ed8a5aa3fb2d17ba70eb6248e594e1a2297acbbb39d"
             "502f1a8c6eb6f1ce22b3de1a1f40cc24554119a831a9aad6079cad88425de6bde1a9187ebb6092cf67bf2b13fd65f270"
             "88d78b7e883c8759d2c4f5c65adb7553878ad575f9fad878e80a0c9ba63bcbcc2732e69485bbc9c90bfbd62481d9089b"
             "eccf80cfe2df16a2cf65bd92dd597b0707e0917af48bbb75fed413d238f5555a7a569d80c3414a8d0859dc65a46128ba"
             "b27af87a71314f318c782b23ebfe808b82b0ce26401d2e22f04d83d1255dc51addd3b75a2b1ae0784504df543af8969b"
             "e3ea7082ff7fc9888c144da2af58429ec96031dbcad3dad9af0dcbaaaf268cb8fcffead94f3c7ca495e056a9b47acdb7"
             "51fb73e666c6c655ade8297297d07ad1ba5e43f1bca32301651339e22904cc8c42f58c30c04aafdb038dda0847dd988d"
             "cda6f3bfd15c4b4c4525004aa06eeff8ca61783aacec57fb3d1f92b0fe2fd1a85f6724517b65e614ad6808d6f6ee34df"
             "f7310fdc82aebfd904b01e1dc54b2927094b2db68d6f903b68401adebf5a7e08d78ff4ef5d63653a65040cf9bfd4aca7"
             "984a74d37145986780fc0b16ac451649de6188a7dbdf191f64b5fc5e2ab47b57f7f7276cd419c17a3ca8e1b939ae49e4"
             "88acba6b965610b5480109c8b17b80e1b7b750dfc7598d5d5011fd2dcc5600a32ef5b52a1ecc820e308aa342721aac09"
             "43bf6686b64b2579376504ccc493d97e6aed3fb0f9cd71a43dd497f01f17c0e2cb3797aa2a2f256656168e6c496afc5f"
             "b93246f6b1116398a346f1a641f3b041e989f7914f90cc2c7fff357876e506b50d334ba77c225bc307ba537152f3f161"
             "0e4eafe595f6d9d90d11faa933a15ef1369546868a7f3a45a96768d40fd9d03412c091c6315cf4fde7cb68606937380d"
             "b2eaaa707b4c4185c32eddcdd306705e4dc1ffc872eeee475a64dfac86aba41c0618983f8741c5ef68d3a101e8a3b8ca"
             "c60c905c15fc910840b94c00a0b9d0"),
         hex("0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350aa5371b1508f9f4528ecea23c436d94b5e8fcd4f681e30a6ac00a9704a188a03")},
        {hex("833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42"),
         hex("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf"),
         QCryptographicHash::hash("abc", QCryptographicHash::Sha512),
         hex("dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704")},
    };
    for (const Case &c : cases) {
        const SigningKey key = keyOf(c.seed);
        CHECK(key.publicKey() == c.publicKey);
        CHECK(key.sign(c.message) == c.signature);
        CHECK(key.seed().exposed() == c.seed);
        CHECK(verifySignature(c.publicKey, c.message, c.signature));
        CHECK_FALSE(verifySignature(c.publicKey, c.message + "x", c.signature));
        CHECK_FALSE(verifySignature(c.publicKey, c.message, c.signature.chopped(1)));
        CHECK_FALSE(verifySignature(c.publicKey.chopped(1), c.message, c.signature));
    }
    CHECK_FALSE(SigningKey::fromSeed(SecretBytes::random(31)));
    CHECK_FALSE(verifySignature(QByteArray(32, '\0'), "x", QByteArray(64, '\0'))); // low order
}

TEST_CASE("a sealed box opens with its key and its associated bytes only")
{
    const SecretBytes key = SecretBytes::random(32);
    for (const QByteArray &plaintext : {QByteArray(), QByteArray("text"), QByteArray(5000, 'z')}) {
        const QByteArray box = sealed::seal(key, plaintext, "page 7");
        CHECK(box.size() == plaintext.size() + sealed::overhead);
        const auto opened = sealed::open(key, box, "page 7");
        REQUIRE(opened);
        CHECK(*opened == plaintext);
        CHECK(wordOf(sealed::open(key, box, "page 8")) == "tampered");
        CHECK(wordOf(sealed::open(SecretBytes::random(32), box, "page 7")) == "tampered");
        CHECK(wordOf(sealed::open(key, box.chopped(1), "page 7")) == "tampered");
        for (qsizetype i = 0; i < qMin(box.size(), qsizetype(60)); ++i) {
            QByteArray flipped = box;
            flipped[i] = char(flipped[i] ^ 1);
            CHECK_FALSE(sealed::open(key, flipped, "page 7"));
        }
    }
    CHECK(sealed::openSecret(key, sealed::seal(key, key.view(), {}), {})->exposed() == key.exposed());
}

TEST_CASE("Bech32 takes what BIP 173 calls valid, also beyond 90 characters, and nothing it calls invalid")
{
    const QList<QByteArray> valid{"A12UEL5L",
                                  "a12uel5l",
                                  "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
                                  "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
                                  "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
                                  "?1ezyfcl"};
    for (const QByteArray &text : valid) {
        CAPTURE(text);
        const auto decoded = bech32::decode(text);
        REQUIRE(decoded);
        CHECK(bech32::encode(decoded->prefix, decoded->bytes) == text.toLower());
    }
    const QList<QByteArray> invalid{QByteArray("\x20") + "1nwldj5", QByteArray("\x7f") + "1axkwrx",
                                    QByteArray("\x80") + "1eym55h", "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v",
                                    "li1dgmt3", QByteArray("de1lg7wt\xff"), "A1G7SGD8", "10a06t8", "1qzzfhee",
                                    "A12uEL5L", "", "1", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3x"};
    for (const QByteArray &text : invalid) {
        CAPTURE(text);
        CHECK_FALSE(bech32::decode(text));
    }
    for (qsizetype size = 0; size < 130; ++size) {
        const QByteArray bytes = randomBytes(size);
        const auto decoded = bech32::decode(bech32::encode("age", bytes));
        REQUIRE(decoded);
        CHECK(decoded->bytes == bytes);
    }
}

TEST_CASE("a published note verifies and is signed again byte for byte")
{
    // Key, text and signature of the Go project's sumdb/note tests, and the example of c2sp.org/signed-note.
    const QByteArray verifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const QByteArray text = "If you think cryptography is the answer to your problem,\n"
                            "then you don't know what your problem is.\n";
    const QByteArray line = "\xe2\x80\x94 PeterNeumann "
                            "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    const auto key = note::VerifierKey::parse(verifier);
    REQUIRE(key);
    CHECK(key->text() == verifier);
    const auto verified = note::verify(text + '\n' + line, {*key});
    REQUIRE(verified);
    CHECK(verified->text == text);
    CHECK(verified->isSignedBy("PeterNeumann"));
    const SigningKey signer = keyOf(QByteArray::fromBase64("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz").sliced(1));
    CHECK(signer.publicKey() == key->publicKey);
    CHECK(note::SignatureLine{"PeterNeumann", key->id(), signer.sign(text)}.line() == line);

    const auto example = note::VerifierKey::parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    REQUIRE(example);
    CHECK(note::verify(QByteArray("This is an example message.\n\n\xe2\x80\x94 example.com/foo "
                                  "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"),
                       {*example}));
}

TEST_CASE("a note gives its text only when a known key signed it")
{
    const QByteArray name = "sochibo/org/7f3c0a11/log";
    const SigningKey key = SigningKey::generate();
    const SigningKey witness = SigningKey::generate();
    const note::VerifierKey known{name, note::KeyType::Ed25519, key.publicKey()};
    const note::VerifierKey cosigner{"sochibo/org/00d2/witness", note::KeyType::Cosignature, witness.publicKey()};
    const QByteArray text = QByteArray(name) + "\n5\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    const auto bytes = note::sign(text, name, key);
    REQUIRE(bytes);

    SECTION("the text and its signers come back")
    {
        const auto verified = note::verify(*bytes, {known});
        REQUIRE(verified);
        CHECK(verified->text == text);
        CHECK(verified->by.size() == 1);
        const auto parsed = note::parse(*bytes);
        REQUIRE(parsed);
        CHECK(parsed->bytes() == *bytes);
    }
    SECTION("an edited text, an unknown key and a key of another name are told apart")
    {
        QByteArray edited = *bytes;
        edited.replace("\n5\n", "\n6\n");
        CHECK(wordOf(note::verify(edited, {known})) == "signature");
        CHECK(wordOf(note::verify(*bytes, {cosigner})) == "unknown-key");
        CHECK(wordOf(note::verify(*bytes, QList<note::VerifierKey>{})) == "unknown-key");
        CHECK(wordOf(note::verify(*bytes, {{"sochibo/org/other/log", note::KeyType::Ed25519, key.publicKey()}})) == "unknown-key");
    }
    SECTION("a cosignature carries its time and binds it")
    {
        const auto line = note::cosign(text, cosigner.name, witness, 1795400000);
        REQUIRE(line);
        const auto verified = note::verify(*bytes + line->line(), {known, cosigner});
        REQUIRE(verified);
        REQUIRE(verified->by.size() == 2);
        CHECK(verified->by[1].time == 1795400000);
        note::SignatureLine later = *line;
        later.signature[7] = char(later.signature[7] + 1);
        CHECK(wordOf(note::verify(*bytes + later.line(), {known, cosigner})) == "signature");
        CHECK(note::verify(*bytes + later.line(), {known})); // a line of an unknown key is ignored
        const auto again = note::VerifierKey::parse(cosigner.text());
        REQUIRE(again);
        CHECK(*again == cosigner);
    }
    SECTION("what is no note is refused")
    {
        const QByteArray line = bytes->sliced(text.size() + 1);
        const QList<QByteArray> broken{"", text, "\n" + line, bytes->chopped(1), *bytes + "\n", *bytes + "x\n",
                                       text + "\t\n\n" + line, "\xff\n\n" + line, text + '\n' + line.mid(4),
                                       text + "\n\xe2\x80\x94 a b\n", text + "\n\xe2\x80\x94  " + line.mid(4 + name.size() + 1),
                                       QByteArray(*bytes).replace("=\n", "\n").replace("5\n", "5=\n")};
        for (const QByteArray &wrong : broken) {
            CAPTURE(wrong);
            CHECK(wordOf(note::parse(wrong)) == "note");
        }
        CHECK(wordOf(note::parse(text + '\n' + line.repeated(17))) == "limit");
        CHECK(note::parse(text + '\n' + line.repeated(16)));
        CHECK(wordOf(note::parse(*bytes, bytes->size() - 1)) == "limit");
        CHECK_FALSE(note::sign("no end of line", name, key));
        CHECK_FALSE(note::sign("tab\t\n", name, key));
        CHECK_FALSE(note::sign(text, "No such+name", key));
    }
    SECTION("verifier keys with a wrong id, length, type or base64 are refused")
    {
        const QByteArray good = known.text();
        CHECK(note::VerifierKey::parse(good));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray edited = good;
            edited[i] = char(edited[i] + 1);
            CAPTURE(edited);
            CHECK_FALSE(note::VerifierKey::parse(edited));
            CHECK_FALSE(note::VerifierKey::parse(good.first(i)));
        }
    }
    CHECK(note::isKeyName(name));
    for (const char *wrong : {"", "sochibo", "Sochibo/x", "a/b c", "a/b+c", "/a", "a/", "a//b", "a/b\n"})
        CHECK_FALSE(note::isKeyName(wrong));
    CHECK_FALSE(note::isKeyName("a/" + QByteArray(127, 'b')));
}

static const QList<qsizetype> interestingSizes{0, 1, 65535, 65536, 65537, 131072, 200000};

TEST_CASE("age files go to the age program and come back")
{
    if (!isInstalled("age") || !isInstalled("age-keygen"))
        return;
    const QTemporaryDir folder;
    const age::Identity ours = age::Identity::generate();
    const QString keyFile = folder.filePath(QStringLiteral("key.txt"));
    REQUIRE(writeWhole(keyFile, "# ours\n" + ours.toText().exposed() + "\n"));
    QByteArray printed;
    REQUIRE(run(QStringLiteral("age-keygen"), {QStringLiteral("-y"), keyFile}, {}, &printed) == 0);
    CHECK(printed.trimmed() == ours.recipient().text());

    QByteArray theirFile;
    REQUIRE(run(QStringLiteral("age-keygen"), {}, {}, &theirFile) == 0);
    const auto theirs = age::Identity::parseFile(theirFile);
    REQUIRE(theirs);
    REQUIRE(theirs->size() == 1);
    CHECK(theirFile.contains(theirs->front().recipient().text()));
    CHECK(theirFile.contains(theirs->front().toText().exposed()));

    for (const qsizetype size : interestingSizes) {
        CAPTURE(size);
        const QByteArray plaintext = randomBytes(size);
        const auto file = age::encrypt(plaintext, {theirs->front().recipient(), ours.recipient()});
        REQUIRE(file);
        for (const QByteArray &form : {*file, age::armored(*file)}) {
            QByteArray opened;
            CHECK(run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), keyFile}, form, &opened) == 0);
            CHECK((opened == plaintext));
        }
        const QString recipient = QString::fromLatin1(ours.recipient().text());
        for (const QStringList &armor : {QStringList{}, QStringList{QStringLiteral("-a")}}) {
            QByteArray sealedByAge;
            REQUIRE(run(QStringLiteral("age"), QStringList{QStringLiteral("-r"), recipient} + armor, plaintext, &sealedByAge) == 0);
            const auto back = age::decrypt(sealedByAge, ours);
            REQUIRE(back);
            CHECK((*back == plaintext));
        }
    }
}

TEST_CASE("an age file opens for each recipient, for nobody else, and not after any change")
{
    const age::Identity first = age::Identity::generate();
    const age::Identity second = age::Identity::generate();
    const age::Identity stranger = age::Identity::generate();
    const QByteArray plaintext = randomBytes(70000);
    const auto file = age::encrypt(plaintext, {first.recipient(), second.recipient()});
    REQUIRE(file);
    for (const age::Identity *identity : {&first, &second}) {
        const auto opened = age::decrypt(*file, *identity);
        REQUIRE(opened);
        CHECK((*opened == plaintext));
    }
    CHECK(age::decrypt(*file, {&stranger, &second}));
    CHECK(wordOf(age::decrypt(*file, stranger)) == "no-match");
    CHECK(wordOf(age::encrypt(plaintext, {})) == "limit");

    const qsizetype header = file->indexOf("\n---") + 1 + 4 + 43 + 1;
    for (qsizetype i = 0; i < file->size(); i += i < header + 40 ? 1 : 997) {
        CAPTURE(i);
        QByteArray flipped = *file;
        flipped[i] = char(flipped[i] ^ 1);
        CHECK_FALSE(age::decrypt(flipped, second));
        CHECK_FALSE(age::decrypt(file->first(i), second));
    }
    CHECK(wordOf(age::decrypt(*file + "x", second)) == "payload");
    CHECK(wordOf(age::decrypt(file->chopped(1), second)) == "payload");
    CHECK(wordOf(age::decrypt(file->first(header + 16 + 65536 + 16), second)) == "payload"); // cut at the edge of a chunk

    QList<age::Recipient> many(21, first.recipient());
    CHECK_FALSE(age::encrypt(plaintext, many));
    QByteArray longHeader = "age-encryption.org/v1\n";
    while (longHeader.size() < 66000)
        longHeader += "-> grease " + QByteArray(1000, 'a') + "\n\n";
    CHECK(wordOf(age::decrypt(longHeader, first)) == "header");
}

/// A device that cannot be read twice and gives little at a time, such as standard input.
class OneWay : public QIODevice
{
public:
    explicit OneWay(const QByteArray *bytes) : m_rest(*bytes) {}
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype size = qMin(qMin(m_rest.size(), qsizetype(maxSize)), qsizetype(5000));
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_rest;
};

TEST_CASE("a streaming reader keeps everything back until the last chunk was verified, unless asked to stream")
{
    const age::Identity identity = age::Identity::generate();
    const QByteArray plaintext = randomBytes(200000);
    auto file = age::encrypt(plaintext, {identity.recipient()});
    REQUIRE(file);
    const auto decrypted = [&](QIODevice &&in, age::Release release, QByteArray &released) {
        QBuffer out(&released);
        out.open(QIODevice::WriteOnly);
        in.open(QIODevice::ReadOnly);
        return bool(age::decrypt(in, out, {&identity}, release));
    };
    for (const age::Release release : {age::Release::AtEnd, age::Release::ByChunk}) {
        QByteArray seekable, sequential;
        CHECK(decrypted(QBuffer(&*file), release, seekable));
        CHECK((seekable == plaintext));
        CHECK(decrypted(OneWay(&*file), release, sequential));
        CHECK((sequential == plaintext));
    }
    file->back() = char(file->back() ^ 1);
    QByteArray atEnd, atEndOneWay, byChunk;
    CHECK_FALSE(decrypted(QBuffer(&*file), age::Release::AtEnd, atEnd));
    CHECK(atEnd.isEmpty());
    CHECK_FALSE(decrypted(OneWay(&*file), age::Release::AtEnd, atEndOneWay));
    CHECK(atEndOneWay.isEmpty());
    CHECK_FALSE(decrypted(QBuffer(&*file), age::Release::ByChunk, byChunk));
    CHECK((byChunk == plaintext.first(3 * 65536)));
}

TEST_CASE("a file under a passphrase opens with it, not with another, and not beyond the allowed work")
{
    const auto file = age::encryptWithPassphrase("text", secret("password"), 10);
    REQUIRE(file);
    const auto opened = age::decryptWithPassphrase(*file, secret("password"));
    REQUIRE(opened);
    CHECK(*opened == "text");
    CHECK(wordOf(age::decryptWithPassphrase(*file, secret("Password"))) == "no-match");
    CHECK(wordOf(age::decryptWithPassphrase(*file, secret("password"), 9)) == "header");
    CHECK(wordOf(age::decrypt(*file, age::Identity::generate())) == "no-match");
    CHECK(wordOf(age::encryptWithPassphrase("text", {}, 10)) == "passphrase");
}

TEST_CASE("a printed identity is read back from groups of four, and a typing mistake is found")
{
    const age::Identity identity = age::Identity::generate();
    const QByteArray text = identity.toText().exposed();
    CHECK(text.size() == 74);
    QByteArray grouped;
    for (qsizetype i = 0; i < text.size(); i += 4)
        grouped += text.mid(i, 4) + (i % 20 == 16 ? "\n" : " ");
    const auto back = age::Identity::parse(grouped.toLower());
    REQUIRE(back);
    CHECK(back->recipient() == identity.recipient());
    for (qsizetype i = 0; i < text.size(); ++i) {
        QByteArray wrong = text;
        wrong[i] = wrong[i] == 'Q' ? 'P' : 'Q';
        CHECK_FALSE(age::Identity::parse(wrong));
    }
    CHECK_FALSE(age::Recipient::parse(text));
    CHECK_FALSE(age::Recipient::parse(bech32::encode("age", QByteArray(32, '\0')))); // low order
    const auto recipient = age::Recipient::parse(identity.recipient().text());
    REQUIRE(recipient);
    CHECK(*recipient == identity.recipient());
}

TEST_CASE("minisign of the distribution and ours accept each other's keys and signatures")
{
    if (!isInstalled("minisign"))
        return;
    const QTemporaryDir folder;
    const auto path = [&](const char *name) { return folder.filePath(QString::fromLatin1(name)); };
    const auto program = [](const QStringList &arguments, const QByteArray &input = {}, QByteArray *output = nullptr) {
        return run(QStringLiteral("minisign"), arguments, input, output);
    };
    const QByteArray message = "biên bản\n";
    REQUIRE(writeWhole(path("text"), message));

    SECTION("our key file and signature are good for the program")
    {
        const minisign::SecretKey key = minisign::SecretKey::generate();
        const auto file = key.file(secret("123456"), minisign::Cost::Low);
        REQUIRE(file);
        REQUIRE(writeWhole(path("ours.key"), *file));
        REQUIRE(writeWhole(path("ours.pub"), key.publicKey().file()));
        const auto signature = key.sign(message, "v=1 vai=chu-toa nguoi=p-03");
        REQUIRE(signature);
        REQUIRE(writeWhole(path("text.minisig"), *signature));
        QByteArray said;
        CHECK(program({QStringLiteral("-V"), QStringLiteral("-H"), QStringLiteral("-p"), path("ours.pub"), QStringLiteral("-m"), path("text")}, {}, &said) == 0);
        CHECK(said.contains("v=1 vai=chu-toa nguoi=p-03"));
        CHECK(program({QStringLiteral("-V"), QStringLiteral("-P"), QString::fromLatin1(key.publicKey().text()), QStringLiteral("-m"), path("text")}) == 0);
        CHECK(program({QStringLiteral("-S"), QStringLiteral("-s"), path("ours.key"), QStringLiteral("-x"), path("by-program.minisig"), QStringLiteral("-m"), path("text")}, "123456\n") == 0);
        const auto made = readWhole(path("by-program.minisig"));
        REQUIRE(made);
        CHECK(minisign::verify(message, *made, key.publicKey()));
        CHECK(program({QStringLiteral("-R"), QStringLiteral("-s"), path("ours.key"), QStringLiteral("-p"), path("again.pub")}, "123456\n") == 0);
        const auto again = readWhole(path("again.pub"));
        REQUIRE(again);
        CHECK(again->contains(key.publicKey().idText().toLatin1()));
        CHECK(minisign::PublicKey::parse(*again)->text() == key.publicKey().text());
    }
    SECTION("the program's key file and signatures are good for us; its old form is refused")
    {
        REQUIRE(program({QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), path("p.pub"), QStringLiteral("-s"), path("p.key")}) == 0);
        const auto key = minisign::SecretKey::open(*readWhole(path("p.key")), secret("whatever"));
        REQUIRE(key);
        const auto publicKey = minisign::PublicKey::parse(*readWhole(path("p.pub")));
        REQUIRE(publicKey);
        CHECK(*publicKey == key->publicKey());
        REQUIRE(program({QStringLiteral("-S"), QStringLiteral("-s"), path("p.key"), QStringLiteral("-m"), path("text"), QStringLiteral("-t"), QStringLiteral("said")}) == 0);
        const auto comment = minisign::verify(message, *readWhole(path("text.minisig")), *publicKey);
        REQUIRE(comment);
        CHECK(*comment == "said");
        REQUIRE(program({QStringLiteral("-S"), QStringLiteral("-l"), QStringLiteral("-s"), path("p.key"), QStringLiteral("-x"), path("old"), QStringLiteral("-m"), path("text")}) == 0);
        const QByteArray old = *readWhole(path("old"));
        const auto refused = minisign::verify(message, old, *publicKey);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Refused);
        CHECK(minisign::verify(message, old, *publicKey, minisign::AllowLegacy::Yes));
    }
}

TEST_CASE("a signature fails after any edit of text, trusted comment or key id")
{
    const minisign::SecretKey key = minisign::SecretKey::generate();
    const QByteArray file = *key.sign("text", "v=1 vai=thu-ky");
    CHECK(*minisign::verify("text", file, key.publicKey()) == "v=1 vai=thu-ky");
    CHECK(*minisign::verify("text", QByteArray(file).replace("\n", "\r\n"), key.publicKey()) == "v=1 vai=thu-ky");
    CHECK(*minisign::keyIdOf(file) == key.publicKey().keyId);
    CHECK(wordOf(minisign::verify("Text", file, key.publicKey())) == "signature");
    CHECK(wordOf(minisign::verify("text", QByteArray(file).replace("thu-ky", "bi-thu"), key.publicKey())) == "signature");
    CHECK(wordOf(minisign::verify("text", file, minisign::SecretKey::generate().publicKey())) == "unknown-key");
    CHECK(minisign::verify("text", QByteArray(file).replace("signature from", "signed by"), key.publicKey())); // untrusted, not covered
    const qsizetype trusted = file.indexOf("\ntrusted comment: ") + 1;
    for (qsizetype i = file.indexOf('\n') + 1; i < file.size(); ++i) {
        CAPTURE(i);
        QByteArray flipped = file;
        flipped[i] = char(flipped[i] ^ 1);
        CHECK_FALSE(minisign::verify("text", flipped, key.publicKey()));
        if (i < file.size() - 1)
            CHECK_FALSE(minisign::verify("text", file.first(i), key.publicKey()));
    }
    CHECK(trusted > 0);
    CHECK_FALSE(key.sign("text", "two\nlines"));
    CHECK_FALSE(key.sign("text", "ok", "two\nlines"));
}

TEST_CASE("a person's key file opens with its PIN only and keeps to the limits of work")
{
    const minisign::SecretKey key = minisign::SecretKey::generate();
    const auto file = key.file(secret("123456"), minisign::Cost::Low);
    REQUIRE(file);
    const auto opened = minisign::SecretKey::open(*file, secret("123456"));
    REQUIRE(opened);
    CHECK(opened->publicKey() == key.publicKey());
    CHECK(minisign::verify("x", *opened->sign("x", ""), key.publicKey()));
    CHECK(wordOf(minisign::SecretKey::open(*file, secret("123457"))) == "passphrase");
    CHECK(wordOf(minisign::SecretKey::open(file->chopped(8), secret("123456"))) == "header");
    CHECK(wordOf(minisign::SecretKey::open("", secret("123456"))) == "header");
    CHECK(wordOf(key.file({})) == "passphrase");
    QByteArray bytes = QByteArray::fromBase64(file->split('\n')[1]);
    bytes[46 + 4] = 1; // 4 GiB more
    const QByteArray greedy = file->split('\n')[0] + '\n' + bytes.toBase64() + '\n';
    CHECK(wordOf(minisign::SecretKey::open(greedy, secret("123456"))) == "limit");
    const auto usual = key.file(secret("1"), minisign::Cost::Usual);
    REQUIRE(usual);
    CHECK(minisign::SecretKey::open(*usual, secret("1")));
}

TEST_CASE("a keystore opens with its passphrase in any normal form, and notices every edit")
{
    const QByteArray bookId = hex("3f0c9a5e1b7d4c66a2d10f8e9b7c6d55");
    const QString typed = QString::fromUtf8("m\xe1\xba\xadt kh\xe1\xba\xa9u");
    const auto made = keystore::create(bookId, SecretBytes::passphrase(typed), keystore::Cost::Floor);
    REQUIRE(made);
    const auto opened = keystore::open(made->text, SecretBytes::from(typed.normalized(QString::NormalizationForm_D).toUtf8()));
    REQUIRE(opened);
    CHECK(opened->bookKey == made->keys.bookKey);
    CHECK(opened->signingWrap == made->keys.signingWrap);
    CHECK_FALSE(opened->bookKey == opened->signingWrap);
    CHECK(wordOf(keystore::open(made->text, secret("mat khau"))) == "passphrase");
    const auto parsed = keystore::parse(made->text);
    REQUIRE(parsed);
    CHECK(parsed->bookId == bookId);
    CHECK(parsed->serial == 1);
    CHECK(made->text.startsWith("sochibo/keystore v1\nbook 3f0c9a5e1b7d4c66a2d10f8e9b7c6d55\nserial 1\nslot 1 argon2id $argon2id$v=19$m=65536,t=2,p=1$"));
    CHECK(made->text.endsWith("=\n"));
    for (qsizetype i = 0; i < made->text.size(); i += 23) {
        CAPTURE(i);
        QByteArray flipped = made->text;
        flipped[i] = char(flipped[i] ^ 1);
        CHECK_FALSE(keystore::open(flipped, SecretBytes::passphrase(typed)));
    }
}

TEST_CASE("recovery and escrow open the book key, also with the age program, and never the signing wrap")
{
    const QByteArray bookId = randomBytes(16);
    const auto made = keystore::create(bookId, secret("one"), keystore::Cost::Floor);
    REQUIRE(made);
    const age::Identity recovery = age::Identity::generate();
    const age::Identity escrow = age::Identity::generate();
    const auto second = keystore::withAgeSlot(made->text, secret("one"), keystore::AgeSlot::Escrow, escrow.recipient());
    REQUIRE(second);
    const auto third = keystore::withAgeSlot(second->text, secret("one"), keystore::AgeSlot::Recovery, recovery.recipient());
    REQUIRE(third);
    CHECK(third->keys.signingWrap == made->keys.signingWrap);
    const auto parsed = keystore::parse(third->text);
    REQUIRE(parsed);
    REQUIRE(parsed->slotList.size() == 3);
    CHECK(parsed->serial == 3);
    CHECK(parsed->slotList[1].kind == "age-recovery");
    CHECK(parsed->slotList[2].kind == "age-escrow");
    for (const age::Identity *identity : {&recovery, &escrow}) {
        const auto bookKey = keystore::openWithIdentity(third->text, *identity);
        REQUIRE(bookKey);
        CHECK(*bookKey == made->keys.bookKey);
    }
    CHECK(wordOf(keystore::openWithIdentity(third->text, age::Identity::generate())) == "no-match");
    CHECK(keystore::open(third->text, secret("one")));

    if (isInstalled("age")) {
        const QTemporaryDir folder;
        const QString paper = folder.filePath(QStringLiteral("paper.txt"));
        REQUIRE(writeWhole(paper, recovery.toText().exposed() + '\n'));
        QByteArray line;
        CHECK(run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), paper}, parsed->slotList[1].body, &line) == 0);
        CHECK(line == "book-key " + made->keys.bookKey.exposed().toHex() + '\n');
    }

    SECTION("a planted recipient is noticed")
    {
        keystore::Slot slot = parsed->slotList[1];
        const age::Identity thief = age::Identity::generate();
        const QByteArray planted = QByteArray(third->text).replace(slot.arguments, thief.recipient().text());
        CHECK(wordOf(keystore::open(planted, secret("one"))) == "tampered");
        CHECK(wordOf(keystore::openWithIdentity(planted, recovery)) == "tampered");
        CHECK(wordOf(keystore::withPassphrase(planted, made->keys.bookKey, secret("two"), keystore::Cost::Floor)) == "tampered");
    }
    SECTION("a new passphrase keeps the other slots verbatim and changes the signing wrap")
    {
        const auto changed = keystore::withPassphrase(third->text, made->keys.bookKey, secret("two"), keystore::Cost::Floor);
        REQUIRE(changed);
        CHECK(wordOf(keystore::open(changed->text, secret("one"))) == "passphrase");
        const auto opened = keystore::open(changed->text, secret("two"));
        REQUIRE(opened);
        CHECK(opened->bookKey == made->keys.bookKey);
        CHECK_FALSE(opened->signingWrap == made->keys.signingWrap);
        CHECK(keystore::openWithIdentity(changed->text, escrow));
        CHECK(keystore::parse(changed->text)->slotList[1].body == parsed->slotList[1].body);
        CHECK(wordOf(keystore::withPassphrase(third->text, SecretBytes::random(32), secret("two"), keystore::Cost::Floor)) == "tampered");
    }
    SECTION("readers keep to their limits")
    {
        const QByteArray text = third->text;
        CHECK(wordOf(keystore::open(QByteArray(text).replace("m=65536", "m=1048577"), secret("one"))) == "limit");
        CHECK(wordOf(keystore::open(QByteArray(text).replace("m=65536", "m=65535"), secret("one"))) == "limit");
        CHECK(wordOf(keystore::open(QByteArray(text).replace("t=2", "t=17"), secret("one"))) == "limit");
        CHECK(wordOf(keystore::open(QByteArray(text).replace("p=1", "p=2"), secret("one"))) == "header");
        CHECK(wordOf(keystore::parse(text + QByteArray(65536, 'x'))) == "limit");
        CHECK(wordOf(keystore::parse(QByteArray(text).replace("serial 3", "serial 03"))) == "header");
        const auto newer = keystore::parse(QByteArray(text).replace("keystore v1", "keystore v2"));
        REQUIRE_FALSE(newer);
        CHECK(newer.error().kind == Error::Unsupported);
        QByteArray more;
        for (int number = 4; number <= 9; ++number)
            more += "slot " + QByteArray::number(number) + " later x\n";
        CHECK(wordOf(keystore::parse(QByteArray(text).replace("\nmac ", "\n" + more + "mac "))) == "limit");
    }
}

TEST_CASE("the usual cost of a passphrase works on this computer")
{
    const auto made = keystore::create(randomBytes(16), secret("pass"), keystore::Cost::Moderate);
    REQUIRE(made);
    CHECK(made->text.contains("$argon2id$v=19$m=262144,t=3,p=1$"));
    CHECK(keystore::open(made->text, secret("pass")));
}

TEST_CASE("a fingerprint is thirty digits that a person may type in any grouping")
{
    const QByteArray key = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    const QString digits = fingerprint(key);
    CHECK(digits.size() == 35);
    const QByteArray digest = QCryptographicHash::hash(QByteArray("sochibo/fingerprint/v1\0", 23) + key, QCryptographicHash::Sha256);
    CHECK(digits.left(5).toULongLong() == digest.first(5).toHex().toULongLong(nullptr, 16) % 100000);
    CHECK(digits.right(5).toULongLong() == digest.sliced(25, 5).toHex().toULongLong(nullptr, 16) % 100000);
    CHECK(fingerprintMatches(digits, key));
    CHECK(fingerprintMatches(QString(digits).remove(u' '), key));
    CHECK_FALSE(fingerprintMatches(digits.chopped(1), key));
    CHECK_FALSE(fingerprintMatches(digits, key + "x"));
    CHECK_FALSE(fingerprintMatches({}, key));
}
