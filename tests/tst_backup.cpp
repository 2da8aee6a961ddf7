// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/base/disks.h"
#include "core/base/files.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/backupkeeping.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/homecoming.h"
#include "core/usecases/petitions.h"
#include "core/usecases/undoing.h"
#include "core/log/checkpoint.h"
#include "tests/bookfixture.h"
#include "tests/copying.h"
#include "tests/sanitized.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

static const QDateTime evening(QDate(2026, 11, 24), QTime(19, 30), Qt::UTC);

static Unlock passphrase(const QString &typed = testPassphrase)
{
    return {SecretBytes::passphrase(typed), {}};
}

static BackupOpener opener(const Book &book)
{
    return must(BackupOpener::of(book));
}

/// A place that is on the book's own disk and can be written.
static BackupPlace placeAt(const QString &folder, PlaceKind kind = PlaceKind::Chosen)
{
    return {kind, folder, {}, PlaceState::Ready, false};
}

static BackupRound round(const Book &book, const QList<BackupPlace> &places, const QDateTime &now, int rehearsals = 100)
{
    return backupIfDue(opener(book), must(takeSnapshot(book, BackupKind::Backup, now)), places, now, rehearsals);
}

static QList<KnownBackup> known(const Book &book, const QList<BackupPlace> &places)
{
    return knownBackups(book.org(), book.bookId(), places);
}

/// A book with a meeting, and a folder for backups.
struct BackupFixture : BookFixture
{
    QString backups = folder.filePath(QStringLiteral("backups"));
    QString again = folder.filePath(QStringLiteral("again"));

    BackupFixture() : BookFixture(6)
    {
        const MeetingId id = meeting();
        close(id);
        sign(id);
        REQUIRE(QDir().mkpath(backups));
    }

    Backup make(const QDateTime &time = evening) { return must(makeBackup(*book, backups, time)); }
    QStringList files() const { return QDir(backups).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

/// A cell, its ward, and a folder for the cell's backups.
struct EnrolledFixture : BackupFixture
{
    std::unique_ptr<Book> ward = makeBook(folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    int made = 0;

    EnrolledFixture()
    {
        const RequestFile request = must(requestEnrolment(*book));
        const QByteArray answer = must(acceptRequest(*ward, request.bytes, request.fingerprint));
        must(finishEnrolment(*book, answer, wardFingerprint(*ward)));
    }

    QByteArray up(Book &from)
    {
        const QString file = folder.filePath(QStringLiteral("up-%1.age").arg(++made));
        must(makeBundle(from, must(upperPeer(from)), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }

    QByteArray down()
    {
        const QString file = folder.filePath(QStringLiteral("down-%1.age").arg(++made));
        must(makeBundle(*ward, must(peerOf(*ward, book->org())), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }

    void exchange()
    {
        must(takeBundle(*ward, up(*book)));
        must(takeBundle(*book, down()));
    }
};

TEST_CASE("a restored book holds what the backup was made of, and its writer has a new epoch", "[backup]")
{
    BackupFixture fixture;
    const Backup backup = fixture.make();
    CHECK(fixture.files() == QStringList{QStringLiteral("backup-20261124193000.age"), QStringLiteral("backup-20261124193000.keystore.txt")});
    CHECK(backup.time == evening);
    const QByteArray root = must(fixture.book->rootHash());

    const Holding holding = must(restoreBackup(backup.path, passphrase(), fixture.again, evening));
    CHECK(holding.problems.isEmpty());
    CHECK(holding.members == 6);
    CHECK(holding.meetings == 1);
    CHECK(holding.entries == must(fixture.book->logSize()));
    CHECK(holding.name == fixture.book->head().name);
    CHECK(holding.sentence().startsWith(QStringLiteral("6 ")));

    const auto restored = openBook(fixture.again);
    CHECK(must(restored->rootHash()) == root);
    CHECK(restored->epoch() == fixture.book->epoch() + 1);
    CHECK(restored->org() == fixture.book->org());
    CHECK(must(restored->check()).problems.isEmpty());
    const MeetingId id = must(meetings(*restored)).first().meeting.id;
    CHECK(must(meetingRecord(*restored, id)).rollCall == must(meetingRecord(*fixture.book, id)).rollCall);
    CHECK(QDir(fixture.again + QStringLiteral("/keys")).entryList(QDir::Files).size() == 2);
    // Entries written now carry the new epoch.
    must(enterMember(*restored, named(QStringLiteral("Lê Thị Mới")), {}));
    const qint64 size = must(restored->logSize());
    CHECK(must(LogEntry::decode(must(restored->entries(size - 1, size)).first().entry)).epoch == 2);
}

TEST_CASE("no name of a member lies on the disk in the clear, neither in a backup nor while it is tried out", "[backup]")
{
    BackupFixture fixture;
    const QByteArray name = must(fixture.book->all<Member>()).first().name.toUtf8();
    const Backup backup = fixture.make();
    const BackupContent content = must(verifyBackup(opener(*fixture.book), backup.path));
    CHECK(content.image.contains(name)); // what is looked for is there to be found

    const auto sandbox = must(Book::openSandbox(fixture.folder.filePath(QStringLiteral("backups")), content.image));
    for (const QString &file : fixture.files())
        CHECK_FALSE(must(readWhole(QDir(fixture.backups).filePath(file))).contains(name));
    CHECK(must(sandbox->all<Member>()).size() == 6);
}

TEST_CASE("a changed byte anywhere in a backup is found, and the file named", "[backup][damage]")
{
    BackupFixture fixture;
    const Backup backup = fixture.make();
    const QString keystore = backup.path.chopped(4) + QStringLiteral(".keystore.txt");
    must(rehearseBackup(opener(*fixture.book), backup.path));
    for (const QString &path : {backup.path, keystore}) {
        const QByteArray bytes = must(readWhole(path));
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / tries(150)) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 0x20);
            must(writeWhole(path, changed, Existing::Replace));
            const auto found = verifyBackup(opener(*fixture.book), backup.path);
            REQUIRE_FALSE(found);
            CHECK(found.error().kind == Error::Corrupt);
            CHECK(found.error().args.value(0) == path);
        }
        for (const qsizetype size : {qsizetype(0), qsizetype(1), bytes.size() / 2, bytes.size() - 1}) {
            must(writeWhole(path, bytes.left(size), Existing::Replace));
            CHECK_FALSE(verifyBackup(opener(*fixture.book), backup.path));
        }
        if (path == backup.path) {
            must(writeWhole(path, bytes.left(bytes.size() - 100), Existing::Replace));
            const auto restored = restoreBackup(path, passphrase(), fixture.again, evening);
            REQUIRE_FALSE(restored);
            CHECK(restored.error().kind == Error::Corrupt);
            CHECK_FALSE(QFileInfo::exists(fixture.again));
        }
        must(writeWhole(path, bytes, Existing::Replace));
    }
    must(rehearseBackup(opener(*fixture.book), backup.path));
}

TEST_CASE("a backup whose book is not what its log says is named by the rehearsal", "[backup][damage]")
{
    BackupFixture fixture;
    BackupContent content = must(verifyBackup(opener(*fixture.book), fixture.make().path));
    const QByteArray name = must(fixture.book->all<Member>()).first().name.toUtf8();
    const qsizetype at = content.image.lastIndexOf(name);
    content.image[at] = content.image[at] == 'X' ? 'Y' : 'X';

    const auto holding = tryOut(content);

    CHECK((!holding || !holding->problems.isEmpty()));
}

TEST_CASE("a wrong passphrase restores nothing, and a folder that is there is left alone", "[backup]")
{
    BackupFixture fixture;
    const Backup backup = fixture.make();
    const auto wrong = restoreBackup(backup.path, passphrase(QStringLiteral("bốn từ sai")), fixture.again, evening);
    REQUIRE_FALSE(wrong);
    CHECK(QByteArray(wrong.error().word) == "passphrase");
    CHECK_FALSE(QFileInfo::exists(fixture.again));

    const auto over = restoreBackup(backup.path, passphrase(), fixture.path, evening);
    REQUIRE_FALSE(over);
    CHECK(over.error().kind == Error::Refused);
    CHECK(fixture.files().size() == 2);
}

TEST_CASE("a backup opens by the recovery code, and without the file beside it by that of another backup", "[backup]")
{
    BackupFixture fixture;
    const age::Identity paper = age::Identity::generate();
    const QString place = fixture.path + QStringLiteral("/keystore.txt");
    const auto written = must(keystore::withAgeSlot(must(readWhole(place)), SecretBytes::passphrase(testPassphrase), keystore::AgeSlot::Recovery, paper.recipient()));
    must(writeWhole(place, written.text, Existing::Replace));
    const Backup first = fixture.make();
    const Backup second = fixture.make(evening.addDays(1));
    REQUIRE(QFile::remove(first.path.chopped(4) + QStringLiteral(".keystore.txt")));

    must(restoreBackup(first.path, passphrase(), fixture.again, evening));
    CHECK(openBook(fixture.again));

    REQUIRE(QFile::remove(second.path.chopped(4) + QStringLiteral(".keystore.txt")));
    CHECK_FALSE(restoreBackup(first.path, passphrase(), fixture.folder.filePath(QStringLiteral("third")), evening));
    Unlock code;
    code.recovery = must(age::Identity::parse(paper.toText().exposed()));
    CHECK(must(restoreBackup(first.path, code, fixture.folder.filePath(QStringLiteral("third")), evening)).members == 6);
    CHECK(openBook(fixture.folder.filePath(QStringLiteral("third"))));
}

TEST_CASE("age, tar and sqlite3 read a backup with the identity that the passphrase gives", "[backup][other]")
{
    for (const char *program : {"age", "tar", "sqlite3"})
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            WARN("skipped: not installed: " << program);
            return;
        }
    BackupFixture fixture;
    const Backup backup = fixture.make();
    const age::Identity identity = must(identityOfBackup(backup.path, passphrase()));
    const QDir dir(fixture.folder.path());
    must(writeWhole(dir.filePath(QStringLiteral("identity.txt")), identity.toText().exposed() + '\n'));
    REQUIRE(dir.mkdir(QStringLiteral("out")));
    const auto run = [&dir](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(program, arguments);
        REQUIRE(process.waitForFinished());
        INFO(process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == 0);
        return process.readAllStandardOutput().trimmed();
    };
    run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), QStringLiteral("identity.txt"), QStringLiteral("-o"), QStringLiteral("backup.tar"), backup.path});
    run(QStringLiteral("tar"), {QStringLiteral("xf"), QStringLiteral("backup.tar"), QStringLiteral("-C"), QStringLiteral("out")});
    CHECK(run(QStringLiteral("sqlite3"), {QStringLiteral("out/book.sqlite"), QStringLiteral("PRAGMA integrity_check")}) == "ok");
    CHECK(run(QStringLiteral("sqlite3"), {QStringLiteral("out/book.sqlite"), QStringLiteral("SELECT count(*) FROM entries")}).toLongLong() == must(fixture.book->logSize()));
    CHECK(must(readWhole(dir.filePath(QStringLiteral("out/manifest.note")))).startsWith("sochibo/backup/v1\n"));
}

