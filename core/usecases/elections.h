// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

// Secret paper ballots. The program prints the papers and keeps what the counting team found; it never is the ballot box. What
// is recorded are lists and totals, and totals are recorded once as a whole, so that nothing in the book, its log or its drafts
// says who voted what, or in which order the ballots were read.

/// Prepares a poll of an open meeting with its first ballot, or changes one that is not counted yet; names stand in dictionary
/// order unless the poll says that the meeting decided the order. Invalid without a matter or lines; Refused for what is decided
/// openly, for a name that stands twice or may not stand, for seats or a list that the rules do not allow (with the arithmetic),
/// for a candidate in the counting team, and once the first ballot is counted.
Result<PollId> putPoll(Book &book, Poll poll, const QList<Choice> &choices);

/// What putPoll() would say, recording nothing.
Result<Done> tryPoll(const MeetingRecord &record, Poll poll, const QList<Choice> &choices);

/// Prepares the next ballot: among those with equal votes, or on what is still open. The meeting can decide another list for
/// the latter. Refused when no further ballot may be held.
Result<BallotRoundId> nextBallot(Book &book, const PollId &poll, const QList<Choice> &choices = {});

/// Records the count of a ballot, or another count in its place, for which a reason is needed. Base and needed votes are
/// computed here. Refused with the arithmetic when the totals cannot be; without a counting team, or with a candidate or
/// somebody absent in it; Invalid for times outside the meeting.
Result<BallotCountId> putCount(Book &book, BallotCount count);

/// What a count would come to, with all that putCount() refuses, and recording nothing.
Result<BallotCount> tryCount(const MeetingRecord &record, const BallotCount &count);

Result<Changes> removeCount(Book &book, const BallotCountId &id);   ///< Refused once a further ballot was prepared
Result<Changes> removeBallot(Book &book, const BallotRoundId &id);  ///< the last one, not counted, and not the first
Result<Changes> removePoll(Book &book, const PollId &id);           ///< with its ballots and counts

/// Says that the meeting holds no further ballot though something is open, or takes that back. Refused when nothing is open.
enum class Further { None, Possible };
Result<Changes> endPoll(Book &book, const PollId &id, Further further);

/// Somebody's position on the member card before and after the elections of a meeting.
struct PositionChange
{
    MemberId member;
    Position before = Position::Member;
    Position after = Position::Member;

    friend bool operator==(const PositionChange &, const PositionChange &) = default;
};

/// What the elections of a meeting change on the member cards, in the order of the list of members; empty when nothing.
Result<QList<PositionChange>> positionsAfter(const Book &book, const MeetingId &meeting);

/// Sets positions on the member cards, since a day, in one commit. Invalid without a day or without changes.
Result<Changes> setPositions(Book &book, const QList<PositionChange> &changes, const QDate &since);
