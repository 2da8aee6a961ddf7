// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/base/files.h"
#include "core/sheet/sheet.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/dues.h"
#include "core/usecases/duesamounts.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/cashentrydialog.h"
#include "ui/dialogs/duesamountdialog.h"
#include "ui/dialogs/duespaymentdialog.h"
#include "ui/dialogs/duesremittancedialog.h"
#include "ui/dialogs/duesrulesdialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/cashbooklist.h"
#include "ui/pages/duesamountlist.h"
#include "ui/pages/duesarrearslist.h"
#include "ui/pages/duesmonthlist.h"
#include "ui/pages/duesremittancelist.h"
#include "ui/pages/duesview.h"
#include "ui/pages/duesyeartable.h"
#include "ui/pages/handbooktools.h"
#include "ui/pages/holdstepclosing.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

namespace {

const QDate march(2026, 3, 1);

template <typename Dialog>
Dialog *shown()
{
    QApplication::processEvents();
    for (QWidget *each : QApplication::allWidgets())
        if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
            return found;
    return nullptr;
}

/// The view of dues over a cell of five on 20 March 2026; 0 approves, 1 collects, 0 to 3 pay 100.000 a month from February on.
struct Window : BookFixture
{
    QTemporaryDir files;
    QString saved;
    std::unique_ptr<DuesView> view;
    QStringList errors;
    QStringList sayings;
    WayOut wayOut;

    Window() : BookFixture(5)
    {
        must(settleDuesRules(*book, {{}, QDate(2026, 2, 1), members.at(0), members.at(1), 0, 2, {}}));
        QList<DuesAmount> amounts;
        for (int i = 0; i < 4; ++i) {
            DuesAmount each;
            each.member = members.at(i);
            each.from = QDate(2026, 2, 1);
            each.category = QStringLiteral("insured");
            each.base = 10'000'000;
            amounts += must(reckonedAmount(must(duesBook(*book)), each));
        }
        must(approveAmounts(*book, amounts, QDate(2026, 2, 1)));
        show();
    }
    ~Window()
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog *>(each))
                delete each;
    }

    void show(const QDate &today = QDate(2026, 3, 20))
    {
        FileChooser chooser;
        chooser.toSavePdf = [this](QWidget *, const QString &, const QString &name, const FileChooser::Then &then) {
            saved = files.filePath(name);
            then(saved);
        };
        chooser.toSave = chooser.toSavePdf;
        view = std::make_unique<DuesView>(*book, chooser);
        QObject::connect(view.get(), &HandbookView::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(view.get(), &HandbookView::said, [this](const QString &sentence, const WayOut &way) {
            sayings += sentence;
            wayOut = way;
        });
        view->retranslate();
        view->setCalendar([today] { return today; });
        view->setMonth(monthOf(today));
        view->resize(1240, 640);
        view->QWidget::show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
    }

    DuesMonth month(int i, const QDate &of = march) { return must(duesBook(*book)).monthOf(must(book->get(members.at(i))), of); }
    static QPushButton *button(const DuesSection *section, int index) { return section->buttons().at(index); }
    template <typename Field>
    static QList<Field *> fields(QDialog *dialog)
    {
        return dialog->findChildren<Field *>();
    }
};

} // namespace

TEST_CASE("Without rules the view says what to settle first", "[dues][window]")
{
    BookFixture fixture(3);
    DuesView view(*fixture.book, FileChooser());
    view.retranslate();
    view.QWidget::show();

    CHECK(view.empty()->isVisible());
    CHECK_FALSE(view.tabs()->isVisible());
    view.settleRules();
    auto *dialog = shown<DuesRulesDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->rules().keptPercent == 0);
    const auto pickers = dialog->findChildren<PersonPicker *>();
    REQUIRE(pickers.size() == 2);
    pickers.at(0)->pick(fixture.members.at(0).text);
    pickers.at(1)->pick(fixture.members.at(0).text);
    dialog->accept();
    CHECK(dialog->isVisible()); // one person cannot do both
    pickers.at(1)->pick(fixture.members.at(1).text);
    dialog->accept();
    QApplication::processEvents();

    CHECK(must(duesBook(*fixture.book)).rules.size() == 1);
    CHECK(view.tabs()->isVisible());
    CHECK_FALSE(view.empty()->isVisible());
}

