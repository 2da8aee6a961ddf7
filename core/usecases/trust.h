// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/certificate.h"
#include "core/log/policy.h"

#include <optional>

/// Whom the person who verifies trusts, from elsewhere than the files verified.
struct Trust
{
    std::optional<Policy> policy;               ///< keys of logs and witnesses
    std::optional<Certificate> certificate;     ///< an office's certificate for the cell: its log key, and people's keys with their names
    std::optional<note::VerifierKey> witness;   ///< of the office, when what was given is its whole answer to the cell

    /// From an office's answer to a cell (its own keys and the certificate), a signed certificate alone, whose signature is not
    /// checked, or a c2sp.org/tlog-policy file: handing it over is the trust. Invalid when it is none of these.
    static Result<Trust> parse(const QByteArray &file);

    /// What two files say together; where both say something, the other one counts.
    Trust with(const Trust &other) const;
};
