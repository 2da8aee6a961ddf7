// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a word is one that Vietnamese can have: a beginning, a rime that goes with it, at most one tone, written over the
/// right vowel ("thúy" and "thuý" both), and before p, t, c, ch no other tone than sắc and nặng. Capitals count as small letters.
/// Most words of other languages are none, and so are the letters of one encoding read as those of another.
bool isSyllable(const QString &word);
