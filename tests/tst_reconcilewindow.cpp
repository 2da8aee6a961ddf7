// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in the window: the comparison with a list from above, and what taking a list in asks of a person.
#include "tests/bookfixture.h"
#include "tests/listsample.h"
#include "tests/pressing.h"

#include "core/base/files.h"
#include "core/sheet/csv.h"
#include "core/text/legacy.h"
#include "core/usecases/listmappings.h"
#include "core/usecases/reconciling.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/comparisondialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/reconcileview.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/wizards/importwizard.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <typename Dialog>
Dialog *dialogInSight()
{
    QApplication::processEvents();
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
            return found;
    return nullptr;
}

/// The page of members of a cell of three people, with the view that compares.
struct Window
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = makeBook(folder.filePath(u"book"_s));
    MessageBar bar;
    ChosenFiles files;
    std::unique_ptr<MembersPage> page;
    MemberId hung = enter(cardOf(u"Nguyễn Văn Hùng"_s, u"1983-05-27"_s, u"027083019780"_s));
    MemberId lan = enter(cardOf(u"Lê Thị Lan"_s, u"1961-02-03"_s, u"027161000012"_s));

    Window()
    {
        files.open = folder.filePath(u"danh-sach.csv"_s);
        files.save = folder.filePath(u"bien-ban.pdf"_s);
        page = std::make_unique<MembersPage>(*book, nullptr, files.chooser());
        page->setMessages(&bar);
        page->resize(1230, 560);
        page->show();
        page->openTool(u"reconcile"_s);
        QApplication::processEvents();
    }

    MemberId enter(const Member &member)
    {
        MemberStatus status;
        status.from = QDate(2020, 1, 1);
        return must(enterMember(*book, member, status));
    }

    void write(const QList<QStringList> &rows, const QString &to)
    {
        must(writeWhole(to, csv::file(QList<QStringList>{{u"STT"_s, u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s}} + rows, u';'), Existing::Replace));
    }

    ReconcileView *view() const { return qobject_cast<ReconcileView *>(page->openView()); }

    void compare()
    {
        write({{u"1"_s, u"NGUYỄN VĂN HÙNG"_s, u"027083019780"_s, u"28/05/1983"_s}, {u"2"_s, u"PHẠM THỊ MỚI"_s, u"027199000003"_s, u"05/06/1999"_s}}, files.open);
        view()->compare();
        auto *dialog = dialogInSight<ComparisonDialog>();
        REQUIRE(dialog);
        type(*dialog, "source", u"Đảng ủy phường, 01/11/2026"_s);
        child<QPushButton>(*dialog, "compare")->click();
        REQUIRE_FALSE(dialog->isVisible());
        QApplication::processEvents();
    }

    QString cell(int row, int column) const { return view()->table()->model()->index(row, column).data().toString(); }
    void choose(int row) const { view()->table()->setCurrentIndex(view()->table()->model()->index(row, 0)); }
};

/// A wizard that has read a list.
struct Import
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = makeBook(folder.filePath(u"book"_s));
    std::unique_ptr<ImportWizard> wizard;

    void read(const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"list.csv"_s);
        must(writeWhole(path, bytes, Existing::Replace));
        wizard = std::make_unique<ImportWizard>(*book);
        wizard->show();
        wizard->read(path);
        REQUIRE(QTest::qWaitFor([this] { return next()->isEnabled() || !wizard->messages()->text().isEmpty(); }, 20000));
    }

    QPushButton *next() const { return wizard->findChild<QPushButton *>(u"next"_s); }

    void goOn()
    {
        REQUIRE(next()->isEnabled());
        next()->click();
        REQUIRE(QTest::qWaitFor([this] { return !wizard->isWorking(); }, 60000));
    }

    QStringList words() const
    {
        QStringList list;
        for (const QLabel *label : wizard->findChildren<QLabel *>())
            if (!label->isHidden())
                list += label->text();
        return list;
    }
};

