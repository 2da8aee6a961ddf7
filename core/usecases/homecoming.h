// SPDX-License-Identifier: GPL-3.0-or-later
// What was set aside when a restored book got back from its upper office what it lacked: both copies had changed the same.
#pragma once

#include "core/usecases/history.h"

/// Something that was set aside, beside what the book says now.
struct AsideLine
{
    SetAside aside;
    QString name;               ///< what the record is called; see nameOf()
    QList<FieldChange> fields;  ///< that differ: `before` as the book has it, `after` as it was written in the restored copy
    bool getsNumber = false;    ///< when taken over: a petition, whose number the other copy may have given too, gets the next free one
};

/// What waits for a decision, the oldest first.
Result<QList<AsideLine>> openAsides(const Book &book);

/// Records what was set aside in place of what the book says now. Refused as any such change: closed minutes stay, what it
/// belongs to must be there, and so on; NotFound when there is no such decision to make.
Result<Changes> takeAside(Book &book, const SetAsideId &id);

/// Decides that the book stays as it is; what was set aside stays in the log. NotFound as above.
Result<Changes> leaveAside(Book &book, const SetAsideId &id);
