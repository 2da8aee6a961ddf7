// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where the program keeps what belongs to the machine: usually where the system keeps such things, in the portable edition in a
/// file beside the program. Call it once in main, when the application is there and before anything is read.
void chooseSettingsPlace();

/// Whether a file named portable.txt lies beside the program.
bool isPortable();
