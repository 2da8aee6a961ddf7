// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/petition.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class QComboBox;
class QLabel;
class TextField;

/// What was answered to a petition: one of six outcomes with its words and day, and when whoever asked was told.
class PetitionAnswerDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `subject` is a sentence that says which petition it is; `today` is the day proposed for another answer than the recorded one
    /// and `told` for telling it (invalid for none).
    PetitionAnswerDialog(const Petition &petition, const QString &subject, const QDate &today, const QDate &told, QWidget *parent = nullptr);

    // As typed.
    PetitionOutcome outcome() const;
    QString answer() const;
    QDate day() const;
    QDate planned() const;
    QDate told() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void proposeDays();
    void showPlanned();

    Petition m_recorded;
    QDate m_today;
    QDate m_toldToday;
    QDate m_proposedDay = {};
    QDate m_proposedTold = {};
    QLabel *m_subject;
    QComboBox *m_outcome;
    TextField *m_answer;
    DateField *m_day;
    DateField *m_planned;
    DateField *m_told;
};
