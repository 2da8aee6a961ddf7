// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returning.h"

#include "core/book/fitting.h"

#include <QSet>

Result<QList<LogMark>> marksOf(const Book &book)
{
    const auto leaves = book.leafHashes();
    if (!leaves)
        return leaves.error();
    QList<LogMark> marks;
    for (qint64 size = leaves->size(), step = 1; size > 0; size -= step, step *= 2) {
        marks += {size, merkle::rootHash(leaves->first(size))};
        if (size <= step)
            break;
    }
    return marks;
}

Result<qint64> commonSize(const Book &book, const QString &org, const QList<LogMark> &marks)
{
    const auto leaves = book.leafHashes(org);
    if (!leaves)
        return leaves.error();
    for (const LogMark &mark : marks)
        if (mark.size <= leaves->size() && merkle::rootHash(leaves->first(mark.size)) == mark.root)
            return mark.size;
    return 0;
}

namespace {

/// The meeting a record belongs to; empty for others.
QString meetingOf(const Record &record)
{
    return std::visit([](const auto &each) -> QString {
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Meeting>)
            return each.id.text;
        else if constexpr (requires { each.meeting.text; })
            return each.meeting.text;
        else
            return {};
    }, record);
}

/// Minutes are read back, closed and signed over all that was recorded of their meeting.
bool isClosing(const Record &record)
{
    return std::holds_alternative<ReadBack>(record) || std::holds_alternative<FinalMinutes>(record)
        || std::holds_alternative<MinutesSignature>(record) || std::holds_alternative<MinutesSeal>(record)
        || std::holds_alternative<Correction>(record) || std::holds_alternative<CorrectionSignature>(record) || std::holds_alternative<Extract>(record);
}

/// What says something of this copy alone and is neither repeated nor kept.
bool isOfThisCopy(const Record &record)
{
    if (const auto *made = std::get_if<BundleMade>(&record))
        return made->end > 0; // it speaks of a log that the office never had
    return std::holds_alternative<OfficeKeys>(record) || std::holds_alternative<KeySlot>(record); // named anew by what the folder holds
}

/// Entries of a restored copy on their way behind what the office gave back.
class Rewriting
{
public:
    Rewriting(Book &book, const ReturnedEntries &returned) : m_book(book), m_parting(returned.parting()), m_end(returned.end())
    {
        for (const Record &record : returned.records()) {
            if (const QString meeting = meetingOf(record); !meeting.isEmpty())
                m_contested += meeting;
            if (const auto *erasure = std::get_if<Erasure>(&record))
                for (const ErasedRecord &each : erasure->records)
                    m_erased += each.record;
        }
    }

    /// Records a step again, or sets it aside.
    Result<Done> take(const Step &step);

    qint64 again() const { return m_again; }
    qint64 aside() const { return m_aside; }

private:
    struct Item
    {
        const StoredEntry *stored;
        LogEntry entry;
        Fact fact;
    };

    Result<QList<Item>> read(const Step &step) const;
    Result<Done> check(const Item &item, const Planned &planned) const;
    bool moveUndo(Undone &undone) const;
    Result<Done> record(QList<Item> items);
    Result<Done> setAside(const QList<Item> &items);

    Book &m_book;
    qint64 m_parting;                ///< entries [m_parting, m_end) are the office's
    qint64 m_end;
    qint64 m_again = 0;
    qint64 m_aside = 0;
    QHash<qint64, qint64> m_moved;   ///< where an entry stands now, by where it stood
    QSet<QString> m_erased;          ///< records that the office's copy has erased
    QSet<QString> m_setAside;        ///< records of which something was set aside
    QSet<QString> m_contested;       ///< meetings of which the office's copy says something, or of which something was set aside
};

Result<QList<Rewriting::Item>> Rewriting::read(const Step &step) const
{
    QList<Item> items;
    for (const StoredEntry &stored : step) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (stored.salt.isEmpty() || m_erased.contains(entry->record))
            continue; // erased by law, here or since this copy parted: it is neither repeated nor kept
        auto record = recordFrom(entry->kind, stored.payload);
        if (!record)
            return record.error();
        if (!isOfThisCopy(*record))
            items += Item{&stored, *entry, Fact{fromWord<Action>(entry->action), *std::move(record), entry->person}};
    }
    return items;
}

