// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/pagekeys_p.h"
#include "core/sealing/sealedvfs.h"

struct sqlite3_file;

namespace sealing {

/// What lies in a place of a stored file.
enum class Stored { Good, Zero, Bad, Unreadable };

/// The stored pages and frames of a book, opened one by one without SQLite's pager; for checks and copies. It may stand
/// beside open connections of this program, which must not write meanwhile.
class StoredPages
{
public:
    /// Io when a file cannot be opened.
    static Result<StoredPages> open(const SealedFile &file);
    StoredPages(StoredPages &&other) noexcept;
    StoredPages &operator=(StoredPages &&) = delete;
    ~StoredPages();

    quint32 pageCount() const { return m_pages; }  ///< a last one that is cut off counts
    qint64 frameCount() const { return m_frames; } ///< whole frames of the write-ahead log; -1 when it has no head

    /// Page `number` from 1 into 4096 bytes; its last 40 are zeros.
    Stored page(quint32 number, uchar *out) const;
    /// The first piece of the write-ahead log, and those of a frame from 0.
    Stored walHead(uchar *out) const;
    Stored frameHead(qint64 frame, uchar *out) const;
    Stored framePage(qint64 frame, uchar *out) const;

private:
    StoredPages() = default;
    Stored head(const Slot &slot, uchar *out) const;

    std::shared_ptr<Keys> m_keys;
    sqlite3_file *m_main = nullptr;
    sqlite3_file *m_wal = nullptr;
    const char *m_name = nullptr;
    quint32 m_pages = 0;
    qint64 m_frames = -1;
};

} // namespace sealing
