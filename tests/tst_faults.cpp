// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a whole book when something goes wrong under the program: it is killed, the power goes, the disk is full,
// cannot be written or is pulled out, the clock is wrong. The long runs are started by tests/soak:
//   SOCHIBO_KILLS=1000 SOCHIBO_BOOK_CUTS=1000 SOCHIBO_EVERY=1 tst_faults
#include "core/archive/tar.h"
#include "core/base/clock.h"
#include "core/crypto/note.h"
#include "core/exchange/receiving.h"
#include "core/log/names.h"
#include "tests/sealing/connection.h"
#include "tests/faults/trial.h"

#include <QElapsedTimer>
#include <cstdio>
#include <random>

static constexpr int share = isSanitized ? 4 : 1; // of the usual number of trials where each takes several times as long

static int asked(const char *variable, int otherwise)
{
    const int number = qEnvironmentVariableIntValue(variable);
    return number > 0 ? number : std::max(1, otherwise / share);
}

/// How many trials there were and what was wrong after them.
class TrialTally
{
public:
    explicit TrialTally(const char *what) : m_what(what) {}
    ~TrialTally()
    {
        std::printf("%-66s %5d trials, %4d stopped, %3d wrong, %.0f s\n", m_what, m_trials, m_stopped, m_wrong, double(m_timer.elapsed()) / 1000);
        std::fflush(stdout);
    }
    TrialTally(const TrialTally &) = delete;
    TrialTally &operator=(const TrialTally &) = delete;

    bool add(const Heard &heard, const QStringList &wrong, const QString &where)
    {
        ++m_trials;
        m_stopped += heard.status == 0 ? 0 : 1;
        m_wrong += wrong.isEmpty() ? 0 : 1;
        if (!wrong.isEmpty())
            std::printf("%s, %s: %s\n  %s\n", m_what, qPrintable(where), qPrintable(wrong.join(QStringLiteral("; "))),
                        heard.lines.mid(std::max<qsizetype>(0, heard.lines.size() - 4)).join("\n  ").constData());
        return wrong.isEmpty();
    }
    int wrong() const { return m_wrong; }
    int stopped() const { return m_stopped; }

private:
    const char *m_what;
    QElapsedTimer m_timer = [] { QElapsedTimer timer; timer.start(); return timer; }();
    int m_trials = 0;
    int m_stopped = 0;
    int m_wrong = 0;
};

TEST_CASE("a program that is killed at any moment of its work leaves all that it said was recorded", "[faults][kill]")
{
    BookTrial trial;
    TrialTally tally("killed while a book is worked in");
    std::mt19937 random(5);
    const int kills = asked("SOCHIBO_KILLS", 14);
    for (int i = 0; i < kills; ++i) {
        if (i % 40 == 39)
            trial.renew();
        const unsigned seed = unsigned(random());
        const Heard heard = trial.work(seed, 0, 60 * share + int(random() % unsigned(500 * share)));
        tally.add(heard, trial.judge(), QStringLiteral("seed %1").arg(seed));
        INFO((heard.lines.isEmpty() ? QByteArray() : heard.lines.last()).toStdString());
        CHECK(heard.status == -1); // it would have gone on for ever
    }
    CHECK(tally.wrong() == 0);
}

TEST_CASE("a power cut at any call to the disk leaves all that was said to be recorded", "[faults][cut]")
{
    BookTrial trial;
    TrialTally tally("power cut while a book is worked in");
    std::mt19937 random(unsigned(asked("SOCHIBO_SEED", 6 * share)));
    const int cuts = asked("SOCHIBO_BOOK_CUTS", 24);
    for (int i = 0; i < cuts; ++i) {
        if (i % 40 == 39)
            trial.renew();
        const unsigned seed = unsigned(random());
        const Heard heard = trial.work(seed, 40, 0, {"cut", 1 + int(random() % 400), unsigned(random())});
        if (!tally.add(heard, trial.judge(), QStringLiteral("seed %1").arg(seed)))
            trial.renew();
    }
    CHECK(tally.wrong() == 0);
    CHECK(tally.stopped() > cuts / 2);
}

