// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/portable.h"

#include "core/base/files.h"
#include "core/base/heldfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <algorithm>
#include <memory>

#ifdef Q_OS_LINUX
#include <cstdio>
#include <fcntl.h>
#endif

namespace update {

namespace {

/// The names of a folder and of what lies beside it.
struct Names
{
    QString folder;
    QString fresh;
    QString before;
    QString aside;
    QString lock;

    explicit Names(const QString &path)
        : folder(placeOf(path)), fresh(folder + QStringLiteral(".new")),
          before(folder + QStringLiteral(".before")), aside(folder + QStringLiteral(".aside")), lock(folder + QStringLiteral(".lock"))
    {
    }

private:
    static QString placeOf(const QString &path)
    {
        const QString canonical = QFileInfo(path).canonicalFilePath(); // empty for what is not there
        return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
    }
};

} // namespace

static constexpr int patience = 5000; // ms for another program to end what it does to the folder: a stick is slow

/// Lets this program alone change what lies at the names, as long as what is returned lives. Busy after so many milliseconds.
static Result<std::unique_ptr<QLockFile>> alone(const Names &names, int wait = patience)
{
    auto lock = std::make_unique<QLockFile>(names.lock);
    lock->setStaleLockTime(0); // it goes stale when its process ends, not with time
    if (takeLock(*lock, wait) || lock->error() != QLockFile::LockFailedError) // where no file can be made, nothing can be renamed
        return lock;
    return Error{Error::Busy,
                 QT_TRANSLATE_NOOP("Error", "Another program is changing the version in the folder %1. Nothing was changed here; wait a minute and try again."),
                 {QDir::toNativeSeparators(names.folder)}, {}, "busy"};
}

static bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

static bool isFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

static Error cannotRename(const QString &folder)
{
    return {Error::Io,
            QT_TRANSLATE_NOOP("Error", "The folder %1 could not be given another name. Close every program that runs from it or has a file in it open, and try again."), {QDir::toNativeSeparators(folder)}};
}

static Error cannotRemove(const QString &folder)
{
    return {Error::Io,
            QT_TRANSLATE_NOOP("Error", "The folder %1 of another version could not be removed. Close every program that runs from it or has a file in it open, and try again."), {QDir::toNativeSeparators(folder)}};
}

static Result<Done> rename(const QString &from, const QString &to)
{
    if (!renameFolder(from, to))
        return cannotRename(from);
    flushFolder(QFileInfo(to).absolutePath());
    return Done{};
}

/// Lets two folders change their names at one moment; false where the system or the disk cannot.
static bool exchange([[maybe_unused]] const QString &one, [[maybe_unused]] const QString &other)
{
#ifdef Q_OS_LINUX
    if (::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(), RENAME_EXCHANGE) != 0)
        return false;
    flushFolder(QFileInfo(one).absolutePath());
    return true;
#else
    return false;
#endif
}

namespace {

/// Which paths in a folder are the program's.
class Own
{
public:
    explicit Own(const Manifest &manifest)
    {
        m_files = {manifestName, signatureName};
        for (const PackageFile &file : manifest.files) {
            m_files += file.path;
            for (qsizetype slash = file.path.indexOf(u'/'); slash >= 0; slash = file.path.indexOf(u'/', slash + 1))
                m_folders += file.path.left(slash);
        }
    }

    bool isFile(const QString &path) const { return m_files.contains(path); }
    bool isFolder(const QString &path) const { return m_folders.contains(path); }

    /// The folders, those inside others first.
    QStringList folders() const
    {
        QStringList all = m_folders.values();
        std::sort(all.begin(), all.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
        return all;
    }

private:
    QSet<QString> m_files;
    QSet<QString> m_folders;
};

} // namespace

static QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// What lies in a folder and is not the program's: files, and whole folders in which nothing is the program's.
static QStringList foreignIn(const QString &folder, const Own &own, const QString &under = {})
{
    QStringList found;
    for (const QString &name : namesIn(QDir(folder).filePath(under))) {
        const QString path = under.isEmpty() ? name : under + u'/' + name;
        if (own.isFolder(path) && isFolder(QDir(folder).filePath(path)))
            found += foreignIn(folder, own, path);
        else if (!own.isFile(path))
            found += path;
    }
    return found;
}

/// Gives something the same place in another folder by a rename; what is there already stays, and so does its other.
static Result<Done> carry(const QString &path, const QString &from, const QString &to)
{
    const QString source = QDir(from).filePath(path);
    const QString target = QDir(to).filePath(path);
    if (!isThere(target)) {
        if (!QDir().mkpath(QFileInfo(target).absolutePath()))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {QDir::toNativeSeparators(QFileInfo(target).absolutePath())}};
        return rename(source, target);
    }
    if (!isFolder(source) || !isFolder(target))
        return Done{};
    for (const QString &name : namesIn(source))
        if (auto carried = carry(path + u'/' + name, from, to); !carried)
            return carried;
    QDir().rmdir(source);
    return Done{};
}

