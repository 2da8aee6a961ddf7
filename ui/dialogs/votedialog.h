// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vote.h"
#include "ui/dialogs/keptdialog.h"

class NumberField;
class StatusLabel;
class TextField;
class QComboBox;
class QLabel;
class QPushButton;

/// A vote taken openly to be filled in: the matter, the rule, the counted hands. The base with its arithmetic, what is
/// needed and what the hands come to stand below while they are typed.
class VoteDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// The base by a rule as the roll call stands now.
    using BaseOf = std::function<Result<VoteBase>(const QString &rule)>;

    /// A new vote when `vote` has no id.
    VoteDialog(const Vote &vote, const QList<VoteRule> &rules, BaseOf baseOf, QWidget *parent = nullptr);

    Vote vote() const;  ///< as typed

public slots:
    void fillAllPresent();  ///< all who may vote and are present are in favour

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    const VoteRule *rule() const;
    void count();

    Vote m_vote;
    QList<VoteRule> m_rules;
    BaseOf m_baseOf;
    TextField *m_matter;
    QComboBox *m_rule;
    QComboBox *m_method;
    NumberField *m_inFavour;
    NumberField *m_against;
    NumberField *m_other;
    QPushButton *m_all;
    QLabel *m_base;
    QLabel *m_needed;
    StatusLabel *m_outcome;
};
