// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed file against the plain one, against an attacker with a hex editor, and against other readers.
#include "core/sealing/pagecheck.h"
#include "core/sealing/sealedvfs.h"
#include "core/sealing/storedpages_p.h"
#include "tests/catch.h"
#include "tests/sealing/connection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QVariant>
#include <QtEndian>
#include <atomic>
#include <memory>
#include <random>
#include <thread>

using sealing::SealedFile;

static const char planted[] = "Nguyen Thi Bich Ngoc 0123456789";

/// A folder, and a key for what lies in it.
struct Place
{
    QTemporaryDir folder;
    QByteArray bookId = randomBytes(16);
    SecretBytes key = SecretBytes::random(32);

    QString path(const char *name = "book.sqlite") const { return folder.filePath(QString::fromLatin1(name)); }
    SealedFile use(const char *name = "book.sqlite") const
    {
        auto file = SealedFile::use(path(name), bookId, key);
        REQUIRE(file);
        return *std::move(file);
    }
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Hash of the schema, of all rows and of what a full-text search finds.
static QByteArray digestOf(Connection &connection)
{
    QByteArray all;
    for (const char *sql : {"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2", "SELECT * FROM person ORDER BY id",
                            "SELECT name FROM person WHERE born BETWEEN 1950 AND 1970 ORDER BY born, id",
                            "SELECT rowid, body FROM words WHERE words MATCH 'ngoc OR hai*' ORDER BY rowid",
                            "SELECT * FROM words_content ORDER BY 1", "PRAGMA user_version"}) {
        all += connection.rows(sql) + ';';
        if (connection.code() != SQLITE_OK)
            return "error " + QByteArray::number(connection.code());
    }
    return sha256(all).toHex();
}

/// The same work for every file: rows of all sizes, an index, full text, savepoints, a rollback, VACUUM.
static void work(Connection &connection, unsigned seed, int blocks = 12)
{
    std::mt19937 random(seed);
    const auto number = [&](unsigned below) { return QByteArray::number(int(random() % below)); };
    QList<QByteArray> script{"PRAGMA synchronous=FULL", "PRAGMA cache_size=30",
                             "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, born INTEGER, note BLOB)",
                             "CREATE INDEX by_birth ON person (born, name)", "CREATE VIRTUAL TABLE words USING fts5 (body)",
                             "PRAGMA user_version=7"};
    static const char *const names[] = {"Ngoc", "Hai", "Binh", "Tuyet", "Hanh", "Dung"};
    for (int block = 0; block < blocks; ++block) {
        script += "BEGIN";
        for (int i = 0; i < 40; ++i) {
            const QByteArray name = QByteArray(names[random() % 6]) + ' ' + names[random() % 6];
            script += "INSERT INTO person (name, born, note) VALUES ('" + name + "', " + QByteArray::number(1930 + int(random() % 70))
                + ", printf('%.*c" + number(100000) + "', " + number(random() % 9 == 0 ? 30000 : 200) + ", 'n'))";
            script += "INSERT INTO words (body) VALUES ('" + name + " noi rang " + number(1000) + "')";
        }
        script += "SAVEPOINT s";
        script += "UPDATE person SET born = born + 1, note = note || 'x' WHERE id % 3 = " + number(3);
        script += random() % 2 == 0 ? "ROLLBACK TO s" : "RELEASE s";
        script += "DELETE FROM person WHERE id % 11 = " + number(11);
        script += "DELETE FROM words WHERE rowid % 13 = " + number(13);
        script += block % 5 == 4 ? "ROLLBACK" : "COMMIT";
        if (block == blocks / 2)
            script += "VACUUM";
    }
    script += "ALTER TABLE person ADD COLUMN phone TEXT DEFAULT '-'";
    script += "INSERT INTO words (words) VALUES ('optimize')";
    for (const QByteArray &sql : script) {
        connection.run(sql);
        INFO(sql.toStdString() << ": " << sqlite3_errmsg(connection.get()));
        REQUIRE(connection.code() == SQLITE_OK);
    }
}

/// A book with a head start and a write-ahead log that still holds its last commits, as a crash would leave both; `states`
/// are the digests after each commit of the log, the first one before it.
struct Crashed
{
    QByteArray main;
    QByteArray wal;
    QList<QByteArray> states;

