// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// Whether something failed in a way: with an error of that kind, and with that word where one is named.
template <typename T>
bool fails(const Result<T> &result, Error::Kind kind, const char *word = "")
{
    return !result && result.error().kind == kind && (!*word || qstrcmp(result.error().word, word) == 0);
}
