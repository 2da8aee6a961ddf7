// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparing.h"

/// Words of the yearly plan in the language now in use.
namespace planwords {

QString week(int week);          ///< "First" to "Fourth", "Last" for 5
QString weekday(int weekday);    ///< 1 Monday to 7 Sunday
QString rule(const MeetingDay &day);  ///< the rule as a sentence

}
