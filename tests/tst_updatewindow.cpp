// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchangefixture.h"
#include "tests/pressing.h"
#include "tests/update/updatefixture.h"
#include "ui/dialogs/updatedialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/updating.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSettings>
#include <QTest>

namespace {

/// The command on a page of its own, for a program of the fixture.
struct WindowFixture : UpdateFixture
{
    ChosenFiles chosen;
    QWidget page;
    Updating updating{chosen.chooser(), &page};

    explicit WindowFixture(const QString &platform = debianPlatform) : UpdateFixture(platform)
    {
        updating.setProgram([this]() -> Result<update::Running> {
            return running.folder.isEmpty() ? Result<update::Running>(running) : update::runningIn(running.folder, running);
        });
        updating.retranslate();
        page.show();
    }

    UpdateDialog *open()
    {
        updating.button()->click();
        auto *dialog = page.findChild<UpdateDialog *>();
        REQUIRE(dialog);
        return dialog;
    }

    /// Waits until what was begun is done.
    static void wait(UpdateDialog &dialog) { REQUIRE(QTest::qWaitFor([&] { return child<QPushButton>(dialog, "updateClose")->isEnabled(); }, 30000)); }

    static QString text(UpdateDialog &dialog, const char *label) { return child<QLabel>(dialog, label)->text(); }
    static bool can(UpdateDialog &dialog, const char *button) { return child<QPushButton>(dialog, button)->isEnabled(); }
};

} // namespace

TEST_CASE("an update is looked at, taken in, and its command shown", "[updatewindow]")
{
    WindowFixture f;
    QSettings().setValue(settings::language, QStringLiteral("en"));
    UpdateDialog *dialog = f.open();
    CHECK(dialog->height() <= 600);
    CHECK_FALSE(f.can(*dialog, "updateTakeIn"));
    CHECK_FALSE(f.can(*dialog, "updateApply"));
    CHECK_FALSE(f.can(*dialog, "updateBack"));
    CHECK_FALSE(f.can(*dialog, "updateDiscard"));
    CHECK(child<QPlainTextEdit>(*dialog, "updateNotes")->isHidden());

    f.chosen.open = f.brought(QStringLiteral("0.2.0"));
    press(*dialog, "updateChoose");
    dialog->reject(); // not while it is verified
    f.wait(*dialog);
    CHECK(f.text(*dialog, "updateState").contains(QStringLiteral("0.2.0")));
    CHECK(f.text(*dialog, "updateState").contains(QStringLiteral("20/12/2026")));
    CHECK(child<QPlainTextEdit>(*dialog, "updateNotes")->toPlainText() == QStringLiteral("Printing mended."));
    CHECK(f.onShelf().isEmpty()); // looked at only
    CHECK(dialog->height() <= 600);

    press(*dialog, "updateTakeIn");
    f.wait(*dialog);
    CHECK(f.onShelf().size() == 1);
    CHECK_FALSE(f.can(*dialog, "updateTakeIn"));
    press(*dialog, "updateApply");
    f.wait(*dialog);
    auto *command = child<QLineEdit>(*dialog, "updateCommand");
    CHECK_FALSE(command->isHidden());
    CHECK(command->text().startsWith(QStringLiteral("sudo apt install '")));
    CHECK(command->isReadOnly());
    CHECK(dialog->height() <= 600);

    press(*dialog, "updateDiscard");
    CHECK(command->isHidden());
    CHECK(f.onShelf().isEmpty());
    QSettings().remove(settings::language);
    const QPointer<UpdateDialog> shown = dialog;
    press(*dialog, "updateClose");
    settle();
    CHECK(shown.isNull());
}

