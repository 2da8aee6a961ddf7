// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"

#include "core/base/files.h"
#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

static constexpr qint64 largestKeystore = 64 * 1024;
static const QString numberForm = QStringLiteral("yyyyMMddHHmmss");

static QString keystorePath(const QString &backup)
{
    return backup.chopped(4) + QStringLiteral(".keystore.txt"); // instead of ".age"
}

/// The time in the name of a backup; invalid when it is not named like one.
static QDateTime timeOf(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("^(?:backup|move)-([0-9]{14})\\.age$"));
    QDateTime time = QDateTime::fromString(shape.match(name).captured(1), numberForm);
    time.setTimeSpec(Qt::UTC);
    return time;
}

std::optional<Backup> backupNamed(const QString &path)
{
    const Backup backup{path, timeOf(QFileInfo(path).fileName())};
    return backup.time.isValid() ? std::optional(backup) : std::nullopt;
}

/// The id of the book a keystore is of; empty when it cannot be read.
static QByteArray bookOf(const QString &path)
{
    const auto text = readWhole(path, largestKeystore);
    const auto parsed = text ? keystore::parse(*text) : Result<keystore::Parsed>(text.error());
    return parsed ? parsed->bookId : QByteArray();
}

QList<Backup> backupsIn(const QString &folder, const QByteArray &bookId)
{
    QList<Backup> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("backup-*.age")}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const Backup backup{dir.absoluteFilePath(name), timeOf(name)};
        const QByteArray owner = bookOf(keystorePath(backup.path));
        if (backup.time.isValid() && (owner.isEmpty() || owner == bookId))
            found += backup;
    }
    return found;
}

/// A name that is still free: of this second, or of the next one that is.
static Backup freshBackup(const QString &folder, BackupKind kind, QDateTime time)
{
    for (;; time = time.addSecs(1)) {
        const QString path = QDir(folder).absoluteFilePath(wordOf(kind) + u'-' + time.toString(numberForm) + QStringLiteral(".age"));
        if (!QFileInfo::exists(path) && !QFileInfo::exists(keystorePath(path)))
            return {path, time};
    }
}

Result<Backup> makeBackup(const Book &book, const QString &folder, const QDateTime &now)
{
    const auto snapshot = takeSnapshot(book, BackupKind::Backup, now);
    if (!snapshot)
        return snapshot.error();
    const auto sealed = seal(*snapshot);
    if (!sealed)
        return sealed.error();
    return writeBackup(*sealed, folder, now);
}

static Error notReadBack(const QString &path, const QString &detail = {})
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "%1 was written but could not be read back as it was. Try another stick."), {path}, detail};
}

Result<Backup> writeBackup(const SealedBackup &sealed, const QString &folder, const QDateTime &now)
{
    const Backup backup = freshBackup(folder, sealed.kind, now.toUTC());
    if (auto written = writeWhole(keystorePath(backup.path), sealed.keystore); !written)
        return written.error();
    auto written = writeWhole(backup.path, sealed.bytes);
    if (written)
        if (const auto again = readWhole(backup.path, largestBackup); !again || *again != sealed.bytes) {
            QFile::remove(backup.path);
            written = notReadBack(backup.path, again ? QString() : again.error().detail);
        }
    if (!written) {
        QFile::remove(keystorePath(backup.path));
        return written.error();
    }
    return backup;
}

static Error damagedFile(const QString &path, const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup %1 is damaged and cannot be relied on. Make a new one."), {path}, detail, "tampered"};
}

Result<BackupContent> verifyBackup(const BackupOpener &opener, const QString &path)
{
    const auto bytes = readWhole(path, largestBackup);
    if (!bytes)
        return bytes.error();
    const auto content = openBackup(*bytes, {opener.identity.get()});
    if (!content)
        return content.error().kind == Error::Unsupported ? content.error() : damagedFile(path, content.error().detail);
    if (auto made = checkSigned(*content, opener.officeKeys); !made)
        return damagedFile(path, QString::fromLatin1(made.error().word));
    // Without the keystore beside it only the recovery code or the open book could open it.
    const auto beside = readWhole(keystorePath(path), largestKeystore);
    if (!beside || *beside != keystoreOf(*content))
        return damagedFile(keystorePath(path), {});
    return content;
}

