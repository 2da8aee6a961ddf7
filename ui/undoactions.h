// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/mainwindow.h"

/// Undo, redo, history and trash of the window over an open book: the words in the menu Edit, and what the four do.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, and not longer than the book.
    UndoActions(Book &book, MainWindow &window);

public slots:
    void undoLast();
    void redoLast();
    void showHistory();  ///< of what is chosen on the page in sight; of the whole book where nothing is
    void showTrash();

private:
    void say();    ///< sets the words of the menu
    void allow();  ///< after a change: the keys work again until the menu looks closer

    Book &m_book;
    MainWindow &m_window;
};