TEST_CASE("an update that does not verify or is older is told and not taken in", "[updatewindow]")
{
    WindowFixture f;
    UpdateDialog *dialog = f.open();
    f.chosen.open = f.write("old.update", f.publisher.package(QStringLiteral("0.0.9"), debianPlatform, debianFiles(QStringLiteral("0.0.9")), 16, QStringLiteral("0.0.1")));

    press(*dialog, "updateChoose");
    f.wait(*dialog);

    CHECK(said(*dialog).contains(QStringLiteral("0.0.9")));
    CHECK_FALSE(f.can(*dialog, "updateTakeIn"));

    f.chosen.open = f.brought(QStringLiteral("0.2.0"));
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    REQUIRE(f.can(*dialog, "updateTakeIn"));
    f.write("brought.update", must(readWhole(f.path("brought.update"))).chopped(600)); // the stick is changed meanwhile
    press(*dialog, "updateTakeIn");
    f.wait(*dialog);
    CHECK(f.onShelf().isEmpty());
    CHECK_FALSE(f.can(*dialog, "updateApply"));
    dialog->reject();
    settle();
}

TEST_CASE("where nothing would lead back it is said before, and the package of the version that runs is taken in for it", "[updatewindow]")
{
    WindowFixture f;
    UpdateDialog *dialog = f.open();
    const auto chooseAndTake = [&](const QString &path) {
        f.chosen.open = path;
        press(*dialog, "updateChoose");
        f.wait(*dialog);
        const QString before = f.text(*dialog, "updateWhat");
        press(*dialog, "updateTakeIn");
        f.wait(*dialog);
        return before;
    };
    const QString current = f.write("current.update", f.publisher.package(QStringLiteral("0.1.0"), debianPlatform, debianFiles(QStringLiteral("0.1.0")), 16, QStringLiteral("0.0.9")));
    const QString noWayBack = QStringLiteral("no way back to version 0.1.0");

    CHECK(chooseAndTake(f.brought(QStringLiteral("0.2.0"))).contains(noWayBack));
    CHECK(f.text(*dialog, "updateWhat").contains(noWayBack));
    CHECK(dialog->height() <= 600);

    CHECK(chooseAndTake(current).contains(QStringLiteral("runs already")));
    CHECK(said(*dialog).contains(QStringLiteral("its package is kept")));
    CHECK(f.onShelf().size() == 2);
    CHECK(f.can(*dialog, "updateApply")); // what waits, waits
    CHECK_FALSE(f.text(*dialog, "updateWhat").contains(noWayBack));

    f.chosen.open = current; // once more there is nothing to keep
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    CHECK(said(*dialog).contains(QStringLiteral("runs already")));
    CHECK_FALSE(f.can(*dialog, "updateTakeIn"));
    dialog->reject();
    settle();
}

TEST_CASE("a portable edition that nobody signed says before that nothing leads back to it", "[updatewindow]")
{
    WindowFixture f(QStringLiteral("windows-x86_64-portable"));
    REQUIRE(QFile::remove(f.running.folder + u'/' + update::signatureName));
    UpdateDialog *dialog = f.open();
    f.chosen.open = f.brought(QStringLiteral("0.2.0"));
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    CHECK(f.text(*dialog, "updateWhat").contains(QStringLiteral("no way back to version 0.1.0")));
    CHECK(f.text(*dialog, "updateWhat").contains(QStringLiteral("when this program is closed")));
    dialog->reject();
    settle();
}

