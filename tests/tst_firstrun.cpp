// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"
#include "tests/pressing.h"

#include "core/backup/backups.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/coverpage.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/passphrase.h"
#include "core/usecases/posthistory.h"
#include "ui/dialogs/asidedialog.h"
#include "ui/dialogs/digitsdialog.h"
#include "ui/dialogs/newkeydialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"
#include "ui/wizards/newbookwizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace {

/// Answers the question for digits that is open; false when it stays open.
bool answerDigits(QWidget &page, const QString &digits)
{
    auto *dialog = page.findChild<DigitsDialog *>();
    REQUIRE(dialog);
    type(*dialog, "digits", digits);
    pressDefault(*dialog);
    const bool accepted = dialog->result() == QDialog::Accepted;
    if (accepted) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    return accepted;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

/// A cell's book and the book of its ward, each with its page of exchange, and a stick that is carried between them.
struct Post
{
    BookFixture cell{12};
    QTemporaryDir wardFolder;
    std::unique_ptr<Book> ward = makeBook(wardFolder.filePath(QStringLiteral("ward")), BookKind::Committee);
    QTemporaryDir stick;
    ChosenFiles cellChoice;
    ChosenFiles wardChoice;
    ExchangePage exchange{*cell.book, nullptr, cellChoice.chooser()};
    BoardPage board{*ward, nullptr, wardChoice.chooser()};
    MeetingId meeting;

    Post()
    {
        meeting = cell.meeting();
        cell.close(meeting);
        cell.sign(meeting);
        exchange.show();
        board.show();
    }

    QString onStick(const char *name) const { return stick.filePath(QLatin1String(name)); }

    void enrol()
    {
        cellChoice.save = wardChoice.open = onStick("request.note");
        wardChoice.save = cellChoice.open = onStick("answer.note");
        press(exchange, "saveRequest");
        press(board, "enrol");
        REQUIRE(answerDigits(board, must(requestEnrolment(*cell.book)).fingerprint));
        press(exchange, "takeAnswer");
        REQUIRE(answerDigits(exchange, wardFingerprint(*ward)));
    }

    /// Makes a bundle by the button; returns the file.
    QString send()
    {
        cellChoice.folder = stick.filePath(QStringLiteral("up%1").arg(QDir(stick.path()).entryList(QDir::Dirs).size()));
        REQUIRE(QDir().mkpath(cellChoice.folder));
        press(exchange, "makeBundle");
        REQUIRE(filesIn(cellChoice.folder).size() == 1);
        return QDir(cellChoice.folder).filePath(filesIn(cellChoice.folder).constFirst());
    }

    /// Writes the receipt by the button and takes it in at the cell.
    void answer()
    {
        wardChoice.folder = stick.filePath(QStringLiteral("down%1").arg(QDir(stick.path()).entryList(QDir::Dirs).size()));
        REQUIRE(QDir().mkpath(wardChoice.folder));
        press(board, "writeReceipts");
        REQUIRE(filesIn(wardChoice.folder).size() == 1);
        cellChoice.open = QDir(wardChoice.folder).filePath(filesIn(wardChoice.folder).constFirst());
        press(exchange, "takeInBundle");
    }

    QStringList reports() const
    {
        QStringList out;
        const auto *list = board.findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            out += list->item(row)->text();
        return out;
    }
};

/// The wizard filled in up to the passphrase.
struct WizardFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Sổ Chi bộ/Chi bộ 5"));
    NewBookWizard wizard{nullptr, FileChooser::ofDesktop(), keystore::Cost::Floor};

    explicit WizardFixture(const char *kind = "cell")
    {
        REQUIRE(startCrypto());
        wizard.show();
        child<QRadioButton>(wizard, kind)->click();
        next();
    }

    void next() { wizard.button(QWizard::NextButton)->click(); }
    void commit() { wizard.button(QWizard::CommitButton)->click(); }

    void toPassphrase()
    {
        type(wizard, "name", text("Chi bộ Tổ dân phố số 5"));
        type(wizard, "upper", text("Đảng bộ phường Hạp Lĩnh"));
        type(wizard, "place", text("Hạp Lĩnh"));
        type(wizard, "termFrom", text("15032025"));
        next();
        REQUIRE(wizard.currentId() == NewBookWizard::Folder);
        type(wizard, "folder", path);
        next();
        REQUIRE(wizard.currentId() == NewBookWizard::Passphrase);
    }

    QString said() const { return wizard.currentPage()->findChild<MessageBar *>()->text(); }
};

}