/// What is done step by step with a fault at each call: things that consist of several files.
static const QList<QStringList> stepwise{
    {QStringLiteral("passphrase")}, {QStringLiteral("passphrase"), QStringLiteral("passphrase")}, {QStringLiteral("recover")}, {QStringLiteral("slot")},
    {QStringLiteral("backup")}, {QStringLiteral("bundle")}, {QStringLiteral("checkpoint")}, {QStringLiteral("import")},
};

TEST_CASE("keys, backups, bundles and checkpoints are old or new after a kill or power cut at each call, never neither", "[faults][kill][cut]")
{
    BookTrial trial;
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    for (const char *kind : {"kill", "cut"}) {
        TrialTally tally(qstrcmp(kind, "kill") == 0 ? "killed at the n-th call of one step" : "power cut at the n-th call of one step");
        for (const QStringList &steps : stepwise) {
            trial.renew();
            const int calls = trial.take(steps, {"count"}).calls;
            REQUIRE(calls > 5);
            const int stride = every > 0 ? every : std::max(1, calls / (3 / share + 1));
            for (int at = every > 0 ? 1 : 1 + calls % 7; at <= calls; at += stride) {
                trial.renew();
                const Heard heard = trial.take(steps, {kind, at, unsigned(at)});
                tally.add(heard, trial.judge(), steps.join(u' ') + QStringLiteral(" at %1 of %2").arg(at).arg(calls));
            }
        }
        CHECK(tally.wrong() == 0);
    }
}

/// The folder that a step makes: whole, or not there, and never half.
static QStringList judgeNew(const BookTrial &trial, const Heard &heard, const QByteArray &step)
{
    qputenv("XDG_DATA_HOME", trial.path(QStringLiteral("data")).toUtf8());
    const QString folder = trial.path(QStringLiteral("new"));
    const bool isThere = QFileInfo::exists(folder + QStringLiteral("/book.sqlite"));
    if (!isThere)
        return heard.beginning("done " + step).isEmpty() ? QStringList() : QStringList{QStringLiteral("what was made is not there")};
    const auto book = Book::open(folder, SecretBytes::passphrase(trial.passphrase()));
    if (!book)
        return {sentence(book.error()) + book.error().detail};
    const auto report = (*book)->check();
    return report ? report->problems : QStringList{sentence(report.error())};
}

TEST_CASE("a book that is being made or restored is whole or not there after a kill or power cut at each call", "[faults][kill][cut]")
{
    BookTrial trial;
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    for (const QString &step : {QStringLiteral("create"), QStringLiteral("restore")}) {
        for (const char *kind : {"kill", "cut"}) {
            TrialTally tally(qstrcmp(kind, "kill") == 0 ? "killed while a book is made or restored" : "power cut while a book is made or restored");
            trial.renew();
            REQUIRE(trial.take({QStringLiteral("backup")}).status == 0);
            const int calls = trial.take({step}, {"count"}).calls;
            REQUIRE(calls > 20);
            // After the last call the step was said to be done: then the power goes without another call.
            for (int at = 1; at <= calls + 1; at += every > 0 ? every : std::max(1, calls * share / 5)) {
                const int last = std::min(at, calls);
                trial.renew();
                REQUIRE(trial.take({QStringLiteral("backup")}).status == 0);
                const Heard heard = trial.take({step}, {kind, last, unsigned(last)});
                tally.add(heard, judgeNew(trial, heard, step.toLatin1()), step + QStringLiteral(" at %1 of %2").arg(last).arg(calls));
            }
            // What came after the last flush is lost: only what was flushed may have been called done.
            trial.renew();
            REQUIRE(trial.take({QStringLiteral("backup")}).status == 0);
            Fault atEnd{"cut", -1};
            const Heard heard = trial.take({step}, atEnd);
            tally.add(heard, judgeNew(trial, heard, step.toLatin1()), step + QStringLiteral(" at the end"));
            CHECK(heard.beginning("done " + step.toLatin1()).size() == 1);
            CHECK(tally.wrong() == 0);
        }
    }
}

