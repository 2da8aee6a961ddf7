// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"

#include "core/base/clock.h"
#include "core/book/closedminutes_p.h"
#include "core/book/database_p.h"
#include "core/book/tables_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/secret.h"
#include "core/domain/meetingrecord.h"
#include "core/log/names.h"

#include <QDateTime>
#include <QLockFile>
#include <QScopeGuard>
#include <QtConcurrentRun>
#include <vector>

/// How a record of a kind stands in the tables of an organisation.
template <size_t index = 0>
static Result<std::optional<Record>> recordIn(const Book &book, const QString &kind, const QString &id, const QString &org)
{
    if constexpr (index + 1 < std::variant_size_v<RecordKinds>) { // the last one is UnknownRecord, which has no table
        using T = std::variant_alternative_t<index, RecordKinds>;
        if (kind != QLatin1String(T::kind))
            return recordIn<index + 1>(book, kind, id, org);
        const auto found = book.all<T>({{{QStringLiteral("id"), id}}, {}, org});
        if (!found)
            return found.error();
        return found->isEmpty() ? std::optional<Record>() : std::optional<Record>(found->first());
    } else {
        return std::optional<Record>();
    }
}

/// The meeting whose minutes were closed while a petition of an earlier one was there, so that they may tell of it; nothing when
/// there is none.
static Result<std::optional<MeetingId>> laterTellerOf(const Book &book, const Petition &petition, const QString &org)
{
    const auto finals = book.all<FinalMinutes>({{}, {}, org});
    const auto entries = book.entriesOf(petition.id.text, org);
    if (!finals)
        return finals.error();
    if (!entries)
        return entries.error();
    qint64 recorded = -1;
    for (const StoredEntry &stored : *entries) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry)
            return entry.error();
        if (entry->action == wordOf(Action::Create))
            recorded = stored.at;
    }
    for (const FinalMinutes &final : *finals) {
        const auto at = book.positionOf(rows::table<FinalMinutes>(), final.id.text, org);
        const auto meeting = book.get(final.meeting, org);
        if (!at)
            return at.error();
        if (!meeting && meeting.error().kind != Error::NotFound)
            return meeting.error();
        if (meeting && *at > recorded && tellsOfEarlier(*meeting, petition))
            return std::optional(final.meeting);
    }
    return std::optional<MeetingId>();
}

ClosedMinutes Book::closedMinutes(const QString &org) const
{
    return ClosedMinutes({[this, org](const MeetingId &meeting) -> Result<bool> {
                              const auto final = all<FinalMinutes>({{{QStringLiteral("meeting"), meeting.text}}, {}, org});
                              if (!final)
                                  return final.error();
                              return !final->isEmpty();
                          },
                          [this, org](const QString &kind, const QString &id) { return recordIn(*this, kind, id, org); },
                          [this, org](const QString &id) -> Result<bool> {
                              const auto signatures = all<CorrectionSignature>({{{QStringLiteral("correction"), id}}, {}, org});
                              if (!signatures)
                                  return signatures.error();
                              return !signatures->isEmpty();
                          },
                          [this, org](const Petition &petition) { return laterTellerOf(*this, petition, org); }});
}

/// Whether a confirmation that is to be changed or taken back was there when the minutes of its meeting were closed.
bool Book::stoodAtClosing(const ScoreConfirmation &confirmation, Action action) const
{
    if (action == Action::Create)
        return false;
    const auto before = get(confirmation.id);
    const auto at = positionOf(rows::table<ScoreConfirmation>(), confirmation.id.text);
    const auto final = before ? all<FinalMinutes>({{{QStringLiteral("meeting"), before->meeting.text}}, {}, {}}) : Result<QList<FinalMinutes>>(QList<FinalMinutes>());
    if (!before || !at || !final || final->isEmpty())
        return false; // one that is not there is refused where it is written
    const auto closedAt = positionOf(rows::table<FinalMinutes>(), final->first().id.text);
    return before->meeting != confirmation.meeting || !closedAt || *at < *closedAt;
}

