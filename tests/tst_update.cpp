// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/schema.h"
#include "core/crypto/note.h"
#include "core/usecases/updating.h"
#include "tests/bookfixture.h"
#include "tests/cliprogram.h"
#include "tests/copying.h"
#include "tests/exchangefixture.h"
#include "tests/update/updatefixture.h"

#include <QFileInfo>
#include <QLockFile>
#include <QProcessEnvironment>
#include <QThreadPool>
#include <QtConcurrent>
#include <cstdio>

using namespace update;

static std::string said(const Error &error)
{
    return sentence(error).toStdString() + " [" + error.word + "] " + error.detail.toStdString();
}

TEST_CASE("a package that its publisher signed is verified and says what it brings", "[update]")
{
    const UpdateFixture f;

    const auto head = verifyPackage(f.brought(QStringLiteral("0.2.0")), f.running.publisherKey);

    INFO((head ? std::string() : said(head.error())));
    REQUIRE(head);
    CHECK(head->manifest.version == u"0.2.0");
    CHECK(head->manifest.date == QDate(2026, 12, 20));
    CHECK(head->manifest.files.size() == 1);
    CHECK(head->manifest.note(QStringLiteral("en")) == u"Printing mended.");
    CHECK(head->manifest.note(QStringLiteral("bn")).startsWith(u"Sửa lỗi in.")); // Vietnamese where a language has none
    CHECK(head->manifest.fileName() == u"sochibo-0.2.0-debian-amd64.update");
}

TEST_CASE("every byte of a package that is changed is noticed before anything is touched", "[update][damage]")
{
    const UpdateFixture f;
    const QByteArray good = must(readWhole(f.brought(QStringLiteral("0.2.0"))));
    // What stands behind "untrusted comment: " is the one line that no signature covers, and that nothing depends on.
    const qsizetype remark = good.indexOf("untrusted comment: ") + 19;
    const qsizetype remarkEnd = good.indexOf('\n', remark);
    int untrusted = 0;
    int corrupt = 0;
    // Each 37th byte of the contents, each byte of the headers and endings
    for (qsizetype at = 0; at < good.size(); at += at % 512 < 400 && good.mid(at, 37).count(good[at]) == 37 ? 37 : 1) {
        if (at >= remark && at < remarkEnd)
            continue;
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x01);
        const QString path = f.write("bad.update", bad);

        const auto taken = takeIn(path, f.running);

        INFO("byte " << at);
        REQUIRE_FALSE(taken);
        const Error::Kind kind = taken.error().kind;
        untrusted += kind == Error::Untrusted;
        corrupt += kind == Error::Corrupt;
        CHECK((kind == Error::Untrusted || kind == Error::Corrupt || kind == Error::Invalid));
        CHECK(f.onShelf().isEmpty());
    }
    CHECK(untrusted > 300);
    CHECK(corrupt > 100);
}

TEST_CASE("a package that is cut off anywhere or goes on behind its end is refused", "[update][damage]")
{
    const UpdateFixture f;
    const QByteArray good = must(readWhole(f.brought(QStringLiteral("0.2.0"))));
    for (qsizetype size = 0; size < good.size(); size += size % 512 == 0 ? 1 : 73) {
        const auto found = verifyPackage(f.write("short.update", good.left(size)), f.running.publisherKey);
        INFO("cut to " << size);
        CHECK_FALSE(found);
    }
    for (const QByteArray &more : {QByteArray("x"), QByteArray(1, '\0'), QByteArray(512, '\0'), good}) {
        const auto found = verifyPackage(f.write("long.update", good + more), f.running.publisherKey);
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == Error::Corrupt);
        CHECK(QByteArray(found.error().word) == "tampered");
    }
}

TEST_CASE("only the publisher's signature counts, and only for the version and system that it names", "[update]")
{
    const UpdateFixture f;
    const Publisher other;
    const auto files = debianFiles(QStringLiteral("0.2.0"));
    const QByteArray json = must(jcs::write(Publisher::head(QStringLiteral("0.2.0"), debianPlatform, files)));
    const auto word = [&f](const QByteArray &package) {
        const auto found = takeIn(f.write("x.update", package), f.running);
        REQUIRE_FALSE(found);
        CHECK(found.error().kind == Error::Untrusted);
        return QByteArray(found.error().word);
    };

    CHECK(word(other.package(QStringLiteral("0.2.0"), debianPlatform, files)) == "unknown-key");
    CHECK(word(f.publisher.sealed(json, "sochibo 0.3.0 debian-amd64", files)) == "signature");
    CHECK(word(f.publisher.sealed(json, "signature from minisign secret key", files)) == "signature");
    // a signature of the publisher's over something else
    QList<ArchiveMember> members{{manifestName, json}, {signatureName, must(f.publisher.key.sign("something else", "sochibo 0.2.0 debian-amd64"))}, {QStringLiteral("files/") + files[0].path, files[0].bytes}};
    CHECK(word(must(tar::write(members))) == "signature");
    members[1].bytes = "no signature at all";
    CHECK(word(must(tar::write(members))) == "signature");
    CHECK(f.onShelf().isEmpty());

    Running without = f.running;
    without.publisherKey.clear();
    const auto found = takeIn(f.brought(QStringLiteral("0.2.0")), without);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == Error::Refused);
    CHECK(QByteArray(found.error().word) == "no-publisher");
}

TEST_CASE("a file that is no package, none at all and a folder are told apart", "[update]")
{
    const UpdateFixture f;

    CHECK(verifyPackage(f.path("nowhere"), f.running.publisherKey).error().kind == Error::NotFound);
    CHECK(QByteArray(verifyPackage(f.write("text", "just a text"), f.running.publisherKey).error().word) == "not-a-package");
    CHECK(QByteArray(verifyPackage(f.folder.path(), f.running.publisherKey).error().word) == "not-a-package");
    CHECK(QByteArray(verifyPackage(f.write("tar", must(tar::write({{QStringLiteral("a"), "b"}}))), f.running.publisherKey).error().word) == "not-a-package");
}

