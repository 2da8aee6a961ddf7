// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duesrates.h"
#include "core/domain/dues.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class NumberField;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

/// What a member pays each month: the category of the rates with the income, another amount where one is approved, up to when a waiver or
/// reduction holds, and why. What the rates say stands beside it while one types.
class DuesAmountDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// What the rates say to an amount as typed.
    using Reckon = std::function<Result<DuesAmount>(const DuesAmount &)>;

    DuesAmountDialog(const QString &name, const DuesAmount &amount, const QDate &today, Reckon reckon, QWidget *parent = nullptr);

    DuesAmount amount() const;   ///< as typed; the amount by the rates unless another one is chosen
    QDate approvedOn() const;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void showCategories();
    void reckon();
    DuesAmount typedAmount() const;

    QString m_name;
    DuesAmount m_begun;
    Reckon m_reckon;
    QComboBox *m_from;
    QComboBox *m_category;
    NumberField *m_base;
    QLabel *m_reckoned;
    QCheckBox *m_isOther;
    NumberField *m_other;
    QComboBox *m_until;
    QLineEdit *m_reason;
    DateField *m_on;
};