Result<Done> Book::allows(const Fact &fact) const
{
    return std::visit(
        [&](const auto &record) -> Result<Done> {
            using T = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<T, UnknownRecord>) {
                return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This kind of record belongs to a newer program.")};
            } else {
                // Where a copy ended or began again is not taken back.
                if constexpr (std::is_same_v<T, BookMoved> || std::is_same_v<T, BookRestored>)
                    return fact.action == Action::Create ? Result<Done>(Done{})
                                                         : Result<Done>(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This is not taken back: other copies of the book go by it.")});
                // Who opened the book, and what an office decided on it, stays said.
                if constexpr (std::is_same_v<T, BookOpened> || std::is_same_v<T, EscrowDecision>)
                    return fact.action == Action::Create ? Result<Done>(Done{})
                                                         : Result<Done>(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The record of who opened a book is not changed.")});
                // Contents that are gone do not come back.
                if constexpr (std::is_same_v<T, Erasure>)
                    return fact.action == Action::Create ? mayErase(record, QDate::currentDate())
                                                         : Result<Done>(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "What was erased is gone and is not put back.")});
                // A resolution on a person that has its number went out as it is.
                if constexpr (std::is_same_v<T, Admission>) {
                    const auto numbered = fact.action == Action::Create ? Result<QList<Paper>>(QList<Paper>()) : all<Paper>({{{QStringLiteral("about"), record.id.text}}, {}, {}});
                    if (!numbered)
                        return numbered.error();
                    if (!numbered->isEmpty())
                        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The resolution has the number %1 already and stays as it is."), {numbered->first().symbol}};
                }
                // What was said of a score before the minutes were closed stands in them; what was said later does not.
                if constexpr (std::is_same_v<T, ScoreConfirmation>)
                    return stoodAtClosing(record, fact.action)
                        ? Result<Done>(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes of this meeting are closed and can no longer be changed.")})
                        : Result<Done>(Done{});
                const auto changed = closedMinutes({}).changedBy(fact.action, QLatin1String(T::kind), record.id.text, fact.record);
                if (!changed)
                    return changed.error();
                if constexpr (std::is_same_v<T, Petition>)
                    if (*changed && **changed != record.meeting)
                        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Closed minutes of a later meeting tell of this petition. What was asked stays as it is; only what becomes of it can be recorded.")};
                if (*changed)
                    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes of this meeting are closed and can no longer be changed.")};
                return Done{};
            }
        },
        fact.record);
}

Result<Book::Prepared> Book::prepare(const Fact &fact, std::optional<qint64> amends) const
{
    Prepared prepared;
    prepared.stored.payload = payloadOf(fact.record);
    prepared.stored.salt = randomBytes(32);
    LogEntry entry;
    entry.action = wordOf(fact.action);
    entry.commitment = commitment(prepared.stored.salt, prepared.stored.payload);
    entry.device = m_device;
    entry.epoch = m_epoch;
    entry.kind = kindOf(fact.record);
    entry.org = m_org;
    entry.person = fact.person;
    entry.record = recordId(fact.record);
    entry.time = nowUtc();
    entry.amends = amends;
    const auto bytes = entry.encode();
    if (!bytes)
        return bytes.error();
    prepared.stored.entry = *bytes;
    prepared.leaf = merkle::leafHash(*bytes);
    prepared.row = fact.action == Action::Annul ? QVariantList() : Tables::rowOf(fact.record);
    return prepared;
}

/// Entries that make records, prepared on another processor some hundred ahead of the one being written; few facts are
/// prepared one by one. What amends a record waits for its turn, because its position may be one of this commit.
class Book::Ahead
{
public:
    Ahead(const Book &book, const QList<Fact> &facts) : m_book(book), m_facts(facts)
    {
        if (facts.size() >= atOnce)
            prepareFrom(0);
    }
    ~Ahead()
    {
        if (m_coming.isValid()) // it reads what this function was given
            m_coming.waitForFinished();
    }

    Result<Prepared> take(qsizetype i)
    {
        if (m_facts.size() < atOnce)
            return m_book.prepare(m_facts[i], {});
        while (i >= m_end) {
            m_first = m_end;
            m_ready = m_coming.takeResult();
            m_end += qsizetype(m_ready.size());
            prepareFrom(m_end);
        }
        return std::move(m_ready[size_t(i - m_first)]);
    }

private:
    static constexpr qsizetype atOnce = 256;
    using List = std::vector<Result<Prepared>>;

