// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class PassphraseFields;
class QLabel;
class QLineEdit;

/// Another passphrase for a book, after the one it has now.
class NewPassphraseDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Changes it; takes about a second.
    using Change = std::function<Result<Done>(const SecretBytes &now, const SecretBytes &next)>;

    NewPassphraseDialog(Change change, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    Change m_change;
    QLabel *m_sentence;
    QLineEdit *m_now;
    PassphraseFields *m_next;
};
