// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dues.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class NumberField;
class QComboBox;
class QLineEdit;

/// Other money in the cash box: an opening balance, money given or spent.
class CashEntryDialog : public KeptDialog
{
    Q_OBJECT

public:
    explicit CashEntryDialog(const CashEntry &entry, QWidget *parent = nullptr);

    CashEntry entry() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    CashEntry m_begun;
    QComboBox *m_direction;
    NumberField *m_amount;
    DateField *m_on;
    QLineEdit *m_text;
    QLineEdit *m_paper;
};
