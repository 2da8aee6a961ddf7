// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"

#include "core/book/book.h"
#include "core/book/reading.h"
#include "core/usecases/membership.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/statusdialog.h"
#include "ui/dialogs/warninglist.h"
#include "ui/pages/membercard.h"
#include "ui/pages/memberspage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/wizards/importwizard.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString sheetPath(const char *name)
{
    return QStringLiteral(TEST_DATA "/sheets/") + QLatin1String(name);
}

std::unique_ptr<Book> bookIn(const QString &folder)
{
    BookHead head;
    head.id = BookId::fresh();
    head.name = text("Chi bộ Tổ dân phố số 5");
    auto book = Book::create(folder, head, SecretBytes::passphrase(text("mot hai ba bon nam")), keystore::Cost::Floor);
    if (!book)
        FAIL(sentence(book.error()).toStdString() << " " << book.error().detail.toStdString());
    return *std::move(book);
}

/// A book with a few people and the page that shows them.
struct PageFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = bookIn(folder.filePath(QStringLiteral("book")));
    MembersPage page{*book};

    MemberId enter(const char *name, Standing standing = Standing::Official, Situation situation = Situation::Active,
                   const char *phone = "", const char *card = "")
    {
        Member member;
        member.name = text(name);
        member.phone = QLatin1String(phone);
        member.cardNumber = QLatin1String(card);
        MemberStatus status;
        status.standing = standing;
        status.situation = situation;
        status.from = QDate(2020, 1, 1);
        const auto id = enterMember(*book, member, status);
        REQUIRE(id);
        return *id;
    }

    void enterSome()
    {
        enter("Nguyễn Văn Hùng", Standing::Official, Situation::Active, "0912 345 678", "027083019780");
        enter("Trần Đức Thắng", Standing::Official, Situation::Exempt);
        enter("Lê Thị Thủy", Standing::Probationary);
        enter("Bùi Xuân Bình", Standing::Official, Situation::MovedOut);
    }

    QStringList shown() const
    {
        QStringList names;
        const QAbstractItemModel *model = page.findChild<RowTable *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, 0).data().toString();
        return names;
    }

    void type(const char *typed)
    {
        auto *field = page.findChild<QLineEdit *>();
        field->clear();
        // keyClicks sends letters of any script one by one, as an input method commits them
        for (const QChar letter : text(typed))
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }

    bool countSays(const char *words) const
    {
        for (const QLabel *label : page.findChildren<QLabel *>())
            if (label->text().contains(text(words)))
                return true;
        return false;
    }

    template <typename Dialog>
    Dialog *dialog() const
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<Dialog *>(window); found && found->isVisible())
                return found;
        return page.findChild<Dialog *>();
    }
};

void press(QWidget *in, const char *words)
{
    for (QPushButton *button : in->findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(text(words)) && !button->isHidden()) {
            INFO(words);
            REQUIRE(button->isEnabled());
            return button->click();
        }
    FAIL("there is no button " << words);
}

void fill(EntryDialog *dialog, const char *name, const char *typed)
{
    auto *line = qobject_cast<QLineEdit *>(dialog->field(QLatin1String(name)));
    REQUIRE(line);
    line->setText(text(typed));
    emit line->textEdited(line->text());
}

void choose(EntryDialog *dialog, const char *name, const char *word)
{
    auto *combo = qobject_cast<QComboBox *>(dialog->field(QLatin1String(name)));
    REQUIRE(combo);
    const int index = combo->findData(QLatin1String(word));
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
}

/// A wizard that has read a file of the test data.
struct WizardFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = bookIn(folder.filePath(QStringLiteral("book")));
    ImportWizard wizard{*book};

    void read(const QString &path)
    {
        wizard.show();
        wizard.read(path);
        REQUIRE(QTest::qWaitFor([this] { return next()->isEnabled() || !wizard.messages()->text().isEmpty(); }, 20000));
    }

    QPushButton *next() const { return wizard.findChild<QPushButton *>(QStringLiteral("next")); }

    void writeAndRead(const char *csv)
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        read(path);
    }

    RowTable *table() const { return wizard.findChild<RowTable *>(); }
};

}

