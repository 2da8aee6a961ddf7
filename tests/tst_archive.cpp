// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/archive/gzip.h"
#include "core/archive/tar.h"
#include "core/archive/zip.h"
#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <clocale>

using namespace Qt::StringLiterals;

static const QList<ArchiveMember> members = {{u"manifest.note"_s, "first\n"},
                                             {u"empty"_s, {}},
                                             {u"att/"_s + QString(60, u'a'), QByteArray(512, '\xff')},
                                             {u"certs/1.note"_s, QByteArray(1025, 'c')}};

/// What another program prints, or nothing when it is not installed; it must end well.
static std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments,
                                          const QByteArray &input = {})
{
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN("skipped: no " << program.toStdString());
        return std::nullopt;
    }
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

static void checkDamaged(const Error &error)
{
    CHECK(error.kind == Error::Corrupt);
    CHECK(error.word == std::string("damaged"));
}

/// A ZIP archive made by Python, which every build machine has; nothing when it is missing.
static std::optional<QByteArray> zipMadeBy(const QByteArray &script)
{
    return outputOf(
        u"python3"_s,
        {u"-c"_s,
         QString::fromUtf8(
             "import sys, io, zipfile\nf = io.BytesIO()\nz = zipfile.ZipFile(f, 'w', zipfile.ZIP_DEFLATED)\n" + script
             + "\nz.close()\nsys.stdout.buffer.write(f.getvalue())\n")});
}

TEST_CASE("a tar archive comes back as it was written", "[archive]")
{
    const auto archive = tar::write(members);
    REQUIRE(archive);

    const auto back = tar::read(*archive);
    REQUIRE(back);
    CHECK(*back == members);
    CHECK(*tar::readFirst(*archive, 100) == members[0]);
    CHECK(*tar::readFirst(archive->left(1024), 6) == members[0]);
    CHECK(tar::read(*tar::write({}))->isEmpty());
}

TEST_CASE("a tar archive is byte for byte that of GNU tar", "[archive]")
{
    QTemporaryDir folder;
    for (const ArchiveMember &member : members) {
        const QString path = folder.filePath(member.name);
        QDir().mkpath(QFileInfo(path).path());
        REQUIRE(writeWhole(path, member.bytes));
    }
    QStringList arguments = {u"--format=ustar"_s,
                             u"--blocking-factor=1"_s,
                             u"--numeric-owner"_s,
                             u"--owner=0"_s,
                             u"--group=0"_s,
                             u"--mtime=@0"_s,
                             u"--mode=0644"_s,
                             u"-C"_s,
                             folder.path(),
                             u"-cf"_s,
                             u"-"_s};
    for (const ArchiveMember &member : members)
        arguments += member.name;

    const auto theirs = outputOf(u"tar"_s, arguments);

    if (theirs)
        CHECK(*theirs == *tar::write(members));
}

TEST_CASE("tar lists and unpacks what we write", "[archive]")
{
    const QByteArray archive = *tar::write(members);

    const auto listed = outputOf(u"tar"_s, {u"-tf"_s, u"-"_s}, archive);
    if (!listed)
        return;
    CHECK(listed->split('\n').value(3) == "certs/1.note");
    CHECK(*outputOf(u"tar"_s, {u"-xOf"_s, u"-"_s, u"certs/1.note"_s}, archive) == members[3].bytes);
}

TEST_CASE("any changed byte of a tar archive is noticed or is a member's content", "[archive]")
{
    const QByteArray archive = *tar::write(members);

    for (qsizetype i = 0; i < archive.size(); ++i) {
        QByteArray changed = archive;
        changed[i] = char(changed[i] ^ 1);
        const auto back = tar::read(changed);
        if (back)
            CHECK(*tar::write(*back) == changed);
        else
            CHECK(back.error().kind != Error::Io);
    }
}

TEST_CASE("a tar archive cut off anywhere is damaged", "[archive]")
{
    const QByteArray archive = *tar::write(members);

    for (qsizetype size = 0; size < archive.size(); ++size) {
        const auto back = tar::read(archive.left(size));
        REQUIRE_FALSE(back);
        REQUIRE(back.error().kind == Error::Corrupt);
    }
}

