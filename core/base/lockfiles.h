// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Takes away a lock file of QLockFile that no running program of this computer holds, whatever stands in it: it was cut off when the
/// power went, or came with the folder from another computer. False when somebody holds it, or it stays.
bool removeAbandonedLock(const QString &path);
