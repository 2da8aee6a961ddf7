// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// How well a passphrase resists somebody who tries many; only Fair and Good are accepted.
enum class Strength { TooShort, TooPlain, Common, Fair, Good };

/// The shortest passphrase that is accepted, in letters.
constexpr int shortestPassphrase = 10;

/// The strength of a passphrase as it was typed: by its length, by how many different letters it has, and by whether much
/// of it is a word, row of keys or year that everybody tries first. Accents and case do not matter for that.
Strength strengthOf(const QString &typed);

/// Whether a passphrase typed twice may lock a book. Invalid, with the reason and what would do.
Result<Done> acceptPassphrase(const QString &typed, const QString &again);
