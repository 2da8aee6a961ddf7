// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/crypto/secret.h"
#include "core/usecases/meetings.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/scoring.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/scoresheetsdialog.h"
#include "ui/dialogs/scorewords.h"
#include "ui/dialogs/votedialog.h"
#include "ui/pages/agendalist.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/closestep.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/scorestep.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell's book with five members, a meeting where one was ill and one spoke, and its page.
struct ScoreStepFixture
{
    ScoreStepFixture()
    {
        REQUIRE(startCrypto());
        BookHead head;
        head.name = text("Chi bộ Tổ dân phố số 5");
        head.upper = text("Đảng bộ phường Hạp Lĩnh");
        head.place = text("Hạp Lĩnh");
        head.termFrom = QDate(2025, 3, 1);
        auto made = Book::create(folder.filePath(text("book")), head, SecretBytes::passphrase(text("mot hai ba")), keystore::Cost::Floor);
        REQUIRE(made);
        book = *std::move(made);
        for (const char *name : {"Trần Văn Thưởng", "Nguyễn Thị Hằng", "Đỗ Thị Lan", "Lê Văn Bình", "Phạm Thị Cúc"}) {
            Member member;
            member.name = text(name);
            MemberStatus status;
            status.from = QDate(2010, 1, 1);
            const auto entered = enterMember(*book, member, status);
            REQUIRE(entered);
            members += *entered;
        }
        Meeting planned;
        planned.date = QDate(2026, 11, 3);
        planned.start = QTime(19, 30);
        planned.end = QTime(21, 5);
        planned.place = text("Nhà văn hóa");
        planned.chair = members[0];
        planned.minuteTaker = members[1];
        const auto called = callMeeting(*book, planned);
        REQUIRE(called);
        id = *called;
        REQUIRE(markAttendance(*book, {{}, id, members[4], Presence::AbsentWithReason, text("ốm"), {}, {}, false}));
        REQUIRE(markRest(*book, id));
        const auto record = meetingRecord(*book, id);
        REQUIRE(record);
        item = record->items.at(6).id;
        REQUIRE(putOpinion(*book, {{}, id, item, 0, members[2], {}, text("Nhất trí.")}));
        Guest guest;
        guest.meeting = id;
        guest.name = text("Trần Thị Mỹ Hạnh");
        guest.office = text("Ủy viên Ban Thường vụ");
        guest.fromAbove = guest.present = true;
        REQUIRE(putGuest(*book, guest));
        show();
    }

    void show()
    {
        page = std::make_unique<MeetingPage>(*book, FileChooser{});
        QObject::connect(page.get(), &MeetingPage::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(page.get(), &MeetingPage::said, [this](const QString &sentence) { said += sentence; });
        page->resize(1240, 600);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        page->setMeeting(id);
        page->goTo(MeetingPage::Score);
        QApplication::processEvents();
    }

    ScoreStep *step() const { return page->scoreStep(); }
    RowTable *table() const { return step()->findChild<RowTable *>(); }
    QLineEdit *points() const { return step()->findChild<QLineEdit *>(text("points")); }
    TextField *reason() const { return step()->findChild<TextField *>(text("reason")); }
    TextField *weakness() const { return step()->findChild<TextField *>(text("weakness")); }

    QString cell(const char *part, int column) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const QModelIndex index = model->index(row, 0); step()->chosenPart() == text(part) ? index == table()->currentIndex() : false)
                return model->index(row, column).data().toString();
        step()->choosePart(text(part));
        return table()->model()->index(table()->currentIndex().row(), column).data().toString();
    }

    MeetingScore score() const
    {
        const auto record = meetingRecord(*book, id);
        REQUIRE(record);
        REQUIRE(record->score);
        return *record->score;
    }

    /// Every part that waits for a judgement gets full marks, or does not apply.
    void judgeAll()
    {
        const auto view = scoreOf(*book, id);
        REQUIRE(view);
        QList<GivenPoints> given;
        for (const QString &part : view->sum.open) {
            const bool skipped = view->sheet.part(part)->notApplicable == NotApplicable::Redistribute;
            given += {part, skipped ? 0 : view->sheet.part(part)->maximum, skipped, text("thống nhất")};
        }
        REQUIRE(givePoints(*book, id, given));
        QApplication::processEvents();
    }

    QString words(QWidget *where) const
    {
        QStringList all;
        for (const QLabel *label : where->findChildren<QLabel *>())
            if (label->isVisibleTo(where))
                all += label->text();
        return all.join(u'\n');
    }

    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    QList<MemberId> members;
    MeetingId id;
    AgendaItemId item;
    QStringList errors;
    QStringList said;
    std::unique_ptr<MeetingPage> page;
};

