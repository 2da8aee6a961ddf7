// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// How long a meeting is planned to be, and how long it must be by its rules.
struct MeetingLength
{
    qint64 planned = 0;      ///< minutes of the agenda, of both agendas when they are together
    qint64 minimum = 0;      ///< minutes; 0 when the rules ask for nothing
    bool together = false;   ///< the regular and the thematic meeting of one day, one after the other
};

/// The planned and the required length of a meeting.
Result<MeetingLength> meetingLength(const Book &book, const MeetingRecord &record);