QString Holding::sentence() const
{
    static const char *const form = QT_TRANSLATE_NOOP("Error", "%1 members, %2 meetings, last entry %3, from %4");
    return ::sentence(Error{Error::Invalid, form, {numbers::groupedText(members), numbers::groupedText(meetings), numbers::groupedText(entries), dateText(lastDay)}});
}

static Result<Holding> holdingOf(Book &book, const BackupManifest &manifest)
{
    const auto report = book.check();
    const auto people = membersOn(book, manifest.time.toLocalTime().date());
    const auto held = meetings(book);
    const auto size = book.logSize();
    const auto upper = book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Upper)}}, {}, {}});
    if (!report)
        return report.error();
    if (!people)
        return people.error();
    if (!held)
        return held.error();
    if (!size)
        return size.error();
    if (!upper)
        return upper.error();
    const auto last = book.entries(*size - 1, *size);
    if (!last)
        return last.error();
    Holding holding{book.head().name, manifest.kind, manifest.time, people->size(), held->size(), *size, {}, !upper->isEmpty(), report->problems};
    if (!last->isEmpty())
        if (const auto entry = LogEntry::decode(last->first().entry))
            holding.lastDay = entry->time.toLocalTime().date();
    if (const auto root = book.rootHash(); !root || *root != manifest.root || *size != manifest.entries)
        holding.problems += ::sentence(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup is damaged: it does not hold what it should. Take another one.")});
    return holding;
}

/// A look at the book in a backup, in a folder that goes with it.
class Sandbox
{
public:
    static Result<std::unique_ptr<Sandbox>> open(const BackupContent &content)
    {
        auto sandbox = std::make_unique<Sandbox>();
        if (!sandbox->m_folder.isValid())
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {sandbox->m_folder.path()}, sandbox->m_folder.errorString()};
        auto book = Book::openSandbox(sandbox->m_folder.path(), content.image);
        if (!book)
            return book.error();
        sandbox->m_book = std::move(*book);
        return sandbox;
    }

    Book &book() { return *m_book; }

private:
    QTemporaryDir m_folder;         // for its owner alone
    std::unique_ptr<Book> m_book;   // closed before the folder goes
};

Result<Holding> tryOut(const BackupContent &content)
{
    const auto sandbox = Sandbox::open(content);
    if (!sandbox)
        return sandbox.error();
    return holdingOf((*sandbox)->book(), content.manifest);
}

Result<Holding> rehearseBackup(const BackupOpener &opener, const QString &path)
{
    const auto content = verifyBackup(opener, path);
    if (!content)
        return content.error();
    auto holding = tryOut(*content);
    if (!holding)
        return holding.error().kind == Error::Corrupt ? damagedFile(path, holding.error().detail) : holding.error();
    if (!holding->problems.isEmpty())
        return damagedFile(path, holding->problems.join(u' '));
    return holding;
}

QList<Backup> keptBackups(const QList<Backup> &newestFirst, const QStringList &damaged)
{
    constexpr qsizetype days = 7, weeks = 5, months = 12;
    QSet<QString> seenDays, seenWeeks, seenMonths;
    QList<Backup> kept;
    const auto fills = [](QSet<QString> &seen, qsizetype places, const QString &name) {
        if (seen.size() >= places || seen.contains(name))
            return false;
        seen += name;
        return true;
    };
    for (const Backup &backup : newestFirst) {
        if (damaged.contains(backup.path))
            continue;
        const QDate day = backup.time.date();
        int yearOfWeek = 0;
        const int week = day.weekNumber(&yearOfWeek);
        const bool daily = fills(seenDays, days, day.toString(Qt::ISODate));
        const bool weekly = fills(seenWeeks, weeks, QStringLiteral("%1-%2").arg(yearOfWeek).arg(week));
        const bool monthly = fills(seenMonths, months, day.toString(QStringLiteral("yyyy-MM")));
        if (daily || weekly || monthly)
            kept += backup;
    }
    return kept;
}

