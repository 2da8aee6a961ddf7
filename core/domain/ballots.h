// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/poll.h"
#include "core/domain/rules.h"

#include <QHash>

/// What a ballot paper looks like: an election with more names than seats, without a surplus, with one name; matters; levels.
enum class BallotLayout { Surplus, Plain, Single, Matters, Levels };
template <>
struct Words<BallotLayout>
{
    static constexpr const char *list[] = {"surplus", "plain", "single", "matters", "levels"};
};

BallotLayout layoutOf(const Poll &poll, const BallotRound &round);

/// The marks that are counted for each line, in the order of the paper: words of Tally::mark.
QStringList marksOf(BallotLayout layout, const Rules &rules);

/// Why a ballot of this layout can be invalid under a rule, in the order of the package.
QList<InvalidReason> invalidReasonsOf(BallotLayout layout, const Rules &rules, const VoteRule &rule);

/// A count with base and needed filled in, its tallies one for each line and mark in the order of the paper. Refused, with the
/// arithmetic in a sentence, when the totals cannot be: more ballots issued than voters in the room, more collected than
/// issued, valid and invalid that do not make up those collected, more votes than ballots.
Result<BallotCount> checkedCount(const Poll &poll, const BallotRound &round, BallotCount count, const VoteBase &base,
                                 const Rules &rules, const VoteRule &rule);

/// What one counted ballot came to.
struct RoundResult
{
    QList<qint64> elected;   ///< of an election, by votes from high to low; of matters and levels, the lines decided
    QList<qint64> tied;      ///< who have equal votes for fewer seats than they are
    QHash<qint64, QString> levels;  ///< of levels: by line
};
RoundResult resultOf(const Poll &poll, const BallotRound &round, const BallotCount &count, const Rules &rules, const VoteRule &rule);

/// Somebody elected, or a matter or level decided.
struct Decided
{
    Choice choice;
    qint64 round = 0;        ///< number of the ballot
    qint64 votes = 0;        ///< for it
    QString level;           ///< of levels

    friend bool operator==(const Decided &, const Decided &) = default;
};

/// How far a poll has come.
enum class PollStage {
    Uncounted,   ///< a ballot is prepared or cast and not counted
    Tied,        ///< equal votes for the last seats: another ballot among those
    Open,        ///< something is not decided and another ballot may be held
    Stopped,     ///< the meeting decided to hold no further ballot
    Exhausted,   ///< the last ballot the rule allows has failed
    Done         ///< everything is decided, or turned down where the rule allows no second ballot
};

/// What a poll came to, over all of its ballots.
struct PollOutcome
{
    PollStage stage = PollStage::Uncounted;
    QList<Decided> decided;  ///< by ballot, then by votes from high to low
    QList<Choice> open;      ///< what is not decided, in the order of the last ballot
    QList<Choice> tied;      ///< those in the tie
    qint64 seatsLeft = 0;    ///< of an election
    qint64 rounds = 0;       ///< ballots counted, run-offs among equals left out
};
PollOutcome outcomeOf(const Poll &poll, const QList<BallotRound> &rounds, const QList<BallotCount> &counts, const Rules &rules,
                      const VoteRule &rule);

/// What the next ballot would be: among equals, or on what is still open. Its choices are numbered anew. None (number 0) when
/// no further ballot may be held.
BallotRound nextRound(const Poll &poll, const PollOutcome &outcome, qint64 roundsSoFar);

/// How many names a list may have for a number of seats; 0 when there is no limit.
qint64 longestList(const ElectionRule &rule, qint64 seats);
