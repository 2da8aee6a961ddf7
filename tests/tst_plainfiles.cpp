// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cliprogram.h"

#include "core/crypto/hash.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace {

QByteArray someBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + (i >> 8));
    return bytes;
}

QString str(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

TEST_CASE("age files go both ways between this program and age at every chunk edge")
{
    if (!isInstalled("age") || !isInstalled("age-keygen"))
        return;
    const Folder folder;
    const Ended made = cli("age keygen -o key");
    REQUIRE(made.status == 0);
    const QByteArray recipient = made.out.trimmed();
    CHECK(recipient.startsWith("age1"));
    CHECK(runProgram(QStringLiteral("age-keygen"), {QStringLiteral("-y"), QStringLiteral("key")}).out == made.out);
    CHECK(cli("age pubkey key").out == made.out);
    REQUIRE(runProgram(QStringLiteral("age-keygen"), {QStringLiteral("-o"), QStringLiteral("theirs")}).status == 0);
    const QByteArray other = cli("age pubkey theirs").out.trimmed();

    for (const qsizetype size : {0, 1, 65535, 65536, 65537, 131072, 300000}) {
        const QByteArray content = someBytes(size);
        INFO("size " << size);
        writeFile("plain", content);
        for (const char *armor : {"", " --armor", " -a"}) {
            const Ended ours = cli(("age encrypt -r " + recipient + " -r " + other + " plain" + armor).constData());
            REQUIRE(ours.status == 0);
            CHECK(ours.out.startsWith("-----BEGIN") == (*armor != 0));
            CHECK(runProgram(QStringLiteral("age"),
                             {QStringLiteral("-d"), QStringLiteral("-i"), QStringLiteral("theirs")}, ours.out)
                      .out
                  == content);
            CHECK(cli("age decrypt -i key", ours.out).out == content);
            CHECK(cli("age decrypt --stream -i key", ours.out).out == content);
        }
        for (const bool armor : {false, true}) {
            QStringList arguments{QStringLiteral("-r"), str(recipient), QStringLiteral("-o"), QStringLiteral("sealed")};
            if (armor)
                arguments.prepend(QStringLiteral("-a"));
            REQUIRE(runProgram(QStringLiteral("age"), arguments, content).status == 0);
            REQUIRE(cli("age decrypt -i theirs -i key -o opened --force sealed").status == 0);
            CHECK(readFile("opened") == content);
        }
    }
}

TEST_CASE("the verbs on age files keep the secret identity to its owner and overwrite nothing unasked")
{
    const Folder folder;
    REQUIRE(cli("age keygen -o key").status == 0);
    const QByteArray key = readFile("key");
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    CHECK((QFileInfo(QStringLiteral("key")).permissions() & others) == QFileDevice::Permissions());

    const Ended again = cli("age keygen -o key");

    CHECK(again.status == 11);
    CHECK(readFile("key") == key);
    CHECK(cli("age keygen -o key --force").status == 0);
    CHECK(readFile("key") != key);
    CHECK(cli("age keygen -o nowhere/key").status == 12);
    const QJsonObject json = QJsonDocument::fromJson(cli("--json age keygen").out).object();
    CHECK(json.value(QStringLiteral("identity")).toString().startsWith(QLatin1String("AGE-SECRET-KEY-1")));
    CHECK(json.value(QStringLiteral("recipient")).toString().startsWith(QLatin1String("age1")));
}

TEST_CASE("a damaged age file leaves nothing behind, streamed or not")
{
    const Folder folder;
    const QByteArray recipient = cli("age keygen -o key").out.trimmed();
    const QByteArray content = someBytes(200000);
    QByteArray sealed = cli(("age encrypt -r " + recipient).constData(), content).out;
    sealed[sealed.size() - 5] = char(~sealed[sealed.size() - 5]);
    writeFile("sealed", sealed);

    const Ended whole = cli("age decrypt -i key sealed");
    const Ended streamed = cli("age decrypt -i key --stream sealed");
    const Ended piped = cli("age decrypt -i key", sealed);
    const Ended toFile = cli("age decrypt -i key --stream -o plain sealed");

    CHECK(whole.status == 16);
    CHECK(whole.word() == "payload");
    CHECK(whole.out.isEmpty());
    CHECK(streamed.status == 16);
    CHECK(streamed.word() == "payload");
    CHECK(streamed.out == content.first(3 * 65536));
    CHECK(piped.word() == "payload");
    CHECK(piped.out.isEmpty());
    CHECK(toFile.word() == "payload");
    CHECK(folder.files() == QStringList{QStringLiteral("key"), QStringLiteral("sealed")});

    REQUIRE(cli("age keygen -o stranger").status == 0);
    CHECK(cli("age decrypt -i stranger sealed").word() == "no-match");
    CHECK(cli("age decrypt -i stranger sealed").status == 16);
    CHECK(cli("age decrypt -i key key").word() == "header");
    CHECK(cli("age decrypt -i key key").status == 10);
    CHECK(cli("age decrypt -a -i key sealed").word() == "armor");
    CHECK(cli("age decrypt -i key missing").status == 12);
    CHECK(cli("age decrypt sealed").status == 10);
    CHECK(cli("age encrypt sealed").status == 10);
    CHECK(cli("age encrypt -r age1wrong sealed").status == 10);
}

TEST_CASE("an armored file that comes slowly through a pipe is read to its end")
{
    const Folder folder;
    const QByteArray recipient = cli("age keygen -o key").out.trimmed();
    const QByteArray content = someBytes(100000);
    const QByteArray sealed = cli(("age encrypt -a -r " + recipient).constData(), content).out;

    QProcess process;
    process.start(QStringLiteral(CLI),
                  {QStringLiteral("age"), QStringLiteral("decrypt"), QStringLiteral("-i"), QStringLiteral("key")});
    REQUIRE(process.waitForStarted());
    qsizetype before = 0;
    for (const qsizetype at : {3, 20, 900, 1100, 70000, 100000}) {
        process.write(sealed.sliced(before, at - before));
        process.waitForBytesWritten(1000);
        process.waitForReadyRead(60); // passes the time: nothing is released before the end
        before = at;
    }
    process.write(sealed.sliced(before));
    process.closeWriteChannel();
    process.waitForFinished(60000);

    CHECK(process.exitCode() == 0);
    CHECK(process.readAllStandardOutput() == content);
}

TEST_CASE("a passphrase in a file seals and opens an age file, within the work allowed")
{
    const Folder folder;
    writeFile("pass", "nước chảy đá mòn\r\nsecond line\n");
    writeFile("wrong", "nuoc chay da mon\n");
    const Ended sealed = cli("age encrypt --passphrase-file pass", "a word");
    REQUIRE(sealed.status == 0);
    writeFile("sealed", sealed.out);

    CHECK(cli("age decrypt --passphrase-file pass sealed").out == "a word");
    CHECK(cli("age decrypt --passphrase-file - sealed", readFile("pass")).out == "a word");
    CHECK(cli("age decrypt --passphrase-file wrong sealed").word() == "no-match");
    const Ended tooDear = cli("age decrypt --max-logn 17 --passphrase-file pass sealed");
    CHECK(tooDear.status == 11);
    CHECK(tooDear.word() == "header");
    CHECK(cli("age decrypt --max-logn 99 --passphrase-file pass sealed").status == 10);
    CHECK(cli("age decrypt --max-logn ten --passphrase-file pass sealed").status == 10);
}

TEST_CASE("the command line answers the published age vectors with their word, status and bytes")
{
    const QDir vectors(QStringLiteral(SOURCE_ROOT "/../shared/vectors/age"));
    if (!vectors.exists()) {
        WARN("skipped: the folder with the published age vectors is not here");
        return;
    }
    static const QHash<QByteArray, QByteArray> words{{"success", ""},
                                                     {"no match", "no-match"},
                                                     {"HMAC failure", "header-mac"},
                                                     {"header failure", "header"},
                                                     {"payload failure", "payload"},
                                                     {"armor failure", "armor"}};
    const Folder folder;
    REQUIRE(cli("age keygen -o stranger").status == 0);
    const QByteArray stranger = readFile("stranger");
    int checked = 0;
    for (const QString &name : vectors.entryList(QDir::Files, QDir::Name)) {
        if (name.contains(QLatin1String("hybrid")))
            continue; // needs ML-KEM-768, which libsodium does not have
        INFO(name);
        QFile source(vectors.filePath(name));
        REQUIRE(source.open(QIODevice::ReadOnly));
        QHash<QByteArray, QByteArray> fields;
        for (QByteArray line = source.readLine(); line != "\n"; line = source.readLine())
            fields[line.first(line.indexOf(": "))] = line.sliced(line.indexOf(": ") + 2).chopped(1);
        QByteArray file = source.readAll();
        if (fields.value("compressed") == "zlib") {
            QByteArray guess(4, Qt::Uninitialized);
            qToBigEndian<quint32>(1 << 20, guess.data());
            file = qUncompress(guess + file);
        }
        writeFile("identity", fields.contains("identity") ? fields["identity"] + '\n' : stranger);
        writeFile("passphrase", fields.value("passphrase") + '\n');
        QStringList arguments{QStringLiteral("age"), QStringLiteral("decrypt")};
        arguments += fields.contains("passphrase")
            ? QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("passphrase")}
            : QStringList{QStringLiteral("-i"), QStringLiteral("identity")};
        if (fields.contains("armored"))
            arguments += QStringLiteral("--armor");

        const Ended whole = cli(arguments, file);
        const Ended streamed = cli(arguments + QStringList{QStringLiteral("--stream")}, file);

        const QByteArray expected = words.value(fields["expect"], "?");
        CHECK(whole.word() == expected);
        CHECK(streamed.word() == expected);
        CHECK((whole.status == 0) == expected.isEmpty());
        CHECK(streamed.status == whole.status);
        CHECK((whole.status == 0 || whole.status == 10 || whole.status == 11 || whole.status == 16
               || whole.status == 17));
        CHECK(whole.out == (expected.isEmpty() ? streamed.out : QByteArray()));
        if (fields.contains("payload"))
            CHECK(sha256(streamed.out).toHex() == fields["payload"]);
        else
            CHECK(streamed.out.isEmpty());
        ++checked;
    }
    CHECK(checked >= 124);
}

