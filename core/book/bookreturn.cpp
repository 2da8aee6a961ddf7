// SPDX-License-Identifier: GPL-3.0-or-later
// A book that was restored from an older copy, and what its upper office still holds of it. The office's entries were signed by
// this book and countersigned, so they stand; what was written here since is recorded anew behind them:
//
//   here      0 ... parting ... written since the restore
//   office    0 ... parting ... written before the loss, sent, countersigned
//   after     0 ... parting ... the office's | what was written here, again | book.restored
//
// All of it is one commit. What is recorded again, and what cannot be, is the caller's matter (core/exchange/returning).
#include "core/base/clock.h"
#include "core/book/book.h"
#include "core/book/bookfolder_p.h"
#include "core/book/database_p.h"
#include "core/book/erasing_p.h"
#include "core/book/tables_p.h"
#include "core/crypto/note.h"

#include <algorithm>

Result<Done> Book::distrust(qint64 known)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    if (m_copyState.kind == CopyState::Moved || known <= m_copyState.known)
        return Done{};
    if (m_copyState.kind == CopyState::Current) {
        const QDateTime now = nowUtc();
        if (auto kept = m_database->run(QStringLiteral("UPDATE self SET restored = ?"), {now.toString(Qt::ISODate)}); !kept)
            return kept.error();
        m_copyState.since = now;
    }
    m_copyState.kind = CopyState::Older;
    m_copyState.known = known;
    return Done{};
}

QList<Record> ReturnedEntries::records() const
{
    QList<Record> list;
    for (const Item &item : m_items)
        list += item.record;
    return list;
}

