// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/domain/minutes.h"
#include "core/sheet/sheet.h"
#include "core/usecases/admissions.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/transferring.h"
#include "tests/bookfixture.h"
#include "tests/pressing.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/erasuredialog.h"
#include "ui/dialogs/inventorydialog.h"
#include "ui/dialogs/linelist.h"
#include "ui/dialogs/outcomedialog.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/receiptdialog.h"
#include "ui/dialogs/statusdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/dialogs/warninglist.h"
#include "ui/pages/disclosureview.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/transfersview.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
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

/// A cell's page of members with the transfers open, and another cell's view beside it.
struct Window : BookFixture
{
    std::unique_ptr<Book> other = makeBook(folder.filePath(QStringLiteral("there")));
    ChosenFiles files;
    MessageBar bar;
    std::unique_ptr<MembersPage> page;
    TransfersView *view = nullptr;
    TransfersView there{*other, files.chooser()};
    QStringList errors;
    QStringList said;

    Window() : BookFixture(4)
    {
        page = std::make_unique<MembersPage>(*book, nullptr, files.chooser());
        page->setMessages(&bar);
        page->resize(1240, 600);
        page->show();
        page->showMember(members.at(2));
        page->openTool(QStringLiteral("transfers"));
        view = qobject_cast<TransfersView *>(page->openView());
        REQUIRE(view);
        for (TransfersView *each : {view, &there}) {
            each->setCalendar([] { return QDate(2026, 10, 20); });
            QObject::connect(each, &HandbookView::failed, [this](const Error &error) { errors += sentence(error); });
            QObject::connect(each, &HandbookView::said, [this](const QString &words) { said += words; });
        }
        there.retranslate();
        there.resize(1240, 600);
        there.show();
    }

    QString name() { return must(book->get(members.at(2))).name; }
    Transfer only(const Book &in) { return must(in.all<Transfer>()).value(0); }

    static void fill(QWidget *in, const QString &label, const QString &words)
    {
        for (QLabel *each : in->findChildren<QLabel *>()) {
            if (style::withoutMnemonic(each->text()) != label || !each->buddy())
                continue;
            auto *field = qobject_cast<QLineEdit *>(each->buddy());
            REQUIRE(field);
            field->setFocus();
            field->setText(words);
            emit field->textEdited(words);
            return;
        }
        FAIL(label.toStdString());
    }

    static void accept(QDialog *dialog)
    {
        dialog->accept();
        settle();
    }

    /// The form of the member who was chosen in the list, filled in and saved.
    void leave(bool withKey = true)
    {
        view->enterLeaving();
        auto *dialog = shown<TransferDialog>();
        REQUIRE(dialog);
        CHECK(dialog->height() <= 600);
        CHECK(dialog->transfer().member == members.at(2));
        CHECK(dialog->transfer().items.size() == usualItems(TransferTerm::Official).size());
        fill(dialog, QStringLiteral("To which organisation"), text("Chi bộ Tổ dân phố số 9"));
        fill(dialog, QStringLiteral("Introduction, number and issuer"), text("45-GGT/ĐU"));
        fill(dialog, QStringLiteral("Day of the introduction"), QStringLiteral("12102026"));
        fill(dialog, QStringLiteral("Dues paid up to the month"), QStringLiteral("10/2026"));
        fill(dialog, QStringLiteral("Is needed since"), QStringLiteral("01092026"));
        if (withKey)
            fill(dialog, QStringLiteral("Key of the receiver"), other->officeKeys().age);
        accept(dialog);
        REQUIRE(must(book->all<Transfer>()).size() == 1);
    }
    bool can(TransfersView *in, const char *command) { return child<QAction>(*in, command)->isEnabled(); }
};

} // namespace