QPushButton *button(QWidget *where, const char *words)
{
    for (QPushButton *each : where->findChildren<QPushButton *>())
        if (each->isVisibleTo(where) && each->text().remove(u'&') == text(words))
            return each;
    FAIL("no button says " << words);
    return nullptr;
}

} // namespace

TEST_CASE("the table of the score fills itself and says what it cannot know", "[scorestep]")
{
    ScoreStepFixture f;

    CHECK(f.table()->model()->rowCount() == 7 + 28); // criteria and parts
    CHECK(f.cell("time.length", 2) == text("5"));
    CHECK(f.cell("attendance.share", 2) == text("3")); // four of five
    CHECK(f.cell("preparation.committee", 2) == text("?"));
    CHECK(f.cell("preparation.committee", 3).isEmpty());
    CHECK(f.words(f.step()).contains(text("The handbook names no deputy secretary")));
    f.step()->choosePart(text("attendance.share"));
    CHECK(f.words(f.step()).contains(text("4 of 5 members who had to come were present (80 %).")));
    CHECK(f.step()->findChild<QListWidget *>()->count() == 1);
    CHECK(f.step()->findChild<QListWidget *>()->item(0)->text() == text("Roll call: Phạm Thị Cúc"));
    CHECK(f.words(f.step()).contains(text("not recorded yet")));
    const auto before = f.book->logSize();

    button(f.step(), "Fill in from the facts")->click();

    CHECK(*f.book->logSize() == *before + 2);
    CHECK(f.score().lines.first().given == 500);
    CHECK(f.words(f.step()).contains(text("points so far")));
    CHECK(f.errors.isEmpty());
}

TEST_CASE("points are given by the keyboard, a missing reason is asked for, and the next part waits", "[scorestep]")
{
    ScoreStepFixture f;
    f.step()->choosePart(text("conduct.steps"));
    f.table()->setFocus();

    QTest::keyClicks(f.table(), text("4"));
    CHECK(QApplication::focusWidget() == f.points());
    QTest::keyClicks(f.points(), text(",5"));
    CHECK(f.points()->text() == text("4,5"));
    QTest::keyClick(f.points(), Qt::Key_Return);
    CHECK(f.errors.size() == 1);
    CHECK(QApplication::focusWidget() == f.reason());
    QTest::keyClicks(f.reason(), text("gop hai buoc"));
    button(f.step(), "Save and go on (Enter)")->click();

    const MeetingScore score = f.score();
    const auto line = std::find_if(score.lines.cbegin(), score.lines.cend(), [](const ScoreLine &each) { return each.part == text("conduct.steps"); });
    CHECK(line->given == 450);
    CHECK(line->reason == text("gop hai buoc"));
    CHECK(f.step()->chosenPart() == text("conduct.regular"));
    CHECK(QApplication::focusWidget() == f.points());
    QTest::keyClicks(f.points(), text("x"));
    QTest::keyClick(f.points(), Qt::Key_Return);
    CHECK(f.errors.last().contains(text("is no number of points")));

    f.step()->choosePart(text("conduct.thematic"));
    auto *skip = f.step()->findChild<QCheckBox *>();
    REQUIRE(skip->isVisible());
    skip->click();
    CHECK_FALSE(f.points()->isEnabled());
    f.reason()->setFocus();
    QTest::keyClicks(f.reason(), text("khong co"));
    button(f.step(), "Save and go on (Enter)")->click();
    CHECK(f.cell("conduct.thematic", 3) == text("–"));
    f.step()->choosePart(text("conduct.steps"));
    CHECK_FALSE(skip->isVisible()); // the sheet knows no such case there
    button(f.step(), "Back to the facts")->click();
    CHECK(f.cell("conduct.steps", 3).isEmpty());
}