TEST_CASE("minisign signatures go both ways between this program and minisign")
{
    const Folder folder;
    writeFile("pin", "246810\n");
    writeFile("otherpin", "135790\n");
    writeFile("minutes.txt", "Biên bản\n");
    const Ended made = cli("minisign keygen -p ours.pub -s ours.key --pin-file pin");
    REQUIRE(made.status == 0);
    CHECK(readFile("ours.pub").contains(made.out.trimmed()));
    CHECK(cli("minisign keygen -p ours.pub -s more.key --pin-file pin").status == 11);
    CHECK_FALSE(QFileInfo::exists(QStringLiteral("more.key")));
    const QStringList sign{QStringLiteral("minisign"),  QStringLiteral("sign"),
                           QStringLiteral("-s"),        QStringLiteral("ours.key"),
                           QStringLiteral("-m"),        QStringLiteral("minutes.txt"),
                           QStringLiteral("-t"),        QStringLiteral("v=1 vai=chu-toa"),
                           QStringLiteral("--pin-file")};
    CHECK(cli(sign + QStringList{QStringLiteral("otherpin")}).word() == "passphrase");
    REQUIRE(cli(sign + QStringList{QStringLiteral("pin")}).status == 0);

    const Ended verified = cli("minisign verify -p ours.pub -m minutes.txt");

    CHECK(verified.status == 0);
    CHECK(verified.out == "v=1 vai=chu-toa\n");
    CHECK(
        cli(("minisign verify -P " + made.out.trimmed() + " -m - -x minutes.txt.minisig").constData(), "Biên bản\n").out
        == "v=1 vai=chu-toa\n");

    const QByteArray signature = readFile("minutes.txt.minisig");
    writeFile("edited.minisig", QByteArray(signature).replace("chu-toa", "thu-ky "));
    const Ended edited = cli("minisign verify -p ours.pub -m minutes.txt -x edited.minisig");
    CHECK(edited.status == 16);
    CHECK(edited.word() == "signature");
    CHECK(edited.out.isEmpty());
    writeFile("other.txt", "Biên bản khác\n");
    CHECK(cli("minisign verify -p ours.pub -m other.txt -x minutes.txt.minisig").word() == "signature");
    CHECK(cli("minisign verify -p ours.pub -m minutes.txt -x minutes.txt").word() == "header");
    CHECK(cli("minisign verify -p ours.pub -m minutes.txt -x none").status == 12);

    if (!isInstalled("minisign"))
        return;
    const QString stock = QStringLiteral("minisign");
    const QStringList verifyOurs{QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("ours.pub"),
                                 QStringLiteral("-m"), QStringLiteral("minutes.txt")};
    const Ended theirs = runProgram(stock, verifyOurs);
    CHECK(theirs.status == 0);
    CHECK(theirs.out.contains("v=1 vai=chu-toa"));
    REQUIRE(runProgram(stock,
                       {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("stock.pub"),
                        QStringLiteral("-s"), QStringLiteral("stock.key")})
                .status
            == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt").word() == "unknown-key");
    const QStringList signTheirs{QStringLiteral("-S"),    QStringLiteral("-s"),          QStringLiteral("stock.key"),
                                 QStringLiteral("-m"),    QStringLiteral("minutes.txt"), QStringLiteral("-t"),
                                 QStringLiteral("theirs")};
    REQUIRE(runProgram(stock, signTheirs + QStringList{QStringLiteral("-x"), QStringLiteral("new.sig")}).status == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x new.sig").out == "theirs\n");
    REQUIRE(runProgram(stock,
                       signTheirs + QStringList{QStringLiteral("-l"), QStringLiteral("-x"), QStringLiteral("old.sig")})
                .status
            == 0);
    const Ended legacy = cli("minisign verify -p stock.pub -m minutes.txt -x old.sig");
    CHECK(legacy.status == 11);
    CHECK(legacy.word() == "signature");
    CHECK(legacy.out.isEmpty());
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x old.sig --allow-legacy").out == "theirs\n");
    REQUIRE(cli("minisign sign -s stock.key -m minutes.txt -x again.sig --pin-file pin").status == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x again.sig").out.contains("file:minutes.txt"));
}

TEST_CASE("a wrong call of a verb on plain files ends with status 2 and says nothing on standard output")
{
    CHECK(cli("age").status == 2);
    CHECK(cli("age decrypt --no-such-option").status == 2);
    CHECK(cli("age decrypt -i").status == 2);
    CHECK(cli("fingerprint").status == 2);
    CHECK(cli("age decrypt --no-such-option").out.isEmpty());
    const Ended help = cli("age decrypt --help");
    CHECK(help.status == 0);
    CHECK(help.out.contains("--max-logn"));
}
