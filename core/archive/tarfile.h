// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>
#include <optional>

class QIODevice;

namespace tar {

/// Reads an archive of the one form that `write` makes (core/archive/tar.h), member by member in their order, from a file that is
/// too large to be held in memory. Names are 1 to 100 visible ASCII characters; which of them may be, the caller says.
class FileReader
{
public:
    struct Member
    {
        QString name;
        qint64 size = 0; ///< bytes
    };

    /// The file is open for reading and stands at the archive's beginning; it outlives the reader.
    explicit FileReader(QIODevice &file) : m_file(file) {}

    /// Goes on to the next member, past what was not read of the last one; nothing at the archive's end, behind which nothing
    /// stands. Corrupt (`damaged`) for any other archive and for one that is cut off.
    Result<std::optional<Member>> next();

    /// Hands over the content of the member in pieces of at most 1 MiB; the first error that `take` returns ends it.
    /// Corrupt (`damaged`) when it is cut off.
    Result<Done> content(const std::function<Result<Done>(const QByteArray &piece)> &take);

    /// The whole content of the member. Refused (`too-large`) when it is more than `maxBytes`.
    Result<QByteArray> content(qint64 maxBytes);

private:
    QIODevice &m_file;
    qint64 m_size = 0;    ///< of the member
    qint64 m_left = 0;    ///< of its content
};

} // namespace tar