TEST_CASE("one key opens the evidence where it was recorded", "[scorestep]")
{
    ScoreStepFixture f;
    f.step()->choosePart(text("conduct.speakers"));
    QTest::keyClick(f.table(), Qt::Key_F8);
    CHECK(f.page->step() == MeetingPage::Hold);
    CHECK(f.page->holdStep()->agenda()->place() == AgendaList::Place{AgendaList::Place::Item, f.item});

    f.page->goTo(MeetingPage::Score);
    f.step()->choosePart(text("attendance.share"));
    QTest::keyClick(f.table(), Qt::Key_F8);
    CHECK(f.page->holdStep()->agenda()->place().kind == AgendaList::Place::RollCall);
    f.page->goTo(MeetingPage::Score);
    f.step()->choosePart(text("time.length"));
    QTest::keyClick(f.table(), Qt::Key_F8);
    CHECK(f.page->holdStep()->agenda()->place().kind == AgendaList::Place::WholeMeeting);
}

TEST_CASE("the total, the vote and what the upper level says stand beside the table", "[scorestep]")
{
    ScoreStepFixture f;
    f.judgeAll();
    CHECK(f.words(f.step()).contains(text("of 100 points: Good")));
    CHECK(f.words(f.step()).contains(text("has not voted on the score yet")));
    CHECK(f.words(f.step()).contains(text("Year 2026: 1 of 1 meetings are scored")));

    button(f.step(), "Vote on the score…")->click();
    auto *dialog = f.step()->findChild<VoteDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->vote().matter.startsWith(text("Kết quả đánh giá chất lượng buổi sinh hoạt")));
    dialog->fillAllPresent();
    dialog->accept();
    QApplication::processEvents();
    CHECK_FALSE(f.score().vote.isEmpty());
    CHECK(f.words(f.step()).contains(text("Passed: 4 in favour")));
    REQUIRE(givePoints(*f.book, f.id, {{text("conduct.steps"), 450, false, text("gộp hai bước")}}));
    QApplication::processEvents();
    CHECK(f.words(f.step()).contains(text("changed after the vote")));
    REQUIRE(agreeToScore(*f.book, f.id, f.score().vote));

    button(f.step(), "Upper level…")->click();
    auto *upper = f.step()->findChild<ConfirmationDialog *>();
    REQUIRE(upper);
    CHECK(upper->findChild<QLineEdit *>(text("name"))->text() == text("Trần Thị Mỹ Hạnh")); // who was sent
    CHECK(upper->sizeHint().height() <= 600);
    auto *grade = upper->findChild<QComboBox *>(text("grade"));
    grade->setCurrentIndex(grade->findData(text("fair")));
    upper->accept();
    CHECK(upper->isVisible());
    CHECK(upper->messages()->text().contains(text("needs a reason")));
    upper->findChild<TextField *>(text("reason"))->setText(text("phát biểu ít"));
    upper->accept();
    QApplication::processEvents();
    CHECK(f.words(f.step()).contains(text("Confirmed by Trần Thị Mỹ Hạnh on 03/11/2026: Fair. phát biểu ít")));
}

