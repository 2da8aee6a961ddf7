// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// Sentences that are typed by a few letters in a meeting: those of the book, and those that come with the program.

/// The sentences to choose from, the book's own first, each in the order of their letters. One of the book stands in the place of
/// one of the program that is called by the same letters.
Result<QList<Phrase>> phrases(const Book &book);

/// Keeps a sentence in the book; an empty id makes a new one, or changes the one that is called by the same letters already.
/// Invalid without letters or text, for more than 12 letters, and for anything but letters and digits; Refused for a text with a mark
/// of secrecy, and for letters by which another sentence of the book is called.
Result<PhraseId> putPhrase(Book &book, Phrase phrase);
Result<Changes> removePhrase(Book &book, const PhraseId &id);

/// The sentences meant by what was typed: first the one called so, then those whose letters begin so, then those in whose text the words stand, with
/// accents or without.
QList<Phrase> phrasesMeant(const QList<Phrase> &all, const QString &typed);

/// A text with a sentence put in, and where the person goes on.
struct Typed
{
    QString text;
    qsizetype cursor = 0;
    qsizetype selected = 0;  ///< letters before the cursor that are to be typed over
};

/// Puts a sentence into a text in the place of the letters from `from` to `to`; `name` stands for {tên}, "đồng chí" where it is
/// empty. The first "…" is to be typed over; without one the cursor stands behind the sentence. A space is put before it where a word would touch it.
Typed typed(const QString &text, qsizetype from, qsizetype to, const Phrase &phrase, const QString &name);
