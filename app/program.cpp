// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "core/base/clock.h"
#include "core/usecases/clockdoubt.h"
#include "core/usecases/enrolling.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/deadlinesview.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/workpage.h"
#include "ui/searchactions.h"
#include "ui/undoactions.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"
#include "ui/wizards/forgottenway.h"
#include "ui/wizards/importwizard.h"
#include "ui/wizards/newbookwizard.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>

static constexpr int exchangeArea = 4;
static constexpr int bookArea = 5;

Program::Program(QElapsedTimer started)
    : m_started(started), m_restoring(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    connect(&m_idle, &IdleWatch::idle, this, &Program::lockByItself);
    m_hourly.setInterval(60 * 60 * 1000);
    connect(&m_hourly, &QTimer::timeout, this, &Program::backUpByItself);
    m_hourly.start();
    connect(&m_lastBackups, &LastBackups::finished, qApp, &QApplication::quit);
    connect(&m_lastBackups, &LastBackups::troubled, this, [this](const QString &trouble) {
        if (m_window)
            m_window->messages()->show(Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The last backup of the book that was open before is not complete: %1"), {trouble}});
    });
}

Program::~Program()
{
    leaveBook();
}

static bool isTracing()
{
    return qEnvironmentVariableIsSet("SOCHIBO_STARTUP_TRACE");
}

void Program::trace(const char *what) const
{
    if (isTracing())
        std::fprintf(stderr, "%s %lld ms\n", what, static_cast<long long>(m_started.elapsed()));
}

void Program::watchFirstPaint(QWidget *window, const char *name)
{
    if (!isTracing())
        return;
    window->setProperty("trace", QByteArray(name));
    window->installEventFilter(this);
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched->property("trace").isValid()) {
        trace(watched->property("trace").toByteArray() + " first paint");
        watched->setProperty("trace", {});
    }
    return QObject::eventFilter(watched, event);
}

void Program::begin(const QString &operand)
{
    const QString last = QSettings().value(settings::lastBook).toString();
    if (operand.endsWith(QLatin1String(".age"))) {
        m_toTakeIn = operand;
        return last.isEmpty() ? showStart() : unlock(last);
    }
    if (!operand.isEmpty())
        return unlock(operand);
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return unlock(last);
    showStart();
}

void Program::showStart()
{
    auto *start = new StartDialog(m_language);
    start->setAttribute(Qt::WA_DeleteOnClose);
    connect(start, &StartDialog::newAsked, this, &Program::makeNew);
    connect(start, &StartDialog::openAsked, this, &Program::chooseBook);
    connect(start, &StartDialog::restoreAsked, this, [this] { m_restoring.choose(Restoring::Expected::Backup, m_asking, whatToDo()); });
    connect(start, &StartDialog::takeOverAsked, this, [this] { m_restoring.choose(Restoring::Expected::Move, m_asking, whatToDo()); });
    watchFirstPaint(start, "start");
    m_asking = start;
    start->show();
}

void Program::makeNew()
{
    auto *wizard = new NewBookWizard(m_asking ? m_asking.data() : m_window.data());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::finished, this, [this, wizard] {
        // queued, because showing the new book takes away the window that this wizard stands on
        if (auto made = std::make_shared<std::unique_ptr<Book>>(wizard->takeBook()); *made)
            QMetaObject::invokeMethod(this, [this, made] { show(std::move(*made)); }, Qt::QueuedConnection);
    });
    wizard->open();
}