TEST_CASE("a book is begun step by step and opens with its passphrase", "[firstrun]")
{
    WizardFixture f;
    f.toPassphrase();
    type(f.wizard, "passphrase", testPassphrase);
    type(f.wizard, "passphraseAgain", testPassphrase);
    child<QCheckBox>(f.wizard, "understood")->setChecked(true);

    f.commit();

    REQUIRE(f.wizard.currentId() == NewBookWizard::Ready);
    auto book = f.wizard.takeBook();
    REQUIRE(book);
    CHECK(book->head().name == text("Chi bộ Tổ dân phố số 5"));
    CHECK(book->head().bookKind == BookKind::Cell);
    CHECK(book->head().termFrom == QDate(2025, 3, 15));
    CHECK(child<QLineEdit>(f.wizard, "passphrase")->text().isEmpty());
    book.reset();
    CHECK(openBook(f.path)->head().place == text("Hạp Lĩnh"));
}

TEST_CASE("typing begins in the first field of a step without a click", "[firstrun]")
{
    WizardFixture f;
    QCoreApplication::processEvents();

    CHECK(f.wizard.focusWidget() == child<QLineEdit>(f.wizard, "name"));
    f.toPassphrase();
    QCoreApplication::processEvents();
    CHECK(f.wizard.focusWidget() == child<QLineEdit>(f.wizard, "passphrase"));
}

TEST_CASE("the book of an office can be begun too", "[firstrun]")
{
    WizardFixture f("office");
    f.toPassphrase();
    type(f.wizard, "passphrase", testPassphrase);
    type(f.wizard, "passphraseAgain", testPassphrase);
    child<QCheckBox>(f.wizard, "understood")->setChecked(true);

    f.commit();

    auto book = f.wizard.takeBook();
    REQUIRE(book);
    CHECK(book->head().bookKind == BookKind::Committee);
    CHECK(wardFingerprint(*book).size() == 35);
}

TEST_CASE("a step of a new book is left only when it is right, and says what is wrong", "[firstrun]")
{
    WizardFixture f;
    REQUIRE(f.wizard.currentId() == NewBookWizard::Names);

    f.next();
    CHECK(f.wizard.currentId() == NewBookWizard::Names);
    CHECK(f.said().contains(text("name of the organisation")));

    type(f.wizard, "name", text("Chi bộ 5"));
    type(f.wizard, "upper", text("Đảng bộ phường"));
    type(f.wizard, "place", text("Hạp Lĩnh"));
    type(f.wizard, "termFrom", text("31/02/2025"));
    f.next();
    CHECK(f.wizard.currentId() == NewBookWizard::Names);
    CHECK(f.said().contains(text("last congress")));

    type(f.wizard, "termFrom", text("15/03/2025"));
    f.next();
    REQUIRE(f.wizard.currentId() == NewBookWizard::Folder);
    CHECK(child<QLineEdit>(f.wizard, "folder")->text().endsWith(text("Chi bộ 5")));
    type(f.wizard, "folder", text("not a whole path"));
    f.next();
    CHECK(f.wizard.currentId() == NewBookWizard::Folder);

    QFile stranger(f.folder.filePath(QStringLiteral("letter.txt")));
    REQUIRE(stranger.open(QIODevice::WriteOnly));
    type(f.wizard, "folder", f.folder.path());
    f.next();
    CHECK(f.wizard.currentId() == NewBookWizard::Folder);
    CHECK(f.said().contains(text("is not empty")));
}

TEST_CASE("a passphrase that is weak, differs or comes without the promise makes no book", "[firstrun]")
{
    WizardFixture f;
    f.toPassphrase();

    type(f.wizard, "passphrase", text("chibo2026!"));
    type(f.wizard, "passphraseAgain", text("chibo2026!"));
    f.commit();
    CHECK(f.said().contains(text("everybody tries first")));

    type(f.wizard, "passphrase", testPassphrase);
    f.commit();
    CHECK(f.said().contains(text("not the same")));

    type(f.wizard, "passphraseAgain", testPassphrase);
    f.commit();
    CHECK(f.said().contains(text("state secret")));

    CHECK(f.wizard.currentId() == NewBookWizard::Passphrase);
    CHECK_FALSE(QDir(f.path).exists());
    CHECK_FALSE(f.wizard.takeBook());
}

