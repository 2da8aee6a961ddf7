// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace cli {

/// `paper BOOK 2026 year-book`: the book of a year or of some time as PDF, with what is missing in it on standard error.
Result<Done> yearBookPaper(const Call &call, Book &book);

} // namespace cli
