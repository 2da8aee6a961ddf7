// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/book/book.h"
#include "core/book/database_p.h"
#include "core/book/device_p.h"
#include "core/book/migrations_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/crypto/sealed.h"
#include "core/log/names.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

static const QString keystoreName = QStringLiteral("keystore.txt");
static const QString signingKeysName = QStringLiteral("signing-keys.txt");
static const QString nextSigningKeysName = QStringLiteral("signing-keys.txt.next");
static const QString fileName = QStringLiteral("book.sqlite");

static Error onNetworkDrive(const QString &folder)
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "%1 lies on a network drive. There a book can be damaged when two computers write at "
                                       "once, so it is not opened there. Choose a folder on this computer."),
            {folder}};
}

Book::Book(const QString &folder) : m_folder(folder) {}

Book::~Book() = default;

QString Book::orgName() const
{
    return names::org(m_org);
}

Result<std::unique_ptr<Book>> Book::lockFolder(const QString &folder)
{
    std::unique_ptr<Book> book(new Book(folder));
    book->m_lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    book->m_lock->setStaleLockTime(0); // a lock goes stale when its process ends, not with time
    if (book->m_lock->tryLock())
        return book;
    qint64 process = 0;
    QString host;
    QString program;
    if (book->m_lock->error() == QLockFile::LockFailedError && book->m_lock->getLockInfo(&process, &host, &program))
        return Error{Error::Busy,
                     QT_TRANSLATE_NOOP("Error", "The book is already open in the program %1 on the computer %2 (process %3). "
                                                "Close it there first."),
                     {program, host, QString::number(process)}};
    return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The book's folder %1 cannot be written to."), {folder}};
}

Result<Done> Book::openFile(const QByteArray &bookId, OpenedKeystore opened)
{
    m_bookId = bookId;
    m_secretsKey = hkdfSha256(opened.bookKey.view(), bookId, "sochibo/secrets/v1");
    auto database = Database::open(QDir(m_folder).filePath(fileName), bookId, opened.bookKey);
    if (!database)
        return database.error();
    m_database = std::move(*database);
    if (auto migrated = migrate(*m_database); !migrated)
        return migrated.error();
    m_device = deviceId();
    return Done{};
}

Result<std::unique_ptr<Book>> Book::create(const QString &folder, const BookHead &head, const SecretBytes &passphrase,
                                           keystore::Cost cost)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (isOnNetworkDrive(path))
        return onNetworkDrive(path);
    if (head.name.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name of the organisation is missing.")};
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. Choose a new name for the book's folder."), {path}};

    // Everything is made under another name and renamed at the end, so that there is a whole book or none.
    const QString making = path + QStringLiteral(".%1.new").arg(QString::fromLatin1(randomBytes(4).toHex()));
    if (!QDir().mkpath(making))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {path}};
    QFile::setPermissions(making, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto fail = [&making](const Error &error) {
        QDir(making).removeRecursively();
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
        Book book(making);
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
    if (auto kept = writeWhole(QDir(making).filePath(keystoreName), written->text); !kept)
        return fail(kept.error());
    if (auto kept = writeWhole(QDir(making).filePath(signingKeysName), keys.sealedSigningKeys(bookId, wrap)); !kept)
        return fail(kept.error());

    QDir().rmdir(path); // an empty folder that was chosen gives way to the book
    if (!QDir().rename(making, path))
        return fail(Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {path}});

    auto book = lockFolder(path);
    if (!book)
        return book.error();
    if (auto opened = (*book)->m_keys.openSigningKeys(keys.sealedSigningKeys(bookId, wrap), bookId, again.signingWrap); !opened)
        return opened.error();
    if (auto opened = (*book)->openFile(bookId, std::move(again)); !opened)
        return opened.error();
    if (auto read = (*book)->readSelf(); !read)
        return read.error();
    return book;
}

/// The keystore's text and what is in it.
struct ReadKeystore
{
    QByteArray text;
    keystore::Parsed parsed;
};

