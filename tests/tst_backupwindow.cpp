// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, restoring and moving house as they are pressed in the window.
#include "core/base/files.h"
#include "core/usecases/backupkeeping.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/drivedialog.h"
#include "ui/dialogs/farewelldialog.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/lastbackups.h"
#include "ui/mainwindow.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <algorithm>

namespace {

template <typename T>
T *child(QWidget &of, const char *name)
{
    T *found = of.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

void press(QWidget &in, const char *button)
{
    auto *found = child<QPushButton>(in, button);
    REQUIRE(found->isEnabled());
    found->click();
}

/// A page over a book of six members and a meeting, with a stick and a chosen folder that are folders of the test.
struct WindowFixture : BookFixture
{
    QString stickRoot = folder.filePath(QStringLiteral("media/KINGSTON"));
    QString answer;                        ///< the folder a person would choose next
    PlaceState stickState = PlaceState::Ready;
    unsigned long slowness = 0;  ///< milliseconds that looking for drives takes
    std::unique_ptr<BackupKeeper> keeper;
    std::unique_ptr<BookPage> page;
    RowTable *table = nullptr;

    WindowFixture() : BookFixture(6)
    {
        meeting();
        QSettings().clear();
        begin();
    }
    ~WindowFixture()
    {
        page.reset();
        keeper.reset();
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->inherits("QMessageBox"))
                delete window;
    }

    /// Real places, and beside them the stick when its folder is there: no test can plug one in.
    void begin()
    {
        BackupSurroundings surroundings;
        surroundings.places = [this](const QString &bookFolder, const QString &org, const QString &chosen) {
            QList<BackupPlace> places = backupPlaces(bookFolder, org, chosen);
            if (QFileInfo(stickRoot + QStringLiteral("/SoChiBo")).isDir())
                places += BackupPlace{PlaceKind::Stick, stickRoot + QStringLiteral("/SoChiBo/") + org, QStringLiteral("KINGSTON"), stickState, true};
            return places;
        };
        surroundings.drives = [this](const QString &) {
            QThread::msleep(slowness);
            QList<Drive> drives;
            if (QFileInfo(stickRoot).isDir())
                drives += Drive{stickRoot, QStringLiteral("KINGSTON"), qint64(16) << 30, qint64(9) << 30, stickState == PlaceState::ReadOnly,
                                QFileInfo(stickRoot + QStringLiteral("/SoChiBo")).isDir()};
            return drives;
        };
        keeper = std::make_unique<BackupKeeper>(*book, nullptr, surroundings);
        FileChooser chooser;
        chooser.folder = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(answer); };
        page = std::make_unique<BookPage>(*book, nullptr, chooser, keeper.get());
        page->resize(1200, 700);
        page->show();
        press(*page, "showBackups");
        table = child<RowTable>(*page, "backups");
        settle();
    }

    void plugIn(bool prepared = true) { REQUIRE(QDir().mkpath(prepared ? stickRoot + QStringLiteral("/SoChiBo") : stickRoot)); }
    void pullOut() { REQUIRE(QDir().rename(stickRoot, stickRoot + QStringLiteral("-away"))); }

    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return keeper->work() == BackupKeeper::Work::None; }, 60000));
    }

    void pressAndSettle(const char *button)
    {
        press(*page, button);
        settle();
    }

    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    QString said() const { return page->messages()->text(); }
    void choose(int row) const { table->setCurrentIndex(table->model()->index(row, 0)); }

    QStringList placeWords() const
    {
        QStringList words;
        for (const StatusLabel *label : page->findChildren<StatusLabel *>())
            words += label->word();
        return words;
    }

    void damage(const QString &file)
    {
        QByteArray bytes = must(readWhole(file));
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        must(writeWhole(file, bytes, Existing::Replace));
    }

    template <typename Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *each = qobject_cast<Dialog *>(widget); each && each->isVisible())
                found = each;
        REQUIRE(found);
        return found;
    }
};

enum BackupColumn { Made, State, Place, Says, TriedOut, Size };

} // namespace

