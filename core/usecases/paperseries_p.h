// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

#include <algorithm>

/// The next place in a series of papers that are records of their own: slips, extracts. One series for each type and committee
/// term, from 1 without gaps.
struct SeriesPlace
{
    QString code;
    QDate termFrom;
    qint64 number = 1;
    QString symbol;
};

/// The next place of a paper type for records of a kind. Refused for a type without a code.
template <typename T>
Result<SeriesPlace> nextInSeries(const Book &book, const MeetingRecord &record, const QString &type)
{
    const PaperType *known = record.rules.paper(type);
    if (!known || known->code.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Papers of this kind carry no number.")};
    const auto given = book.all<T>();
    if (!given)
        return given.error();
    SeriesPlace place{known->code, record.head.termFrom, 1, {}};
    for (const T &each : *given)
        if (each.termFrom == place.termFrom)
            place.number = std::max(place.number, each.number + 1);
    place.symbol = QStringLiteral("%1-%2/%3").arg(place.number, 2, 10, QLatin1Char('0')).arg(place.code, record.rules.cellSymbol);
    return place;
}

/// Refused when a later number of the same series was given.
template <typename T>
Result<Done> checkLastInSeries(const Book &book, const T &paper)
{
    const auto given = book.all<T>();
    if (!given)
        return given.error();
    for (const T &each : *given)
        if (each.termFrom == paper.termFrom && each.number > paper.number)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper %1 has a later number; numbers must have no gap."), {each.symbol}};
    return Done{};
}
