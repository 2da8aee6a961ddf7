// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperoptions.h"
#include "core/domain/meetingrecord.h"

#include <QJsonObject>

/// What the papers say that a cell sends out about a meeting: the notice before it, the notice of its conclusions and the
/// report to the upper level after it.
namespace documents {

/// Adds the values that the templates `notice`, `conclusion` and `report` ask for; `data` holds what all papers share.
void addIssued(QJsonObject &data, const MeetingRecord &record, const MeetingPaperOptions &options);

/// Whether the meeting came to something that can be made known: a conclusion, general or of an item, or a task.
bool hasConclusions(const MeetingRecord &record);

} // namespace documents
