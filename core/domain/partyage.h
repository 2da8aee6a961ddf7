// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/timeline.h"

#include <optional>

/// A time outside the Party. Who is back belongs to it again from `until` on.
struct OutsideTime
{
    QDate from;
    QDate until;             ///< invalid while it lasts

    friend bool operator==(const OutsideTime &, const OutsideTime &) = default;
};

/// How long somebody has been in the Party: from the day of the decision to admit, without the times outside (domain.md 5.4).
struct PartyAge
{
    QDate since;             ///< invalid when the book does not know it
    bool isExact = true;     ///< false when a day or month of it is not known; then the first day that it may be is taken, and the longest time outside
    QList<OutsideTime> outside = {};  ///< in their order, none overlapping another

    /// Whole years on a day; nothing when it is not known or begins later.
    std::optional<int> yearsOn(const QDate &day) const;

    /// The day on which so many years are reached; invalid when that is not known, or does not come while a time outside lasts.
    QDate reaches(int years) const;
};

/// The party age of a member with the lines of the timeline and the states (of anybody; those of this member count). A time outside is
/// one that the timeline tells, and one between leaving the Party and being of it again.
PartyAge partyAgeOf(const Member &member, const QList<MemberEvent> &events, const QList<MemberStatus> &way);

/// Whole years of life on a day; of somebody of whom only year or month of birth is known, those that are certain. Nothing when even
/// the year is not known, or lies ahead.
std::optional<int> yearsOfLife(const QString &born, const QDate &day);
