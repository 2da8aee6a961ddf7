// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/dialogs/filechooser.h"

#include <QThreadPool>

class QAction;
class QPushButton;

/// The command of the book's page that writes an open export: asks where to, writes it beside the window's thread, notes it in
/// the book.
class OpenExporting : public QObject
{
    Q_OBJECT

public:
    OpenExporting(Book &book, const FileChooser &chooser, QWidget *page);
    ~OpenExporting() override;

    QAction *command() const { return m_command; }
    QPushButton *button() const { return m_button; }  ///< for the page to place
    void retranslate();
    static QString helpText();                         ///< a paragraph for the page's help

public slots:
    void ask();

signals:
    void failed(const Error &error);

private:
    Book &m_book;
    FileChooser m_chooser;
    QWidget *m_page;
    QAction *m_command;
    QPushButton *m_button;
    QThreadPool m_thread;
};
