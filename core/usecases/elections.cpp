// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/elections.h"

#include "core/text/vietnamese.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"
#include "core/usecases/votingchecks_p.h"

namespace {

Error refused(const char *text, const QStringList &args = {})
{
    return {Error::Refused, text, args};
}

QString number(qint64 value)
{
    return QString::number(value);
}

const MemberOnDay *onList(const MeetingRecord &record, const MemberId &id)
{
    for (const MemberOnDay &each : record.members)
        if (each.member.id == id)
            return &each;
    return nullptr;
}

/// Lines in the order of the ballot, numbered from 1; without blanks around their texts.
QList<Choice> inOrder(const MeetingRecord &record, const Poll &poll, QList<Choice> choices)
{
    for (Choice &choice : choices)
        choice.text = choice.text.trimmed();
    if (poll.order == ListOrder::ByName && poll.form != PollForm::Matters)
        std::stable_sort(choices.begin(), choices.end(), [&record](const Choice &a, const Choice &b) {
            const auto key = [&record](const Choice &choice) {
                const Member *member = record.member(choice.member);
                return personSortKey(record.textOf(choice), member ? member->born : QString());
            };
            return key(a) < key(b);
        });
    for (qsizetype i = 0; i < choices.size(); ++i)
        choices[i].number = i + 1;
    return choices;
}

/// Each line says something, and none says it twice.
Result<Done> checkLines(const MeetingRecord &record, const QList<Choice> &choices)
{
    if (choices.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The ballot has no lines. Add the names or matters first.")};
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString text = record.textOf(choices[i]);
        if (text.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 of the ballot is empty."), {number(i + 1)}};
        if (hasSecrecyMark(choices[i].text))
            return refused(QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program."));
        for (qsizetype j = 0; j < i; ++j)
            if (choices[j].member == choices[i].member && choices[j].text == choices[i].text)
                return refused(QT_TRANSLATE_NOOP("Error", "“%1” stands twice on the ballot."), {text});
    }
    return Done{};
}

/// Official members of the cell stand for election; who is here temporarily or suspended does not.
Result<Done> checkCandidates(const MeetingRecord &record, const QList<Choice> &choices)
{
    for (const Choice &choice : choices) {
        const MemberOnDay *member = onList(record, choice.member);
        const bool mayStand = member && member->status.standing == Standing::Official
            && member->status.situation != Situation::HereTemporarily && member->status.situation != Situation::Suspended;
        if (!mayStand)
            return refused(QT_TRANSLATE_NOOP("Error", "%1 cannot stand for election: only official members of this cell can, and not while suspended."),
                           {record.textOf(choice)});
    }
    return Done{};
}

/// Secretary and deputy are elected from the committee that the same meeting elected.
Result<Done> checkFromCommittee(const MeetingRecord &record, const VoteRule &rule, const QList<Choice> &choices)
{
    if (rule.election.position != Position::Secretary && rule.election.position != Position::DeputySecretary)
        return Done{};
    QList<MemberId> committee;
    for (const Poll &poll : record.polls)
        if (record.ruleOf(poll.rule).election.position == Position::CommitteeMember)
            for (const Decided &each : record.outcome(poll).decided)
                committee += each.choice.member;
    for (const Choice &choice : choices)
        if (!committee.isEmpty() && !committee.contains(choice.member))
            return refused(QT_TRANSLATE_NOOP("Error", "%1 was not elected to the committee; secretary and deputy are elected from among it."), {record.textOf(choice)});
    return Done{};
}

/// The cell elects its committee, secretary and deputy; neither the committee nor a group does it for the cell.
Result<Done> checkWhoElects(const MeetingRecord &record)
{
    const MeetingOrder *order = record.rules.order(record.meeting.meetingKind);
    if (order && order->summoned != Summoned::Members)
        return refused(QT_TRANSLATE_NOOP("Error", "Committee, secretary and deputy are elected by a meeting of all members, and to this one only a part of them is called. "
                                                  "Call a meeting of the cell for the election."));
    return Done{};
}

/// Seats and length of the first list. Later lists are what the ballots before have left.
Result<Done> checkSeats(const MeetingRecord &record, const VoteRule &rule, qint64 seats, qint64 names)
{
    const ElectionRule &election = rule.election;
    const qint64 official = voteBase(record.members, record.rollCall, rule).official;
    if (official < election.officialAtLeast)
        return refused(QT_TRANSLATE_NOOP("Error", "A committee is elected where there are %1 official members or more; this cell has %2. Elect the secretary directly."),
                       {number(election.officialAtLeast), number(official)});
    if (seats < 1)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say how many are to be elected.")};
    if (election.seatsAtMost > 0 && seats > election.seatsAtMost)
        return refused(QT_TRANSLATE_NOOP("Error", "At most %1 can be elected here, not %2."), {number(election.seatsAtMost), number(seats)});
    if (names < seats)
        return refused(QT_TRANSLATE_NOOP("Error", "%1 are to be elected, but the list has only %2 names."), {number(seats), number(names)});
    if (election.surplusNeeded && names == seats)
        return refused(QT_TRANSLATE_NOOP("Error", "%1 are to be elected and the list has %2 names: it must have more. Where the upper level allows a list "
                                                  "without surplus, settle that in the voting rules of the book."),
                       {number(seats), number(names)});
    if (const qint64 most = longestList(election, seats); most > 0 && names > most)
        return refused(QT_TRANSLATE_NOOP("Error", "For %1 to be elected the list has at most %2 names (%3 % more), not %4."),
                       {number(seats), number(most), number(election.surplusPercent), number(names)});
    return Done{};
}

/// Who counts: each once, no candidate, and nobody whom the roll call has absent then.
Result<Done> checkTeam(const MeetingRecord &record, const Poll &poll, const QList<Choice> &choices, const QTime &taken)
{
    for (qsizetype i = 0; i < poll.team.size(); ++i) {
        const MemberId &counter = poll.team[i];
        const QString name = record.nameOf(counter);
        if (!onList(record, counter))
            return refused(QT_TRANSLATE_NOOP("Error", "%1 is not on the list of the cell and cannot count the ballots."), {name});
        if (poll.team.indexOf(counter) != i)
            return refused(QT_TRANSLATE_NOOP("Error", "%1 stands twice in the counting team."), {name});
        for (const Choice &choice : choices)
            if (poll.form == PollForm::Election && choice.member == counter)
                return refused(QT_TRANSLATE_NOOP("Error", "%1 stands for election and cannot count the ballots."), {name});
        const Attendance *line = record.attendanceOf(counter);
        if (line && !isInTheRoom(*line, taken))
            return refused(QT_TRANSLATE_NOOP("Error", "%1 was not in the room and cannot count the ballots. Correct the roll call or the counting team."), {name});
    }
    return Done{};
}

Result<Done> checkPoll(const MeetingRecord &record, const Poll &poll, const VoteRule &rule, const QList<Choice> &choices)
{
    if (auto checked = checkMatter(poll.matter); !checked)
        return checked.error();
    if (!rule.mayBeSecret)
        return refused(QT_TRANSLATE_NOOP("Error", "“%1” is decided by show of cards, not by secret ballot."), {rule.title});
    if (auto checked = checkLines(record, choices); !checked)
        return checked.error();
    if (rule.isElection()) {
        for (const auto &checked : {checkWhoElects(record), checkCandidates(record, choices), checkFromCommittee(record, rule, choices), checkSeats(record, rule, poll.seats, choices.size())})
            if (!checked)
                return checked.error();
    }
    return checkTeam(record, poll, choices, {});
}

Error counted()
{
    return refused(QT_TRANSLATE_NOOP("Error", "The ballot is counted; what stood on it can no longer be changed. Remove the count first."));
}

/// The record of the meeting that a poll, ballot or count belongs to.
template <typename T>
Result<MeetingRecord> recordOf(const Book &book, const Id<T> &id)
{
    const auto found = book.get(id);
    if (!found)
        return found.error();
    return meetingRecord(book, found->meeting);
}

} // namespace

/// A poll and its lines as they would be recorded.
static Result<std::pair<Poll, QList<Choice>>> prepared(const MeetingRecord &record, Poll poll, const QList<Choice> &typed)
{
    const auto rule = ruleFor(record, poll.rule);
    if (!rule)
        return rule.error();
    poll.matter = poll.matter.trimmed();
    poll.form = rule->form;
    if (!rule->isElection())
        poll.seats = 0;
    const QList<Choice> choices = inOrder(record, poll, typed);
    if (auto checked = checkPoll(record, poll, *rule, choices); !checked)
        return checked.error();
    return std::pair(poll, choices);
}

Result<Done> tryPoll(const MeetingRecord &record, Poll poll, const QList<Choice> &choices)
{
    if (const auto made = prepared(record, std::move(poll), choices); !made)
        return made.error();
    return Done{};
}

Result<PollId> putPoll(Book &book, Poll typedPoll, const QList<Choice> &typed)
{
    const auto record = meetingRecord(book, typedPoll.meeting);
    if (!record)
        return record.error();
    const auto made = prepared(*record, std::move(typedPoll), typed);
    if (!made)
        return made.error();
    Poll poll = made->first;
    const QList<Choice> choices = made->second;
    if (poll.id.isEmpty()) {
        const auto sequence = nextSequence<Poll>(book, poll.meeting);
        if (!sequence)
            return sequence.error();
        poll.id = PollId::fresh();
        poll.sequence = *sequence;
        const BallotRound first{BallotRoundId::fresh(), poll.meeting, poll.id, 1, poll.seats, false, choices};
        if (auto recorded = book.record({created(poll), created(first)}); !recorded)
            return recorded.error();
        return poll.id;
    }
    const Poll *before = record->poll(poll.id);
    const QList<BallotRound> rounds = record->ballotsOf(poll.id);
    if (!before || rounds.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, poll.id.text};
    if (record->countOf(rounds.first().id))
        return counted();
    BallotRound first = rounds.first();
    first.seats = poll.seats;
    first.choices = choices;
    QList<Fact> facts;
    if (poll != *before)
        facts += amended(poll);
    if (first != rounds.first())
        facts += amended(first);
    if (facts.isEmpty())
        return poll.id;
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return poll.id;
}

Result<BallotRoundId> nextBallot(Book &book, const PollId &id, const QList<Choice> &typed)
{
    const auto record = recordOf(book, id);
    if (!record)
        return record.error();
    const Poll &poll = *record->poll(id);
    const PollOutcome outcome = record->outcome(poll);
    BallotRound round = nextRound(poll, outcome, record->ballotsOf(id).size());
    if (round.number == 0 && outcome.stage == PollStage::Uncounted)
        return refused(QT_TRANSLATE_NOOP("Error", "The last ballot of “%1” is not counted yet."), {poll.matter});
    if (round.number == 0)
        return refused(QT_TRANSLATE_NOOP("Error", "No further ballot can be held on “%1”."), {poll.matter});
    if (!typed.isEmpty()) {
        if (round.runOff)
            return refused(QT_TRANSLATE_NOOP("Error", "A ballot among equals is held on their names only."));
        round.choices = inOrder(*record, poll, typed);
        for (const Decided &each : outcome.decided)
            for (const Choice &choice : round.choices)
                if (poll.form == PollForm::Election && choice.member == each.choice.member)
                    return refused(QT_TRANSLATE_NOOP("Error", "%1 is elected already."), {record->textOf(choice)});
        if (auto checked = checkLines(*record, round.choices); !checked)
            return checked.error();
        if (poll.form == PollForm::Election) {
            for (const auto &checked : {checkCandidates(*record, round.choices), checkFromCommittee(*record, record->ruleOf(poll.rule), round.choices)})
                if (!checked)
                    return checked.error();
            if (round.choices.size() < round.seats)
                return refused(QT_TRANSLATE_NOOP("Error", "%1 are to be elected, but the list has only %2 names."), {number(round.seats), number(round.choices.size())});
        }
    }
    if (auto checked = checkTeam(*record, poll, round.choices, {}); !checked)
        return checked.error();
    round.id = BallotRoundId::fresh();
    if (auto recorded = book.record({created(round)}); !recorded)
        return recorded.error();
    return round.id;
}

Result<BallotCount> tryCount(const MeetingRecord &record, const BallotCount &typed)
{
    const BallotRound *round = record.ballot(typed.round);
    const Poll *poll = round ? record.poll(round->poll) : nullptr;
    if (!poll)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, typed.round.text};
    const auto rule = ruleFor(record, poll->rule);
    if (!rule)
        return rule.error();
    BallotCount count = typed;
    count.meeting = poll->meeting;
    count.poll = poll->id;
    count.objections = count.objections.trimmed();
    count.recount = count.recount.trimmed();
    if (auto checked = checkTaken(record.meeting, count.taken); !checked)
        return checked.error();
    if (auto checked = checkTaken(record.meeting, count.closed); !checked)
        return checked.error();
    if (count.taken.isValid() && count.closed.isValid() && count.closed < count.taken)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The count cannot end before the ballot was cast.")};
    for (const QString &text : {count.objections, count.recount})
        if (hasSecrecyMark(text))
            return refused(QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program."));
    if (poll->team.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Say who counted the ballots: the ballot has no counting team."));
    if (auto checked = checkTeam(record, *poll, round->choices, count.taken); !checked)
        return checked.error();
    return checkedCount(*poll, *round, count, voteBase(record.members, record.rollCall, *rule, count.taken), record.rules, *rule);
}

Result<BallotCountId> putCount(Book &book, BallotCount typed)
{
    const auto record = recordOf(book, typed.round);
    if (!record)
        return record.error();
    const auto count = tryCount(*record, typed);
    if (!count)
        return count.error();
    const BallotCount *before = record->countOf(count->round);
    if (!before)
        return putRecord(book, BallotCount(*count));
    if (count->id != before->id)
        return refused(QT_TRANSLATE_NOOP("Error", "This ballot is counted already. Change that count, and say why."));
    if (*count == *before)
        return before->id;
    if (record->ballotsOf(count->poll).last().id != count->round)
        return refused(QT_TRANSLATE_NOOP("Error", "A further ballot was prepared on this result. Remove that first."));
    if (count->recount.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say why the count is changed.")};
    return putRecord(book, BallotCount(*count));
}

Result<Changes> removeCount(Book &book, const BallotCountId &id)
{
    const auto record = recordOf(book, id);
    const auto count = book.get(id);
    if (!record)
        return record.error();
    if (!count)
        return count.error();
    if (record->ballotsOf(count->poll).last().id != count->round)
        return refused(QT_TRANSLATE_NOOP("Error", "A further ballot was prepared on this result. Remove that first."));
    return book.record({annulled(*count)});
}

Result<Changes> removeBallot(Book &book, const BallotRoundId &id)
{
    const auto record = recordOf(book, id);
    if (!record)
        return record.error();
    const BallotRound round = *record->ballot(id);
    if (record->countOf(id))
        return counted();
    if (round.number == 1)
        return refused(QT_TRANSLATE_NOOP("Error", "The first ballot goes with the whole poll. Remove that."));
    return book.record({annulled(round)});
}

Result<Changes> removePoll(Book &book, const PollId &id)
{
    const auto record = recordOf(book, id);
    if (!record)
        return record.error();
    QList<Fact> facts;
    const QList<BallotRound> rounds = record->ballotsOf(id);
    for (auto round = rounds.crbegin(); round != rounds.crend(); ++round) {
        if (const BallotCount *count = record->countOf(round->id))
            facts += annulled(*count);
        facts += annulled(*round);
    }
    for (Admission admission : record->admissions) {
        if (admission.poll != id)
            continue;
        admission.poll = {};
        facts += amended(admission);
    }
    facts += annulled(*record->poll(id));
    return book.record(facts);
}

Result<Changes> endPoll(Book &book, const PollId &id, Further further)
{
    const auto record = recordOf(book, id);
    if (!record)
        return record.error();
    Poll poll = *record->poll(id);
    const PollStage stage = record->outcome(poll).stage;
    const bool isOpen = stage == PollStage::Open || stage == PollStage::Tied;
    if (further == Further::None ? !isOpen : stage != PollStage::Stopped)
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is open in “%1”."), {poll.matter});
    poll.stopped = further == Further::None;
    return book.record({amended(poll)});
}
