// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/checkpoint.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

/// The body of an add-checkpoint request (c2sp.org/tlog-witness): `old N`, at most 63 consistency-proof hashes, an empty
/// line, the signed checkpoint.
struct AddCheckpoint
{
    qint64 oldSize = 0;
    QList<QByteArray> hashes;
    QByteArray checkpoint;  ///< the signed note

    /// The bytes of the body.
    QByteArray text() const;

    /// A request from its body; nothing is verified. Invalid (`bad-request`) when it cannot be read.
    static Result<AddCheckpoint> parse(const QByteArray &body);
};

/// What a witness remembers of a log: the latest checkpoint it cosigned.
struct WitnessState
{
    qint64 size = 0;
    QByteArray root;  ///< 32 bytes; empty while size is 0 and nothing was cosigned

    friend bool operator==(const WitnessState &, const WitnessState &) = default;
};

/// A log a witness knows: the keys (type 0x01) accepted for its origin (two during a change of keys).
struct KnownLog
{
    QString origin;
    QList<note::VerifierKey> keys;
    WitnessState state;
};

/// What the witness may do once a request was accepted: store the state, flush it to the disk, and only then cosign.
struct WitnessStep
{
    Checkpoint checkpoint;
    WitnessState state;
};

/// The witness's judgement of a request, without side effects. `known` is looked up by the origin in the request (see
/// requestOrigin()); without it the answer is NotFound (`unknown-log`). Other refusals: Invalid (`bad-request`),
/// Untrusted (`forbidden`: no trusted key signed it), Refused (`conflict`, the size held in args[0]: old size is not the
/// one held), Untrusted (`unprocessable`: the consistency proof is wrong, or the size is the same and the root hash
/// another; both notes are then evidence of a fork).
Result<WitnessStep> judge(const QByteArray &body, const std::optional<KnownLog> &known);

/// The origin a request claims, before anything was verified. Invalid (`bad-request`) when it cannot be read.
Result<QString> requestOrigin(const QByteArray &body);
