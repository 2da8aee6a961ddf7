// SPDX-License-Identifier: GPL-3.0-or-later
// Search in a book of 20 years: reading it once, then each keystroke; beside it SQLite's FTS5 on the same rows.
//   bench_search [MEMBERS [MONTHS]]
#include "core/crypto/keystore.h"
#include "core/text/fold.h"
#include "core/usecases/rehearsal.h"
#include "core/usecases/searching.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace measuring;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const int members = argc > 1 ? atoi(argv[1]) : 150;
    const int months = argc > 2 ? atoi(argv[2]) : 240;
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));
    sayLoad();
    SearchIndex index;
    QList<double> reading;
    for (int turn = 0; turn < 5; ++turn)
        reading += milliseconds([&] { index = must(SearchIndex::read(*book)); });
    std::printf("%d members, %d months, %lld records: read in %.0f ms\n", members, months, static_cast<long long>(index.size()), median(reading));

    // the peer: the same records, folded, in a full-text table in memory
    sqlite3 *database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK
        || sqlite3_exec(database, "CREATE VIRTUAL TABLE t USING fts5(words, tokenize = \"unicode61 remove_diacritics 2\")", nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::printf("this SQLite has no FTS5\n");
        return 1;
    }
    const double filled = milliseconds([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *put = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?)", -1, &put, nullptr);
        for (const QString &text : index.texts()) {
            const QByteArray words = fold(text).toUtf8();
            sqlite3_bind_text(put, 1, words.constData(), int(words.size()), SQLITE_TRANSIENT);
            sqlite3_step(put);
            sqlite3_reset(put);
        }
        sqlite3_finalize(put);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    std::printf("FTS5 filled in %.0f ms\n", filled);
    for (const char *words : {"n", "ng", "nguyen", "nhất trí", "đường trục", "hien dat mo rong", "khongcogi"}) {
        QList<double> ours, theirs;
        qsizetype found = 0;
        qsizetype rows = 0;
        for (int turn = 0; turn < 21; ++turn) {
            ours += milliseconds([&] { found = index.find({QString::fromUtf8(words), {}, 0}).size(); });
            theirs += milliseconds([&] {
                QStringList terms;
                for (const QString &word : fold(QString::fromUtf8(words)).split(u' '))
                    terms += u'"' + word + QStringLiteral("\"*");
                sqlite3_stmt *ask = nullptr;
                const QByteArray match = terms.join(u' ').toUtf8();
                sqlite3_prepare_v2(database, "SELECT snippet(t, 0, '[', ']', '…', 20) FROM t WHERE t MATCH ? ORDER BY rowid LIMIT 200", -1, &ask, nullptr);
                sqlite3_bind_text(ask, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
                rows = 0;
                while (sqlite3_step(ask) == SQLITE_ROW)
                    ++rows;
                sqlite3_finalize(ask);
            });
        }
        std::printf("“%s”: %lld found in %.1f ms (target under 100); FTS5 %lld in %.1f ms, ratio %.2f\n", words, static_cast<long long>(found), median(ours),
                    static_cast<long long>(rows), median(theirs), median(ours) / median(theirs));
    }
    sqlite3_close(database);
    sayLoad();
    return 0;
}
