// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/clocks.h"
#include "core/usecases/membertable.h"
#include "core/usecases/transferring.h"

// What is still to be done as tables, in the Vietnamese of papers and in the order in which somebody sees it.

/// Deadlines: by when, for whom, what, since when, where that is written.
Result<MemberTable> deadlinesTable(const Book &book, const QList<Clock> &rows, const QDate &today);

/// Transfers: who, what, with whom, how far, what comes next, since when.
Result<MemberTable> transfersTable(const Book &book, const QList<ListedTransfer> &rows, const QDate &today);
