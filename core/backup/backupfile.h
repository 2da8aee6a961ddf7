// SPDX-License-Identifier: GPL-3.0-or-later
// A backup is a binary age file (X25519, to the backup identity of the book, to the book's own identity, and to those of
// its recovery sheet and escrow where it has them) around a ustar archive whose first member is `manifest.note`: a signed
// note by the book's office key with the text
//
//   sochibo/backup/v1
//   org sochibo/org/7f3c0a11
//   book <32 hex digits>
//   kind backup                            or move: a copy that was handed over and goes on elsewhere
//   time 2026-11-23T02:11:09Z
//   epoch 1
//   entries 1203 <base64 root>             of the book's own log
//   file <sha256> <size> <name>            one for each further member, in the archive's order
//
// Further members: `keystore.txt`, `signing-keys.txt`, `keys/*.key` as in the book's folder, `receipt.note` (our last
// checkpoint with the upper office's cosignature, when there is one), `book.sqlite` (an ordinary SQLite file, in which
// everything else lies: entries, records, files, certificates, every checkpoint we signed).
//
// The backup identity is the X25519 secret HKDF-SHA-256(book key, salt = book id, info = `sochibo/backup/v1`). Because the
// keystore that gives the book key lies inside, a copy of it stands beside the backup as `<name>.keystore.txt`: passphrase,
// keystore, book key, backup identity, backup. A recovery code is a recipient itself and needs no detour.
#pragma once

#include "core/archive/member.h"
#include "core/book/book.h"

#include <memory>

/// What a backup is for: to be put back one day, or to go on elsewhere.
enum class BackupKind { Backup, Move };
template <>
struct Words<BackupKind>
{
    static constexpr const char *list[] = {"backup", "move"};
};

/// The most that a backup may weigh, in bytes: it is held in memory as a whole.
constexpr qint64 largestBackup = qint64(1) << 30;

/// The signed head of a backup.
struct BackupManifest
{
    struct File
    {
        QByteArray sha256;   ///< hex
        qint64 size = 0;
        QString name;

        friend bool operator==(const File &, const File &) = default;
    };

    QString org;             ///< name of the organisation
    QByteArray bookId;
    BackupKind kind = BackupKind::Backup;
    QDateTime time;          ///< UTC
    qint64 epoch = 1;
    qint64 entries = 0;
    QByteArray root;
    QList<File> files;

    QByteArray text() const;

    /// A manifest from its text. Invalid when it is none; Unsupported for one of a newer program.
    static Result<BackupManifest> parse(const QByteArray &text);

    friend bool operator==(const BackupManifest &, const BackupManifest &) = default;
};

/// A backup that was decrypted and whose parts are those the manifest names; the manifest's signature is not yet checked.
struct BackupContent
{
    BackupManifest manifest;
    QByteArray note;         ///< the manifest as it was signed
    QByteArray image;        ///< an ordinary SQLite file
    QList<BookFile> files;   ///< keystore.txt, signing-keys.txt, keys/...
};

/// A book as it stood, taken in its thread: what a backup is made of in any thread.
struct Snapshot
{
    BackupKind kind = BackupKind::Backup;
    qint64 entries = 0;                ///< of the book's own log
    QList<ArchiveMember> members;      ///< the signed manifest first
    QByteArray keystore;               ///< as it lies among the members
    QList<age::Recipient> recipients;  ///< whoever opens the book, its recovery sheet, and the office that keeps its escrow
};

/// A backup before it is written somewhere.
struct SealedBackup
{
    BackupKind kind = BackupKind::Backup;
    qint64 entries = 0;
    QByteArray bytes;
    QByteArray keystore;               ///< stands beside it
};

/// An open book as it stands now, also inside inOneCommit. Corrupt, Io.
Result<Snapshot> takeSnapshot(const Book &book, BackupKind kind, const QDateTime &now);

/// The bytes of a backup. Refused (`limit`) when too large.
Result<SealedBackup> seal(const Snapshot &snapshot);

/// What opens and checks the backups of one book where the book itself is not at hand: taken in its thread, used in any.
/// The secret in it goes with its last holder.
struct BackupOpener
{
    QString org;                       ///< 8 hex digits
    QByteArray bookId;
    QStringList officeKeys;            ///< every one that the book has had: older backups carry older signatures
    std::shared_ptr<const age::Identity> identity;

    /// Corrupt, Io.
    static Result<BackupOpener> of(const Book &book);
};

/// Decrypts a backup and compares every part with the manifest. Untrusted (`no-match`) when none of the identities opens it;
/// Corrupt when it is damaged, cut off or no backup; Unsupported for a newer program's.
Result<BackupContent> openBackup(const QByteArray &file, const age::Identities &identities);

/// Whether a backup's manifest is signed by one of some office keys ("sochibo/org/.../office+..."). Untrusted (`signature`,
/// `unknown-key`).
Result<Done> checkSigned(const BackupContent &content, const QStringList &officeKeys);

/// The keystore inside a backup; empty when there is none.
QByteArray keystoreOf(const BackupContent &content);
