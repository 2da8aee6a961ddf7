// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/language.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/zoom.h"

#include <QDateTime>
#include <QMainWindow>
#include <functional>
#include <optional>

class QButtonGroup;
class QDockWidget;
class QFrame;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class StatusLabel;

/// The rail, the pages, the menu bar, the message bar and the status line, nothing else. What it cannot do itself it asks
/// of whoever made it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What the window asks of the program around it.
    enum class Intent {
        NewBook,
        OpenBook,
        Backup,
        Restore,
        Move,
        Lock,
        MakeBundle,
        TakeInBundle,
        Undo,
        Redo,
        History,
        Trash,
        SearchEverywhere,
        VerifyEverything,
        Settings,
        About
    };
    Q_ENUM(Intent)

    /// The pages stand on the rail in this order and belong to the window from now on. Language and zoom outlive it.
    MainWindow(const QList<Page *> &pages, Language &language, Zoom &zoom, QWidget *parent = nullptr);

    /// Minutes without a key until the book locks by itself where nobody chose otherwise.
    static constexpr int defaultLockMinutes = 10;

    MessageBar *messages() const { return m_messages; }
    Page *currentPage() const;
    int pageCount() const { return int(m_pages.size()); }

    /// The menu's action for an intent, to enable or disable it.
    QAction *action(Intent intent) const { return m_intents.value(intent); }

    /// What stands above every page as long as it holds, such as that nothing more is recorded here; asked again by
    /// showStanding() and after a change of language. Nothing when it has no words.
    void setStanding(const std::function<std::optional<Error>()> &standing);

    /// Keeps what is being typed on every page.
    void commitDrafts();

    /// Brings a page into sight.
    void goTo(Page *page);

    /// The name in the title and in the status line; empty when no book is open.
    void setBookName(const QString &name);

public slots:
    void goToArea(int area);                    ///< by its place on the rail, from 0
    void showSaved(const QDateTime &at);        ///< "Saved 10:32"
    void showSaved() { showSaved(QDateTime::currentDateTime()); }
    void showStanding();                        ///< asks what setStanding() handed in again
    void showNotSaved();                        ///< what was typed last is not on the disk
    void showHelp(bool shown);
    void showShortcuts();                       ///< the card of all keys

signals:
    void asked(MainWindow::Intent intent);
    void areaChanged(int area);
    void lockMinutesChanged(int minutes);  ///< after how many minutes the book is to lock by itself; 0 for never
    void editMenuOpening();  ///< the menu Edit is about to be seen: the words of undo and redo are due
    void closing();  ///< drafts are committed, the window is about to go

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildRail();
    void fitRail();
    void toPage(void (Page::*slot)());
    void buildMenus();
    void buildLockMenu();
    void buildStatusLine();
    QAction *addIntent(QMenu *menu, Intent intent, const QKeySequence &key = {});
    QAction *addEdit(QMenu *menu, const char *slot, const QKeySequence &key);
    void enter(Page *page);
    void edit(const char *slot, Intent otherwise);
    void showCommands();
    void retranslate();
    void retranslateMenus();
    void retranslateStatusLine();
    void restorePlace();

    QList<Page *> m_pages;
    Language &m_language;
    Zoom &m_zoom;
    MessageBar *m_messages;
    QFrame *m_standingBar;
    StatusLabel *m_standingWords;
    std::function<std::optional<Error>()> m_standing;
    QStackedWidget *m_stack;
    QButtonGroup *m_rail;
    QWidget *m_railBox;
    QDockWidget *m_help;
    QTextBrowser *m_helpText;

    QMenu *m_bookMenu;
    QMenu *m_editMenu;
    QMenu *m_viewMenu;
    QMenu *m_languageMenu;
    QMenu *m_lockMenu;
    QMenu *m_toolsMenu;
    QMenu *m_helpMenu;
    QList<QAction *> m_lockTimes;
    QHash<Intent, QAction *> m_intents;
    QHash<QByteArray, QAction *> m_edits;  ///< by the slot they call on the field that has the focus
    QList<QAction *> m_areas;
    QList<QAction *> m_shownCommands;
    QAction *m_commandsEnd;
    QAction *m_searchHere;
    QAction *m_print;
    QAction *m_printList;
    QAction *m_quit;
    QAction *m_enlarge;
    QAction *m_reduce;
    QAction *m_normalSize;
    QAction *m_notices;
    QAction *m_helpAction;
    QAction *m_shortcuts;

    QString m_bookName;
    StatusLabel *m_bookLabel;
    StatusLabel *m_savedLabel;
    QToolButton *m_noticesButton;
    enum class Saved { Unknown, Yes, No } m_saved = Saved::Unknown;
    QDateTime m_savedAt;
};