TEST_CASE("a head that was made wrongly is refused although it is signed", "[update]")
{
    const UpdateFixture f;
    const auto files = debianFiles(QStringLiteral("0.2.0"));
    const auto parse = [](const QString &name, const QJsonValue &value, const QString &platform = debianPlatform) {
        QJsonObject head = Publisher::head(QStringLiteral("0.2.0"), platform, isPortable(platform) ? portableFiles(QStringLiteral("0.2.0")) : debianFiles(QStringLiteral("0.2.0")));
        head.insert(name, value);
        return update::Manifest::parse(must(jcs::write(head)));
    };
    REQUIRE(parse(QStringLiteral("new-of-later"), 7)); // what a later program adds
    for (const auto &[name, value] : {std::pair("version", QJsonValue(QStringLiteral("0.2"))), {"version", QStringLiteral("00.2.0")}, {"version", 2}, {"platform", QStringLiteral("linux-x86_64")},
                                      {"platform", QStringLiteral("../x")}, {"oldest", QStringLiteral("0.2.0")}, {"oldest", QJsonValue()}, {"schema", 0}, {"schema", QStringLiteral("16")},
                                      {"date", QStringLiteral("2026-13-01")}, {"date", QStringLiteral("20-12-2026")}, {"notes", QJsonObject()}, {"product", QStringLiteral("other")},
                                      {"notes", QJsonObject{{QStringLiteral("vi"), QString(5000, u'x')}}}, {"files", QJsonArray()}}) {
        const auto parsed = parse(QLatin1String(name), value);
        INFO(name);
        REQUIRE_FALSE(parsed);
        CHECK(QByteArray(parsed.error().word) == "manifest");
    }
    CHECK(parse(QStringLiteral("format"), QStringLiteral("sochibo/update/v2")).error().kind == Error::Unsupported);
    CHECK_FALSE(update::Manifest::parse(must(jcs::write(Publisher::head(QStringLiteral("0.2.0"), debianPlatform, files))) + "\n"));
}

TEST_CASE("no path in a package leads out of its folder or onto something else", "[update]")
{
    for (const char *bad : {"", "/etc/passwd", "../x", "a/../b", "a//b", "./a", "a/.", "a\\b", "C:x", "con", "lib/NUL.txt", "com1", "x.", "lib./x", "settings", "settings/a.ini",
                            "Settings/a", "update.json", "UPDATE.JSON", "update.json.minisig", "a b", "đ"})
        CHECK_FALSE(isPackagePath(QString::fromUtf8(bad)));
    for (const char *good : {"sochibo", "lib/libstdc++.so.6", "console.txt", "a.b/c", "lib/update.json", "nul2"})
        CHECK(isPackagePath(QString::fromUtf8(good)));

    const auto parse = [](const QString &platform, const QList<Content> &files) { return update::Manifest::parse(must(jcs::write(Publisher::head(QStringLiteral("0.2.0"), platform, files)))); };
    const Content portable{QStringLiteral("portable.txt"), "x"};
    CHECK(parse(portablePlatform, {portable, {QStringLiteral("a"), "1"}}));
    CHECK_FALSE(parse(portablePlatform, {{QStringLiteral("a"), "1"}}));                                               // would not know that it is portable
    CHECK_FALSE(parse(portablePlatform, {portable, {QStringLiteral("a"), "1"}, {QStringLiteral("a"), "2"}}));         // twice
    CHECK_FALSE(parse(portablePlatform, {portable, {QStringLiteral("a"), "1"}, {QStringLiteral("A"), "2"}}));         // one on a stick
    CHECK_FALSE(parse(portablePlatform, {portable, {QStringLiteral("a"), "1"}, {QStringLiteral("a/b"), "2"}}));       // a file as a folder
    CHECK_FALSE(parse(portablePlatform, {portable, {QStringLiteral("../a"), "1"}}));
    CHECK_FALSE(parse(debianPlatform, {{QStringLiteral("a.deb"), "1"}, {QStringLiteral("b.deb"), "2"}}));
    CHECK_FALSE(parse(debianPlatform, {{QStringLiteral("a.exe"), "1"}}));
    CHECK_FALSE(parse(debianPlatform, {{QStringLiteral("x/a.deb"), "1"}}));
    CHECK(parse(QStringLiteral("windows-x86_64"), {{QStringLiteral("setup.exe"), "1"}}));
}

TEST_CASE("an update is for this system, newer, follows this version and reads its books", "[update]")
{
    const UpdateFixture f;
    const auto word = [&f](const QString &version, const QString &platform, qint64 schema, const QString &oldest) {
        update::Manifest manifest;
        manifest.version = version;
        manifest.platform = platform;
        manifest.schema = schema;
        manifest.oldest = oldest;
        Running running = f.running;
        running.version = QStringLiteral("0.9.1");
        const auto fits = checkFits(manifest, running);
        if (!fits)
            CHECK(fits.error().kind == Error::Refused);
        return fits ? QByteArray("fits") : QByteArray(fits.error().word);
    };
    const QString old = QStringLiteral("0.1.0");

    CHECK(word(QStringLiteral("0.9.2"), debianPlatform, 16, old) == "fits");
    CHECK(word(QStringLiteral("0.10.0"), debianPlatform, 17, QStringLiteral("0.9.1")) == "fits"); // numbers, not letters
    CHECK(word(QStringLiteral("0.9.2"), portablePlatform, 16, old) == "other-platform");
    CHECK(word(QStringLiteral("0.9.1"), debianPlatform, 16, old) == "installed");
    CHECK(word(QStringLiteral("0.9.0"), debianPlatform, 16, old) == "downgrade");
    CHECK(word(QStringLiteral("0.8.99"), debianPlatform, 99, old) == "downgrade");
    CHECK(word(QStringLiteral("0.9.3"), debianPlatform, 16, QStringLiteral("0.9.2")) == "older-program");
    CHECK(word(QStringLiteral("0.9.2"), debianPlatform, 15, old) == "older-schema");
}

TEST_CASE("what was taken in waits whole, and only a newer one takes its place", "[update][shelf]")
{
    UpdateFixture f;

    const Kept first = must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));
    CHECK(must(readWhole(first.path)) == must(readWhole(f.path("brought.update"))));
    CHECK(must(waiting(f.running)).manifest.version == u"0.2.0");
    CHECK(must(takeIn(f.path("brought.update"), f.running)).path == first.path); // once more is no harm

    must(takeIn(f.brought(QStringLiteral("0.3.0")), f.running));
    CHECK(f.onShelf() == QStringList{QStringLiteral("sochibo-0.3.0-debian-amd64.update")});
    const auto older = takeIn(f.brought(QStringLiteral("0.2.5")), f.running);
    REQUIRE_FALSE(older);
    CHECK(QByteArray(older.error().word) == "downgrade");
    CHECK(must(waiting(f.running)).manifest.version == u"0.3.0");

    // The program was updated: its package leads back one day, and the one before it goes once a newer former one is there.
    f.running.version = QStringLiteral("0.3.0");
    must(takeIn(f.brought(QStringLiteral("0.4.0")), f.running));
    CHECK(f.onShelf().size() == 2);
    CHECK(must(waiting(f.running)).manifest.version == u"0.4.0");
    CHECK(QByteArray(former(f.running).error().word) == "no-former");
    f.running.version = QStringLiteral("0.4.0");
    CHECK(must(former(f.running)).manifest.version == u"0.3.0");
    CHECK(QByteArray(waiting(f.running).error().word) == "none-waiting");
    must(takeIn(f.brought(QStringLiteral("0.5.0")), f.running));
    CHECK(f.onShelf().size() == 3);
    f.running.version = QStringLiteral("0.5.0");
    must(takeIn(f.brought(QStringLiteral("0.6.0")), f.running));
    CHECK(f.onShelf() == QStringList{QStringLiteral("sochibo-0.4.0-debian-amd64.update"), QStringLiteral("sochibo-0.5.0-debian-amd64.update"), QStringLiteral("sochibo-0.6.0-debian-amd64.update")});

    CHECK(must(discardWaiting(f.running)) == 1);
    CHECK(f.onShelf().size() == 2);
}