    explicit Crashed(const Place &place, const char *name = "crashed.sqlite")
    {
        const SealedFile file = place.use(name);
        Connection connection(file);
        connection.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
        work(connection, 11, 3);
        REQUIRE(connection.run("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)") == SQLITE_OK);
        states += digestOf(connection);
        for (int i = 0; i < 6; ++i) {
            REQUIRE(connection.run("BEGIN; UPDATE person SET name = name || 'x' WHERE id = " + QByteArray::number(5 + i)
                                   + "; INSERT INTO words (body) VALUES ('ngoc moi'); COMMIT")
                    == SQLITE_OK);
            states += digestOf(connection);
        }
        main = contentOf(file.path());
        wal = contentOf(file.path() + QStringLiteral("-wal"));
        REQUIRE(wal.size() > 72 + 10 * 4160);
    }

    void put(const QString &path) const
    {
        write(path, main);
        write(path + QStringLiteral("-wal"), wal);
    }
};

TEST_CASE("the same SQL says the same on a sealed file and on a plain one", "[sealing]")
{
    for (const char *mode : {"WAL", "DELETE", "TRUNCATE", "PERSIST"}) {
        const Place place;
        const SealedFile file = place.use();
        Connection sealed(file);
        Connection plain(place.path("plain.sqlite"), false);
        for (Connection *connection : {&sealed, &plain}) {
            CHECK(connection->value(QByteArray("PRAGMA journal_mode=") + mode).toUpper() == mode);
            work(*connection, 3);
        }

        INFO(mode);
        CHECK(digestOf(sealed) == digestOf(plain));
        CHECK(sealed.isSound());
        sealed = Connection(file);
        CHECK(digestOf(sealed) == digestOf(plain));
        CHECK_FALSE(file.failure());
        CHECK(file.zeroPages() == 0);
        CHECK_FALSE(QFile::exists(file.path() + QStringLiteral("-shm")));
    }
}

TEST_CASE("a file changes its journal mode and stays sealed", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file);
    work(connection, 4);
    const QByteArray before = digestOf(connection);
    for (const char *mode : {"WAL", "PERSIST", "MEMORY", "WAL", "TRUNCATE", "OFF", "DELETE"}) {
        CHECK(connection.run(QByteArray("PRAGMA journal_mode=") + mode) == SQLITE_OK);
        CHECK(connection.run("UPDATE person SET born = born; PRAGMA mmap_size=100000000") == SQLITE_OK);
        connection = Connection(file);
        CHECK(digestOf(connection) == before);
    }
}

TEST_CASE("VACUUM INTO and ATTACH need a key of their own and stay sealed with it", "[sealing]")
{
    const Place place;
    const Place other;
    const SealedFile file = place.use();
    Connection connection(file);
    work(connection, 5);
    const auto copyTo = [&](const QString &name) { return "VACUUM INTO '" + name.toUtf8() + "'"; };

    const QString keyless = place.path("keyless.sqlite");
    CHECK(connection.run(copyTo(keyless)) != SQLITE_OK);
    CHECK_FALSE(QFile::exists(keyless));
    const SealedFile copy = other.use("copy.sqlite");
    REQUIRE(connection.run(copyTo(copy.uri())) == SQLITE_OK);
    const SealedFile side = place.use("side.sqlite");
    REQUIRE(connection.run("ATTACH '" + side.uri().toUtf8() + "' AS side") == SQLITE_OK);
    REQUIRE(sealing::prepare(connection.get(), "side"));
    REQUIRE(connection.run("CREATE TABLE side.t AS SELECT * FROM person") == SQLITE_OK);

    Connection copied(copy);
    CHECK(digestOf(copied) == digestOf(connection));
    CHECK(copied.isSound());
    CHECK(sealing::checkPages(copy)->bad.isEmpty());
    CHECK(sealing::checkPages(side)->bad.isEmpty());
}

TEST_CASE("a file that was not prepared is not written", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file.uri(), false);

    CHECK((connection.run("CREATE TABLE t (a)") & 0xff) == SQLITE_IOERR);
    CHECK((connection.run("PRAGMA journal_mode=WAL; CREATE TABLE t (a)") & 0xff) == SQLITE_IOERR);
    CHECK(contentOf(file.path()).isEmpty());
    Connection foreign(place.path("plain.sqlite"), false);
    CHECK_FALSE(sealing::prepare(foreign.get()));
}

TEST_CASE("a path has one key at a time", "[sealing]")
{
    const Place place;
    const Place other;
    auto first = std::make_unique<SealedFile>(place.use());
    const SealedFile second = place.use();
    Connection connection(*first);
    CHECK(connection.run("CREATE TABLE t (a)") == SQLITE_OK);

    const auto foreign = SealedFile::use(place.path(), other.bookId, other.key);
    first.reset();

    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().kind == Error::Busy);
    CHECK(connection.run("INSERT INTO t VALUES (1)") == SQLITE_OK);
    CHECK(Connection(place.path("none.sqlite").prepend(QLatin1String("file://")) + QLatin1String("?vfs=sochibo"), false).code()
          == SQLITE_CANTOPEN);
}

