// SPDX-License-Identifier: GPL-3.0-or-later
// A VFS of SQLite that seals the pages of a book on their way to the disk and opens them on their way back. The layout is
// at the head of pagekeys_p.h. The numbered traps are what SQLite really does to files; each has one answer. The tests
// compile copies of this file with SOCHIBO_ABLATE set to the number of a trap, to see that they notice when its answer is
// missing:
//   1 the first page torn     2 the write-ahead log torn   3 a journal's record torn   4 holes that were never written
//   5 checksums of plaintext  6 temporary files            7 what the disk promises    8 bytes kept free in each page
//  10 locks of this process (storedpages.cpp); 9 (an older state put back), 11 (synchronous=FULL) and 12 (network drives)
//     are answered by who opens the file.
#include "core/sealing/sealedvfs_p.h"

#include "core/sealing/filename_p.h"
#include "core/sealing/memoryfile_p.h"
#include "core/sealing/pagekeys_p.h"

#include <QFileInfo>
#include <algorithm>
#include <cstring>
#include <map>
#include <new>
#include <set>
#include <sodium.h>
#include <sqlite3.h>
#include <string>
#include <utility>

#ifndef SOCHIBO_ABLATE
#define SOCHIBO_ABLATE 0
#endif

namespace sealing {

static constexpr bool answers(int trap)
{
    return trap != SOCHIBO_ABLATE;
}

/// The files that may be opened now, by the full name SQLite's VFS gives them.
struct Registry
{
    std::mutex mutex;
    std::map<QByteArray, std::weak_ptr<Keys>> files;

    static Registry &get()
    {
        static Registry registry;
        return registry;
    }

    std::shared_ptr<Keys> find(const QByteArray &name)
    {
        const std::lock_guard lock(mutex);
        const auto found = files.find(name);
        return found == files.end() ? nullptr : found->second.lock();
    }

    /// The keys of `name`, those already in use before those given; null when they are others.
    std::shared_ptr<Keys> enter(const QByteArray &name, std::shared_ptr<Keys> keys)
    {
        const std::lock_guard lock(mutex);
        std::weak_ptr<Keys> &entry = files[name];
        if (const auto current = entry.lock())
            return *current == *keys ? current : nullptr;
        entry = keys;
        return keys;
    }
};

// Files as SQLite sees them ------------------------------------------------------------------------------------------------

/// One of the three files of a book; the file of the system's VFS lies behind it in memory.
struct SealedHandle : sqlite3_file
{
    std::shared_ptr<Keys> keys;
    sqlite3_file *real = nullptr;
    bool isWal = false;
    std::set<qint64> ownImages;          // journal: images this handle wrote; those cannot be torn
    qint64 checksumAt = -1;              // journal: where the checksum of the last image stands,
    std::array<uchar, nonceSize> nonce;  // and that image's nonce

