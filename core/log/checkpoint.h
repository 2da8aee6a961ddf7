// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class SigningKey;

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

    /// The signed note by the log key. Invalid when the key's name is not the origin or a field breaks its rule.
    Result<QByteArray> sign(const SigningKey &logKey) const;

    /// A checkpoint from a signed note at most 16 KiB long with at most 16 signatures, once one signature was checked
    /// against the log's verifier key, whose name must be the origin. Invalid (`note`) when malformed, Untrusted
    /// (`unknown-key`, `signature`) when the key did not sign it.
    static Result<Checkpoint> open(const QByteArray &note, const QString &logVkey);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// A witness's signature line, with LF, over the checkpoint in a note at a point in time (whole seconds). The caller has
/// checked the note before. Invalid when the key is not of type 0x04 or the note holds no checkpoint.
Result<QByteArray> cosign(const QByteArray &note, const SigningKey &witnessKey, const QDateTime &time);

/// The note with more signature lines at its end; a line that is there already is not added again. Invalid (`note`) when
/// either is malformed.
Result<QByteArray> withSignatures(const QByteArray &note, const QByteArray &signatureLines);

/// The time, in UTC, at which a witness cosigned the checkpoint in a note. NotFound (`unknown-key`) when the note has no
/// line of this key, Untrusted (`signature`) when the line does not verify, Invalid (`note`) when malformed.
Result<QDateTime> verifyCosignature(const QByteArray &note, const QString &witnessVkey);
