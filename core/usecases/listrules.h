// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

/// What lists of members go by, as data (resources/lists).
struct ListRules
{
    QList<int> congratulated;      ///< birthdays on which a member is congratulated
    int congratulatedFrom = 0;     ///< from this age on at each birthday
    QList<int> ageGroups;          ///< the last age of each group but the last, ascending
    QList<int> partyAgeGroups;     ///< the same for years of party age
    QStringList overview;          ///< fields that each card should have

    bool isCongratulated(int age) const { return congratulated.contains(age) || age >= congratulatedFrom; }
};

/// Rules from their JSON text. Invalid, with the place, when something is missing or cannot be.
Result<ListRules> readListRules(const QByteArray &json);

/// Those that come with the program.
const ListRules &shippedListRules();