TEST_CASE("a passphrase is judged by length, variety and what everybody tries", "[firstrun]")
{
    CHECK(strengthOf({}) == Strength::TooShort);
    CHECK(strengthOf(text("ngắn quá")) == Strength::TooShort);
    CHECK(strengthOf(text("aaaaaaaaaaaaaaaa")) == Strength::TooPlain);
    CHECK(strengthOf(text("abababababababab")) == Strength::TooPlain);
    CHECK(strengthOf(text("1234567890123")) == Strength::TooPlain);
    CHECK(strengthOf(text("12031945 02091945")) == Strength::Common);
    CHECK(strengthOf(text("MẬT KHẨU 2026!")) == Strength::Common);
    CHECK(strengthOf(text("Hồ Chí Minh 1890")) == Strength::Common);
    CHECK(strengthOf(text("trâu bèo vở")) == Strength::Fair);
    CHECK(strengthOf(text("bốn từ để mở sổ")) == Strength::Fair);
    CHECK(strengthOf(text("trâu bèo nắng vở gạch")) == Strength::Good);
}

TEST_CASE("a wrong passphrase is said to be wrong, and the right one opens", "[firstrun]")
{
    BookFixture f;
    f.book.reset();
    std::unique_ptr<Book> opened;
    UnlockDialog dialog(f.path, [&](const SecretBytes &passphrase) -> Result<Done> {
        auto book = Book::open(f.path, passphrase);
        if (!book)
            return book.error();
        opened = *std::move(book);
        return Done{};
    });
    dialog.show();

    pressDefault(dialog);
    CHECK(dialog.messages()->text().contains(text("Type the passphrase")));
    type(dialog, "passphrase", text("một cụm khác hẳn"));
    pressDefault(dialog);

    CHECK_FALSE(opened);
    CHECK(dialog.isVisible());
    CHECK(dialog.messages()->text().contains(text("This is not the passphrase of this book")));
    CHECK_FALSE(dialog.findChild<QMessageBox *>());

    type(dialog, "passphrase", testPassphrase);
    pressDefault(dialog);
    CHECK(opened);
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a book that is open elsewhere is not opened a second time", "[firstrun]")
{
    BookFixture f;
    UnlockDialog dialog(f.path, [&](const SecretBytes &passphrase) -> Result<Done> {
        const auto book = Book::open(f.path, passphrase);
        CHECK(book.error().kind == Error::Busy);
        return book.error();
    });
    dialog.show();
    type(dialog, "passphrase", testPassphrase);

    pressDefault(dialog);

    CHECK(dialog.isVisible());
    CHECK(dialog.messages()->text().contains(text("already open")));
}

TEST_CASE("a new book says its first steps, and each button tells where it leads", "[firstrun]")
{
    BookFixture f;
    TodayPage page(*f.book);
    page.show();
    qRegisterMetaType<TodayPage::Want>();
    QSignalSpy wanted(&page, &TodayPage::wanted);

    CHECK(must(page.firstSteps()).size() == 4);
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == text("Take in a list"))
            button->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<TodayPage::Want>() == TodayPage::Want::ImportMembers);
}

TEST_CASE("the first page tells what is due, and turns late two days after a meeting", "[firstrun]")
{
    BookFixture f(12);
    const MeetingId id = f.meeting(QDate(2026, 11, 3));
    TodayPage page(*f.book);
    const auto toneOf = [&](const QDate &day, const char *words) {
        for (const TodayPage::Line &line : must(page.due(day)))
            if (line.sentence.contains(QLatin1String(words)))
                return line.tone;
        return Tone::Neutral;
    };

    CHECK(toneOf(QDate(2026, 11, 1), "The next meeting is in") == Tone::Warning);
    CHECK(toneOf(QDate(2026, 10, 1), "The next meeting is in") == Tone::Notice);
    CHECK(toneOf(QDate(2026, 11, 3), "Today is a meeting") == Tone::Warning);
    CHECK(toneOf(QDate(2026, 11, 5), "are not signed yet") == Tone::Warning);
    CHECK(toneOf(QDate(2026, 11, 6), "are not signed yet") == Tone::Problem);
    f.close(id);
    f.sign(id);
    CHECK(toneOf(QDate(2026, 11, 6), "are not signed yet") == Tone::Neutral);
    CHECK(toneOf(QDate(2026, 11, 6), "not sent yet") == Tone::Problem);
}

