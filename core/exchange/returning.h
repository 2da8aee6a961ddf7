// SPDX-License-Identifier: GPL-3.0-or-later
// What an upper office gives back of a cell's log to a cell whose book was restored from an older copy. The cell cannot sign
// its log then, so its bundle carries no entries but marks of the states it has; the office answers with all that follows
// the last state both know.
#pragma once

#include "core/book/book.h"
#include "core/exchange/bundle.h"

/// The states of our own log by which the other side finds the last one that both have: at most 64, sizes falling by growing
/// steps, so that no more than about twice what differs is sent again.
Result<QList<LogMark>> marksOf(const Book &book);

/// The largest size at which what we hold of a peer's log has the same root as one of its marks; 0 when none has.
Result<qint64> commonSize(const Book &book, const QString &org, const QList<LogMark> &marks);

/// What became of entries that a restored copy had and that its upper office did not.
struct ComingHome
{
    qint64 returned = 0;     ///< entries that only the office had
    qint64 again = 0;        ///< entries of this copy, recorded again behind them
    qint64 aside = 0;        ///< entries of this copy that contradict what came back: each is a SetAside record
};

/// Puts what the office gave back into the book, and what was written here meanwhile behind it, in one commit with `facts`
/// and `files`. A step that changes what the office's copy changed as well, or whose place is taken there, is set aside as a
/// whole. As Book::takeBack.
Result<ComingHome> comeHome(Book &book, const ReturnedEntries &returned, const QList<Fact> &facts, const QList<QByteArray> &files);
