// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// Records what somebody objected when the minutes were read out, or what was decided about it; an objection whose id is empty is
/// a new one at the end. Like all that is recorded of a meeting it asks for another reading. Invalid without a text or without the
/// one who objects; Refused when the meeting decided to leave the minutes as they are and no reason is said, or when the minutes
/// are closed.
Result<ObjectionId> putObjection(Book &book, Objection objection);
Result<Changes> removeObjection(Book &book, const ObjectionId &id);

/// What somebody should look at before minutes are read back, and which does not hinder it.
struct ClosingDoubt
{
    enum Kind { NotTreated, NotDecided, NoConclusion, NoOutcome, NotAnswered };

    Kind kind;
    QString sentence;        ///< in the language now in use
    QString record;          ///< id of the item, task or petition that it is about; empty where it is about the whole meeting

    friend bool operator==(const ClosingDoubt &, const ClosingDoubt &) = default;
};

/// The doubts of a meeting whose minutes are open: items of the proceedings of which nothing is recorded, items that were
/// discussed and neither concluded nor put to the vote, a meeting without any conclusion of its chair, tasks that were due
/// by its day and of which nobody said what became, and petitions to which an answer was expected before it. None for closed minutes.
QList<ClosingDoubt> closingDoubts(const MeetingRecord &record);
