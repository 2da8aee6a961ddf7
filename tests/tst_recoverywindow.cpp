// SPDX-License-Identifier: GPL-3.0-or-later
// Recovery as people do it: with the dialogs of a cell, and of its office.
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/documents/recoverysheet.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/escrow.h"
#include "core/usecases/escrowasking.h"
#include "core/usecases/recovering.h"
#include "core/usecases/revoking.h"
#include "tests/bookfixture.h"
#include "tests/pressing.h"
#include "ui/dialogs/cellkeysdialog.h"
#include "ui/dialogs/digitsdialog.h"
#include "ui/dialogs/escrowaskdialog.h"
#include "ui/dialogs/escrowdecisiondialog.h"
#include "ui/dialogs/escrowdialog.h"
#include "ui/dialogs/escrowkeydialog.h"
#include "ui/dialogs/escrowrequestdialog.h"
#include "ui/dialogs/forgottendialog.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/dialogs/recoverysheetdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"
#include "ui/wizards/forgottenway.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace {

const QString nextPassphrase = QStringLiteral("một câu hoàn toàn khác");

template <typename Dialog>
Dialog *dialogOf(QWidget &on)
{
    auto *dialog = on.findChild<Dialog *>();
    REQUIRE(dialog);
    return dialog;
}

/// Closes a dialog by Cancel; true when nothing is left of it.
template <typename Dialog>
void cancel(QWidget &on)
{
    dialogOf<Dialog>(on)->reject();
    settle();
    CHECK_FALSE(on.findChild<Dialog *>());
}

/// The names and digests of a folder's files.
QMap<QString, QByteArray> contents(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        files.insert(name, sha256(must(readWhole(QDir(folder).filePath(name)))));
    return files;
}

/// The code of the sheet that the book keeps until it is confirmed.
QByteArray waitingCode(const Book &book)
{
    const QByteArray kept = must(book.secret(QStringLiteral("recovery-sheet"))).exposed();
    return kept.left(kept.indexOf('\n'));
}

/// Types the groups asked for, those of a code.
void typeGroups(QDialog &dialog, const QByteArray &code)
{
    const QStringList groups = documents::groupsOf(code);
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>())
        if (field->objectName().startsWith(QLatin1String("group")))
            field->setText(groups.at(field->objectName().mid(5).toInt() - 1));
}

void typeNewPassphrase(QDialog &dialog)
{
    type(dialog, "passphrase", nextPassphrase);
    type(dialog, "passphraseAgain", nextPassphrase);
}

/// The window in which a closed book is asked for, and the way of who has forgotten the passphrase.
struct Forgotten
{
    QString folder;
    QWidget window;
    ChosenFiles choice;
    std::unique_ptr<Book> book;
    int released = 0;

    explicit Forgotten(const QString &of) : folder(of) { window.show(); }

    ForgottenDialog *begin()
    {
        auto *way = new ForgottenWay(folder, {[this] { ++released; }, [this](std::unique_ptr<Book> opened) { book = std::move(opened); }}, &window, choice.chooser(), keystore::Cost::Floor);
        must(way->begin());
        return dialogOf<ForgottenDialog>(window);
    }
};

/// A book with a sheet that was confirmed in the window.
struct SheetFixture : BookFixture
{
    ChosenFiles choice;
    std::unique_ptr<BookPage> page = std::make_unique<BookPage>(*book, nullptr, choice.chooser());
    QByteArray code;

    SheetFixture() : BookFixture(2) { page->show(); }

    RecoverySheetDialog *openSheet()
    {
        press(*page, "recoverySheet");
        return dialogOf<RecoverySheetDialog>(*page);
    }

    void confirm()
    {
        RecoverySheetDialog *dialog = openSheet();
        code = waitingCode(*book);
        typeGroups(*dialog, code);
        type(*dialog, "passphrase", testPassphrase);
        pressDefault(*dialog);
        settle();
        REQUIRE_FALSE(page->findChild<RecoverySheetDialog *>());
    }

    void close()
    {
        page.reset();
        book.reset();
    }
};

bool opensBy(const Book &book, SlotKind kind)
{
    for (const KeySlot &slot : must(book.all<KeySlot>()))
        if (slot.slot == kind)
            return !slot.recipient.isEmpty();
    return false;
}

