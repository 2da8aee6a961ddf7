// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupfile.h"

#include "core/archive/tar.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/log/names.h"

#include <QRegularExpression>

static const QString manifestName = QStringLiteral("manifest.note");
static const QString receiptName = QStringLiteral("receipt.note");
static const QString keystoreName = QStringLiteral("keystore.txt");
static const QString imageName = QStringLiteral("book.sqlite");
static const QString timeForm = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'");
static constexpr qsizetype largestManifest = 256 * 1024;

static Error damaged(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The backup is damaged: it does not hold what it should. Take another one."), {}, detail, "tampered"};
}

QByteArray BackupManifest::text() const
{
    QByteArray out = "sochibo/backup/v1\norg " + org.toUtf8() + "\nbook " + bookId.toHex() + "\nkind " + wordOf(kind).toLatin1() + "\ntime "
        + time.toUTC().toString(timeForm).toLatin1() + "\nepoch " + QByteArray::number(epoch) + "\nentries " + QByteArray::number(entries) + ' '
        + root.toBase64() + '\n';
    for (const File &file : files)
        out += "file " + file.sha256 + ' ' + QByteArray::number(file.size) + ' ' + file.name.toUtf8() + '\n';
    return out;
}

Result<BackupManifest> BackupManifest::parse(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    if (lines.first() != "sochibo/backup/v1") {
        if (lines.first().startsWith("sochibo/backup/"))
            return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This backup was made by a newer version of the program. Nothing was changed; install the newer version.")};
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a backup of this program.")};
    }
    static const char *const keys[] = {"org", "book", "kind", "time", "epoch", "entries"};
    const auto value = [&lines](qsizetype line) { return lines.value(line).mid(lines.value(line).indexOf(' ') + 1); };
    BackupManifest manifest;
    manifest.org = QString::fromUtf8(value(1));
    manifest.bookId = QByteArray::fromHex(value(2));
    manifest.kind = fromWord<BackupKind>(QString::fromLatin1(value(3)));
    manifest.time = QDateTime::fromString(QString::fromLatin1(value(4)), timeForm);
    manifest.time.setTimeSpec(Qt::UTC);
    manifest.epoch = value(5).toLongLong();
    const QList<QByteArray> log = value(6).split(' ');
    manifest.entries = log.value(0).toLongLong();
    manifest.root = QByteArray::fromBase64(log.value(1));
    for (qsizetype line = 1 + qsizetype(std::size(keys)); line + 1 < lines.size(); ++line) {
        const QList<QByteArray> fields = value(line).split(' ');
        manifest.files += File{fields.value(0), fields.value(1).toLongLong(), QString::fromUtf8(fields.value(2))};
    }
    // Whatever was read otherwise than it must be written does not give the same text again.
    bool fits = manifest.text() == text && names::isOrg(manifest.org) && manifest.bookId.size() == 16 && manifest.root.size() == 32;
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
    for (const File &file : std::as_const(manifest.files))
        fits = fits && tar::isMemberName(file.name) && hash.match(QString::fromLatin1(file.sha256)).hasMatch();
    if (!fits)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a backup of this program.")};
    return manifest;
}

/// Whom a backup is encrypted to: whoever opens the book, its recovery sheet, and the office that keeps its escrow.
static Result<QList<age::Recipient>> recipientsOf(const Book &book, const QByteArray &keystoreText)
{
    QList<age::Recipient> recipients{book.backupIdentity().recipient(), book.keys().identity.recipient()};
    const auto keystore = keystore::parse(keystoreText);
    if (!keystore)
        return keystore.error();
    for (const keystore::Slot &slot : keystore->slotList)
        if (slot.kind == "age-recovery" || slot.kind == "age-escrow") {
            const auto recipient = age::Recipient::parse(slot.arguments);
            if (!recipient)
                return recipient.error();
            recipients += *recipient;
        }
    return recipients;
}