TEST_CASE("the package of an installed program that runs is kept for the way back, once, and disturbs nothing that waits", "[update][shelf]")
{
    UpdateFixture f;
    const auto current = [&f] { return f.write("current.update", f.publisher.package(QStringLiteral("0.1.0"), debianPlatform, debianFiles(QStringLiteral("0.1.0")), 16, QStringLiteral("0.0.9"))); };
    must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));
    CHECK_FALSE(updateStanding(f.running).leadsBack); // installed by hand, so nothing would lead back

    const Kept taken = must(takeIn(current(), f.running));

    CHECK(taken.role == Kept::Current);
    CHECK(must(readWhole(taken.path)) == must(readWhole(f.path("current.update"))));
    CHECK(must(waiting(f.running)).manifest.version == u"0.2.0");
    CHECK(updateStanding(f.running).leadsBack);
    CHECK(QByteArray(takeIn(current(), f.running).error().word) == "installed");

    // one that was damaged there leads nowhere and is replaced
    QByteArray bytes = must(readWhole(taken.path));
    bytes[bytes.lastIndexOf("dddd")] = 'e';
    must(writeWhole(taken.path, bytes, Existing::Replace));
    CHECK(must(takeIn(current(), f.running)).role == Kept::Current);
    CHECK(verifyPackage(taken.path, f.running.publisherKey));

    // along with a bundle it is kept as well, and is nothing to tell
    REQUIRE(QFile::remove(taken.path));
    CHECK_FALSE(must(takeInUpdate(must(updateForCells(current(), f.running.publisherKey)), f.running)));
    CHECK(QFile::exists(taken.path));

    f.running.version = QStringLiteral("0.2.0");
    CHECK(must(former(f.running)).manifest.version == u"0.1.0");
}

TEST_CASE("a portable edition that runs is not taken in again, because its folder leads back", "[update][shelf][portable]")
{
    const UpdateFixture f(portablePlatform);
    CHECK(QByteArray(takeInUpdate(f.path("first"), f.running).error().word) == "installed");
    CHECK(f.onShelf().isEmpty());
    CHECK(updateStanding(f.running).leadsBack);
    REQUIRE(QFile::remove(f.running.folder + u'/' + signatureName));
    CHECK_FALSE(updateStanding(f.running).leadsBack);
}

TEST_CASE("a package that was damaged on the shelf is not applied", "[update][shelf][damage]")
{
    const UpdateFixture f;
    const Kept taken = must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));
    QByteArray bytes = must(readWhole(taken.path));
    const qsizetype inTheFile = bytes.lastIndexOf("dddd");
    bytes[inTheFile] = 'e';
    must(writeWhole(taken.path, bytes, Existing::Replace));

    const auto step = applyUpdate(f.running);

    REQUIRE_FALSE(step);
    CHECK(step.error().kind == Error::Corrupt);
    CHECK(QByteArray(step.error().word) == "tampered");
    CHECK(f.onShelf() == QStringList{QFileInfo(taken.path).fileName()}); // nothing was written out

    must(writeWhole(taken.path, bytes.left(300), Existing::Replace));
    REQUIRE(kept(f.running).size() == 1);
    CHECK(kept(f.running).first().role == Kept::Damaged);
    must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));
    CHECK(must(waiting(f.running)).manifest.version == u"0.2.0");
}

TEST_CASE("a Debian package is written out with the command that installs it, and leads back as long as it reads the books", "[update]")
{
    UpdateFixture f;
    must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));

    const ApplyStep step = must(applyUpdate(f.running));

    CHECK(step.way == ApplyWay::Command);
    CHECK(must(readWhole(step.file)) == debianFiles(QStringLiteral("0.2.0")).first().bytes);
    CHECK(step.command == QStringLiteral("sudo apt install '%1'").arg(step.file));
    CHECK(installCommand(QStringLiteral("/a b/it's.deb"), Way::Forward) == u"sudo apt install '/a b/it'\\''s.deb'");
    CHECK(goBackCommand(QStringLiteral("/a b/setup.exe")) == u"\"/a b/setup.exe\" /BACK");
    CHECK(QByteArray(startInstaller(step.file, Way::Forward).error().word) == "no-installer");
    CHECK(startInstaller(step.file, Way::Forward).error().kind == Error::Unsupported);

    f.running.version = QStringLiteral("0.2.0");
    must(takeIn(f.brought(QStringLiteral("0.3.0"), 17), f.running));
    f.running.version = QStringLiteral("0.3.0");
    f.running.schema = 17;
    const ApplyStep back = must(goBackToFormer(f.running));
    CHECK(back.version == u"0.2.0");
    CHECK(back.command.startsWith(u"sudo apt install --allow-downgrades '"));
    CHECK(must(readWhole(back.file)) == debianFiles(QStringLiteral("0.2.0")).first().bytes);

    f.running.bookSchema = 17;
    f.running.newestBook = QStringLiteral("/somewhere/book");
    CHECK(QByteArray(goBackToFormer(f.running).error().word) == "newer-books");
    CHECK(updateStanding(f.running).noWayBack);
}

