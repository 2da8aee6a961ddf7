// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// What a new meeting of a kind would begin with: the day by the yearly plan, else by habit; place and start of the last one, its
/// chair. The first committee meeting stands three days before the next regular one, the first thematic one behind it on the same day.
Result<Meeting> proposedMeeting(const Book &book, const MeetingKind &kind, const QDate &today);

/// What the meeting that the plan has for a month would begin with: its day, and of a thematic one the theme, behind the regular
/// meeting of the day. Refused for another kind, when it was called already, and for a thematic one without a theme.
Result<Meeting> meetingOfMonth(const Book &book, const MeetingKind &kind, int year, int month, const QDate &today);
