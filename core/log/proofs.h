// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/checkpoint.h"
#include "core/log/policy.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <optional>

/// A c2sp.org/tlog-proof@v1 file (`.tlog-proof`): that an entry lies in a log whose checkpoint was cosigned.
struct LogProof
{
    QByteArray extra;           ///< opaque bytes that nothing authenticates; left out when empty
    qint64 index = 0;           ///< of the entry in the log
    QList<QByteArray> hashes;   ///< inclusion proof, the leaf's sibling first
    QByteArray checkpoint;      ///< the signed note

    /// The bytes of the file.
    QByteArray text() const;

    /// A proof from the bytes of its file; nothing is verified. Invalid (`proof-malformed`) when a line cannot be read.
    static Result<LogProof> parse(const QByteArray &file);
};

/// What a verified proof says.
struct ProvenEntry
{
    Checkpoint checkpoint;
    qint64 index = 0;
    std::optional<QDateTime> cosigned;  ///< when the quorum's witness cosigned, UTC; none under `quorum none`
};

/// The proof file for the entry at `index` under a signed checkpoint, from the leaf hashes of at least that size. Invalid
/// when the index is outside or the leaves do not give the checkpoint's root hash.
Result<QByteArray> makeProof(const QList<QByteArray> &leafHashes, qint64 index, const QByteArray &checkpointNote,
                             const QByteArray &extra = {});

/// Checks a proof file for an entry's exact bytes under a policy. Invalid (`proof-malformed`, `note`) when it cannot be
/// read, Untrusted (`unknown-key`, `signature`, `proof-wrong`) when a signature that the policy asks for is missing or
/// wrong or the entry does not lie in the log.
Result<ProvenEntry> verifyProof(const QByteArray &file, const QByteArray &entry, const Policy &policy);
