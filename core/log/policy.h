// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/// Whose logs are accepted and whose cosignature is asked for: a c2sp.org/tlog-policy file with `log`, `witness` and
/// `quorum` lines. Groups are not read; such a file is Unsupported.
struct Policy
{
    QStringList logs;                  ///< verifier keys, type 0x01
    QHash<QString, QString> witnesses; ///< name in this file to verifier key, type 0x04
    QString quorum;                    ///< name of a witness; empty for `none`

    /// A policy from the bytes of its file. Invalid with the number of the line when a line cannot be read, a key
    /// appears twice or a name is unknown; Unsupported for groups.
    static Result<Policy> parse(const QByteArray &file);

    /// The bytes of the file for one log and one witness; without cosignature when the witness name is empty.
    static QByteArray file(const QString &logVkey, const QString &witnessName, const QString &witnessVkey);
};