int rotateBackups(const QString &folder, const QByteArray &bookId, const QStringList &damaged, const QDateTime &now,
                  const QStringList &spared)
{
    int gone = 0;
    const QList<Backup> found = backupsIn(folder, bookId);
    const QList<Backup> kept = keptBackups(found, damaged);
    for (const Backup &backup : found) {
        // A file whose keystore does not say that it is ours is not ours to clear away.
        if (kept.contains(backup) || damaged.contains(backup.path) || spared.contains(backup.path) || bookOf(keystorePath(backup.path)) != bookId)
            continue;
        if (QFile::remove(backup.path)) {
            QFile::remove(keystorePath(backup.path));
            ++gone;
        }
    }
    for (const QFileInfo &left : QDir(folder).entryInfoList({QStringLiteral("backup-*.tmp"), QStringLiteral("move-*.part")}, QDir::Files))
        if (left.lastModified() < now.addDays(-1))
            QFile::remove(left.filePath());
    return gone;
}

/// The keys of a backup: of its keystore, by the passphrase, or the book key alone by the recovery code.
struct BackupKeys
{
    QByteArray keystore;
    QByteArray bookId;
    OpenedKeystore keys;
};

static Result<BackupKeys> openKeystore(const QByteArray &text, const Unlock &unlock)
{
    const auto parsed = keystore::parse(text);
    if (!parsed)
        return parsed.error();
    if (unlock.recovery) {
        auto bookKey = keystore::openWithIdentity(text, *unlock.recovery);
        if (!bookKey)
            return bookKey.error();
        return BackupKeys{text, parsed->bookId, {*std::move(bookKey), {}}};
    }
    auto opened = keystore::open(text, unlock.passphrase);
    if (!opened)
        return opened.error();
    return BackupKeys{text, parsed->bookId, *std::move(opened)};
}

