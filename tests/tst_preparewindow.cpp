// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/crypto/secret.h"
#include "core/text/dates.h"
#include "core/usecases/apppack.h"
#include "core/usecases/excuses.h"
#include "core/usecases/meetings.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/postponing.h"
#include "ui/dialogs/excusedialog.h"
#include "ui/dialogs/meetingdaydialog.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/planmonthdialog.h"
#include "ui/dialogs/postponedialog.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/preparestep.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/yearplanview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell's book with five members and its page of meetings in a window of the usual size.
struct Window
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    MessageBar bar;
    FileChooser chooser;
    QList<MemberId> members;
    std::unique_ptr<MeetingsPage> page;

    Window()
    {
        REQUIRE(startCrypto());
        BookHead head;
        head.name = text("Chi bộ Tổ dân phố số 5");
        head.upper = text("Đảng bộ phường Hạp Lĩnh");
        head.place = text("Hạp Lĩnh");
        head.meetingPlace = text("Nhà văn hóa tổ dân phố số 5");
        head.termFrom = QDate(2025, 3, 1);
        auto made = Book::create(folder.filePath(text("book")), head, SecretBytes::passphrase(text("mot hai ba")), keystore::Cost::Floor);
        REQUIRE(made);
        book = *std::move(made);
        for (const char *name : {"Trần Văn Thưởng", "Nguyễn Thị Hằng", "Đỗ Thị Lan", "Lê Văn Bình", "Phạm Thị Cúc"}) {
            Member member;
            member.name = text(name);
            member.position = members.isEmpty() ? Position::Secretary : Position::Member;
            MemberStatus status;
            status.from = QDate(2010, 1, 1);
            const auto id = enterMember(*book, member, status);
            REQUIRE(id);
            members += *id;
        }
        chooser.folder = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(folder.path()); };
        chooser.toSavePdf = [this](QWidget *, const QString &, const QString &name, const FileChooser::Then &then) { then(folder.filePath(name)); };
        page = std::make_unique<MeetingsPage>(*book, nullptr, chooser);
        page->setMessages(&bar);
        page->resize(1240, 600);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }

    MeetingId call(const QDate &date)
    {
        Meeting meeting;
        meeting.date = date;
        meeting.start = QTime(19, 30);
        meeting.place = text("Nhà văn hóa");
        meeting.chair = members.at(0);
        meeting.minuteTaker = members.at(1);
        const auto id = callMeeting(*book, meeting);
        REQUIRE(id);
        return *id;
    }

    AgendaItem item(const MeetingId &id, qsizetype index = 6) const
    {
        const auto record = meetingRecord(*book, id);
        REQUIRE(record);
        return record->items.at(index);
    }
};

QAbstractButton *button(QWidget *where, const QString &words)
{
    for (QAbstractButton *each : where->findChildren<QAbstractButton *>())
        if (each->isVisibleTo(where) && each->text().remove(u'&') == words)
            return each;
    FAIL("no button says " << words.toStdString());
    return nullptr;
}

void press(QWidget *where, const char *words)
{
    QAbstractButton *found = button(where, text(words));
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

template <typename Dialog>
Dialog *opened()
{
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<Dialog *>(each); dialog && dialog->isVisible()) {
            dialog->activateWindow();
            REQUIRE(QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }));
            CHECK(dialog->height() <= 600);
            return dialog;
        }
    FAIL("no dialog is open");
    return nullptr;
}

template <typename Field>
Field *field(QWidget *where, const char *name)
{
    for (const QLabel *label : where->findChildren<QLabel *>())
        if (label->text().remove(u'&') == text(name))
            if (auto *found = qobject_cast<Field *>(label->buddy()))
                return found;
    FAIL("no field is named " << name);
    return nullptr;
}

RowTable *table(QWidget *where, const char *name)
{
    for (RowTable *each : where->findChildren<RowTable *>())
        if (each->accessibleName() == text(name))
            return each;
    FAIL("no table is named " << name);
    return nullptr;
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

QString allWords(QWidget *where)
{
    QStringList words;
    for (const QLabel *label : where->findChildren<QLabel *>())
        if (label->isVisible())
            words += label->text();
    return words.join(u'\n');
}

}

