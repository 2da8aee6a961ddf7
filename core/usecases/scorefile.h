// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/scoring.h"

#include <QJsonObject>

/// Records the part `score` of a meeting file (docs/meeting-file.md) by the same use-cases as the window. Invalid, with the place
/// in the file, when something cannot be; Refused, with the arithmetic, when the file names a total or a grade that the points do
/// not come to.
Result<Done> recordScore(Book &book, const MeetingId &meeting, const QJsonObject &score);
