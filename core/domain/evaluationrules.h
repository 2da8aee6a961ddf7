// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/evaluation.h"
#include "core/domain/member.h"
#include "core/domain/voterules.h"

#include <QList>
#include <array>

// How members are evaluated: rules as data with a date of effect (resources/evaluation), and what follows from them for one
// evaluation. Points are in tenths.

/// The time for which somebody is evaluated: a quarter of a year, or with quarter 0 the whole year.
struct EvaluatedTime
{
    qint64 year = 0;
    qint64 quarter = 0;

    bool isYear() const { return quarter == 0; }
    bool isValid() const { return year >= 1930 && year <= 2100 && quarter >= 0 && quarter <= 4; }
    QDate first() const;
    QDate last() const;
    QList<EvaluatedTime> quarters() const;  ///< of a year its four; of a quarter none

    friend bool operator==(const EvaluatedTime &, const EvaluatedTime &) = default;
};

inline EvaluatedTime timeOf(const Evaluation &evaluation) { return {evaluation.year, evaluation.quarter}; }

/// The time that is evaluated at a day by habit: the quarter that ended in the last month, else the one that runs.
EvaluatedTime timeAt(const QDate &day);

/// A sentence of a package, where it stands, and how sure it is.
struct RuleText
{
    QString text;            ///< as printed
    QString clause;
    Certainty certainty = Certainty::Sure;
};

/// One level with the points from which on it can be given.
struct LevelRule
{
    EvaluationLevel level = EvaluationLevel::None;
    qint64 from = 0;         ///< in tenths of a point
    QString ballot;          ///< id of the level on ballots, in the rule packages
    RuleText says;           ///< its title
};

/// What a condition looks at.
enum class ConditionMeasure { DonePercent, InTimePercent, BeyondPercent, WeaknessesMended };
template <>
struct Words<ConditionMeasure>
{
    static constexpr const char *list[] = {"done-percent", "in-time-percent", "beyond-percent", "weaknesses-mended"};
};

/// What a level asks for beside the points.
struct LevelCondition
{
    QString id;
    EvaluationLevel level = EvaluationLevel::Excellent;
    ConditionMeasure measure = ConditionMeasure::DonePercent;
    qint64 atLeast = 0;      ///< percent, of the tasks given (in time: of the tasks done)
    RuleText says;
};

/// What the rules say of somebody in a situation.
struct SituationRule
{
    Situation situation = Situation::Exempt;
    RuleText says;
};

/// The rules of one package.
struct EvaluationRules
{
    QString id;
    QString title;
    QDate effective;
    QList<LevelRule> levels;            ///< the best first
    QList<LevelCondition> conditions;
    RuleText points;                    ///< that the points reach the level; {from} stands for them
    RuleText vote;                      ///< that the vote passed
    qint64 voteMoreThanPercent = 50;    ///< of those entitled
    RuleText presence;                  ///< of who was here for too short a time
    qint64 presencePercent = 50;        ///< of the days, from which on nothing is told
    QList<SituationRule> notClassified;
    QList<SituationRule> told;          ///< classified, and something is to be known
    RuleText capText;
    qint64 capPercent = 20;             ///< where the book settles nothing
    CapBase capBase = CapBase::GoodOrBetter;

    const LevelRule *level(EvaluationLevel level) const;  ///< nullptr for None
    QString titleOf(EvaluationLevel level) const;         ///< as printed; empty for None
    const SituationRule *leftOut(Situation situation) const;
    const SituationRule *toldOf(Situation situation) const;
};

/// A package from its JSON text. Invalid, with the place, when something is missing or cannot be.
Result<EvaluationRules> readEvaluationRules(const QByteArray &json);

/// All packages that come with the program, oldest date of effect first.
const QList<EvaluationRules> &shippedEvaluationRules();

/// The package in force on a day: the youngest of those in effect by then, else the oldest there is.
const EvaluationRules &evaluationRulesOn(const QDate &day);

/// The level that points belong to.
EvaluationLevel levelOf(const EvaluationRules &rules, qint64 points);

/// Whether a level is better than another; None is worse than all.
bool isBetter(EvaluationLevel a, EvaluationLevel b);

/// A condition that does not hold, in words with the figures.
struct Unmet
{
    QString id;              ///< of the condition; `points` or `vote`
    QString words;           ///< as printed, with what was found
    QString clause;

    friend bool operator==(const Unmet &, const Unmet &) = default;
};

/// What a level asks for and does not hold. Points of 0 were not given. `hasEarlier` says that weaknesses were named before.
QList<Unmet> unmetConditions(const EvaluationRules &rules, const Evaluation &evaluation, EvaluationLevel level, qint64 points, bool hasEarlier);

/// The vote where it did not pass.
QList<Unmet> unmetVote(const EvaluationRules &rules, const Evaluation &evaluation);

/// How many have each level.
struct LevelCounts
{
    std::array<qint64, 5> counts{};  ///< by EvaluationLevel; of None those without one

    qint64 of(EvaluationLevel level) const { return counts[size_t(level)]; }
    qint64 classified() const { return of(EvaluationLevel::Excellent) + of(EvaluationLevel::Good) + of(EvaluationLevel::Fulfilled) + of(EvaluationLevel::NotFulfilled); }
    void add(EvaluationLevel level) { ++counts[size_t(level)]; }

    friend bool operator==(const LevelCounts &, const LevelCounts &) = default;
};

/// How many may be excellent: of a base so many percent, rounded down.
struct CapCount
{
    bool isCapped = true;    ///< false at 100 percent
    qint64 base = 0;
    qint64 percent = 0;
    qint64 allowed = 0;      ///< base · percent / 100, rounded down
    qint64 excellent = 0;    ///< who have that level in the end

    bool isOver() const { return isCapped && excellent > allowed; }
    QString arithmetic() const;  ///< "17 × 20 % = 3,4 → 3"

    friend bool operator==(const CapCount &, const CapCount &) = default;
};

/// `levels` are those that count for the base, `excellent` are decided.
CapCount capCount(const EvaluationCap &cap, const LevelCounts &levels, qint64 excellent);

/// "92,5"; "90" for whole points.
QString evaluationPointsText(qint64 tenths);

/// Points as people write them: "92,5", "92.5", "92". Invalid for anything else and beyond 0 to 100.
Result<qint64> parseEvaluationPoints(const QString &text);
