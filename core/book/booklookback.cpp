// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/database_p.h"
#include "core/book/tables_p.h"

#include <algorithm>

/// Lets the tables follow a part of our own log.
static Result<Done> followOwn(const Book &book, Tables &tables, qint64 first, qint64 end)
{
    constexpr qint64 step = 1000; // so that a long log is never in memory as a whole
    for (; first < end; first += step) {
        const auto part = book.entries(first, std::min(first + step, end));
        if (!part)
            return part.error();
        for (const StoredEntry &stored : *part) {
            if (stored.salt.isEmpty()) // erased by law: nothing to show any more
                continue;
            const auto entry = LogEntry::decode(stored.entry);
            if (!entry)
                return entry.error();
            const auto record = recordFrom(entry->kind, stored.payload);
            if (!record)
                return record.error();
            if (auto followed = tables.follow(book.org(), stored.at, fromWord<Action>(entry->action), *record); !followed)
                return followed;
        }
    }
    return Done{};
}

Result<Done> Book::lookBack(const QList<qint64> &at, const std::function<Result<Done>(qsizetype index)> &look)
{
    Q_ASSERT(!m_gathered);
    if (isLocked())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The book is locked. Open it with its passphrase first."), {}, {}, "locked"};
    if (!std::is_sorted(at.cbegin(), at.cend()) || (!at.isEmpty() && (at.first() < 0 || at.last() >= m_frontier.size())))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The log has no entry %1 at size %2."),
                     {at.isEmpty() ? QString() : QString::number(at.last()), QString::number(m_frontier.size())}};
    // As in check(): the tables are replayed inside a transaction that is never committed.
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    Changes unused;
    Tables tables(*m_database, unused);
    if (auto emptied = tables.empty(m_org); !emptied)
        return emptied;
    qint64 next = 0;
    for (qsizetype i = 0; i < at.size(); ++i) {
        if (auto followed = followOwn(*this, tables, next, at[i] + 1); !followed)
            return followed;
        next = at[i] + 1;
        if (auto looked = look(i); !looked)
            return looked;
    }
    return Done{};
}
