// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/escrow.h"
#include "core/usecases/escrowasking.h"
#include "core/usecases/recovering.h"
#include "tests/bookfixture.h"
#include "tests/copying.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

static const QString newPassphrase = QStringLiteral("một câu hoàn toàn khác");

static SecretBytes words(const QString &text)
{
    return SecretBytes::passphrase(text);
}

static QString fileIn(const QString &folder, const char *name)
{
    return QDir(folder).filePath(QString::fromLatin1(name));
}

template <typename T>
static Error::Kind kindOf(const Result<T> &result)
{
    REQUIRE_FALSE(result);
    return result.error().kind;
}

/// Runs a program of the system; its output, or nothing when it is not installed or failed.
static QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

static bool isInstalled(const char *program)
{
    if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return true;
    WARN("skipped: not installed: " << program);
    return false;
}

/// The armored age file of a slot, as one would cut it out of keystore.txt.
static QByteArray slotIn(const QString &folder, const QByteArray &kind)
{
    const QByteArray text = must(readWhole(fileIn(folder, "keystore.txt")));
    const qsizetype at = text.indexOf(' ' + kind + ' ');
    if (at < 0)
        return {};
    const qsizetype begin = text.indexOf('\n', at) + 1;
    const QByteArray last = "-----END AGE ENCRYPTED FILE-----\n";
    return text.mid(begin, text.indexOf(last, begin) + last.size() - begin);
}

static QMap<int, QString> typedBack(const SheetToConfirm &made)
{
    QMap<int, QString> typed;
    for (const int number : made.asked)
        typed.insert(number, documents::groupsOf(made.sheet.code).at(number - 1));
    return typed;
}

/// A book with a recovery sheet that was confirmed.
struct SheetFixture : BookFixture
{
    QByteArray code;

    explicit SheetFixture(int count = 0) : BookFixture(count)
    {
        const SheetToConfirm made = must(makeRecoverySheet(*book, QDate(2026, 11, 24)));
        code = made.sheet.code;
        must(confirmRecoverySheet(*book, typedBack(made), words(testPassphrase)));
    }

    Result<std::unique_ptr<Book>> recovered(const QString &where) const
    {
        return recoverByCode(where, code, words(newPassphrase), keystore::Cost::Floor);
    }
};

template <typename T>
static qsizetype countOf(const Book &book)
{
    return must(book.all<T>()).size();
}

TEST_CASE("a sheet that nobody confirmed opens nothing", "[recovery]")
{
    BookFixture fixture;
    const SheetToConfirm made = must(makeRecoverySheet(*fixture.book, QDate(2026, 11, 24)));
    CHECK(slotIn(fixture.path, "age-recovery").isEmpty());
    CHECK(must(groupsAsked(*fixture.book)) == made.asked);
    CHECK(made.asked.size() == 4);
    CHECK(made.asked.first() >= 5); // the first four are the same on every sheet

    QMap<int, QString> typed = typedBack(made);
    typed.remove(made.asked.last());
    CHECK(kindOf(confirmRecoverySheet(*fixture.book, typed, words(testPassphrase))) == Error::Invalid);
    typed.insert(made.asked.last(), QStringLiteral("AAAA"));
    const auto refused = confirmRecoverySheet(*fixture.book, typed, words(testPassphrase));
    CHECK(kindOf(refused) == Error::Invalid);
    CHECK(sentence(refused.error()).contains(QString::number(made.asked.last())));
    CHECK(kindOf(confirmRecoverySheet(*fixture.book, typedBack(made), words(newPassphrase))) == Error::Untrusted);
    CHECK(slotIn(fixture.path, "age-recovery").isEmpty());
    fixture.book.reset();
    CHECK(kindOf(recoverByCode(fixture.path, made.sheet.code, words(newPassphrase), keystore::Cost::Floor)) == Error::Untrusted);

    fixture.reopen(); // the sheet still waits
    QMap<int, QString> small;
    for (const auto &[number, group] : typedBack(made).toStdMap())
        small.insert(number, u' ' + group.toLower());
    must(confirmRecoverySheet(*fixture.book, small, words(testPassphrase)));
    CHECK(kindOf(groupsAsked(*fixture.book)) == Error::NotFound);
    CHECK(must(fixture.book->all<KeySlot>()).first().recipient == made.sheet.recipient);
    fixture.book.reset();
    CHECK(recoverByCode(fixture.path, made.sheet.code, words(newPassphrase), keystore::Cost::Floor));
}

TEST_CASE("a new sheet takes the place of the old one", "[recovery]")
{
    SheetFixture fixture;
    const SheetToConfirm second = must(makeRecoverySheet(*fixture.book, QDate(2026, 12, 1)));
    must(confirmRecoverySheet(*fixture.book, typedBack(second), words(testPassphrase)));
    fixture.book.reset();

    CHECK(kindOf(fixture.recovered(fixture.path)) == Error::Untrusted);
    CHECK(recoverByCode(fixture.path, second.sheet.code, words(newPassphrase), keystore::Cost::Floor));
}

