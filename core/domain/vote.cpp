// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vote.h"

#include <QHash>

bool isInTheRoom(const Attendance &line, const QTime &at)
{
    return line.presence == Presence::Present
        && (!at.isValid() || ((!line.arrived.isValid() || line.arrived <= at) && (!line.left.isValid() || at < line.left)));
}

namespace {

/// Where one official member stands towards the base of a vote.
enum class Stand { Away, Suspended, Exempt, Excused, Absent, InTheRoom };

Stand standOf(const MemberOnDay &each, const Attendance *line, const VoteRule &rule, const QTime &at)
{
    const Situation situation = each.status.situation;
    const bool present = line && isInTheRoom(*line, at);
    if (rule.leavesOutAway && situation == Situation::AwayTemporarily)
        return Stand::Away;
    if (rule.leavesOutSuspended && situation == Situation::Suspended)
        return Stand::Suspended;
    if (rule.leavesOutExemptAbsent && situation == Situation::Exempt && !present)
        return Stand::Exempt;
    if (rule.leavesOutExcused && line && line->excused && !present)
        return Stand::Excused;
    return present ? Stand::InTheRoom : Stand::Absent;
}

/// Calls `visit` for each official member of the cell on the list.
template <typename Visit>
void eachOfficial(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule, const QTime &at, Visit &&visit)
{
    QHash<MemberId, const Attendance *> lines;
    for (const Attendance &line : rollCall)
        lines.insert(line.member, &line);
    for (const MemberOnDay &each : members)
        if (isOnList(each.status) && each.status.standing == Standing::Official && each.status.situation != Situation::HereTemporarily)
            visit(each, standOf(each, lines.value(each.member.id), rule, at));
}

} // namespace

VoteBase voteBase(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule, const QTime &at)
{
    VoteBase base;
    eachOfficial(members, rollCall, rule, at, [&](const MemberOnDay &, Stand stand) {
        ++base.official;
        base.away += stand == Stand::Away;
        base.exempt += stand == Stand::Exempt;
        base.suspended += stand == Stand::Suspended;
        base.excused += stand == Stand::Excused;
        base.absent += rule.ofPresent && stand == Stand::Absent;
        base.entitledPresent += stand == Stand::InTheRoom;
    });
    base.base = base.official - base.away - base.exempt - base.suspended - base.excused - base.absent;
    return base;
}

QList<MemberId> entitledPresent(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule, const QTime &at)
{
    QList<MemberId> present;
    eachOfficial(members, rollCall, rule, at, [&](const MemberOnDay &each, Stand stand) {
        if (stand == Stand::InTheRoom)
            present += each.member.id;
    });
    return present;
}

qint64 neededVotes(const VoteRule &rule, qint64 base)
{
    const qint64 product = base * rule.numerator;
    if (rule.moreThan)
        return product / rule.denominator + 1;
    return (product + rule.denominator - 1) / rule.denominator;
}

bool reaches(const VoteRule &rule, qint64 votes, qint64 base)
{
    return base > 0 && votes >= neededVotes(rule, base);
}

Vote withHands(Vote vote)
{
    if (vote.counting == VoteCounting::Totals) {
        vote.inFavourBy.clear();
        vote.againstBy.clear();
        vote.otherBy.clear();
        return vote;
    }
    vote.against = vote.againstBy.size();
    vote.other = vote.otherBy.size();
    if (vote.counting == VoteCounting::AllExcept)
        vote.inFavourBy.clear();
    vote.inFavour = vote.counting == VoteCounting::ByName ? vote.inFavourBy.size() : vote.present.size() - vote.against - vote.other;
    return vote;
}

Result<Vote> counted(Vote vote, const VoteBase &base, const VoteRule &rule)
{
    if (vote.inFavour < 0 || vote.against < 0 || vote.other < 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A number of votes cannot be below zero.")};
    if (base.base <= 0)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Nobody may vote: of %1 official members all are left out of the base."),
                     {QString::number(base.official)}};
    const qint64 hands = vote.inFavour + vote.against + vote.other;
    if (hands > base.entitledPresent)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "%1 + %2 + %3 = %4 votes, but only %5 members entitled to vote are present. "
                                                "Count again or correct the roll call."),
                     {QString::number(vote.inFavour), QString::number(vote.against), QString::number(vote.other),
                      QString::number(hands), QString::number(base.entitledPresent)}};
    vote.base = base;
    vote.rule = rule.id;
    vote.needed = neededVotes(rule, base.base);
    vote.passed = reaches(rule, vote.inFavour, base.base);
    return vote;
}
