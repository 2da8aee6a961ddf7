// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "ui/mainwindow.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/idlewatch.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/screenreader.h"
#include "ui/widgets/shortcutcard.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QInputMethodEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace {

struct Person
{
    int id;
    QString name;
    int age;

    friend bool operator==(const Person &, const Person &) = default;
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QList<Column<Person>> &columns()
{
    static const QList<Column<Person>> all = {
        {QT_TRANSLATE_NOOP("Test", "Name"), [](const Person &p) -> QVariant { return p.name; }},
        {QT_TRANSLATE_NOOP("Test", "Age"), [](const Person &p) -> QVariant { return QString::number(p.age); },
         Qt::AlignRight | Qt::AlignVCenter, [](const Person &p) -> QVariant { return p.age; }}};
    return all;
}

QList<Person> people()
{
    return {{1, text("An"), 30}, {2, text("Bình"), 9}, {3, text("Cúc"), 100}};
}

/// A translator that puts a word before every text.
class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("!") + QString::fromUtf8(source);
    }
};

class TestPage : public Page
{
public:
    explicit TestPage(const QString &title, QAction *command = nullptr) : m_title(title), m_command(command)
    {
        if (m_command)
            m_command->setParent(this);
    }

    QString title() const override { return m_title; }
    QIcon icon() const override { return style::markIcon(Tone::Notice); }
    QString helpText() const override { return QStringLiteral("Help for ") + m_title; }
    void refresh() override { ++refreshed; }
    void retranslate() override { ++retranslated; }
    QList<QAction *> commands() const override { return m_command ? QList<QAction *>{m_command} : QList<QAction *>(); }
    void commitDrafts() override { ++committed; }

    int refreshed = 0;
    int retranslated = 0;
    int committed = 0;

private:
    QString m_title;
    QAction *m_command;
};

/// A window with two pages.
struct WindowFixture
{
    Language language;
    Zoom zoom;
    QAction *command = new QAction(QStringLiteral("&New member"), nullptr);
    TestPage *first = new TestPage(QStringLiteral("Today"));
    TestPage *second = new TestPage(QStringLiteral("Members"), command);
    MainWindow window{{first, second}, language, zoom};
};

}

TEST_CASE("a model of rows keeps its promises to views", "[models]")
{
    RowModel<Person> model("Test", columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RowFilter filter(model);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRows(people());
    model.setRows({{3, text("Cúc"), 100}, {4, text("Dũng"), 5}, {1, text("An"), 31}, {5, text("Em"), 1}});
    model.setRows({{5, text("Em"), 1}, {1, text("An"), 31}});
    model.setRows({{7, text("G"), 1}, {7, text("H"), 1}});

    CHECK(model.rowCount() == 2);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("any list of rows is followed by any other, and what is held by id stays held", "[models]")
{
    quint32 seed = 7;
    const auto random = [&seed](quint32 below) { return (seed = seed * 1664525 + 1013904223) / 65536 % below; };
    RowModel<Person> model("Test", columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int round = 0; round < 300; ++round) {
        QList<Person> next;
        for (int id = 0; id < 8; ++id)
            if (random(3) > 0)
                next.insert(qsizetype(random(quint32(next.size() + 1))), {id, QString::number(id), int(random(2))});
        QList<QPair<int, QPersistentModelIndex>> held;
        for (const Person &person : model.rows())
            held += {person.id, QPersistentModelIndex(model.indexOf(person.id))};

        model.setRows(next);

        REQUIRE(model.rows() == next);
        for (const auto &[id, index] : held)
            REQUIRE(QModelIndex(index) == model.indexOf(id));
    }
}

TEST_CASE("new rows leave the selection on the same person", "[models]")
{
    RowModel<Person> model("Test", columns());
    model.setRows(people());
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(2), QItemSelectionModel::Select);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.setRows({{9, text("Mới"), 20}, {3, text("Cúc"), 100}, {2, text("Bình"), 10}});

    CHECK(resets.isEmpty());
    CHECK(model.at(selection.currentIndex())->id == 2);
    CHECK(selection.isSelected(model.indexOf(2)));
}

TEST_CASE("a filter shows what the handed-in question lets through, sorted by sort key", "[models]")
{
    RowModel<Person> model("Test", columns());
    model.setRows(people());
    RowFilter filter(model);

    filter.sort(1);
    CHECK(model.at(filter.index(0, 0))->age == 9);
    CHECK(model.at(filter.index(2, 0))->age == 100);

    filter.setPredicate<Person>(model, [](const Person &p) { return p.age < 50; });
    CHECK(filter.rowCount() == 2);
}

TEST_CASE("titles of columns follow the language", "[models]")
{
    RowModel<Person> model("Test", columns());
    QSignalSpy spy(&model, &QAbstractItemModel::headerDataChanged);
    Shouting translator;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    CHECK(spy.size() == 1);
    CHECK(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == text("!Name"));
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
}

TEST_CASE("every text stands out from its ground at 7 to 1 or better, in light and in dark", "[style]")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const QPalette p = style::palette(scheme);
        CHECK(style::contrast(p.color(QPalette::WindowText), p.color(QPalette::Window)) >= 7);
        CHECK(style::contrast(p.color(QPalette::Text), p.color(QPalette::Base)) >= 7);
        CHECK(style::contrast(p.color(QPalette::Text), p.color(QPalette::AlternateBase)) >= 7);
        CHECK(style::contrast(p.color(QPalette::ButtonText), p.color(QPalette::Button)) >= 7);
        CHECK(style::contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= 7);
        CHECK(style::contrast(p.color(QPalette::PlaceholderText), p.color(QPalette::Base)) >= 7);
        CHECK(style::contrast(p.color(QPalette::Link), p.color(QPalette::Base)) >= 7);
        for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Notice, Tone::Warning, Tone::Problem}) {
            CHECK(style::contrast(style::colour(tone, p), p.color(QPalette::Window)) >= 7);
            CHECK(style::contrast(style::colour(tone, p), p.color(QPalette::Base)) >= 7);
            CHECK(style::contrast(p.color(QPalette::WindowText), style::background(tone, p)) >= 7);
        }
    }
    CHECK(style::contrast(Qt::black, Qt::white) == Approx(21));
}