QByteArray listOf(const QList<QStringList> &rows)
{
    return csv::file(QList<QStringList>{{u"STT"_s, u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s}} + rows, u';');
}

}

TEST_CASE("before the first comparison the view says what it is for and offers it", "[reconcilewindow]")
{
    Window window;
    REQUIRE(window.view());

    bool isOffered = false;
    for (QPushButton *button : window.view()->findChildren<QPushButton *>())
        isOffered = isOffered || (button->isVisible() && button->text().contains(u"Compare with a list"));
    CHECK(isOffered);
    CHECK_FALSE(window.view()->table()->isVisible());
    CHECK(window.view()->helpText().contains(u"three months"));
}

TEST_CASE("a list is chosen, named and compared; the differences stand in the table with both values", "[reconcilewindow]")
{
    Window window;

    window.compare();

    REQUIRE(window.view()->shown() == 3);
    CHECK(window.cell(0, 0) == u"Nguyễn Văn Hùng"_s);
    CHECK(window.cell(0, 2) == u"27/05/1983"_s);
    CHECK(window.cell(0, 3) == u"28/05/1983"_s);
    CHECK(window.cell(0, 4) == u"Open"_s);
    CHECK(window.cell(1, 1) == u"Only on the other list"_s);
    CHECK(window.cell(2, 1) == u"Only in the handbook"_s);
    const QList<Reconciliation> all = must(reconciliations(*window.book));
    REQUIRE(all.size() == 1);
    CHECK(all.first().source == u"Đảng ủy phường, 01/11/2026"_s);
    CHECK(all.first().sha256.size() == 64);
    CHECK(window.bar.text().contains(u"was compared"));
}

TEST_CASE("each difference is settled by one press, and the message takes it back", "[reconcilewindow]")
{
    Window window;
    window.compare();

    window.choose(0);
    child<QPushButton>(*window.view(), "theirs")->click();
    CHECK(must(window.book->get(window.hung)).born == u"1983-05-28"_s);
    CHECK(window.cell(0, 4) == u"Theirs taken"_s);
    CHECK(window.view()->table()->currentIndex().row() == 1);  // the next one waits
    type(*window.view(), "note", u"chưa có quyết định"_s);
    child<QPushButton>(*window.view(), "ours")->click();
    CHECK(window.cell(1, 4) == u"Ours kept: chưa có quyết định"_s);
    CHECK(child<QLineEdit>(*window.view(), "note")->text().isEmpty());

    window.choose(2);
    CHECK(child<QComboBox>(*window.view(), "left")->isVisible());
    child<QComboBox>(*window.view(), "left")->setCurrentIndex(1);
    child<QPushButton>(*window.view(), "theirs")->click();
    CHECK(must(statusesOf(*window.book, window.lan)).last().situation == Situation::Deceased);
    CHECK_FALSE(child<QPushButton>(*window.view(), "theirs")->isEnabled());
    CHECK_FALSE(child<QComboBox>(*window.view(), "left")->isVisible());
    bool isTold = false;
    for (const StatusLabel *label : window.view()->findChildren<StatusLabel *>())
        isTold = isTold || label->word() == u"Every difference is settled.";
    CHECK(isTold);

    must(undo(*window.book, must(window.book->logSize()) - 1));
    CHECK(window.cell(2, 4) == u"Open"_s);
}

TEST_CASE("only what is open is shown on request, and what was settled goes", "[reconcilewindow]")
{
    Window window;
    window.compare();
    window.view()->findChild<QCheckBox *>()->setChecked(true);

    window.choose(0);
    window.view()->keepOurs();

    CHECK(window.view()->shown() == 2);
}