TEST_CASE("a backup is made by the button, tried out, and stands in the list with all that is known of it", "[backupwindow]")
{
    WindowFixture f;
    CHECK(f.table->model()->rowCount() == 0);
    CHECK(child<QLabel>(*f.page, "backupSays")->text().contains(QStringLiteral("No backup was made yet")));
    CHECK_FALSE(child<QPushButton>(*f.page, "tryOut")->isEnabled());

    f.pressAndSettle("backUpNow");

    QAbstractItemModelTester tester(f.table->model());
    REQUIRE(f.table->model()->rowCount() == 1);
    CHECK(f.cell(0, Made).startsWith(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy"))));
    CHECK(f.cell(0, State) == QStringLiteral("Good"));
    CHECK_FALSE(f.table->model()->index(0, State).data(Qt::DecorationRole).value<QIcon>().isNull()); // a shape beside the word
    CHECK(f.cell(0, Place) == QStringLiteral("This computer"));
    CHECK(f.cell(0, Says).startsWith(QStringLiteral("6 members, 1 meetings, last entry ")));
    CHECK(f.cell(0, TriedOut).startsWith(QDate::currentDate().toString(QStringLiteral("dd/MM/yyyy"))));
    CHECK(f.cell(0, Size).endsWith(QStringLiteral("kB")));
    CHECK(f.said().contains(QStringLiteral("6 members")));
    CHECK(child<StatusLabel>(*f.page, "standing")->tone() == Tone::Warning); // it lies on this computer's disk alone
}

TEST_CASE("the window goes on while a backup is made, which holds the book as it was when it was asked for", "[backupwindow]")
{
    WindowFixture f;
    press(*f.page, "backUpNow");
    CHECK(f.keeper->work() == BackupKeeper::Work::BackingUp); // it returned at once
    CHECK(child<StatusLabel>(*f.page, "backupWork")->word().contains(QStringLiteral("you can go on working")));
    CHECK_FALSE(child<QPushButton>(*f.page, "backUpNow")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return f.keeper->hasLooked() && f.keeper->work() != BackupKeeper::Work::None; }));
    f.settle();
    const qint64 before = f.keeper->backups().first().entries;
    must(enterMember(*f.book, named(QStringLiteral("Lê Thị Ghi Thêm")), {}));
    CHECK(before < must(f.book->logSize()));

    f.keeper->backUp(BackupKeeper::Asked::ByItself);
    f.settle();
    CHECK(f.keeper->backups().size() == 1); // the last of a day is kept
    CHECK(f.keeper->backups().first().entries == must(f.book->logSize()));
    CHECK(must(f.book->check()).problems.isEmpty());
}

TEST_CASE("a damaged backup is shown by word and shape, named with its file, and stands on the first page until it is gone", "[backupwindow][damage]")
{
    WindowFixture f;
    f.pressAndSettle("backUpNow");
    const QString path = f.keeper->backups().first().backup.path;
    const QString shown = QDir::toNativeSeparators(path);
    f.damage(path);
    f.choose(0);

    f.pressAndSettle("tryOut");

    CHECK(f.cell(0, State) == QStringLiteral("Damaged"));
    CHECK(f.cell(0, Says).contains(path));
    CHECK(child<QLabel>(*f.page, "backupSays")->text().contains(path));
    CHECK(f.said().contains(shown));
    CHECK(f.dialog<QMessageBox>()->text().contains(shown)); // asked for by a person: a dialog says what to do
    TodayPage today(*f.book);
    bool isNamed = false;
    for (const TodayPage::Line &line : must(today.due(QDate::currentDate())))
        isNamed = isNamed || (line.tone == Tone::Problem && line.sentence.contains(shown) && line.want == TodayPage::Want::Backups);
    CHECK(isNamed);

    // A new one is made beside it, and the damaged one is never cleared away by the program.
    must(enterMember(*f.book, named(QStringLiteral("Lê Thị Sau")), {}));
    f.pressAndSettle("backUpNow");
    CHECK(f.table->model()->rowCount() == 2);
    CHECK(f.cell(0, State) == QStringLiteral("Good"));
    CHECK(f.cell(1, State) == QStringLiteral("Damaged"));
    CHECK(f.said().contains(shown));
}

