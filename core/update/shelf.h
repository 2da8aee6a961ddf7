// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/package.h"
#include "core/update/running.h"

namespace update {

/// A package on the shelf of this computer.
struct Kept
{
    enum Role {
        Waiting,   ///< newer than the program: to be applied
        Current,   ///< the program itself: for the day on which its follower is to be left again
        Former,    ///< older: leads back
        Damaged
    };

    Role role = Waiting;
    QString path;
    Manifest manifest;   ///< empty when it is damaged
    Error problem = {};  ///< why it counts as damaged
};

/// What a package would be on the shelf: Waiting, or Current where it is the package of a program that was installed and its own is
/// not kept whole. Errors as checkFits; Refused (`downgrade`) when a newer one waits already.
Result<Kept::Role> roleOnShelf(const Manifest &manifest, const Running &running);

/// Takes a package onto the shelf: verified before anything is touched, copied, verified again as it lies there, then given its
/// name, so that it is there whole or not at all. One that waits replaces an older one that waits; the package of the running
/// program and the newest former one stay. Errors as verifyPackage and roleOnShelf; Io.
Result<Kept> takeIn(const QString &package, const Running &running);

/// What is on the shelf, the newest version first. Signatures are checked, files are not.
QList<Kept> kept(const Running &running);

/// The package that waits to be applied. NotFound (`none-waiting`).
Result<Kept> waiting(const Running &running);

/// The newest former package, which leads back and reads every book known here. NotFound (`no-former`); Refused (`newer-books`).
Result<Kept> former(const Running &running);

/// Removes what waits and what is damaged; how many packages that were. Io where one stays.
Result<int> discardWaiting(const Running &running);

} // namespace update