TEST_CASE("a tar archive with anything else in it is damaged", "[archive]")
{
    const QByteArray archive = *tar::write(members);
    const QByteArray two = *tar::write({members[0]});

    checkDamaged(tar::read(archive + '\0').error());
    checkDamaged(tar::read(archive + QByteArray(512, '\0')).error());
    checkDamaged(tar::read(archive + archive).error());
    checkDamaged(tar::read(two.left(1024) + two).error()); // one name twice
    QTemporaryDir folder;
    REQUIRE(writeWhole(folder.filePath(u"a"_s), "a"));
    QDir(folder.path()).mkdir(u"d"_s);
    REQUIRE(QFile::link(u"a"_s, folder.filePath(u"l"_s)));
    for (const QStringList &shape : {QStringList{u"--format=gnu"_s, u"a"_s},
                                     {u"--format=pax"_s, u"a"_s},
                                     {u"--format=v7"_s, u"a"_s},
                                     {u"--format=ustar"_s, u"d"_s},
                                     {u"--format=ustar"_s, u"l"_s},
                                     {u"--format=ustar"_s, u"--mode=0755"_s, u"a"_s},
                                     {u"--format=ustar"_s, u"./a"_s}}) {
        const auto theirs = outputOf(u"tar"_s,
                                     QStringList{u"-b1"_s, u"--numeric-owner"_s, u"--owner=0"_s, u"--group=0"_s,
                                                 u"--mtime=@0"_s, u"-C"_s, folder.path(), u"-cf"_s, u"-"_s}
                                         + shape);
        INFO(shape.join(u' '));
        if (theirs)
            CHECK_FALSE(tar::read(*theirs));
    }
}

TEST_CASE("names that could leave the folder do not stand in a tar archive", "[archive]")
{
    for (const QString &name : {u""_s, u"/etc/passwd"_s, u"../x"_s, u"a/../b"_s, u"a//b"_s, u"a/"_s, u"."_s, u"a/."_s,
                                u"a\\b"_s, u"c:x"_s, u"é"_s, u"a b"_s, u"a\n"_s, QString(101, u'a'), QString(QChar(0))})
        CHECK_FALSE(tar::write({{name, {}}}));
    CHECK(tar::write({{QString(100, u'a'), {}}, {u"..a/.b"_s, {}}}));
    CHECK(tar::read(*tar::write({{QString(100, u'a'), "x"}})));
    CHECK_FALSE(tar::write({members[0], members[0]}));
}

TEST_CASE("a tar archive above its limits is refused", "[archive]")
{
    const QByteArray archive = *tar::write(members);

    CHECK(tar::read(archive, {.totalBytes = 1000, .members = 10}).error().kind == Error::Refused);
    CHECK(tar::read(archive, {.totalBytes = 10000, .members = 3}).error().kind == Error::Refused);
    CHECK(tar::readFirst(archive, 5).error().kind == Error::Refused);
}

TEST_CASE("the first member of a tar archive is read as strictly as all", "[archive]")
{
    const QByteArray archive = *tar::write(members);

    for (qsizetype size = 0; size < 1024; ++size)
        checkDamaged(tar::readFirst(archive.left(size), 100).error());
    for (qsizetype i = 0; i < 1024; ++i) {
        QByteArray changed = archive;
        changed[i] = char(changed[i] ^ 1);
        if (const auto first = tar::readFirst(changed, 100); first)
            CHECK((i >= 512 && i < 512 + members[0].bytes.size()));
    }
    checkDamaged(tar::readFirst(*tar::write({}), 100).error());
}

TEST_CASE("a tar archive that announces more than it holds takes no memory for it", "[archive]")
{
    QByteArray archive = *tar::write({members[0]});
    archive.replace(124, 11, "17777777777"); // 2 GiB less one byte
    qint64 sum = 0;
    for (qsizetype i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : quint8(archive[i]);
    archive.replace(148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));

    checkDamaged(tar::read(archive).error());
    CHECK(tar::readFirst(archive, 1000).error().kind == Error::Refused);
}

