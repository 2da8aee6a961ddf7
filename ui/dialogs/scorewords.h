// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/score.h"
#include "ui/widgets/style.h"

/// The words in which windows speak of scores, in the language now in use.
namespace scorewords {

QString grade(Grade grade);     ///< "Good"; "Not graded" while there is none
Tone tone(Grade grade);
QString points(Points points);  ///< "4.5" or "4,5", as the language writes it

/// What the facts say: "27 of 29 members who had to come were present (93 %)." Where they do not say enough, what is missing.
QString finding(const Finding &finding);

/// All that was looked at for a line, each thing once.
QString found(const ScoreLine &line);

/// "96.21 of 100 points: Good"; empty when the score is not whole.
QString total(Points total, Points outOf, Grade grade);

}
