// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Files that another program may hold just now.

/// Opens a file for reading; false when that fails. On Windows one that another program holds (a virus scanner reads what was just
/// written) is waited for, up to two seconds.
bool openToRead(class QFile &file);

/// Takes a lock, waiting for so many milliseconds while another program holds it. One that no running program of this computer holds is
/// taken away, whatever stands in it: it was cut off when the power went, or came with the folder from another computer.
bool takeLock(class QLockFile &lock, int wait = 0);
