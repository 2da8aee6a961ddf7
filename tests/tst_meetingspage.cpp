// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/crypto/hash.h"
#include "core/crypto/secret.h"
#include "core/usecases/meetings.h"
#include "core/usecases/proposing.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/verification.h"
#include "core/usecases/voting.h"
#include "ui/dialogs/agendaitemdialog.h"
#include "ui/dialogs/guestdialog.h"
#include "ui/dialogs/meetingdialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/readbackdialog.h"
#include "ui/dialogs/timefield.h"
#include "ui/dialogs/admissiondialog.h"
#include "ui/dialogs/wordingdialog.h"
#include "ui/pages/closestep.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/currentstack.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/preparestep.h"
#include "ui/pages/signerrow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell's book with five members, and its page of meetings in a window of the usual size.
struct PageFixture
{
    PageFixture()
    {
        REQUIRE(startCrypto());
        BookHead head;
        head.bookKind = BookKind::Cell;
        head.name = text("Chi bộ Tổ dân phố số 5");
        head.upper = text("Đảng bộ phường Hạp Lĩnh");
        head.place = text("Hạp Lĩnh");
        head.meetingPlace = text("Nhà văn hóa tổ dân phố số 5");
        head.termFrom = QDate(2025, 3, 1);
        auto made = Book::create(folder.filePath(text("book")), head, SecretBytes::passphrase(text("mot hai ba")), keystore::Cost::Floor);
        REQUIRE(made);
        book = *std::move(made);
        chair = enter("Trần Văn Thưởng", Position::Secretary);
        minuteTaker = enter("Nguyễn Thị Hằng", Position::Member);
        for (const char *name : {"Đỗ Thị Lan", "Lê Văn Bình", "Phạm Thị Cúc"})
            enter(name, Position::Member);
        chooser.folder = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(folder.filePath(text("out"))); };
        chooser.toSavePdf = [this](QWidget *, const QString &, const QString &name, const FileChooser::Then &then) {
            then(folder.filePath(name));
        };
        chooser.toOpen = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(attached); };
        page = std::make_unique<MeetingsPage>(*book, nullptr, chooser);
        page->setMessages(&bar);
        page->resize(1240, 600);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));  // keys are heard by the active window only
    }

    MemberId enter(const char *name, Position position)
    {
        Member member;
        member.name = text(name);
        member.position = position;
        MemberStatus status;
        status.from = QDate(2010, 1, 1);
        const auto id = enterMember(*book, member, status);
        REQUIRE(id);
        return *id;
    }

    /// A meeting called by the use-case, open on the page.
    MeetingId call()
    {
        auto proposed = proposedMeeting(*book, text("regular"), QDate(2026, 11, 1));
        REQUIRE(proposed);
        proposed->minuteTaker = minuteTaker;
        const auto id = callMeeting(*book, *proposed);
        REQUIRE(id);
        page->openMeeting(*id);
        return *id;
    }

    /// Roll call and end of the meeting, so that nothing stands open.
    void hold(const MeetingId &id)
    {
        REQUIRE(markRest(*book, id));
        auto meeting = book->get(id);
        REQUIRE(meeting);
        meeting->end = QTime(21, 15);
        REQUIRE(changeMeeting(*book, *meeting));
    }

    MeetingRecord record(const MeetingId &id) const
    {
        auto found = meetingRecord(*book, id);
        REQUIRE(found);
        return *std::move(found);
    }

    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    MessageBar bar;
    FileChooser chooser;
    QString attached;
    MemberId chair;
    MemberId minuteTaker;
    std::unique_ptr<MeetingsPage> page;
};

/// Whether a person can see a button with these words, mnemonics left aside.
bool isOffered(QWidget *where, const char *words)
{
    const auto buttons = where->findChildren<QAbstractButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QAbstractButton *each) { return each->isVisibleTo(where) && each->text().remove(u'&') == text(words); });
}

/// The button with these words, keys and mnemonics left aside, that a person can see.
QAbstractButton *button(QWidget *where, const char *words)
{
    for (QAbstractButton *each : where->findChildren<QAbstractButton *>())
        if (each->isVisibleTo(where) && each->text().remove(u'&') == text(words))
            return each;
    FAIL("no button says " << words);
    return nullptr;
}

