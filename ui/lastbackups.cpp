// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lastbackups.h"

#include "ui/dialogs/backupwords.h"
#include "ui/dialogs/farewelldialog.h"

#include <QTimer>

LastBackups::LastBackups(QObject *parent) : QObject(parent) {}

LastBackups::~LastBackups()
{
    delete m_dialog;
}

void LastBackups::take(std::unique_ptr<BackupKeeper> taken)
{
    BackupKeeper *keeper = taken.get();
    m_keepers.push_back(std::move(taken));
    connect(keeper, &BackupKeeper::failed, this, [this](const Error &error) { m_troubles += sentence(error); });
    connect(keeper, &BackupKeeper::backedUp, this, [this](const BackupRound &round) {
        for (const Error &failure : round.failures)
            m_troubles += sentence(failure);
        for (const KnownBackup &each : round.found)
            m_troubles += backupwords::damaged(each);
    });
    connect(keeper, &BackupKeeper::left, this, [this, keeper] {
        std::erase_if(m_keepers, [keeper](const auto &each) { return each.get() == keeper; });
        settle();
    }, Qt::QueuedConnection); // it is the keeper that speaks
    keeper->leave();
}

void LastBackups::sayFarewell()
{
    m_isLast = true;
    constexpr int unseen = 400; // milliseconds in which nobody takes out a stick
    QTimer::singleShot(unseen, this, [this] {
        if (m_keepers.empty() || m_dialog)
            return;
        m_dialog = new FarewellDialog;
        m_dialog->show();
    });
    settle();
}

void LastBackups::settle()
{
    if (!m_keepers.empty())
        return;
    if (!m_isLast) {
        for (const QString &trouble : std::exchange(m_troubles, {}))
            emit troubled(trouble);
        return;
    }
    if (m_troubles.isEmpty()) {
        delete m_dialog.data(); // a window that does not let itself be closed would keep the program from quitting
        emit finished();
        return;
    }
    if (!m_dialog)
        m_dialog = new FarewellDialog;
    connect(m_dialog, &QDialog::finished, this, &LastBackups::finished);
    m_dialog->showTrouble(std::exchange(m_troubles, {}));
    m_dialog->show();
}
