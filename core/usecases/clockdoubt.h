// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// Why the computer's clock looks wrong beside what the book's own log says; nothing when it does not: the last entry was
/// recorded later than it is now (ten minutes are let pass), or more than 400 days ago. It keeps nobody from working: the
/// order of what is recorded is that of the log and not of the clock.
std::optional<Error> clockDoubt(const Book &book, const QDateTime &now);
