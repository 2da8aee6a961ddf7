// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/widgets/personpicker.h"

/// How a picker names whoever speaks in a meeting: members and guests are different records.
namespace speakerkeys {

QString keyOf(const MemberId &member, const GuestId &guest);  ///< empty for nobody
MemberId memberOf(const QString &key);                        ///< empty when it names a guest
GuestId guestOf(const QString &key);

/// The members called to a meeting and its guests.
QList<PersonChoice> choices(const MeetingRecord &record);

}