TEST_CASE_METHOD(Window, "a member leaves and arrives through two windows: packet, digits, inventory, receipt", "[transfers][window]")
{
    CHECK_FALSE(can(view, "seal"));
    leave();
    CHECK(only(*book).duesPaidTo == QDate(2026, 10, 1));
    CHECK(view->rows().size() == 1);
    REQUIRE(can(view, "seal"));
    files.many = {};
    files.save = folder.filePath(QStringLiteral("packet.age"));
    child<QAction>(*view, "seal")->trigger();
    CHECK(errors.isEmpty());
    CHECK_FALSE(only(*book).digest.isEmpty());
    child<QAction>(*view, "handOver")->trigger();
    CHECK(stageOf(only(*book)) == TransferStage::OnTheWay);
    CHECK_FALSE(can(view, "change"));

    files.open = files.save;
    there.openFile();
    auto *packet = shown<PacketDialog>();
    REQUIRE(packet);
    CHECK(packet->height() <= 600);
    accept(packet);
    CHECK(packet->isVisible()); // the digits are missing
    CHECK(must(other->all<Member>()).isEmpty());
    child<QLineEdit>(*packet, "digits")->setText(must(lookAtPacket(*other, must(readWhole(files.open)))).fingerprint);
    accept(packet);
    REQUIRE(must(other->all<Transfer>()).size() == 1);
    CHECK(can(&there, "check"));
    CHECK_FALSE(can(&there, "receipt"));
    CHECK_FALSE(can(&there, "print"));

    there.settleChosen();
    auto *early = shown<OutcomeDialog>();
    REQUIRE(early);
    accept(early);
    CHECK(early->isVisible()); // nothing was ticked
    early->reject();
    settle();

    there.checkChosen();
    auto *inventory = shown<InventoryDialog>();
    REQUIRE(inventory);
    CHECK(inventory->height() <= 600);
    QApplication::processEvents();
    QTest::keyClick(inventory->findChildren<QCheckBox *>().at(0), Qt::Key_Space);
    const auto troubles = inventory->findChildren<QLineEdit *>();
    QTest::keyClicks(troubles.at(1), QStringLiteral("Thieu trang"));
    CHECK_FALSE(inventory->items().at(1).checked);
    for (QPushButton *each : inventory->findChildren<QPushButton *>())
        if (each->text().contains(QStringLiteral("others")))
            each->click();
    accept(inventory);
    CHECK(only(*other).items.at(0).checked);
    CHECK(only(*other).items.at(1).trouble == QStringLiteral("Thieu trang"));
    CHECK(only(*other).items.last().checked);

    there.settleChosen();
    auto *outcome = shown<OutcomeDialog>();
    REQUIRE(outcome);
    accept(outcome);
    CHECK(stageOf(only(*other)) == TransferStage::Accepted);
    there.choose(only(*other).id);
    there.findChild<QComboBox *>()->setCurrentIndex(1); // all transfers
    there.choose(only(*other).id);
    REQUIRE(can(&there, "receipt"));
    files.save = folder.filePath(QStringLiteral("receipt.age"));
    there.saveReceipt();

    files.open = files.save;
    view->openFile();
    auto *taking = shown<ReceiptDialog>(); // nobody vouches for the key: the digits are compared first
    REQUIRE(taking);
    CHECK(taking->height() <= 600);
    CHECK(stageOf(only(*book)) == TransferStage::OnTheWay);
    accept(taking);
    CHECK(errors.isEmpty());
    CHECK(stageOf(only(*book)) == TransferStage::Accepted);
    CHECK(said.last().contains(QStringLiteral("20/10/2026")));
    CHECK(view->table()->isHidden()); // nothing is open
    view->openFile();
    REQUIRE(errors.size() == 1);
    CHECK(errors.first().contains(QStringLiteral("already")));
}

TEST_CASE_METHOD(Window, "what was typed into the form of a transfer is kept, and doubts stand in it while it is filled in", "[transfers][window][draft]")
{
    view->enterLeaving();
    auto *dialog = shown<TransferDialog>();
    REQUIRE(dialog);
    Window::fill(dialog, QStringLiteral("To which organisation"), text("Chi bộ Tổ dân phố số 9"));
    Window::fill(dialog, QStringLiteral("Is needed since"), QStringLiteral("05012026"));
    CHECK_FALSE(dialog->findChild<WarningList *>()->sentences().isEmpty()); // asked for late
    dialog->reject();
    settle();
    view->enterLeaving();
    auto *again = shown<TransferDialog>();
    REQUIRE(again);
    CHECK(again->transfer().other == text("Chi bộ Tổ dân phố số 9"));
    Window::fill(again, QStringLiteral("Key of the receiver"), QStringLiteral("age1wrong"));
    again->accept();
    CHECK(again->isVisible());
    CHECK(must(book->all<Transfer>()).isEmpty());
}

