// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/dialogs/formdialog.h"

class NumberField;
class StatusLabel;
class TextField;
class TimeField;
class QGridLayout;
class QLabel;

/// The count of a secret ballot: the ballots, and the votes of each line. What cannot be is said at once with its arithmetic,
/// and what the count comes to in words. Nothing of it is kept while it is typed, on purpose: kept texts of a count that grows
/// ballot by ballot would tell the order of the ballots. After a power cut it is typed again from the counting team's sheet.
class CountDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Checks a count as the use-case does, recording nothing.
    using Try = std::function<Result<BallotCount>(const BallotCount &count)>;
    using Save = std::function<Result<Done>(const BallotCount &count)>;

    /// A new count when the ballot of `record` has none; it begins with as many ballots issued as there are voters in the room.
    CountDialog(const MeetingRecord &record, const BallotRound &ballot, Try trial, Save save, QWidget *parent = nullptr);

    BallotCount count() const;  ///< as typed

    /// The field of a line and a mark, and of a reason; for tests.
    NumberField *field(qint64 choice, const QString &mark) const { return m_votes.value({choice, mark}); }
    NumberField *reason(const QString &id) const { return m_invalid.value(id); }
    NumberField *issued() const { return m_issued; }
    NumberField *collected() const { return m_collected; }
    NumberField *valid() const { return m_valid; }
    TextField *recount() const { return m_recount; }
    QString outcome() const;

    QSize sizeHint() const override;

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void addGrid();
    void look();

    MeetingRecord m_record;
    BallotRound m_ballot;
    Poll m_poll;
    BallotCount m_count;
    Try m_try;
    Save m_save;
    QStringList m_marks;
    NumberField *m_issued;
    NumberField *m_collected;
    NumberField *m_valid;
    QList<InvalidReason> m_reasons;
    QHash<QString, NumberField *> m_invalid;
    QHash<QPair<qint64, QString>, NumberField *> m_votes;
    QList<QPair<QLabel *, QString>> m_heads;   ///< of the grid, by mark
    QLabel *m_base;
    TimeField *m_taken;
    TimeField *m_closed;
    TextField *m_objections;
    TextField *m_recount;
    StatusLabel *m_outcome;
};
