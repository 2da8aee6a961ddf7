// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The text in the composed form (NFC) in which everything is stored.
QString nfc(const QString &text);

/// The text as an accent-blind search sees it: lower case, marks of Latin letters dropped, đ as d; marks of other
/// scripts (Bengali vowel signs) stay, so "hòa" and "hoà", "Đức" and "duc" are one (domain.md 13).
QString fold(const QString &text);

/// Whether every word of `typed` begins a word of `haystack`, in any order; nothing typed finds everything.
/// A word typed without accents finds both forms ("uy" finds "ủy"). A word typed with accents finds only those: its
/// letters must begin the word and its tone must be the word's, wherever in the syllable it is written (ủy, uỷ).
/// While letters are still missing a tone may be missing too ("nguyê" finds "Nguyễn", "nguyên" does not).
bool containsFolded(const QString &haystack, const QString &typed);
