// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/timeline.h"
#include "ui/widgets/style.h"

/// The words of a member's timeline, translated now.
namespace timelinewords {

QString period(const QString &from, const QString &until);  ///< "03/02/1998 – 2004", "from 2004", "no date"
QString kind(const TimelineLine &line);                     ///< "Award", "Decision to admit", "Status"
QString text(const TimelineLine &line);                     ///< what it was, on one line
QString paper(const TimelineLine &line);                    ///< number, date and issuer; empty when none is named
Tone tone(const TimelineLine &line);
QString partyAge(const PartyAge &age, const QDate &day);     ///< "Party age: 31 years"; empty when it is not known

}
