// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The folder of a witness (c2sp.org/tlog-witness) that works without a book:
//   key                    its secret key (signerkey.h), type 0x04
//   logs                   one verifier key on a line for each log it knows, and lines that begin with #
//   held/<hash>.note       the newest signed checkpoint it confirmed of an origin; <hash> is its SHA-256 in hex
//   forks/<hash>.note      signed checkpoints that do not continue what was confirmed; <hash> is SHA-256 of the file
//   lock                   held by the program that works on the folder

#include "app/signerkey.h"
#include "core/log/witness.h"

#include <QLockFile>
#include <memory>

namespace cli {

/// The folder of a witness, locked for this program.
class WitnessFolder {
public:
    /// Makes the folder and a key of that name. Refused when there is a key already, Invalid (`note`) for another name.
    static Result<note::VerifierKey> create(const QString &path, const QByteArray &name);

    /// NotFound when it is no such folder, Busy when another program works on it, Invalid when a file cannot be read.
    static Result<std::unique_ptr<WitnessFolder>> open(const QString &path);

    /// Writes a log down as known. Invalid when the key is not of type 0x01; nothing is done when it is there already.
    Result<Done> know(const note::VerifierKey &log);

    /// The signature line, with LF, for the checkpoint in a request; before it is returned the state is on the disk.
    /// Fails as judge() does; the checkpoint of an `unprocessable` request is kept as evidence.
    Result<QByteArray> addCheckpoint(const QByteArray &request);

private:
    WitnessFolder(QString path, SignerKey key)
        : m_path(std::move(path))
        , m_key(std::move(key))
    {
    }

    QString file(const char *folder, const QByteArray &hashed) const;
    Result<std::optional<KnownLog>> known(const QString &origin) const;

    QString m_path;
    SignerKey m_key;
    QList<note::VerifierKey> m_logs;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace cli
