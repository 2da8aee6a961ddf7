// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/closedminutes_p.h"
#include "core/book/database_p.h"
#include "core/crypto/note.h"
#include "core/log/names.h"
#include "core/text/dates.h"

Result<qint64> Book::logSize(const QString &org) const
{
    if (org.isEmpty() || org == m_org)
        return m_frontier.size();
    const auto size = m_database->value(QStringLiteral("SELECT size FROM logs WHERE org = ?"), {org}, qint64(0));
    if (!size)
        return size.error();
    return size->toLongLong();
}

Result<QByteArray> Book::rootHash(const QString &org) const
{
    if (org.isEmpty() || org == m_org)
        return m_frontier.root();
    const auto bytes = m_database->value(QStringLiteral("SELECT frontier FROM logs WHERE org = ?"), {org}, merkle::Frontier().toBytes());
    if (!bytes)
        return bytes.error();
    const auto frontier = merkle::Frontier::fromBytes(bytes->toByteArray());
    if (!frontier)
        return frontier.error();
    return frontier->root();
}

Result<QList<StoredEntry>> Book::entries(qint64 first, qint64 end, const QString &org) const
{
    QList<StoredEntry> list;
    const auto read = m_database->each(
        QStringLiteral("SELECT at, entry, salt, payload FROM entries WHERE org = ? AND at >= ? AND at < ? ORDER BY at"),
        {org.isEmpty() ? m_org : org, first, end}, [&list](const QVariantList &row) {
            list += {row[0].toLongLong(), row[1].toByteArray(), row[2].toByteArray(), row[3].toByteArray()};
        });
    if (!read)
        return read.error();
    return list;
}

Result<QList<QByteArray>> Book::leafHashes(const QString &org) const
{
    QList<QByteArray> list;
    const auto read = m_database->each(QStringLiteral("SELECT leaf FROM entries WHERE org = ? ORDER BY at"),
                                       {org.isEmpty() ? m_org : org},
                                       [&list](const QVariantList &row) { list += row[0].toByteArray(); });
    if (!read)
        return read.error();
    return list;
}

Result<QList<StoredEntry>> Book::entriesOf(const QString &recordId, const QString &org) const
{
    QList<StoredEntry> list;
    const auto read = m_database->each(
        QStringLiteral("SELECT at, entry, salt, payload FROM entries WHERE org = ? AND record = ? ORDER BY at"),
        {org.isEmpty() ? m_org : org, recordId}, [&list](const QVariantList &row) {
            list += {row[0].toLongLong(), row[1].toByteArray(), row[2].toByteArray(), row[3].toByteArray()};
        });
    if (!read)
        return read.error();
    return list;
}

Result<QList<StoredEntry>> Book::removals(qint64 count) const
{
    QList<StoredEntry> list;
    const auto read = m_database->each(
        QStringLiteral("SELECT at, entry, salt, payload FROM entries AS e INDEXED BY entries_annul WHERE org = ? AND substr(entry, 1, 12) = x'7b2261223a22616e6e756c22'"
                       " AND salt IS NOT NULL AND at = (SELECT max(at) FROM entries WHERE org = e.org AND record = e.record) ORDER BY at DESC LIMIT ?"),
        {m_org, count}, [&list](const QVariantList &row) {
            list += {row[0].toLongLong(), row[1].toByteArray(), row[2].toByteArray(), row[3].toByteArray()};
        });
    if (!read)
        return read.error();
    return list;
}

Result<EntryRange> Book::commitOf(qint64 at) const
{
    EntryRange range{at, at + 1};
    const auto read = m_database->each(QStringLiteral("SELECT first, end FROM commits WHERE first <= ? ORDER BY first DESC LIMIT 1"), {at},
                                       [&range, at](const QVariantList &row) {
                                           if (at < row[1].toLongLong())
                                               range = {row[0].toLongLong(), row[1].toLongLong()};
                                       });
    if (!read)
        return read.error();
    return range;
}

Result<QByteArray> Book::signedCheckpoint()
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    const auto behind = isBehindHighWater();
    if (!behind)
        return behind.error();
    if (const auto why = whyUnsigned())
        return *why;
    const auto kept = m_database->value(QStringLiteral("SELECT note FROM checkpoints WHERE size = ?"), {m_frontier.size()});
    if (!kept)
        return kept.error();
    if (kept->isValid())
        return kept->toString().toUtf8();
    const auto note = Checkpoint{names::log(orgName()), m_frontier.size(), m_frontier.root()}.sign(m_keys.log);
    if (!note)
        return note.error();
    const auto stored = m_database->run(QStringLiteral("INSERT INTO checkpoints (size, note) VALUES (?, ?)"),
                                        {m_frontier.size(), QString::fromUtf8(*note)});
    if (!stored)
        return stored.error();
    keepHighWaterMark(); // before the signature leaves this process
    return *note;
}

Result<qint64> Book::cosignedSize(const QString &org) const
{
    const auto size = m_database->value(QStringLiteral("SELECT cosigned FROM logs WHERE org = ?"),
                                        {org.isEmpty() ? m_org : org}, qint64(0));
    if (!size)
        return size.error();
    return size->toLongLong();
}

