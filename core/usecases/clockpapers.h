// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/deadlinesheet.h"
#include "core/usecases/clocks.h"

/// The list of what is open on a day, as it is printed.
Result<documents::DeadlineSheet> deadlineSheet(const Book &book, const QDate &day);

/// Whether people are named in a file that leaves the protection of the book.
enum class Names { With, Without };

/// What is open or opens between two days as an iCalendar file: each deadline with a limit on the day it is due, reminded a week before.
Result<QByteArray> deadlineCalendar(const Book &book, const QDate &from, const QDate &until, Names names);
