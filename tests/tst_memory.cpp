// SPDX-License-Identifier: GPL-3.0-or-later
// When there is no memory left: each allocation of SQLite, each of the sealing's own and each of a key fails once. The book is
// then as before or as after, and whatever was read is right or an error.
#include "tests/bookfixture.h"
#include "tests/sealing/powercuts.h"

#include <QDir>
#include <QProcess>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <new>
#include <sodium.h>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

/// Counts calls and lets one of them fail, or that one and all after it.
class Failing
{
public:
    void begin(int atCall, bool isLasting = false)
    {
        m_at = atCall;
        m_isLasting = isLasting;
        m_calls = 0;
        m_isOn = true;
    }
    /// How many calls there were.
    int end()
    {
        m_isOn = false;
        return m_calls;
    }
    bool now()
    {
        if (!m_isOn)
            return false;
        ++m_calls;
        return m_isLasting ? m_at > 0 && m_calls >= m_at : m_calls == m_at;
    }

private:
    bool m_isOn = false;
    bool m_isLasting = false;
    int m_at = 0;
    int m_calls = 0;
};

static Failing sqliteMemory;
static thread_local Failing ownMemory;
static Failing keyMemory;

/// Stands before SQLite's own allocator. Small pieces that SQLite keeps aside would hide most of its allocations.
static bool standBeforeSqlite()
{
    static sqlite3_mem_methods real;
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        return false;
    static sqlite3_mem_methods ours = real;
    ours.xMalloc = [](int size) { return sqliteMemory.now() ? nullptr : real.xMalloc(size); };
    ours.xRealloc = [](void *old, int size) { return sqliteMemory.now() ? nullptr : real.xRealloc(old, size); };
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK && sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) == SQLITE_OK;
}
static const bool standsBeforeSqlite = standBeforeSqlite();

void *operator new(size_t size)
{
    void *memory = ownMemory.now() ? nullptr : std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return memory;
}
void *operator new(size_t size, const std::nothrow_t &) noexcept  // else the sanitizer's own, which does not fit our delete
{
    return ownMemory.now() ? nullptr : std::malloc(size);
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, size_t) noexcept
{
    std::free(memory);
}

extern "C" void *sodium_malloc(const size_t size)
{
    static const auto real = reinterpret_cast<void *(*)(size_t)>(dlsym(RTLD_NEXT, "sodium_malloc"));
    return keyMemory.now() ? nullptr : real(size);
}

/// Every which one is tried; SOCHIBO_EVERY=1 tries each.
static int strideOf(int calls, int trials)
{
    const int every = qEnvironmentVariableIntValue("SOCHIBO_EVERY");
    if (isSanitized)
        trials = std::max(1, trials / 6);
    return every > 0 ? every : std::max(1, calls / trials);
}

/// Opens, writes, checkpoints and reads a sealed file on the simulated disk, and lets memory end in the middle.
static void judgeWithout(Failing &memory, const char *what, const char *mode)
{
    for (const bool isLasting : {false, true}) {
        const Setup setup{what, true, mode, "FULL", 0, false};
        Outcomes outcomes;
        Trial trial(setup, 5, 4);
        memory.begin(0);
        trial.run({});
        const int calls = memory.end();
        REQUIRE(calls > 3);
        for (int call = 1; call <= calls; call += strideOf(calls, 250)) {
            memory.begin(call, isLasting);
            int acknowledged = 0;
            try {
                acknowledged = trial.run({});
            } catch (const std::bad_alloc &) { // of the test's own, before the first transaction
            }
            memory.end();
            trial.judge(acknowledged, outcomes);
        }
        outcomes.print(setup, isLasting ? "lasting" : "single");
        CHECK(outcomes.bad() == 0);
    }
}

TEST_CASE("a sealed file is before or after its transaction when SQLite gets no memory at any allocation", "[memory]")
{
    REQUIRE(standsBeforeSqlite);
    judgeWithout(sqliteMemory, "SQLite's memory", "WAL");
    judgeWithout(sqliteMemory, "SQLite's memory", "PERSIST");
}

TEST_CASE("a sealed file is before or after its transaction when the sealing itself gets no memory", "[memory]")
{
    judgeWithout(ownMemory, "sealing's memory", "WAL");
    judgeWithout(ownMemory, "sealing's memory", "PERSIST");
}

/// A copy of a folder in the place of another.
static void put(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), from, to}) == 0);
}

/// Reads, records and keeps a draft; what was read wrongly or recorded although it was not said.
struct Session
{
    bool isOpen = false;
    bool isRecorded = false;
    bool isDraftKept = false;
    QStringList wrong;

