// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QJsonArray>
#include <QJsonObject>

/// What templates ask of petitions.
namespace documents {

/// The committee above as papers address it: "Đảng ủy phường ..." for the party organisation "Đảng bộ phường ...".
QString upperCommittee(const MeetingRecord &record);

/// A petition that was raised at the meeting.
QJsonObject petitionData(const MeetingRecord &record, const Petition &petition);

/// The petitions of earlier meetings, as the meeting knew them. A resolution goes to others and says what was asked, not by whom.
enum class Askers { Named, LeftOut };
QJsonArray carriedPetitionsData(const MeetingRecord &record, Askers askers);

} // namespace documents
