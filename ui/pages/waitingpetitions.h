// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"

#include <QWidget>

class SectionHeader;
class StatusLabel;
class QPushButton;
class QVBoxLayout;

/// The petitions of earlier meetings that a meeting is to answer, and the way to put the item for them on its agenda where there is
/// none; out of sight while none waits.
class WaitingPetitions : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPetitions(Book &book, QWidget *parent = nullptr);

    void show(const MeetingRecord &record);
    void clear();
    void retranslate();

    qsizetype count() const { return m_rows.size(); }

    using QWidget::show;

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void fill();
    void putOnAgenda();

    Book &m_book;
    MeetingRecord m_record;
    SectionHeader *m_title;
    QVBoxLayout *m_column;
    QList<StatusLabel *> m_rows;
    QPushButton *m_put;
};