static Result<ReadKeystore> readKeystore(const QString &folder)
{
    const auto text = readWhole(QDir(folder).filePath(keystoreName), 64 * 1024);
    if (!text)
        return text.error();
    const auto parsed = keystore::parse(*text);
    if (!parsed) {
        Error error = parsed.error();
        if (error.kind == Error::Invalid)
            error.kind = Error::Corrupt; // a book's keys were here: this is damage, no wrong choice of file
        return error;
    }
    return ReadKeystore{*text, *parsed};
}

/// The folder's full path when there is a book in it that may be opened from there.
static Result<QString> bookAt(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QDir dir(path);
    if (!dir.exists(keystoreName) || !dir.exists(fileName))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no book in the folder %1."), {path}};
    if (isOnNetworkDrive(path))
        return onNetworkDrive(path);
    return path;
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
    const QDir dir(*path);
    auto book = lockFolder(*path);
    if (!book)
        return book.error();
    const auto keys = readKeystore(*path);
    if (!keys)
        return keys.error();
    auto opened = keystore::open(keys->text, passphrase);
    if (!opened)
        return opened.error();
    // A change of passphrase that a power cut interrupted leaves its new signing keys under the second name.
    Result<Done> taken = Error{};
    for (const QString &name : {signingKeysName, nextSigningKeysName}) {
        const auto signing = readWhole(dir.filePath(name), 64 * 1024);
        if (name == signingKeysName || signing)
            taken = signing ? (*book)->m_keys.openSigningKeys(*signing, keys->parsed.bookId, opened->signingWrap)
                            : Result<Done>(signing.error());
        if (taken)
            break;
    }
    if (!taken)
        return taken.error();
    if (auto done = (*book)->openFile(keys->parsed.bookId, std::move(*opened)); !done)
        return done.error();
    if (auto read = (*book)->readSelf(); !read)
        return read.error();
    return book;
}

Result<Done> Book::readSelf()
{
    const Error damaged{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup.")};
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
    auto identity = secret(QStringLiteral("age-identity"));
    for (const Error *error : {head ? nullptr : &head.error(), office ? nullptr : &office.error(),
                               frontier ? nullptr : &frontier.error(), identity ? nullptr : &identity.error()})
        if (error)
            return *error;
    if (head->isEmpty() || office->isEmpty())
        return damaged;
    m_head = head->first();
    m_officeKeys = office->last();
    m_frontier = *frontier;
    QByteArray text = identity->exposed();
    auto parsed = age::Identity::parse(text);
    wipe(text);
    if (!parsed)
        return damaged;
    m_keys.identity = std::move(*parsed);
    return Done{};
}

static QByteArray secretPurpose(const QString &name)
{
    return "sochibo/secret/v1 " + name.toUtf8();
}

Result<Done> Book::keepSecret(const QString &name, const SecretBytes &secret)
{
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
    const QDir dir(m_folder);
    const auto text = readWhole(dir.filePath(keystoreName), 64 * 1024);
    if (!text)
        return text.error();
    const auto opened = keystore::open(*text, passphrase);
    if (!opened)
        return opened.error();
    const auto written = keystore::withPassphrase(*text, opened->bookKey, newPassphrase, cost);
    if (!written)
        return written.error();
    // The signing keys are sealed for the new passphrase under a second name first; whichever of the two files the
    // keystore that survives a power cut can open is the right one.
    const QString signingKeys = dir.filePath(signingKeysName);
    const QString next = dir.filePath(nextSigningKeysName);
    const QByteArray sealedKeys = m_keys.sealedSigningKeys(m_bookId, written->keys.signingWrap);
    if (auto kept = writeWhole(next, sealedKeys, Existing::Replace); !kept)
        return kept.error();
    if (auto kept = writeWhole(dir.filePath(keystoreName), written->text, Existing::Replace); !kept)
        return kept.error();
    if (auto kept = writeWhole(signingKeys, sealedKeys, Existing::Replace); !kept)
        return kept.error();
    QFile::remove(next);
    return Done{};
}
