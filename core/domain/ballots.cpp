// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ballots.h"

#include <algorithm>

static const QString agree = QStringLiteral("agree");
static const QString disagree = QStringLiteral("disagree");

qint64 BallotCount::invalidBallots() const
{
    qint64 sum = 0;
    for (const InvalidCount &each : invalid)
        sum += each.count;
    return sum;
}

qint64 BallotCount::votes(qint64 choice, const QString &mark) const
{
    qint64 sum = 0;
    for (const Tally &tally : tallies)
        if (tally.choice == choice && tally.mark == mark)
            sum += tally.count;
    return sum;
}

BallotLayout layoutOf(const Poll &poll, const BallotRound &round)
{
    if (poll.form == PollForm::Matters)
        return BallotLayout::Matters;
    if (poll.form == PollForm::Levels)
        return BallotLayout::Levels;
    if (round.choices.size() > round.seats)
        return BallotLayout::Surplus;
    return round.choices.size() == 1 ? BallotLayout::Single : BallotLayout::Plain;
}

QStringList marksOf(BallotLayout layout, const Rules &rules)
{
    QStringList levels;
    switch (layout) {
    case BallotLayout::Surplus:
        return {agree};
    case BallotLayout::Plain:
    case BallotLayout::Single:
        return {agree, disagree};
    case BallotLayout::Matters:
        return {agree, disagree, QStringLiteral("other")};
    case BallotLayout::Levels:
        for (const BallotLevel &level : rules.levels)
            levels += level.id;
        return levels;
    }
    return {};
}

QList<InvalidReason> invalidReasonsOf(BallotLayout layout, const Rules &rules, const VoteRule &rule)
{
    QList<InvalidReason> reasons;
    for (const InvalidReason &reason : rules.invalidReasons) {
        const bool leavesBlank = reason.id == QLatin1String("both-or-neither") && !rule.election.oneMarkEach;
        if ((reason.layouts.isEmpty() || reason.layouts.contains(wordOf(layout))) && !leavesBlank)
            reasons += reason;
    }
    return reasons;
}

namespace {

Error impossible(const char *text, const QList<qint64> &numbers, const QString &name = {})
{
    QStringList args;
    if (!name.isEmpty())
        args += name;
    for (const qint64 number : numbers)
        args += QString::number(number);
    return {Error::Refused, text, args};
}

bool has(const QList<InvalidReason> &reasons, const char *id)
{
    return std::any_of(reasons.cbegin(), reasons.cend(), [id](const InvalidReason &each) { return each.id == QLatin1String(id); });
}

/// The ballots themselves: issued, collected, valid, invalid.
Result<Done> checkBallots(const BallotCount &count, const VoteBase &base, const QList<InvalidReason> &reasons)
{
    qint64 extra = 0;
    QStringList seen;
    for (const InvalidCount &each : count.invalid) {
        const auto reason = std::find_if(reasons.cbegin(), reasons.cend(), [&each](const InvalidReason &known) { return known.id == each.reason; });
        if (reason == reasons.cend() || seen.contains(each.reason))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A ballot of this kind cannot be invalid for the reason %1."), {each.reason}};
        if (each.count < 0)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A number of ballots cannot be below zero.")};
        seen += each.reason;
        extra += reason->extra ? each.count : 0;
    }
    if (count.issued < 0 || count.collected < 0 || count.valid < 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A number of ballots cannot be below zero.")};
    if (count.issued == 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say how many ballots were issued.")};
    if (count.issued > base.entitledPresent)
        return impossible(QT_TRANSLATE_NOOP("Error", "%1 ballots were issued, but only %2 members entitled to vote are present. Count again or correct the roll call."),
                          {count.issued, base.entitledPresent});
    if (count.collected - extra > count.issued)
        return extra == 0
            ? impossible(QT_TRANSLATE_NOOP("Error", "%1 ballots were collected, but only %2 were issued. Ballots that the counting team did not issue are counted as invalid."),
                         {count.collected, count.issued})
            : impossible(QT_TRANSLATE_NOOP("Error", "%1 ballots were collected; without the %2 that were not issued these are %3, but only %4 were issued."),
                         {count.collected, extra, count.collected - extra, count.issued});
    if (const qint64 invalid = count.invalidBallots(); count.valid + invalid != count.collected)
        return impossible(QT_TRANSLATE_NOOP("Error", "%1 valid + %2 invalid = %3 ballots, but %4 were collected."),
                          {count.valid, invalid, count.valid + invalid, count.collected});
    return Done{};
}

/// The votes of each line, and of all lines together where the ballot limits them.
Result<Done> checkVotes(const BallotRound &round, const BallotCount &count, BallotLayout layout, const QStringList &marks,
                        const QList<InvalidReason> &reasons)
{
    qint64 votes = 0;
    for (const Choice &choice : round.choices) {
        qint64 ofLine = 0;
        QStringList sum;
        for (const QString &mark : marks) {
            const qint64 found = count.votes(choice.number, mark);
            if (found < 0)
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A number of votes cannot be below zero.")};
            ofLine += found;
            sum += QString::number(found);
        }
        const QString line = QString::number(choice.number);
        if (ofLine > count.valid)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Line %1 of the ballot: %2 = %3 votes, but only %4 ballots are valid."),
                         {line, sum.join(QStringLiteral(" + ")), QString::number(ofLine), QString::number(count.valid)}};
        // Where a ballot with both boxes or none is invalid, each valid one has said yes or no.
        if (layout == BallotLayout::Single && has(reasons, "both-or-neither") && ofLine != count.valid)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 = %2 votes, but %3 ballots are valid and each of them says yes or no."),
                         {sum.join(QStringLiteral(" + ")), QString::number(ofLine), QString::number(count.valid)}};
        votes += ofLine;
    }
    if (layout != BallotLayout::Surplus)
        return Done{};
    if (has(reasons, "too-many") && votes > count.valid * round.seats)
        return impossible(QT_TRANSLATE_NOOP("Error", "%1 valid ballots with at most %2 names each give at most %3 votes, but %4 were counted."),
                          {count.valid, round.seats, count.valid * round.seats, votes});
    if (has(reasons, "nobody") && votes < count.valid)
        return impossible(QT_TRANSLATE_NOOP("Error", "%1 valid ballots name at least one person each, but only %2 votes were counted."), {count.valid, votes});
    return Done{};
}

} // namespace

