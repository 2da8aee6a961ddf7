// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines, dossiers, corrected cards and deadlines in the window.
#include "tests/catch.h"

#include "core/domain/dossier.h"
#include "core/sheet/sheet.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/cardpaperdialog.h"
#include "ui/dialogs/dossierlinedialog.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/settledialog.h"
#include "ui/dialogs/statusdialog.h"
#include "ui/pages/deadlinesview.h"
#include "ui/pages/membercard.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/timelineview.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

template <typename Dialog>
Dialog *shown()
{
    QApplication::processEvents();
    for (QWidget *each : QApplication::allWidgets())
        if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
            return found;
    return nullptr;
}

struct Window : BookFixture
{
    MemberId id;
    QString chosenFile;      ///< what the chooser answers
    std::unique_ptr<MembersPage> page;

    Window()
    {
        Member person = named(vi("Nguyễn Thị Hòa"));
        person.born = QStringLiteral("1961-02-03");
        person.decisionDate = QStringLiteral("1985-01-31");
        id = must(enterMember(*book, person, {}));
        FileChooser chooser = FileChooser::ofDesktop();
        chooser.toOpen = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(chosenFile); };
        chooser.toSave = [this](QWidget *, const QString &, const QString &, const FileChooser::Then &then) { then(chosenFile); };
        page = std::make_unique<MembersPage>(*book, nullptr, chooser);
        page->resize(1280, 640);
        page->show();
        page->showMember(id);
        QApplication::processEvents();
    }

    TimelineView *timeline()
    {
        page->openTool(QStringLiteral("timeline"));
        return qobject_cast<TimelineView *>(page->openView());
    }

    DeadlinesView *deadlines()
    {
        page->openTool(QStringLiteral("deadlines"));
        return qobject_cast<DeadlinesView *>(page->openView());
    }

    QString lastNotice() { return page->messages()->notices().isEmpty() ? QString() : page->messages()->notices().first().text; }
};

} // namespace

TEST_CASE("a line of the timeline is typed by keyboard, stands on the card, and undo takes it back", "[timelinewindow]")
{
    Window w;
    TimelineView *view = w.timeline();
    REQUIRE(view);
    CHECK(view->member() == w.id);
    view->add();
    auto *dialog = shown<EventDialog>();
    REQUIRE(dialog);
    auto *what = dialog->findChildren<QComboBox *>().first();
    what->setCurrentIndex(what->findData(wordOf(EventKind::Award)));
    QTest::keyClicks(dialog->findChild<TextField *>(), QStringLiteral("Giay khen"));
    dialog->accept();
    CHECK(dialog->isVisible());  // an award rests on a decision
    CHECK(dialog->messages()->notices().size() == 1);
    QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(2), QStringLiteral("12-QD"));
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    const auto events = must(eventsOf(*w.book, w.id));
    REQUIRE(events.size() == 1);
    CHECK(events.first().number == QStringLiteral("12-QD"));
    CHECK(std::any_of(view->lineRows().cbegin(), view->lineRows().cend(), [](const TimelineRow &row) { return row.line.event.has_value(); }));

    w.page->activateWindow();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == w.page.get(); }));
    QTest::keyClick(view->lines(), Qt::Key_Escape);
    QApplication::processEvents();
    CHECK(w.page->openView() == nullptr);
    const auto labels = w.page->findChild<MemberCard *>()->findChildren<QLabel *>();
    CHECK(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->text().contains(QStringLiteral("Giay khen")); }));

    view = w.timeline();
    for (int row = 0; row < int(view->lineRows().size()); ++row)
        if (view->lineRows().at(row).line.event)
            view->lines()->selectRow(row);
    view->removeCurrent();
    CHECK(must(eventsOf(*w.book, w.id)).isEmpty());
    must(undo(*w.book, must(w.book->logSize()) - 1));
    CHECK(must(eventsOf(*w.book, w.id)).size() == 1);
}

TEST_CASE("what was typed of a line is there again after Cancel", "[timelinewindow]")
{
    Window w;
    TimelineView *view = w.timeline();
    view->add();
    auto *dialog = shown<EventDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<TextField *>(), QStringLiteral("Giao vien"));
    QTest::qWait(20);
    dialog->reject();
    view->add();
    dialog = shown<EventDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<TextField *>()->text() == QStringLiteral("Giao vien"));
    dialog->reject();
}

