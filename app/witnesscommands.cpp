// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/plainfiles.h"
#include "app/wholeoutput.h"
#include "app/witnessfolder.h"

namespace cli {
namespace {

const Option stateOption{"state", "DIR",
                         QT_TRANSLATE_NOOP("Command",
                                           "the witness's folder: key (secret key), logs (a verifier key on each "
                                           "line), held (what was confirmed), forks (evidence)")};

Result<Done> init(const Call &call)
{
    const auto folder = call.needed("state");
    if (!folder)
        return folder.error();
    const auto key = WitnessFolder::create(*folder, call.operand(0).toUtf8());
    if (!key)
        return key.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("vkey"), jsonText(key->text())}});
    else
        call.line(QString::fromUtf8(key->text()));
    return Done{};
}

Result<std::unique_ptr<WitnessFolder>> folderOf(const Call &call)
{
    const auto path = call.needed("state");
    if (!path)
        return path.error();
    return WitnessFolder::open(*path);
}

Result<Done> addLog(const Call &call)
{
    const auto key = note::VerifierKey::parse(call.operand(0).toUtf8());
    if (!key)
        return key.error();
    const auto folder = folderOf(call);
    if (!folder)
        return folder.error();
    return (*folder)->know(*key);
}

Result<Done> addCheckpoint(const Call &call)
{
    const auto request = call.input(call.operand(0));
    if (!request)
        return request.error();
    const auto folder = folderOf(call);
    if (!folder)
        return folder.error();
    const auto line = (*folder)->addCheckpoint(*request);
    if (!line)
        return line.error();
    return writeOutput(call, {}, *line);
}

} // namespace

QList<Command> witnessCommands()
{
    return {
        {QStringLiteral("witness init"),
         "NAME",
         QT_TRANSLATE_NOOP("Command", "Makes the folder of a witness and its key, and prints the verifier key."),
         {stateOption},
         init},
        {QStringLiteral("witness add-log"),
         "VKEY",
         QT_TRANSLATE_NOOP("Command", "Makes a log known to a witness by the log's verifier key."),
         {stateOption},
         addLog},
        {QStringLiteral("witness add-checkpoint"),
         "[REQUEST]",
         QT_TRANSLATE_NOOP("Command",
                           "Judges a request (C2SP tlog-witness), stores the new state on the disk and then prints the "
                           "signature line."),
         {stateOption},
         addCheckpoint},
    };
}

} // namespace cli