Result<BallotCount> checkedCount(const Poll &poll, const BallotRound &round, BallotCount count, const VoteBase &base,
                                 const Rules &rules, const VoteRule &rule)
{
    if (base.base <= 0)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "Nobody may vote: of %1 official members all are left out of the base."),
                     {QString::number(base.official)}};
    const BallotLayout layout = layoutOf(poll, round);
    const QStringList marks = marksOf(layout, rules);
    const QList<InvalidReason> reasons = invalidReasonsOf(layout, rules, rule);
    for (const Tally &tally : std::as_const(count.tallies)) {
        const bool known = marks.contains(tally.mark)
            && std::any_of(round.choices.cbegin(), round.choices.cend(), [&tally](const Choice &each) { return each.number == tally.choice; });
        if (!known)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The ballot has no line %1 with the mark %2."), {QString::number(tally.choice), tally.mark}};
    }
    if (auto checked = checkBallots(count, base, reasons); !checked)
        return checked.error();
    if (auto checked = checkVotes(round, count, layout, marks, reasons); !checked)
        return checked.error();
    // One order for every count, so that the record says nothing of the order in which ballots were read.
    QList<Tally> tallies;
    for (const Choice &choice : round.choices)
        for (const QString &mark : marks)
            tallies += {choice.number, mark, count.votes(choice.number, mark)};
    QList<InvalidCount> invalid;
    for (const InvalidReason &reason : reasons)
        for (const InvalidCount &each : std::as_const(count.invalid))
            if (each.reason == reason.id && each.count > 0)
                invalid += each;
    count.tallies = tallies;
    count.invalid = invalid;
    count.base = base;
    count.needed = neededVotes(rule, base.base);
    return count;
}

