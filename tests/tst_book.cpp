// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/bookfixture.h"
#include "tests/meddling.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

TEST_CASE("a new book holds its cover and its keys and opens again with its passphrase", "[book]")
{
    BookFixture fixture;
    const QString org = fixture.book->org();

    fixture.reopen();

    CHECK(fixture.book->org() == org);
    CHECK(fixture.book->head().name == QStringLiteral("Chi bộ Tổ dân phố số 7"));
    CHECK(must(fixture.book->logSize()) == 2);
    CHECK(fixture.book->officeKeys().age.startsWith(QStringLiteral("age1")));
    CHECK(QString::fromLatin1(fixture.book->keys().identity.recipient().text()) == fixture.book->officeKeys().age);
}

TEST_CASE("a wrong passphrase is refused and says nothing more", "[book]")
{
    BookFixture fixture;
    fixture.book.reset();

    const auto opened = Book::open(fixture.path, SecretBytes::passphrase(QStringLiteral("sai")));

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Untrusted);
    CHECK(QByteArray(opened.error().word) == "passphrase");
}

TEST_CASE("a second opening of the same book is refused and names who has it", "[book]")
{
    BookFixture fixture;

    const auto second = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));

    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Busy);
    CHECK(second.error().args.contains(QString::number(QCoreApplication::applicationPid())));
}

TEST_CASE("a book is not made in a folder that holds other files", "[book]")
{
    QTemporaryDir folder;
    REQUIRE(writeWhole(folder.filePath(QStringLiteral("letter.txt")), "x"));

    const auto book = Book::create(folder.path(), testHead(), SecretBytes::passphrase(testPassphrase), keystore::Cost::Floor);

    REQUIRE_FALSE(book);
    CHECK(book.error().kind == Error::Refused);
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("letter.txt")});
}

TEST_CASE("file systems of other computers are known by their names", "[book]")
{
    for (const char *type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "9p"})
        CHECK(isNetworkFileSystem(type));
    for (const char *type : {"ext4", "btrfs", "ntfs3", "vfat", "tmpfs", "overlay"})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("a book of a newer program is not touched", "[book]")
{
    BookFixture fixture;
    fixture.book.reset();
    REQUIRE(meddle(fixture.path, QStringLiteral("PRAGMA user_version=99")));

    const auto opened = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Unsupported);
    QVariant version;
    REQUIRE(meddle(fixture.path, QStringLiteral("PRAGMA user_version"), &version));
    CHECK(version.toInt() == 99);
}

TEST_CASE("one commit announces once, after it, what it touched", "[book]")
{
    BookFixture fixture;
    QList<Changes> notices;
    QObject::connect(fixture.book.get(), &Book::changed, [&](const Changes &changes) {
        notices += changes;
        CHECK(must(fixture.book->all<Member>()).size() == 1);
    });

    must(enterMember(*fixture.book, inventedMembers(1, 1).first().member, inventedMembers(1, 1).first().status));

    REQUIRE(notices.size() == 1);
    CHECK(notices.first().touched<Member>());
    CHECK(notices.first().touched<MemberStatus>());
    CHECK_FALSE(notices.first().touched<Meeting>());
    CHECK(notices.first().size == 4);
}

