// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/evaluation.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class NumberField;
class QComboBox;
class QLabel;
class QLineEdit;

/// How many members may be excellent: percent, of whom, from which day on, on what paper.
class EvaluationCapDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `cap` is what holds now; `rule` says what the rules know of it, as printed.
    EvaluationCapDialog(const EvaluationCap &cap, const QDate &from, const QString &rule, QWidget *parent = nullptr);

    EvaluationCap cap() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QString m_rule;
    QLabel *m_sentence;
    NumberField *m_percent;
    QComboBox *m_base;
    DateField *m_from;
    QLineEdit *m_paper;
};
