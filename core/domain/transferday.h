// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transfer.h"

// How far a transfer has come, told by the dates of its record, and where the member counts meanwhile.

/// How far a transfer has come.
enum class TransferStage {
    Prepared,    ///< out: the introduction is not handed over yet
    OnTheWay,    ///< out: the member has the introduction; whether the other side accepts is not known
    Away,        ///< out, temporary: accepted there, the member comes back
    Presented,   ///< in: the papers are here and are checked
    Here,        ///< in, temporary: accepted for a term
    Accepted,    ///< official: it is done
    Refused,     ///< the receiver did not accept; the member counts where they did before
    Withdrawn,   ///< out: nothing was handed over in the end
    Returned     ///< temporary: the term is over, the member is back home
};
template <>
struct Words<TransferStage>
{
    static constexpr const char *list[] = {"prepared", "on-the-way", "away", "presented", "here", "accepted", "refused", "withdrawn", "returned"};
};

TransferStage stageOf(const Transfer &transfer);

/// Whether something is left to do.
bool isOpen(const Transfer &transfer);

/// The first day on which a member who was introduced officially counts in the new organisation and no longer in the old one: dues and
/// membership stay until the end of the month of the introduction. Invalid without one.
QDate countsThereFrom(const QDate &introduced);

/// By when what comes next is to be done: the introduction to be asked for, papers to be presented, the end of a term. Invalid when
/// nothing is waited for, or its start is not known.
QDate nextBy(const Transfer &transfer);
