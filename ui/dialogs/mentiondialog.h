// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class QComboBox;
class TextField;

/// Whom the meeting commends, reminds or criticises, and for what.
class MentionDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new one when `mention` has no id.
    MentionDialog(const Mention &mention, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent = nullptr);

    Mention mention() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    Mention m_mention;
    QComboBox *m_saying;
    PersonPicker *m_member;
    TextField *m_reason;
};
