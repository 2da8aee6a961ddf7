// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scorewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace scorewords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Score", text);
}

QString grade(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return say(QT_TRANSLATE_NOOP("Score", "Good"));
    case Grade::Fair:
        return say(QT_TRANSLATE_NOOP("Score", "Fair"));
    case Grade::Average:
        return say(QT_TRANSLATE_NOOP("Score", "Average"));
    case Grade::Poor:
        return say(QT_TRANSLATE_NOOP("Score", "Poor"));
    case Grade::NotGraded:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Score", "Not graded"));
}

Tone tone(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return Tone::Good;
    case Grade::Fair:
    case Grade::Average:
        return Tone::Notice;
    case Grade::Poor:
        return Tone::Problem;
    case Grade::NotGraded:
        break;
    }
    return Tone::Neutral;
}

QString points(Points points)
{
    const QString mark = QLocale().decimalPoint();
    return pointsText(points, mark.isEmpty() ? u'.' : mark.at(0));
}

/// What a person may want to know who is asked to judge.
static QString missing(Measure measure)
{
    switch (measure) {
    case Measure::MinutesShort:
    case Measure::LengthShare:
        return say(QT_TRANSLATE_NOOP("Score", "Beginning or end of the meeting is not recorded."));
    case Measure::AttendanceShare:
    case Measure::AbsentWithoutReason:
        return say(QT_TRANSLATE_NOOP("Score", "Not everybody is marked in the roll call."));
    case Measure::AbsenceRun:
    case Measure::AbsenceRunYear:
        return say(QT_TRANSLATE_NOOP("Score", "The roll call is not taken yet."));
    case Measure::SpeakersShare:
        return say(QT_TRANSLATE_NOOP("Score", "Nobody is marked as present yet."));
    case Measure::CarryOver:
    case Measure::CarryOverShare:
        return say(QT_TRANSLATE_NOOP("Score", "The book holds no tasks of an earlier meeting that were due."));
    case Measure::CommitteeExists:
        return say(QT_TRANSLATE_NOOP("Score", "The handbook names no deputy secretary and no committee members."));
    case Measure::CommitteeMet:
        return say(QT_TRANSLATE_NOOP("Score", "The book holds no meeting of the cell committee before this one."));
    case Measure::FilesReadyBefore:
        return say(QT_TRANSLATE_NOOP("Score", "No file is attached to the meeting."));
    case Measure::PapersReadyAfter:
        return say(QT_TRANSLATE_NOOP("Score", "This is seen only after the meeting."));
    case Measure::ConclusionAdopted:
        return say(QT_TRANSLATE_NOOP("Score", "No vote on the conclusion or resolution is recorded."));
    case Measure::ThematicMonth:
        return say(QT_TRANSLATE_NOOP("Score", "Whether a thematic meeting was due this month is not recorded."));
    case Measure::TasksGiven:
    case Measure::MinutesComplete:
        break; // always known
    }
    return {};
}

static QString percent(const Finding &finding)
{
    // in whole hundredths of a percent, cut off: what is below an edge does not look as if it were on it
    const Points share = finding.whole > 0 ? finding.value * 10000 / finding.whole : 0;
    return points(share);
}

QString finding(const Finding &finding)
{
    if (finding.state == Finding::Unknown)
        return missing(finding.measure);
    const auto numbers = [&finding](const char *text) { return filled(say(text), {QString::number(finding.value), QString::number(finding.whole), percent(finding)}); };
    const auto either = [&finding](const char *yes, const char *no) { return say(finding.value != 0 ? yes : no); };
    switch (finding.measure) {
    case Measure::MinutesShort:
    case Measure::LengthShare:
        return numbers(QT_TRANSLATE_NOOP("Score", "The meeting lasted %1 minutes; %2 are required."));
    case Measure::AttendanceShare:
        return numbers(QT_TRANSLATE_NOOP("Score", "%1 of %2 members who had to come were present (%3 %)."));
    case Measure::AbsentWithoutReason:
        return finding.value == 0 ? say(QT_TRANSLATE_NOOP("Score", "Nobody was absent without a reason."))
                                  : numbers(QT_TRANSLATE_NOOP("Score", "Absent without a reason: %1."));
    case Measure::AbsenceRun:
    case Measure::AbsenceRunYear:
        return finding.state == Finding::AtLeast
            ? numbers(QT_TRANSLATE_NOOP("Score", "Somebody was absent with a reason at least %1 times in a row; the book does not hold the meetings before."))
            : numbers(QT_TRANSLATE_NOOP("Score", "Most absences with a reason in a row this year: %1."));
    case Measure::SpeakersShare:
        return numbers(QT_TRANSLATE_NOOP("Score", "%1 of %2 members present spoke (%3 %)."));
    case Measure::CarryOver:
        return finding.value == 0 ? say(QT_TRANSLATE_NOOP("Score", "No task of an earlier meeting was due."))
                                  : numbers(QT_TRANSLATE_NOOP("Score", "Tasks of earlier meetings that were due: %1."));
    case Measure::CarryOverShare:
        return numbers(QT_TRANSLATE_NOOP("Score", "%1 of %2 tasks that were due are done (%3 %)."));
    case Measure::TasksGiven:
        return numbers(QT_TRANSLATE_NOOP("Score", "Tasks given, each with a person and a deadline: %1."));
    case Measure::CommitteeExists:
        return either(QT_TRANSLATE_NOOP("Score", "The cell has a committee."), QT_TRANSLATE_NOOP("Score", "The cell has no committee."));
    case Measure::CommitteeMet:
        return either(QT_TRANSLATE_NOOP("Score", "The committee met before, its minutes are closed."),
                      QT_TRANSLATE_NOOP("Score", "The committee met before, its minutes are not closed."));
    case Measure::FilesReadyBefore:
        return either(QT_TRANSLATE_NOOP("Score", "A file was attached a day or more before the meeting."),
                      QT_TRANSLATE_NOOP("Score", "Files were attached later than a day before the meeting."));
    case Measure::PapersReadyAfter:
        return either(QT_TRANSLATE_NOOP("Score", "The minutes were closed within two days."), QT_TRANSLATE_NOOP("Score", "The minutes were closed after two days."));
    case Measure::ConclusionAdopted:
        return either(QT_TRANSLATE_NOOP("Score", "The conclusion or resolution was passed by vote."),
                      QT_TRANSLATE_NOOP("Score", "The conclusion or resolution was not passed."));
    case Measure::ThematicMonth:
        return either(QT_TRANSLATE_NOOP("Score", "A thematic meeting was due this month."), QT_TRANSLATE_NOOP("Score", "No thematic meeting was due this month."));
    case Measure::MinutesComplete:
        return either(QT_TRANSLATE_NOOP("Score", "The minutes say something to every item of the proceedings."),
                      QT_TRANSLATE_NOOP("Score", "Something is missing in the minutes: the head, the roll call, or an item of the proceedings without a word."));
    }
    return {};
}

QString found(const ScoreLine &line)
{
    QStringList sentences;
    for (const Finding &each : findingsIn(line.found))
        if (const QString sentence = finding(each); !sentence.isEmpty() && !sentences.contains(sentence))
            sentences += sentence;
    return sentences.join(u' ');
}

QString total(Points total, Points outOf, Grade graded)
{
    if (graded == Grade::NotGraded)
        return {};
    return filled(say(QT_TRANSLATE_NOOP("Score", "%1 of %2 points: %3")), {points(total), points(outOf), grade(graded)});
}

}
