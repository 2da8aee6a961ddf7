// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class LineList;
class NumberField;
class StatusLabel;
class TextField;
class QComboBox;
class QLabel;

/// A secret ballot to be prepared: what is decided and by which rule, how many are to be elected, who stands on the paper in
/// which order, and who counts. Whether it can be so stands below while it is typed.
class PollDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// Whether a ballot can be prepared so.
    using Try = std::function<Result<Done>(const Poll &poll, const QList<Choice> &choices)>;

    /// A new poll when `poll` has no id. With `onlyList` set the list alone is asked for: that of a further ballot.
    enum class Asks { Everything, OnlyList };
    PollDialog(const MeetingRecord &record, const Poll &poll, const QList<Choice> &choices, PersonPicker::Matches matches, Try trial,
               Asks asks = Asks::Everything, QWidget *parent = nullptr);

    Poll poll() const;               ///< as typed
    QList<Choice> choices() const;
    Result<Done> checkAdded() const; ///< Invalid while a name or matter was typed and not added to its list

    /// The heading and the words of a further ballot.
    void setFurther(const QString &sentence);

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    const VoteRule *rule() const;
    void adapt();
    void look();
    QString limits(const VoteRule &rule) const;

    MeetingRecord m_record;
    Poll m_poll;
    Asks m_asks;
    Try m_try;
    QLabel *m_sentence;
    TextField *m_matter;
    QComboBox *m_rule;
    NumberField *m_seats;
    QComboBox *m_order;
    LineList *m_lines;
    LineList *m_team;
    QLabel *m_limits;
    StatusLabel *m_outcome;
};