TEST_CASE("a portable edition is exchanged at the next start and gone back from in the dialog", "[updatewindow]")
{
    WindowFixture f(portablePlatform);
    UpdateDialog *dialog = f.open();
    f.chosen.open = f.brought(QStringLiteral("0.2.0"));
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    press(*dialog, "updateTakeIn");
    f.wait(*dialog);
    CHECK(update::beside(f.running.folder));
    CHECK(must(update::manifestIn(f.running.folder)).version == QStringLiteral("0.1.0"));
    CHECK_FALSE(f.can(*dialog, "updateBack"));
    dialog->reject();
    settle();

    CHECK(must(programToStart(f.running.folder + QStringLiteral("/sochibo"), f.running)) == f.running.folder + QStringLiteral("/sochibo"));
    dialog = f.open();
    CHECK(child<QPushButton>(*dialog, "updateBack")->text().contains(QStringLiteral("0.1.0")));
    // not where nobody signed it or a book could not be read any more: the reason is in sight
    const QString signature = f.running.folder + QStringLiteral(".before/") + update::signatureName;
    REQUIRE(QFile::rename(signature, f.path("kept.minisig")));
    dialog->reject();
    settle();
    dialog = f.open();
    CHECK_FALSE(f.can(*dialog, "updateBack"));
    CHECK(f.text(*dialog, "updateWhat").contains(QStringLiteral("not signed by its publisher")));
    REQUIRE(QFile::rename(f.path("kept.minisig"), signature));
    dialog->reject();
    settle();
    f.running.bookSchema = 99;
    f.running.newestBook = QStringLiteral("/books/mine");
    dialog = f.open();
    CHECK_FALSE(f.can(*dialog, "updateBack"));
    CHECK(f.text(*dialog, "updateWhat").contains(QDir::toNativeSeparators(QStringLiteral("/books/mine"))));
    dialog->reject();
    settle();
    f.running.bookSchema = 0;
    dialog = f.open();
    press(*dialog, "updateBack");
    f.wait(*dialog);
    CHECK(must(update::manifestIn(f.running.folder)).version == QStringLiteral("0.1.0"));
    CHECK(said(*dialog).contains(QStringLiteral("0.1.0")));
    dialog->reject();
    settle();
}

TEST_CASE("a Windows installer is handed over to be started when the window is closed", "[updatewindow]")
{
    WindowFixture f(QStringLiteral("windows-x86_64"));
    f.chosen.open = f.write("w.update", f.publisher.package(QStringLiteral("0.2.0"), f.running.platform, {{QStringLiteral("sochibo-0.2.0-setup.exe"), "MZ", true}}));
    QString asked;
    update::Way way = update::Way::Back;
    QObject::connect(&f.updating, &Updating::installAsked, [&](const QString &installer, update::Way asksFor) {
        asked = installer;
        way = asksFor;
    });
    QPointer<UpdateDialog> dialog = f.open();
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    press(*dialog, "updateTakeIn");
    f.wait(*dialog);

    press(*dialog, "updateApply");
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 30000));

    CHECK(asked.endsWith(QStringLiteral("/sochibo-0.2.0-setup.exe")));
    CHECK(must(readWhole(asked)) == "MZ");
    CHECK(way == update::Way::Forward);

    // Going back, the installer is told so, because it refuses to go over a newer version otherwise.
    f.running.version = QStringLiteral("0.2.0");
    must(update::takeIn(f.write("x.update", f.publisher.package(QStringLiteral("0.3.0"), f.running.platform, {{QStringLiteral("sochibo-0.3.0-setup.exe"), "MZ3", true}})), f.running));
    f.running.version = QStringLiteral("0.3.0");
    CHECK(must(goBackToFormer(f.running)).command.endsWith(QStringLiteral("sochibo-0.2.0-setup.exe\" /BACK")));
    dialog = f.open();
    press(*dialog, "updateBack");
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 30000));
    CHECK(asked.endsWith(QStringLiteral("/sochibo-0.2.0-setup.exe")));
    CHECK(way == update::Way::Back);
}

TEST_CASE("a portable edition on Windows is exchanged when the window is closed, forward and back", "[updatewindow]")
{
    WindowFixture f(QStringLiteral("windows-x86_64-portable"));
    bool asked = false;
    QObject::connect(&f.updating, &Updating::backAsked, [&asked] { asked = true; });
    f.chosen.open = f.brought(QStringLiteral("0.2.0"));
    QPointer<UpdateDialog> dialog = f.open();
    press(*dialog, "updateChoose");
    f.wait(*dialog);
    press(*dialog, "updateTakeIn");
    f.wait(*dialog);
    CHECK(update::beside(f.running.folder));
    CHECK(f.text(*dialog, "updateWhat").contains(QStringLiteral("when this program is closed")));
    dialog->reject();
    settle();

    must(update::putInPlaceOf(f.running));
    dialog = f.open();
    press(*dialog, "updateBack");
    REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }, 30000));
    CHECK(asked);
    CHECK(must(update::manifestIn(f.running.folder)).version == QStringLiteral("0.2.0")); // not while the program runs
}