TEST_CASE("rotation keeps seven days, five weeks and twelve months over two years, and never what is not ours", "[backup]")
{
    BackupFixture fixture;
    const QDateTime first(QDate(2024, 1, 1), QTime(20, 0), Qt::UTC);
    fixture.make(first);
    const QByteArray keystore = must(readWhole(fixture.backups + QStringLiteral("/backup-20240101200000.keystore.txt")));
    QByteArray foreign = keystore;
    const qsizetype digit = foreign.indexOf("book ") + 5;
    foreign[digit] = foreign[digit] == 'f' ? '0' : 'f';
    const QDir dir(fixture.backups);
    must(writeWhole(dir.filePath(QStringLiteral("backup-20230101000000.keystore.txt")), foreign));
    must(writeWhole(dir.filePath(QStringLiteral("backup-20230101000000.age")), "another book's"));
    must(writeWhole(dir.filePath(QStringLiteral("backup-of-mine.age")), "a person's own"));
    const QString damaged = dir.filePath(QStringLiteral("backup-20240102200000.age"));
    for (int day = 1; day <= 730; ++day) {
        const QDateTime now = first.addDays(day);
        const QString name = QStringLiteral("backup-") + now.toString(QStringLiteral("yyyyMMddHHmmss"));
        must(writeWhole(dir.filePath(name + QStringLiteral(".keystore.txt")), keystore));
        must(writeWhole(dir.filePath(name + QStringLiteral(".age")), "stands for a backup"));
        rotateBackups(fixture.backups, fixture.book->bookId(), {damaged}, now);
        const QList<Backup> left = backupsIn(fixture.backups, fixture.book->bookId());
        REQUIRE(left.first().time == now); // the newest is always there
        REQUIRE(left.size() <= 7 + 5 + 12 + 1);
    }

    const QList<Backup> left = backupsIn(fixture.backups, fixture.book->bookId());
    QSet<QString> months;
    for (const Backup &backup : left)
        months += backup.time.toString(QStringLiteral("yyyy-MM"));
    CHECK(months.size() == 13); // twelve, and the month of the damaged one
    for (int day = 0; day < 7; ++day)
        CHECK(left.at(day).time == first.addDays(730 - day));
    CHECK(QFileInfo::exists(damaged));
    CHECK(QFileInfo::exists(dir.filePath(QStringLiteral("backup-20230101000000.age"))));
    CHECK(QFileInfo::exists(dir.filePath(QStringLiteral("backup-of-mine.age"))));
}

