// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle is a binary age file (X25519, to the receiver and to the sender itself) around a ustar archive whose first
// member is `manifest.note`: a signed note by the sender's office key with the text
//
//   sochibo/bundle/v1
//   from sochibo/org/7f3c0a11
//   to sochibo/org/00d2c4e1
//   to-key age1...
//   stream <uuid>                          one per sender, receiver and epoch
//   seq 17
//   prev <base64 SHA-256 of the text of manifest 16, or ->
//   time 2026-11-23T02:11:09Z
//   entries 1180 1207                      [first, end) of the sender's log
//   have <origin> <size> <base64 root>     what the sender holds of the receiver's log
//   ask <size> <base64 root>               states of its own log: a restored book asks for what follows the last common one
//   answer <base64>                        SHA-256 of the manifest that asked
//   return 1180 1207                       [first, end) of the receiver's own log, given back
//   file <sha256> <stored size> <inflated size> <name>      one for each further member, in the archive's order
//
// Further members: `add-checkpoint` (c2sp.org/tlog-witness body for the sender's log), `entries.ndjson.gz` (the bytes of
// each entry and LF), `payloads.ndjson.gz` (one canonical JSON object {"i":index,"p":base64,"s":base64} for each entry
// whose payload was not erased), `cosigned.note` (the receiver's checkpoint with the sender's cosignature: the receipt),
// `verdict.ndjson` (what the sender says to the receiver's minutes), `returned.ndjson.gz` and `returned-payloads.ndjson.gz`
// (as above, of the receiver's own log), `att/<sha256>` (files, not compressed), `update/NAME` (an update of the program, from an
// upper office only).
#pragma once

#include "core/base/result.h"
#include "core/crypto/age.h"
#include "core/crypto/note.h"

#include <QDateTime>
#include <QList>

/// The most that a bundle may weigh, in bytes: a bundle is held in memory as a whole.
constexpr qint64 largestBundle = 256 << 20;

/// The most that its encrypted file may weigh: the archive, 16 bytes for each chunk of 64 KiB, and the age header.
constexpr qint64 largestBundleFile = largestBundle + (1 << 20);

/// What the name of a member begins with that is an update of the program.
inline const QString updateFolder = QStringLiteral("update/");

/// One further member as the manifest announces it.
struct BundleFile
{
    QByteArray sha256;       ///< of the stored bytes, hex
    qint64 stored = 0;       ///< bytes
    qint64 inflated = 0;     ///< bytes; the same for a member that is not compressed
    QString name;

    friend bool operator==(const BundleFile &, const BundleFile &) = default;
};

/// A state of a log: its size and root.
struct LogMark
{
    qint64 size = 0;
    QByteArray root;         ///< 32 bytes

    friend bool operator==(const LogMark &, const LogMark &) = default;
};

/// The signed head of a bundle: from whom, for whom, which part of the log, which files.
struct Manifest
{
    QString from;            ///< organisation names
    QString to;
    QByteArray toKey;
    QString stream;
    qint64 sequence = 1;
    QByteArray previous;     ///< 32 bytes; empty for the first of a stream
    QDateTime time;          ///< UTC
    qint64 first = 0;
    qint64 end = 0;
    QString haveOrigin;      ///< empty when nothing of the receiver's log is held
    qint64 haveSize = 0;
    QByteArray haveRoot;
    QList<LogMark> asks;     ///< at most 64, sizes falling; empty when nothing is asked for
    QByteArray answer;       ///< digest of the manifest that asked; empty when this is no answer to one
    qint64 returnFirst = 0;  ///< entries [returnFirst, returnEnd) of the receiver's log come back; both 0 when none do
    qint64 returnEnd = 0;
    QList<BundleFile> files;

    QByteArray text() const;
    QByteArray digest() const;   ///< SHA-256 of the text

    /// A manifest from its text. Invalid, with the line's number, when a line is not as it must be.
    static Result<Manifest> parse(const QByteArray &text);

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// A file inside a bundle.
struct BundleMember
{
    QString name;
    QByteArray bytes;        ///< not compressed
};

/// The bytes of a bundle. `manifest.files` is filled from the members; members whose names end in .gz are compressed.
Result<QByteArray> sealBundle(Manifest &manifest, const QList<BundleMember> &members, const SigningKey &officeKey,
                              const QList<age::Recipient> &recipients);

/// A bundle that was decrypted, with its manifest read but nobody's signature checked yet.
struct OuterBundle
{
    QByteArray archive;
    QByteArray manifestNote;
    Manifest manifest;       ///< as it claims to be
};

/// Decrypts a bundle and reads its first member. Untrusted (`no-match`) when it is for somebody else; Corrupt
/// (`payload`, `header`, ...) when it is damaged or cut off; Refused (`limit`) when too large; Invalid when it is no bundle.
Result<OuterBundle> openOuter(const QByteArray &file, const age::Identity &identity);

/// The members of a bundle after its manifest's signature was checked with the sender's office key. Untrusted
/// (`signature`, `unknown-key`) when it is not signed by it; Corrupt when a member is missing, added, changed or of
/// another size than announced.
Result<QList<BundleMember>> openInner(const OuterBundle &outer, const note::VerifierKey &officeKey);