TEST_CASE("this computer knows which books were opened and how new their tables are", "[update]")
{
    const OtherComputer computer;
    CHECK(knownBooks().isEmpty());
    CHECK(runningProgram().bookSchema == 0);

    const BookFixture f(1);

    const auto books = knownBooks();
    REQUIRE(books.size() == 1);
    CHECK(books.first().schema == newestSchema());
    CHECK(QFileInfo(books.first().folder) == QFileInfo(f.book->folder()));
    CHECK(runningProgram().bookSchema == newestSchema());
    CHECK(runningProgram().schema == newestSchema());

    // one that is gone keeps nobody from going back, one on a stick that is not plugged in does
    const QString notes = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("schemas/"));
    must(writeWhole(notes + QStringLiteral("aa.txt"), "sochibo/schema v1\nschema 98\nfolder " + f.folder.path().toUtf8() + "/gone\n"));
    CHECK(runningProgram().bookSchema == newestSchema());
    must(writeWhole(notes + QStringLiteral("bb.txt"), "sochibo/schema v1\nschema 99\nfolder /media/stick-that-is-not-here/book\n"));
    CHECK(runningProgram().bookSchema == 99);
    CHECK(runningProgram().newestBook == u"/media/stick-that-is-not-here/book");
}

/// The version that a folder holds whole, with the programs among its files; empty when something is amiss.
static QString wholeVersion(const QString &folder, const QByteArray &key)
{
    const auto head = verifyFolder(folder, key);
    if (!head)
        return {};
#ifndef Q_OS_WIN // there it is a name that says what runs
    for (const PackageFile &file : head->manifest.files)
        if (file.runs != QFileInfo(QDir(folder).filePath(file.path)).isExecutable())
            return {};
#endif
    return head->manifest.version;
}

/// What a person keeps in a portable folder.
static void keepThings(const QString &folder)
{
    REQUIRE(QDir(folder).mkpath(QStringLiteral("settings/deep")));
    REQUIRE(QDir(folder).mkpath(QStringLiteral("lib/mine")));
    REQUIRE(writeWhole(folder + QStringLiteral("/settings/sochibo.ini"), "zoom=2"));
    REQUIRE(writeWhole(folder + QStringLiteral("/settings/deep/.hidden"), "x"));
    REQUIRE(writeWhole(folder + QStringLiteral("/lib/mine/note.txt"), "mine"));
    REQUIRE(writeWhole(folder + QStringLiteral("/lib/own.txt"), "own"));
}

static void checkThings(const QString &folder)
{
    CHECK(must(readWhole(folder + QStringLiteral("/settings/sochibo.ini"))) == "zoom=2");
    CHECK(must(readWhole(folder + QStringLiteral("/settings/deep/.hidden"))) == "x");
    CHECK(must(readWhole(folder + QStringLiteral("/lib/mine/note.txt"))) == "mine");
    CHECK(must(readWhole(folder + QStringLiteral("/lib/own.txt"))) == "own");
}

TEST_CASE("a portable folder is exchanged and exchanged back, and what a person keeps in it goes along", "[update][portable]")
{
    const Renames renames = GENERATE(Renames::AtOnce, Renames::OneByOne);
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    keepThings(home);
    CHECK(QByteArray(putInPlaceOf(f.running, renames).error().word) == "none-waiting");

    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    CHECK(wholeVersion(home, key) == u"0.1.0");
    CHECK(beside(home)->version == u"0.2.0");
    CHECK(must(putInPlaceOf(f.running, renames)).version == u"0.2.0");

    CHECK(wholeVersion(home, key) == u"0.2.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0");
    CHECK_FALSE(QFileInfo::exists(home + QStringLiteral(".new")));
    CHECK_FALSE(QFileInfo::exists(home + QStringLiteral(".before/settings")));
    checkThings(home);

    // the next one: the first is not kept any longer
    Running running = must(runningIn(home, f.running));
    CHECK(running.version == u"0.2.0");
    must(layBeside(f.brought(QStringLiteral("0.3.0"), 17), running));
    must(putInPlaceOf(running, renames));
    CHECK(wholeVersion(home, key) == u"0.3.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.2.0");
    checkThings(home);

    running = must(runningIn(home, f.running));
    running.bookSchema = 17;
    CHECK(QByteArray(goBack(running, renames).error().word) == "newer-books");
    CHECK(wholeVersion(home, key) == u"0.3.0");
    running.bookSchema = 16;
    CHECK(must(goBack(running, renames)).version == u"0.2.0");
    CHECK(wholeVersion(home, key) == u"0.2.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.3.0");
    checkThings(home);
    CHECK(QByteArray(goBack(must(runningIn(home, f.running)), renames).error().word) == "no-former");

    // and forward again
    running = must(runningIn(home, f.running));
    must(layBeside(f.brought(QStringLiteral("0.3.0"), 17), running));
    must(putInPlaceOf(running, renames));
    CHECK(wholeVersion(home, key) == u"0.3.0");
    checkThings(home);
}

TEST_CASE("a portable folder is left alone when what waits beside it was changed, and a former one that was changed does not come back", "[update][portable][damage]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(writeWhole(home + QStringLiteral(".new/sochibo"), "#!/bin/sh\nsomething else\n", Existing::Replace));

    CHECK(putInPlaceOf(f.running).error().kind == Error::Corrupt);
    CHECK(wholeVersion(home, f.running.publisherKey) == u"0.1.0");

    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    must(writeWhole(home + QStringLiteral(".before/lib/libstdc++.so.6"), "something else", Existing::Replace));
    CHECK(goBack(must(runningIn(home, f.running))).error().kind == Error::Corrupt);
    CHECK(wholeVersion(home, f.running.publisherKey) == u"0.2.0");
}

TEST_CASE("a former version that its publisher did not sign is not offered, and it is said why", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QString signature = home + QStringLiteral(".before/") + signatureName;
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    const Running now = must(runningIn(home, f.running));
    CHECK_FALSE(updateStanding(now).noWayBack);
    const auto why = [&now] {
        const UpdateStanding standing = updateStanding(now);
        CHECK(standing.former);
        REQUIRE(standing.noWayBack);
        CHECK(QByteArray(goBack(now).error().word) == standing.noWayBack->word);
        return QByteArray(standing.noWayBack->word);
    };

    must(writeWhole(signature, must(Publisher().key.sign(must(readWhole(home + QStringLiteral(".before/") + manifestName)), "sochibo 0.1.0 linux-x86_64-portable")), Existing::Replace));
    CHECK(why() == "unknown-key");
    REQUIRE(QFile::remove(signature));
    CHECK(why() == "unsigned");
    CHECK(updateStanding(now).noWayBack->kind == Error::Refused);
    CHECK(wholeVersion(home, f.running.publisherKey) == u"0.2.0");
}

TEST_CASE("what was exchanged already is not exchanged once more by a program that does not know of it", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    const QString package = f.brought(QStringLiteral("0.2.0"));
    must(layBeside(package, f.running));
    must(putInPlaceOf(f.running));
    REQUIRE(f.running.version == u"0.1.0"); // as it was before

    CHECK(QByteArray(layBeside(package, f.running).error().word) == "installed");
    copyFolder(home, home + QStringLiteral(".new"));
    CHECK(QByteArray(putInPlaceOf(f.running).error().word) == "installed");

    CHECK(wholeVersion(home, key) == u"0.2.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0"); // the way back
}