/// A cell and its office with their pages, and a stick between them.
struct Offices : BookFixture
{
    std::unique_ptr<Book> ward = makeBook(folder.filePath(QStringLiteral("ward")), BookKind::Committee);
    QTemporaryDir stick;
    ChosenFiles cellChoice;
    ChosenFiles wardChoice;
    std::unique_ptr<ExchangePage> exchange;
    std::unique_ptr<BookPage> cover;
    BoardPage board{*ward, nullptr, wardChoice.chooser()};
    int carried = 0;

    Offices() : BookFixture(3)
    {
        openPages();
        board.show();
        enrol();
    }

    QString onStick(const char *name) const { return stick.filePath(QLatin1String(name)); }

    void openPages()
    {
        exchange = std::make_unique<ExchangePage>(*book, nullptr, cellChoice.chooser());
        cover = std::make_unique<BookPage>(*book, nullptr, cellChoice.chooser());
        exchange->show();
        cover->show();
    }

    void closeCell()
    {
        exchange.reset();
        cover.reset();
        book.reset();
    }

    void enrol()
    {
        const QString request = stick.filePath(QStringLiteral("request-%1.note").arg(++carried));
        const QString answer = stick.filePath(QStringLiteral("answer-%1.note").arg(carried));
        cellChoice.save = wardChoice.open = request;
        wardChoice.save = cellChoice.open = answer;
        press(*exchange, "saveRequest");
        press(board, "enrol");
        answerDigits(board, must(requestEnrolment(*book)).fingerprint);
        press(*exchange, "takeAnswer");
        answerDigits(*exchange, wardFingerprint(*ward));
    }

    static void answerDigits(QWidget &page, const QString &digits)
    {
        auto *dialog = dialogOf<DigitsDialog>(page);
        type(*dialog, "digits", digits);
        pressDefault(*dialog);
        settle();
        REQUIRE_FALSE(page.findChild<DigitsDialog *>());
    }

    /// The cell sends a bundle; the office takes it in.
    void send()
    {
        cellChoice.folder = stick.filePath(QStringLiteral("up-%1").arg(++carried));
        REQUIRE(QDir().mkpath(cellChoice.folder));
        press(*exchange, "makeBundle");
        const QStringList made = QDir(cellChoice.folder).entryList(QDir::Files);
        REQUIRE(made.size() == 1);
        wardChoice.many = {QDir(cellChoice.folder).filePath(made.first())};
        press(board, "takeInBundles");
    }

    /// The office makes its escrow key, saved on a stick; the cell agrees and says so with a bundle.
    void giveIntoEscrow()
    {
        wardChoice.save = onStick("key.txt");
        press(board, "makeEscrowKey");
        auto *key = dialogOf<EscrowKeyDialog>(board);
        press(*key, "saveKey");
        pressDefault(*key);
        settle();
        wardChoice.save = cellChoice.open = onStick("offer.note");
        press(board, "saveOffer");
        press(*cover, "agreeToEscrow");
        auto *agree = dialogOf<EscrowDialog>(*cover);
        type(*agree, "passphrase", testPassphrase);
        pressDefault(*agree);
        settle();
        REQUIRE(opensBy(*book, SlotKind::Escrow));
        send();
    }

    EscrowDecisionDialog *openRequest(const char *file)
    {
        wardChoice.open = onStick(file);
        press(board, "takeEscrowRequest");
        return dialogOf<EscrowDecisionDialog>(board);
    }

    qint64 wardSize() const { return must(ward->logSize()); }

    QStringList decisions()
    {
        QStringList lines;
        const auto *model = child<RowTable>(board, "escrowHistory")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 2).data().toString();
        return lines;
    }
};

/// What the person at the cell wrote on paper.
struct Noted
{
    QString code;
    QString digits;
};