Result<Snapshot> takeSnapshot(const Book &book, BackupKind kind, const QDateTime &now)
{
    const auto files = book.keyFiles();
    const auto image = book.image();
    const auto entries = book.logSize();
    const auto root = book.rootHash();
    const auto taken = book.all<BundleTaken>({{}, {QStringLiteral("made")}, {}});
    if (!files)
        return files.error();
    if (!image)
        return image.error();
    if (!entries)
        return entries.error();
    if (!root)
        return root.error();
    if (!taken)
        return taken.error();

    QList<ArchiveMember> members;
    QByteArray keystoreText;
    for (const BookFile &file : *files) {
        members += {file.name, file.bytes};
        if (file.name == keystoreName)
            keystoreText = file.bytes;
    }
    QByteArray receipt;
    for (const BundleTaken &each : *taken)
        if (!each.cosigned.isEmpty())
            receipt = each.cosigned.toUtf8();
    if (!receipt.isEmpty())
        members += {receiptName, receipt};
    members += {imageName, *image};

    BackupManifest manifest{book.orgName(), book.bookId(), kind, now.toUTC(), book.epoch(), *entries, *root, {}};
    for (const ArchiveMember &member : std::as_const(members))
        manifest.files += {sha256(member.bytes).toHex(), member.bytes.size(), member.name};
    const auto note = note::sign(manifest.text(), names::officeKey(manifest.org).toLatin1(), book.keys().office);
    if (!note)
        return note.error();
    members.prepend({manifestName, *note});
    const auto recipients = recipientsOf(book, keystoreText);
    if (!recipients)
        return recipients.error();
    return Snapshot{kind, *entries, members, keystoreText, *recipients};
}

Result<SealedBackup> seal(const Snapshot &snapshot)
{
    const auto archive = tar::write(snapshot.members);
    if (!archive)
        return archive.error();
    if (archive->size() > largestBackup - (1 << 20))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The backup would be larger than %1 MB."), {QString::number(largestBackup >> 20)}, {}, "limit"};
    const auto bytes = age::encrypt(*archive, snapshot.recipients);
    if (!bytes)
        return bytes.error();
    return SealedBackup{snapshot.kind, snapshot.entries, *bytes, snapshot.keystore};
}

Result<BackupOpener> BackupOpener::of(const Book &book)
{
    auto identity = age::Identity::fromSecret(book.backupIdentity().secret().copy());
    const auto named = book.entriesOf(book.officeKeys().id.text);
    if (!identity)
        return identity.error();
    if (!named)
        return named.error();
    BackupOpener opener{book.org(), book.bookId(), {}, std::make_shared<const age::Identity>(std::move(*identity))};
    for (const StoredEntry &stored : *named)
        if (const auto record = recordFrom(QLatin1String(OfficeKeys::kind), stored.payload))
            if (const auto *keys = std::get_if<OfficeKeys>(&*record); keys && !opener.officeKeys.contains(keys->office))
                opener.officeKeys += keys->office;
    return opener;
}

Result<BackupContent> openBackup(const QByteArray &file, const age::Identities &identities)
{
    const auto archive = age::decrypt(file, identities);
    if (!archive) {
        if (qstrcmp(archive.error().word, "no-match") == 0)
            return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This backup belongs to another book, or its beginning is damaged. Nothing was changed."), {}, {}, "no-match"};
        return damaged(QString::fromLatin1(archive.error().word));
    }
    const auto members = tar::read(*archive);
    if (!members || members->isEmpty() || members->first().name != manifestName)
        return damaged(manifestName);
    BackupContent content;
    content.note = members->first().bytes;
    const auto note = note::parse(content.note, largestManifest);
    if (!note)
        return damaged(manifestName);
    const auto manifest = BackupManifest::parse(note->text);
    if (!manifest)
        return manifest.error().kind == Error::Unsupported ? manifest.error() : damaged(manifestName);
    content.manifest = *manifest;
    if (members->size() != manifest->files.size() + 1)
        return damaged(manifestName);
    for (qsizetype i = 0; i < manifest->files.size(); ++i) {
        const ArchiveMember &member = members->at(i + 1);
        if (manifest->files[i] != BackupManifest::File{sha256(member.bytes).toHex(), member.bytes.size(), member.name})
            return damaged(member.name);
        if (member.name == imageName)
            content.image = member.bytes;
        else if (member.name != receiptName)
            content.files += {member.name, member.bytes};
    }
    if (content.image.isEmpty())
        return damaged(imageName);
    return content;
}

Result<Done> checkSigned(const BackupContent &content, const QStringList &officeKeys)
{
    QList<note::VerifierKey> keys;
    for (const QString &each : officeKeys) {
        const auto key = note::VerifierKey::parse(each.toLatin1());
        if (!key)
            return key.error();
        keys += *key;
    }
    if (const auto verified = note::verify(content.note, keys, largestManifest); !verified)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The backup was not made by this book: its signature is not the book's. Nothing was changed."), {}, {}, verified.error().word};
    return Done{};
}

QByteArray keystoreOf(const BackupContent &content)
{
    for (const BookFile &file : content.files)
        if (file.name == keystoreName)
            return file.bytes;
    return {};
}
