// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/usecases/searching.h"
#include "ui/mainwindow.h"

#include <QPointer>

class BoardPage;
class MeetingsPage;
class MembersPage;
class SearchDialog;

/// Search in the whole book from the window: the dialog, and the way to what was found.
class SearchActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window. `board` is that of an office; nullptr in the book of a cell.
    SearchActions(Book &book, MainWindow &window, MembersPage &members, MeetingsPage &meetings, BoardPage *board);

    SearchDialog *dialog() const;  ///< while it is open

public slots:
    void search();
    void leave();  ///< closes the search and forgets what it read: the book is about to be locked

private:
    void open(const Found &found);
    void readNext();          ///< reads the words of one attached file beside the window, then the next

    Book &m_book;
    MainWindow &m_window;
    MembersPage &m_members;
    MeetingsPage &m_meetings;
    BoardPage *m_board;
    QPointer<SearchDialog> m_dialog;
    QString m_words;         ///< looked for last
    QStringList m_unread;    ///< attached files whose words are still to be read
    bool m_isReading = false;
    bool m_lacksPdf = false;
};
