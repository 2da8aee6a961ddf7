// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class SectionHeader;
class StatusLabel;

/// Asks for the passphrase of a book and stays until the book is open or the person goes another way.
class UnlockDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens the book; takes about half a second.
    using Open = std::function<Result<Done>(const SecretBytes &passphrase)>;

    /// `folder` is where the book lies; its last part is its name.
    UnlockDialog(const QString &folder, Open open, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }

    /// Offers the way for a forgotten passphrase; without this it is not offered.
    void offerRecovery();

public slots:
    void unlock();  ///< tries what was typed

signals:
    void anotherAsked();  ///< the person wants another book than this one
    void forgotten();     ///< the person does not know the passphrase any more

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void retranslate();

    QString m_folder;
    Open m_open;
    MessageBar *m_messages;
    SectionHeader *m_name;
    QLabel *m_place;
    StatusLabel *m_risk;  ///< what a stick risks; hidden elsewhere
    QLabel *m_label;
    QLineEdit *m_passphrase;
    QCheckBox *m_shown;
    QPushButton *m_forgotten;
    QPushButton *m_unlock;
    QPushButton *m_another;
    QPushButton *m_quit;
};