/// Makes the request and saves it on the stick.
Noted ask(Forgotten &forgotten, const QString &file)
{
    ForgottenDialog *ways = forgotten.begin();
    press(*ways, "askOffice");
    auto *name = dialogOf<EscrowAskDialog>(*ways);
    type(*name, "cellName", QStringLiteral("Chi bộ Tổ dân phố số 7"));
    pressDefault(*name);
    settle();
    auto *request = dialogOf<EscrowRequestDialog>(*ways);
    const Noted noted{child<Digits>(*request, "oneTimeCode")->accessibleDescription(), child<Digits>(*request, "digits")->accessibleDescription()};
    child<QCheckBox>(*request, "noted")->setChecked(true);
    forgotten.choice.save = file;
    press(*request, "saveRequest");
    pressDefault(*request);
    settle();
    REQUIRE_FALSE(ways->findChild<EscrowRequestDialog *>());
    return noted;
}

void fillGrant(EscrowDecisionDialog &dialog, const QString &digits)
{
    child<QRadioButton>(dialog, "grant")->setChecked(true);
    type(dialog, "who", QStringLiteral("Đ/c Trần Văn Bình, Bí thư Đảng ủy"));
    child<TextField>(dialog, "why")->setText(QStringLiteral("Bí thư chi bộ cũ qua đời"));
    type(dialog, "digits", digits);
}

} // namespace

TEST_CASE("a recovery sheet opens the book only after four groups were typed from it", "[recoverywindow]")
{
    SheetFixture f;
    RecoverySheetDialog *dialog = f.openSheet();
    const QByteArray code = waitingCode(*f.book);

    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Type group")));
    typeGroups(*dialog, code);
    type(*dialog, "passphrase", testPassphrase);
    QLineEdit *first = nullptr;
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>())
        if (!first && field->objectName().startsWith(QLatin1String("group")))
            first = field;
    const QString right = first->text();
    first->setText(QStringLiteral("AAAA"));
    pressDefault(*dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->messages()->text().contains(text("Group %1 is not the one on the sheet").arg(first->objectName().mid(5))));
    first->setText(right);
    type(*dialog, "passphrase", nextPassphrase);
    pressDefault(*dialog);
    CHECK(dialog->isVisible());
    CHECK(dialog->messages()->text().contains(text("This is not the passphrase the book has now")));
    CHECK_FALSE(dialog->findChild<QMessageBox *>());
    CHECK_FALSE(opensBy(*f.book, SlotKind::Recovery));

    type(*dialog, "passphrase", testPassphrase);
    first->setText(u' ' + right.toLower() + u' ');
    pressDefault(*dialog);
    settle();
    CHECK(opensBy(*f.book, SlotKind::Recovery));
    CHECK(said(*f.page).contains(text("The recovery sheet opens the book from now on")));
}

TEST_CASE("a sheet that was begun and cancelled leaves the keystore and the old sheet as they were", "[recoverywindow]")
{
    SheetFixture f;
    f.confirm();
    const QByteArray keystore = must(readWhole(QDir(f.path).filePath(QStringLiteral("keystore.txt"))));
    const qint64 size = must(f.book->logSize());

    RecoverySheetDialog *dialog = f.openSheet();
    typeGroups(*dialog, waitingCode(*f.book));
    cancel<RecoverySheetDialog>(*f.page);

    CHECK(must(readWhole(QDir(f.path).filePath(QStringLiteral("keystore.txt")))) == keystore);
    CHECK(must(f.book->logSize()) == size);
    f.close();
    CHECK(recoverByCode(f.path, f.code, SecretBytes::passphrase(nextPassphrase), keystore::Cost::Floor));
}