void Program::chooseBook()
{
    auto *dialog = new QFileDialog(m_asking ? m_asking.data() : m_window.data(), MainWindow::tr("Open a book: choose its folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { unlock(folder); });
    dialog->open();
}

/// What follows once a book lies in its new folder. Asked from behind the curtain it does not wait for the locked book.
Restoring::Then Program::whatToDo()
{
    const bool isBehindCurtain = m_curtain.isDrawn();
    return [this, isBehindCurtain](const Restoring::Restored &restored) {
        const auto offer = [this, restored] { offerRestored(restored); };
        // queued, because showing the restored book takes away the windows that the question stood on
        QMetaObject::invokeMethod(this, [this, offer, isBehindCurtain] { isBehindCurtain ? offer() : whenInSight(offer); }, Qt::QueuedConnection);
    };
}

void Program::restore(const QString &backup)
{
    m_restoring.restore(backup, m_asking ? m_asking.data() : m_window.data(), whatToDo());
}

/// A book that was moved here goes on at once, and so does any where none is open. Beside an open book a restored one is
/// first only offered: nobody is to go on in an old copy without having meant it.
void Program::offerRestored(const Restoring::Restored &restored)
{
    if (!m_book || m_book->isLocked() || !m_window || restored.holding.kind == BackupKind::Move)
        return openRestored(restored);
    auto *box = new QMessageBox(QMessageBox::Information, MainWindow::tr("The backup was restored"),
                                MainWindow::tr("The backup lies as a book in the folder\n%1\nIt holds: %2.").arg(QDir::toNativeSeparators(restored.folder), restored.holding.sentence()),
                                QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(MainWindow::tr("The book that is open now was not changed. Open the restored one only if it is to take its place, or to look something up."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *stay = box->addButton(MainWindow::tr("&Stay with this book"), QMessageBox::RejectRole);
    auto *open = box->addButton(MainWindow::tr("&Open the restored book"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(open, &QPushButton::clicked, this, [this, restored] {
        QMetaObject::invokeMethod(this, [this, restored] { openRestored(restored); }, Qt::QueuedConnection);
    });
    box->open();
}

void Program::openRestored(const Restoring::Restored &restored)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto book = restored.open();
    QGuiApplication::restoreOverrideCursor();
    if (!book)
        return unlock(restored.folder); // the person sees there why it does not open
    if (m_window)
        leaveBook();
    show(*std::move(book));
    m_window->messages()->say((restored.holding.kind == BackupKind::Move ? MainWindow::tr("The book goes on here, in the folder %1. It holds: %2.")
                                                                         : MainWindow::tr("The book was restored into %1. It holds: %2."))
                                  .arg(QDir::toNativeSeparators(restored.folder), restored.holding.sentence()));
    if (!restored.holding.problems.isEmpty())
        m_window->messages()->show(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Not everything in this restored book verifies: %1. Look into an older backup before you go on in it."), {restored.holding.problems.join(u' ')}});
}

void Program::whenInSight(const std::function<void()> &work)
{
    if (m_curtain.isDrawn())
        m_whenInSight += work;
    else
        work();
}

/// Once an hour where one is due.
void Program::backUpByItself()
{
    if (m_backups && m_window && !m_book->isLocked())
        m_backups->backUp(BackupKeeper::Asked::ByItself);
}

void Program::unlock(const QString &folder)
{
    auto *dialog = new UnlockDialog(folder, [this, folder](const SecretBytes &passphrase) -> Result<Done> {
        trace("passphrase given");
        // The book that is open now is left only once the other one is.
        auto book = m_book && QFileInfo(m_book->folder()) == QFileInfo(folder) ? (leaveBook(), Book::open(folder, passphrase)) : Book::open(folder, passphrase);
        if (!book)
            return book.error();
        leaveBook();
        m_book = *std::move(book);
        return Done{};
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offerRecovery();
    connect(dialog, &UnlockDialog::forgotten, this, [this, dialog, folder] { recover(folder, dialog); });
    connect(dialog, &QDialog::accepted, this, [this] { show(std::move(m_book)); });
    connect(dialog, &UnlockDialog::anotherAsked, this, [this, dialog] {
        showStart();
        dialog->close();
    });
    watchFirstPaint(dialog, "unlock");
    QWidget *before = m_asking;
    m_asking = dialog;
    dialog->show();
    if (before)
        before->close();
}

void Program::recover(const QString &folder, UnlockDialog *asking)
{
    const ForgottenWay::Hooks hooks{[this, folder] {
                                        if (m_book && QFileInfo(m_book->folder()) == QFileInfo(folder))
                                            leaveBook();
                                    },
                                    [this](std::unique_ptr<Book> book) {
                                        leaveBook();
                                        m_book = std::move(book);
                                        m_isRecovered = true;
                                    }};
    auto *way = new ForgottenWay(folder, hooks, asking);
    connect(way, &ForgottenWay::finished, asking, &QDialog::accept);
    if (const auto begun = way->begin(); !begun)
        asking->messages()->show(begun.error(), {}, MessageBar::Moment::Opening);
}

/// After an opening without the passphrase: what is new, and what has to be done about it.
void Program::tellRecovered()
{
    const auto standing = standingOf(*m_book);
    if (!standing || !standing->isEnrolled)
        return m_window->messages()->say(MainWindow::tr("The book is open and has its new passphrase. Its log says how it was opened, and its signing keys are new."));
    m_window->messages()->say(MainWindow::tr("The book is open and has its new passphrase. Its signing keys are new: save a new request under “Exchange”, bring it to the office and read the 30 digits to it; it answers with the next certificate."),
                              {MainWindow::tr("Enrol the book &again"), [this] { m_window->goToArea(exchangeArea); }});
}

void Program::leaveBook()
{
    if (m_backups)
        m_lastBackups.take(std::move(m_backups));
    if (m_window) {
        m_window->disconnect(this);
        m_window->close();
        delete m_window.data();
    }
    m_curtain.lift(); // nothing stands behind it any more
    m_whenInSight.clear();
    m_book.reset();
}

/// The window was closed; the program ends when the last backup is there.
void Program::sayFarewell()
{
    QApplication::setQuitOnLastWindowClosed(false);
    if (m_backups)
        m_lastBackups.take(std::move(m_backups));
    m_lastBackups.sayFarewell();
}

void Program::show(std::unique_ptr<Book> book)
{
    if (m_window)
        leaveBook();
    m_book = std::move(book);
    QSettings().setValue(settings::lastBook, m_book->folder());

    const bool isCell = m_book->head().bookKind == BookKind::Cell;
    auto *today = new TodayPage(*m_book);
    auto *members = new MembersPage(*m_book);
    auto *meetings = new MeetingsPage(*m_book);
    auto *work = new WorkPage(*m_book);
    Page *exchange = isCell ? static_cast<Page *>(new ExchangePage(*m_book)) : new BoardPage(*m_book);
    m_backups = std::make_unique<BackupKeeper>(*m_book);
    auto *cover = new BookPage(*m_book, nullptr, FileChooser::ofDesktop(), m_backups.get());
    const QList<Page *> pages{today, members, meetings, work, exchange, cover};
    m_window = new MainWindow(pages, m_language, m_zoom);
    for (Page *page : pages)
        page->setMessages(m_window->messages());
    m_window->setBookName(m_book->head().name);

    const auto import = [this, members] {
        auto *wizard = new ImportWizard(*m_book, m_window);
        wizard->setAttribute(Qt::WA_DeleteOnClose);
        connect(wizard, &ImportWizard::imported, members, [this](const QString &sentence) { m_window->messages()->say(sentence); });
        wizard->open();
    };
    connect(members, &MembersPage::importAsked, m_window, import);
    const auto openMeeting = [this, meetings](const MeetingId &id) {
        m_window->goTo(meetings);
        meetings->openMeeting(id);
    };
    connect(work, &WorkPage::meetingAsked, m_window, openMeeting);
    connect(members, &MembersPage::meetingAsked, m_window, openMeeting);
    connect(today, &TodayPage::wanted, m_window, [=, this](TodayPage::Want want, const QString &id) {
        switch (want) {
        case TodayPage::Want::Member: m_window->goTo(members); return members->showMember(MemberId{id});
        case TodayPage::Want::Members: return m_window->goTo(members);
        case TodayPage::Want::ImportMembers: m_window->goTo(members); return import();
        case TodayPage::Want::Meeting: m_window->goTo(meetings); return meetings->openMeeting(MeetingId{id});
        case TodayPage::Want::PackBefore: m_window->goTo(meetings); return meetings->openPack(MeetingId{id}, PackStage::Before);
        case TodayPage::Want::PackAfter: m_window->goTo(meetings); return meetings->openPack(MeetingId{id}, PackStage::After);
        case TodayPage::Want::NewMeeting: m_window->goTo(meetings); return meetings->newMeeting();
        case TodayPage::Want::Tasks: work->showTasks(); return m_window->goTo(work);
        case TodayPage::Want::Petitions: work->showPetitions(); return m_window->goTo(work);
        case TodayPage::Want::Dues: m_window->goTo(members); return members->openTool(QStringLiteral("dues"));
        case TodayPage::Want::Exchange: return m_window->goTo(exchange);
        case TodayPage::Want::Keys: return m_window->goTo(cover);
        case TodayPage::Want::Backups: m_window->goTo(cover); return cover->showBackups();
        case TodayPage::Want::Deadline:
            m_window->goTo(members);
            members->openTool(QStringLiteral("deadlines"));
            if (auto *deadlines = qobject_cast<DeadlinesView *>(members->openView()))
                deadlines->openClock(id);
            return;
        case TodayPage::Want::Deadlines: m_window->goTo(members); return members->openTool(QStringLiteral("deadlines"));
        case TodayPage::Want::YearBook: m_window->goTo(meetings); return meetings->showYearBook(id.toInt());
        }
    });
    connect(cover, &BookPage::restoreAsked, this, &Program::restore);
    const auto close = [this] { QMetaObject::invokeMethod(m_window, &QWidget::close, Qt::QueuedConnection); }; // the dialog that asks stands on it
    connect(cover, &BookPage::installAsked, this, [this, close](const QString &installer, update::Way way) {
        m_installer = installer;
        m_way = way;
        close();
    });
    connect(cover, &BookPage::backAsked, this, [this, close] {
        m_way = update::Way::Back;
        close();
    });
    connect(m_book.get(), &Book::changed, m_window, [this](const Changes &) {
        m_window->showSaved();
        m_window->setBookName(m_book->head().name);
        m_window->showStanding();
    });
    m_window->setStanding([this] { return m_book->whyUnsigned(); });
    connect(m_window, &MainWindow::asked, this, &Program::answer);
    new UndoActions(*m_book, *m_window);
    m_search = new SearchActions(*m_book, *m_window, *members, *meetings, qobject_cast<BoardPage *>(exchange));
    connect(m_window, &MainWindow::closing, this, &Program::sayFarewell); // not when leaveBook() closes it
    connect(m_window, &MainWindow::lockMinutesChanged, &m_idle, &IdleWatch::setMinutes);
    m_idle.setMinutes(QSettings().value(settings::lockAfter, MainWindow::defaultLockMinutes).toInt());
    watchFirstPaint(m_window, "window");
    m_window->show();
    QTimer::singleShot(3000, m_window, [this] { backUpByItself(); });  // says now what went wrong while the last window closed
    QMetaObject::invokeMethod(&m_idle, &IdleWatch::followScreen, Qt::QueuedConnection);  // a bus may take its time to answer
    if (m_asking)
        m_asking->close();
    if (m_book->isCheckDue())
        QMetaObject::invokeMethod(cover, [this, cover] {
            m_window->goTo(cover);
            cover->verifyEverything();
            m_window->messages()->say(MainWindow::tr("The last time ended abruptly, as when the power goes. The whole record was read again; the result stands on this page."));
        }, Qt::QueuedConnection);
    if (std::exchange(m_isRecovered, false))
        tellRecovered();
    // after what else is said about the opening, so that it is what stays in sight
    QMetaObject::invokeMethod(m_window, [this] { doubtClock(); }, Qt::QueuedConnection);
    if (!m_toTakeIn.isEmpty()) {
        m_window->goTo(exchange);
        if (auto *board = qobject_cast<BoardPage *>(exchange))
            board->takeIn({std::exchange(m_toTakeIn, {})});
        else if (auto *post = qobject_cast<ExchangePage *>(exchange))
            post->takeIn(std::exchange(m_toTakeIn, {}));
    }
}

/// Whoever begins to work with a wrong clock is told before anything carries its date.
void Program::doubtClock()
{
    if (const auto doubt = clockDoubt(*m_book, nowUtc()))
        m_window->messages()->show(*doubt);
}

void Program::lock()
{
    if (!m_window || m_book->isLocked())
        return;
    constexpr int aMoment = 200;
    if (m_book->isPaused()) // a long list is being recorded: it locks once that is done
        return QTimer::singleShot(aMoment, this, &Program::lock);
    m_window->commitDrafts();
    m_search->leave();
    auto *dialog = new UnlockDialog(m_book->folder(), [this](const SecretBytes &passphrase) { return m_book->unlock(passphrase); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_curtain.lift();
        m_window->currentPage()->refresh();
        for (const auto &work : std::exchange(m_whenInSight, {}))
            work();
        doubtClock();
    });
    connect(dialog, &UnlockDialog::anotherAsked, this, [this, dialog] {
        showStart();
        dialog->close();
    });
    m_asking = dialog;
    m_curtain.draw(dialog);
    m_backups->endSoon();
    m_book->lock();
    dialog->show();
}

/// Only a window that is in sight locks: neither the questions before a book is open nor a locked one.
void Program::lockByItself()
{
    if (m_window && !m_curtain.isDrawn())
        lock();
}

void Program::answer(MainWindow::Intent intent)
{
    const auto page = [this](int area) { m_window->goToArea(area); };
    switch (intent) {
    case MainWindow::Intent::NewBook: return makeNew();
    case MainWindow::Intent::OpenBook: return chooseBook();
    case MainWindow::Intent::Lock: return QMetaObject::invokeMethod(this, [this] { lock(); }, Qt::QueuedConnection), void();
    case MainWindow::Intent::MakeBundle:
        page(exchangeArea);
        if (auto *post = qobject_cast<ExchangePage *>(m_window->currentPage()))
            return post->makeBundle();
        if (auto *board = qobject_cast<BoardPage *>(m_window->currentPage()))
            return board->writeReceipts();
        return;
    case MainWindow::Intent::TakeInBundle:
        page(exchangeArea);
        if (auto *post = qobject_cast<ExchangePage *>(m_window->currentPage()))
            return post->takeInBundle();
        if (auto *board = qobject_cast<BoardPage *>(m_window->currentPage()))
            return board->takeInBundles();
        return;
    case MainWindow::Intent::VerifyEverything:
        page(bookArea);
        if (auto *cover = qobject_cast<BookPage *>(m_window->currentPage()))
            cover->verifyEverything();
        return;
    case MainWindow::Intent::Settings: return page(bookArea);
    case MainWindow::Intent::About: {
        auto *box = new QMessageBox(QMessageBox::Information, MainWindow::tr("About this program"),
                                    MainWindow::tr("Sổ Chi bộ (Cell Book), version %1.\nFree software under the GNU General Public License 3. It sends nothing anywhere by itself.")
                                        .arg(QCoreApplication::applicationVersion()),
                                    QMessageBox::Ok, m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
        return;
    }
    case MainWindow::Intent::Backup:
        page(bookArea);
        if (auto *cover = qobject_cast<BookPage *>(m_window->currentPage()))
            cover->showBackups();
        return m_backups->backUp(BackupKeeper::Asked::ByPerson);
    case MainWindow::Intent::Restore: return m_restoring.choose(Restoring::Expected::Backup, m_window, whatToDo());
    case MainWindow::Intent::Move:
        page(bookArea);
        if (auto *cover = qobject_cast<BookPage *>(m_window->currentPage()))
            cover->moveBook();
        return;
    case MainWindow::Intent::Undo: // these four are UndoActions', the last is SearchActions'
    case MainWindow::Intent::Redo:
    case MainWindow::Intent::History:
    case MainWindow::Intent::Trash:
    case MainWindow::Intent::SearchEverywhere:
        return;
    }
}
