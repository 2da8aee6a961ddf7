// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/admission.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class QComboBox;
class QLineEdit;
class TextField;

/// A vote or ballot on a person, to choose from.
struct DecisionChoice
{
    VoteId vote;
    PollId poll;
    AdmissionStep step = AdmissionStep::Admission;
    QString matter;
    MemberId about;
};

/// What a meeting concluded on one person, as the resolution on it says.
class AdmissionDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new one offers the decisions that have no resolution yet; one that is there keeps its own, which is among them.
    AdmissionDialog(const Admission &admission, const QList<DecisionChoice> &decisions, const QList<PersonChoice> &people, PersonPicker::Matches matches,
                    QWidget *parent = nullptr);

    Admission admission() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void showStep();
    const DecisionChoice *decision() const;

    Admission m_admission;
    QList<DecisionChoice> m_decisions;
    QComboBox *m_decision;
    QLineEdit *m_name;
    PersonPicker *m_member;
    QList<QPair<TextField *, QString Admission::*>> m_texts;
};
