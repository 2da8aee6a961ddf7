// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/update/shelf.h"

namespace update {

/// Which way a package leads.
enum class Way { Forward, Back };

/// The installer or Debian package in a package of the shelf, written out beside it after all was verified again; its path.
/// What was written out before goes. Refused (`portable`) for a portable edition, which is not installed; errors as unpackPackage.
Result<QString> writeOutInstaller(const Kept &kept, const Running &running);

/// The command that installs a Debian package, for a person to type or to copy. The program itself never acts as administrator.
QString installCommand(const QString &debianPackage, Way way);

/// Starts a Windows installer, which asks and says everything else itself; going back it is told so, because it refuses to go over a
/// newer version otherwise. Call it when no window is open any more, because it replaces the files of the program. Io when Windows does not start it; Unsupported (`no-installer`) on other systems.
Result<Done> startInstaller(const QString &installer, Way way);

/// What a person types to go back with a Windows installer: into “Run” of Windows or into cmd. PowerShell does not take it.
QString goBackCommand(const QString &installer);

/// Removes what was written out.
void clearWrittenOut(const Running &running);

} // namespace update