TEST_CASE("a refusal is shown with its way out and stays until it is closed", "[messages]")
{
    QWidget parent;
    MessageBar bar(&parent);
    int taken = 0;
    const Error error{Error::Refused, "The minutes of %1 are signed.", {text("chi bộ 5")}};

    bar.show(error, {text("Write a correction"), [&] { ++taken; }});

    CHECK(bar.text().contains(text("The minutes of chi bộ 5 are signed.")));
    auto *button = bar.findChild<QPushButton *>();
    CHECK_FALSE(button->isHidden());
    button->click();
    CHECK(taken == 1);
    CHECK(bar.text().isEmpty());
    REQUIRE(bar.notices().size() == 1);
    CHECK(bar.notices().front().tone == Tone::Warning);
}

TEST_CASE("no confirmation goes in under ten seconds", "[messages]")
{
    CHECK(MessageBar::shownFor >= 10'000);
}

TEST_CASE("the last fifty notices are kept, the newest first", "[messages]")
{
    MessageBar bar;
    for (int n = 1; n <= 60; ++n)
        bar.say(QString::number(n));

    REQUIRE(bar.notices().size() == 50);
    CHECK(bar.notices().front().text.endsWith(text("60")));
    CHECK(bar.notices().back().text.endsWith(text("11")));
}

TEST_CASE("what is damaged or not trusted opens a dialog that blocks nobody", "[messages]")
{
    for (const Error::Kind kind : {Error::Corrupt, Error::Untrusted}) {
        QWidget window;
        window.show();
        MessageBar bar(&window);

        bar.show(Error{kind, "The file was changed."});

        auto *dialog = window.findChild<QMessageBox *>();
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        CHECK(dialog->text() == text("The file was changed."));
        CHECK_FALSE(dialog->informativeText().isEmpty());
    }
}

TEST_CASE("a newer version is a dialog only while a book is being opened", "[messages]")
{
    QWidget window;
    window.show();
    MessageBar bar(&window);

    bar.show(Error{Error::Unsupported, "A newer program wrote this."});
    CHECK_FALSE(window.findChild<QMessageBox *>());

    bar.show(Error{Error::Unsupported, "A newer program wrote this."}, {}, MessageBar::Moment::Opening);
    CHECK(window.findChild<QMessageBox *>());
}

TEST_CASE("a date is typed without separators and written out when the field is left", "[fields]")
{
    DateField field;
    QSignalSpy spy(&field, &DateField::committed);
    QTest::keyClicks(&field, QStringLiteral("03021945"));

    QTest::keyClick(&field, Qt::Key_Return);

    CHECK(field.text() == text("03/02/1945"));
    CHECK(field.iso() == text("1945-02-03"));
    CHECK(field.date() == QDate(1945, 2, 3));
    REQUIRE(spy.size() == 1);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(spy.size() == 1);
}

TEST_CASE("a year alone will do only where the day may be unknown", "[fields]")
{
    DateField whole;
    DateField partial(DateField::Accepts::PartialDates);
    for (DateField *field : {&whole, &partial}) {
        QTest::keyClicks(field, QStringLiteral("1945"));
        QTest::keyClick(field, Qt::Key_Return);
    }

    CHECK_FALSE(whole.isReadable());
    CHECK(whole.text() == text("1945"));
    CHECK(partial.iso() == text("1945"));
    partial.setText(QStringLiteral("021945"));
    CHECK(partial.iso() == text("1945-02"));
}

TEST_CASE("what is no date stays as it was typed", "[fields]")
{
    DateField field;
    QSignalSpy spy(&field, &DateField::committed);
    QTest::keyClicks(&field, QStringLiteral("31022026"));

    QTest::keyClick(&field, Qt::Key_Return);

    CHECK(field.text() == text("31022026"));
    CHECK(field.iso().isEmpty());
    CHECK(spy.isEmpty());
}

TEST_CASE("prose tells every keystroke at once and is committed when left alone", "[fields]")
{
    TextField field;
    QSignalSpy edited(&field, &TextField::textEdited);
    QSignalSpy committed(&field, &TextField::committed);

    QTest::keyClicks(&field, QStringLiteral("abc"));

    CHECK(edited.size() == 3);
    CHECK(committed.isEmpty());
    CHECK(QTest::qWaitFor([&] { return committed.size() == 1; }, 4000));
    CHECK(committed.front().front().toString() == text("abc"));
}

TEST_CASE("an input method's unfinished letter is not told", "[fields]")
{
    TextField field;
    QSignalSpy edited(&field, &TextField::textEdited);

    QInputMethodEvent composing(text("ơ"), {});
    QApplication::sendEvent(&field, &composing);
    CHECK(edited.isEmpty());

    QInputMethodEvent finished;
    finished.setCommitString(text("o\u031b\u0309"));  // decomposed, as some input methods send it
    QApplication::sendEvent(&field, &finished);
    REQUIRE(edited.size() == 1);
    CHECK(edited.front().front().toString() == text("ở"));
}

TEST_CASE("a text that is set tells nothing", "[fields]")
{
    TextField field;
    QSignalSpy edited(&field, &TextField::textEdited);
    QSignalSpy committed(&field, &TextField::committed);

    field.setText(text("Biên bản"));
    field.commit();

    CHECK(edited.isEmpty());
    CHECK(committed.isEmpty());
}

TEST_CASE("prose grows with its lines and Tab leaves it", "[fields]")
{
    QWidget window;
    TextField field(&window);
    field.resize(300, 100);
    window.show();
    const int before = field.minimumHeight();

    field.setText(QStringLiteral("1\n2\n3\n4\n5\n6"));

    CHECK(field.minimumHeight() > before);
    CHECK(field.tabChangesFocus());
}

TEST_CASE("a person is picked by a part of the name, and a lone match by Enter", "[fields]")
{
    PersonPicker picker([](const QString &typed, const QString &name) { return name.contains(typed, Qt::CaseInsensitive); });
    picker.setChoices({{text("k1"), text("Nguyễn Văn An"), text("1960")}, {text("k2"), text("Trần Bình"), {}}});
    QSignalSpy spy(&picker, &PersonPicker::picked);

    QTest::keyClicks(&picker, QStringLiteral("van"));
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.key().isEmpty());  // this question does not fold accents

    picker.clear();
    QTest::keyClicks(&picker, QStringLiteral("nguy"));
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.key() == text("k1"));
    CHECK(spy.size() == 1);
    QTest::keyClick(&picker, Qt::Key_Backspace);
    CHECK(picker.key().isEmpty());
}