TEST_CASE("a book that is handed over goes on in one place and can go on in one, wherever it is cut off", "[faults][kill][cut]")
{
    BookTrial trial;
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    const QStringList steps{QStringLiteral("move")};
    for (const char *kind : {"kill", "cut"}) {
        TrialTally tally(qstrcmp(kind, "kill") == 0 ? "killed while a book is handed over" : "power cut while a book is handed over");
        trial.renew();
        const int calls = trial.take(steps, {"count"}).calls;
        for (int at = 1; at <= calls; at += every > 0 ? every : std::max(1, calls * share / 8)) {
            trial.renew();
            const Heard heard = trial.take(steps, {kind, at, unsigned(at)});
            QStringList wrong;
            const QDir stick(trial.path(QStringLiteral("stick")));
            const bool isCopied = !stick.entryList({QStringLiteral("move-*.age")}, QDir::Files).isEmpty();
            bool isMoved = false;
            {
                qputenv("XDG_DATA_HOME", trial.path(QStringLiteral("data")).toUtf8());
                const auto book = must(Book::open(trial.path(QStringLiteral("book")), SecretBytes::passphrase(trial.passphrase())));
                isMoved = book->copyState().kind == CopyState::Moved;
                wrong += must(book->check()).problems;
            }
            if (isCopied && !isMoved)
                wrong += QStringLiteral("a copy can be restored, and the book still writes");
            if (isMoved && !isCopied && trial.take(steps).status != 0)
                wrong += QStringLiteral("the book ended and its copy cannot be written");
            if (isMoved) {
                const auto file = stick.entryInfoList({QStringLiteral("move-*.age")}, QDir::Files).value(0).filePath();
                const auto restored = restoreBackup(file, {SecretBytes::passphrase(trial.passphrase()), {}}, trial.path(QStringLiteral("new")), nowUtc());
                if (!restored || !restored->problems.isEmpty())
                    wrong += restored ? restored->problems : QStringList{sentence(restored.error())};
            }
            tally.add(heard, wrong, QStringLiteral("move at %1 of %2").arg(at).arg(calls));
        }
        CHECK(tally.wrong() == 0);
    }
}

TEST_CASE("a change of passphrase that is cut off twice leaves one passphrase that opens", "[faults][kill]")
{
    BookTrial trial;
    const int calls = trial.take({QStringLiteral("passphrase")}, {"count"}).calls;
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    TrialTally tally("killed twice while the passphrase is changed");
    // The first time after the new keystore is in place and before the keys have their name, the second time anywhere.
    for (int first = calls - 14; first < calls; first += every > 0 ? every : 4 * share) {
        for (int second = 1; second <= calls; second += every > 0 ? 3 * every : calls * share / 4) {
            trial.renew();
            trial.take({QStringLiteral("passphrase")}, {"kill", first});
            QStringList wrong = trial.judgeUntouched();
            const Heard heard = trial.take({QStringLiteral("passphrase")}, {"kill", second});
            wrong += trial.judge();
            tally.add(heard, wrong, QStringLiteral("at %1 and %2 of %3").arg(first).arg(second).arg(calls));
        }
    }
    CHECK(tally.wrong() == 0);
}

/// Work that touches everything a book writes.
static const QStringList everything{QStringLiteral("member"), QStringLiteral("draft"), QStringLiteral("import"), QStringLiteral("checkpoint"),
                                    QStringLiteral("backup"), QStringLiteral("bundle"), QStringLiteral("slot"), QStringLiteral("passphrase"),
                                    QStringLiteral("lock"), QStringLiteral("member"), QStringLiteral("check")};