TEST_CASE("a program without a publisher's key says that it takes no updates", "[updatewindow]")
{
    WindowFixture f;
    f.running.publisherKey.clear();
    UpdateDialog *dialog = f.open();

    CHECK_FALSE(f.can(*dialog, "updateChoose"));
    CHECK(f.text(*dialog, "updateWhat").contains(QStringLiteral("without the key of a publisher")));
    dialog->reject();
    settle();
}

TEST_CASE("updates stand on the page of the book, each letter of the dialog is there once", "[updatewindow]")
{
    BookFixture f(1);
    BookPage page(*f.book);
    page.show();
    press(page, "updates");
    auto *dialog = page.findChild<UpdateDialog *>();
    REQUIRE(dialog);
    QStringList letters;
    const auto add = [&letters](const QString &text) {
        if (const qsizetype at = text.indexOf(u'&'); at >= 0)
            letters += text.mid(at + 1, 1).toLower();
    };
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (!button->objectName().startsWith(QStringLiteral("update")))
            continue;
        INFO(button->objectName());
        CHECK(button->text().contains(u'&'));
        CHECK(button->focusPolicy() != Qt::NoFocus);
        add(button->text());
    }
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->buddy())
            add(label->text());
    CHECK(letters.size() == 8);
    CHECK(letters.removeDuplicates() == 0);
    CHECK(page.commands().size() >= 11);
    CHECK(page.helpText().contains(QStringLiteral("signed by the publisher")));
    dialog->reject();
    settle();
}

TEST_CASE("the office sends an update along with its receipts, and the cell says what became of it", "[updatewindow][exchange]")
{
    const UpdateFixture f;
    ExchangeFixture post;
    must(takeBundle(*post.ward, post.up()));
    ChosenFiles chosen;
    BoardPage board(*post.ward, nullptr, chosen.chooser());
    board.setPublisherKey([&f] { return f.publisher.publicText(); });
    board.show();
    chosen.open = f.write("changed.update", must(readWhole(f.brought(QStringLiteral("0.2.0")))).replace("dddd", "dddx"));
    press(board, "sendUpdate");
    QApplication::closeAllWindows(); // the dialog that says so
    board.show();
    chosen.open = f.brought(QStringLiteral("0.2.0"));
    press(board, "sendUpdate");
    CHECK(said(board).contains(QStringLiteral("sochibo-0.2.0-debian-amd64.update")));

    chosen.folder = f.path("stick");
    REQUIRE(QDir().mkpath(chosen.folder));
    press(board, "writeReceipts");
    const QStringList written = QDir(chosen.folder).entryList(QDir::Files);
    REQUIRE(written.size() == 1);

    ExchangePage exchange(*post.book, nullptr, chosen.chooser());
    exchange.show();
    exchange.takeIn(QDir(chosen.folder).filePath(written.first()));
    // This test's own program has no publisher's key, so it says that it takes none; the receipt counts all the same.
    CHECK(said(exchange).contains(QStringLiteral("everything else was")));
    CHECK(must(post.book->cosignedSize()) > 0);
    const TakeReport again = must(takeBundle(*post.book, must(readWhole(QDir(chosen.folder).filePath(written.first()), largestBundleFile))));
    CHECK(again.update.name == QStringLiteral("sochibo-0.2.0-debian-amd64.update"));
    CHECK(again.update.bytes == must(readWhole(chosen.open)));
}
