// SPDX-License-Identifier: GPL-3.0-or-later
// A library that a test loads before a program (LD_PRELOAD) to have a bad disk, or another clock, under it. It counts the
// calls that change something below one folder and makes the n-th of them the last one that went well.
//
//   FAULT_UNDER=FOLDER   the folder, without a link in its path; nothing outside it is looked at
//   FAULT_KIND=          what happens at call FAULT_AT (from 1), half of a write being done first:
//     count                nothing; only the calls are counted
//     kill                 the process is killed
//     cut                  the power goes: what was not flushed is there or not by chance, each sector of 512 bytes alone, and
//                          of the names made, changed and taken away since the last flush the first few are; then it is killed
//     full                 no write has room from then on (ENOSPC); flushing and renaming go on
//     readonly             nothing can be changed from then on (EROFS)
//     gone                 as when a stick is pulled: from then on nothing there can be read, changed or found
//   FAULT_AT=N
//   FAULT_ONCE=1         the next call goes well again (full, readonly, gone)
//   FAULT_SEED=N         of the chances in `cut`
//   FAULT_CALLS=FILE     gets the number of calls when the program ends
//   FAULT_CLOCK=SECONDS  the computer's clock, since 1970; it runs on from there
//
// What a flush of one file keeps: its content, and every name that was changed before, as file systems with one ordered
// journal do (ext4, XFS, NTFS). tests/sealing/simdisk.h has the harder disk, which sits below SQLite alone.
#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <filesystem>
#include <functional>
#include <map>
#include <mutex>
#include <random>
#include <string>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace {

using Inode = std::pair<dev_t, ino_t>;
constexpr size_t sectorSize = 512;

/// The function of the C library that ours stands before.
template <typename Function>
Function next(const char *name, Function)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}
#define REAL(function) (next(#function, &function))

/// What happened to a file since it was flushed last.
struct Unflushed
{
    struct Write
    {
        size_t offset = 0;
        std::string bytes;
        bool isTruncation = false;
    };

    std::string before;
    std::vector<Write> writes;
};

/// A change of names since the last flush, and where its opposite is to be found.
struct NameChange
{
    enum Kind { Made, Renamed, Removed, FolderMade, FolderRemoved };

    Kind kind;
    std::string path;
    std::string to = {};       ///< Renamed
    std::string shadow = {};   ///< a second name of what was replaced or removed, outside the folder
};

class Disk
{
public:
    static Disk &get()
    {
        static Disk *disk = new Disk; // never destroyed: files are still closed while the program ends
        return *disk;
    }

    bool isWatched(const std::string &path) const
    {
        return !m_under.empty() && path.compare(0, m_under.size(), m_under) == 0
            && (path.size() == m_under.size() || path[m_under.size()] == '/');
    }
    bool isGone() const { return m_kind == "gone" && m_hasHappened; }
    bool isCutting() const { return m_kind == "cut"; }

    /// Counts a call that changes something; the errno it fails with, or 0. `isWrite` may be half done first.
    int change(bool isWrite, const std::function<void()> &half)
    {
        const std::lock_guard lock(mutex);
        if (m_isEnding)
            return EIO;
        ++m_calls;
        const bool isNow = m_at > 0 && m_calls == m_at;
        m_hasHappened = m_at > 0 && (isNow || (m_hasHappened && !m_isOnce));
        if (!m_hasHappened || m_kind == "count")
            return 0;
        if (m_kind == "full")
            return isWrite ? (isNow ? half(), ENOSPC : ENOSPC) : 0;
        if (m_kind == "readonly")
            return EROFS;
        if (m_kind == "gone")
            return EIO;
        half();
        m_isEnding = true;
        if (m_kind == "cut")
            losePower();
        kill(getpid(), SIGKILL);
        return EIO;
    }

    // What a power cut would take away. All of it is called with the mutex locked.