TEST_CASE("a disk that is full or can no longer be written says so, and the book holds what was recorded before", "[faults][disk]")
{
    BookTrial trial;
    const int calls = trial.take(everything, {"count"}).calls;
    REQUIRE(calls > 60);
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    for (const char *kind : {"full", "readonly"}) {
        const bool isFull = qstrcmp(kind, "full") == 0;
        for (const bool isOnce : {false, true}) {
            TrialTally tally(isFull ? isOnce ? "disk full for one call" : "disk full from one call on"
                               : isOnce ? "disk read-only for one call" : "disk read-only from one call on");
            const int stride = every > 0 ? every : std::max(1, calls * share / 10);
            for (int at = 1 + (isOnce ? 2 : 0); at <= calls; at += stride) {
                trial.renew();
                const Heard heard = trial.take(everything, {kind, at, 1, {}, {}, isOnce});
                QStringList wrong = trial.judge();
                for (const QByteArray &line : heard.beginning("failed "))
                    if (line.split(' ').value(2) != "14" && !line.contains("no book is open"))
                        wrong += QString::fromUtf8(line);
                if (isFull && !isOnce && heard.beginning("failed ").join().contains("full") == heard.beginning("failed ").isEmpty())
                    wrong += QStringLiteral("nothing says that the disk is full");
                tally.add(heard, wrong, QStringLiteral("at %1 of %2").arg(at).arg(calls));
                // The same book goes on where there is room again.
                const Heard again = trial.take({QStringLiteral("member"), QStringLiteral("passphrase"), QStringLiteral("check")});
                CHECK(again.status == 0);
            }
            CHECK(tally.wrong() == 0);
            CHECK(tally.stopped() > 0);
        }
    }
}

TEST_CASE("a stick that is pulled out at any moment holds whole backups and bundles or none, and the book is not touched", "[faults][stick]")
{
    BookTrial trial;
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    const QList<std::pair<QString, QString>> places{{QStringLiteral("backup"), QStringLiteral("backups")}, {QStringLiteral("round"), QStringLiteral("backups")},
                                                    {QStringLiteral("bundle"), QStringLiteral("stick")}};
    TrialTally tally("stick pulled out while a backup or bundle is written");
    for (const auto &[step, place] : places) {
        trial.renew();
        const int calls = trial.take({step}, {"count", 0, 1, trial.path(place)}).calls;
        REQUIRE(calls >= 5);
        for (int at = 1; at <= calls; at += every > 0 ? every : share) {
            trial.renew();
            const QByteArray book = trial.bytes().value(trial.path(QStringLiteral("book/book.sqlite")));
            const Heard heard = trial.take({step, QStringLiteral("member"), QStringLiteral("check")}, {"gone", at, 1, trial.path(place)});
            QStringList wrong = trial.judge();
            if (heard.beginning("failed " + step.toLatin1() + " 14 ").isEmpty())
                wrong += QStringLiteral("nothing says that the stick could not be written");
            if (heard.beginning("done member").isEmpty() || heard.beginning("done check").isEmpty())
                wrong += QStringLiteral("the book does not go on");
            tally.add(heard, wrong, QStringLiteral("%1 at %2 of %3").arg(step).arg(at).arg(calls));
        }
    }
    CHECK(tally.wrong() == 0);
}

/// A shell's script in a namespace of its own, where it may mount; nothing when this computer does not let it.
static std::optional<QByteArray> mounted(const QString &script, const QStringList &operands)
{
    static const bool may = QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-rm"), QStringLiteral("mount"), QStringLiteral("-t"), QStringLiteral("tmpfs"),
                                                                         QStringLiteral("none"), QStringLiteral("/mnt")}) == 0;
    if (!may) {
        WARN("skipped: a file system cannot be mounted here (unshare -rm; in a container it may be forbidden)");
        return {};
    }
    QProcess shell;
    shell.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    shell.start(QStringLiteral("unshare"), QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-euc"), script, QStringLiteral("sh")} + operands);
    REQUIRE(shell.waitForFinished(280000));
    return shell.readAllStandardOutput();
}

/// The writer in a folder on a small file system in memory: what it said, and the folder as it was left.
static std::optional<Heard> onSmallDisk(BookTrial &trial, int kilobytes, const QString &before, const QStringList &steps)
{
    const QString saved = trial.path() + QStringLiteral(".left");
    const QString script = QStringLiteral(R"(
        left=$1; root=$2; size=$3; before=$4; shift 4
        cp -a "$root" "$left"
        mount -t tmpfs -o size="$size"k none "$root"
        cp -a "$left"/. "$root"
        sh -euc "$before" sh "$root"
        XDG_DATA_HOME="$root"/data "$@" || true
        rm -rf "$left"
        cp -a "$root" "$left")");
    const auto said = mounted(script, QStringList{saved, trial.path(), QString::number(kilobytes), before, QStringLiteral(WRITER), QStringLiteral("do"), trial.path(), trial.passphrase()} + steps);
    if (!said)
        return {};
    const Heard heard = trial.hear(*said);
    trial.adopt(saved);
    return heard;
}