TEST_CASE("what lies beside a portable folder is exchanged without its package on this computer", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;

    SECTION("a stick that was made ready at another computer")
    {
        must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
        CHECK(updateStanding(f.running).waiting->version == u"0.2.0"); // seen, and can be declined
        CHECK(updateStanding(f.running).liesBesideOnly);
        CHECK(must(discardUpdate(f.running)) == 1);
        CHECK_FALSE(updateStanding(f.running).waiting);
        CHECK(must(programToStart(home + QStringLiteral("/sochibo"), f.running)).isEmpty());
        CHECK(wholeVersion(home, key) == u"0.1.0");
        must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
        CHECK(must(applyUpdate(f.running)).version == u"0.2.0");
        CHECK(f.onShelf().isEmpty());
    }
    SECTION("what was laid there is exchanged as it is, not unpacked anew")
    {
        must(takeInUpdate(f.brought(QStringLiteral("0.2.0")), f.running));
        CHECK_FALSE(updateStanding(f.running).liesBesideOnly);
        must(writeWhole(home + QStringLiteral(".new/of-this-one.txt"), "x"));
        CHECK(must(applyUpdate(f.running)).version == u"0.2.0");
        CHECK(QFileInfo::exists(home + QStringLiteral("/of-this-one.txt")));
    }
    SECTION("what was damaged there is laid again")
    {
        must(takeInUpdate(f.brought(QStringLiteral("0.2.0")), f.running));
        must(writeWhole(home + QStringLiteral(".new/sochibo"), "something else", Existing::Replace));
        CHECK(must(applyUpdate(f.running)).version == u"0.2.0");
    }
    SECTION("a newer one that waits on this computer goes before an older one beside the folder")
    {
        must(layBeside(f.brought(QStringLiteral("0.1.5")), f.running));
        must(takeIn(f.brought(QStringLiteral("0.2.0")), f.running));
        CHECK(must(applyUpdate(f.running)).version == u"0.2.0");
    }
    CHECK(wholeVersion(home, key) == u"0.2.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0");
}

TEST_CASE("a former version that cannot be removed keeps its head, so that the removal goes on later", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    // In place of one of its files, something that is not removed with it.
    const QString held = home + QStringLiteral(".before/sochibo");
    REQUIRE(QFile::remove(held));
    REQUIRE(QDir().mkpath(held + QStringLiteral("/held")));
    const Running now = must(runningIn(home, f.running));
    must(layBeside(f.brought(QStringLiteral("0.3.0")), now));

    const auto placed = putInPlaceOf(now);

    REQUIRE_FALSE(placed);
    CHECK(placed.error().kind == Error::Io);
    CHECK(placed.error().args.contains(QDir::toNativeSeparators(home + QStringLiteral(".before"))));
    CHECK(QFile::exists(home + QStringLiteral(".before/") + manifestName));
    REQUIRE(QDir(held).removeRecursively());
    must(settle(home));
    CHECK(wholeVersion(home, key) == u"0.3.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.2.0");
}

TEST_CASE("a folder that was written and does not get its name is not said to be one that cannot be made", "[update]")
{
    const UpdateFixture f;
    const QString folder = f.path("unpacked");
    REQUIRE(QFile::link(f.path("nowhere"), folder)); // a name that is taken, by a link that leads nowhere

    const auto unpacked = unpackPackage(f.brought(QStringLiteral("0.2.0")), f.running.publisherKey, folder);

    REQUIRE_FALSE(unpacked);
    CHECK(unpacked.error().kind == Error::Io);
    CHECK(sentence(unpacked.error()).contains(QStringLiteral("could not be given its name")));
    CHECK_FALSE(QFileInfo::exists(folder + QStringLiteral(".part")));
}

TEST_CASE("why an exchange that nobody saw failed is told once by a portable edition, and forgotten after one that went well", "[update][portable]")
{
    const UpdateFixture f(portablePlatform);
    REQUIRE(QDir().mkpath(f.running.shelf));
    const QString note = QDir(f.running.shelf).filePath(QStringLiteral("last-exchange.txt"));
    const Error failure{Error::Io, "The folder %1 is held.", {QStringLiteral("F")}};
    CHECK_FALSE(takeExchangeNote(f.running));
    CHECK_FALSE(isExchanger(f.running));

    noteExchange(f.running, failure);
    Running installed = f.running;
    installed.folder.clear();
    CHECK_FALSE(takeExchangeNote(installed)); // it is none of its business
    const auto told = takeExchangeNote(f.running);
    REQUIRE(told);
    CHECK(told->args.contains(QStringLiteral("The folder F is held.")));
    CHECK_FALSE(takeExchangeNote(f.running));

    noteExchange(f.running, failure);
    noteExchange(f.running, {});
    CHECK_FALSE(QFile::exists(note));
    noteExchange(f.running, applyUpdate(f.running).error()); // nothing waits: another one has done it
    CHECK_FALSE(QFile::exists(note));
}

TEST_CASE("a portable folder takes no older update, none for another system, and no folder but a portable one is touched", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    const Running now = must(runningIn(home, f.running));

    CHECK(QByteArray(layBeside(f.brought(QStringLiteral("0.1.5")), now).error().word) == "downgrade");
    const QString debian = f.write("d.update", f.publisher.package(QStringLiteral("0.3.0"), debianPlatform, debianFiles(QStringLiteral("0.3.0"))));
    CHECK(QByteArray(layBeside(debian, now).error().word) == "other-platform");
    CHECK_FALSE(QFileInfo::exists(home + QStringLiteral(".new")));

    REQUIRE(QDir(f.folder.path()).mkpath(QStringLiteral("pictures")));
    CHECK(QByteArray(runningIn(f.path("pictures"), f.running).error().word) == "not-portable");
    Running stranger = now;
    stranger.folder = f.path("pictures");
    CHECK(QByteArray(layBeside(f.brought(QStringLiteral("0.3.0")), stranger).error().word) == "not-portable");
}

TEST_CASE("what is in the way beside a portable folder is named and not removed", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    // The same name in both: neither may go.
    must(writeWhole(home + QStringLiteral("/mine.txt"), "new"));
    must(writeWhole(home + QStringLiteral(".before/mine.txt"), "old"));
    const Running now = must(runningIn(home, f.running));

    const auto laid = layBeside(f.brought(QStringLiteral("0.3.0")), now);

    REQUIRE_FALSE(laid);
    CHECK(QByteArray(laid.error().word) == "in-the-way");
    CHECK(laid.error().args.contains(QStringLiteral("mine.txt")));
    CHECK(must(readWhole(home + QStringLiteral(".before/mine.txt"))) == "old");
    CHECK(must(readWhole(home + QStringLiteral("/mine.txt"))) == "new");
}

