// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperoptions.h"
#include "core/domain/meetingrecord.h"

#include <QJsonObject>

/// What the templates of a meeting's papers are filled with.
namespace documents {

/// The values that the templates of a kind ask for.
QJsonObject paperData(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options = {});

} // namespace documents
