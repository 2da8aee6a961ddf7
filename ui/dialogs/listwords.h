// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/membertables.h"

/// The words in which the window speaks of lists of members, in the language now in use.
namespace listwords {

QString paper(MemberPaper kind);          ///< "Member list, Mẫu 7-HSĐV"
QString field(const QString &name);       ///< "Age", "Party age", "Telephone"
QString value(const QString &field, const QString &stored);  ///< a word of an enum or a date as people read it, all else as it is
QString condition(const ListCondition &condition);  ///< "Age: 60 or more"
QString who(ListedWho who);

/// All of a choice in one sentence; that nobody is left out where there is no condition.
QString choice(const ListChoice &choice);

}