TEST_CASE("a folder that cannot be written or has gone gives a sentence and leaves nothing", "[backup][damage]")
{
    BackupFixture fixture;
    REQUIRE(QDir(fixture.backups).removeRecursively());
    const auto gone = makeBackup(*fixture.book, fixture.backups, evening);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::NotFound);

#ifdef Q_OS_UNIX
    if (geteuid() != 0) {
        REQUIRE(QDir().mkpath(fixture.backups));
        REQUIRE(QFile::setPermissions(fixture.backups, QFile::ReadOwner | QFile::ExeOwner));
        const auto refused = makeBackup(*fixture.book, fixture.backups, evening);
        REQUIRE(QFile::setPermissions(fixture.backups, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Io);
        CHECK(fixture.files().isEmpty());
    }
#endif
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that is full in the middle leaves the older backup and nothing half", "[backup][damage]")
{
    BackupFixture fixture;
    fixture.make();
    const QStringList before = fixture.files();
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    const rlimit small{64 * 1024, old.rlim_max};
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN); // write() then fails as on a full disk
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const auto full = makeBackup(*fixture.book, fixture.backups, evening.addDays(1));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &old) == 0);
    std::signal(SIGXFSZ, signalBefore);

    REQUIRE_FALSE(full);
    CHECK(full.error().kind == Error::Io);
    CHECK(fixture.files() == before);
    CHECK(must(rehearseBackup(opener(*fixture.book), QDir(fixture.backups).filePath(before.first()))).members == 6);
}

TEST_CASE("a program that is killed while it makes backups leaves whole ones", "[backup][damage]")
{
    BackupFixture fixture;
    fixture.make();
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const qsizetype before = backupsIn(fixture.backups, fixture.book->bookId()).size();
        QElapsedTimer one;
        one.start();
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (int i = 0;; ++i)
                (void)makeBackup(*fixture.book, fixture.backups, evening.addDays(round * 1000 + i + 1));
        }
        // Killed at another part of a backup in each round, however long the machine takes for one.
        while (backupsIn(fixture.backups, fixture.book->bookId()).size() == before && one.elapsed() < 60'000)
            usleep(1000);
        usleep(useconds_t(one.elapsed() * 1000 * round / rounds));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
    }
    const QList<Backup> all = backupsIn(fixture.backups, fixture.book->bookId());
    CHECK(all.size() > 1);
    for (const Backup &backup : all)
        must(verifyBackup(opener(*fixture.book), backup.path));
    // What was interrupted is cleared away a day later.
    rotateBackups(fixture.backups, fixture.book->bookId(), {}, QDateTime::currentDateTimeUtc().addDays(2));
    for (const QString &file : fixture.files())
        CHECK_FALSE(file.endsWith(QStringLiteral(".tmp")));
}
#endif

TEST_CASE("a restored book of an enrolled cell signs nothing before a new receipt was taken in", "[backup][epoch]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    const QByteArray oldReceipt = fixture.down();
    const Backup backup = fixture.make();
    fixture.book.reset();
    REQUIRE(QDir(fixture.path).removeRecursively()); // the disk is gone
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(2);

    const Holding holding = must(restoreBackup(backup.path, passphrase(), fixture.again, later));
    CHECK(holding.isEnrolled);
    fixture.book = openBook(fixture.again);
    CHECK(fixture.book->copyState().kind == CopyState::Restored);
    const auto refused = fixture.book->signedCheckpoint();
    REQUIRE_FALSE(refused);
    CHECK(QByteArray(refused.error().word) == "restored");
    CHECK(must(makeBundle(*fixture.book, must(upperPeer(*fixture.book)), fixture.folder.filePath(QStringLiteral("asks.age")), HandedOver::Yes, Existing::Keep)).end == 0);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Ghi Sau")), {})); // work goes on

    // What the office said before the restore says nothing of what it took in since.
    CHECK_FALSE(must(takeBundle(*fixture.book, oldReceipt)).settled);
    CHECK_FALSE(fixture.book->signedCheckpoint());

    while (QDateTime::currentDateTimeUtc() < later)
        QThread::msleep(100);
    CHECK(must(takeBundle(*fixture.book, fixture.down())).settled);
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    must(fixture.book->signedCheckpoint());
    CHECK(must(fixture.book->all<BookRestored>()).size() == 1);
    fixture.book.reset();
    fixture.book = openBook(fixture.again);
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    fixture.exchange();
    CHECK(must(fixture.ward->check()).problems.isEmpty());
}

/// A cell whose disk is gone after more was sent than the last backup holds.
struct LostFixture : EnrolledFixture
{
    MemberId before;         ///< in the backup
    MemberId sent;           ///< sent after the backup
    qint64 held = 0;         ///< entries that the ward holds

    LostFixture()
    {
        before = must(enterMember(*book, named(QStringLiteral("Lê Thị Có Trước")), {}));
        exchange();
        const Backup backup = make();
        sent = must(enterMember(*book, named(QStringLiteral("Lê Thị Sau Bản Sao")), {}));
        changePhone(before, QStringLiteral("0912345678"));
        exchange();
        held = must(ward->logSize(book->org()));
        lose(backup);
    }

    void lose(const Backup &backup)
    {
        book.reset();
        REQUIRE(QDir(path).removeRecursively());
        must(restoreBackup(backup.path, passphrase(), again, QDateTime::currentDateTimeUtc()));
        book = openBook(again);
    }

    void changePhone(const MemberId &id, const QString &phone)
    {
        Member member = must(book->get(id));
        member.phone = phone;
        must(book->record({amended(member)}));
    }

    QString phoneOf(const MemberId &id) { return must(book->get(id)).phone; }

    void reopen()
    {
        book.reset();
        book = openBook(again);
    }

    void checkBoth()
    {
        CHECK(must(book->check()).problems == QStringList());
        CHECK(must(ward->check()).problems == QStringList());
        exchange();
        const qint64 size = must(ward->logSize(book->org()));
        CHECK(must(ward->rootHash(book->org())) == merkle::rootHash(must(book->leafHashes()).first(size)));
        CHECK(book->copyState().kind == CopyState::Current);
    }
};

TEST_CASE("an office that holds more than a restored book says how much, and the book signs nothing", "[backup][return]")
{
    LostFixture fixture;
    const qint64 size = must(fixture.book->logSize());

    const auto taken = takeBundle(*fixture.book, fixture.down());

    REQUIRE_FALSE(taken);
    CHECK(QByteArray(taken.error().word) == "fork");
    CHECK(taken.error().args.value(0).toLongLong() == fixture.held);
    CHECK(must(fixture.book->logSize()) == size);
    CHECK_FALSE(fixture.book->signedCheckpoint());
}

