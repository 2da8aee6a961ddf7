// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paperseries.h"

#include "core/domain/rules.h"

#include <algorithm>

/// Whether a rule package that we know lets meetings number their papers under this organisation code.
static bool isOfMeetings(const QString &organisation)
{
    return std::any_of(shippedRules().cbegin(), shippedRules().cend(), [&](const Rules &rules) {
        return std::any_of(rules.orders.cbegin(), rules.orders.cend(), [&](const MeetingOrder &order) { return order.symbol == organisation; });
    });
}

PaperSeries PaperSeries::of(const Paper &paper)
{
    const QString behind = seriesOf(paper);
    const QString organisation = behind.section(u'/', 1);
    if (organisation.isEmpty() || !isOfMeetings(organisation))
        return {behind, paper.termFrom, {}};
    return {organisation, paper.termFrom, paper.meeting};
}
