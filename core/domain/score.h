// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/scoresheet.h"

#include <QDate>
#include <optional>

/// What the facts say to one measure. Where they do not say enough, it is not known and a person judges.
struct Finding
{
    enum State { Unknown, Known, AtLeast };  ///< AtLeast: the value may be higher than what the book knows of

    Measure measure = Measure::MinutesShort;
    State state = Unknown;
    qint64 value = 0;        ///< a number, the part of a share, 0 or 1; of MinutesShort and LengthShare the minutes it lasted
    qint64 whole = 0;        ///< the whole of a share; of MinutesShort and LengthShare the minutes required
    QStringList evidence = {};  ///< ids of the records it was found in

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// "attendance-share 27/29", "absence-run 2+", "committee-met yes", "carry-over-share ?": as a record keeps it.
QString findingText(const Finding &finding);

/// Findings from the texts of a record, parted by "; ", without their evidence; what cannot be read is left out.
QList<Finding> findingsIn(const QString &text);

/// Whether a condition holds for what was found; nothing when that cannot be said.
std::optional<bool> holds(const ScoreCondition &condition, const Finding &finding);

/// The points of one part of the sheet: what the facts propose, and what was given.
struct ScoreLine
{
    QString part;            ///< "criterion.part"
    bool known = false;      ///< the facts propose something
    Points proposed = 0;
    bool proposedNot = false;     ///< the facts say that the part does not apply
    QString found;           ///< findingText of what was looked at, parted by "; "
    QString evidence;        ///< ids of records, parted by spaces
    bool isGiven = false;    ///< points were given, or that it does not apply
    Points given = 0;
    bool notApplicable = false;
    QString reason;          ///< of a judgement, or of other points than proposed

    friend bool operator==(const ScoreLine &, const ScoreLine &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("part", self.part);
        visit("known", self.known);
        visit("proposed", self.proposed);
        visit("proposedNot", self.proposedNot);
        visit("found", self.found);
        visit("evidence", self.evidence);
        visit("isGiven", self.isGiven);
        visit("given", self.given);
        visit("notApplicable", self.notApplicable);
        visit("reason", self.reason);
    }
};

/// Whether a person judged the line: the facts propose nothing, or something else.
bool isJudged(const ScoreLine &line);

/// The score of one meeting by the sheet it names. Total, maximum and grade stand only when every line is given.
struct MeetingScore
{
    static constexpr const char *kind = "score";
    MeetingScoreId id;
    MeetingId meeting;
    KeptScoreSheetId sheet;
    QString sheetHash;       ///< SHA-256 of the sheet's text, hex
    QList<ScoreLine> lines;  ///< in the order of the sheet
    Points total = 0;
    Points outOf = 0;        ///< what could be reached, less what was left out
    Grade grade = Grade::NotGraded;
    VoteId vote;             ///< the vote on the score; empty when there was none
    bool voteHolds = false;  ///< it was taken on these points; changed points are others
    QString weakness;        ///< what to do better next time, prose

    friend bool operator==(const MeetingScore &, const MeetingScore &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sheet", self.sheet);
        visit("sheetHash", self.sheetHash);
        visit("lines", self.lines);
        visit("total", self.total);
        visit("outOf", self.outOf);
        visit("grade", self.grade);
        visit("vote", self.vote);
        visit("voteHolds", self.voteHolds);
        visit("weakness", self.weakness);
    }
};

/// What a list shows of a meeting's score: the record without its lines.
struct ScoreMark
{
    static constexpr const char *kind = MeetingScore::kind;
    MeetingScoreId id;
    MeetingId meeting;
    KeptScoreSheetId sheet;
    Points total = 0;
    Points outOf = 0;
    Grade grade = Grade::NotGraded;