TEST_CASE_METHOD(Window, "for a time there is a last day and another list of papers", "[transfers][window]")
{
    view->enterLeaving();
    auto *dialog = shown<TransferDialog>();
    REQUIRE(dialog);
    const auto until = [&] {
        for (QLabel *each : dialog->findChildren<QLabel *>())
            if (style::withoutMnemonic(each->text()) == QStringLiteral("Until"))
                return each->isVisible();
        return false;
    };
    CHECK_FALSE(until());
    for (QComboBox *each : dialog->findChildren<QComboBox *>())
        if (each->count() == 2)
            each->setCurrentIndex(1);
    CHECK(until());
    CHECK(dialog->transfer().items.size() == usualItems(TransferTerm::Temporary).size());
    CHECK(dialog->height() <= 600);
    auto *typed = dialog->findChild<LineList *>()->findChildren<QLineEdit *>().last();
    typed->setText(text("Bản nhận xét"));
    dialog->accept();
    CHECK(dialog->isVisible()); // typed and not added
    CHECK(must(book->all<Transfer>()).isEmpty());
}

TEST_CASE_METHOD(Window, "the key is read from the file that the other book saved", "[transfers][window]")
{
    files.save = folder.filePath(QStringLiteral("key.txt"));
    there.showAddress();
    auto *address = shown<AddressDialog>();
    REQUIRE(address);
    address->accept();
    CHECK(address->isVisible());
    address->reject();
    settle();
    files.open = files.save;
    view->enterLeaving();
    auto *dialog = shown<TransferDialog>();
    REQUIRE(dialog);
    for (QPushButton *each : dialog->findChildren<QPushButton *>())
        if (each->text().contains(QStringLiteral("from a file")))
            each->click();
    CHECK(dialog->transfer().recipient == other->officeKeys().age);
    CHECK(dialog->transfer().other == other->head().name);
    files.open = path + QStringLiteral("/keystore.txt");
    for (QPushButton *each : dialog->findChildren<QPushButton *>())
        if (each->text().contains(QStringLiteral("from a file")))
            each->click();
    CHECK(dialog->transfer().recipient == other->officeKeys().age); // no key there
}

TEST_CASE_METHOD(Window, "papers alone are answered on paper, and who is refused counts here again", "[transfers][window]")
{
    leave(false);
    CHECK_FALSE(can(view, "seal"));
    CHECK(can(view, "print"));
    child<QAction>(*view, "handOver")->trigger();
    view->settleChosen();
    auto *outcome = shown<OutcomeDialog>();
    REQUIRE(outcome);
    CHECK(outcome->findChild<QComboBox *>()->count() == 2);
    outcome->findChild<QComboBox *>()->setCurrentIndex(1);
    accept(outcome);
    CHECK(outcome->isVisible()); // why?
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Thieu ho so"));
    accept(outcome);
    CHECK(stageOf(only(*book)) == TransferStage::Refused);
    CHECK(isOnList(memberOn(must(book->get(members.at(2))), must(statusesOf(*book, members.at(2))), QDate(2027, 1, 1)).status));
}

TEST_CASE_METHOD(Window, "somebody comes with papers alone", "[transfers][window]")
{
    there.enterArrival();
    auto *dialog = shown<TransferDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    fill(dialog, QStringLiteral("Name of a new person"), text("Bùi Văn Tới"));
    fill(dialog, QStringLiteral("From which organisation"), text("Chi bộ Trường tiểu học"));
    accept(dialog);
    CHECK(dialog->isVisible()); // without the introduction nobody comes
    fill(dialog, QStringLiteral("Introduction, number and issuer"), text("7-GGT"));
    fill(dialog, QStringLiteral("Day of the introduction"), QStringLiteral("12102026"));
    accept(dialog);
    REQUIRE(must(other->all<Member>()).size() == 1);
    CHECK(stageOf(only(*other)) == TransferStage::Presented);
    CHECK(must(membersOn(*other, QDate(2027, 1, 1))).isEmpty());
}

