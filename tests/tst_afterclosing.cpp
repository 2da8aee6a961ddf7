// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"
#include "tests/pressing.h"

#include "core/base/files.h"
#include "core/usecases/corrections.h"
#include "core/usecases/extracts.h"
#include "core/usecases/objections.h"
#include "ui/dialogs/correctiondialog.h"
#include "ui/dialogs/extractdialog.h"
#include "ui/dialogs/objectiondialog.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/pages/afterclosing.h"
#include "ui/pages/closestep.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/objectionlist.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/signerrow.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The page of a meeting whose minutes can be closed, in a window of the usual size.
struct StepFixture : BookFixture
{
    StepFixture() : BookFixture(5)
    {
        AgendaItem changed = must(book->get(item(id)));
        changed.content = text("28/31 hộ đã ký cam kết.");
        changed.conclusion = text("Thống nhất.");
        must(book->record({amended(changed)}));
        files.folder = folder.filePath(text("out"));
        files.save = folder.filePath(text("saved.pdf"));
        page = std::make_unique<MeetingPage>(*book, files.chooser());
        page->closeStep()->setKeyCost(minisign::Cost::Low);
        QObject::connect(page.get(), &MeetingPage::failed, page.get(), [this](const Error &error) { failure = sentence(error); });
        page->setMeeting(id);
        page->goTo(MeetingPage::Close);
        page->resize(1230, 560);
        page->show();
        QApplication::processEvents();
    }

    QWidget &step() const { return *page->closeStep(); }
    MeetingRecord record() const { return must(meetingRecord(*book, id)); }

    void closeAndSign()
    {
        close(id);
        sign(id);
        QApplication::processEvents();
    }

    MeetingId id = meeting();
    ChosenFiles files;
    std::unique_ptr<MeetingPage> page;
    QString failure;
};

QString plain(QString words)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return words.remove(inBrackets).remove(u'&').trimmed();
}

QPushButton *button(QWidget &in, const char *words)
{
    for (QPushButton *each : in.findChildren<QPushButton *>())
        if (plain(each->text()) == text(words) && each->isVisibleTo(&in))
            return each;
    FAIL("no button " << words);
    return nullptr;
}

void pressed(QWidget &in, const char *words)
{
    REQUIRE(button(in, words)->isEnabled());
    button(in, words)->click();
    QApplication::processEvents();
}

QString allWords(const QWidget &in)
{
    QStringList words;
    for (const QLabel *label : in.findChildren<QLabel *>())
        if (label->isVisibleTo(&in))
            words += label->text();
    return words.join(u'\n');
}

template <typename Dialog>
Dialog *opened()
{
    QApplication::processEvents();
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<Dialog *>(each); dialog && dialog->isVisible())
            return dialog;
    FAIL("no dialog");
    return nullptr;
}

template <typename Widget>
Widget *field(QWidget &in, const char *label)
{
    for (QLabel *each : in.findChildren<QLabel *>())
        if (plain(each->text()) == text(label))
            if (auto *found = qobject_cast<Widget *>(each->buddy()))
                return found;
    FAIL("no field " << label);
    return nullptr;
}

void pick(PersonPicker *picker, const QString &key)
{
    picker->pick(key);
    emit picker->picked(key);
}

qint64 lineOf(const StepFixture &f, const char *words)
{
    for (const documents::StatementLine &line : must(correctableLines(*f.book, f.id)))
        if (line.text.contains(text(words)))
            return line.number;
    return -1;
}

void writeSlip(StepFixture &f)
{
    pressed(f.step(), "Correct the minutes by a slip…");
    auto *dialog = opened<CorrectionDialog>();
    pick(field<PersonPicker>(*dialog, "Sentence of the minutes"), QString::number(lineOf(f, "28/31")));
    CHECK(field<TextField>(*dialog, "It should read")->text() == text("28/31 hộ đã ký cam kết.")); // to be mended
    field<TextField>(*dialog, "It should read")->setText(text("29/31 hộ đã ký cam kết."));
    field<TextField>(*dialog, "Reason")->setText(text("Ghi nhầm."));
    pick(field<PersonPicker>(*dialog, "Found by"), f.members.at(2).text);
    pressed(*dialog, "Make the slip");
    settle();
}

} // namespace