namespace {

/// Who is elected by one ballot: of those that reach what is needed the ones with the most votes.
RoundResult electedIn(const BallotRound &round, const BallotCount &count, const VoteRule &rule)
{
    const bool byMost = round.runOff && rule.election.mostVotesAfterTie;
    QList<QPair<qint64, qint64>> reached;  // votes, number on the ballot
    for (const Choice &choice : round.choices) {
        const qint64 votes = count.votes(choice.number, agree);
        if (votes > 0 && (byMost || votes >= count.needed))
            reached += {votes, choice.number};
    }
    std::stable_sort(reached.begin(), reached.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    RoundResult result;
    const bool tooMany = reached.size() > round.seats;
    const qint64 edge = tooMany && round.seats > 0 ? reached.at(round.seats - 1).first : 0;
    const bool isTie = tooMany && round.seats > 0 && reached.at(round.seats).first == edge;
    for (const auto &[votes, number] : std::as_const(reached)) {
        if (isTie && votes == edge)
            result.tied += number;
        else if (result.elected.size() < round.seats && (!isTie || votes > edge))
            result.elected += number;
    }
    return result;
}

/// The level that a line is given: the only one that reaches what is needed, or that has the most votes of all.
QString levelOf(const BallotCount &count, qint64 choice, const QStringList &marks, const VoteRule &rule)
{
    QString found;
    qint64 most = 0;
    bool alone = false;
    for (const QString &mark : marks) {
        const qint64 votes = count.votes(choice, mark);
        if (votes > most) {
            most = votes;
            found = mark;
            alone = true;
        } else if (votes == most) {
            alone = false;
        }
    }
    const bool reaches = rule.mostVotes || most >= count.needed;
    return alone && most > 0 && reaches ? found : QString();
}

} // namespace

RoundResult resultOf(const Poll &poll, const BallotRound &round, const BallotCount &count, const Rules &rules, const VoteRule &rule)
{
    if (poll.form == PollForm::Election)
        return electedIn(round, count, rule);
    RoundResult result;
    const QStringList marks = marksOf(layoutOf(poll, round), rules);
    for (const Choice &choice : round.choices) {
        const QString level = poll.form == PollForm::Levels ? levelOf(count, choice.number, marks, rule) : QString();
        if (!level.isEmpty())
            result.levels.insert(choice.number, level);
        if (!level.isEmpty() || (poll.form == PollForm::Matters && count.votes(choice.number, agree) >= count.needed))
            result.elected += choice.number;
    }
    return result;
}

PollOutcome outcomeOf(const Poll &poll, const QList<BallotRound> &rounds, const QList<BallotCount> &counts, const Rules &rules,
                      const VoteRule &rule)
{
    PollOutcome outcome;
    outcome.seatsLeft = poll.seats;
    bool counted = false;
    for (const BallotRound &round : rounds) {
        const auto count = std::find_if(counts.cbegin(), counts.cend(), [&round](const BallotCount &each) { return each.round == round.id; });
        counted = count != counts.cend();
        outcome.open.clear();
        outcome.tied.clear();
        outcome.open = round.choices;
        if (!counted)
            break;
        const RoundResult result = resultOf(poll, round, *count, rules, rule);
        outcome.rounds += !round.runOff;
        for (const qint64 number : result.elected) {
            const auto line = std::find_if(round.choices.cbegin(), round.choices.cend(), [number](const Choice &each) { return each.number == number; });
            const QString level = result.levels.value(number);
            outcome.decided += {*line, round.number, count->votes(number, level.isEmpty() ? agree : level), level};
            outcome.open.removeAll(*line);
        }
        for (const Choice &choice : round.choices)
            if (result.tied.contains(choice.number))
                outcome.tied += choice;
        outcome.seatsLeft -= poll.form == PollForm::Election ? result.elected.size() : 0;
    }
    const bool isComplete = poll.form == PollForm::Election ? outcome.seatsLeft <= 0 : outcome.open.isEmpty();
    const bool isLast = rule.rounds > 0 && outcome.rounds >= rule.rounds;
    if (rounds.isEmpty() || !counted)
        outcome.stage = PollStage::Uncounted;
    else if (isComplete)
        outcome.stage = PollStage::Done;
    else if (poll.stopped)
        outcome.stage = PollStage::Stopped;
    else if (!outcome.tied.isEmpty())
        outcome.stage = PollStage::Tied;
    else if (!isLast)
        outcome.stage = PollStage::Open;
    else
        outcome.stage = rule.afterLast == AfterLast::Nothing ? PollStage::Done : PollStage::Exhausted;
    return outcome;
}

BallotRound nextRound(const Poll &poll, const PollOutcome &outcome, qint64 roundsSoFar)
{
    BallotRound round;
    if (outcome.stage != PollStage::Tied && outcome.stage != PollStage::Open)
        return round;
    round.meeting = poll.meeting;
    round.poll = poll.id;
    round.number = roundsSoFar + 1;
    round.seats = outcome.seatsLeft;
    round.runOff = outcome.stage == PollStage::Tied;
    round.choices = round.runOff ? outcome.tied : outcome.open;
    for (qsizetype i = 0; i < round.choices.size(); ++i)
        round.choices[i].number = i + 1;
    return round;
}

qint64 longestList(const ElectionRule &rule, qint64 seats)
{
    if (rule.surplusPercent <= 0)
        return 0;
    const qint64 surplus = seats * rule.surplusPercent / 100;
    return seats + (rule.surplusOfOne ? std::max<qint64>(surplus, 1) : surplus);
}
