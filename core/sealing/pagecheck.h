// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/sealedvfs.h"

#include <QList>

namespace sealing {

/// What the stored pages of a book and the frames of its write-ahead log were found to be.
struct PageCheck
{
    qint64 pages = 0;     ///< of the database, as it stands with what its log committed
    qint64 frames = 0;    ///< committed frames of the write-ahead log
    qint64 zeroPages = 0; ///< nothing but zeros is stored: see SealedFile::zeroPages()
    qint64 torn = 0;      ///< unfinished frames and replaced pages, as a power cut leaves them; SQLite does not use them
    QList<BadPlace> bad;  ///< what does not open with the key although it is in use
};

/// Reads every page and every frame of a closed book, or of one that this program has open and does not write meanwhile.
/// It finds changed, moved, foreign and missing pages, not an older state of the file that was put back: that shows in the
/// book's log. Io when a file cannot be read.
Result<PageCheck> checkPages(const SealedFile &file);

/// The first 100 bytes of the database as it stands with what its write-ahead log committed: its head ("Database File Format",
/// section 1.3). Empty when they do not open with the key or there are none. It touches nothing; Io when a file cannot be read.
Result<QByteArray> databaseHead(const SealedFile &file);

/// Writes the database in the clear, with what its write-ahead log committed, as an ordinary SQLite file at `path`, whole
/// or not at all. Refused when a file is there, Corrupt when a page does not open, Io.
Result<Done> dumpPlain(const SealedFile &file, const QString &path);

} // namespace sealing
