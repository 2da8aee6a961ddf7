// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"
#include "core/domain/member.h"
#include "core/domain/rules.h"

#include <QList>

/// The base of a vote and how it came about: official members on the list of the day, less those the rule leaves out.
struct VoteBase
{
    qint64 official = 0;     ///< official members of the cell, those away included, those here temporarily not
    qint64 away = 0;         ///< sent elsewhere temporarily
    qint64 exempt = 0;       ///< exempt and not present
    qint64 suspended = 0;    ///< suspended, prosecuted or detained
    qint64 excused = 0;      ///< officially excused for the whole meeting
    qint64 base = 0;         ///< what is left: the denominator
    qint64 entitledPresent = 0;  ///< of the base, those in the room: no vote can have more hands
    qint64 absent = 0;       ///< not in the room, where the rule counts those present only

    friend bool operator==(const VoteBase &, const VoteBase &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("official", self.official);
        visit("away", self.away);
        visit("exempt", self.exempt);
        visit("suspended", self.suspended);
        visit("excused", self.excused);
        visit("base", self.base);
        visit("entitledPresent", self.entitledPresent);
        visit("absent", self.absent);
    }
};

enum class VoteMethod { PartyCard, Hands };
template <>
struct Words<VoteMethod>
{
    static constexpr const char *list[] = {"party-card", "hands"};
};

/// How the hands of an open vote were counted: as totals, as all but those named, or name by name.
enum class VoteCounting { Totals, AllExcept, ByName };
template <>
struct Words<VoteCounting>
{
    static constexpr const char *list[] = {"totals", "all-except", "by-name"};
};

/// A vote taken openly: the matter, the counted hands, the base of the day and what they come to.
struct Vote
{
    static constexpr const char *kind = "vote";
    VoteId id;
    MeetingId meeting;
    AgendaItemId item;
    qint64 sequence = 0;
    QString matter;          ///< what was voted on, prose
    QString rule;            ///< id of the vote rule in the meeting's rule package
    VoteMethod method = VoteMethod::PartyCard;
    qint64 inFavour = 0;
    qint64 against = 0;
    qint64 other = 0;
    VoteBase base;
    qint64 needed = 0;       ///< hands in favour that the rule asks for on this base
    bool passed = false;
    VoteCounting counting = VoteCounting::Totals;
    QTime taken;             ///< local time; when not noted, everybody marked present was in the room
    MemberId about;          ///< whom the matter concerns
    QList<MemberId> present; ///< who might vote and was in the room; empty in votes of older programs
    QList<MemberId> inFavourBy;  ///< by name; nobody where totals were counted, and for all but those named
    QList<MemberId> againstBy;
    QList<MemberId> otherBy;

    friend bool operator==(const Vote &, const Vote &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("sequence", self.sequence);
        visit("matter", self.matter);
        visit("rule", self.rule);
        visit("method", self.method);
        visit("inFavour", self.inFavour);
        visit("against", self.against);
        visit("other", self.other);
        visit("base", self.base);
        visit("needed", self.needed);
        visit("passed", self.passed);
        visit("counting", self.counting);
        visit("taken", self.taken);
        visit("about", self.about);
        visit("present", self.present);
        visit("inFavourBy", self.inFavourBy);
        visit("againstBy", self.againstBy);
        visit("otherBy", self.otherBy);
    }
};

/// Whether the roll call has somebody in the room at a time of day; without a time, whether he came at all.
bool isInTheRoom(const Attendance &line, const QTime &at);

/// The base on the day of a meeting from the members on the list with their status and the roll call. A member without
/// a line in the roll call counts as summoned and not present. With a time of day, who came later or had left is summoned
/// and not in the room.
VoteBase voteBase(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule, const QTime &at = {});

/// Who of the base is in the room, in the order of `members`.
QList<MemberId> entitledPresent(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule, const QTime &at = {});

/// Hands in favour that a rule asks for: "more than half" of 29 is 15, "at least two thirds" of 17 is 12.
qint64 neededVotes(const VoteRule &rule, qint64 base);

/// Whether a number of votes reaches what a rule needs on a base.
bool reaches(const VoteRule &rule, qint64 votes, qint64 base);

/// The hands from the names, where names were counted: everybody in `vote.present` who is not named is in favour for
/// AllExcept, and did not vote for ByName. Totals stay, without names.
Vote withHands(Vote vote);

/// The vote with base, needed and passed filled in. Refused, with the arithmetic, when the hands cannot be: negative,
/// more than those entitled in the room, or a base of nobody.
Result<Vote> counted(Vote vote, const VoteBase &base, const VoteRule &rule);
