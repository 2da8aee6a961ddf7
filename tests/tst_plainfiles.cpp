// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/crypto/age.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/log/certificate.h"
#include "core/log/merkle.h"
#include "core/log/policy.h"
#include "core/log/witness.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtEndian>

namespace {

/// How a program ended, and what it wrote.
struct Ended
{
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The stable word of the one line on standard error, with its number where it has one.
    QByteArray word() const
    {
        static const QRegularExpression shape(QStringLiteral("\\Aerror: ([a-z-]+( [0-9]+)?): [^\n]+\n\\z"));
        return shape.match(QString::fromUtf8(err)).captured(1).toLatin1();
    }
};

Ended runProgram(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The command line in English.
Ended cli(const QStringList &arguments, const QByteArray &input = {})
{
    return runProgram(QStringLiteral(CLI), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments, input);
}

/// The same, from one line of words.
Ended cli(const char *words, const QByteArray &input = {})
{
    return cli(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
}

bool isInstalled(const char *program)
{
    if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return true;
    WARN("skipped: not installed: " << program);
    return false;
}

/// A temporary folder in which the program is run with short file names.
struct Folder
{
    QTemporaryDir dir;
    QString before = QDir::currentPath();

    Folder() { QDir::setCurrent(dir.path()); }
    ~Folder() { QDir::setCurrent(before); }

    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
};

void writeFile(const char *name, const QByteArray &bytes)
{
    QFile file(QString::fromUtf8(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

QByteArray readFile(const char *name)
{
    return readFile(QString::fromUtf8(name));
}

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
            CHECK(runProgram(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), QStringLiteral("theirs")}, ours.out).out == content);
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
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
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
    process.start(QStringLiteral(CLI), {QStringLiteral("age"), QStringLiteral("decrypt"), QStringLiteral("-i"), QStringLiteral("key")});
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
    static const QHash<QByteArray, QByteArray> words{{"success", ""},           {"no match", "no-match"},
                                                     {"HMAC failure", "header-mac"}, {"header failure", "header"},
                                                     {"payload failure", "payload"}, {"armor failure", "armor"}};
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
        arguments += fields.contains("passphrase") ? QStringList{QStringLiteral("--passphrase-file"), QStringLiteral("passphrase")}
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
        CHECK((whole.status == 0 || whole.status == 10 || whole.status == 11 || whole.status == 16 || whole.status == 17));
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
    const QStringList sign{QStringLiteral("minisign"), QStringLiteral("sign"), QStringLiteral("-s"), QStringLiteral("ours.key"),
                           QStringLiteral("-m"), QStringLiteral("minutes.txt"), QStringLiteral("-t"), QStringLiteral("v=1 vai=chu-toa"),
                           QStringLiteral("--pin-file")};
    CHECK(cli(sign + QStringList{QStringLiteral("otherpin")}).word() == "passphrase");
    REQUIRE(cli(sign + QStringList{QStringLiteral("pin")}).status == 0);

    const Ended verified = cli("minisign verify -p ours.pub -m minutes.txt");

    CHECK(verified.status == 0);
    CHECK(verified.out == "v=1 vai=chu-toa\n");
    CHECK(cli(("minisign verify -P " + made.out.trimmed() + " -m - -x minutes.txt.minisig").constData(), "Biên bản\n").out == "v=1 vai=chu-toa\n");

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
    const QStringList verifyOurs{QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("ours.pub"), QStringLiteral("-m"), QStringLiteral("minutes.txt")};
    const Ended theirs = runProgram(stock, verifyOurs);
    CHECK(theirs.status == 0);
    CHECK(theirs.out.contains("v=1 vai=chu-toa"));
    REQUIRE(runProgram(stock, {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("stock.pub"), QStringLiteral("-s"), QStringLiteral("stock.key")}).status == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt").word() == "unknown-key");
    const QStringList signTheirs{QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("stock.key"), QStringLiteral("-m"), QStringLiteral("minutes.txt"), QStringLiteral("-t"), QStringLiteral("theirs")};
    REQUIRE(runProgram(stock, signTheirs + QStringList{QStringLiteral("-x"), QStringLiteral("new.sig")}).status == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x new.sig").out == "theirs\n");
    REQUIRE(runProgram(stock, signTheirs + QStringList{QStringLiteral("-l"), QStringLiteral("-x"), QStringLiteral("old.sig")}).status == 0);
    const Ended legacy = cli("minisign verify -p stock.pub -m minutes.txt -x old.sig");
    CHECK(legacy.status == 11);
    CHECK(legacy.word() == "signature");
    CHECK(legacy.out.isEmpty());
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x old.sig --allow-legacy").out == "theirs\n");
    REQUIRE(cli("minisign sign -s stock.key -m minutes.txt -x again.sig --pin-file pin").status == 0);
    CHECK(cli("minisign verify -p stock.pub -m minutes.txt -x again.sig").out.contains("file:minutes.txt"));
}

TEST_CASE("the text of a note is printed only when an asked key has signed it")
{
    const Folder folder;
    const Ended made = cli("note keygen example.org/log -s key");
    REQUIRE(made.status == 0);
    CHECK(cli("note vkey -s key").out == made.out);
    const QByteArray vkey = made.out.trimmed();
    const Ended witness = cli("note keygen example.org/witness --cosignature -s witness");
    REQUIRE(witness.status == 0);
    REQUIRE(cli("note sign -s key -o signed", "one line\n\nanother\n").status == 0);
    const Ended both = cli("note sign --add -s witness signed");
    REQUIRE(both.status == 0);
    writeFile("both", both.out);

    CHECK(cli(("note verify --vkey " + vkey + " signed").constData()).out == "one line\n\nanother\n");
    CHECK(cli(("note verify --vkey " + witness.out.trimmed() + " both").constData()).out == "one line\n\nanother\n");
    const Ended stranger = cli(("note verify --vkey " + witness.out.trimmed() + " signed").constData());
    CHECK(stranger.status == 16);
    CHECK(stranger.word() == "unknown-key");
    CHECK(stranger.out.isEmpty());
    const Ended changed = cli(("note verify --vkey " + vkey).constData(), readFile("signed").replace("another", "annother"));
    CHECK(changed.status == 16);
    CHECK(changed.word() == "signature");
    CHECK(changed.out.isEmpty());
    CHECK(cli(("note verify --vkey " + vkey).constData(), "no note").word() == "note");
    CHECK(cli("note verify --vkey nonsense signed").word() == "note");
    CHECK(cli("note sign -s key", "no line end").word() == "note");
    CHECK(cli("note keygen Name -s other").word() == "note");
    const QJsonObject json = QJsonDocument::fromJson(cli(("--json note verify --vkey " + vkey + " --vkey " + witness.out.trimmed() + " both").constData()).out).object();
    CHECK(json.value(QStringLiteral("text")).toString() == QLatin1String("one line\n\nanother\n"));
    CHECK(json.value(QStringLiteral("signedBy")).toArray().size() == 2);
}

TEST_CASE("the note in the documentation of Go's note package verifies")
{
    const QByteArray note = "If you think cryptography is the answer to your problem,\n"
                            "then you don't know what your problem is.\n\n"
                            "\xe2\x80\x94 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    const Ended verified = cli("note verify --vkey PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", note);

    CHECK(verified.status == 0);
    CHECK(verified.out.endsWith("then you don't know what your problem is.\n"));
}

/// The entries of the log with which Certificate Transparency tests itself; none holds a line end.
static QByteArray knownEntries()
{
    return QByteArray("\n") + QByteArray(1, '\0') + "\n\x10\n\x20\x21\n\x30\x31\n\x40\x41\x42\x43\n\x50\x51\x52\x53\x54\x55\x56\x57\n"
        + "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\n";
}

TEST_CASE("hashes of lines are those of RFC 6962, and proofs made of them verify")
{
    const QByteArray entries = knownEntries();
    CHECK(cli("log root --hex", "").out == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n");
    CHECK(cli("log leaf-hash --hex", "\n").out == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\n");
    CHECK(cli("log root --hex", entries).out == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328\n");
    CHECK(cli("log root --hex --size 0", entries).out == cli("log root --hex", "").out);
    CHECK(cli("log root", entries).out.trimmed() == QByteArray::fromHex(cli("log root --hex", entries.chopped(1)).out).toBase64());
    const QList<QByteArray> leaves = cli("log leaf-hash --hex", entries).out.trimmed().split('\n');
    REQUIRE(leaves.size() == 8);

    for (const char *form : {"", " --hex"}) {
        for (const int size : {1, 3, 7, 8}) {
            const QByteArray number = QByteArray::number(size);
            const QByteArray root = cli(("log root --size " + number + form).constData(), entries).out.trimmed();
            for (int index = 0; index < size; index += 2) {
                const QByteArray proof = cli(("log prove-inclusion --index " + QByteArray::number(index) + " --size " + number + form).constData(), entries).out.replace('\n', ' ');
                const QByteArray call = "verify inclusion --index " + QByteArray::number(index) + " --size " + number + " --root " + root + ' ' + proof + " --leaf ";
                CHECK(cli((call + leaves[index]).constData()).status == 0);
                CHECK(cli((call + leaves[(index + 1) % 8]).constData()).word() == "proof-wrong");
            }
            const QByteArray proof = cli(("log prove-consistency --old " + number + " --new 8" + form).constData(), entries).out.replace('\n', ' ');
            const QByteArray newRoot = cli(("log root" + QByteArray(form)).constData(), entries).out.trimmed();
            CHECK(cli(("verify consistency --old " + number + " --new 8 --old-root " + root + " --new-root " + newRoot + ' ' + proof).constData()).status == 0);
            CHECK(cli(("verify consistency --old " + number + " --new 8 --old-root " + leaves[5] + " --new-root " + newRoot + ' ' + proof).constData()).word() == "proof-wrong");
        }
    }
    const Ended outside = cli("log prove-inclusion --index 8", entries);
    CHECK(outside.status == 10);
    CHECK(outside.out.isEmpty());
    CHECK(cli("log prove-consistency --old 0", entries).status == 10);
    CHECK(cli("log root --size 9", entries).word() == "proof-malformed");
    const QByteArray hash = leaves[0];
    CHECK(cli(("verify inclusion --index 1 --size 1 --root " + hash + " --leaf " + hash).constData()).word() == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 1 --root abcd --leaf " + hash).constData()).word() == "proof-malformed");
    CHECK(cli(("verify inclusion --index -1 --size 1 --root " + hash + " --leaf " + hash).constData()).word() == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 18446744073709551615 --root " + hash + " --leaf " + hash).constData()).word() == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 2 --root " + hash + " --leaf " + hash + " !!!").constData()).word() == "proof-malformed");
}

namespace {

/// A log and its witness, on plain files in the current folder.
struct Witnessed
{
    QByteArray log;     ///< verifier key
    QByteArray witness; ///< verifier key

    Witnessed()
    {
        log = cli("note keygen example.org/log -s logkey").out.trimmed();
        witness = cli("witness init --state w example.org/witness").out.trimmed();
        REQUIRE(cli(("witness add-log --state w " + log).constData()).status == 0);
    }

    static QByteArray entries(int count, const QByteArray &salt = {})
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "entry " + QByteArray::number(i) + (i == 2 ? salt : QByteArray()) + '\n';
        return lines;
    }

    static QByteArray checkpoint(const QByteArray &lines, const char *key = "logkey")
    {
        const QByteArray text = "example.org/log\n" + QByteArray::number(lines.count('\n')) + '\n' + cli("log root", lines).out;
        return cli((QByteArray("note sign -s ") + key).constData(), text).out;
    }

    static QByteArray request(int oldSize, const QByteArray &lines, const char *key = "logkey")
    {
        const QByteArray proof = oldSize == 0 ? QByteArray() : cli(("log prove-consistency --old " + QByteArray::number(oldSize)).constData(), lines).out;
        return "old " + QByteArray::number(oldSize) + '\n' + proof + '\n' + checkpoint(lines, key);
    }
};

} // namespace

TEST_CASE("a witness confirms what continues the log and says the stable word for everything else")
{
    const Folder folder;
    const Witnessed logs;
    const QByteArray three = Witnessed::entries(3);
    const QByteArray seven = Witnessed::entries(7);

    const Ended first = cli("witness add-checkpoint --state w", Witnessed::request(0, three));

    REQUIRE(first.status == 0);
    CHECK(first.out.startsWith("\xe2\x80\x94 example.org/witness "));
    const QByteArray cosigned = Witnessed::checkpoint(three) + first.out;
    CHECK(cli(("note verify --vkey " + logs.witness).constData(), cosigned).status == 0);

    const Ended behind = cli("witness add-checkpoint --state w", Witnessed::request(0, seven));
    CHECK(behind.status == 11);
    CHECK(behind.word() == "conflict 3");
    CHECK(behind.out.isEmpty());
    CHECK(cli("witness add-checkpoint --state w", Witnessed::request(3, three)).status == 0);
    CHECK(cli("witness add-checkpoint --state w", Witnessed::request(3, seven)).status == 0);
    CHECK(cli("witness add-checkpoint --state w", Witnessed::request(3, seven)).word() == "conflict 7");

    const QByteArray forked = Witnessed::request(7, Witnessed::entries(9, " otherwise"));
    const Ended fork = cli("witness add-checkpoint --state w", forked);
    CHECK(fork.status == 16);
    CHECK(fork.word() == "unprocessable");
    CHECK(fork.out.isEmpty());
    const QDir evidence(QStringLiteral("w/forks"));
    REQUIRE(evidence.entryList(QDir::Files).size() == 1);
    CHECK(forked.endsWith(readFile(evidence.filePath(evidence.entryList(QDir::Files).first()))));
    CHECK(cli("witness add-checkpoint --state w", Witnessed::request(7, Witnessed::entries(9))).status == 0);

    REQUIRE(cli("note keygen example.org/log -s thief").status == 0);
    const Ended forbidden = cli("witness add-checkpoint --state w", Witnessed::request(9, Witnessed::entries(10), "thief"));
    CHECK(forbidden.word() == "forbidden");
    CHECK(forbidden.status == 16);
    REQUIRE(cli("note keygen example.org/stranger -s stranger").status == 0);
    const QByteArray foreign = cli("note sign -s stranger", "example.org/stranger\n3\n" + cli("log root", three).out).out;
    const Ended unknown = cli("witness add-checkpoint --state w", "old 0\n\n" + foreign);
    CHECK(unknown.word() == "unknown-log");
    CHECK(unknown.status == 12);
    CHECK(cli("witness add-checkpoint --state w", "old x\n\n" + foreign).word() == "bad-request");
    CHECK(cli("witness add-checkpoint --state w", "").status == 10);
    CHECK(cli("witness add-checkpoint --state nowhere", Witnessed::request(0, three)).status == 12);
    CHECK(cli("witness init --state w example.org/witness").status == 11);
}

TEST_CASE("a witness that cannot store its state signs nothing")
{
    const Folder folder;
    const Witnessed logs;
    REQUIRE(QDir().rmdir(QStringLiteral("w/held")));
    writeFile("w/held", "a file stands where the folder was");

    const Ended ended = cli("witness add-checkpoint --state w", Witnessed::request(0, Witnessed::entries(3)));

    CHECK(ended.status != 0);
    CHECK(ended.out.isEmpty());
}

TEST_CASE("a witness whose memory was damaged or taken away does not begin anew")
{
    const Folder folder;
    const Witnessed logs;
    REQUIRE(cli("witness add-checkpoint --state w", Witnessed::request(0, Witnessed::entries(3))).status == 0);
    const QDir held(QStringLiteral("w/held"));
    const QString path = held.filePath(held.entryList(QDir::Files).value(0));
    writeFile(path.toUtf8().constData(), "rubbish");

    const Ended damaged = cli("witness add-checkpoint --state w", Witnessed::request(0, Witnessed::entries(3)));

    CHECK(damaged.status == 15);
    CHECK(damaged.out.isEmpty());
    REQUIRE(QDir(QStringLiteral("w/held")).removeRecursively());
    CHECK(cli("witness add-checkpoint --state w", Witnessed::request(0, Witnessed::entries(3))).status == 12);
}

TEST_CASE("a proof file convinces under its policy and for its entry alone")
{
    const Folder folder;
    const Witnessed logs;
    const QByteArray five = Witnessed::entries(5);
    writeFile("entries", five);
    const QByteArray line = cli("witness add-checkpoint --state w", Witnessed::request(0, five)).out;
    writeFile("checkpoint", Witnessed::checkpoint(five));
    writeFile("cosigned", Witnessed::checkpoint(five) + line);
    writeFile("policy", "log " + logs.log + "\nwitness ward " + logs.witness + "\nquorum ward\n");
    writeFile("openpolicy", "log " + logs.log + "\nquorum none\n");
    REQUIRE(cli("proof make --index 3 --checkpoint cosigned -o proof entries").status == 0);
    REQUIRE(cli("proof make --index 3 --checkpoint checkpoint -o weak --extra hello entries").status == 0);

    const Ended proven = cli("proof verify --policy policy proof", "entry 3\n");

    CHECK(proven.status == 0);
    CHECK(proven.out.startsWith("origin example.org/log\nindex 3\nsize 5\ncosigned 20"));
    CHECK(cli("proof verify --policy policy proof", "entry 3").status == 0);
    CHECK(cli("proof verify --policy policy --raw proof", "entry 3").status == 0);
    CHECK(cli("proof verify --policy policy --raw proof", "entry 3\n").word() == "proof-wrong");
    const Ended other = cli("proof verify --policy policy proof", "entry 2\n");
    CHECK(other.status == 16);
    CHECK(other.word() == "proof-wrong");
    CHECK(other.out.isEmpty());
    CHECK(cli("proof verify --policy policy weak", "entry 3\n").word() == "unknown-key");
    CHECK(cli("proof verify --policy openpolicy weak", "entry 3\n").out == "origin example.org/log\nindex 3\nsize 5\n");
    CHECK(cli("proof verify --policy policy policy", "entry 3\n").word() == "proof-malformed");
    CHECK(cli("proof verify proof", "entry 3\n").status == 10);
    CHECK(cli("proof make --index 5 --checkpoint cosigned entries").status == 10);
    CHECK(cli("proof make --index 3 --checkpoint cosigned", Witnessed::entries(5, " otherwise")).word() == "proof-wrong");
}

TEST_CASE("a certificate is shown with a warning, and printed as good only when the upper office signed it")
{
    const Folder folder;
    REQUIRE(startCrypto());
    const SigningKey ward = SigningKey::generate();
    const note::VerifierKey wardKey{"sochibo/org/00d2c4e1/cert", note::KeyType::Ed25519, ward.publicKey()};
    const auto key = [](const char *name, note::KeyType type) { return note::VerifierKey{name, type, SigningKey::generate().publicKey()}; };
    Certificate certificate;
    certificate.org = QStringLiteral("sochibo/org/7f3c0a11");
    certificate.title = QStringLiteral("Chi bộ Tổ dân phố 5");
    certificate.parent = QStringLiteral("sochibo/org/00d2c4e1");
    certificate.issued = QDateTime(QDate(2026, 11, 23), QTime(2, 11, 9), Qt::UTC);
    certificate.validFrom = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    certificate.validTo = QDateTime(QDate(2028, 12, 31), QTime(23, 59, 59), Qt::UTC);
    certificate.keys = {key("sochibo/org/7f3c0a11/log", note::KeyType::Ed25519), key("sochibo/org/7f3c0a11/office", note::KeyType::Ed25519),
                        key("sochibo/org/7f3c0a11/witness", note::KeyType::Cosignature), age::Identity::generate().recipient().text()};
    certificate.persons = {{QStringLiteral("p-02"), QStringLiteral("secretary"), minisign::SecretKey::generate().publicKey().text(), QStringLiteral("Nguyễn Thị B")}};
    const auto signedNote = certificate.sign(ward);
    REQUIRE(signedNote);
    writeFile("cert.note", *signedNote);
    Certificate next = certificate;
    next.serial = 2;
    next.prev = certificate.digest();
    writeFile("next.note", *next.sign(ward));

    const Ended shown = cli("cert show cert.note");
    const Ended verified = cli(("cert verify --vkey " + wardKey.text() + " cert.note").constData());

    CHECK(shown.status == 0);
    CHECK(shown.out == certificate.text());
    CHECK_FALSE(shown.err.isEmpty());
    CHECK(verified.status == 0);
    CHECK(verified.out == certificate.text());
    CHECK(verified.err.isEmpty());
    const Ended stranger = cli(("cert verify --vkey " + key("sochibo/org/00d2c4e1/cert", note::KeyType::Ed25519).text() + " cert.note").constData());
    CHECK(stranger.status == 16);
    CHECK(stranger.out.isEmpty());
    CHECK(cli(("cert verify --on 2027-01-01 --vkey " + wardKey.text() + " cert.note").constData()).status == 0);
    CHECK(cli(("cert verify --on 2029-01-01 --vkey " + wardKey.text() + " cert.note").constData()).status == 11);
    CHECK(cli(("cert verify --after cert.note --vkey " + wardKey.text() + " next.note").constData()).status == 0);
    CHECK(cli(("cert verify --after next.note --vkey " + wardKey.text() + " cert.note").constData()).status == 16);
    const QJsonObject json = QJsonDocument::fromJson(cli("--json cert show cert.note").out).object();
    CHECK(json.value(QStringLiteral("title")).toString() == certificate.title);

    const QByteArray digits = fingerprint(certificate.keys.log.text()).toLatin1() + '\n';
    CHECK(cli("fingerprint cert.note").out == digits);
    CHECK(cli("fingerprint -", certificate.keys.log.text() + '\n').out == digits);
    CHECK(json.value(QStringLiteral("fingerprint")).toString().toLatin1() + '\n' == digits);
    CHECK(cli("fingerprint -", "nothing\n").word() == "note");
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