    Session(const QString &folder, const QList<Member> &known)
    {
        auto opened = Book::open(folder, SecretBytes::passphrase(testPassphrase));
        if (!opened)
            return;
        isOpen = true;
        Book &book = **opened;
        for (int i = 0; i < 2; ++i) {
            const auto people = book.all<Member>({{}, {QStringLiteral("made")}, {}});
            if (people && *people != known)
                wrong += QStringLiteral("members were read otherwise than they are");
            const auto entry = book.entries(1, 2);
            if (entry && (entry->size() != 1 || !LogEntry::decode(entry->first().entry)))
                wrong += QStringLiteral("an entry was read otherwise than it is");
        }
        Member member = named(QStringLiteral("Nguyễn Thị Bích Ngọc"));
        member.id = MemberId::fresh();
        member.note = QString(600, u'ộ');
        isRecorded = book.record({created(member)}).has_value();
        isDraftKept = book.keepDraft({QStringLiteral("opinion/new/text"), QString(500, u'ế'), 7}).has_value();
        (void)book.check();
    }
};

TEST_CASE("a book without memory at any allocation of SQLite reads nothing wrong and is before or after what was recorded", "[memory]")
{
    REQUIRE(standsBeforeSqlite);
    BookFixture fixture(4);
    const QList<Member> known = must(fixture.book->all<Member>({{}, {QStringLiteral("made")}, {}}));
    fixture.book.reset();
    const QString first = fixture.folder.filePath(QStringLiteral("first"));
    put(fixture.path, first);
    sqliteMemory.begin(0);
    const Session whole(fixture.path, known);
    const int calls = sqliteMemory.end();
    REQUIRE((whole.isRecorded && whole.isDraftKept));

    int trials = 0;
    int wrong = 0;
    for (int call = 1; call <= calls; call += strideOf(calls, 60)) {
        put(first, fixture.path);
        sqliteMemory.begin(call);
        const Session session(fixture.path, known);
        sqliteMemory.end();
        ++trials;
        QStringList found = session.wrong;
        const auto book = openBook(fixture.path);
        QList<Member> people = must(book->all<Member>({{}, {QStringLiteral("made")}, {}}));
        if (people.size() < known.size() || people.first(known.size()) != known || people.size() > known.size() + 1)
            found += QStringLiteral("the members are others");
        else if ((people.size() > known.size()) != session.isRecorded)
            found += session.isRecorded ? QStringLiteral("what was recorded is not there") : QStringLiteral("what was refused is there");
        else if (session.isRecorded && (people.last().note != QString(600, u'ộ') || people.last().name != QStringLiteral("Nguyễn Thị Bích Ngọc")))
            found += QStringLiteral("what was recorded is another text");
        const auto drafts = must(book->drafts());
        if (session.isDraftKept && (drafts.size() != 1 || drafts.first().text != QString(500, u'ế')))
            found += QStringLiteral("the draft is another text");
        found += must(book->check()).problems;
        wrong += found.isEmpty() ? 0 : 1;
        if (!found.isEmpty())
            std::printf("allocation %d of %d: %s\n", call, calls, qPrintable(found.join(QStringLiteral("; "))));
    }
    std::printf("a book without SQLite's memory: %d of %d allocations failed, %d wrong\n", trials, calls, wrong);
    CHECK(wrong == 0);
}

#ifdef Q_OS_UNIX
TEST_CASE("without memory for a key the program ends at once and the book is whole", "[memory]")
{
    BookFixture fixture(2);
    const QList<Member> known = must(fixture.book->all<Member>({{}, {QStringLiteral("made")}, {}}));
    fixture.book.reset();
    keyMemory.begin(0);
    {
        const Session whole(fixture.path, known);
        REQUIRE(whole.isRecorded);
    }
    const int calls = keyMemory.end();
    const QList<Member> after = must(openBook(fixture.path)->all<Member>({{}, {QStringLiteral("made")}, {}}));
    int ended = 0;
    for (int call = 1; call <= calls; call += strideOf(calls, 12)) {
        std::fflush(stdout);
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGABRT, SIG_DFL); // not Catch's, which would tell of it as of a test that failed
            keyMemory.begin(call);
            const Session session(fixture.path, after);
            std::_Exit(session.wrong.isEmpty() ? 0 : 3);
        }
        int status = 0;
        REQUIRE(waitpid(child, &status, 0) == child);
        CHECK((WIFSIGNALED(status) || (WIFEXITED(status) && WEXITSTATUS(status) == 0)));
        ended += WIFSIGNALED(status) ? 1 : 0;

        const auto book = openBook(fixture.path);
        CHECK(must(book->all<Member>({{}, {QStringLiteral("made")}, {}})).first(after.size()) == after);
        CHECK(must(book->check()).problems.isEmpty());
    }
    std::printf("a program without memory for a key: %d allocations of keys, ended %d times\n", calls, ended);
    CHECK(ended > 0);
}
#endif
