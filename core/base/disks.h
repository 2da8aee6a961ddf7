// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// The disks of this computer that a path lies on, by the system's names for them; partitions of one disk are one. Empty for a
/// network drive, for what lies in memory, and where the system does not say.
QSet<QString> disksOf(const QString &path);
