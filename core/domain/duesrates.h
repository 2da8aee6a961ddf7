// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

#include <QDate>
#include <QList>

// What a member owes each month: rates as data (resources/dues) with dates of effect. Months are the first days of theirs; money
// is in whole đồng.

/// What the due of a category is reckoned from.
enum class DuesBasis {
    Income,  ///< what the member reports: pay, benefit, pension
    Wage,    ///< the minimum wage of the cell's region
    Fixed,   ///< the same amount for everybody
    None     ///< nothing is owed
};
template <>
struct Words<DuesBasis>
{
    static constexpr const char *list[] = {"income", "wage", "fixed", "none"};
};

/// One category of members in the rates.
struct DuesCategory
{
    QString id;
    QString title;           ///< as printed, with the rate
    DuesBasis basis = DuesBasis::Income;
    qint64 perThousand = 0;  ///< of the basis
    qint64 amount = 0;       ///< of a fixed one
    int partyAge = 0;        ///< years of party age by which a member belongs to it; 0 when it is not by age
    bool needsReason = false; ///< a request or a paper has to be named
    QString clause;          ///< where it stands
    QString certainty;       ///< `sure`, `likely`, `unsure`
};

/// Whether members in a situation pay to this cell.
struct DuesSituation
{
    Situation situation = Situation::Active;
    bool pays = true;
    QString clause;
    QString certainty;
};

/// The rates that hold from a month on.
struct DuesRates
{
    QString id;
    QString title;
    QDate from;
    QString certainty;
    qint64 roundedTo = 1;      ///< amounts are rounded to the nearest multiple of it, halves up
    qint64 roundedFreely = 0;  ///< an amount that differs by less than this from the reckoned one is taken for a rounding
    QString roundingCertainty;
    int waiverMonths = 0;      ///< the longest time of one waiver or reduction
    QString waiverClause;
    int arrearsMonths = 0;     ///< so many months unpaid within a calendar year are said plainly
    QString arrearsSay;        ///< what the rule says then, as printed
    QString arrearsClause;
    bool isOwedFromAdmission = true;  ///< a new member pays for the month of the ceremony already
    QList<DuesSituation> situations;
    QList<DuesCategory> categories;

    const DuesCategory *category(const QString &id) const;  ///< nullptr for an id that is none
    bool pays(Situation situation) const;                   ///< false for a situation that the rates do not name
};

/// Minimum wages of the regions 1 to 4, from a month on.
struct RegionalWages
{
    QDate from;
    QList<qint64> amounts;   ///< a month
    QString clause;
    QString certainty;
};

/// All rates that are known, each from its month on.
struct DuesRatesShelf
{
    QList<DuesRates> packages;   ///< by month of effect
    QList<RegionalWages> wages;  ///< by month of effect

    const DuesRates *in(const QDate &month) const;           ///< nullptr before the first
    const DuesRates *byId(const QString &id) const;
    const RegionalWages *wagesIn(const QDate &month) const;  ///< nullptr before the first
};

/// Rates from their JSON text. Invalid, with the place, when something is missing or cannot be.
Result<DuesRatesShelf> readDuesRates(const QByteArray &json);

/// Those that come with the program.
const DuesRatesShelf &shippedDuesRates();

/// What is owed for a month by the rates that hold in it, rounded as they say. `base` is the income of a category that is reckoned from it, and
/// leaves others alone; `region` is 1 to 4. NotFound for a month before all rates, Invalid for an unknown category or region and without
/// an income where one is needed.
Result<qint64> reckonDues(const DuesRatesShelf &shelf, const QDate &month, const QString &category, qint64 base, int region);

/// What the amount of a category is reckoned from: the income, the wage of the region, 0 for others. Errors as reckonDues.
Result<qint64> duesBase(const DuesRatesShelf &shelf, const QDate &month, const QString &category, qint64 income, int region);

/// The first day of the month of a day; invalid for an invalid one.
QDate monthOf(const QDate &day);

/// A month as papers and sentences write it: "05/2026".
QString monthText(const QDate &month);
