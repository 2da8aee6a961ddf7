// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/meetinglength.h"

Result<MeetingLength> meetingLength(const Book &book, const MeetingRecord &record)
{
    const QString regular = QStringLiteral("regular");
    const QString thematic = QStringLiteral("thematic");
    const Meeting &meeting = record.meeting;
    const MeetingOrder *own = record.rules.order(meeting.meetingKind);
    MeetingLength length{record.plannedMinutes(), own ? own->minimumMinutes : 0};
    const MeetingOrder *order = record.rules.order(regular);
    if (!order || order->minimumTogether == 0 || (meeting.meetingKind != regular && meeting.meetingKind != thematic))
        return length;
    const auto sameDay = book.all<Meeting>({{{QStringLiteral("date"), meeting.date.toString(Qt::ISODate)}}, {}, {}});
    if (!sameDay)
        return sameDay.error();
    for (const Meeting &other : *sameDay) {
        if (other.id == meeting.id || other.meetingKind == meeting.meetingKind || (other.meetingKind != regular && other.meetingKind != thematic))
            continue;
        const auto items = book.all<AgendaItem>({{{QStringLiteral("meeting"), other.id.text}}, {}, {}});
        if (!items)
            return items.error();
        for (const AgendaItem &item : *items)
            length.planned += item.minutes;
        length.together = true;
        length.minimum = order->minimumTogether;
    }
    return length;
}
