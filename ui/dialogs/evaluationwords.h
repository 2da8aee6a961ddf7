// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/evaluating.h"
#include "ui/widgets/style.h"

/// Words of the evaluation of members in the language now in use.
namespace evaluationwords {

QString time(const EvaluatedTime &time);             ///< "Year 2026", "Quarter 3 of 2026"
QString timeInSentence(const EvaluatedTime &time);   ///< "the year 2026", "quarter 3 of 2026"
QString quarter(int quarter);                        ///< "Quarter 3"; "Whole year" for 0
QString stage(EvaluationStage stage);
QString level(EvaluationLevel level);                ///< in short, for tables and lines: "Excellent"; empty for None
Tone tone(const EvaluationCase &found);
QString rating(EvaluationLevel level, qint64 points);  ///< "Good (85)"; empty for nothing
QString tasks(const Evaluation &evaluation);         ///< "4 of 5"
QString vote(const Evaluation &evaluation);          ///< "15/17 (88,2 %)"; empty without one
QString remark(const EvaluationCase &found);         ///< why there is no level, or what is to be looked at
QString counts(const EvaluationList &list);          ///< how many have each level
QString cap(const EvaluationList &list);             ///< how many may be excellent and are, with the arithmetic
Tone capTone(const EvaluationList &list);
QString unmet(const QList<Unmet> &unmet);            ///< what is not met, as a sentence; empty for nothing
QString offered(const OfferedVote &vote);            ///< a vote to be taken over

/// All that the book knows of a member for the time, line by line.
QString known(const EvaluationList &list, const EvaluationCase &found, const MeetingsOfTime &meetings);

}