TEST_CASE("names that were exchanged one by one and cut off in between are put right", "[update][portable][cut]")
{
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    keepThings(home);
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    const auto move = [&home](const char *from, const char *to) { REQUIRE(QDir().rename(home + QLatin1String(from), home + QLatin1String(to))); };

    SECTION("after the first rename it is as before, and can be done again")
    {
        move("", ".aside");
        must(settle(home));
        CHECK(wholeVersion(home, key) == u"0.1.0");
        checkThings(home);
        must(putInPlaceOf(f.running, Renames::OneByOne));
        CHECK(wholeVersion(home, key) == u"0.2.0");
    }
    SECTION("the command line finds a folder that is only there under another name")
    {
        move("", ".aside");
        CHECK(must(runningIn(home, f.running)).version == u"0.1.0");
    }
    SECTION("a program that was started from the name in between goes back to its own")
    {
        move("", ".aside");
        Running started = f.running;
        started.folder = home + QStringLiteral(".aside");
        CHECK(must(programToStart(started.folder + QStringLiteral("/sochibo"), started)) == home + QStringLiteral("/sochibo"));
        CHECK(wholeVersion(home, key) == u"0.2.0"); // and the update that waited is in place
        checkThings(home);
    }
    SECTION("after the second rename the new version stays")
    {
        move("", ".aside");
        move(".new", "");
        must(settle(home));
        CHECK(wholeVersion(home, key) == u"0.2.0");
        CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0");
        checkThings(home);
    }
    SECTION("after an exchange at once the new version stays")
    {
        move("", ".x");
        move(".new", "");
        move(".x", ".new");
        must(settle(home));
        CHECK(wholeVersion(home, key) == u"0.2.0");
        CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0");
        checkThings(home);
    }
    SECTION("on the way back")
    {
        must(putInPlaceOf(f.running));
        move("", ".aside");
        must(settle(home));
        CHECK(wholeVersion(home, key) == u"0.2.0");
        checkThings(home);
        move("", ".aside");
        move(".before", "");
        must(settle(home));
        CHECK(wholeVersion(home, key) == u"0.1.0");
        CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.2.0");
        checkThings(home);
    }
    must(settle(home)); // once more changes nothing
    CHECK(beside(home).has_value() == QFileInfo::exists(home + QStringLiteral(".new")));
}

TEST_CASE("two programs never change a portable folder at one moment: one waits for the other, and says so when that takes long", "[update][portable]")
{
    const Renames renames = GENERATE(Renames::AtOnce, Renames::OneByOne);
    UpdateFixture f(portablePlatform);
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    keepThings(home);
    const QString package = f.brought(QStringLiteral("0.2.0"));
    const auto take = [&] {
        for (;;) {
            QByteArray word = "done";
            if (const auto laid = layBeside(package, f.running); !laid)
                word = laid.error().word;
            else if (const auto placed = putInPlaceOf(f.running, renames); !placed)
                word = placed.error().word;
            if (word != "busy") // on a slow disk the two others may take longer than anybody waits
                return word;
        }
    };
    QThreadPool threads;
    threads.setMaxThreadCount(3);
    QFuture<QByteArray> others[] = {QtConcurrent::run(&threads, take), QtConcurrent::run(&threads, take), QtConcurrent::run(&threads, take)};
    int done = 0;
    for (QFuture<QByteArray> &other : others) {
        const QByteArray word = other.result();
        INFO(word.toStdString());
        CHECK((word == "done" || word == "installed" || word == "none-waiting")); // each of them found the folder whole
        done += word == "done";
    }
    CHECK(done == 1);
    CHECK(wholeVersion(home, key) == u"0.2.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.1.0");
    CHECK_FALSE(QFileInfo::exists(home + QStringLiteral(".aside")));
    CHECK_FALSE(QFileInfo::exists(home + QStringLiteral(".lock")));
    checkThings(home);

    if (renames == Renames::AtOnce) {
        QLockFile busy(home + QStringLiteral(".lock"));
        REQUIRE(busy.tryLock());
        CHECK(must(runningIn(home, f.running)).version == u"0.2.0"); // looking does not wait
        CHECK(goBack(f.running, renames).error().kind == Error::Busy);
        CHECK(wholeVersion(home, key) == u"0.2.0");
        busy.unlock();
        must(takeInUpdate(f.brought(QStringLiteral("0.3.0")), must(runningIn(home, f.running))));
        REQUIRE(busy.tryLock());
        CHECK(discardUpdate(must(runningIn(home, f.running))).error().kind == Error::Busy);
        CHECK(beside(home)->version == u"0.3.0"); // all of it is as it was
        CHECK(must(waiting(must(runningIn(home, f.running)))).manifest.version == u"0.3.0");
        busy.unlock();
        CHECK(must(discardUpdate(must(runningIn(home, f.running)))) == 1);
        CHECK_FALSE(beside(home));
        REQUIRE(writeWhole(home + QStringLiteral(".lock"), "")); // the power went while it was made
        CHECK(must(goBack(must(runningIn(home, f.running)), renames)).version == u"0.1.0");
    }
}

TEST_CASE("of two starts at one moment one exchanges the folder, and neither is told that anything failed", "[update][portable]")
{
    for (int round = 0; round < 5; ++round) {
        UpdateFixture f(portablePlatform);
        const QString program = f.running.folder + QStringLiteral("/sochibo");
        must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
        const auto start = [&] { return programToStart(program, f.running); };
        QThreadPool threads;
        threads.setMaxThreadCount(2);
        QFuture<Result<QString>> starts[] = {QtConcurrent::run(&threads, start), QtConcurrent::run(&threads, start)};
        int turned = 0;
        for (QFuture<Result<QString>> &each : starts)
            turned += must(each.result()) == program;
        CHECK(turned >= 1); // one that came after the other had done finds the folder new already
        CHECK(wholeVersion(f.running.folder, f.running.publisherKey) == u"0.2.0");
    }
}