TEST_CASE("damage that is found by itself is told without a dialog, and only when it is found", "[backupwindow][damage]")
{
    WindowFixture f;
    f.pressAndSettle("backUpNow");
    const Backup backup = f.keeper->backups().first().backup;
    f.damage(backup.path);
    QFile notes(usualBackupPlace(f.book->org()) + QStringLiteral(".json"));
    REQUIRE(notes.remove()); // so that a try-out is due

    f.keeper->backUp(BackupKeeper::Asked::ByItself);
    f.settle();
    CHECK(f.said().contains(QStringLiteral("These backups are damaged")));
    for (const QWidget *window : QApplication::topLevelWidgets())
        CHECK_FALSE((window->inherits("QMessageBox") && window->isVisible()));
    f.page->messages()->dismiss();
    f.keeper->backUp(BackupKeeper::Asked::ByItself);
    f.settle();
    CHECK(f.said().isEmpty());
}

TEST_CASE("a stick that is pulled out leaves its backups in the list as not reachable, and nothing fails", "[backupwindow]")
{
    WindowFixture f;
    f.plugIn();
    f.pressAndSettle("backUpNow");
    CHECK(f.table->model()->rowCount() == 2);
    CHECK(child<StatusLabel>(*f.page, "standing")->tone() == Tone::Good);
    CHECK(f.placeWords().join(u'\n').contains(QStringLiteral("Stick KINGSTON: ready, on another disk")));

    f.pullOut();
    must(enterMember(*f.book, named(QStringLiteral("Lê Thị Sau")), {}));
    f.pressAndSettle("backUpNow");

    REQUIRE(f.table->model()->rowCount() == 2); // here the last of a day is kept
    int away = -1;
    for (int row = 0; row < 2; ++row)
        away = f.cell(row, State) == QStringLiteral("Not reachable now") ? row : away;
    REQUIRE(away >= 0);
    CHECK(f.cell(away, Says).startsWith(QStringLiteral("6 members")));
    f.choose(away);
    CHECK_FALSE(child<QPushButton>(*f.page, "tryOut")->isEnabled());
    CHECK_FALSE(child<QPushButton>(*f.page, "restoreChosen")->isEnabled());
    CHECK(f.said().contains(QStringLiteral("The last backup is")));
    CHECK_FALSE(QFileInfo::exists(f.stickRoot)); // nothing was made where the stick is not
    CHECK(child<StatusLabel>(*f.page, "standing")->tone() == Tone::Good); // one lies in a drawer
}

TEST_CASE("a stick that can only be read is said to be, and gets nothing", "[backupwindow]")
{
    WindowFixture f;
    f.plugIn();
    f.stickState = PlaceState::ReadOnly;

    f.pressAndSettle("backUpNow");

    CHECK(f.said().contains(QStringLiteral("can only be read")));
    CHECK(f.placeWords().join(u'\n').contains(QStringLiteral("Stick KINGSTON: can only be read")));
    CHECK(f.table->model()->rowCount() == 1);
    CHECK(QDir(f.stickRoot + QStringLiteral("/SoChiBo")).isEmpty());
}

TEST_CASE("a second place is chosen once, remembered on this computer, and said to lie on the same disk where it does", "[backupwindow]")
{
    WindowFixture f;
    f.answer = f.folder.filePath(QStringLiteral("Sao lưu"));
    REQUIRE(QDir().mkpath(f.answer));
    f.pressAndSettle("choosePlace");
    CHECK(f.said().contains(QStringLiteral("Sao lưu")));
    CHECK(f.placeWords().join(u'\n').contains(QStringLiteral("on a disk of this computer")));
    f.pressAndSettle("backUpNow");
    CHECK(f.table->model()->rowCount() == 2);
    CHECK(backupsIn(f.answer + QStringLiteral("/SoChiBo/") + f.book->org(), f.book->bookId()).size() == 1);

    f.page.reset();
    f.keeper.reset();
    f.begin(); // the program is started again
    CHECK(f.table->model()->rowCount() == 2);
    REQUIRE(QDir().rename(f.answer, f.answer + QStringLiteral(" đã rút")));
    f.keeper->look();
    f.settle();
    CHECK(f.placeWords().join(u'\n').contains(QStringLiteral("Sao lưu: not reachable now")));

    f.answer = f.path;
    press(*f.page, "choosePlace");
    CHECK(f.said().contains(QStringLiteral("the folder of the book itself")));
}