static QSqlDatabase qtConnection(const QString &name, const SealedFile &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setDatabaseName(file.uri());
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=20000"));
    if (database.open()) {
        const QVariant handle = database.driver()->handle();
        sealing::prepare(*static_cast<sqlite3 *const *>(handle.constData()));
    }
    return database;
}

TEST_CASE("two connections of Qt Sql in two threads read and write one sealed file", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    {
        QSqlDatabase database = qtConnection(QStringLiteral("first"), file);
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("PRAGMA journal_mode=WAL")));
        query.finish();
        REQUIRE(query.exec(QStringLiteral("PRAGMA wal_autocheckpoint=10")));
        query.finish();
        REQUIRE(query.exec(QStringLiteral("CREATE TABLE t (thread INTEGER, n INTEGER, text TEXT)")));
    }
    std::atomic<int> failures = 0;
    const auto write = [&](int thread) {
        const QString name = QString::number(thread);
        {
            QSqlDatabase database = qtConnection(name, file);
            QSqlQuery query(database);
            for (int n = 0; n < 150; ++n) {
                query.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?, ?)"));
                query.addBindValue(thread);
                query.addBindValue(n);
                query.addBindValue(QString(500 + n * 7, u'x'));
                failures += query.exec() ? 0 : 1;
                failures += query.exec(QStringLiteral("SELECT count(*) FROM t WHERE thread = %1").arg(thread)) && query.next()
                        && query.value(0).toInt() == n + 1 ? 0 : 1;
                query.finish();
            }
        }
        QSqlDatabase::removeDatabase(name);
    };

    std::thread one(write, 1);
    std::thread two(write, 2);
    one.join();
    two.join();
    QSqlDatabase::database(QStringLiteral("first")).close();
    QSqlDatabase::removeDatabase(QStringLiteral("first"));

    CHECK(failures == 0);
    Connection connection(file);
    CHECK(connection.value("SELECT count(*), sum(n) FROM t") == "300|22350");
    CHECK(connection.isSound());
}

TEST_CASE("Qt's driver and this program speak with one SQLite, and with the one that was asked for", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    QString version;
    {
        QSqlDatabase database = qtConnection(QStringLiteral("version"), file);
        QSqlQuery query(database);
        REQUIRE(query.exec(QStringLiteral("SELECT sqlite_version()")));
        REQUIRE(query.next());
        version = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("version"));

    CHECK(version == QString::fromLatin1(sqlite3_libversion()));
    const QString asked = qEnvironmentVariable("SOCHIBO_SQLITE"); // tests/sqlite-suite/ours
    CHECK((asked.isEmpty() || version == asked));
}

TEST_CASE("a sealed file loads no extensions, also when the connection would", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file);
    sqlite3_enable_load_extension(connection.get(), 1);

    connection.value("SELECT load_extension('/nowhere/extension.so')");

    CHECK(connection.code() == SQLITE_ERROR);
    CHECK(QByteArray(sqlite3_errmsg(connection.get())) == "a sealed file loads no extensions");
}

/// The files this process has open whose names lie in a folder, gone or not.
static QStringList openFilesIn(const QString &folder)
{
    QStringList names;
    const QDir descriptors(QStringLiteral("/proc/self/fd"));
    for (const QString &each : descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)) {
        const QString target = QFile::symLinkTarget(descriptors.filePath(each));
        if (target.startsWith(folder))
            names += target;
    }
    return names;
}

/// Work that spills statement journals and sorts beyond the cache; the most temporary files that were open meanwhile.
static qsizetype temporaryFilesOf(Connection &connection, const QString &folder)
{
    struct Watch
    {
        QString folder;
        qsizetype most = 0;
    } watch{folder};
    sqlite3_progress_handler(connection.get(), 200, [](void *w) {
        auto *it = static_cast<Watch *>(w);
        it->most = std::max(it->most, openFilesIn(it->folder).size());
        return 0;
    }, &watch);
    connection.run("PRAGMA temp_store=FILE; PRAGMA cache_size=10; CREATE TABLE t (a UNIQUE, b); BEGIN;"
                   "WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 3000) INSERT INTO t SELECT i, printf('%.*c', 500, 'p') FROM c");
    connection.run("UPDATE OR ROLLBACK t SET a = a + 5000, b = b || 'x'");
    connection.run("SAVEPOINT s; UPDATE t SET b = b || 'y'; UPDATE t SET a = 1; ROLLBACK TO s; COMMIT");
    connection.run("CREATE TEMP TABLE u AS SELECT b, a FROM t; SELECT * FROM (SELECT b, a FROM t ORDER BY b || a LIMIT 2900) ORDER BY a DESC; VACUUM");
    sqlite3_progress_handler(connection.get(), 0, nullptr, nullptr);
    return watch.most;
}