TEST_CASE("the space bar turns a paper of the checklist from missing to there to not needed", "[timelinewindow]")
{
    Window w;
    TimelineView *view = w.timeline();
    view->showDossier();
    QApplication::processEvents();
    REQUIRE(view->paperRows().size() == shippedDossierPapers().size());
    view->papers()->selectRow(2);
    const QString code = view->paperRows().at(2).id;
    const auto state = [&] {
        for (const DossierLine &line : must(w.book->all<DossierLine>()))
            if (line.paper == code)
                return line.state;
        return DossierState::Missing;
    };
    QTest::keyClick(view->papers(), Qt::Key_Space);
    CHECK(state() == DossierState::Have);
    CHECK(view->papers()->currentIndex().row() == 2);
    QTest::keyClick(view->papers(), Qt::Key_Space);
    CHECK(state() == DossierState::NotNeeded);
    QTest::keyClick(view->papers(), Qt::Key_Space);
    CHECK(state() == DossierState::Missing);
    view->editCurrent();
    auto *dialog = shown<DossierLineDialog>();
    REQUIRE(dialog);
    dialog->findChildren<QLineEdit *>().first()->setText(vi("Tủ số 2"));
    dialog->accept();
    const auto lines = must(w.book->all<DossierLine>());
    REQUIRE(lines.size() == 1);
    CHECK(lines.first().where == vi("Tủ số 2"));
}

TEST_CASE("a photo is cut to 3 by 4 and made small; what is no picture is refused by name", "[timelinewindow]")
{
    Window w;
    TimelineView *view = w.timeline();
    w.chosenFile = w.folder.filePath(QStringLiteral("anh.png"));
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    REQUIRE(image.save(w.chosenFile));
    view->choosePhoto();
    const QByteArray jpeg = must(photoOf(*w.book, w.id));
    const QImage kept = QImage::fromData(jpeg);
    CHECK(kept.size() == QSize(354, 472));
    w.chosenFile = w.folder.filePath(QStringLiteral("khong.jpg"));
    QFile none(w.chosenFile);
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write("no picture");
    none.close();
    view->choosePhoto();
    CHECK(w.lastNotice().contains(QStringLiteral("khong.jpg")));
    CHECK(must(photoOf(*w.book, w.id)) == jpeg);
}

TEST_CASE("a birth date that was typed on an earlier day changes when the paper is said, and not before", "[timelinewindow]")
{
    Window w;
    const Midnight midnight;
    w.page->editChosen();
    auto *form = shown<MemberDialog>();
    REQUIRE(form);
    qobject_cast<DateField *>(form->field(QStringLiteral("born")))->setIso(QStringLiteral("1961-03-03"));
    form->accept();
    const QPointer question(shown<CardPaperDialog>()); // goes by itself
    REQUIRE(question);
    CHECK(form->isVisible());
    question->accept();
    CHECK(question->isVisible());  // no paper was said
    CHECK(must(w.book->get(w.id)).born == QStringLiteral("1961-02-03"));
    question->findChildren<QLineEdit *>().first()->setText(vi("5-CV/ĐU"));
    question->accept();
    CHECK(shown<CardPaperDialog>() == nullptr);
    CHECK(shown<MemberDialog>() == nullptr);
    CHECK(must(w.book->get(w.id)).born == QStringLiteral("1961-03-03"));
    const auto events = must(eventsOf(*w.book, w.id));
    REQUIRE(events.size() == 1);
    CHECK(events.first().what == EventKind::Correction);

    w.page->editChosen();
    form = shown<MemberDialog>();
    REQUIRE(form);
    CHECK_FALSE(form->isEdited());  // the draft is gone with the saved form
    qobject_cast<QLineEdit *>(form->field(QStringLiteral("job")))->setText(vi("Nghỉ hưu"));
    form->accept();
    CHECK(must(w.book->get(w.id)).job == vi("Nghỉ hưu"));  // no paper is asked for
}

TEST_CASE("a deadline opens its form, is settled with a word, and comes back by undo", "[timelinewindow]")
{
    Window w;
    Member young = named(vi("Hoàng Thị Mới"));
    young.decisionDate = QStringLiteral("2026-01-05");
    young.ceremonyDate = QStringLiteral("2026-01-12");
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2026, 1, 12);
    status.until = QDate(2026, 3, 1);
    const MemberId id = must(enterMember(*w.book, young, status));
    DeadlinesView *view = w.deadlines();
    REQUIRE(view);
    view->setCalendar([] { return QDate(2026, 2, 20); });
    view->refresh();
    const auto choose = [&](const char *rule) {
        for (int row = 0; row < int(view->rows().size()); ++row)
            if (view->rows().at(row).clock.rule == QLatin1String(rule))
                return view->table()->selectRow(row), true;
        return false;
    };
    REQUIRE(choose("new-member-cv"));
    view->openCurrent();
    auto *timeline = qobject_cast<TimelineView *>(w.page->openView());
    REQUIRE(timeline);
    CHECK(timeline->member() == id);
    CHECK(timeline->papers()->isVisible());

    view = w.deadlines();
    REQUIRE(choose("term-end"));
    view->openCurrent();
    auto *statusForm = shown<StatusDialog>();
    REQUIRE(statusForm);
    CHECK(w.page->openView() == nullptr);
    statusForm->reject();

    // The first page names the most urgent ones and leads straight to their forms.
    QString key;
    const TodayPage today(*w.book);
    for (const TodayPage::Line &line : must(today.due(QDate(2026, 2, 20))))
        if (line.want == TodayPage::Want::Deadline && line.sentence.contains(vi("lý lịch đảng viên")))
            key = line.id;
    REQUIRE_FALSE(key.isEmpty());
    view = w.deadlines();
    view->openClock(key);
    timeline = qobject_cast<TimelineView *>(w.page->openView());
    REQUIRE(timeline);
    CHECK(timeline->member() == id);
    view = w.deadlines();
    view->openClock(QStringLiteral("gone"));
    CHECK(w.page->openView() == view);

    const auto before = view->rows().size();
    REQUIRE(choose("new-member-database"));
    view->settleCurrent();
    auto *dialog = shown<SettleDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible());  // a word is needed
    dialog->findChild<TextField *>()->setText(vi("Đảng ủy đã nhập"));
    dialog->accept();
    QApplication::processEvents();
    CHECK(view->rows().size() == before - 1);
    must(undo(*w.book, must(w.book->logSize()) - 1));
    CHECK(view->rows().size() == before);

    w.chosenFile = w.folder.filePath(QStringLiteral("viec.ics"));
    view->saveCalendar();
    QFile file(w.chosenFile);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("\r\n ", "");
    CHECK(text.startsWith("BEGIN:VCALENDAR"));
    CHECK_FALSE(text.contains(vi("Hoàng Thị Mới").toUtf8()));
}

