// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchactions.h"

#include "ui/dialogs/searchdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"

#include <QFutureWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QtConcurrent>
#include <memory>

SearchActions::SearchActions(Book &book, MainWindow &window, MembersPage &members, MeetingsPage &meetings, BoardPage *board)
    : QObject(&window), m_book(book), m_window(window), m_members(members), m_meetings(meetings), m_board(board)
{
    connect(&window, &MainWindow::asked, this, [this](MainWindow::Intent intent) {
        if (intent == MainWindow::Intent::SearchEverywhere)
            search();
    });
}

SearchDialog *SearchActions::dialog() const
{
    return m_dialog;
}

void SearchActions::search()
{
    if (m_dialog)
        return m_dialog->activateWindow();
    m_window.commitDrafts();  // what is being typed is found too
    const auto read = [this] {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        auto index = SearchIndex::read(m_book);
        QGuiApplication::restoreOverrideCursor();
        return index;
    };
    const auto cellOf = [this](const QString &org) {
        const auto cells = m_book.all<Peer>({{{QStringLiteral("org"), org}}, {QStringLiteral("at")}, {}});
        return cells && !cells->isEmpty() ? cells->last().title : org;
    };
    m_dialog = new SearchDialog(read, cellOf, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SearchDialog::opened, this, &SearchActions::open);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (m_dialog)
            m_words = m_dialog->words();
    });
    m_dialog->begin(m_words);
    m_unread = m_dialog->unread();
    m_lacksPdf = false;
    m_dialog->tellReading(m_unread.size(), false);
    m_dialog->open();
    readNext();
}

void SearchActions::readNext()
{
    if (!m_dialog || m_isReading)
        return;
    constexpr int aMoment = 200;
    if (m_book.isPaused())
        return QTimer::singleShot(aMoment, this, &SearchActions::readNext);
    if (m_unread.isEmpty())
        return m_dialog->tellReading(0, m_lacksPdf);
    const QString sha256 = m_unread.takeFirst();
    const auto bytes = m_book.file(sha256);
    if (!bytes) {
        if (bytes.error().kind != Error::NotFound)  // a cell may not have sent it
            m_dialog->messages()->show(bytes.error());
        return QTimer::singleShot(0, this, &SearchActions::readNext);
    }
    m_isReading = true;
    auto words = std::make_shared<std::optional<Result<FileWords>>>();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher, words, sha256] {
        watcher->deleteLater();
        m_isReading = false;
        if (!m_dialog)  // closed, and the book perhaps locked
            return;
        if (**words) {
            const auto kept = m_book.keepFileWords(sha256, ***words);
            if (!kept && kept.error().kind == Error::Busy)
                m_unread += sha256;
            else if (!kept)
                m_dialog->messages()->show(kept.error());
        } else {
            m_lacksPdf = true;
        }
        if (m_unread.isEmpty())
            m_dialog->readAgain();
        m_dialog->tellReading(m_unread.size(), m_lacksPdf);
        readNext();
    });
    watcher->setFuture(QtConcurrent::run([words, bytes = *bytes] { *words = wordsOfFile(bytes); }));
}

void SearchActions::leave()
{
    m_unread.clear();
    delete m_dialog.data();
    m_words.clear();
}

void SearchActions::open(const Found &found)
{
    if (!found.org.isEmpty()) {
        if (m_board) {
            m_window.goTo(m_board);
            m_board->showCellOf(found.org);
        }
        return;
    }
    if (found.found == FoundKind::Member) {
        m_window.goTo(&m_members);
        m_members.showMember(MemberId{found.id});
        if (found.kind == QLatin1String(MemberEvent::kind))
            m_members.openTool(QStringLiteral("timeline"));
        return;
    }
    m_window.goTo(&m_meetings);
    m_meetings.openRecord(found.meeting, found.kind, found.id);
}
