// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/undotrail_p.h"

/// The value with the greatest key up to `at`; nullptr when there is none.
static const Undone *upTo(const QMap<qint64, Undone> &map, qint64 at)
{
    auto next = map.upperBound(at);
    return next == map.cbegin() ? nullptr : &(--next).value();
}

Result<UndoTrail> UndoTrail::read(const Book &book, const QString &org)
{
    const auto undos = book.all<Undone>({{}, {QStringLiteral("by")}, org});
    if (!undos)
        return undos.error();
    UndoTrail trail(book, org);
    // From the latest to the first: whether one is in force is decided by those after it.
    for (auto undone = undos->crbegin(); undone != undos->crend(); ++undone) {
        trail.m_undos.insert(undone->by, *undone);
        if (!trail.takenBackBy(undone->by))
            trail.m_takenBack.insert(undone->first, *undone);
    }
    return trail;
}

Result<EntryRange> UndoTrail::stepOf(qint64 at) const
{
    if (const Undone *undone = undoAt(at))
        return EntryRange{undone->by, undone->by + undone->count + 1};
    for (const Undone &undone : m_undos)
        if (const EntryRange named{undone.first, undone.end}; named.contains(at))
            return named;
    if (!m_org.isEmpty() && m_org != m_book->org())
        return EntryRange{at, at + 1};
    return m_book->commitOf(at);
}

const Undone *UndoTrail::undoAt(qint64 at) const
{
    const Undone *undone = upTo(m_undos, at);
    return undone && at <= undone->by + undone->count ? undone : nullptr;
}

const Undone *UndoTrail::takenBackBy(qint64 at) const
{
    const Undone *undone = upTo(m_takenBack, at);
    return undone && at < undone->end ? undone : nullptr;
}

bool UndoTrail::isTakingBack(qint64 at) const
{
    const Undone *undone = undoAt(at);
    return undone && !isTakingBack(undone->first);
}

bool UndoTrail::standsAgainst(qint64 later, qint64 first) const
{
    if (takenBackBy(later))
        return false;
    const Undone *undone = undoAt(later);
    return !undone || undone->first <= first;
}