TEST_CASE("a number is typed or stepped by keys and never leaves its range", "[fields]")
{
    NumberField field(0, 60);
    field.show();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    QList<int> told;
    QObject::connect(&field, &NumberField::valueChanged, [&](int value) { told += value; });
    CHECK(field.text() == text("0"));
    CHECK(field.alignment().testFlag(Qt::AlignRight));

    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("4a5-7"));
    CHECK(field.text() == text("45")); // neither a letter nor a number above sixty came in
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Up);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_PageUp);
    CHECK(field.value() == 56);
    QTest::keyClick(&field, Qt::Key_PageUp);
    CHECK(field.value() == 60);
    QTest::keyClick(&field, Qt::Key_PageDown, Qt::ControlModifier); // the page around it has this key
    CHECK(field.value() == 60);
    CHECK(told == QList<int>{4, 45, 46, 47, 46, 56, 60});

    QTest::keyClick(&field, Qt::Key_5); // what was stepped is marked, so that a digit begins a new number
    CHECK(field.value() == 5);
    field.setText({});
    field.insert(text("১২"));
    CHECK(field.text() == text("12"));
    field.setValue(1000);
    CHECK(field.text() == text("60"));
    field.setRange(0, 10);
    CHECK(field.value() == 10);
    field.setReadOnly(true);
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.value() == 10);
}