TEST_CASE("the list holds who is on the cell's list, by given name in dictionary order", "[members]")
{
    PageFixture f;
    f.enterSome();

    CHECK(f.shown() == QStringList{text("Nguyễn Văn Hùng"), text("Trần Đức Thắng"), text("Lê Thị Thủy")});
    CHECK(f.countSays("3 members on the list: 2 official, 1 probationary, 1 exempt"));
}

TEST_CASE("a name is found with and without accents, a tone that is typed is meant", "[members]")
{
    PageFixture f;
    f.enterSome();

    f.type("thuy");
    CHECK(f.shown() == QStringList{text("Lê Thị Thủy")});
    f.type("đức");
    CHECK(f.shown() == QStringList{text("Trần Đức Thắng")});
    f.type("duc tran");
    CHECK(f.shown() == QStringList{text("Trần Đức Thắng")});
    f.type("thuỳ");
    CHECK(f.shown().isEmpty());
}

TEST_CASE("a member is found by the digits of a telephone or card number", "[members]")
{
    PageFixture f;
    f.enterSome();

    f.type("345 678");
    CHECK(f.shown() == QStringList{text("Nguyễn Văn Hùng")});
    f.type("9780");
    CHECK(f.shown() == QStringList{text("Nguyễn Văn Hùng")});
}

TEST_CASE("who has moved out is shown among everybody, probationary members alone on request", "[members]")
{
    PageFixture f;
    f.enterSome();
    auto *choice = f.page.findChild<QComboBox *>();

    choice->setCurrentIndex(1);
    CHECK(f.shown().size() == 4);
    choice->setCurrentIndex(2);
    CHECK(f.shown() == QStringList{text("Lê Thị Thủy")});
}

TEST_CASE("a new member is entered by the form and stands in the list with the card open", "[members]")
{
    PageFixture f;
    f.page.show();
    f.page.commands().at(0)->trigger();
    auto *dialog = f.dialog<MemberDialog>();
    REQUIRE(dialog);

    press(dialog, "Save");
    CHECK(dialog->messages()->text().contains(text("name is missing")));
    fill(dialog, "name", "Phạm Quang Hải");
    fill(dialog, "born", "1961");
    fill(dialog, "officialDate", "03021985");
    press(dialog, "Save");

    CHECK(f.shown() == QStringList{text("Phạm Quang Hải")});
    const auto members = handbook(*f.book, QDate(1990, 1, 1));
    REQUIRE(members);
    CHECK(members->first().member.born == text("1961"));
    CHECK(members->first().status.situation == Situation::Active);
    CHECK(members->first().status.from == QDate(1985, 2, 3));
    CHECK(f.page.messages()->text().contains(text("Phạm Quang Hải was entered")));
}

TEST_CASE("a date that cannot be read keeps the form open with what was typed", "[members]")
{
    PageFixture f;
    f.page.show();
    f.page.enterNew();
    auto *dialog = f.dialog<MemberDialog>();
    fill(dialog, "name", "An");
    fill(dialog, "born", "31022026");

    press(dialog, "Save");

    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->messages()->text().isEmpty());
    CHECK(qobject_cast<QLineEdit *>(dialog->field(text("born")))->text() == text("31022026"));
    CHECK(f.shown().isEmpty());
}

TEST_CASE("doubts about a number stand under it while it is typed and do not hinder saving", "[members]")
{
    PageFixture f;
    f.page.show();
    f.page.enterNew();
    auto *dialog = f.dialog<MemberDialog>();
    const auto doubts = [dialog] {
        QStringList all;
        for (const WarningList *list : dialog->findChildren<WarningList *>())
            all += list->sentences();
        return all;
    };
    fill(dialog, "name", "An");
    CHECK(doubts().isEmpty());

    fill(dialog, "idNumber", "12345");
    CHECK(doubts().size() == 1);

    press(dialog, "Save");
    CHECK(f.shown() == QStringList{text("An")});
}

