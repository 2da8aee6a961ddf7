// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/note.h"

#include <QDateTime>
#include <QString>

/// The state of a log that was promised: origin, tree size and root hash (c2sp.org/tlog-checkpoint@v1.0.0, without
/// extension lines). As bytes it is a signed note by the log key, whose name is the origin; cosignatures
/// (c2sp.org/tlog-cosignature@v1.0.1, Ed25519, type 0x04) stand in the same note.
struct Checkpoint
{
    QString origin;
    qint64 size = 0;
    QByteArray root;  ///< 32 bytes

    /// The note text that is signed: three lines, each ended by LF.
    QByteArray text() const;

    /// A checkpoint from its note text. Invalid (`note`) when a line is missing, more or not in the one permitted form.
    static Result<Checkpoint> parse(const QByteArray &text);

    /// The signed note by the log key. Invalid when a field breaks its rule or the origin cannot be a key name.
    Result<QByteArray> sign(const SigningKey &logKey) const;

    /// A checkpoint from a signed note at most 16 KiB long with at most 16 signatures, once one signature was checked
    /// against the log's key (type 0x01), whose name must be the origin. Invalid (`note`) when malformed, Untrusted
    /// (`unknown-key`, `signature`) when the key did not sign it.
    static Result<Checkpoint> open(const QByteArray &bytes, const note::VerifierKey &logKey);

    /// The same for a log whose key was changed: one of its keys signed it. The error is that of the first key.
    static Result<Checkpoint> open(const QByteArray &bytes, const QList<note::VerifierKey> &logKeys);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// A witness's signature line, with LF, over a checkpoint at a point in time (whole seconds are kept). Invalid (`note`)
/// when the name cannot be a key name or a field breaks its rule.
Result<QByteArray> cosign(const Checkpoint &checkpoint, const QByteArray &witnessName, const SigningKey &witnessKey,
                          const QDateTime &time);

/// The note with more signature lines at its end; a line that is there already is not added again. Invalid (`note`) when
/// either is malformed.
Result<QByteArray> withSignatures(const QByteArray &bytes, const QByteArray &signatureLines);

/// The time, in UTC, at which a witness cosigned the checkpoint in a note. Untrusted: `unknown-key` when the note has no
/// line of this key, `signature` when the line is wrong; Invalid (`note`) when malformed or the key is not of type 0x04.
Result<QDateTime> verifyCosignature(const QByteArray &bytes, const note::VerifierKey &witnessKey);
