// SPDX-License-Identifier: GPL-3.0-or-later
// Puts our sealing under SQLite's own tests. It is linked into their program `testfixture`; SQLite calls
// sqliteSuiteInit() when it starts (SQLITE_EXTRA_INIT), and the linker leads a few internal calls through here (--wrap).
// SQLITE_SUITE in the environment says how databases are stored, by words with commas between:
//   one     by the VFS "unix-excl", for one process at a time, as ours does it
//   page    pages have 4096 bytes, whatever a test asks for
//   free    40 bytes of each page stay free
//   seal    through core/sealing
// "one,page,free" is plain SQLite under the rules of a sealed file: what our sealing is compared with.
#include "core/sealing/sealedvfs_p.h"

#include <QByteArray>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <list>
#include <sqlite3.h>
#include <string>

struct Btree;
extern "C" {
int __real_sqlite3BtreeOpen(sqlite3_vfs *, const char *, sqlite3 *, Btree **, int, int);
int __real_sqlite3BtreeSetPageSize(Btree *, int, int, int);
int __real_sqlite3_vfs_register(sqlite3_vfs *, int);
void __real_devsym_register(int, int);
void __real_devsym_unregister();
void __real_devsym_crash_on_write(int);
}

static bool has(const char *rule)
{
    static const QList<QByteArray> rules = qgetenv("SQLITE_SUITE").split(',');
    return rules.contains(rule);
}

static sqlite3_vfs *plainVfs()
{
    return sqlite3_vfs_find(has("one") ? "unix-excl" : "unix");
}

// The sealing, for any name ------------------------------------------------------------------------------------------------

/// A sealing VFS that gives each database it is asked for the key of the tests.
struct Keyed : sqlite3_vfs
{
    std::string name;
    std::string below;
};

static int openKeyed(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const auto &keyed = *static_cast<Keyed *>(vfs);
    sqlite3_vfs *sealing = sqlite3_vfs_find(keyed.below.c_str());
    if (!name || (flags & SQLITE_OPEN_MAIN_DB) == 0)
        return sealing->xOpen(sealing, name, file, flags, outFlags);
    const auto use = sealing::useThrough(keyed.below.c_str(), QString::fromUtf8(name), QByteArray(16, 'b'),
                                         SecretBytes::copyOf(bytesOf(QByteArray(32, 'k'))));
    if (!use)
        return SQLITE_CANTOPEN;
    return sealing->xOpen(sealing, name, file, flags, outFlags); // the open file holds the key from here on
}

/// Registers the sealing under `name` over the VFS `base`.
static void addKeyed(const char *name, const char *base, bool isDefault)
{
    static std::list<Keyed> all;
    const auto known = std::find_if(all.begin(), all.end(), [&](const Keyed &each) { return each.name == name; });
    Keyed &keyed = known == all.end() ? all.emplace_back() : *known;
    if (known == all.end()) {
        keyed.name = name;
        keyed.below = keyed.name + "-sealing";
        if (!sealing::addVfs(keyed.below.c_str(), base, sealing::LogIndex::InProcess))
            std::abort();
        static_cast<sqlite3_vfs &>(keyed) = *sqlite3_vfs_find(keyed.below.c_str());
        keyed.zName = keyed.name.c_str();
        keyed.xOpen = openKeyed;
        // Tests make the system's calls fail, below the sealing.
        sqlite3_vfs *system = sqlite3_vfs_find("unix");
        keyed.iVersion = 3;
        keyed.xCurrentTimeInt64 = system->xCurrentTimeInt64;
        keyed.xSetSystemCall = system->xSetSystemCall;
        keyed.xGetSystemCall = system->xGetSystemCall;
        keyed.xNextSystemCall = system->xNextSystemCall;
    }
    __real_sqlite3_vfs_register(&keyed, isDefault ? 1 : 0);
}

/// Whether a VFS is one of ours.
static bool isKeyed(const sqlite3_vfs *vfs)
{
    return vfs && vfs->xOpen == openKeyed;
}

extern "C" int sqliteSuiteInit(const char *)
{
    if (has("seal"))
        addKeyed("suite", plainVfs()->zName, true);
    else
        __real_sqlite3_vfs_register(plainVfs(), 1);
    return SQLITE_OK;
}

// The shape of a sealed file -----------------------------------------------------------------------------------------------

extern "C" int __wrap_sqlite3BtreeOpen(sqlite3_vfs *vfs, const char *name, sqlite3 *connection, Btree **btree, int flags,
                                       int vfsFlags)
{
    const int code = __real_sqlite3BtreeOpen(vfs, name, connection, btree, flags, vfsFlags);
    if (code == SQLITE_OK && has("free"))
        __real_sqlite3BtreeSetPageSize(*btree, 0, sealing::reserved, 0); // what SQLITE_FCNTL_RESERVE_BYTES does
    return code;
}

extern "C" int __wrap_sqlite3BtreeSetPageSize(Btree *btree, int size, int free, int isFixed)
{
    return __real_sqlite3BtreeSetPageSize(btree, has("page") && size > 0 ? sealing::pageSize : size, free, isFixed);
}

// Simulators of crashes ----------------------------------------------------------------------------------------------------
// Three VFS of SQLite's tests are a disk that crashes or has other sectors. They are made over the default VFS; a disk is
// below the sealing, so each is put there, and the sealing over it has its name.

static void putBelow(const char *name, const char *newName)
{
    sqlite3_vfs *disk = sqlite3_vfs_find(name);
    if (!disk || isKeyed(disk))
        return;
    sqlite3_vfs_unregister(disk);
    disk->zName = newName;
    __real_sqlite3_vfs_register(disk, 0);
    addKeyed(name, newName, false);
}

extern "C" int __wrap_sqlite3_vfs_register(sqlite3_vfs *vfs, int isDefault)
{
    if (!has("seal") || std::strcmp(vfs->zName, "crash") != 0)
        return __real_sqlite3_vfs_register(vfs, isDefault);
    auto *over = static_cast<sqlite3_vfs *>(vfs->pAppData);
    vfs->szOsFile += plainVfs()->szOsFile - over->szOsFile;
    vfs->pAppData = plainVfs();
    vfs->zName = "crash-disk";
    __real_sqlite3_vfs_register(vfs, 0);
    addKeyed("crash", "crash-disk", isDefault != 0);
    return SQLITE_OK;
}

template <typename Call>
static void overPlain(const Call &call)
{
    sqlite3_vfs *before = sqlite3_vfs_find(nullptr);
    if (has("seal") && isKeyed(before))
        __real_sqlite3_vfs_register(plainVfs(), 1);
    call();
    __real_sqlite3_vfs_register(before, 1);
    if (has("seal") && isKeyed(before)) {
        putBelow("devsym", "devsym-disk");
        putBelow("writecrash", "writecrash-disk");
    }
}

extern "C" void __wrap_devsym_register(int characteristics, int sectorSize)
{
    overPlain([&] { __real_devsym_register(characteristics, sectorSize); });
}

extern "C" void __wrap_devsym_crash_on_write(int write)
{
    overPlain([&] { __real_devsym_crash_on_write(write); });
}

extern "C" void __wrap_devsym_unregister()
{
    for (const char *name : {"devsym", "writecrash"}) {
        if (sqlite3_vfs *vfs = sqlite3_vfs_find(name); isKeyed(vfs))
            sqlite3_vfs_unregister(vfs);
        if (sqlite3_vfs *disk = sqlite3_vfs_find((std::string(name) + "-disk").c_str()))
            disk->zName = name;
    }
    __real_devsym_unregister();
}
