// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/openexport.h"
#include "core/usecases/disclosures.h"
#include "tests/bookfixture.h"
#include "tests/pressing.h"
#include "ui/dialogs/openexportdialog.h"
#include "ui/pages/bookpage.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace {

/// The page of a book whose person chooses the folder `answer`.
struct ExportFixture : BookFixture
{
    QString answer = folder.path();
    std::unique_ptr<BookPage> page;

    ExportFixture() : BookFixture(3)
    {
        FileChooser chooser = FileChooser::ofDesktop();
        chooser.folder = [this](QWidget *, const QString &, const FileChooser::Then &then) { then(answer); };
        page = std::make_unique<BookPage>(*book, nullptr, chooser);
        page->resize(1200, 700);
        page->show();
    }

    OpenExportDialog *ask()
    {
        press(*page, "openExport");
        auto *dialog = page->findChild<OpenExportDialog *>();
        REQUIRE(dialog);
        return dialog;
    }
};

} // namespace

TEST_CASE("the open export is asked for on the page of the book, says that it is open, and is written", "[exportwindow]")
{
    ExportFixture f;
    OpenExportDialog *dialog = f.ask();
    CHECK(dialog->height() <= 600);
    auto *place = dialog->findChild<QLineEdit *>(QStringLiteral("exportPlace"));
    auto *known = dialog->findChild<QCheckBox *>(QStringLiteral("exportKnown"));
    auto *messages = dialog->findChild<MessageBar *>();

    press(*dialog, "exportNow"); // no place
    CHECK_FALSE(messages->text().isEmpty());
    press(*dialog, "exportChoose");
    CHECK(QDir::fromNativeSeparators(place->text()).startsWith(f.answer + QStringLiteral("/so-chi-bo-") + f.book->org()));
    messages->dismiss();
    press(*dialog, "exportNow"); // and not said that it is known
    CHECK_FALSE(messages->text().isEmpty());
    CHECK_FALSE(QFileInfo::exists(place->text()));
    CHECK(must(disclosures(*f.book)).isEmpty());

    known->setChecked(true);
    press(*dialog, "exportNow");
    dialog->reject(); // not while it is written
    REQUIRE(QTest::qWaitFor([&] { return dialog->findChild<QPushButton *>(QStringLiteral("exportClose"))->isEnabled(); }, 60000));
    CHECK(dialog->height() <= 600);
    const QString target = QDir::fromNativeSeparators(place->text());
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("exportState"))->text().contains(place->text()));
    CHECK(must(readOpenExport(target)).parts.org == f.book->org());
    CHECK(dialog->findChild<QLabel *>(QStringLiteral("exportState"))->text().contains(must(readOpenExport(target)).fingerprint));
    CHECK(must(disclosures(*f.book)).size() == 1);
    const QPointer<OpenExportDialog> shown = dialog;
    press(*dialog, "exportClose");
    CHECK(QTest::qWaitFor([&] { return shown.isNull(); }, 5000));
    CHECK(f.page->commands().size() >= 10);
    CHECK(f.page->helpText().contains(QStringLiteral("sochibo-cli rebuild")));
}

TEST_CASE("an export that cannot be written says so, leaves what was typed, and is not noted", "[exportwindow]")
{
    ExportFixture f;
    OpenExportDialog *dialog = f.ask();
    auto *place = dialog->findChild<QLineEdit *>(QStringLiteral("exportPlace"));
    dialog->findChild<QCheckBox *>(QStringLiteral("exportKnown"))->setChecked(true);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    for (const QString &wrong : {f.folder.path(), f.path + QStringLiteral("/inside"), QStringLiteral("/proc/export")}) {
        place->setText(wrong);
        press(*dialog, "exportNow");
        REQUIRE(QTest::qWaitFor([&] { return place->isEnabled(); }, 30000));
        CHECK_FALSE(dialog->findChild<MessageBar *>()->text().isEmpty());
        CHECK(place->text() == wrong);
        CHECK(dialog->findChild<QPushButton *>(QStringLiteral("exportNow"))->isDefault()); // Enter tries again
        CHECK(must(disclosures(*f.book)).isEmpty());
    }
}
