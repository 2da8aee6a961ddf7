// SPDX-License-Identifier: GPL-3.0-or-later
// A book among its copies: what a backup takes of it, how it is put into a new folder, and when its log may be signed.
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/book/book.h"
#include "core/book/bookfolder_p.h"
#include "core/book/database_p.h"
#include "core/book/highwater_p.h"
#include "core/book/tables_p.h"
#include "core/crypto/note.h"
#include "core/log/names.h"

#include <QDir>
#include <QLockFile>
#include <algorithm>

static constexpr qint64 largestKeyFile = 64 * 1024;

Result<QByteArray> Book::image() const
{
    if (auto whole = refuseWhenPaused(); !whole) // half of a long list
        return whole.error();
    return m_database->image();
}

Result<QList<BookFile>> Book::keyFiles() const
{
    const QDir dir(m_folder);
    QStringList names{bookfolder::keystoreName, bookfolder::signingKeysName};
    if (dir.exists(bookfolder::nextSigningKeysName))
        names += bookfolder::nextSigningKeysName; // a change of passphrase was interrupted: one of the two fits
    for (const QString &name : QDir(dir.filePath(bookfolder::keysName)).entryList({QStringLiteral("*.key")}, QDir::Files, QDir::Name))
        names += bookfolder::keysName + u'/' + name;
    QList<BookFile> files;
    for (const QString &name : std::as_const(names)) {
        const auto bytes = readWhole(dir.filePath(name), largestKeyFile);
        if (!bytes)
            return bytes.error();
        files += {name, *bytes};
    }
    return files;
}

Result<std::unique_ptr<Book>> Book::openSandbox(const QString &folder, const QByteArray &image)
{
    std::unique_ptr<Book> book(new Book(folder));
    if (auto opened = book->openFile(randomBytes(16), {SecretBytes::random(32), SecretBytes::random(32)}, &image); !opened)
        return opened.error();
    if (auto read = book->readSelf(); !read)
        return read.error();
    return book;
}

static const QByteArray *find(const QList<BookFile> &files, const QString &name)
{
    const auto found = std::find_if(files.cbegin(), files.cend(), [&name](const BookFile &file) { return file.name == name; });
    return found == files.cend() ? nullptr : &found->bytes;
}

static Error noBook(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup holds no readable book. Nothing was changed; take another backup."), {}, detail};
}

/// Whether the signing keys among the files are those that the book's records name.
static Result<Done> checkSigningKeys(const QList<BookFile> &files, const QByteArray &bookId, const SecretBytes &signingWrap, const OfficeKeys &office)
{
    BookKeys keys;
    const auto key = note::VerifierKey::parse(office.office.toLatin1());
    for (const QString &name : {bookfolder::signingKeysName, bookfolder::nextSigningKeysName})
        if (const QByteArray *text = find(files, name); text && key && keys.openSigningKeys(*text, bookId, signingWrap) && keys.office.publicKey() == key->publicKey)
            return Done{};
    return noBook(bookfolder::signingKeysName);
}

Result<Done> Book::restore(const QString &folder, const QByteArray &image, const QList<BookFile> &files, OpenedKeystore keys,
                           Arrival arrival, const QDateTime &now)
{
    const auto path = bookfolder::placeFor(folder);
    if (!path)
        return path.error();
    const QByteArray *keystoreText = find(files, bookfolder::keystoreName);
    if (!keystoreText)
        return noBook(bookfolder::keystoreName);
    const auto parsed = keystore::parse(*keystoreText);
    if (!parsed)
        return parsed.error();
    const SecretBytes signingWrap = keys.signingWrap.copy();
    const auto making = bookfolder::begin(*path);
    if (!making)
        return making.error();
    const auto fill = [&]() -> Result<Done> {
        Book book(*making);
        if (auto loaded = book.openFile(parsed->bookId, std::move(keys), &image); !loaded)
            return loaded.error();
        for (const auto read : {&Book::readSelf, &Book::readIdentity})
            if (auto done = (book.*read)(); !done)
                return done.error();
        if (!signingWrap.isEmpty())
            if (auto fits = checkSigningKeys(files, parsed->bookId, signingWrap, book.m_officeKeys); !fits)
                return fits.error();
        // A copy that was handed over ends in its move; what follows it is said by nobody else.
        const auto moves = book.all<BookMoved>({{{QStringLiteral("epoch"), book.m_epoch}}, {}, {}});
        if (!moves)
            return moves.error();
        const auto upper = book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Upper)}}, {}, {}});
        if (!upper)
            return upper.error();
        const bool goesOn = arrival == Arrival::Moved && !moves->isEmpty();
        // Before an enrolment there is nobody who could hold more of the log.
        const QString since = goesOn || upper->isEmpty() ? QString() : now.toUTC().toString(Qt::ISODate);
        if (auto kept = book.m_database->run(QStringLiteral("UPDATE self SET epoch = epoch + 1, restored = CASE WHEN ? THEN restored ELSE ? END"), {qint64(goesOn), since}); !kept)
            return kept.error();
        for (const BookFile &file : files) {
            const QString target = QDir(*making).filePath(file.name);
            if (file.name.contains(u'/') && !QDir(*making).mkpath(bookfolder::keysName))
                return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {*path}};
            if (auto written = writeWhole(target, file.bytes); !written)
                return written.error();
        }
        return Done{};
    };
    if (auto filled = fill(); !filled) {
        QDir(*making).removeRecursively();
        return filled.error();
    }
    return bookfolder::finish(*making, *path);
}