TEST_CASE("a card is changed by F2 and Save, and only where it was changed", "[members]")
{
    PageFixture f;
    const MemberId id = f.enter("Nguyễn Văn Hùng", Standing::Official, Situation::Active, "0912 345 678");
    f.page.show();
    f.page.showMember(id);
    CHECK(f.page.commands().at(1)->shortcut() == QKeySequence(Qt::Key_F2));
    f.page.commands().at(1)->trigger();
    auto *dialog = f.dialog<MemberDialog>();
    REQUIRE(dialog);

    fill(dialog, "job", "Giáo viên");
    choose(dialog, "position", "secretary");
    press(dialog, "Save");

    const auto member = f.book->get(id);
    REQUIRE(member);
    CHECK(member->job == text("Giáo viên"));
    CHECK(member->position == Position::Secretary);
    CHECK(member->phone == text("0912 345 678"));
}

TEST_CASE("saving a card without a change records nothing", "[members]")
{
    PageFixture f;
    f.page.showMember(f.enter("An"));
    f.page.show();
    const auto before = f.book->logSize();
    f.page.editChosen();

    press(f.dialog<MemberDialog>(), "Save");

    CHECK(*f.book->logSize() == *before);
}

TEST_CASE("what was typed in a form that is left stands in it the next time", "[members]")
{
    PageFixture f;
    f.page.show();
    f.page.enterNew();
    auto *first = f.dialog<MemberDialog>();
    fill(first, "name", "Đinh Thị Nga");
    QTest::keyClick(first, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    f.page.enterNew();
    auto *second = f.dialog<MemberDialog>();
    CHECK(second->member().name == text("Đinh Thị Nga"));

    press(second, "Begin anew");
    CHECK(second->member().name.isEmpty());
    QTest::keyClick(second, Qt::Key_Escape);
    const auto drafts = f.book->drafts();
    REQUIRE(drafts);
    CHECK(drafts->isEmpty());
}

TEST_CASE("a new status is recorded with its paper and leaves the earlier one on the card", "[members]")
{
    PageFixture f;
    const MemberId id = f.enter("Lê Thị Thủy", Standing::Probationary);
    f.page.show();
    f.page.showMember(id);
    f.page.commands().at(2)->trigger();
    auto *dialog = f.dialog<StatusDialog>();
    REQUIRE(dialog);

    choose(dialog, "standing", "official");
    fill(dialog, "from", "01012021");
    fill(dialog, "number", "12-QĐ/ĐU");
    fill(dialog, "date", "05012021");
    fill(dialog, "issuer", "Đảng ủy phường");
    press(dialog, "Save");

    const auto way = statusesOf(*f.book, id);
    REQUIRE(way);
    REQUIRE(way->size() == 2);
    CHECK(way->last().standing == Standing::Official);
    CHECK(way->last().paper == text("12-QĐ/ĐU, 05/01/2021, Đảng ủy phường"));
    QStringList onCard;
    for (const QLabel *label : f.page.findChild<MemberCard *>()->findChildren<QLabel *>())
        onCard += label->text();
    CHECK(onCard.join(u'\n').contains(text("From 01/01/2020: Probationary")));
    CHECK(onCard.join(u'\n').contains(text("From 01/01/2021: Official")));
}

TEST_CASE("a status that holds already is refused in the form, which stays open", "[members]")
{
    PageFixture f;
    f.page.showMember(f.enter("An"));
    f.page.show();
    f.page.changeStatusOfChosen();
    auto *dialog = f.dialog<StatusDialog>();

    press(dialog, "Save");

    CHECK(dialog->isVisible());
    CHECK(dialog->messages()->text().contains(text("already holds")));
}

TEST_CASE("list and card are shown as of a day, which can only be read, and the two questions are told apart", "[members][asof]")
{
    PageFixture f;
    const MemberId goes = f.enter("Bùi Thị Đi");
    f.enter("Lê Văn Ổn");
    const Midnight midnight;
    MemberStatus away; // recorded today, true for a year
    away.member = goes;
    away.situation = Situation::MovedOut;
    away.from = midnight.dayBefore.addDays(-365);
    REQUIRE(changeStatus(*f.book, away));
    f.enter("Đỗ Thị Muộn");
    f.page.resize(1200, 700);
    f.page.show();
    REQUIRE(f.shown() == QStringList{text("Đỗ Thị Muộn"), text("Lê Văn Ổn")});
    auto *action = f.page.findChild<QAction *>(QStringLiteral("asOf"));
    auto *day = f.page.findChild<DateField *>(QStringLiteral("asOfDay"));
    auto *question = f.page.findChild<QComboBox *>(QStringLiteral("asOfQuestion"));
    auto *words = f.page.findChild<StatusLabel *>(QStringLiteral("asOfWords"));
    CHECK_FALSE(day->isVisible());

    action->trigger();
    REQUIRE(day->isVisible());
    day->setText(midnight.dayBefore.toString(QStringLiteral("ddMMyyyy")));
    QTest::keyClick(day, Qt::Key_Return);
    CHECK(f.shown() == QStringList{text("Đỗ Thị Muộn"), text("Lê Văn Ổn")}); // true then, as known now
    CHECK(words->word().contains(text("as far as the book knows today")));

    question->setCurrentIndex(1);
    CHECK(f.shown() == QStringList{text("Bùi Thị Đi"), text("Lê Văn Ổn")}); // what the book said
    CHECK(words->word().contains(text("had been recorded by then")));
    QString card;
    for (const QLabel *label : f.page.findChild<MemberCard *>()->findChildren<QLabel *>())
        card += label->text() + u'\n';
    CHECK(card.contains(text("had been recorded by then")));

    // Nothing is changed from here.
    CHECK_FALSE(f.page.commands().at(1)->isEnabled());
    CHECK_FALSE(f.page.commands().at(2)->isEnabled());
    f.page.editChosen();
    CHECK_FALSE(f.dialog<MemberDialog>());
    CHECK(f.page.messages()->text().contains(text("another day")));

    QTest::keyClick(day, Qt::Key_Escape);
    CHECK_FALSE(day->isVisible());
    CHECK(f.shown() == QStringList{text("Đỗ Thị Muộn"), text("Lê Văn Ổn")});
    CHECK(f.page.commands().at(1)->isEnabled());
}

TEST_CASE("a day before the book began shows an empty list, not the way to import one", "[members][asof]")
{
    PageFixture f;
    f.enter("An");
    f.page.show();
    f.page.findChild<QAction *>(QStringLiteral("asOf"))->trigger();
    auto *day = f.page.findChild<DateField *>(QStringLiteral("asOfDay"));
    f.page.findChild<QComboBox *>(QStringLiteral("asOfQuestion"))->setCurrentIndex(1);
    day->setText(text("01/01/2001"));
    QTest::keyClick(day, Qt::Key_Return);

    CHECK(f.shown().isEmpty());
    CHECK(day->isVisible());
    f.page.findChild<QPushButton *>(QStringLiteral("asOfBack"))->click();
    CHECK(f.shown() == QStringList{text("An")});
}

TEST_CASE("every field of the members' area has a name for a screen reader", "[members]")
{
    PageFixture f;
    f.enterSome();
    f.page.enterNew();
    WizardFixture w;
    w.read(sheetPath("utf8_comma.csv"));
    int asked = 0;
    for (QWidget *top : QList<QWidget *>{&f.page, f.dialog<MemberDialog>(), &w.wizard})
        for (const char *kind : {"QLineEdit", "QComboBox", "QAbstractButton", "QTableView", "QPlainTextEdit", "NumberField", "MemberCard"})
            for (QWidget *field : top->findChildren<QWidget *>()) {
                const bool isPart = field->parentWidget()->inherits("QLineEdit")
                    || field->parentWidget()->inherits("QTableView") || field->parentWidget()->inherits("MessageBar");
                if (!field->inherits(kind) || isPart)
                    continue;
                const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(field);
                INFO(field->metaObject()->className() << ' ' << field->objectName().toStdString());
                CHECK_FALSE(seen->text(QAccessible::Name).isEmpty());
                ++asked;
            }
    CHECK(asked > 50);
}

TEST_CASE("each file of the same list is taken in as 29 official and 2 probationary members", "[import]")
{
    for (const char *name : {"utf8_comma.csv", "utf16le_bom_tab.csv", "windows1258_semicolon.csv", "libreoffice.xlsx"}) {
        WizardFixture f;
        INFO(name);
        f.read(sheetPath(name));

        press(&f.wizard, "Next");
        REQUIRE(f.wizard.step() == 2);
        press(&f.wizard, "Next");
        REQUIRE(f.wizard.step() == 3);
        CHECK(f.table()->model()->rowCount() == 31);
        press(&f.wizard, "Take in 31");

        REQUIRE(f.wizard.step() == 4);
        const auto members = membersOn(*f.book, QDate::currentDate());
        REQUIRE(members);
        CHECK(members->size() == 31);
        CHECK(std::count_if(members->begin(), members->end(), [](const MemberOnDay &each) {
                  return each.status.standing == Standing::Probationary;
              }) == 2);
    }
}

TEST_CASE("a list that was taken in has nothing more to take in", "[import]")
{
    WizardFixture f;
    f.read(sheetPath("utf8_comma.csv"));
    press(&f.wizard, "Next");
    press(&f.wizard, "Next");
    press(&f.wizard, "Take in");

    ImportWizard again(*f.book);
    again.show();
    again.read(sheetPath("utf8_comma.csv"));
    auto *next = again.findChild<QPushButton *>(QStringLiteral("next"));
    REQUIRE(QTest::qWaitFor([&] { return next->isEnabled(); }, 20000));
    next->click();
    next->click();

    CHECK(again.step() == 3);
    CHECK_FALSE(next->isEnabled());
}

TEST_CASE("rows with problems are named and can be shown alone", "[import]")
{
    WizardFixture f;
    f.writeAndRead("STT,Họ và tên,Số CCCD,Ngày sinh,Trạng thái\n"
                   "1,NGUYỄN VĂN HÙNG,027083019780,27/05/1983,Chính thức\n"
                   "2,TRẦN ĐỨC THẮNG,12345,31/02/1961,Chính thức\n"
                   "3,,,,\n");
    press(&f.wizard, "Next");
    press(&f.wizard, "Next");
    REQUIRE(f.wizard.step() == 3);

    f.wizard.findChild<QCheckBox *>()->setChecked(true);

    const QAbstractItemModel *model = f.table()->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(0, 0).data().toString() == text("Trần Đức Thắng"));
    CHECK(model->index(0, 5).data().toString().contains(text("31/02/1961")));
    CHECK(model->index(1, 5).data().toString().contains(text("no name")));
    f.table()->setCurrentIndex(model->index(0, 0));
    auto *step = f.table()->parentWidget();
    CHECK(step->findChild<QPlainTextEdit *>()->toPlainText().contains(text("31/02/1961")));
}

