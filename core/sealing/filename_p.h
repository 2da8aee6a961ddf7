// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sealing {

/// The name of a file as the system's VFS takes it; on Windows one of any length.
QByteArray nameForVfs(const QString &absolute);

/// The URI by which SQLite opens a file through a VFS.
QString uriOf(const QString &absolute, const QByteArray &vfs);

} // namespace sealing
