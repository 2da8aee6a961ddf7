// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberfields.h"

// Days of members that a cell marks: birthdays, and party badges.

/// A birthday in a time that was asked for.
struct Birthday
{
    ListedMember listed;
    int month = 0;
    QDate on;                ///< 28 February for who was born on the 29th in a year without one; invalid when the day is not known
    int age = 0;             ///< that is reached
    bool isCongratulated = false;
};

/// The birthdays of some months of a year, in their order, of those on the list.
struct Birthdays
{
    QList<Birthday> days;
    QList<ListedMember> unknown;  ///< on the list, but without a month of birth in the book
};

/// Birthdays from a month to another of the same year, 1 to 12; Invalid for others. The list is that of the first of these days that is not
/// past, of the last one for months that are.
Result<Birthdays> birthdays(const Book &book, int year, int firstMonth, int lastMonth, const QDate &today);

/// Who reaches a badge in a round.
struct DueBadge
{
    ListedMember listed;
    int years = 0;           ///< of party age
    QDate reached;
    QDate round;             ///< the day on which the badge is given
    bool isHeld = false;     ///< the card or the timeline says that it was given already
};

/// The badges of a year, by round and then by years.
struct DueBadges
{
    QList<QDate> rounds;     ///< the days of the year's four rounds
    QList<DueBadge> badges;
    QList<ListedMember> inexact;  ///< whose party age is not known to the day, so that they may be missing above
};

/// The badges of the four rounds of a year, of those on the list of its first day that is not past (without who is here temporarily:
/// the home cell proposes), by party age without the times outside.
Result<DueBadges> dueBadges(const Book &book, int year, const QDate &today);
