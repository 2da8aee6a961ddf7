// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/updating.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QThread>

namespace cli {

/// The program that a call speaks of: that of the portable folder in an operand, else the one that runs.
static Result<update::Running> runningOf(const Call &call, qsizetype operand)
{
    const update::Running here = runningProgram();
    const QString folder = call.operands.size() > operand ? call.operand(operand) : here.folder;
    return folder.isEmpty() ? Result<update::Running>(here) : update::runningIn(folder, here);
}

static QJsonObject object(const update::Manifest &manifest)
{
    QJsonArray files;
    for (const update::PackageFile &file : manifest.files)
        files += QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("size"), file.size}, {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}};
    QJsonObject notes;
    for (auto each = manifest.notes.cbegin(); each != manifest.notes.cend(); ++each)
        notes.insert(each.key(), each.value());
    return {{QStringLiteral("version"), manifest.version}, {QStringLiteral("platform"), manifest.platform}, {QStringLiteral("oldest"), manifest.oldest},
            {QStringLiteral("schema"), manifest.schema}, {QStringLiteral("date"), manifest.date.toString(Qt::ISODate)}, {QStringLiteral("notes"), notes},
            {QStringLiteral("files"), files}};
}

static Result<Done> look(const Call &call)
{
    const auto running = runningOf(call, 1);
    if (!running)
        return running.error();
    const auto head = update::verifyPackage(call.operand(0), running->publisherKey);
    if (!head)
        return head.error();
    const update::Manifest &manifest = head->manifest;
    const auto fits = update::checkFits(manifest, *running);
    const QString word = fits ? QStringLiteral("yes") : QLatin1String(fits.error().word);
    if (!fits)
        *call.err << sentence(fits.error()) << Qt::endl;
    if (call.json) {
        QJsonObject answer = object(manifest);
        answer.insert(QStringLiteral("fits"), word);
        call.answer(answer);
        return Done{};
    }
    const auto line = [&call](const char *name, const QString &value) { call.line(QLatin1String(name) + QLatin1Char('\t') + value); };
    line("version", manifest.version);
    line("platform", manifest.platform);
    line("oldest", manifest.oldest);
    line("schema", QString::number(manifest.schema));
    line("date", manifest.date.toString(Qt::ISODate));
    line("fits", word);
    for (const update::PackageFile &file : manifest.files)
        line("file", QStringList{file.path, QString::number(file.size), QString::fromLatin1(file.sha256)}.join(QLatin1Char('\t')));
    for (auto each = manifest.notes.cbegin(); each != manifest.notes.cend(); ++each)
        for (const QString &words : each.value().split(QLatin1Char('\n')))
            line("note", each.key() + QLatin1Char('\t') + words);
    return Done{};
}

static Result<Done> take(const Call &call)
{
    const auto running = runningOf(call, 1);
    if (!running)
        return running.error();
    const auto taken = takeInUpdate(call.operand(0), *running);
    if (!taken)
        return taken.error();
    if (call.json) {
        QJsonObject answer = object(taken->manifest);
        answer.insert(QStringLiteral("kept"), taken->path);
        call.answer(answer);
    } else {
        call.line(QStringList{taken->manifest.version, taken->manifest.platform, taken->path}.join(QLatin1Char('\t')));
    }
    if (taken->role == update::Kept::Current)
        call.say(QT_TRANSLATE_NOOP("Error", "Version %1 runs already; its package is kept, to be able to come back to it."), {taken->manifest.version});
    return Done{};
}

static Result<Done> list(const Call &call)
{
    const auto running = runningOf(call, 0);
    if (!running)
        return running.error();
    static const char *const roles[] = {"waiting", "current", "former", "damaged"};
    QJsonArray array;
    const auto add = [&](const QString &role, const update::Manifest &manifest, const QString &path) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("role"), role}, {QStringLiteral("version"), manifest.version}, {QStringLiteral("date"), manifest.date.toString(Qt::ISODate)},
                                 {QStringLiteral("platform"), manifest.platform}, {QStringLiteral("path"), path}};
        else
            call.line(QStringList{role, manifest.version, manifest.date.toString(Qt::ISODate), manifest.platform, path}.join(QLatin1Char('\t')));
    };
    for (const update::Kept &each : update::kept(*running)) {
        add(QLatin1String(roles[each.role]), each.manifest, each.path);
        if (each.role == update::Kept::Damaged)
            *call.err << sentence(each.problem) << Qt::endl;
    }
    if (!running->folder.isEmpty()) {
        if (const auto fresh = update::beside(running->folder))
            add(QStringLiteral("beside"), *fresh, running->folder + QStringLiteral(".new"));
        if (const auto former = update::before(running->folder))
            add(QStringLiteral("before"), *former, running->folder + QStringLiteral(".before"));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static void tell(const Call &call, const ApplyStep &step)
{
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("version"), step.version}, {QStringLiteral("file"), step.file}, {QStringLiteral("command"), step.command}});
    else
        call.line(QStringList{step.version, step.command.isEmpty() ? step.file : step.command}.join(QLatin1Char('\t')));
    if (step.way == ApplyWay::Command)
        call.say(QT_TRANSLATE_NOOP("Error", "Nothing was installed yet. Close the program and have an administrator run this command: %1"), {step.command});
    else if (step.way == ApplyWay::Installer && step.command.isEmpty())
        call.say(QT_TRANSLATE_NOOP("Error", "Nothing was installed yet. Close the program and start the installer: %1"), {QDir::toNativeSeparators(step.file)});
    else if (step.way == ApplyWay::Installer)
        call.say(QT_TRANSLATE_NOOP("Error", "Nothing was installed yet. Close the program, press the Windows key together with R, and type this there: %1"), {step.command});
}