TEST_CASE_METHOD(Window, "printing a paper of a transfer is logged, and the log shows it", "[transfers][window][disclosure]")
{
    leave(false);
    view->print();
    auto *paper = shown<PaperDialog>();
    REQUIRE(paper);
    files.save = folder.filePath(QStringLiteral("ban-ke.pdf"));
    emit paper->view()->saveAsked();
    emit paper->view()->printed();
    paper->reject();
    settle();
    const auto log = must(disclosures(*book, members.at(2)));
    REQUIRE(log.size() == 2);
    CHECK(log.at(0).way == DisclosureWay::Printed);
    CHECK(log.at(1).way == DisclosureWay::Saved);
    CHECK(must(readWhole(files.save)).startsWith("%PDF"));

    page->openTool({});
    page->showMember(members.at(2));
    page->openTool(QStringLiteral("disclosures"));
    auto *left = qobject_cast<DisclosureView *>(page->openView());
    REQUIRE(left);
    CHECK(left->rows().size() == 2);
    CHECK(left->rows().first().about == name());
    files.save = folder.filePath(QStringLiteral("held.pdf"));
    left->print();
    auto *held = shown<PaperDialog>();
    REQUIRE(held);
    CHECK(held->view()->pageCount() <= 2);
    emit held->view()->saveAsked();
    held->reject();
    settle();
    CHECK(must(disclosures(*book, members.at(2))).first().what == QStringLiteral("held"));
    CHECK(must(disclosures(*book, members.at(1))).isEmpty());
    CHECK_FALSE(left->helpText().isEmpty());
    CHECK_FALSE(view->helpText().isEmpty());
}

TEST_CASE_METHOD(Window, "the transfers in sight leave as a list: on paper, as a workbook and as text, each time noted", "[transfers][window]")
{
    CHECK_FALSE(can(view, "list"));  // nobody is on it
    CHECK_FALSE(can(view, "xlsx"));
    leave();
    for (const char *way : {"xlsx", "csv"}) {
        files.save = folder.filePath(QStringLiteral("transfers.") + QLatin1String(way));
        child<QAction>(*view, way)->trigger();
        const Sheet sheet = must(readSpreadsheet(files.save)).sheets.value(0);
        REQUIRE(sheet.rows.size() == 2);
        CHECK(sheet.cell(1, 1).toText() == name());
        CHECK(sheet.cell(1, 3).toText() == text("Chi bộ Tổ dân phố số 9"));
        CHECK(sheet.cell(1, 4).toText() == text("Đang chuẩn bị"));
        CHECK(sheet.cell(1, 6).toText() == QStringLiteral("12/10/2026"));
    }
    child<QAction>(*view, "list")->trigger();
    auto *paper = shown<PaperDialog>();
    REQUIRE(paper);
    CHECK(paper->view()->pageCount() == 1);
    emit paper->view()->printed();
    paper->reject();
    settle();
    const auto logged = must(disclosures(*book));
    REQUIRE(logged.size() == 3);
    CHECK(logged.first().way == DisclosureWay::Printed);
    for (const Disclosure &each : logged) {
        CHECK(each.what == QStringLiteral("transfer"));
        CHECK(each.people == 1);
    }
    CHECK(errors.isEmpty());
}

