// SPDX-License-Identifier: GPL-3.0-or-later
// One amended opinion through Book::record against the same bytes written by plain SQLite: Qt Sql, the same PRAGMAs, the
// same four rows, one transaction with prepared statements. Blocks of both alternate, so that other work on the machine
// meets both.
//   bench_record [BLOCKS [CHANGES]]
#include "core/book/book.h"
#include "core/book/rows.h"
#include "core/usecases/rehearsal.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace measuring;

namespace {

/// The rows of one change, written without log, hashes, salts or rules.
class PlainWriter
{
public:
    explicit PlainWriter(const QString &path)
    {
        m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        m_database.setDatabaseName(path);
        if (!m_database.open())
            fail(m_database.lastError());
        for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                                   "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16384", "PRAGMA secure_delete=ON",
                                   "PRAGMA foreign_keys=ON"})
            exec(QString::fromLatin1(pragma));
        QStringList sets;
        for (const QString &column : rows::columns<Opinion>())
            sets += u'"' + column + QLatin1String("\" = ?");
        m_entry = prepared(QStringLiteral("INSERT INTO entries (org, at, entry, leaf, salt, payload, record) VALUES (?, ?, ?, ?, ?, ?, ?)"));
        m_touched = prepared(QStringLiteral("INSERT OR REPLACE INTO touched (org, meeting, at) VALUES (?, ?, ?)"));
        m_opinion = prepared(QStringLiteral("UPDATE opinion SET at = ?, %1 WHERE owner = ? AND id = ?").arg(sets.join(QLatin1String(", "))));
        m_log = prepared(QStringLiteral("UPDATE logs SET size = ?, frontier = ?, cosigned = max(cosigned, ?) WHERE org = ?"));
        m_begin = prepared(QStringLiteral("BEGIN IMMEDIATE"));
        m_commit = prepared(QStringLiteral("COMMIT"));
    }

    void write(const QString &org, const StoredEntry &like, const QByteArray &frontier, qint64 at, const Opinion &opinion)
    {
        static const QByteArray leaf(32, 'l');
        run(m_begin, {});
        run(m_entry, {org, at, like.entry, leaf, like.salt, like.payload, opinion.id.text});
        run(m_touched, {org, opinion.meeting.text, at});
        run(m_opinion, QVariantList{at} + rows::values(opinion) + QVariantList{org, opinion.id.text});
        run(m_log, {at + 1, frontier, -1, org});
        run(m_commit, {});
    }

private:
    [[noreturn]] static void fail(const QSqlError &error)
    {
        std::fprintf(stderr, "%s\n", qPrintable(error.text()));
        std::exit(1);
    }
    void exec(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            fail(query.lastError());
    }
    QSqlQuery prepared(const QString &sql)
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            fail(query.lastError());
        return query;
    }
    static void run(QSqlQuery &query, const QVariantList &values)
    {
        for (int i = 0; i < int(values.size()); ++i)
            query.bindValue(i, values[i].typeId() == QMetaType::QString && values[i].toString().isNull() ? QVariant(QLatin1String("")) : values[i]);
        if (!query.exec())
            fail(query.lastError());
        query.finish();
    }

    QSqlDatabase m_database;
    QSqlQuery m_entry, m_touched, m_opinion, m_log, m_begin, m_commit;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const int blocks = argc > 1 ? atoi(argv[1]) : 20;
    const int changes = argc > 2 ? atoi(argv[2]) : 25;
    // Beside the build, since a temporary folder may lie in memory, where a flush costs nothing.
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, 31, 24, 1, keystore::Cost::Floor));
    const QString plainFile = folder.filePath(QStringLiteral("plain.sqlite"));
    must(Book::dumpPlain(path, passphrase, plainFile));

    const auto book = must(Book::open(path, passphrase));
    PlainWriter plain(plainFile);
    const QList<Opinion> opinions = must(book->all<Opinion>());
    const qint64 size = must(book->logSize());
    const StoredEntry like = must(book->entries(size - 1, size)).first();
    // As many hashes as the book's own frontier holds.
    const QByteArray frontier(8 + 32 * qPopulationCount(quint64(size)), 'f');

    QList<double> ours, theirs, ratios;
    qint64 at = size;
    sayLoad();
    for (int block = 0; block < blocks; ++block) {
        QList<double> here, there;
        for (int i = 0; i < changes; ++i) {
            Opinion opinion = opinions[(block * changes + i) % opinions.size()];
            opinion.text = QStringLiteral("Đề nghị gửi tài liệu sớm hơn %1 ngày để đảng viên nghiên cứu trước buổi sinh hoạt.").arg(block * changes + i);
            here += milliseconds([&] { must(book->record({amended(opinion)})); });
        }
        for (int i = 0; i < changes; ++i) {
            Opinion opinion = opinions[(block * changes + i) % opinions.size()];
            opinion.text = QStringLiteral("Đề nghị gửi tài liệu sớm hơn %1 ngày để đảng viên nghiên cứu trước buổi sinh hoạt.").arg(block * changes + i);
            there += milliseconds([&] { plain.write(book->org(), like, frontier, at, opinion); });
            ++at;
        }
        ours += here;
        theirs += there;
        ratios += median(here) / median(there);
    }
    std::printf("one change, %d blocks of %d each: book median %.3f ms (95%% %.3f), plain SQLite median %.3f ms (95%% %.3f)\n", blocks, changes,
                median(ours), ninetyFifth(ours), median(theirs), ninetyFifth(theirs));
    std::printf("ratio of medians %.2f, median of the blocks' ratios %.2f (target under 1.5)\n", median(ours) / median(theirs), median(ratios));
    // The processor's share alone: the same without a flush after each change.
    const double batch = milliseconds([&] {
        must(book->inOneCommit([&]() -> Result<Done> {
            for (int i = 0; i < 500; ++i) {
                Opinion opinion = opinions[i % opinions.size()];
                opinion.text += QString::number(i);
                if (auto recorded = book->record({amended(opinion)}); !recorded)
                    return recorded.error();
            }
            return Done{};
        }));
    });
    std::printf("without a flush each: %.3f ms of work for one change\n", batch / 500);
    sayLoad();
    return 0;
}
