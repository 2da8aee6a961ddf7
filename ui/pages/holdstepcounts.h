// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QDateTime>
#include <QWidget>

class SpeakingClock;
class StatusLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// What must stay in sight while a meeting goes on: who is there, the base of an ordinary vote,
/// the time, and who speaks.
class HoldStepCounts : public QWidget
{
    Q_OBJECT

public:
    explicit HoldStepCounts(QWidget *parent = nullptr);

    void setRecord(const MeetingRecord &record, const QDateTime &now);

    /// Shows who speaks and how long the item has been dealt with; `item` is empty when none is at hand.
    void setClock(const SpeakingClock &clock, const AgendaItem *item, const QDateTime &now);

    /// A button that stands at the end of the counts.
    void addButton(QPushButton *button);

    QString text() const;  ///< all that is shown, line by line

private:
    QString timeSentence(const MeetingRecord &record, const QDateTime &now) const;

    StatusLabel *m_present;
    StatusLabel *m_withReason;
    StatusLabel *m_withoutReason;
    StatusLabel *m_unmarked;
    QLabel *m_time;
    QLabel *m_speaker;
    QLabel *m_base;
    QHBoxLayout *m_top;
};