TEST_CASE("of a meeting's papers those that judge a person or list everybody are noted when they leave, the others are not", "[disclosures][window]")
{
    BookFixture fixture(4);
    Book &book = *fixture.book;
    const MeetingId id = fixture.meeting();
    Vote vote;
    vote.meeting = id;
    vote.item = fixture.item(id);
    vote.matter = text("Đề nghị kết nạp quần chúng Vũ Quốc Bảo");
    vote.rule = QStringLiteral("admission");
    vote.inFavour = 4;
    Admission admission;
    admission.meeting = id;
    admission.vote = must(putVote(book, vote));
    admission.name = text("Vũ Quốc Bảo");
    admission.background = text("Lý lịch rõ ràng.");
    const QString resolution = paperKey(QStringLiteral("admission"), must(putAdmission(book, admission)));
    ChosenFiles files;
    PapersStep step(book, files.chooser(), nullptr);
    QStringList errors;
    QObject::connect(&step, &MeetingStep::failed, [&](const Error &error) { errors += sentence(error); });
    step.setMeeting(id);
    step.resize(1240, 600);
    step.show();

    files.save = fixture.folder.filePath(QStringLiteral("paper.pdf"));
    step.showKind(QStringLiteral("agenda"));
    step.savePdf();
    CHECK(must(readWhole(files.save)).startsWith("%PDF"));
    CHECK(must(disclosures(book)).isEmpty());

    step.showKind(QStringLiteral("attendance"));
    step.savePdf();
    auto logged = must(disclosures(book));
    REQUIRE(logged.size() == 1);
    CHECK(logged.first().what == QStringLiteral("roll"));
    CHECK(logged.first().way == DisclosureWay::Saved);
    CHECK(logged.first().people == 4);

    step.showKind(resolution);
    REQUIRE(step.kind() == resolution);
    emit step.findChild<PaperView *>()->printed();
    logged = must(disclosures(book));
    REQUIRE(logged.size() == 2);
    const auto of = std::find_if(logged.cbegin(), logged.cend(), [](const Disclosure &each) { return each.way == DisclosureWay::Printed; });
    REQUIRE(of != logged.cend());
    CHECK(of->what == QStringLiteral("admission"));
    CHECK(of->title.contains(text("Vũ Quốc Bảo")));
    CHECK(of->people == 1);

    files.folder = fixture.folder.filePath(QStringLiteral("all"));
    REQUIRE(QDir().mkpath(files.folder));
    step.saveAll();
    CHECK(must(disclosures(book)).size() == 4);  // both again, in one commit, and none of the other papers
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(Window, "doubts stand in the form of a status, and what cannot be is refused there", "[states][window]")
{
    page->openTool({});
    page->showMember(members.at(2));
    page->changeStatusOfChosen();
    auto *dialog = shown<StatusDialog>();
    REQUIRE(dialog);
    auto *doubts = dialog->findChild<WarningList *>();
    CHECK(doubts->sentences().isEmpty());
    auto *situation = qobject_cast<QComboBox *>(dialog->field(QStringLiteral("situation")));
    REQUIRE(situation);
    situation->setCurrentIndex(situation->findData(QStringLiteral("left")));
    emit situation->activated(situation->currentIndex());
    CHECK(doubts->sentences().size() == 1);
    CHECK(dialog->height() <= 600);
    dialog->accept();
    CHECK(dialog->isVisible());
    auto *number = qobject_cast<QLineEdit *>(dialog->field(QStringLiteral("number")));
    number->setText(text("09-QĐ/ĐU"));
    emit number->textEdited(number->text());
    CHECK(doubts->sentences().isEmpty());
    dialog->accept();
    settle();
    CHECK(must(statusesOf(*book, members.at(2))).last().situation == Situation::Left);
}

TEST_CASE("the key of an organisation goes when another one is named, and one that was typed stays", "[transfers][window]")
{
    ChosenFiles files;
    TransferDialog::Asks asks;
    asks.matches = [](const QString &typed, const QString &name) { return name.contains(typed); };
    Transfer transfer;
    transfer.other = text("Chi bộ 8");
    transfer.recipient = QStringLiteral("age1eight");
    TransferDialog dialog(transfer, {}, {{text("Chi bộ 8"), QStringLiteral("age1eight")}, {text("Chi bộ 9"), QStringLiteral("age1nine")}}, asks, files.chooser());
    QLineEdit *other = nullptr, *key = nullptr;
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        other = each->text() == transfer.other ? each : other;
        key = each->text() == transfer.recipient ? each : key;
    }
    REQUIRE((other && key));
    const auto name = [&](const QString &title) {
        other->setText(title);
        emit other->editingFinished();
        return key->text();
    };
    CHECK(name(text("Chi bộ 9")) == QStringLiteral("age1nine"));
    CHECK(name(text("Chi bộ 10")).isEmpty()); // nobody known
    CHECK(name(text("Chi bộ 8")) == QStringLiteral("age1eight"));
    key->setText(QStringLiteral("age1typed"));
    CHECK(name(text("Chi bộ 9")) == QStringLiteral("age1typed"));
}

TEST_CASE("what was typed into an inventory stays when an item is ticked, and is not left without a word", "[transfers][window]")
{
    QList<TransferItem> kept;
    InventoryDialog dialog(text("Trần Văn Đi"), {{text("Phiếu đảng viên"), {}, false, {}}, {text("Lý lịch"), {}, false, {}}}, [&](const QList<TransferItem> &items) -> Result<Done> {
        kept = items;
        return Done{};
    });
    dialog.show();
    auto *seen = dialog.findChildren<QCheckBox *>().at(0);
    auto *trouble = dialog.findChildren<QLineEdit *>().at(0);
    QTest::keyClicks(trouble, QStringLiteral("Thieu trang"));
    seen->setChecked(true);
    CHECK_FALSE(trouble->isEnabled());
    CHECK(dialog.items().at(0).trouble.isEmpty()); // seen is seen
    seen->setChecked(false);
    CHECK(trouble->isEnabled());
    CHECK(dialog.items().at(0).trouble == QStringLiteral("Thieu trang"));
    dialog.reject();
    CHECK(dialog.isVisible());
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
    CHECK(kept.isEmpty());
}

