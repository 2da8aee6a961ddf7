// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dues.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class NumberField;
class QComboBox;
class QLabel;
class QLineEdit;

/// How dues are kept from a month on: who approves, who collects, what the cell keeps, and the region of its minimum wage.
class DuesRulesDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `wages` are the minimum wages of the four regions, to be shown beside their numbers.
    DuesRulesDialog(const DuesRules &rules, const QList<PersonChoice> &people, const QList<qint64> &wages, QWidget *parent = nullptr);

    DuesRules rules() const;  ///< as typed, without an id

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QList<qint64> m_wages;
    QComboBox *m_from;
    PersonPicker *m_approver;
    PersonPicker *m_collector;
    NumberField *m_kept;
    QComboBox *m_region;
    QLineEdit *m_note;
    QLabel *m_hint;
};
