// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ballotwords.h"

#include <QCoreApplication>

namespace ballotwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("ballotwords", text);
}

QString order(ListOrder order)
{
    return order == ListOrder::ByName ? say(QT_TRANSLATE_NOOP("ballotwords", "By given name, A to Z")) : say(QT_TRANSLATE_NOOP("ballotwords", "As the meeting decided"));
}

QString mark(const Rules &rules, const QString &mark)
{
    if (mark == QLatin1String("agree"))
        return say(QT_TRANSLATE_NOOP("ballotwords", "Agree"));
    if (mark == QLatin1String("disagree"))
        return say(QT_TRANSLATE_NOOP("ballotwords", "Not agree"));
    if (mark == QLatin1String("other"))
        return say(QT_TRANSLATE_NOOP("ballotwords", "Other"));
    for (const BallotLevel &level : rules.levels)
        if (level.id == mark)
            return level.title;
    return mark;
}

QString layout(const Poll &poll, qint64 seats, qint64 lines)
{
    if (poll.form == PollForm::Matters)
        return say(QT_TRANSLATE_NOOP("ballotwords", "%1 matters: agree, not agree or another opinion to each.")).arg(lines);
    if (poll.form == PollForm::Levels)
        return say(QT_TRANSLATE_NOOP("ballotwords", "%1 people: one level for each.")).arg(lines);
    if (lines > seats)
        return say(QT_TRANSLATE_NOOP("ballotwords", "%1 names for %2 seats, a surplus of %3: the voter leaves at most %2.")).arg(lines).arg(seats).arg(lines - seats);
    if (lines == 1)
        return say(QT_TRANSLATE_NOOP("ballotwords", "One name: agree or not agree."));
    return say(QT_TRANSLATE_NOOP("ballotwords", "%1 names for as many seats: agree or not agree to each.")).arg(lines);
}

Tone tone(PollStage stage)
{
    switch (stage) {
    case PollStage::Uncounted:
        return Tone::Warning;
    case PollStage::Tied:
    case PollStage::Open:
        return Tone::Notice;
    case PollStage::Stopped:
    case PollStage::Exhausted:
        return Tone::Neutral;
    case PollStage::Done:
        return Tone::Good;
    }
    return Tone::Neutral;
}

static QString namesOf(const MeetingRecord &record, const QList<Choice> &choices)
{
    QStringList names;
    for (const Choice &choice : choices)
        names += record.textOf(choice);
    return names.join(QStringLiteral(", "));
}

/// What is decided: "Elected: A (14), B (12)", or the matters that passed, or the levels given.
static QString decidedWords(const MeetingRecord &record, const Poll &poll, const QList<Decided> &decided)
{
    QStringList names;
    for (const Decided &each : decided)
        names += record.textOf(each.choice) + (each.level.isEmpty() ? QString() : QStringLiteral(": ") + mark(record.rules, each.level))
            + QStringLiteral(" (%1)").arg(each.votes);
    if (names.isEmpty())
        return poll.form == PollForm::Election ? say(QT_TRANSLATE_NOOP("ballotwords", "Nobody is elected.")) : say(QT_TRANSLATE_NOOP("ballotwords", "Nothing passed."));
    const QString list = names.join(QStringLiteral("; "));
    switch (poll.form) {
    case PollForm::Election:
        return say(QT_TRANSLATE_NOOP("ballotwords", "Elected: %1.")).arg(list);
    case PollForm::Matters:
        return say(QT_TRANSLATE_NOOP("ballotwords", "Passed: %1.")).arg(list);
    case PollForm::Levels:
        return say(QT_TRANSLATE_NOOP("ballotwords", "Levels: %1.")).arg(list);
    }
    return {};
}

static QString stageWords(const MeetingRecord &record, const Poll &poll, const PollOutcome &outcome)
{
    switch (outcome.stage) {
    case PollStage::Uncounted:
        return say(QT_TRANSLATE_NOOP("ballotwords", "A ballot is not counted yet."));
    case PollStage::Tied:
        return say(QT_TRANSLATE_NOOP("ballotwords", "Equal votes for %1 seat(s): %2. They stand again in a ballot among themselves.")).arg(outcome.seatsLeft).arg(namesOf(record, outcome.tied));
    case PollStage::Open:
        return poll.form == PollForm::Election
            ? say(QT_TRANSLATE_NOOP("ballotwords", "%1 still to be elected: the meeting holds another ballot or ends it.")).arg(outcome.seatsLeft)
            : say(QT_TRANSLATE_NOOP("ballotwords", "Not decided: %1. The meeting holds another ballot or ends it.")).arg(namesOf(record, outcome.open));
    case PollStage::Stopped:
        return poll.form == PollForm::Election ? say(QT_TRANSLATE_NOOP("ballotwords", "%1 seat(s) stay open; the meeting held no further ballot.")).arg(outcome.seatsLeft)
                                               : say(QT_TRANSLATE_NOOP("ballotwords", "The meeting held no further ballot."));
    case PollStage::Exhausted:
        return record.ruleOf(poll.rule).afterLast == AfterLast::UpperAppoints
            ? say(QT_TRANSLATE_NOOP("ballotwords", "The last ballot that the rules allow has failed: the upper level appoints."))
            : say(QT_TRANSLATE_NOOP("ballotwords", "The last ballot that the rules allow has failed: the case goes up with full figures."));
    case PollStage::Done:
        if (!outcome.open.isEmpty() && poll.form == PollForm::Matters)
            return say(QT_TRANSLATE_NOOP("ballotwords", "Not passed: %1.")).arg(namesOf(record, outcome.open));
        return {};
    }
    return {};
}

QString outcome(const MeetingRecord &record, const Poll &poll)
{
    const PollOutcome outcome = record.outcome(poll);
    const QString stage = stageWords(record, poll, outcome);
    if (outcome.stage == PollStage::Uncounted && outcome.decided.isEmpty())
        return stage;
    return (decidedWords(record, poll, outcome.decided) + u' ' + stage).trimmed();
}

QString result(const MeetingRecord &record, const Poll &poll, const BallotRound &round, const BallotCount &count)
{
    QList<BallotRound> rounds = record.ballotsOf(poll.id);
    rounds.removeIf([&round](const BallotRound &each) { return each.number > round.number; });
    QList<BallotCount> counts = record.counts;
    counts.removeIf([&round](const BallotCount &each) { return each.round == round.id; });
    counts += count;
    const PollOutcome outcome = outcomeOf(poll, rounds, counts, record.rules, record.ruleOf(poll.rule));
    QList<Decided> here = outcome.decided;
    here.removeIf([&round](const Decided &each) { return each.round != round.number; });
    return (decidedWords(record, poll, here) + u' ' + stageWords(record, poll, outcome)).trimmed();
}

QString title(const Poll &poll, const BallotRound &round)
{
    return round.number == 1 ? poll.matter : filled(say(QT_TRANSLATE_NOOP("ballotwords", "%1, ballot %2")), {poll.matter, QString::number(round.number)});
}

}
