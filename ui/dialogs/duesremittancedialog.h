// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesremitting.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class QComboBox;
class QLabel;
class QLineEdit;

/// Dues handed on to the upper level: for which months, when and how. What they come to stands below while one chooses.
class DuesRemittanceDialog : public KeptDialog
{
    Q_OBJECT

public:
    using Reckon = std::function<Result<Remitting>(const DuesRemittance &)>;

    DuesRemittanceDialog(const DuesRemittance &remittance, const QDate &first, Reckon reckon, QWidget *parent = nullptr);

    DuesRemittance remittance() const;  ///< as typed, without sums
    QString told() const;               ///< what is said of the sums

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void reckon();

    Reckon m_reckon;
    QComboBox *m_from;
    QComboBox *m_until;
    DateField *m_on;
    QComboBox *m_way;
    QLineEdit *m_paper;
    QLineEdit *m_note;
    QLabel *m_sums;
};