TEST_CASE("the code may be typed in groups, in small letters, with the mistakes one makes", "[recovery]")
{
    REQUIRE(startCrypto());
    const auto identity = age::Identity::generate();
    const QByteArray code = identity.toText().exposed();
    const QByteArray grouped = documents::groupsOf(code).join(u' ').toLatin1();

    CHECK(must(recoveryCode(grouped)).recipient() == identity.recipient());
    CHECK(must(recoveryCode("# made on 24/11/2026\n" + grouped.toLower() + "\r\n")).recipient() == identity.recipient());
    QByteArray misread = code.left(16) + code.mid(16).replace('0', 'o').replace('8', 'B').replace('L', '1');
    CHECK(must(recoveryCode(misread)).recipient() == identity.recipient());
    QByteArray mistyped = code;
    mistyped[40] = mistyped[40] == 'Q' ? 'P' : 'Q';
    CHECK(kindOf(recoveryCode(mistyped)) == Error::Invalid);
    CHECK(kindOf(recoveryCode({})) == Error::Invalid);
}

TEST_CASE("the age program opens the slot with the code from the sheet", "[recovery][interop]")
{
    SheetFixture fixture;
    if (!isInstalled("age"))
        return;
    const QString codeFile = fixture.folder.filePath(QStringLiteral("code.txt"));
    const QString slotFile = fixture.folder.filePath(QStringLiteral("slot.age"));
    must(writeWhole(codeFile, fixture.code + '\n'));
    must(writeWhole(slotFile, slotIn(fixture.path, "age-recovery")));

    const QByteArray line = output(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), codeFile, slotFile});

    const auto opening = must(Book::openSlot(fixture.path, must(recoveryCode(fixture.code))));
    CHECK(line == "book-key " + opening.bookKey.exposed().toHex() + '\n');
}

TEST_CASE("a book opens by its sheet, with a new passphrase and new signing keys, and says so in its log", "[recovery]")
{
    SheetFixture fixture(3);
    const QByteArray checkpoint = must(fixture.book->signedCheckpoint());
    const OfficeKeys before = fixture.book->officeKeys();
    const qint64 size = must(fixture.book->logSize());
    fixture.book.reset();

    auto book = must(fixture.recovered(fixture.path));
    CHECK(must(book->logSize()) == size + 2);
    const auto uses = must(book->all<BookOpened>());
    REQUIRE(uses.size() == 1);
    CHECK(uses.first().slot == SlotKind::Recovery);
    CHECK(uses.first().recipient == must(book->all<KeySlot>()).first().recipient);
    CHECK(book->officeKeys().log != before.log);
    CHECK(book->officeKeys().office != before.office);
    CHECK(book->officeKeys().witness != before.witness);
    CHECK(book->officeKeys().age == before.age);
    CHECK(must(book->check()).problems.isEmpty()); // the checkpoint of the old key is still a state of the log
    CHECK(must(book->logKeysOf(book->officeKeys())).size() == 2);
    CHECK(Checkpoint::open(checkpoint, must(note::VerifierKey::parse(before.log.toLatin1()))));
    CHECK(Checkpoint::open(must(book->signedCheckpoint()), must(note::VerifierKey::parse(book->officeKeys().log.toLatin1()))));
    CHECK_FALSE(book->record({annulled(uses.first())})); // it stays said
    book.reset();

    CHECK(kindOf(Book::open(fixture.path, words(testPassphrase))) == Error::Untrusted);
    book = must(Book::open(fixture.path, words(newPassphrase)));
    CHECK(must(book->check()).problems.isEmpty());
    CHECK(countOf<BookOpened>(*book) == 1);
    book.reset();
    CHECK(fixture.recovered(fixture.path)); // the sheet goes on to open it
}

TEST_CASE("a backup from before a recovery is still the book's own", "[recovery]")
{
    SheetFixture fixture(3);
    const QString place = fixture.folder.filePath(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(place));
    const Backup before = must(makeBackup(*fixture.book, place, nowUtc()));
    fixture.book.reset();

    const auto book = must(fixture.recovered(fixture.path));
    CHECK(rehearseBackup(must(BackupOpener::of(*book)), before.path));
    const Backup after = must(makeBackup(*book, place, nowUtc()));
    CHECK(rehearseBackup(must(BackupOpener::of(*book)), after.path));

    // Another book's is not.
    const auto other = makeBook(fixture.folder.filePath(QStringLiteral("other")));
    CHECK_FALSE(rehearseBackup(must(BackupOpener::of(*other)), before.path));
}

