// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/lunar.h"

#include <cmath>

namespace lunar {

static double sine(double degrees)
{
    return std::sin(degrees * 3.14159265358979323846 / 180);
}

/// Dynamical less universal time in days; a smooth fit through the observed values, good to seconds in the years asked for.
static double clockDifference(double julianDay)
{
    const double year = 2000 + (julianDay - 2451544.5) / 365.25;
    const double t = year - 2000;
    const double seconds = year < 1986 ? 45.45 + 1.067 * (year - 1975) - (year - 1975) * (year - 1975) / 260
                                       : 63.5 + 0.33 * t + 0.0028 * t * t;
    return seconds / 86400;
}

/// The moment of the k-th new moon after the one of 6 January 2000, a Julian day in universal time (Meeus, chapter 49).
static double newMoon(int k)
{
    const double t = k / 1236.85;
    const double mean = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;           // mean anomalies
    const double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
    const double latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;   // argument of latitude
    const double node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
    const double correction = -0.40720 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon) + 0.01039 * sine(2 * latitude)
        + 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun) + 0.00208 * e * e * sine(2 * sun)
        - 0.00111 * sine(moon - 2 * latitude) - 0.00057 * sine(moon + 2 * latitude) + 0.00056 * e * sine(2 * moon + sun)
        - 0.00042 * sine(3 * moon) + 0.00042 * e * sine(sun + 2 * latitude) + 0.00038 * e * sine(sun - 2 * latitude)
        - 0.00024 * e * sine(2 * moon - sun) - 0.00017 * sine(node) + 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t);
    const double dynamical = mean + correction;
    return dynamical - clockDifference(dynamical);
}

/// Longitude of the sun in degrees, 0 to 360 (Meeus, chapter 25, lower accuracy: a hundredth of a degree).
static double sunLongitude(double julianDay)
{
    const double t = (julianDay + clockDifference(julianDay) - 2451545.0) / 36525;
    const double anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
    const double centre = (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
    const double node = 125.04 - 1934.136 * t;
    const double longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sine(node);
    return longitude - 360 * std::floor(longitude / 360);
}

constexpr double zone = 7.0 / 24;  // of a day, east of Greenwich

/// The Julian day number of the local day in which the k-th new moon falls.
static qint64 firstDay(int k)
{
    return qint64(std::floor(newMoon(k) + zone + 0.5));
}

/// In which twelfth of its way the sun stands at the beginning of a local day; the solstice begins the tenth (0 is spring).
static int twelfth(qint64 day)
{
    return int(sunLongitude(double(day) - 0.5 - zone) / 30);
}

/// The new moon that begins the eleventh month of a year: the last one whose month holds the winter solstice.
static int eleventhMonth(int year)
{
    int k = int(std::floor((double(QDate(year, 12, 31).toJulianDay()) - 2451550.1) / 29.530588861)) + 1;
    constexpr int winter = 9;
    while (firstDay(k) > QDate(year, 12, 31).toJulianDay() || twelfth(firstDay(k)) >= winter)
        --k;
    return k;
}

QDate day(int year, int month, int dayOfMonth)
{
    if (year < 1900 || year > 2100 || month < 1 || month > 10 || dayOfMonth < 1 || dayOfMonth > 30)
        return {};
    const int from = eleventhMonth(year - 1);
    const bool hasLeap = eleventhMonth(year) - from == 13;
    bool leapSeen = false;
    int number = 11;
    for (int k = from + 1; k < from + 13; ++k) {
        // Of thirteen months the first one without a new twelfth of the sun's way in it is the leap month.
        const bool isLeap = hasLeap && !leapSeen && twelfth(firstDay(k)) == twelfth(firstDay(k + 1));
        leapSeen = leapSeen || isLeap;
        number = isLeap ? number : number % 12 + 1;
        if (number == month && !isLeap)
            return QDate::fromJulianDay(firstDay(k) + dayOfMonth - 1);
    }
    return {};
}

} // namespace lunar
