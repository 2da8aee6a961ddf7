// SPDX-License-Identifier: GPL-3.0-or-later
// A portable edition is a folder F that holds what its update.json names. Beside it lie, while they are needed:
//
//   F.new      a newer version, whole, that takes F's place at the next start
//   F.before   the version that was F before, whole, which leads back
//   F.aside    the one that was F, between two renames
//   F.lock     for whom F and these are now: two programs never change them at one moment
//
// What changes a folder waits five seconds for another program that does; then it is Busy (`busy`).
//
// Where the system exchanges two names at once, F is there at every moment; elsewhere a step that was cut off is put right by
// settle(). What a person keeps in F (settings, whatever else) is not the program's, and goes along by renames: it is never in
// two places, and never removed.
#pragma once

#include "core/update/package.h"
#include "core/update/running.h"

namespace update {

/// How names are exchanged: at once where the file system can, or one by one as others have to.
enum class Renames { AtOnce, OneByOne };

/// The program that a folder holds, to ask whether an update fits it; key, shelf and books are those of this computer. Puts right what was
/// cut off, unless another program is at it just now. Refused (`not-portable`) for another folder.
Result<Running> runningIn(const QString &folder, const Running &here);

/// Lays the new version of a package beside a folder, as F.new: verified, whole, flushed, or not at all. One that is there goes.
/// It has to fit the program that the folder holds now, whatever `running` says of it. Errors as verifyPackage and checkFits; Refused (`in-the-way`) when F.before holds something that is not the program's; Io.
Result<Manifest> layBeside(const QString &package, const Running &running);

/// What waits beside a folder as F.new.
std::optional<Manifest> beside(const QString &folder);

/// What was the folder before, as F.before, when it is older.
std::optional<Manifest> before(const QString &folder);

/// Whether F.before bears the publisher's signature, without which it does not come back; its files are not looked at. Errors as headIn.
Result<Done> checkSignedBefore(const Running &running);

/// Gives F.new the place of the folder, after all of it was verified again; the folder becomes F.before. What it has to fit is the
/// program that the folder holds now, whatever `running` says of it. NotFound (`none-waiting`); Refused (`unsigned`); errors as layBeside.
Result<Manifest> putInPlaceOf(const Running &running, Renames renames = Renames::AtOnce);

/// Exchanges the folder and F.before, after all of that was verified; F.new goes. NotFound (`no-former`); Refused (`newer-books` when it
/// could not read the books known here, `unsigned`); Untrusted, Corrupt (`tampered`); Io.
Result<Manifest> goBack(const Running &running, Renames renames = Renames::AtOnce);

/// Puts right what was cut off between two steps, and brings back what the person keeps in F. Does nothing where nothing is to do.
Result<Done> settle(const QString &folder);

/// Removes F.new, or nothing of it: Io where it cannot be given up because another program has a file in it open.
Result<Done> discardBeside(const QString &folder);

} // namespace update