TEST_CASE("wherever the power fails during a recovery, the book opens afterwards", "[recovery][powercut]")
{
    SheetFixture fixture;
    const OfficeKeys before = fixture.book->officeKeys();
    fixture.book.reset();
    const QByteArray oldSigningKeys = must(readWhole(fileIn(fixture.path, "signing-keys.txt")));

    // A folder of its name stands in the way of a file: the writing before it was the last. Each copy is on a computer of
    // its own, because one would know that they are copies of one book. tst_faults kills a recovery at each call.
    auto computer = std::make_optional<OtherComputer>();
    const QString first = fixture.folder.filePath(QStringLiteral("first"));
    copyFolder(fixture.path, first);
    REQUIRE(QDir(first).mkpath(QStringLiteral("signing-keys.txt.next/in-the-way")));
    CHECK(kindOf(fixture.recovered(first)) == Error::Io);
    REQUIRE(QDir(fileIn(first, "signing-keys.txt.next")).removeRecursively());
    computer.emplace();
    const QString third = fixture.folder.filePath(QStringLiteral("third"));
    copyFolder(fixture.path, third);
    REQUIRE(QFile::remove(fileIn(third, "signing-keys.txt")));
    REQUIRE(QDir(third).mkpath(QStringLiteral("signing-keys.txt/in-the-way")));
    CHECK(fixture.recovered(third)); // the new keystore is in force; the rest is done when the book is opened
    REQUIRE(QDir(fileIn(third, "signing-keys.txt")).removeRecursively());
    must(writeWhole(fileIn(third, "signing-keys.txt"), oldSigningKeys));
    const QByteArray next = must(readWhole(fileIn(third, "signing-keys.txt.next")));
    const QString second = fixture.folder.filePath(QStringLiteral("second"));
    copyFolder(first, second);
    must(writeWhole(fileIn(second, "signing-keys.txt.next"), next));
    const QString fourth = fixture.folder.filePath(QStringLiteral("fourth"));
    copyFolder(third, fourth);
    must(writeWhole(fileIn(fourth, "signing-keys.txt"), next, Existing::Replace));
    const QString fifth = fixture.folder.filePath(QStringLiteral("fifth"));
    copyFolder(fourth, fifth);
    REQUIRE(QFile::remove(fileIn(fifth, "signing-keys.txt.next")));

    for (const QString &folder : {first, second, third, fourth, fifth}) {
        INFO(folder.toStdString());
        computer.emplace();
        const bool isThrough = folder != first && folder != second;
        const QString passphrase = isThrough ? newPassphrase : testPassphrase;
        const QString again = folder + QStringLiteral("-again");
        copyFolder(folder, again);
        auto book = must(Book::open(folder, words(passphrase)));
        CHECK(countOf<BookOpened>(*book) == 1);
        CHECK((book->officeKeys().log != before.log) == isThrough);
        must(book->signedCheckpoint());
        CHECK(must(book->check()).problems.isEmpty());
        book.reset();
        book = must(Book::open(folder, words(passphrase))); // what was left to do is done once
        CHECK((book->officeKeys().log != before.log) == isThrough);
        CHECK(must(book->check()).problems.isEmpty());
        book.reset();
        computer.emplace();
        book = must(fixture.recovered(again));
        CHECK(countOf<BookOpened>(*book) == 2);
        CHECK(must(book->check()).problems.isEmpty());
    }
}

TEST_CASE("old keys put back into the folder of a recovered book are found out", "[recovery]")
{
    SheetFixture fixture;
    fixture.book.reset();
    const QByteArray oldKeystore = must(readWhole(fileIn(fixture.path, "keystore.txt")));
    const QByteArray oldSigningKeys = must(readWhole(fileIn(fixture.path, "signing-keys.txt")));
    must(fixture.recovered(fixture.path)).reset();

    must(writeWhole(fileIn(fixture.path, "keystore.txt"), oldKeystore, Existing::Replace));
    must(writeWhole(fileIn(fixture.path, "signing-keys.txt"), oldSigningKeys, Existing::Replace));

    CHECK(kindOf(Book::open(fixture.path, words(testPassphrase))) == Error::Untrusted);
    CHECK(fixture.recovered(fixture.path)); // and the sheet helps out
}

TEST_CASE("another book's sheet and a damaged keystore say what they are and change nothing", "[recovery]")
{
    SheetFixture fixture;
    SheetFixture other;
    fixture.book.reset();
    other.book.reset();
    const QByteArray keystoreText = must(readWhole(fileIn(fixture.path, "keystore.txt")));

    const auto wrong = other.recovered(fixture.path);
    CHECK(kindOf(wrong) == Error::Untrusted);
    CHECK(qstrcmp(wrong.error().word, "no-match") == 0);
    QByteArray damaged = keystoreText;
    damaged.replace("serial 2", "serial 3");
    must(writeWhole(fileIn(fixture.path, "keystore.txt"), damaged, Existing::Replace));
    CHECK(kindOf(fixture.recovered(fixture.path)) == Error::Untrusted); // its mac says so
    must(writeWhole(fileIn(fixture.path, "keystore.txt"), keystoreText.first(100), Existing::Replace));
    CHECK(kindOf(fixture.recovered(fixture.path)) == Error::Corrupt);
    must(writeWhole(fileIn(fixture.path, "keystore.txt"), keystoreText, Existing::Replace));
    auto book = openBook(fixture.path);
    CHECK(countOf<BookOpened>(*book) == 0);
}

