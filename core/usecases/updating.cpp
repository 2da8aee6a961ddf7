// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/updating.h"

#include "core/base/files.h"
#include "core/book/schema.h"
#include "core/exchange/bundle.h"
#include "core/update/publisher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <algorithm>

using namespace update;

#ifdef Q_OS_WIN
static constexpr bool isWindows = true;
#else
static constexpr bool isWindows = false;
#endif

/// The word for the system and edition of this program in the names of updates.
static QString platformHere(bool isPortableEdition)
{
    const QString processor = QSysInfo::buildCpuArchitecture();
    if (isPortableEdition)
        return (isWindows ? QStringLiteral("windows-%1-portable") : QStringLiteral("linux-%1-portable")).arg(processor);
    if (isWindows)
        return QStringLiteral("windows-") + processor;
    return QStringLiteral("debian-") + (processor == QLatin1String("x86_64") ? QStringLiteral("amd64") : processor);
}

Running runningProgram()
{
    const QString beside = QCoreApplication::applicationDirPath();
    const bool isPortableEdition = QFileInfo(QDir(beside).filePath(QStringLiteral("portable.txt"))).isFile();
    Running running;
    running.version = QCoreApplication::applicationVersion();
    running.platform = platformHere(isPortableEdition);
    running.schema = newestSchema();
    for (const KnownBook &book : knownBooks())
        if (book.schema > running.bookSchema) {
            running.bookSchema = book.schema;
            running.newestBook = book.folder;
        }
    running.publisherKey = publisherKey();
    running.shelf = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("updates"));
    if (isPortableEdition)
        running.folder = beside;
    return running;
}

Result<Running> programToUpdate()
{
    const Running running = runningProgram();
    return running.folder.isEmpty() ? Result<Running>(running) : runningIn(running.folder, running);
}

ApplyWay applyWay(const Running &running)
{
    const bool isOfWindows = running.platform.startsWith(QLatin1String("windows-"));
    if (isPortable(running.platform))
        return isOfWindows ? ApplyWay::AfterEnd : ApplyWay::NextStart;
    return isOfWindows ? ApplyWay::Installer : ApplyWay::Command;
}

UpdateStanding updateStanding(const Running &running)
{
    UpdateStanding standing;
    standing.running = running;
    standing.way = applyWay(running);
    for (const Kept &each : kept(running)) {
        if (each.role == Kept::Waiting && !standing.waiting)
            standing.waiting = each.manifest;
        if (each.role == Kept::Former && !standing.former && running.folder.isEmpty())
            standing.former = each.manifest;
        if (each.role == Kept::Current && running.folder.isEmpty())
            standing.leadsBack = true;
    }
    if (!running.folder.isEmpty()) {
        // A stick that was made ready at another computer: what lies there comes next.
        if (const auto ready = beside(running.folder); ready && !(standing.waiting && !isOlder(standing.waiting->version, ready->version))) {
            standing.waiting = ready;
            standing.liesBesideOnly = true;
        }
        standing.former = before(running.folder);
        standing.leadsBack = headIn(running.folder, running.publisherKey).has_value();
    }
    if (!standing.former)
        return standing;
    if (const auto reads = checkReadsBooks(*standing.former, running); !reads)
        standing.noWayBack = reads.error();
    if (!running.folder.isEmpty() && !running.publisherKey.isEmpty())
        if (const auto isSigned = checkSignedBefore(running); !isSigned)
            standing.noWayBack = isSigned.error();
    return standing;
}

Result<Kept> takeInUpdate(const QString &package, const Running &running)
{
    if (!running.folder.isEmpty())
        if (const auto here = manifestIn(running.folder); !here)
            return here.error();
    const auto taken = takeIn(package, running);
    if (!taken || running.folder.isEmpty())
        return taken;
    if (const auto laid = layBeside(taken->path, running); !laid)
        return laid.error();
    return taken;
}

Result<UpdateAlong> updateForCells(const QString &package, const QByteArray &publisherKey)
{
    const auto head = verifyPackage(package, publisherKey);
    if (!head)
        return head.error();
    constexpr qint64 roomForTheRest = 16 << 20;
    const auto bytes = readWhole(package, largestBundle - roomForTheRest);
    if (!bytes)
        return bytes.error();
    return UpdateAlong{head->manifest.fileName(), *bytes};
}

