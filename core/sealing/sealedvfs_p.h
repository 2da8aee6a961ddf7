// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sealing/sealedvfs.h"

struct sqlite3_vfs;

namespace sealing {

/// Where the VFS below keeps the index of a write-ahead log. In a file (`-shm`) it would hold checksums of plaintext.
enum class LogIndex { Nowhere, InProcess };

/// Puts the sealing under another name over another VFS: tests use it over a disk that loses power. Again is harmless.
/// With `LogIndex::Nowhere` a write-ahead log needs locking_mode=EXCLUSIVE.
bool addVfs(const char *name, const char *base, LogIndex index = LogIndex::Nowhere);

/// The VFS of the system that lies below a sealing one.
sqlite3_vfs *baseOf(sqlite3_vfs *vfs);

/// SealedFile::use() through such a VFS.
Result<SealedFile> useThrough(const char *vfs, const QString &path, const QByteArray &bookId, const SecretBytes &bookKey);

} // namespace sealing