Result<Done> Book::readCopyState()
{
    const auto restored = m_database->value(QStringLiteral("SELECT restored FROM self"));
    const auto moves = all<BookMoved>({{{QStringLiteral("epoch"), m_epoch}}, {}, {}});
    if (!restored)
        return restored.error();
    if (!moves)
        return moves.error();
    m_copyState = {};
    if (!moves->isEmpty())
        m_copyState.kind = CopyState::Moved;
    else if (const QString since = restored->toString(); !since.isEmpty())
        m_copyState = {CopyState::Restored, QDateTime::fromString(since, Qt::ISODate)};
    m_highWater = 0;
    const auto behind = isBehindHighWater();
    if (!behind)
        return behind.error();
    return Done{};
}

Result<bool> Book::isBehindHighWater()
{
    if (isLocked()) // its key is forgotten
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The book is locked. Open it with its passphrase first."), {}, {}, "locked"};
    if (m_highWater < 0 || m_copyState.kind == CopyState::Moved)
        return false;
    const auto mark = readHighWater(m_org, m_highWaterKey);
    if (!mark || mark->origin != names::log(orgName()) || (mark->size == m_highWater && mark->root == m_highWaterRoot))
        return false;
    bool isBehind = mark->size > m_frontier.size();
    if (!isBehind && mark->size == m_frontier.size()) {
        isBehind = mark->root != m_frontier.root();
    } else if (!isBehind) {
        const auto leaves = leafHashes();
        if (!leaves)
            return leaves.error();
        isBehind = merkle::rootHash(leaves->first(mark->size)) != mark->root;
    }
    if (!isBehind) {
        m_highWater = mark->size;
        m_highWaterRoot = mark->root;
        return false;
    }
    if (m_copyState.kind == CopyState::Current) {
        const QDateTime now = nowUtc();
        if (auto kept = m_database->run(QStringLiteral("UPDATE self SET restored = ?"), {now.toString(Qt::ISODate)}); !kept)
            return kept.error();
        m_copyState.since = now;
    }
    m_copyState.kind = CopyState::Older;
    m_copyState.known = mark->size;
    return true;
}

void Book::keepHighWaterMark()
{
    if (m_highWater < 0 || m_frontier.size() == 0)
        return;
    m_highWater = m_frontier.size();
    m_highWaterRoot = m_frontier.root();
    keepHighWater(m_org, {names::log(orgName()), m_highWater, m_highWaterRoot}, m_highWaterKey);
}

std::optional<Error> Book::whyUnsigned() const
{
    const QString day = m_copyState.since.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    switch (m_copyState.kind) {
    case CopyState::Current:
        break;
    case CopyState::Moved:
        return refuseWhenMoved().error();
    case CopyState::Restored:
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This book was restored on %1. Make a bundle for the upper office: it asks for whatever the office holds beyond "
                                                "this copy. Until its answer is taken in, nothing of the book is sent or confirmed."),
                     {day}, {}, "restored"};
    case CopyState::Older:
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This is an older or another copy of the book: on this computer it had %1 entries, in this copy are %2. Open the "
                                                "right copy. If it is lost, make a bundle for the upper office: it asks for what is missing here."),
                     {QString::number(m_copyState.known), QString::number(m_frontier.size())}, {}, "older"};
    }
    return {};
}

Result<Done> Book::refuseWhenMoved() const
{
    if (m_copyState.kind != CopyState::Moved)
        return Done{};
    return Error{Error::Refused,
                 QT_TRANSLATE_NOOP("Error", "This book was moved to another computer and goes on there. Here it can be read and printed; nothing more is recorded."),
                 {}, {}, "moved"};
}

Result<LastEntry> Book::foreseeMove(const QString &to, const std::function<Result<Done>()> &look)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    std::optional<LastEntry> last;
    const auto foreseen = inOneCommit([&]() -> Result<Done> {
        const BookMoved moved{BookMovedId::fresh(), m_epoch, to.trimmed()};
        if (auto recorded = record({created(moved)}); !recorded)
            return recorded.error();
        if (auto looked = look(); !looked)
            return looked;
        const auto stored = entries(m_frontier.size() - 1, m_frontier.size());
        if (!stored)
            return stored.error();
        last = LastEntry{stored->first(), moved};
        return Error{}; // so that all of it is taken back
    });
    if (!last)
        return foreseen.error();
    return *std::move(last);
}

Result<Changes> Book::finishMove(const LastEntry &last)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    if (auto writable = refuseWhenMoved(); !writable)
        return writable.error();
    if (m_frontier.size() != last.stored.at)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Something was recorded while the book was being handed over, so it goes on here. Begin again.")};
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    Changes changes;
    const QByteArray leaf = merkle::leafHash(last.stored.entry);
    merkle::Frontier frontier = m_frontier;
    frontier.append(leaf);
    if (auto inserted = insertEntry(m_org, last.stored, leaf, last.moved.id.text); !inserted)
        return inserted.error();
    if (auto followed = Tables(*m_database, changes).follow(m_org, last.stored.at, Action::Create, last.moved); !followed)
        return followed.error();
    if (auto kept = keepFrontier(frontier, -1); !kept)
        return kept.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    m_frontier = frontier;
    changes.size = frontier.size();
    adopt(changes, {created(last.moved)});
    return changes;
}

Result<Changes> Book::acknowledge(qint64 cosigned, const QList<Fact> &facts, Settles settles)
{
    const bool isWaiting = m_copyState.kind == CopyState::Restored || m_copyState.kind == CopyState::Older;
    if (settles == Settles::No || !isWaiting)
        return commit(nullptr, facts, {}, cosigned);
    BookRestored restored;
    restored.id = BookRestoredId::fresh();
    restored.epoch = m_epoch;
    restored.restoredAt = m_copyState.since.toString(Qt::ISODate);
    restored.acknowledged = cosigned;
    return inOneCommit([&]() -> Result<Done> {
        if (auto done = commit(nullptr, facts, {}, cosigned); !done)
            return done.error();
        return settle(restored);
    });
}