Result<std::optional<Kept>> takeInUpdate(const UpdateAlong &update, const Running &running)
{
    if (!update.isThere())
        return std::optional<Kept>();
    // Its name is the sender's word and chooses no path here.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("came.update"));
    if (!folder.isValid())
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {folder.path()}};
    if (auto written = writeWhole(path, update.bytes); !written)
        return written.error();
    const auto taken = takeInUpdate(path, running);
    if (taken)
        return taken->role == Kept::Current ? std::optional<Kept>() : std::optional(*taken);
    const QByteArray word = taken.error().word;
    if (word == "installed" || word == "downgrade")
        return std::optional<Kept>();
    Error error = taken.error();
    error.args.replaceInStrings(QDir::toNativeSeparators(path), update.name);
    return error;
}

static Result<ApplyStep> installerStep(const Kept &kept, const Running &running, Way way)
{
    const auto file = writeOutInstaller(kept, running);
    if (!file)
        return file.error();
    const ApplyWay by = applyWay(running);
    QString command;
    if (by == ApplyWay::Command)
        command = installCommand(*file, way);
    else if (way == Way::Back)
        command = goBackCommand(*file);
    return ApplyStep{by, kept.manifest.version, *file, command};
}

Result<ApplyStep> applyUpdate(const Running &running, Exchange exchange)
{
    const auto waits = waiting(running);
    if (exchange == Exchange::Now && !running.folder.isEmpty()) {
        const auto ready = beside(running.folder);
        if (ready && !(waits && isOlder(ready->version, waits->manifest.version))) {
            const auto placed = putInPlaceOf(running);
            if (placed)
                return ApplyStep{applyWay(running), placed->version, running.folder, {}};
            if (!waits || placed.error().kind == Error::Io) // what is not in order beside the folder is laid there again
                return placed.error();
        }
    }
    if (!waits)
        return waits.error();
    if (running.folder.isEmpty())
        return installerStep(*waits, running, Way::Forward);
    if (const auto laid = layBeside(waits->path, running); !laid)
        return laid.error();
    if (exchange == Exchange::Now)
        if (const auto placed = putInPlaceOf(running); !placed)
            return placed.error();
    return ApplyStep{applyWay(running), waits->manifest.version, running.folder, {}};
}

Result<ApplyStep> goBackToFormer(const Running &running)
{
    if (running.folder.isEmpty()) {
        const auto found = former(running);
        if (!found)
            return found.error();
        return installerStep(*found, running, Way::Back);
    }
    const auto back = goBack(running);
    if (!back)
        return back.error();
    return ApplyStep{applyWay(running), back->version, running.folder, {}};
}

static const QString runnerFolder = QStringLiteral("runner");

/// A folder for a copy of the command line. Those of earlier ones go, unless one still runs from there: Windows does not rename such
/// a folder, and to remove it piece by piece would take from that program what it has not loaded yet.
static QString roomForRunner(const QString &shelf)
{
    static const QString gone = QStringLiteral(".gone");
    QDir dir(shelf);
    for (const QString &name : dir.entryList({runnerFolder + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString free = name.endsWith(gone) ? name : name + gone;
        if (name == free || dir.rename(name, free))
            QDir(dir.filePath(free)).removeRecursively();
    }
    QString path = dir.filePath(runnerFolder);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(QStringLiteral("%1-%2").arg(runnerFolder).arg(number));
    return path;
}

/// A copy of the program that does not lie in the folder to be exchanged; its command line.
static Result<QString> copyElsewhere(const Running &running)
{
    const auto manifest = manifestIn(running.folder);
    if (!manifest)
        return manifest.error();
    const QDir from(running.folder);
    const QDir to(roomForRunner(running.shelf));
    for (const PackageFile &file : manifest->files) {
        const QString path = to.filePath(file.path);
        if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !QFile::copy(from.filePath(file.path), path))
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {QDir::toNativeSeparators(path)}};
    }
    const QString program = to.filePath(isWindows ? QStringLiteral("sochibo-cli.exe") : QStringLiteral("sochibo-cli"));
    if (QFileInfo(program).isFile())
        return program;
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "In the folder %1 there is no command line of the program, which would exchange it."), {QDir::toNativeSeparators(running.folder)}, {}, "no-command-line"};
}

