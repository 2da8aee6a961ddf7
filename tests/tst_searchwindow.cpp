// SPDX-License-Identifier: GPL-3.0-or-later
// Search everywhere as it is pressed in the window.
#include "core/usecases/timeline.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/timelineview.h"
#include "ui/searchactions.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Window : BookFixture
{
    Language language;
    Zoom zoom;
    MembersPage *membersPage = nullptr;
    MeetingsPage *meetings = nullptr;
    MeetingId november;
    std::unique_ptr<MainWindow> window;
    SearchActions *search = nullptr;

    Window() : BookFixture(4)
    {
        november = meeting();
        Opinion opinion;
        opinion.meeting = november;
        opinion.item = item(november);
        opinion.member = members.at(1);
        opinion.text = vi("Đề nghị sửa đèn đường ngõ 4.");
        must(putOpinion(*book, opinion));
        language.use(QStringLiteral("en"));
        membersPage = new MembersPage(*book);
        meetings = new MeetingsPage(*book);
        window = std::make_unique<MainWindow>(QList<Page *>{membersPage, meetings}, language, zoom);
        search = new SearchActions(*book, *window, *membersPage, *meetings, nullptr);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    ~Window() { window.reset(); }

    SearchDialog *open()
    {
        window->action(MainWindow::Intent::SearchEverywhere)->trigger();
        SearchDialog *dialog = search->dialog();
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
        return dialog;
    }
};

} // namespace

TEST_CASE("what was said is found while it is typed, and Enter leads to its place in the meeting", "[searchwindow]")
{
    Window f;
    SearchDialog *dialog = f.open();
    CHECK(dialog->height() <= 700);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("den duong"));
    REQUIRE(dialog->table()->model()->rowCount() == 1);
    CHECK(dialog->table()->model()->index(0, 0).data().toString() == QStringLiteral("Opinion"));
    CHECK(dialog->table()->model()->index(0, 2).data().toString() == vi("Đề nghị sửa đèn đường ngõ 4."));
    CHECK(dialog->table()->model()->index(0, 3).data().toString() == QStringLiteral("03/11/2026"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(f.search->dialog());
    CHECK(f.window->currentPage() == f.meetings);
    CHECK(f.meetings->meetingPage()->meeting() == f.november);
    CHECK(f.meetings->meetingPage()->step() == MeetingPage::Hold);
    CHECK(f.meetings->meetingPage()->holdStep()->agenda()->place().item == f.item(f.november));

    dialog = f.open();  // the words of the last time stand there and are typed over
    CHECK(dialog->words() == QStringLiteral("den duong"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zzz"));
    CHECK(dialog->words() == QStringLiteral("zzz"));
    CHECK(dialog->table()->model()->rowCount() == 0);
    CHECK(dialog->findChild<StatusLabel *>()->word().contains(QStringLiteral("Nothing")));
}

TEST_CASE("Up and Down go through what was found, and a person opens as a card", "[searchwindow]")
{
    Window f;
    SearchDialog *dialog = f.open();
    const QString name = must(f.book->get(f.members.at(2))).name;
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("n"));
    const int all = dialog->table()->model()->rowCount();
    REQUIRE(all >= 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    CHECK(dialog->table()->currentIndex().row() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    CHECK(dialog->table()->currentIndex().row() == 0);
    dialog->begin(name);
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    REQUIRE(dialog->table()->model()->rowCount() >= 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.window->currentPage() == f.membersPage);
    CHECK(f.membersPage->chosenRecord() == f.members.at(2).text);
}

TEST_CASE("a line of a timeline opens at its member", "[searchwindow]")
{
    Window f;
    MemberEvent work;
    work.member = f.members.at(3);
    work.text = vi("Xã đội trưởng xã Xuân Thủy");
    work.from = QStringLiteral("1998");
    must(putEvent(*f.book, work));
    SearchDialog *dialog = f.open();
    dialog->begin(QStringLiteral("xa doi truong"));
    REQUIRE(dialog->table()->model()->rowCount() == 1);
    CHECK(dialog->table()->model()->index(0, 1).data().toString() == must(f.book->get(f.members.at(3))).name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(f.window->currentPage() == f.membersPage);
    const auto *timeline = qobject_cast<TimelineView *>(f.membersPage->openView());
    REQUIRE(timeline);
    CHECK(timeline->member() == f.members.at(3));
}

TEST_CASE("what was read for the search goes with the lock", "[searchwindow]")
{
    Window f;
    SearchDialog *dialog = f.open();
    dialog->begin(QStringLiteral("den"));
    f.search->leave();
    CHECK_FALSE(f.search->dialog());
    f.book->lock();
    must(f.book->unlock(SecretBytes::passphrase(testPassphrase)));
    dialog = f.open();
    CHECK(dialog->words().isEmpty());
    dialog->begin(QStringLiteral("den"));
    dialog->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.search->leave();  // the words of the last time go too
    CHECK(f.open()->words().isEmpty());
}

TEST_CASE("the words of an attached file are read beside the window and found a moment later", "[searchwindow]")
{
    Window f;
    must(attachFile(*f.book, f.november, QStringLiteral(TEST_DATA "/attachments/bao-cao.odt")));
    SearchDialog *dialog = f.open();
    dialog->begin(QStringLiteral("bao cao quy"));
    REQUIRE(QTest::qWaitFor([&] { return dialog->table()->model()->rowCount() == 1; }));
    CHECK(dialog->table()->model()->index(0, 1).data().toString() == QStringLiteral("bao-cao.odt"));
    CHECK(dialog->unread().isEmpty());
    dialog->reject();
}

TEST_CASE("locking while files are being read leaves nothing behind", "[searchwindow]")
{
    Window f;
    must(attachFile(*f.book, f.november, QStringLiteral(TEST_DATA "/attachments/bao-cao.odt")));
    f.open();
    f.search->leave();
    f.book->lock();
    QTest::qWait(200);
    must(f.book->unlock(SecretBytes::passphrase(testPassphrase)));
    CHECK(f.open()->words().isEmpty());
}
