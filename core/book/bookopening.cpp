// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/heldfiles.h"
#include "core/book/book.h"
#include "core/book/bookfolder_p.h"
#include "core/book/database_p.h"
#include "core/book/device_p.h"
#include "core/book/migrations_p.h"
#include "core/book/newkeys_p.h"
#include "core/book/schema_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/crypto/sealed.h"
#include "core/log/names.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace bookfolder;

Book::Book(const QString &folder) : m_folder(folder) {}

Book::~Book()
{
    if (m_database && !isLocked())
        leaveMark();
}

void Book::leaveMark()
{
    if (m_gathered) // in the middle of a commit, which may come to nothing
        return;
    // Another copy that this computer saw meanwhile keeps its mark.
    if (const auto behind = isBehindHighWater(); behind && !*behind && m_copyState.kind == CopyState::Current)
        keepHighWaterMark();
}

QString Book::orgName() const
{
    return names::org(m_org);
}

Result<std::unique_ptr<Book>> Book::lockFolder(const QString &folder)
{
    std::unique_ptr<Book> book(new Book(folder));
    book->m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    book->m_lock->setStaleLockTime(0); // a lock goes stale when its process ends, not with time
    if (takeLock(*book->m_lock))
        return book;
    qint64 process = 0;
    QString host;
    QString program;
    if (book->m_lock->error() == QLockFile::LockFailedError && book->m_lock->getLockInfo(&process, &host, &program))
        return Error{Error::Busy,
                     QT_TRANSLATE_NOOP("Error", "The book is already open in the program %1 on the computer %2 (process %3). "
                                                "Close it there first."),
                     {program, host, QString::number(process)}};
    if (book->m_lock->error() == QLockFile::UnknownError)
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "In the book's folder %1 nothing can be written; the disk may be full. Make room and try again."), {folder}};
    return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The book's folder %1 cannot be written to."), {folder}};
}

Result<Done> Book::openFile(const QByteArray &bookId, OpenedKeystore opened, const QByteArray *image)
{
    m_bookId = bookId;
    m_secretsKey = secretsKeyOf(opened.bookKey, bookId);
    m_backupIdentity = backupIdentityOf(opened.bookKey, bookId);
    SecretBytes highWaterKey = hkdfSha256(opened.bookKey.view(), bookId, "sochibo/high-water/v1");
    const QString path = QDir(m_folder).filePath(fileName);
    if (auto ours = refuseNewer(path, bookId, opened.bookKey); !ours)
        return ours.error();
    auto database = Database::open(path, bookId, opened.bookKey);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    if (image)
        if (auto loaded = m_database->load(*image); !loaded)
            return loaded.error();
    // A log can hold records that the older program kept unread; the tables know them from now on. A log that cannot be
    // replayed keeps its tables and nobody from the book: the examination names it.
    const auto follow = [this]() -> Result<Done> {
        auto attempt = Transaction::nested(*m_database);
        if (!attempt)
            return attempt.error();
        Changes unseen; // nobody shows the book yet
        CheckReport unused;
        return replay(unseen, unused) ? attempt->commit() : Result<Done>(Done{});
    };
    if (auto migrated = migrate(*m_database, follow); !migrated)
        return migrated.error();
    if (!image)
        noteSchema(bookId, m_folder);
    m_device = deviceId();
    m_highWaterKey = std::move(highWaterKey);
    return Done{};
}