TEST_CASE("temporary data of a sealed file never reaches the temporary folder", "[sealing]")
{
    if (!QFile::exists(QStringLiteral("/proc/self/fd")))
        return;
    const Place place;
    const QTemporaryDir temporary;
    const QByteArray folder = temporary.path().toUtf8();
    sqlite3_temp_directory = sqlite3_mprintf("%s", folder.constData());
    const SealedFile file = place.use();
    Connection sealed(file);
    auto plain = std::make_unique<Connection>(place.path("plain.sqlite"), false);

    const qsizetype ofPlain = temporaryFilesOf(*plain, temporary.path());
    plain.reset();
    const qsizetype ofSealed = temporaryFilesOf(sealed, temporary.path());
    sqlite3_free(sqlite3_temp_directory);
    sqlite3_temp_directory = nullptr;

    CHECK(ofPlain > 0); // else this test sees nothing
    CHECK(ofSealed == 0);
    CHECK(QDir(temporary.path()).isEmpty());
    CHECK(sealed.isSound());
}

/// What a thief could read in the files of a folder.
static QStringList readableIn(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        const QByteArray bytes = contentOf(file.filePath());
        for (const char *text : {planted, "planted", "CREATE TABLE", "SQLite format", "person", "Bích"}) {
            if (bytes.contains(text))
                found += file.fileName() + QLatin1String(": ") + QString::fromUtf8(text);
        }
    }
    return found;
}

TEST_CASE("nothing that was recorded can be read in the files", "[sealing]")
{
    for (const char *mode : {"WAL", "DELETE", "PERSIST"}) {
        const Place place;
        {
            const SealedFile file = place.use();
            Connection connection(file);
            connection.run(QByteArray("PRAGMA journal_mode=") + mode);
            connection.run("PRAGMA cache_size=5; PRAGMA cache_spill=1");
            work(connection, 6);
            connection.run(QByteArray("BEGIN; UPDATE person SET name = '") + planted + "'");
            INFO(mode);
            CHECK(readableIn(place.folder.path()).isEmpty()); // in the middle of a transaction that spilled
            REQUIRE(connection.run("COMMIT") == SQLITE_OK);
            CHECK(readableIn(place.folder.path()).isEmpty());
            connection.run("BEGIN; UPDATE person SET name = name || 'x'");
            CHECK(readableIn(place.folder.path()).isEmpty());
            connection.run("ROLLBACK");
        }
        CHECK(readableIn(place.folder.path()).isEmpty());
    }
}

TEST_CASE("nothing can be read after a program was killed in the middle of writing", "[sealing]")
{
    for (const char *mode : {"WAL", "PERSIST", "DELETE"}) {
        for (int round = 0; round < 4; ++round) {
            const Place place;
            QProcess writer;
            writer.start(QStringLiteral(WRITER), {place.path(), QString::fromLatin1(mode)});
            writer.write(place.bookId.toHex() + '\n' + place.key.exposed().toHex() + '\n');
            REQUIRE(writer.waitForReadyRead(20000));
            QThread::msleep(20);
            writer.kill();
            writer.waitForFinished();

            CHECK(readableIn(place.folder.path()).isEmpty());
            CHECK(contentOf(place.path()).size() + contentOf(place.path("book.sqlite-wal")).size() > 4096);
        }
    }
}

TEST_CASE("checksums of the plaintext do not lie in a journal", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file);
    connection.run("PRAGMA journal_mode=PERSIST; PRAGMA cache_size=5");
    work(connection, 9, 2);
    QHash<quint32, QByteArray> before;
    {
        const auto pages = sealing::StoredPages::open(file);
        REQUIRE(pages);
        for (quint32 number = 1; number <= pages->pageCount(); ++number) {
            QByteArray page(4096, '\0');
            REQUIRE(pages->page(number, reinterpret_cast<uchar *>(page.data())) == sealing::Stored::Good);
            before.insert(number, page);
        }
    }
    connection.run("BEGIN; UPDATE person SET born = born + 1, note = note || 'y'");
    const QByteArray journal = contentOf(file.path() + QStringLiteral("-journal"));

    int records = 0;
    const auto word = [&](qsizetype at) { return qFromBigEndian<quint32>(journal.constData() + at); };
    for (qsizetype at = 512; at + 4104 <= journal.size() && before.contains(word(at)); at += 4104) {
        quint32 checksum = word(12); // of the journal's head; SQLite adds every 200th byte of the page
        for (int i = 4096 - 200; i > 0; i -= 200)
            checksum += uchar(before.value(word(at))[i]);
        CHECK(word(at + 4100) != checksum);
        ++records;
    }
    CHECK(records > 10);
    CHECK(connection.run("ROLLBACK") == SQLITE_OK);
    CHECK(connection.isSound());
}