    void prepareFrom(qsizetype first)
    {
        if (first >= m_facts.size())
            return;
        m_coming = QtConcurrent::run([this, first] {
            List list;
            for (qsizetype i = first; i < std::min(first + atOnce, m_facts.size()); ++i)
                list.push_back(m_facts[i].action == Action::Create ? m_book.prepare(m_facts[i], {}) : Prepared{});
            return list;
        });
    }

    const Book &m_book;
    const QList<Fact> &m_facts;
    List m_ready;
    qsizetype m_first = 0;  ///< index of the first one ready
    qsizetype m_end = 0;    ///< after the last one ready
    QFuture<List> m_coming;
};

Result<Done> Book::insertEntry(const QString &org, const StoredEntry &stored, const QByteArray &leaf, const QString &record)
{
    const QVariant salt = stored.salt.isEmpty() ? QVariant() : QVariant(stored.salt);
    const QVariant payload = stored.salt.isEmpty() ? QVariant() : QVariant(stored.payload);
    return m_database->run(
        QStringLiteral("INSERT INTO entries (org, at, entry, leaf, salt, payload, record) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {org, stored.at, stored.entry, leaf, salt, payload, record});
}

Result<Done> Book::keepFiles(const QList<QByteArray> &files)
{
    for (const QByteArray &bytes : files) {
        const auto kept = m_database->run(QStringLiteral("INSERT OR IGNORE INTO blobs (sha256, bytes) VALUES (?, ?)"),
                                          {QString::fromLatin1(sha256(bytes).toHex()), bytes.isNull() ? QByteArray("") : bytes});
        if (!kept)
            return kept.error();
    }
    return Done{};
}

Result<Done> Book::keepFrontier(const merkle::Frontier &frontier, qint64 cosigned)
{
    return m_database->run(QStringLiteral("UPDATE logs SET size = ?, frontier = ?, cosigned = max(cosigned, ?) WHERE org = ?"),
                           {frontier.size(), frontier.toBytes(), cosigned, m_org});
}

Result<Changes> Book::write(const VerifiedEntries *received, const QList<Fact> &facts, const QList<QByteArray> &files,
                            qint64 cosigned)
{
    Changes changes;
    Tables tables(*m_database, changes);
    if (auto kept = keepFiles(files); !kept)
        return kept.error();

    if (received) {
        const QString org = received->m_org;
        for (const VerifiedEntries::Item &item : received->m_items) {
            if (auto inserted = insertEntry(org, item.stored, item.leaf, item.entry.record); !inserted)
                return inserted.error();
            if (const auto *erasure = std::get_if<Erasure>(&item.record))
                if (auto allowed = mayErase(*erasure, item.entry.time.toLocalTime().date().addDays(1), org); !allowed) { // its day may have begun earlier there
                    if (allowed.error().kind != Error::Refused)
                        return allowed.error();
                    return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "Entry %1 of the bundle erases what may not be erased. Nothing was taken in; call the sender."),
                                 {QString::number(item.stored.at)}, allowed.error().detail, "erasure"};
                }
            if (auto followed = tables.follow(org, item.stored.at, fromWord<Action>(item.entry.action), item.record); !followed)
                return followed.error();
        }
        const auto moved = m_database->run(
            QStringLiteral("INSERT OR REPLACE INTO logs (org, size, frontier, cosigned, checkpoint) VALUES (?, ?, ?, ?, ?)"),
            {org, received->m_frontier.size(), received->m_frontier.toBytes(), received->m_frontier.size(),
             QString::fromUtf8(received->m_checkpoint)});
        if (!moved)
            return moved.error();
        changes.orgs += org;
    }

    merkle::Frontier frontier = m_frontier;
    Ahead ahead(*this, facts);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact &fact = facts[i];
        std::optional<qint64> amends;
        if (fact.action != Action::Create) {
            const auto position = tables.positionOf(m_org, fact.record);
            if (!position)
                return position.error();
            amends = *position;
        }
        auto prepared = amends ? prepare(fact, amends) : ahead.take(i);
        if (!prepared)
            return prepared.error();
        prepared->stored.at = frontier.size();
        if (auto inserted = insertEntry(m_org, prepared->stored, prepared->leaf, recordId(fact.record)); !inserted)
            return inserted.error();
        if (auto followed = tables.follow(m_org, prepared->stored.at, fact.action, fact.record, prepared->row); !followed)
            return followed.error();
        frontier.append(prepared->leaf);
    }
    if (auto dropped = tables.dropErased(); !dropped)
        return dropped.error();
    if (!facts.isEmpty() || cosigned >= 0)
        if (auto kept = keepFrontier(frontier, cosigned); !kept)
            return kept.error();
    m_frontier = frontier;
    changes.size = frontier.size();
    return changes;
}

