// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <memory>

namespace cli {

class Call;

/// Where content goes that comes in pieces: a file that appears whole or not at all, or standard output.
class WholeOutput {
public:
    /// Secrets are for the owner's eyes alone where the system knows owners.
    enum class Access { Usual, OwnerOnly };

    /// The file named by `path`, or standard output for nothing and for "-". Refused when the file is there and the
    /// call has no --force, NotFound without its folder, Io when it cannot be begun.
    static Result<std::unique_ptr<WholeOutput>> open(const Call &call, const QString &path,
                                                     Access access = Access::Usual);
    ~WholeOutput();

    QIODevice &device() { return m_file; }

    /// Flushes and, for a file, gives it its name. Io when that fails; without a call of this no file is left.
    Result<Done> finish();

private:
    WholeOutput() = default;

    QFile m_file;
    QString m_path; ///< empty for standard output
};

/// Writes bytes at once, as WholeOutput::open() and finish() do.
Result<Done> writeOutput(const Call &call, const QString &path, const QByteArray &bytes,
                         WholeOutput::Access access = WholeOutput::Access::Usual);

/// A file, or standard input for nothing and for "-", to be read piece by piece. NotFound, Io.
Result<std::unique_ptr<QFile>> openInput(const QString &path);

} // namespace cli
