// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>

class QWidget;

/// Puts a backup, or a book that was moved here, back into a new folder: asks for the file and for the passphrase or the
/// code of the recovery sheet; the work runs beside the window.
class Restoring : public QObject
{
    Q_OBJECT

public:
    /// What lies in the new folder, and how it is opened: with what the person typed.
    struct Restored
    {
        QString folder;
        Holding holding;
        std::function<Result<std::unique_ptr<Book>>()> open;
    };
    using Then = std::function<void(const Restored &)>;

    enum class Expected { Backup, Move };

    /// New folders are made in `documents`.
    explicit Restoring(const QString &documents, QObject *parent = nullptr);
    ~Restoring() override;

    /// Asks for the file first. `over` is the window that the questions stand on.
    void choose(Expected expected, QWidget *over, const Then &then);
    void restore(const QString &file, QWidget *over, const Then &then);

private:
    QString m_documents;
    QThreadPool m_thread;  ///< waited for at the end
};