TEST_CASE("a file system that is really full says so, and the book goes on where there is room again", "[faults][disk][mount]")
{
    BookTrial trial;
    QProcess size;
    size.start(QStringLiteral("du"), {QStringLiteral("-sk"), trial.path()});
    REQUIRE(size.waitForFinished());
    const int needed = size.readAllStandardOutput().split('\t').first().toInt();
    const int trials = asked("SOCHIBO_FULL", 4);
    TrialTally tally("a file system in memory that is full");
    for (int i = 0; i < trials; ++i) {
        trial.renew();
        const int room = needed + 8 + i * 2400 / trials;
        const auto heard = onSmallDisk(trial, room, QStringLiteral("true"), everything);
        if (!heard)
            return;
        QStringList wrong = trial.judge();
        for (const QByteArray &line : heard->beginning("failed "))
            if (line.split(' ').value(2) != "14" || !line.contains("full"))
                wrong += QString::fromUtf8(line);
        Heard stopped = *heard;
        stopped.status = heard->beginning("failed ").isEmpty() ? 0 : 14;
        tally.add(stopped, wrong, QStringLiteral("%1 KiB").arg(room));
        CHECK(trial.take({QStringLiteral("member"), QStringLiteral("check")}).status == 0);
    }
    CHECK(tally.wrong() == 0);
    CHECK(tally.stopped() > 0);
}

TEST_CASE("a book in a folder that can only be read is not opened, says why, and is not touched", "[faults][disk][mount]")
{
    BookTrial trial;
    const auto before = trial.bytes();

    const auto heard = onSmallDisk(trial, 16384, QStringLiteral("mount -o remount,ro \"$1\""), {QStringLiteral("member")});

    if (!heard)
        return;
    REQUIRE(heard->lines.size() == 1);
    CHECK(heard->lines.first().startsWith("failed open 14 The book's folder "));
    CHECK(trial.bytes() == before);
    CHECK(trial.judge().isEmpty());
}

TEST_CASE("a stick that is unmounted under the writer holds whole bundles, and the writer says what was not written", "[faults][stick][mount]")
{
    BookTrial trial;
    TrialTally tally("a file system that is unmounted while bundles are written to it");
    std::mt19937 random(8);
    const int trials = asked("SOCHIBO_STICKS", 4);
    const QString script = QStringLiteral(R"(
        root=$1; delay=$2; shift 2
        mkdir "$root"/seen "$root"/left
        mount -t tmpfs -o size=8m none "$root"/stick
        mount --bind "$root"/stick "$root"/seen
        (sleep "$delay"; umount -l "$root"/stick; rmdir "$root"/stick) &
        XDG_DATA_HOME="$root"/data "$@" || true
        wait
        cp -a "$root"/seen/. "$root"/left
        # what came into the empty folder between unmounting and removing it lies on the disk
        if [ -d "$root"/stick ]; then cp -a "$root"/stick/. "$root"/left; rm -rf "$root"/stick; fi)");
    for (int i = 0; i < trials; ++i) {
        trial.renew();
        QStringList steps;
        for (int n = 0; n < 60; ++n)
            steps += {QStringLiteral("bundle"), QStringLiteral("member")};
        const QString delay = QString::number(0.1 * share + double(random() % 400) / 1000, 'f', 3);
        const auto said = mounted(script, QStringList{trial.path(), delay, QStringLiteral(WRITER), QStringLiteral("do"), trial.path(), trial.passphrase()} + steps);
        if (!said)
            return;
        const Heard heard = trial.hear(*said);
        QDir().rename(trial.path(QStringLiteral("left")), trial.path(QStringLiteral("stick")));
        QStringList wrong = trial.judge();
        for (const QByteArray &line : heard.beginning("failed "))
            if (line.split(' ').value(2) != "14" && line.split(' ').value(2) != "12")
                wrong += QString::fromUtf8(line);
        Heard stopped = heard;
        stopped.status = heard.beginning("failed ").isEmpty() ? 0 : 14;
        tally.add(stopped, wrong, delay);
    }
    CHECK(tally.wrong() == 0);
    CHECK(tally.stopped() > 0);
}

