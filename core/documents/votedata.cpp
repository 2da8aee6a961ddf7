// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/votedata_p.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/typed_p.h"

#include <algorithm>

namespace documents {

namespace {

const QString dots = QStringLiteral("............");

void insertBase(QJsonObject &data, const VoteBase &base)
{
    data.insert(QStringLiteral("official"), base.official);
    data.insert(QStringLiteral("away"), base.away);
    data.insert(QStringLiteral("exempt"), base.exempt);
    data.insert(QStringLiteral("suspended"), base.suspended);
    data.insert(QStringLiteral("excused"), base.excused);
    data.insert(QStringLiteral("notThere"), base.absent);
    data.insert(QStringLiteral("reduced"), base.base != base.official);
    data.insert(QStringLiteral("base"), base.base);
}

/// The names of members, as they stand in a sentence.
QString namesOf(const MeetingRecord &record, const QList<MemberId> &members)
{
    QStringList names;
    for (const MemberId &member : members)
        names += typedLine(record.nameOf(member));
    return names.join(QStringLiteral(", "));
}

/// Elements that stand in one sentence, parted by semicolons.
QJsonArray parted(QJsonArray list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject element = list[i].toObject();
        element.insert(QStringLiteral("last"), i + 1 == list.size());
        list[i] = element;
    }
    return list;
}

/// "lần thứ nhất", "lần thứ hai", ...
QString ordinalWords(qint64 number)
{
    static const QStringList words = {QStringLiteral("nhất"), QStringLiteral("hai"), QStringLiteral("ba"), QStringLiteral("tư"),
                                      QStringLiteral("năm"), QStringLiteral("sáu"), QStringLiteral("bảy"), QStringLiteral("tám"), QStringLiteral("chín")};
    return QStringLiteral("lần thứ %1").arg(words.value(number - 1, QString::number(number)));
}

QString levelTitle(const MeetingRecord &record, const QString &id)
{
    for (const BallotLevel &level : record.rules.levels)
        if (level.id == id)
            return level.title;
    return id;
}

QString markWord(const MeetingRecord &record, const QString &mark, BallotLayout layout)
{
    if (layout == BallotLayout::Surplus)
        return QStringLiteral("số phiếu bầu");  // who was not struck out; nobody said "agree"

    static const QHash<QString, QString> words = {{QStringLiteral("agree"), QStringLiteral("đồng ý")},
                                                  {QStringLiteral("disagree"), QStringLiteral("không đồng ý")},
                                                  {QStringLiteral("other"), QStringLiteral("ý kiến khác")}};
    const auto known = words.constFind(mark);
    return known == words.cend() ? levelTitle(record, mark).toLower() : *known;
}

/// The lines of a ballot with what each got; `count` is null while it is not counted.
QJsonArray linesData(const MeetingRecord &record, const Poll &poll, const BallotRound &round, const BallotCount *count)
{
    const BallotLayout layout = layoutOf(poll, round);
    const QStringList marks = marksOf(layout, record.rules);
    QJsonArray lines;
    for (const Choice &choice : round.choices) {
        QJsonObject line{{QStringLiteral("name"), typed(record.textOf(choice))}};
        QJsonArray got;
        qint64 said = 0;
        for (const QString &mark : marks) {
            const qint64 votes = count ? count->votes(choice.number, mark) : 0;
            said += votes;
            const QString percent = count ? percentText(votes, count->base.base) : dots;
            if (layout != BallotLayout::Levels || votes > 0)
                got += QJsonObject{{QStringLiteral("word"), markWord(record, mark, layout)}, {QStringLiteral("votes"), count ? QString::number(votes) : dots}, {QStringLiteral("percent"), percent}};
            line.insert(mark, count ? QString::number(votes) : dots);
            line.insert(mark + QStringLiteral("Percent"), percent);
        }
        line.insert(QStringLiteral("marks"), parted(got));
        line.insert(QStringLiteral("silent"), count ? QString::number(count->valid - said) : dots);
        lines += line;
    }
    return lines;
}

/// Who or what was decided by one ballot, by votes from high to low.
QJsonArray decidedData(const MeetingRecord &record, const QList<Decided> &decided, qint64 round, qint64 base)
{
    QJsonArray list;
    for (const Decided &each : decided)
        if (each.round == round)
            list += QJsonObject{{QStringLiteral("name"), withoutStop(record.textOf(each.choice))},
                                {QStringLiteral("votes"), each.votes},
                                {QStringLiteral("percent"), percentText(each.votes, base)},
                                {QStringLiteral("level"), each.level.isEmpty() ? QString() : levelTitle(record, each.level).toLower()}};
    return parted(list);
}

QJsonArray namesData(const MeetingRecord &record, const QList<Choice> &choices)
{
    QJsonArray list;
    for (const Choice &choice : choices)
        list += QJsonObject{{QStringLiteral("name"), withoutStop(record.textOf(choice))}};
    return parted(list);
}

/// The poll as it stood when a ballot was counted: what later ballots brought is left out.
PollOutcome outcomeThen(const MeetingRecord &record, const Poll &poll, qint64 number)
{
    QList<BallotRound> rounds = record.ballotsOf(poll.id);
    Poll then = poll;
    then.stopped = poll.stopped && !rounds.isEmpty() && rounds.last().number == number;
    rounds.removeIf([number](const BallotRound &each) { return each.number > number; });
    return outcomeOf(then, rounds, record.counts, record.rules, record.ruleOf(poll.rule));
}

void insertStage(QJsonObject &data, const PollOutcome &outcome, const VoteRule &rule)
{
    const auto is = [&](PollStage stage) { return outcome.stage == stage; };
    data.insert(QStringLiteral("isTied"), is(PollStage::Tied));
    data.insert(QStringLiteral("isOpen"), is(PollStage::Open));
    data.insert(QStringLiteral("isStopped"), is(PollStage::Stopped));
    data.insert(QStringLiteral("goesUp"), is(PollStage::Exhausted) && rule.afterLast == AfterLast::GoesUp);
    data.insert(QStringLiteral("isAppointed"), is(PollStage::Exhausted) && rule.afterLast == AfterLast::UpperAppoints);
    data.insert(QStringLiteral("seatsLeft"), countText(outcome.seatsLeft));
}

} // namespace