TEST_CASE("a cell is enrolled, sends its minutes and gets its receipt through the two pages", "[firstrun]")
{
    Post post;
    post.enrol();
    CHECK(must(upperPeer(*post.cell.book)).title == post.ward->head().name);
    CHECK(must(deliveryOf(*post.cell.book, post.meeting)) == Delivery::Prepared);

    const QString bundle = post.send();
    CHECK(must(deliveryOf(*post.cell.book, post.meeting)) == Delivery::Prepared);
    press(post.exchange, "handOver");
    CHECK(must(deliveryOf(*post.cell.book, post.meeting)) == Delivery::HandedOver);

    post.wardChoice.many = {bundle};
    press(post.board, "takeInBundles");
    REQUIRE(post.reports().size() == 1);
    CHECK(post.reports().constFirst().contains(text("was taken in, with signed minutes of 1")));
    CHECK(must(board(*post.ward)).constFirst().receiptDue);

    post.answer();
    CHECK(must(deliveryOf(*post.cell.book, post.meeting)) == Delivery::Received);
    CHECK(must(lastReceipt(*post.cell.book)).isValid());
    CHECK_FALSE(must(board(*post.ward)).constFirst().receiptDue);
    const QList<Passage> history = must(passages(*post.cell.book));
    REQUIRE(history.size() == 2);
    CHECK(history[0].direction == Passage::Taken);
    CHECK(history[0].acknowledged > 0);
    CHECK(history[1].handedOver);
}

TEST_CASE("what the office says to minutes reaches the cell with the next receipt", "[firstrun]")
{
    Post post;
    post.enrol();
    post.wardChoice.many = {post.send()};
    press(post.board, "takeInBundles");

    press(post.board, "return");
    auto *dialog = post.board.findChild<ReasonDialog *>();
    REQUIRE(dialog);
    pressDefault(*dialog);
    CHECK(dialog->isVisible());  // a return needs a reason
    child<TextField>(*dialog, "reason")->setText(text("Thiếu kết quả biểu quyết"));
    pressDefault(*dialog);
    post.answer();

    const auto at = must(meetings(*post.cell.book));
    CHECK(at.constFirst().delivery == Delivery::Returned);
    CHECK(at.constFirst().reason == text("Thiếu kết quả biểu quyết"));

    press(post.board, "accept");
    CHECK(must(meetings(*post.ward, post.cell.book->org())).constFirst().delivery == Delivery::Accepted);
}

TEST_CASE("each of many files gets its own sentence: taken, repeated, damaged, a stranger's", "[firstrun]")
{
    Post post;
    post.enrol();
    const QString good = post.send();
    const QString damaged = post.onStick("damaged.sochibo.age");
    QByteArray bytes = must(readWhole(good));
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    must(writeWhole(damaged, bytes));
    const QString letter = post.onStick("letter.txt");
    must(writeWhole(letter, "Kính gửi văn phòng"));

    post.wardChoice.many = {damaged, good, letter, post.onStick("gone"), good};
    press(post.board, "takeInBundles");

    const QStringList reports = post.reports();
    REQUIRE(reports.size() == 5);
    CHECK(reports[0].startsWith(text("damaged.sochibo.age")));
    CHECK(reports[1].contains(text("was taken in, with")));
    CHECK(reports[2].startsWith(text("letter.txt")));
    CHECK(reports[3].startsWith(text("gone")));
    CHECK(reports[4].contains(text("was taken in before")));
    CHECK(said(post.board).contains(text("3 of 5 files")));
}

TEST_CASE("other digits than those of the file enrol nobody, and can be typed again", "[firstrun]")
{
    Post post;
    post.cellChoice.save = post.wardChoice.open = post.onStick("request.note");
    post.wardChoice.save = post.onStick("answer.note");
    press(post.exchange, "saveRequest");
    press(post.board, "enrol");

    CHECK_FALSE(answerDigits(post.board, text("12345")));
    CHECK_FALSE(answerDigits(post.board, QString(30, u'7')));
    CHECK(must(board(*post.ward)).isEmpty());
    CHECK_FALSE(QFile::exists(post.onStick("answer.note")));

    CHECK(answerDigits(post.board, must(requestEnrolment(*post.cell.book)).fingerprint.remove(u' ')));
    CHECK(must(board(*post.ward)).size() == 1);
    CHECK(QFile::exists(post.onStick("answer.note")));
}