    friend bool operator==(const ScoreMark &, const ScoreMark &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sheet", self.sheet);
        visit("total", self.total);
        visit("outOf", self.outOf);
        visit("grade", self.grade);
    }
};

/// What the member of the upper committee in charge of the cell says to a meeting's score. It may come after the minutes were
/// closed; it changes nothing in them.
struct ScoreConfirmation
{
    static constexpr const char *kind = "score.confirmed";
    ScoreConfirmationId id;
    MeetingId meeting;
    QString name;
    QString office;          ///< position
    QDate day;
    Grade grade = Grade::NotGraded;  ///< the cell's, or another
    Points total = 0;        ///< the cell's total that it was said of
    QString reason;          ///< of another grade

    friend bool operator==(const ScoreConfirmation &, const ScoreConfirmation &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("name", self.name);
        visit("office", self.office);
        visit("day", self.day);
        visit("grade", self.grade);
        visit("total", self.total);
        visit("reason", self.reason);
    }
};

/// A score sheet as the book keeps it: whole, so that a meeting keeps the sheet it was scored by.
struct KeptScoreSheet
{
    static constexpr const char *kind = "score.sheet";
    KeptScoreSheetId id;
    QString sheet;           ///< the sheet's own id
    QString title;
    QDate effective;
    QString sha256;          ///< of `text` in UTF-8, hex
    QString text;            ///< the JSON text

    friend bool operator==(const KeptScoreSheet &, const KeptScoreSheet &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("sheet", self.sheet);
        visit("title", self.title);
        visit("effective", self.effective);
        visit("sha256", self.sha256);
        visit("text", self.text);
    }
};

/// From a day on, meetings are scored by this sheet.
struct ScoreChoice
{
    static constexpr const char *kind = "score.choice";
    ScoreChoiceId id;
    KeptScoreSheetId sheet;
    QDate from;

    friend bool operator==(const ScoreChoice &, const ScoreChoice &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("sheet", self.sheet);
        visit("from", self.from);
    }
};

/// What one criterion comes to.
struct CriterionSum
{
    QString criterion;       ///< id
    Points earned = 0;       ///< given in the parts that apply, full marks included
    Points base = 0;         ///< what these parts could give
    Points moved = 0;        ///< of parts that do not apply, spread over the others
    Points points = 0;       ///< earned · (base + moved) / base, rounded half up
    Points maximum = 0;      ///< base + moved
    bool isOpen = false;     ///< a line is not given yet
};

/// What the lines of a sheet come to.
struct ScoreSum
{
    QList<CriterionSum> criteria;
    Points sum = 0;          ///< of the criteria's points
    Points reachable = 0;    ///< of their maximums
    Points total = 0;        ///< sum, spread again over criteria of which nothing applies
    Points outOf = 0;
    Grade grade = Grade::NotGraded;
    qsizetype limit = -1;    ///< index of the sheet's limit that lowered the grade; -1 when none did
    QStringList open;        ///< parts that are not given yet
};

/// The arithmetic of a score, also of one that is not complete. Refused when nothing of the sheet applies.
Result<ScoreSum> summed(const ScoreSheet &sheet, const QList<ScoreLine> &lines);

/// "5 + 4 + 27,33 = 36,33": the points of the criteria and what they come to.
QString arithmetic(const ScoreSum &sum);

/// The score with total, maximum and grade filled in once every line is given. Refused, with the numbers, when a line has more
/// points than its part or none that the part knows, lacks the reason it needs, or does not apply where the sheet knows no such
/// case; Invalid when the lines are not those of the sheet.
Result<MeetingScore> scored(MeetingScore score, const ScoreSheet &sheet);

/// The grade that counts for the year: the upper-level member's where the sheet says so, else the cell's.
Grade countedGrade(const ScoreSheet &sheet, Grade grade, const ScoreConfirmation *confirmation);

/// A scored meeting as it counts for its year.
struct YearMark
{
    Grade grade = Grade::NotGraded;
    Points total = 0;
    Points outOf = 0;
};

/// The grade of a year by a sheet's rule; NotGraded when there is no mark.
Grade yearGrade(const ScoreSheet &sheet, const QList<YearMark> &marks);
