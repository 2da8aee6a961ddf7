// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/domain/evaluationrules.h"

#include <optional>

// Who is evaluated for a quarter or a year, and what the book knows of each. Nothing is recorded here.

/// How a task of the time stands.
enum class TaskStanding { InTime, Late, Overdue, Ahead, Dropped };
template <>
struct Words<TaskStanding>
{
    static constexpr const char *list[] = {"in-time", "late", "overdue", "ahead", "dropped"};
};

/// A task that was due in the time.
struct TaskOfTime
{
    Task task;
    TaskStanding standing = TaskStanding::Overdue;

    friend bool operator==(const TaskOfTime &, const TaskOfTime &) = default;
};

/// The tasks of a member that were due in the time. Those still open whose day lies ahead, and those the cell dropped, are not
/// counted as given.
struct TaskCount
{
    QList<TaskOfTime> tasks; ///< by the day they were due
    qint64 assigned = 0;
    qint64 done = 0;
    qint64 onTime = 0;
    qint64 ahead = 0;        ///< open, and due after the day of reckoning

    friend bool operator==(const TaskCount &, const TaskCount &) = default;
};

/// A weakness that an earlier evaluation named.
struct NamedWeakness
{
    EvaluatedTime time;
    QString text;

    friend bool operator==(const NamedWeakness &, const NamedWeakness &) = default;
};

/// How far the evaluation of somebody has come.
enum class EvaluationStage { Begun, SelfRated, Proposed, Voted, Decided, NotClassified };
template <>
struct Words<EvaluationStage>
{
    static constexpr const char *list[] = {"begun", "self-rated", "proposed", "voted", "decided", "not-classified"};
};

/// One member in the list of a quarter or year.
struct EvaluationCase
{
    MemberOnDay person;                  ///< as on the day of reckoning
    Evaluation evaluation;               ///< as recorded; else filled with what the book counts, and without an id
    QString leftOut;                     ///< why the rules do not classify him, as printed; empty otherwise
    QString told;                        ///< what the rules say of his situation, as printed; empty when nothing
    bool isListed = true;                ///< on the list on the day of reckoning
    qint64 daysHere = 0;                 ///< days on the list, those as a guest from elsewhere left aside
    qint64 days = 0;                     ///< of the time, up to the day of reckoning
    bool isShort = false;                ///< was here for less than the part that the rules ask for
    TaskCount tasks;                     ///< as the book says now
    QList<NamedWeakness> earlier;        ///< what the last evaluations named; of a year also those of its quarters
    QList<Evaluation> quarters;          ///< of a year: those of its quarters that are recorded, by quarter

    bool isRecorded() const { return !evaluation.id.isEmpty(); }
    EvaluationStage stage() const;
    EvaluationLevel standing() const;    ///< decided, else proposed; None for who is not classified
    bool countsDiffer() const;           ///< the recorded figures of tasks are not those of the book now
    qint64 meanOfQuarters() const;       ///< of the points of those that have some, in tenths, rounded half up; 0 for none
};

/// The list of a quarter or year.
struct EvaluationList
{
    EvaluatedTime time;
    EvaluationRules rules;
    QDate day;                           ///< of reckoning: the last of the time, today while it runs
    QList<EvaluationCase> cases;         ///< by name in dictionary order
    EvaluationCap cap;                   ///< without an id where the book settles nothing
    LevelCounts decided;                 ///< levels in the end
    LevelCounts standing;                ///< decided, else proposed
    CapCount capCount;
    qint64 notClassified = 0;

    const EvaluationCase *of(const MemberId &member) const;  ///< nullptr for who is not on it
};

/// Everybody who is to be evaluated: official and probationary members on the list on the day of reckoning, those whom the rules
/// leave out with the reason, and whoever was evaluated all the same. Invalid for a time that cannot be; Refused for one that has not begun.
Result<EvaluationList> evaluationList(const Book &book, const EvaluatedTime &time, const QDate &today);

/// What a list would be with one evaluation as it is typed, nothing recorded: levels and cap follow.
EvaluationList withTyped(EvaluationList list, const Evaluation &typed);

/// The cap that holds on a day; one without an id, as the rules have it, where the book settles nothing.
Result<EvaluationCap> capOn(const Book &book, const QDate &day);

/// All evaluations of a member, oldest first: a year stands behind its quarters.
Result<QList<Evaluation>> evaluationsOf(const Book &book, const MemberId &member);

/// How often a member was praised, reminded and criticised in meetings of the time, with the words, and how often he was there.
struct MeetingsOfTime
{
    qint64 summoned = 0;     ///< meetings with a line for him in the roll call
    qint64 present = 0;
    qint64 withoutReason = 0;
    QList<std::pair<QDate, Mention>> mentions;  ///< by day
};
Result<MeetingsOfTime> meetingsOfTime(const Book &book, const MemberId &member, const EvaluatedTime &time);
