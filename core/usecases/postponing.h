// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// A postponed item that no agenda has taken up, and the meeting that postponed it.
struct WaitingItem
{
    AgendaItem item;
    Meeting meeting;
};

/// What earlier meetings of the same kind (and the same party group) postponed and no agenda has taken up since, longest
/// waiting first.
Result<QList<WaitingItem>> waitingItems(const Book &book, const Meeting &meeting);

/// The item by which a meeting would take up a waiting one: same title, presenter and minutes, nothing said of it yet. It has no id.
AgendaItem takingUp(const WaitingItem &waiting, const MeetingId &meeting);

/// Postpones an item with its reason to the next meeting of the kind. Invalid without a reason; Refused once its minutes are closed.
Result<Changes> postponeItem(Book &book, const AgendaItemId &id, const QString &reason);

/// Takes the postponement back: the meeting deals with it after all. Refused when a later agenda has taken it up.
Result<Changes> keepItem(Book &book, const AgendaItemId &id);

/// Puts a waiting item on a meeting's agenda, at the end of its part. Refused when it waits no more, or not for this meeting.
Result<AgendaItemId> takeUp(Book &book, const MeetingId &meeting, const AgendaItemId &postponed);

/// Whether an item may be recorded as it stands: a postponement has a reason, what it takes up was postponed by another
/// meeting of the kind and is taken up once, and one that is taken up stays postponed.
Result<Done> checkPostponing(const Book &book, const AgendaItem &item);

/// Whether an item may leave the agenda: one that was postponed may not, for it would vanish. Refused with the way out.
Result<Done> checkLeaving(const AgendaItem &item);