TEST_CASE("what is typed into a line and not saved is there again after the program ended", "[scorestep]")
{
    ScoreStepFixture f;
    button(f.step(), "Fill in from the facts")->click();
    f.step()->choosePart(text("conduct.regular"));
    f.points()->setFocus();
    QTest::keyClicks(f.points(), text("9"));
    f.reason()->setFocus();
    QTest::keyClicks(f.reason(), text("con chung chung"));
    QTest::keyClicks(f.weakness(), text("gui tai lieu som"));
    f.page->blockSignals(true);
    f.page.reset();

    f.show();
    CHECK(f.weakness()->text() == text("gui tai lieu som"));
    f.step()->choosePart(text("conduct.regular"));
    CHECK(f.points()->text() == text("9"));
    CHECK(f.reason()->text() == text("con chung chung"));
    CHECK(f.errors.isEmpty());
    button(f.step(), "Save and go on (Enter)")->click();
    f.step()->choosePart(text("conduct.regular"));
    CHECK(f.points()->text() == text("9"));
    f.step()->commitDrafts();
    CHECK(f.score().weakness == text("gui tai lieu som"));
    CHECK(f.book->drafts()->isEmpty());
}

TEST_CASE("facts that change later show, and one button fills the score in again", "[scorestep]")
{
    ScoreStepFixture f;
    f.judgeAll();
    CHECK_FALSE(f.words(f.step()).contains(text("were changed after")));
    REQUIRE(markAttendance(*f.book, {{}, f.id, f.members[3], Presence::AbsentWithReason, text("ốm"), {}, {}, false}));
    QApplication::processEvents();
    CHECK(f.words(f.step()).contains(text("were changed after the score was filled in")));

    button(f.step(), "Fill in again")->click();

    CHECK_FALSE(f.words(f.step()).contains(text("were changed after")));
    CHECK(f.cell("attendance.share", 3) == text("1")); // three of five
    button(f.step(), "Remove the score")->click();
    CHECK_FALSE(meetingRecord(*f.book, f.id)->score);
    CHECK(f.words(f.step()).contains(text("not recorded yet")));
}

TEST_CASE("closing tells that the score is missing and leads to it; closed minutes only show it", "[scorestep]")
{
    ScoreStepFixture f;
    f.page->goTo(MeetingPage::Close);
    CHECK(f.words(f.page->closeStep()).contains(text("is not scored yet")));
    button(f.page->closeStep(), "Score the meeting")->click();
    CHECK(f.page->step() == MeetingPage::Score);
    f.judgeAll();
    f.page->goTo(MeetingPage::Close);
    QApplication::processEvents();
    CHECK_FALSE(f.words(f.page->closeStep()).contains(text("is not scored yet")));
    REQUIRE(readBack(*f.book, f.id, true, {}));
    REQUIRE(closeMinutes(*f.book, f.id));

    f.page->goTo(MeetingPage::Score);
    f.step()->choosePart(text("conduct.steps"));
    QApplication::processEvents();
    CHECK_FALSE(f.points()->isEnabled());
    CHECK(f.reason()->isReadOnly());
    CHECK(f.weakness()->isReadOnly());
    QTest::keyClicks(f.table(), text("4"));
    CHECK(f.points()->text() == text("5"));
    for (const char *gone : {"Fill in again", "Vote on the score…", "Remove the score", "Save and go on (Enter)"})
        for (QPushButton *each : f.step()->findChildren<QPushButton *>())
            CHECK_FALSE((each->isVisibleTo(f.step()) && each->text().remove(u'&') == text(gone)));
    button(f.step(), "Upper level…")->click(); // that may still come
    auto *upper = f.step()->findChild<ConfirmationDialog *>();
    REQUIRE(upper);
    CHECK(f.words(upper).contains(text("beside them")));
    upper->accept();
    CHECK(meetingRecord(*f.book, f.id)->confirmedLater);
}