    int readReal(void *to, int amount, qint64 offset) const { return real->pMethods->xRead(real, to, amount, offset); }
    int writeReal(const void *from, int amount, qint64 offset) const
    {
        return real->pMethods->xWrite(real, from, amount, offset);
    }
};

static constexpr int realOffset = int((sizeof(SealedHandle) + 15) / 16 * 16);

static SealedHandle &handle(sqlite3_file *file)
{
    return *static_cast<SealedHandle *>(file);
}

static uchar *at(void *bytes, int offset)
{
    return static_cast<uchar *>(bytes) + offset;
}

static const uchar *at(const void *bytes, int offset)
{
    return static_cast<const uchar *>(bytes) + offset;
}

/// Of stored bytes, which are no secret: the library's way, the same time for all, costs as much as opening the page.
static bool isZero(const uchar *bytes, int size)
{
    return bytes[0] == 0 && std::memcmp(bytes, bytes + 1, size_t(size) - 1) == 0;
}

/// Trap 8: a first page that keeps no 40 bytes free, or is of another size, is not written anywhere. An overflow page that
/// begins like a file's head would name page 1.4 billion as its next.
static bool hasRightShape(const uchar *page)
{
    if (!answers(8) || std::memcmp(page, "SQLite format 3", 16) != 0)
        return true;
    return page[16] == pageSize >> 8 && page[17] == 0 && page[20] == reserved;
}

/// SQLite is C, through which no exception finds its way: what has no memory says so in SQLite's words.
template <auto Function, typename... Arguments>
static int guarded(Arguments... arguments)
{
    try {
        return Function(arguments...);
    } catch (const std::bad_alloc &) {
        return SQLITE_IOERR_NOMEM;
    }
}

/// Walks the pieces that [offset, offset + amount) lies in. Trap 7: SQLite 3.46 reads any part of a page.
template <typename PieceAt, typename Read>
static int readPieces(void *to, int amount, qint64 offset, const PieceAt &pieceAt, const Read &read)
{
    uchar piece[pageSize];
    int result = SQLITE_OK;
    for (int done = 0; done < amount;) {
        const Slot slot = pieceAt(offset + done);
        const int inside = int(offset + done - slot.logical);
        const int part = std::min(amount - done, slot.size - inside);
        uchar *whole = part == slot.size ? at(to, done) : piece;
        const int code = read(slot, whole);
        if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
            return code;
        if (whole == piece)
            std::memcpy(at(to, done), piece + inside, size_t(part));
        if (code != SQLITE_OK)
            result = code;
        done += part;
    }
    return result;
}

// The file of the database

static bool isBehindEnd(const SealedHandle &file, qint64 offset)
{
    sqlite3_int64 size = 0;
    return file.real->pMethods->xFileSize(file.real, &size) == SQLITE_OK && offset >= size;
}

static int readPage(SealedHandle &file, const Slot &slot, uchar *page)
{
    const int code = file.readReal(page, pageSize, slot.physical);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    const bool isHole = isZero(page, pageSize); // asked first: what does not open is wiped
    if (file.keys->openPage('D', slot.position, page))
        return code;
    // Trap 4: SQLite reads pages that it allocated, rolled back and never wrote.
    if (isHole && (code == SQLITE_OK ? answers(4) : isBehindEnd(file, slot.physical))) {
        if (slot.position != 1) // an empty file, or SQLite says that it is no database
            ++file.keys->zeroPages;
        return code;
    }
    return file.keys->fail(slot);
}

/// Trap 1: at opening, before it replays a journal, SQLite reads 100 bytes of a first page that a power cut may have torn.
/// They tell it the size of pages; what else they say it reads again later, and then they must be right.
static int readFirstBytes(SealedHandle &file, void *to, int amount)
{
    static constexpr uchar fixedHead[24] = {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0,
                                            pageSize >> 8, 0, 2, 2, reserved, 64, 32, 32};
    uchar page[pageSize];
    const int code = file.readReal(page, pageSize, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    std::memset(to, 0, size_t(amount));
    const bool isHole = isZero(page, pageSize);
    if (file.keys->openPage('D', 1, page))
        std::memcpy(to, page, size_t(amount));
    else if (code == SQLITE_IOERR_SHORT_READ && isHole)
        return code; // a file that is still empty
    else
        std::memcpy(to, fixedHead, sizeof fixedHead);
    return SQLITE_OK;
}

static int readMain(sqlite3_file *sqliteFile, void *to, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    if (answers(1) && offset == 0 && amount == 100)
        return readFirstBytes(file, to, amount);
    return readPieces(to, amount, offset, pageAt, [&](const Slot &slot, uchar *page) { return readPage(file, slot, page); });
}

static int writeMain(sqlite3_file *sqliteFile, const void *from, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    if (amount != pageSize || offset % pageSize != 0 || file.keys->isStopped() || !hasRightShape(at(from, 0)))
        return SQLITE_IOERR_WRITE;
    uchar stored[pageSize];
    file.keys->sealPage('D', pageAt(offset).position, at(from, 0), stored);
    return file.writeReal(stored, pageSize, offset);
}

static int truncateFile(sqlite3_file *sqliteFile, sqlite3_int64 size)
{
    SealedHandle &file = handle(sqliteFile);
    if (file.keys->isStopped())
        return SQLITE_IOERR_TRUNCATE;
    file.ownImages.clear();
    return file.real->pMethods->xTruncate(file.real, size);
}

static int sizeOfFile(sqlite3_file *sqliteFile, sqlite3_int64 *size)
{
    sqlite3_file *real = handle(sqliteFile).real;
    return real->pMethods->xFileSize(real, size);
}

// The write-ahead log. Trap 5: heads of frames hold checksums of the plaintext, so the slots are larger and seal them too.

static int readSlot(SealedHandle &file, const Slot &slot, uchar *out, bool &isBad)
{
    uchar stored[walHeadSlot];
    const bool isPage = slot.kind == 'P';
    const int code = isPage ? file.readReal(out, pageSize, slot.physical)
                            : file.readReal(stored, slot.size + nonceSize + tagSize, slot.physical);
    if (code == SQLITE_IOERR_SHORT_READ)
        std::memset(out, 0, size_t(slot.size)); // behind the end, or cut off there
    if (code != SQLITE_OK)
        return code;
    isBad = isPage ? !file.keys->openPage('P', slot.position, out)
                   : !file.keys->openHead(slot.kind, slot.position, stored, slot.size, out);
    return isBad ? SQLITE_IOERR_DATA : SQLITE_OK;
}

static int readWal(sqlite3_file *sqliteFile, void *to, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    std::optional<Slot> bad;
    const int code = readPieces(to, amount, offset, slotAt, [&](const Slot &slot, uchar *out) {
        bool isBad = false;
        const int read = readSlot(file, slot, out, isBad);
        if (isBad)
            bad = slot;
        return read;
    });
    if (!bad)
        return code;
    // Trap 2: after a power cut the end of the log is torn. Recovery reads the head and whole frames; zeros end the log
    // there by SQLite's own rule. In any other read, and in what this process wrote, it is damage.
    const Slot first = slotAt(offset);
    const bool isRecovery = (offset == 0 && amount == walHeadSize) || (first.logical == offset && amount == frameSize);
    if (answers(2) && isRecovery && !file.keys->isOwn(*bad)) {
        std::memset(to, 0, size_t(amount));
        ++file.keys->tornEnds;
        return SQLITE_OK;
    }
    return file.keys->fail(*bad);
}

static int writeWal(sqlite3_file *sqliteFile, const void *from, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    const Slot slot = slotAt(offset);
    if (slot.logical != offset || slot.size != amount || file.keys->isStopped())
        return SQLITE_IOERR_WRITE;
    if (slot.kind == 'P') {
        // The frame's checksum covers the 40 bytes that are not stored; it would not fit when they were not zeros.
        if (!hasRightShape(at(from, 0)) || !isZero(at(from, contentSize), reserved))
            return SQLITE_IOERR_WRITE;
        uchar stored[pageSize];
        file.keys->sealPage('P', slot.position, at(from, 0), stored);
        const int code = file.writeReal(stored, pageSize, slot.physical);
        file.keys->setOwn(slot, code == SQLITE_OK);
        return code;
    }
    if (slot.kind == 'H')
        file.keys->forgetOwn();
    uchar stored[walHeadSlot];
    file.keys->sealHead(slot.kind, slot.position, at(from, 0), amount, stored);
    const int code = file.writeReal(stored, amount + nonceSize + tagSize, slot.physical);
    if (slot.kind == 'F' && code != SQLITE_OK)
        file.keys->setOwn(slot, false);
    return code;
}

static int truncateWal(sqlite3_file *sqliteFile, sqlite3_int64 size)
{
    SealedHandle &file = handle(sqliteFile);
    if (file.keys->isStopped())
        return SQLITE_IOERR_TRUNCATE;
    file.keys->forgetOwn();
    const qint64 stored = size < walHeadSize ? 0 : walHeadSlot + (size - walHeadSize) / frameSize * frameSlot;
    return file.real->pMethods->xTruncate(file.real, stored);
}

static int sizeOfWal(sqlite3_file *sqliteFile, sqlite3_int64 *size)
{
    const int code = sizeOfFile(sqliteFile, size);
    const qint64 frames = framesIn(*size);
    *size = frames < 0 ? 0 : walHeadSize + frames * frameSize;
    return code;
}

// The rollback journal: used while a file changes its mode, and by who does not use the write-ahead log.

static int readJournal(sqlite3_file *sqliteFile, void *to, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    const int code = file.readReal(to, amount, offset);
    if (code != SQLITE_OK)
        return code;
    if (answers(5) && amount == 4 && offset == file.checksumAt)
        file.keys->mask(file.nonce.data(), at(to, 0));
    if (amount != pageSize)
        return SQLITE_OK;
    std::memcpy(file.nonce.data(), at(to, contentSize), nonceSize);
    file.checksumAt = offset + pageSize;
    if (file.keys->openPage('J', quint64(offset), at(to, 0)))
        return SQLITE_OK;
    // Trap 3: a record that a power cut has torn. SQLite ends the playback at a record that is cut short; its checksum cannot be
    // left to do it, because it adds up every 200th byte only and zeros would fit that of a nearly empty page.
    if (!answers(3) || file.ownImages.count(offset) > 0)
        return file.keys->fail({'J', quint64(offset), offset, pageSize, offset});
    std::memset(to, 0, pageSize);
    ++file.keys->tornEnds;
    return SQLITE_IOERR_SHORT_READ;
}

static int writeJournal(sqlite3_file *sqliteFile, const void *from, int amount, sqlite3_int64 offset)
{
    SealedHandle &file = handle(sqliteFile);
    if (file.keys->isStopped() || (amount != pageSize && amount > 512))
        return SQLITE_IOERR_WRITE; // heads have 512 bytes, all other pieces fewer: this would be content
    if (amount == pageSize && offset % 8 != 4)
        return SQLITE_IOERR_WRITE; // images stand behind such a head, 4104 bytes apart, each behind its number: this is no image
    if (amount == pageSize) {
        uchar stored[pageSize];
        file.keys->sealPage('J', quint64(offset), at(from, 0), stored);
        std::memcpy(file.nonce.data(), stored + contentSize, nonceSize);
        file.checksumAt = offset + pageSize;
        const int code = file.writeReal(stored, pageSize, offset);
        if (code == SQLITE_OK)
            file.ownImages.insert(offset);
        else
            file.ownImages.erase(offset);
        return code;
    }
    if (answers(5) && amount == 4 && offset == file.checksumAt) {
        uchar checksum[4];
        std::memcpy(checksum, from, sizeof checksum);
        file.keys->mask(file.nonce.data(), checksum);
        return file.writeReal(checksum, amount, offset);
    }
    if (offset == 0 && (amount == 512 || amount == 28))
        file.ownImages.clear(); // a journal begins, or was emptied
    return file.writeReal(from, amount, offset);
}

// What all three hand on

static int closeSealed(sqlite3_file *sqliteFile)
{
    SealedHandle &file = handle(sqliteFile);
    const int code = file.real->pMethods->xClose(file.real);
    if (file.isWal)
        file.keys->walClosed();
    file.~SealedHandle();
    sqliteFile->pMethods = nullptr;
    return code;
}

static int controlSealed(sqlite3_file *sqliteFile, int operation, void *argument)
{
    sqlite3_file *real = handle(sqliteFile).real;
    switch (operation) {
    case SQLITE_FCNTL_VFSNAME:
        *static_cast<char **>(argument) = sqlite3_mprintf("sochibo");
        return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
    case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
    case SQLITE_FCNTL_COMMIT_ATOMIC_WRITE:
    case SQLITE_FCNTL_CHUNK_SIZE: // sizes are in SQLite's bytes, not in those of the write-ahead log
        return SQLITE_NOTFOUND;
    case SQLITE_FCNTL_SIZE_HINT:
        return handle(sqliteFile).isWal ? SQLITE_NOTFOUND : real->pMethods->xFileControl(real, operation, argument);
    default:
        return real->pMethods->xFileControl(real, operation, argument);
    }
}

/// Trap 7: nothing is atomic here that is larger than a sector, and no frame may be split at a sector's end.
static int characteristicsOfSealed(sqlite3_file *sqliteFile)
{
    sqlite3_file *real = handle(sqliteFile).real;
    const int of = real->pMethods->xDeviceCharacteristics(real);
    return answers(7) ? (of & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN) | SQLITE_IOCAP_POWERSAFE_OVERWRITE : of;
}

template <auto Method, typename... Arguments>
static int handOn(sqlite3_file *sqliteFile, Arguments... arguments)
{
    sqlite3_file *real = handle(sqliteFile).real;
    return (real->pMethods->*Method)(real, arguments...);
}

static void handOnShmBarrier(sqlite3_file *sqliteFile)
{
    sqlite3_file *real = handle(sqliteFile).real;
    real->pMethods->xShmBarrier(real);
}

/// Trap 7: version 2 has no memory mapping. Trap 5: version 1 has no shared memory either; only the VFS "unix-excl" keeps
/// it inside the process, elsewhere it would be a file with checksums in it.
static sqlite3_io_methods methodsFor(int version, decltype(&readMain) read, decltype(&writeMain) write,
                                     decltype(&truncateFile) truncate, decltype(&sizeOfFile) size)
{
    sqlite3_io_methods methods = {};
    methods.iVersion = version;
    methods.xClose = closeSealed;
    methods.xRead = read;
    methods.xWrite = write;
    methods.xTruncate = truncate;
    methods.xSync = handOn<&sqlite3_io_methods::xSync, int>;
    methods.xFileSize = size;
    methods.xLock = handOn<&sqlite3_io_methods::xLock, int>;
    methods.xUnlock = handOn<&sqlite3_io_methods::xUnlock, int>;
    methods.xCheckReservedLock = handOn<&sqlite3_io_methods::xCheckReservedLock, int *>;
    methods.xFileControl = controlSealed;
    methods.xSectorSize = handOn<&sqlite3_io_methods::xSectorSize>;
    methods.xDeviceCharacteristics = characteristicsOfSealed;
    if (version >= 2) {
        methods.xShmMap = handOn<&sqlite3_io_methods::xShmMap, int, int, int, void volatile **>;
        methods.xShmLock = handOn<&sqlite3_io_methods::xShmLock, int, int, int>;
        methods.xShmBarrier = handOnShmBarrier;
        methods.xShmUnmap = handOn<&sqlite3_io_methods::xShmUnmap, int>;
    }
    return methods;
}

// The VFS ----------------------------------------------------------------------------------------------------------------

/// The sealing over one VFS of the system.
struct SealingVfs
{
    std::string name;
    sqlite3_vfs vfs = {};
    sqlite3_io_methods main = {};
    sqlite3_io_methods wal = {};
    sqlite3_io_methods journal = {};
    sqlite3_vfs *base = nullptr;
};

sqlite3_vfs *baseOf(sqlite3_vfs *vfs)
{
    return static_cast<SealingVfs *>(vfs->pAppData)->base;
}

static int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *sqliteFile, int flags, int *outFlags)
{
    const SealingVfs &sealing = *static_cast<SealingVfs *>(vfs->pAppData);
    sqliteFile->pMethods = nullptr;
    const bool isMain = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    const bool isWal = (flags & SQLITE_OPEN_WAL) != 0;
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    if ((flags & SQLITE_OPEN_SUPER_JOURNAL) != 0) // holds names of files and nothing else
        return sealing.base->xOpen(sealing.base, name, sqliteFile, flags, outFlags);
    // Trap 6: sorting, statement journals and VACUUM put plaintext into temporary files.
    if (!name || !(isMain || isWal || isJournal))
        return answers(6) ? openMemoryFile(sqliteFile, flags, outFlags)
                          : sealing.base->xOpen(sealing.base, name, sqliteFile, flags, outFlags);

    // Without a key there is no file: nothing can be written in the clear by mistake.
    const auto keys = Registry::get().find(isMain ? name : sqlite3_filename_database(name));
    if (!keys)
        return SQLITE_CANTOPEN;
    auto *file = new (sqliteFile) SealedHandle;
    file->pMethods = nullptr;
    file->keys = keys;
    file->isWal = isWal;
    file->real = reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(sqliteFile) + realOffset);
    file->real->pMethods = nullptr;
    const int code = sealing.base->xOpen(sealing.base, name, file->real, flags, outFlags);
    if (code != SQLITE_OK) {
        if (file->real->pMethods)
            file->real->pMethods->xClose(file->real);
        file->~SealedHandle();
        sqliteFile->pMethods = nullptr;
        return code;
    }
    if (isWal)
        keys->walOpened();
    file->pMethods = isMain ? &sealing.main : isWal ? &sealing.wal : &sealing.journal;
    return SQLITE_OK;
}

