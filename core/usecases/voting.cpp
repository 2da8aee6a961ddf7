// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/voting.h"

#include "core/text/dates.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"
#include "core/usecases/votingchecks_p.h"

Result<Done> checkMatter(const QString &matter)
{
    if (matter.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what was voted on.")};
    if (hasSecrecyMark(matter))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    return Done{};
}

Result<VoteRule> ruleFor(const MeetingRecord &record, const QString &id)
{
    if (const VoteRule *known = record.rules.vote(id))
        return *known;
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of this meeting know no way of deciding called %1."), {id}};
}

Result<Done> checkTaken(const Meeting &meeting, const QTime &taken)
{
    const bool tooEarly = taken.isValid() && meeting.start.isValid() && taken < meeting.start;
    const bool tooLate = taken.isValid() && meeting.end.isValid() && taken > meeting.end;
    const auto clock = [](const QTime &time) { return time.toString(QStringLiteral("HH:mm")); };
    if (tooEarly)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The vote at %1 lies before the beginning of the meeting (%2)."), {clock(taken), clock(meeting.start)}};
    if (tooLate)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The vote at %1 lies after the end of the meeting (%2)."), {clock(taken), clock(meeting.end)}};
    return Done{};
}

Result<VoteBase> baseOf(const Book &book, const MeetingId &meeting, const QString &id, const QTime &taken)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const auto rule = ruleFor(*record, id);
    if (!rule)
        return rule.error();
    return voteBase(record->members, record->rollCall, *rule, taken);
}

/// The names of a vote: each once, and each of somebody who might vote then.
static Result<Done> checkNames(const MeetingRecord &record, const Vote &vote)
{
    if (vote.counting == VoteCounting::Totals)
        return Done{};
    QSet<MemberId> seen;
    for (const QList<MemberId> *list : {&vote.inFavourBy, &vote.againstBy, &vote.otherBy})
        for (const MemberId &member : *list) {
            if (seen.contains(member))
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 stands twice in this vote."), {record.nameOf(member)}};
            if (!vote.present.contains(member))
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 could not vote: not entitled, or not in the room at that time."), {record.nameOf(member)}};
            seen += member;
        }
    return Done{};
}

Result<VoteId> putVote(Book &book, Vote vote)
{
    vote.matter = vote.matter.trimmed();
    if (auto checked = checkMatter(vote.matter); !checked)
        return checked.error();
    const auto record = meetingRecord(book, vote.meeting);
    if (!record)
        return record.error();
    const auto rule = ruleFor(*record, vote.rule);
    if (!rule)
        return rule.error();
    if (auto checked = checkTaken(record->meeting, vote.taken); !checked)
        return checked.error();
    // A vote keeps the way in which it was taken, whatever the cell settles later.
    const auto before = vote.id.isEmpty() ? Result<Vote>(Vote{}) : book.get(vote.id);
    if (!before)
        return before.error();
    if (!rule->mayBeOpen && before->rule != vote.rule)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” is decided by secret ballot, not by show of cards."), {rule->title}};
    if (!vote.about.isEmpty())
        if (const auto member = book.get(vote.about); !member)
            return member.error();
    if (vote.counting != VoteCounting::ByName)
        vote.inFavourBy.clear();
    vote.present = entitledPresent(record->members, record->rollCall, *rule, vote.taken);
    if (auto checked = checkNames(*record, vote); !checked)
        return checked.error();
    const auto decided = counted(withHands(vote), voteBase(record->members, record->rollCall, *rule, vote.taken), *rule);
    if (!decided)
        return decided.error();
    return putRecord(book, *decided);
}

Result<Changes> removeVote(Book &book, const VoteId &id)
{
    const auto vote = book.get(id);
    if (!vote)
        return vote.error();
    const auto scores = book.all<MeetingScore>({{{QStringLiteral("vote"), id.text}}, {}, {}});
    if (!scores)
        return scores.error();
    QList<Fact> facts;
    for (MeetingScore score : *scores) {
        score.vote = {};
        score.voteHolds = false;
        facts += amended(score);
    }
    const auto admissions = book.all<Admission>({{{QStringLiteral("vote"), id.text}}, {}, {}});
    if (!admissions)
        return admissions.error();
    for (Admission admission : *admissions) {
        admission.vote = {};
        facts += amended(admission);
    }
    return book.record(facts + QList<Fact>{annulled(*vote)});
}

