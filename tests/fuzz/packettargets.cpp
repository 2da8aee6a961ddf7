// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles and backups behind their encryption: what a sender with the right recipient, or who has a signing key, can bring.
#include "tests/fuzz/target.h"

#include "core/archive/gzip.h"
#include "core/archive/tar.h"
#include "core/backup/backupfile.h"
#include "core/crypto/hash.h"
#include "core/exchange/bundle.h"
#include "core/log/names.h"

namespace fuzz {

static const QString cell = QStringLiteral("sochibo/org/7f3c0a11");
static const QString ward = QStringLiteral("sochibo/org/00d2c4e1");

static SigningKey officeKey()
{
    return *SigningKey::fromSeed(SecretBytes::from(QByteArray(32, 'o')));
}

static note::VerifierKey officeVerifier()
{
    return {names::officeKey(cell).toLatin1(), note::KeyType::Ed25519, officeKey().publicKey()};
}

static age::Identity identity()
{
    return *age::Identity::fromSecret(SecretBytes::from(QByteArray(32, 'a')));
}

static QByteArray encrypted(const QByteArray &plain)
{
    beginAgain();
    return *age::encrypt(plain, {identity().recipient()});
}

/// An archive whose members the input says, announced and signed as they are. First byte: what is announced otherwise than it
/// is; then for each member a name of the list, its size in two bytes, and its content.
template <typename Announce>
static QByteArray archiveOf(Taken &taken, const QStringList &names, const Announce &announce)
{
    QList<ArchiveMember> members;
    while (!taken.isEmpty() && members.size() < 8) {
        const QString name = names.at(taken.byte() % names.size());
        members += {name, taken.bytes(taken.word())};
    }
    const QByteArray text = announce(members);
    const auto note = note::sign(text, officeVerifier().name, officeKey());
    members.prepend({QStringLiteral("manifest.note"), note ? *note : text});
    return tar::write(members).has_value() ? *tar::write(members) : QByteArray();
}

// Bundles

static Manifest bundleManifest()
{
    Manifest manifest;
    manifest.from = cell;
    manifest.to = ward;
    manifest.toKey = identity().recipient().text();
    manifest.stream = QStringLiteral("01a20b12-337c-7000-9d7c-4ba9553725a5");
    manifest.time = QDateTime(QDate(2026, 11, 24), QTime(1, 1, 11), Qt::UTC);
    manifest.end = 2;
    manifest.haveOrigin = names::log(ward);
    manifest.haveRoot = QByteArray(32, 'r');
    return manifest;
}

/// A bundle of ours: its archive, before it is encrypted.
static const QByteArray &bundleArchive()
{
    static const QByteArray archive = [] {
        beginAgain();
        Manifest manifest = bundleManifest();
        const auto file = sealBundle(manifest, {{QStringLiteral("add-checkpoint"), "old 0\n\n"}, {QStringLiteral("entries.ndjson.gz"), "{}\n{}\n"},
                                                {QStringLiteral("att/") + QString::fromLatin1(sha256("x").toHex()), "x"}},
                                     officeKey(), {identity().recipient()});
        return *age::decrypt(*file, identity());
    }();
    return archive;
}

static QByteArray bundleArchiveOf(Taken &taken)
{
    const int lie = taken.byte();
    return archiveOf(taken, {QStringLiteral("entries.ndjson.gz"), QStringLiteral("payloads.ndjson.gz"), QStringLiteral("verdict.ndjson"), QStringLiteral("att/00"), QStringLiteral("x.gz")},
                     [&](QList<ArchiveMember> &members) {
                         Manifest manifest = bundleManifest();
                         for (ArchiveMember &member : members) {
                             const qint64 inflated = member.bytes.size() + (lie & 1 ? 1 : 0);
                             if (member.name.endsWith(QLatin1String(".gz")) && !(lie & 2))
                                 member.bytes = gzip::deflated(member.bytes);
                             manifest.files += {sha256(member.bytes).toHex(), member.bytes.size(), inflated, member.name};
                         }
                         if ((lie & 4) && !manifest.files.isEmpty())
                             manifest.files.removeLast();
                         return manifest.text();
                     });
}

static void runBundle(const QByteArray &input)
{
    Taken taken(input);
    QByteArray archive;
    switch (taken.byte() % 3) {
    case 0: { // any text as a manifest that is well signed
        const QByteArray text = taken.rest();
        if (const auto manifest = Manifest::parse(text))
            hold(manifest->text() == text, "a manifest that is read is written the same");
        const auto note = note::sign(text, officeVerifier().name, officeKey());
        const auto written = tar::write({{QStringLiteral("manifest.note"), note ? *note : text}});
        archive = written ? *written : QByteArray();
        break;
    }
    case 1: archive = bundleArchiveOf(taken); break;
    default: archive = taken.rest();
    }
    const auto outer = openOuter(encrypted(archive), identity());
    if (!outer)
        return;
    const auto inner = openInner(*outer, officeVerifier());
    if (!inner)
        return;
    hold(inner->size() == outer->manifest.files.size(), "a bundle holds what its manifest announces");
    for (qsizetype i = 0; i < inner->size(); ++i)
        hold(inner->at(i).name == outer->manifest.files[i].name && inner->at(i).bytes.size() == outer->manifest.files[i].inflated,
             "a bundle holds what its manifest announces");
    if (uchar(input[0]) % 3 == 2)
        hold(archive == bundleArchive(), "no changed bundle is taken in");
}

static QList<QByteArray> bundleSeeds()
{
    Manifest manifest = bundleManifest();
    manifest.files = {{sha256("x").toHex(), 1, 1, QStringLiteral("att/00")}};
    const QByteArray members = QByteArray::fromHex("00000568656c6c6f") + QByteArray::fromHex("03000178") + QByteArray::fromHex("01000a") + QByteArray(10, '\n');
    return {'\0' + manifest.text(), '\1' + QByteArray(1, 0) + members, '\1' + QByteArray(1, 1) + members, '\1' + QByteArray(1, 2) + members,
            '\1' + QByteArray(1, 4) + members, '\2' + bundleArchive()};
}

// Backups

static BackupManifest backupManifest(const QList<ArchiveMember> &members)
{
    BackupManifest manifest{cell, QByteArray(16, 'b'), BackupKind::Backup, QDateTime(QDate(2026, 11, 24), QTime(1, 1, 11), Qt::UTC), 1, 12, QByteArray(32, 'r'), {}};
    for (const ArchiveMember &member : members)
        manifest.files += {sha256(member.bytes).toHex(), member.bytes.size(), member.name};
    return manifest;
}

static const QByteArray &backupArchive()
{
    static const QByteArray archive = [] {
        const QList<ArchiveMember> members{{QStringLiteral("keystore.txt"), "k"}, {QStringLiteral("signing-keys.txt"), "s"},
                                           {QStringLiteral("keys/p-01-ABC.key"), "p"}, {QStringLiteral("receipt.note"), "r"},
                                           {QStringLiteral("book.sqlite"), QByteArray(900, 'q')}};
        const auto note = note::sign(backupManifest(members).text(), officeVerifier().name, officeKey());
        return *tar::write(QList<ArchiveMember>{{QStringLiteral("manifest.note"), *note}} + members);
    }();
    return archive;
}

static void runBackup(const QByteArray &input)
{
    Taken taken(input);
    const int shape = taken.byte() % 4;
    QByteArray archive;
    switch (shape) {
    case 0: {
        const QByteArray text = taken.rest();
        if (const auto manifest = BackupManifest::parse(text))
            hold(manifest->text() == text, "a manifest that is read is written the same");
        const auto note = note::sign(text, officeVerifier().name, officeKey());
        const auto written = tar::write({{QStringLiteral("manifest.note"), note ? *note : text}});
        archive = written ? *written : QByteArray();
        break;
    }
    case 1: {
        const int lie = taken.byte();
        archive = archiveOf(taken, {QStringLiteral("keystore.txt"), QStringLiteral("book.sqlite"), QStringLiteral("keys/x.key"), QStringLiteral("receipt.note"), QStringLiteral("y")},
                            [&](const QList<ArchiveMember> &members) {
                                BackupManifest manifest = backupManifest(members);
                                if ((lie & 1) && !manifest.files.isEmpty())
                                    ++manifest.files.last().size;
                                if ((lie & 2) && !manifest.files.isEmpty())
                                    manifest.files.removeLast();
                                return manifest.text();
                            });
        break;
    }
    default: archive = taken.rest();
    }
    const age::Identity own = identity();
    // In the last shape the input is the encrypted file itself.
    const auto content = openBackup(shape == 3 ? archive : encrypted(archive), {&own});
    if (!content)
        return;
    const auto made = checkSigned(*content, {QString::fromLatin1(officeVerifier().text())});
    (void)keystoreOf(*content);
    if (shape >= 2)
        hold(!made || content->note == tar::readFirst(backupArchive(), 1 << 20)->bytes, "no changed backup is taken for one of the book");
    if (shape == 2 && made)
        hold(archive == backupArchive(), "no changed backup is taken for one of the book");
}

static QList<QByteArray> backupSeeds()
{
    const QByteArray members = QByteArray::fromHex("01000568656c6c6f") + QByteArray::fromHex("00000178") + QByteArray::fromHex("02000178");
    return {'\0' + backupManifest({{QStringLiteral("book.sqlite"), "q"}}).text(), '\1' + QByteArray(1, 0) + members, '\1' + QByteArray(1, 1) + members,
            '\1' + QByteArray(1, 2) + members, '\2' + backupArchive(), '\3' + encrypted(backupArchive())};
}

const QList<Target> packetTargets{
    {"bundle", "bundles behind their encryption: manifest, archive, members; nothing changed is taken in", bundleSeeds, runBundle},
    {"backup", "backups, encrypted and behind it: manifest, archive, members; nothing changed is the book's", backupSeeds, runBackup},
};

} // namespace fuzz