TEST_CASE("a file that is no list is refused in a sentence and the wizard waits for another", "[import]")
{
    for (const char *name : {"protected.xlsx", "damaged.xlsx", "empty.xlsx", "libreoffice.ods", "not-there.xlsx"}) {
        WizardFixture f;
        INFO(name);
        f.read(sheetPath(name));

        CHECK_FALSE(f.wizard.messages()->text().isEmpty());
        CHECK_FALSE(f.next()->isEnabled());
        CHECK(f.wizard.step() == 1);
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window != &f.wizard && window->inherits("QMessageBox"))
                delete window;
    }
}

TEST_CASE("without a column of names the list goes no further", "[import]")
{
    WizardFixture f;
    f.writeAndRead("A,B\nNguyễn Văn Hùng,27/05/1983\n");
    press(&f.wizard, "Next");
    CHECK_FALSE(f.next()->isEnabled());

    f.wizard.findChild<QComboBox *>(QStringLiteral("name"))->setCurrentIndex(1);

    CHECK(f.next()->isEnabled());
}

TEST_CASE("Esc goes one step back in the wizard and never loses the columns", "[import]")
{
    WizardFixture f;
    f.read(sheetPath("utf8_comma.csv"));
    press(&f.wizard, "Next");
    f.wizard.findChild<QComboBox *>(QStringLiteral("job"))->setCurrentIndex(3);
    press(&f.wizard, "Next");

    QTest::keyClick(&f.wizard, Qt::Key_Escape);

    CHECK(f.wizard.step() == 2);
    CHECK(f.wizard.findChild<QComboBox *>(QStringLiteral("job"))->currentIndex() == 3);
    QTest::keyClick(&f.wizard, Qt::Key_Escape);
    CHECK(f.wizard.step() == 1);
    CHECK(f.wizard.isVisible());
}

