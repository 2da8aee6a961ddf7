// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/yearplan.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

Result<QList<MeetingDay>> meetingDays(const Book &book)
{
    return book.all<MeetingDay>({{}, {QStringLiteral("from"), QStringLiteral("made")}, {}});
}

static Result<QList<PlannedMonth>> monthsOf(const Book &book, int year)
{
    return book.all<PlannedMonth>({{{QStringLiteral("year"), year}}, {QStringLiteral("month")}, {}});
}

Result<QList<PlanLine>> yearPlan(const Book &book, int year)
{
    if (year < 1930 || year > 2100)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no plan for the year %1."), {QString::number(year)}};
    const auto rules = meetingDays(book);
    const auto months = monthsOf(book, year);
    const auto held = book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("start")}, {}});
    const auto members = book.all<Member>();
    if (!rules)
        return rules.error();
    if (!months)
        return months.error();
    if (!held)
        return held.error();
    if (!members)
        return members.error();
    QList<PlanLine> lines;
    for (int month = 1; month <= 12; ++month) {
        PlanLine line;
        line.year = year;
        line.plan.year = year;
        line.month = month;
        line.plan.month = month;
        for (const PlannedMonth &each : *months)
            if (each.month == month)
                line.plan = each;
        for (const Member &each : *members)
            if (each.id == line.plan.presenter)
                line.presenter = each.name;
        line.found = dayIn(ruleIn(*rules, year, month), year, month);
        for (const Meeting &each : *held) {
            if (each.date.year() != year || each.date.month() != month)
                continue;
            if (each.meetingKind == QLatin1String("regular") && !line.regular)
                line.regular = each;
            else if (each.meetingKind == QLatin1String("thematic") && !line.thematic)
                line.thematic = each;
        }
        line.date = line.regular ? line.regular->date : line.plan.date.isValid() ? line.plan.date : line.found.date;
        lines += line;
    }
    return lines;
}

QList<int> quartersWithoutTheme(const QList<PlanLine> &lines)
{
    QList<int> without{1, 2, 3, 4};
    for (const PlanLine &line : lines)
        if (line.thematic || !line.plan.topic.isEmpty())
            without.removeAll((line.month + 2) / 3);
    return without;
}

Result<QList<ShelvedTheme>> themeShelf(const Book &book)
{
    const auto held = book.all<Meeting>({{{QStringLiteral("meetingKind"), QStringLiteral("thematic")}}, {}, {}});
    const auto months = book.all<PlannedMonth>();
    if (!held)
        return held.error();
    if (!months)
        return months.error();
    QList<ShelvedTheme> shelf;
    for (const Meeting &each : *held)
        if (!each.topic.isEmpty())
            shelf += {each.topic, each.date, true};
    for (const PlannedMonth &each : *months) {
        const auto isMeant = [&](const ShelvedTheme &theme) { return theme.discussed && fold(theme.topic) == fold(each.topic); };
        if (!each.topic.isEmpty() && std::none_of(shelf.cbegin(), shelf.cend(), isMeant))
            shelf += {each.topic, QDate(int(each.year), int(each.month), 1), false};
    }
    std::stable_sort(shelf.begin(), shelf.end(), [](const ShelvedTheme &a, const ShelvedTheme &b) { return a.day > b.day; });
    return shelf;
}

Result<Changes> settleMeetingDay(Book &book, MeetingDay day)
{
    const auto own = readFreeDays(day.alsoFree);
    if (!own)
        return own.error();
    if (!day.from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say from which month on the day holds.")};
    if (day.day < 1 || day.day > 31 || day.week < 1 || day.week > 5 || day.weekday < 1 || day.weekday > 7)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no such day in a month.")};
    day.from = QDate(day.from.year(), day.from.month(), 1);
    day.alsoFree = day.alsoFree.simplified();
    const auto rules = meetingDays(book);
    if (!rules)
        return rules.error();
    day.id = {};
    for (const MeetingDay &each : *rules)
        if (each.from == day.from)
            day.id = each.id;
    for (const MeetingDay &each : *rules)
        if (each == day)
            return Changes{};
    if (!day.id.isEmpty())
        return book.record({amended(day)});
    day.id = MeetingDayId::fresh();
    return book.record({created(day)});
}

/// Whether a theme was discussed in another month.
static Result<Done> checkTheme(const Book &book, const PlannedMonth &month)
{
    const auto shelf = themeShelf(book);
    if (!shelf)
        return shelf.error();
    for (const ShelvedTheme &theme : *shelf) {
        const bool sameMonth = theme.day.year() == month.year && theme.day.month() == month.month;
        if (!sameMonth && fold(theme.topic) == fold(month.topic))
            return Error{Error::Refused,
                         theme.discussed ? QT_TRANSLATE_NOOP("Error", "The theme “%1” was discussed on %2 already.") : QT_TRANSLATE_NOOP("Error", "The theme “%1” is planned already, for the month of %2."),
                         {theme.topic, theme.discussed ? dateText(theme.day) : theme.day.toString(QStringLiteral("MM/yyyy"))}, {}, "theme-again"};
    }
    return Done{};
}

Result<Changes> planMonth(Book &book, PlannedMonth month, ThemeAgain again)
{
    month.topic = month.topic.simplified();
    month.note = month.note.simplified();
    if (month.month < 1 || month.month > 12 || month.year < 1930 || month.year > 2100)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no such month.")};
    if (month.date.isValid() && (month.date.year() != month.year || month.date.month() != month.month))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day %1 lies in another month."), {dateText(month.date)}};
    if (hasSecrecyMark(month.topic) || hasSecrecyMark(month.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto months = monthsOf(book, int(month.year));
    if (!months)
        return months.error();
    const PlannedMonth *known = nullptr;
    for (const PlannedMonth &each : *months)
        if (each.month == month.month)
            known = &each;
    const bool sameTheme = known && fold(known->topic) == fold(month.topic);
    if (again == ThemeAgain::No && !month.topic.isEmpty() && !sameTheme)
        if (auto checked = checkTheme(book, month); !checked)
            return checked.error();
    const bool isEmpty = !month.date.isValid() && month.topic.isEmpty() && month.presenter.isEmpty() && month.note.isEmpty();
    if (known && isEmpty)
        return book.record({annulled(*known)});
    if (isEmpty)
        return Changes{};
    month.id = known ? known->id : PlannedMonthId::fresh();
    if (known && *known == month)
        return Changes{};
    return book.record({known ? amended(month) : created(month)});
}

Result<MemberId> preparerOf(const Book &book, const Meeting &meeting)
{
    const auto months = monthsOf(book, meeting.date.year());
    if (!months)
        return months.error();
    for (const PlannedMonth &each : *months)
        if (each.month == meeting.date.month() && !meeting.topic.isEmpty() && fold(each.topic) == fold(meeting.topic))
            return each.presenter;
    return MemberId();
}

Result<std::optional<QDate>> plannedDay(const Book &book, int year, int month)
{
    const auto rules = meetingDays(book);
    const auto months = monthsOf(book, year);
    if (!rules)
        return rules.error();
    if (!months)
        return months.error();
    for (const PlannedMonth &each : *months)
        if (each.month == month && each.date.isValid())
            return std::optional<QDate>(each.date);
    const MeetingDay rule = ruleIn(*rules, year, month);
    if (!rule.from.isValid())
        return std::optional<QDate>();
    return std::optional<QDate>(dayIn(rule, year, month).date);
}