TEST_CASE("a change of passphrase rewrites no data and keeps the sheet", "[recovery]")
{
    SheetFixture fixture(3);
    const QByteArray slot = slotIn(fixture.path, "age-recovery");
    const QByteArray root = must(fixture.book->rootHash());
    fixture.reopen(); // so that the WAL is in the file
    fixture.book.reset();
    const QByteArray data = must(readWhole(fileIn(fixture.path, "book.sqlite")));
    fixture.book = openBook(fixture.path);

    must(fixture.book->changePassphrase(words(testPassphrase), words(newPassphrase), keystore::Cost::Floor));

    CHECK(must(fixture.book->rootHash()) == root);
    fixture.book.reset();
    CHECK(must(readWhole(fileIn(fixture.path, "book.sqlite"))) == data);
    CHECK(slotIn(fixture.path, "age-recovery") == slot);
    CHECK(fixture.recovered(fixture.path));
}

TEST_CASE("the sheet is one page with every group as text and the code as QR", "[recovery][paper]")
{
    SheetFixture fixture;
    const SheetToConfirm made = must(makeRecoverySheet(*fixture.book, QDate(2026, 11, 24)));
    const auto pages = must(documents::recoverySheetPages(made.sheet));
    CHECK(pages.count() == 1);
    const QString text = pages.text(0);
    for (const QString &group : documents::groupsOf(made.sheet.code))
        CHECK(text.contains(group));
    CHECK(text.contains(QStringLiteral("24/11/2026")));
    CHECK(text.contains(fixture.book->head().name, Qt::CaseInsensitive));

    if (!isInstalled("pdftotext") || !isInstalled("pdftoppm") || !isInstalled("zbarimg"))
        return;
    const QString pdf = fixture.folder.filePath(QStringLiteral("sheet.pdf"));
    must(writeWhole(pdf, must(documents::recoverySheetPdf(made.sheet))));
    const QString found = QString::fromUtf8(output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    for (const QString &group : documents::groupsOf(made.sheet.code))
        CHECK(found.contains(group));
    const QString picture = fixture.folder.filePath(QStringLiteral("sheet"));
    output(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), QStringLiteral("-singlefile"), pdf, picture});
    CHECK(output(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), picture + QStringLiteral(".png")}).trimmed() == made.sheet.code);
}

/// An escrow key that is in force.
static age::Identity escrowKeyOfWard(Book &ward)
{
    auto identity = must(newEscrowKey(ward, ReplaceKey::No));
    must(useEscrowKey(ward, identity.recipient()));
    return identity;
}