TEST_CASE("corrections and extracts come into sight when the minutes are closed", "[afterclosing]")
{
    StepFixture f;
    auto *after = f.step().findChild<AfterClosing *>();
    REQUIRE(after);
    CHECK_FALSE(after->isVisible());

    f.close(f.id);
    QApplication::processEvents();

    CHECK(after->isVisible());
    CHECK_FALSE(button(*after, "Extract for one matter…")->isEnabled()); // not signed
    CHECK_FALSE(f.step().findChild<ObjectionList *>()->findChild<QPushButton *>()->isVisible());
}

TEST_CASE("a slip is written, shown and signed by both on the last step", "[afterclosing]")
{
    StepFixture f;
    f.closeAndSign();
    writeSlip(f);
    REQUIRE(f.record().corrections.size() == 1);
    const Correction slip = f.record().corrections.first();
    auto *after = f.step().findChild<AfterClosing *>();
    CHECK(allWords(*after).contains(text("01-ĐC/CB: “28/31 hộ đã ký cam kết.” now reads “29/31 hộ đã ký cam kết.”. Reason: Ghi nhầm.")));

    pressed(*after, "Show and print…");
    auto *paper = opened<PaperDialog>();
    CHECK(paper->windowTitle().contains(text("Phiếu đính chính 01-ĐC/CB")));
    paper->reject();
    settle();

    const QList<SignerRow *> rows = after->findChildren<SignerRow *>();
    REQUIRE(rows.size() == 2);
    for (SignerRow *row : rows) {
        pressed(*row, "Sign with PIN…");
        auto *pin = opened<PinDialog>();
        pin->findChildren<QLineEdit *>().first()->setText(text("2468"));
        pressed(*pin, "Sign");
        settle();
    }

    CHECK(f.record().isSigned(slip));
    CHECK(allWords(*after).contains(text("1 slips correct these minutes")));
    for (const QPushButton *each : after->findChildren<QPushButton *>())
        if (plain(each->text()) == text("Take back"))
            CHECK_FALSE(each->isVisible());

    // printed with the minutes from now on; the saved minutes are those that were signed
    f.page->goTo(MeetingPage::Papers);
    f.page->papersStep()->showKind(text("minutes"));
    QApplication::processEvents();
    CHECK(allWords(*f.page->papersStep()).contains(text("printed behind them")));
    pressed(*f.page->papersStep(), "Save as PDF…");
    CHECK(must(readWhole(f.files.save)) == must(f.book->file(f.record().final->pdf)));
    const QStringList beside = QDir(f.folder.path()).entryList({text("*dinh-chinh*.pdf")});
    REQUIRE(beside.size() == 1);
    CHECK(must(readWhole(f.folder.filePath(beside.first()))) == must(f.book->file(slip.pdf)));
}

TEST_CASE("a slip without its reason stays in the dialog, and one that nobody signed can be taken back", "[afterclosing]")
{
    StepFixture f;
    f.closeAndSign();
    pressed(f.step(), "Correct the minutes by a slip…");
    auto *dialog = opened<CorrectionDialog>();
    pressed(*dialog, "Make the slip");
    CHECK(dialog->isVisible());
    CHECK(said(*dialog).contains(text("Choose the sentence that is wrong")));
    field<TextField>(*dialog, "Reason")->setText(text("Một lý do đang gõ"));
    emit field<TextField>(*dialog, "Reason")->textEdited(text("Một lý do đang gõ"));
    dialog->reject();
    settle();
    pressed(f.step(), "Correct the minutes by a slip…");
    CHECK(field<TextField>(*opened<CorrectionDialog>(), "Reason")->text() == text("Một lý do đang gõ")); // what was typed is kept
    opened<CorrectionDialog>()->reject();
    settle();
    CHECK(f.record().corrections.isEmpty());

    writeSlip(f);
    REQUIRE(f.record().corrections.size() == 1);
    pressed(f.step(), "Take back");
    CHECK(f.record().corrections.isEmpty());
}

