// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A disk in memory below SQLite that can lose its power: what was written and not synced may be there, in part, or be
// garbage. Also a disk that fails at its n-th call.

#include <QByteArray>
#include <QList>
#include <QtGlobal>
#include <algorithm>
#include <cstring>
#include <initializer_list>
#include <map>
#include <memory>
#include <new>
#include <random>
#include <sqlite3.h>

/// What happens to one call, counted over all files.
struct Fault
{
    enum Kind { None, PowerCut, Error, DiskFull, ShortRead };

    Kind kind = None;
    int atCall = 0;
    bool isLasting = false; ///< every later call of this kind fails too
};

/// One file: what programs see, what survives, and what lies between.
struct SimFile
{
    struct Change
    {
        qint64 offset = 0;
        QByteArray bytes;
        bool isTruncation = false;
    };

    QByteArray live;
    QByteArray durable;
    QList<Change> pending;
    bool isThere = true;         ///< for programs
    bool isUnlinkDurable = true; ///< a file that is gone for programs is gone for good
};

class SimDisk
{
public:
    static constexpr const char *vfsName = "simdisk";
    static constexpr int sectorSize = 512;

    static SimDisk &get()
    {
        static SimDisk disk;
        return disk;
    }

    void format()
    {
        m_files.clear();
        m_promises = SQLITE_IOCAP_POWERSAFE_OVERWRITE;
        inject({});
    }

    /// What the disk says of itself (SQLITE_IOCAP_...) until it is formatted.
    void promise(int characteristics) { m_promises = characteristics; }

    /// Counts calls from here on and makes one fail.
    void inject(Fault fault)
    {
        m_fault = fault;
        m_calls = 0;
        m_isOff = false;
    }

    int calls() const { return m_calls; }
    bool hasHappened() const { return m_fault.kind != Fault::None && m_calls >= m_fault.atCall; }

    /// The power comes back: of what was not synced, each sector is there or not by chance; `garbage` of them in a hundred
    /// hold something else.
    void restart(std::mt19937 &random, unsigned garbage)
    {
        const auto chance = [&](unsigned percent) { return random() % 100 < percent; };
        for (auto file = m_files.begin(); file != m_files.end();) {
            SimFile &each = *file->second;
            for (const SimFile::Change &change : each.pending) {
                if (change.isTruncation) {
                    if (chance(50))
                        resize(each.durable, change.offset);
                    continue;
                }
                const qint64 end = change.offset + change.bytes.size();
                for (qint64 at = change.offset; at < end;) {
                    const qint64 next = std::min(end, (at / sectorSize + 1) * sectorSize);
                    QByteArray sector = change.bytes.mid(at - change.offset, next - at);
                    if (chance(garbage)) {
                        for (char &byte : sector)
                            byte = char(random());
                        put(each.durable, at, sector);
                    } else if (chance(50)) {
                        put(each.durable, at, sector);
                    }
                    at = next;
                }
            }
            each.pending.clear();
            each.live = each.durable;
            if (!each.isThere && (each.isUnlinkDurable || chance(50))) {
                file = m_files.erase(file);
                continue;
            }
            each.isThere = true;
            ++file;
        }
        inject({});
    }

    /// What programs see of a file.
    QByteArray content(const QByteArray &name) const
    {
        const auto found = m_files.find(name);
        return found == m_files.end() || !found->second->isThere ? QByteArray() : found->second->live;
    }

    /// Puts a file on the disk, flushed.
    void put(const QByteArray &name, const QByteArray &bytes)
    {
        auto file = std::make_shared<SimFile>();
        file->live = file->durable = bytes;
        m_files[name] = file;
    }

private:
    struct Handle : sqlite3_file
    {
        std::shared_ptr<SimFile> file;
    };