TEST_CASE("a stick is prepared by choosing it, also one that is plugged in while the question is open", "[backupwindow]")
{
    WindowFixture f;
    press(*f.page, "prepareStick");
    auto *dialog = f.dialog<DriveDialog>();
    auto *list = child<QListWidget>(*dialog, "drives");
    CHECK(list->count() == 0);
    dialog->accept();
    CHECK(dialog->isVisible()); // nothing to prepare

    f.plugIn(false);
    REQUIRE(QTest::qWaitFor([&] { return list->count() == 1; }, 15000));
    CHECK(list->item(0)->text().contains(QStringLiteral("KINGSTON")));
    dialog->accept();
    CHECK_FALSE(dialog->isVisible());
    f.settle();
    CHECK(QFileInfo(f.stickRoot + QStringLiteral("/SoChiBo")).isDir());
    CHECK(f.said().contains(QStringLiteral("KINGSTON is prepared")));
    f.pressAndSettle("backUpNow");
    CHECK(f.table->model()->rowCount() == 2);
}

TEST_CASE("after a month without a backup elsewhere the first page reminds, and its button leads to the backups", "[backupwindow]")
{
    WindowFixture f;
    TodayPage today(*f.book);
    const auto line = [&](const QDate &day) {
        TodayPage::Line found;
        for (const TodayPage::Line &each : must(today.due(day)))
            if (each.want == TodayPage::Want::Backups)
                found = each;
        return found;
    };
    const QDate now = QDate::currentDate();
    CHECK(line(now).tone == Tone::Warning);
    CHECK(line(now).sentence.contains(QStringLiteral("Keep one on a stick too")));

    f.plugIn();
    f.pressAndSettle("backUpNow");
    CHECK(line(now).tone == Tone::Good);
    CHECK(line(now).button.isEmpty());
    CHECK(line(now.addDays(30)).tone == Tone::Good);
    CHECK(line(now.addDays(31)).tone == Tone::Warning);
    CHECK(line(now.addDays(31)).sentence.contains(now.toString(QStringLiteral("dd/MM/yyyy"))));

    qRegisterMetaType<TodayPage::Want>();
    QSignalSpy wanted(&today, &TodayPage::wanted);
    f.damage(f.keeper->backups().first().backup.path);
    f.choose(0);
    f.pressAndSettle("tryOut");
    today.refresh();
    for (QPushButton *button : today.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Open the backups") && wanted.isEmpty())
            button->click();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().value<TodayPage::Want>() == TodayPage::Want::Backups);
}

TEST_CASE("leaving a book makes its last backup although the book is closed at once", "[backupwindow]")
{
    WindowFixture f;
    const qint64 entries = must(f.book->logSize());
    const QString org = f.book->org();
    const QByteArray id = f.book->bookId();
    f.page.reset();
    LastBackups last;
    QSignalSpy finished(&last, &LastBackups::finished);
    last.take(std::move(f.keeper));
    f.book.reset();
    last.sayFarewell();

    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, 60000));

    const QList<KnownBackup> known = knownBackups(org, id, backupPlaces(f.path, org, {}));
    REQUIRE(known.size() == 1);
    CHECK(known.first().health() == BackupHealth::Good);
    CHECK(known.first().entries == entries);
}

TEST_CASE("a last backup that takes longer is told, and what tells it keeps nobody from quitting", "[backupwindow]")
{
    WindowFixture f;
    f.slowness = 1200;
    f.page.reset();
    LastBackups last;
    QSignalSpy finished(&last, &LastBackups::finished);
    const auto isTold = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::any_of(all.cbegin(), all.cend(), [](const QWidget *each) { return each->inherits("FarewellDialog") && each->isVisible(); });
    };
    bool isToldAtTheEnd = true;
    QObject::connect(&last, &LastBackups::finished, &last, [&] { isToldAtTheEnd = isTold(); });
    last.take(std::move(f.keeper));
    f.book.reset();
    last.sayFarewell();

    REQUIRE(QTest::qWaitFor(isTold, 60000));
    REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, 60000));

    CHECK_FALSE(isToldAtTheEnd);
}

TEST_CASE("a last backup that could not be made is told until the person has read it", "[backupwindow]")
{
    WindowFixture f;
    f.plugIn();
    f.stickState = PlaceState::ReadOnly;
    f.page.reset();
    LastBackups last;
    QSignalSpy finished(&last, &LastBackups::finished);
    last.take(std::move(f.keeper));
    f.book.reset();
    last.sayFarewell();

    REQUIRE(QTest::qWaitFor([&] { return last.isEmpty(); }, 60000));
    auto *dialog = f.dialog<FarewellDialog>();
    CHECK(finished.isEmpty());
    CHECK(dialog->findChild<QLabel *>()->text().contains(QStringLiteral("can only be read")));
    press(*dialog, "farewell");
    CHECK(finished.size() == 1);
}