TEST_CASE("an extract is given out on the last step and shown as it was made", "[afterclosing]")
{
    StepFixture f;
    Member secretary = must(f.book->get(f.members.at(0)));
    secretary.position = Position::Secretary;
    must(f.book->record({amended(secretary)}));
    f.closeAndSign();

    pressed(f.step(), "Extract for one matter…");
    auto *dialog = opened<ExtractDialog>();
    CHECK(field<QComboBox>(*dialog, "Certified by")->currentData().toString() == f.members.at(0).text); // the secretary first
    pressed(*dialog, "Give out the extract");
    settle();

    REQUIRE(f.record().extracts.size() == 1);
    const Extract extract = f.record().extracts.first();
    auto *after = f.step().findChild<AfterClosing *>();
    CHECK(allWords(*after).contains(text("Trích biên bản 01-BS/CB")));
    pressed(*after, "Show and print…");
    auto *paper = opened<PaperDialog>();
    pressed(*paper, "Save as PDF…");
    CHECK(must(readWhole(f.files.save)) == must(f.book->file(extract.pdf)));
    paper->reject();
    settle();
}

TEST_CASE("an objection is recorded on the last step and hinders the reading until it is decided", "[afterclosing]")
{
    StepFixture f;
    CHECK(button(f.step(), "Read back and agreed")->isEnabled());
    pressed(f.step(), "Somebody objects…");
    auto *dialog = opened<ObjectionDialog>();
    pick(field<PersonPicker>(*dialog, "Who objects"), f.members.at(2).text);
    field<TextField>(*dialog, "To what, and why")->setText(text("Sai số hộ"));
    pressed(*dialog, "Save the objection");
    settle();
    REQUIRE(f.record().objections.size() == 1);
    CHECK_FALSE(button(f.step(), "Read back and agreed")->isEnabled());
    CHECK(allWords(f.step()).contains(text("objected at the reading is not decided")));

    pressed(f.step(), "Change…");
    auto *again = opened<ObjectionDialog>();
    field<QComboBox>(*again, "The meeting decides")->setCurrentIndex(int(ObjectionOutcome::TakenUp));
    pressed(*again, "Save the objection");
    settle();

    CHECK(f.record().objections.first().outcome == ObjectionOutcome::TakenUp);
    CHECK(button(f.step(), "Read back and agreed")->isEnabled());
    CHECK(allWords(f.step()).contains(text("Taken up: the minutes were changed")));
}

TEST_CASE("the last step says what should be looked at and lets the reading go on", "[afterclosing]")
{
    StepFixture f;

    CHECK(allWords(f.step()).contains(text("should be looked at before the reading")));
    CHECK(allWords(f.step()).contains(text("stands on the agenda and nothing is recorded of it")));
    CHECK(button(f.step(), "Read back and agreed")->isEnabled());

    f.closeAndSign();
    CHECK_FALSE(allWords(f.step()).contains(text("should be looked at before the reading")));
}

TEST_CASE("every control of slips, extracts and objections has a name, and their dialogs fit a small screen", "[afterclosing]")
{
    StepFixture f;
    f.closeAndSign();
    writeSlip(f);
    CorrectionDialog slip(f.id, must(correctableLines(*f.book, f.id)), {}, [](const QString &, const QString &) { return true; });
    ExtractDialog extract(f.id, extractMatters(f.record()), {{text("x"), text("Nguyễn Văn Hùng"), text("Bí thư")}});
    ObjectionDialog objection({}, {}, [](const QString &, const QString &) { return true; });
    for (QWidget *window : QList<QWidget *>{f.page.get(), &slip, &extract, &objection}) {
        window->show();
        QApplication::processEvents();
        for (QWidget *control : window->findChildren<QWidget *>()) {
            if (!control->isVisible() || !(control->focusPolicy() & Qt::TabFocus))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(control);
            INFO(window->metaObject()->className() << " " << control->metaObject()->className());
            REQUIRE(interface);
            CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
        }
        CHECK(window->minimumSizeHint().width() <= 1240);
        CHECK(window->sizeHint().height() <= 600);
    }
}
