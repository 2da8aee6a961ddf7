// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/score.h"

/// How Vietnamese papers speak of a score.
namespace documents {

QString gradeWord(Grade grade);            ///< "Tốt", "Khá", "Trung bình", "Kém"; empty while there is none
QString findingWords(const Finding &finding);  ///< "27/29 đảng viên có mặt (93,1 %)"; empty for what is not known

/// What a meeting votes on when it agrees to its score: "Kết quả đánh giá chất lượng buổi sinh hoạt: 95/100 điểm, xếp loại Tốt".
QString scoreMatter(const MeetingScore &score);

} // namespace documents