/// The rule that a count was taken under; nullptr when the package does not know it.
static const VoteRule *ruleOf(const MeetingRecord &record, const BallotCount &count)
{
    const Poll *poll = record.poll(count.poll);
    return poll ? record.rules.vote(poll->rule) : nullptr;
}

bool standsOnRollCall(const MeetingRecord &record, const Vote &vote)
{
    const VoteRule *rule = record.rules.vote(vote.rule);
    return rule && voteBase(record.members, record.rollCall, *rule, vote.taken) == vote.base
        && (vote.present.isEmpty() || entitledPresent(record.members, record.rollCall, *rule, vote.taken) == vote.present);
}

bool standsOnRollCall(const MeetingRecord &record, const BallotCount &count)
{
    const VoteRule *rule = ruleOf(record, count);
    return rule && voteBase(record.members, record.rollCall, *rule, count.taken) == count.base;
}

bool standsOnRule(const MeetingRecord &record, const Vote &vote)
{
    const VoteRule *rule = record.rules.vote(vote.rule);
    return rule && vote.needed == neededVotes(*rule, vote.base.base);
}

bool standsOnRule(const MeetingRecord &record, const BallotCount &count)
{
    const VoteRule *rule = ruleOf(record, count);
    return rule && count.needed == neededVotes(*rule, count.base.base);
}

Result<qint64> timesFailed(const Book &book, const QString &rule, const MemberId &about)
{
    if (about.isEmpty())
        return 0;
    const auto votes = book.all<Vote>({{{QStringLiteral("rule"), rule}, {QStringLiteral("about"), about.text}}, {}, {}});
    const auto polls = book.all<Poll>({{{QStringLiteral("rule"), rule}}, {}, {}});
    if (!votes)
        return votes.error();
    if (!polls)
        return polls.error();
    qint64 failed = 0;
    for (const Vote &vote : *votes)
        failed += !vote.passed;
    for (const Poll &poll : *polls) {
        const Query ofPoll{{{QStringLiteral("poll"), poll.id.text}}, {}, {}};
        const auto rounds = book.all<BallotRound>(ofPoll);
        const auto counts = book.all<BallotCount>(ofPoll);
        if (!rounds)
            return rounds.error();
        if (!counts)
            return counts.error();
        for (const BallotRound &round : *rounds)
            for (const BallotCount &count : *counts)
                for (const Choice &choice : round.choices)
                    failed += count.round == round.id && choice.member == about && count.votes(choice.number, QStringLiteral("agree")) < count.needed;
    }
    return failed;
}

Result<QList<RuleChoice>> ruleChoices(const Book &book, const QString &org)
{
    return book.all<RuleChoice>({{}, {QStringLiteral("made")}, org});
}

/// The latest day of a meeting whose minutes are closed; invalid when there is none.
static Result<QDate> lastClosedDay(const Book &book)
{
    const auto finals = book.all<FinalMinutes>();
    if (!finals)
        return finals.error();
    QDate last;
    for (const FinalMinutes &final : *finals) {
        const auto meeting = book.get(final.meeting);
        if (!meeting)
            return meeting.error();
        if (!last.isValid() || meeting->date > last)
            last = meeting->date;
    }
    return last;
}

Result<RuleChoiceId> chooseRule(Book &book, RuleChoice choice)
{
    choice.paper = choice.paper.simplified();
    if (!choice.from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day from which this holds is missing.")};
    if (hasSecrecyMark(choice.paper))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const QList<RuleQuestion> &questions = rulesOn(choice.from).questions;
    const auto question = std::find_if(questions.cbegin(), questions.cend(), [&choice](const RuleQuestion &each) { return each.id == choice.question; });
    if (question == questions.cend() || !question->answer(choice.answer))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of that day know no question %1 with the answer %2."), {choice.question, choice.answer}};
    const auto closed = lastClosedDay(book);
    const auto choices = ruleChoices(book);
    if (!closed)
        return closed.error();
    if (!choices)
        return choices.error();
    if (closed->isValid() && choice.from <= *closed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes of %1 are closed by the rules that held then. Choose a later day."), {dateText(*closed)}};
    for (const RuleChoice &each : *choices)
        if (each.question == choice.question && each.from == choice.from)
            choice.id = each.id;
    if (answerOn(*question, *choices, choice.from).id == choice.answer && choice.id.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The same already holds on that day.")};
    return putRecord(book, choice);
}
