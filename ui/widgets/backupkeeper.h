// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/backupkeeping.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

/// Where backups can be and which drives are plugged in; a test hands in other functions. Called in any thread.
struct BackupSurroundings
{
    std::function<QList<BackupPlace>(const QString &bookFolder, const QString &org, const QString &chosen)> places = backupPlaces;
    std::function<QList<Drive>(const QString &bookFolder)> drives = pluggedDrives;
};

/// Makes, tries out and lists the backups of an open book beside the window: what is needed of the book is taken in the
/// book's thread, the rest is a function of values in another one. One piece of work at a time.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Work { None, Looking, BackingUp, TryingOut, Moving };
    enum class Asked { ByItself, ByPerson };

    explicit BackupKeeper(Book &book, QObject *parent = nullptr, BackupSurroundings surroundings = {});
    ~BackupKeeper() override;

    Work work() const { return m_work; }
    bool hasLooked() const { return m_hasLooked; }               ///< the lists below are filled
    const QList<BackupPlace> &places() const { return m_places; }
    const QList<Drive> &drives() const { return m_drives; }
    const QList<KnownBackup> &backups() const { return m_backups; } ///< newest first

    /// What this computer remembers of the backups, without asking any drive.
    BackupStanding standing() const { return backupStanding(m_org); }

    /// The folder that the person chose as second place on this computer; empty without one. As useForBackups().
    QString chosenPlace() const;
    Result<Done> choosePlace(const QString &folder);

    /// Makes a drive a place for backups. As ::prepareStick().
    Result<Done> prepareStick(const Drive &drive);

    void look();                           ///< reads the places, drives and backups again
    void lookWhenFree();                   ///< the same, and nothing when something else is being done
    void backUp(Asked asked);              ///< a round; by itself it tries out one older backup, when asked all that are due
    void tryOut(const Backup &backup);

    /// Hands the book over: the slow step runs beside the window, and the book must record nothing meanwhile. `then` gets the
    /// file, or why there is none.
    void move(const QString &folder, const QString &to, const std::function<void(const Result<Backup> &)> &then);

    /// What runs ends after the part it is at: the book is about to be locked.
    void endSoon();

    /// A last round with what the book holds now; the book may go when this returns. left() follows.
    void leave();

signals:
    void changed();                        ///< the work or the lists
    void backedUp(const BackupRound &round, BackupKeeper::Asked asked);
    void triedOut(const KnownBackup &known);
    void failed(const Error &error);
    void left();

private:
    struct Outcome;
    using Job = std::function<void(Outcome &)>;

    void whenFree(const std::function<void()> &start);
    void start(Work work, const Job &job, const std::function<void(const Outcome &)> &then = {});
    void end(const Outcome &outcome, const std::function<void(const Outcome &)> &then);
    void makeRound(const BackupOpener &opener, const std::optional<Snapshot> &snapshot, Asked asked);
    void lookBefore(Asked asked);

    Book *m_book;                          ///< none after leave()
    QString m_bookFolder;
    QString m_org;
    QByteArray m_bookId;
    BackupSurroundings m_surroundings;
    Work m_work = Work::None;
    bool m_hasLooked = false;
    bool m_isLeaving = false;
    QList<BackupPlace> m_places;
    QList<Drive> m_drives;
    QList<KnownBackup> m_backups;
    QList<std::function<void()>> m_waiting;
    std::shared_ptr<std::atomic<bool>> m_goesOn = std::make_shared<std::atomic<bool>>(true);
    QThreadPool m_thread;                  ///< of its own: what is recorded never waits for a backup
};