TEST_CASE("what an office holds beyond a restored book comes back with the answer to its next bundle", "[backup][return]")
{
    LostFixture fixture;
    CHECK_FALSE(fixture.book->get(fixture.sent));

    const TakeReport asked = must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    CHECK(asked.asks);
    CHECK(asked.lacking > 0);
    CHECK(must(fixture.ward->logSize(fixture.book->org())) == fixture.held); // nothing of the cell's log came with it
    CHECK_FALSE(fixture.book->signedCheckpoint());
    const TakeReport report = must(takeBundle(*fixture.book, fixture.down()));

    CHECK(report.settled);
    CHECK(report.home.returned == asked.lacking);
    CHECK(report.home.aside == 0);
    CHECK(must(fixture.book->get(fixture.sent)).name == QStringLiteral("Lê Thị Sau Bản Sao"));
    CHECK(fixture.phoneOf(fixture.before) == QStringLiteral("0912345678"));
    const BookRestored restored = must(fixture.book->all<BookRestored>()).first();
    CHECK(restored.returned == report.home.returned);
    CHECK(restored.acknowledged == fixture.held);
    fixture.checkBoth();
    fixture.reopen();
    fixture.checkBoth();
}

TEST_CASE("what was written in a restored copy stands behind what came back, each change once and undoable", "[backup][return]")
{
    LostFixture fixture;
    const MemberId later = must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Ghi Sau")), {}));
    fixture.changePhone(later, QStringLiteral("0901234567"));
    const MeetingId meeting = fixture.meeting(QDate(2026, 12, 3));
    must(undo(*fixture.book, must(fixture.book->logSize()) - 1)); // the roll call of that meeting
    must(markRest(*fixture.book, meeting));
    const qsizetype marked = must(meetingRecord(*fixture.book, meeting)).rollCall.size();

    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    const TakeReport report = must(takeBundle(*fixture.book, fixture.down()));

    CHECK(report.home.again > marked);
    CHECK(report.home.aside == 0);
    CHECK(must(fixture.book->get(fixture.sent)).name == QStringLiteral("Lê Thị Sau Bản Sao"));
    CHECK(must(fixture.book->get(later)).name == QStringLiteral("Lê Thị Ghi Sau"));
    CHECK(must(meetingRecord(*fixture.book, meeting)).rollCall.size() == marked);
    must(markRest(*fixture.book, meeting)); // the member who came back
    fixture.close(meeting);
    fixture.sign(meeting);
    fixture.checkBoth();
    // A step is still a step: taking one back takes back nothing else.
    const Undone undone = must(undo(*fixture.book, must(fixture.book->positionOf(QStringLiteral("member"), later.text))));
    CHECK(undone.count == 1);
    CHECK(fixture.phoneOf(later).isEmpty());
    fixture.checkBoth();
}

TEST_CASE("what both copies changed is set aside as it was written, and the office's stands", "[backup][return]")
{
    LostFixture fixture;
    fixture.changePhone(fixture.before, QStringLiteral("0987654321"));
    const MemberId later = must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Ghi Sau")), {}));

    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    const TakeReport report = must(takeBundle(*fixture.book, fixture.down()));

    CHECK(report.home.aside == 1);
    CHECK(fixture.phoneOf(fixture.before) == QStringLiteral("0912345678"));
    const SetAside aside = must(fixture.book->all<SetAside>()).first();
    CHECK(aside.record == fixture.before.text);
    CHECK(aside.payload.contains(QStringLiteral("0987654321")));
    CHECK(must(fixture.book->get(later)).name == QStringLiteral("Lê Thị Ghi Sau"));
    fixture.checkBoth();
}

TEST_CASE("a petition whose number both copies gave gets the next free one when it is taken over", "[backup][return][petitions]")
{
    EnrolledFixture enrolled;
    const MeetingId id = enrolled.meeting(QDate(2026, 12, 3));
    const auto ask = [&](const QString &text) {
        Petition petition;
        petition.meeting = id;
        petition.text = text;
        return must(putPetition(*enrolled.book, petition));
    };
    const auto numberOf = [&](const PetitionId &petition) { return must(enrolled.book->get(petition)).number; };
    enrolled.exchange();
    const Backup backup = enrolled.make();
    const PetitionId sent = ask(QStringLiteral("Đã gửi"));
    enrolled.exchange();
    enrolled.book.reset();
    REQUIRE(QDir(enrolled.path).removeRecursively());
    must(restoreBackup(backup.path, passphrase(), enrolled.again, QDateTime::currentDateTimeUtc()));
    enrolled.book = openBook(enrolled.again);
    const PetitionId mine = ask(QStringLiteral("Ghi ở bản phục hồi"));
    must(answerPetition(*enrolled.book, mine, {PetitionOutcome::Done, QStringLiteral("Xong"), QDate(2026, 12, 3)}));
    REQUIRE(numberOf(mine) == 1);
    must(takeBundle(*enrolled.ward, enrolled.up(*enrolled.book)));
    CHECK(must(takeBundle(*enrolled.book, enrolled.down())).home.aside == 2);
    CHECK(numberOf(sent) == 1);
    CHECK_FALSE(enrolled.book->get(mine));
    const PetitionId between = ask(QStringLiteral("Trước khi quyết định"));
    CHECK(numberOf(between) == 2);

    const auto lines = must(openAsides(*enrolled.book));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].getsNumber);
    must(takeAside(*enrolled.book, lines[0].aside.id));
    CHECK(numberOf(mine) == 3);
    const auto left = must(openAsides(*enrolled.book));
    REQUIRE(left.size() == 1);
    CHECK_FALSE(left.first().getsNumber);
    must(takeAside(*enrolled.book, left.first().aside.id)); // the answer, which bears the number of the other copy
    CHECK(numberOf(mine) == 3);
    CHECK(must(enrolled.book->get(mine)).outcome == PetitionOutcome::Done);
    CHECK(numberOf(sent) == 1);
    CHECK(numberOf(ask(QStringLiteral("Sau đó"))) == 4);
    CHECK(must(enrolled.book->check()).problems == QStringList());
}

TEST_CASE("a number that was set aside is not given again", "[backup][return][petitions]")
{
    BookFixture fixture(3);
    Petition petition;
    petition.meeting = fixture.meeting();
    petition.id = PetitionId::fresh();
    petition.number = 7;
    petition.text = QStringLiteral("Ở bản kia");
    must(fixture.book->record({created(SetAside{SetAsideId::fresh(), QString::fromLatin1(Petition::kind), petition.id.text, wordOf(Action::Create),
                                                QString::fromUtf8(payloadOf(petition)), QStringLiteral("2026-11-20T10:00:00Z"), AsideOutcome::Open})}));
    CHECK(must(nextPetitionNumber(*fixture.book)) == 8);
}