TEST_CASE("a damaged record of a journal ends the playback, and no page becomes an empty one by it", "[sealing]")
{
    const Place place;
    constexpr int tables = 6;
    const auto saying = [](int table) { return "SELECT what FROM t" + QByteArray::number(table); };
    QByteArray main, journal;
    QByteArray fresh;
    {
        const SealedFile file = place.use();
        Connection connection(file);
        REQUIRE(connection.run("PRAGMA journal_mode=DELETE") == SQLITE_OK);
        for (int i = 0; i < tables; ++i)
            REQUIRE(connection.run("CREATE TABLE t" + QByteArray::number(i) + " (what TEXT); INSERT INTO t" + QByteArray::number(i) + " VALUES ('old')") == SQLITE_OK);
        REQUIRE(connection.run("BEGIN") == SQLITE_OK);
        for (int i = 0; i < tables; ++i)
            REQUIRE(connection.run("UPDATE t" + QByteArray::number(i) + " SET what = 'new'") == SQLITE_OK);
        REQUIRE(sqlite3_db_cacheflush(connection.get()) == SQLITE_OK);  // the pages stand in the file, uncommitted
        main = contentOf(file.path());
        journal = contentOf(file.path() + QStringLiteral("-journal"));
        fresh = connection.rows(saying(0));
    }
    // Every page of a table is nearly empty, so the bytes that SQLite adds up are zeros.
    REQUIRE(journal.size() >= 512 + tables * 4104);
    for (int damaged = 0; damaged <= tables; ++damaged) {
        QByteArray hurt = journal;
        if (damaged < tables)
            hurt[512 + damaged * 4104 + 4 + 1000] = char(hurt[512 + damaged * 4104 + 4 + 1000] ^ 1);
        write(place.path("x.sqlite"), main);
        write(place.path("x.sqlite-journal"), hurt);
        const SealedFile file = place.use("x.sqlite");
        Connection connection(file);
        INFO("record " << damaged);
        int restored = 0;
        for (int i = 0; i < tables; ++i) {
            const QByteArray said = connection.rows(saying(i));
            REQUIRE(connection.code() == SQLITE_OK);
            CHECK((said == fresh) == !said.contains("old"));
            restored += said.contains("old");
        }
        CHECK(restored == damaged);  // those before it, as SQLite does it with a record whose checksum does not fit
        CHECK(connection.isSound());
    }
}

TEST_CASE("in a journal only images of pages stand where images stand", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file);
    REQUIRE(connection.run("PRAGMA journal_mode=PERSIST; CREATE TABLE t (a); BEGIN; INSERT INTO t VALUES (1)") == SQLITE_OK);
    sqlite3_file *journal = nullptr;
    REQUIRE(sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) == SQLITE_OK);
    REQUIRE(journal->pMethods);
    const QByteArray page(4096, '\0');
    for (const int offset : {0, 512, 1024, 2048, 4096, 4104})
        CHECK(journal->pMethods->xWrite(journal, page.constData(), 4096, offset) == SQLITE_IOERR_WRITE);
    CHECK(journal->pMethods->xWrite(journal, page.constData(), 1024, 0) == SQLITE_IOERR_WRITE);
}

TEST_CASE("any part of a page can be read, and the disk promises nothing that the sealing cannot keep", "[sealing]")
{
    const Place place;
    const SealedFile file = place.use();
    Connection connection(file);
    work(connection, 10, 2);
    sqlite3_file *handle = nullptr;
    REQUIRE(sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &handle) == SQLITE_OK);
    sqlite3_int64 size = 0;
    REQUIRE(handle->pMethods->xFileSize(handle, &size) == SQLITE_OK);
    QByteArray whole(size, '\0');
    for (qsizetype at = 0; at < size; at += 4096)
        REQUIRE(handle->pMethods->xRead(handle, whole.data() + at, 4096, at) == SQLITE_OK);

    std::mt19937 random(23);
    for (int i = 0; i < 3000; ++i) {
        const auto at = qsizetype(random() % size_t(size));
        const auto amount = std::min<qsizetype>(qsizetype(1 + random() % 9000), size - at);
        QByteArray part(amount, '?');
        REQUIRE(handle->pMethods->xRead(handle, part.data(), int(amount), at) == SQLITE_OK);
        REQUIRE(part == whole.mid(at, amount));
    }
    char behind[100];
    CHECK(handle->pMethods->xRead(handle, behind, 100, size) == SQLITE_IOERR_SHORT_READ);
    CHECK(handle->pMethods->iVersion <= 2);
    CHECK(handle->pMethods->xDeviceCharacteristics(handle) == SQLITE_IOCAP_POWERSAFE_OVERWRITE);
    CHECK(handle->pMethods->xWrite(handle, behind, 100, 0) == SQLITE_IOERR_WRITE);
    CHECK_FALSE(file.failure());
}

