// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/backupkeeper.h"

#include <QPointer>
#include <memory>
#include <vector>

class FarewellDialog;

/// The last backups of books that were left: they go on when the book is closed, and the program ends when they are there.
class LastBackups : public QObject
{
    Q_OBJECT

public:
    explicit LastBackups(QObject *parent = nullptr);
    ~LastBackups() override;

    /// Lets a book go: its last backup is made of what the book holds now.
    void take(std::unique_ptr<BackupKeeper> keeper);

    bool isEmpty() const { return m_keepers.empty(); }

    /// The window was closed: finished() follows when all backups are there. Where that takes longer a small window says so,
    /// and what went wrong stays in it until the person has closed it.
    void sayFarewell();

signals:
    void troubled(const QString &sentence);  ///< while another book is open
    void finished();

private:
    void settle();

    std::vector<std::unique_ptr<BackupKeeper>> m_keepers;
    QStringList m_troubles;
    QPointer<FarewellDialog> m_dialog;
    bool m_isLast = false;
};