TEST_CASE("minutes that were closed on both copies stand as the office has them", "[backup][return]")
{
    EnrolledFixture enrolled;
    const MeetingId id = enrolled.meeting(QDate(2026, 12, 3));
    enrolled.exchange();
    const Backup backup = enrolled.make();
    enrolled.close(id);
    enrolled.sign(id);
    enrolled.exchange();
    const FinalMinutes office = must(enrolled.book->all<FinalMinutes>({{{QStringLiteral("meeting"), id.text}}, {}, {}})).first();
    enrolled.book.reset();
    REQUIRE(QDir(enrolled.path).removeRecursively());
    must(restoreBackup(backup.path, passphrase(), enrolled.again, QDateTime::currentDateTimeUtc()));
    enrolled.book = openBook(enrolled.again);
    enrolled.close(id);
    enrolled.sign(id);

    must(takeBundle(*enrolled.ward, enrolled.up(*enrolled.book)));
    const TakeReport report = must(takeBundle(*enrolled.book, enrolled.down()));

    CHECK(report.home.aside > 0);
    CHECK(must(enrolled.book->all<FinalMinutes>({{{QStringLiteral("meeting"), id.text}}, {}, {}})) == QList<FinalMinutes>{office});
    CHECK(must(enrolled.book->all<MinutesSignature>({{{QStringLiteral("meeting"), id.text}}, {}, {}})).size() == 2);
    CHECK(must(enrolled.book->check()).problems == QStringList());
    CHECK(must(takeBundle(*enrolled.ward, enrolled.up(*enrolled.book))).outcome == TakeReport::Taken);
    CHECK(must(enrolled.ward->check()).problems == QStringList());
}

TEST_CASE("an answer that is lost is made again, one that came twice or answers an older question changes nothing", "[backup][return]")
{
    LostFixture fixture;
    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    fixture.down(); // lost
    const QByteArray second = fixture.down();
    const QByteArray third = fixture.down();
    CHECK(must(takeBundle(*fixture.book, second)).home.returned > 0);
    const QByteArray root = must(fixture.book->rootHash());

    CHECK(must(takeBundle(*fixture.book, second)).outcome == TakeReport::Repeated);
    CHECK(must(fixture.book->rootHash()) == root);
    CHECK(must(takeBundle(*fixture.book, third)).home.returned == 0); // all of it is here
    fixture.checkBoth();
}

TEST_CASE("no changed answer is taken in, and a power cut leaves the restored copy as it was", "[backup][return][damage]")
{
    LostFixture fixture;
    fixture.changePhone(fixture.before, QStringLiteral("0987654321"));
    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    const QByteArray answer = fixture.down();
    const QByteArray root = must(fixture.book->rootHash());
    for (qsizetype at = 40; at < answer.size(); at += answer.size() / tries(40)) {
        QByteArray changed = answer;
        changed[at] = char(changed[at] ^ 1);
        CHECK_FALSE(takeBundle(*fixture.book, changed));
    }
    CHECK(must(fixture.book->rootHash()) == root);
    CHECK(must(fixture.book->check()).problems == QStringList());
    CHECK(fixture.book->copyState().kind != CopyState::Current);

    // The ward cannot put in what the cell never signed: an answer with other entries has another root.
    const auto returned = must(fixture.ward->entries(0, fixture.held, fixture.book->org()));
    auto forged = returned;
    std::swap(forged.last(), forged[forged.size() - 2]);
    const auto receipt = must(Checkpoint::open(must(fixture.ward->peerCheckpoint(fixture.book->org())), must(fixture.book->logKeysOf(fixture.book->officeKeys()))));
    REQUIRE(fixture.book->verifyReturned(0, returned, receipt));
    CHECK_FALSE(fixture.book->verifyReturned(0, forged, receipt));
    CHECK_FALSE(fixture.book->verifyReturned(0, returned.first(returned.size() - 1), receipt));
}

TEST_CASE("of two copies that both went on, the one that is refused takes over what the office holds and goes on behind it", "[backup][return][fork]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    fixture.book.reset();
    const QString copy = fixture.folder.filePath(QStringLiteral("copy"));
    copyFolder(fixture.path, copy);
    fixture.book = openBook(fixture.path);
    const MemberId there = must(enterMember(*fixture.book, named(QStringLiteral("Lê Văn Bản Chính")), {}));
    fixture.exchange();
    fixture.book.reset();
    OtherComputer other;
    fixture.book = openBook(copy);
    const MemberId here = must(enterMember(*fixture.book, named(QStringLiteral("Lê Văn Bản Sao")), {}));
    const QByteArray forked = fixture.up(*fixture.book);
    CHECK_FALSE(takeBundle(*fixture.ward, forked));
    const auto receipt = takeBundle(*fixture.book, fixture.down());
    REQUIRE_FALSE(receipt);
    CHECK(QByteArray(receipt.error().word) == "fork");
    CHECK_FALSE(fixture.book->signedCheckpoint()); // it knows now

    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    const TakeReport report = must(takeBundle(*fixture.book, fixture.down()));

    CHECK(report.settled);
    CHECK(must(fixture.book->get(there)).name == QStringLiteral("Lê Văn Bản Chính"));
    CHECK(must(fixture.book->get(here)).name == QStringLiteral("Lê Văn Bản Sao"));
    CHECK(must(fixture.book->all<BookRestored>()).first().retired.contains(QStringLiteral("/log"))); // what it had signed stays as evidence
    CHECK(must(fixture.book->check()).problems == QStringList());
    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));
    CHECK(must(fixture.ward->check()).problems == QStringList());
}

TEST_CASE("an office that was restored gets again from its cells what it lacks", "[backup][return]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    const QString place = fixture.folder.filePath(QStringLiteral("ward-backups"));
    REQUIRE(QDir().mkpath(place));
    const Backup backup = must(makeBackup(*fixture.ward, place, evening));
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Gửi Sau")), {}));
    fixture.exchange();
    fixture.ward.reset();
    const QString path = fixture.folder.filePath(QStringLiteral("ward-again"));
    must(restoreBackup(backup.path, passphrase(), path, QDateTime::currentDateTimeUtc()));
    fixture.ward = openBook(path);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Gửi Nữa")), {}));
    const auto gap = takeBundle(*fixture.ward, fixture.up(*fixture.book));
    REQUIRE_FALSE(gap);
    CHECK(QByteArray(gap.error().word) == "gap");

    must(takeBundle(*fixture.book, fixture.down()));
    must(takeBundle(*fixture.ward, fixture.up(*fixture.book)));

    CHECK(must(fixture.ward->all<Member>({{}, {}, fixture.book->org()})).size() == must(fixture.book->all<Member>()).size());
    CHECK(must(fixture.ward->check()).problems == QStringList());
}