void Book::adopt(const Changes &changes, const QList<Fact> &facts)
{
    for (const Fact &fact : facts) {
        if (const auto *head = std::get_if<BookHead>(&fact.record))
            m_head = *head;
        if (const auto *office = std::get_if<OfficeKeys>(&fact.record))
            m_officeKeys = *office;
        if (const auto *moved = std::get_if<BookMoved>(&fact.record); moved && moved->epoch == m_epoch)
            m_copyState.kind = CopyState::Moved;
    }
    if (!m_gathered) {
        overwriteErased(changes);
        emit changed(changes); // once, and only after the commit
        return;
    }
    m_gathered->orgs += changes.orgs;
    m_gathered->kinds += changes.kinds;
    m_gathered->records += changes.records;
    m_gathered->size = changes.size;
}

/// Remembers which entries were recorded together, for undo. It is no part of the log.
Result<Done> Book::noteCommit(qint64 first)
{
    if (m_frontier.size() - first < 2)
        return Done{};
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO commits (first, end) VALUES (?, ?)"), {first, m_frontier.size()});
}

Result<Changes> Book::commit(const VerifiedEntries *received, const QList<Fact> &facts, const QList<QByteArray> &files,
                             qint64 cosigned)
{
    if (auto writable = refuseWhenMoved(); !writable)
        return writable.error();
    if (auto writable = refuseWhenPaused(); !writable)
        return writable.error();
    for (const Fact &fact : facts)
        if (auto allowed = allows(fact); !allowed)
            return allowed.error();
    auto transaction = m_gathered ? Transaction::nested(*m_database) : Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const merkle::Frontier before = m_frontier;
    auto changes = write(received, facts, files, cosigned);
    if (changes) {
        auto committed = m_gathered && !m_isRewound ? Result<Done>(Done{}) : noteCommit(before.size());
        if (committed)
            committed = transaction->commit();
        if (!committed)
            changes = committed.error();
    }
    if (!changes) {
        m_frontier = before;
        return changes;
    }
    adopt(*changes, facts);
    return changes;
}

Result<Changes> Book::inOneCommit(const std::function<Result<Done>()> &work)
{
    if (auto writable = refuseWhenPaused(); !writable)
        return writable.error();
    Q_ASSERT(!m_gathered); // one commit does not contain another
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const merkle::Frontier before = m_frontier;
    const BookHead head = m_head;
    const OfficeKeys office = m_officeKeys;
    const CopyState copyState = m_copyState;
    const qint64 epoch = m_epoch;
    m_gathered = Changes{};
    auto done = work();
    if (done && !m_isRewound)
        done = noteCommit(before.size());
    if (done)
        done = transaction->commit();
    m_isRewound = false;
    const Changes gathered = *std::exchange(m_gathered, std::nullopt);
    if (!done) {
        m_frontier = before;
        m_head = head;
        m_officeKeys = office;
        m_copyState = copyState;
        m_epoch = epoch;
        return done.error();
    }
    if (copyState.kind != CopyState::Current && m_copyState.kind == CopyState::Current)
        keepHighWaterMark(); // what this computer knew beyond is lost, as the upper office said
    overwriteErased(gathered);
    emit changed(gathered);
    return gathered;
}

bool Book::pause(const std::function<bool()> &look)
{
    Q_ASSERT(m_gathered && !m_isPaused);
    m_isPaused = true;
    const auto goesOn = qScopeGuard([this] { m_isPaused = false; });
    return look();
}

Result<Done> Book::refuseWhenPaused() const
{
    if (!m_isPaused)
        return Done{};
    return Error{Error::Busy, QT_TRANSLATE_NOOP("Error", "A long list is being recorded. Wait until that is done, then try again."), {}, {}, "recording"};
}

/// The pages with what was erased are in the write-ahead log still, sealed, until it is emptied.
void Book::overwriteErased(const Changes &changes)
{
    if (changes.touched<Erasure>())
        (void)m_database->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); // a full disk empties it at the next opening
}