Result<std::unique_ptr<Book>> Book::create(const QString &folder, const BookHead &head, const SecretBytes &passphrase,
                                           keystore::Cost cost)
{
    const auto path = placeFor(folder);
    if (!path)
        return path.error();
    if (head.name.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name of the organisation is missing.")};
    const auto making = begin(*path);
    if (!making)
        return making.error();
    const auto fail = [&making](const Error &error) {
        QDir(*making).removeRecursively();
        return error;
    };

    const QByteArray bookId = randomBytes(16);
    auto written = keystore::create(bookId, passphrase, cost);
    if (!written)
        return fail(written.error());
    SecretBytes wrap = written->keys.signingWrap.copy();
    OpenedKeystore again{written->keys.bookKey.copy(), written->keys.signingWrap.copy()};

    BookKeys keys;
    if (head.bookKind == BookKind::Committee)
        keys.certificate = SigningKey::generate();
    const QString org = names::freshOrgId();
    {
        Book book(*making);
        if (auto opened = book.openFile(bookId, std::move(written->keys)); !opened)
            return fail(opened.error());
        book.m_org = org;
        const SecretBytes identity = keys.identity.toText();
        const SecretBytes seedText = identity.copy();
        book.m_keys.identity = std::move(keys.identity);
        if (auto kept = book.m_database->run(QStringLiteral("INSERT INTO self (org, epoch) VALUES (?, 1)"), {org}); !kept)
            return fail(kept.error());
        if (auto kept = book.m_database->run(QStringLiteral("INSERT INTO logs (org, size, frontier) VALUES (?, 0, ?)"),
                                             {org, merkle::Frontier().toBytes()});
            !kept)
            return fail(kept.error());
        if (auto kept = book.keepSecret(QStringLiteral("age-identity"), seedText); !kept)
            return fail(kept.error());

        BookHead cover = head;
        cover.id = BookId::fresh();
        OfficeKeys office;
        office.id = OfficeKeysId::fresh();
        const QString name = names::org(org);
        const auto vkey = [](const QString &keyName, note::KeyType type, const SigningKey &key) {
            return QString::fromLatin1(note::VerifierKey{keyName.toLatin1(), type, key.publicKey()}.text());
        };
        office.log = vkey(names::log(name), note::KeyType::Ed25519, keys.log);
        office.office = vkey(names::officeKey(name), note::KeyType::Ed25519, keys.office);
        office.witness = vkey(names::witnessKey(name), note::KeyType::Cosignature, keys.witness);
        if (keys.certificate)
            office.certificate = vkey(names::certKey(name), note::KeyType::Ed25519, *keys.certificate);
        office.age = QString::fromLatin1(book.m_keys.identity.recipient().text());
        if (auto recorded = book.record({created(cover), created(office)}); !recorded)
            return fail(recorded.error());
    }
    if (auto kept = writeWhole(QDir(*making).filePath(keystoreName), written->text); !kept)
        return fail(kept.error());
    if (auto kept = writeWhole(QDir(*making).filePath(signingKeysName), keys.sealedSigningKeys(bookId, wrap)); !kept)
        return fail(kept.error());

    if (auto placed = finish(*making, *path); !placed)
        return placed.error();

    auto book = lockFolder(*path);
    if (!book)
        return book.error();
    if (auto opened = (*book)->m_keys.openSigningKeys(keys.sealedSigningKeys(bookId, wrap), bookId, again.signingWrap); !opened)
        return opened.error();
    if (auto opened = (*book)->openFile(bookId, std::move(again)); !opened)
        return opened.error();
    for (const auto read : {&Book::readSelf, &Book::readIdentity, &Book::readCopyState})
        if (auto done = ((**book).*read)(); !done)
            return done.error();
    return book;
}

Result<Done> Book::withClosedFile(const QString &folder, const SecretBytes &passphrase,
                                  const std::function<Result<Done>(const sealing::SealedFile &)> &work)
{
    const auto path = bookAt(folder);
    if (!path)
        return path.error();
    const auto locked = lockFolder(*path);
    if (!locked)
        return locked.error();
    const auto keys = readKeystore(*path);
    if (!keys)
        return keys.error();
    const auto opened = keystore::open(keys->text, passphrase);
    if (!opened)
        return opened.error();
    const auto file = sealing::SealedFile::use(QDir(*path).filePath(fileName), keys->parsed.bookId, opened->bookKey);
    if (!file)
        return file.error();
    return work(*file);
}

Result<sealing::PageCheck> Book::checkPages(const QString &folder, const SecretBytes &passphrase)
{
    sealing::PageCheck found;
    const auto read = withClosedFile(folder, passphrase, [&](const sealing::SealedFile &file) -> Result<Done> {
        const auto pages = sealing::checkPages(file);
        if (!pages)
            return pages.error();
        found = *pages;
        return Done{};
    });
    if (!read)
        return read.error();
    return found;
}

Result<Done> Book::dumpPlain(const QString &folder, const SecretBytes &passphrase, const QString &path)
{
    return withClosedFile(folder, passphrase, [&](const sealing::SealedFile &file) { return sealing::dumpPlain(file, path); });
}

bool Book::isCheckDue() const
{
    return m_database->file().zeroPages() + m_database->file().tornEnds() > 0;
}

Result<std::unique_ptr<Book>> Book::open(const QString &folder, const SecretBytes &passphrase)
{
    const auto path = bookAt(folder);
    if (!path)
        return path.error();
    auto book = lockFolder(*path);
    if (!book)
        return book.error();
    if (auto opened = (*book)->openWith(passphrase); !opened)
        return opened.error();
    return book;
}

Result<Done> Book::openWith(const SecretBytes &passphrase)
{
    const QDir dir(m_folder);
    const auto keys = readKeystore(m_folder);
    if (!keys)
        return keys.error();
    auto opened = keystore::open(keys->text, passphrase);
    if (!opened)
        return opened.error();
    // A change of passphrase that a power cut interrupted leaves its new signing keys under the second name.
    Result<Done> taken = Error{};
    QByteArray taking;
    for (const QString &name : {signingKeysName, nextSigningKeysName}) {
        const auto signing = readWhole(dir.filePath(name), 64 * 1024);
        if (name == signingKeysName || signing)
            taken = signing ? m_keys.openSigningKeys(*signing, keys->parsed.bookId, opened->signingWrap)
                            : Result<Done>(signing.error());
        if (taken) {
            taking = *signing;
            break;
        }
    }
    if (!taken)
        return taken.error();
    if (auto done = openFile(keys->parsed.bookId, std::move(*opened)); !done)
        return done.error();
    if (auto done = settleKeyFiles(taking); !done)
        return done.error();
    for (const auto read : {&Book::readSelf, &Book::readIdentity, &Book::readCopyState, &Book::settleNewKeys})
        if (auto done = (this->*read)(); !done)
            return done.error();
    return Done{};
}

void Book::lock()
{
    if (isLocked() || m_isPaused) // whoever is busy is not idle
        return;
    Q_ASSERT(!m_gathered);
    leaveMark();
    forgetKeys();
}

void Book::forgetKeys()
{
    m_database->close();
    m_keys = BookKeys();  // of no use to anybody
    m_secretsKey = SecretBytes();
    m_highWaterKey = SecretBytes();
    m_backupIdentity = age::Identity::generate();
}

bool Book::isLocked() const
{
    return !m_database->isOpen();
}

Result<Done> Book::unlock(const SecretBytes &passphrase)
{
    Q_ASSERT(isLocked());
    const QByteArray root = m_frontier.root();
    if (auto opened = openWith(passphrase); !opened) {
        forgetKeys();
        return opened.error();
    }
    if (m_frontier.root() == root)
        return Done{};
    forgetKeys();
    return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book was changed while it was locked. End the program and open it anew; what this window shows is no longer what is recorded.")};
}

static Error bookDamaged()
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup.")};
}

