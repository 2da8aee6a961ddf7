// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backupkeeper.h"

#include "core/base/clock.h"
#include "ui/widgets/settings.h"

#include <QFuture>
#include <QSettings>
#include <QTimer>
#include <QtConcurrentRun>

/// What a piece of work brings home. Each one ends with a look at the places.
struct BackupKeeper::Outcome
{
    QList<BackupPlace> places;
    QList<Drive> drives;
    QList<KnownBackup> backups;
    bool isDue = false;
    std::optional<BackupRound> round;
    std::optional<Result<KnownBackup>> triedOut;
    std::optional<Result<Backup>> written;
};

static QString keyOf(const QString &org)
{
    return settings::backupPlaces + u'/' + org;
}

BackupKeeper::BackupKeeper(Book &book, QObject *parent, BackupSurroundings surroundings)
    : QObject(parent), m_book(&book), m_bookFolder(book.folder()), m_org(book.org()), m_bookId(book.bookId()), m_surroundings(std::move(surroundings))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowPriority);
}

BackupKeeper::~BackupKeeper()
{
    if (!m_isLeaving) // a last backup is waited for
        endSoon();
    m_thread.waitForDone();
}

QString BackupKeeper::chosenPlace() const
{
    return QSettings().value(keyOf(m_org)).toString();
}

Result<Done> BackupKeeper::choosePlace(const QString &folder)
{
    if (auto used = useForBackups(folder, m_bookFolder); !used)
        return used;
    QSettings().setValue(keyOf(m_org), folder);
    look();
    return Done{};
}

Result<Done> BackupKeeper::prepareStick(const Drive &drive)
{
    if (auto prepared = ::prepareStick(drive.root); !prepared)
        return prepared;
    look();
    return Done{};
}

void BackupKeeper::look()
{
    whenFree([this] { start(Work::Looking, {}); });
}

void BackupKeeper::lookWhenFree()
{
    if (m_work == Work::None)
        look();
}

void BackupKeeper::backUp(Asked asked)
{
    if (asked == Asked::ByItself && m_work != Work::None)
        return;
    whenFree([this, asked] { lookBefore(asked); });
}

/// A copy that was handed over gets no backups any more: put back, one of them would be a second book that goes on.
static bool mayBeBackedUp(const Book &book)
{
    return book.copyState().kind != CopyState::Moved;
}

/// Only where a backup is due the whole book is taken out of its file.
void BackupKeeper::lookBefore(Asked asked)
{
    const auto entries = m_book ? m_book->logSize() : Result<qint64>(Error{Error::Refused, ""});
    if (!entries)
        return;
    if (asked == Asked::ByPerson && !mayBeBackedUp(*m_book)) {
        if (const auto why = m_book->whyUnsigned())
            emit failed(*why);
        return;
    }
    const auto look = [org = m_org, bookId = m_bookId, entries = *entries](Outcome &outcome) {
        outcome.isDue = isBackupDue(org, bookId, outcome.places, entries);
    };
    start(Work::BackingUp, look, [this, asked](const Outcome &outcome) {
        if (!m_book || m_book->isLocked())
            return;
        const auto opener = BackupOpener::of(*m_book);
        if (!opener)
            return emit failed(opener.error());
        std::optional<Snapshot> snapshot;
        if (outcome.isDue && mayBeBackedUp(*m_book)) {
            auto taken = takeSnapshot(*m_book, BackupKind::Backup, nowUtc());
            if (!taken)
                return emit failed(taken.error());
            snapshot = *std::move(taken);
        }
        makeRound(*opener, snapshot, asked);
    });
}

void BackupKeeper::makeRound(const BackupOpener &opener, const std::optional<Snapshot> &snapshot, Asked asked)
{
    const int rehearsals = asked == Asked::ByPerson ? 100 : 1;
    const auto job = [opener, snapshot, rehearsals, goesOn = m_goesOn](Outcome &outcome) {
        outcome.round = backupIfDue(opener, snapshot, outcome.places, nowUtc(), rehearsals, [goesOn] { return goesOn->load(); });
    };
    start(Work::BackingUp, job, [this, asked](const Outcome &outcome) { emit backedUp(*outcome.round, asked); });
}

