// SPDX-License-Identifier: GPL-3.0-or-later
// A book of 20 years: how long it takes to open, with a passphrase lock as in earnest and with the cheapest one, and how
// long until the lists and one meeting are there.
//   bench_opening [MEMBERS [MONTHS]]
#include "core/base/files.h"
#include "core/book/reading.h"
#include "core/crypto/keystore.h"
#include "core/usecases/rehearsal.h"
#include "tests/bench/measuring.h"

#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

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
    const double made = milliseconds([&] { must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor)); });
    sayLoad();
    std::printf("%d members, %d months: made in %.1f s, %.1f MB on disk\n", members, months, made / 1e3,
                double(QFileInfo(path + QStringLiteral("/book.sqlite")).size()) / 1048576.0);

    constexpr int turns = 11;
    const QByteArray keys = must(readWhole(path + QStringLiteral("/keystore.txt"), 64 * 1024));
    QList<double> derived, opened, behind, listed, met, shown;
    qint64 entries = 0;
    forgetPeak();
    for (int turn = 0; turn < turns; ++turn) {
        std::unique_ptr<Book> book;
        QList<MeetingSummary> held;
        derived += milliseconds([&] { must(keystore::open(keys, passphrase)); });  // the lock alone, turn by turn beside the whole
        opened += milliseconds([&] { book = must(Book::open(path, passphrase)); });
        behind += opened.last() - derived.last();
        listed += milliseconds([&] { must(membersOn(*book, QDate(2026, 11, 3))); });
        met += milliseconds([&] { held = must(meetings(*book)); });
        shown += milliseconds([&] { must(meetingRecord(*book, held.first().meeting.id)); });
        entries = must(book->logSize());
    }
    std::printf("%lld entries; cheapest lock: open %.1f ms, the lock alone %.1f ms, the book behind it %.1f ms (target under 150); first list of members %.1f ms, list of meetings %.1f ms, one meeting %.1f ms; most memory %.0f MB\n",
                static_cast<long long>(entries), median(opened), median(derived), median(behind), median(listed), median(met), median(shown), peakMegabytes());
    must(must(Book::open(path, passphrase))->changePassphrase(passphrase, passphrase, keystore::Cost::Moderate));
    QList<double> locked;
    for (int turn = 0; turn < 5; ++turn)
        locked += milliseconds([&] { must(Book::open(path, passphrase)); });
    std::printf("lock as in earnest: open %.0f ms, all but %.1f ms of it the lock, which is to cost an attacker\n", median(locked), median(behind));
    const auto book = must(Book::open(path, passphrase));
    CheckReport report;
    const double checked = milliseconds([&] { report = must(book->check()); });
    std::printf("verify everything: %.1f s, %lld problems\n", checked / 1e3, static_cast<long long>(report.problems.size()));
    sayLoad();
    return 0;
}