/// A cell and its ward, with the book in escrow and the ward told of it.
struct EscrowFixture : BookFixture
{
    std::unique_ptr<Book> ward = makeBook(folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    age::Identity escrow = escrowKeyOfWard(*ward);
    int made = 0;

    EscrowFixture() : BookFixture(3)
    {
        enrol();
        must(agreeToEscrow(*book, must(escrowOffer(*ward)), words(testPassphrase)));
        must(takeBundle(*ward, up()));
    }

    void enrol()
    {
        const RequestFile request = must(requestEnrolment(*book));
        must(finishEnrolment(*book, must(acceptRequest(*ward, request.bytes, request.fingerprint)), wardFingerprint(*ward)));
    }

    QByteArray up(Book &from)
    {
        const QString file = folder.filePath(QStringLiteral("up-%1.age").arg(++made));
        must(makeBundle(from, must(upperPeer(from)), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }
    QByteArray up() { return up(*book); }

    QByteArray down()
    {
        const QString file = folder.filePath(QStringLiteral("down-%1.age").arg(++made));
        must(makeBundle(*ward, must(peerOf(*ward, book->org())), file, HandedOver::Yes, Existing::Keep));
        return must(readWhole(file));
    }

    EscrowAsked ask()
    {
        const EscrowAsked asked = must(askForEscrow(path, QStringLiteral("Chi bộ Tổ dân phố số 7"), nowUtc()));
        must(keepEscrowRequest(path, asked));
        return asked;
    }

    Result<QByteArray> grant(const EscrowAsked &asked)
    {
        return grantEscrow(*ward, asked.request, asked.fingerprint, escrow, {QStringLiteral("Bí thư Đảng ủy đồng ý, phiên họp 24/11")}, nowUtc());
    }

    Result<std::unique_ptr<Book>> recovered(const QByteArray &answer, const QString &code)
    {
        return recoverByAnswer(path, answer, code, words(newPassphrase), keystore::Cost::Floor);
    }
};

TEST_CASE("a book in escrow is opened by request, decision and answer, and both logs say so", "[escrow]")
{
    EscrowFixture fixture;
    fixture.book.reset();
    const EscrowAsked asked = fixture.ask();
    const EscrowRequestSeen seen = must(lookAtEscrowRequest(*fixture.ward, asked.request));
    REQUIRE(seen.cell);
    CHECK(seen.cell->title == QStringLiteral("Chi bộ Tổ dân phố số 7"));

    const QByteArray answer = must(fixture.grant(asked));
    const auto decisions = must(fixture.ward->all<EscrowDecision>());
    REQUIRE(decisions.size() == 1);
    CHECK(decisions.first().cell == seen.cell->org);
    CHECK(decisions.first().answered == EscrowAnswered::Granted);
    CHECK(decisions.first().request.toLatin1() == sha256(asked.request).toHex());

    CHECK(kindOf(fixture.recovered(answer, QStringLiteral("QQQQ QQQQ QQQQ QQQQ"))) == Error::Untrusted);
    QString typed = asked.code.toLower();
    fixture.book = must(fixture.recovered(answer, typed.remove(u' ')));
    const auto uses = must(fixture.book->all<BookOpened>());
    REQUIRE(uses.size() == 1);
    CHECK(uses.first().slot == SlotKind::Escrow);
    CHECK(uses.first().answer.toLatin1() == sha256(answer).toHex());
    CHECK(must(fixture.book->check()).problems.isEmpty());
    CHECK_FALSE(QFile::exists(fileIn(fixture.path, "escrow-request.age")));
    fixture.book.reset();
    CHECK(Book::open(fixture.path, words(newPassphrase)));
    CHECK(kindOf(fixture.recovered(answer, asked.code)) == Error::NotFound); // an answer is good once
}

TEST_CASE("the ward answers only the request whose digits were read to it, for a book it knows", "[escrow]")
{
    EscrowFixture fixture;
    const auto stranger = age::Identity::generate();
    fixture.book.reset();
    const EscrowAsked first = fixture.ask();
    const EscrowAsked asked = fixture.ask();
    const qint64 size = must(fixture.ward->logSize());
    const EscrowReason why{QStringLiteral("Bí thư đồng ý")};

    CHECK(kindOf(grantEscrow(*fixture.ward, asked.request, first.fingerprint, fixture.escrow, why, nowUtc())) == Error::Untrusted);
    CHECK(kindOf(grantEscrow(*fixture.ward, asked.request, asked.fingerprint, stranger, why, nowUtc())) == Error::Untrusted);
    CHECK(kindOf(grantEscrow(*fixture.ward, asked.request, asked.fingerprint, fixture.escrow, {}, nowUtc())) == Error::Refused);
    CHECK(kindOf(grantEscrow(*fixture.ward, "sochibo/escrow-request/v1\n", asked.fingerprint, fixture.escrow, why, nowUtc())) == Error::Invalid);
    CHECK(must(fixture.ward->logSize()) == size);

    const QByteArray toFirst = must(fixture.grant(first));
    CHECK(kindOf(fixture.recovered(toFirst, asked.code)) == Error::Untrusted); // the newer request is the one that counts
    const QByteArray answer = must(fixture.grant(asked));
    QByteArray changed = answer;
    changed.replace("sochibo/org/" + fixture.ward->org().toLatin1() + "\nbook", "sochibo/org/00d2c4e1\nbook");
    CHECK(kindOf(fixture.recovered(changed, asked.code)) == Error::Untrusted); // the office's signature does not fit
    CHECK(fixture.recovered(answer, asked.code));
}

TEST_CASE("a request is decided once, and the ward says what it decided before", "[escrow]")
{
    EscrowFixture fixture;
    fixture.book.reset();
    const EscrowAsked first = fixture.ask();
    must(refuseEscrow(*fixture.ward, first.request, {QStringLiteral("Chưa rõ ai đề nghị")}));
    CHECK(must(fixture.ward->all<EscrowDecision>()).first().answered == EscrowAnswered::Refused);

    for (const auto &again : {lookAtEscrowRequest(*fixture.ward, first.request).error(), fixture.grant(first).error(),
                              refuseEscrow(*fixture.ward, first.request, {QStringLiteral("lần nữa")}).error()}) {
        CHECK(again.kind == Error::Refused);
        CHECK(QByteArray(again.word) == "answered");
        CHECK(sentence(again).contains(QStringLiteral("Chưa rõ ai đề nghị")));
    }
    const EscrowAsked second = fixture.ask();
    const EscrowRequestSeen seen = must(lookAtEscrowRequest(*fixture.ward, second.request));
    REQUIRE(seen.earlier.size() == 1);
    CHECK(seen.earlier.first().what == EscrowLine::Refused);
    fixture.book = must(fixture.recovered(must(fixture.grant(second)), second.code));
    CHECK(kindOf(fixture.grant(second)) == Error::Refused);

    // The cell's own log tells the ward that the answer was used, once it is enrolled again and sends a bundle.
    fixture.enrol();
    must(takeBundle(*fixture.ward, fixture.up()));
    const QList<EscrowLine> history = must(escrowHistory(*fixture.ward));
    REQUIRE(history.size() == 3);
    int opened = 0;
    for (const EscrowLine &line : history) {
        CHECK(line.title == QStringLiteral("Chi bộ Tổ dân phố số 7"));
        opened += line.what == EscrowLine::OpenedByAnswer;
    }
    CHECK(opened == 1);
    CHECK(must(slotUses(*fixture.book)).size() == 1);
    CHECK(must(slotUses(*fixture.book)).first().time.isValid());
}

TEST_CASE("a request for the escrow of another office, or with another key of the safe, records nothing", "[escrow]")
{
    EscrowFixture fixture;
    auto other = makeBook(fixture.folder.filePath(QStringLiteral("other-ward")), BookKind::Committee);
    fixture.book.reset();
    const EscrowAsked asked = fixture.ask();
    const qint64 size = must(fixture.ward->logSize());
    const EscrowReason why{QStringLiteral("Bí thư đồng ý")};

    CHECK(kindOf(lookAtEscrowRequest(*other, asked.request)) == Error::Untrusted); // has no escrow at all
    const age::Identity strange = escrowKeyOfWard(*other);
    const auto elsewhere = lookAtEscrowRequest(*other, asked.request);
    CHECK(QByteArray(elsewhere.error().word) == "not-for-me");
    CHECK(must(other->all<EscrowDecision>()).isEmpty());
    const auto wrong = grantEscrow(*fixture.ward, asked.request, asked.fingerprint, strange, why, nowUtc());
    CHECK(QByteArray(wrong.error().word) == "no-match");
    CHECK(sentence(wrong.error()).contains(QString::fromLatin1(fixture.escrow.recipient().text().left(12))));
    QByteArray damaged = asked.request;
    damaged[damaged.indexOf("title") + 7] = 'x';
    CHECK_FALSE(grantEscrow(*fixture.ward, damaged, asked.fingerprint, fixture.escrow, why, nowUtc()));
    CHECK(must(fixture.ward->logSize()) == size);

    // A new key for the office: the cell that agreed to the old one is helped with the old one from the safe.
    must(useEscrowKey(*fixture.ward, must(newEscrowKey(*fixture.ward, ReplaceKey::Yes)).recipient()));
    CHECK(must(lookAtEscrowRequest(*fixture.ward, asked.request)).key == EscrowRequestSeen::Older);
    CHECK(must(cellsInEscrow(*fixture.ward)).size() == 1);
    CHECK(fixture.recovered(must(fixture.grant(asked)), asked.code));
}

TEST_CASE("what waits for the answer lies in the book's folder, sealed with the one-time code", "[escrow]")
{
    EscrowFixture fixture;
    fixture.book.reset();
    CHECK_FALSE(must(recoveryWays(fixture.path)).asked);
    const EscrowAsked made = must(askForEscrow(fixture.path, QStringLiteral("Chi bộ Tổ dân phố số 7"), nowUtc()));
    CHECK_FALSE(QFile::exists(fileIn(fixture.path, "escrow-request.age"))); // asking alone writes nothing
    must(keepEscrowRequest(fixture.path, made));
    const RecoveryWays ways = must(recoveryWays(fixture.path));
    CHECK(ways.escrow);
    CHECK_FALSE(ways.sheet);
    CHECK(ways.asked);

    const EscrowAsked again = must(keptEscrowRequest(fixture.path, made.code.toLower()));
    CHECK(again.request == made.request);
    CHECK(again.fingerprint == made.fingerprint);
    CHECK(kindOf(keptEscrowRequest(fixture.path, QStringLiteral("QQQQ QQQQ QQQQ QQQQ"))) == Error::Untrusted);

    // An older program kept the identity alone: its answer opens the book all the same.
    const QByteArray answer = must(fixture.grant(made));
    const SecretBytes code = words(QString(made.code).remove(u' '));
    const QByteArray plain = must(age::decryptWithPassphrase(must(readWhole(fileIn(fixture.path, "escrow-request.age"))), code));
    const QByteArray identityAlone = plain.left(plain.indexOf('\n') + 1);
    must(writeWhole(fileIn(fixture.path, "escrow-request.age"), must(age::encryptWithPassphrase(identityAlone, code)), Existing::Replace));
    CHECK(kindOf(keptEscrowRequest(fixture.path, made.code)) == Error::NotFound);
    CHECK(fixture.recovered(answer, made.code));
    CHECK_FALSE(must(recoveryWays(fixture.path)).asked);
}

TEST_CASE("a ward that was never told of the escrow must name the cell", "[escrow]")
{
    EscrowFixture fixture;
    SheetFixture unknown;
    must(unknown.book->putSlot(keystore::AgeSlot::Escrow, fixture.escrow.recipient(), words(testPassphrase)));
    unknown.book.reset();
    const EscrowAsked asked = must(askForEscrow(unknown.path, QStringLiteral("Chi bộ 9"), nowUtc()));
    must(keepEscrowRequest(unknown.path, asked));
    const QString cell = fixture.book->org();

    CHECK(kindOf(fixture.grant(asked)) == Error::NotFound);
    const auto named = grantEscrow(*fixture.ward, asked.request, asked.fingerprint, fixture.escrow, {QStringLiteral("đồng ý"), cell}, nowUtc());
    REQUIRE(named);
    CHECK(must(fixture.ward->all<EscrowDecision>()).first().cell == cell);
    CHECK(kindOf(recoverByAnswer(unknown.path, *named, asked.code, words(newPassphrase), keystore::Cost::Floor)) == Error::NotFound); // not enrolled there
    CHECK(countOf<BookOpened>(*openBook(unknown.path)) == 0);
}

TEST_CASE("escrow opens the data and can never sign", "[escrow]")
{
    EscrowFixture fixture;
    const OfficeKeys before = fixture.book->officeKeys();
    const QByteArray bookId = fixture.book->bookId();
    const QByteArray signingKeys = must(readWhole(fileIn(fixture.path, "signing-keys.txt")));
    fixture.book.reset();

    // All that the ward's identity gives is the book key; nothing made of it opens the signing keys.
    const auto opening = must(Book::openSlot(fixture.path, fixture.escrow));
    CHECK(opening.slot == SlotKind::Escrow);
    BookKeys keys;
    CHECK_FALSE(keys.openSigningKeys(signingKeys, bookId, opening.bookKey));
    for (const char *purpose : {"sochibo/signing-keys/v1", "sochibo/secrets/v1", "sochibo/keystore-mac/v1"})
        CHECK_FALSE(keys.openSigningKeys(signingKeys, bookId, hkdfSha256(opening.bookKey.view(), bookId, purpose)));

    const EscrowAsked asked = fixture.ask();
    const QByteArray answer = must(fixture.grant(asked));
    fixture.book = must(fixture.recovered(answer, asked.code));
    CHECK(fixture.book->officeKeys().log != before.log);
    CHECK_FALSE(Checkpoint::open(must(fixture.book->signedCheckpoint()), must(note::VerifierKey::parse(before.log.toLatin1()))));

    if (!isInstalled("age"))
        return;
    const QString identityFile = fixture.folder.filePath(QStringLiteral("escrow.txt"));
    const QString slotFile = fixture.folder.filePath(QStringLiteral("slot.age"));
    must(writeWhole(identityFile, fixture.escrow.toText().exposed() + '\n'));
    must(writeWhole(slotFile, slotIn(fixture.path, "age-escrow")));
    CHECK(output(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), identityFile, slotFile}) == "book-key " + opening.bookKey.exposed().toHex() + '\n');
}

TEST_CASE("a recovered cell is taken in again with the next certificate, and its old keys no longer", "[escrow][enrol]")
{
    EscrowFixture fixture;
    const Peer knownBefore = must(peerOf(*fixture.ward, fixture.book->org()));
    const QString stolen = fixture.folder.filePath(QStringLiteral("stolen"));
    fixture.book.reset();
    copyFolder(fixture.path, stolen);
    const EscrowAsked asked = fixture.ask();
    fixture.book = must(fixture.recovered(must(fixture.grant(asked)), asked.code));
    must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Sau Khôi Phục")), {}));

    // Until the ward knows the new keys, it refuses what they signed.
    CHECK(kindOf(takeBundle(*fixture.ward, fixture.up())) == Error::Untrusted);
    const qint64 held = must(fixture.ward->logSize(fixture.book->org()));
    const RequestFile request = must(requestEnrolment(*fixture.book));
    const QByteArray answer = must(acceptRequest(*fixture.ward, request.bytes, request.fingerprint));
    const auto seen = must(lookAtAnswer(answer));
    const Certificate &certificate = seen.answer.certificate;
    CHECK(certificate.serial == 2);
    const auto oldNote = must(note::parse(knownBefore.certificate.toUtf8(), 64 * 1024));
    CHECK(certificate.follows(must(Certificate::parse(oldNote.text))));
    REQUIRE(certificate.revocations.size() == 3);
    for (const Revocation &each : certificate.revocations) {
        CHECK(each.reason == QStringLiteral("superseded"));
        CHECK(each.size == held);
    }
    must(finishEnrolment(*fixture.book, answer, wardFingerprint(*fixture.ward)));

    // The receipt for what the old key signed is still made and still understood.
    CHECK(must(takeBundle(*fixture.book, fixture.down())).acknowledged == held);
    const TakeReport taken = must(takeBundle(*fixture.ward, fixture.up()));
    CHECK(taken.outcome == TakeReport::Taken);
    CHECK(must(fixture.ward->logSize(fixture.book->org())) > held);
    const TakeReport receipt = must(takeBundle(*fixture.book, fixture.down()));
    CHECK(receipt.acknowledged == must(fixture.ward->logSize(fixture.book->org())));
    CHECK(must(fixture.ward->all<BookOpened>({{}, {}, fixture.book->org()})).size() == 1); // the ward's copy says it too
    CHECK(must(fixture.ward->check()).problems.isEmpty());

    // Whoever has an old copy of the folder and the old passphrase signs with keys that no longer count.
    const OtherComputer his;
    auto thief = openBook(stolen);
    CHECK(kindOf(takeBundle(*fixture.ward, fixture.up(*thief))) == Error::Untrusted);
}

TEST_CASE("an offer counts only from the ward one is enrolled with, and escrow can be ended", "[escrow]")
{
    EscrowFixture fixture;
    auto other = makeBook(fixture.folder.filePath(QStringLiteral("other-ward")), BookKind::Committee);
    CHECK(kindOf(escrowOffer(*other)) == Error::NotFound);
    escrowKeyOfWard(*other);
    CHECK(kindOf(newEscrowKey(*other, ReplaceKey::No)) == Error::Refused);
    CHECK(kindOf(newEscrowKey(*fixture.book, ReplaceKey::No)) == Error::Refused);
    CHECK(kindOf(useEscrowKey(*fixture.book, fixture.escrow.recipient())) == Error::Refused);
    CHECK(kindOf(agreeToEscrow(*fixture.book, must(escrowOffer(*other)), words(testPassphrase))) == Error::Untrusted);
    BookFixture alone;
    CHECK(kindOf(agreeToEscrow(*alone.book, must(escrowOffer(*fixture.ward)), words(testPassphrase))) == Error::Refused);

    must(endEscrow(*fixture.book, words(testPassphrase)));
    CHECK(kindOf(endEscrow(*fixture.book, words(testPassphrase))) == Error::NotFound);
    CHECK(must(fixture.book->all<KeySlot>()).first().recipient.isEmpty());
    fixture.book.reset();
    CHECK(kindOf(askForEscrow(fixture.path, QStringLiteral("Chi bộ 7"), nowUtc())) == Error::NotFound);
    CHECK(kindOf(Book::openSlot(fixture.path, fixture.escrow)) == Error::Untrusted);
    CHECK(openBook(fixture.path));
}

TEST_CASE("what was signed with keys that a restored copy never had comes back once their digits were read out", "[escrow][return]")
{
    EscrowFixture fixture;
    const Backup backup = must(makeBackup(*fixture.book, fixture.folder.path(), nowUtc()));
    fixture.book.reset();
    const EscrowAsked asked = fixture.ask();
    fixture.book = must(fixture.recovered(must(fixture.grant(asked)), asked.code));
    const MemberId later = must(enterMember(*fixture.book, named(QStringLiteral("Lê Thị Sau Khôi Phục")), {}));
    const auto enrolAgain = [&fixture] {
        const RequestFile request = must(requestEnrolment(*fixture.book));
        must(finishEnrolment(*fixture.book, must(acceptRequest(*fixture.ward, request.bytes, request.fingerprint)), wardFingerprint(*fixture.ward)));
        return request.fingerprint;
    };
    const QString digits = enrolAgain();
    must(takeBundle(*fixture.ward, fixture.up()));
    fixture.book.reset();
    QDir(fixture.path).removeRecursively();
    must(restoreBackup(backup.path, {words(testPassphrase), {}}, fixture.path, nowUtc()));
    fixture.book = openBook(fixture.path);
    enrolAgain(); // with the keys of the restored copy

    must(takeBundle(*fixture.ward, fixture.up()));
    const QByteArray answer = fixture.down();
    const auto unknown = takeBundle(*fixture.book, answer);
    REQUIRE_FALSE(unknown);
    CHECK(QByteArray(unknown.error().word) == "unknown-log-key");
    CHECK_FALSE(takeBundle(*fixture.book, answer, RevokedSignatures::Refuse, QStringLiteral("00000 11111 22222 33333 44444 55555")));
    CHECK_FALSE(fixture.book->get(later));

    CHECK(must(takeBundle(*fixture.book, answer, RevokedSignatures::Refuse, digits)).home.returned > 0);
    CHECK(fixture.book->get(later));
    CHECK(must(fixture.book->check()).problems.isEmpty());
    fixture.reopen(); // its own keys are named in the log again
    must(takeBundle(*fixture.ward, fixture.up()));
    CHECK(must(fixture.ward->check()).problems.isEmpty());
}
