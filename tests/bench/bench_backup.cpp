// SPDX-License-Identifier: GPL-3.0-or-later
// The backup of a book of 20 years: what the window's thread waits for (the snapshot) and what runs beside it.
//   bench_backup [MEMBERS [MONTHS]]
#include "core/backup/backups.h"
#include "core/base/clock.h"
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
    must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));
    sayLoad();

    constexpr int turns = 5;
    QList<double> taken, opener, sealed, written, triedOut;
    qint64 size = 0;
    QString last;
    forgetPeak();
    for (int turn = 0; turn < turns; ++turn) {
        std::optional<Snapshot> snapshot;
        std::optional<SealedBackup> backup;
        std::optional<BackupOpener> key;
        taken += milliseconds([&] { snapshot = must(takeSnapshot(*book, BackupKind::Backup, nowUtc())); });
        opener += milliseconds([&] { key = must(BackupOpener::of(*book)); });
        sealed += milliseconds([&] { backup = must(seal(*snapshot)); });
        size = backup->bytes.size();
        written += milliseconds([&] { last = must(writeBackup(*backup, folder.path(), nowUtc())).path; });
        triedOut += milliseconds([&] { must(rehearseBackup(*key, last)); });
    }
    std::printf("%d members, %d months, %lld entries, backup of %.1f MB\n", members, months, static_cast<long long>(must(book->logSize())), double(size) / 1048576.0);
    std::printf("in the window's thread: snapshot %.0f ms, opener %.1f ms\n", median(taken), median(opener));
    std::printf("beside it: sealed %.0f ms, written and read back %.0f ms, tried out %.0f ms; most memory %.0f MB\n", median(sealed), median(written), median(triedOut), peakMegabytes());
    const double restored = milliseconds([&] { must(restoreBackup(last, Unlock{passphrase.copy(), {}}, folder.filePath(QStringLiteral("again")), nowUtc())); });
    std::printf("restored in %.0f ms (cheapest lock)\n", restored);
    sayLoad();
    return 0;
}