TEST_CASE("an older copy of a book's folder is known on the computer that saw the newer one", "[backup][epoch]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    fixture.book.reset();
    const QString copy = fixture.folder.filePath(QStringLiteral("copy"));
    copyFolder(fixture.path, copy);
    fixture.book = openBook(fixture.path);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Mới Hơn")), {}));
    const qint64 size = must(fixture.book->logSize());
    fixture.book.reset();

    auto older = openBook(copy);
    CHECK(older->copyState().kind == CopyState::Older);
    CHECK(older->copyState().known == size);
    const auto refused = older->signedCheckpoint();
    REQUIRE_FALSE(refused);
    CHECK(QByteArray(refused.error().word) == "older");

    // It does not become the newer one by going on.
    for (int i = 0; i < 5; ++i)
        must(enterMember(*older, named(QStringLiteral("Lê Thị Khác")), {}));
    older.reset();
    older = openBook(copy);
    CHECK(older->copyState().kind == CopyState::Older);
    CHECK_FALSE(older->signedCheckpoint());

    // The right copy goes on as if nothing was.
    fixture.book = openBook(fixture.path);
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    must(fixture.book->signedCheckpoint());

    // When the office holds nothing more, the older copy may go on instead.
    const QString file = fixture.folder.filePath(QStringLiteral("down.age"));
    must(makeBundle(*fixture.ward, must(peerOf(*fixture.ward, older->org())), file, HandedOver::Yes, Existing::Keep));
    CHECK(must(takeBundle(*older, must(readWhole(file)))).settled);
    must(older->signedCheckpoint());
}

TEST_CASE("a mark that another key made or somebody changed is no mark", "[backup][epoch]")
{
    BackupFixture fixture;
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Cuối")), {}));
    fixture.book.reset();
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/high-water/");
    const QString file = place + openBook(fixture.path)->org() + QStringLiteral(".txt");
    QByteArray text = must(readWhole(file));
    text.replace("\nsize ", "\nsize 9");
    must(writeWhole(file, text, Existing::Replace));

    CHECK(openBook(fixture.path)->copyState().kind == CopyState::Current);
}

TEST_CASE("two copies of a restored book that both write are found out at the next exchange", "[backup][epoch]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    const Backup backup = fixture.make();
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Văn Bản Chính")), {}));
    {
        OtherComputer other;
        must(restoreBackup(backup.path, passphrase(), fixture.again, QDateTime::currentDateTimeUtc().addSecs(-1)));
        const auto restored = openBook(fixture.again);
        must(takeBundle(*restored, fixture.down())); // the office held nothing more then
        must(enterMember(*restored, named(QStringLiteral("Lê Văn Bản Sao")), {}));
        must(takeBundle(*fixture.ward, fixture.up(*restored)));
    }

    const auto taken = takeBundle(*fixture.ward, fixture.up(*fixture.book));

    REQUIRE_FALSE(taken);
    CHECK(QByteArray(taken.error().word) == "fork");
}

