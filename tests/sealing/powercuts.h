// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Transactions on a disk that loses its power or fails, and what is found there afterwards.

#include "core/sealing/sealedvfs_p.h"
#include "tests/sealing/connection.h"
#include "tests/sealing/simdisk.h"

#include <QList>
#include <cstdio>
#include <memory>
#include <optional>

/// How the file is used.
struct Setup
{
    const char *name;
    bool isSealed = true;
    const char *journalMode = "WAL";
    const char *synchronous = "FULL";
    unsigned garbage = 0; ///< sectors of a hundred that hold something else after a cut
    bool spills = false;  ///< pages leave the cache inside a transaction
};

/// How many cuts ended how.
struct Outcomes
{
    int runs = 0;
    int unopenable = 0;
    int corrupt = 0;
    int lost = 0;  ///< an acknowledged transaction is not there
    int mixed = 0; ///< a state that never was
    int tornEnds = 0;

    int bad() const { return unopenable + corrupt + lost + mixed; }

    void print(const Setup &setup, const char *what) const
    {
        std::printf("%-16s %-8s %-8s %2u %% garbage: %5d %s, %d unopenable, %d corrupt, %d lost, %d mixed (%d torn ends)\n",
                    setup.name, setup.journalMode, setup.spills ? "spilling" : "", setup.garbage, runs, what, unopenable, corrupt, lost, mixed, tornEnds);
        std::fflush(stdout);
    }
};

/// Numbered transactions, the same for the same seed; the first makes the tables.
/// SQLite 3.40 writes a log that it cannot recover when a savepoint is rolled back after pages were spilled twice into the
/// write-ahead log (seen here with plain files too): so either pages spill or savepoints are rolled back, as in a book,
/// which keeps its pages in memory up to the commit (cache_spill).
inline QList<QByteArray> transactionsOf(unsigned seed, int count, bool hasSavepoints)
{
    std::mt19937 random(seed);
    const auto number = [&](unsigned from, unsigned to) { return QByteArray::number(qulonglong(from + random() % (to - from + 1))); };
    QList<QByteArray> transactions{"BEGIN; CREATE TABLE state (n INTEGER); INSERT INTO state VALUES (1);"
                                   "CREATE TABLE kv (k INTEGER PRIMARY KEY, v TEXT, w INTEGER); CREATE INDEX kw ON kv (w, v); COMMIT"};
    while (transactions.size() < count) {
        QByteArray sql = "BEGIN; UPDATE state SET n = n + 1;";
        for (unsigned left = 1 + unsigned(random() % 5); left > 0; --left) {
            switch (random() % 6) {
            case 0:
            case 1:
                sql += "INSERT OR REPLACE INTO kv VALUES (" + number(1, 60) + ", printf('%.*c', " + number(5, 6000)
                    + ", 'a') || " + number(0, 9999) + ", " + number(0, 99) + ");";
                break;
            case 2:
                sql += "UPDATE kv SET v = " + number(0, 9999) + " || substr(v, 1, 900), w = w + 1 WHERE k % " + number(2, 9) + " = 1;";
                break;
            case 3:
                sql += "DELETE FROM kv WHERE k % " + number(3, 11) + " = 0;";
                break;
            case 4:
                sql += "INSERT OR IGNORE INTO kv SELECT k + 60, v || 'x', w FROM kv WHERE k < " + number(1, 25) + ";";
                break;
            default:
                if (hasSavepoints)
                    sql += "SAVEPOINT s; DELETE FROM kv; INSERT INTO kv VALUES (1, printf('%.*c', 9000, 'z'), 0); ROLLBACK TO s; RELEASE s;";
            }
        }
        transactions += sql + "COMMIT";
    }
    return transactions;
}

