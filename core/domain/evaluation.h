// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// The level at which a member is classified.
enum class EvaluationLevel { None, Excellent, Good, Fulfilled, NotFulfilled };
template <>
struct Words<EvaluationLevel>
{
    static constexpr const char *list[] = {"none", "excellent", "good", "fulfilled", "not-fulfilled"};
};

/// How a member was evaluated for a quarter or a year: by himself, by the committee, by the cell, by who decides.
struct Evaluation
{
    static constexpr const char *kind = "evaluation";
    EvaluationId id;
    MemberId member;
    qint64 year = 0;
    qint64 quarter = 0;      ///< 1 to 4; 0 for the whole year
    qint64 assigned = 0;     ///< tasks of the time
    qint64 done = 0;
    qint64 onTime = 0;
    qint64 beyond = 0;       ///< that went beyond what was asked
    qint64 selfPoints = 0;   ///< in tenths of a point, 0 to 1000
    EvaluationLevel selfLevel = EvaluationLevel::None;
    QString weaknesses;      ///< named this time
    bool weaknessesFixed = false;  ///< those named before
    qint64 proposedPoints = 0;     ///< in tenths of a point
    EvaluationLevel proposed = EvaluationLevel::None;
    MeetingId meeting;       ///< that voted
    VoteId vote;             ///< there; empty when it was a ballot on paper or only counted
    qint64 inFavour = 0;
    qint64 entitled = 0;
    qint64 points = 0;       ///< in tenths of a point
    EvaluationLevel level = EvaluationLevel::None;  ///< what holds in the end
    QString notClassified;   ///< why there is no level: exempt, less than half of the time here
    QString paper;           ///< number, date and issuer of the decision
    QString note;

    friend bool operator==(const Evaluation &, const Evaluation &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("year", self.year);
        visit("quarter", self.quarter);
        visit("assigned", self.assigned);
        visit("done", self.done);
        visit("onTime", self.onTime);
        visit("beyond", self.beyond);
        visit("selfPoints", self.selfPoints);
        visit("selfLevel", self.selfLevel);
        visit("weaknesses", self.weaknesses);
        visit("weaknessesFixed", self.weaknessesFixed);
        visit("proposedPoints", self.proposedPoints);
        visit("proposed", self.proposed);
        visit("meeting", self.meeting);
        visit("vote", self.vote);
        visit("inFavour", self.inFavour);
        visit("entitled", self.entitled);
        visit("points", self.points);
        visit("level", self.level);
        visit("notClassified", self.notClassified);
        visit("paper", self.paper);
        visit("note", self.note);
    }
};

/// Of whom the part of excellent members is reckoned.
enum class CapBase { GoodOrBetter, Good, Classified };
template <>
struct Words<CapBase>
{
    static constexpr const char *list[] = {"good-or-better", "good", "classified"};
};

/// How many may be excellent, from a day on.
struct EvaluationCap
{
    static constexpr const char *kind = "evaluation.cap";
    EvaluationCapId id;
    QDate from;
    qint64 percent = 20;     ///< 0 to 100; 100 is no cap
    CapBase base = CapBase::GoodOrBetter;
    QString paper;           ///< on which it rests

    friend bool operator==(const EvaluationCap &, const EvaluationCap &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("percent", self.percent);
        visit("base", self.base);
        visit("paper", self.paper);
    }
};
