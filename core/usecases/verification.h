// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/trust.h"

#include <QStringList>

/// What a file proves to somebody without a book, in sentences in the language now in use.
struct Verification
{
    QStringList proved;
    QStringList notProved;
    QStringList wrong;       ///< empty when nothing is wrong
    qsizetype revoked = 0;   ///< how many of those are of keys that were revoked before
};

/// Checks a file by what it is: the statement of exported minutes, or any file that lies beside one and belongs to it
/// (signatures, hashes, attachments, the proofs of their places in the log and what the entries there commit to); the outside
/// of a bundle or receipt. A signature whose key the trusted certificate revoked at a size counts only when a proof places it
/// below that size in a log that a trusted witness countersigned. NotFound, Io; Invalid when the file is none of these.
Result<Verification> verifyFile(const QString &path, const Trust &trust = {});