    void aboutToWrite(int file)
    {
        if (!isCutting())
            return;
        struct stat found = {};
        if (fstat(file, &found) != 0 || !S_ISREG(found.st_mode))
            return;
        const auto [it, isNew] = m_unflushed.try_emplace({found.st_dev, found.st_ino});
        if (isNew)
            it->second.before = contentOf(file);
    }
    void written(int file, size_t offset, const void *bytes, size_t size)
    {
        if (Unflushed *of = unflushed(file))
            of->writes.push_back({offset, std::string(static_cast<const char *>(bytes), size), false});
    }
    void truncated(int file, size_t size)
    {
        if (Unflushed *of = unflushed(file))
            of->writes.push_back({size, {}, true});
    }
    void renamed(NameChange change)
    {
        if (isCutting())
            m_names.push_back(std::move(change));
    }
    void flushed(int file)
    {
        struct stat found = {};
        if (!isCutting() || fstat(file, &found) != 0)
            return;
        m_unflushed.erase({found.st_dev, found.st_ino});
        for (const NameChange &change : m_names)
            if (!change.shadow.empty())
                REAL(unlink)(change.shadow.c_str());
        m_names.clear();
    }
    /// A second name for a file that is about to lose its own; empty when it has none.
    std::string shadowOf(const std::string &path)
    {
        struct stat found = {};
        if (!isCutting() || lstat(path.c_str(), &found) != 0 || !S_ISREG(found.st_mode))
            return {};
        const std::string shadow = m_under + ".shadow" + std::to_string(getpid()) + '.' + std::to_string(++m_shadows);
        return REAL(link)(path.c_str(), shadow.c_str()) == 0 ? shadow : std::string();
    }

    std::recursive_mutex mutex;

private:
    Disk()
        : m_random(unsigned(number("FAULT_SEED", 1)))
        , m_at(number("FAULT_AT", 0))
        , m_isOnce(number("FAULT_ONCE", 0) != 0)
    {
        const auto text = [](const char *name) { return std::string(std::getenv(name) ? std::getenv(name) : ""); };
        m_kind = text("FAULT_KIND");
        m_callsFile = text("FAULT_CALLS");
        m_under = m_kind.empty() ? std::string() : text("FAULT_UNDER");
        if (!m_callsFile.empty())
            std::atexit([] { get().sayCalls(); });
    }

    static long number(const char *name, long otherwise)
    {
        const char *text = std::getenv(name);
        return text ? std::atol(text) : otherwise;
    }

