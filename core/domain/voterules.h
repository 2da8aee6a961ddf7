// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/member.h"
#include "core/domain/words.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>

/// How sure it is that a rule is in force as written: read in the regulation itself, from one decent source, or a guess
/// that the cell can settle.
enum class Certainty { Sure, Likely, Unsure };
template <>
struct Words<Certainty>
{
    static constexpr const char *list[] = {"sure", "likely", "unsure"};
};

/// What a paper ballot asks: for people among candidates, for yes or no to matters, for a level of each person.
enum class PollForm { Matters, Election, Levels };
template <>
struct Words<PollForm>
{
    static constexpr const char *list[] = {"matters", "election", "levels"};
};

/// What happens once the last ballot a rule allows has failed as well.
enum class AfterLast { Nothing, GoesUp, UpperAppoints };
template <>
struct Words<AfterLast>
{
    static constexpr const char *list[] = {"nothing", "goes-up", "upper-appoints"};
};

/// What only elections have.
struct ElectionRule
{
    Position position = Position::Member;  ///< what the elected become; Member for none on the member card
    qint64 officialAtLeast = 0;  ///< official members from which such an election is held; 0 for any number
    qint64 seatsAtMost = 0;      ///< 0 for no limit
    bool surplusNeeded = false;  ///< the first list must be longer than the seats
    qint64 surplusPercent = 0;   ///< of the seats, at most so many more names; 0 for no limit
    bool surplusOfOne = false;   ///< one name more is allowed also where the percentage gives less
    bool mostVotesAfterTie = false;  ///< among those of equal votes the most votes decide, also below the threshold
    bool oneMarkEach = false;    ///< with a single candidate a ballot with both boxes or none marked is invalid
    bool strikes = true;         ///< with a surplus the voter strikes names out, else ticks those chosen
};

/// How a matter is decided: the share of the base that must be in favour, who is left out of the base, openly or by
/// secret ballot, and how often.
struct VoteRule
{
    QString id;
    QString title;           ///< as printed
    qint64 numerator = 1;
    qint64 denominator = 2;
    bool moreThan = true;    ///< more than the share, else at least the share
    bool mostVotes = false;  ///< of levels: the one with the most votes, whatever its share
    bool ofPresent = false;  ///< the base is those in the room, else everybody summoned
    bool leavesOutAway = true;
    bool leavesOutExemptAbsent = true;
    bool leavesOutSuspended = true;
    bool leavesOutExcused = true;
    bool mayBeOpen = true;
    bool mayBeSecret = false;
    bool secretIsUsual = false;  ///< where both may be
    PollForm form = PollForm::Matters;
    qint64 rounds = 1;       ///< how often it may be put to the vote; 0 for no limit
    AfterLast afterLast = AfterLast::Nothing;
    ElectionRule election;
    Certainty certainty = Certainty::Sure;
    QString source;          ///< where the rule stands
    bool retired = false;    ///< known for what was decided by it, no longer offered
    QJsonObject json;        ///< as in the package

    bool isElection() const { return form == PollForm::Election; }
};

/// Something that the regulations leave open, or that could not be read: the cell settles it, else the first answer holds.
struct RuleQuestion
{
    struct Answer
    {
        QString id;
        QString title;
        QHash<QString, QJsonObject> changes;  ///< by vote rule: the keys that this answer sets
    };

    QString id;
    QString title;
    QString help;            ///< what is known and what is not, prose
    Certainty certainty = Certainty::Unsure;
    QList<Answer> answers;   ///< the first is the likely one

    const Answer *answer(const QString &id) const;
};

/// Why a ballot can be invalid.
struct InvalidReason
{
    QString id;
    QString title;           ///< as printed
    QStringList layouts;     ///< words of BallotLayout for which it exists; empty for all
    bool extra = false;      ///< ballots that were not issued: they come on top of those issued
};

/// A level in a classification, as printed.
struct BallotLevel
{
    QString id;
    QString title;
};

/// The part of a rule package that is about deciding.
struct VoteRules
{
    QList<VoteRule> votes;
    QList<RuleQuestion> questions;
    QList<InvalidReason> invalidReasons;
    QList<BallotLevel> levels;
};

/// What the cell settled: an answer to a question of the rules, from a day on.
struct RuleChoice
{
    static constexpr const char *kind = "rule.choice";
    RuleChoiceId id;
    QString question;        ///< id in the rule package
    QString answer;          ///< id of the answer
    QDate from;              ///< meetings from this day on follow it
    QString paper;           ///< on what paper or whose word, prose

    friend bool operator==(const RuleChoice &, const RuleChoice &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("question", self.question);
        visit("answer", self.answer);
        visit("from", self.from);
        visit("paper", self.paper);
    }
};

/// The part of a package from its JSON object. Invalid, with the place, when something cannot be; every answer to every
/// question is tried, and no two questions may set the same key of a rule.
Result<VoteRules> readVoteRules(const QJsonObject &package);

/// The rules as the choices in force on a day have them. Choices that the package does not know are passed over.
QList<VoteRule> settledRules(const QList<VoteRule> &votes, const QList<RuleQuestion> &questions, const QList<RuleChoice> &choices,
                             const QDate &day);

/// The answer to a question on a day; the question must have one.
const RuleQuestion::Answer &answerOn(const RuleQuestion &question, const QList<RuleChoice> &choices, const QDate &day);
