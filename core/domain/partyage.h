// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/timeline.h"

#include <optional>

/// Party age on a day: whole years and months since the decision to admit, without the time outside the Party (HD06 9.2).
struct PartyAge
{
    int years = 0;
    int months = 0;
    qint64 daysOutside = 0;  ///< left out

    friend bool operator==(const PartyAge &, const PartyAge &) = default;
};

/// A time outside the Party, both days whole: [from, until).
struct TimeOutside
{
    QDate from;
    QDate until;
};

/// The times outside the Party that a member's timeline tells with whole dates, without what overlaps; one that goes on ends on `day`.
QList<TimeOutside> timesOutside(const QList<MemberEvent> &events, const QDate &day);

/// The day on which a member reaches so many years of party age. Invalid when the day of the decision is not known whole.
QDate partyAgeReached(const Member &member, const QList<MemberEvent> &events, int years);

/// Party age on a day. Nothing when the day of the decision is not known whole or lies later.
std::optional<PartyAge> partyAgeOn(const Member &member, const QList<MemberEvent> &events, const QDate &day);
