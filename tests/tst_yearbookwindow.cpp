// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"
#include "tests/pressing.h"

#include "core/base/files.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/todaypage.h"
#include "ui/widgets/paperview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QTest>

namespace {

/// The page of meetings of a cell with closed minutes in 2026.
struct Window : BookFixture
{
    MessageBar bar;
    ChosenFiles files;
    std::unique_ptr<MeetingsPage> page;

    Window() : BookFixture(5)
    {
        files.save = folder.filePath(QStringLiteral("book.pdf"));
        page = std::make_unique<MeetingsPage>(*book, nullptr, files.chooser());
        page->setMessages(&bar);
        page->resize(1230, 560);
        page->show();
        QApplication::processEvents();
    }

    QAction *command() const { return page->commands().last(); }

    static PaperDialog *dialog()
    {
        QApplication::processEvents();
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<PaperDialog *>(each); found && found->isVisible())
                return found;
        return nullptr;
    }
};

void finish(PaperDialog *dialog)
{
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([dialog] { return !dialog->isWorking(); }, 30000));
}

} // namespace

TEST_CASE("the book of the year in sight is laid out in the open dialog, and saved", "[yearbookwindow]")
{
    Window window;
    for (int month = 1; month <= 4; ++month)
        window.close(window.meeting(QDate(2026, month, 3)));
    window.meeting(QDate(2026, 6, 3));
    window.page->refresh();
    CHECK(window.page->yearInSight() == 2026);

    window.command()->trigger();
    PaperDialog *dialog = Window::dialog();
    REQUIRE(dialog);
    CHECK(dialog->isWorking());  // it is there, and says so, before the first page is
    CHECK_FALSE(dialog->told().isEmpty());
    CHECK(dialog->view()->pageCount() == 0);
    CHECK_FALSE(dialog->choice()->isEnabled());
    finish(dialog);

    CHECK(dialog->view()->pageCount() > 6);
    CHECK(dialog->told().contains(QString::number(dialog->view()->pageCount())));
    emit dialog->view()->saveAsked();
    const QByteArray saved = must(readWhole(window.files.save));
    CHECK(saved.startsWith("%PDF-"));
    CHECK(saved.contains("/Type /Outlines"));
    CHECK(dialog->sizeHint().height() <= 600);

    dialog->choice()->setChecked(true);
    CHECK(dialog->view()->pageCount() > 6);
    emit dialog->view()->saveAsked();
    CHECK(must(readWhole(window.files.save)) != saved);
    dialog->close();
}

TEST_CASE("a dialog that is closed while the book is laid out leaves nothing behind", "[yearbookwindow]")
{
    Window window;
    window.close(window.meeting(QDate(2026, 1, 3)));

    window.page->showYearBook(2026);
    REQUIRE(Window::dialog());
    Window::dialog()->close();
    QTest::qWait(120);

    CHECK_FALSE(Window::dialog());
    CHECK(must(window.book->check()).problems.isEmpty());
    window.page->showYearBook(2026);  // and can be opened again
    finish(Window::dialog());
    CHECK(Window::dialog()->view()->pageCount() > 3);
    Window::dialog()->close();
}

TEST_CASE("a year without closed minutes says what hinders and opens nothing", "[yearbookwindow]")
{
    Window window;
    window.meeting(QDate(2026, 6, 3));

    window.page->showYearBook(2026);

    CHECK_FALSE(Window::dialog());
    CHECK(window.bar.text().contains(QStringLiteral("2026")));
}

TEST_CASE("in January today's page says that the book of the year before can be bound, and leads to it", "[yearbookwindow]")
{
    Window window;
    TodayPage today(*window.book);
    const auto lineOn = [&](const QDate &day) {
        std::optional<TodayPage::Line> found;
        for (const TodayPage::Line &line : must(today.due(day)))
            if (line.want == TodayPage::Want::YearBook)
                found = line;
        return found;
    };
    CHECK_FALSE(lineOn(QDate(2027, 1, 10)));  // nothing is closed
    window.close(window.meeting(QDate(2026, 11, 3)));

    const auto line = lineOn(QDate(2027, 1, 31));
    REQUIRE(line);
    CHECK(line->id == QStringLiteral("2026"));
    CHECK_FALSE(line->button.isEmpty());
    CHECK_FALSE(lineOn(QDate(2027, 2, 1)));
    CHECK_FALSE(lineOn(QDate(2026, 12, 31)));
    CHECK_FALSE(lineOn(QDate(2028, 1, 10)));
}