void BackupKeeper::tryOut(const Backup &backup)
{
    whenFree([this, backup] {
        const auto opener = m_book ? BackupOpener::of(*m_book) : Result<BackupOpener>(Error{});
        if (!opener)
            return emit failed(opener.error());
        const auto job = [opener = *opener, backup](Outcome &outcome) { outcome.triedOut = tryOutBackup(opener, backup, outcome.places, nowUtc()); };
        start(Work::TryingOut, job, [this](const Outcome &outcome) {
            if (*outcome.triedOut)
                emit triedOut(**outcome.triedOut);
            else
                emit failed(outcome.triedOut->error());
        });
    });
}

void BackupKeeper::move(const QString &folder, const QString &to, const std::function<void(const Result<Backup> &)> &then)
{
    whenFree([this, folder, to, then] {
        if (!m_book)
            return;
        const auto departure = prepareMove(*m_book, to, nowUtc());
        if (!departure)
            return then(departure.error());
        const auto job = [snapshot = departure->snapshot, folder](Outcome &outcome) { outcome.written = writeMove(snapshot, folder, nowUtc()); };
        start(Work::Moving, job, [this, departure = *departure, then](const Outcome &outcome) {
            if (!*outcome.written)
                return then(*outcome.written);
            if (!m_book)
                return;
            const auto finished = finishMove(*m_book, departure, **outcome.written);
            then(finished ? *outcome.written : Result<Backup>(finished.error()));
        });
    });
}

void BackupKeeper::endSoon()
{
    *m_goesOn = false;
    m_waiting.clear();
}

void BackupKeeper::leave()
{
    m_isLeaving = true;
    m_waiting.clear();
    if (m_book && !m_book->isLocked() && mayBeBackedUp(*m_book)) {
        const auto opener = BackupOpener::of(*m_book);
        auto snapshot = takeSnapshot(*m_book, BackupKind::Backup, nowUtc());
        if (opener && snapshot)
            m_waiting += [this, opener = *opener, snapshot = *std::move(snapshot)] { makeRound(opener, snapshot, Asked::ByItself); };
        else
            emit failed(opener ? snapshot.error() : opener.error());
    }
    m_book = nullptr;
    if (m_work != Work::None)
        return; // end() goes on
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &BackupKeeper::left, Qt::QueuedConnection);
    else
        m_waiting.takeFirst()();
}

void BackupKeeper::whenFree(const std::function<void()> &start)
{
    if (m_isLeaving)
        return;
    if (m_work == Work::None)
        start();
    else
        m_waiting += start;
}

void BackupKeeper::start(Work work, const Job &job, const std::function<void(const Outcome &)> &then)
{
    m_work = work;
    if (!m_goesOn->load())
        m_goesOn = std::make_shared<std::atomic<bool>>(true);
    const auto run = [surroundings = m_surroundings, bookFolder = m_bookFolder, org = m_org, bookId = m_bookId, chosen = chosenPlace(), job] {
        Outcome outcome;
        outcome.places = surroundings.places(bookFolder, org, chosen);
        outcome.drives = surroundings.drives(bookFolder);
        if (job)
            job(outcome);
        outcome.backups = knownBackups(org, bookId, outcome.places);
        return outcome;
    };
    // Through the event loop also when the work is done before this line: a continuation would run here and now, within start().
    QtConcurrent::run(&m_thread, run).then([this, then](const Outcome &outcome) {
        QMetaObject::invokeMethod(this, [this, outcome, then] { end(outcome, then); }, Qt::QueuedConnection);
    });
    emit changed();
}

void BackupKeeper::end(const Outcome &outcome, const std::function<void(const Outcome &)> &then)
{
    constexpr int aMoment = 200;
    if (m_book && m_book->isPaused()) // half of a long list is no book to back up
        return QTimer::singleShot(aMoment, this, [this, outcome, then] { end(outcome, then); });
    m_work = Work::None;
    m_hasLooked = true;
    m_places = outcome.places;
    m_drives = outcome.drives;
    m_backups = outcome.backups;
    if (then)
        then(outcome);
    if (m_work == Work::None && !m_waiting.isEmpty())
        m_waiting.takeFirst()();
    emit changed();
    if (m_work == Work::None && m_isLeaving)
        emit left();
}