QJsonObject voteData(const MeetingRecord &record, const Vote &vote)
{
    const VoteRule *rule = record.rules.vote(vote.rule);
    const qint64 silent = vote.base.base - vote.inFavour - vote.against - vote.other;
    QJsonObject data{{QStringLiteral("matter"), withoutStop(vote.matter)},
                     {QStringLiteral("rule"), rule ? rule->title : vote.rule},
                     {QStringLiteral("byCard"), vote.method == VoteMethod::PartyCard},
                     {QStringLiteral("taken"), timeWords(vote.taken)},
                     {QStringLiteral("inFavour"), vote.inFavour},
                     {QStringLiteral("against"), vote.against},
                     {QStringLiteral("other"), vote.other},
                     {QStringLiteral("silent"), std::max<qint64>(silent, 0)},
                     {QStringLiteral("inFavourNames"), namesOf(record, vote.inFavourBy)},
                     {QStringLiteral("againstNames"), namesOf(record, vote.againstBy)},
                     {QStringLiteral("otherNames"), namesOf(record, vote.otherBy)},
                     {QStringLiteral("needed"), vote.needed},
                     {QStringLiteral("percent"), percentText(vote.inFavour, vote.base.base)},
                     {QStringLiteral("passed"), vote.passed},
                     {QStringLiteral("isScore"), record.scoreVote() && record.scoreVote()->id == vote.id}};
    insertBase(data, vote.base);
    return data;
}