TEST_CASE("gzip comes back, is always the same, and gunzip reads it", "[archive]")
{
    for (const QByteArray &content :
         {QByteArray(), QByteArray("x"), QByteArray("dòng\n").repeated(100000), QByteArray(3 << 20, '\0')}) {
        const QByteArray compressed = gzip::deflated(content);
        CHECK(compressed == gzip::deflated(content));
        CHECK(compressed.mid(3, 5) == QByteArray(5, '\0')); // no flags, no time
        CHECK(compressed[9] == '\xff'); // no system
        CHECK(*gzip::inflated(compressed, content.size()) == content);
        if (const auto theirs = outputOf(u"gunzip"_s, {u"-c"_s}, compressed))
            CHECK(*theirs == content);
        if (const auto theirs = outputOf(u"gzip"_s, {u"-c"_s}, content))
            CHECK(*gzip::inflated(*theirs, content.size()) == content);
    }
}

TEST_CASE("gzip of another size, cut off, doubled or followed by anything is damaged", "[archive]")
{
    const QByteArray content("biên bản");
    const QByteArray good = gzip::deflated(content);
    const qint64 size = content.size();

    checkDamaged(gzip::inflated(good, size - 1).error());
    checkDamaged(gzip::inflated(good, size + 1).error());
    checkDamaged(gzip::inflated(good + '\0', size).error());
    checkDamaged(gzip::inflated(good + gzip::deflated({}), size).error());
    checkDamaged(gzip::inflated(gzip::deflated({}) + good, size).error());
    checkDamaged(gzip::inflated(good + good, 2 * size).error());
    checkDamaged(gzip::inflated(good, -1).error());
    for (qsizetype i = 0; i < good.size(); ++i) {
        CHECK_FALSE(gzip::inflated(good.left(i), size));
        QByteArray changed = good;
        changed[i] = char(changed[i] ^ 0x10);
        const auto back = gzip::inflated(changed, size);
        CHECK((!back || *back == content)); // time, system and the like do not matter
    }
}

TEST_CASE("gzip that holds more than announced stops at what was announced", "[archive]")
{
    const QByteArray bomb = gzip::deflated(QByteArray(64 << 20, '\0'));

    checkDamaged(gzip::inflated(bomb, 1000).error());
    checkDamaged(gzip::inflated(bomb, 1ll << 40).error());
}

TEST_CASE("a ZIP archive of another program is read", "[archive]")
{
    const auto archive =
        zipMadeBy("z.writestr('xl/a.xml', '<a/>' * 1000)\nz.writestr('tên.txt', 'có dấu')\nz.writestr('empty', '')\n"
                  "z.writestr('stored', 'as it is', zipfile.ZIP_STORED)\nz.writestr('folder/', '')");
    if (!archive)
        return;

    CHECK(*zip::names(*archive) == QStringList{u"xl/a.xml"_s, u"tên.txt"_s, u"empty"_s, u"stored"_s, u"folder/"_s});
    const auto all = zip::read(*archive);
    REQUIRE(all);
    REQUIRE(all->size() == 4);
    CHECK(all->at(0).bytes == QByteArray("<a/>").repeated(1000));
    CHECK(all->at(1).bytes == "có dấu");
    CHECK(all->at(3).bytes == "as it is");
    const auto some = zip::read(*archive, [](const QString &name) { return name == u"stored"; });
    REQUIRE(some);
    CHECK(some->size() == 1);
}

TEST_CASE("a ZIP archive that is cut off or changed never reads as something else", "[archive]")
{
    const auto archive = zipMadeBy("z.writestr('a', 'Nguyễn Văn Hùng' * 20)\nz.writestr('b', '')");
    if (!archive)
        return;
    const auto good = *zip::read(*archive);

    for (qsizetype i = 0; i < archive->size(); ++i) {
        const auto cut = zip::read(archive->left(i));
        REQUIRE_FALSE(cut);
        QByteArray changed = *archive;
        changed[i] = char(changed[i] ^ 1);
        const auto back = zip::read(changed);
        if (!back)
            continue;
        for (const ArchiveMember &member : *back)
            CHECK((member.bytes == good[0].bytes || member.bytes.isEmpty()));
    }
    checkDamaged(zip::read(archive->left(archive->size() / 2)).error());
    CHECK(zip::read("Họ và tên").error().kind == Error::Invalid);
}

