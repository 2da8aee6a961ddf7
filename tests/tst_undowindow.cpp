// SPDX-License-Identifier: GPL-3.0-or-later
// Undo, redo, history and trash as they are pressed in the window.
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/asofdialog.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/trashdialog.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"
#include "ui/undoactions.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/rowtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace {

using Intent = MainWindow::Intent;

/// A window over a book of a few members, in English.
struct UndoFixture : BookFixture
{
    Language language;
    Zoom zoom;
    MembersPage *members_ = nullptr;
    MeetingsPage *meetings_ = nullptr;
    std::unique_ptr<MainWindow> window;

    UndoFixture() : BookFixture(3)
    {
        language.use(QStringLiteral("en"));
        members_ = new MembersPage(*book);
        meetings_ = new MeetingsPage(*book);
        window = std::make_unique<MainWindow>(QList<Page *>{members_, meetings_}, language, zoom);
        new UndoActions(*book, *window);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        window->goToArea(1); // where the list is empty and no field has the focus
        leaveField();
    }
    ~UndoFixture() { window.reset(); }

    void leaveField()
    {
        if (QWidget *field = QApplication::focusWidget())
            field->clearFocus();
    }

    QAction *action(Intent intent) const { return window->action(intent); }

    /// The action's words as the menu shows them.
    QString words(Intent intent)
    {
        emit window->editMenuOpening();
        return action(intent)->text();
    }

