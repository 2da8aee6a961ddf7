// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordstep.h"

RecordStep::RecordStep(Book &book, QWidget *parent) : MeetingStep(book, parent)
{
    connect(&m_book, &Book::changed, this, &RecordStep::readWhenSeen);
}

void RecordStep::setMeeting(const MeetingId &id)
{
    m_id = id;
    m_record.reset();
    begin();
    readWhenSeen();
}

void RecordStep::showAgain()
{
    if (m_record)
        showRecord();
}

void RecordStep::showEvent(QShowEvent *event)
{
    MeetingStep::showEvent(event);
    if (m_stale)
        read();
}

void RecordStep::read()
{
    m_stale = false;
    if (m_id.isEmpty())
        return;
    auto record = meetingRecord(m_book, m_id);
    if (!record)
        return emit failed(record.error());
    m_record = *std::move(record);
    showRecord();
}

void RecordStep::readWhenSeen()
{
    m_stale = true;
    if (isVisible())
        read();
}
