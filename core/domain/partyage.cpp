// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partyage.h"

#include "core/text/dates.h"

#include <algorithm>

namespace {

QDate firstDayOf(const PartialDate &date)
{
    return date.isNull() ? QDate() : QDate(date.year, std::max(1, date.month), std::max(1, date.day));
}

QDate lastDayOf(const PartialDate &date)
{
    if (date.isNull() || date.isWhole())
        return date.date();
    return date.month == 0 ? QDate(date.year, 12, 31) : QDate(date.year, date.month, 1).addMonths(1).addDays(-1);
}

PartialDate partial(const QString &iso)
{
    const auto date = parseIsoText(iso);
    return date ? *date : PartialDate();
}

/// A day later by the time between two others, counted in whole months and the days left over.
QDate later(const QDate &day, const QDate &from, const QDate &until)
{
    int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    if (from.addMonths(months) > until)
        --months;
    return day.addMonths(months).addDays(from.addMonths(months).daysTo(until));
}

}

/// The times between leaving the Party and the next state in which somebody is of it.
static QList<OutsideTime> timesAfterLeaving(const MemberId &member, QList<MemberStatus> way)
{
    way.removeIf([&](const MemberStatus &each) { return each.member != member || !each.from.isValid(); });
    std::stable_sort(way.begin(), way.end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
    QList<OutsideTime> times;
    QDate left;
    for (const MemberStatus &each : std::as_const(way)) {
        const bool isOutside = each.situation == Situation::Left || each.standing == Standing::Prospect;
        if (!left.isValid() && each.situation == Situation::Left)
            left = each.from;
        else if (left.isValid() && !isOutside) {
            times += OutsideTime{left, each.from};
            left = {};
        }
    }
    if (left.isValid())
        times += OutsideTime{left, {}};
    return times;
}

PartyAge partyAgeOf(const Member &member, const QList<MemberEvent> &events, const QList<MemberStatus> &way)
{
    PartyAge age;
    const PartialDate decided = partial(member.decisionDate);
    age.since = firstDayOf(decided);
    age.isExact = decided.isNull() || decided.isWhole();
    QList<OutsideTime> times = timesAfterLeaving(member.id, way);
    for (const MemberEvent &event : events) {
        if (event.what != EventKind::Outside || event.member != member.id)
            continue;
        const PartialDate from = partial(event.from), until = partial(event.until);
        if (from.isNull())
            continue;
        age.isExact = age.isExact && from.isWhole() && (until.isNull() || until.isWhole());
        times += {firstDayOf(from), lastDayOf(until)};
    }
    std::sort(times.begin(), times.end(), [](const OutsideTime &a, const OutsideTime &b) { return a.from < b.from; });
    for (OutsideTime time : std::as_const(times)) {
        time.from = std::max(time.from, age.since);  // before the decision nothing counts, neither way
        if (time.until.isValid() && time.until <= time.from)
            continue;
        OutsideTime *last = age.outside.isEmpty() ? nullptr : &age.outside.last();
        if (!last || (last->until.isValid() && last->until < time.from))
            age.outside += time;
        else if (last->until.isValid() && (!time.until.isValid() || time.until > last->until))
            last->until = time.until;
    }
    return age;
}

QDate PartyAge::reaches(int years) const
{
    if (!since.isValid())
        return {};
    QDate day = since.addYears(years);
    for (const OutsideTime &time : outside) {
        if (time.from >= day)
            break;
        if (!time.until.isValid())
            return {};
        day = later(day, time.from, time.until);
    }
    return day;
}

std::optional<int> PartyAge::yearsOn(const QDate &day) const
{
    if (!since.isValid() || day < since)
        return std::nullopt;
    int years = std::max(0, day.year() - since.year());  // no time outside makes it more
    while (years > 0) {
        const QDate reached = reaches(years);
        if (reached.isValid() && reached <= day)
            break;
        --years;
    }
    return years;
}

std::optional<int> yearsOfLife(const QString &born, const QDate &day)
{
    const QDate last = lastDayOf(partial(born));
    if (!last.isValid() || firstDayOf(partial(born)) > day)
        return std::nullopt;
    int years = day.year() - last.year();
    if (last.addYears(years) > day)
        --years;
    return std::max(0, years);
}
