// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/excuses.h"

#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

Result<ExcuseId> putExcuse(Book &book, Excuse excuse)
{
    excuse.reason = excuse.reason.simplified();
    if (excuse.reason.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say the reason of the absence.")};
    if (hasSecrecyMark(excuse.reason))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto record = meetingRecord(book, excuse.meeting);
    const auto member = book.get(excuse.member);
    if (!record)
        return record.error();
    if (!member)
        return member.error();
    if (excuse.told.isValid() && excuse.told > record->meeting.date)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "An excuse is told on the day of the meeting at the latest.")};
    const bool isCalled = std::any_of(record->members.cbegin(), record->members.cend(), [&](const MemberOnDay &each) { return each.member.id == excuse.member; });
    if (!isCalled)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is not called to this meeting, so no excuse is needed."), {member->name}};
    if (record->attendanceOf(excuse.member))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The roll call has %1 already. Change it there."), {member->name}};
    if (const Excuse *known = record->excuseOf(excuse.member)) {
        if (excuse.id.isEmpty() && !excuse.told.isValid())
            excuse.told = known->told;
        excuse.id = known->id;
    }
    return putRecord(book, excuse);
}

Result<Changes> removeExcuse(Book &book, const ExcuseId &id)
{
    return removeRecord(book, id);
}
