// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// Texts of papers in the book's own words.

/// One text of a paper, for a person to read: what the program fills in stands as "‹người chủ trì›".
struct PaperText
{
    QString original;        ///< as the program has it
    QString words;           ///< as the book's papers have it
    bool isChanged = false;
};

/// The texts of a paper that can be changed, in the order of the paper. NotFound for a paper that has none.
Result<QList<PaperText>> paperTexts(const Book &book, const QString &paper);

/// Puts other words for a text of a paper, counted from 0 as paperTexts() gives them; the original words go back to them. The
/// papers that are closed with minutes use them for minutes that are not closed yet, and ask for another reading of what was read.
/// NotFound for a text that is not there, errors of documents::fromReadable, Refused for a mark of secrecy.
Result<Done> putWording(Book &book, const QString &paper, qsizetype text, const QString &words);
