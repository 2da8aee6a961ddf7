// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

// What open votes and secret ballots are both asked before they are recorded.

/// Invalid without words; Refused with a mark of secrecy.
Result<Done> checkMatter(const QString &matter);

/// The rule of a meeting by its id; Invalid when the rules do not know it.
Result<VoteRule> ruleFor(const MeetingRecord &record, const QString &id);

/// Invalid for a time of day before the meeting began or after it ended.
Result<Done> checkTaken(const Meeting &meeting, const QTime &taken);
