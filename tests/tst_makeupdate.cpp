// SPDX-License-Identifier: GPL-3.0-or-later
// Updates as their publisher makes them, with minisign and tar, and as a program that is installed takes them.
#include "core/book/schema.h"
#include "core/usecases/updating.h"
#include "tests/bookfixture.h"
#include "tests/cliprogram.h"
#include "tests/update/updatefixture.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

using namespace update;

TEST_CASE("minisign and tar read a package that the publisher's script makes, and so do we", "[update][minisign]")
{
    for (const char *program : {"minisign", "python3", "tar"})
        if (!isInstalled(program))
            return;
    const Folder folder;
    REQUIRE(QDir().mkpath(QStringLiteral("notes")));
    REQUIRE(QDir().mkpath(QStringLiteral("SoChiBo/lib")));
    writeFile("notes/vi.txt", "Sửa lỗi in “văn bản”.\nĐường dẫn C:\\x, ký tự \t.\n");
    writeFile("notes/en.txt", "Printing mended.\n");
    writeFile("notes/bn.txt", "মুদ্রণ ঠিক করা হয়েছে।\n");
    writeFile("SoChiBo/portable.txt", "portable\n");
    writeFile("SoChiBo/lib/libstdc++.so.6", QByteArray(3 << 20, 'l'));
    writeFile("SoChiBo/sochibo", "#!/bin/sh\n");
    REQUIRE(QFile::setPermissions(QStringLiteral("SoChiBo/sochibo"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    REQUIRE(runProgram(QStringLiteral("minisign"), {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("publisher.pub"), QStringLiteral("-s"), QStringLiteral("publisher.key")}).status == 0);
    const QStringList arguments{QStringLiteral("SoChiBo"), QStringLiteral("--platform"), portablePlatform, QStringLiteral("--key"), QStringLiteral("publisher.key"), QStringLiteral("--notes"),
                                QStringLiteral("notes"), QStringLiteral("--oldest"), QStringLiteral("0.1.0"), QStringLiteral("--version"), QStringLiteral("0.2.0")};

    const Ended made = runProgram(QStringLiteral(SOURCE_ROOT "/packaging/make-update"), arguments);

    INFO(made.err);
    REQUIRE(made.status == 0);
    const QString package = QString::fromUtf8(made.out).trimmed();
    CHECK(QFileInfo(package).fileName() == u"sochibo-0.2.0-linux-x86_64-portable.update");
    const QByteArray key = must(minisign::PublicKey::parse(readFile("publisher.pub"))).text();
    const auto head = verifyPackage(package, key);
    INFO((head ? std::string() : sentence(head.error()).toStdString()));
    REQUIRE(head);
    CHECK(head->manifest.schema == newestSchema()); // counted in the sources, by the script
    CHECK(head->manifest.note(QStringLiteral("vi")).contains(u"C:\\x, ký tự \t."));
    CHECK(head->manifest.files.size() == 3);
    const auto again = must(readWhole(package));
    QList<ArchiveMember> members{{manifestName, head->json}, {signatureName, head->signature}};
    CHECK(again.startsWith(must(tar::write(members)).chopped(1024))); // the one form that our own archives have

    REQUIRE(runProgram(QStringLiteral("tar"), {QStringLiteral("-xf"), package}).status == 0);
    const Ended verified = runProgram(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("publisher.pub"), QStringLiteral("-m"), QStringLiteral("update.json")});
    CHECK(verified.status == 0);
    CHECK(verified.out.contains("sochibo 0.2.0 linux-x86_64-portable"));
    CHECK(readFile("files/lib/libstdc++.so.6") == QByteArray(3 << 20, 'l'));

    // what cannot stand in a package is said before anything is signed
    REQUIRE(QFile::link(QStringLiteral("sochibo"), QStringLiteral("SoChiBo/link")));
    const Ended linked = runProgram(QStringLiteral(SOURCE_ROOT "/packaging/make-update"), arguments + QStringList{QStringLiteral("-o"), QStringLiteral("notes")});
    CHECK(linked.status == 1);
    CHECK(linked.err.contains("link"));
}

TEST_CASE("the publisher's script writes the head into a portable folder, signed or not, and with it the folder takes updates", "[update][portable][minisign]")
{
    for (const char *program : {"minisign", "python3"})
        if (!isInstalled(program))
            return;
    const UpdateFixture f;
    const Folder folder;
    REQUIRE(QDir().mkpath(QStringLiteral("notes")));
    for (const char *language : {"vi", "en", "bn"})
        writeFile((QByteArray("notes/") + language + ".txt").constData(), "0.1.0\n");
    REQUIRE(runProgram(QStringLiteral("minisign"), {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-p"), QStringLiteral("publisher.pub"), QStringLiteral("-s"), QStringLiteral("publisher.key")}).status == 0);
    Running running = f.running;
    running.platform = portablePlatform;
    running.publisherKey = must(minisign::PublicKey::parse(readFile("publisher.pub"))).text();
    running.schema = running.bookSchema = newestSchema();
    const auto script = [](const QString &source, const QString &version, const QStringList &more) {
        return runProgram(QStringLiteral(SOURCE_ROOT "/packaging/make-update"),
                          QStringList{source, QStringLiteral("--platform"), portablePlatform, QStringLiteral("--notes"), QStringLiteral("notes"),
                                      QStringLiteral("--oldest"), QStringLiteral("0.0.1"), QStringLiteral("--version"), version} + more);
    };
    const QStringList key{QStringLiteral("--key"), QStringLiteral("publisher.key")};
    REQUIRE(QDir().mkpath(QStringLiteral("next")));
    writeFile("next/portable.txt", "portable\n");
    writeFile("next/sochibo", "second");
    REQUIRE(script(QStringLiteral("next"), QStringLiteral("0.2.0"), key).status == 0);

    for (const bool isSigned : {false, true}) {
        INFO("signed: " << isSigned);
        const QString name = isSigned ? QStringLiteral("signed") : QStringLiteral("plain");
        REQUIRE(QDir().mkpath(name));
        writeFile((name + QStringLiteral("/portable.txt")).toUtf8().constData(), "portable\n");
        writeFile((name + QStringLiteral("/sochibo")).toUtf8().constData(), "first");
        CHECK(QByteArray(runningIn(name, running).error().word) == "not-portable");

        const Ended made = script(name + u'/', QStringLiteral("0.1.0"), QStringList{QStringLiteral("--head")} + (isSigned ? key : QStringList()));
        INFO(made.err);
        REQUIRE(made.status == 0);
        CHECK(QFile::exists(name + QStringLiteral("/update.json.minisig")) == isSigned);
        REQUIRE(script(name, QStringLiteral("0.1.0"), QStringList{QStringLiteral("--head")} + (isSigned ? key : QStringList())).status == 0); // written anew, not counted as a file

        const Running here = must(runningIn(name, running));
        CHECK(here.version == u"0.1.0");
        CHECK(updateStanding(here).leadsBack == isSigned); // which is said before
        must(layBeside(QStringLiteral("sochibo-0.2.0-%1.update").arg(portablePlatform), here));
        must(putInPlaceOf(here));
        CHECK(readFile((name + QStringLiteral("/sochibo")).toUtf8().constData()) == "second");
        const auto back = goBack(must(runningIn(name, running)));
        CHECK(bool(back) == isSigned); // what nobody signed does not come back
        if (!back)
            CHECK(QByteArray(back.error().word) == "unsigned");
        CHECK(readFile((name + QStringLiteral("/sochibo")).toUtf8().constData()) == (isSigned ? "first" : "second"));
    }

    const Ended unsignedPackage = script(QStringLiteral("next"), QStringLiteral("0.3.0"), {});
    CHECK(unsignedPackage.status == 1);
    CHECK(unsignedPackage.err.contains("--key"));
}

TEST_CASE("a portable edition takes in an update of itself, applies it and goes back, from its own command line", "[update][portable][minisign]")
{
    if (isSanitized)
        return; // its libraries make the programs larger than a package may be
    const UpdateFixture f; // for the key
    const Folder folder;
    const QByteArray program = must(readWhole(QStringLiteral(CLI), 1ll << 30));
    const QString platform = runningProgram().platform == debianPlatform ? portablePlatform : QStringLiteral("linux-%1-portable").arg(QSysInfo::buildCpuArchitecture());
    const auto files = [&program](const char *version) {
        return QList<Content>{{QStringLiteral("portable.txt"), "portable\n"}, {QStringLiteral("sochibo-cli"), program, true}, {QStringLiteral("version.txt"), version}};
    };
    writeFile("publisher.pub", f.publisher.key.publicKey().file());
    writeFile("first.update", f.publisher.package(QStringLiteral("0.1.0"), platform, files("0.1.0"), newestSchema(), QStringLiteral("0.0.1")));
    writeFile("second.update", f.publisher.package(QStringLiteral("0.2.0"), platform, files("0.2.0"), newestSchema()));
    REQUIRE(cli("update unpack first.update SoChiBo").status == 0);
    const auto own = [](const char *words) { return runProgram(QStringLiteral("SoChiBo/sochibo-cli"), QString::fromUtf8(words).split(u' ')); };

    const Ended taken = own("--lang en update take second.update");
    INFO(taken.err);
    REQUIRE(taken.status == 0);
    CHECK(taken.out.startsWith("0.2.0\t"));
    CHECK(readFile("SoChiBo/version.txt") == "0.1.0");
    const Ended listed = own("--lang en update list");
    CHECK(listed.out.contains("waiting\t0.2.0"));
    CHECK(listed.out.contains("beside\t0.2.0"));

    CHECK(own("--lang en update apply").status == 0);
    CHECK(readFile("SoChiBo/version.txt") == "0.2.0");
    CHECK(own("--lang en update list").out.contains("before\t0.1.0"));
    CHECK(own("--lang en update back").status == 0);
    CHECK(readFile("SoChiBo/version.txt") == "0.1.0");
    CHECK(own("--lang en update discard").status == 0);

    // Where a folder is held as long as a program runs from it, a copy of the command line exchanges it afterwards.
    REQUIRE(own("--lang en update take second.update").status == 0);
    Running running = f.running;
    running.platform = platform;
    running.shelf = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("sochibo/sochibo/updates"));
    running.folder = QDir(QStringLiteral("SoChiBo")).canonicalPath();
    running.version = QStringLiteral("0.1.0");
    qputenv("SOCHIBO_TRIED_PUBLISHER", QFile::encodeName(QFileInfo(QStringLiteral("publisher.pub")).absoluteFilePath()));
    const auto becomes = [](const QByteArray &version) {
        for (int i = 0; i < 600 && readFile("SoChiBo/version.txt") != version; ++i)
            QThread::msleep(100);
        return readFile("SoChiBo/version.txt") == version;
    };
    must(exchangeAfterEnd(running, Way::Forward));
    CHECK(becomes("0.2.0"));
    must(exchangeAfterEnd(running, Way::Back));
    CHECK(becomes("0.1.0"));
    must(exchangeAfterEnd(running, Way::Forward)); // nothing lies beside it
    QThread::msleep(500);
    CHECK(readFile("SoChiBo/version.txt") == "0.1.0");

    // Something in the place of that copy, as one is that still runs, does not keep it from going elsewhere.
    const QDir shelf(running.shelf);
    REQUIRE(own("--lang en update take second.update").status == 0);
    REQUIRE(QDir(shelf.filePath(QStringLiteral("runner"))).removeRecursively());
    REQUIRE(writeWhole(shelf.filePath(QStringLiteral("runner")), "x"));
    must(exchangeAfterEnd(running, Way::Forward));
    CHECK(becomes("0.2.0"));
    CHECK(QFileInfo(shelf.filePath(QStringLiteral("runner-2/sochibo-cli"))).isFile());

    // Nobody sees that copy, so what it has to say is kept for the next start, and goes once it has done its work.
    const QString note = shelf.filePath(QStringLiteral("last-exchange.txt"));
    const auto waitUntil = [&note](bool isThere) {
        for (int i = 0; i < 600 && QFile::exists(note) != isThere; ++i)
            QThread::msleep(100);
        return QFile::exists(note) == isThere;
    };
    QThread::msleep(1000); // the one before tidies up
    writeFile("SoChiBo.before/version.txt", "0.1.x");
    must(exchangeAfterEnd(running, Way::Back, QStringLiteral("en")));
    REQUIRE(waitUntil(true));
    CHECK(readFile(note).contains("damaged or cut off"));
    CHECK(readFile("SoChiBo/version.txt") == "0.2.0");
    writeFile("SoChiBo.before/version.txt", "0.1.0");
    must(exchangeAfterEnd(running, Way::Back));
    CHECK(becomes("0.1.0"));
    CHECK(waitUntil(false));
    qunsetenv("SOCHIBO_TRIED_PUBLISHER");
}