Result<Changes> Book::record(const QList<Fact> &facts)
{
    return commit(nullptr, facts, {}, -1);
}

Result<Changes> Book::record(const QList<Fact> &facts, const QList<QByteArray> &files)
{
    return commit(nullptr, facts, files, -1);
}

Result<Changes> Book::apply(const VerifiedEntries &entries, const QList<Fact> &facts, const QList<QByteArray> &files)
{
    return commit(&entries, facts, files, -1);
}

Result<Done> Book::readRows(const QString &table, const QStringList &columns, const Query &query,
                            const std::function<void(const QVariantList &)> &take) const
{
    const auto quoted = [](const QString &name) { return u'"' + name + u'"'; };
    QStringList names;
    for (const QString &column : columns)
        names += quoted(column);
    QString sql = QStringLiteral("SELECT %1 FROM \"%2\" WHERE owner = ?").arg(names.join(QLatin1String(", ")), table);
    QVariantList values{query.org.isEmpty() ? m_org : query.org};
    for (const auto &[column, value] : query.where) {
        sql += QLatin1String(" AND ") + quoted(column) + QLatin1String(" = ?");
        values += value;
    }
    if (!query.order.isEmpty()) {
        QStringList order;
        for (const QString &column : query.order)
            order += quoted(column);
        sql += QLatin1String(" ORDER BY ") + order.join(QLatin1String(", "));
    }
    return m_database->each(sql, values, take);
}

Result<QByteArray> Book::file(const QString &sha256Hex) const
{
    const auto bytes = m_database->value(QStringLiteral("SELECT bytes FROM blobs WHERE sha256 = ?"), {sha256Hex});
    if (!bytes)
        return bytes.error();
    if (!bytes->isValid())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "A file that the book names is not kept in it."), {}, sha256Hex};
    if (QString::fromLatin1(sha256(bytes->toByteArray()).toHex()) != sha256Hex)
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "A file kept in the book is damaged and is not used."), {}, sha256Hex};
    return bytes->toByteArray();
}

Result<qint64> Book::lastTouch(const MeetingId &meeting, const QString &org) const
{
    const auto at = m_database->value(QStringLiteral("SELECT at FROM touched WHERE org = ? AND meeting = ?"),
                                      {org.isEmpty() ? m_org : org, meeting.text}, qint64(-1));
    if (!at)
        return at.error();
    return at->toLongLong();
}

Result<qint64> Book::positionOf(const QString &table, const QString &id, const QString &org) const
{
    const auto at = m_database->value(QStringLiteral("SELECT at FROM \"%1\" WHERE owner = ? AND id = ?").arg(table),
                                      {org.isEmpty() ? m_org : org, id}, qint64(-1));
    if (!at)
        return at.error();
    return at->toLongLong();
}

Result<Done> Book::keepDraft(const Draft &draft)
{
    if (auto writable = refuseWhenPaused(); !writable)
        return writable.error();
    if (draft.text.isEmpty() && draft.cursor == 0)
        return m_database->run(QStringLiteral("DELETE FROM drafts WHERE field = ?"), {draft.field});
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO drafts (field, text, cursor, saved) VALUES (?, ?, ?, ?)"),
                           {draft.field, draft.text, draft.cursor, nowUtc().toString(Qt::ISODate)});
}

Result<Done> Book::keepFileWords(const QString &sha256, const FileWords &words)
{
    if (auto writable = refuseWhenPaused(); !writable)
        return writable.error();
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO file_words (sha256, text, compared) VALUES (?, ?, ?)"), {sha256, words.text, words.compared});
}

Result<QHash<QString, FileWords>> Book::fileWords() const
{
    QHash<QString, FileWords> all;
    const auto read = m_database->each(QStringLiteral("SELECT sha256, text, compared FROM file_words"), {},
                                       [&all](const QVariantList &row) { all.insert(row[0].toString(), {row[1].toString(), row[2].toString()}); });
    if (!read)
        return read.error();
    return all;
}

Result<QList<Draft>> Book::drafts() const
{
    QList<Draft> list;
    const auto read = m_database->each(QStringLiteral("SELECT field, text, cursor FROM drafts ORDER BY saved"), {},
                                       [&list](const QVariantList &row) {
                                           list += {row[0].toString(), row[1].toString(), row[2].toLongLong()};
                                       });
    if (!read)
        return read.error();
    return list;
}
