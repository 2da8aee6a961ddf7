// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/domain/book.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/personpicker.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// Who gets a new signing key, for which role, locked by which PIN.
class NewKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Makes the key; takes about a second. `replaces` is whether the person's key of this role gives way.
    using Make = std::function<Result<Done>(const MemberId &member, SignerRole role, const SecretBytes &pin, bool replaces)>;

    NewKeyDialog(const QList<PersonChoice> &people, Make make, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    Make m_make;
    QLabel *m_sentence;
    PersonPicker *m_person;
    QComboBox *m_role;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QCheckBox *m_shown;
    QCheckBox *m_replaces;
};
