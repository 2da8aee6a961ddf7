// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchactions.h"

#include "ui/dialogs/searchdialog.h"
#include "ui/pages/boardpage.h"
#include "ui/pages/meetingspage.h"
#include "ui/pages/memberspage.h"

#include <QGuiApplication>

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
    m_dialog->open();
}

void SearchActions::leave()
{
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
        return m_members.showMember(MemberId{found.id});
    }
    m_window.goTo(&m_meetings);
    m_meetings.openRecord(found.meeting, found.kind, found.id);
}