TEST_CASE("a reason that was typed is not left without a word", "[transfers][window]")
{
    OutcomeDialog dialog(text("Trần Văn Đi"), {OutcomeDialog::Outcome::RefusedThere}, QDate(2026, 10, 20), [](OutcomeDialog::Outcome, const QDate &, const QString &) -> Result<Done> { return Done{}; });
    dialog.show();
    dialog.findChild<TextField *>()->setText(QStringLiteral("Thieu ho so"));
    dialog.reject();
    CHECK(dialog.isVisible());
    dialog.reject();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE_METHOD(Window, "Once a member counts elsewhere the data are erased: parts can stay, a reason and a tick are asked for, and the record is printed", "[transfers][window]")
{
    auto *erase = view->findChild<QAction *>(QStringLiteral("erase"));
    auto *erased = view->findChild<QAction *>(QStringLiteral("erased"));
    REQUIRE(erase);
    REQUIRE(erased);
    const MemberId gone = members.at(2);
    Evaluation year;
    year.id = EvaluationId::fresh();
    year.member = gone;
    year.year = 2025;
    must(book->record({created(MemberEvent{MemberEventId::fresh(), gone, EventKind::Work, QStringLiteral("2020"), {}, text("kỹ sư"), 0, {}, {}, {}, {}, {}}),
                       created(DossierLine{DossierLineId::fresh(), gone, QStringLiteral("1-HSDV"), DossierState::Have, {}, {}, {}}),
                       created(year)}));
    leave(false);
    CHECK_FALSE(erase->isEnabled());
    view->handOverChosen();
    CHECK_FALSE(erase->isEnabled());
    must(acceptedThere(*book, only(*book).id, QDate(2026, 11, 5)));
    view->refresh();
    view->findChild<QComboBox *>()->setCurrentIndex(1); // all, not only what is open
    view->choose(only(*book).id);
    REQUIRE(erase->isEnabled());
    CHECK_FALSE(erased->isEnabled());

    errors.clear();
    erase->trigger(); // on 20/10 the member still counts here
    CHECK(errors.size() == 1);
    CHECK_FALSE(shown<ErasureDialog>());
    view->setCalendar([] { return QDate(2026, 11, 20); });
    view->choose(only(*book).id);
    erase->trigger();
    auto *dialog = shown<ErasureDialog>();
    REQUIRE(dialog);
    CHECK(dialog->height() <= 600);
    CHECK_FALSE(dialog->findChild<QCheckBox *>(QStringLiteral("card"))->isEnabled());
    auto *evaluations = dialog->findChild<QCheckBox *>(QStringLiteral("evaluations"));
    REQUIRE(evaluations);
    CHECK(evaluations->isChecked());
    CHECK_FALSE(dialog->findChild<QCheckBox *>(QStringLiteral("dues"))); // there are none
    evaluations->setChecked(false);

    accept(dialog); // no reason
    CHECK(dialog->isVisible());
    dialog->findChild<TextField *>(QStringLiteral("reason"))->setPlainText(text("Đồng chí yêu cầu"));
    accept(dialog); // not ticked
    CHECK(dialog->isVisible());
    CHECK(must(book->all<Erasure>()).isEmpty());
    dialog->reject(); // what was typed is told first
    CHECK(dialog->isVisible());
    dialog->findChild<QCheckBox *>(QStringLiteral("known"))->setChecked(true);
    accept(dialog);
    CHECK_FALSE(shown<ErasureDialog>());

    REQUIRE(must(book->all<Erasure>()).size() == 1);
    CHECK(must(book->all<MemberEvent>()).isEmpty());
    CHECK(must(book->all<Evaluation>()).size() == 1);
    CHECK(said.last().contains(QStringLiteral("erased")));
    REQUIRE(erased->isEnabled());
    erased->trigger();
    CHECK(shown<PaperDialog>());
}
