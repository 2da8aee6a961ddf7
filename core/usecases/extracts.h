// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/paper/layout.h"

/// A matter of closed minutes that an extract can be made of.
struct ExtractMatter
{
    AgendaItemId item;
    VoteId vote;
    PollId poll;
    QString title;           ///< as printed: "3. Xét kết nạp đảng viên", of a vote its matter

    friend bool operator==(const ExtractMatter &, const ExtractMatter &) = default;
};

/// The matters of a meeting of which anything was recorded: each item, and under it each vote and secret ballot.
QList<ExtractMatter> extractMatters(const MeetingRecord &record);

/// An extract as makeExtract() would make it, with the next number, not recorded. Its matter, certifier and purpose are taken
/// from `wanted`; the date too, or today when it has none. Refused as documents::extractPages() says.
Result<Extract> preparedExtract(const Book &book, const Extract &wanted);

/// An extract on pages as it was given out: with the slips that were signed before it. Names and offices are those of the handbook
/// now; the file that was kept has those of then. Errors as documents::extractPages().
Result<paper::Pages> givenOutPages(const Book &book, const Extract &extract);

/// Gives out an extract of signed minutes: numbers it, makes its PDF, keeps it and records its hash. Errors as preparedExtract().
Result<Extract> makeExtract(Book &book, const Extract &wanted);
