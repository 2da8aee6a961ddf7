// SPDX-License-Identifier: GPL-3.0-or-later
// A book from its parts. The file is made as a new book's is, under another name, with entries, files and tables in it and
// with new keys; the secret "keys-to-come" is laid beside them as in the middle of a recovery, so that opening the book for the
// first time says the new keys in its log (bookrecovery.cpp).
#include "core/book/rebuilding.h"

#include "core/base/files.h"
#include "core/book/bookfolder_p.h"
#include "core/book/database_p.h"
#include "core/book/highwater_p.h"
#include "core/book/migrations_p.h"
#include "core/book/newkeys_p.h"
#include "core/book/reading.h"
#include "core/book/tables_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/crypto/sealed.h"
#include "core/domain/transferday.h"
#include "core/log/names.h"

#include <QDir>
#include <algorithm>

std::optional<OfficeKeys> BookParts::officeKeys() const
{
    if (logs.isEmpty())
        return {};
    const QList<StoredEntry> &own = logs.first().entries;
    for (auto stored = own.crbegin(); stored != own.crend(); ++stored) {
        const auto entry = LogEntry::decode(stored->entry);
        if (!entry || entry->kind != QLatin1String(OfficeKeys::kind) || stored->salt.isEmpty())
            continue;
        const auto record = recordFrom(entry->kind, stored->payload);
        if (const auto *keys = record ? std::get_if<OfficeKeys>(&*record) : nullptr)
            return *keys;
    }
    return {};
}

std::optional<BookMoved> BookParts::moved() const
{
    if (logs.isEmpty())
        return {};
    const QList<StoredEntry> &own = logs.first().entries;
    for (auto stored = own.crbegin(); stored != own.crend(); ++stored) {
        const auto entry = LogEntry::decode(stored->entry);
        if (!entry || entry->kind != QLatin1String(BookMoved::kind) || stored->salt.isEmpty())
            continue;
        const auto record = recordFrom(entry->kind, stored->payload);
        if (const auto *last = record ? std::get_if<BookMoved>(&*record) : nullptr)
            return last->epoch == epoch ? std::optional(*last) : std::nullopt; // an earlier move led to this copy
    }
    return {};
}

static Error notWhatItSays(const QString &org, qint64 at)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "Entry %1 in the log of %2 is not what the log says. Nothing was made."), {QString::number(at), org}};
}

static Error otherRoot(const QString &org)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The log of %1 has other entries than its root hash says. Nothing was made."), {org}};
}

static Error noBookInParts()
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The log does not name a book with its keys, so no book can be made of it.")};
}

namespace {

/// An entry that was found to be what it says.
struct ReadEntry
{
    LogEntry entry;
    Record record;           ///< UnknownRecord once erased, or of a newer program's kind
    QByteArray leaf;
};

Result<ReadEntry> readEntry(const QString &org, qint64 at, const StoredEntry &stored)
{
    const auto entry = LogEntry::decode(stored.entry);
    if (!entry)
        return entry.error();
    if (entry->org != org || stored.at != at)
        return notWhatItSays(org, at);
    ReadEntry read{*entry, UnknownRecord{}, merkle::leafHash(stored.entry)};
    if (stored.salt.isEmpty())
        return read;
    const auto record = recordFrom(entry->kind, stored.payload);
    const bool fits = record && (std::holds_alternative<UnknownRecord>(*record) || recordId(*record) == entry->record);
    if (!fits || commitment(stored.salt, stored.payload) != entry->commitment)
        return notWhatItSays(org, at);
    read.record = *record;
    return read;
}

/// Puts the parts into an empty database.
class Filling
{
public:
    Filling(Database &database, const BookParts &parts) : m_database(database), m_parts(parts), m_tables(database, m_unseen) {}