/// By this address a connection is known to go through the sealing.
static int openSealed(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    return guarded<openFile>(vfs, name, file, flags, outFlags);
}

/// A log or journal of a file that failed its check stays where it is.
static int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    const QByteArray path = name;
    for (const char *suffix : {"-wal", "-journal"}) {
        if (!path.endsWith(suffix))
            continue;
        if (const auto keys = Registry::get().find(path.chopped(qsizetype(qstrlen(suffix)))); keys && keys->isStopped())
            return SQLITE_IOERR_DELETE;
    }
    return baseOf(vfs)->xDelete(baseOf(vfs), name, syncFolder);
}

bool addVfs(const char *name, const char *base, LogIndex index)
{
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    if (sqlite3_vfs_find(name))
        return true;
    sqlite3_vfs *real = sqlite3_vfs_find(base);
    if (!real || sodium_init() < 0)
        return false;
    auto *sealing = new SealingVfs; // SQLite keeps it to the end of the program
    sealing->name = name;
    sealing->base = real;
    const int version = index == LogIndex::InProcess ? 2 : 1;
    sealing->main = methodsFor(version, readMain, writeMain, truncateFile, sizeOfFile);
    sealing->wal = methodsFor(version, readWal, guarded<writeWal>, truncateWal, sizeOfWal);
    sealing->journal = methodsFor(version, readJournal, guarded<writeJournal>, truncateFile, sizeOfFile);

    sqlite3_vfs &vfs = sealing->vfs;
    vfs.iVersion = 1;
    vfs.szOsFile = std::max(realOffset + real->szOsFile, memoryFileSize());
    vfs.mxPathname = real->mxPathname;
    vfs.zName = sealing->name.c_str();
    vfs.pAppData = sealing;
    vfs.xOpen = openSealed;
    vfs.xDelete = guarded<deleteFile>;
    vfs.xAccess = [](sqlite3_vfs *v, const char *path, int flags, int *result) {
        return baseOf(v)->xAccess(baseOf(v), path, flags, result);
    };
    vfs.xFullPathname = [](sqlite3_vfs *v, const char *path, int size, char *out) {
        return baseOf(v)->xFullPathname(baseOf(v), path, size, out);
    };
    // A book loads no code. SQLite calls these without looking whether they are there.
    vfs.xDlOpen = [](sqlite3_vfs *, const char *) -> void * { return nullptr; };
    vfs.xDlError = [](sqlite3_vfs *, int size, char *out) { sqlite3_snprintf(size, out, "a sealed file loads no extensions"); };
    vfs.xDlSym = [](sqlite3_vfs *, void *, const char *) -> void (*)() { return nullptr; };
    vfs.xDlClose = [](sqlite3_vfs *, void *) {};
    vfs.xRandomness = [](sqlite3_vfs *v, int size, char *out) { return baseOf(v)->xRandomness(baseOf(v), size, out); };
    vfs.xSleep = [](sqlite3_vfs *v, int microseconds) { return baseOf(v)->xSleep(baseOf(v), microseconds); };
    vfs.xCurrentTime = [](sqlite3_vfs *v, double *now) { return baseOf(v)->xCurrentTime(baseOf(v), now); };
    vfs.xGetLastError = [](sqlite3_vfs *v, int size, char *out) { return baseOf(v)->xGetLastError(baseOf(v), size, out); };
    return sqlite3_vfs_register(&vfs, 0) == SQLITE_OK;
}