TEST_CASE("when one fact of a commit is refused nothing of it is recorded", "[book]")
{
    BookFixture fixture(3);
    const QByteArray root = must(fixture.book->rootHash());
    Member known = must(fixture.book->all<Member>()).first();
    Member fresh = known;
    fresh.id = MemberId::fresh();

    const auto recorded = fixture.book->record({created(fresh), created(known)});

    REQUIRE_FALSE(recorded);
    CHECK(recorded.error().kind == Error::Refused);
    CHECK(must(fixture.book->rootHash()) == root);
    CHECK(must(fixture.book->all<Member>()).size() == 3);
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("several use-cases in one commit are recorded together or not at all", "[book]")
{
    BookFixture fixture(3);
    const qint64 size = must(fixture.book->logSize());
    int notices = 0;
    QObject::connect(fixture.book.get(), &Book::changed, [&] { ++notices; });

    const auto failed = fixture.book->inOneCommit([&]() -> Result<Done> {
        must(enterMember(*fixture.book, inventedMembers(1, 9).first().member, {}));
        return Error{Error::Invalid, "no"};
    });
    CHECK_FALSE(failed);
    CHECK(must(fixture.book->logSize()) == size);
    CHECK(notices == 0);

    const auto done = fixture.book->inOneCommit([&]() -> Result<Done> {
        must(enterMember(*fixture.book, inventedMembers(1, 9).first().member, {}));
        must(enterMember(*fixture.book, inventedMembers(2, 9).last().member, {}));
        return Done{};
    });
    CHECK(done);
    CHECK(notices == 1);
    CHECK(must(fixture.book->logSize()) == size + 4);
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("tables that were emptied and replayed from the log say the same", "[book]")
{
    BookFixture fixture(9);
    const MeetingId id = fixture.meeting();
    must(putOpinion(*fixture.book, {{}, id, fixture.item(id), 0, fixture.members[2], {}, QStringLiteral("Nhất trí.")}));
    must(removeItem(*fixture.book, fixture.item(id, 3)));
    fixture.close(id);
    fixture.sign(id);

    const CheckReport report = must(fixture.book->check());

    CHECK(report.problems.isEmpty());
    CHECK(report.signatures == 2);
    CHECK(report.files == 2);
    CHECK(report.entries == must(fixture.book->logSize()));
}

TEST_CASE("every kind of damage to the stored book is found by the check", "[book][damage]")
{
    BookFixture fixture(5);
    const MeetingId id = fixture.meeting();
    fixture.close(id);
    fixture.sign(id);
    must(fixture.book->signedCheckpoint());
    fixture.book.reset();
    const QString change = GENERATE(
        QStringLiteral("UPDATE member SET name = 'Nguyễn Văn Khác' WHERE id = (SELECT id FROM member LIMIT 1)"),
        QStringLiteral("DELETE FROM attendance WHERE id = (SELECT id FROM attendance LIMIT 1)"),
        QStringLiteral("UPDATE entries SET payload = CAST(replace(CAST(payload AS TEXT), 'name', 'nome') AS BLOB) WHERE at = 2"),
        QStringLiteral("UPDATE entries SET entry = CAST(replace(CAST(entry AS TEXT), 'create', 'amend') AS BLOB) WHERE at = 3"),
        QStringLiteral("UPDATE entries SET leaf = zeroblob(32) WHERE at = 4"),
        QStringLiteral("DELETE FROM entries WHERE at = 5"),
        QStringLiteral("UPDATE blobs SET bytes = CAST('x' AS BLOB) WHERE sha256 = (SELECT sha256 FROM blobs LIMIT 1)"),
        QStringLiteral("UPDATE checkpoints SET note = replace(note, 'log', 'lug')"),
        QStringLiteral("UPDATE logs SET frontier = (SELECT frontier FROM logs LIMIT 1)"));
    const bool frontierOnly = change.startsWith(QStringLiteral("UPDATE logs"));
    REQUIRE(meddle(fixture.path, change));

    const auto opened = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));

    INFO(change.toStdString());
    if (!opened) {
        CHECK(opened.error().kind == Error::Corrupt);
    } else {
        const auto report = (*opened)->check();
        const bool found = !report || !report->problems.isEmpty();
        CHECK(found != frontierOnly); // setting a value to itself is no damage, and the check does not cry wolf
    }
}

TEST_CASE("what is being typed is there again after the program ended without warning", "[book]")
{
    BookFixture fixture;
    REQUIRE(fixture.book->keepDraft({QStringLiteral("opinion/new/text"), QStringLiteral("Đề nghị chi b"), 13}));

    fixture.reopen();

    const QList<Draft> drafts = must(fixture.book->drafts());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().text == QStringLiteral("Đề nghị chi b"));
    CHECK(drafts.first().cursor == 13);
    REQUIRE(fixture.book->keepDraft({QStringLiteral("opinion/new/text"), {}, 0}));
    CHECK(must(fixture.book->drafts()).isEmpty());
}

TEST_CASE("the passphrase can be changed and a change cut short leaves one that opens", "[book]")
{
    BookFixture fixture(1);
    const SecretBytes old = SecretBytes::passphrase(testPassphrase);
    const SecretBytes next = SecretBytes::passphrase(QStringLiteral("cụm mật khẩu mới"));

    REQUIRE(fixture.book->changePassphrase(old, next, keystore::Cost::Floor));
    fixture.book.reset();

    CHECK_FALSE(Book::open(fixture.path, old));
    CHECK(Book::open(fixture.path, next));

    // As if the power went between the keystore and the signing keys: the new ones lie under the second name.
    const QDir dir(fixture.path);
    const QByteArray sealedKeys = must(readWhole(dir.filePath(QStringLiteral("signing-keys.txt"))));
    REQUIRE(writeWhole(dir.filePath(QStringLiteral("signing-keys.txt.next")), sealedKeys));
    REQUIRE(writeWhole(dir.filePath(QStringLiteral("signing-keys.txt")), "sochibo/signing-keys v1\n", Existing::Replace));
    CHECK(Book::open(fixture.path, next));
}

