// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <compare>

/// A date of which the day, or day and month, may be unknown, as in the papers of old members (domain.md 13).
struct PartialDate {
    int year = 0; ///< 0 only when nothing is known
    int month = 0; ///< 0 unknown
    int day = 0; ///< 0 unknown

    bool isNull() const { return year == 0; }
    bool isWhole() const { return day != 0; }
    /// The date when it is whole, else an invalid one.
    QDate date() const { return isWhole() ? QDate(year, month, day) : QDate(); }
    static PartialDate of(QDate date);

    /// By time; what is unknown stands before what is known.
    friend std::strong_ordering operator<=>(const PartialDate &, const PartialDate &) = default;
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// A date as people write it: 03/02/1945, 3-2-1945, 3.2.45, 03021945, 030245, 02/1945, 1945, --/--/1945, --/02/1945,
/// 00/00/1945, 1945-02-03, "ngày 03 tháng 02 năm 1945"; a time of day after it is left aside. Day before month always.
/// Two digits of a year mean the latest year with these digits that is not after `latestYear`, for which 0 stands for
/// this year: in 2026 "45" is 1945, "26" is 2026 and "27" is 1927. Ask with a later year where a date lies ahead.
/// Years from 1850 to 2199. Empty text gives a null date. Invalid when it cannot be read or is not in the calendar.
Result<PartialDate> parsePartialDate(const QString &text, int latestYear = 0);

/// A whole date as people write it; see parsePartialDate. Invalid also when it is empty or its day is unknown.
Result<QDate> parseDate(const QString &text, int latestYear = 0);

/// "03/02/1945", "--/02/1945", "--/--/1945"; empty for a null date.
QString dateText(const PartialDate &date);
QString dateText(QDate date);

/// For storage: "1945-02-03", "1945-02", "1945"; empty for a null date. Its text order is the order of time.
QString isoText(const PartialDate &date);

/// The date of which isoText made this text. Invalid for any other text.
Result<PartialDate> parseIsoText(const QString &text);

/// "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 with a zero before them, as the state's rules for
/// papers have it; empty for an invalid date.
QString longDate(QDate date);
