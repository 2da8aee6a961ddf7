// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/pages/agendalist.h"

#include <QDateTime>
#include <QWidget>

class SpeakingClock;
class StatusLabel;
class QLabel;

/// What everybody in the room may read, on a second screen or beside the program: the item at hand, who speaks, the time, who is
/// there as numbers, the result of the last vote. Letters have 28 points and more. Nothing that was said, no reasons of absence, no
/// papers stand in it: guests look at it too.
class RoomWindow : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal leastPoints = 28;

    /// A window of its own that goes with `parent`.
    explicit RoomWindow(QWidget *parent);

    void show(const MeetingRecord &record, const AgendaList::Place &place, const SpeakingClock &clock, const QDateTime &now);

    /// Opens it where the room can see it: on a screen that the program's window is not on, filling it, or else as a window
    /// that can be moved. The keyboard stays where it is. True when there was another screen.
    bool open();

    QString text() const;  ///< all that can be read, line by line

    using QWidget::show;

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void fit();
    bool isTooHigh() const;
    void enlarge(qreal points);
    void showVote(const MeetingRecord &record, const AgendaItemId &item);

    QLabel *m_meeting;
    QLabel *m_time;
    QLabel *m_heading;
    QLabel *m_presenter;
    QLabel *m_speaker;
    StatusLabel *m_vote;
    QLabel *m_present;
    QLabel *m_item;
    QLabel *m_next;
};