    Result<Done> run(const QString &restored)
    {
        for (const LogParts &part : m_parts.logs)
            if (auto done = log(part); !done)
                return done;
        const qint64 epoch = m_epoch + (m_parts.moved() ? 2 : 1); // the next one is that of the copy that went on
        if (auto done = m_database.run(QStringLiteral("INSERT INTO self (org, epoch, restored) VALUES (?, ?, ?)"), {m_parts.org, epoch, restored}); !done)
            return done;
        for (const SignedCheckpoint &each : m_parts.checkpoints)
            if (auto done = m_database.run(QStringLiteral("INSERT INTO checkpoints (size, note) VALUES (?, ?)"), {each.size, each.note}); !done)
                return done;
        for (const EntryRange &each : m_parts.commits)
            if (auto done = m_database.run(QStringLiteral("INSERT INTO commits (first, end) VALUES (?, ?)"), {each.first, each.end}); !done)
                return done;
        for (const QByteArray &bytes : m_parts.files)
            if (auto done = m_database.run(QStringLiteral("INSERT INTO blobs (sha256, bytes) VALUES (?, ?)"),
                                           {QString::fromLatin1(sha256(bytes).toHex()), bytes.isNull() ? QByteArray("") : bytes});
                !done)
                return done;
        return Done{};
    }

private:
    Result<Done> log(const LogParts &part)
    {
        const QString &org = part.log.org;
        merkle::Frontier frontier;
        for (const StoredEntry &stored : part.entries) {
            const auto read = readEntry(org, frontier.size(), stored);
            if (!read)
                return read.error();
            const bool isErased = stored.salt.isEmpty();
            const auto inserted = m_database.run(QStringLiteral("INSERT INTO entries (org, at, entry, leaf, salt, payload, record) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                                 {org, stored.at, stored.entry, read->leaf, isErased ? QVariant() : QVariant(stored.salt),
                                                  isErased ? QVariant() : QVariant(stored.payload), read->entry.record});
            if (!inserted)
                return inserted;
            if (!isErased)
                if (auto followed = m_tables.follow(org, stored.at, fromWord<Action>(read->entry.action), read->record); !followed)
                    return followed;
            frontier.append(read->leaf);
            if (org == m_parts.org)
                m_epoch = std::max(m_epoch, read->entry.epoch);
        }
        if (frontier.size() != part.log.size || frontier.root() != part.log.root)
            return otherRoot(org);
        return m_database.run(QStringLiteral("INSERT INTO logs (org, size, frontier, cosigned, checkpoint) VALUES (?, ?, ?, ?, ?)"),
                              {org, frontier.size(), frontier.toBytes(), part.log.cosigned, part.log.checkpoint});
    }

    Database &m_database;
    const BookParts &m_parts;
    Changes m_unseen;
    Tables m_tables;
    qint64 m_epoch = m_parts.epoch;  ///< the largest that anybody wrote in
};

} // namespace

/// Whether the upper office is known by what our own log says.
static bool knowsUpper(const BookParts &parts)
{
    bool isKnown = false;
    for (const StoredEntry &stored : parts.logs.first().entries) {
        const auto entry = LogEntry::decode(stored.entry);
        if (!entry || entry->kind != QLatin1String(Peer::kind) || stored.salt.isEmpty())
            continue;
        const auto record = recordFrom(entry->kind, stored.payload);
        const auto *peer = record ? std::get_if<Peer>(&*record) : nullptr;
        if (peer && peer->peerKind == PeerKind::Upper)
            isKnown = entry->action != wordOf(Action::Annul);
    }
    return isKnown;
}

