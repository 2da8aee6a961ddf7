// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cliprogram.h"

#include "core/crypto/age.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/minisign.h"
#include "core/log/certificate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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
    const Ended changed =
        cli(("note verify --vkey " + vkey).constData(), readFile("signed").replace("another", "annother"));
    CHECK(changed.status == 16);
    CHECK(changed.word() == "signature");
    CHECK(changed.out.isEmpty());
    CHECK(cli(("note verify --vkey " + vkey).constData(), "no note").word() == "note");
    CHECK(cli("note verify --vkey nonsense signed").word() == "note");
    CHECK(cli("note sign -s key", "no line end").word() == "note");
    CHECK(cli("note keygen Name -s other").word() == "note");
    const QJsonObject json =
        QJsonDocument::fromJson(
            cli(("--json note verify --vkey " + vkey + " --vkey " + witness.out.trimmed() + " both").constData()).out)
            .object();
    CHECK(json.value(QStringLiteral("text")).toString() == QLatin1String("one line\n\nanother\n"));
    CHECK(json.value(QStringLiteral("signedBy")).toArray().size() == 2);
}

TEST_CASE("the note in the documentation of Go's note package verifies")
{
    const QByteArray note =
        "If you think cryptography is the answer to your problem,\n"
        "then you don't know what your problem is.\n\n"
        "\xe2\x80\x94 PeterNeumann "
        "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    const Ended verified =
        cli("note verify --vkey PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", note);

    CHECK(verified.status == 0);
    CHECK(verified.out.endsWith("then you don't know what your problem is.\n"));
}

/// The entries of the log with which Certificate Transparency tests itself; none holds a line end.
static QByteArray knownEntries()
{
    return QByteArray("\n") + QByteArray(1, '\0')
        + "\n\x10\n\x20\x21\n\x30\x31\n\x40\x41\x42\x43\n\x50\x51\x52\x53\x54\x55\x56\x57\n"
        + "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f\n";
}

