// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/exchange/receiving.h"
#include "core/text/fold.h"
#include "core/usecases/meetings.h"
#include "core/usecases/petitions.h"
#include "tests/exchangefixture.h"
#include "ui/dialogs/petitionanswerdialog.h"
#include "ui/dialogs/petitiondialog.h"
#include "ui/dialogs/petitionreopendialog.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/holdstepitem.h"
#include "ui/pages/holdsteppetitions.h"
#include "ui/pages/petitionsview.h"
#include "ui/pages/preparestep.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/waitingpetitions.h"
#include "ui/pages/workpage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <algorithm>

namespace {

QString text(const char *utf8)
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

/// A cell with a closed meeting of October and an open one of November, held in a window.
struct Window : BookFixture
{
    MeetingId october;
    MeetingId november;
    PetitionId asked;
    std::unique_ptr<HoldStep> step;
    QStringList errors;
    WayOut wayOut;

    Window() : BookFixture(6)
    {
        october = meeting(QDate(2026, 10, 5));
        asked = put(october, "Đề nghị sửa đèn đường ngõ 4.");
        close(october);
        november = meeting();
        show();
    }

    PetitionId put(const MeetingId &in, const char *words, AddressedTo to = AddressedTo::CellCommittee)
    {
        Petition petition;
        petition.meeting = in;
        petition.item = item(in);
        petition.member = members.at(2);
        petition.text = text(words);
        petition.addressedTo = to;
        petition.due = QDate(2026, 11, 4);
        return must(putPetition(*book, petition));
    }

    void show()
    {
        step = std::make_unique<HoldStep>(*book);
        QObject::connect(step.get(), &MeetingStep::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(step.get(), &MeetingStep::undoable, [this](const QString &, const WayOut &way) { wayOut = way; });
        step->resize(1240, 560);
        step->QWidget::show();
        step->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(step.get()));
        step->setMeeting(november);
    }

    /// The program dies: nothing is committed, the book is opened anew and shown.
    void die()
    {
        step->blockSignals(true);
        step.reset();
        reopen();
        show();
    }

    MeetingRecord record() { return must(meetingRecord(*book, november)); }
    void goTo(const AgendaItemId &id) { step->agenda()->choose({AgendaList::Place::Item, id}); }
    HoldStepPetitions *petitions() { return step->item()->petitions(); }

    static void press(Qt::Key key)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key);
    }
    static void type(const char *words) { QTest::keyClicks(QApplication::focusWidget(), text(words)); }
};

} // namespace

TEST_CASE_METHOD(Window, "F8 adds a petition of the person and to the item at hand, by keyboard alone", "[petitions][window]")
{
    const AgendaItemId matter = item(november);
    goTo(matter);
    step->agenda()->setFocus();
    press(Qt::Key_Return);
    press(Qt::Key_F4);
    const QString name = record().nameOf(members.at(3));
    QTest::keyClicks(QApplication::focusWidget(), fold(name));  // letters of a keyboard
    press(Qt::Key_Return);
    type("Toi co y kien.");
    press(Qt::Key_F8);
    auto *dialog = shown<PetitionDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->findChild<PersonPicker *>()->text().startsWith(name));
    CHECK(dialog->petition().due == QDate(2026, 12, 3)); // thirty days are proposed
    type("Cap so sinh hoat.");
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // the upper party organisation
    QTest::keyClick(dialog, Qt::Key_Return);
    QApplication::processEvents();

    CHECK(errors.isEmpty());
    const auto list = record().petitions;
    REQUIRE(list.size() == 1);
    CHECK(list.first().text == text("Cap so sinh hoat."));
    CHECK(list.first().member == members.at(3));
    CHECK(list.first().item == matter);
    CHECK(list.first().addressedTo == AddressedTo::UpperParty);
    CHECK(list.first().number == 2);
    CHECK(petitions()->count() == 1);
    CHECK(petitions()->isVisible());
    CHECK(book->drafts()->isEmpty());

    petitions()->remove(list.first().id);
    CHECK(record().petitions.isEmpty());
    REQUIRE(wayOut.run);
    wayOut.run();
    REQUIRE(record().petitions.size() == 1);
    CHECK(record().petitions.first().number == 2); // put back it is the one it was
}