TEST_CASE("a number that was emptied is the least one and is written out when the field is left", "[fields]")
{
    NumberField field(0, 60);
    field.show();
    REQUIRE(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    field.setValue(12);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK(field.value() == 0);
    CHECK(field.text().isEmpty());
    field.clearFocus();
    CHECK(field.text() == text("0"));
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("007"));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == text("7"));

    field.setEmptyWords(text("There are none"));
    CHECK(field.text() == text("7"));
    field.setValue(0);
    CHECK(field.text().isEmpty());
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.text() == text("1"));
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(field.text().isEmpty());
    CHECK(field.value() == 0);
}

TEST_CASE("the wheel turns the number in hand and scrolls over any other", "[fields]")
{
    QWidget window;
    auto *field = new NumberField(0, 60, &window);
    auto *other = new QLineEdit(&window);
    other->move(0, 60);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto turn = [&](int angle, Qt::KeyboardModifiers keys = Qt::NoModifier) {
        QWheelEvent event(QPointF(5, 5), field->mapToGlobal(QPointF(5, 5)), {}, {0, angle}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        event.accept();
        QApplication::sendEvent(field, &event);
        return event.isAccepted();
    };

    other->setFocus();
    CHECK_FALSE(turn(120));
    CHECK(field->value() == 0);
    field->setFocus();
    CHECK(turn(240));
    CHECK(field->value() == 2);
    turn(-60); // half a notch of a touchpad
    CHECK(field->value() == 2);
    turn(-60);
    CHECK(field->value() == 1);
    CHECK_FALSE(turn(120, Qt::ControlModifier)); // zooms the letters
    CHECK(field->value() == 1);
}

TEST_CASE("a screen reader names a number by its label and writes into it", "[fields]")
{
    Form form;
    auto *field = new NumberField(0, 60);
    form.addField(field);
    form.setLabel(field, text("In &favour"));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(field);

    CHECK(seen->text(QAccessible::Name) == text("In favour"));
    seen->setText(QAccessible::Value, text("31"));
    CHECK(field->value() == 31);
    seen->setText(QAccessible::Value, text("61"));
    CHECK(field->value() == 31);
}

TEST_CASE("each field of a form is its label's buddy", "[fields]")
{
    Form form;
    auto *field = new QLineEdit;
    form.addField(field);
    form.setLabel(field, QStringLiteral("&Name"));

    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(field);
    REQUIRE(seen);
    CHECK(seen->text(QAccessible::Name) == text("Name"));
}

TEST_CASE("a screen reader may ask a scroll area for a part that has just gone", "[screenreader]")
{
    screenreader::install();
    QScrollArea area;
    area.setWidget(new QPushButton(text("Save")));
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&area);
    const int before = seen->childCount();

    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    for (int part : {-1, before, before + 1, before + 100})
        CHECK_FALSE(seen->child(part));
    REQUIRE(seen->child(0));
    CHECK(seen->child(0)->object() == area.viewport());
    CHECK(seen->indexOfChild(seen->child(0)) == 0);
    CHECK(seen->child(0)->child(0)->text(QAccessible::Name) == text("Save"));
}

TEST_CASE("tables and prose answer a screen reader as tables and prose", "[screenreader]")
{
    screenreader::install();
    RowTable table;
    QPlainTextEdit prose;
    CHECK(QAccessible::queryAccessibleInterface(&table)->tableInterface());
    CHECK(QAccessible::queryAccessibleInterface(&prose)->textInterface());
}

TEST_CASE("letters are zoomed between 90 and 175 percent and the size is remembered", "[zoom]")
{
    {
        Zoom zoom;
        zoom.setPercent(1000);
        CHECK(zoom.percent() == 175);
        CHECK(QApplication::font().pointSizeF() == Approx(21));
        zoom.setPercent(1);
        CHECK(zoom.percent() == 90);
        zoom.enlarge();
        zoom.enlarge();
        CHECK(zoom.percent() == 110);
    }
    Zoom again;
    CHECK(again.percent() == 110);
    QWidget window;
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    CHECK(again.percent() == 100);
    QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(again.percent() == 90);
    again.reset();
}