TEST_CASE("a locked book says nothing and takes nothing until its passphrase comes, and goes on where it was", "[book][lock]")
{
    BookFixture fixture(3);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Văn Khóa")), {}));
    const qint64 size = must(fixture.book->logSize());

    fixture.book->lock();
    CHECK(fixture.book->isLocked());
    const auto people = fixture.book->all<Member>();
    REQUIRE_FALSE(people);
    CHECK(QByteArray(people.error().word) == "locked");
    CHECK_FALSE(enterMember(*fixture.book, named(QStringLiteral("Trần Thị Muộn")), {}));
    CHECK_FALSE(fixture.book->keepDraft({QStringLiteral("opinion/new/text"), QStringLiteral("x"), 1}));
    CHECK_FALSE(fixture.book->signedCheckpoint());
    CHECK_FALSE(fixture.book->check());
    CHECK(Book::open(fixture.path, SecretBytes::passphrase(testPassphrase)).error().kind == Error::Busy);
    CHECK(QByteArray(fixture.book->unlock(SecretBytes::passphrase(QStringLiteral("sai"))).error().word) == "passphrase");
    CHECK(fixture.book->isLocked());

    REQUIRE(fixture.book->unlock(SecretBytes::passphrase(testPassphrase)));
    CHECK(must(fixture.book->all<Member>()).size() == 4);
    CHECK(must(fixture.book->logSize()) == size);
    CHECK(fixture.book->signedCheckpoint());
    must(enterMember(*fixture.book, named(QStringLiteral("Trần Thị Muộn")), {}));
    fixture.reopen();
    CHECK(must(fixture.book->all<Member>()).size() == 5);
}

TEST_CASE("the columns of every table are the fields of its record", "[book]")
{
    BookFixture fixture;
    fixture.book.reset();
    const sealing::SealedFile file = sealedFileOf(fixture.path);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("columns"));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
        database.setDatabaseName(file.uri());
        REQUIRE(database.open());
        const auto compare = [&](const QString &table, QStringList columns) {
            QSqlQuery query(database);
            REQUIRE(query.exec(QStringLiteral("SELECT * FROM \"%1\"").arg(table)));
            QStringList there;
            for (int i = 0; i < query.record().count(); ++i)
                there += query.record().fieldName(i);
            columns = QStringList{QStringLiteral("owner"), QStringLiteral("at"), QStringLiteral("made")} + columns;
            CHECK(there == columns);
        };
        compare(rows::table<Member>(), rows::columns<Member>());
        compare(rows::table<MemberStatus>(), rows::columns<MemberStatus>());
        compare(rows::table<Meeting>(), rows::columns<Meeting>());
        compare(rows::table<AgendaItem>(), rows::columns<AgendaItem>());
        compare(rows::table<Excuse>(), rows::columns<Excuse>());
        compare(rows::table<Posting>(), rows::columns<Posting>());
        compare(rows::table<MeetingDay>(), rows::columns<MeetingDay>());
        compare(rows::table<PlannedMonth>(), rows::columns<PlannedMonth>());
        compare(rows::table<Attendance>(), rows::columns<Attendance>());
        compare(rows::table<Mention>(), rows::columns<Mention>());
        compare(rows::table<Phrase>(), rows::columns<Phrase>());
        compare(rows::table<Admission>(), rows::columns<Admission>());
        compare(rows::table<Wording>(), rows::columns<Wording>());
        compare(rows::table<Paper>(), rows::columns<Paper>());
        compare(rows::table<FinalMinutes>(), rows::columns<FinalMinutes>());
        compare(rows::table<Vote>(), rows::columns<Vote>());
        compare(rows::table<Task>(), rows::columns<Task>());
        compare(rows::table<Petition>(), rows::columns<Petition>());
        compare(rows::table<Peer>(), rows::columns<Peer>());
        compare(rows::table<BundleTaken>(), rows::columns<BundleTaken>());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("columns"));
}

/// The files under a folder that hold a text, in the letters of UTF-8 or of UTF-16.
static QStringList filesThatSay(const QString &folder, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray bytes = must(readWhole(files.next()));
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide) || bytes.contains("SQLite format"))
            found += files.fileName();
    }
    return found;
}

TEST_CASE("nothing that is recorded can be read in any file of the book, open or closed", "[book][sealing]")
{
    BookFixture fixture(3);
    const QString planted = QStringLiteral("Nguyễn Thị Cấy Ghép");
    must(enterMember(*fixture.book, named(planted), {}));
    REQUIRE(fixture.book->keepDraft({QStringLiteral("opinion/new/text"), planted, 0}));
    must(fixture.book->record({}, {planted.toUtf8()}));

    CHECK(filesThatSay(fixture.path, planted).isEmpty());
    fixture.book.reset();
    CHECK(filesThatSay(fixture.path, planted).isEmpty());
    CHECK(filesThatSay(fixture.path, QStringLiteral("CREATE TABLE")).isEmpty());
}