TEST_CASE_METHOD(Window, "The space bar marks one member after the other as paid", "[dues][window]")
{
    DuesMonthList *list = view->monthList();
    REQUIRE(list->rows().size() == 5);
    list->table()->selectRow(0);
    list->table()->setFocus();
    const MemberId first = list->rows().at(0).id;
    QTest::keyClick(list->table(), Qt::Key_Space);
    QApplication::processEvents();
    CHECK(list->table()->currentIndex().row() == 1); // on to the next
    QTest::keyClick(list->table(), Qt::Key_Return);

    const DuesBook dues = must(duesBook(*book));
    CHECK(dues.payments.value(first).size() == 1);
    int paid = 0;
    for (const DuesMonthRow &row : list->rows())
        paid += row.month.state == DuesState::Paid;
    CHECK(paid + int(errors.size()) == 2); // who has no amount is refused with the reason
    wayOut = {};
}

TEST_CASE_METHOD(Window, "A whole month is marked at once, and taken back by the way out", "[dues][window]")
{
    button(view->monthList(), 1)->click();
    CHECK(errors.isEmpty());
    CHECK(month(0).state == DuesState::Paid);
    CHECK(month(3).state == DuesState::Paid);
    REQUIRE(wayOut.run);
    wayOut.run();
    CHECK(month(0).state == DuesState::Open);
    CHECK(month(3).paid == 0);

    view->monthList()->choose(members.at(2));
    view->monthList()->markPaid();
    view->monthList()->choose(members.at(2));
    view->monthList()->takeBack();
    CHECK(month(2).paid == 0);
    wayOut.run();
    CHECK(month(2).paid == 100'000);
}

TEST_CASE_METHOD(Window, "Another payment is entered in a dialog, more than owed is told", "[dues][window]")
{
    view->monthList()->choose(members.at(2));
    view->monthList()->enterPayment();
    auto *dialog = shown<DuesPaymentDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->payment().amount == 100'000);
    CHECK(dialog->payment().collector == members.at(1));
    dialog->findChild<NumberField *>()->setValue(0);
    dialog->accept();
    CHECK(dialog->isVisible());
    dialog->findChild<NumberField *>()->setValue(150'000);
    dialog->findChild<DateField *>()->setDate(QDate(2062, 3, 20));
    dialog->accept();
    CHECK(dialog->isVisible()); // a day that lies ahead
    dialog->findChild<DateField *>()->setDate(QDate(2026, 3, 20));
    dialog->findChild<QComboBox *>()->setCurrentIndex(int(PaidBy::Portal));
    CHECK_FALSE(dialog->findChild<PersonPicker *>()->isVisible());
    dialog->accept();
    QApplication::processEvents();

    CHECK(month(2).over() == 50'000);
    CHECK(sayings.last().contains(QStringLiteral("50.000")));
    view->monthList()->choose(members.at(4));
    view->monthList()->enterPayment();
    CHECK(errors.size() == 1); // no amount approved
}

TEST_CASE_METHOD(Window, "What was being typed in a dialog stands there again", "[dues][window]")
{
    view->monthList()->choose(members.at(2));
    view->monthList()->enterPayment();
    auto *dialog = shown<DuesPaymentDialog>();
    dialog->findChild<NumberField *>()->setValue(77'000);
    QTest::qWait(10);
    dialog->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    view->monthList()->enterPayment();

    CHECK(shown<DuesPaymentDialog>()->payment().amount == 77'000);
}

TEST_CASE_METHOD(Window, "An amount is approved beside what the rates say", "[dues][window]")
{
    view->open(DuesView::Part::Amounts);
    view->amounts()->choose(members.at(4));
    view->amounts()->enterAmount();
    auto *dialog = shown<DuesAmountDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    dialog->accept();
    CHECK(dialog->isVisible()); // no category
    auto *category = fields<QComboBox>(dialog).at(1);
    category->setCurrentIndex(category->findData(QStringLiteral("pension")));
    auto *base = fields<NumberField>(dialog).at(0);
    CHECK(base->isVisible());
    base->setValue(9'000'000);
    CHECK(dialog->amount().amount == 45'000);
    category->setCurrentIndex(category->findData(QStringLiteral("student")));
    CHECK_FALSE(base->isVisible());
    CHECK(dialog->amount().amount == 5'000);
    dialog->accept();
    QApplication::processEvents();

    CHECK(errors.isEmpty());
    CHECK(month(4).due == 5'000);
    CHECK(month(4, QDate(2026, 2, 1)).state == DuesState::NoAmount);
    view->amounts()->removeChosen();
    CHECK(month(4).state == DuesState::NoAmount);
}

TEST_CASE_METHOD(Window, "Who has fifty years of party age is proposed as exempt and approved at once", "[dues][window]")
{
    Member old = must(book->get(members.at(3)));
    old.decisionDate = QStringLiteral("1970-02-03");
    must(changeMember(*book, old));
    view->open(DuesView::Part::Amounts);
    view->amounts()->approveAll();
    CHECK(month(3).state == DuesState::Exempt);
    CHECK(month(3, QDate(2026, 2, 1)).state == DuesState::Open);
    view->amounts()->approveAll();
    CHECK(must(duesBook(*book)).amounts.value(members.at(3)).size() == 2);
}

TEST_CASE_METHOD(Window, "The table of the year shows words and shapes and leads to the month", "[dues][window]")
{
    must(payMonth(*book, march, {members.at(0)}, QDate(2026, 3, 20), PaidBy::Cash));
    view->open(DuesView::Part::Year);
    DuesYearTable *table = view->yearTable();
    REQUIRE(table->rows().size() == 6); // and the sums
    const auto *model = table->table()->model();
    int row = -1;
    for (int i = 0; i < 5; ++i)
        if (table->rows().at(i).id == members.at(0))
            row = i;
    REQUIRE(row >= 0);
    CHECK(model->index(row, 5).data().toString() == QStringLiteral("100.000"));
    CHECK(model->index(row, 4).data().toString() == QStringLiteral("open")); // February
    CHECK_FALSE(model->index(row, 4).data(Qt::DecorationRole).isNull());
    view->resize(900, 500);
    QApplication::processEvents();
    table->table()->horizontalScrollBar()->setValue(table->table()->horizontalScrollBar()->maximum());
    REQUIRE(table->table()->horizontalScrollBar()->value() > 0);
    CHECK(table->names()->isVisible()); // the names stay
    CHECK(table->names()->width() == table->table()->columnWidth(0));
    CHECK(table->names()->rowHeight(0) == table->table()->rowHeight(0));
    CHECK(model->index(row, 3).data().toString() == QString::fromUtf8("–"));
    CHECK(model->index(5, 5).data().toString() == QStringLiteral("100.000"));
    table->table()->setCurrentIndex(model->index(row, 4));
    button(table, 0)->click();
    CHECK(view->tabs()->currentIndex() == 0);
    CHECK(view->month() == QDate(2026, 2, 1));
}

TEST_CASE_METHOD(Window, "Three unpaid months are said plainly, here and on the page of today", "[dues][window]")
{
    for (int i = 1; i < 4; ++i)
        for (int month = 2; month <= 4; ++month)
            must(payMonth(*book, QDate(2026, month, 1), {members.at(i)}, QDate(2026, month, 20), PaidBy::Cash));
    show(QDate(2026, 4, 30));
    CHECK(view->standing()->tone() == Tone::Warning);
    TodayPage today(*book);
    const auto isTold = [&](const QDate &day) {
        for (const TodayPage::Line &line : must(today.due(day)))
            if (line.want == TodayPage::Want::Dues)
                return true;
        return false;
    };
    CHECK_FALSE(isTold(QDate(2026, 4, 30)));
    show(QDate(2026, 5, 1));
    CHECK(view->standing()->tone() == Tone::Problem);
    CHECK(view->standing()->word().contains(QString::fromUtf8("đề nghị xóa tên")));
    CHECK(isTold(QDate(2026, 5, 1)));
    REQUIRE(view->arrears()->rows().size() == 1);
    view->open(DuesView::Part::Arrears);
    button(view->arrears(), 0)->click();
    CHECK(view->month() == QDate(2026, 2, 1));
}

TEST_CASE_METHOD(Window, "A remittance shows its sums before it is recorded, its statement is printed and logged", "[dues][window]")
{
    must(payMonth(*book, QDate(2026, 2, 1), {members.at(0), members.at(1)}, QDate(2026, 2, 20), PaidBy::Cash));
    view->open(DuesView::Part::Remittances);
    view->remittances()->remit();
    auto *dialog = shown<DuesRemittanceDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK(dialog->told().contains(QStringLiteral("200.000")));
    dialog->accept();
    QApplication::processEvents();
    REQUIRE(view->remittances()->rows().size() == 1);
    CHECK(view->remittances()->rows().first().remittance.remitted == 200'000);
    view->remittances()->remit();
    CHECK_FALSE(shown<DuesRemittanceDialog>()->told().contains(QStringLiteral("200.000"))); // nothing is handed on twice
    shown<DuesRemittanceDialog>()->accept();
    CHECK(view->remittances()->rows().size() == 1);
    shown<DuesRemittanceDialog>()->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    view->print();
    auto *paper = shown<PaperDialog>();
    REQUIRE(paper);
    CHECK(paper->view()->pageCount() == 1);
    CHECK(must(disclosures(*book)).isEmpty()); // looking at it is no disclosure
    emit paper->view()->saveAsked();
    const auto logged = must(disclosures(*book));
    REQUIRE(logged.size() == 1);
    CHECK(logged.first().what == QStringLiteral("dues"));
    CHECK(logged.first().people == 4);
    CHECK(QFile::exists(saved));

    button(view->remittances(), 2)->click(); // the list itself, as a workbook
    const Sheet sheet = must(readSpreadsheet(saved)).sheets.value(0);
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.cell(1, 1).toText() == QString::fromUtf8("tháng 02 năm 2026"));
    CHECK(sheet.cell(1, 2).date == QDate(2026, 3, 20));
    CHECK(sheet.cell(1, 3).number == 200'000);
    CHECK(sheet.cell(1, 4).number == 0);
    CHECK(sheet.cell(1, 5).number == 200'000);
    CHECK(sheet.cell(1, 6).toText() == QString::fromUtf8("qua Cổng dịch vụ công quốc gia"));
    CHECK(must(disclosures(*book)).size() == 1); // it names nobody
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "Who owes leaves the book as it stands in the list: on paper, as a workbook and as text, each time noted", "[dues][window]")
{
    must(payMonth(*book, QDate(2026, 2, 1), {members.at(1), members.at(2)}, QDate(2026, 2, 20), PaidBy::Cash));
    view->open(DuesView::Part::Arrears);
    REQUIRE(view->arrears()->rows().size() == 2);
    const QString title = QString::fromUtf8("Danh sách đảng viên còn nợ đảng phí");
    view->print();
    auto *paper = shown<PaperDialog>();
    REQUIRE(paper);
    CHECK(paper->windowTitle().contains(title));
    CHECK(paper->view()->pageCount() == 1);
    emit paper->view()->saveAsked();
    CHECK(saved.endsWith(QStringLiteral("danh-sach-dang-vien-con-no-dang-phi-2026-03-20.pdf")));
    CHECK(must(readWhole(saved)).startsWith("%PDF"));
    paper->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    button(view->arrears(), 2)->click();
    CHECK(saved.endsWith(QStringLiteral(".xlsx")));
    const Sheet sheet = must(readSpreadsheet(saved)).sheets.value(0);
    REQUIRE(sheet.rows.size() == 3);
    for (int row = 0; row < 2; ++row) {
        CHECK(sheet.cell(row + 1, 1).toText() == view->arrears()->rows().at(row).arrears.member.name);
        CHECK(sheet.cell(row + 1, 2).toText() == QStringLiteral("02/2026"));
        CHECK(sheet.cell(row + 1, 3).number == 100'000);  // a number that can be summed
    }
    button(view->arrears(), 3)->click();
    CHECK(saved.endsWith(QStringLiteral(".csv")));
    CHECK(must(readSpreadsheet(saved)).sheets.value(0).rows.size() == 3);
    const auto logged = must(disclosures(*book));
    REQUIRE(logged.size() == 3);
    for (const Disclosure &each : logged) {
        CHECK(each.what == QStringLiteral("dues"));
        CHECK(each.title == title);
        CHECK(each.people == 2);
    }

    button(view->arrears(), 4)->click();  // the dues book of the year is where it was
    paper = shown<PaperDialog>();
    REQUIRE(paper);
    emit paper->view()->saveAsked();
    CHECK(saved.endsWith(QStringLiteral("so-thu-nop-dang-phi-2026.pdf")));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "The collection of a month and the amounts leave as they stand there, and a list of nobody does not", "[dues][window]")
{
    DuesPayment payment;
    payment.member = members.at(2);
    payment.month = march;
    payment.amount = 60'000;
    payment.paidOn = QDate(2026, 3, 12);
    payment.way = PaidBy::Bank;
    payment.paper = QStringLiteral("=HYPERLINK(1)");
    must(recordPayments(*book, {payment}));
    button(view->monthList(), 5)->click();
    CHECK(saved.contains(QStringLiteral("thang-03-2026")));
    const Sheet month = must(readSpreadsheet(saved)).sheets.value(0);
    REQUIRE(month.rows.size() == 6);
    const auto rowOf = [](const auto &rows, const MemberId &id) {
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (rows.at(row).id == id)
                return row + 1;  // below the titles
        return qsizetype(0);
    };
    const qsizetype row = rowOf(view->monthList()->rows(), members.at(2));
    CHECK(month.cell(row, 1).toText() == must(book->get(members.at(2))).name);
    CHECK(month.cell(row, 2).toText() == QString::fromUtf8("Đóng chưa đủ"));
    CHECK(month.cell(row, 3).number == 100'000);
    CHECK(month.cell(row, 4).number == 60'000);
    CHECK(month.cell(row, 5).number == 40'000);
    CHECK(month.cell(row, 6).toText().startsWith(QString::fromUtf8("12/03/2026, qua tài khoản ngân hàng, số =HYPERLINK(1)")));
    CHECK(month.cell(rowOf(view->monthList()->rows(), members.at(4)), 2).toText() == QString::fromUtf8("Chưa duyệt mức đóng"));

    view->open(DuesView::Part::Amounts);
    button(view->amounts(), 3)->click();
    const Sheet amounts = must(readSpreadsheet(saved)).sheets.value(0);
    REQUIRE(amounts.rows.size() == 6);
    const qsizetype insured = rowOf(view->amounts()->rows(), members.at(2));
    CHECK(amounts.cell(insured, 3).number == 10'000'000);
    CHECK(amounts.cell(insured, 4).number == 100'000);
    CHECK(amounts.cell(rowOf(view->amounts()->rows(), members.at(4)), 4).kind == Cell::Empty);
    CHECK(must(disclosures(*book)).size() == 2);
    CHECK(errors.isEmpty());

    must(payMonth(*book, QDate(2026, 2, 1), members.mid(0, 4), QDate(2026, 2, 20), PaidBy::Cash));
    view->open(DuesView::Part::Arrears);
    view->print();
    CHECK(shown<PaperDialog>() == nullptr);
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().contains(QStringLiteral("nothing to print")));
    CHECK(must(disclosures(*book)).size() == 2);
}

TEST_CASE_METHOD(Window, "Other money is entered into the cash book, and less than nothing is told", "[dues][window]")
{
    view->open(DuesView::Part::Cash);
    view->cash()->enter();
    auto *dialog = shown<CashEntryDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    dialog->accept();
    CHECK(dialog->isVisible()); // no amount
    dialog->findChild<NumberField *>()->setValue(30'000);
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>())
        if (each->text().isEmpty())
            each->setText(QStringLiteral("Mua hoa"));
    dialog->accept();
    QApplication::processEvents();

    REQUIRE(view->cash()->rows().size() == 1);
    CHECK(view->cash()->rows().first().line.balance == -30'000);
    CHECK(view->cash()->balance()->tone() == Tone::Problem);
    must(payMonth(*book, QDate(2026, 2, 1), {members.at(0), members.at(1)}, QDate(2026, 3, 21), PaidBy::Cash));
    button(view->cash(), 5)->click(); // as text
    const Sheet sheet = must(readSpreadsheet(saved)).sheets.value(0);
    QStringList lines;
    for (qsizetype row = 1; row < sheet.rows.size(); ++row) {
        QStringList cells;
        for (qsizetype column = 1; column < sheet.rows.at(row).size(); ++column)
            cells += sheet.cell(row, column).toText();
        lines += cells.join(u'|');
    }
    CHECK(lines == QStringList{QString::fromUtf8("01/01/2026||Tồn đầu kỳ|||0"), QString::fromUtf8("20/03/2026|Mua hoa|Mua hoa||30000|-30000"),
                               QString::fromUtf8("21/03/2026||Thu đảng phí tháng 02 năm 2026 của 02 đảng viên|200000||170000"),
                               QString::fromUtf8("31/12/2026||Cộng, tồn cuối kỳ|200000|30000|170000")});
    CHECK(must(disclosures(*book)).isEmpty());
    view->cash()->table()->selectRow(0);
    view->cash()->removeChosen();
    CHECK(view->cash()->rows().size() == 1);
    CHECK(view->cash()->balance()->tone() == Tone::Neutral);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "The announcement of dues is taken over into a meeting behind what was typed", "[dues][window]")
{
    must(payMonth(*book, QDate(2026, 2, 1), members.mid(0, 3), QDate(2026, 2, 20), PaidBy::Cash));
    const MeetingId id = meeting(QDate(2026, 3, 3));
    DraftKeeper drafts([](const DraftKeeper::Kept &) {});
    HoldStepClosing closing(*book, drafts, &QDateTime::currentDateTime);
    closing.retranslate();
    closing.setRecord(must(meetingRecord(*book, id)));
    QObject::connect(book.get(), &Book::changed, &closing, [&] { closing.setRecord(must(meetingRecord(*book, id))); });
    closing.QWidget::show();
    closing.dues()->setFocus();
    QTest::keyClicks(closing.dues(), QStringLiteral("Abc"));
    closing.takeDues()->click();

    const QString note = must(book->get(id)).duesNote;
    CHECK(note.startsWith(QStringLiteral("Abc\n")));
    CHECK(note.contains(QString::fromUtf8("Tháng 2 năm 2026, 03/04")));
    CHECK(closing.dues()->text() == note);
}

TEST_CASE_METHOD(Window, "The page of members offers the dues", "[dues][window]")
{
    MembersPage page(*book);
    page.QWidget::show();
    page.openTool(QStringLiteral("dues"));
    auto *opened = page.findChild<DuesView *>();
    REQUIRE(opened);
    CHECK(opened->isVisible());
    CHECK(page.helpText() == opened->helpText());
    CHECK(opened->helpText().contains(QStringLiteral("not found")));
}