TEST_CASE("the language is Vietnamese until another is chosen, which is remembered", "[language]")
{
    {
        Language language;
        CHECK(language.code() == text("vi"));
        CHECK_FALSE(language.use(QStringLiteral("xx")));
        CHECK(language.use(QStringLiteral("bn")));
    }
    Language again;
    CHECK(again.code() == text("bn"));
    CHECK(QLocale().toString(42) == text("42"));
    again.use(QStringLiteral("vi"));
}

TEST_CASE("the rail, the keys and a screen reader all lead to a page", "[window]")
{
    WindowFixture f;
    f.window.show();
    CHECK(f.window.currentPage() == f.first);
    CHECK(f.first->refreshed == 1);

    QToolButton *button = nullptr;
    for (QToolButton *candidate : f.window.findChildren<QToolButton *>())
        if (candidate->text() == text("Members"))
            button = candidate;
    REQUIRE(button);
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button);
    REQUIRE(seen->actionInterface());
    seen->actionInterface()->doAction(seen->actionInterface()->actionNames().front());

    CHECK(f.window.currentPage() == f.second);
    CHECK(f.second->refreshed == 1);
    CHECK(f.first->committed == 1);
}

TEST_CASE("after a mouse click on an area the keys lead into the next one, where the keyboard was in it", "[window]")
{
    WindowFixture f;
    auto *search = new QLineEdit(f.second);
    auto *name = new QLineEdit(f.second);
    search->setGeometry(0, 0, 80, 24);
    name->setGeometry(0, 30, 80, 24);
    f.window.show();
    REQUIRE(QTest::qWaitForWindowActive(&f.window));
    const auto byMouse = [&](const QString &area) {
        for (QToolButton *button : f.window.findChildren<QToolButton *>())
            if (button->text() == area) {
                button->setFocus(Qt::MouseFocusReason);
                button->click();
            }
    };

    byMouse(text("Today"));
    f.window.goToArea(1);
    CHECK(search->hasFocus());

    name->setFocus();
    byMouse(text("Today"));
    f.window.goToArea(1);
    CHECK(name->hasFocus());

    f.window.goToArea(0);  // nothing to type there
    byMouse(text("Members"));
    f.window.goToArea(0);
    const auto *button = qobject_cast<QToolButton *>(f.window.focusWidget());
    REQUIRE(button);
    CHECK(button->text() == text("Today"));
}

TEST_CASE("the commands of the page in sight stand in the menu, those of others do not", "[window]")
{
    WindowFixture f;
    const auto inMenu = [&] {
        for (const QMenu *menu : f.window.findChildren<QMenu *>())
            if (menu->actions().contains(f.command))
                return true;
        return false;
    };

    CHECK_FALSE(inMenu());
    f.window.goToArea(1);
    CHECK(inMenu());
    f.window.goTo(f.first);
    CHECK_FALSE(inMenu());
}

TEST_CASE("what the window cannot do itself it asks of the program", "[window]")
{
    WindowFixture f;
    QList<MainWindow::Intent> asked;
    QObject::connect(&f.window, &MainWindow::asked, [&](MainWindow::Intent intent) { asked += intent; });

    f.window.action(MainWindow::Intent::Lock)->trigger();
    f.window.action(MainWindow::Intent::MakeBundle)->trigger();

    CHECK(asked == QList{MainWindow::Intent::Lock, MainWindow::Intent::MakeBundle});
}

TEST_CASE("a window that closes stores every draft first", "[window]")
{
    WindowFixture f;
    f.window.show();

    f.window.close();

    CHECK(f.first->committed == 1);
    CHECK(f.second->committed == 1);
}

TEST_CASE("every word of the window follows the language", "[window]")
{
    WindowFixture f;
    f.window.show();
    Shouting translator;
    const int before = f.first->retranslated;

    QCoreApplication::installTranslator(&translator);
    QCoreApplication::processEvents();

    CHECK(f.window.menuBar()->actions().front()->text() == text("!&Book"));
    CHECK(f.first->retranslated > before);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::processEvents();
}

