// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/sheet.h"
#include "core/usecases/disclosures.h"
#include "tests/bookfixture.h"
#include "tests/pressing.h"
#include "ui/dialogs/columnlist.h"
#include "ui/dialogs/keptchoicedialog.h"
#include "ui/dialogs/listcolumnsdialog.h"
#include "ui/dialogs/listconditionsdialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/listsview.h"
#include "ui/pages/memberspage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPrinter>
#include <QTest>
#include <algorithm>

namespace {

template <typename Dialog>
Dialog *shown()
{
    QApplication::processEvents();
    for (QWidget *each : QApplication::allWidgets())
        if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
            return found;
    return nullptr;
}

/// A cell of eight with the view of lists in a window as large as a small screen leaves.
struct Window : BookFixture
{
    ChosenFiles files;
    std::unique_ptr<ListsView> view;
    QStringList errors, sentences;
    MemberId asked;

    Window() : BookFixture(8)
    {
        Member old = must(book->get(members.at(2)));
        old.name = text("Lê Đức Thắng");
        old.born = QStringLiteral("1936-01-15");
        old.decisionDate = QStringLiteral("1960-01-01");
        old.residence = text("Ngõ 4, tổ dân phố số 7");
        must(changeMember(*book, old));
        view = std::make_unique<ListsView>(*book, files.chooser());
        QObject::connect(view.get(), &HandbookView::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(view.get(), &HandbookView::said, [this](const QString &words, const WayOut &) { sentences += words; });
        QObject::connect(view.get(), &HandbookView::memberAsked, [this](const MemberId &member) { asked = member; });
        view->resize(1140, 560);
        view->QWidget::show();
        view->retranslate();
        view->refresh();
    }

    QAction *command(const char *name)
    {
        for (QAction *each : view->commands())
            if (each->objectName() == QLatin1String(name))
                return each;
        FAIL(name);
        return nullptr;
    }

    QStringList column(int which)
    {
        QStringList texts;
        const auto *table = view->findChild<RowTable *>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, which).data().toString();
        return texts;
    }

    QStringList heads()
    {
        QStringList texts;
        const auto *table = view->findChild<RowTable *>();
        for (int each = 0; each < table->model()->columnCount(); ++each)
            texts += table->model()->headerData(each, Qt::Horizontal, Qt::DisplayRole).toString();
        return texts;
    }

    QString path(const char *name) { return folder.filePath(QLatin1String(name)); }
};

}

TEST_CASE_METHOD(Window, "the view shows the list as it will be printed", "[lists][window]")
{
    CHECK(errors.isEmpty());
    CHECK(view->rows() == 8);
    CHECK(heads().first() == QStringLiteral("STT"));
    CHECK(heads().contains(text("Họ và tên")));
    CHECK(column(0).last() == QStringLiteral("8"));
    CHECK(column(1).contains(text("Lê Đức Thắng")));
    CHECK(view->minimumSizeHint().width() <= 1140);
    CHECK_FALSE(view->helpText().isEmpty());
    view->show(MemberPaper::Register);
    CHECK(heads().size() == 14);
    CHECK(view->wish().choice.order == QStringList{QStringLiteral("entered")});
    CHECK_FALSE(command("columns")->isVisible());
    view->show(MemberPaper::Labels);
    CHECK(view->wish().choice.order.isEmpty());  // by name again
    CHECK(heads().size() == 4);
    view->show(MemberPaper::Structure);
    const auto *pages = view->findChild<PaperView *>();
    CHECK(pages->isVisible());
    CHECK(pages->pageCount() >= 1);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "conditions are typed in a form, and what it cannot hold stays", "[lists][window]")
{
    ListChoice choice;
    choice.conditions = {{QStringLiteral("age"), ListTest::AtLeast, QStringLiteral("60")}, {QStringLiteral("decisionDate"), ListTest::AtMost, QStringLiteral("1970")},
                         {QStringLiteral("residence"), ListTest::Contains, text("ngõ 4")}};
    view->setChoice(choice);
    CHECK(column(1) == QStringList{text("Lê Đức Thắng")});
    command("conditions")->trigger();
    auto *dialog = shown<ListConditionsDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    ListChoice same = dialog->choice();
    const auto has = [&](const ListCondition &condition) { return same.conditions.contains(condition); };
    CHECK(same.conditions.size() == 3);
    for (const ListCondition &each : choice.conditions)
        CHECK(has(each));

    const auto combos = dialog->findChildren<QComboBox *>();
    combos[1]->setCurrentIndex(combos[1]->findData(QStringLiteral("probationary")));  // standing
    pressDefault(*dialog);
    settle();
    CHECK(view->rows() == 0);
    CHECK(view->wish().choice.conditions.size() == 4);
    CHECK_FALSE(command("print")->isEnabled());
    view->print();
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().contains(QStringLiteral("nothing to print")));
}