TEST_CASE("hashes of lines are those of RFC 6962, and proofs made of them verify")
{
    const QByteArray entries = knownEntries();
    CHECK(cli("log root --hex", "").out == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n");
    CHECK(cli("log leaf-hash --hex", "\n").out == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d\n");
    CHECK(cli("log root --hex", entries).out == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328\n");
    CHECK(cli("log root --hex --size 0", entries).out == cli("log root --hex", "").out);
    CHECK(cli("log root", entries).out.trimmed()
          == QByteArray::fromHex(cli("log root --hex", entries.chopped(1)).out).toBase64());
    const QList<QByteArray> leaves = cli("log leaf-hash --hex", entries).out.trimmed().split('\n');
    REQUIRE(leaves.size() == 8);

    for (const char *form : {"", " --hex"}) {
        for (const int size : {1, 3, 7, 8}) {
            const QByteArray number = QByteArray::number(size);
            const QByteArray root = cli(("log root --size " + number + form).constData(), entries).out.trimmed();
            for (int index = 0; index < size; index += 2) {
                const QByteArray proof =
                    cli(("log prove-inclusion --index " + QByteArray::number(index) + " --size " + number + form)
                            .constData(),
                        entries)
                        .out.replace('\n', ' ');
                const QByteArray call = "verify inclusion --index " + QByteArray::number(index) + " --size " + number
                    + " --root " + root + ' ' + proof + " --leaf ";
                CHECK(cli((call + leaves[index]).constData()).status == 0);
                CHECK(cli((call + leaves[(index + 1) % 8]).constData()).word() == "proof-wrong");
            }
            const QByteArray proof =
                cli(("log prove-consistency --old " + number + " --new 8" + form).constData(), entries)
                    .out.replace('\n', ' ');
            const QByteArray newRoot = cli(("log root" + QByteArray(form)).constData(), entries).out.trimmed();
            CHECK(cli(("verify consistency --old " + number + " --new 8 --old-root " + root + " --new-root " + newRoot
                       + ' ' + proof)
                          .constData())
                      .status
                  == 0);
            CHECK(cli(("verify consistency --old " + number + " --new 8 --old-root " + leaves[5] + " --new-root "
                       + newRoot + ' ' + proof)
                          .constData())
                      .word()
                  == "proof-wrong");
        }
    }
    const Ended outside = cli("log prove-inclusion --index 8", entries);
    CHECK(outside.status == 10);
    CHECK(outside.out.isEmpty());
    CHECK(cli("log prove-consistency --old 0", entries).status == 10);
    CHECK(cli("log root --size 9", entries).word() == "proof-malformed");
    const QByteArray hash = leaves[0];
    CHECK(cli(("verify inclusion --index 1 --size 1 --root " + hash + " --leaf " + hash).constData()).word()
          == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 1 --root abcd --leaf " + hash).constData()).word()
          == "proof-malformed");
    CHECK(cli(("verify inclusion --index -1 --size 1 --root " + hash + " --leaf " + hash).constData()).word()
          == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 18446744073709551615 --root " + hash + " --leaf " + hash).constData())
              .word()
          == "proof-malformed");
    CHECK(cli(("verify inclusion --index 0 --size 2 --root " + hash + " --leaf " + hash + " !!!").constData()).word()
          == "proof-malformed");
}

namespace {

/// A log and its witness, on plain files in the current folder.
struct Witnessed {
    QByteArray log; ///< verifier key
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
        const QByteArray text =
            "example.org/log\n" + QByteArray::number(lines.count('\n')) + '\n' + cli("log root", lines).out;
        return cli((QByteArray("note sign -s ") + key).constData(), text).out;
    }

    static QByteArray request(int oldSize, const QByteArray &lines, const char *key = "logkey")
    {
        const QByteArray proof = oldSize == 0
            ? QByteArray()
            : cli(("log prove-consistency --old " + QByteArray::number(oldSize)).constData(), lines).out;
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
    const Ended forbidden =
        cli("witness add-checkpoint --state w", Witnessed::request(9, Witnessed::entries(10), "thief"));
    CHECK(forbidden.word() == "forbidden");
    CHECK(forbidden.status == 16);
    REQUIRE(cli("note keygen example.org/stranger -s stranger").status == 0);
    const QByteArray foreign =
        cli("note sign -s stranger", "example.org/stranger\n3\n" + cli("log root", three).out).out;
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
    CHECK(cli("proof make --index 3 --checkpoint cosigned", Witnessed::entries(5, " otherwise")).word()
          == "proof-wrong");
}

TEST_CASE("a certificate is shown with a warning, and printed as good only when the upper office signed it")
{
    const Folder folder;
    REQUIRE(startCrypto());
    const SigningKey ward = SigningKey::generate();
    const note::VerifierKey wardKey{"sochibo/org/00d2c4e1/cert", note::KeyType::Ed25519, ward.publicKey()};
    const auto key = [](const char *name, note::KeyType type) {
        return note::VerifierKey{name, type, SigningKey::generate().publicKey()};
    };
    Certificate certificate;
    certificate.org = QStringLiteral("sochibo/org/7f3c0a11");
    certificate.title = QStringLiteral("Chi bộ Tổ dân phố 5");
    certificate.parent = QStringLiteral("sochibo/org/00d2c4e1");
    certificate.issued = QDateTime(QDate(2026, 11, 23), QTime(2, 11, 9), Qt::UTC);
    certificate.validFrom = QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);
    certificate.validTo = QDateTime(QDate(2028, 12, 31), QTime(23, 59, 59), Qt::UTC);
    certificate.keys = {key("sochibo/org/7f3c0a11/log", note::KeyType::Ed25519),
                        key("sochibo/org/7f3c0a11/office", note::KeyType::Ed25519),
                        key("sochibo/org/7f3c0a11/witness", note::KeyType::Cosignature),
                        age::Identity::generate().recipient().text()};
    certificate.persons = {{QStringLiteral("p-02"), QStringLiteral("secretary"),
                            minisign::SecretKey::generate().publicKey().text(), QStringLiteral("Nguyễn Thị B")}};
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
    const Ended stranger =
        cli(("cert verify --vkey " + key("sochibo/org/00d2c4e1/cert", note::KeyType::Ed25519).text() + " cert.note")
                .constData());
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
