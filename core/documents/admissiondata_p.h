// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QJsonObject>

/// What the cell's resolution on one person says (forms 6-KNĐ and 13-KNĐ).
namespace documents {

/// What is missing before the resolution can be made, in words; of a draft the vote may be missing.
QStringList lacking(const MeetingRecord &record, const Admission &admission, bool isDraft);

/// Refused when the meeting voted against proposing the person.
Result<Done> checkPassed(const MeetingRecord &record, const Admission &admission);

void addAdmission(QJsonObject &data, const MeetingRecord &record, const Admission &admission);

} // namespace documents