TEST_CASE_METHOD(Window, "columns are marked and moved, and at least one is needed", "[lists][window]")
{
    command("columns")->trigger();
    auto *dialog = shown<ListColumnsDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    auto *list = child<QListWidget>(*dialog, "columns");
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    pressDefault(*dialog);
    CHECK(dialog->isVisible());
    dialog->list()->setColumns({QStringLiteral("name"), QStringLiteral("age"), QStringLiteral("phone")});
    list->setCurrentRow(2);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(dialog->columns() == QStringList{QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("age")});
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Space);
    pressDefault(*dialog);
    settle();
    CHECK(heads() == QStringList{QStringLiteral("STT"), text("Số điện thoại"), text("Tuổi")});
}

TEST_CASE_METHOD(Window, "what was typed into the form of conditions is there again after it was left", "[lists][window]")
{
    command("conditions")->trigger();
    auto *dialog = shown<ListConditionsDialog>();
    REQUIRE(dialog);
    const auto numbers = dialog->findChildren<NumberField *>();
    numbers[0]->setValue(75);
    emit dialog->edited();
    dialog->reject();
    settle();
    CHECK(view->rows() == 8);
    command("conditions")->trigger();
    auto *again = shown<ListConditionsDialog>();
    REQUIRE(again);
    CHECK(again->choice().conditions.contains(ListCondition{QStringLiteral("age"), ListTest::AtLeast, QStringLiteral("75")}));
    again->reject();
    settle();
}