/// The folder of a portable edition by its own name: between two renames it is there only under another one, and somebody may have started
/// the program from that.
static QString ownName(const QString &folder)
{
    static const QString aside = QStringLiteral(".aside");
    for (const QString &ending : {aside, QStringLiteral(".new")}) {
        const QString own = folder.endsWith(ending) ? folder.chopped(ending.size()) : QString();
        if (!own.isEmpty() && !QFileInfo::exists(own) && QFileInfo::exists(own + aside))
            return own;
    }
    return folder;
}

Result<Done> exchangeAfterEnd(const Running &running, Way way, const QString &language)
{
    const QString folder = ownName(running.folder);
    if (running.folder.isEmpty() || (way == Way::Forward && folder == running.folder && !beside(folder)))
        return Done{};
    const auto program = copyElsewhere(running);
    if (!program)
        return program.error();
    const QString patience = QStringLiteral("120"); // seconds: the last backup may still be written
    QProcess process;
    process.setProgram(*program);
    process.setArguments({QStringLiteral("--lang"), language, QStringLiteral("update"), way == Way::Back ? QStringLiteral("back") : QStringLiteral("apply"), folder, QStringLiteral("--wait"), patience});
    process.setWorkingDirectory(running.shelf); // not in the folder, which would be held by that
#ifdef Q_OS_WIN
    constexpr unsigned long noWindow = 0x08000000; // CREATE_NO_WINDOW
    process.setCreateProcessArgumentsModifier([](QProcess::CreateProcessArguments *arguments) { arguments->flags |= noWindow; });
#endif
    if (process.startDetached())
        return Done{};
    return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 does not start, so nothing was exchanged."), {QDir::toNativeSeparators(*program)}};
}

bool isExchanger(const Running &running)
{
    const QFileInfo beside(QCoreApplication::applicationDirPath());
    return beside.fileName().startsWith(runnerFolder) && QFileInfo(beside.absolutePath()) == QFileInfo(running.shelf);
}

static QString exchangeNote(const Running &running)
{
    return QDir(running.shelf).filePath(QStringLiteral("last-exchange.txt"));
}

void noteExchange(const Running &running, const std::optional<Error> &failure)
{
    if (failure && qstrcmp(failure->word, "none-waiting") != 0) // where nothing waits any more, another one was first
        (void)writeWhole(exchangeNote(running), sentence(*failure).toUtf8(), Existing::Replace);
    else
        QFile::remove(exchangeNote(running));
}

std::optional<Error> takeExchangeNote(const Running &running)
{
    constexpr qint64 longest = 16 << 10;
    if (running.folder.isEmpty())
        return {};
    const auto note = readWhole(exchangeNote(running), longest);
    if (!note)
        return {};
    QFile::remove(exchangeNote(running));
    return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "When the program was closed last, changing its version was not finished. %1"), {QString::fromUtf8(*note)}};
}

Result<int> discardUpdate(const Running &running)
{
    const bool isBeside = !running.folder.isEmpty() && beside(running.folder).has_value();
    if (!running.folder.isEmpty())
        if (const auto discarded = discardBeside(running.folder); !discarded)
            return discarded.error();
    clearWrittenOut(running);
    const auto packages = discardWaiting(running);
    if (!packages)
        return packages.error();
    return std::max(*packages, isBeside ? 1 : 0);
}

Result<QString> programToStart(const QString &program, const Running &running)
{
    if (running.folder.isEmpty() || applyWay(running) != ApplyWay::NextStart)
        return QString();
    const auto here = runningIn(ownName(running.folder), running); // puts right what was cut off
    if (!here)
        return qstrcmp(here.error().word, "not-portable") == 0 ? Result<QString>(QString()) : Result<QString>(here.error());
    const bool isMoved = here->folder != QFileInfo(running.folder).canonicalFilePath();
    if (!beside(here->folder))
        return isMoved ? QDir(here->folder).filePath(QFileInfo(program).fileName()) : QString();
    const auto placed = putInPlaceOf(*here);
    const auto now = manifestIn(here->folder);
    if (!placed && !(now && isOlder(here->version, now->version))) // else another start was first
        return placed.error();
    return QDir(here->folder).filePath(QFileInfo(program).fileName());
}
