// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/domain/meetingday.h"

/// One month of the yearly plan: when the cell meets, why then, which theme, and what has been called already.
struct PlanLine
{
    int year = 0;
    int month = 0;
    QDate date;                        ///< of the regular meeting: as called, else as set by hand, else by the rule
    FoundDay found;                    ///< what the rule says
    PlannedMonth plan;                 ///< without an id while nothing was planned for the month
    QString presenter;                 ///< name of who prepares the theme
    std::optional<Meeting> regular;    ///< the regular meeting that was called in the month
    std::optional<Meeting> thematic;
};

/// A theme that was planned or discussed, with the day or month of it.
struct ShelvedTheme
{
    QString topic;
    QDate day;                         ///< of the meeting; the first of the month while it is only planned
    bool discussed = false;            ///< a thematic meeting was called with it
};

/// The twelve months of a year.
Result<QList<PlanLine>> yearPlan(const Book &book, int year);

/// The quarters (1 to 4) in which neither plan nor meetings have a theme; the rules ask for one in each.
QList<int> quartersWithoutTheme(const QList<PlanLine> &lines);

/// All themes of thematic meetings and of the plan, latest first.
Result<QList<ShelvedTheme>> themeShelf(const Book &book);

/// The rules of the day that the book holds, oldest first.
Result<QList<MeetingDay>> meetingDays(const Book &book);

/// Settles the day of the regular meeting from a month on; another rule from the same month is changed. Invalid for a day, week or
/// free day that cannot be.
Result<Changes> settleMeetingDay(Book &book, MeetingDay day);

/// Plans a month: its date by hand, its theme, who prepares it. A month of which nothing is left loses its record. Invalid for a date in
/// another month; Refused for a theme that was discussed before, with the day, unless `again` is Yes.
enum class ThemeAgain { No, Yes };
Result<Changes> planMonth(Book &book, PlannedMonth month, ThemeAgain again = ThemeAgain::No);

/// Who prepares the theme of a meeting by the plan of its month; nobody when the plan has another theme or none.
Result<MemberId> preparerOf(const Book &book, const Meeting &meeting);

/// When the regular meeting of a month is, by the plan; nothing when the book has neither a rule nor a date for it.
Result<std::optional<QDate>> plannedDay(const Book &book, int year, int month);
