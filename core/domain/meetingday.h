// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/preparing.h"

#include <QDate>
#include <QList>

/// A holiday that comes back each year, on a day of the solar or of the lunar calendar, with the free days around it.
struct Holiday
{
    QString name;            ///< as printed
    bool lunar = false;
    int month = 1;
    int day = 1;
    int before = 0;          ///< free days before it
    int after = 0;           ///< and after it
};

/// Public holidays from their JSON text. Invalid, with the place, when something is missing or cannot be.
Result<QList<Holiday>> readHolidays(const QByteArray &json);

/// Those that come with the program.
const QList<Holiday> &shippedHolidays();

/// Days of each year as the cell writes them, "24/11, 22/12": day before month, parted by commas. Invalid for a day that is in no year.
Result<QList<std::pair<int, int>>> readFreeDays(const QString &text);

/// Where the rule puts the meeting of a month, and why it was moved.
struct FoundDay
{
    QDate date;
    QDate byRule;            ///< before it was moved off a free day
    QString why;             ///< name of the holiday, "thứ Bảy" or "Chủ nhật"; empty when it was not moved
};

/// Why a day is free, in Vietnamese as it stands on paper; empty for a day on which the cell can meet.
QString whyFree(const MeetingDay &rule, const QDate &day);

/// The day of the regular meeting in a month. A day that is free moves as the rule says, but never into another month: then it
/// moves the other way.
FoundDay dayIn(const MeetingDay &rule, int year, int month);

/// The rule in force in a month: the one that began last by its first day; the third of the month when there is none.
MeetingDay ruleIn(const QList<MeetingDay> &rules, int year, int month);