TEST_CASE("what was saved is said with its time", "[window]")
{
    WindowFixture f;

    f.window.showSaved(QDateTime(QDate(2026, 2, 3), QTime(10, 32)));

    bool said = false;
    for (const StatusLabel *label : f.window.findChildren<StatusLabel *>())
        said = said || label->word().contains(text("10:32"));
    CHECK(said);
}

TEST_CASE("a label without its mnemonic is its words alone, in letters with and without capitals", "[style]")
{
    CHECK(style::withoutMnemonic(QStringLiteral("&Telephone")) == QStringLiteral("Telephone"));
    CHECK(style::withoutMnemonic(QStringLiteral("নাম (&N)")) == QStringLiteral("নাম"));
    CHECK(style::withoutMnemonic(QStringLiteral("Ngày sinh")) == QStringLiteral("Ngày sinh"));
}

TEST_CASE("rows are thirty pixels or more and grow with the letters", "[style]")
{
    CHECK(style::rowHeight(QFontMetrics(QFont(QStringLiteral("Sans"), 6))) >= 30);
    CHECK(style::targetHeight(QFontMetrics(QFont(QStringLiteral("Sans"), 6))) >= 32);
    CHECK(style::rowHeight(QFontMetrics(QFont(QStringLiteral("Sans"), 30))) > 30);
}

TEST_CASE("a curtain puts every window but one out of sight and leaves the cursor where it was", "[window]")
{
    QWidget window;
    auto *field = new QLineEdit(QStringLiteral("đang gõ"), &window);
    QDialog dialog(&window);
    auto *inDialog = new QLineEdit(QStringLiteral("một nửa câu"), &dialog);
    QWidget question;
    window.show();
    dialog.open();
    question.show();
    dialog.activateWindow();
    inDialog->setFocus();
    inDialog->setCursorPosition(3);
    QCoreApplication::processEvents();

    Curtain curtain;
    curtain.draw(&question);
    CHECK(curtain.isDrawn());
    CHECK_FALSE(window.isVisible());
    CHECK_FALSE(dialog.isVisible());
    CHECK(question.isVisible());

    curtain.lift();
    QCoreApplication::processEvents();
    CHECK_FALSE(curtain.isDrawn());
    CHECK(window.isVisible());
    CHECK(dialog.isVisible());
    CHECK(dialog.focusWidget() == inDialog);
    CHECK(inDialog->text() == QStringLiteral("một nửa câu"));
    CHECK(inDialog->cursorPosition() == 3);
    CHECK(field->text() == QStringLiteral("đang gõ"));
}

TEST_CASE("nobody at the keyboard, the desktop's screen lock and Ctrl+L in a dialog ask for the lock", "[window]")
{
    IdleWatch watch;
    int asked = 0;
    QObject::connect(&watch, &IdleWatch::idle, [&asked] { ++asked; });
    watch.screenLocked(false);
    CHECK(asked == 0);
    watch.screenLocked(true);
    CHECK(asked == 1);
    QDialog dialog;
    QLineEdit field(&dialog);
    dialog.open();
    QKeyEvent plain(QEvent::KeyPress, Qt::Key_L, Qt::NoModifier, QStringLiteral("l"));
    QCoreApplication::sendEvent(&field, &plain);
    CHECK(asked == 1);
    QKeyEvent lock(QEvent::KeyPress, Qt::Key_L, Qt::ControlModifier);
    QCoreApplication::sendEvent(&field, &lock);
    CHECK(asked == 2);
}

TEST_CASE("a table shows the whole titles of its columns while there is room, and leaves a width that a person has chosen")
{
    QStandardItemModel model(2, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Income it is reckoned from"), QStringLiteral("Note")});
    RowTable table;
    table.setModel(&model);
    table.setWideColumn(2);
    table.setLetters(0, 10);
    table.setLetters(1, 6);
    const auto title = [&] { return table.horizontalHeader()->sectionSizeHint(1); };
    table.resize(900, 200);
    table.show();
    CHECK(table.columnWidth(1) == title());
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) == table.viewport()->width());

    const int narrow = table.columnWidth(0) + 24 * table.fontMetrics().averageCharWidth() + 120;
    table.resize(narrow, 200); // no room for the title: what stands in the rows goes first
    CHECK(table.columnWidth(1) < title());
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) <= table.viewport()->width());

    table.resize(900, 200);
    CHECK(table.columnWidth(1) == title());
    table.setColumnWidth(1, 91);
    table.resize(950, 200);
    CHECK(table.columnWidth(1) == 91);
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("What the income is that it is reckoned from"), QStringLiteral("Note")});
    CHECK(table.columnWidth(1) == title()); // in another language it is measured anew
}
