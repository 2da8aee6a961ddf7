// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesbook.h"

/// What a member has not paid of months that are over.
struct DuesArrears
{
    Member member;
    QList<DuesMonth> months;   ///< unpaid or paid in part, the earliest first
    qint64 open = 0;
    int year = 0;              ///< the calendar year in which most months were not paid at all
    int unpaid = 0;            ///< how many of it; part payments do not count
    bool reachesRule = false;  ///< as many as the rule names, and the member is still on the list

    QDate since() const { return months.isEmpty() ? QDate() : months.first().month; }
};

/// Who owes dues of months that were over on a day, the longest debt first. Nothing is decided by it: what the rule says to so many months is for
/// the cell to consider.
QList<DuesArrears> duesArrears(const DuesBook &dues, const QDate &today);

/// What the regulation says to arrears, and where, as it stands in the rates of a day: "chi bộ xem xét, ... (Quy định ...)".
QString arrearsRule(const QDate &day);

/// What is announced of the dues of a month in a meeting, in Vietnamese as it goes into the minutes, by what was paid and handed on up to a day: counts
/// and sums, no names. NotFound where the book does not keep dues of that month; Refused when nobody has an approved amount.
Result<QString> duesAnnouncement(const DuesBook &dues, const QDate &month, const QDate &on);

/// The month whose dues a meeting announces: the one before it.
QDate announcedMonth(const QDate &meeting);

/// Puts the announcement of the month before into an open meeting, behind what stands there; unchanged when it says so already. Errors as
/// duesAnnouncement, and as changeMeeting.
Result<QString> announceDues(Book &book, const MeetingId &meeting);
