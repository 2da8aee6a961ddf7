// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/pages/meetingstep.h"

class HoldStepRow;
class QPushButton;
class QVBoxLayout;

/// Whom the meeting commended, reminded or criticised, each with the reason, and the way to add one.
class MentionList : public QWidget
{
    Q_OBJECT

public:
    explicit MentionList(Book &book, QWidget *parent = nullptr);

    void show(const MeetingRecord &record);
    void retranslate();

    QPushButton *add() const { return m_add; }

    using QWidget::show;

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void open(const Mention &mention);
    void remove(const Mention &mention);

    Book &m_book;
    MeetingRecord m_record;
    QVBoxLayout *m_rows;
    QList<HoldStepRow *> m_lines;
    QPushButton *m_add;
};
