// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/updatealong.h"
#include "core/update/installing.h"
#include "core/update/portable.h"

/// The program that runs, with what it reads and which books are known on this computer: what an update has to fit.
update::Running runningProgram();

/// The same, of a portable edition with what its folder holds now. Errors as update::runningIn.
Result<update::Running> programToUpdate();

/// What becomes of an update that was taken in, on this system and edition.
enum class ApplyWay {
    Command,     ///< a person installs the Debian package with a command
    Installer,   ///< the Windows installer is started when the window is closed
    NextStart,   ///< the portable folder is exchanged when the program is started next
    AfterEnd     ///< a portable folder on Windows, which holds the folder of a program that runs: exchanged when that has ended
};

ApplyWay applyWay(const update::Running &running);

/// What there is to say and to do about updates, for a window.
struct UpdateStanding
{
    update::Running running;
    ApplyWay way = ApplyWay::Command;
    std::optional<update::Manifest> waiting;  ///< taken in, not applied yet
    bool liesBesideOnly = false;              ///< it lies ready beside the portable folder, and its package is not on this computer
    std::optional<update::Manifest> former;   ///< what can be gone back to
    std::optional<Error> noWayBack;           ///< why one that is there cannot be gone back to
    bool leadsBack = false;                   ///< the version that runs can be come back to from the next: its package is kept, or its portable folder is signed
};

UpdateStanding updateStanding(const update::Running &running);

/// Takes a package in, and lays the folder of a portable edition ready beside the one in use; that of an installed program that runs
/// is only kept, as Kept::Current. Errors as update::takeIn and update::layBeside.
Result<update::Kept> takeInUpdate(const QString &package, const update::Running &running);

/// A package to go along with bundles for cells, after all of it was verified with the publisher's key; which systems the cells
/// have is not known here. Errors as update::verifyPackage; Refused (`limit`) when it is larger than a bundle may be.
Result<UpdateAlong> updateForCells(const QString &package, const QByteArray &publisherKey);

/// Takes in what came along with a bundle: nothing of it is trusted but what the publisher signed. Nothing where nothing came, or only what
/// this program has or follows already, also where that is kept now for the way back. Errors as takeInUpdate.
Result<std::optional<update::Kept>> takeInUpdate(const UpdateAlong &update, const update::Running &running);

/// What a person has to do now, or the program by itself.
struct ApplyStep
{
    ApplyWay way = ApplyWay::Command;
    QString version;
    QString file;     ///< the Debian package or installer that was written out; the folder of a portable edition
    QString command;  ///< to be typed, for ApplyWay::Command and for going back with an installer
};

/// When the folder of a portable edition is exchanged.
enum class Exchange { Now, AtNextStart };

/// Makes the update that waits ready to be applied: all of it is verified again. What lies beside a portable folder already is exchanged
/// now without its package, which may be on another computer. Errors as update::waiting, update::writeOutInstaller, update::layBeside,
/// update::putInPlaceOf.
Result<ApplyStep> applyUpdate(const update::Running &running, Exchange exchange = Exchange::Now);

/// The same for the former version; a portable folder is exchanged now where the system lets it. Errors as update::former, update::goBack.
Result<ApplyStep> goBackToFormer(const update::Running &running);

/// Has a portable folder exchanged once this program has ended: a copy of its command line, made where packages are kept, waits for
/// that and does it. Forward only where a version waits beside the folder or the program was started under a name in between, otherwise
/// nothing is done. What goes wrong it notes in a language. To be called last. Refused (`no-command-line`) when the edition has no command line; Io.
Result<Done> exchangeAfterEnd(const update::Running &running, update::Way way, const QString &language = QStringLiteral("vi"));

/// Whether this program is the copy that exchangeAfterEnd() started, which nobody sees.
bool isExchanger(const update::Running &running);

/// Notes what an exchange that nobody saw came to, for the next start: why it failed, or nothing.
void noteExchange(const update::Running &running, const std::optional<Error> &failure);

/// What a portable edition has to say of the last exchange that nobody saw, once; nothing when that went well.
std::optional<Error> takeExchangeNote(const update::Running &running);

/// Removes what waits, beside a portable folder first; how many updates that were. Errors as update::discardBeside, update::discardWaiting.
Result<int> discardUpdate(const update::Running &running);

/// At the start of a portable edition: puts right what was cut off, lets a version that waits beside it take its place, and
/// returns the program to start instead of this one (`program`, its path); empty when this one goes on. Errors leave it as it was.
Result<QString> programToStart(const QString &program, const update::Running &running);
