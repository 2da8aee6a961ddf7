// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

/// The disks of this computer that a path lies on, by the system's names for them; partitions of one disk are one. Empty for a
/// network drive, for what lies in memory, and where the system does not say.
QSet<QString> disksOf(const QString &path);

/// Whether a path lies on a disk that is meant to be pulled out: a stick, a card, a disk on a cable. False where the system
/// does not say.
bool isOnRemovableDisk(const QString &path);