Result<Done> Book::readSelf()
{
    const auto read = m_database->each(QStringLiteral("SELECT org, epoch FROM self"), {}, [this](const QVariantList &row) {
        m_org = row[0].toString();
        m_epoch = row[1].toLongLong();
    });
    if (!read)
        return read.error();
    const auto bytes = m_database->value(QStringLiteral("SELECT frontier FROM logs WHERE org = ?"), {m_org});
    if (!bytes)
        return bytes.error();
    const auto frontier = merkle::Frontier::fromBytes(bytes->toByteArray());
    const auto head = all<BookHead>();
    const auto office = all<OfficeKeys>({{}, {QStringLiteral("at")}, {}});
    for (const Error *error : {head ? nullptr : &head.error(), office ? nullptr : &office.error(), frontier ? nullptr : &frontier.error()})
        if (error)
            return *error;
    if (head->isEmpty() || office->isEmpty())
        return bookDamaged();
    m_head = head->first();
    m_officeKeys = office->last();
    m_frontier = *frontier;
    return Done{};
}

Result<Done> Book::readIdentity()
{
    auto identity = secret(QStringLiteral("age-identity"));
    if (!identity)
        return identity.error();
    QByteArray text = identity->exposed();
    auto parsed = age::Identity::parse(text);
    wipe(text);
    if (!parsed)
        return bookDamaged();
    m_keys.identity = std::move(*parsed);
    return Done{};
}

Result<Done> Book::keepSecret(const QString &name, const SecretBytes &secret)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    const QByteArray box = sealed::seal(m_secretsKey, secret.view(), secretPurpose(name));
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO secrets (name, box) VALUES (?, ?)"), {name, box});
}

Result<SecretBytes> Book::secret(const QString &name) const
{
    const auto box = m_database->value(QStringLiteral("SELECT box FROM secrets WHERE name = ?"), {name});
    if (!box)
        return box.error();
    return sealed::openSecret(m_secretsKey, box->toByteArray(), secretPurpose(name));
}

Result<Done> Book::changePassphrase(const SecretBytes &passphrase, const SecretBytes &newPassphrase, keystore::Cost cost)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    const QDir dir(m_folder);
    const auto text = readWhole(dir.filePath(keystoreName), 64 * 1024);
    if (!text)
        return text.error();
    const auto opened = keystore::open(*text, passphrase);
    if (!opened)
        return opened.error();
    // The last change may still lie under the second name, which this one is about to use.
    if (const auto late = readWhole(dir.filePath(nextSigningKeysName), 64 * 1024))
        if (auto settled = settleKeyFiles(*late); !settled)
            return settled.error();
    const auto written = keystore::withPassphrase(*text, opened->bookKey, newPassphrase, cost);
    if (!written)
        return written.error();
    return putKeys(m_keys.sealedSigningKeys(m_bookId, written->keys.signingWrap), written->text);
}
