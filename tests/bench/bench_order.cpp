// SPDX-License-Identifier: GPL-3.0-or-later
// Putting names in order: our comparator and its keys, beside Qt's collator (ICU, Vietnamese) and strcmp on the same names in the
// same run.
//   bench_order [NAMES]
#include "core/text/vietnamese.h"
#include "tests/bench/measuring.h"

#include <QCollator>
#include <QLocale>
#include <QStringList>
#include <cstring>
#include <random>

using namespace measuring;

/// Invented names of three and four words.
static QStringList namesOf(int count)
{
    const QStringList family = QStringLiteral("Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Đặng Đinh Ngô Lò Giàng").split(u' ');
    const QStringList middle = QStringLiteral("Văn Thị Minh Thanh Ngọc Đức Quang Hữu Xuân Thu Kim Hồng").split(u' ');
    const QStringList given = QStringLiteral("An Ánh Ân Bình Chí Chi Cường Dũng Dung Đạt Đức Giang Hà Hạ Hải Hằng Hoa Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Oanh Phương Phượng Quý Sơn Thắng "
                                             "Thủy Thúy Tuấn Tú Uyên Vĩ Xuân Yến").split(u' ');
    std::minstd_rand chance(1930);
    const auto one = [&chance](const QStringList &list) { return list[qsizetype(chance() % size_t(list.size()))]; };
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += QStringList{one(family), one(middle), one(middle), one(given)}.join(u' ');
    return names;
}

int main(int argc, char **argv)
{
    const QStringList names = namesOf(argc > 1 ? atoi(argv[1]) : 20000);
    QCollator collator(QLocale(QLocale::Vietnamese));
    collator.setCaseSensitivity(Qt::CaseSensitive);
    sayLoad();
    const auto sorted = [&names](const auto &isBefore) {
        return milliseconds([&] {
            QStringList list = names;
            std::sort(list.begin(), list.end(), isBefore);
        });
    };
    QList<double> ours, theirs, bytes, ourKeys, theirKeys, plain;
    for (int turn = 0; turn < 7; ++turn) {
        ours += sorted([](const QString &a, const QString &b) { return compareWords(a, b) < 0; });
        theirs += sorted([&collator](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
        bytes += sorted([](const QString &a, const QString &b) { return std::strcmp(a.toUtf8().constData(), b.toUtf8().constData()) < 0; });
        ourKeys += milliseconds([&] {
            QList<std::pair<QByteArray, qsizetype>> keyed;
            for (const QString &name : names)
                keyed += {personSortKey(name, QStringLiteral("1970-01-01")), keyed.size()};
            std::sort(keyed.begin(), keyed.end());
        });
        theirKeys += milliseconds([&] {
            std::vector<std::pair<QCollatorSortKey, qsizetype>> keyed;
            for (const QString &name : names)
                keyed.emplace_back(collator.sortKey(name), qsizetype(keyed.size()));
            std::sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        });
        plain += milliseconds([&] {
            QList<std::pair<QByteArray, qsizetype>> keyed;
            for (const QString &name : names)
                keyed += {name.toUtf8(), keyed.size()};
            std::sort(keyed.begin(), keyed.end());
        });
    }
    std::printf("%lld names, compared two by two: ours %.1f ms, QCollator %.1f ms (ratio %.2f), strcmp %.1f ms (ratio %.2f)\n", static_cast<long long>(names.size()), median(ours),
                median(theirs), median(ours) / median(theirs), median(bytes), median(ours) / median(bytes));
    std::printf("sorted by keys that are made once: ours %.1f ms, QCollator %.1f ms (ratio %.2f), plain bytes %.1f ms (ratio %.2f)\n", median(ourKeys), median(theirKeys),
                median(ourKeys) / median(theirKeys), median(plain), median(ourKeys) / median(plain));
    sayLoad();
    return 0;
}
