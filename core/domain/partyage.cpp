// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partyage.h"

#include <algorithm>

QList<TimeOutside> timesOutside(const QList<MemberEvent> &events, const QDate &day)
{
    QList<TimeOutside> times;
    for (const MemberEvent &event : events) {
        if (event.what != EventKind::Outside)
            continue;
        const QDate from = QDate::fromString(event.from, Qt::ISODate);
        const QDate until = event.until.isEmpty() ? day : QDate::fromString(event.until, Qt::ISODate);
        if (from.isValid() && until.isValid() && from < until)
            times += {from, until};
    }
    std::sort(times.begin(), times.end(), [](const TimeOutside &a, const TimeOutside &b) { return a.from < b.from; });
    QList<TimeOutside> apart;
    for (const TimeOutside &each : std::as_const(times)) {
        if (!apart.isEmpty() && each.from <= apart.last().until)
            apart.last().until = std::max(apart.last().until, each.until);
        else
            apart += each;
    }
    return apart;
}

QDate partyAgeReached(const Member &member, const QList<MemberEvent> &events, int years)
{
    const QDate admitted = QDate::fromString(member.decisionDate, Qt::ISODate);
    if (!admitted.isValid())
        return {};
    QDate reached = admitted.addYears(years);
    // Each time outside that began before the day puts it off by its length; one that has not ended puts it off for good.
    for (const TimeOutside &each : timesOutside(events, QDate(9999, 12, 31))) {
        if (each.from >= reached)
            break;
        if (each.until.year() == 9999)
            return {};
        reached = reached.addDays(std::max(each.from, admitted).daysTo(std::max(each.until, admitted)));
    }
    return reached;
}

std::optional<PartyAge> partyAgeOn(const Member &member, const QList<MemberEvent> &events, const QDate &day)
{
    const QDate admitted = QDate::fromString(member.decisionDate, Qt::ISODate);
    if (!admitted.isValid() || admitted > day)
        return std::nullopt;
    PartyAge age;
    for (const TimeOutside &each : timesOutside(events, day))
        if (each.from < day)
            age.daysOutside += std::max<qint64>(0, std::max(each.from, admitted).daysTo(std::min(each.until, day)));
    const QDate counted = day.addDays(-age.daysOutside);
    int months = (counted.year() - admitted.year()) * 12 + counted.month() - admitted.month();
    // Somebody admitted on 31 January has a month on 28 February: addMonths() ends short months.
    if (admitted.addMonths(months) > counted)
        --months;
    age.years = months / 12;
    age.months = months % 12;
    return age;
}