TEST_CASE("a moved book goes on at the new computer and is only read at the old one", "[backup][move]")
{
    EnrolledFixture fixture;
    fixture.exchange();
    const Backup moved = must(moveBook(*fixture.book, fixture.backups, QStringLiteral("máy mới"), evening));
    CHECK(QFileInfo(moved.path).fileName() == QStringLiteral("move-20261124193000.age"));
    CHECK(backupsIn(fixture.backups, fixture.book->bookId()).isEmpty()); // and is never cleared away

    const auto more = enterMember(*fixture.book, named(QStringLiteral("Lê Thị Muộn")), {});
    REQUIRE_FALSE(more);
    CHECK(QByteArray(more.error().word) == "moved");
    CHECK_FALSE(fixture.book->signedCheckpoint());
    fixture.reopen();
    CHECK(fixture.book->copyState().kind == CopyState::Moved);
    CHECK_FALSE(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Muộn")), {}));
    CHECK(must(fixture.book->all<Member>()).size() == 6);
    CHECK(must(fixture.book->check()).problems.isEmpty());

    OtherComputer other;
    must(restoreBackup(moved.path, passphrase(), fixture.again, evening));
    const auto there = openBook(fixture.again);
    CHECK(there->copyState().kind == CopyState::Current);
    CHECK(there->epoch() == 2);
    CHECK(must(there->all<BookMoved>()).first().to == QStringLiteral("máy mới"));
    must(enterMember(*there, named(QStringLiteral("Lê Thị Đúng Nơi")), {}));
    must(takeBundle(*fixture.ward, fixture.up(*there)));
    CHECK(must(fixture.ward->check()).problems.isEmpty());

    // And back again.
    const Backup back = must(moveBook(*there, fixture.backups, {}, evening.addDays(1)));
    must(restoreBackup(back.path, passphrase(), fixture.folder.filePath(QStringLiteral("home")), evening));
    CHECK(openBook(fixture.folder.filePath(QStringLiteral("home")))->epoch() == 3);
}

TEST_CASE("a move whose copy cannot be written leaves the book writing", "[backup][move]")
{
    BackupFixture fixture;
    REQUIRE(QDir(fixture.backups).removeRecursively());
    const qint64 size = must(fixture.book->logSize());

    CHECK_FALSE(moveBook(*fixture.book, fixture.backups, {}, evening));

    CHECK(must(fixture.book->logSize()) == size);
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Còn Đây")), {}));
    CHECK(must(fixture.book->check()).problems.isEmpty());

    // A copy that was lost is written again.
    REQUIRE(QDir().mkpath(fixture.backups));
    const Backup lost = must(moveBook(*fixture.book, fixture.backups, {}, evening));
    REQUIRE(QFile::remove(lost.path));
    const qint64 ended = must(fixture.book->logSize());
    const Backup second = must(moveBook(*fixture.book, fixture.backups, {}, evening.addSecs(5)));
    CHECK(must(fixture.book->logSize()) == ended);
    must(restoreBackup(second.path, passphrase(), fixture.again, evening));
    CHECK(openBook(fixture.again)->copyState().kind == CopyState::Current);
}

TEST_CASE("a round of backups makes what is due in each place, and names a damaged one within a week", "[backup][round]")
{
    BackupFixture fixture;
    const QString stick = fixture.folder.filePath(QStringLiteral("stick/SoChiBo"));
    const QList<BackupPlace> places{placeAt(usualBackupPlace(fixture.book->org()), PlaceKind::Usual), placeAt(stick)};
    BackupRound made = round(*fixture.book, places, evening);
    CHECK(made.made.size() == 2);
    CHECK(made.made.first().says.startsWith(QStringLiteral("6 ")));
    CHECK(made.damaged.isEmpty());
    CHECK(made.failures.isEmpty());
    CHECK(round(*fixture.book, places, evening.addSecs(60)).made.isEmpty()); // nothing was recorded since
    CHECK_FALSE(isBackupDue(fixture.book->org(), fixture.book->bookId(), places, must(fixture.book->logSize())));

    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Hôm Sau")), {}));
    CHECK(isBackupDue(fixture.book->org(), fixture.book->bookId(), places, must(fixture.book->logSize())));
    made = round(*fixture.book, places, evening.addDays(1));
    CHECK(made.made.size() == 2);

    // A byte of an old backup on the stick turns.
    const QString path = backupsIn(stick, fixture.book->bookId()).last().path;
    QByteArray bytes = must(readWhole(path));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    must(writeWhole(path, bytes, Existing::Replace));
    CHECK(round(*fixture.book, places, evening.addDays(2)).damaged.isEmpty());
    made = round(*fixture.book, places, evening.addDays(8));
    REQUIRE(made.damaged.size() == 1);
    CHECK(made.damaged.first().backup.path == path);
    CHECK(made.damaged.first().says.contains(path));
    CHECK(made.damaged.first().health() == BackupHealth::Damaged);
    CHECK(made.triedOut == 4);
    CHECK(round(*fixture.book, places, evening.addDays(9)).damaged.size() == 1); // and goes on being named
    CHECK(known(*fixture.book, places).size() == 4);
    REQUIRE(backupStanding(fixture.book->org()).damaged.size() == 1);
    CHECK(backupStanding(fixture.book->org()).damaged.first().backup.path == path);

    // A stick that is away is no error; a place that cannot be made is one, and the other place has its backup.
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Ngày Khác")), {}));
    BackupPlace away = placeAt(fixture.folder.filePath(QStringLiteral("another/SoChiBo")), PlaceKind::Stick);
    away.state = PlaceState::Away;
    made = round(*fixture.book, {places.first(), away, placeAt(fixture.path + QStringLiteral("/keystore.txt/below"))}, evening.addDays(10));
    CHECK(made.made.size() == 1);
    CHECK(made.failures.size() == 1);
    CHECK_FALSE(QFileInfo::exists(away.folder));
}

TEST_CASE("a place that can only be read gets no backup and says so, and what lies there can be tried out", "[backup][round]")
{
    BackupFixture fixture;
    BackupPlace stick = placeAt(fixture.backups, PlaceKind::Stick);
    round(*fixture.book, {stick}, evening);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Sau")), {}));
    stick.state = PlaceState::ReadOnly;

    const BackupRound after = round(*fixture.book, {stick}, evening.addDays(8));

    CHECK(after.made.isEmpty());
    REQUIRE(after.failures.size() == 1);
    CHECK(after.failures.first().kind == Error::Io);
    CHECK(after.failures.first().args.first().contains(QStringLiteral("backups")));
    CHECK(after.triedOut == 1);
    CHECK(fixture.files().size() == 2);
}

TEST_CASE("what was found on a stick is remembered while it is away, and one that lies elsewhere keeps the book calm", "[backup][round]")
{
    BackupFixture fixture;
    const QString root = fixture.folder.filePath(QStringLiteral("media/KINGSTON"));
    BackupPlace stick = placeAt(root + QStringLiteral("/SoChiBo/") + fixture.book->org(), PlaceKind::Stick);
    stick.isElsewhere = true;
    const BackupPlace usual = placeAt(usualBackupPlace(fixture.book->org()), PlaceKind::Usual);
    round(*fixture.book, {usual}, evening);
    CHECK_FALSE(backupStanding(fixture.book->org()).elsewhere.isValid());
    round(*fixture.book, {usual, stick}, evening.addDays(1));
    CHECK(backupStanding(fixture.book->org()).elsewhere == evening.addDays(1));

    REQUIRE(QDir().rename(root, root + QStringLiteral("-in-a-drawer")));
    round(*fixture.book, {usual}, evening.addDays(2));
    QList<KnownBackup> all = known(*fixture.book, {usual});

    REQUIRE(all.size() == 2);
    CHECK(all.first().health() == BackupHealth::Away);
    CHECK(all.first().says.startsWith(QStringLiteral("6 ")));
    CHECK(all.first().size > 0);
    CHECK(all.last().health() == BackupHealth::Good);
    CHECK(backupStanding(fixture.book->org()).elsewhere == evening.addDays(1));

    // Back again, it is there; a file that went from a folder that is there is forgotten.
    REQUIRE(QDir().rename(root + QStringLiteral("-in-a-drawer"), root));
    all = known(*fixture.book, {usual, stick});
    CHECK(all.first().health() == BackupHealth::Good);
    REQUIRE(QFile::remove(all.first().backup.path));
    round(*fixture.book, {usual}, evening.addDays(3));
    CHECK(known(*fixture.book, {usual}).size() == 1);
    CHECK_FALSE(backupStanding(fixture.book->org()).elsewhere.isValid());
}

TEST_CASE("a round that is told to end leaves after the part it is at", "[backup][round]")
{
    BackupFixture fixture;
    int asked = 0;
    const BackupRound ended = backupIfDue(opener(*fixture.book), must(takeSnapshot(*fixture.book, BackupKind::Backup, evening)),
                                          {placeAt(fixture.backups), placeAt(fixture.folder.filePath(QStringLiteral("second")))}, evening, 100, [&asked] { return ++asked == 1; });

    CHECK(ended.made.size() == 1);
    CHECK_FALSE(QFileInfo::exists(fixture.folder.filePath(QStringLiteral("second"))));
}

TEST_CASE("one backup is tried out on request, and one that has gone is an error", "[backup][round]")
{
    BackupFixture fixture;
    const Backup backup = fixture.make();
    const QList<BackupPlace> places{placeAt(fixture.backups)};
    CHECK(known(*fixture.book, places).first().health() == BackupHealth::Untried);

    const KnownBackup tried = must(tryOutBackup(opener(*fixture.book), backup, places, evening.addDays(1)));
    CHECK(tried.health() == BackupHealth::Good);
    CHECK(tried.triedOut == evening.addDays(1));
    CHECK(known(*fixture.book, places).first() == tried);

    REQUIRE(QFile::resize(backup.path, 300));
    CHECK(must(tryOutBackup(opener(*fixture.book), backup, places, evening.addDays(2))).health() == BackupHealth::Damaged);
    REQUIRE(QFile::remove(backup.path));
    CHECK(tryOutBackup(opener(*fixture.book), backup, places, evening.addDays(3)).error().kind == Error::NotFound);
}

TEST_CASE("a backup from before the signing keys changed is as good as before", "[backup][damage]")
{
    BackupFixture fixture;
    const age::Identity paper = age::Identity::generate();
    must(fixture.book->putSlot(keystore::AgeSlot::Recovery, paper.recipient(), SecretBytes::passphrase(testPassphrase)));
    const Backup before = fixture.make();
    fixture.book.reset();
    const QString next = QStringLiteral("cụm mật khẩu khác hẳn");
    fixture.book = must(Book::recover(fixture.path, must(Book::openSlot(fixture.path, paper)), SecretBytes::passphrase(next), keystore::Cost::Floor));
    const Backup after = fixture.make(evening.addDays(1));

    CHECK(opener(*fixture.book).officeKeys.size() == 2);
    must(rehearseBackup(opener(*fixture.book), before.path));
    must(rehearseBackup(opener(*fixture.book), after.path));
}

TEST_CASE("a folder for backups counts as away until the folder that was made in it is there again", "[backup][places]")
{
    BackupFixture fixture;
    const QString mount = fixture.folder.filePath(QStringLiteral("mnt/share"));
    REQUIRE(QDir().mkpath(mount));
    const auto chosen = [&] { return backupPlaces(fixture.path, fixture.book->org(), mount).at(1); };
    CHECK(chosen().state == PlaceState::Away);

    must(useForBackups(mount, fixture.path));
    CHECK(chosen().state == PlaceState::Ready);
    CHECK(chosen().kind == PlaceKind::Chosen);
    CHECK(chosen().name == mount);
    CHECK_FALSE(chosen().isElsewhere); // on the disk of the book
    CHECK(chosen().folder == mount + QStringLiteral("/SoChiBo/") + fixture.book->org());
    round(*fixture.book, {chosen()}, evening);
    CHECK(known(*fixture.book, {chosen()}).size() == 1);

    // The drive goes and leaves its empty folder: nothing is written there.
    REQUIRE(QDir().rename(mount, mount + QStringLiteral("-gone")));
    REQUIRE(QDir().mkpath(mount));
    CHECK(chosen().state == PlaceState::Away);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Sau")), {}));
    const BackupRound nothing = round(*fixture.book, {chosen()}, evening.addDays(1));
    CHECK(nothing.made.isEmpty());
    CHECK(nothing.failures.isEmpty());
    CHECK(QDir(mount).isEmpty());

    CHECK(backupPlaces(fixture.path, fixture.book->org(), {}).first().kind == PlaceKind::Usual);
    const auto inBook = useForBackups(fixture.path + QStringLiteral("/keys"), fixture.path);
    REQUIRE_FALSE(inBook);
    CHECK(inBook.error().kind == Error::Refused);
    must(writeWhole(fixture.folder.filePath(QStringLiteral("file")), "x"));
    CHECK(useForBackups(fixture.folder.filePath(QStringLiteral("file")), fixture.path).error().kind == Error::Io);
    must(prepareStick(mount + QStringLiteral("-gone")));
}

TEST_CASE("partitions of one disk are one disk, and what lies in memory is on none", "[backup][places]")
{
    const QString device = QString::fromLocal8Bit(QStorageInfo::root().device());
    if (QFileInfo::exists(QStringLiteral("/sys/class/block/") + QFileInfo(device).fileName())) {
        CHECK(disksOf(QStringLiteral("/")).size() >= 1);
        CHECK(disksOf(QStringLiteral("/no/such/folder/yet")) == disksOf(QStringLiteral("/")));
    }
    if (QStorageInfo(QStringLiteral("/dev/shm")).fileSystemType() == "tmpfs")
        CHECK(disksOf(QStringLiteral("/dev/shm")).isEmpty());
    CHECK(disksOf(QStringLiteral("/proc")).isEmpty());
}

TEST_CASE("a book is put back into a folder that is not there, whatever is there", "[backup]")
{
    BackupFixture fixture;
    const QString first = folderForRestoring(fixture.folder.path(), evening);
    CHECK(QFileInfo(first).fileName() == QStringLiteral("So Chi bo 2026-11-24 193000"));
    REQUIRE(QDir().mkpath(first));
    must(writeWhole(first + QStringLiteral("/letter.txt"), "mine"));
    const QString second = folderForRestoring(fixture.folder.path(), evening);
    CHECK(second == first + QStringLiteral(" (2)"));

    must(restoreBackup(fixture.make().path, passphrase(), second, evening));
    CHECK(openBook(second));
    CHECK(must(readWhole(first + QStringLiteral("/letter.txt"))) == "mine");
}

TEST_CASE("a move that is prepared and not finished leaves the book writing, and records just what its file holds", "[backup][move]")
{
    BackupFixture fixture;
    const qint64 size = must(fixture.book->logSize());
    const QByteArray root = must(fixture.book->rootHash());
    int announced = 0;
    QObject::connect(fixture.book.get(), &Book::changed, [&announced] { ++announced; });

    const Departure departure = must(prepareMove(*fixture.book, QStringLiteral("máy mới"), evening));
    CHECK(must(fixture.book->logSize()) == size);
    CHECK(must(fixture.book->rootHash()) == root);
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    CHECK(announced == 0);
    const Backup written = must(writeMove(departure.snapshot, fixture.backups, evening));
    CHECK_FALSE(QFileInfo::exists(written.path)); // not before this copy has ended

    must(finishMove(*fixture.book, departure, written));
    CHECK(announced == 1);
    CHECK(fixture.book->copyState().kind == CopyState::Moved);
    const QByteArray ended = must(fixture.book->rootHash());
    CHECK(must(fixture.book->check()).problems.isEmpty());
    must(restoreBackup(written.path, passphrase(), fixture.again, evening));
    OtherComputer other;
    CHECK(must(openBook(fixture.again)->rootHash()) == ended);
    CHECK(openBook(fixture.again)->copyState().kind == CopyState::Current);
}

TEST_CASE("what is recorded while a move is being written stops the move and takes its file away", "[backup][move]")
{
    BackupFixture fixture;
    const Departure departure = must(prepareMove(*fixture.book, {}, evening));
    const Backup written = must(writeMove(departure.snapshot, fixture.backups, evening));
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Chen Vào")), {}));

    const auto finished = finishMove(*fixture.book, departure, written);

    REQUIRE_FALSE(finished);
    CHECK(finished.error().kind == Error::Refused);
    CHECK(fixture.files().isEmpty());
    CHECK(fixture.book->copyState().kind == CopyState::Current);
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Tiếp")), {}));
    CHECK(must(fixture.book->check()).problems.isEmpty());
}

TEST_CASE("a book used every evening for two years keeps few backups, all of them good", "[backup][round]")
{
    BackupFixture fixture;
    const QList<BackupPlace> places{placeAt(fixture.backups)};
    for (int week = 0; week < 60; ++week) {
        must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Số %1").arg(week)), {}));
        const BackupRound made = round(*fixture.book, places, evening.addDays(week * 12), 2);
        REQUIRE(made.made.size() == 1);
        REQUIRE(made.damaged.isEmpty());
    }
    const QList<KnownBackup> all = known(*fixture.book, places);
    CHECK(all.size() <= 24);
    CHECK(all.size() >= 12);
    CHECK(std::all_of(all.cbegin(), all.cend(), [](const KnownBackup &each) { return each.isGood; }));
}