TEST_CASE("a flipped bit is an error or lies in free space, never wrong data", "[sealing]")
{
    const Place place;
    const Crashed crashed(place);
    std::mt19937 random(17);
    int errors = 0;
    int older = 0;
    int untouched = 0;
    int wrong = 0;
    constexpr int flips = 2100;
    const QString path = place.path("flipped.sqlite");
    for (int i = 0; i < flips; ++i) {
        const bool isInWal = i % 3 != 0;
        const bool isOpenAlready = i % 3 == 2; // and SQLite knows what the log holds
        Crashed flipped = crashed;
        crashed.put(path);
        QByteArray &target = isInWal ? flipped.wal : flipped.main;
        auto at = qsizetype(random() % size_t(target.size()));
        if (isOpenAlready)
            at = target.size() - 1 - at % (6 * 4160); // the newest frames: older ones are not read any more
        target[at] = char(target[at] ^ (1 << (random() % 8)));
        if (!isOpenAlready)
            flipped.put(path);

        const SealedFile file = place.use("flipped.sqlite");
        Connection connection(file);
        sqlite3_db_config(connection.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); // no waiting for the disk
        if (isOpenAlready) {
            connection.run("PRAGMA cache_size=0");
            CHECK(digestOf(connection) == crashed.states.last());
            write(path + QStringLiteral("-wal"), flipped.wal);
            connection.run("PRAGMA shrink_memory"); // read from the disk again
        }
        const QByteArray digest = digestOf(connection);
        if (digest.startsWith("error"))
            ++errors;
        else if (digest == crashed.states.last())
            ++untouched;
        else if (isInWal && !isOpenAlready && crashed.states.contains(digest) && file.tornEnds() > 0)
            ++older; // the log ends there, as after a power cut, and the program is told
        else
            ++wrong;
    }

    std::printf("%d flips: %d errors, %d in what is not used, %d end the write-ahead log early and say so, %d wrong\n", flips,
                errors, untouched, older, wrong);
    CHECK(wrong == 0);
    CHECK(errors > flips / 4);
}

/// Opens what lies at `path` and reads all of it; the failure that was noticed.
static std::optional<sealing::BadPlace> failureOf(const Place &place, const char *name)
{
    const SealedFile file = place.use(name);
    Connection connection(file);
    const QByteArray digest = digestOf(connection);
    CHECK(digest.startsWith("error"));
    CHECK((connection.code() & 0xff) == SQLITE_IOERR);
    return file.failure();
}

TEST_CASE("pages that were swapped, come from another book, or are missing are noticed", "[sealing]")
{
    const Place place;
    const Place other;
    const Crashed crashed(place);
    const Crashed foreign(other);
    const QString path = place.path("x.sqlite");
    const auto pageOf = [](const QByteArray &file, int number) { return file.mid((number - 1) * 4096, 4096); };

    QByteArray swapped = crashed.main;
    swapped.replace(3 * 4096, 4096, pageOf(crashed.main, 5)).replace(4 * 4096, 4096, pageOf(crashed.main, 4));
    write(path, swapped);
    CHECK(failureOf(place, "x.sqlite").has_value());
    const auto check = sealing::checkPages(place.use("x.sqlite"));
    REQUIRE(check);
    CHECK(check->bad == QList<sealing::BadPlace>{{'D', 4, 3 * 4096}, {'D', 5, 4 * 4096}});

    write(path, QByteArray(crashed.main).replace(0, 4096, pageOf(foreign.main, 1)));
    CHECK(failureOf(place, "x.sqlite") == sealing::BadPlace{'D', 1, 0});

    write(path, crashed.main);
    write(path + QStringLiteral("-wal"), foreign.wal); // nothing of it opens: it is not used
    {
        const SealedFile file = place.use("x.sqlite");
        Connection connection(file);
        CHECK(digestOf(connection) == crashed.states.first());
        CHECK(file.tornEnds() > 0);
    }
    QFile::remove(path + QStringLiteral("-wal"));

    write(path, crashed.main.left(crashed.main.size() - 3 * 4096));
    {
        const SealedFile file = place.use("x.sqlite");
        Connection connection(file);
        CHECK(digestOf(connection).startsWith("error"));
        CHECK(sealing::checkPages(file)->bad.size() == 3);
    }
    write(path, crashed.main.left(crashed.main.size() - 1000));
    {
        const auto cut = sealing::checkPages(place.use("x.sqlite"));
        REQUIRE(cut);
        CHECK(cut->bad.size() == 1);
    }
}