TEST_CASE("a forgotten passphrase is made good by typing the code from the sheet", "[recoverywindow]")
{
    SheetFixture f;
    f.confirm();
    f.close();
    const auto before = contents(f.path);
    Forgotten forgotten(f.path);
    ForgottenDialog *ways = forgotten.begin();
    CHECK_FALSE(child<QPushButton>(*ways, "askOffice")->isVisible());
    CHECK_FALSE(child<QPushButton>(*ways, "takeAnswer")->isVisible());
    press(*ways, "bySheet");
    auto *dialog = dialogOf<RecoverDialog>(*ways);
    auto *code = child<QPlainTextEdit>(*dialog, "code");

    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Type the code from the recovery sheet")));
    QString mistyped = documents::groupsOf(f.code).join(u' ');
    mistyped[40] = mistyped[40] == u'Q' ? u'P' : u'Q';
    code->setPlainText(mistyped);
    typeNewPassphrase(*dialog);
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("a character in it is mistyped")));
    code->setPlainText(QString::fromLatin1(age::Identity::generate().toText().exposed()));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("does not belong to this book")));
    CHECK_FALSE(dialog->findChild<QMessageBox *>()); // a slip, no reason to distrust anything
    code->setPlainText(QString::fromLatin1(f.code));
    type(*dialog, "passphraseAgain", text("một câu khác hẳn"));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("not the same")));
    CHECK_FALSE(forgotten.book);

    // Cancelling both dialogs leaves every file as it was.
    cancel<RecoverDialog>(*ways);
    cancel<ForgottenDialog>(forgotten.window);
    CHECK(contents(f.path) == before);
    CHECK(openBook(f.path));

    ways = forgotten.begin();
    press(*ways, "bySheet");
    dialog = dialogOf<RecoverDialog>(*ways);
    QString lines = documents::groupsOf(f.code).join(u' ').toLower();
    lines[24] = u'\n';
    child<QPlainTextEdit>(*dialog, "code")->setPlainText(lines);
    typeNewPassphrase(*dialog);
    pressDefault(*dialog);
    settle();
    REQUIRE(forgotten.book);
    CHECK_FALSE(forgotten.window.findChild<ForgottenDialog *>());
    CHECK(must(slotUses(*forgotten.book)).size() == 1);
    BookPage page(*forgotten.book);
    page.show();
    CHECK(child<QLabel>(page, "opened")->text().contains(text("by the recovery sheet")));
    CHECK(forgotten.released > 0);
}

TEST_CASE("a book without sheet and escrow says so, and offers nothing that does not help", "[recoverywindow]")
{
    BookFixture f;
    f.book.reset();
    Forgotten forgotten(f.path);
    ForgottenDialog *ways = forgotten.begin();

    for (const char *button : {"bySheet", "askOffice", "takeAnswer", "showRequest"})
        CHECK_FALSE(child<QPushButton>(*ways, button)->isVisible());
    QString words;
    for (const QLabel *label : ways->findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(text("nobody can open this book without its passphrase")));
}

TEST_CASE("an escrow key is in force only when it lies on paper or on a stick", "[recoverywindow]")
{
    Offices f;
    const qint64 size = f.wardSize();
    CHECK_FALSE(child<QPushButton>(f.board, "saveOffer")->isEnabled());
    CHECK_FALSE(child<QPushButton>(f.board, "takeEscrowRequest")->isEnabled());
    press(f.board, "makeEscrowKey");
    auto *dialog = dialogOf<EscrowKeyDialog>(f.board);

    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("a key that nobody can read would be a trap")));
    cancel<EscrowKeyDialog>(f.board);
    CHECK(f.wardSize() == size);
    CHECK_FALSE(must(escrowKeyOf(*f.ward)));

    // From the paper: the groups of another key are not those of this one.
    press(f.board, "makeEscrowKey");
    dialog = dialogOf<EscrowKeyDialog>(f.board);
    typeGroups(*dialog, age::Identity::generate().toText().exposed());
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("is not the one on the sheet")));
    f.wardChoice.save = f.onStick("no such folder/key.txt");
    press(*dialog, "saveKey");
    CHECK(dialog->isVisible());
    f.wardChoice.save = f.onStick("key.txt");
    press(*dialog, "saveKey");
    CHECK(dialog->messages()->text().contains(text("read back")));
    pressDefault(*dialog); // what is typed has to be right all the same
    CHECK(dialog->isVisible());
    CHECK(f.wardSize() == size);
    const auto identity = must(recoveryCode(must(readWhole(f.onStick("key.txt")))));
    typeGroups(*dialog, identity.toText().exposed());
    pressDefault(*dialog);
    settle();
    REQUIRE(must(escrowKeyOf(*f.ward)));
    CHECK(must(escrowKeyOf(*f.ward))->recipient.toLatin1() == identity.recipient().text());
    CHECK(child<QPushButton>(f.board, "saveOffer")->isEnabled());

    // A further key says what it means for the cells; the file alone will do.
    press(f.board, "makeEscrowKey");
    dialog = dialogOf<EscrowKeyDialog>(f.board);
    CHECK(dialog->messages()->text().contains(text("cells have to agree again")));
    press(*dialog, "saveKey");
    pressDefault(*dialog);
    settle();
    CHECK(must(escrowKeyOf(*f.ward))->recipient.toLatin1() != identity.recipient().text());
}

