// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;

/// Asks one person for the PIN of the signing key: once to sign, twice to make a key.
class PinDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose { Sign, MakeKey };

    /// What the PIN is for; it may take a second. After a wrong PIN the dialog stays and asks again.
    using Use = std::function<Result<Done>(const SecretBytes &pin)>;

    /// `person` and `role` are shown; `role` is already translated.
    PinDialog(Purpose purpose, const QString &person, const QString &role, Use use, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    Purpose m_purpose;
    QString m_person;
    QString m_role;
    Use m_use;
    QLabel *m_sentence;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QCheckBox *m_shown;
    QLabel *m_warning;
};
