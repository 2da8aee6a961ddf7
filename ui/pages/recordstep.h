// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "ui/pages/meetingstep.h"

#include <optional>

/// A step that shows the whole record of its meeting. It reads the record again after each change of the book, but only
/// when it is in sight or comes into sight.
class RecordStep : public MeetingStep
{
    Q_OBJECT

public:
    RecordStep(Book &book, QWidget *parent);

    void setMeeting(const MeetingId &id) override;

protected:
    MeetingId meeting() const { return m_id; }

    /// The record as last read; none while no meeting is shown.
    const std::optional<MeetingRecord> &record() const { return m_record; }
    bool isClosed() const { return m_record && m_record->final; }

    /// Shows record(), which is there.
    virtual void showRecord() = 0;

    /// Another meeting is shown from now on: forget what belonged to the last one.
    virtual void begin() {}

    /// Shows the record again in other words.
    void showAgain();

    void showEvent(QShowEvent *event) override;

private:
    void read();
    void readWhenSeen();

    MeetingId m_id;
    std::optional<MeetingRecord> m_record;
    bool m_stale = true;
};