TEST_CASE("a cell that lost everything gets into its book again, from the offer to the next certificate", "[recoverywindow]")
{
    Offices f;
    f.giveIntoEscrow();
    CHECK(child<QLabel>(f.board, "escrowState")->text().contains(text("Chi bộ Tổ dân phố số 7")));
    f.closeCell();

    // The cell asks. Nothing is written before the code stands on paper.
    Noted noted;
    {
        Forgotten forgotten(f.path);
        const auto before = contents(f.path);
        ForgottenDialog *ways = forgotten.begin();
        press(*ways, "askOffice");
        auto *name = dialogOf<EscrowAskDialog>(*ways);
        type(*name, "cellName", QString());
        pressDefault(*name);
        CHECK(name->messages()->text().contains(text("Give the name of the cell")));
        cancel<EscrowAskDialog>(*ways);
        press(*ways, "askOffice");
        pressDefault(*dialogOf<EscrowAskDialog>(*ways)); // with the name of the folder
        settle();
        auto *request = dialogOf<EscrowRequestDialog>(*ways);
        CHECK_FALSE(child<QPushButton>(*request, "saveRequest")->isEnabled());
        pressDefault(*request);
        CHECK(request->messages()->text().contains(text("Write the one-time code down first")));
        child<QCheckBox>(*request, "noted")->setChecked(true);
        pressDefault(*request);
        CHECK(request->messages()->text().contains(text("Save the request file first")));
        forgotten.choice.save = f.onStick("no such folder/request.txt");
        press(*request, "saveRequest");
        CHECK(request->messages()->text().contains(text("no such folder")));
        cancel<EscrowRequestDialog>(*ways);
        CHECK(contents(f.path) == before);
        CHECK_FALSE(child<QPushButton>(*ways, "takeAnswer")->isVisible());
        cancel<ForgottenDialog>(forgotten.window);

        noted = ask(forgotten, f.onStick("request.txt"));
        CHECK(QFile::exists(f.onStick("request.txt")));
        CHECK(child<QPushButton>(*dialogOf<ForgottenDialog>(forgotten.window), "takeAnswer")->isVisible());
    }

    // The program was started anew: the digits can be seen again, by the code alone.
    Forgotten forgotten(f.path);
    ForgottenDialog *ways = forgotten.begin();
    press(*ways, "showRequest");
    auto *asked = dialogOf<EscrowAskDialog>(*ways);
    type(*asked, "code", text("QQQQ QQQQ QQQQ QQQQ"));
    pressDefault(*asked);
    CHECK(asked->messages()->text().contains(text("This is not the one-time code")));
    type(*asked, "code", noted.code.toLower());
    pressDefault(*asked);
    settle();
    auto *shown = dialogOf<EscrowRequestDialog>(*ways);
    CHECK(child<Digits>(*shown, "digits")->accessibleDescription() == noted.digits);
    CHECK_FALSE(child<Digits>(*shown, "oneTimeCode")->isVisible());
    forgotten.choice.save = f.onStick("request-again.txt");
    press(*shown, "saveRequest");
    CHECK(must(readWhole(f.onStick("request-again.txt"))) == must(readWhole(f.onStick("request.txt"))));
    pressDefault(*shown);
    settle();

    // The office decides.
    const qint64 size = f.wardSize();
    EscrowDecisionDialog *dialog = f.openRequest("request.txt");
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text() + u'\n';
    CHECK(words.contains(text("Chi bộ Tổ dân phố số 7 asks to open its book")));
    CHECK_FALSE(child<QComboBox>(*dialog, "cell")->isVisible());
    CHECK_FALSE(child<QLineEdit>(*dialog, "digits")->isVisible());
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("granted or refused")));
    child<QRadioButton>(*dialog, "grant")->setChecked(true);
    CHECK(child<QLineEdit>(*dialog, "digits")->isVisible());
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Write who decided")));
    fillGrant(*dialog, text("12345"));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("There must be 30")));
    fillGrant(*dialog, QString(30, u'7'));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Take the escrow key from the safe")));
    f.wardChoice.open = f.onStick("key.txt");
    press(*dialog, "readKey");
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("The 30 digits are not those of this file")));
    fillGrant(*dialog, noted.digits);
    child<QPlainTextEdit>(*dialog, "key")->setPlainText(QString::fromLatin1(age::Identity::generate().toText().exposed()));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("This is not the escrow key that the cell agreed to")));
    child<QPlainTextEdit>(*dialog, "key")->setPlainText(text("AGE-SECRET-KEY-1 QQQQ"));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("This is not an escrow key")));
    CHECK_FALSE(dialog->findChild<QMessageBox *>());
    CHECK(f.wardSize() == size);
    cancel<EscrowDecisionDialog>(f.board);
    CHECK(f.wardSize() == size);
    CHECK(f.decisions().isEmpty());

    dialog = f.openRequest("request-again.txt"); // the same bytes are the same request
    fillGrant(*dialog, noted.digits);
    f.wardChoice.open = f.onStick("key.txt");
    press(*dialog, "readKey");
    f.wardChoice.save.clear(); // the stick was not at hand
    pressDefault(*dialog);
    settle();
    CHECK(f.decisions() == QStringList{text("Granted")});
    CHECK(must(f.ward->all<EscrowDecision>()).first().reason == text("Đ/c Trần Văn Bình, Bí thư Đảng ủy: Bí thư chi bộ cũ qua đời"));
    f.wardChoice.save = f.onStick("answer.note");
    press(f.board, "saveEscrowAnswer");
    CHECK(QFile::exists(f.onStick("answer.note")));
    CHECK_FALSE(child<QPushButton>(f.board, "saveEscrowAnswer")->isVisible());
    f.wardChoice.open = f.onStick("request.txt");
    press(f.board, "takeEscrowRequest");
    CHECK_FALSE(f.board.findChild<EscrowDecisionDialog *>());
    CHECK(said(f.board).contains(text("was granted on")));

    // The cell takes the answer in.
    forgotten.choice.open = f.onStick("request.txt");
    press(*ways, "takeAnswer");
    CHECK(ways->messages()->text().contains(text("This is not an office's answer")));
    const auto before = contents(f.path);
    forgotten.choice.open = f.onStick("answer.note");
    press(*ways, "takeAnswer");
    auto *recover = dialogOf<RecoverDialog>(*ways);
    child<QPlainTextEdit>(*recover, "code")->setPlainText(text("QQQQ QQQQ QQQQ QQQQ"));
    typeNewPassphrase(*recover);
    pressDefault(*recover);
    CHECK(recover->messages()->text().contains(text("This is not the one-time code")));
    CHECK_FALSE(recover->findChild<QMessageBox *>());
    cancel<RecoverDialog>(*ways);
    CHECK(contents(f.path) == before);
    press(*ways, "takeAnswer");
    recover = dialogOf<RecoverDialog>(*ways);
    child<QPlainTextEdit>(*recover, "code")->setPlainText(noted.code);
    typeNewPassphrase(*recover);
    pressDefault(*recover);
    settle();
    REQUIRE(forgotten.book);
    CHECK_FALSE(QFile::exists(QDir(f.path).filePath(QStringLiteral("escrow-request.age"))));
    f.book = std::move(forgotten.book);
    f.openPages();

    // It says how it was opened, and that it has to be enrolled again; until then nothing is sent.
    CHECK(child<QLabel>(*f.cover, "opened")->text().contains(text("by an answer of the upper office")));
    CHECK(child<StatusLabel>(*f.exchange, "enrolment")->tone() == Tone::Problem);
    CHECK(child<StatusLabel>(*f.exchange, "enrolment")->word().contains(text("signs with new keys")));
    CHECK_FALSE(child<QPushButton>(*f.exchange, "makeBundle")->isVisible());
    f.exchange->makeBundle();
    CHECK(said(*f.exchange).contains(text("Enrol the book again first")));
    TodayPage today(*f.book);
    bool isDue = false;
    for (const TodayPage::Line &line : must(today.due(QDate(2026, 11, 24))))
        isDue = isDue || (line.want == TodayPage::Want::Exchange && line.sentence.contains(text("signs with new keys")));
    CHECK(isDue);
    f.enrol();
    CHECK(child<StatusLabel>(*f.exchange, "enrolment")->tone() == Tone::Good);
    CHECK(must(certificateIn(must(peerOf(*f.ward, f.book->org())))).serial == 2);
    f.send();
    CHECK(f.decisions().size() == 2);
    CHECK(f.decisions().contains(text("Opened by the answer, says the cell's log")));
}

