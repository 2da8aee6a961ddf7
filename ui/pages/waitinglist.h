// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/postponing.h"

#include <QWidget>

class QVBoxLayout;
class SectionHeader;

/// What earlier meetings of the kind postponed and no agenda has taken up, each with the button that puts it on this one;
/// out of sight while nothing waits.
class WaitingList : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingList(Book &book, QWidget *parent = nullptr);

    /// Shows what waits for a meeting; nothing can be taken up once its minutes are closed.
    void show(const MeetingRecord &record);
    void clear();
    void retranslate();

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void fill();
    void take(const WaitingItem &waiting);

    Book &m_book;
    MeetingId m_meeting;
    bool m_open = false;
    QList<WaitingItem> m_waiting;
    SectionHeader *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
};
