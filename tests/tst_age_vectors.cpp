// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/crypto/age.h"
#include "core/crypto/hash.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QtEndian>

/// One file of the published age test kit: what it demands, and the age file itself.
struct Vector
{
    QHash<QByteArray, QByteArray> fields; ///< the last of each name
    QByteArray file;
};

static Vector readVector(const QString &path)
{
    QFile source(path);
    REQUIRE(source.open(QIODevice::ReadOnly));
    Vector vector;
    for (QByteArray line = source.readLine(); line != "\n"; line = source.readLine()) {
        const qsizetype colon = line.indexOf(": ");
        REQUIRE(colon > 0);
        vector.fields[line.first(colon)] = line.sliced(colon + 2).chopped(1);
    }
    vector.file = source.readAll();
    if (vector.fields.value("compressed") == "zlib") {
        QByteArray guess(4, Qt::Uninitialized); // qUncompress wants the size it may begin with
        qToBigEndian<quint32>(1 << 20, guess.data());
        vector.file = qUncompress(guess + vector.file);
    }
    return vector;
}

/// The word an outcome of the kit has with us.
static QByteArray wordOf(const QByteArray &expectation)
{
    static const QHash<QByteArray, QByteArray> words{{"success", ""},           {"no match", "no-match"},
                                                     {"HMAC failure", "header-mac"}, {"header failure", "header"},
                                                     {"payload failure", "payload"}, {"armor failure", "armor"}};
    return words.value(expectation, "?");
}

static Result<Done> decryptStreamed(const Vector &vector, QByteArray file, QByteArray &released, age::Release release)
{
    if (vector.fields.contains("armored")) {
        auto binary = age::dearmored(file);
        if (!binary)
            return binary.error();
        file = *binary;
    }
    QBuffer in(&file);
    in.open(QIODevice::ReadOnly);
    QBuffer out(&released);
    out.open(QIODevice::WriteOnly);
    if (vector.fields.contains("passphrase")) {
        const SecretBytes passphrase = SecretBytes::from(QByteArray(vector.fields["passphrase"]));
        return age::decryptWithPassphrase(in, out, passphrase, release);
    }
    // A few files fail before any identity is asked for, and name none.
    auto identity = vector.fields.contains("identity") ? age::Identity::parse(vector.fields["identity"])
                                                       : Result<age::Identity>(age::Identity::generate());
    REQUIRE(identity);
    return age::decrypt(in, out, {&*identity}, release);
}

static void check(const Vector &vector)
{
    const QByteArray expected = wordOf(vector.fields["expect"]);
    QByteArray streamed;
    const auto byChunk = decryptStreamed(vector, vector.file, streamed, age::Release::ByChunk);
    CHECK(QByteArray(byChunk ? "" : byChunk.error().word) == expected);
    if (vector.fields.contains("payload"))
        CHECK(sha256(streamed).toHex() == vector.fields["payload"]);
    else
        CHECK(streamed.isEmpty());

    QByteArray whole;
    const auto atEnd = decryptStreamed(vector, vector.file, whole, age::Release::AtEnd);
    CHECK(QByteArray(atEnd ? "" : atEnd.error().word) == expected);
    CHECK(whole == (expected.isEmpty() ? streamed : QByteArray()));
}

TEST_CASE("the published age vectors give exactly the expected class and payload")
{
    const QDir folder(QStringLiteral(SOURCE_ROOT "/../shared/vectors/age"));
    if (!folder.exists()) {
        WARN("skipped: the folder with the published age vectors is not here");
        return;
    }
    int checked = 0;
    int skipped = 0;
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name.contains(QLatin1String("hybrid"))) {
            ++skipped; // needs ML-KEM-768, which libsodium does not have
            continue;
        }
        ++checked;
        DYNAMIC_SECTION(name.toStdString())
        {
            check(readVector(folder.filePath(name)));
        }
    }
    CHECK(checked >= 124);
    CHECK(skipped == 19);
}