TEST_CASE("a list without a day or a name stays in the dialog with a sentence", "[reconcilewindow]")
{
    Window window;
    window.write({{u"1"_s, u"LÊ THỊ LAN"_s, {}, {}}}, window.files.open);
    window.view()->compare();
    auto *dialog = dialogInSight<ComparisonDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->source() == u"danh-sach"_s);

    type(*dialog, "source", u" "_s);
    child<QPushButton>(*dialog, "compare")->click();
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->messages()->text().isEmpty());
    child<QComboBox>(*dialog, "name")->setCurrentIndex(0);
    CHECK_FALSE(child<QPushButton>(*dialog, "compare")->isEnabled());
    dialog->reject();
    CHECK(must(reconciliations(*window.book)).isEmpty());

    window.files.open = window.folder.filePath(u"not-there.csv"_s);
    window.view()->compare();
    CHECK_FALSE(window.bar.text().isEmpty());
}

TEST_CASE("the record of a comparison is shown as a paper, and saving it is remembered", "[reconcilewindow]")
{
    Window window;
    window.compare();

    window.view()->print();
    auto *dialog = dialogInSight<PaperDialog>();
    REQUIRE(dialog);
    CHECK(dialog->view()->pageCount() >= 1);
    emit dialog->view()->saveAsked();
    CHECK(QFile::exists(window.files.save));
    dialog->reject();

    const QList<Disclosure> all = must(window.book->all<Disclosure>());
    REQUIRE(all.size() == 1);
    CHECK(all.first().way == DisclosureWay::Saved);
    CHECK(all.first().people == 2);
}

TEST_CASE("names in the letters of old fonts are shown as they are meant, with how sure that is", "[import]")
{
    Import f;
    const QString text = u"STT;Họ và tên\r\n1;Nguyễn Văn Hùng\r\n2;Trần Đức Thắng\r\n3;Lê Thị Thủy\r\n4;Ổn Thị Ứng\r\n"_s;
    f.read(legacy::encoded(text, legacy::Encoding::Tcvn3).text.toLatin1());
    f.goOn();

    CHECK(child<QComboBox>(*f.wizard, "name")->currentText().contains(u"Nguyễn Văn Hùng"));
    const QString told = f.words().join(u'\n');
    CHECK(told.contains(u"Họ và tên: old letters of TCVN3 (ABC)."));
    CHECK(told.contains(u"ổ ứ"));  // capital or small by a guess
    child<QComboBox>(*f.wizard, "letters")->setCurrentIndex(1);
    CHECK_FALSE(child<QComboBox>(*f.wizard, "name")->currentText().contains(u"Nguyễn Văn Hùng"));
    child<QComboBox>(*f.wizard, "letters")->setCurrentIndex(0);
    f.goOn();
    f.goOn();

    QStringList names;
    const QList<MemberOnDay> people = must(handbook(*f.book, QDate::currentDate()));
    for (const MemberOnDay &each : people)
        names += each.member.name;
    CHECK(names == QStringList{u"Nguyễn Văn Hùng"_s, u"Trần Đức Thắng"_s, u"Lê Thị Thủy"_s, u"Ổn Thị Ứng"_s});
}