/// Does what may have to wait until a program has ended that runs from the folder: tried again for --wait seconds.
template <typename Attempt>
static auto patiently(const Call &call, const Attempt &attempt)
{
    const QDeadlineTimer patience(1000 * qint64(call.option("wait").toUInt()));
    auto done = attempt();
    while (!done && (done.error().kind == Error::Io || done.error().kind == Error::Busy) && !patience.hasExpired()) {
        QThread::msleep(500);
        done = attempt();
    }
    return done;
}

/// Applies or goes back patiently. Each attempt asks anew what the folder holds: one before it may have exchanged the folder, which
/// holds `goal` then, and failed only in what comes after that.
template <typename Attempt>
static Result<ApplyStep> step(const Call &call, QString (*goal)(const update::Running &), const Attempt &attempt)
{
    QString wanted;
    const auto done = patiently(call, [&]() -> Result<ApplyStep> {
        const auto running = runningOf(call, 0);
        if (!running)
            return running.error();
        if (!wanted.isEmpty() && running->version == wanted)
            return ApplyStep{applyWay(*running), wanted, running->folder, {}};
        if (!running->folder.isEmpty())
            wanted = goal(*running);
        return attempt(*running);
    });
    if (const update::Running here = runningProgram(); isExchanger(here))
        noteExchange(here, done ? std::nullopt : std::optional(done.error()));
    return done;
}

/// The version that comes next to a portable folder; empty when there is none.
static QString versionAhead(const update::Running &running)
{
    const auto ready = update::beside(running.folder);
    const auto waits = update::waiting(running);
    if (!waits)
        return ready ? ready->version : QString();
    return ready && update::isOlder(waits->manifest.version, ready->version) ? ready->version : waits->manifest.version;
}

static QString versionBehind(const update::Running &running)
{
    const auto former = update::before(running.folder);
    return former ? former->version : QString();
}

static Result<Done> apply(const Call &call)
{
    if (!call.has("package")) {
        const auto done = step(call, versionAhead, [](const update::Running &running) { return applyUpdate(running); });
        if (!done)
            return done.error();
        tell(call, *done);
        const auto running = runningOf(call, 0);
        if (running && running->folder.isEmpty() && !updateStanding(*running).leadsBack)
            call.say(QT_TRANSLATE_NOOP("Error", "There will be no way back to version %1, because its package is not kept on this computer. Keep the installer of version %1, or take in its package first."), {running->version});
        return Done{};
    }
    const auto running = runningOf(call, 0);
    if (!running)
        return running.error();
    if (running->folder.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "With --package the folder of the portable edition has to be named.")};
    if (const auto laid = update::layBeside(call.option("package"), *running); !laid)
        return laid.error();
    const auto placed = update::putInPlaceOf(*running);
    if (!placed)
        return placed.error();
    tell(call, {ApplyWay::NextStart, placed->version, running->folder, {}});
    return Done{};
}

static Result<Done> back(const Call &call)
{
    const auto done = step(call, versionBehind, goBackToFormer);
    if (!done)
        return done.error();
    tell(call, *done);
    return Done{};
}

static Result<Done> discard(const Call &call)
{
    const auto running = runningOf(call, 0);
    if (!running)
        return running.error();
    const auto gone = discardUpdate(*running);
    if (!gone)
        return gone.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("discarded"), *gone}});
    else
        call.line(QStringLiteral("discarded %1").arg(*gone));
    return Done{};
}

static Result<Done> unpack(const Call &call)
{
    const auto head = update::unpackPackage(call.operand(0), runningProgram().publisherKey, call.operand(1));
    if (!head)
        return head.error();
    tell(call, {ApplyWay::NextStart, head->manifest.version, call.operand(1), {}});
    return Done{};
}

QList<Command> updateCommands()
{
    static const Option wait{"wait", "SECONDS", QT_TRANSLATE_NOOP("Command", "how long to try again while a program still runs from the folder; not at all when left out")};
    return {
        {QStringLiteral("update look"), "FILE [FOLDER]", QT_TRANSLATE_NOOP("Command", "verify an update package and say what it brings, and whether it fits this program or that of a portable folder"), {}, look},
        {QStringLiteral("update take"), "FILE [FOLDER]", QT_TRANSLATE_NOOP("Command", "take in an update package: verified, kept on this computer, not applied yet"), {}, take},
        {QStringLiteral("update list"), "[FOLDER]", QT_TRANSLATE_NOOP("Command", "the update packages that are kept on this computer"), {}, list},
        {QStringLiteral("update apply"), "[FOLDER]", QT_TRANSLATE_NOOP("Command", "apply the update that waits: exchange a portable folder, or write out what is to be installed and say how"),
         {{"package", "FILE", QT_TRANSLATE_NOOP("Command", "apply this package to the portable folder, without taking it in")}, wait}, apply},
        {QStringLiteral("update back"), "[FOLDER]", QT_TRANSLATE_NOOP("Command", "go back to the former version"), {wait}, back},
        {QStringLiteral("update discard"), "[FOLDER]", QT_TRANSLATE_NOOP("Command", "remove the update that waits"), {}, discard},
        {QStringLiteral("update unpack"), "FILE FOLDER", QT_TRANSLATE_NOOP("Command", "verify an update package and make a new folder of its files"), {}, unpack},
    };
}

} // namespace cli
