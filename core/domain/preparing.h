// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// A member said before the day of a meeting that he will not come, and why. The roll call takes it over and may say otherwise.
struct Excuse
{
    static constexpr const char *kind = "excuse";
    ExcuseId id;
    MeetingId meeting;
    MemberId member;
    QString reason;
    QDate told;              ///< when it was said

    friend bool operator==(const Excuse &, const Excuse &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("member", self.member);
        visit("reason", self.reason);
        visit("told", self.told);
    }
};

/// The two times at which papers of a meeting are put into the official handbook app.
enum class PackStage { Before, After };
template <>
struct Words<PackStage>
{
    static constexpr const char *list[] = {"before", "after"};
};

/// Somebody put the papers of a meeting that were due then into the official handbook app.
struct Posting
{
    static constexpr const char *kind = "posting";
    PostingId id;
    MeetingId meeting;
    PackStage stage = PackStage::Before;
    QDate day;

    friend bool operator==(const Posting &, const Posting &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("stage", self.stage);
        visit("day", self.day);
    }
};

/// How the day of the regular meeting is found in a month: a day by its number, or a day of the week.
enum class DayRule { DayOfMonth, DayOfWeek };
template <>
struct Words<DayRule>
{
    static constexpr const char *list[] = {"day-of-month", "day-of-week"};
};

/// Where a meeting goes whose day is free.
enum class FreeDayMove { Later, Earlier, Stay };
template <>
struct Words<FreeDayMove>
{
    static constexpr const char *list[] = {"later", "earlier", "stay"};
};

/// The day on which the cell meets each month, from a month on.
struct MeetingDay
{
    static constexpr const char *kind = "plan.day";
    MeetingDayId id;
    QDate from;              ///< first day of the first month it holds for
    DayRule rule = DayRule::DayOfMonth;
    qint64 day = 3;          ///< of DayOfMonth, 1 to 31; the last of a shorter month
    qint64 week = 1;         ///< of DayOfWeek: the first to fourth of the month, 5 the last
    qint64 weekday = 1;      ///< of DayOfWeek: 1 Monday to 7 Sunday
    FreeDayMove move = FreeDayMove::Later;
    bool onWeekends = false; ///< the cell meets on Saturdays and Sundays too
    QString alsoFree;        ///< days of each year that are free too, "24/11, 22/12"

    friend bool operator==(const MeetingDay &, const MeetingDay &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("rule", self.rule);
        visit("day", self.day);
        visit("week", self.week);
        visit("weekday", self.weekday);
        visit("move", self.move);
        visit("onWeekends", self.onWeekends);
        visit("alsoFree", self.alsoFree);
    }
};

/// What the yearly plan says of one month beside the rule of the day.
struct PlannedMonth
{
    static constexpr const char *kind = "plan.month";
    PlannedMonthId id;
    qint64 year = 0;
    qint64 month = 0;        ///< 1 to 12
    QDate date;              ///< of the regular meeting, where it was set by hand
    QString topic;           ///< theme of the thematic meeting; empty when the month has none
    MemberId presenter;      ///< who prepares the theme
    QString note;

    friend bool operator==(const PlannedMonth &, const PlannedMonth &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("year", self.year);
        visit("month", self.month);
        visit("date", self.date);
        visit("topic", self.topic);
        visit("presenter", self.presenter);
        visit("note", self.note);
    }
};
