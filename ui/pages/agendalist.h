// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QListWidget>

/// The course of a meeting in the order of the paper: the roll call, the items of the agenda under their parts, the texts
/// that belong to the whole meeting. Up and down move, Enter goes into what is chosen.
class AgendaList : public QListWidget
{
    Q_OBJECT

public:
    /// What a line stands for.
    struct Place
    {
        enum Kind { None, RollCall, Item, WholeMeeting };
        Kind kind = None;
        AgendaItemId item = {};  ///< of an Item

        friend bool operator==(const Place &, const Place &) = default;
    };

    explicit AgendaList(QWidget *parent = nullptr);

    /// Shows the agenda; what is chosen stays chosen while it is there.
    void setRecord(const MeetingRecord &record);

    Place place() const;
    void choose(const Place &place);
    void move(int lines);  ///< to the next (1) or the one before (-1); stops at the ends

    void retranslate();
    QSize sizeHint() const override;

signals:
    void chosen(const AgendaList::Place &place);
    void entered(const AgendaList::Place &place);  ///< Enter, or a click with the mouse

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        Place place;
        QString text;
        bool filled = false;  ///< something is recorded there

        friend bool operator==(const Line &, const Line &) = default;
    };

    QList<Line> linesOf(const MeetingRecord &record) const;
    void draw();
    int rowOf(const Place &place) const;

    MeetingRecord m_record;
    QList<Line> m_lines;
};