TEST_CASE("doubtful rows are shown first and decided in the preview, one by one or all at once", "[import]")
{
    Import f;
    must(enterMember(*f.book, cardOf(u"Lê Thị Thủy"_s, u"1961-02-03"_s), {}));
    must(enterMember(*f.book, cardOf(u"Bùi Xuân Bình"_s, u"1950-09-02"_s), {}));
    f.read(listOf({{u"1"_s, u"LÊ THỊ THỦY"_s, u"027161000001"_s, u"02/03/1961"_s}, {u"2"_s, u"BÙI XUÂN BÌNH"_s, u"027050000001"_s, u"02/08/1950"_s}, {u"3"_s, u"PHẠM THỊ MỚI"_s, {}, u"1999"_s}}));
    f.goOn();
    f.goOn();
    REQUIRE(f.wizard->step() == 3);
    auto *table = f.wizard->findChild<RowTable *>();
    auto *decision = child<QComboBox>(*f.wizard, "decision");
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(f.words().join(u'\n').contains(u"2 of them doubtful"));
    REQUIRE(decision->isVisible());
    REQUIRE(decision->count() == 4);
    CHECK(decision->itemText(1).contains(u"Lê Thị Thủy"));

    decision->setCurrentIndex(1);
    emit decision->activated(1);
    CHECK(table->model()->index(0, 2).data().toString() == u"Change"_s);
    CHECK(f.wizard->findChild<QPlainTextEdit *>()->toPlainText().contains(u"02/03/1961 instead of 03/02/1961"));
    child<QPushButton>(*f.wizard, "forAll")->click();
    CHECK_FALSE(f.words().join(u'\n').contains(u"doubtful: decide"));
    child<QCheckBox>(*f.wizard, "onlyDoubts")->setChecked(false);
    CHECK(table->model()->rowCount() == 3);
    table->setCurrentIndex(table->model()->index(2, 0));
    CHECK_FALSE(decision->isVisible());
    f.goOn();

    CHECK(must(handbook(*f.book, QDate::currentDate())).size() == 3);
}

TEST_CASE("columns are assigned as the last time, which can be forgotten", "[import]")
{
    Import f;
    const QByteArray list = csv::file({{u"Cột một"_s, u"Cột hai"_s}, {u"Lan"_s, u"03/02/1961"_s}}, u';');
    f.read(list);
    f.goOn();
    child<QComboBox>(*f.wizard, "name")->setCurrentIndex(1);
    child<QComboBox>(*f.wizard, "born")->setCurrentIndex(2);
    child<QLineEdit>(*f.wizard, "titleRow")->setText(u"1"_s);
    f.goOn();
    f.goOn();
    REQUIRE(must(importMappings(*f.book)).size() == 1);

    f.read(csv::file({{u"Cột hai"_s, u"Cột một"_s}, {u"1970"_s, u"Bình"_s}}, u';'));
    f.goOn();
    CHECK(child<QComboBox>(*f.wizard, "name")->currentIndex() == 2);
    CHECK(child<QComboBox>(*f.wizard, "born")->currentIndex() == 1);
    QPushButton *forget = nullptr;
    for (QPushButton *button : f.wizard->findChildren<QPushButton *>())
        if (button->text().contains(u"Forget"))
            forget = button;
    REQUIRE(forget);
    REQUIRE(forget->isVisible());
    forget->click();
    CHECK(must(importMappings(*f.book)).isEmpty());
    CHECK(child<QComboBox>(*f.wizard, "name")->currentIndex() == 0);
    CHECK_FALSE(forget->isVisible());
}

TEST_CASE("a long list is planned beside the window, which answers meanwhile and can stop it", "[import]")
{
    Import f;
    QList<QStringList> rows;
    for (int i = 0; i < 12000; ++i)
        rows += {QString::number(i + 1), u"Người %1"_s.arg(i), u"0270%1"_s.arg(10000000 + i), {}};
    f.read(listOf(rows));
    f.goOn();
    REQUIRE(f.wizard->step() == 2);

    int turns = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++turns; });
    timer.start(5);
    f.next()->click();
    CHECK(f.wizard->isWorking());
    CHECK(f.wizard->step() == 2);
    CHECK_FALSE(f.next()->isEnabled());
    QTest::keyClick(f.wizard.get(), Qt::Key_Escape);  // stop
    REQUIRE(QTest::qWaitFor([&] { return !f.wizard->isWorking(); }, 60000));
    CHECK(f.wizard->step() == 2);

    turns = 0;
    f.goOn();
    CHECK(turns > 0);
    REQUIRE(f.wizard->step() == 3);
    f.goOn();
    REQUIRE(QTest::qWaitFor([&] { return f.wizard->step() == 4; }, 60000));
    CHECK(must(handbook(*f.book, QDate::currentDate())).size() == 12000);
}
