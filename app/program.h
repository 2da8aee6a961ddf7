// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/updating.h"
#include "ui/lastbackups.h"
#include "ui/mainwindow.h"
#include "ui/restoring.h"
#include "ui/widgets/backupkeeper.h"
#include "ui/widgets/curtain.h"
#include "ui/widgets/idlewatch.h"
#include "ui/widgets/language.h"
#include "ui/widgets/zoom.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class BookPage;
class MeetingsPage;
class MembersPage;
class SearchActions;
class UnlockDialog;

/// The window program: from the first question (which book, which passphrase) to the window over an open book.
class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(QElapsedTimer started);
    ~Program() override;

    /// Begins with a book's folder, a bundle to take in after opening the last book, or nothing.
    void begin(const QString &operand);

    /// The installer of an update that is to be started now that the program has ended; empty when there is none.
    QString installer() const { return m_installer; }

    /// Which way the folder of a portable edition is to be exchanged then.
    update::Way way() const { return m_way; }

private:
    void showStart();
    void makeNew();
    void chooseBook();
    void restore(const QString &backup);
    Restoring::Then whatToDo();
    void offerRestored(const Restoring::Restored &restored);
    void openRestored(const Restoring::Restored &restored);
    void whenInSight(const std::function<void()> &work);
    void backUpByItself();
    void unlock(const QString &folder);
    void recover(const QString &folder, UnlockDialog *asking);
    void tellRecovered();
    void show(std::unique_ptr<Book> book);
    void doubtClock();
    void lock();
    void lockByItself();
    void leaveBook();
    void sayFarewell();
    void answer(MainWindow::Intent intent);
    void trace(const char *what) const;
    void watchFirstPaint(QWidget *window, const char *name);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QElapsedTimer m_started;
    Language m_language;
    Zoom m_zoom;
    QString m_toTakeIn;               ///< a bundle named on the command line
    QString m_installer;              ///< of an update, to be started when the program has ended
    update::Way m_way = update::Way::Forward;
    bool m_isRecovered = false;       ///< the book to be shown was opened without its passphrase just now
    std::unique_ptr<Book> m_book;
    std::unique_ptr<BackupKeeper> m_backups;                ///< of the open book
    LastBackups m_lastBackups;                              ///< of books that were left
    Restoring m_restoring;
    QPointer<MainWindow> m_window;
    QPointer<SearchActions> m_search; ///< of the window
    QPointer<QWidget> m_asking;       ///< the dialog in sight before a book is open, or while it is locked
    IdleWatch m_idle;
    QTimer m_hourly;
    Curtain m_curtain;
    QList<std::function<void()>> m_whenInSight;             ///< what waits for the curtain to be lifted
};