TEST_CASE("a long list that is being recorded is stopped with Esc and leaves nothing, and goes in whole when it is not stopped", "[import]")
{
    WizardFixture f;
    QByteArray csv = "Họ và tên,Số CCCD\n";
    constexpr int people = 12000;
    for (int i = 0; i < people; ++i)
        csv += QByteArray("Người Thứ ") + QByteArray::number(i) + ",0270" + QByteArray::number(10000000 + i) + '\n';
    f.writeAndRead(csv.constData());
    press(&f.wizard, "Next");
    f.next()->click();
    REQUIRE(QTest::qWaitFor([&] { return f.wizard.step() == 3 && !f.wizard.isWorking(); }, 60000));

    // While it is recorded the window lives: its bar moves, a timer of the program waits, the book takes nothing else in, and Esc stops.
    auto *bar = f.wizard.findChild<QProgressBar *>(QStringLiteral("progress"));
    bool isStopping = true, ticked = false;
    QString refusal;
    QList<int> seen;
    QTimer other;
    other.setInterval(0);
    QObject::connect(&other, &QTimer::timeout, [&] { ticked = ticked || f.book->isPaused(); });
    other.start();
    QObject::connect(bar, &QProgressBar::valueChanged, [&](int value) {
        if (!f.wizard.isWorking() || !f.book->isPaused())
            return;
        seen += value;
        if (value < 30)
            return;
        if (const auto between = f.book->keepDraft({QStringLiteral("x"), QStringLiteral("y"), 1}); !between)
            refusal = QLatin1String(between.error().word);
        if (isStopping)
            QApplication::postEvent(&f.wizard, new QKeyEvent(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier));
    });
    const qint64 size = must(f.book->logSize());
    f.next()->click();
    REQUIRE(QTest::qWaitFor([&] { return !f.wizard.isWorking(); }, 60000));
    CHECK(f.wizard.step() == 3);
    CHECK(seen.size() >= 3);
    CHECK(refusal == QStringLiteral("recording"));
    CHECK_FALSE(ticked);
    CHECK(must(f.book->logSize()) == size);
    CHECK(must(f.book->drafts()).isEmpty());
    CHECK(f.wizard.messages()->text().contains(QStringLiteral("Stopped")));

    isStopping = false;
    f.next()->click();
    REQUIRE(QTest::qWaitFor([&] { return f.wizard.step() == 4; }, 60000));
    CHECK(must(f.book->all<Member>()).size() == people);
}
