// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/memoryfile_p.h"

#include <QtGlobal>
#include <algorithm>
#include <cstring>
#include <new>
#include <sodium.h>
#include <sqlite3.h>

namespace sealing {

/// Content that grows by doubling, in memory that is wiped before it is given back.
struct MemoryFile : sqlite3_file
{
    uchar *bytes;
    qint64 size;
    qint64 capacity;
};

static MemoryFile &memory(sqlite3_file *file)
{
    return *static_cast<MemoryFile *>(file);
}

static int closeMemory(sqlite3_file *sqliteFile)
{
    MemoryFile &file = memory(sqliteFile);
    if (file.bytes)
        sodium_memzero(file.bytes, size_t(file.capacity));
    sqlite3_free(file.bytes);
    file.bytes = nullptr;
    return SQLITE_OK;
}

static int readMemory(sqlite3_file *sqliteFile, void *to, int amount, sqlite3_int64 offset)
{
    const MemoryFile &file = memory(sqliteFile);
    const qint64 there = std::clamp<qint64>(file.size - offset, 0, amount);
    if (there > 0)
        std::memcpy(to, file.bytes + offset, size_t(there));
    std::memset(static_cast<uchar *>(to) + there, 0, size_t(amount - there));
    return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

static int writeMemory(sqlite3_file *sqliteFile, const void *from, int amount, sqlite3_int64 offset)
{
    MemoryFile &file = memory(sqliteFile);
    const qint64 end = offset + amount;
    if (end > file.capacity) {
        const qint64 capacity = std::max<qint64>({end, file.capacity * 2, 64 * 1024});
        uchar *grown = static_cast<uchar *>(sqlite3_malloc64(quint64(capacity)));
        if (!grown)
            return SQLITE_IOERR_NOMEM;
        std::memset(grown, 0, size_t(capacity));
        if (file.size > 0)
            std::memcpy(grown, file.bytes, size_t(file.size));
        const qint64 size = file.size;
        closeMemory(sqliteFile); // wipes what was outgrown
        file.bytes = grown;
        file.size = size;
        file.capacity = capacity;
    }
    std::memcpy(file.bytes + offset, from, size_t(amount));
    file.size = std::max(file.size, end);
    return SQLITE_OK;
}

static int truncateMemory(sqlite3_file *sqliteFile, sqlite3_int64 size)
{
    MemoryFile &file = memory(sqliteFile);
    if (size < file.size)
        sodium_memzero(file.bytes + size, size_t(file.size - size));
    file.size = std::min<qint64>(file.size, size);
    return SQLITE_OK;
}

static int sizeOfMemory(sqlite3_file *sqliteFile, sqlite3_int64 *size)
{
    *size = memory(sqliteFile).size;
    return SQLITE_OK;
}

static int answerOk(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int openMemoryFile(sqlite3_file *sqliteFile, int flags, int *outFlags)
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods table = {};
        table.iVersion = 1;
        table.xClose = closeMemory;
        table.xRead = readMemory;
        table.xWrite = writeMemory;
        table.xTruncate = truncateMemory;
        table.xSync = answerOk;
        table.xFileSize = sizeOfMemory;
        table.xLock = answerOk;
        table.xUnlock = answerOk;
        table.xCheckReservedLock = [](sqlite3_file *, int *locked) { return *locked = 0, SQLITE_OK; };
        table.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        table.xSectorSize = [](sqlite3_file *) { return 512; };
        table.xDeviceCharacteristics = [](sqlite3_file *) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        return table;
    }();
    new (sqliteFile) MemoryFile{{&methods}, nullptr, 0, 0};
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int memoryFileSize()
{
    return int(sizeof(MemoryFile));
}

} // namespace sealing
