// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QJsonObject>

namespace documents {

/// Adds what papers say of a meeting's score: "score", an object that is empty while the score is not whole. `later` also shows
/// what the upper level said after the minutes were closed.
enum class Later { Hidden, Shown };
void addScore(QJsonObject &data, const MeetingRecord &record, Later later);

} // namespace documents
