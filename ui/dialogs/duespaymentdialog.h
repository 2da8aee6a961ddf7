// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dues.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class DateField;
class NumberField;
class QComboBox;
class QLabel;
class QLineEdit;

/// A payment of one member for one month: how much, when, how, and the number of the receipt.
class DuesPaymentDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `payment` is what is proposed; `subject` says whose it is and what is open.
    DuesPaymentDialog(const DuesPayment &payment, const QString &subject, const QList<PersonChoice> &people, QWidget *parent = nullptr);

    DuesPayment payment() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void showCollector();

    DuesPayment m_begun;
    QLabel *m_subject;
    NumberField *m_amount;
    DateField *m_on;
    QComboBox *m_way;
    PersonPicker *m_collector;
    QLineEdit *m_paper;
    QLineEdit *m_note;
};
