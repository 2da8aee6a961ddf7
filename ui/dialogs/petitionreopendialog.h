// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"

class DateField;
class QLabel;
class TextField;

/// Why a petition that was answered is opened again.
class PetitionReopenDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `subject` is a sentence that says which petition it is; `today` is the day proposed.
    PetitionReopenDialog(const QString &subject, const QDate &today, QWidget *parent = nullptr);

    QString reason() const;
    QDate day() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QLabel *m_subject;
    TextField *m_reason;
    DateField *m_day;
};
