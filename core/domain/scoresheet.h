// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/words.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

/// Points of a score in hundredths, so that halves and redistributed points are whole numbers.
using Points = qint64;

/// "4", "4,5", "27,33": without zeros at the end.
QString pointsText(Points points, QChar decimal = u',');

/// Points as a person types them, with comma or point and digits of any script. Invalid for anything else and for more
/// than two decimals.
Result<Points> parsePoints(const QString &text);

/// How good a meeting was, best first.
enum class Grade { NotGraded, Good, Fair, Average, Poor };
template <>
struct Words<Grade>
{
    static constexpr const char *list[] = {"not-graded", "good", "fair", "average", "poor"};
};

/// What the facts of a meeting can say to a score sheet. A share has a part and a whole; a count is a number; the last ones
/// are true or not.
enum class Measure {
    MinutesShort,        ///< minutes that the meeting was shorter than required
    LengthShare,         ///< its length as a share of the required length
    AttendanceShare,     ///< present of those who had to come; exempt, away and suspended members left out
    AbsentWithoutReason, ///< members absent without reason
    AbsenceRun,          ///< most absences with reason in a row, in the year, of a member whose row reaches this meeting
    AbsenceRunYear,      ///< the same of every row in the year up to this meeting
    SpeakersShare,       ///< members who gave an opinion, of those present
    CarryOver,           ///< tasks of earlier meetings that were due by this one
    CarryOverShare,      ///< of these the ones done by the day of the meeting
    TasksGiven,          ///< tasks given at the meeting, each with a person and a deadline
    CommitteeExists,     ///< the cell has a deputy secretary or committee members
    CommitteeMet,        ///< the cell committee met since the last regular meeting, with minutes
    FilesReadyBefore,    ///< a file was attached to the meeting a day or more before it began
    PapersReadyAfter,    ///< the minutes were closed within two days after the meeting
    ConclusionAdopted,   ///< the vote on the conclusion or resolution passed
    ThematicMonth,       ///< a thematic meeting is due in the month
    MinutesComplete,     ///< everything that the minutes must say is recorded
};
template <>
struct Words<Measure>
{
    static constexpr const char *list[] = {"minutes-short",     "length-share",       "attendance-share", "absent-without-reason",
                                           "absence-run",       "absence-run-year",   "speakers-share",   "carry-over",
                                           "carry-over-share",  "tasks-given",        "committee-exists", "committee-met",
                                           "files-ready-before", "papers-ready-after", "conclusion-adopted", "thematic-month",
                                           "minutes-complete"};
};

bool isShare(Measure measure);
bool isYesNo(Measure measure);

enum class Comparison { AtLeast, MoreThan, AtMost, LessThan, Is };

/// One condition on one measure: "attendance-share is at least 90" (percent), "committee-met is true" (1).
struct ScoreCondition
{
    Measure measure = Measure::MinutesShort;
    Comparison comparison = Comparison::AtLeast;
    qint64 value = 0;        ///< percent of a share, a number, or 0 and 1

    friend bool operator==(const ScoreCondition &, const ScoreCondition &) = default;
};

/// Points that a part gets when all its conditions hold and none of the bands before it did.
struct ScoreBand
{
    QList<ScoreCondition> conditions;  ///< none: whatever is left
    Points points = 0;
};

/// A step between which a person chooses where the facts say nothing.
struct ScoreOption
{
    Points points = 0;
    QString title;
};

/// What becomes of the points of a part that does not apply to a meeting.
enum class NotApplicable { Never, Redistribute, Full, LeaveOut };
template <>
struct Words<NotApplicable>
{
    static constexpr const char *list[] = {"never", "redistribute", "full", "leave-out"};
};

/// A part of a criterion: filled from facts by its bands, or judged where it has none.
struct ScorePart
{
    QString id;              ///< unique within the criterion
    QString title;           ///< as printed
    Points maximum = 0;
    QList<ScoreBand> bands;
    QList<ScoreOption> options;
    QList<Measure> shows;    ///< what the facts say to a part that is judged
    NotApplicable notApplicable = NotApplicable::Never;
    QList<ScoreCondition> notApplicableWhen;  ///< when the facts say so by themselves; none: a person says it
};