/// All that the tables say; "nothing" before they are there.
inline QByteArray stateOf(Connection &connection)
{
    const QByteArray tables = connection.rows("SELECT name FROM sqlite_schema ORDER BY name");
    if (connection.code() != SQLITE_OK || tables.isEmpty())
        return "nothing";
    QByteArray all;
    for (const char *sql : {"SELECT n FROM state", "SELECT k, v, w FROM kv ORDER BY k", "SELECT k FROM kv ORDER BY w, v, k"}) {
        all += connection.rows(sql) + ';';
        if (connection.code() != SQLITE_OK)
            return "unreadable";
    }
    return sha256(all).toHex();
}

/// One file on the simulated disk, and runs of transactions on it.
class Trial
{
public:
    Trial(const Setup &setup, unsigned seed, int transactions)
        : m_setup(setup), m_transactions(transactionsOf(seed, transactions, !setup.spills))
    {
        SimDisk::get().format();
        sealing::addVfs("simsealed", SimDisk::vfsName);
        Connection memory(QStringLiteral(":memory:"), false);
        m_states += stateOf(memory);
        for (const QByteArray &sql : m_transactions) {
            memory.run(sql);
            m_states += stateOf(memory);
        }
    }

    /// Runs all transactions on an empty disk with a fault; how many were acknowledged.
    int run(const Fault &fault)
    {
        SimDisk::get().format();
        SimDisk::get().inject(fault);
        const Opened opened = open();
        int acknowledged = 0;
        for (const QByteArray &sql : m_transactions) {
            if (!opened.connection || opened.connection->run(sql) != SQLITE_OK)
                break;
            ++acknowledged;
        }
        return acknowledged;
    }

    /// How many calls a run has at which such a fault can happen.
    int callsOf(Fault::Kind kind)
    {
        run({kind, 0, false});
        return SimDisk::get().calls();
    }

    /// Opens what the disk has now, compares, writes once more, and counts.
    void judge(int acknowledged, Outcomes &outcomes)
    {
        ++outcomes.runs;
        {
            const Opened opened = open();
            if (!opened.connection || opened.connection->value("SELECT count(*) FROM sqlite_schema").isEmpty()) {
                ++outcomes.unopenable;
                return;
            }
            if (!opened.connection->isSound()) {
                ++outcomes.corrupt;
                return;
            }
            const auto found = m_states.lastIndexOf(stateOf(*opened.connection));
            if (found != acknowledged && found != acknowledged + 1)
                ++(found < 0 || found > acknowledged ? outcomes.mixed : outcomes.lost);
            if (opened.file)
                outcomes.tornEnds += opened.file->tornEnds() > 0 ? 1 : 0;
            if (opened.connection->run("CREATE TABLE IF NOT EXISTS after (t); INSERT INTO after VALUES (printf('%.*c', 9000, 'x'))") != SQLITE_OK)
                ++outcomes.unopenable;
        }
        const Opened again = open();
        if (!again.connection || !again.connection->isSound() || again.connection->value("SELECT count(*) FROM after") != "1")
            ++outcomes.corrupt;
    }

private:
    struct Opened
    {
        std::optional<sealing::SealedFile> file; // outlives the connection
        std::unique_ptr<Connection> connection;
    };

    Opened open()
    {
        Opened opened;
        if (m_setup.isSealed) {
            auto file = sealing::useThrough("simsealed", QStringLiteral("/book"), m_bookId, m_key);
            if (!file)
                return opened;
            opened.file.emplace(*std::move(file));
            opened.connection = std::make_unique<Connection>(*opened.file);
        } else {
            opened.connection = std::make_unique<Connection>(QStringLiteral("/book"), false, SimDisk::vfsName);
        }
        const bool isWal = qstrcmp(m_setup.journalMode, "WAL") == 0;
        const QByteArray pragmas = QByteArray(isWal ? "PRAGMA locking_mode=EXCLUSIVE;" : "") + "PRAGMA journal_mode="
            + m_setup.journalMode + ";PRAGMA synchronous=" + m_setup.synchronous
            + ";PRAGMA cache_size=10;PRAGMA cache_spill=" + (m_setup.spills ? "ON" : "OFF")
            + ";PRAGMA wal_autocheckpoint=12;PRAGMA temp_store=MEMORY;PRAGMA secure_delete=ON";
        if (opened.connection->code() != SQLITE_OK || opened.connection->run(pragmas) != SQLITE_OK)
            opened.connection.reset();
        return opened;
    }

