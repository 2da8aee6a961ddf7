// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/badges.h"

#include "core/domain/memberclock.h"
#include "core/text/fold.h"

#include <QRegularExpression>
#include <algorithm>

bool holdsBadge(const Member &member, const QList<MemberEvent> &own, int years)
{
    // "40" within the number of a decision ("QĐ 40-QĐ/TU") is no badge.
    const QRegularExpression named(QStringLiteral("(^|[^\\d/])%1\\s*(nam\\b|$|[,;])").arg(years));
    return fold(member.badge).contains(named)
        || std::any_of(own.cbegin(), own.cend(), [&](const MemberEvent &event) { return event.what == EventKind::Badge && event.years == years; });
}

/// The first day on which a badge may be given to somebody under discipline; the day itself for others.
static QDate afterWaiting(const QList<MemberEvent> &own, const QDate &day)
{
    QDate free = day;
    for (const MemberEvent &event : own) {
        if (event.what != EventKind::Discipline)
            continue;
        const QDate from = QDate::fromString(event.decided.isEmpty() ? event.from : event.decided, Qt::ISODate);
        for (const BadgeWait &wait : shippedClockRules().waits)
            if (from.isValid() && from <= day && fold(event.text).contains(wait.words))
                free = std::max(free, from.addMonths(wait.months));
    }
    return free;
}

/// The first day of a round that is not before a day.
static QDate firstRoundFrom(const QDate &day)
{
    QDate first;
    for (const BadgeRound &round : shippedClockRules().rounds) {
        for (const int year : {day.year(), day.year() + 1}) {
            const QDate on(year, round.month, round.day);
            if (on >= day && (!first.isValid() || on < first))
                first = on;
        }
    }
    return first;
}

QDate badgeRoundOf(const QDate &reached, const QList<MemberEvent> &own)
{
    const QDate round = roundOf(shippedClockRules().rounds, reached);
    const QDate free = round.isValid() ? afterWaiting(own, round) : QDate();
    return round < free ? firstRoundFrom(free) : round;
}