TEST_CASE("a ZIP bomb is refused before it is inflated", "[archive]")
{
    const auto bomb = zipMadeBy("z.writestr('a', bytes(64 << 20))");
    if (!bomb)
        return;

    const auto read = zip::read(*bomb);
    REQUIRE_FALSE(read);
    CHECK(read.error().kind == Error::Refused);
    CHECK(read.error().word == std::string("too-large"));
    const auto many = zip::read(*zipMadeBy("for i in range(50): z.writestr(str(i), '')"), {}, {.members = 49});
    CHECK(many.error().word == std::string("too-large"));
}

TEST_CASE("a ZIP archive that holds more than it announces stops at what is allowed", "[archive]")
{
    auto archive = zipMadeBy("z.writestr('a', bytes(64 << 20))");
    if (!archive)
        return;
    const QByteArray announced = QByteArray::fromHex("00000004"); // 64 MiB
    REQUIRE(archive->count(announced) == 2);
    archive->replace(announced, QByteArray::fromHex("e8030000"));

    checkDamaged(zip::read(*archive, {}, {.ratio = 2000}).error());
    CHECK(zip::read(*archive, {}, {.totalBytes = 1 << 20}).error().kind != Error::Io);
    CHECK_FALSE(zip::read(*archive));
}

TEST_CASE("names in a ZIP archive read the same where the machine's locale is missing", "[archive]")
{
    const auto archive = zipMadeBy("z.writestr('t\\u00ean.txt', 'x')\nz.writestr('\\u0111', 'y')");
    if (!archive)
        return;
    const std::string before = std::setlocale(LC_CTYPE, nullptr);
    std::setlocale(LC_CTYPE, "C");

    const auto names = zip::names(*archive);

    CHECK(std::string(std::setlocale(LC_CTYPE, nullptr)) == "C");
    std::setlocale(LC_CTYPE, before.c_str());
    REQUIRE(names);
    CHECK(*names == QStringList{u"tên.txt"_s, u"đ"_s});
}

TEST_CASE("limits of a ZIP archive count all members together", "[archive]")
{
    const auto archive = zipMadeBy("for name in 'abc': z.writestr(name, name * 100)");
    if (!archive)
        return;

    CHECK(zip::read(*archive, {}, {.totalBytes = 300}));
    CHECK(zip::read(*archive, {}, {.totalBytes = 299}).error().word == std::string("too-large"));
    CHECK(zip::read(*archive, [](const QString &name) { return name == u"b"; }, {.totalBytes = 100}));
    CHECK(zip::names(*archive, {.members = 2}).error().word == std::string("too-large"));
}

TEST_CASE("a ZIP archive holds files alone, each once and in the common compressions", "[archive]")
{
    for (const char *method : {"BZIP2", "LZMA"}) {
        const auto archive = zipMadeBy("z.writestr('a', 'a' * 100, zipfile.ZIP_" + QByteArray(method) + ")");
        if (!archive)
            return;
        CHECK(zip::read(*archive).error().kind == Error::Unsupported);
        CHECK(zip::read(*archive, [](const QString &) { return false; })); // what is not wanted does not matter
    }
    checkDamaged(zip::read(*zipMadeBy("z.writestr('a', 'a'); z.writestr('a', 'b')")).error());
    const auto link = zipMadeBy("i = zipfile.ZipInfo('a'); i.create_system = 3; i.external_attr = 0o120777 << 16\n"
                                "z.writestr(i, '/etc/passwd')");
    checkDamaged(zip::read(*link).error());
}

TEST_CASE("a ZIP archive whose directory and members disagree is damaged", "[archive]")
{
    const auto archive = zipMadeBy("z.writestr('a', 'Lan' * 20)");
    if (!archive)
        return;
    const qsizetype record = archive->indexOf("PK\1\2");

    for (const qsizetype field : {16, 20, 24}) { // checksum, stored, inflated
        QByteArray changed = *archive;
        changed[record + field] = char(changed[record + field] ^ 1);
        INFO(field);
        checkDamaged(zip::read(changed).error());
    }
}

TEST_CASE("a locked member of a ZIP archive is told from a damaged one", "[archive]")
{
    auto archive = zipMadeBy("z.writestr('a', 'a')");
    if (!archive)
        return;
    const qsizetype record = archive->indexOf("PK\1\2");
    (*archive)[record + 8] = char((*archive)[record + 8] | 1);

    const auto read = zip::read(*archive);

    REQUIRE_FALSE(read);
    CHECK(read.error().word == std::string("encrypted"));
}
