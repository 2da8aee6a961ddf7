// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/pages/meetingstep.h"

class HoldStepRow;
class QPushButton;
class QVBoxLayout;

/// What was objected when the minutes were read out, each with what was decided, and the way to add one.
class ObjectionList : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionList(Book &book, QWidget *parent = nullptr);

    void show(const MeetingRecord &record);
    void retranslate();

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void open(const Objection &objection);
    void remove(const Objection &objection);

    Book &m_book;
    MeetingRecord m_record;
    QVBoxLayout *m_rows;
    QList<HoldStepRow *> m_lines;
    QPushButton *m_add;
};
