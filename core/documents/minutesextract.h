// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "core/paper/layout.h"

#include <QByteArray>

/// Extracts of closed minutes for one matter (trích biên bản).
namespace documents {

/// An extract on pages, by the theme of the meeting. Refused with what is missing, in words; when the minutes are not closed and
/// signed; when nothing was recorded of the matter; or when the certifier is neither of the committee nor chair or minute-taker
/// of that meeting.
Result<paper::Pages> extractPages(const Extract &extract, const MeetingRecord &record);

/// The same as PDF, dated by the extract's own date.
Result<QByteArray> extractPdf(const Extract &extract, const MeetingRecord &record);

/// "Trích biên bản 01-BS/CB: Xét kết nạp đảng viên".
QString extractTitle(const Extract &extract, const MeetingRecord &record);

/// Whether a member can certify an extract of a meeting's minutes.
bool mayCertify(const MeetingRecord &record, const MemberId &member);

} // namespace documents
