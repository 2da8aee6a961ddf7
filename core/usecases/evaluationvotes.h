// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/domain/evaluationrules.h"

// The vote of the cell on evaluations: taken over from a meeting, or typed as totals. Of a secret ballot there are totals only.

/// A vote or secret ballot of a meeting from which the figures of somebody's evaluation can be taken.
struct OfferedVote
{
    MeetingId meeting;
    QDate day;
    VoteId vote;             ///< of an open vote
    PollId poll;             ///< of a secret ballot on levels
    QString matter;
    EvaluationLevel level = EvaluationLevel::None;  ///< that the ballot gave; None for an open vote and while it gave none
    qint64 inFavour = 0;     ///< of that level; of an open vote hands in favour
    qint64 entitled = 0;
    LevelCounts ballots = {};  ///< of a ballot: how many ask for each level

    friend bool operator==(const OfferedVote &, const OfferedVote &) = default;
};

/// What meetings from the beginning of the time until half a year after its end voted on the evaluation of a member: open votes
/// on him, from two months before the end also on nobody in particular, and counted ballots on levels that have a line for him. By day.
Result<QList<OfferedVote>> offeredVotes(const Book &book, const MemberId &member, const EvaluatedTime &time);

/// The same for everybody of a list, read once.
Result<QHash<MemberId, QList<OfferedVote>>> offeredVotes(const Book &book, const QList<MemberId> &members, const EvaluatedTime &time);

/// Whether the figures of a vote in an evaluation can be: those of the vote it names, else no more in favour than entitled and no more
/// entitled than the base at the meeting, without a meeting than official members on the list at the end of the time or half a year later. Refused with the arithmetic.
Result<Done> checkVote(const Book &book, const Evaluation &evaluation);

/// Takes over the figures of a vote: of a ballot those for the proposed level, for the level that it gave where nothing is proposed.
Evaluation withVote(Evaluation evaluation, const OfferedVote &vote);
