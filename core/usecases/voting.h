// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// The base of a vote at a meeting as the roll call stands now, with those in the room at a time of day (all who came when it
/// is not valid).
Result<VoteBase> baseOf(const Book &book, const MeetingId &meeting, const QString &rule, const QTime &taken = {});

/// Records an open vote of an open meeting; who was in the room, the hands from the names, base, needed and passed are computed
/// here. An id that is empty makes a new record at the end. Refused with the arithmetic when the totals cannot be, for a name
/// that stands twice or was not in the room, and for a new vote on what is decided by secret ballot; Invalid without a matter,
/// or for a time outside the meeting.
Result<VoteId> putVote(Book &book, Vote vote);
Result<Changes> removeVote(Book &book, const VoteId &id);

/// Whether a vote or a count still stands on the roll call, and on the rule, as they are now: the base and who was there are the
/// same, and as many votes are needed.
bool standsOnRollCall(const MeetingRecord &record, const Vote &vote);
bool standsOnRollCall(const MeetingRecord &record, const BallotCount &count);
bool standsOnRule(const MeetingRecord &record, const Vote &vote);
bool standsOnRule(const MeetingRecord &record, const BallotCount &count);

/// How often a matter that concerns somebody was put to the vote under a rule, openly or by ballot, and did not pass.
Result<qint64> timesFailed(const Book &book, const QString &rule, const MemberId &about);

/// What the cell settled where the rules leave it open, in the order of recording.
Result<QList<RuleChoice>> ruleChoices(const Book &book, const QString &org = {});

/// Settles a question of the rules from a day on; a second answer from the same day takes the place of the first. Invalid for a
/// question or answer that the rules of that day do not know; Refused when it holds already, or when minutes of that day or
/// later are closed.
Result<RuleChoiceId> chooseRule(Book &book, RuleChoice choice);
