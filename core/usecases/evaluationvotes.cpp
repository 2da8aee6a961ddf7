// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/evaluationvotes.h"

#include "core/usecases/voting.h"

#include <algorithm>

namespace {

constexpr int monthsBefore = 2;  // the review of a year is often held before it ends
constexpr int monthsAfter = 6;   // or in the first months of the next

/// What a counted ballot on levels says of a member; no entitled ones when it has no line for him or is not counted.
OfferedVote ofBallot(const MeetingRecord &record, const Poll &poll, const MemberId &member, const EvaluationRules &rules)
{
    OfferedVote offered{record.meeting.id, record.meeting.date, {}, poll.id, poll.matter};
    for (const BallotRound &round : record.ballotsOf(poll.id)) {  // the last one with him counts
        const BallotCount *count = record.countOf(round.id);
        const auto line = std::find_if(round.choices.cbegin(), round.choices.cend(), [&](const Choice &each) { return each.member == member; });
        if (!count || line == round.choices.cend())
            continue;
        offered.entitled = count->base.base;
        for (const LevelRule &level : rules.levels)
            offered.ballots.counts[size_t(level.level)] = count->votes(line->number, level.ballot);
    }
    for (const Decided &each : record.outcome(poll).decided) {
        if (each.choice.member != member)
            continue;
        for (const LevelRule &level : rules.levels)
            if (level.ballot == each.level)
                offered.level = level.level;
        offered.inFavour = each.votes;
    }
    return offered;
}

} // namespace

Result<QHash<MemberId, QList<OfferedVote>>> offeredVotes(const Book &book, const QList<MemberId> &members, const EvaluatedTime &time)
{
    const auto held = book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("made")}, {}});
    const auto votes = book.all<Vote>({{}, {QStringLiteral("sequence")}, {}});
    const auto polls = book.all<Poll>({{{QStringLiteral("form"), wordOf(PollForm::Levels)}}, {QStringLiteral("sequence")}, {}});
    if (!held)
        return held.error();
    if (!votes)
        return votes.error();
    if (!polls)
        return polls.error();
    const EvaluationRules &rules = evaluationRulesOn(time.last());
    QHash<MemberId, QList<OfferedVote>> offered;
    for (const Meeting &meeting : *held) {
        if (meeting.date < time.first() || meeting.date > time.last().addMonths(monthsAfter))
            continue;
        for (const Vote &vote : *votes) {
            if (vote.meeting != meeting.id)
                continue;
            const bool isGeneral = vote.about.isEmpty() && meeting.date >= time.last().addMonths(-monthsBefore) && vote.rule != QLatin1String("score");
            for (const MemberId &member : members)
                if (isGeneral || vote.about == member)
                    offered[member] += {meeting.id, meeting.date, vote.id, {}, vote.matter, EvaluationLevel::None, vote.inFavour, vote.base.base};
        }
        for (const Poll &poll : *polls) {
            if (poll.meeting != meeting.id)
                continue;
            const auto record = meetingRecord(book, meeting.id);
            if (!record)
                return record.error();
            for (const MemberId &member : members)
                if (const OfferedVote found = ofBallot(*record, poll, member, rules); found.entitled > 0)
                    offered[member] += found;
        }
    }
    return offered;
}

Result<QList<OfferedVote>> offeredVotes(const Book &book, const MemberId &member, const EvaluatedTime &time)
{
    const auto all = offeredVotes(book, QList<MemberId>{member}, time);
    if (!all)
        return all.error();
    return all->value(member);
}

Result<Done> checkVote(const Book &book, const Evaluation &evaluation)
{
    const qint64 inFavour = evaluation.inFavour;
    const qint64 entitled = evaluation.entitled;
    if (inFavour < 0 || entitled < 0 || inFavour > entitled)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There cannot be %1 in favour of %2 entitled to vote."), {QString::number(inFavour), QString::number(entitled)}};
    if (!evaluation.vote.isEmpty()) {
        const auto vote = book.get(evaluation.vote);
        if (!vote)
            return vote.error();
        if (vote->meeting != evaluation.meeting)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The vote was taken at another meeting.")};
        if (!vote->about.isEmpty() && vote->about != evaluation.member)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The vote was about somebody else.")};
        if (vote->inFavour != inFavour || vote->base.base != entitled)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The vote says %1 in favour of %2, not %3 of %4."),
                         {QString::number(vote->inFavour), QString::number(vote->base.base), QString::number(inFavour), QString::number(entitled)}};
        return Done{};
    }
    if (entitled == 0)
        return Done{};
    qint64 most = 0;
    if (!evaluation.meeting.isEmpty()) {
        const auto base = baseOf(book, evaluation.meeting, QStringLiteral("evaluation"));
        if (!base)
            return base.error();
        most = base->base;
    } else {
        for (const int months : {-monthsBefore, 0, monthsAfter}) {  // whoever left or became official around may have voted too
            const auto people = membersOn(book, timeOf(evaluation).last().addMonths(months));
            if (!people)
                return people.error();
            const auto mayVote = [](const MemberOnDay &each) { return each.status.standing == Standing::Official && each.status.situation != Situation::HereTemporarily; };
            most = std::max(most, qint64(std::count_if(people->cbegin(), people->cend(), mayVote)));
        }
    }
    if (entitled > most)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 cannot be entitled to vote: the cell has %2 who are."), {QString::number(entitled), QString::number(most)}};
    return Done{};
}

Evaluation withVote(Evaluation evaluation, const OfferedVote &vote)
{
    evaluation.meeting = vote.meeting;
    evaluation.vote = vote.vote;
    const bool isOnProposal = !vote.poll.isEmpty() && evaluation.proposed != EvaluationLevel::None;
    evaluation.inFavour = isOnProposal ? vote.ballots.of(evaluation.proposed) : vote.inFavour;
    evaluation.entitled = vote.entitled;
    return evaluation;
}
