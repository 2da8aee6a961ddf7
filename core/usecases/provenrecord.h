// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/log/proofs.h"
#include "core/usecases/trust.h"

/// A record together with the place in a countersigned log where its entry stands.
struct ProvenRecord
{
    Record record;
    ProvenEntry entry;
    bool isWitnessTrusted = false;  ///< else the witness's key came with the files

    /// Whether a witness that is trusted countersigned the log.
    bool isCosigned() const { return isWitnessTrusted && entry.cosigned.has_value(); }
};

/// Three files that prove an entry: the entry's bytes, salt and payload as canonical JSON, and the proof.
struct ProofFiles
{
    QByteArray entry;
    QByteArray opening;
    QByteArray proof;
};

/// Checks that the proof places the entry in a log of the cell, and that the entry commits to what the opening says. `beside` is
/// the policy that came with the files; it is asked for what `trust` does not say. A log key that the certificate revoked
/// counts only for a checkpoint within its size that a trusted witness countersigned. Untrusted (`proof-wrong`, `unknown-key`,
/// `signature`, `revoked`), Invalid.
Result<ProvenRecord> proveRecord(const ProofFiles &files, const Trust &trust, const std::optional<Policy> &beside);
