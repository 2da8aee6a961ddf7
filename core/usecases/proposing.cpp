// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/proposing.h"

#include "core/usecases/yearplan.h"

#include <algorithm>

/// The next day after `after` that has a day of the month, or is the last of a shorter one.
static QDate nextOn(int day, const QDate &after)
{
    const QDate date(after.year(), after.month(), std::min(day, after.daysInMonth()));
    if (date > after)
        return date;
    const QDate month = after.addMonths(1);
    return QDate(month.year(), month.month(), std::min(day, month.daysInMonth()));
}

/// The next day of the regular meeting by the plan, in a month from `from` on; nothing while the book has no plan.
static Result<std::optional<QDate>> nextPlanned(const Book &book, const QDate &from)
{
    constexpr int farthest = 13;
    for (int i = 0; i < farthest; ++i) {
        const QDate month = from.addMonths(i);
        const auto day = plannedDay(book, month.year(), month.month());
        if (!day || !*day || **day >= from) // a month without a plan goes by habit
            return day;
    }
    return std::optional<QDate>();
}

/// When a meeting of a kind that was never held would be, seen from the regular meeting planned or due next.
static void placeBeside(const Meeting &regular, const QDate &today, Meeting &meeting)
{
    meeting.date = regular.date;
    if (meeting.meetingKind == QLatin1String("committee"))
        meeting.date = std::max(today, regular.date.addDays(-3)); // it prepares the regular one
    else if (meeting.meetingKind == QLatin1String("thematic"))
        meeting.start = regular.start.addSecs(90 * 60); // one after the other, on the same day
    else if (meeting.meetingKind != QLatin1String("regular"))
        meeting.date = today.addDays(1);
}

Result<Meeting> proposedMeeting(const Book &book, const MeetingKind &kind, const QDate &today)
{
    const auto all = book.all<Meeting>({{}, {QStringLiteral("date")}, {}});
    const auto people = membersOn(book, today);
    if (!all)
        return all.error();
    if (!people)
        return people.error();
    const auto lastOf = [&all](const MeetingKind &wanted) {
        const Meeting *last = nullptr;
        for (const Meeting &each : *all)
            if (each.meetingKind == wanted)
                last = &each;
        return last;
    };
    constexpr int usualDay = 3; // the day many provinces hold their meetings; the last meeting's day wins
    const Meeting *regular = lastOf(QStringLiteral("regular"));
    const Meeting *same = lastOf(kind);
    const Meeting *pattern = same ? same : regular;
    Meeting meeting;
    meeting.meetingKind = kind;
    meeting.place = book.head().meetingPlace;
    meeting.start = QTime(19, 30);
    meeting.theme = QStringLiteral("hd05");
    if (pattern) {
        meeting.place = pattern->place;
        meeting.start = pattern->start;
        meeting.chair = pattern->chair;
        meeting.minuteTaker = pattern->minuteTaker;
        meeting.theme = pattern->theme;
        meeting.group = pattern->group;
    }
    // A month in which the cell met already has its meeting.
    const QDate from = regular && regular->date >= QDate(today.year(), today.month(), 1)
        ? std::max(today, QDate(regular->date.year(), regular->date.month(), 1).addMonths(1)) : today;
    const auto planned = nextPlanned(book, from);
    if (!planned)
        return planned.error();
    QDate after = today.addDays(-1);
    if (pattern && (same || kind == QLatin1String("regular")))
        after = std::max(after, pattern->date);
    if (kind == QLatin1String("regular") && *planned) {
        meeting.date = **planned;
    } else if (same || kind == QLatin1String("regular")) {
        meeting.date = nextOn(pattern ? pattern->date.day() : usualDay, after);
        if (kind == QLatin1String("regular")) {
            const auto own = plannedDay(book, meeting.date.year(), meeting.date.month()); // habit may lead into a month that has a plan
            if (!own)
                return own.error();
            if (*own && **own > after)
                meeting.date = **own;
        }
    } else {
        Meeting next;
        next.start = meeting.start;
        next.date = regular && regular->date >= today ? regular->date : *planned ? **planned : nextOn(regular ? regular->date.day() : usualDay, after);
        placeBeside(next, today, meeting);
    }
    for (const MemberOnDay &each : *people)
        if (meeting.chair.isEmpty() && each.member.position == Position::Secretary)
            meeting.chair = each.member.id;
    return meeting;
}

Result<Meeting> meetingOfMonth(const Book &book, const MeetingKind &kind, int year, int month, const QDate &today)
{
    const bool thematic = kind == QLatin1String("thematic");
    if (!thematic && kind != QLatin1String("regular"))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The yearly plan has regular and thematic meetings only.")};
    const auto lines = yearPlan(book, year);
    if (!lines)
        return lines.error();
    if (month < 1 || month > lines->size())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no such month.")};
    const PlanLine &line = lines->at(month - 1);
    const std::optional<Meeting> &called = thematic ? line.thematic : line.regular;
    if (called)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting of this month was called already, for %1."), {called->date.toString(QStringLiteral("dd/MM/yyyy"))}};
    if (thematic && line.plan.topic.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No theme is planned for this month.")};
    auto meeting = proposedMeeting(book, kind, today);
    if (!meeting)
        return meeting.error();
    meeting->date = line.date;
    if (thematic) {
        meeting->topic = line.plan.topic;
        if (line.regular && line.regular->start.isValid()) {
            const auto rules = rulesById(line.regular->rules);
            const MeetingOrder *order = rules ? rules->order(line.regular->meetingKind) : nullptr;
            meeting->start = line.regular->end.isValid() ? line.regular->end : line.regular->start.addSecs(int(order ? order->minimumMinutes : 0) * 60);
        }
    }
    return meeting;
}