void press(QWidget *where, const char *words)
{
    QAbstractButton *found = button(where, words);
    REQUIRE(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

/// The field with this name before it.
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

/// Makes a window the active one: only that one hears keys.
void activate(QWidget *window)
{
    window->activateWindow();
    REQUIRE(QTest::qWaitFor([window] { return QApplication::activeWindow() == window; }));
}

template <typename Dialog>
Dialog *opened(QWidget *where)
{
    auto *dialog = where->findChild<Dialog *>();
    REQUIRE(dialog);
    activate(dialog);
    return dialog;
}

/// Dialogs delete themselves when the event loop comes round.
void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

void focus(QWidget *control)
{
    activate(control->window());
    control->setFocus();
}

RowTable *table(QWidget *where, const char *name)
{
    for (RowTable *each : where->findChildren<RowTable *>())
        if (each->accessibleName() == text(name))
            return each;
    FAIL("no table is named " << name);
    return nullptr;
}

void typePin(PinDialog *dialog, const char *pin)
{
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>())
        if (each->isVisible())
            each->setText(text(pin));
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

TEST_CASE("a book without meetings offers to call the first one", "[meetings]")
{
    PageFixture fixture;

    press(fixture.page.get(), "New meeting…");

    auto *dialog = opened<MeetingDialog>(fixture.page.get());
    CHECK(dialog->meeting().meetingKind == text("regular"));
    CHECK(dialog->meeting().chair == fixture.chair);
    CHECK(dialog->meeting().place == text("Nhà văn hóa tổ dân phố số 5"));
    CHECK(dialog->height() <= 600);
}

TEST_CASE("a meeting is called with the agenda of the rules and the guest from above", "[meetings]")
{
    PageFixture fixture;
    REQUIRE(fixture.page->commands().size() == 3);
    fixture.page->commands().first()->trigger();
    auto *dialog = opened<MeetingDialog>(fixture.page.get());

    field<QLineEdit>(dialog, "Date")->setText(text("03112026"));
    field<TimeField>(dialog, "Begins at")->setText(text("1930"));
    auto *minuteTaker = field<PersonPicker>(dialog, "Minute-taker");
    focus(minuteTaker);
    QTest::keyClicks(minuteTaker, text("hang"));
    QTest::keyClick(minuteTaker, Qt::Key_Return);
    settle();
    if (fixture.page->meetingPage()->meeting().isEmpty()) {
        field<QLineEdit>(dialog, "Guest from the upper committee")->setText(text("Nguyễn Văn An"));
        press(dialog, "Call the meeting");
    }
    settle();

    const MeetingId id = fixture.page->meetingPage()->meeting();
    REQUIRE_FALSE(id.isEmpty());
    const MeetingRecord record = fixture.record(id);
    CHECK(record.meeting.date == QDate(2026, 11, 3));
    CHECK(record.meeting.start == QTime(19, 30));
    CHECK(record.meeting.minuteTaker == fixture.minuteTaker);
    CHECK(record.items.size() == rulesOn(record.meeting.date).order(text("regular"))->items.size() - 1);  // no petition waits for an answer
    CHECK(table(fixture.page.get(), "Agenda")->model()->rowCount() == record.items.size());
    CHECK(fixture.page->commands().isEmpty());
    CHECK(allWords(fixture.page.get()).contains(text("03/11/2026")));
}

TEST_CASE("a meeting without a date is not called, and says why", "[meetings]")
{
    PageFixture fixture;
    fixture.page->newMeeting();
    auto *dialog = opened<MeetingDialog>(fixture.page.get());

    field<QLineEdit>(dialog, "Date")->clear();
    press(dialog, "Call the meeting");

    CHECK(dialog->isVisible());
    CHECK(dialog->messages()->text().contains(text("date of the meeting is missing")));
    CHECK(meetings(*fixture.book)->isEmpty());
}

TEST_CASE("a new meeting of another kind is proposed anew, asks for its topic, and keeps what was typed", "[meetings][kinds]")
{
    PageFixture fixture;
    fixture.page->newMeeting();
    auto *dialog = opened<MeetingDialog>(fixture.page.get());
    auto *kind = field<QComboBox>(dialog, "Kind of meeting");
    CHECK(kind->count() == 7);
    CHECK_FALSE(field<QLineEdit>(dialog, "Topic")->isVisible());
    const QDate regular = dialog->meeting().date;

    kind->setCurrentIndex(kind->findData(text("committee")));
    CHECK(dialog->meeting().date < regular);
    kind->setCurrentIndex(kind->findData(text("thematic")));
    settle();
    CHECK(field<QLineEdit>(dialog, "Topic")->isVisible());
    CHECK(dialog->meeting().date == regular);
    press(dialog, "Call the meeting");
    CHECK(dialog->messages()->text().contains(text("what the meeting is about")));
    field<QLineEdit>(dialog, "Topic")->setText(text("Học tập Nghị quyết 57"));
    field<QLineEdit>(dialog, "Place")->setText(text("Trường học"));
    press(dialog, "Call the meeting");
    settle();

    const MeetingId id = fixture.page->meetingPage()->meeting();
    REQUIRE_FALSE(id.isEmpty());
    CHECK(fixture.record(id).meeting.topic == text("Học tập Nghị quyết 57"));
    CHECK(fixture.record(id).meeting.place == text("Trường học"));
}

TEST_CASE("what was typed for a new meeting is there again after Esc", "[meetings]")
{
    PageFixture fixture;
    fixture.page->newMeeting();
    auto *dialog = opened<MeetingDialog>(fixture.page.get());
    field<QLineEdit>(dialog, "Place")->setText(text("Trường học"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    settle();

    fixture.page->newMeeting();

    CHECK(opened<MeetingDialog>(fixture.page.get())->meeting().place == text("Trường học"));
}

TEST_CASE("times are read as people write them", "[meetings]")
{
    TimeField time;

    for (const char *typed : {"19:30", "19h30", "1930", "19.30", "19 giờ 30", " 19 : 30 "}) {
        time.setText(text(typed));
        INFO(typed);
        REQUIRE(time.value());
        CHECK(*time.value() == QTime(19, 30));
    }
    time.setText(text("7"));
    CHECK(*time.value() == QTime(7, 0));
    time.setText({});
    CHECK_FALSE(time.value()->isValid());
    for (const char *typed : {"25:00", "19:60", "half past", "19:3000"}) {
        time.setText(text(typed));
        INFO(typed);
        CHECK_FALSE(time.value());
    }
}

TEST_CASE("the agenda is edited by keys alone", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();
    RowTable *agenda = table(step, "Agenda");
    const QAbstractItemModelTester tester(agenda->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<AgendaItem> before = fixture.record(id).items;
    focus(agenda);

    QTest::keyClick(agenda, Qt::Key_Down, Qt::AltModifier);
    CHECK(fixture.record(id).items.at(1).id == before.at(0).id);
    CHECK(agenda->currentIndex().row() == 1);
    QTest::keyClick(agenda, Qt::Key_Up, Qt::AltModifier);
    CHECK(fixture.record(id).items.at(0).id == before.at(0).id);

    QTest::keyClick(agenda, Qt::Key_F2);
    auto *dialog = opened<AgendaItemDialog>(step);
    field<TextField>(dialog, "What it is about")->setText(text("Tuyên bố lý do"));
    field<NumberField>(dialog, "Minutes")->setValue(7);
    auto *presenter = field<PersonPicker>(dialog, "Presenter");
    presenter->setText(text("Ông Nguyễn Văn Khách"));
    emit presenter->textEdited(presenter->text());
    press(dialog, "Save");
    settle();
    CHECK(fixture.record(id).items.at(0).title == text("Tuyên bố lý do"));
    CHECK(fixture.record(id).items.at(0).minutes == 7);
    CHECK(fixture.record(id).items.at(0).presenterName == text("Ông Nguyễn Văn Khách"));
    CHECK(fixture.record(id).items.at(0).presenter.isEmpty());

    focus(agenda);
    QTest::keyClick(agenda, Qt::Key_Insert);
    dialog = opened<AgendaItemDialog>(step);
    press(dialog, "Add the item");
    CHECK(dialog->messages()->text().contains(text("no title")));
    field<TextField>(dialog, "What it is about")->setText(text("Việc mới"));
    press(dialog, "Add the item");
    settle();
    CHECK(fixture.record(id).items.size() == before.size() + 1);
}

TEST_CASE("an item that was removed is put back at its place", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();
    RowTable *agenda = table(step, "Agenda");
    const QList<AgendaItem> before = fixture.record(id).items;
    focus(agenda);
    agenda->setCurrentIndex(agenda->model()->index(2, 0));

    QTest::keyClick(agenda, Qt::Key_Delete);

    CHECK(fixture.record(id).items.size() == before.size() - 1);
    CHECK(fixture.bar.text().contains(before.at(2).title));
    press(&fixture.bar, "Put it back");
    REQUIRE(fixture.record(id).items.size() == before.size());
    CHECK(fixture.record(id).items.at(2).title == before.at(2).title);
    CHECK(fixture.record(id).items.at(2).presenter == before.at(2).presenter);
}

TEST_CASE("the minutes of the agenda are held against the rules", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();
    const MeetingRecord record = fixture.record(id);
    const qint64 minimum = record.rules.order(record.meeting.meetingKind)->minimumMinutes;
    REQUIRE(record.plannedMinutes() > 0);

    for (AgendaItem item : record.items) {
        item.minutes = 1;
        REQUIRE(putItem(*fixture.book, item));
    }

    CHECK(allWords(step).contains(text("Planned: %1 minutes. The rules ask for at least %2.").arg(record.items.size()).arg(minimum)));
    AgendaItem long_ = record.items.first();
    long_.minutes = minimum;
    REQUIRE(putItem(*fixture.book, long_));
    CHECK_FALSE(allWords(step).contains(text("The rules ask")));
}

TEST_CASE("one person who presents everything is noticed", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();
    CHECK_FALSE(allWords(step).contains(text("presents everything")));

    for (AgendaItem item : fixture.record(id).items) {
        item.presenter = fixture.chair;
        REQUIRE(putItem(*fixture.book, item));
    }

    CHECK(allWords(step).contains(text("Trần Văn Thưởng presents everything")));
}

TEST_CASE("guests and files come and go, and come back", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();

    press(step, "Add guest…");
    auto *dialog = opened<GuestDialog>(step);
    press(dialog, "Add the guest");
    CHECK(dialog->messages()->text().contains(text("name is missing")));
    field<QLineEdit>(dialog, "Name")->setText(text("Nguyễn Văn An"));
    press(dialog, "From the upper committee, in charge of this cell");
    press(dialog, "Add the guest");
    settle();
    REQUIRE(fixture.record(id).guests.size() == 1);
    CHECK(fixture.record(id).guests.first().fromAbove);
    table(step, "Guests")->setCurrentIndex(table(step, "Guests")->model()->index(0, 0));
    press(step, "Remove guest");
    CHECK(fixture.record(id).guests.isEmpty());
    press(&fixture.bar, "Put the guest back");
    CHECK(fixture.record(id).guests.size() == 1);

    fixture.attached = fixture.folder.filePath(text("bảng kê.txt"));
    QFile file(fixture.attached);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("1 2 3");
    file.close();
    press(step, "Attach file…");
    REQUIRE(fixture.record(id).attachments.size() == 1);
    const Attachment kept = fixture.record(id).attachments.first();
    table(step, "Attached files")->setCurrentIndex(table(step, "Attached files")->model()->index(0, 0));
    press(step, "Remove file");
    CHECK(fixture.record(id).attachments.isEmpty());
    press(&fixture.bar, "Put the file back");
    REQUIRE(fixture.record(id).attachments.size() == 1);
    CHECK(fixture.record(id).attachments.first().sha256 == kept.sha256);
    CHECK(fixture.record(id).attachments.first().name == kept.name);
}

TEST_CASE("date, place and people of a meeting are changed in its form", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    QWidget *step = fixture.page->meetingPage()->prepareStep();
    press(step, "Date, place and people…");
    auto *dialog = opened<MeetingDialog>(step);

    field<TimeField>(dialog, "Ended at")->setText(text("18:00"));
    press(dialog, "Save");
    CHECK(dialog->messages()->text().contains(text("cannot end before it began")));
    field<TimeField>(dialog, "Ended at")->setText(text("21:10"));
    auto *chair = field<PersonPicker>(dialog, "Chair");
    chair->setText(text("Nobody Known"));
    emit chair->textEdited(chair->text());
    press(dialog, "Save");
    CHECK(dialog->messages()->text().contains(text("Nobody Known")));
    chair->pick(fixture.chair.text);
    press(dialog, "Save");
    settle();

    CHECK(fixture.record(id).meeting.end == QTime(21, 10));
    CHECK(fixture.record(id).meeting.chair == fixture.chair);
}

TEST_CASE("a paper that cannot be made says what is missing and appears when it is there", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    auto meeting = *fixture.book->get(id);
    const QString place = std::exchange(meeting.place, QString());
    REQUIRE(changeMeeting(*fixture.book, meeting));
    page->goTo(MeetingPage::Papers);
    auto *view = page->findChild<PaperView *>();
    CHECK_FALSE(view->isVisible());
    CHECK(allWords(page->papersStep()).contains(text("the place of the meeting")));

    meeting.place = place;
    REQUIRE(changeMeeting(*fixture.book, meeting));

    CHECK(view->isVisible());
    CHECK(view->pageCount() > 0);
}

TEST_CASE("every paper is shown, and all are saved at once", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    Guest guest;
    guest.meeting = id;
    guest.name = text("Nguyễn Văn An");
    REQUIRE(putGuest(*fixture.book, guest));
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    auto *view = page->findChild<PaperView *>();

    for (const QString &kind : documents::meetingPaperKinds()) {
        page->papersStep()->showKind(kind);
        INFO(kind.toStdString());
        if (kind == text("score"))
            CHECK(allWords(page->papersStep()).contains(text("the score of the meeting"))); // it was not scored
        else if (kind == text("conclusion"))
            CHECK(allWords(page->papersStep()).contains(text("what the chair concluded")));
        else
            CHECK(view->pageCount() > 0);
    }
    page->papersStep()->showKind(text("invitation"));
    press(page, "Save as PDF…");
    const QStringList one = QDir(fixture.folder.path()).entryList({text("*.pdf")});
    REQUIRE(one.size() == 1);
    CHECK(one.first().endsWith(text("dong-chi-nguyen-van-an.pdf")));
    REQUIRE(QDir().mkpath(fixture.folder.filePath(text("out"))));
    press(page, "Save all in a folder…");

    CHECK(QDir(fixture.folder.filePath(text("out"))).entryList({text("*.pdf")}).size() == 6 + 6);
    CHECK(fixture.bar.text().contains(text("12 papers")));
    CHECK(fixture.bar.text().contains(text("Not complete yet: Notice of conclusions, Score sheet")));
}

TEST_CASE("a notice gets its number in the papers step, what tells of the meeting once the minutes are closed", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    PapersStep *step = page->papersStep();
    step->showKind(text("notice"));
    CHECK(allWords(step).contains(text("until it has its number")));

    press(step, "Give it its number");

    CHECK(fixture.record(id).papers.value(text("notice")).symbol == text("01-TB/CB"));
    CHECK(allWords(step).contains(text("It has the number 01-TB/CB")));
    CHECK_FALSE(isOffered(step, "Give it its number"));
    step->showKind(text("report"));
    CHECK_FALSE(isOffered(step, "Give it its number"));
    fixture.hold(id);
    REQUIRE(readBack(*fixture.book, id, true, {}));
    REQUIRE(closeMinutes(*fixture.book, id));
    CHECK(isOffered(step, "Give it its number"));
    press(step, "Give it its number");
    CHECK(fixture.record(id).papers.value(text("report")).symbol == text("01-BC/CB"));
    step->showKind(text("conclusion"));
    CHECK_FALSE(button(step, "Give it its number")->isEnabled()); // nothing was concluded
}

TEST_CASE("no draft of a paper without a number lies among the saved papers of a closed meeting", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    fixture.hold(id);
    REQUIRE(readBack(*fixture.book, id, true, {}));
    REQUIRE(closeMinutes(*fixture.book, id));
    REQUIRE(numberPaper(*fixture.book, id, text("report"), QDate(2026, 11, 5)));
    REQUIRE(QDir().mkpath(fixture.folder.filePath(text("out"))));

    press(page, "Save all in a folder…");

    const QStringList names = QDir(fixture.folder.filePath(text("out"))).entryList({text("*.pdf")});
    CHECK(names.filter(text("du-thao")).isEmpty());
    CHECK(names.filter(text("bao-cao")).size() == 1);
    CHECK(names.filter(text("thong-bao")).isEmpty());
    CHECK(fixture.bar.text().contains(text("%1 papers").arg(names.size())));
    CHECK(fixture.bar.text().contains(text("no number: Notice, Notice of conclusions.")));
}

TEST_CASE("minutes that this program would lay out otherwise are shown as the text that was signed", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    fixture.hold(id);
    REQUIRE(readBack(*fixture.book, id, true, {}));
    const QByteArray pdf = "%PDF-1.4 of another program";
    const QByteArray statement = "so-chi-bo/bien-ban/v1\nma " + id.text.toLatin1() + "\n--- bien ban ---\n  words of then\n";
    REQUIRE(fixture.book->record({created(FinalMinutes{MinutesId::fresh(), id, QString::fromLatin1(sha256(statement).toHex()), QString::fromLatin1(sha256(pdf).toHex()), text("01-BB/CB")})},
                                 {statement, pdf}));
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);

    page->papersStep()->showKind(text("minutes"));

    CHECK(page->papersStep()->findChild<PaperView *>()->pageCount() == 1);
    CHECK(allWords(page->papersStep()).contains(text("the text that was signed, word for word")));
    page->papersStep()->showKind(text("attendance"));
    CHECK_FALSE(allWords(page->papersStep()).contains(text("word for word")));
}

TEST_CASE("a resolution on a person is written for its vote, stands among the papers, and is removed with a way back", "[meetings][admissions]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    fixture.hold(id);
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    PapersStep *step = page->papersStep();
    CHECK_FALSE(isOffered(step, "Resolution on a person…"));  // nothing was voted on
    Vote vote;
    vote.meeting = id;
    vote.item = fixture.record(id).items.at(6).id;
    vote.matter = text("Đề nghị kết nạp quần chúng Vũ Quốc Bảo");
    vote.rule = text("admission");
    vote.inFavour = 5;
    REQUIRE(putVote(*fixture.book, vote));
    REQUIRE(isOffered(step, "Resolution on a person…"));
    press(step, "Resolution on a person…");
    auto *dialog = step->window()->findChild<AdmissionDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 700);
    dialog->accept();  // nobody is named
    CHECK(dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(text("Vũ Quốc Bảo"));
    dialog->findChildren<TextField *>().first()->setPlainText(text("Lý lịch rõ ràng."));
    CHECK_FALSE(fixture.book->drafts()->isEmpty());
    dialog->accept();
    CHECK(fixture.book->drafts()->isEmpty());
    REQUIRE(fixture.record(id).admissions.size() == 1);
    CHECK(fixture.record(id).admissions.first().background == text("Lý lịch rõ ràng."));
    CHECK(step->kind() == paperKey(text("admission"), fixture.record(id).admissions.first().id));  // the new one is in sight
    CHECK(step->findChild<PaperView *>()->pageCount() > 0);
    const auto papers = step->findChildren<QRadioButton *>();
    CHECK(std::any_of(papers.cbegin(), papers.cend(), [](const QRadioButton *each) { return each->isVisible() && each->text() == text("Resolution: admit Vũ Quốc Bảo"); }));
    CHECK_FALSE(isOffered(step, "Resolution on a person…"));
    CHECK(isOffered(step, "Change this resolution…"));
    CHECK_FALSE(isOffered(step, "Give it its number"));

    press(step, "Remove this resolution");
    CHECK(fixture.record(id).admissions.isEmpty());
    CHECK(step->kind() == text("minutes"));
    press(&fixture.bar, "Put it back");
    CHECK(fixture.record(id).admissions.size() == 1);

    REQUIRE(readBack(*fixture.book, id, true, {}));
    REQUIRE(closeMinutes(*fixture.book, id));
    step->showKind(paperKey(text("admission"), fixture.record(id).admissions.first().id));
    press(step, "Give it its number");
    CHECK(allWords(step).contains(text("It has the number 02-NQ/CB")));
    CHECK_FALSE(isOffered(step, "Change this resolution…"));
    CHECK_FALSE(isOffered(step, "Remove this resolution"));
}

TEST_CASE("the words of a paper are changed beside it, and words that were typed are not lost without a word", "[meetings][wordings]")
{
    PageFixture fixture;
    fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    PapersStep *step = page->papersStep();
    step->showKind(text("attendance"));
    press(step, "Words of this paper…");
    auto *dialog = step->window()->findChild<WordingDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    const auto rowOf = [&](const QString &words) {
        for (int row = 0; row < dialog->list()->count(); ++row)
            if (dialog->list()->item(row)->text().contains(words))
                return row;
        return -1;
    };
    dialog->list()->setCurrentRow(rowOf(text("Đại biểu, khách mời")));
    dialog->words()->setPlainText(text("Khách mời của chi bộ"));
    dialog->list()->setCurrentRow(0);  // what was typed stays while another is looked at
    CHECK(dialog->words()->text() != text("Khách mời của chi bộ"));
    dialog->list()->setCurrentRow(rowOf(text("Đại biểu, khách mời")));
    CHECK(dialog->words()->text() == text("Khách mời của chi bộ"));
    dialog->keep();
    CHECK(rowOf(text("Changed: Khách mời của chi bộ")) >= 0);
    dialog->list()->setCurrentRow(0);
    dialog->words()->setPlainText(text("Không có gì"));
    dialog->keep();  // it fills in nothing any more
    CHECK(dialog->messages()->text().contains(text("must stay")));
    CHECK(dialog->words()->text() == text("Không có gì"));
    static_cast<QDialog *>(dialog)->reject();
    CHECK(dialog->isVisible());
    CHECK(dialog->messages()->text().contains(text("not kept yet")));
    static_cast<QDialog *>(dialog)->reject();
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("only the papers of a kind of meeting can be chosen", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Papers);
    page->papersStep()->showKind(text("report"));
    Meeting meeting = *fixture.book->get(id);
    meeting.meetingKind = text("ceremony");
    meeting.topic = text("Lê Văn Tám");

    REQUIRE(changeMeeting(*fixture.book, meeting));

    CHECK(page->papersStep()->kind() == text("agenda"));
    QStringList seen;
    for (QRadioButton *choice : page->papersStep()->findChildren<QRadioButton *>())
        if (!choice->isHidden())
            seen += choice->text();
    CHECK(seen == QStringList{text("Agenda"), text("Notice"), text("Invitation"), text("Attendance sheet"), text("Minutes"), text("For the app, before the meeting"), text("For the app, after the meeting")});
}

TEST_CASE("a meeting goes from open points to exported minutes by its buttons", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->closeStep()->setKeyCost(minisign::Cost::Low);
    page->goTo(MeetingPage::Close);
    QWidget *step = page->closeStep();
    CHECK(allWords(step).contains(text("5 members are not marked")));
    CHECK_FALSE(button(step, "Read back and agreed")->isEnabled());
    CHECK_FALSE(button(step, "Close and lock the minutes")->isEnabled());
    fixture.hold(id);

    QTest::keyClick(page, Qt::Key_F9);
    auto *reading = opened<ReadBackDialog>(step);
    CHECK(reading->text().contains(text("Trần Văn Thưởng")));
    QTest::keyClick(reading, Qt::Key_Escape);
    settle();
    press(step, "Read back, not agreed");
    CHECK(fixture.bar.text().contains(text("does not agree to")));
    field<TextField>(step, "Other remarks of the meeting on the minutes")->setText(text("Sai số người"));
    press(step, "Read back, not agreed");
    CHECK(allWords(step).contains(text("Sai số người")));
    CHECK_FALSE(button(step, "Close and lock the minutes")->isEnabled());
    press(step, "Read back and agreed");
    CHECK(fixture.record(id).state() == MinutesState::ReadBack);
    press(step, "Close and lock the minutes");
    CHECK(fixture.record(id).state() == MinutesState::Closed);
    CHECK(allWords(step).contains(text("01-BB/CB")));

    for (SignerRow *row : step->findChildren<SignerRow *>()) {
        CHECK_FALSE(button(row, "Sign with PIN…")->isEnabled());
        press(row, "Make a key…");
        auto *key = opened<PinDialog>(step);
        typePin(key, "2580");
        key->findChildren<QLineEdit *>().last()->setText(text("2581"));
        press(key, "Make the key");
        CHECK(key->messages()->text().contains(text("not the same")));
        typePin(key, "2580");
        press(key, "Make the key");
        settle();
        press(row, "Sign with PIN…");
        auto *sign = opened<PinDialog>(step);
        typePin(sign, "1111");
        press(sign, "Sign");
        CHECK(sign->isVisible());
        CHECK(sign->messages()->text().contains(text("not the PIN")));
        CHECK_FALSE(QApplication::overrideCursor());
        typePin(sign, "2580");
        press(sign, "Sign");
        settle();
        CHECK(allWords(row).contains(text("Has signed")));
    }
    CHECK(fixture.record(id).state() == MinutesState::Sealed);
    press(step, "Export minutes…");

    const QDir out(fixture.folder.filePath(text("out")));
    CHECK(out.entryList({text("*.minisig")}).size() == 2);
    const QStringList statements = out.entryList({text("bien-ban-*.txt")});
    REQUIRE_FALSE(statements.isEmpty());
    const auto checked = verifyFile(out.filePath(statements.first()));
    REQUIRE(checked);
    CHECK(checked->wrong.isEmpty());
}

TEST_CASE("a change after the reading asks for another one", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    fixture.hold(id);
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Close);
    press(page->closeStep(), "Read back and agreed");
    REQUIRE(button(page->closeStep(), "Close and lock the minutes")->isEnabled());

    AgendaItem item = fixture.record(id).items.first();
    item.conclusion = text("Thống nhất");
    REQUIRE(putItem(*fixture.book, item));

    CHECK_FALSE(button(page->closeStep(), "Close and lock the minutes")->isEnabled());
    CHECK(allWords(page->closeStep()).contains(text("changed after the last reading")));
}

TEST_CASE("objections being typed survive leaving the meeting", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    MeetingPage *page = fixture.page->meetingPage();
    page->goTo(MeetingPage::Close);
    auto *objections = field<TextField>(page->closeStep(), "Other remarks of the meeting on the minutes");
    focus(objections);
    QTest::keyClicks(objections, text("Sai gio"));
    QTest::keyClick(page, Qt::Key_Escape);
    REQUIRE(page->meeting().isEmpty());

    fixture.page->openMeeting(id);

    CHECK(objections->text() == text("Sai gio"));
}

TEST_CASE("closed minutes leave nothing to change", "[meetings]")
{
    PageFixture fixture;
    const MeetingId id = fixture.call();
    fixture.hold(id);
    REQUIRE(readBack(*fixture.book, id, true, {}));
    REQUIRE(closeMinutes(*fixture.book, id));
    MeetingPage *page = fixture.page->meetingPage();
    QWidget *step = page->prepareStep();
    RowTable *agenda = table(step, "Agenda");

    for (const char *words : {"Add item…", "Edit… (F2)", "Move up (Alt+Up)", "Move down (Alt+Down)", "Remove (Del)",
                              "Date, place and people…", "Add guest…", "Attach file…"}) {
        INFO(words);
        CHECK_FALSE(button(step, words)->isEnabled());
    }
    const qsizetype items = fixture.record(id).items.size();
    focus(agenda);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Insert, Qt::Key_F2, Qt::Key_Return})
        QTest::keyClick(agenda, key);
    CHECK(fixture.record(id).items.size() == items);
    CHECK_FALSE(step->findChild<AgendaItemDialog *>());
    CHECK(allWords(step).contains(text("nothing here can be changed")));

    page->goTo(MeetingPage::Papers);
    page->papersStep()->showKind(text("minutes"));
    press(page, "Save as PDF…");
    const QStringList saved = QDir(fixture.folder.path()).entryList({text("*.pdf")});
    REQUIRE(saved.size() == 1);
    QFile pdf(fixture.folder.filePath(saved.first()));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.readAll() == *fixture.book->file(fixture.record(id).final->pdf));
}