TEST_CASE("an update that waits beside a portable folder takes its place at the next start", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString program = f.running.folder + QStringLiteral("/sochibo");
    CHECK(must(programToStart(program, f.running)).isEmpty());

    must(takeInUpdate(f.brought(QStringLiteral("0.2.0")), f.running));
    CHECK(wholeVersion(f.running.folder, f.running.publisherKey) == u"0.1.0");
    CHECK(must(programToStart(program, f.running)) == program);

    CHECK(wholeVersion(f.running.folder, f.running.publisherKey) == u"0.2.0");
    const Running now = must(runningIn(f.running.folder, f.running));
    CHECK(must(programToStart(program, now)).isEmpty());
    CHECK(updateStanding(now).former->version == u"0.1.0");
    // one that went back stays back, also when a newer one lay ready
    must(takeInUpdate(f.brought(QStringLiteral("0.3.0")), now));
    REQUIRE(beside(now.folder));
    must(goBack(now));
    CHECK(must(programToStart(program, f.running)).isEmpty());
    CHECK(wholeVersion(f.running.folder, f.running.publisherKey) == u"0.1.0");
    CHECK(must(programToStart(QStringLiteral("/usr/bin/sochibo"), UpdateFixture().running)).isEmpty());
}

TEST_CASE("an update goes along from the office to a cell, by the publisher's signature alone, and hinders nothing", "[update][exchange]")
{
    UpdateFixture f;
    ExchangeFixture post;
    const UpdateAlong good = must(updateForCells(f.brought(QStringLiteral("0.2.0")), f.running.publisherKey));
    CHECK(good.name == u"sochibo-0.2.0-debian-amd64.update");
    CHECK(QByteArray(updateForCells(f.brought(QStringLiteral("0.2.0")), Publisher().publicText()).error().word) == "unknown-key");
    const auto down = [&post](const UpdateAlong &update) {
        const QString path = post.folder.filePath(QStringLiteral("down-with-%1.age").arg(++post.made));
        must(makeBundle(*post.ward, must(peerOf(*post.ward, post.book->org())), path, HandedOver::Yes, Existing::Keep, update));
        return must(readWhole(path, largestBundleFile));
    };
    must(takeBundle(*post.ward, post.up()));

    // one that does not verify: the receipt counts all the same
    UpdateAlong bad = good;
    bad.bytes[bad.bytes.size() / 2] = char(bad.bytes[bad.bytes.size() / 2] ^ 1);
    TakeReport report = must(takeBundle(*post.book, down(bad)));
    CHECK(report.outcome == TakeReport::Taken);
    CHECK(report.acknowledged > 0);
    REQUIRE(report.update.isThere());
    const auto refused = takeInUpdate(report.update, f.running);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Corrupt);
    CHECK(refused.error().args.contains(good.name)); // by the name that the office knows
    CHECK(f.onShelf().isEmpty());

    const QByteArray bundle = down(good);
    report = must(takeBundle(*post.book, bundle));
    CHECK(report.update.bytes == good.bytes);
    CHECK(must(takeInUpdate(report.update, f.running))->manifest.version == u"0.2.0");
    CHECK(must(waiting(f.running)).manifest.version == u"0.2.0");
    report = must(takeBundle(*post.book, bundle)); // the same file once more, after a disk that was full
    CHECK(report.outcome == TakeReport::Repeated);
    CHECK(report.update.isThere());

    // what is here already is nothing to tell
    f.running.version = QStringLiteral("0.2.0");
    CHECK_FALSE(must(takeInUpdate(report.update, f.running)));
    f.running.version = QStringLiteral("0.9.0");
    CHECK_FALSE(must(takeInUpdate(report.update, f.running)));
    CHECK_FALSE(must(takeInUpdate(must(takeBundle(*post.book, post.down())).update, f.running)));
}

TEST_CASE("no update goes up, and one that a cell sends all the same is passed over", "[update][exchange]")
{
    const UpdateFixture f;
    ExchangeFixture post;
    const UpdateAlong update = must(updateForCells(f.brought(QStringLiteral("0.2.0")), f.running.publisherKey));
    const QString path = post.folder.filePath(QStringLiteral("up.age"));

    const auto made = makeBundle(*post.book, must(upperPeer(*post.book)), path, HandedOver::Yes, Existing::Keep, update);
    REQUIRE_FALSE(made);
    CHECK(made.error().kind == Error::Refused);
    CHECK_FALSE(QFileInfo::exists(path));

    const OuterBundle outer = must(openOuter(post.up(), post.ward->keys().identity));
    QList<BundleMember> members = must(openInner(outer, must(note::VerifierKey::parse(post.book->officeKeys().office.toLatin1()))));
    members += {updateFolder + update.name, update.bytes};
    ::Manifest manifest = outer.manifest; // of the bundle
    const QByteArray forged = must(sealBundle(manifest, members, post.book->keys().office, {post.ward->keys().identity.recipient()}));

    const TakeReport report = must(takeBundle(*post.ward, forged));
    CHECK(report.outcome == TakeReport::Taken);
    CHECK(report.entries > 0);
    CHECK_FALSE(report.update.isThere());
}

namespace {

/// Runs the command line with a bad disk under a folder.
struct FaultyCall
{
    QString home;        ///< of what the program keeps on its computer
    QString publisher;   ///< the file with the public key

    Ended run(const QStringList &arguments, const char *kind, const QString &under, int at, const QString &calls = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
        environment.insert(QStringLiteral("SOCHIBO_TRIED_PUBLISHER"), publisher);
        if (*kind) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK));
            environment.insert(QStringLiteral("FAULT_UNDER"), under);
            environment.insert(QStringLiteral("FAULT_KIND"), QLatin1String(kind));
            environment.insert(QStringLiteral("FAULT_AT"), QString::number(at));
            environment.insert(QStringLiteral("FAULT_SEED"), QString::number(at));
            environment.insert(QStringLiteral("FAULT_CALLS"), calls);
        }
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CLI), QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments);
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

} // namespace

TEST_CASE("a folder that was exchanged but could not be tidied up is not exchanged once more while that is tried again", "[update][portable]")
{
    UpdateFixture f(portablePlatform);
    const QString root = QDir(f.folder.path()).canonicalPath();
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    const FaultyCall program{root + QStringLiteral("/data"), f.write("publisher.pub", f.publisher.key.publicKey().file())};
    keepThings(home);
    must(layBeside(f.brought(QStringLiteral("0.2.0")), f.running));
    must(putInPlaceOf(f.running));
    const Ended taken = program.run({QStringLiteral("update"), QStringLiteral("take"), f.brought(QStringLiteral("0.3.0")), home}, "", {}, 0);
    INFO(taken.err);
    REQUIRE(taken.status == 0);
    const QString held = home + QStringLiteral(".before/sochibo");
    REQUIRE(QFile::remove(held));
    REQUIRE(QDir().mkpath(held + QStringLiteral("/held")));
    REQUIRE(QProcess::startDetached(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("sleep 3; rm -r \"$0\""), held}));

    const Ended applied = program.run({QStringLiteral("update"), QStringLiteral("apply"), home, QStringLiteral("--wait"), QStringLiteral("60")}, "", {}, 0);

    INFO(applied.err);
    CHECK(applied.status == 0);
    CHECK(applied.out.startsWith("0.3.0\t"));
    CHECK(wholeVersion(home, key) == u"0.3.0");
    CHECK(wholeVersion(home + QStringLiteral(".before"), key) == u"0.2.0"); // the way back
    for (const char *ending : {".new", ".aside"})
        CHECK_FALSE(QFileInfo::exists(home + QLatin1String(ending)));
    checkThings(home);
}

