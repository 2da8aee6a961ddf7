// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles: a book's whole past on its first way up, and one month after that. Making, taking in, and the receipt.
//   bench_exchange [MEMBERS [MONTHS]]
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/meetings.h"
#include "core/usecases/rehearsal.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace measuring;

static void exchange(const char *what, Book &cell, Book &ward, const QString &folder)
{
    const QString up = folder + QStringLiteral("/up-%1.age").arg(QLatin1String(what));
    const QString down = folder + QStringLiteral("/down-%1.age").arg(QLatin1String(what));
    BundleMade bundle;
    forgetPeak();
    const double made = milliseconds([&] { bundle = must(makeBundle(cell, must(upperPeer(cell)), up, HandedOver::Yes, Existing::Keep)); });
    const double makingPeak = peakMegabytes();
    const QByteArray bytes = must(readWhole(up));
    forgetPeak();
    const double taken = milliseconds([&] { must(takeBundle(ward, bytes)); });
    const double takingPeak = peakMegabytes();
    const double receipt = milliseconds([&] {
        must(makeBundle(ward, must(peerOf(ward, cell.org())), down, HandedOver::Yes, Existing::Keep));
        must(takeBundle(cell, must(readWhole(down))));
    });
    std::printf("%s: %lld entries, %.2f MB; made in %.0f ms (most memory %.0f MB), taken in %.0f ms (%.0f MB), receipt there and back %.0f ms\n", what,
                static_cast<long long>(bundle.end - bundle.first), double(bytes.size()) / 1048576.0, made, makingPeak, taken, takingPeak, receipt);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const int members = argc > 1 ? atoi(argv[1]) : 150;
    const int months = argc > 2 ? atoi(argv[2]) : 240;
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const SecretBytes passphrase = SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ"));
    const QString path = folder.filePath(QStringLiteral("cell"));
    must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor));
    const auto cell = must(Book::open(path, passphrase));
    BookHead office;
    office.bookKind = BookKind::Committee;
    office.name = QStringLiteral("Đảng ủy phường Hạp Lĩnh");
    const auto ward = must(Book::create(folder.filePath(QStringLiteral("ward")), office, passphrase, keystore::Cost::Floor));
    const RequestFile request = must(requestEnrolment(*cell));
    const QByteArray answer = must(acceptRequest(*ward, request.bytes, request.fingerprint));
    must(finishEnrolment(*cell, answer, wardFingerprint(*ward)));
    sayLoad();
    exchange("everything", *cell, *ward, folder.path());

    const QList<MeetingSummary> held = must(meetings(*cell));
    Meeting next = held.first().meeting;
    next.id = {};
    next.date = next.date.addMonths(1);
    const MeetingId meeting = must(callMeeting(*cell, next));
    must(markRest(*cell, meeting));
    exchange("month", *cell, *ward, folder.path());
    sayLoad();
    return 0;
}
