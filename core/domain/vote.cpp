// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vote.h"

#include <QHash>

VoteBase voteBase(const QList<MemberOnDay> &members, const QList<Attendance> &rollCall, const VoteRule &rule)
{
    QHash<MemberId, Attendance> lines;
    for (const Attendance &line : rollCall)
        lines.insert(line.member, line);

    VoteBase base;
    for (const MemberOnDay &each : members) {
        const Situation situation = each.status.situation;
        if (!isOnList(each.status) || each.status.standing != Standing::Official || situation == Situation::HereTemporarily)
            continue;
        ++base.official;
        const auto line = lines.constFind(each.member.id);
        const bool present = line != lines.cend() && line->presence == Presence::Present;
        if (rule.leavesOutAway && situation == Situation::AwayTemporarily)
            ++base.away;
        else if (rule.leavesOutSuspended && situation == Situation::Suspended)
            ++base.suspended;
        else if (rule.leavesOutExemptAbsent && situation == Situation::Exempt && !present)
            ++base.exempt;
        else if (rule.leavesOutExcused && line != lines.cend() && line->excused && !present)
            ++base.excused;
        else if (present)
            ++base.entitledPresent;
    }
    base.base = base.official - base.away - base.exempt - base.suspended - base.excused;
    return base;
}

qint64 neededVotes(const VoteRule &rule, qint64 base)
{
    const qint64 product = base * rule.numerator;
    if (rule.moreThan)
        return product / rule.denominator + 1;
    return (product + rule.denominator - 1) / rule.denominator;
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
    vote.passed = vote.inFavour >= vote.needed;
    return vote;
}
