// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/certificate.h"
#include "core/log/policy.h"

#include <optional>

/// What a file proves to somebody without a book, in sentences in the language now in use.
struct Verification
{
    QStringList proved;
    QStringList notProved;
    QStringList wrong;       ///< empty when nothing is wrong
};

/// Whom the person who verifies trusts, from elsewhere than the files verified.
struct Trust
{
    std::optional<Policy> policy;            ///< keys of logs and witnesses
    std::optional<Certificate> certificate;  ///< an office's certificate for the cell: its log key, and people's keys with their names

    /// From a c2sp.org/tlog-policy file or a signed certificate, whose own signature is not checked: handing it over is the
    /// trust. Invalid when it is neither.
    static Result<Trust> parse(const QByteArray &file);
};

/// Checks a file by what it is: the statement of exported minutes, or any file that lies beside one and belongs to it
/// (signatures, hashes, attachments, the proof of its place in the log and what the entry there commits to); the outside of
/// a bundle or receipt. NotFound, Io; Invalid when the file is none of these.
Result<Verification> verifyFile(const QString &path, const Trust &trust = {});
