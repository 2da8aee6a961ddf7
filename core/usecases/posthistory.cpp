// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/posthistory.h"

/// Where our log says that a record was made, and when.
static Result<QHash<QString, std::pair<qint64, QDateTime>>> makings(const Book &book)
{
    const auto size = book.logSize();
    if (!size)
        return size.error();
    const auto stored = book.entries(0, *size);
    if (!stored)
        return stored.error();
    QHash<QString, std::pair<qint64, QDateTime>> found;
    for (const StoredEntry &each : *stored) {
        if (!each.entry.contains("\"k\":\"bundle."))
            continue; // twenty years of entries need not be read for a few bundles
        const auto entry = LogEntry::decode(each.entry);
        if (!entry)
            return entry.error();
        if (entry->action == QLatin1String("create"))
            found.insert(entry->record, {each.at, entry->time});
    }
    return found;
}

Result<QList<Passage>> passages(const Book &book)
{
    const auto made = book.all<BundleMade>({{}, {QStringLiteral("made")}, {}});
    const auto taken = book.all<BundleTaken>({{}, {QStringLiteral("made")}, {}});
    const auto peers = book.all<Peer>();
    const auto times = makings(book);
    for (const Error *error : {made ? nullptr : &made.error(), taken ? nullptr : &taken.error(), peers ? nullptr : &peers.error(),
                               times ? nullptr : &times.error()})
        if (error)
            return *error;
    QHash<QString, QString> titles;
    for (const Peer &peer : *peers)
        titles.insert(peer.org, peer.title);

    QList<std::pair<qint64, Passage>> placed;
    const auto add = [&](Passage passage) {
        const auto making = times->value(passage.id, {-1, {}});
        passage.title = titles.value(passage.org);
        passage.time = making.second;
        placed += {making.first, passage};
    };
    for (const BundleMade &each : *made)
        add({each.id.text, Passage::Made, each.to, {}, each.sequence, each.name, {}, each.end - each.first, each.handedOver, 0});
    for (const BundleTaken &each : *taken)
        add({each.id.text, Passage::Taken, each.from, {}, each.sequence, {}, {}, each.end - each.first, false, each.acknowledged});
    std::sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Passage> out;
    for (const auto &[at, passage] : std::as_const(placed))
        out += passage;
    return out;
}

Result<QDateTime> lastReceipt(const Book &book)
{
    const auto all = passages(book);
    if (!all)
        return all.error();
    for (const Passage &passage : *all)
        if (passage.direction == Passage::Taken && passage.acknowledged > 0)
            return passage.time;
    return QDateTime();
}