TEST_CASE("a wrong key opens nothing and writes nothing", "[sealing]")
{
    const Place place;
    const Place other;
    {
        const SealedFile file = place.use();
        Connection connection(file);
        work(connection, 8);
    }
    const QByteArray before = contentOf(place.path());
    for (const bool isOtherId : {false, true}) {
        const auto file = SealedFile::use(place.path(), isOtherId ? other.bookId : place.bookId, isOtherId ? place.key : other.key);
        REQUIRE(file);
        Connection connection(*file);

        CHECK(connection.value("SELECT * FROM person").isEmpty());
        CHECK((connection.code() & 0xff) == SQLITE_IOERR);
        CHECK(connection.run("CREATE TABLE x (a)") != SQLITE_OK);
        CHECK(file->failure() == sealing::BadPlace{'D', 1, 0});
    }
    CHECK(contentOf(place.path()) == before);
    Connection stock(place.path(), false);
    CHECK(stock.run("SELECT * FROM sqlite_schema") == SQLITE_NOTADB);
}

TEST_CASE("after a page failed its check nothing more is written", "[sealing]")
{
    const Place place;
    const Crashed crashed(place);
    const QString path = place.path("x.sqlite");
    Crashed damaged = crashed;
    const int number = int(damaged.main.size() / 4096) - 3; // of a table that the log does not touch
    damaged.main[number * 4096 + 100] = char(damaged.main[number * 4096 + 100] ^ 1);
    damaged.put(path);
    {
        const SealedFile file = place.use("x.sqlite");
        Connection connection(file);
        connection.rows("SELECT * FROM person");
        connection.rows("SELECT * FROM words_data");
        connection.rows("PRAGMA integrity_check");
        REQUIRE(file.failure() == sealing::BadPlace{'D', quint64(number) + 1, number * 4096});

        CHECK(connection.run("CREATE TABLE x (a)") != SQLITE_OK);
        CHECK(connection.run("PRAGMA wal_checkpoint(TRUNCATE)") != SQLITE_OK);
        CHECK(connection.run("PRAGMA journal_mode=DELETE") != SQLITE_OK);
    }
    CHECK(contentOf(path) == damaged.main);
    CHECK(contentOf(path + QStringLiteral("-wal")).startsWith(damaged.wal));
    const auto dumped = sealing::dumpPlain(place.use("x.sqlite"), place.path("out.sqlite"));
    REQUIRE_FALSE(dumped);
    CHECK(dumped.error().kind == Error::Corrupt);
    CHECK_FALSE(QFile::exists(place.path("out.sqlite")));
}

TEST_CASE("a page of zeros is counted", "[sealing]")
{
    const Place place;
    const Crashed crashed(place);
    const int pages = int(crashed.main.size() / 4096);
    int counted = 0;
    for (int number = 1; number <= pages; ++number) {
        Crashed zeroed = crashed;
        zeroed.main.replace((number - 1) * 4096, 4096, QByteArray(4096, '\0'));
        zeroed.put(place.path("x.sqlite"));
        const SealedFile file = place.use("x.sqlite");
        Connection connection(file);
        const QByteArray digest = digestOf(connection);
        if (file.zeroPages() > 0)
            ++counted;
        else
            CHECK((digest.startsWith("error") || digest == crashed.states.last()));
    }
    CHECK(counted > pages / 2);
}