    void sayCalls() const
    {
        const int file = REAL(open)(m_callsFile.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const std::string text = std::to_string(m_calls) + '\n';
        (void)!REAL(write)(file, text.data(), text.size());
        REAL(close)(file);
    }

    static std::string contentOf(int file)
    {
        std::string bytes;
        // by its name in /proc, because the file may be open for writing alone
        const int again = REAL(open)(("/proc/self/fd/" + std::to_string(file)).c_str(), O_RDONLY | O_CLOEXEC);
        char part[1 << 16];
        for (ssize_t got = 0; again >= 0 && (got = REAL(read)(again, part, sizeof part)) > 0;)
            bytes.append(part, size_t(got));
        if (again >= 0)
            REAL(close)(again);
        return bytes;
    }

    Unflushed *unflushed(int file)
    {
        struct stat found = {};
        if (!isCutting() || fstat(file, &found) != 0)
            return nullptr;
        const auto it = m_unflushed.find({found.st_dev, found.st_ino});
        return it == m_unflushed.end() ? nullptr : &it->second;
    }

    bool chance() { return m_random() % 2 == 0; }

    /// The content that a file has after the cut.
    std::string remainsOf(const Unflushed &file)
    {
        std::string bytes = file.before;
        for (const Unflushed::Write &write : file.writes) {
            if (write.isTruncation) {
                if (chance())
                    bytes.resize(write.offset);
                continue;
            }
            const size_t end = write.offset + write.bytes.size();
            for (size_t at = write.offset; at < end;) {
                const size_t until = std::min(end, (at / sectorSize + 1) * sectorSize);
                if (chance()) {
                    bytes.resize(std::max(bytes.size(), until));
                    bytes.replace(at, until - at, write.bytes, at - write.offset, until - at);
                }
                at = until;
            }
        }
        return bytes;
    }

    void undo(const NameChange &change)
    {
        switch (change.kind) {
        case NameChange::Made: REAL(unlink)(change.path.c_str()); break;
        case NameChange::Renamed:
            REAL(rename)(change.to.c_str(), change.path.c_str());
            if (!change.shadow.empty())
                REAL(link)(change.shadow.c_str(), change.to.c_str());
            break;
        case NameChange::Removed: REAL(link)(change.shadow.c_str(), change.path.c_str()); break;
        case NameChange::FolderMade: REAL(rmdir)(change.path.c_str()); break;
        case NameChange::FolderRemoved: REAL(mkdir)(change.path.c_str(), 0700); break;
        }
    }

    void losePower()
    {
        // The content first, while everything can be reached by the name it has now or by its shadow.
        std::map<Inode, std::string> places;
        const auto note = [&places](const std::string &path) {
            struct stat found = {};
            if (lstat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode))
                places[{found.st_dev, found.st_ino}] = path;
        };
        std::error_code ignored;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_under, ignored))
            note(entry.path().string());
        for (const NameChange &change : m_names)
            note(change.shadow);
        for (const auto &[inode, file] : m_unflushed) {
            const auto place = places.find(inode);
            if (place == places.end())
                continue;
            const std::string bytes = remainsOf(file);
            const int out = REAL(open)(place->second.c_str(), O_WRONLY | O_TRUNC);
            (void)!REAL(write)(out, bytes.data(), bytes.size());
            REAL(close)(out);
        }
        const size_t kept = m_names.empty() ? 0 : m_random() % (m_names.size() + 1);
        for (size_t i = m_names.size(); i > kept; --i)
            undo(m_names[i - 1]);
        for (const NameChange &change : m_names)
            if (!change.shadow.empty())
                REAL(unlink)(change.shadow.c_str());
    }

    std::string m_kind;
    std::string m_under;
    std::string m_callsFile;
    std::mt19937 m_random;
    long m_at;
    bool m_isOnce;
    long m_calls = 0;
    bool m_hasHappened = false;
    bool m_isEnding = false;
    unsigned m_shadows = 0;
    std::map<Inode, Unflushed> m_unflushed;
    std::vector<NameChange> m_names;
};

/// The full path of a name as a call gives it; links inside are not followed.
std::string fullPath(int folder, const char *name)
{
    if (!name)
        return {};
    std::filesystem::path path(name);
    if (path.is_relative()) {
        char target[PATH_MAX] = {};
        const std::string link = folder == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/" + std::to_string(folder);
        if (readlink(link.c_str(), target, sizeof target - 1) > 0)
            path = std::filesystem::path(target) / path;
    }
    return path.lexically_normal().string();
}

bool isWatched(int file)
{
    char target[PATH_MAX] = {};
    const ssize_t size = readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), target, sizeof target - 1);
    return size > 0 && Disk::get().isWatched(target);
}

int failed(int error)
{
    errno = error;
    return -1;
}

/// Runs a call on a watched file that changes its content.
template <typename Call>
ssize_t writing(int file, const void *bytes, size_t size, off_t offset, const Call &call)
{
    Disk &disk = Disk::get();
    if (!isWatched(file))
        return call(size);
    const std::lock_guard lock(disk.mutex);
    const off_t at = offset >= 0 ? offset : (fcntl(file, F_GETFL) & O_APPEND) ? lseek(file, 0, SEEK_END) : lseek(file, 0, SEEK_CUR);
    const auto write = [&](size_t part) {
        disk.aboutToWrite(file);
        const ssize_t done = call(part);
        if (done > 0)
            disk.written(file, size_t(at), bytes, size_t(done));
        return done;
    };
    if (const int error = disk.change(true, [&] { write(size / 2); }))
        return failed(error);
    return write(size);
}