TEST_CASE("a locked book is not backed up, and what runs ends without a question on the screen", "[backupwindow]")
{
    WindowFixture f;
    press(*f.page, "backUpNow");
    f.keeper->endSoon();
    f.book->lock();
    f.settle();
    CHECK(f.keeper->backups().isEmpty());
    f.keeper->backUp(BackupKeeper::Asked::ByItself);
    f.settle();
    CHECK(f.keeper->backups().isEmpty());
    must(f.book->unlock(SecretBytes::passphrase(testPassphrase)));
    f.pressAndSettle("backUpNow");
    CHECK(f.keeper->backups().size() == 1);
}

TEST_CASE("a backup is restored with the passphrase into its new folder, and a slip of the finger changes nothing", "[backupwindow]")
{
    WindowFixture f;
    f.pressAndSettle("backUpNow");
    QSignalSpy asked(f.page.get(), &BookPage::restoreAsked);
    press(*f.page, "restoreChosen");
    REQUIRE(asked.size() == 1);
    const QString file = asked.front().front().toString();
    const QString into = folderForRestoring(f.folder.path(), QDateTime::currentDateTime());
    RestoreDialog dialog(file, into, [&](const SecretBytes &passphrase, const RestoreDialog::Then &then) {
        then(restoreBackup(file, Unlock{passphrase.copy(), {}}, into, QDateTime::currentDateTimeUtc()));
    });
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *field = child<QLineEdit>(dialog, "passphrase");

    press(dialog, "restoreNow");
    CHECK(dialog.messages()->text().contains(QStringLiteral("Type the passphrase")));
    field->setText(QStringLiteral("không phải cụm này"));
    press(dialog, "restoreNow");
    CHECK(dialog.isVisible());
    CHECK(dialog.messages()->text().contains(QStringLiteral("Nothing was restored")));
    CHECK_FALSE(QFileInfo::exists(into));

    field->setText(testPassphrase);
    QTest::keyClick(field, Qt::Key_Return);
    INFO(dialog.messages()->text().toStdString());
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.holding().members == 6);
    CHECK(field->text().isEmpty());
    CHECK(openBook(into)->copyState().kind == CopyState::Current); // never enrolled: there is nobody to ask
}

TEST_CASE("a damaged file restores nothing and the dialog says so", "[backupwindow][damage]")
{
    WindowFixture f;
    f.pressAndSettle("backUpNow");
    const QString file = f.keeper->backups().first().backup.path;
    f.damage(file);
    const QString into = f.folder.filePath(QStringLiteral("again"));
    RestoreDialog dialog(file, into, [&](const SecretBytes &passphrase, const RestoreDialog::Then &then) {
        then(restoreBackup(file, Unlock{passphrase.copy(), {}}, into, QDateTime::currentDateTimeUtc()));
    });
    dialog.show();
    child<QLineEdit>(dialog, "passphrase")->setText(testPassphrase);

    press(dialog, "restoreNow");

    CHECK(dialog.isVisible());
    CHECK(dialog.messages()->text().contains(QStringLiteral("damaged")));
    CHECK_FALSE(QFileInfo::exists(into));
}