TEST_CASE("the cover is changed by a fact, and an empty name or a secrecy mark is refused", "[firstrun]")
{
    BookFixture f;
    BookHead head = f.book->head();

    CHECK(changeHead(*f.book, head).error().kind == Error::Refused);
    head.name = text("   ");
    CHECK(changeHead(*f.book, head).error().kind == Error::Invalid);
    head.name = text("Chi bộ MẬT");
    CHECK(changeHead(*f.book, head).error().kind == Error::Refused);
    head = f.book->head();
    head.bookKind = BookKind::Committee;
    CHECK(changeHead(*f.book, head).error().kind == Error::Refused);

    head = f.book->head();
    head.place = text("  Bắc   Ninh ");
    must(changeHead(*f.book, head));
    CHECK(f.book->head().place == text("Bắc Ninh"));
    f.reopen();
    CHECK(f.book->head().place == text("Bắc Ninh"));
}

TEST_CASE("the whole book is checked by one button, and a lone signer gets a key by another", "[firstrun]")
{
    BookFixture f(3);
    BookPage page(*f.book);
    page.show();

    press(page, "verify");
    bool verified = false;
    for (const StatusLabel *label : page.findChildren<StatusLabel *>())
        verified = verified || (label->tone() == Tone::Good && label->word().contains(text("Everything verifies")));
    CHECK(verified);

    press(page, "makeKey");
    auto *dialog = page.findChild<NewKeyDialog *>();
    REQUIRE(dialog);
    child<PersonPicker>(*dialog, "person")->pick(f.members.constFirst().text);
    type(*dialog, "pin", text("2468"));
    type(*dialog, "pinAgain", text("2469"));
    pressDefault(*dialog);
    CHECK(dialog->isVisible());
    CHECK(must(signers(*f.book)).isEmpty());
    type(*dialog, "pinAgain", text("2468"));
    pressDefault(*dialog);
    CHECK(must(signers(*f.book)).size() == 1);
}

TEST_CASE("a restored book asks the office in the window, gets its entries back, and a person decides what both copies changed", "[exchange][return]")
{
    Post post;
    post.enrol();
    must(takeBundle(*post.ward, must(readWhole(post.send()))));
    post.answer();
    const QString copy = post.onStick("copy");
    const SecretBytes passphrase = SecretBytes::passphrase(testPassphrase);
    QTemporaryDir backups;
    const Backup backup = must(makeBackup(*post.cell.book, backups.path(), QDateTime::currentDateTimeUtc()));
    Member member = must(post.cell.book->get(post.cell.members.at(3)));
    member.phone = text("0912000111");
    must(post.cell.book->record({amended(member)}));
    must(takeBundle(*post.ward, must(readWhole(post.send()))));
    const OtherComputer other;
    must(restoreBackup(backup.path, Unlock{SecretBytes::passphrase(testPassphrase), {}}, copy, QDateTime::currentDateTimeUtc()));
    const auto restored = openBook(copy);
    member.phone = text("0987000222");
    must(restored->record({amended(member)}));
    ChosenFiles choice;
    MessageBar bar;
    ExchangePage page(*restored, nullptr, choice.chooser());
    page.setMessages(&bar);
    page.show();
    CHECK(child<QPushButton>(page, "makeBundle")->text().contains(text("missing")));
    CHECK_FALSE(child<QPushButton>(page, "compareCopies")->isVisibleTo(&page));

    choice.folder = post.onStick("asks");
    REQUIRE(QDir().mkpath(choice.folder));
    press(page, "makeBundle");
    post.board.takeIn({QDir(choice.folder).filePath(filesIn(choice.folder).constFirst())});
    CHECK(post.reports().join(u'\n').contains(text("restored its book from a backup")));
    post.wardChoice.folder = post.onStick("gives");
    REQUIRE(QDir().mkpath(post.wardChoice.folder));
    press(post.board, "writeReceipts");
    choice.open = QDir(post.wardChoice.folder).filePath(filesIn(post.wardChoice.folder).constFirst());
    press(page, "takeInBundle");

    CHECK(bar.text().contains(text("came back")));
    CHECK(must(restored->get(member.id)).phone == text("0912000111"));
    CHECK_FALSE(child<QPushButton>(page, "makeBundle")->text().contains(text("missing")));
    REQUIRE(child<QPushButton>(page, "compareCopies")->isVisibleTo(&page));
    press(page, "compareCopies");
    auto *dialog = page.findChild<AsideDialog *>();
    REQUIRE(dialog);
    const auto *table = dialog->findChild<QTableView *>();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, 3).data().toString().contains(text("0912")));
    CHECK(table->model()->index(0, 4).data().toString().contains(text("0987")));
    press(*dialog, "take");
    CHECK(must(restored->get(member.id)).phone == text("0987000222"));
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(child<QPushButton>(page, "compareCopies")->isVisibleTo(&page));
    CHECK(must(restored->check()).problems == QStringList());
}
