// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// Changes what stands on the cover of our book: names, places, the beginning of the term, the telephone. Invalid without
/// a name; Refused when a text carries a secrecy mark, when the book would become one of another kind, or when nothing is
/// different.
Result<Changes> changeHead(Book &book, BookHead head);