TEST_CASE("an item is postponed while the meeting is held, and taken back", "[preparewindow]")
{
    Window window;
    const MeetingId id = window.call(QDate(2026, 11, 3));
    REQUIRE(markRest(*window.book, id));
    window.page->openMeeting(id);
    MeetingPage *meeting = window.page->meetingPage();
    meeting->goTo(MeetingPage::Hold);
    QApplication::processEvents();
    const AgendaItem first = window.item(id, 0);

    press(meeting, "Postpone this item…");
    auto *dialog = opened<PostponeDialog>();
    press(dialog, "Postpone the item");
    CHECK_FALSE(window.item(id, 0).postponed);  // no reason, no postponement
    field<TextField>(dialog, "Reason")->setText(text("báo cáo chưa xong"));
    press(dialog, "Postpone the item");
    settle();

    CHECK(window.item(id, 0).reason == text("báo cáo chưa xong"));
    CHECK(allWords(meeting).contains(text("Postponed to the next meeting of this kind: báo cáo chưa xong")));
    press(meeting, "Deal with it after all");
    CHECK(window.item(id, 0) == first);
}

TEST_CASE("what was postponed after the next meeting was called is put on its agenda by one press", "[preparewindow]")
{
    Window window;
    const MeetingId october = window.call(QDate(2026, 10, 5));
    const MeetingId november = window.call(QDate(2026, 11, 3));
    REQUIRE(postponeItem(*window.book, window.item(october).id, text("hết thời gian")));
    window.page->openMeeting(november);
    MeetingPage *meeting = window.page->meetingPage();
    CHECK(allWords(meeting).contains(text("postponed on 05/10/2026: hết thời gian")));

    press(meeting, "Put it on the agenda");
    settle();

    CHECK_FALSE(allWords(meeting).contains(text("Postponed, and on no agenda yet")));
    bool isThere = false;
    RowTable *agenda = table(meeting, "Agenda");
    for (int row = 0; row < agenda->model()->rowCount(); ++row)
        isThere = isThere || agenda->model()->index(row, 1).data().toString().endsWith(text("(postponed on 05/10/2026)"));
    CHECK(isThere);
}

TEST_CASE("an excuse is recorded while the meeting is prepared, and the roll call takes it over", "[preparewindow]")
{
    Window window;
    const MeetingId id = window.call(QDate(2026, 11, 3));
    window.page->openMeeting(id);
    MeetingPage *meeting = window.page->meetingPage();

    press(meeting, "Add excuse…");
    auto *dialog = opened<ExcuseDialog>();
    field<PersonPicker>(dialog, "Who will not come")->pick(window.members.at(2).text);
    field<TextField>(dialog, "Reason")->setText(text("đi công tác"));
    press(dialog, "Record the excuse");
    settle();
    REQUIRE(table(meeting, "Excused before the day")->model()->rowCount() == 1);

    meeting->goTo(MeetingPage::Hold);
    QApplication::processEvents();
    RowTable *roll = table(meeting, "Roll call");
    const auto rowOf = [&](const char *name) {
        for (int row = 0; row < roll->model()->rowCount(); ++row)
            if (roll->model()->index(row, 1).data().toString() == text(name))
                return row;
        return -1;
    };
    const int row = rowOf("Đỗ Thị Lan");
    CHECK(roll->model()->index(row, 3).data().toString() == text("Absent with reason (told before)"));
    CHECK(roll->model()->index(row, 6).data().toString() == text("đi công tác"));
    press(meeting, "Mark all others present");
    CHECK(roll->model()->index(row, 3).data().toString() == text("Absent with reason"));
    CHECK(meetingRecord(*window.book, id)->headCount().absentWithReason == 1);
}

