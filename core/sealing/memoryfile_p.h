// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3_file;

namespace sealing {

/// The bytes a temporary file needs of the memory SQLite gives for a file.
int memoryFileSize();

/// Makes a temporary file of SQLite that is memory and nothing else, wiped when it is closed. Always SQLITE_OK.
int openMemoryFile(sqlite3_file *file, int flags, int *outFlags);

} // namespace sealing