static Result<Done> carryForeign(const QString &from, const QString &to)
{
    const auto manifest = manifestIn(from);
    if (!manifest)
        return Done{}; // half removed already: what was foreign in it went before
    for (const QString &path : foreignIn(from, Own(*manifest)))
        if (auto carried = carry(path, from, to); !carried)
            return carried;
    return Done{};
}

/// Whether a former version can be removed: nothing in it is anything but the program's. Refused (`in-the-way`) otherwise.
static Result<Done> checkRemovable(const QString &folder)
{
    if (!isThere(folder))
        return Done{};
    const auto manifest = manifestIn(folder);
    const QStringList foreign = manifest ? foreignIn(folder, Own(*manifest)) : namesIn(folder);
    if (foreign.isEmpty())
        return Done{};
    return Error{Error::Refused,
                 QT_TRANSLATE_NOOP("Error", "The folder %1 holds “%2”, which is not the program's. Nothing was changed; move it elsewhere and try again."),
                 {QDir::toNativeSeparators(folder), foreign.first()}, foreign.join(u' '), "in-the-way"};
}

/// Removes a former version. Its update.json goes last, so that a removal that was cut off or hindered can go on.
static Result<Done> removeProgram(const QString &path)
{
    if (!isThere(path))
        return Done{};
    if (auto removable = checkRemovable(path); !removable)
        return removable;
    const QDir folder(path);
    QStringList parts;
    if (const auto manifest = manifestIn(path)) {
        for (const PackageFile &file : manifest->files)
            parts += file.path;
        parts += Own(*manifest).folders();
        parts += {signatureName, manifestName};
    }
    for (const QString &part : parts)
        if (!removeWhenFree(folder.filePath(part)))
            return cannotRemove(path);
    if (!removeWhenFree(path))
        return cannotRemove(path);
    return Done{};
}

static QString versionIn(const QString &folder)
{
    const auto manifest = manifestIn(folder);
    return manifest ? manifest->version : QString();
}

/// The program of a folder as its head says now: what is known of it otherwise may be from before an exchange.
static Running asItIs(const Running &running, const Manifest &here)
{
    Running now = running;
    now.version = here.version;
    now.platform = here.platform;
    now.schema = here.schema;
    return now;
}

/// As settle(), for who is alone with the folder already.
static Result<Done> settleAlone(const Names &names)
{
    if (!isThere(names.folder) && isThere(names.aside))
        if (auto done = rename(names.aside, names.folder); !done)
            return done;
    if (!manifestIn(names.folder))
        return Done{}; // no folder of ours
    // Names that were exchanged: what is called new is the one that was there.
    const QString fresh = versionIn(names.fresh);
    if (!fresh.isEmpty() && !isThere(names.aside) && isOlder(fresh, versionIn(names.folder)))
        if (auto done = rename(names.fresh, names.aside); !done)
            return done;
    if (isThere(names.before))
        if (auto carried = carryForeign(names.before, names.folder); !carried)
            return carried;
    if (isThere(names.aside)) {
        if (auto removed = removeProgram(names.before); !removed)
            return removed;
        if (auto done = rename(names.aside, names.before); !done)
            return done;
        return carryForeign(names.before, names.folder);
    }
    return Done{};
}

static Result<Done> settleWithin(const Names &names, int wait)
{
    if (!isThere(names.fresh) && !isThere(names.before) && !isThere(names.aside) && isThere(names.folder))
        return Done{}; // as nearly always; a folder that cannot be written to then needs no lock
    const auto lock = alone(names, wait);
    if (!lock)
        return lock.error();
    return settleAlone(names);
}

Result<Done> settle(const QString &folder)
{
    return settleWithin(Names(folder), patience);
}

/// Removes F.new. It loses its name first, so that what cannot be removed whole is never taken for a version.
static Result<Done> discardFresh(const Names &names)
{
    const QString part = names.fresh + QStringLiteral(".part");
    QDir(part).removeRecursively();
    if (!isThere(names.fresh))
        return Done{};
    if (isThere(part))
        return cannotRemove(part);
    if (!renameFolder(names.fresh, part))
        return cannotRemove(names.fresh);
    QDir(part).removeRecursively(); // the next one removes what this one could not
    return Done{};
}

