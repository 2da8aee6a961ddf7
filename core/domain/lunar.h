// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// The Vietnamese lunar calendar: months begin on the day of the new moon at UTC+7, and the eleventh month holds the winter
/// solstice (J. Meeus, Astronomical Algorithms, chapters 25 and 49, gives both to within a few minutes).
namespace lunar {

/// The day of a lunar date in the lunar year that begins in the spring of `year`; the month is no leap month. Good for 1900 to
/// 2100 in months 1 to 10; invalid outside.
QDate day(int year, int month, int dayOfMonth);

} // namespace lunar
