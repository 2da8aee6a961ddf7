// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QDateTime>
#include <QWidget>

class StatusLabel;
class QLabel;

/// What must stay in sight while a meeting goes on: who is there, the base of an ordinary vote, and the time.
class HoldStepCounts : public QWidget
{
    Q_OBJECT

public:
    explicit HoldStepCounts(QWidget *parent = nullptr);

    void setRecord(const MeetingRecord &record, const QDateTime &now);

    QString text() const;  ///< all that is shown, line by line

private:
    QString timeSentence(const MeetingRecord &record, const QDateTime &now) const;

    StatusLabel *m_present;
    StatusLabel *m_withReason;
    StatusLabel *m_withoutReason;
    StatusLabel *m_unmarked;
    QLabel *m_time;
    QLabel *m_base;
};
