// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// What the cell must not miss, by the rules of deadlines and what stands in the book.

/// Something that is open on a day, for a person or for the cell as a whole.
struct Clock
{
    QString rule;            ///< id of the rule
    MemberId member;         ///< empty for an applicant and for the cell
    QString name;            ///< empty for the cell
    QString what;            ///< what is to be done, in Vietnamese as the rules say it
    QString clause;          ///< where that stands
    QString certainty;       ///< `sure`, `likely`
    QString form;            ///< what is opened to do it, as ClockRule::form
    QDate opens;             ///< from when it can be done; with rule and person it tells this deadline from all others
    QDate due;               ///< by when; invalid where no limit is said

    /// What tells it from every other that is open on the same day.
    QString key() const { return QStringList{rule, member.text, name, opens.toString(Qt::ISODate), what}.join(u'/'); }

    bool isLate(const QDate &today) const { return due.isValid() && due < today; }

    friend bool operator==(const Clock &, const Clock &) = default;
};

/// What is open on a day, by the day it is due, what has no limit behind. A day of the past gives what would have been told then by
/// what the book says now of standings and papers of that time. People whose dates are not known whole have no clock. What is due each
/// quarter, half-year or year is told until the next one opens, and not before the month in which the book began.
Result<QList<Clock>> clocksOn(const Book &book, const QDate &today);

/// What is open or will open between two days, each deadline once, as it stands on its last day in between.
Result<QList<Clock>> clocksBetween(const Book &book, const QDate &from, const QDate &until);

/// Says that a deadline is no longer waited for: it was done in a way the book does not see, or it came to nothing. `clock` as
/// clocksOn() gave it. Invalid without words; Refused when it is settled already.
Result<Changes> settleClock(Book &book, const Clock &clock, const QString &how, const QDate &on);

/// Those that were settled by hand, the latest first.
Result<QList<ClockSettled>> settledClocks(const Book &book);
