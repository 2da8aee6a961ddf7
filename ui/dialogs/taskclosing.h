// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class TextField;
class QComboBox;
class QLabel;
class QLineEdit;

/// What became of a task: done or dropped, with the result in words, the day and what shows it.
class TaskClosing : public KeptDialog
{
    Q_OBJECT

public:
    /// `whose` is a sentence that says which task of whom it is; `today` is the day proposed.
    TaskClosing(const Task &task, const QString &whose, const QDate &today, QWidget *parent = nullptr);

    TaskState state() const;
    QString result() const;
    QDate day() const;
    QString proof() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QLabel *m_whose;
    TextField *m_result;
    QComboBox *m_state;
    DateField *m_day;
    QLineEdit *m_proof;
};
