// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberdays.h"

#include "core/domain/badges.h"
#include "core/domain/memberclock.h"
#include "core/text/dates.h"
#include "core/usecases/listrules.h"
#include "core/usecases/memberlists.h"

#include <algorithm>

Result<Birthdays> birthdays(const Book &book, int year, int firstMonth, int lastMonth, const QDate &today)
{
    const QDate first(year, firstMonth, 1);
    if (!first.isValid() || lastMonth < firstMonth || lastMonth > 12)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Birthdays are listed from one month of a year to another.")};
    const QDate last = QDate(year, lastMonth, 1).addMonths(1).addDays(-1);
    const auto listed = listMembers(book, std::clamp(today, first, last), {});
    if (!listed)
        return listed.error();
    Birthdays found;
    for (const ListedMember &each : *listed) {
        const auto born = parseIsoText(each.member.born);
        if (!born || born->month == 0) {
            found.unknown += each;
            continue;
        }
        if (born->month < firstMonth || born->month > lastMonth || year <= born->year)
            continue;
        Birthday day{each, born->month, {}, year - born->year};
        if (born->isWhole())
            day.on = born->date().addYears(day.age);
        day.isCongratulated = shippedListRules().isCongratulated(day.age);
        found.days += day;
    }
    std::stable_sort(found.days.begin(), found.days.end(), [](const Birthday &a, const Birthday &b) {
        if (a.month != b.month)
            return a.month < b.month;
        return a.on.isValid() && (!b.on.isValid() || a.on < b.on);  // whose day is not known behind the others
    });
    return found;
}

/// The years of all badges, as the rule of their deadline has them.
static QList<int> yearsOfBadges()
{
    for (const ClockRule &rule : shippedClockRules().clocks)
        if (rule.from == ClockStart::PartyAge)
            return rule.years;
    return {};
}

Result<DueBadges> dueBadges(const Book &book, int year, const QDate &today)
{
    const QDate first(year, 1, 1), last(year, 12, 31);
    if (!first.isValid() || year < 1930)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no year in which badges were given."), {QString::number(year)}};
    const auto listed = listMembers(book, std::clamp(today, first, last), {});
    const auto events = book.all<MemberEvent>();
    if (!listed)
        return listed.error();
    if (!events)
        return events.error();
    QHash<MemberId, QList<MemberEvent>> own;
    for (const MemberEvent &each : *events)
        own[each.member] += each;
    DueBadges due;
    for (const BadgeRound &round : shippedClockRules().rounds)
        due.rounds += QDate(year, round.month, round.day);
    std::sort(due.rounds.begin(), due.rounds.end());
    for (const ListedMember &each : *listed) {
        if (each.status.situation == Situation::HereTemporarily)
            continue;
        if (!each.partyAge.since.isValid() || !each.partyAge.isExact)
            due.inexact += each;
        for (const int years : yearsOfBadges()) {
            const QDate reached = each.partyAge.reaches(years);
            const QDate round = reached.isValid() ? badgeRoundOf(reached, own.value(each.member.id)) : QDate();
            if (round.isValid() && round.year() == year)
                due.badges += {each, years, reached, round, holdsBadge(each.member, own.value(each.member.id), years)};
        }
    }
    std::stable_sort(due.badges.begin(), due.badges.end(), [](const DueBadge &a, const DueBadge &b) {
        return a.round != b.round ? a.round < b.round : a.years > b.years;
    });
    return due;
}