Result<Done> Rewriting::check(const Item &item, const Planned &planned) const
{
    static const Error contested{Error::Refused, QT_TRANSLATE_NOOP("Error", "Both copies of the book say something of it.")};
    const Record &record = item.fact.record;
    if (std::holds_alternative<UnknownRecord>(record))
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This kind of record belongs to a newer program.")};
    const auto said = m_book.entriesOf(item.entry.record);
    if (!said)
        return said.error();
    const bool isByOffice = !said->isEmpty() && said->last().at >= m_parting && said->last().at < m_end;
    if (isByOffice || m_setAside.contains(item.entry.record) || (isClosing(record) && m_contested.contains(meetingOf(record))))
        return contested;
    if (auto allowed = m_book.allows(item.fact); !allowed)
        return allowed;
    if (item.fact.action == Action::Annul)
        return Done{};
    if (auto named = checkNamed(m_book, record, planned); !named)
        return named;
    return item.fact.action == Action::Create ? checkPlace(m_book, record, planned) : Result<Done>(Done{});
}

/// An undo names entries by where they stand. False when they no longer stand together.
bool Rewriting::moveUndo(Undone &undone) const
{
    const auto moved = [this](qint64 at) { return at < m_parting ? at : m_moved.value(at, -1); };
    const qint64 first = moved(undone.first);
    for (qint64 at = undone.first; at < undone.end; ++at)
        if (first < 0 || moved(at) != first + at - undone.first)
            return false;
    undone.end += first - undone.first;
    undone.first = first;
    return true;
}

Result<Done> Rewriting::record(QList<Item> items)
{
    const auto size = m_book.logSize();
    if (!size)
        return size.error();
    Planned planned;
    for (const Item &item : items)
        planned.insert(item.entry.record, item.fact.action);
    QList<Fact> facts;
    for (Item &item : items) {
        if (auto *undone = std::get_if<Undone>(&item.fact.record)) {
            if (!moveUndo(*undone))
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Both copies of the book say something of it.")};
            undone->by = *size + facts.size();
        }
        if (auto fits = check(item, planned); !fits)
            return fits;
        facts += item.fact;
    }
    if (auto recorded = m_book.record(facts); !recorded)
        return recorded.error();
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_moved.insert(items[i].stored->at, *size + i);
        const bool isPost = std::holds_alternative<BundleMade>(items[i].fact.record) || std::holds_alternative<BundleTaken>(items[i].fact.record);
        m_again += isPost ? 0 : 1; // people are told of what they wrote
    }
    return Done{};
}

Result<Done> Rewriting::setAside(const QList<Item> &items)
{
    QList<Fact> facts;
    for (const Item &item : items) {
        m_setAside += item.entry.record;
        if (const QString meeting = meetingOf(item.fact.record); !meeting.isEmpty())
            m_contested += meeting;
        if (std::holds_alternative<Undone>(item.fact.record))
            continue; // what it put back is set aside beside it
        facts += Fact{Action::Create, SetAside{SetAsideId::fresh(), item.entry.kind, item.entry.record, item.entry.action,
                                               QString::fromUtf8(item.stored->payload), item.entry.time.toString(Qt::ISODate), AsideOutcome::Open}, item.entry.person};
    }
    if (facts.isEmpty())
        return Done{};
    if (auto recorded = m_book.record(facts); !recorded)
        return recorded.error();
    m_aside += facts.size();
    return Done{};
}

Result<Done> Rewriting::take(const Step &step)
{
    const auto items = read(step);
    if (!items)
        return items.error();
    if (items->isEmpty())
        return Done{};
    const auto recorded = record(*items);
    // Whatever a rule or the tables say against it, it is kept; a disk that fails ends all of it.
    if (recorded || recorded.error().kind == Error::Io || recorded.error().kind == Error::Corrupt || recorded.error().kind == Error::Busy)
        return recorded;
    return setAside(*items);
}

} // namespace

Result<ComingHome> comeHome(Book &book, const ReturnedEntries &returned, const QList<Fact> &facts, const QList<QByteArray> &files)
{
    ComingHome home;
    const QDateTime since = book.copyState().since;
    const auto done = book.inOneCommit([&]() -> Result<Done> {
        const auto given = book.takeBack(returned, files);
        if (!given)
            return given.error();
        Rewriting rewriting(book, returned);
        for (const Step &step : given->steps)
            if (auto taken = rewriting.take(step); !taken)
                return taken;
        if (auto recorded = book.record(facts); !recorded)
            return recorded.error();
        home = {returned.count(), rewriting.again(), rewriting.aside()};
        return book.settle({BookRestoredId::fresh(), book.epoch(), since.toString(Qt::ISODate), returned.end(),
                            home.returned, home.again, home.aside, given->checkpoints});
    });
    if (!done)
        return done.error();
    return home;
}
