// SPDX-License-Identifier: GPL-3.0-or-later
// Search in a book of 20 years, and in one of the 5,000 members of a ward with their timelines: reading it once, then each keystroke; beside
// it SQLite's FTS5 on the same rows.
//   bench_search [MEMBERS OF THE WARD], or bench_search MEMBERS MONTHS for the first alone
#include "core/crypto/keystore.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/usecases/rehearsal.h"
#include "core/usecases/searching.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <sqlite3.h>

using namespace measuring;

/// The same records, folded, in a full-text table in memory; nullptr where this SQLite has none.
static sqlite3 *fullText(const QStringList &texts)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK
        || sqlite3_exec(database, "CREATE VIRTUAL TABLE t USING fts5(words, tokenize = \"unicode61 remove_diacritics 2\")", nullptr, nullptr, nullptr) != SQLITE_OK) {
        std::printf("this SQLite has no FTS5\n");
        sqlite3_close(database);
        return nullptr;
    }
    const double filled = milliseconds([&] {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *put = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO t VALUES (?)", -1, &put, nullptr);
        for (const QString &text : texts) {
            const QByteArray words = fold(text).toUtf8();
            sqlite3_bind_text(put, 1, words.constData(), int(words.size()), SQLITE_TRANSIENT);
            sqlite3_step(put);
            sqlite3_reset(put);
        }
        sqlite3_finalize(put);
        sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr);
    });
    std::printf("FTS5 filled in %.0f ms\n", filled);
    return database;
}

/// How many rows FTS5 gives for words that are typed.
static qsizetype matches(sqlite3 *database, const QString &words)
{
    QStringList terms;
    for (const QString &word : fold(words).split(u' '))
        terms += u'"' + word + QStringLiteral("\"*");
    sqlite3_stmt *ask = nullptr;
    const QByteArray match = terms.join(u' ').toUtf8();
    sqlite3_prepare_v2(database, "SELECT snippet(t, 0, '[', ']', '…', 20) FROM t WHERE t MATCH ? ORDER BY rowid LIMIT 200", -1, &ask, nullptr);
    sqlite3_bind_text(ask, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    qsizetype rows = 0;
    while (sqlite3_step(ask) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(ask);
    return rows;
}

/// Reads a book for searching and types each of the words; `most` is what the plan allows for one of them, in milliseconds.
static bool measure(const Book &book, const char *what, const QStringList &typed, int most)
{
    sayLoad();
    SearchIndex index;
    QList<double> reading;
    for (int turn = 0; turn < 5; ++turn)
        reading += milliseconds([&] { index = must(SearchIndex::read(book)); });
    std::printf("%s, %lld records: read in %.0f ms the first time, %.0f ms in the middle\n", what, static_cast<long long>(index.size()), reading.first(), median(reading));
    sqlite3 *database = fullText(index.texts());
    if (!database)
        return false;
    for (const QString &words : typed) {
        QList<double> ours, theirs;
        qsizetype found = 0;
        qsizetype rows = 0;
        for (int turn = 0; turn < 21; ++turn) {
            ours += milliseconds([&] { found = index.find({words, {}, 0}).size(); });
            theirs += milliseconds([&] { rows = matches(database, words); });
        }
        std::printf("“%s”: %lld found in %.1f ms, 95 of 100 in %.1f (target under %d); FTS5 %lld in %.1f ms, ratio %.2f\n", qUtf8Printable(words), static_cast<long long>(found),
                    median(ours), ninetyFifth(ours), most, static_cast<long long>(rows), median(theirs), median(ours) / median(theirs));
    }
    sqlite3_close(database);
    sayLoad();
    return true;
}

/// Three lines on the timeline of each member, in one commit.
static void addTimelines(Book &book, const QList<Member> &members)
{
    const struct { EventKind what; const char *text; const char *number; const char *issuer; } lines[] = {
        {EventKind::Work, "Giáo viên Trường Tiểu học Hạp Lĩnh, tổ trưởng tổ dân phố", "", ""},
        {EventKind::Training, "Trung cấp lý luận chính trị, Trường Chính trị tỉnh", "", ""},
        {EventKind::Award, "Giấy khen hoàn thành xuất sắc nhiệm vụ", "%1-QĐ/ĐU", "Đảng ủy phường Hạp Lĩnh"},
    };
    QList<Fact> facts;
    for (qsizetype i = 0; i < members.size(); ++i) {
        for (const auto &line : lines) {
            MemberEvent event;
            event.id = MemberEventId::fresh();
            event.member = members[i].id;
            event.what = line.what;
            event.from = QString::number(1980 + i % 40);
            event.text = QString::fromUtf8(line.text);
            event.number = QString::fromUtf8(line.number).replace(QLatin1String("%1"), QString::number(i + 1));
            event.issuer = QString::fromUtf8(line.issuer);
            facts += created(event);
        }
    }
    must(book.record(facts));
}

static QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A book with so many members and a meeting for each of so many months.
static bool measureCell(const QString &path, int members, int months)
{
    const SecretBytes passphrase = SecretBytes::passphrase(vi("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));
    const QByteArray what = QByteArray::number(members) + " members, " + QByteArray::number(months) + " months";
    return measure(*book, what.constData(), {vi("n"), vi("ng"), vi("nguyen"), vi("nhất trí"), vi("đường trục"), vi("hien dat mo rong"), vi("khongcogi")}, 100);
}

/// The members of a ward in one book: names, numbers and timelines.
static bool measureWard(const QString &path, int members)
{
    const SecretBytes passphrase = SecretBytes::passphrase(vi("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, members, 0, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));
    const QList<Member> people = must(book->all<Member>());
    addTimelines(*book, people);
    const Member &one = people.last();
    const QByteArray what = QByteArray::number(members) + " members of a ward, three lines of a timeline each";
    return measure(*book, what.constData(), {vi("n"), vi("ng"), vi("nguyen"), one.name, one.phone, numbers::phoneText(one.phone), vi("giay khen"), vi("giáo viên ") + one.name, vi("khongcogi")}, 300);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    if (argc > 2)
        return measureCell(folder.filePath(QStringLiteral("book")), atoi(argv[1]), atoi(argv[2])) ? 0 : 1;
    constexpr int ward = 5000;
    return measureCell(folder.filePath(QStringLiteral("book")), 150, 240) && measureWard(folder.filePath(QStringLiteral("ward")), argc > 1 ? atoi(argv[1]) : ward) ? 0 : 1;
}
