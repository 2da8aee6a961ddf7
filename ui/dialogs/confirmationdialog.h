// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/score.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class DateField;
class QComboBox;
class QLabel;
class QLineEdit;
class TextField;

/// What the member of the upper committee says to the score of a meeting.
class ConfirmationDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>(const ScoreConfirmation &typed)>;

    /// `total` is the cell's score in words; `later` says that the minutes are closed already.
    ConfirmationDialog(const ScoreConfirmation &said, const QString &total, bool later, Use use, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    ScoreConfirmation m_said;
    QString m_total;
    bool m_later;
    Use m_use;
    QLabel *m_sentence;
    QLineEdit *m_name;
    QLineEdit *m_office;
    DateField *m_day;
    QComboBox *m_grade;
    TextField *m_reason;
};