    SimDisk()
    {
        m_methods.iVersion = 1;
        m_methods.xClose = [](sqlite3_file *f) {
            static_cast<Handle *>(f)->~Handle();
            return SQLITE_OK;
        };
        m_methods.xRead = [](sqlite3_file *f, void *to, int amount, sqlite3_int64 offset) {
            return get().read(of(f), static_cast<char *>(to), amount, offset);
        };
        m_methods.xWrite = [](sqlite3_file *f, const void *from, int amount, sqlite3_int64 offset) {
            return get().write(of(f), QByteArray(static_cast<const char *>(from), amount), offset);
        };
        m_methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) { return get().truncate(of(f), size); };
        m_methods.xSync = [](sqlite3_file *f, int) { return get().sync(of(f)); };
        m_methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
            if (get().fails({Fault::Error}))
                return SQLITE_IOERR_FSTAT;
            *size = of(f).live.size();
            return SQLITE_OK;
        };
        m_methods.xLock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m_methods.xUnlock = [](sqlite3_file *, int) { return SQLITE_OK; };
        m_methods.xCheckReservedLock = [](sqlite3_file *, int *locked) { return *locked = 0, SQLITE_OK; };
        m_methods.xFileControl = [](sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; };
        m_methods.xSectorSize = [](sqlite3_file *) { return sectorSize; };
        m_methods.xDeviceCharacteristics = [](sqlite3_file *) { return get().m_promises; };

        m_vfs = *sqlite3_vfs_find(nullptr);
        m_vfs.iVersion = 1;
        m_vfs.szOsFile = int(sizeof(Handle));
        m_vfs.zName = vfsName;
        m_vfs.pNext = nullptr;
        m_vfs.xOpen = [](sqlite3_vfs *, const char *name, sqlite3_file *f, int flags, int *outFlags) {
            try {
                return get().open(name, f, flags, outFlags);
            } catch (const std::bad_alloc &) {
                f->pMethods = nullptr;
                return SQLITE_NOMEM;
            }
        };
        m_vfs.xDelete = [](sqlite3_vfs *, const char *name, int isSynced) { return get().unlink(name, isSynced != 0); };
        m_vfs.xAccess = [](sqlite3_vfs *, const char *name, int, int *result) {
            if (get().fails({Fault::Error}))
                return SQLITE_IOERR_ACCESS;
            *result = get().isThere(name) ? 1 : 0;
            return SQLITE_OK;
        };
        m_vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int size, char *out) {
            sqlite3_snprintf(size, out, "%s", name);
            return SQLITE_OK;
        };
        sqlite3_vfs_register(&m_vfs, 0);
    }

    static SimFile &of(sqlite3_file *f) { return *static_cast<Handle *>(f)->file; }

    static void resize(QByteArray &bytes, qint64 size)
    {
        if (bytes.size() < size)
            bytes.append(QByteArray(size - bytes.size(), '\0'));
        bytes.resize(size);
    }

    static void put(QByteArray &bytes, qint64 offset, const QByteArray &part)
    {
        if (bytes.size() < offset + part.size())
            resize(bytes, offset + part.size());
        std::memcpy(bytes.data() + offset, part.constData(), size_t(part.size()));
    }

    /// Counts a call that could fail in one of these ways; whether it does. Without power every call fails.
    bool fails(std::initializer_list<Fault::Kind> ways)
    {
        if (m_isOff || std::find(ways.begin(), ways.end(), m_fault.kind) == ways.end())
            return m_isOff;
        ++m_calls;
        if (m_fault.atCall == 0 || (m_fault.isLasting ? m_calls < m_fault.atCall : m_calls != m_fault.atCall))
            return false;
        m_isOff = m_fault.kind == Fault::PowerCut;
        return true;
    }

    bool isThere(const QByteArray &name) const
    {
        const auto found = m_files.find(name);
        return found != m_files.end() && found->second->isThere;
    }

    int open(const char *name, sqlite3_file *f, int flags, int *outFlags)
    {
        f->pMethods = nullptr;
        if (fails({Fault::Error}))
            return SQLITE_CANTOPEN;
        std::shared_ptr<SimFile> file;
        if (name && isThere(name))
            file = m_files[name];
        else if (name && (flags & SQLITE_OPEN_CREATE) == 0)
            return SQLITE_CANTOPEN;
        else
            file = std::make_shared<SimFile>();
        if (name)
            m_files[name] = file;
        auto *handle = new (f) Handle;
        handle->pMethods = &m_methods;
        handle->file = file;
        if (outFlags)
            *outFlags = flags;
        return SQLITE_OK;
    }

    int read(SimFile &file, char *to, int amount, qint64 offset)
    {
        if (fails({Fault::Error, Fault::ShortRead})) {
            if (m_isOff || m_fault.kind == Fault::Error)
                return SQLITE_IOERR_READ;
            amount /= 2; // half of it came, the rest is reported missing
            std::memset(to + amount, 0, size_t(amount));
            readLive(file, to, amount, offset);
            return SQLITE_IOERR_SHORT_READ;
        }
        return readLive(file, to, amount, offset);
    }

    static int readLive(const SimFile &file, char *to, int amount, qint64 offset)
    {
        const qint64 there = std::clamp<qint64>(file.live.size() - offset, 0, amount);
        if (there > 0)
            std::memcpy(to, file.live.constData() + offset, size_t(there));
        std::memset(to + there, 0, size_t(amount - there));
        return there == amount ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
    }

    int write(SimFile &file, const QByteArray &bytes, qint64 offset)
    {
        const bool wasOff = m_isOff;
        const bool isFailing = fails({Fault::Error, Fault::DiskFull, Fault::PowerCut});
        const bool isFull = isFailing && m_fault.kind == Fault::DiskFull;
        const bool isLast = m_isOff && !wasOff; // under way when the power went
        if (!isFailing || isFull || isLast) {
            const QByteArray part = isFull ? bytes.left(bytes.size() / 2) : bytes;
            file.pending.append({offset, part, false});
            put(file.live, offset, part);
        }
        return isFull ? SQLITE_FULL : isFailing ? SQLITE_IOERR_WRITE : SQLITE_OK;
    }

    int truncate(SimFile &file, qint64 size)
    {
        if (fails({Fault::Error, Fault::PowerCut}))
            return SQLITE_IOERR_TRUNCATE;
        file.pending.append({size, {}, true});
        resize(file.live, size);
        return SQLITE_OK;
    }

    int sync(SimFile &file)
    {
        if (fails({Fault::Error, Fault::PowerCut}))
            return SQLITE_IOERR_FSYNC;
        file.durable = file.live;
        file.pending.clear();
        settleUnlinks();
        return SQLITE_OK;
    }

    int unlink(const QByteArray &name, bool isSynced)
    {
        if (fails({Fault::Error, Fault::PowerCut}))
            return SQLITE_IOERR_DELETE;
        if (!isThere(name))
            return SQLITE_IOERR_DELETE_NOENT;
        m_files[name]->isThere = false;
        m_files[name]->isUnlinkDurable = false;
        if (isSynced)
            settleUnlinks();
        return SQLITE_OK;
    }

    void settleUnlinks()
    {
        for (auto &file : m_files) {
            if (!file.second->isThere)
                file.second->isUnlinkDurable = true;
        }
    }

    sqlite3_vfs m_vfs = {};
    sqlite3_io_methods m_methods = {};
    std::map<QByteArray, std::shared_ptr<SimFile>> m_files;
    int m_promises = SQLITE_IOCAP_POWERSAFE_OVERWRITE;
    Fault m_fault;
    int m_calls = 0;
    bool m_isOff = false;
};