TEST_CASE("the list shows meetings by month and finds them without accents", "[meetings]")
{
    PageFixture fixture;
    Meeting meeting;
    meeting.place = text("Nhà văn hóa");
    for (const QDate date : {QDate(2025, 12, 3), QDate(2026, 1, 3), QDate(2026, 1, 20)}) {
        meeting.date = date;
        REQUIRE(callMeeting(*fixture.book, meeting));
        meeting.place = text("Trường học");
    }
    RowTable *list = table(fixture.page.get(), "Meetings");
    const auto shown = [list](int row, int column) { return list->model()->index(row, column).data().toString(); };

    CHECK(list->model()->rowCount() == 3);
    CHECK(shown(0, 0) == text("01/2026"));
    CHECK(shown(1, 0).isEmpty());
    CHECK(shown(2, 0) == text("12/2025"));
    CHECK(shown(0, 3) == text("Open"));

    field<QLineEdit>(fixture.page.get(), "Search")->setText(text("hoa van nha"));
    CHECK(list->model()->rowCount() == 1);
    field<QLineEdit>(fixture.page.get(), "Search")->clear();
    auto *year = field<QComboBox>(fixture.page.get(), "Year");
    year->setCurrentIndex(year->findText(text("2025")));
    emit year->activated(year->currentIndex());
    CHECK(list->model()->rowCount() == 1);

    focus(list);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK_FALSE(fixture.page->meetingPage()->meeting().isEmpty());
    QTest::keyClick(fixture.page->meetingPage(), Qt::Key_Escape);
    CHECK(fixture.page->meetingPage()->meeting().isEmpty());
}

