// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/database_p.h"

#include <functional>

/// Walks a file through the numbered steps to the newest version; a new file walks the same steps as an old one.
/// `lastly` is run inside the last step of a file that was there before: both happen or neither.
/// Unsupported, and nothing touched, when a newer program wrote it; Corrupt when it is no book.
Result<Done> migrate(Database &database, const std::function<Result<Done>()> &lastly);
