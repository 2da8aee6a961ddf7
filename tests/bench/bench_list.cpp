// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 5,000 members: reading it in order, and narrowing it at each letter that is typed; beside it the same rows in a plain
// SQLite table, read with ORDER BY and narrowed with LIKE.
//   bench_list [MEMBERS]
#include "core/book/reading.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/rehearsal.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace measuring;

/// How many rows a statement gives; every column is read.
static qsizetype rowsOf(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr);
    qsizetype rows = 0;
    QStringList values;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        values.clear();
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            values += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)));
        ++rows;
    }
    sqlite3_finalize(statement);
    return rows;
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const int count = argc > 1 ? atoi(argv[1]) : 5000;
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, count, 1, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));

    // the peer: the same cards as rows of texts
    sqlite3 *database = nullptr;
    sqlite3_open(folder.filePath(QStringLiteral("plain.sqlite")).toUtf8().constData(), &database);
    const QStringList columns = rows::columns<Member>();
    QStringList defined, marks;
    for (const QString &column : columns) {
        defined += u'"' + column + QStringLiteral("\" TEXT");
        marks += QStringLiteral("?");
    }
    sqlite3_exec(database, QStringLiteral("CREATE TABLE t (%1);BEGIN").arg(defined.join(u',')).toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_stmt *put = nullptr;
    sqlite3_prepare_v2(database, QStringLiteral("INSERT INTO t VALUES (%1)").arg(marks.join(u',')).toUtf8().constData(), -1, &put, nullptr);
    for (const Member &member : must(book->all<Member>())) {
        const QVariantList values = rows::values(member);
        for (int i = 0; i < values.size(); ++i) {
            const QByteArray text = values[i].toString().toUtf8();
            sqlite3_bind_text(put, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        }
        sqlite3_step(put);
        sqlite3_reset(put);
    }
    sqlite3_finalize(put);
    sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);

    sayLoad();
    QList<double> reading, plain, sorting;
    QList<MemberOnDay> list;
    for (int turn = 0; turn < 9; ++turn) {
        reading += milliseconds([&] { list = must(membersOn(*book, QDate(2026, 11, 29))); });
        plain += milliseconds([&] { (void)rowsOf(database, "SELECT * FROM t ORDER BY name"); });
        sorting += milliseconds([&] {
            std::vector<std::pair<QByteArray, qsizetype>> keyed;
            for (const MemberOnDay &each : std::as_const(list))
                keyed.emplace_back(personSortKey(each.member.name, each.member.born), qsizetype(keyed.size()));
            std::sort(keyed.begin(), keyed.end());
        });
    }
    std::printf("%lld members in their order, with their states that day: %.1f ms; the plain rows by SQLite's own order %.1f ms, ratio %.2f; putting them in order alone %.1f ms\n",
                static_cast<long long>(list.size()), median(reading), median(plain), median(reading) / median(plain), median(sorting));

    for (const QString &words : {QStringLiteral("n"), QStringLiteral("nguyen"), QStringLiteral("thị"), QStringLiteral("nguyen van h"), QStringLiteral("khongai")}) {
        QList<double> ours, theirs;
        qsizetype found = 0;
        for (int turn = 0; turn < 15; ++turn) {
            ours += milliseconds([&] {
                found = std::count_if(list.cbegin(), list.cend(), [&](const MemberOnDay &each) { return containsFolded(each.member.name, words); });
            });
            theirs += milliseconds([&] { (void)rowsOf(database, "SELECT rowid FROM t WHERE name LIKE '%" + words.toUtf8() + "%'"); });
        }
        std::printf("“%s” typed: %lld left in %.2f ms (target under 16); LIKE, which knows no accents, %.2f ms, ratio %.1f\n", qPrintable(words), static_cast<long long>(found),
                    median(ours), median(theirs), median(ours) / median(theirs));
    }
    sqlite3_close(database);
    sayLoad();
    return 0;
}
