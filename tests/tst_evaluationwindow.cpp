// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/sheet/sheet.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/evaluating.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/evaluationcapdialog.h"
#include "ui/dialogs/evaluationdecisiondialog.h"
#include "ui/dialogs/evaluationdialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/evaluationview.h"
#include "ui/pages/memberspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace {

const EvaluatedTime autumn{2026, 3};

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

/// A cell of six with the view of its evaluation for the third quarter, on a day of October.
struct Window : BookFixture
{
    QStringList errors;
    QStringList sentences;
    QString saved;
    FileChooser chooser;
    std::unique_ptr<EvaluationView> view;

    Window()
    {
        for (InventedMember person : inventedMembers(6, 23)) {
            MemberStatus status;
            status.from = QDate(2020, 1, 1);
            members += must(enterMember(*book, person.member, status));
        }
        chooser.toSavePdf = [this](QWidget *, const QString &, const QString &name, const FileChooser::Then &then) { then(folder.filePath(name)); };
        chooser.toSave = [this](QWidget *, const QString &, const QString &name, const FileChooser::Then &then) {
            saved = folder.filePath(name);
            then(saved);
        };
        show();
    }

    void show()
    {
        view = std::make_unique<EvaluationView>(*book, chooser);
        view->setCalendar([] { return QDate(2026, 10, 9); });
        view->retranslate();
        QObject::connect(view.get(), &EvaluationView::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(view.get(), &EvaluationView::said, [this](const QString &said, const WayOut &) { sentences += said; });
        view->resize(1240, 560);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
        view->table()->setFocus();
    }

    MemberId at(int row) { return view->rows().at(row).id; }
    Evaluation of(const MemberId &member) { return must(evaluationOf(*book, member, autumn, QDate(2026, 10, 9))); }

    static QLineEdit *field(QWidget *dialog, const char *label)
    {
        for (QLabel *each : dialog->findChildren<QLabel *>())
            if (each->text() == text(label))
                return qobject_cast<QLineEdit *>(each->buddy());
        return nullptr;
    }

    template <typename Field>
    static Field *named(QWidget *dialog, const char *label)
    {
        for (QLabel *each : dialog->findChildren<QLabel *>())
            if (each->text() == text(label))
                return qobject_cast<Field *>(each->buddy());
        return nullptr;
    }

    static void press(QWidget *where, Qt::Key key) { QTest::keyClick(where, key); }

    void close()
    {
        while (auto *dialog = shown<QDialog>())
            dialog->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    ~Window() { close(); }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;
};

} // namespace

TEST_CASE_METHOD(Window, "the view opens on the quarter that has just ended, with everybody and the cap in sight", "[evaluation][window]")
{
    CHECK(view->time() == autumn);
    CHECK(view->rows().size() == 6);
    CHECK(view->capText().contains(QStringLiteral("At most 0")));
    CHECK(view->countsText().contains(QStringLiteral("without a level yet: 6")));
    CHECK_FALSE(view->helpText().isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "Enter opens the form, and saving it opens the next member's, by keyboard alone", "[evaluation][window]")
{
    press(view->table(), Qt::Key_Return);
    auto *first = shown<EvaluationDialog>();
    REQUIRE(first);
    CHECK(first->height() <= 600);
    const MemberId one = at(0);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("85"));
    CHECK(first->evaluation().selfLevel == EvaluationLevel::Good); // the level goes with the points
    QLineEdit *proposed = field(first, "P&roposed points");
    REQUIRE(proposed);
    proposed->setFocus();
    QTest::keyClicks(proposed, QStringLiteral("68,5"));
    QTest::keyClick(proposed, Qt::Key_Return);

    CHECK(of(one).selfPoints == 850);
    CHECK(of(one).proposedPoints == 685);
    CHECK(of(one).proposed == EvaluationLevel::Fulfilled);
    auto *second = shown<EvaluationDialog>();
    REQUIRE(second);
    CHECK(second->evaluation().member == at(1));
    press(second, Qt::Key_Escape);
    CHECK_FALSE(shown<EvaluationDialog>());
    CHECK(view->table()->currentIndex().row() == 1);
    CHECK_FALSE(of(at(1)).selfPoints);
}

TEST_CASE_METHOD(Window, "Enter without typing records nothing and goes on; after the last one it stops", "[evaluation][window]")
{
    const qint64 before = must(book->logSize());
    press(view->table(), Qt::Key_Return);
    for (int i = 0; i < 6; ++i) {
        auto *dialog = shown<EvaluationDialog>();
        REQUIRE(dialog);
        CHECK(dialog->evaluation().member == at(i));
        press(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    CHECK_FALSE(shown<EvaluationDialog>());
    CHECK(must(book->logSize()) == before);
    CHECK(sentences.last().contains(QStringLiteral("last member")));

    view->table()->setCurrentIndex(view->table()->model()->index(2, 0));
    view->editChosen();
    auto *single = shown<EvaluationDialog>();
    REQUIRE(single);
    single->setGoesOn(false);
    press(QApplication::focusWidget(), Qt::Key_Return);
    CHECK_FALSE(shown<EvaluationDialog>());
}

TEST_CASE_METHOD(Window, "what is not met is said while one types, and saving waits for the note", "[evaluation][window]")
{
    view->editChosen();
    auto *dialog = shown<EvaluationDialog>();
    REQUIRE(dialog);
    dialog->setGoesOn(false);
    QLineEdit *proposed = field(dialog, "P&roposed points");
    proposed->setFocus();
    QTest::keyClicks(proposed, QStringLiteral("95"));
    bool isTold = false;
    for (QLabel *each : dialog->findChildren<QLabel *>())
        isTold = isTold || (each->isVisible() && each->text().startsWith(QStringLiteral("Not met:")));
    CHECK(isTold);
    QTest::keyClick(proposed, Qt::Key_Return);
    CHECK(shown<EvaluationDialog>() == dialog);
    CHECK(dialog->messages()->text().contains(QStringLiteral("note")));
    auto *note = named<QPlainTextEdit>(dialog, "Note: wh&y so");
    REQUIRE(note);
    QTest::keyClicks(note, QStringLiteral("Duoc bieu duong"));
    QTest::keyClick(proposed, Qt::Key_Return);
    CHECK_FALSE(shown<EvaluationDialog>());
    CHECK(of(at(0)).proposed == EvaluationLevel::Excellent);

    // Wrong points are found before anything is saved.
    view->editChosen();
    dialog = shown<EvaluationDialog>();
    field(dialog, "Own &points (0 to 100)")->setText(QStringLiteral("101"));
    QTest::keyClick(proposed = field(dialog, "P&roposed points"), Qt::Key_Return);
    CHECK(shown<EvaluationDialog>() == dialog);
    CHECK_FALSE(dialog->messages()->text().isEmpty());
}

TEST_CASE_METHOD(Window, "what was typed and not saved stands in the form the next time", "[evaluation][window]")
{
    view->editChosen();
    auto *dialog = shown<EvaluationDialog>();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("77"));
    press(dialog, Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    view->editChosen();
    dialog = shown<EvaluationDialog>();
    REQUIRE(dialog);
    CHECK(dialog->evaluation().selfPoints == 770);
    CHECK(dialog->evaluation().selfLevel == EvaluationLevel::Good);
    CHECK(dialog->messages()->text().contains(QStringLiteral("kept")));
}

TEST_CASE_METHOD(Window, "every field of the form has a name and a letter of its own", "[evaluation][window]")
{
    view->editChosen();
    auto *dialog = shown<EvaluationDialog>();
    QStringList letters;
    static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
    for (QLabel *each : dialog->findChildren<QLabel *>())
        if (each->buddy()) {
            const QString letter = mnemonic.match(each->text()).captured(1).toLower();
            INFO(each->text().toStdString());
            CHECK_FALSE(letter.isEmpty());
            letters += letter;
        }
    for (QAbstractButton *each : dialog->findChildren<QPushButton *>())
        if (each->isVisible() && !each->text().isEmpty())
            letters += mnemonic.match(each->text()).captured(1).toLower();
    CHECK(letters.size() >= 20);
    CHECK(letters.removeDuplicates() == 0);
}

TEST_CASE_METHOD(Window, "somebody exempt is recorded as not classified, and all others are decided with one paper", "[evaluation][window]")
{
    MemberStatus exempt;
    exempt.member = at(5);
    exempt.situation = Situation::Exempt;
    exempt.from = QDate(2026, 6, 1);
    must(changeStatus(*book, exempt));
    for (int row = 0; row < 5; ++row) {
        Evaluation evaluation = of(at(row));
        evaluation.proposed = EvaluationLevel::Good;
        must(putEvaluation(*book, evaluation, QDate(2026, 10, 9)));
    }
    CHECK(view->rows().at(5).found.stage() == EvaluationStage::NotClassified);
    view->decideAll();
    auto *dialog = shown<EvaluationDecisionDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("QD 15"));
    press(QApplication::focusWidget(), Qt::Key_Return);

    CHECK_FALSE(shown<EvaluationDecisionDialog>());
    CHECK(of(at(0)).level == EvaluationLevel::Good);
    CHECK(of(at(4)).paper == QStringLiteral("QD 15"));
    CHECK_FALSE(of(at(5)).notClassified.isEmpty());
    CHECK(view->countsText().contains(QStringLiteral("5 (100,0 %)")));
    CHECK(view->chosenRecord() == of(at(0)).id.text);
}

TEST_CASE_METHOD(Window, "the cap is changed from the view and its line follows", "[evaluation][window]")
{
    view->settleTheCap();
    auto *dialog = shown<EvaluationCapDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    QLineEdit *percent = field(dialog, "&Percent");
    percent->setText(QStringLiteral("100"));
    press(percent, Qt::Key_Return);
    CHECK_FALSE(shown<EvaluationCapDialog>());
    CHECK(view->capText().startsWith(QStringLiteral("No cap")));
    CHECK(must(evaluationCaps(*book)).first().from == QDate(2026, 1, 1));
}

TEST_CASE_METHOD(Window, "papers are shown, and what is saved is noted as having left the book", "[evaluation][window]")
{
    view->print();
    auto *list = shown<PaperDialog>();
    REQUIRE(list);
    CHECK(list->view()->pageCount() >= 1);
    emit list->view()->saveAsked();
    QApplication::processEvents();
    CHECK(QFile::exists(folder.filePath(QStringLiteral("xep-loai-dang-vien-2026-quy-3.pdf"))));
    auto left = must(disclosures(*book));
    REQUIRE(left.size() == 1);
    CHECK(left.first().people == 6);
    CHECK(left.first().what == QStringLiteral("evaluation"));
    list->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    view->printSheet();
    auto *sheet = shown<PaperDialog>();
    REQUIRE(sheet);
    emit sheet->view()->printed();
    left = must(disclosures(*book));
    REQUIRE(left.size() == 2);
    CHECK(left.first().way == DisclosureWay::Printed);
    CHECK(left.first().member == at(0));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "the list is saved for a spreadsheet as it is seen, points and votes as numbers", "[evaluation][window]")
{
    Evaluation rated = of(at(0));
    rated.selfLevel = EvaluationLevel::Good;
    rated.selfPoints = 855;
    rated.inFavour = 4;
    rated.entitled = 6;
    rated.proposed = EvaluationLevel::Good;
    rated.note = text("=HYPERLINK(1)");
    must(putEvaluation(*book, rated, QDate(2026, 10, 9)));
    view->refresh();
    for (QAction *action : view->commands().mid(4, 2)) {
        action->trigger();
        INFO(saved.toStdString());
        const Sheet sheet = must(readSpreadsheet(saved)).sheets.value(0);
        REQUIRE(sheet.rows.size() == 7);
        CHECK(sheet.cell(0, 7).toText() == text("Số được biểu quyết"));
        CHECK(sheet.cell(1, 1).toText() == view->rows().first().found.person.member.name);
        CHECK(sheet.cell(1, 2).toText() == text("Hoàn thành tốt nhiệm vụ"));
        CHECK(sheet.cell(1, 3).toText().replace(u',', u'.') == QStringLiteral("85.5"));
        CHECK(sheet.cell(1, 6).toText() == QStringLiteral("4"));
        CHECK(sheet.cell(1, 7).toText() == QStringLiteral("6"));
        CHECK(sheet.cell(1, 8).kind == Cell::Empty);
        CHECK(sheet.cell(1, 10).toText().endsWith(text("=HYPERLINK(1)")));
        CHECK(sheet.cell(2, 6).kind == Cell::Empty);
    }
    const auto left = must(disclosures(*book));
    REQUIRE(left.size() == 2);
    CHECK(left.first().people == 6);
    CHECK(left.first().what == QStringLiteral("evaluation"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a year ahead has no list, and the view says so", "[evaluation][window]")
{
    view->setTime({2027, 0});
    CHECK(view->rows().isEmpty());
    CHECK(view->capText().contains(QStringLiteral("not begun")));
    for (QAction *each : view->commands().mid(0, 2))
        CHECK_FALSE(each->isEnabled());
    view->printList();
    CHECK_FALSE(shown<PaperDialog>());
    view->setTime(autumn);
    CHECK(view->rows().size() == 6);
}

TEST_CASE_METHOD(Window, "the page of members opens the evaluation on the chosen member and leads back", "[evaluation][window]")
{
    MembersPage page(*book, nullptr, chooser);
    page.resize(1240, 600);
    page.show();
    page.refresh();
    page.openTool(QStringLiteral("evaluation"));
    auto *opened = qobject_cast<EvaluationView *>(page.openView());
    REQUIRE(opened);
    CHECK(page.helpText() == opened->helpText());
    emit opened->backAsked();
    CHECK_FALSE(page.openView());
}