QJsonObject roundData(const MeetingRecord &record, const Poll &poll, const BallotRound &round)
{
    const BallotCount *count = record.countOf(round.id);
    const BallotLayout layout = layoutOf(poll, round);
    const VoteRule rule = record.ruleOf(poll.rule);
    const auto text = [count](qint64 number) { return count ? QString::number(number) : dots; };
    const VoteBase base = count ? count->base : voteBase(record.members, record.rollCall, rule);
    QJsonArray reasons;
    for (const InvalidReason &reason : invalidReasonsOf(layout, record.rules, rule)) {
        qint64 ballots = 0;
        for (const InvalidCount &each : count ? count->invalid : QList<InvalidCount>())
            ballots += each.reason == reason.id ? each.count : 0;
        if (!count || ballots > 0)
            reasons += QJsonObject{{QStringLiteral("title"), typedLine(reason.title)}, {QStringLiteral("count"), text(ballots)}};
    }
    QJsonArray team;
    for (const MemberId &counter : poll.team.mid(1))
        team += QJsonObject{{QStringLiteral("name"), typedLine(record.nameOf(counter))}};
    const PollOutcome outcome = outcomeThen(record, poll, round.number);
    QJsonObject data{{QStringLiteral("ordinal"), ordinalWords(round.number)},
                     {QStringLiteral("isRepeated"), round.number > 1},
                     {QStringLiteral("isRunOff"), round.runOff},
                     {QStringLiteral("isElection"), poll.form == PollForm::Election},
                     {QStringLiteral("isSurplus"), layout == BallotLayout::Surplus},
                     {QStringLiteral("isYesOrNo"), layout == BallotLayout::Plain || layout == BallotLayout::Single},
                     {QStringLiteral("isMatters"), layout == BallotLayout::Matters},
                     {QStringLiteral("isLevels"), layout == BallotLayout::Levels},
                     {QStringLiteral("isByMost"), round.runOff && rule.election.mostVotesAfterTie},
                     {QStringLiteral("isByMostLevel"), rule.mostVotes},
                     {QStringLiteral("strikes"), rule.election.strikes},
                     {QStringLiteral("isByName"), poll.order == ListOrder::ByName && poll.form != PollForm::Matters},
                     {QStringLiteral("seats"), countText(round.seats)},
                     {QStringLiteral("names"), countText(round.choices.size())},
                     {QStringLiteral("choices"), namesData(record, round.choices)},
                     {QStringLiteral("teamHead"), poll.team.isEmpty() ? QString() : typedLine(record.nameOf(poll.team.first()))},
                     {QStringLiteral("team"), team},
                     {QStringLiteral("isCounted"), count != nullptr},
                     {QStringLiteral("taken"), count ? timeWords(count->taken) : QString()},
                     {QStringLiteral("closed"), count ? timeWords(count->closed) : dots},
                     {QStringLiteral("present"), text(base.entitledPresent)},
                     {QStringLiteral("absent"), text(base.base - base.entitledPresent)},
                     {QStringLiteral("issued"), text(count ? count->issued : 0)},
                     {QStringLiteral("collected"), text(count ? count->collected : 0)},
                     {QStringLiteral("valid"), text(count ? count->valid : 0)},
                     {QStringLiteral("invalid"), text(count ? count->invalidBallots() : 0)},
                     {QStringLiteral("reasons"), parted(reasons)},
                     {QStringLiteral("lines"), linesData(record, poll, round, count)},
                     {QStringLiteral("needed"), neededVotes(rule, base.base)},
                     {QStringLiteral("decided"), decidedData(record, outcome.decided, round.number, base.base)},
                     {QStringLiteral("tied"), namesData(record, outcome.tied)},
                     {QStringLiteral("open"), namesData(record, count ? outcome.open : QList<Choice>())},
                     {QStringLiteral("objections"), count ? typedLines(count->objections) : QJsonArray()},
                     {QStringLiteral("recount"), count ? typedLine(count->recount) : QString()}};
    if (count)
        data.insert(QStringLiteral("needed"), count->needed);
    insertBase(data, base);
    insertStage(data, outcome, rule);
    return data;
}

QJsonObject pollData(const MeetingRecord &record, const Poll &poll)
{
    QJsonArray rounds;
    for (const BallotRound &round : record.ballotsOf(poll.id))
        rounds += roundData(record, poll, round);
    QJsonObject data{{QStringLiteral("matter"), withoutStop(poll.matter)},
                     {QStringLiteral("rule"), typedLine(record.ruleOf(poll.rule).title)},
                     {QStringLiteral("rounds"), rounds}};
    return data;
}

paper::Table levelTable(const MeetingRecord &record, const BallotRound &round, LevelCells cells)
{
    const BallotCount *count = record.countOf(round.id);
    const double first = 0.07;
    const double name = record.rules.levels.size() > 4 ? 0.28 : 0.33;
    const double other = (1 - first - name) / double(std::max<qsizetype>(1, record.rules.levels.size()));
    paper::Table table;
    table.widths = {first, name};
    table.aligns = {paper::Align::Centre, paper::Align::Left};
    table.head = {{{{QStringLiteral("TT")}}}, {{{QStringLiteral("Họ và tên")}}}};
    for (const BallotLevel &level : record.rules.levels) {
        table.widths.push_back(other);
        table.aligns.push_back(paper::Align::Centre);
        table.head.push_back({{{typedLine(level.title)}}});
    }
    for (const Choice &choice : round.choices) {
        paper::Row row{{{{QString::number(choice.number)}}}, {{{typed(record.textOf(choice))}}}};
        for (const BallotLevel &level : record.rules.levels) {
            const qint64 votes = count ? count->votes(choice.number, level.id) : 0;
            const QString counted = count ? QStringLiteral("%1\n(%2)").arg(votes).arg(percentText(votes, count->base.base)) : QStringLiteral("......");
            paper::Run run{cells == LevelCells::Boxes ? QStringLiteral("□") : counted};
            if (cells == LevelCells::Boxes)
                run.sizePt = 20;
            row.push_back({{run}});
        }
        table.rows.push_back(row);
    }
    return table;
}

} // namespace documents
