// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/minutes.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class QComboBox;
class TextField;

/// What somebody objected when the minutes were read out, and what the meeting decided about it.
class ObjectionDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new objection when `objection` has no id.
    ObjectionDialog(const Objection &objection, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent = nullptr);

    Objection objection() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    Objection m_objection;
    PersonPicker *m_member;
    TextField *m_text;
    QComboBox *m_outcome;
    TextField *m_decision;
};
