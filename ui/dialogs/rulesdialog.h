// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rules.h"
#include "ui/dialogs/formdialog.h"

class DateField;
class QComboBox;
class QLabel;
class QLineEdit;

/// What the rules of voting leave open, with what is known about each, and what holds in this book; another answer holds from
/// the day that is typed.
class RulesDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Records the answers that are others than before, by question.
    using Save = std::function<Result<Done>(const QList<RuleChoice> &changed)>;

    RulesDialog(const Rules &rules, const QList<RuleChoice> &choices, const QDate &today, Save save, QWidget *parent = nullptr);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    struct Asked
    {
        RuleQuestion question;
        QString before;
        QComboBox *answer;
        QLabel *help;
    };

    QString m_package;
    Save m_save;
    QLabel *m_sentence;
    QList<Asked> m_asked;
    DateField *m_from;
    QLineEdit *m_paper;
};
