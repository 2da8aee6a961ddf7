// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzer drives (tests/fuzz), in every build: the first inputs of each target, what was ever found
// (tests/data/fuzz/TARGET), and some of the first inputs changed by lot.
#include "tests/catch.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>
#include <random>
#include <stdexcept>

/// An input with a few bytes changed, left out, doubled or put from another.
static QByteArray changed(QByteArray input, const QByteArray &other, std::mt19937 &random)
{
    const auto below = [&random](qsizetype end) { return end > 0 ? qsizetype(random() % size_t(end)) : 0; };
    for (size_t left = 1 + random() % 4; left > 0; --left) {
        const qsizetype at = below(input.size());
        switch (random() % 6) {
        case 0:
        case 1:
            if (!input.isEmpty())
                input[at] = char(input[at] ^ (1 << random() % 8));
            break;
        case 2: input.insert(at, char(random())); break;
        case 3: input.remove(at, 1 + below(8)); break;
        case 4: input.insert(at, input.mid(below(input.size()), 1 + below(40))); break;
        default: input.replace(at, below(20), other.mid(below(other.size()), 1 + below(40))); break;
        }
    }
    return input;
}

static QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        found += file.readAll();
    }
    return found;
}

TEST_CASE("what a reader is said to hold is true for all first inputs, for all that was found, and for changed ones", "[fuzz]")
{
    fuzz::broken = [](const char *what) { throw std::logic_error(what); };
    fuzz::beginAgain();
    std::mt19937 random(1);
    for (const fuzz::Target &target : fuzz::targets()) {
        const QByteArray name = target.name;
        const bool isSlow = name == "image" || name == "pages" || name == "stored" || name == "sheet";
        const QList<QByteArray> first = target.seeds() + filesIn(QStringLiteral(TEST_DATA "/fuzz/") + QString::fromLatin1(name));
        REQUIRE(!first.isEmpty());
        const auto take = [&](const QByteArray &input) {
            try {
                target.run(input);
            } catch (const std::logic_error &broken) {
                FAIL_CHECK(name.toStdString() << ": " << broken.what() << ", for " << input.left(300).toHex().toStdString());
            }
        };
        for (const QByteArray &input : first)
            take(input);
        for (int i = 0; i < (isSlow ? 20 : 400); ++i)
            take(changed(first.at(qsizetype(random() % size_t(first.size()))), first.at(qsizetype(random() % size_t(first.size()))), random));
    }
    SUCCEED();
}
