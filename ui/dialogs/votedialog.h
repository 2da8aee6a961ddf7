// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"
#include "ui/dialogs/voteroll.h"
#include "ui/widgets/personpicker.h"

class NumberField;
class StatusLabel;
class TextField;
class TimeField;
class QComboBox;
class QLabel;
class QPushButton;

/// What a form for votes asks of the meeting it belongs to.
struct VoteQuestions
{
    QList<VoteRule> rules;
    QList<PersonChoice> people;          ///< whom a matter can concern
    PersonPicker::Matches matches;
    std::function<Result<VoteBase>(const QString &rule, const QTime &taken)> baseOf;  ///< as the roll call stands now
    std::function<QList<QPair<MemberId, QString>>(const QString &rule, const QTime &taken)> voters;  ///< in the room, with names
    std::function<qint64(const QString &rule, const MemberId &about)> timesFailed;
};

/// A vote to be filled in: the matter, the rule, the way. Hands are counted as totals, as all but those named, or name by name;
/// the base with its arithmetic, what is needed and what the hands come to stand below while they are typed. For a secret
/// ballot it only asks what and by which rule: the ballot has a form of its own.
class VoteDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new vote when `vote` has no id.
    VoteDialog(const Vote &vote, VoteQuestions questions, QWidget *parent = nullptr);

    Vote vote() const;  ///< as typed

    /// Whether a secret ballot was chosen; the matter and the rule are those of vote().
    bool isSecret() const;

public slots:
    void fillAllPresent();  ///< all who may vote and are in the room are in favour
    void accept() override;

signals:
    void ballotAsked(const Vote &typed);  ///< instead of being saved: a secret ballot is to be prepared

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    const VoteRule *rule() const;
    VoteCounting counting() const;
    QTime taken() const;
    void offerWays();
    void count();
    QString notesOn(const VoteRule &rule) const;

    Vote m_vote;
    VoteQuestions m_questions;
    TextField *m_matter;
    QComboBox *m_rule;
    QComboBox *m_way;
    QComboBox *m_method;
    TimeField *m_taken;
    PersonPicker *m_about;
    NumberField *m_inFavour;
    NumberField *m_against;
    NumberField *m_other;
    QPushButton *m_all;
    VoteRoll *m_roll;
    QLabel *m_base;
    QLabel *m_needed;
    QLabel *m_notes;
    StatusLabel *m_outcome;
};
