// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SectionHeader;

/// Asks for the passphrase of a backup, or of a book that was moved here, and stays until it lies in its new folder.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// What became of it, once it is known.
    using Then = std::function<void(const Result<Holding> &)>;
    /// Puts the book back with the passphrase; returns at once.
    using Restore = std::function<void(const SecretBytes &passphrase, const Then &then)>;

    /// `file` is the backup, `folder` where its book is going to lie.
    RestoreDialog(const QString &file, const QString &folder, Restore restore, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }
    const Holding &holding() const { return m_holding; }  ///< after it was accepted

    /// Puts the book back another way than by the passphrase typed here, while the dialog waits.
    void run(const std::function<void(const Then &then)> &work);

    void reject() override;  ///< not while it is being restored

public slots:
    void restore();          ///< tries what was typed

signals:
    void forgotten();        ///< the person does not know the passphrase any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<Holding> &restored);
    void setWorking(bool working);
    void fit();
    void retranslate();

    QString m_file;
    QString m_folder;
    Restore m_restore;
    Holding m_holding;
    bool m_isWorking = false;
    MessageBar *m_messages;
    SectionHeader *m_title;
    QLabel *m_what;
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QCheckBox *m_shown;
    QPushButton *m_forgotten;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};
