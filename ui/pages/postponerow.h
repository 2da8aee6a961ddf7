// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QWidget>

class QPushButton;
class StatusLabel;

/// Whether an item is postponed and from where it comes, with the button that postpones it or takes that back.
class PostponeRow : public QWidget
{
    Q_OBJECT

public:
    explicit PostponeRow(QWidget *parent = nullptr);

    void show(const MeetingRecord &record, const AgendaItem &item, bool readOnly);

    using QWidget::show;

signals:
    void postponeAsked();
    void keepAsked();

private:
    bool m_postponed = false;
    StatusLabel *m_state;
    QPushButton *m_button;
};