TEST_CASE("a page whose end alone is zeros is damaged, never an empty one, and nothing is written after it", "[sealing]")
{
    const Place place;
    const Crashed crashed(place);
    const int pages = int(crashed.main.size() / 4096);
    int named = 0;
    for (const int bytes : {39, 40, 512, 4095}) {
        for (int number = 1; number <= pages; ++number) {
            Crashed zeroed = crashed;
            zeroed.main.replace(number * 4096 - bytes, bytes, QByteArray(bytes, '\0'));
            if (zeroed.main.mid((number - 1) * 4096, 4096) == QByteArray(4096, '\0'))
                continue; // the byte that stays is a zero too, as one in 256 is: that is a page of zeros
            zeroed.put(place.path("x.sqlite"));
            const SealedFile file = place.use("x.sqlite");
            Connection connection(file);
            INFO(bytes << " bytes of page " << number);
            const QByteArray digest = digestOf(connection);
            CHECK((digest.startsWith("error") || digest == crashed.states.last()));
            CHECK(file.zeroPages() == 0);
            if (!file.failure())
                continue; // the log has this page
            ++named;
            CHECK(file.failure() == sealing::BadPlace{'D', quint64(number), (number - 1) * 4096});
            CHECK(connection.run("CREATE TABLE x (a)") != SQLITE_OK);
        }
    }
    CHECK(named > pages);
}

TEST_CASE("every page and frame can be checked, also of a book that is open", "[sealing]")
{
    const Place place;
    const Crashed crashed(place);
    crashed.put(place.path("x.sqlite"));
    const SealedFile file = place.use("x.sqlite");

    auto check = sealing::checkPages(file);
    REQUIRE(check);
    CHECK(check->bad.isEmpty());
    CHECK(check->pages >= crashed.main.size() / 4096);
    CHECK(check->frames == (crashed.wal.size() - 72) / 4160);
    CHECK(check->torn == 0);
    {
        Connection connection(file);
        CHECK(digestOf(connection) == crashed.states.last());
        CHECK(sealing::checkPages(file)->bad.isEmpty());
        QProcess other; // the lock of this process is still there after the check opened and closed the file
        other.start(QStringLiteral(WRITER), {file.path(), QStringLiteral("WAL")});
        other.write(place.bookId.toHex() + '\n' + place.key.exposed().toHex() + '\n');
        REQUIRE(other.waitForFinished(20000));
        CHECK(other.readAllStandardOutput().isEmpty());
        CHECK(other.readAllStandardError().contains("locked"));
    }

    Crashed damaged = crashed;
    damaged.wal[72 + 2 * 4160 + 64 + 9] = char(damaged.wal[72 + 2 * 4160 + 64 + 9] ^ 4);
    damaged.put(place.path("x.sqlite"));
    check = sealing::checkPages(file);
    REQUIRE(check);
    CHECK(check->bad == QList<sealing::BadPlace>{{'P', 2, 72 + 2 * 4160 + 64}});
    damaged.wal = crashed.wal.left(crashed.wal.size() - 5000);
    damaged.put(place.path("x.sqlite"));
    check = sealing::checkPages(file);
    REQUIRE(check);
    CHECK(check->bad.isEmpty());
}

/// Runs a program; its output, or what went wrong.
static QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

TEST_CASE("other programs read what is written in the clear, and what is sealed with its key", "[sealing]")
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    const QString sqlite = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (python.isEmpty() || sqlite.isEmpty()) {
        WARN("python3 and sqlite3 are not installed: skipped");
        return;
    }
    const Place place;
    const Crashed crashed(place);
    crashed.put(place.path("x.sqlite"));
    const QString dumped = place.path("dumped.sqlite");
    const QString read = place.path("read.sqlite");
    const QByteArray keys = place.bookId.toHex() + '\n' + place.key.exposed().toHex() + '\n';

    const auto written = sealing::dumpPlain(place.use("x.sqlite"), dumped);
    const QByteArray said = outputOf(python,
                                     {QStringLiteral(SOURCE_ROOT "/tests/sealing/read_sealed.py"), place.path("x.sqlite"), read}, keys);

    REQUIRE(written);
    CHECK(said == "");
    const QByteArray bytes = contentOf(dumped);
    CHECK((QFile::permissions(dumped) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    CHECK(QByteArray(contentOf(read)).replace(18, 2, bytes.mid(18, 2)) == bytes); // apart from the journal mode
    for (const QString &path : {dumped, read}) {
        CHECK(outputOf(sqlite, {path, QStringLiteral("PRAGMA integrity_check")}) == "ok\n");
        Connection plain(path, false);
        CHECK(digestOf(plain) == crashed.states.last());
    }
    CHECK(sealing::dumpPlain(place.use("x.sqlite"), dumped).error().kind == Error::Refused);
    const QByteArray wrong = outputOf(python,
                                      {QStringLiteral(SOURCE_ROOT "/tests/sealing/read_sealed.py"), place.path("x.sqlite"), read},
                                      QByteArray(32, '0') + '\n' + QByteArray(64, '0') + '\n');
    CHECK(wrong.contains("page 1 does not open"));
}
