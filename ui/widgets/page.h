// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QWidget>

class MessageBar;
class QAction;

/// One area of the rail. It reads the book, sends intents to use-cases and shows what comes back. It lives on this floor
/// because pages stand below the window that holds them.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    virtual QString title() const = 0;     ///< the word on the rail, translated now
    virtual QIcon icon() const = 0;        ///< the picture on the rail
    virtual QString helpText() const = 0;  ///< what F1 shows, as Markdown, translated now

    /// Fetches what is shown again. The window calls it when the page comes into sight; connect Book::changed to it too.
    virtual void refresh() = 0;

    /// Sets every word again. Called before the page is first shown and after each change of language.
    virtual void retranslate() = 0;

    /// What can be done here, with shortcuts, for the menu Edit while this page is in sight. The page owns the actions,
    /// gives each a button with words too, and does not add them to itself: the window does, so no shortcut is ambiguous.
    virtual QList<QAction *> commands() const { return {}; }

    /// The record that is chosen or open here, by its id: what the history is asked of. Empty when there is none.
    virtual QString chosenRecord() const { return {}; }

    /// Stores drafts now: the program is about to lock or to close.
    virtual void commitDrafts() {}

    /// Where this page says what was done and why something was not: the window's bar, which the window hands in. A page
    /// that stands alone shows one of its own.
    MessageBar *messages();
    void setMessages(MessageBar *messages) { m_messages = messages; }

public slots:
    virtual void search() {}     ///< Ctrl+F: puts the cursor into this page's search field
    virtual void print() {}      ///< Ctrl+P: the paper at hand, with preview
    virtual void printList() {}  ///< Ctrl+Shift+P: the list as it is seen

signals:
    void commandsChanged();  ///< commands() gives others than before

protected:
    void changeEvent(QEvent *event) override;

private:
    MessageBar *m_messages = nullptr;
};
