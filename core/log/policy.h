// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/note.h"

#include <QHash>

/// Whose logs are accepted and whose cosignature is asked for: a c2sp.org/tlog-policy file with `log`, `witness` and
/// `quorum` lines. Groups are not read; such a file is Unsupported.
struct Policy
{
    QList<note::VerifierKey> logs;                   ///< type 0x01
    QHash<QByteArray, note::VerifierKey> witnesses;  ///< by their names in this file; type 0x04
    QByteArray quorum;                               ///< name of a witness; empty for `none`

    /// A policy from the bytes of its file. Invalid with the number of the line (args[0]) when a line cannot be read, a key
    /// appears twice or a name is unknown; Unsupported for groups.
    static Result<Policy> parse(const QByteArray &file);

    /// The bytes of a file that says the same.
    QByteArray text() const;
};
