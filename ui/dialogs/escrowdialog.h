// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class QLineEdit;

/// Agrees, with the passphrase, that the upper office may open the book on request.
class EscrowDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Agrees; takes about a second.
    using Agree = std::function<Result<Done>(const SecretBytes &passphrase)>;

    /// `office` is the name of the upper office.
    EscrowDialog(const QString &office, Agree agree, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    QString m_office;
    Agree m_agree;
    QLabel *m_sentence;
    QLineEdit *m_passphrase;
};