TEST_CASE("an update that is being taken in when the program is killed or the power goes is on the shelf whole or not at all", "[update][shelf][kill][cut]")
{
    if (isSanitized)
        return; // a library cannot be loaded before the sanitizers'
    UpdateFixture f;
    const QString root = QDir(f.folder.path()).canonicalPath();
    const FaultyCall program{root + QStringLiteral("/data"), f.write("publisher.pub", f.publisher.key.publicKey().file())};
    f.running.shelf = root + QStringLiteral("/data/sochibo/sochibo/updates");
    f.running.platform = runningProgram().platform;
    const QString old = f.write("old.update", f.publisher.package(QStringLiteral("0.2.0"), f.running.platform, debianFiles(QStringLiteral("0.2.0")), newestSchema()));
    const QString fresh = f.write("fresh.update", f.publisher.package(QStringLiteral("0.3.0"), f.running.platform, debianFiles(QStringLiteral("0.3.0")), newestSchema()));
    const QStringList take{QStringLiteral("update"), QStringLiteral("take")};
    const QString calls = root + QStringLiteral("/calls");
    const auto begin = [&] {
        QDir(root + QStringLiteral("/data")).removeRecursively();
        const Ended taken = program.run(take + QStringList{old}, "", {}, 0);
        INFO(taken.err);
        REQUIRE(taken.status == 0);
    };
    begin();
    REQUIRE(program.run(take + QStringList{fresh}, "count", root + QStringLiteral("/data"), 0, calls).status == 0);
    const int count = must(readWhole(calls)).trimmed().toInt();
    REQUIRE(count > 4);
    int befores = 0;
    int afters = 0;
    for (const char *kind : {"kill", "cut", "full", "readonly"}) {
        for (int at = 1; at <= count; ++at) {
            begin();
            const Ended ended = program.run(take + QStringList{fresh}, kind, root + QStringLiteral("/data"), at);

            INFO(kind << " at " << at << ": " << ended.err);
            const auto waits = waiting(f.running);
            REQUIRE(waits);
            const auto head = verifyPackage(waits->path, f.running.publisherKey);
            REQUIRE(head);
            (head->manifest.version == u"0.2.0" ? befores : afters) += 1;
            if (ended.status == 0)
                CHECK(head->manifest.version == u"0.3.0");
            // and it goes on from there
            REQUIRE(program.run(take + QStringList{fresh}, "", {}, 0).status == 0);
            CHECK(must(waiting(f.running)).manifest.version == u"0.3.0");
            CHECK(f.onShelf().size() == 1);
        }
    }
    std::printf("update take: %d trials, %d before, %d after\n", 4 * count, befores, afters);
    CHECK(befores > 0);
    CHECK(afters > 0);
}

TEST_CASE("a portable folder that is exchanged when the program is killed or the power goes is whole at every moment, old or new", "[update][portable][kill][cut]")
{
    if (isSanitized)
        return; // a library cannot be loaded before the sanitizers'
    UpdateFixture f(portablePlatform);
    const QString root = QDir(f.folder.path()).canonicalPath();
    const QString home = f.running.folder;
    const QByteArray key = f.running.publisherKey;
    const FaultyCall program{root + QStringLiteral("/data"), f.write("publisher.pub", f.publisher.key.publicKey().file())};
    const QString package = f.brought(QStringLiteral("0.2.0"), newestSchema());
    const QString calls = root + QStringLiteral("/calls");
    keepThings(home);
    REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), home, root + QStringLiteral("/as-it-was")}) == 0);
    const QStringList apply{QStringLiteral("update"), QStringLiteral("apply"), home, QStringLiteral("--package"), package};
    const QStringList back{QStringLiteral("update"), QStringLiteral("back"), home};
    const QStringList list{QStringLiteral("update"), QStringLiteral("list"), home};
    const auto begin = [&](bool isApplied) {
        for (const char *ending : {"", ".new", ".new.part", ".before", ".aside"})
            QDir(home + QLatin1String(ending)).removeRecursively();
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), root + QStringLiteral("/as-it-was"), home}) == 0);
        if (isApplied)
            REQUIRE(program.run(apply, "", {}, 0).status == 0);
    };
    for (const bool isBack : {false, true}) {
        begin(isBack);
        const QStringList what = isBack ? back : apply;
        const Ended counted = program.run(what, "count", root, 0, calls);
        INFO(counted.err);
        REQUIRE(counted.status == 0);
        const int count = must(readWhole(calls)).trimmed().toInt();
        REQUIRE(count > 2);
        int olds = 0;
        for (int trial = 0; trial < 2 * count; ++trial) {
            const int at = 1 + trial / 2;
            const char *kind = trial % 2 == 0 ? "kill" : "cut";
            begin(isBack);
            program.run(what, kind, root, at);

            INFO((isBack ? "back" : "apply") << ' ' << kind << " at " << at << " of " << count);
            const QString there = wholeVersion(home, key); // before anything is put right
            CHECK((there == u"0.1.0" || there == u"0.2.0"));
            olds += there == u"0.1.0";
            const Ended listed = program.run(list, "", {}, 0);
            INFO(listed.err);
            REQUIRE(listed.status == 0);
            CHECK(wholeVersion(home, key) == there);
            checkThings(home);
            if (there == (isBack ? u"0.2.0" : u"0.1.0"))
                REQUIRE(program.run(what, "", {}, 0).status == 0);
            CHECK(wholeVersion(home, key) == (isBack ? u"0.1.0" : u"0.2.0"));
            CHECK_FALSE(wholeVersion(home + QStringLiteral(".before"), key).isEmpty());
            checkThings(home);
        }
        std::printf("update %s: %d trials, %d with the old version in place\n", isBack ? "back" : "apply", 2 * count, olds);
        CHECK(olds > 0);
        CHECK(olds < 2 * count);
    }
}
