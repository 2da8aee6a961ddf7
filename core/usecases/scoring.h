// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scorefacts.h"
#include "core/usecases/scoresheets.h"

// The score of a meeting. A score that is begun holds the points that the facts propose; where the facts do not say enough a
// person gives them, with a reason. Once the minutes are closed the score stays as it is, but for the word of the upper level.

/// Everything in the book that a score sheet can ask of a meeting. NotFound.
Result<ScoreFacts> scoreFacts(const Book &book, const MeetingId &meeting);

/// The score of a meeting as it stands, or as the facts would fill it while it is not begun.
struct ScoreView
{
    ScoreSheet sheet;
    std::optional<MeetingScore> recorded;
    QList<ScoreLine> lines;      ///< of the record; of the proposal while there is none
    QList<ScoreLine> proposal;   ///< what the facts say now
    QStringList outdated;        ///< parts of which the facts say something else by now; empty once the minutes are closed
    ScoreSum sum;                ///< of `lines`

    bool isComplete() const { return recorded && recorded->grade != Grade::NotGraded; }
};

/// NotFound when no sheet applies to the meeting.
Result<ScoreView> scoreOf(const Book &book, const MeetingId &meeting);

/// Points for one part, or that it does not apply; `withdrawn` brings back what the facts say.
struct GivenPoints
{
    QString part;            ///< "criterion.part"
    Points points = 0;
    bool notApplicable = false;
    QString reason = {};
    bool withdrawn = false;
};

/// Begins the score of a meeting, or fills it again from the facts; what people judged is kept. The sheet is kept with it. A
/// score that changes so is one the meeting did not vote on.
Result<MeetingScoreId> fillScore(Book &book, const MeetingId &meeting);

/// The same, with points that people give. Errors as scored(); NotFound for a part that the sheet does not have.
Result<MeetingScoreId> givePoints(Book &book, const MeetingId &meeting, const QList<GivenPoints> &given);

/// What to do better next time. NotFound while the meeting is not scored.
Result<Changes> noteWeakness(Book &book, const MeetingId &meeting, const QString &text);

/// The rule by which a meeting agrees to its score; an ordinary decision where the package has none of its own.
QString scoreRule(const Rules &rules);

/// Names the vote that was taken on the score as it stands. Refused while points are missing or when the vote was taken at
/// another meeting.
Result<Changes> agreeToScore(Book &book, const MeetingId &meeting, const VoteId &vote);

/// Takes the score back. Refused while the upper level's word on it is recorded.
Result<Changes> removeScore(Book &book, const MeetingId &meeting);

/// Records what the member of the upper committee says to the score, also after the minutes were closed; what they say again
/// takes the place of it. Invalid without a name or day; Refused while points are missing, for another grade without a reason, and
/// where the sheet asks for no confirmation. What stood in the minutes when they were closed stays (Refused).
Result<ScoreConfirmationId> confirmScore(Book &book, ScoreConfirmation confirmation);
Result<Changes> removeConfirmation(Book &book, const MeetingId &meeting);

/// What stands between a meeting's score and the reading back of its minutes, in sentences in the language now in use; empty
/// when nothing does or the meeting is not scored.
Result<QStringList> openScorePoints(const Book &book, const MeetingId &meeting);

/// Whether a sheet applies to a meeting that has no whole score yet.
Result<bool> lacksScore(const Book &book, const Meeting &meeting);

/// A meeting in the account of a year.
struct YearLine
{
    Meeting meeting;
    std::optional<ScoreMark> score = {};
    std::optional<ScoreConfirmation> confirmation = {};
    Grade counted = Grade::NotGraded;  ///< what counts for the year
};

/// The grade of a cell's year, by the sheet that its last scored meeting was scored by.
struct YearScore
{
    int year = 0;
    QString sheet;           ///< title; empty while nothing is scored
    YearRule rule;
    QList<YearLine> lines;   ///< meetings of the kinds that the sheet is for, first one first
    qint64 scored = 0;       ///< of them, those with a whole score
    Points average = 0;      ///< of their totals, rounded down
    Grade grade = Grade::NotGraded;
};
Result<YearScore> yearScore(const Book &book, int year, const QString &org = {});