Result<Done> discardBeside(const QString &folder)
{
    const Names names(folder);
    const auto lock = alone(names);
    if (!lock)
        return lock.error();
    return discardFresh(names);
}

Result<Running> runningIn(const QString &folder, const Running &here)
{
    // What another program does there just now is nobody's concern as long as the folder is there: whoever changes it settles it again.
    const Names names(folder);
    auto settled = settleWithin(names, isThere(names.folder) ? 0 : patience);
    if (!settled && settled.error().kind == Error::Busy && !isThere(names.folder))
        settled = settleWithin(names, patience); // between two renames
    if (!settled && settled.error().kind != Error::Busy)
        return settled.error();
    const auto manifest = manifestIn(names.folder);
    if (!manifest)
        return manifest.error();
    Running running = asItIs(here, *manifest);
    running.folder = names.folder;
    return running;
}

Result<Manifest> layBeside(const QString &package, const Running &running)
{
    const Names names(running.folder);
    const auto lock = alone(names);
    if (!lock)
        return lock.error();
    const auto here = manifestIn(names.folder);
    if (!here)
        return here.error();
    const auto head = readHead(package, running.publisherKey);
    if (!head)
        return head.error();
    if (auto fits = checkFits(head->manifest, asItIs(running, *here)); !fits)
        return fits.error();
    if (const auto verified = verifyPackage(package, running.publisherKey); !verified)
        return verified.error();
    if (auto removable = checkRemovable(names.before); !removable)
        return removable.error();
    if (auto discarded = discardFresh(names); !discarded)
        return discarded.error();
    const auto unpacked = unpackPackage(package, running.publisherKey, names.fresh);
    if (!unpacked)
        return unpacked.error();
    return unpacked->manifest;
}

std::optional<Manifest> beside(const QString &folder)
{
    const Names names(folder);
    const auto manifest = manifestIn(names.fresh);
    const QString here = versionIn(names.folder);
    if (manifest && !here.isEmpty() && isOlder(here, manifest->version))
        return *manifest;
    return {};
}

std::optional<Manifest> before(const QString &folder)
{
    const Names names(folder);
    const auto manifest = manifestIn(names.before);
    if (manifest && isOlder(manifest->version, versionIn(names.folder)))
        return *manifest;
    return {};
}

Result<Done> checkSignedBefore(const Running &running)
{
    const auto head = headIn(Names(running.folder).before, running.publisherKey);
    return head ? Result<Done>(Done{}) : Result<Done>(head.error());
}

/// Lets a folder beside F become F, and F become F.before; `from` is F.new or F.before.
static Result<Done> trade(const Names &names, const QString &from, Renames renames)
{
    if (renames == Renames::AtOnce && exchange(names.folder, from))
        return settleAlone(names);
    if (auto done = rename(names.folder, names.aside); !done)
        return done;
    if (auto done = rename(from, names.folder); !done) {
        (void)rename(names.aside, names.folder); // as before; if that fails too, settle() does it at the next start
        return done;
    }
    return settleAlone(names);
}

Result<Manifest> putInPlaceOf(const Running &running, Renames renames)
{
    const Names names(running.folder);
    const auto lock = alone(names);
    if (!lock)
        return lock.error();
    if (auto settled = settleAlone(names); !settled)
        return settled.error();
    const auto here = manifestIn(names.folder);
    if (!here)
        return here.error();
    if (!isThere(names.fresh))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No update waits on this computer. Take one in first."), {}, {}, "none-waiting"};
    const auto head = verifyFolder(names.fresh, running.publisherKey);
    if (!head)
        return head.error();
    if (auto fits = checkFits(head->manifest, asItIs(running, *here)); !fits)
        return fits.error();
    if (auto removable = checkRemovable(names.before); !removable)
        return removable.error();
    if (auto traded = trade(names, names.fresh, renames); !traded)
        return traded.error();
    return head->manifest;
}

Result<Manifest> goBack(const Running &running, Renames renames)
{
    const Names names(running.folder);
    const auto lock = alone(names);
    if (!lock)
        return lock.error();
    if (auto settled = settleAlone(names); !settled)
        return settled.error();
    if (!before(names.folder))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no former version on this computer to go back to."), {}, {}, "no-former"};
    const auto head = verifyFolder(names.before, running.publisherKey);
    if (!head)
        return head.error();
    if (auto reads = checkReadsBooks(head->manifest, running); !reads)
        return reads.error();
    if (auto discarded = discardFresh(names); !discarded) // whoever goes back does not mean to go forward at the next start
        return discarded.error();
    if (auto traded = trade(names, names.before, renames); !traded)
        return traded.error();
    return head->manifest;
}

} // namespace update