TEST_CASE_METHOD(Window, "a choice is kept, found again and removed", "[lists][window]")
{
    ListChoice choice;
    choice.conditions = {{QStringLiteral("age"), ListTest::AtLeast, QStringLiteral("75")}};
    choice.columns = {QStringLiteral("name"), QStringLiteral("age")};
    view->setChoice(choice);
    command("keep")->trigger();
    auto *dialog = shown<KeptChoiceDialog>();
    REQUIRE(dialog);
    pressDefault(*dialog);
    CHECK(dialog->isVisible());  // it needs a name
    dialog->findChild<QLineEdit *>()->setText(text("Đảng viên cao tuổi"));
    pressDefault(*dialog);
    settle();
    REQUIRE(must(savedFilters(*book)).size() == 1);
    CHECK(sentences.last().contains(text("Đảng viên cao tuổi")));

    view->setChoice({});
    CHECK(view->rows() == 8);
    QComboBox *kept = nullptr;
    for (QComboBox *each : view->findChildren<QComboBox *>())
        if (each->findText(text("Đảng viên cao tuổi")) >= 0)
            kept = each;
    REQUIRE(kept);
    kept->setCurrentIndex(1);
    emit kept->activated(1);
    CHECK(column(1) == QStringList{text("Lê Đức Thắng")});
    CHECK(view->wish().title == text("Đảng viên cao tuổi"));
    command("remove")->trigger();
    CHECK(must(savedFilters(*book)).isEmpty());
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a list is saved as a workbook, as text and as PDF, and the book notes each time", "[lists][window]")
{
    files.save = path("list");  // without an ending
    command("xlsx")->trigger();
    CHECK(must(readSpreadsheet(path("list.xlsx"))).sheets[0].rows.size() == 9);
    files.save = path("list.csv");
    command("csv")->trigger();
    CHECK(must(readSpreadsheet(path("list.csv"))).sheets[0].rows.size() == 9);
    command("print")->trigger();
    auto *dialog = shown<PaperDialog>();
    REQUIRE(dialog);
    CHECK(dialog->view()->pageCount() == 1);
    files.save = path("list.pdf");
    emit dialog->view()->saveAsked();
    CHECK(QFile::exists(path("list.pdf")));
    emit dialog->view()->printed();
    dialog->reject();
    settle();
    const auto noted = must(disclosures(*book));
    REQUIRE(noted.size() == 4);
    CHECK(noted[0].way == DisclosureWay::Printed);
    CHECK(noted[1].way == DisclosureWay::Saved);
    for (const Disclosure &each : noted) {
        CHECK(each.people == 8);
        CHECK(each.what == QStringLiteral("list"));
        CHECK(each.title == text("Danh sách đảng viên"));
    }
    CHECK(sentences.size() == 2);
    CHECK(errors.isEmpty());

    files.save = path("list");  // list.xlsx is there, and nobody was asked
    command("xlsx")->trigger();
    CHECK(errors.size() == 1);
    CHECK(must(disclosures(*book)).size() == 4);
    files.save = path("nowhere/list.csv");
    command("csv")->trigger();
    CHECK(errors.size() == 2);
    CHECK(must(disclosures(*book)).size() == 4);
}

TEST_CASE_METHOD(Window, "birthdays and badges follow month and year, and an empty one leads on", "[lists][window]")
{
    view->show(MemberPaper::Birthdays);
    const auto find = [&](const char *words) {
        for (QComboBox *each : view->findChildren<QComboBox *>())
            if (each->findText(QLatin1String(words)) >= 0)
                return each;
        return static_cast<QComboBox *>(nullptr);
    };
    QComboBox *months = find("The whole year");
    REQUIRE(months);
    NumberField *year = nullptr;
    for (NumberField *each : view->findChildren<NumberField *>())
        if (each->least() == 1930)
            year = each;
    REQUIRE(year);
    year->setValue(2026);
    months->setCurrentIndex(months->count() - 1);
    CHECK(column(2).contains(text("Lê Đức Thắng")));
    CHECK(column(4).contains(text("90 tuổi")));
    view->show(MemberPaper::Badges);
    year->setValue(2030);
    CHECK(column(2).contains(text("Lê Đức Thắng")));
    CHECK(column(1).value(0) == QStringLiteral("03/02/2030"));
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "a line of a list leads to the card of the member", "[lists][window]")
{
    auto *table = view->findChild<RowTable *>();
    const qsizetype row = column(1).indexOf(text("Lê Đức Thắng"));
    table->setCurrentIndex(table->model()->index(int(row), 0));
    CHECK(view->chosenRecord() == members.at(2).text);
    command("open")->trigger();
    CHECK(asked == members.at(2));
}

TEST_CASE_METHOD(Window, "the page of members prints its list as it is seen, and the card of who is chosen", "[lists][window]")
{
    MembersPage page(*book, nullptr, files.chooser());
    page.resize(1140, 560);
    page.show();
    page.refresh();
    for (QLineEdit *each : page.findChildren<QLineEdit *>())
        if (!each->placeholderText().isEmpty() && each->isVisible())
            each->setText(QStringLiteral("thang"));
    QApplication::processEvents();
    page.printList();
    auto *dialog = shown<PaperDialog>();
    REQUIRE(dialog);
    CHECK(dialog->view()->pageCount() == 1);
    emit dialog->view()->printed();
    dialog->reject();
    settle();
    CHECK(must(disclosures(*book)).first().people == 1);
    page.showMember(members.at(2));
    page.print();
    dialog = shown<PaperDialog>();
    REQUIRE(dialog);
    emit dialog->view()->printed();
    dialog->reject();
    settle();
    const Disclosure card = must(disclosures(*book)).first();
    CHECK(card.what == QStringLiteral("card"));
    CHECK(card.member == members.at(2));
    page.openTool(QStringLiteral("lists"));
    CHECK(qobject_cast<ListsView *>(page.openView()));
}

TEST_CASE_METHOD(Window, "a landscape paper is printed across the sheet", "[lists][window]")
{
    view->show(MemberPaper::Register);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path("register.pdf"));
    must(PaperView::printOn(printer, must(memberPages(*book, view->wish()))));
    CHECK(printer.pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(printer.pageLayout().pageSize().id() == QPageSize::A4);
    view->show(MemberPaper::Roll);
    must(PaperView::printOn(printer, must(memberPages(*book, view->wish()))));
    CHECK(printer.pageLayout().orientation() == QPageLayout::Portrait);
}
