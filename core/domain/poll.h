// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vote.h"

// What is decided by secret paper ballot. A record of it speaks of people as candidates and counters, and of ballots as
// totals. There is none for a single ballot or for a voter, and none may be added: who voted what cannot be asked of the
// book. The records of a ballot hold numbers of voters where an open vote holds their ids.

/// In which order the names stand on a ballot.
enum class ListOrder { ByName, AsDecided };
template <>
struct Words<ListOrder>
{
    static constexpr const char *list[] = {"by-name", "as-decided"};
};

/// A line on the ballot: a candidate, a matter, or whoever is given a level.
struct Choice
{
    qint64 number = 0;       ///< on the ballot, from 1
    MemberId member;         ///< the candidate, or whom the matter or level concerns
    QString text;            ///< the matter; of a person of the handbook empty, the name stands on the card

    friend bool operator==(const Choice &, const Choice &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("number", self.number);
        visit("member", self.member);
        visit("text", self.text);
    }
};

/// Something that a meeting decides by secret ballot, in one ballot or several.
struct Poll
{
    static constexpr const char *kind = "poll";
    PollId id;
    MeetingId meeting;
    AgendaItemId item;
    qint64 sequence = 0;
    QString matter;          ///< what is decided, as it stands on the ballot
    QString rule;            ///< id of the vote rule in the meeting's rule package
    PollForm form = PollForm::Election;
    qint64 seats = 0;        ///< of an election: how many are to be elected
    ListOrder order = ListOrder::ByName;
    QList<MemberId> team;    ///< who counts, the head first; nobody of them stands for election
    bool stopped = false;    ///< the meeting decided to hold no further ballot though something is open

    friend bool operator==(const Poll &, const Poll &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("sequence", self.sequence);
        visit("matter", self.matter);
        visit("rule", self.rule);
        visit("form", self.form);
        visit("seats", self.seats);
        visit("order", self.order);
        visit("team", self.team);
        visit("stopped", self.stopped);
    }
};

/// One ballot of a poll: what stands on the papers that are handed out.
struct BallotRound
{
    static constexpr const char *kind = "poll.round";
    BallotRoundId id;
    MeetingId meeting;
    PollId poll;
    qint64 number = 0;       ///< from 1
    qint64 seats = 0;        ///< of an election: how many are still to be elected
    bool runOff = false;     ///< among those who had equal votes for the last seats
    QList<Choice> choices;

    friend bool operator==(const BallotRound &, const BallotRound &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("poll", self.poll);
        visit("number", self.number);
        visit("seats", self.seats);
        visit("runOff", self.runOff);
        visit("choices", self.choices);
    }
};

/// How many valid ballots have one mark at one line.
struct Tally
{
    qint64 choice = 0;       ///< number on the ballot
    QString mark;            ///< `agree`, `disagree`, `other`, or a level of the rule package
    qint64 count = 0;

    friend bool operator==(const Tally &, const Tally &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("choice", self.choice);
        visit("mark", self.mark);
        visit("count", self.count);
    }
};

/// How many ballots are invalid for one reason.
struct InvalidCount
{
    QString reason;          ///< id in the rule package
    qint64 count = 0;

    friend bool operator==(const InvalidCount &, const InvalidCount &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("reason", self.reason);
        visit("count", self.count);
    }
};

/// What the counting team found: totals of one ballot, recorded once as a whole.
struct BallotCount
{
    static constexpr const char *kind = "poll.count";
    BallotCountId id;
    MeetingId meeting;
    PollId poll;
    BallotRoundId round;
    QTime taken;             ///< local time at which the ballot was cast, for all; as in Vote
    QTime closed;            ///< local time at which the count was over
    VoteBase base;           ///< numbers only
    qint64 issued = 0;
    qint64 collected = 0;
    qint64 valid = 0;
    QList<InvalidCount> invalid;
    QList<Tally> tallies;
    qint64 needed = 0;       ///< votes that the rule asks for on this base
    QString objections;      ///< prose
    QString recount;         ///< why the count was changed after it was recorded, prose

    qint64 invalidBallots() const;
    qint64 votes(qint64 choice, const QString &mark) const;

    friend bool operator==(const BallotCount &, const BallotCount &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("poll", self.poll);
        visit("round", self.round);
        visit("taken", self.taken);
        visit("closed", self.closed);
        visit("base", self.base);
        visit("issued", self.issued);
        visit("collected", self.collected);
        visit("valid", self.valid);
        visit("invalid", self.invalid);
        visit("tallies", self.tallies);
        visit("needed", self.needed);
        visit("objections", self.objections);
        visit("recount", self.recount);
    }
};
