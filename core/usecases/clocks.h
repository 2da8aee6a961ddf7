// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// What the cell must not miss for its members, by the rules of deadlines and what stands in the book.

/// Something that is open for a person on a day.
struct Clock
{
    QString rule;            ///< id of the rule
    MemberId member;         ///< empty for an applicant
    QString name;
    QString what;            ///< what is to be done, in Vietnamese as the rules say it
    QString clause;          ///< where that stands
    QString certainty;       ///< `sure`, `likely`
    QDate opens;             ///< from when it can be done
    QDate due;               ///< by when

    bool isLate(const QDate &today) const { return due < today; }

    friend bool operator==(const Clock &, const Clock &) = default;
};

/// What is open on a day, by the day it is due. A day of the past gives what would have been told then by what the book says now of
/// standings and papers of that time. People whose dates are not known whole have no clock.
Result<QList<Clock>> clocksOn(const Book &book, const QDate &today);