TEST_CASE("the plan of the year is reached by keys, settles the day, plans a theme and calls the meeting", "[preparewindow][plan]")
{
    Window window;
    const int year = QDate::currentDate().year() + 1;
    window.page->commands().at(1)->trigger();
    YearPlanView *plan = window.page->planView();
    REQUIRE(plan->isVisible());
    plan->setYear(year);
    RowTable *months = table(plan, "Plan of the year");
    REQUIRE(months->model()->rowCount() == 12);
    months->setCurrentIndex(months->model()->index(2, 0));

    press(plan, "Day of the meeting…");
    auto *day = opened<MeetingDayDialog>();
    field<QLineEdit>(day, "Day of the month")->setText(text("10"));
    press(day, "Settle the day");
    settle();
    const FoundDay found = dayIn([] { MeetingDay rule; rule.day = 10; return rule; }(), year, 3);
    CHECK(months->model()->index(2, 1).data().toString().endsWith(dateText(found.date)));

    window.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(window.page.get()));
    months->setFocus();
    QTest::keyClick(months, Qt::Key_F2);
    auto *month = opened<PlanMonthDialog>();
    field<TextField>(month, "Theme of a thematic meeting")->setText(text("Chuyển đổi số"));
    press(month, "Save the plan");
    settle();
    CHECK(months->model()->index(2, 3).data().toString() == text("Chuyển đổi số"));
    CHECK(allWords(plan).contains(text("Without a theme in the quarters: 2, 3, 4.")));

    press(plan, "Call the thematic meeting…");
    auto *dialog = opened<MeetingDialog>();
    CHECK(dialog->meeting().topic == text("Chuyển đổi số"));
    CHECK(dialog->meeting().date == found.date);
    press(dialog, "Call the meeting");
    settle();
    CHECK_FALSE(window.page->meetingPage()->meeting().isEmpty());
}

TEST_CASE("a theme that was planned already is taken again only on purpose", "[preparewindow][plan]")
{
    Window window;
    REQUIRE(planMonth(*window.book, {{}, 2026, 2, {}, text("Chuyển đổi số"), {}, {}}));
    window.page->showPlan();
    YearPlanView *plan = window.page->planView();
    plan->setYear(2026);
    RowTable *months = table(plan, "Plan of the year");
    months->setCurrentIndex(months->model()->index(7, 0));
    plan->planChosen();
    auto *dialog = opened<PlanMonthDialog>();
    CHECK(allWords(dialog).contains(text("• Chuyển đổi số – planned for 02/2026")));
    field<TextField>(dialog, "Theme of a thematic meeting")->setText(text("chuyen doi so"));

    press(dialog, "Save the plan");
    CHECK(dialog->isVisible());
    button(dialog, text("Take this theme again"))->click(); // the box is left in a wide row
    press(dialog, "Save the plan");
    settle();

    CHECK(months->model()->index(7, 3).data().toString() == text("chuyen doi so"));
}

TEST_CASE("the files for the app are written by one press, and today's page reminds until they are marked", "[preparewindow][pack]")
{
    Window window;
    const QDate today = QDate::currentDate();
    const MeetingId id = window.call(today.addDays(1));
    TodayPage page(*window.book);
    const auto reminds = [&] {
        const auto lines = page.due(today);
        REQUIRE(lines);
        return std::any_of(lines->cbegin(), lines->cend(), [&](const TodayPage::Line &line) { return line.want == TodayPage::Want::PackBefore && line.id == id.text; });
    };
    CHECK(reminds());

    window.page->openPack(id, PackStage::Before);
    PapersStep *papers = window.page->meetingPage()->papersStep();
    CHECK(papers->kind() == text("pack-before"));
    CHECK(papers->findChild<PaperView *>()->pageCount() >= 2);
    CHECK(allWords(papers).contains(text("Due in the app by %1.").arg(dateText(today))));
    press(papers, "Write the files into a folder…");
    const QDir written(window.folder.filePath(today.addDays(1).toString(Qt::ISODate) + text("-truoc-sinh-hoat")));
    CHECK(written.entryList(QDir::Files).size() == 2);
    press(papers, "Mark as put into the app");

    CHECK_FALSE(reminds());
    CHECK(allWords(papers).contains(text("Put into the app on %1.").arg(dateText(today))));
    press(papers, "Not put into the app after all");
    CHECK(reminds());
}

TEST_CASE("every control of the plan has a name, and it fits a small screen", "[preparewindow][plan]")
{
    Window window;
    window.page->showPlan();
    QApplication::processEvents();

    for (QWidget *control : window.page->planView()->findChildren<QWidget *>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        INFO(control->metaObject()->className());
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
    CHECK(window.page->planView()->minimumSizeHint().width() <= 1240);
    CHECK(window.page->planView()->minimumSizeHint().height() <= 600);
    QTest::keyClick(window.page->planView(), Qt::Key_Escape);
    CHECK_FALSE(window.page->planView()->isVisible());
}
