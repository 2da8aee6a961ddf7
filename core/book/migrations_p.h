// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/database_p.h"

#include <functional>

/// Walks a file through the numbered steps to the newest version; a new file walks the same steps as an old one.
/// `lastly` is run inside the last step of a file that was there before: both happen or neither.
/// Unsupported, and nothing touched, when a newer program wrote it; Corrupt when it is no book.
Result<Done> migrate(Database &database, const std::function<Result<Done>()> &lastly);

/// Whether a book's file was written by a newer program, asked without SQLite, which would write to it. Unsupported; Done
/// also when there is no file, or none that opens with the key, because opening it says why.
Result<Done> refuseNewer(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey);
