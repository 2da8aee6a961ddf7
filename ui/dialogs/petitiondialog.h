// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/petition.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class DateField;
class QComboBox;
class QLineEdit;
class TextField;

/// A petition of a meeting: what is asked for, by whom, of whom, and by when an answer is expected.
class PetitionDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new petition when `petition` has no id. `people` are keyed as in speakerkeys.
    PetitionDialog(const Petition &petition, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent = nullptr);

    Petition petition() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void showAddressee();

    Petition m_petition;
    TextField *m_text;
    PersonPicker *m_asker;
    QComboBox *m_to;
    QLineEdit *m_addressee;
    DateField *m_due;
};
