// SPDX-License-Identifier: GPL-3.0-or-later
// Input methods in every field: letters that are composed (UniKey, ibus, the keyboard of the system) arrive whole, whichever way
// the method hands them over.
#include "core/text/fold.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/coverdialog.h"
#include "ui/dialogs/guestdialog.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/openexportdialog.h"
#include "ui/dialogs/petitionanswerdialog.h"
#include "ui/dialogs/petitiondialog.h"
#include "ui/dialogs/phrasedialog.h"
#include "ui/dialogs/searchdialog.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/dialogs/timefield.h"
#include "ui/mainwindow.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/workpage.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/language.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/zoom.h"

#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isMeant(const QString &typed, const QString &name)
{
    return containsFolded(name, typed);
}

/// What a field holds.
QString textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->toPlainText();
    return qobject_cast<const QTextEdit *>(field)->toPlainText();
}

void empty(QWidget *field)
{
    QMetaObject::invokeMethod(field, "clear");
    REQUIRE(textOf(field).isEmpty());
}

/// A word under the cursor that is not finished: shown, and no text yet.
void compose(QWidget *field, const QString &word)
{
    QInputMethodEvent event(word, {{QInputMethodEvent::Cursor, int(word.size()), 1, {}}});
    QApplication::sendEvent(field, &event);
}

/// A word that is finished; in the place of some characters before the cursor.
void commit(QWidget *field, const QString &word, int before = 0)
{
    QInputMethodEvent event;
    event.setCommitString(word, -before, before);
    QApplication::sendEvent(field, &event);
}

/// As methods with a word under the cursor do (ibus, Windows): it grows letter by letter and is committed with the space.
void composeWords(QWidget *field, const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (qsizetype letters = 1; letters <= words[i].size(); ++letters)
            compose(field, words[i].left(letters));
        commit(field, words[i]);
        if (i + 1 < words.size())
            commit(field, QStringLiteral(" "));
    }
}

/// As methods without one do (UniKey): letters go in at once, and a mark takes back what it changes.
void correctWord(QWidget *field)
{
    for (const char *letter : {"D", "a", "n", "g"})
        commit(field, QString::fromLatin1(letter));
    commit(field, vi("Đang"), 4);
    commit(field, vi("ảng"), 3);
    commit(field, QStringLiteral(" "));
    for (const char *letter : {"v", "i", "e"})
        commit(field, QString::fromLatin1(letter));
    commit(field, vi("ê"), 1);
    commit(field, QStringLiteral("n"));
}

/// Whether a field takes words at all: not dates, times, numbers, codes, and what is only read.
bool takesWords(const QWidget *field)
{
    if (qobject_cast<const DateField *>(field) || qobject_cast<const TimeField *>(field) || qobject_cast<const NumberField *>(field))
        return false;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal && !line->validator() && line->inputMask().isEmpty() && line->maxLength() > 40
            && !(line->inputMethodHints() & Qt::ImhSensitiveData);
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return !plain->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(field))
        return !rich->isReadOnly();
    return false;
}

QList<QWidget *> fieldsOf(QWidget *parent)
{
    QList<QWidget *> fields;
    for (QWidget *each : parent->findChildren<QWidget *>())
        if (each->isEnabledTo(parent) && takesWords(each))
            fields += each;
    return fields;
}

/// Every way of composing, in one field.
void tryField(QWidget *field)
{
    INFO(field->metaObject()->className() << " " << field->objectName().toStdString() << " in " << field->window()->metaObject()->className());
    CHECK(field->testAttribute(Qt::WA_InputMethodEnabled));
    empty(field);
    composeWords(field, {vi("Nguyễn"), vi("Thị"), vi("Phượng")});
    CHECK(textOf(field) == vi("Nguyễn Thị Phượng"));

    empty(field);
    correctWord(field);
    CHECK(textOf(field) == vi("Đảng viên"));

    empty(field);
    commit(field, vi("ước").normalized(QString::NormalizationForm_D)); // in parts
    CHECK(nfc(textOf(field)) == vi("ước"));

    empty(field);
    compose(field, vi("đươ"));
    CHECK(textOf(field).isEmpty()); // nobody reads half a word
    compose(field, {});            // and taken back it was never there
    CHECK(textOf(field).isEmpty());

    empty(field);
    commit(field, vi("hai"));
    compose(field, vi("ba"));
    commit(field, vi("bà"));
    CHECK(textOf(field) == vi("haibà"));
    empty(field);
}

} // namespace

TEST_CASE("every field of every page takes composed letters whole", "[composing]")
{
    BookFixture f(5);
    const MeetingId id = f.meeting();
    Language language;
    Zoom zoom;
    language.use(QStringLiteral("en"));
    auto *meetings = new MeetingsPage(*f.book);
    MainWindow window({new TodayPage(*f.book), new MembersPage(*f.book), meetings, new WorkPage(*f.book), new ExchangePage(*f.book), new BookPage(*f.book)}, language, zoom);
    window.resize(1366, 768);
    window.show();
    meetings->openMeeting(id);
    const QList<QWidget *> fields = fieldsOf(&window);
    CHECK(fields.size() >= 5);
    for (QWidget *field : fields)
        tryField(field);
}