/// The sentences of sochibo-cli about a book, its clock at a time.
static QByteArray saidByProgram(const BookTrial &trial, const QString &verb, const QDateTime &clock)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    environment.insert(QStringLiteral("FAULT_CLOCK"), QString::number(clock.toSecsSinceEpoch()));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), trial.path(QStringLiteral("data")));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CLI), {QStringLiteral("--lang"), QStringLiteral("en"), verb, trial.path(QStringLiteral("book")), QStringLiteral("--passphrase-file"), QStringLiteral("-")});
    program.write(trial.passphrase().toUtf8() + '\n');
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished(60000));
    INFO(program.readAllStandardOutput().toStdString());
    const QByteArray said = program.readAllStandardError();
    CHECK(program.exitCode() == 0);
    return said;
}

TEST_CASE("with the clock in 2001 and in 2099 all work goes on in its order, and the program says that the clock looks wrong", "[faults][clock]")
{
    BookTrial trial;
    const QDateTime past(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime future(QDate(2099, 12, 31), QTime(23, 59, 30), Qt::UTC);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    CHECK(saidByProgram(trial, QStringLiteral("info"), now).isEmpty());
    CHECK(saidByProgram(trial, QStringLiteral("check"), past).contains("The computer's clock says 01/01/2001"));
    CHECK(saidByProgram(trial, QStringLiteral("info"), future).contains("long before"));

    for (const QDateTime &clock : {past, future, past, now}) {
        Fault fault;
        fault.clock = clock;
        const Heard heard = trial.take(everything + QStringList{QStringLiteral("bundle"), QStringLiteral("create")}, fault);
        INFO(heard.lines.join('\n').toStdString());
        CHECK(heard.status == 0);
        CHECK(trial.judge().isEmpty());
        QDir(trial.path(QStringLiteral("new"))).removeRecursively();
        // The upper office takes it in, whatever day the cell believes it is.
        const QByteArray line = heard.beginning("done bundle").last();
        CHECK(takeBundle(trial.ward(), must(readWhole(QString::fromUtf8(line.split(' ').last())))).has_value());
    }
    CHECK(must(trial.ward().check()).problems.isEmpty());
    CHECK(saidByProgram(trial, QStringLiteral("info"), past).contains("which is later"));
    CHECK(saidByProgram(trial, QStringLiteral("check"), now).isEmpty());
}

TEST_CASE("a second program is told which one has the book, and the first goes on", "[faults][second]")
{
    BookTrial trial;
    QProcess first;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), trial.path(QStringLiteral("data")));
    first.setProcessEnvironment(environment);
    first.start(QStringLiteral(WRITER), {QStringLiteral("work"), trial.path(), trial.passphrase(), QStringLiteral("4")});
    REQUIRE(first.waitForReadyRead(60000));
    const qint64 process = first.processId();

    const Heard second = trial.take({QStringLiteral("member")});
    QByteArray said = first.readAllStandardOutput();
    while (said.count('\n') < 20 && first.waitForReadyRead(60000))
        said += first.readAllStandardOutput();
    first.kill();
    first.waitForFinished();
    trial.hear(said + first.readAllStandardOutput());

    REQUIRE(second.lines.size() == 1);
    CHECK(second.status == 13);
    CHECK(second.lines.first().startsWith("failed open 13 The book is already open in the program bookwriter on the computer "));
    CHECK(second.lines.first().contains("(process " + QByteArray::number(process) + ")"));
    CHECK(said.count("done ") > 5);
    CHECK(trial.judge().isEmpty());
}