TEST_CASE("today tells of a meeting that is not scored, and of an upper level that said nothing", "[scorestep]")
{
    ScoreStepFixture f;
    TodayPage today(*f.book);
    const auto says = [&](const QDate &day, const char *piece) {
        const auto lines = today.due(day);
        REQUIRE(lines);
        return std::any_of(lines->cbegin(), lines->cend(), [&](const TodayPage::Line &line) { return line.sentence.contains(text(piece)); });
    };

    CHECK(says(QDate(2026, 11, 4), "is not scored yet"));
    CHECK_FALSE(says(QDate(2026, 11, 2), "is not scored yet"));  // it has not been held
    CHECK_FALSE(says(QDate(2027, 11, 4), "is not scored yet"));  // nobody scores it after a year
    f.judgeAll();
    CHECK_FALSE(says(QDate(2026, 11, 4), "is not scored yet"));
    CHECK_FALSE(says(QDate(2026, 11, 4), "has not said anything"));
    REQUIRE(readBack(*f.book, f.id, true, {}));
    REQUIRE(closeMinutes(*f.book, f.id));
    CHECK(says(QDate(2026, 11, 4), "has not said anything"));
}

TEST_CASE("a sheet is taken in and applied from a day in the window", "[scorestep]")
{
    ScoreStepFixture f;
    QByteArray sheet = shippedScoreSheets().last().text;
    sheet.replace("\"an-phu-8\"", "\"phuong-2026\"");
    QFile file(f.folder.filePath(text("phuong.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sheet.left(300));
    file.close();
    FileChooser chooser;
    chooser.toOpen = [&](QWidget *, const QString &, const FileChooser::Then &then) { then(file.fileName()); };
    BookPage page(*f.book, nullptr, chooser);
    page.showScoreSheets();
    auto *dialog = page.findChild<ScoreSheetsDialog *>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<RowTable *>();
    CHECK(table->model()->rowCount() == 3);
    CHECK(dialog->height() <= 600);

    dialog->takeIn();
    CHECK(dialog->findChild<MessageBar *>()->text().contains(text("phuong.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(sheet);
    file.close();
    dialog->takeIn();
    CHECK(table->model()->rowCount() == 4);
    dialog->findChild<DateField *>()->setDate(QDate(2025, 1, 1));
    dialog->applyChosen();
    CHECK(dialog->findChild<MessageBar *>()->text().contains(text("takes effect on 01/11/2025")));
    dialog->findChild<DateField *>()->setDate(QDate(2026, 11, 1));
    dialog->applyChosen();

    CHECK(table->model()->index(table->currentIndex().row(), 2).data().toString() == text("01/11/2026"));
    CHECK(scoreOf(*f.book, f.id)->sheet.id == text("phuong-2026"));
}

TEST_CASE("every control of the score has a name, the step fits a small screen and follows the language", "[scorestep]")
{
    ScoreStepFixture f;
    f.judgeAll();
    f.step()->choosePart(text("conduct.thematic"));
    QApplication::processEvents();
    for (QWidget *control : f.step()->findChildren<QWidget *>()) {
        if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
        INFO(control->metaObject()->className());
        REQUIRE(interface);
        CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
    }
    CHECK(f.page->minimumSizeHint().width() <= 1240);
    CHECK(f.page->minimumSizeHint().height() <= 600);

    // a language in which every sentence is another
    struct Loud : QTranslator
    {
        QString translate(const char *, const char *source, const char *, int) const override { return QString::fromUtf8(source).toUpper(); }
        bool isEmpty() const override { return false; }
    } loud;
    QCoreApplication::installTranslator(&loud);
    f.page->retranslate();
    CHECK(f.words(f.step()).contains(text("OF 100 POINTS: GOOD")));
    CHECK(f.words(f.step()).contains(text("THE WHOLE SCORE")));
    QCoreApplication::removeTranslator(&loud);
    f.page->retranslate();
    CHECK(f.words(f.step()).contains(text("of 100 points: Good")));
}