/// The keystore beside a backup, else one of another backup there: the book key is the same as long as the book is.
static Result<BackupKeys> keysFor(const QString &path, const Unlock &unlock)
{
    const QDir dir = QFileInfo(path).absoluteDir();
    QStringList places{keystorePath(QFileInfo(path).absoluteFilePath())};
    for (const QString &name : dir.entryList({QStringLiteral("*.keystore.txt"), QStringLiteral("keystore.txt")}, QDir::Files, QDir::Name | QDir::Reversed))
        if (const QString place = dir.absoluteFilePath(name); !places.contains(place))
            places += place;
    Error first{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The file %1 that belongs to the backup is missing. It lies beside the backup; copy both files."), {places.first()}};
    for (const QString &place : std::as_const(places)) {
        const auto text = readWhole(place, largestKeystore);
        if (!text)
            continue;
        auto keys = openKeystore(*text, unlock);
        if (keys)
            return keys;
        if (first.kind == Error::NotFound)
            first = keys.error().kind == Error::Invalid ? damagedFile(place, keys.error().detail) : keys.error();
        if (place == places.first() && qstrcmp(keys.error().word, "passphrase") == 0)
            break; // deriving a key takes long, and the others say the same
    }
    return first;
}

Result<age::Identity> identityOfBackup(const QString &path, const Unlock &unlock)
{
    const auto keys = keysFor(path, unlock);
    if (!keys)
        return keys.error();
    return backupIdentityOf(keys->keys.bookKey, keys->bookId);
}

Result<Holding> restoreBackup(const QString &path, const Unlock &unlock, const QString &folder, const QDateTime &now)
{
    const auto bytes = readWhole(path, largestBackup);
    if (!bytes)
        return bytes.error();
    if (!bytes->startsWith("age-encryption.org/v1\n"))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a backup of this program.")};
    std::optional<BackupKeys> keys;
    auto content = Result<BackupContent>(Error{});
    if (unlock.recovery) {
        content = openBackup(*bytes, {&*unlock.recovery}); // needs no keystore beside it
    } else {
        auto beside = keysFor(path, unlock);
        if (!beside)
            return beside.error();
        const age::Identity identity = backupIdentityOf(beside->keys.bookKey, beside->bookId);
        content = openBackup(*bytes, {&identity});
        keys = std::move(*beside);
    }
    if (!content)
        return content.error();
    if (!keys || keys->keystore != keystoreOf(*content)) {
        auto inside = openKeystore(keystoreOf(*content), unlock);
        if (!inside)
            return inside.error();
        keys = std::move(*inside);
    }

    Result<Holding> holding = Error{};
    {
        const auto sandbox = Sandbox::open(*content);
        if (!sandbox)
            return sandbox.error();
        if (auto made = checkSigned(*content, {(*sandbox)->book().officeKeys().office}); !made)
            return made.error();
        holding = holdingOf((*sandbox)->book(), content->manifest);
        if (!holding)
            return holding.error();
    }
    const Arrival arrival = content->manifest.kind == BackupKind::Move ? Arrival::Moved : Arrival::Restored;
    if (auto restored = Book::restore(folder, content->image, content->files, std::move(keys->keys), arrival, now); !restored)
        return restored.error();
    return holding;
}

/// Where the file of a move lies until the book here has ended.
static QString partOf(const Backup &move)
{
    return move.path + QStringLiteral(".part");
}

static void takeAway(const Backup &move)
{
    QFile::remove(partOf(move));
    QFile::remove(keystorePath(move.path));
}

Result<Departure> prepareMove(Book &book, const QString &to, const QDateTime &now)
{
    Result<Snapshot> snapshot = Error{};
    const auto look = [&]() -> Result<Done> {
        snapshot = takeSnapshot(book, BackupKind::Move, now);
        return snapshot ? Result<Done>(Done{}) : Result<Done>(snapshot.error());
    };
    if (book.copyState().kind == CopyState::Moved) {
        if (auto looked = look(); !looked)
            return looked.error();
        return Departure{{}, *std::move(snapshot)};
    }
    if (const auto why = book.whyUnsigned())
        return *why;
    auto last = book.foreseeMove(to, look);
    if (!last)
        return last.error();
    return Departure{*std::move(last), *std::move(snapshot)};
}

Result<Backup> writeMove(const Snapshot &snapshot, const QString &folder, const QDateTime &now)
{
    const auto sealed = seal(snapshot);
    if (!sealed)
        return sealed.error();
    const Backup backup = freshBackup(folder, BackupKind::Move, now.toUTC());
    auto written = writeWhole(keystorePath(backup.path), sealed->keystore);
    if (written)
        written = writeWhole(partOf(backup), sealed->bytes);
    if (written)
        if (const auto again = readWhole(partOf(backup), largestBackup); !again || *again != sealed->bytes)
            written = notReadBack(backup.path, again ? QString() : again.error().detail);
    if (!written) {
        takeAway(backup);
        return written.error();
    }
    return backup;
}

Result<Done> finishMove(Book &book, const Departure &departure, const Backup &written)
{
    if (departure.last)
        if (auto ended = book.finishMove(*departure.last); !ended) {
            takeAway(written);
            return ended.error();
        }
    return putInPlace(partOf(written), written.path);
}

Result<Backup> moveBook(Book &book, const QString &folder, const QString &to, const QDateTime &now)
{
    const auto departure = prepareMove(book, to, now);
    if (!departure)
        return departure.error();
    const auto written = writeMove(departure->snapshot, folder, now);
    if (!written)
        return written.error();
    if (auto finished = finishMove(book, *departure, *written); !finished)
        return finished.error();
    return written;
}