TEST_CASE("every control of a meeting has a name, and the page fits a small screen", "[meetings]")
{
    PageFixture fixture;
    fixture.call();
    MeetingPage *page = fixture.page->meetingPage();

    for (const MeetingPage::Step step : {MeetingPage::Prepare, MeetingPage::Score, MeetingPage::Papers, MeetingPage::Close}) {
        page->goTo(step);
        QApplication::processEvents();
        for (QWidget *control : page->findChildren<QWidget *>()) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            INFO(step << " " << control->metaObject()->className());
            REQUIRE(interface);
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
        CHECK(page->minimumSizeHint().width() <= 1240);
        CHECK(page->minimumSizeHint().height() <= 600);
    }
}

TEST_CASE("a stack is as high as what is in sight, whatever lies behind it", "[meetings]")
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *stack = new CurrentStack;
    column->addWidget(stack);
    for (const int words : {3, 3000}) {
        auto *each = new QWidget;
        auto *label = new QLabel(text("Chi bộ ").repeated(words));
        label->setWordWrap(true);
        (new QVBoxLayout(each))->addWidget(label);
        stack->addWidget(each);
    }
    page.resize(600, 300);
    const auto asked = [&page] {
        QApplication::processEvents();
        QLayout *layout = page.layout();
        layout->activate();
        return layout->hasHeightForWidth() ? layout->heightForWidth(600) : layout->minimumSize().height();
    };
    page.show();
    CHECK(asked() < 100);
    stack->setCurrentIndex(1);
    CHECK(asked() > 600); // and what is in sight is not cut off
}