/// The book's folder under its first name, all but what its log is to say of this.
static Result<Done> fill(const QString &making, const BookParts &parts, const SecretBytes &passphrase, keystore::Cost cost, const QDateTime &now)
{
    const auto office = parts.officeKeys();
    if (!office || !names::isOrgId(parts.org) || parts.logs.first().log.org != parts.org)
        return noBookInParts();
    const QByteArray bookId = randomBytes(16);
    auto written = keystore::create(bookId, passphrase, cost);
    if (!written)
        return written.error();
    BookKeys keys;
    if (!office->certificate.isEmpty())
        keys.certificate = SigningKey::generate();
    const QDir dir(making);
    {
        auto database = Database::open(dir.filePath(bookfolder::fileName), bookId, written->keys.bookKey);
        if (!database)
            return database.error();
        if (auto migrated = migrate(**database, nullptr); !migrated)
            return migrated;
        auto transaction = Transaction::begin(**database);
        if (!transaction)
            return transaction.error();
        const QString restored = knowsUpper(parts) ? now.toUTC().toString(Qt::ISODate) : QString();
        if (auto filled = Filling(**database, parts).run(restored); !filled)
            return filled;
        const SecretBytes sealing = secretsKeyOf(written->keys.bookKey, bookId);
        const auto keep = [&](const QString &name, const SecretBytes &secret) {
            return (*database)->run(QStringLiteral("INSERT INTO secrets (name, box) VALUES (?, ?)"), {name, sealed::seal(sealing, secret.view(), secretPurpose(name))});
        };
        if (auto kept = keep(QStringLiteral("age-identity"), keys.identity.toText()); !kept)
            return kept;
        if (auto kept = keep(keysToCome, SecretBytes::from(payloadOf(withKeys(*office, names::org(parts.org), keys)))); !kept)
            return kept;
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    if (auto kept = writeWhole(dir.filePath(bookfolder::keystoreName), written->text); !kept)
        return kept;
    return writeWhole(dir.filePath(bookfolder::signingKeysName), keys.sealedSigningKeys(bookId, written->keys.signingWrap));
}

/// What the log says of the rebuilding beside the new keys: slots of the old keystore lead to no key any more, and where nobody
/// above could hold more of the log, that it goes on here.
static Result<Done> sayRebuilt(Book &book, bool isWaiting, const QDateTime &now)
{
    const auto known = book.all<KeySlot>();
    if (!known)
        return known.error();
    QList<Fact> facts;
    for (KeySlot slot : *known)
        if (!slot.recipient.isEmpty()) {
            slot.recipient.clear();
            facts += amended(slot);
        }
    if (!isWaiting) {
        BookRestored restored;
        restored.id = BookRestoredId::fresh();
        restored.epoch = book.epoch();
        restored.restoredAt = now.toUTC().toString(Qt::ISODate);
        facts += created(restored);
    }
    if (facts.isEmpty())
        return Done{};
    const auto recorded = book.record(facts);
    return recorded ? Result<Done>(Done{}) : Result<Done>(recorded.error());
}

/// Whether every checkpoint that our log key ever signed is a state of these entries.
static Result<Done> checkOwn(const Book &book, const BookParts &parts)
{
    const auto keys = book.logKeysOf(book.officeKeys());
    if (!keys)
        return keys.error();
    merkle::Frontier frontier;
    QList<QByteArray> roots{frontier.root()};
    for (const StoredEntry &stored : parts.logs.first().entries) {
        frontier.append(merkle::leafHash(stored.entry));
        roots += frontier.root();
    }
    for (const SignedCheckpoint &each : parts.checkpoints) {
        const auto checkpoint = Checkpoint::open(each.note.toUtf8(), *keys);
        const bool fits = checkpoint && checkpoint->origin == names::log(names::org(parts.org)) && checkpoint->size == each.size
            && checkpoint->size >= 0 && checkpoint->size < roots.size() && checkpoint->root == roots.at(checkpoint->size);
        if (!fits)
            return Error{Error::Corrupt,
                         QT_TRANSLATE_NOOP("Error", "The checkpoint that was signed at %1 entries is no state of the log in the export. "
                                                    "Nothing was made; take another copy."),
                         {QString::number(each.size)}};
    }
    return Done{};
}

/// Whether the logs of others are the ones that their last checkpoints promise.
static Result<Done> checkOthers(const Book &book, const BookParts &parts)
{
    for (const LogParts &part : parts.logs.mid(1)) {
        const auto peers = book.all<Peer>({{{QStringLiteral("org"), part.log.org}}, {}, {}});
        if (!peers)
            return peers.error();
        bool isPromised = false;
        for (const Peer &peer : *peers) {
            const auto keys = book.logKeysOf(peer);
            if (!keys)
                return keys.error();
            const auto checkpoint = Checkpoint::open(part.log.checkpoint.toUtf8(), *keys);
            isPromised = isPromised || (checkpoint && checkpoint->origin == names::log(names::org(part.log.org)) && checkpoint->size == part.log.size
                                        && checkpoint->root == part.log.root);
        }
        if (!isPromised)
            return otherRoot(part.log.org);
    }
    return Done{};
}

Result<Rebuilt> rebuildBook(const QString &folder, const BookParts &parts, const SecretBytes &passphrase, keystore::Cost cost, const QDateTime &now, AlthoughMoved althoughMoved)
{
    if (parts.logs.isEmpty())
        return noBookInParts();
    if (const auto moved = parts.moved(); moved && althoughMoved == AlthoughMoved::No)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The export is of a copy that was handed over to another computer (%1): the book goes on there, "
                                                "and a second one would part from it. Export the book there, or restore its latest backup. If that book is lost, say --although-moved."),
                     {moved->to}, {}, "moved"};
    const auto path = bookfolder::placeFor(folder);
    if (!path)
        return path.error();
    const auto making = bookfolder::begin(*path);
    if (!making)
        return making.error();
    const qint64 knownHere = entriesKnownHere(parts.org); // before the new book keeps a mark of its own
    Rebuilt rebuilt;
    const auto make = [&]() -> Result<Done> {
        if (auto filled = fill(*making, parts, passphrase, cost, now); !filled)
            return filled;
        const auto book = Book::open(*making, passphrase);
        if (!book)
            return book.error();
        const bool isWaiting = (*book)->copyState().kind != CopyState::Current;
        if (auto said = sayRebuilt(**book, isWaiting, now); !said)
            return said;
        for (const auto step : {&checkOwn, &checkOthers})
            if (auto checked = step(**book, parts); !checked)
                return checked;
        const auto transfers = (*book)->all<Transfer>();
        if (!transfers)
            return transfers.error();
        const auto packets = std::count_if(transfers->cbegin(), transfers->cend(), [](const Transfer &each) { return isOpen(each) && !each.packet.isEmpty(); });
        const auto report = (*book)->check();
        const auto size = (*book)->logSize();
        if (!report)
            return report.error();
        if (!size)
            return size.error();
        const qint64 before = parts.logs.first().log.size;
        rebuilt = {(*book)->head().name, before, *size - before, isWaiting, knownHere > before ? knownHere : 0, packets, report->problems};
        return Done{};
    };
    if (auto made = make(); !made) {
        QDir(*making).removeRecursively();
        return made.error();
    }
    if (auto placed = bookfolder::finish(*making, *path); !placed)
        return placed.error();
    return rebuilt;
}