TEST_CASE("while a book is put back the dialog neither closes nor asks twice", "[backupwindow]")
{
    REQUIRE(startCrypto());
    RestoreDialog::Then later;
    int asked = 0;
    RestoreDialog dialog(QStringLiteral("/media/stick/move-20261124193000.age"), QStringLiteral("/home/an/So Chi bo"), [&](const SecretBytes &, const RestoreDialog::Then &then) {
        later = then;
        ++asked;
    });
    dialog.show();
    CHECK(dialog.windowTitle() == QStringLiteral("Take over a book"));
    auto *field = child<QLineEdit>(dialog, "passphrase");
    field->setText(testPassphrase);
    press(dialog, "restoreNow");

    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK_FALSE(child<QPushButton>(dialog, "restoreNow")->isEnabled());
    later(Error{Error::Io, "The disk is full. Nothing was changed; make room and try again."});
    CHECK(dialog.isVisible());
    CHECK(child<QPushButton>(dialog, "restoreNow")->isEnabled());
    CHECK(asked == 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("moving house: the file is written, this copy is visibly read-only, and the other computer goes on at once", "[backupwindow][move]")
{
    WindowFixture f;
    f.plugIn(false);
    Language language;
    Zoom zoom;
    language.use(QStringLiteral("en"));
    auto *members = new MembersPage(*f.book);
    MainWindow window({members}, language, zoom);
    members->setMessages(window.messages());
    window.setStanding([&f] { return f.book->whyUnsigned(); });
    QObject::connect(f.book.get(), &Book::changed, &window, [&window](const Changes &) { window.showStanding(); });
    window.show();
    auto *bar = child<QFrame>(window, "standingBar");
    CHECK_FALSE(bar->isVisible());

    f.keeper->look();
    f.settle();
    press(*f.page, "moveFromList");
    auto *dialog = f.dialog<MoveDialog>();
    CHECK(child<QComboBox>(*dialog, "movePlace")->currentData().toString() == f.stickRoot);
    child<QLineEdit>(*dialog, "moveTo")->setText(QStringLiteral("máy mới ở nhà văn hóa"));
    f.settle();
    press(*dialog, "moveNow");
    CHECK(f.keeper->work() == BackupKeeper::Work::Moving); // the window goes on meanwhile
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible()); // and the question stays until it is answered
    f.settle();

    const QString state = child<QLabel>(*dialog, "moveState")->text();
    const QStringList files = QDir(f.stickRoot).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 2);
    CHECK(state.contains(files.first()));
    CHECK(state.contains(QStringLiteral("Take over a book that was moved here")));
    CHECK_FALSE(child<QPushButton>(*dialog, "moveNow")->isVisible());
    CHECK(bar->isVisible());
    CHECK(child<StatusLabel>(*bar, "")->word().contains(QStringLiteral("moved to another computer")));
    press(*dialog, "moveClose");

    // What records is refused with the reason, and stays typed.
    const auto more = enterMember(*f.book, named(QStringLiteral("Lê Thị Muộn")), {});
    CHECK(QByteArray(more.error().word) == "moved");
    members->enterNew();
    auto *form = f.dialog<MemberDialog>();
    qobject_cast<QLineEdit *>(form->field(QStringLiteral("name")))->setText(QStringLiteral("Lê Thị Muộn"));
    for (QPushButton *button : form->findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(QStringLiteral("Save")))
            button->click();
    CHECK(form->isVisible());
    CHECK(form->messages()->text().contains(QStringLiteral("goes on there")));
    form->close();

    f.settle();
    f.pressAndSettle("backUpNow"); // an ended copy gets no backups that could go on as a second book
    CHECK(f.table->model()->rowCount() == 0);
    CHECK(must(TodayPage(*f.book).due(QDate::currentDate())).last().want != TodayPage::Want::Backups);

    OtherComputer other;
    const QString there = f.folder.filePath(QStringLiteral("there"));
    must(restoreBackup(f.stickRoot + u'/' + files.first(), Unlock{SecretBytes::passphrase(testPassphrase), {}}, there, QDateTime::currentDateTimeUtc()));
    const auto moved = openBook(there);
    CHECK(moved->copyState().kind == CopyState::Current);
    CHECK(must(moved->all<BookMoved>()).first().to == QStringLiteral("máy mới ở nhà văn hóa"));
    must(enterMember(*moved, named(QStringLiteral("Lê Thị Đúng Nơi")), {}));
}

