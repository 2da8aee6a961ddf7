// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/history.h"

// Undo works on whole steps: what was recorded in one commit is taken back in one commit. Nothing leaves the log: what was
// made is removed, what was changed is changed back, what was removed is put back, and a record of its own says which entries
// that took back. So it works over restarts, and taking back an undo does the work again.

/// Whether the step of an entry can be taken back now. Invalid when the log has no such entry. Refused, with the reason, for
/// what was taken back already, what belongs to closed or signed minutes, what was exchanged with another organisation, keys,
/// what was changed again later, and what something else hangs on by now.
Result<Done> canUndo(const Book &book, qint64 at);

/// Who stays as he is when the step of an entry is taken back, by name: of a list that was taken in, people whose cards were changed since, or
/// who have come into other records. Of any other step nobody: it is taken back whole or not at all. Errors as canUndo().
Result<QStringList> keptByUndo(const Book &book, qint64 at);

/// Takes the step of an entry back, in one commit, but for who stays (keptByUndo). Errors as canUndo().
Result<Undone> undo(Book &book, qint64 at);

/// The latest step of work that is in force, whether it can be undone or not: what Undo means. NotFound when there is none.
Result<HistoryStep> lastUndoable(const Book &book);

/// The latest undo that nothing was recorded after but other undoing: what Redo takes back. NotFound when there is none.
Result<HistoryStep> lastRedoable(const Book &book);
