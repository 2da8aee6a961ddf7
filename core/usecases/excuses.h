// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// Records that a member said before the day that he will not come; a second one of the same member changes the first.
/// Invalid without a reason; Refused for somebody who is not called to the meeting, or whom the roll call has already.
Result<ExcuseId> putExcuse(Book &book, Excuse excuse);

/// Takes an excuse back: the member comes after all.
Result<Changes> removeExcuse(Book &book, const ExcuseId &id);