    Setup m_setup;
    QList<QByteArray> m_transactions;
    QList<QByteArray> m_states; ///< after so many transactions
    QByteArray m_bookId = QByteArray(16, 'b');
    SecretBytes m_key = SecretBytes::copyOf(bytesOf(QByteArray(32, 'k')));
};

/// Cuts the power at random operations of random runs.
inline Outcomes cutPower(const Setup &setup, int cuts, unsigned seed)
{
    std::mt19937 random(seed);
    Outcomes outcomes;
    while (outcomes.runs < cuts) {
        Trial trial(setup, unsigned(random()), 14);
        const int operations = trial.callsOf(Fault::PowerCut);
        for (int i = 0; i < 40 && outcomes.runs < cuts; ++i) {
            const int acknowledged = trial.run({Fault::PowerCut, 1 + int(random() % unsigned(operations)), false});
            SimDisk::get().restart(random, setup.garbage);
            trial.judge(acknowledged, outcomes);
        }
    }
    return outcomes;
}

/// A disk that promises large atomic writes and no power-safe overwriting: SQLite would then split frames and leave out its
/// journal; the statements that failed.
inline int failuresWithPromises()
{
    SimDisk::get().format();
    SimDisk::get().promise(SQLITE_IOCAP_ATOMIC4K | SQLITE_IOCAP_BATCH_ATOMIC | SQLITE_IOCAP_SAFE_APPEND);
    sealing::addVfs("simsealed", SimDisk::vfsName);
    const auto file = sealing::useThrough("simsealed", QStringLiteral("/book"), QByteArray(16, 'b'),
                                          SecretBytes::copyOf(bytesOf(QByteArray(32, 'k'))));
    if (!file)
        return -1;
    Connection connection(*file);
    int failures = 0;
    for (const char *sql : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                            "CREATE TABLE t (a)", "INSERT INTO t VALUES (1)", "INSERT INTO t VALUES (zeroblob(20000))",
                            "PRAGMA wal_checkpoint"})
        failures += connection.run(sql) == SQLITE_OK ? 0 : 1;
    sqlite3_file *handle = nullptr;
    sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &handle);
    return failures + (handle && handle->pMethods->xDeviceCharacteristics(handle) == SQLITE_IOCAP_POWERSAFE_OVERWRITE ? 0 : 1);
}

/// Pages that SQLite allocates, frees, drops from its cache and takes again in one transaction without ever writing them;
/// the statements that failed.
inline int failuresWithHoles()
{
    SimDisk::get().format();
    sealing::addVfs("simsealed", SimDisk::vfsName);
    const auto file = sealing::useThrough("simsealed", QStringLiteral("/book"), QByteArray(16, 'b'),
                                          SecretBytes::copyOf(bytesOf(QByteArray(32, 'k'))));
    if (!file)
        return -1;
    Connection connection(*file);
    int failures = 0;
    for (const char *sql : {"PRAGMA journal_mode=DELETE", "PRAGMA cache_size=40", "PRAGMA secure_delete=OFF",
                            "CREATE TABLE wide (id INTEGER PRIMARY KEY, z BLOB)", "CREATE TABLE t (name TEXT, z BLOB)",
                            "WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 600) INSERT INTO wide SELECT i, zeroblob(1000) FROM c",
                            "BEGIN", "INSERT INTO t VALUES ('a', zeroblob(40000))", "INSERT INTO t VALUES ('b', zeroblob(40000))",
                            "DELETE FROM t WHERE name = 'a'", "UPDATE wide SET z = zeroblob(999)", "INSERT INTO t VALUES ('c', zeroblob(40000))",
                            "COMMIT"})
        failures += connection.run(sql) == SQLITE_OK ? 0 : 1;
    return failures + (connection.isSound() && file->zeroPages() > 0 ? 0 : 1);
}
