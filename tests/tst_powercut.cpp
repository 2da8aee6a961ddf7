// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded survives: power cuts and failing disks below the sealing, and a program that is killed.
//   SOCHIBO_CUTS=10000 SOCHIBO_KILLS=1000 tst_powercut    for the long run
#include "tests/catch.h"
#include "tests/sealing/powercuts.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

static int asked(const char *variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : otherwise;
}

static const Setup sealedSetups[] = {
    {"sealed", true, "WAL", "FULL", 0, false},    {"sealed", true, "WAL", "FULL", 20, false},
    {"sealed", true, "WAL", "FULL", 0, true},     {"sealed", true, "WAL", "FULL", 20, true},
    {"sealed", true, "TRUNCATE", "FULL", 0, true}, {"sealed", true, "PERSIST", "FULL", 0, true},
    {"sealed", true, "PERSIST", "FULL", 20, true}, {"sealed", true, "DELETE", "EXTRA", 0, true},
};

static const Setup plainSetups[] = {
    {"plain", false, "WAL", "FULL", 0, false},
    {"plain", false, "WAL", "FULL", 20, true},
    {"plain", false, "PERSIST", "FULL", 0, true},
    {"plain", false, "DELETE", "EXTRA", 0, true},
};

TEST_CASE("a sealed book survives every power cut with all that was acknowledged", "[powercut]")
{
    for (const Setup &setup : sealedSetups) {
        const Outcomes outcomes = cutPower(setup, asked("SOCHIBO_CUTS", 200), 1);

        outcomes.print(setup, "cuts");
        CHECK(outcomes.bad() == 0);
    }
}

TEST_CASE("plain SQLite survives the same simulator, so the simulator is no harder than a disk", "[powercut]")
{
    for (const Setup &setup : plainSetups) {
        const Outcomes outcomes = cutPower(setup, asked("SOCHIBO_CUTS", 200), 1);

        outcomes.print(setup, "cuts");
        CHECK(outcomes.bad() == 0);
    }
}

TEST_CASE("the simulator notices when the answer to a trap is missing", "[powercut]")
{
    const QString programs[] = {QStringLiteral(ABLATED_1), QStringLiteral(ABLATED_2), QStringLiteral(ABLATED_3),
                                QStringLiteral(ABLATED_4), QStringLiteral(ABLATED_7)};
    for (const QString &path : programs) {
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(path, {QString::number(asked("SOCHIBO_CUTS", 200))});
        REQUIRE(program.waitForFinished(280000));

        INFO(path);
        CHECK(program.exitStatus() == QProcess::NormalExit);
        CHECK(program.exitCode() == 1);
    }
}

TEST_CASE("holes that SQLite never wrote are read as zeros", "[powercut]")
{
    CHECK(failuresWithHoles() == 0);
}

TEST_CASE("what a disk promises of its writes is not believed", "[powercut]")
{
    CHECK(failuresWithPromises() == 0);
}

TEST_CASE("a disk that fails at any call leaves the book before or after the transaction", "[powercut]")
{
    for (const Fault::Kind kind : {Fault::Error, Fault::DiskFull, Fault::ShortRead}) {
        for (const char *mode : {"WAL", "PERSIST"}) {
            for (const bool isLasting : {false, true}) {
                const Setup setup{kind == Fault::Error ? "errors" : kind == Fault::DiskFull ? "disk full" : "short reads",
                                  true, mode, "FULL", 0, false};
                Outcomes outcomes;
                Trial trial(setup, 5, 10);
                const int calls = trial.callsOf(kind);
                const int step = std::max(1, calls / asked("SOCHIBO_CUTS", 200));
                for (int call = 1; call <= calls; call += step) {
                    const int acknowledged = trial.run({kind, call, isLasting});
                    SimDisk::get().inject({});
                    trial.judge(acknowledged, outcomes);
                }

                outcomes.print(setup, isLasting ? "lasting faults" : "single faults");
                CHECK(outcomes.bad() == 0);
            }
        }
    }
}

TEST_CASE("a program that is killed loses nothing that it said was recorded", "[powercut]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.sqlite"));
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray bookId = randomBytes(16);
    const int kills = asked("SOCHIBO_KILLS", 20);
    std::mt19937 random(3);
    qint64 before = 0;
    int bad = 0;
    for (int round = 0; round < kills; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(WRITER), {path, round % 4 == 3 ? QStringLiteral("PERSIST") : QStringLiteral("WAL")});
        writer.write(bookId.toHex() + '\n' + key.exposed().toHex() + '\n');
        REQUIRE(writer.waitForReadyRead(20000));
        QThread::usleep(random() % 30000);
        writer.kill();
        writer.waitForFinished();
        const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
        const qint64 acknowledged = said.size() < 2 ? before : said[said.size() - 2].toLongLong(); // whole lines only

        const auto file = sealing::SealedFile::use(path, bookId, key);
        REQUIRE(file);
        Connection connection(*file);
        const qint64 found = connection.value("SELECT n FROM state").toLongLong();
        const bool isWhole = connection.value("SELECT count(*), min(n), max(n) FROM done")
            == QByteArray::number(found) + "|1|" + QByteArray::number(found);
        if (found < acknowledged || found > acknowledged + 1 || !isWhole || !connection.isSound()) {
            ++bad;
            UNSCOPED_INFO("round " << round << ": said " << acknowledged << ", found " << found);
        }
        before = found;
    }

    std::printf("%d kills, %lld transactions, %d bad\n", kills, static_cast<long long>(before), bad);
    CHECK(bad == 0);
    CHECK(before > kills);
}
