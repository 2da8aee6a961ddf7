// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/database_p.h"
#include "core/book/erasedcards.h"
#include "core/book/tables_p.h"

#include <algorithm>

/// Lets the card with the name alone stand where a card was made whose contents were erased since, so that minutes of then still name the person.
static Result<Done> followErased(const Book &book, Tables &tables, const StoredEntry &stored, const QHash<QString, Member> &cards)
{
    const auto entry = LogEntry::decode(stored.entry);
    if (!entry)
        return entry.error();
    const auto card = cards.constFind(entry->record);
    if (card == cards.cend() || entry->kind != QLatin1String(Member::kind) || entry->action != wordOf(Action::Create))
        return Done{};
    const auto there = tables.positionOf(book.org(), *card);
    if (there || there.error().kind != Error::NotFound)
        return there ? Result<Done>(Done{}) : Result<Done>(there.error());
    return tables.follow(book.org(), stored.at, Action::Create, *card);
}

/// Lets the tables follow a part of our own log.
static Result<Done> followOwn(const Book &book, Tables &tables, qint64 first, qint64 end, const QHash<QString, Member> &cards)
{
    constexpr qint64 step = 1000; // so that a long log is never in memory as a whole
    for (; first < end; first += step) {
        const auto part = book.entries(first, std::min(first + step, end));
        if (!part)
            return part.error();
        for (const StoredEntry &stored : *part) {
            if (stored.salt.isEmpty()) { // erased by law: nothing else to show any more
                if (auto followed = followErased(book, tables, stored, cards); !followed)
                    return followed;
                continue;
            }
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
    if (auto whole = refuseWhenPaused(); !whole)
        return whole;
    const auto cards = cardsAfterErasure(*this);
    if (!cards)
        return cards.error();
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
        if (auto followed = followOwn(*this, tables, next, at[i] + 1, *cards); !followed)
            return followed;
        next = at[i] + 1;
        if (auto looked = look(i); !looked)
            return looked;
    }
    return Done{};
}