/// A book's file as a newer program leaves it when it is killed: what makes it newer stands in its write-ahead log alone.
static void leaveByNewerProgram(const BookTrial &trial)
{
    const QString book = trial.path(QStringLiteral("book/book.sqlite"));
    const QByteArray text = must(readWhole(trial.path(QStringLiteral("book/keystore.txt"))));
    const auto keys = must(keystore::open(text, SecretBytes::passphrase(trial.passphrase())));
    QByteArray main;
    QByteArray log;
    {
        const auto file = must(sealing::SealedFile::use(book, must(keystore::parse(text)).bookId, keys.bookKey));
        Connection connection(file);
        REQUIRE(connection.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0; CREATE TABLE robot (a); PRAGMA user_version=99") == SQLITE_OK);
        main = must(readWhole(book));
        log = must(readWhole(book + QStringLiteral("-wal")));
    }
    REQUIRE(writeWhole(book, main, Existing::Replace));
    REQUIRE(writeWhole(book + QStringLiteral("-wal"), log, Existing::Replace));
}

TEST_CASE("a book of a newer program is refused by name and not one byte of it is touched", "[faults][newer]")
{
    const QString what = GENERATE(QStringLiteral("killed"), QStringLiteral("closed"), QStringLiteral("keystore.txt"), QStringLiteral("signing-keys.txt"));
    INFO(what.toStdString());
    BookTrial trial;
    const QString book = trial.path(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(trial.passphrase());
    if (what == QLatin1String("killed") || what == QLatin1String("closed")) {
        leaveByNewerProgram(trial);
        if (what == QLatin1String("closed")) {
            const QByteArray text = must(readWhole(book + QStringLiteral("/keystore.txt")));
            const auto keys = must(keystore::open(text, passphrase));
            const auto file = must(sealing::SealedFile::use(book + QStringLiteral("/book.sqlite"), must(keystore::parse(text)).bookId, keys.bookKey));
            Connection connection(file);
            REQUIRE(connection.value("PRAGMA user_version") == "99");
        }
    } else {
        QByteArray text = must(readWhole(QDir(book).filePath(what)));
        text.replace(" v1\n", " v2\n");
        text = text.left(text.indexOf(text.contains("\nserial") ? "\nserial" : "\n") + 1) + "otherwise than today\n"; // nothing behind its first line is ours to judge
        REQUIRE(writeWhole(QDir(book).filePath(what), text, Existing::Replace));
    }
    const auto before = trial.bytes();

    const auto opened = Book::open(book, passphrase);

    REQUIRE_FALSE(opened);
    CHECK(opened.error().kind == Error::Unsupported);
    CHECK(sentence(opened.error()).contains(QStringLiteral("newer version")));
    CHECK(trial.bytes() == before);
}

TEST_CASE("a backup of a newer program is refused by name and stays, with all beside it", "[faults][newer]")
{
    BookTrial trial;
    REQUIRE(trial.take({QStringLiteral("backup")}).status == 0);
    const QString book = trial.path(QStringLiteral("book"));
    const SecretBytes passphrase = SecretBytes::passphrase(trial.passphrase());
    const auto ours = must(Book::open(book, passphrase));
    const QString path = backupsIn(trial.path(QStringLiteral("backups")), ours->bookId()).first().path;
    const auto archive = tar::write({{QStringLiteral("manifest.note"), must(note::sign("sochibo/backup/v2\nanything\n", names::officeKey(ours->orgName()).toLatin1(), ours->keys().office))},
                                     {QStringLiteral("more"), "of it"}});
    REQUIRE(writeWhole(path, must(age::encrypt(must(archive), {ours->backupIdentity().recipient()})), Existing::Replace));
    const auto before = trial.bytes(QStringLiteral("backups"));

    const auto restored = restoreBackup(path, {passphrase.copy(), {}}, trial.path(QStringLiteral("again")), nowUtc());
    const auto rehearsed = rehearseBackup(must(BackupOpener::of(*ours)), path);
    rotateBackups(trial.path(QStringLiteral("backups")), ours->bookId(), {}, nowUtc());

    for (const auto *refused : {&restored, &rehearsed}) {
        REQUIRE_FALSE(*refused);
        CHECK(refused->error().kind == Error::Unsupported);
        CHECK(sentence(refused->error()).contains(QStringLiteral("newer version")));
    }
    CHECK_FALSE(QFileInfo::exists(trial.path(QStringLiteral("again"))));
    CHECK(trial.bytes(QStringLiteral("backups")) == before);
}