Result<QByteArray> Book::peerCheckpoint(const QString &org) const
{
    const auto note = m_database->value(QStringLiteral("SELECT checkpoint FROM logs WHERE org = ?"), {org});
    if (!note)
        return note.error();
    if (!note->isValid())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nothing was received from this organisation yet.")};
    return note->toString().toUtf8();
}

Result<VerifiedEntries> Book::verify(const QString &org, const QString &logKey, qint64 first,
                                     const QList<StoredEntry> &received, const QByteArray &checkpointNote) const
{
    const auto key = note::VerifierKey::parse(logKey.toLatin1());
    if (!key)
        return key.error();
    const auto checkpoint = Checkpoint::open(checkpointNote, *key);
    if (!checkpoint)
        return checkpoint.error();
    if (checkpoint->origin != names::log(names::org(org)))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The bundle's log belongs to another organisation."), {}, checkpoint->origin, "forbidden"};
    const Error fork{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The sender's log contradicts what was received before: it was rewritten or "
                                                "continued on two computers. Nothing was taken in; call the sender."),
                     {}, checkpoint->origin, "fork"};

    const auto held = logSize(org);
    const auto stored = m_database->value(QStringLiteral("SELECT frontier FROM logs WHERE org = ?"), {org}, merkle::Frontier().toBytes());
    if (!held)
        return held.error();
    if (!stored)
        return stored.error();
    const auto frontier = merkle::Frontier::fromBytes(stored->toByteArray());
    if (!frontier)
        return frontier.error();
    const qint64 end = first + received.size();
    if (checkpoint->size != end)
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The bundle does not hold the entries it announces. Nothing was taken in.")};
    if (first > *held)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Entries before this bundle are missing: %1 are here, the bundle begins at %2. "
                                                "Nothing was taken in; ask the sender for a new bundle."),
                     {QString::number(*held), QString::number(first)}, {}, "gap"};

    VerifiedEntries verified;
    verified.m_org = org;
    verified.m_first = *held;
    verified.m_frontier = *frontier;
    verified.m_checkpoint = checkpointNote;

    // What is held already must be, byte for byte, what came again.
    const auto overlap = entries(first, std::min(*held, end), org);
    if (!overlap)
        return overlap.error();
    for (qsizetype i = 0; i < overlap->size(); ++i)
        if ((*overlap)[i].entry != received[i].entry)
            return fork;

    for (qsizetype i = overlap->size(); i < received.size(); ++i) {
        StoredEntry item = received[i];
        item.at = first + i;
        const auto entry = LogEntry::decode(item.entry);
        if (!entry)
            return entry.error();
        const Error unfit{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Entry %1 of the bundle is not what its log says. Nothing was taken in."), {QString::number(item.at)}};
        if (entry->org != org)
            return unfit;
        Record record = UnknownRecord{};
        if (!item.salt.isEmpty()) {
            if (commitment(item.salt, item.payload) != entry->commitment)
                return unfit;
            const auto read = recordFrom(entry->kind, item.payload);
            if (!read)
                return read.error();
            record = *read;
            if (!std::holds_alternative<UnknownRecord>(record) && recordId(record) != entry->record)
                return unfit;
        }
        const QByteArray leaf = merkle::leafHash(item.entry);
        verified.m_frontier.append(leaf);
        verified.m_items += {item, *entry, record, leaf};
    }
    if (end >= *held && verified.m_frontier.root() != checkpoint->root)
        return fork;
    if (end < *held) {
        // An older state comes again: its root must be that of our own first `end` leaves.
        const auto leaves = leafHashes(org);
        if (!leaves)
            return leaves.error();
        if (merkle::rootHash(leaves->first(end)) != checkpoint->root)
            return fork;
        const auto latest = m_database->value(QStringLiteral("SELECT checkpoint FROM logs WHERE org = ?"), {org});
        if (!latest)
            return latest.error();
        verified.m_checkpoint = latest->toString().toUtf8();
    }
    if (auto kept = refuseChangeOfClosed(verified); !kept)
        return kept.error();
    return verified;
}

/// The sender's own program refuses what this looks for; whoever got around it is not believed.
Result<Done> Book::refuseChangeOfClosed(const VerifiedEntries &entries) const
{
    ClosedMinutes closed = closedMinutes(entries.m_org);
    for (const VerifiedEntries::Item &item : entries.m_items) {
        const auto changed = closed.changedBy(fromWord<Action>(item.entry.action), item.entry.kind, item.entry.record, item.record);
        if (!changed)
            return changed.error();
        if (!*changed)
            continue;
        const auto day = closed.dayOf(**changed);
        if (!day)
            return day.error();
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "Closed minutes were changed after closing: entry %1 of the sender's log changes the minutes of the meeting of %2. "
                                                "Nothing was taken in; call the sender and find out who did it."),
                     {QString::number(item.stored.at), day->isValid() ? dateText(*day) : QStringLiteral("?")}, item.entry.record, "closed-minutes"};
    }
    return Done{};
}
