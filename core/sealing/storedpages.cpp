// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/storedpages_p.h"

#include "core/sealing/filename_p.h"
#include "core/sealing/sealedvfs_p.h"

#include <sodium.h>
#include <sqlite3.h>
#include <utility>

namespace sealing {

/// Opened through the system's VFS, which knows that this process holds locks: closing such a file keeps them (trap 10).
static sqlite3_file *openStored(sqlite3_vfs *base, const char *name, int kind)
{
    auto *file = static_cast<sqlite3_file *>(sqlite3_malloc(base->szOsFile));
    if (!file)
        return nullptr;
    file->pMethods = nullptr;
    int flags = SQLITE_OPEN_READONLY | kind;
    if (base->xOpen(base, name, file, flags, &flags) == SQLITE_OK)
        return file;
    if (file->pMethods)
        file->pMethods->xClose(file);
    sqlite3_free(file);
    return nullptr;
}

static void closeStored(sqlite3_file *file)
{
    if (file)
        file->pMethods->xClose(file);
    sqlite3_free(file);
}

Result<StoredPages> StoredPages::open(const SealedFile &file)
{
    sqlite3_vfs *base = baseOf(sqlite3_vfs_find(file.vfs().constData()));
    QByteArray full(base->mxPathname + 1, '\0');
    base->xFullPathname(base, nameForVfs(file.path()).constData(), int(full.size()), full.data());
    const QByteArray path = full.constData();
    StoredPages stored;
    stored.m_keys = file.keys();
    stored.m_name = sqlite3_create_filename(path.constData(), (path + "-journal").constData(),
                                            (path + "-wal").constData(), 0, nullptr);
    stored.m_main = stored.m_name ? openStored(base, stored.m_name, SQLITE_OPEN_MAIN_DB) : nullptr;
    sqlite3_int64 size = 0;
    if (!stored.m_main || stored.m_main->pMethods->xFileSize(stored.m_main, &size) != SQLITE_OK)
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The book's file %1 cannot be opened."), {file.path()}};
    stored.m_pages = quint32((size + pageSize - 1) / pageSize);
    int hasWal = 0;
    const char *wal = sqlite3_filename_wal(stored.m_name);
    if (base->xAccess(base, wal, SQLITE_ACCESS_EXISTS, &hasWal) == SQLITE_OK && hasWal) {
        stored.m_wal = openStored(base, wal, SQLITE_OPEN_WAL);
        if (!stored.m_wal || stored.m_wal->pMethods->xFileSize(stored.m_wal, &size) != SQLITE_OK)
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The book's file %1 cannot be opened."), {file.path()}};
        stored.m_frames = framesIn(size);
    }
    return stored;
}

StoredPages::StoredPages(StoredPages &&other) noexcept
    : m_keys(std::move(other.m_keys))
    , m_main(std::exchange(other.m_main, nullptr))
    , m_wal(std::exchange(other.m_wal, nullptr))
    , m_name(std::exchange(other.m_name, nullptr))
    , m_pages(other.m_pages)
    , m_frames(other.m_frames)
{
}

StoredPages::~StoredPages()
{
    closeStored(m_main);
    closeStored(m_wal);
    if (m_name)
        sqlite3_free_filename(m_name);
}

/// Bytes of a file; those behind its end are zeros.
static Stored readStored(sqlite3_file *file, qint64 offset, uchar *bytes, int size)
{
    const int code = file->pMethods->xRead(file, bytes, size, offset);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return Stored::Unreadable;
    return sodium_is_zero(bytes, size_t(size)) ? Stored::Zero : Stored::Good;
}

Stored StoredPages::page(quint32 number, uchar *out) const
{
    const Slot slot = pageAt(qint64(number - 1) * pageSize);
    const Stored read = readStored(m_main, slot.physical, out, slot.size);
    if (read != Stored::Good)
        return read;
    return m_keys->openPage(slot.kind, slot.position, out) ? Stored::Good : Stored::Bad;
}

Stored StoredPages::head(const Slot &slot, uchar *out) const
{
    uchar stored[walHeadSlot];
    const Stored read = readStored(m_wal, slot.physical, stored, slot.size + nonceSize + tagSize);
    if (read == Stored::Unreadable)
        return read;
    return m_keys->openHead(slot.kind, slot.position, stored, slot.size, out) ? Stored::Good : Stored::Bad;
}

Stored StoredPages::walHead(uchar *out) const
{
    return head(slotAt(0), out);
}

Stored StoredPages::frameHead(qint64 frame, uchar *out) const
{
    return head(slotAt(walHeadSize + frame * frameSize), out);
}

Stored StoredPages::framePage(qint64 frame, uchar *out) const
{
    const Slot slot = slotAt(walHeadSize + frame * frameSize + frameHeadSize);
    const Stored read = readStored(m_wal, slot.physical, out, slot.size);
    if (read == Stored::Unreadable)
        return read;
    return m_keys->openPage(slot.kind, slot.position, out) ? Stored::Good : Stored::Bad;
}

} // namespace sealing