    void press(Intent intent) { action(intent)->trigger(); }

    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *each = qobject_cast<Dialog *>(widget); each && each->isVisible())
                found = each;
        REQUIRE(found);
        found->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(found));
        return found;
    }

    QString cell(const RowTable *table, int row, int column) const { return table->model()->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("the menu says what undo and redo would do, and both do it", "[undowindow]")
{
    UndoFixture f;
    const MemberId added = must(enterMember(*f.book, named(QStringLiteral("Lê Thị Hoa & Mai")), {}));
    CHECK(f.words(Intent::Undo) == QStringLiteral("&Undo: added Member: Lê Thị Hoa && Mai"));
    CHECK(f.action(Intent::Undo)->isEnabled());
    CHECK_FALSE(f.action(Intent::Redo)->isEnabled());

    f.press(Intent::Undo);
    CHECK_FALSE(f.book->get(added));
    CHECK(f.window->messages()->text().contains(QStringLiteral("Lê Thị Hoa & Mai")));
    CHECK(f.words(Intent::Redo) == QStringLiteral("&Redo: add Member: Lê Thị Hoa && Mai"));
    REQUIRE(f.action(Intent::Redo)->isEnabled());
    f.press(Intent::Redo);
    CHECK(f.book->get(added));

    Member changed = must(f.book->get(added));
    changed.phone = QStringLiteral("0912000111");
    must(changeMember(*f.book, changed));
    CHECK(f.words(Intent::Undo) == QStringLiteral("&Undo: changed Member: Lê Thị Hoa && Mai"));
    f.press(Intent::Undo);
    CHECK(must(f.book->get(added)).phone.isEmpty());
    CHECK(f.window->messages()->text().contains(QStringLiteral("Undone: changed back")));
}

TEST_CASE("the key for undo works without the menu, and leaves the field that is typed in to itself", "[undowindow]")
{
    UndoFixture f;
    const MemberId added = must(enterMember(*f.book, named(QStringLiteral("Lê Thị Mới")), {}));
    f.window->goTo(f.members_);
    f.members_->search();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    QTest::keyClicks(field, QStringLiteral("hoa"));
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->text().isEmpty());
    CHECK(f.book->get(added));
    CHECK(f.words(Intent::Undo) == QStringLiteral("&Undo"));

    f.leaveField();
    QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(f.book->get(added));
    QTest::keyClick(f.window.get(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(f.book->get(added));
}

TEST_CASE("what cannot be undone is grey in the menu with the reason, and pressed by key says why", "[undowindow]")
{
    UndoFixture f;
    const MeetingId meeting = f.meeting();
    f.close(meeting);
    CHECK(f.words(Intent::Undo) == QStringLiteral("&Undo (not possible: Closing of the minutes: 03/11/2026)"));
    CHECK_FALSE(f.action(Intent::Undo)->isEnabled());
    CHECK(f.action(Intent::Undo)->toolTip() == QStringLiteral("Minutes that are closed or signed stay as they are."));
    f.action(Intent::Undo)->setEnabled(true);
    f.press(Intent::Undo);
    CHECK(f.window->messages()->text().contains(QStringLiteral("stay as they are")));
    // the next work can be undone again
    must(enterMember(*f.book, named(QStringLiteral("Lê Thị Mới")), {}));
    f.words(Intent::Undo);
    CHECK(f.action(Intent::Undo)->isEnabled());
}

TEST_CASE("the history of the chosen member shows each field before and after and takes a change back", "[undowindow]")
{
    UndoFixture f;
    f.window->goTo(f.members_);
    auto *list = f.members_->findChild<RowTable *>();
    REQUIRE(list);
    list->setCurrentIndex(list->model()->index(0, 0));
    const MemberId id{f.members_->chosenRecord()};
    REQUIRE_FALSE(id.isEmpty());
    Member member = must(f.book->get(id));
    member.phone = QStringLiteral("0912000111");
    must(changeMember(*f.book, member));
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(f.members_->chosenRecord() == id.text);

    f.press(Intent::History);
    auto *dialog = f.dialog<HistoryDialog>();
    CHECK(dialog->windowTitle().contains(member.name));
    auto *table = dialog->findChild<RowTable *>();
    QAbstractItemModelTester tester(table->model());
    CHECK(f.cell(table, 0, 2) == QStringLiteral("Changed"));
    CHECK(f.cell(table, 0, 3) == QStringLiteral("Member: ") + member.name);
    CHECK(f.cell(table, 0, 4) == QStringLiteral("Telephone"));
    CHECK(f.cell(table, 0, 6) == QStringLiteral("0912 000 111"));
    CHECK(f.cell(table, 1, 2) == QStringLiteral("Added"));

    auto *undoIt = dialog->findChild<QPushButton *>(QStringLiteral("undo"));
    table->setCurrentIndex(table->model()->index(0, 0));
    REQUIRE(undoIt->isEnabled());
    undoIt->click();
    CHECK(must(f.book->get(id)).phone != QStringLiteral("0912000111"));
    CHECK(f.cell(table, 0, 2) == QStringLiteral("By undo or redo"));
    CHECK(f.cell(table, 1, 2) == QStringLiteral("Changed, undone later"));
    dialog->close();
}

TEST_CASE("the history of the whole book is there where nothing is chosen, and of a meeting with all that belongs to it", "[undowindow]")
{
    UndoFixture f;
    f.press(Intent::History);
    auto *whole = f.dialog<HistoryDialog>();
    CHECK(whole->findChild<RowTable *>()->model()->rowCount() > 3);
    QPointer<QWidget> gone = whole;
    whole->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(gone.isNull());

    const MeetingId meeting = f.meeting();
    f.meetings_->openMeeting(meeting);
    f.press(Intent::History);
    auto *table = f.dialog<HistoryDialog>()->findChild<RowTable *>();
    bool hasItem = false;
    bool hasRollCall = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        hasItem = hasItem || f.cell(table, row, 3).startsWith(QStringLiteral("Agenda item: "));
        hasRollCall = hasRollCall || f.cell(table, row, 3).startsWith(QStringLiteral("Roll call: "));
    }
    CHECK(hasItem);
    CHECK(hasRollCall);
}

TEST_CASE("what was removed lies in the trash with day and name and is put back from there", "[undowindow]")
{
    UndoFixture f;
    const MeetingId meeting = f.meeting();
    const AgendaItem item = must(meetingRecord(*f.book, meeting)).items.at(3);
    must(removeItem(*f.book, item.id));
    f.press(Intent::Trash);
    auto *dialog = f.dialog<TrashDialog>();
    auto *table = dialog->findChild<RowTable *>();
    auto *putBack = dialog->findChild<QPushButton *>(QStringLiteral("putBack"));
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(f.cell(table, 0, 0).startsWith(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy"))));
    CHECK(f.cell(table, 0, 1) == QStringLiteral("Agenda item"));
    CHECK(f.cell(table, 0, 2) == item.title);
    REQUIRE(putBack->isEnabled());
    putBack->setFocus();
    QTest::keyClick(putBack, Qt::Key_Space);
    CHECK(must(f.book->get(item.id)) == item);
    CHECK(table->model()->rowCount() == 0);
    CHECK_FALSE(putBack->isEnabled());
    CHECK(dialog->findChild<MessageBar *>()->text().contains(item.title));
    CHECK_FALSE(table->isVisible());
}

TEST_CASE("the history shows by keyboard what the book said of a record on a day, beside what it says now", "[undowindow][asof]")
{
    UndoFixture f;
    f.window->goTo(f.members_);
    auto *list = f.members_->findChild<RowTable *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    const MemberId id{f.members_->chosenRecord()};
    Member member = must(f.book->get(id));
    const QString name = member.name;
    const Midnight midnight;
    member.phone = QStringLiteral("0912000111");
    must(changeMember(*f.book, member));
    list->setCurrentIndex(list->model()->index(0, 0));
    REQUIRE(f.members_->chosenRecord() == id.text);

    f.press(Intent::History);
    auto *history = f.dialog<HistoryDialog>();
    auto *day = history->findChild<DateField *>(QStringLiteral("asOfDay"));
    QTest::keyClick(history, Qt::Key_D, Qt::AltModifier);
    CHECK(day->hasFocus());
    QTest::keyClick(day, Qt::Key_Return); // no day yet
    CHECK(history->isVisible());
    CHECK(history->findChild<MessageBar *>()->text().contains(QStringLiteral("Type the day")));
    QTest::keyClicks(day, midnight.dayBefore.toString(QStringLiteral("ddMMyyyy")));
    QTest::keyClick(day, Qt::Key_Return);

    auto *dialog = f.dialog<AsOfDialog>();
    CHECK(dialog->windowTitle().contains(name));
    CHECK(dialog->windowTitle().contains(midnight.dayBefore.toString(QStringLiteral("dd/MM/yyyy"))));
    auto *table = dialog->findChild<RowTable *>();
    QAbstractItemModelTester tester(table->model());
    QString then;
    QString now;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (f.cell(table, row, 0) == QStringLiteral("Telephone")) {
            then = f.cell(table, row, 1);
            now = f.cell(table, row, 2);
        }
    CHECK(then != now);
    CHECK(now == QStringLiteral("0912 000 111"));
    bool tellsApart = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        tellsApart = tellsApart || (label->text().contains(QStringLiteral("what had been recorded by then")) && label->text().contains(QStringLiteral("What was true on a day")));
    CHECK(tellsApart);
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(history->isVisible());

    // Before the book held it there is nothing to show, and the history stays.
    day->setDate(QDate(2020, 1, 1));
    history->findChild<QPushButton *>(QStringLiteral("asOfShow"))->click();
    CHECK(history->findChild<MessageBar *>()->text().contains(QStringLiteral("held no such record then")));
    history->close();
}

TEST_CASE("in the history of the whole book a line is chosen first, and its record shown as of a day", "[undowindow][asof]")
{
    UndoFixture f;
    const Midnight midnight;
    f.press(Intent::History);
    auto *history = f.dialog<HistoryDialog>();
    history->findChild<DateField *>(QStringLiteral("asOfDay"))->setDate(midnight.dayBefore);
    auto *show = history->findChild<QPushButton *>(QStringLiteral("asOfShow"));
    auto *table = history->findChild<RowTable *>();
    table->setCurrentIndex({});
    show->click();
    CHECK(history->findChild<MessageBar *>()->text().contains(QStringLiteral("Choose a line")));
    int member = -1;
    for (int row = 0; row < table->model()->rowCount() && member < 0; ++row)
        member = f.cell(table, row, 3).startsWith(QStringLiteral("Member: ")) ? row : -1;
    REQUIRE(member >= 0);
    table->setCurrentIndex(table->model()->index(member, 0));
    show->click();
    CHECK(f.dialog<AsOfDialog>()->windowTitle().startsWith(f.cell(table, member, 3)));
}