TEST_CASE_METHOD(Window, "another body needs its name, and the form stays until it has one", "[petitions][window]")
{
    goTo(item(november));
    step->item()->addPetition();
    auto *dialog = shown<PetitionDialog>();
    REQUIRE(dialog);
    dialog->findChild<TextField *>()->setPlainText(text("Mở lớp tin học"));
    dialog->findChild<QComboBox *>()->setCurrentIndex(int(AddressedTo::OtherBody));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(record().petitions.isEmpty());
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>())
        if (!qobject_cast<PersonPicker *>(each) && !qobject_cast<DateField *>(each) && each->isVisible())
            each->setText(text("UBND phường"));
    dialog->accept();
    CHECK(errors.isEmpty());
    REQUIRE(record().petitions.size() == 1);
    CHECK(record().petitions.first().addressee == text("UBND phường"));
    CHECK(record().petitions.first().member.isEmpty());
}

TEST_CASE_METHOD(Window, "what is typed into the form of a petition outlives the program", "[petitions][window][draft]")
{
    const AgendaItemId matter = item(november);
    goTo(matter);
    step->item()->addPetition();
    REQUIRE(shown<PetitionDialog>());
    type("De nghi them thung rac");

    die();
    CHECK(record().petitions.isEmpty());
    CHECK(step->agenda()->place() == AgendaList::Place{AgendaList::Place::Item, matter}); // where it was typed
    step->item()->addPetition();
    auto *dialog = shown<PetitionDialog>();
    REQUIRE(dialog);
    CHECK(dialog->petition().text == text("De nghi them thung rac"));
    dialog->accept();
    CHECK(record().petitions.size() == 1);
    CHECK(book->drafts()->isEmpty());
}