TEST_CASE("every field of the forms takes composed letters whole", "[composing]")
{
    BookFixture f(5);
    const MeetingId id = f.meeting();
    QList<PersonChoice> people;
    for (const MemberId &each : f.members)
        people += {each.text, must(f.book->get(each)).name, {}};
    Petition petition;
    petition.meeting = id;
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.emplace_back(new MemberDialog(Member(), {}));
    dialogs.emplace_back(new CoverDialog(testHead(), [](const BookHead &) -> Result<Done> { return Done{}; }, nullptr));
    dialogs.emplace_back(new GuestDialog(Guest(), [](const Guest &) -> Result<Done> { return Done{}; }, nullptr));
    dialogs.emplace_back(new TaskDialog(Task(), people, isMeant));
    dialogs.emplace_back(new PetitionDialog(petition, people, isMeant));
    dialogs.emplace_back(new PetitionAnswerDialog(petition, vi("Đèn đường"), QDate(2026, 11, 29), {}));
    const PhraseDialog::Source phrases{[](const QString &) { return Result<QList<Phrase>>(QList<Phrase>()); }, [](const Phrase &) -> Result<Done> { return Done{}; },
                                       [](const PhraseId &) -> Result<Done> { return Done{}; }};
    dialogs.emplace_back(new PhraseDialog(phrases, {}, nullptr));
    dialogs.emplace_back(new SearchDialog([&] { return SearchIndex::read(*f.book); }, [](const QString &org) { return org; }, nullptr));
    dialogs.emplace_back(new OpenExportDialog(QStringLiteral("so-chi-bo"), [](const QString &, const OpenExportDialog::Then &) {}, FileChooser::ofDesktop(), nullptr));
    qsizetype count = 0;
    for (const auto &dialog : dialogs) {
        dialog->show();
        const QList<QWidget *> fields = fieldsOf(dialog.get());
        INFO(dialog->metaObject()->className());
        CHECK_FALSE(fields.isEmpty());
        count += fields.size();
        for (QWidget *field : fields)
            tryField(field);
    }
    CHECK(count > 40);
}

TEST_CASE("a person is found by composed letters, and nobody is picked within a word", "[composing]")
{
    PersonPicker picker(isMeant);
    picker.setChoices({{QStringLiteral("1"), vi("Nguyễn Thị Phượng"), {}}, {QStringLiteral("2"), vi("Trần Văn Phương"), {}}, {QStringLiteral("3"), vi("Lò Văn Đức"), {}}});
    QSignalSpy picked(&picker, &PersonPicker::picked);
    picker.show();
    picker.setFocus();

    compose(&picker, vi("Phượ"));
    QTest::keyClick(&picker, Qt::Key_Return); // some methods let Enter through
    CHECK(picked.isEmpty());
    CHECK(picker.key().isEmpty());
    commit(&picker, vi("Phượng"));
    CHECK(picker.text() == vi("Phượng"));
    QTest::keyClick(&picker, Qt::Key_Return);
    REQUIRE(picked.size() == 1);
    CHECK(picker.key() == QStringLiteral("1"));
    CHECK(picker.text() == vi("Nguyễn Thị Phượng"));

    picker.selectAll();
    commit(&picker, vi("đức").normalized(QString::NormalizationForm_D));
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.key() == QStringLiteral("3"));

    picker.selectAll();
    commit(&picker, vi("phương"));
    QTest::keyClick(&picker, Qt::Key_Return);
    CHECK(picker.key() == QStringLiteral("2")); // written with its accents it is only one
}

TEST_CASE("prose keeps a word that is being composed out of drafts and keeps it in the text", "[composing]")
{
    TextField field;
    QSignalSpy edited(&field, &TextField::textEdited);
    QSignalSpy committed(&field, &TextField::committed);
    composeWords(&field, {vi("Nhất"), vi("trí")});
    CHECK(field.text() == vi("Nhất trí"));
    for (const QList<QVariant> &each : edited)
        CHECK(vi("Nhất trí").startsWith(each.front().toString())); // never half a word
    CHECK(edited.size() == 3);
    compose(&field, vi("vớ"));
    field.commit(); // the clock struck meanwhile
    CHECK(committed.isEmpty());
    commit(&field, vi("với"));
    field.commit();
    REQUIRE(committed.size() == 1);
    CHECK(committed.front().front().toString() == vi("Nhất trívới"));
}

TEST_CASE("dates, times and numbers take digits that an input method hands over", "[composing]")
{
    DateField date;
    for (const char *piece : {"3", "/", "2", "/", "2026"})
        commit(&date, QString::fromLatin1(piece));
    CHECK(date.iso() == QStringLiteral("2026-02-03"));
    TimeField time;
    for (const char *piece : {"19", "h", "30"})
        commit(&time, QString::fromLatin1(piece));
    CHECK(must(time.value()) == QTime(19, 30));
    NumberField number(0, 999);
    number.clear();
    commit(&number, QStringLiteral("4"));
    commit(&number, QStringLiteral("5"));
    CHECK(number.value() == 45);
    commit(&number, vi("ă"));
    CHECK(number.value() == 45); // no letter gets into it
}
