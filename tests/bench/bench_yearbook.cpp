// SPDX-License-Identifier: GPL-3.0-or-later
// A book of the year: how long it takes to look back into the record, to lay out, bind and write it, and how much memory.
//   bench_yearbook [MEMBERS [MONTHS [BOUND]]]    a book of so many months, of which the last ones are bound
#include "core/usecases/minutekeeping.h"
#include "core/usecases/rehearsal.h"
#include "core/usecases/yearbook.h"
#include "tests/bench/measuring.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace measuring;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    must(startCrypto());
    const int members = argc > 1 ? atoi(argv[1]) : 150;
    const int months = argc > 2 ? atoi(argv[2]) : 60;
    const int bound = argc > 3 ? atoi(argv[3]) : 40;
    const QTemporaryDir folder(QStringLiteral("bench-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(QStringLiteral("bốn từ để mở sổ"));
    must(generateBook(path, passphrase, members, months, 1, keystore::Cost::Floor));
    const auto book = must(Book::open(path, passphrase));
    const QList<MeetingSummary> held = must(meetings(*book));  // latest first
    for (qsizetype i = held.size() - 1; i >= 0; --i) {
        const MeetingId &id = held[i].meeting.id;
        // Minutes as long as those of a cell that talks: a book of the year is to be measured, not a leaflet.
        QList<Fact> more;
        const QList<AgendaItem> items = must(meetingRecord(*book, id)).items;
        const MemberId speaker = held[i].meeting.chair;
        for (int k = 0; k < 60; ++k)
            more += created(Opinion{OpinionId::fresh(), id, items[5 + k % 5].id, 100 + k, speaker, {},
                                    QStringLiteral("Nhất trí với nội dung trình bày; đề nghị chi bộ quan tâm việc chiếu sáng ngõ %1, sửa nắp cống trước nhà văn hóa và nhắc các hộ không để xe dưới lòng đường.").arg(k)});
        must(book->record(more));
        must(readBack(*book, id, true, {}));
        must(closeMinutes(*book, id));
    }
    const YearBookSpan span{held[std::min<qsizetype>(bound, held.size()) - 1].meeting.date, held.first().meeting.date};
    std::printf("%d members, %lld entries, %lld meetings, %d of them bound\n", members, static_cast<long long>(must(book->logSize())),
                static_cast<long long>(held.size()), bound);
    for (const char *turn : {"first", "second"}) {
        forgetPeak();
        sayLoad();
        documents::YearBook whole;
        const double read = milliseconds([&] { whole = must(yearBook(*book, span, QDate(2027, 1, 5))); });
        documents::YearBookMaker maker(whole);
        double longest = 0;
        const double laidOut = milliseconds([&] {
            for (bool more = true; more;)
                longest = std::max(longest, milliseconds([&] { more = must(maker.work()); }));
        });
        std::optional<documents::YearBookPages> pages;
        const double tied = milliseconds([&] { pages = must(maker.bound()); });
        QByteArray pdf;
        const double written = milliseconds([&] { pdf = must(documents::yearBookPdf(whole, *pages)); });
        qsizetype same = 0;
        for (const documents::YearBookSet &set : whole.sets)
            same += set.isSame;
        std::printf("%s: %d pages (%lld sets, %lld word for word): record read in %.0f ms, laid out in %.0f ms (longest part %.0f ms), bound in %.0f ms, written in %.0f ms, %.1f MB; %.1f s in all, most memory %.0f MB\n",
                    turn, pages->pages.count(), static_cast<long long>(whole.sets.size()), static_cast<long long>(same), read, laidOut, longest, tied, written,
                    double(pdf.size()) / 1048576.0, (read + laidOut + tied + written) / 1e3, peakMegabytes());
    }
    return 0;
}