TEST_CASE("a request is refused with a reason, and the next one shows it", "[recoverywindow]")
{
    Offices f;
    f.giveIntoEscrow();
    f.closeCell();
    Forgotten forgotten(f.path);
    ask(forgotten, f.onStick("first.txt"));
    EscrowDecisionDialog *dialog = f.openRequest("first.txt");
    child<QRadioButton>(*dialog, "refuse")->setChecked(true);
    CHECK_FALSE(child<QLineEdit>(*dialog, "digits")->isVisible());
    type(*dialog, "who", text("Đ/c Lê Thị Hoa"));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Write why")));
    child<TextField>(*dialog, "why")->setText(text("Chưa rõ ai đề nghị"));
    pressDefault(*dialog);
    settle();
    CHECK(f.decisions() == QStringList{text("Refused")});
    CHECK(said(f.board).contains(text("The refusal stands in the log")));
    CHECK_FALSE(child<QPushButton>(f.board, "saveEscrowAnswer")->isVisible());

    // A new request of the same cell: the one before is told, and its answer would no longer open anything.
    ForgottenDialog *ways = dialogOf<ForgottenDialog>(forgotten.window);
    press(*ways, "askOffice");
    QString words;
    for (const QLabel *label : dialogOf<EscrowAskDialog>(*ways)->findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(text("takes the place of the one that waits")));
    cancel<EscrowAskDialog>(*ways);
    cancel<ForgottenDialog>(forgotten.window);
    ask(forgotten, f.onStick("second.txt"));
    dialog = f.openRequest("second.txt");
    words.clear();
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    CHECK(words.contains(text("An earlier request for this book was refused")));
    CHECK(words.contains(text("Chưa rõ ai đề nghị")));
}

