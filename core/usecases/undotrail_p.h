// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <QMap>

/// What was taken back in a log, and by which entries. An undo that was itself taken back is no longer in force.
class UndoTrail
{
public:
    static Result<UndoTrail> read(const Book &book, const QString &org = {});

    /// The entries recorded in one step with the one at an index. What an undo names counts as one step also where the book
    /// no longer knows its commits.
    Result<EntryRange> stepOf(qint64 at) const;

    /// The undo that an entry belongs to; nullptr for ordinary work.
    const Undone *undoAt(qint64 at) const;

    /// The undo in force that took back the step of an entry; nullptr when there is none.
    const Undone *takenBackBy(qint64 at) const;

    /// Whether a step takes back ordinary work; taking back that again does it anew and is none.
    bool isTakingBack(qint64 at) const;

    /// Whether a later step forbids taking back the step that begins at `first`: it is in force and does not itself take
    /// back something that came after `first`.
    bool standsAgainst(qint64 later, qint64 first) const;

private:
    explicit UndoTrail(const Book &book, const QString &org) : m_book(&book), m_org(org) {}

    const Book *m_book;
    QString m_org;
    QMap<qint64, Undone> m_undos;      ///< by the index of their own entries
    QMap<qint64, Undone> m_takenBack;  ///< those in force, by the first entry that they took back
};