/// Runs a call that changes a name below the folder.
template <typename Call>
int naming(const std::string &path, const Call &call)
{
    Disk &disk = Disk::get();
    if (!disk.isWatched(path))
        return call(false);
    const std::lock_guard lock(disk.mutex);
    if (const int error = disk.change(false, [] {}))
        return failed(error);
    return call(true);
}

template <typename Call>
int changingName(const std::string &path, NameChange::Kind kind, const Call &call)
{
    return naming(path, [&](bool isCounted) {
        NameChange change{kind, path};
        if (isCounted && kind == NameChange::Removed)
            change.shadow = Disk::get().shadowOf(path);
        const int done = call();
        if (isCounted && done == 0 && (kind != NameChange::Removed || !change.shadow.empty()))
            Disk::get().renamed(change);
        return done;
    });
}

template <typename Call>
int renaming(const std::string &from, const std::string &to, const Call &call)
{
    return naming(to, [&](bool isCounted) {
        const std::string shadow = isCounted ? Disk::get().shadowOf(to) : std::string();
        const int done = call();
        if (isCounted && done == 0)
            Disk::get().renamed({NameChange::Renamed, from, to, shadow});
        return done;
    });
}

template <typename Call>
int opening(const std::string &path, int flags, const Call &call)
{
    Disk &disk = Disk::get();
    if (!disk.isWatched(path))
        return call();
    if (disk.isGone())
        return failed(ENOENT);
    if ((flags & (O_CREAT | O_TRUNC)) == 0)
        return call();
    struct stat found = {};
    const bool isNew = lstat(path.c_str(), &found) != 0;
    if (!isNew && (flags & O_TRUNC) == 0)
        return call();
    const std::lock_guard lock(disk.mutex);
    if (const int error = disk.change(false, [] {}))
        return failed(error);
    if (!isNew) { // is emptied: only its old content tells what a power cut leaves
        const int old = REAL(open)(path.c_str(), O_RDONLY | O_CLOEXEC);
        disk.aboutToWrite(old);
        disk.truncated(old, 0);
        REAL(close)(old);
    }
    const int file = call();
    if (file >= 0 && isNew) {
        disk.aboutToWrite(file);
        disk.renamed({NameChange::Made, path});
    }
    return file;
}

template <typename Call>
int flushing(int file, const Call &call)
{
    Disk &disk = Disk::get();
    if (!isWatched(file))
        return call();
    const std::lock_guard lock(disk.mutex);
    if (const int error = disk.change(false, [] {}))
        return failed(error);
    const int done = call();
    if (done == 0)
        disk.flushed(file);
    return done;
}

template <typename Call>
int truncating(int file, off_t size, const Call &call)
{
    Disk &disk = Disk::get();
    if (!isWatched(file))
        return call();
    const std::lock_guard lock(disk.mutex);
    if (const int error = disk.change(false, [] {}))
        return failed(error);
    disk.aboutToWrite(file);
    const int done = call();
    if (done == 0)
        disk.truncated(file, size_t(size));
    return done;
}

int modeOf(int flags, va_list list)
{
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(list, int) : 0;
}

timespec shifted(timespec now)
{
    static const long asked = std::getenv("FAULT_CLOCK") ? std::atol(std::getenv("FAULT_CLOCK")) : 0;
    static const long began = now.tv_sec;
    if (asked != 0)
        now.tv_sec += asked - began;
    return now;
}

} // namespace