TEST_CASE("requests of strangers, of others' cells and damaged ones each get their own sentence", "[recoverywindow]")
{
    Offices f;
    f.giveIntoEscrow();
    const qint64 size = f.wardSize();
    const auto take = [&](const char *file) {
        f.wardChoice.open = f.onStick(file);
        press(f.board, "takeEscrowRequest");
        return said(f.board);
    };

    must(writeWhole(f.onStick("letter.txt"), "Kính gửi văn phòng"));
    CHECK(take("letter.txt").contains(text("This is not a request to open a book by escrow")));

    // A book in the escrow of nobody here.
    BookFixture foreign;
    must(foreign.book->putSlot(keystore::AgeSlot::Escrow, age::Identity::generate().recipient(), SecretBytes::passphrase(testPassphrase)));
    foreign.book.reset();
    must(writeWhole(f.onStick("foreign.txt"), must(askForEscrow(foreign.path, QStringLiteral("Chi bộ 9"), nowUtc())).request));
    CHECK(take("foreign.txt").contains(text("into the escrow of another office")));
    QByteArray damaged = must(readWhole(f.onStick("foreign.txt")));
    damaged.chop(20);
    must(writeWhole(f.onStick("damaged.txt"), damaged));
    CHECK(take("damaged.txt").contains(text("This is not a request")));
    settle();

    // A book that agreed to this office's key, of which no enrolled cell told: the officer has to say whose it is.
    BookFixture untold;
    const auto recipient = must(age::Recipient::parse(must(escrowKeyOf(*f.ward))->recipient.toLatin1()));
    must(untold.book->putSlot(keystore::AgeSlot::Escrow, recipient, SecretBytes::passphrase(testPassphrase)));
    untold.book.reset();
    must(writeWhole(f.onStick("untold.txt"), must(askForEscrow(untold.path, QStringLiteral("Chi bộ 11"), nowUtc())).request));
    EscrowDecisionDialog *dialog = f.openRequest("untold.txt");
    auto *cell = child<QComboBox>(*dialog, "cell");
    CHECK(cell->isVisible());
    CHECK(cell->count() == 2);
    child<QRadioButton>(*dialog, "refuse")->setChecked(true);
    type(*dialog, "who", text("Đ/c Lê Thị Hoa"));
    child<TextField>(*dialog, "why")->setText(text("Không phải sổ của chi bộ nào ở phường"));
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("choose that cell")));
    CHECK(f.wardSize() == size);
    cell->setCurrentIndex(1);
    pressDefault(*dialog);
    settle();
    CHECK(f.decisions() == QStringList{text("Refused")});

    // Another office that has a key and no cells.
    auto lonely = makeBook(f.folder.filePath(QStringLiteral("lonely")), BookKind::Committee);
    must(useEscrowKey(*lonely, recipient));
    ChosenFiles choice;
    choice.open = f.onStick("untold.txt");
    BoardPage board(*lonely, nullptr, choice.chooser());
    board.show();
    press(board, "takeEscrowRequest");
    CHECK_FALSE(board.findChild<EscrowDecisionDialog *>());
    CHECK(said(board).contains(text("no cell is enrolled with this office")));
}