struct ScoreCriterion
{
    QString id;
    QString title;           ///< as printed
    Points maximum = 0;      ///< the sum of its parts
    QList<ScorePart> parts;
};

struct GradeBand
{
    Grade grade = Grade::Poor;
    Points from = 0;
};

/// A grade that also asks for full marks somewhere; without them the meeting gets another one.
struct GradeLimit
{
    Grade grade = Grade::Good;
    QStringList fullMarks;   ///< ids of criteria, or of parts as "criterion.part"
    Grade otherwise = Grade::Fair;
    QString text;            ///< as printed
};

/// One rung of a rule for the year: so many meetings of a grade or better, and none worse than another.
struct YearStep
{
    Grade grade = Grade::Good;     ///< what the year gets
    Grade counted = Grade::Good;
    qint64 numerator = 0;          ///< at least this share of the meetings has `counted` or better
    qint64 denominator = 1;
    Grade noneBelow = Grade::Poor;
};

/// How the grade of a year follows from its meetings.
struct YearRule
{
    enum By { Average, Counts };   ///< the bands on the mean of the totals; or the first step that holds

    By by = Average;
    QList<YearStep> steps;
};

/// What the upper-level member's confirmation means.
enum class ConfirmationRule { None, Noted, Decides };
template <>
struct Words<ConfirmationRule>
{
    static constexpr const char *list[] = {"none", "noted", "decides"};
};

/// When a point that a person judged needs a reason.
enum class ReasonRule { Always, BelowMaximum };
template <>
struct Words<ReasonRule>
{
    static constexpr const char *list[] = {"always", "below-maximum"};
};

struct RequiredMinutes
{
    qint64 fromMembers = 0;
    qint64 minutes = 0;
};

/// A sheet by which the quality of a meeting is scored: data with a date of effect (docs/score-sheet.md).
struct ScoreSheet
{
    QString id;
    QString title;           ///< as printed
    QString source;          ///< who issued it and when; what in it is assumed
    QDate effective;
    QStringList meetings;    ///< kinds of meetings it is for
    Points maximum = 0;      ///< the sum of its criteria
    Points step = 50;        ///< points are given in whole multiples of it
    ReasonRule reasons = ReasonRule::Always;
    ConfirmationRule confirmation = ConfirmationRule::None;
    QList<RequiredMinutes> required;  ///< by number of members, rising; none: as the rules of the meeting say
    QList<qint64> thematicMonths;     ///< 1 to 12; none: not said by the sheet
    QList<ScoreCriterion> criteria;
    QList<GradeBand> grades;          ///< best first, the last from 0
    QList<GradeLimit> limits;
    YearRule year;

    /// A part by its key "criterion.part"; nullptr when there is none.
    const ScorePart *part(const QString &key) const;

    /// The keys of all parts in their order.
    QStringList keys() const;

    /// The grade of a total by the bands alone.
    Grade gradeFor(Points total) const;
};

inline QString keyOf(const ScoreCriterion &criterion, const ScorePart &part)
{
    return criterion.id + u'.' + part.id;
}

/// The text that a sheet's hash is taken of and that a book keeps: UTF-8 in NFC, without a byte order mark, lines end in LF.
QByteArray scoreSheetText(const QByteArray &file);

/// A sheet from its file; `name` stands in every error. Invalid, with the place and what is wrong there, for a key that is not
/// known, one that is missing, points that do not add up, a case without points, or anything else that cannot be.
Result<ScoreSheet> readScoreSheet(const QByteArray &json, const QString &name);

/// A sheet that comes with the program.
struct ShippedScoreSheet
{
    ScoreSheet sheet;
    QByteArray text;
};

/// All of them, oldest date of effect first.
const QList<ShippedScoreSheet> &shippedScoreSheets();