TEST_CASE("the deadlines are saved as a spreadsheet as they stand there, and the book notes it", "[timelinewindow]")
{
    Window w;
    Member young = named(vi("Hoàng Thị Mới"));
    young.decisionDate = QStringLiteral("2026-01-05");
    young.ceremonyDate = QStringLiteral("2026-01-12");
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2026, 1, 12);
    must(enterMember(*w.book, young, status));
    DeadlinesView *view = w.deadlines();
    REQUIRE(view);
    view->setCalendar([] { return QDate(2026, 2, 20); });
    view->refresh();
    const auto rows = view->rows().size();
    REQUIRE(rows > 0);
    for (const auto &[format, ending] : {std::pair{listleaving::Format::Xlsx, "viec.xlsx"}, {listleaving::Format::Csv, "viec.csv"}}) {
        w.chosenFile = w.folder.filePath(QLatin1String(ending));
        view->saveList(format);
        const Sheet sheet = must(readSpreadsheet(w.chosenFile)).sheets.value(0);
        REQUIRE(sheet.rows.size() == rows + 1);
        for (qsizetype row = 0; row < rows; ++row) {
            const Clock &clock = view->rows().at(row).clock;
            CHECK(sheet.cell(row + 1, 2).toText() == (clock.name.isEmpty() ? vi("Chi bộ") : clock.name));
            CHECK(sheet.cell(row + 1, 3).toText() == clock.what);
        }
    }
    const auto logged = must(disclosures(*w.book));
    REQUIRE(logged.size() == 2);
    CHECK(logged.first().what == QStringLiteral("list"));
    CHECK(logged.first().title == vi("Những việc đến hạn"));
    CHECK(logged.first().people == rows);
    CHECK(view->commands().size() == 6);
}

TEST_CASE("a deadline done in a meeting asks for one, and opens the next", "[timelinewindow]")
{
    Window w;
    Member young = named(vi("Hoàng Thị Mới"));
    young.decisionDate = QStringLiteral("2025-01-05");
    young.ceremonyDate = QStringLiteral("2025-01-12");
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2025, 1, 12);
    must(enterMember(*w.book, young, status));
    DeadlinesView *view = w.deadlines();
    for (int row = 0; row < int(view->rows().size()); ++row)
        if (view->rows().at(row).clock.rule == QLatin1String("recognition-vote"))
            view->table()->selectRow(row);
    MeetingId asked;
    QObject::connect(w.page.get(), &MembersPage::meetingAsked, w.page.get(), [&](const MeetingId &id) { asked = id; });
    view->openCurrent();
    CHECK(asked.isEmpty());
    CHECK(w.lastNotice().contains(QStringLiteral("Ctrl+N")));
    Meeting planned;
    planned.date = QDate::currentDate().addDays(3);
    planned.start = QTime(19, 30);
    planned.place = vi("Nhà văn hóa");
    const MeetingId next = must(callMeeting(*w.book, planned));
    view->openCurrent();
    CHECK(asked == next);
}

TEST_CASE("nobody chosen, nothing due: the views say so and lead back", "[timelinewindow]")
{
    BookFixture empty;
    MembersPage page(*empty.book);
    page.resize(1280, 640);
    page.show();
    page.openTool(QStringLiteral("timeline"));
    auto *view = qobject_cast<TimelineView *>(page.openView());
    REQUIRE(view);
    view->add();
    QApplication::processEvents();
    CHECK(view->member().isEmpty());
    CHECK_FALSE(view->lines()->isVisible());
    page.openTool({});
    CHECK(page.openView() == nullptr);
}
