// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/shelf.h"

#include "core/base/files.h"
#include "core/base/heldfiles.h"
#include "core/update/writing_p.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

namespace update {

static const QString packages = QStringLiteral("sochibo-*.update");
static const QString halves = QStringLiteral("sochibo-*.update.*.tmp");

static void clearHalves(const QDir &shelf)
{
    for (const QString &name : shelf.entryList({halves}, QDir::Files))
        QFile::remove(shelf.filePath(name));
}

static bool isNewer(const Kept &one, const Kept &other)
{
    return isOlder(other.manifest.version, one.manifest.version);
}

QList<Kept> kept(const Running &running)
{
    const QDir shelf(running.shelf);
    QList<Kept> all;
    for (const QString &name : shelf.entryList({packages}, QDir::Files)) {
        Kept each{Kept::Damaged, shelf.filePath(name), {}, {}};
        const auto head = readHead(each.path, running.publisherKey);
        if (!head) {
            each.problem = head.error();
        } else if (head->manifest.platform != running.platform) {
            continue; // of another edition of the program that this person has here
        } else {
            each.manifest = head->manifest;
            each.role = isOlder(running.version, each.manifest.version) ? Kept::Waiting
                : each.manifest.version == running.version              ? Kept::Current
                                                                        : Kept::Former;
        }
        all += each;
    }
    std::stable_sort(all.begin(), all.end(), isNewer);
    return all;
}

static std::optional<Kept> first(const QList<Kept> &all, Kept::Role role)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [role](const Kept &each) { return each.role == role; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

/// A copy of a file, flushed to the disk.
static Result<Done> copyTo(const QString &from, const QString &to)
{
    constexpr qint64 piece = 1 << 20;
    QFile source(from);
    QFile target(to);
    forgetErrors();
    const auto cannot = [&]() -> Error {
        const Error why = cannotWrite(target);
        target.remove();
        return why;
    };
    if (!openToRead(source))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {QDir::toNativeSeparators(from)}, source.errorString()};
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannot();
    for (;;) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty())
            break; // a source that ends too early is found when the copy is verified
        if (target.write(bytes) != bytes.size())
            return cannot();
    }
    if (!flushToDisk(target))
        return cannot();
    return Done{};
}

Result<Kept::Role> roleOnShelf(const Manifest &manifest, const Running &running)
{
    const auto fits = checkFits(manifest, running);
    if (!fits && qstrcmp(fits.error().word, "installed") == 0 && !isPortable(running.platform)) {
        const auto current = first(kept(running), Kept::Current);
        if (!current || !verifyPackage(current->path, running.publisherKey))
            return Kept::Current;
    }
    if (!fits)
        return fits.error();
    if (const auto waits = first(kept(running), Kept::Waiting); waits && isOlder(manifest.version, waits->manifest.version))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The update to version %1 waits already and is newer than this one, version %2. Nothing was changed; discard it first if this one is really meant."),
                     {waits->manifest.version, manifest.version}, {}, "downgrade"};
    return Kept::Waiting;
}

Result<Kept> takeIn(const QString &package, const Running &running)
{
    const auto head = verifyPackage(package, running.publisherKey);
    if (!head)
        return head.error();
    const auto role = roleOnShelf(head->manifest, running);
    if (!role)
        return role.error();
    const auto before = kept(running);
    const QDir shelf(running.shelf);
    if (!QDir().mkpath(shelf.path()))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {QDir::toNativeSeparators(shelf.path())}};
    clearHalves(shelf);
    const QString path = shelf.filePath(head->manifest.fileName());
    const QString half = path + QStringLiteral(".%1.tmp").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    if (auto copied = copyTo(package, half); !copied)
        return copied.error();
    const auto again = verifyPackage(half, running.publisherKey);
    if (!again || again->json != head->json) {
        QFile::remove(half);
        return Error{Error::Io,
                     QT_TRANSLATE_NOOP("Error", "The update in %1 could not be copied to this computer as it is. Nothing was changed; try again, or with another stick."),
                     {QDir::toNativeSeparators(package)}, again ? QString() : again.error().detail};
    }
    if (auto placed = putInPlace(half, path); !placed)
        return placed.error();
    if (*role == Kept::Current)
        return Kept{Kept::Current, path, head->manifest, {}};
    const auto formerOne = first(before, Kept::Former);
    for (const Kept &each : before)
        if (each.path != path && each.role != Kept::Current && !(formerOne && each.path == formerOne->path))
            QFile::remove(each.path);
    return Kept{Kept::Waiting, path, head->manifest, {}};
}

Result<Kept> waiting(const Running &running)
{
    const auto found = first(kept(running), Kept::Waiting);
    if (found)
        return *found;
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No update waits on this computer. Take one in first."), {}, {}, "none-waiting"};
}

Result<Kept> former(const Running &running)
{
    const auto found = first(kept(running), Kept::Former);
    if (!found)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no former version on this computer to go back to."), {}, {}, "no-former"};
    if (auto reads = checkReadsBooks(found->manifest, running); !reads)
        return reads.error();
    return *found;
}

Result<int> discardWaiting(const Running &running)
{
    int gone = 0;
    for (const Kept &each : kept(running)) {
        if (each.role != Kept::Waiting && each.role != Kept::Damaged)
            continue;
        if (!removeWhenFree(each.path))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be removed. Close every program that has it open, and try again."), {QDir::toNativeSeparators(each.path)}};
        ++gone;
    }
    clearHalves(QDir(running.shelf));
    flushFolder(running.shelf);
    return gone;
}

} // namespace update