TEST_CASE("the office revokes a stolen key on its board, and takes in what it signed only without it", "[recoverywindow][revocation]")
{
    Offices f;
    const SecretBytes pin = SecretBytes::passphrase(QStringLiteral("2468"));
    for (const auto &[member, role] : {std::pair{f.members.at(0), SignerRole::Chair}, std::pair{f.members.at(1), SignerRole::MinuteTaker}})
        must(newSigner(*f.book, member, role, pin, minisign::Cost::Low));
    f.enrol();
    f.send();

    press(f.board, "cellKeys");
    auto *dialog = dialogOf<CellKeysDialog>(f.board);
    auto *keys = child<QListWidget>(*dialog, "keys");
    REQUIRE(keys->count() == 5);
    pressDefault(*dialog);
    CHECK(dialog->messages()->text().contains(text("Choose the key")));
    cancel<CellKeysDialog>(f.board);
    CHECK(must(certificateIn(must(peerOf(*f.ward, f.book->org())))).revocations.isEmpty());
    press(f.board, "cellKeys");
    dialog = dialogOf<CellKeysDialog>(f.board);
    child<QListWidget>(*dialog, "keys")->setCurrentRow(0);
    f.wardChoice.save = f.onStick("revoked.note");
    pressDefault(*dialog);
    settle();
    const QList<Revocation> revocations = must(certificateIn(must(peerOf(*f.ward, f.book->org())))).revocations;
    REQUIRE(revocations.size() == 1);
    CHECK(revocations.first().reason == text("compromised"));
    CHECK(revocations.first().size == must(f.ward->logSize(f.book->org())));
    CHECK(QFile::exists(f.onStick("revoked.note")));

    // The cell has not heard of it.
    const MeetingId id = f.meeting();
    f.close(id);
    f.sign(id);
    f.send();
    const auto *reports = f.board.findChild<QListWidget *>();
    CHECK(reports->item(0)->text().contains(text("signed minutes with a key that was revoked")));
    const auto buttons = f.board.findChild<MessageBar *>()->findChildren<QPushButton *>();
    const auto way = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *each) { return each->text().contains(text("without those signatures")); });
    REQUIRE(way != buttons.cend());
    (*way)->click();
    CHECK(must(notSigned(*f.ward, f.book->org())).contains(id));
    bool isMarked = false;
    for (int row = 0; row < reports->count(); ++row)
        isMarked = isMarked || reports->item(row)->text().contains(text("do not count"));
    CHECK(isMarked);
    CHECK_FALSE(child<QPushButton>(f.board, "accept")->isEnabled());
    CHECK(child<QPushButton>(f.board, "return")->isEnabled());

    // With the certificate the cell learns of it too.
    f.cellChoice.open = f.onStick("revoked.note");
    press(*f.exchange, "takeAnswer");
    Offices::answerDigits(*f.exchange, wardFingerprint(*f.ward));
    CHECK(child<StatusLabel>(*f.exchange, "enrolment")->tone() == Tone::Problem);
    CHECK(child<StatusLabel>(*f.exchange, "enrolment")->word().contains(text("revoked the key of")));
}