Result<ReturnedEntries> Book::verifyReturned(qint64 first, const QList<StoredEntry> &received, const Checkpoint &receipt) const
{
    const Error unfit{Error::Untrusted,
                      QT_TRANSLATE_NOOP("Error", "What the upper office gives back does not continue this book. Nothing was taken in; call the office."),
                      {}, receipt.origin, "fork"};
    const auto leaves = leafHashes();
    const auto overlap = entries(first, first + received.size());
    if (!leaves)
        return leaves.error();
    if (!overlap)
        return overlap.error();
    if (first > leaves->size() || first + received.size() != receipt.size)
        return unfit;

    ReturnedEntries returned;
    returned.m_parting = first;
    while (returned.m_parting - first < std::min(overlap->size(), received.size())
           && (*overlap)[returned.m_parting - first].entry == received[returned.m_parting - first].entry)
        ++returned.m_parting;
    for (qint64 at = 0; at < returned.m_parting; ++at)
        returned.m_frontier.append((*leaves)[at]);
    for (qint64 at = returned.m_parting; at < receipt.size; ++at) {
        StoredEntry item = received[at - first];
        item.at = at;
        const Error wrong{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Entry %1 of the bundle is not what its log says. Nothing was taken in."), {QString::number(at)}};
        const auto entry = LogEntry::decode(item.entry);
        if (!entry)
            return entry.error();
        if (entry->org != m_org)
            return wrong;
        Record record = UnknownRecord{};
        if (!item.salt.isEmpty()) {
            const auto read = recordFrom(entry->kind, item.payload);
            if (!read)
                return read.error();
            record = *read;
            const bool isNamed = std::holds_alternative<UnknownRecord>(record) || recordId(record) == entry->record;
            if (!isNamed || commitment(item.salt, item.payload) != entry->commitment)
                return wrong;
        }
        const QByteArray leaf = merkle::leafHash(item.entry);
        returned.m_frontier.append(leaf);
        returned.m_items += {item, *entry, record, leaf};
    }
    if (returned.m_frontier.root() != receipt.root)
        return unfit;
    return returned;
}

Result<Book::GivenUp> Book::takeBack(const ReturnedEntries &returned, const QList<QByteArray> &files)
{
    Q_ASSERT(m_gathered);
    m_isRewound = true;
    GivenUp given;
    const qint64 parting = returned.m_parting;
    for (qint64 at = parting; at < m_frontier.size();) {
        const auto range = commitOf(at);
        if (!range)
            return range.error();
        // A step that began before the parting was one commit; its beginning is with the office.
        const auto step = entries(std::max(at, range->first), std::min(range->end, m_frontier.size()));
        if (!step)
            return step.error();
        given.steps += *step;
        at = range->end;
    }
    const auto retired = m_database->each(QStringLiteral("SELECT note FROM checkpoints WHERE size > ? ORDER BY size"), {parting},
                                          [&given](const QVariantList &row) { given.checkpoints += row[0].toString(); });
    if (!retired)
        return retired.error();
    for (const char *sql : {"DELETE FROM checkpoints WHERE size > ?", "DELETE FROM commits WHERE end > ?"})
        if (auto gone = m_database->run(QLatin1String(sql), {parting}); !gone)
            return gone.error();
    if (auto gone = m_database->run(QStringLiteral("DELETE FROM entries WHERE org = ? AND at >= ?"), {m_org, parting}); !gone)
        return gone.error();
    if (auto kept = keepFiles(files); !kept)
        return kept.error();

    const bool isLonger = given.steps.isEmpty(); // then the tables only follow on
    QSet<QString> stillNamed; // by what the caller records anew
    for (const Step &step : std::as_const(given.steps))
        for (const StoredEntry &stored : step)
            stillNamed += filesNamedIn(stored.payload);
    Changes changes;
    Tables tables(*m_database, changes);
    for (const ReturnedEntries::Item &item : returned.m_items) {
        if (auto inserted = insertEntry(m_org, item.stored, item.leaf, item.entry.record); !inserted)
            return inserted.error();
        if (isLonger && !item.stored.salt.isEmpty())
            if (auto followed = tables.follow(m_org, item.stored.at, fromWord<Action>(item.entry.action), item.record); !followed)
                return followed.error();
        m_epoch = std::max(m_epoch, item.entry.epoch + 1); // nobody else writes in the epoch that follows
    }
    m_frontier = returned.m_frontier;
    const auto moved = m_database->run(QStringLiteral("UPDATE logs SET size = ?, frontier = ?, cosigned = ? WHERE org = ?"),
                                       {m_frontier.size(), m_frontier.toBytes(), m_frontier.size(), m_org});
    if (!moved)
        return moved.error();
    if (auto raised = m_database->run(QStringLiteral("UPDATE self SET epoch = ?"), {m_epoch}); !raised)
        return raised.error();
    CheckReport unused;
    if (!isLonger)
        if (auto replayed = replay(changes, unused, &stillNamed); !replayed)
            return replayed.error();
    if (auto dropped = tables.dropErased(stillNamed); !dropped)
        return dropped.error();
    if (auto read = readSelf(); !read)
        return read.error();
    changes.size = m_frontier.size();
    adopt(changes, {});
    if (auto named = nameHeldKeys(); !named)
        return named.error();
    return given;
}

/// The entries that came back may name keys that were lost with the other copy.
Result<Done> Book::nameHeldKeys()
{
    if (const OfficeKeys held = heldKeys(); held != m_officeKeys)
        if (auto recorded = record({amended(held)}); !recorded)
            return recorded.error();
    const auto keystore = bookfolder::readKeystore(m_folder);
    const auto known = all<KeySlot>();
    if (!keystore)
        return keystore.error();
    if (!known)
        return known.error();
    for (KeySlot slot : *known) {
        const auto kind = keystore::nameOf(slot.slot == SlotKind::Escrow ? keystore::AgeSlot::Escrow : keystore::AgeSlot::Recovery);
        QString recipient;
        for (const keystore::Slot &each : keystore->parsed.slotList)
            if (each.kind == kind)
                recipient = QString::fromLatin1(each.arguments);
        if (slot.recipient == recipient)
            continue;
        slot.recipient = recipient;
        if (auto recorded = record({amended(slot)}); !recorded)
            return recorded.error();
    }
    return Done{};
}

Result<Done> Book::settle(const BookRestored &restored)
{
    Q_ASSERT(m_gathered);
    if (auto done = record({created(restored)}); !done)
        return done.error();
    if (auto done = m_database->run(QStringLiteral("UPDATE self SET restored = ''")); !done)
        return done.error();
    m_copyState = {};
    return Done{};
}