TEST_CASE_METHOD(Window, "the item for answering shows what waits, and the answer is given there", "[petitions][window]")
{
    REQUIRE(record().answeringItem());
    goTo(record().answeringItem()->id);
    REQUIRE(petitions()->carriedCount() == 1);
    CHECK(petitions()->count() == 0);

    petitions()->answer(asked);
    auto *dialog = shown<PetitionAnswerDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->day() == QDate(2026, 11, 3));
    CHECK(dialog->told() == QDate(2026, 11, 3)); // whoever asked sits there
    dialog->accept();
    CHECK(dialog->isVisible()); // without words nothing is answered
    CHECK(must(book->get(asked)).outcome == PetitionOutcome::Open);
    dialog->findChild<TextField *>()->setPlainText(text("Điện lực đã thay bóng"));
    dialog->accept();
    CHECK(must(book->get(asked)).outcome == PetitionOutcome::Done);
    CHECK(standingOf(must(book->get(asked))) == PetitionStanding::Settled);
    REQUIRE(petitions()->carriedCount() == 1); // settled since the last meeting, it is told here

    petitions()->reopen(asked);
    auto *again = shown<PetitionReopenDialog>();
    REQUIRE(again);
    again->accept();
    CHECK(again->isVisible());
    again->findChild<TextField *>()->setPlainText(text("Đèn lại hỏng"));
    again->accept();
    CHECK(must(book->get(asked)).outcome == PetitionOutcome::Open);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "the keyboard goes back to the petition whose button opened a form", "[petitions][window]")
{
    const PetitionId second = put(meeting(QDate(2026, 10, 20)), "Đề nghị mở lớp tin học.", AddressedTo::UpperParty);
    goTo(record().answeringItem()->id);
    REQUIRE(petitions()->carriedCount() == 2);
    const QList<QPushButton *> buttons = petitions()->findChildren<QPushButton *>();
    QPushButton *answer = *std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *each) { return each->isVisible() && each->accessibleName().contains(u'2'); });
    answer->setFocus();
    press(Qt::Key_Space);
    auto *dialog = shown<PetitionAnswerDialog>();
    REQUIRE(dialog);
    dialog->findChild<TextField *>()->setPlainText(text("Đã xong"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(must(book->get(second)).outcome == PetitionOutcome::Done);

    auto *focus = qobject_cast<QPushButton *>(step->window()->focusWidget());
    REQUIRE(focus);
    CHECK(petitions()->isAncestorOf(focus));
    CHECK(focus->accessibleName().contains(u'2'));
}

TEST_CASE_METHOD(Window, "the words of a plan are put right without another day", "[petitions][window]")
{
    must(answerPetition(*book, asked, {PetitionOutcome::Planned, text("Đưa vào kế hoạch"), QDate(2026, 10, 20), QDate(2027, 3, 31), QDate(2026, 10, 21)}));
    goTo(record().answeringItem()->id);
    petitions()->answer(asked);
    auto *dialog = shown<PetitionAnswerDialog>();
    REQUIRE(dialog);
    CHECK(dialog->day() == QDate(2026, 10, 20));
    CHECK(dialog->told() == QDate(2026, 10, 21));
    auto *outcome = dialog->findChild<QComboBox *>();
    outcome->setCurrentIndex(int(PetitionOutcome::Done) - 1); // another answer is one of this meeting
    CHECK(dialog->day() == QDate(2026, 11, 3));
    CHECK(dialog->told() == QDate(2026, 11, 3));
    outcome->setCurrentIndex(int(PetitionOutcome::Planned) - 1);
    for (DateField *each : dialog->findChildren<DateField *>())
        if (each->date() == QDate(2026, 10, 21))
            each->setDate({}); // nobody was told, after all
    dialog->accept();
    CHECK(must(book->get(asked)).answered == QDate(2026, 10, 20));
    CHECK_FALSE(must(book->get(asked)).told.isValid());
}

TEST_CASE_METHOD(Window, "a day is asked for what is planned, and only then", "[petitions][window]")
{
    goTo(record().answeringItem()->id);
    petitions()->answer(asked);
    auto *dialog = shown<PetitionAnswerDialog>();
    REQUIRE(dialog);
    const auto visibleDates = [&] {
        const auto fields = dialog->findChildren<DateField *>();
        return std::count_if(fields.cbegin(), fields.cend(), [](const DateField *each) { return each->isVisible(); });
    };
    CHECK(visibleDates() == 2);
    dialog->findChild<QComboBox *>()->setCurrentIndex(int(PetitionOutcome::Planned) - 1);
    CHECK(visibleDates() == 3);
    CHECK(dialog->height() <= 600);
    dialog->findChild<TextField *>()->setPlainText(text("Đưa vào kế hoạch quý I"));
    dialog->accept();
    CHECK(dialog->isVisible());
    for (DateField *each : dialog->findChildren<DateField *>())
        if (!each->date().isValid())
            each->setDate(QDate(2027, 3, 31));
    dialog->accept();
    CHECK(must(book->get(asked)).planned == QDate(2027, 3, 31));
}

TEST_CASE_METHOD(Window, "under closed minutes petitions are read and not changed", "[petitions][window][closed]")
{
    put(november, "Đề nghị mở lớp tin học.");
    goTo(item(november));
    CHECK_FALSE(petitions()->findChildren<QPushButton *>().isEmpty());
    close(november);
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(petitions()->count() == 1);
    CHECK(petitions()->findChildren<QPushButton *>().isEmpty());
    step->item()->addPetition();
    CHECK_FALSE(shown<PetitionDialog>());
}

TEST_CASE_METHOD(Window, "the Work area lists petitions by age beside the tasks, and F2 answers", "[petitions][window][workpage]")
{
    const PetitionId younger = put(november, "Đề nghị mở lớp tin học.");
    Petition later = must(book->get(younger));
    later.due = QDate(2026, 12, 31);
    must(putPetition(*book, later));
    WorkPage page(*book);
    MessageBar bar;
    page.setMessages(&bar);
    page.setCalendar([] { return QDate(2026, 11, 24); });
    page.resize(1240, 600);
    page.show();
    CHECK(page.petitions()->isHidden()); // the tasks come first
    QTest::keyClick(page.findChild<QTabBar *>(), Qt::Key_Right);
    PetitionsView *view = page.petitions();
    REQUIRE(view->isVisible());
    CHECK(page.commands() == view->commands());

    REQUIRE(view->shown() == 2);
    const auto *model = view->table()->model();
    CHECK(model->index(0, 0).data().toInt() == 1); // the oldest first
    CHECK(model->index(0, 4).data().toString().contains(QStringLiteral("20"))); // overdue by twenty days
    CHECK_FALSE(model->index(0, 4).data(Qt::DecorationRole).isNull());
    view->table()->selectRow(0);
    CHECK(page.chosenRecord() == asked.text);
    view->findChild<QComboBox *>()->setCurrentIndex(1);
    CHECK(view->shown() == 1);
    view->findChild<QComboBox *>()->setCurrentIndex(0);
    auto *search = view->findChild<QLineEdit *>();
    search->setText(text("tin hoc"));
    CHECK(view->shown() == 1);
    search->setText(must(book->get(members.at(2))).name); // there is no list of what one person asked for
    CHECK(view->shown() == 0);
    search->clear();

    view->table()->selectRow(0);
    page.commands().first()->trigger();
    auto *dialog = shown<PetitionAnswerDialog>();
    REQUIRE(dialog);
    CHECK(dialog->day() == QDate(2026, 11, 24));
    CHECK_FALSE(dialog->told().isValid());
    dialog->findChild<TextField *>()->setPlainText(text("Đã thay bóng"));
    CHECK_FALSE(book->drafts()->isEmpty());
    dialog->accept();
    CHECK(book->drafts()->isEmpty());
    CHECK(standingOf(must(book->get(asked))) == PetitionStanding::Untold);
    CHECK(view->shown() == 2); // answered is not told
    view->table()->selectRow(0);
    view->tellCurrent();
    CHECK(must(book->get(asked)).told == QDate(2026, 11, 24));
    CHECK(view->shown() == 1);
    view->findChild<QComboBox *>()->setCurrentIndex(2);
    REQUIRE(view->shown() == 1);
    view->table()->selectRow(0);
    view->reopenCurrent();
    auto *again = shown<PetitionReopenDialog>();
    REQUIRE(again);
    again->findChild<TextField *>()->setPlainText(text("Đèn lại hỏng"));
    again->accept();
    CHECK(must(book->get(asked)).outcome == PetitionOutcome::Open);
    CHECK(must(book->get(younger)).outcome == PetitionOutcome::Open);
}

TEST_CASE_METHOD(Window, "the first page names petitions that are overdue, silent for a month, or untold", "[petitions][window][today]")
{
    TodayPage page(*book);
    const auto wants = [&](const QDate &day) {
        QList<Tone> tones;
        for (const TodayPage::Line &line : must(page.due(day)))
            if (line.want == TodayPage::Want::Petitions)
                tones += line.tone;
        return tones;
    };
    CHECK(wants(QDate(2026, 11, 4)).isEmpty());
    CHECK(wants(QDate(2026, 11, 5)) == QList<Tone>{Tone::Problem}); // overdue
    must(answerPetition(*book, asked, {PetitionOutcome::Done, text("Đã thay bóng"), QDate(2026, 11, 5)}));
    CHECK(wants(QDate(2026, 11, 6)) == QList<Tone>{Tone::Warning}); // answered and not told
    must(tellAsker(*book, asked, QDate(2026, 11, 6)));
    CHECK(wants(QDate(2026, 11, 6)).isEmpty());
    Petition quiet;
    quiet.meeting = november;
    quiet.text = text("Đề nghị không có thời hạn");
    must(putPetition(*book, quiet));
    CHECK(wants(QDate(2026, 12, 3)).isEmpty());
    CHECK(wants(QDate(2026, 12, 4)) == QList<Tone>{Tone::Problem}); // silent for a month
}

TEST_CASE_METHOD(Window, "preparing a meeting shows what waits and puts the item on an agenda without one", "[petitions][window]")
{
    must(removeItem(*book, record().answeringItem()->id));
    PrepareStep prepare(*book, FileChooser::ofDesktop(), nullptr);
    prepare.resize(1240, 600);
    prepare.show();
    prepare.setMeeting(november);
    auto *waiting = prepare.findChild<WaitingPetitions *>();
    REQUIRE(waiting);
    CHECK(waiting->isVisible());
    CHECK(waiting->count() == 1);
    auto *put = waiting->findChild<QPushButton *>();
    REQUIRE(put->isVisible());
    put->click();
    CHECK(record().answeringItem());
    CHECK_FALSE(put->isVisible());
    CHECK(waiting->count() == 1);
}

TEST_CASE("the office reads what its cells ask of the upper level, without names and without changing it", "[petitions][window][office]")
{
    ExchangeFixture fixture;
    const MeetingId id = fixture.meeting();
    for (const AddressedTo to : {AddressedTo::UpperParty, AddressedTo::CellCommittee}) {
        Petition petition;
        petition.meeting = id;
        petition.member = fixture.members.at(2);
        petition.text = text("Cấp sổ sinh hoạt");
        petition.addressedTo = to;
        must(putPetition(*fixture.book, petition));
    }
    fixture.close(id);
    fixture.sign(id);
    must(takeBundle(*fixture.ward, fixture.up()));

    WorkPage page(*fixture.ward);
    page.resize(1240, 600);
    page.show();
    page.showPetitions();
    PetitionsView *view = page.petitions();
    REQUIRE(view->rows().size() == 1);
    CHECK(view->rows().first().cell == fixture.book->head().name);
    CHECK(view->rows().first().listed.asker.isEmpty());
    CHECK(page.commands().isEmpty());
    for (const QPushButton *each : view->findChildren<QPushButton *>())
        CHECK_FALSE(each->isVisible());
    const QString name = must(fixture.book->get(fixture.members.at(2))).name;
    for (int column = 0; column < view->table()->model()->columnCount(); ++column)
        CHECK_FALSE(view->table()->model()->index(0, column).data().toString().contains(name));
    view->answerCurrent();
    CHECK_FALSE(shown<PetitionAnswerDialog>());
}
