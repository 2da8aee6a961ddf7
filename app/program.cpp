// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "core/base/clock.h"
#include "core/usecases/backupkeeping.h"
#include "core/usecases/clockdoubt.h"
#include "core/usecases/recovering.h"
#include "ui/dialogs/recoverdialog.h"
#include "ui/dialogs/startdialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/exchangepage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/workpage.h"
#include "ui/undoactions.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"
#include "ui/wizards/importwizard.h"
#include "ui/wizards/newbookwizard.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <cstdio>

Program::Program(QElapsedTimer started) : m_started(started)
{
    connect(&m_idle, &IdleWatch::idle, this, &Program::lockByItself);
    m_hourly.setInterval(60 * 60 * 1000);
    connect(&m_hourly, &QTimer::timeout, this, [this] { backUp(Told::Trouble); });
    m_hourly.start();
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
    connect(start, &StartDialog::restoreAsked, this, &Program::chooseBackup);
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

void Program::chooseBackup()
{
    auto *dialog = new QFileDialog(m_asking ? m_asking.data() : m_window.data(), MainWindow::tr("Restore from a backup: choose the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(MainWindow::tr("Backups (%1)").arg(QStringLiteral("*.age")));
    connect(dialog, &QFileDialog::fileSelected, this, &Program::restore);
    dialog->open();
}

/// The book of a backup gets a folder of its own beside the person's documents; nothing that is there is touched.
void Program::restore(const QString &backup)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString folder = documents.filePath(QStringLiteral("So Chi bo %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    const auto said = std::make_shared<QString>();
    auto *dialog = new UnlockDialog(backup, [this, backup, folder, now, said](const SecretBytes &passphrase) -> Result<Done> {
        const auto holds = restoreBackup(backup, Unlock{passphrase.copy()}, folder, now.toUTC());
        if (!holds)
            return holds.error();
        auto book = Book::open(folder, passphrase);
        if (!book)
            return book.error();
        *said = holds->sentence();
        leaveBook();
        m_book = *std::move(book);
        return Done{};
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, folder, said] {
        show(std::move(m_book));
        m_window->messages()->say(MainWindow::tr("The book was restored into %1. It holds: %2.").arg(QDir::toNativeSeparators(folder), *said));
    });
    connect(dialog, &UnlockDialog::anotherAsked, this, [this, dialog] {
        showStart();
        dialog->close();
    });
    QWidget *before = m_asking;
    m_asking = dialog;
    dialog->show();
    if (before)
        before->close();
}

/// A round of backups, at the end of work, once an hour where one is due, and when it is asked for. What went wrong is
/// always said, what went well only when it was asked for.
void Program::backUp(Told told)
{
    if (!m_book || m_book->isLocked())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const QStringList places = QStringList{usualBackupPlace(*m_book)} + removableBackupPlaces(*m_book);
    const BackupRound round = backupIfDue(*m_book, places, QDateTime::currentDateTimeUtc(), told == Told::Always ? 100 : 1);
    QGuiApplication::restoreOverrideCursor();
    if (!m_window)
        return;
    MessageBar *bar = m_window->messages();
    if (const QList<KnownBackup> known = knownBackups(*m_book, places); told == Told::Always && !known.isEmpty())
        bar->say(MainWindow::tr("The last backup is %1. It was tried out and holds: %2.").arg(QDir::toNativeSeparators(known.first().backup.path), known.first().says));
    for (const Error &failure : round.failures)
        bar->show(failure);
    for (const KnownBackup &damaged : round.damaged)
        bar->show(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup %1 is damaged: %2 The others are kept; make a new one and do not rely on this one."),
                        {QDir::toNativeSeparators(damaged.backup.path), damaged.says}});
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
    auto *dialog = new RecoverDialog([this, folder](const QByteArray &code, const SecretBytes &newPassphrase) -> Result<Done> {
        if (m_book && QFileInfo(m_book->folder()) == QFileInfo(folder))
            leaveBook();
        auto book = recoverByCode(folder, code, newPassphrase, keystore::costHere());
        if (!book)
            return book.error();
        leaveBook();
        m_book = *std::move(book);
        return Done{};
    }, asking);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, asking, &QDialog::accept);
    dialog->open();
}

void Program::leaveBook()
{
    backUp(Told::Trouble);
    if (m_window) {
        m_window->disconnect(this);
        m_window->close();
        delete m_window.data();
    }
    m_book.reset();
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
    auto *cover = new BookPage(*m_book);
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
    connect(work, &WorkPage::meetingAsked, m_window, [this, meetings](const MeetingId &id) {
        m_window->goTo(meetings);
        meetings->openMeeting(id);
    });
    connect(today, &TodayPage::wanted, m_window, [=, this](TodayPage::Want want, const QString &id) {
        switch (want) {
        case TodayPage::Want::Members: return m_window->goTo(members);
        case TodayPage::Want::ImportMembers: m_window->goTo(members); return import();
        case TodayPage::Want::Meeting: m_window->goTo(meetings); return meetings->openMeeting(MeetingId{id});
        case TodayPage::Want::NewMeeting: m_window->goTo(meetings); return meetings->newMeeting();
        case TodayPage::Want::Tasks: return m_window->goTo(work);
        case TodayPage::Want::Exchange: return m_window->goTo(exchange);
        case TodayPage::Want::Keys: return m_window->goTo(cover);
        }
    });
    connect(m_book.get(), &Book::changed, m_window, [this](const Changes &) {
        m_window->showSaved();
        m_window->setBookName(m_book->head().name);
    });
    connect(m_window, &MainWindow::asked, this, &Program::answer);
    new UndoActions(*m_book, *m_window);
    connect(m_window, &MainWindow::closing, this, &QApplication::quit); // not when leaveBook() closes it
    // What this version cannot do is not offered.
    m_window->action(MainWindow::Intent::SearchEverywhere)->setVisible(false);
    connect(m_window, &MainWindow::lockMinutesChanged, &m_idle, &IdleWatch::setMinutes);
    m_idle.setMinutes(QSettings().value(settings::lockAfter, MainWindow::defaultLockMinutes).toInt());
    watchFirstPaint(m_window, "window");
    m_window->show();
    QMetaObject::invokeMethod(&m_idle, &IdleWatch::followScreen, Qt::QueuedConnection);  // a bus may take its time to answer
    if (m_asking)
        m_asking->close();
    if (m_book->isCheckDue())
        QMetaObject::invokeMethod(cover, [this, cover] {
            m_window->goTo(cover);
            cover->verifyEverything();
            m_window->messages()->say(MainWindow::tr("The last time ended abruptly, as when the power goes. The whole record was read again; the result stands on this page."));
        }, Qt::QueuedConnection);
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
    m_window->commitDrafts();
    auto *dialog = new UnlockDialog(m_book->folder(), [this](const SecretBytes &passphrase) { return m_book->unlock(passphrase); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_curtain.lift();
        m_window->currentPage()->refresh();
        doubtClock();
    });
    connect(dialog, &UnlockDialog::anotherAsked, this, [this, dialog] {
        showStart();
        dialog->close();
    });
    m_asking = dialog;
    m_curtain.draw(dialog);
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
    constexpr int exchangeArea = 4;
    constexpr int bookArea = 5;
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
    case MainWindow::Intent::Backup: return backUp(Told::Always);
    case MainWindow::Intent::Restore: return chooseBackup();
    case MainWindow::Intent::Undo: // these four are UndoActions'
    case MainWindow::Intent::Redo:
    case MainWindow::Intent::History:
    case MainWindow::Intent::Trash:
    case MainWindow::Intent::SearchEverywhere:
        return;
    }
}
