// SPDX-License-Identifier: GPL-3.0-or-later
// What the sealing of a book's file costs: the same work on a plain and on a sealed file, in turns, with the settings of a
// book. Figures of one run compare with each other; the ratio is of the medians.
//   bench_sealing [ROUNDS [ROWS]]
#include "tests/bench/measuring.h"
#include "tests/sealing/connection.h"

#include <QMap>
#include <QTemporaryDir>
#include <memory>
#include <random>

using namespace measuring;

namespace {

constexpr const char *works[] = {"bulk insert with index and FTS", "single commit",       "full scan, nothing cached",
                                 "random read, 2 MB cache",        "indexed read, cached", "search in FTS, cached",
                                 "opening",                        "VACUUM"};

/// One of the two files, and the times of each kind of work.
class Contestant
{
public:
    Contestant(QString name, std::optional<sealing::SealedFile> file) : m_name(std::move(name)), m_file(std::move(file)) {}

    void round(int rows, unsigned seed)
    {
        std::mt19937 random(seed);
        const auto below = [&](int count) { return QByteArray::number(1 + int(random() % unsigned(count))); };
        open(16384);
        must("DROP TABLE IF EXISTS person; DROP TABLE IF EXISTS words; PRAGMA wal_checkpoint(TRUNCATE)");
        time("bulk insert with index and FTS", 1, [&] {
            must("BEGIN; CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, unit INTEGER, note TEXT);"
                 "CREATE INDEX by_unit ON person (unit, name); CREATE VIRTUAL TABLE words USING fts5 (body, prefix='2 3')");
            must("WITH RECURSIVE c (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < " + QByteArray::number(rows)
                 + ") INSERT INTO person SELECT i, 'Nguyen Van ' || (i * 7919 % 9973), i % 300, printf('%.*c', 250, 'n') || i FROM c");
            must("INSERT INTO words (rowid, body) SELECT id, name || ' to ' || unit FROM person; COMMIT");
        });
        time("single commit", 100, [&] {
            for (int i = 0; i < 100; ++i)
                must("UPDATE person SET note = note || '.', unit = unit + 1 WHERE id = " + below(rows));
        });
        must("PRAGMA wal_checkpoint(TRUNCATE)");
        open(2048);
        time("full scan, nothing cached", 1, [&] { must("SELECT sum(length(note)) FROM person WHERE note > 'm'"); });
        time("random read, 2 MB cache", 2000, [&] { reads("SELECT note FROM person WHERE id = ?1", 2000, rows, random); });
        open(65536);
        reads("SELECT count(note) FROM person WHERE unit = ?1", 900, 300, random);
        time("indexed read, cached", 300, [&] { reads("SELECT count(note) FROM person WHERE unit = ?1", 300, 300, random); });
        const QByteArray search = "SELECT count(*) FROM (SELECT p.name FROM words JOIN person p ON p.id = words.rowid "
                                  "WHERE words MATCH 'nguyen ' || ?1 || '*' LIMIT 50)";
        reads(search, 300, 99, random);
        time("search in FTS, cached", 300, [&] { reads(search, 300, 99, random); });
        m_connection.reset();
        time("opening", 1, [&] {
            open(16384);
            must("SELECT count(*) FROM sqlite_schema; SELECT max(id) FROM person");
        });
        time("VACUUM", 1, [&] { must("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"); });
        m_connection.reset();
    }

    double medianOf(const char *work) const { return median(m_times.value(QByteArray(work))); }

private:
    void open(int cacheKilobytes)
    {
        m_connection.reset();
        m_connection = m_file ? std::make_unique<Connection>(*m_file) : std::make_unique<Connection>(m_name, false, "unix-excl");
        must("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY;"
             "PRAGMA secure_delete=ON; PRAGMA cache_size=-" + QByteArray::number(cacheKilobytes));
    }

    void must(const QByteArray &sql)
    {
        if (m_connection->run(sql) == SQLITE_OK)
            return;
        std::fprintf(stderr, "%s: %s\n", sql.left(80).constData(), sqlite3_errmsg(m_connection->get()));
        std::exit(1);
    }

    void reads(const QByteArray &sql, int count, int below, std::mt19937 &random)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(m_connection->get(), sql.constData(), -1, &statement, nullptr);
        for (int i = 0; i < count; ++i) {
            sqlite3_bind_int(statement, 1, 1 + int(random() % unsigned(below)));
            while (sqlite3_step(statement) == SQLITE_ROW)
                ;
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
    }

    template <typename Work>
    void time(const char *work, int parts, Work &&run)
    {
        m_times[QByteArray(work)] += milliseconds(run) / parts;
    }

    QString m_name;
    std::optional<sealing::SealedFile> m_file; // outlives the connection
    std::unique_ptr<Connection> m_connection;
    QMap<QByteArray, QList<double>> m_times;
};

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 9;
    const int rows = argc > 2 ? QByteArray(argv[2]).toInt() : 40000;
    const QTemporaryDir folder;
    Contestant plain(folder.filePath(QStringLiteral("plain.sqlite")), std::nullopt);
    Contestant sealed({}, must(sealing::SealedFile::use(folder.filePath(QStringLiteral("sealed.sqlite")), randomBytes(16),
                                                        SecretBytes::random(32))));
    for (int round = 0; round < rounds; ++round) {
        plain.round(rows, unsigned(round));
        sealed.round(rows, unsigned(round));
    }

    std::printf("%d rows, %d rounds, medians in ms\n", rows, rounds);
    for (const char *work : works)
        std::printf("%-32s plain %9.4f  sealed %9.4f  ratio %.2f\n", work, plain.medianOf(work), sealed.medianOf(work),
                    sealed.medianOf(work) / plain.medianOf(work));
    sayLoad();
    return 0;
}