// What the program calls ---------------------------------------------------------------------------------------------------

static constexpr char vfsName[] = "sochibo";

SealedFile::SealedFile(QString path, QByteArray vfs, std::shared_ptr<Keys> keys)
    : m_path(std::move(path))
    , m_vfs(std::move(vfs))
    , m_keys(std::move(keys))
{
}

SealedFile::~SealedFile() = default;

Result<SealedFile> SealedFile::use(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey)
{
    // "unix-excl" holds the file for this process alone; "win32-longpath" is the one of Windows that takes names of any length.
    const bool isUnix = sqlite3_vfs_find("unix-excl") != nullptr;
    if (!addVfs(vfsName, isUnix ? "unix-excl" : "win32-longpath", isUnix ? LogIndex::InProcess : LogIndex::Nowhere))
        return Error{Error::Unsupported,
                     QT_TRANSLATE_NOOP("Error", "The library for encryption does not start on this computer.")};
    return useThrough(vfsName, path, bookId, bookKey);
}

Result<SealedFile> useThrough(const char *vfs, const QString &path, const QByteArray &bookId, const SecretBytes &bookKey)
{
    Q_ASSERT(bookId.size() == 16 && bookKey.size() == 32);
    sqlite3_vfs *sealing = sqlite3_vfs_find(vfs);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QByteArray name(sealing ? sealing->mxPathname + 1 : 1, '\0');
    const int code = sealing ? sealing->xFullPathname(sealing, nameForVfs(absolute).constData(), int(name.size()), name.data())
                             : SQLITE_ERROR;
    if ((code & 0xff) != SQLITE_OK)
        return Error{Error::Io,
                     QT_TRANSLATE_NOOP("Error", "The book's file %1 cannot be opened."),
                     {path},
                     QStringLiteral("xFullPathname (%1)").arg(code)};
    auto keys = Registry::get().enter(QByteArray(name.constData()), std::make_shared<Keys>(bookId, bookKey));
    if (!keys)
        return Error{Error::Busy,
                     QT_TRANSLATE_NOOP("Error", "The book is in use by another program. Nothing was changed."),
                     {},
                     QStringLiteral("another key is in use for this path")};
    return SealedFile(absolute, vfs, std::move(keys));
}

QString SealedFile::uri() const
{
    return uriOf(m_path, m_vfs);
}

std::optional<BadPlace> SealedFile::failure() const
{
    return m_keys->failure();
}

qint64 SealedFile::zeroPages() const
{
    return m_keys->zeroPages;
}

qint64 SealedFile::tornEnds() const
{
    return m_keys->tornEnds;
}

bool prepare(sqlite3 *connection, const char *schema)
{
    sqlite3_vfs *vfs = nullptr;
    int bytes = reserved; // trap 8; VACUUM INTO hands it on to its target
    return sqlite3_file_control(connection, schema, SQLITE_FCNTL_VFS_POINTER, &vfs) == SQLITE_OK && vfs
        && vfs->xOpen == openSealed
        && sqlite3_file_control(connection, schema, SQLITE_FCNTL_RESERVE_BYTES, &bytes) == SQLITE_OK;
}

} // namespace sealing
