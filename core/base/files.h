// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

enum class Existing { Keep, Replace };

/// The whole content of a regular file. NotFound, Io, or Refused when it is larger than `maxBytes`.
Result<QByteArray> readWhole(const QString &path, qint64 maxBytes = 64 << 20);

/// Writes a file whole or not at all: temporary name beside it, flush to the disk, rename, flush of the folder.
/// Refused when the file is there and `existing` is Keep; Io when the disk said no at any step, with a sentence of its
/// own when it is full (QSaveFile would report success after a failed flush).
Result<Done> writeWhole(const QString &path, const QByteArray &bytes, Existing existing = Existing::Keep);

/// Gives a temporary file that was flushed and closed its name, over a file of that name, and flushes the folder; Io when
/// that fails, the temporary file is then removed. For content that comes in pieces; otherwise use writeWhole().
Result<Done> putInPlace(const QString &temporary, const QString &path);

/// Gives a folder, or a file, another name on the same disk that nothing has yet; false when it keeps the one it has. On Windows
/// a file in it that another program reads just now is waited for, as in the functions above.
bool renameFolder(const QString &from, const QString &to);

/// Removes a file or an empty folder; false when it is still there. On Windows it is waited for in the same way.
bool removeWhenFree(const QString &path);

/// Whether what the system refused last, after forgetErrors(), was refused because the disk is full. Ask before anything else is done.
bool saysDiskIsFull();

/// Forgets what the system refused before, so that saysDiskIsFull() speaks of what comes now.
void forgetErrors();

/// Flushes the names in a folder to the disk, as far as the system can: a file or folder that was made there or was given
/// another name stays so when the power goes.
void flushFolder(const QString &folder);

/// Flushes a file's content from the system's cache to the disk. Io when the disk said no.
Result<Done> flushToDisk(class QFile &file);

/// Whether the name of a file system (as QStorageInfo gives it) is one that lives on another machine.
bool isNetworkFileSystem(const QByteArray &fileSystemType);

#ifdef Q_OS_WIN
/// A path as Windows itself takes it, of any length: native separators, and the prefix \\\\?\\ where it is long.
QString systemPath(const QString &path);
#endif

/// Whether a path lies on a network drive.
bool isOnNetworkDrive(const QString &path);