TEST_CASE("a move to a place that cannot be written leaves the book going on, and the question open", "[backupwindow][move]")
{
    WindowFixture f;
    press(*f.page, "moveFromList");
    auto *dialog = f.dialog<MoveDialog>();
    press(*dialog, "moveNow");
    CHECK(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("Choose the stick")));

    f.answer = f.folder.filePath(QStringLiteral("vanished"));
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    press(*dialog, "moveOther");
    f.settle();
    const qint64 size = must(f.book->logSize());
    press(*dialog, "moveNow");
    f.settle();
    CHECK(dialog->isVisible());
    CHECK(dialog->findChild<MessageBar *>()->text().contains(QStringLiteral("vanished")));
    CHECK(child<QPushButton>(*dialog, "moveNow")->isDefault()); // Enter tries again
    CHECK(must(f.book->logSize()) == size);
    CHECK(f.book->copyState().kind == CopyState::Current);
    must(enterMember(*f.book, named(QStringLiteral("Lê Thị Còn Đây")), {}));

    // The same question takes another place.
    f.answer = f.folder.path();
    press(*dialog, "moveOther");
    f.settle();
    press(*dialog, "moveNow");
    f.settle();
    CHECK(f.book->copyState().kind == CopyState::Moved);
    press(*dialog, "moveClose");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Its file was lost: it is written again, and nothing is recorded.
    const qint64 ended = must(f.book->logSize());
    press(*f.page, "moveFromList");
    auto *again = f.dialog<MoveDialog>();
    CHECK(child<QPushButton>(*again, "moveNow")->text().contains(QStringLiteral("again")));
    press(*again, "moveOther");
    f.settle();
    press(*again, "moveNow");
    f.settle();
    CHECK(QDir(f.folder.path()).entryList({QStringLiteral("move-*.age")}).size() == 2);
    CHECK(must(f.book->logSize()) == ended);
}

TEST_CASE("the first dialog offers to take over a book that was moved here", "[backupwindow][move]")
{
    Language language;
    language.use(QStringLiteral("en"));
    StartDialog start(language);
    QSignalSpy asked(&start, &StartDialog::takeOverAsked);
    start.show();
    press(start, "takeOver");
    CHECK(asked.size() == 1);
}

TEST_CASE("in every language the backups and their dialogs fit a small screen, clash in no key, and name every field", "[backupwindow][words]")
{
    WindowFixture f;
    f.plugIn();
    f.pressAndSettle("backUpNow");
    Language language;
    style::apply(*qApp);
    QFont letters = QApplication::font();
    const QFont before = letters;
    letters.setPointSizeF(12);
    QApplication::setFont(letters);
    const auto check = [](QWidget &window) {
        QHash<QString, QString> keys;
        static const QRegularExpression mnemonic(QStringLiteral("&(\\w)"));
        for (QWidget *each : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(each);
            const auto *label = qobject_cast<QLabel *>(each);
            const QString text = button ? button->text() : label && label->buddy() ? label->text() : QString();
            if (text.isEmpty() || !each->isVisibleTo(&window))
                continue;
            const QString key = mnemonic.match(text).captured(1).toLower();
            INFO(text.toStdString() << " / " << keys.value(key).toStdString());
            if (!key.isEmpty())
                CHECK_FALSE(keys.contains(key));
            keys.insert(key, text);
            if (button && each->inherits("QPushButton"))
                CHECK(each->height() >= 32);
        }
        for (const char *kind : {"QLineEdit", "QComboBox", "QAbstractButton", "QTableView", "QListWidget", "QProgressBar"})
            for (QWidget *field : window.findChildren<QWidget *>())
                if (field->inherits(kind) && field->isVisibleTo(&window) && !field->parentWidget()->inherits("QLineEdit") && !field->parentWidget()->inherits("QTableView")
                    && !field->parentWidget()->inherits("QComboBoxListView")) {
                    INFO(field->metaObject()->className() << ' ' << field->objectName().toStdString());
                    CHECK_FALSE(QAccessible::queryAccessibleInterface(field)->text(QAccessible::Name).isEmpty());
                }
        return window.height();
    };
    for (const QString &code : Language::codes()) {
        INFO(code.toStdString());
        language.use(code);
        QCoreApplication::processEvents();
        check(*f.page);
        for (const char *button : {"prepareStick", "moveFromList"}) {
            press(*f.page, button);
            auto *dialog = f.dialog<QDialog>();
            QCoreApplication::processEvents();
            CHECK(check(*dialog) <= 600);
            f.settle();
            dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        RestoreDialog restore(QStringLiteral("/media/stick/backup-20261124193000.age"), QStringLiteral("/home/an/Documents/So Chi bo 2026-11-24 193000"), {});
        restore.show();
        CHECK(check(restore) <= 600);
        StartDialog start(language);
        start.show();
        QCoreApplication::processEvents();
        CHECK(check(start) <= 600);
    }
    language.use(QStringLiteral("en"));
    QApplication::setFont(before);
}