TEST_CASE("a byte changed in the stored file is found, named and never read as something else", "[book][sealing][damage]")
{
    BookFixture fixture(3);
    fixture.book.reset();
    const QString path = fixture.path + QStringLiteral("/book.sqlite");
    const QByteArray whole = must(readWhole(path));
    for (qsizetype page = 0; page < whole.size() / 4096; ++page) {
        QByteArray damaged = whole;
        damaged[page * 4096 + 1234] = char(damaged[page * 4096 + 1234] ^ 1);
        REQUIRE(writeWhole(path, damaged, Existing::Replace));

        const auto found = must(Book::checkPages(fixture.path, SecretBytes::passphrase(testPassphrase)));
        REQUIRE(found.bad.size() == 1);
        CHECK(found.bad.first().offset == page * 4096);
        const auto book = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));
        const auto report = book ? (*book)->check() : Result<CheckReport>(book.error());
        CHECK((report ? !report->problems.isEmpty() : report.error().kind == Error::Corrupt));
    }
}

TEST_CASE("a file that is not encrypted is not taken for the book's", "[book][sealing]")
{
    BookFixture fixture;
    fixture.book.reset();
    const QString plain = fixture.path + QStringLiteral(".plain");
    REQUIRE(Book::dumpPlain(fixture.path, SecretBytes::passphrase(testPassphrase), plain));
    REQUIRE(QFile::remove(fixture.path + QStringLiteral("/book.sqlite")));
    REQUIRE(QFile::rename(plain, fixture.path + QStringLiteral("/book.sqlite")));

    const auto opened = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Corrupt);
}

TEST_CASE("a record of a newer program is kept by its bytes and shown nowhere", "[book]")
{
    const auto unknownKind = recordFrom(QStringLiteral("robot"), "{}");
    const auto unknownWord = recordFrom(QStringLiteral("attendance"),
                                        "{\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"presence\":\"hologram\"}");
    const auto unknownKey = recordFrom(QStringLiteral("opinion"),
                                       "{\"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\",\"mood\":\"vui\",\"text\":\"A\"}");

    CHECK(std::holds_alternative<UnknownRecord>(must(unknownKind)));
    CHECK(std::holds_alternative<UnknownRecord>(must(unknownWord)));
    CHECK(std::get<Opinion>(must(unknownKey)).text == QStringLiteral("A"));
    CHECK_FALSE(recordFrom(QStringLiteral("opinion"), "{\"id\":\"x\"}"));
    CHECK_FALSE(recordFrom(QStringLiteral("opinion"), "{\"text\":\"A\", \"id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"}"));
}

TEST_CASE("a program that is killed while it records leaves a book that is whole", "[book][kill]")
{
    // The child opens the book, enters members for ever and prints a line after each commit; it is killed at a random moment.
    if (qEnvironmentVariableIsSet("SOCHIBO_KILL_ME")) {
        auto book = openBook(qEnvironmentVariable("SOCHIBO_KILL_ME"));
        for (int i = 0;; ++i) {
            Member member;
            member.name = QStringLiteral("Người %1").arg(i);
            must(enterMember(*book, member, {}));
            std::printf("%d\n", i);
            std::fflush(stdout);
        }
    }
    BookFixture fixture;
    qsizetype known = 0;
    for (int round = 0; round < 12; ++round) {
        fixture.book.reset();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOCHIBO_KILL_ME"), fixture.path);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("a program that is killed while it records leaves a book that is whole")});
        QElapsedTimer timer;
        timer.start();
        QByteArray said;
        const qsizetype enough = 20 + 40 * round; // bytes, so that each round ends somewhere else
        while (timer.elapsed() < 10000 && said.size() < enough) {
            child.waitForReadyRead(20);
            said += child.readAllStandardOutput();
        }
        child.kill();
        child.waitForFinished();
        said += child.readAllStandardOutput();
        qsizetype acknowledged = 0;
        for (const QByteArray &line : said.split('\n'))
            acknowledged += line == QByteArray::number(acknowledged); // the test's own banner is no acknowledgement

        CHECK(filesThatSay(fixture.path, QStringLiteral("Người ")).isEmpty());
        fixture.book = openBook(fixture.path);
        const qsizetype there = must(fixture.book->all<Member>()).size() - known;
        CHECK(acknowledged > 0);
        CHECK(there >= acknowledged);      // everything that was acknowledged is there
        CHECK(there <= acknowledged + 1);  // and at most the one that was being recorded
        known += there;
        CHECK(must(fixture.book->check()).problems.isEmpty());
    }
}