extern "C" {

#define MODE_OF(flags, mode) \
    va_list list; \
    va_start(list, flags); \
    const int mode = modeOf(flags, list); \
    va_end(list)

int open(const char *name, int flags, ...)
{
    MODE_OF(flags, mode);
    return opening(fullPath(AT_FDCWD, name), flags, [&] { return REAL(open)(name, flags, mode); });
}

int open64(const char *name, int flags, ...)
{
    MODE_OF(flags, mode);
    return opening(fullPath(AT_FDCWD, name), flags, [&] { return REAL(open64)(name, flags, mode); });
}

int openat(int folder, const char *name, int flags, ...)
{
    MODE_OF(flags, mode);
    return opening(fullPath(folder, name), flags, [&] { return REAL(openat)(folder, name, flags, mode); });
}

int openat64(int folder, const char *name, int flags, ...)
{
    MODE_OF(flags, mode);
    return opening(fullPath(folder, name), flags, [&] { return REAL(openat64)(folder, name, flags, mode); });
}

ssize_t read(int file, void *bytes, size_t size)
{
    return Disk::get().isGone() && isWatched(file) ? failed(EIO) : REAL(read)(file, bytes, size);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t offset)
{
    return Disk::get().isGone() && isWatched(file) ? failed(EIO) : REAL(pread64)(file, bytes, size, offset);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    return writing(file, bytes, size, -1, [&](size_t part) { return REAL(write)(file, bytes, part); });
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return writing(file, bytes, size, offset, [&](size_t part) { return REAL(pwrite)(file, bytes, part, offset); });
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return writing(file, bytes, size, offset, [&](size_t part) { return REAL(pwrite64)(file, bytes, part, offset); });
}

int ftruncate(int file, off_t size)
{
    return truncating(file, size, [&] { return REAL(ftruncate)(file, size); });
}

int ftruncate64(int file, off64_t size)
{
    return truncating(file, size, [&] { return REAL(ftruncate64)(file, size); });
}

int fsync(int file)
{
    return flushing(file, [&] { return REAL(fsync)(file); });
}

int fdatasync(int file)
{
    return flushing(file, [&] { return REAL(fdatasync)(file); });
}

int rename(const char *from, const char *to)
{
    return renaming(fullPath(AT_FDCWD, from), fullPath(AT_FDCWD, to), [&] { return REAL(rename)(from, to); });
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    return renaming(fullPath(fromFolder, from), fullPath(toFolder, to),
                    [&] { return REAL(renameat2)(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char *name)
{
    return changingName(fullPath(AT_FDCWD, name), NameChange::Removed, [&] { return REAL(unlink)(name); });
}

int unlinkat(int folder, const char *name, int flags)
{
    const auto kind = (flags & AT_REMOVEDIR) != 0 ? NameChange::FolderRemoved : NameChange::Removed;
    return changingName(fullPath(folder, name), kind, [&] { return REAL(unlinkat)(folder, name, flags); });
}

int rmdir(const char *name)
{
    return changingName(fullPath(AT_FDCWD, name), NameChange::FolderRemoved, [&] { return REAL(rmdir)(name); });
}

int mkdir(const char *name, mode_t mode)
{
    const std::string path = fullPath(AT_FDCWD, name);
    struct stat found = {};
    if (lstat(path.c_str(), &found) == 0)
        return failed(EEXIST);
    return changingName(path, NameChange::FolderMade, [&] { return REAL(mkdir)(name, mode); });
}

int link(const char *from, const char *to)
{
    return changingName(fullPath(AT_FDCWD, to), NameChange::Made, [&] { return REAL(link)(from, to); });
}

int clock_gettime(clockid_t clock, timespec *now)
{
    const int done = REAL(clock_gettime)(clock, now);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        *now = shifted(*now);
    return done;
}

int gettimeofday(timeval *now, void *)
{
    timespec precise = {};
    clock_gettime(CLOCK_REALTIME, &precise);
    *now = {precise.tv_sec, precise.tv_nsec / 1000};
    return 0;
}

time_t time(time_t *now)
{
    timespec precise = {};
    clock_gettime(CLOCK_REALTIME, &precise);
    if (now)
        *now = precise.tv_sec;
    return precise.tv_sec;
}

} // extern "C"
