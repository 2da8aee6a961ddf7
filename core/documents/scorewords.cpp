// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/scorewords.h"

#include "core/documents/paperwords_p.h"

namespace documents {

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::Good: return QStringLiteral("Tốt");
    case Grade::Fair: return QStringLiteral("Khá");
    case Grade::Average: return QStringLiteral("Trung bình");
    case Grade::Poor: return QStringLiteral("Kém");
    case Grade::NotGraded: break;
    }
    return {};
}

QString scoreMatter(const MeetingScore &score)
{
    return QStringLiteral("Kết quả đánh giá chất lượng buổi sinh hoạt: %1/%2 điểm, xếp loại %3")
        .arg(pointsText(score.total), pointsText(score.outOf), gradeWord(score.grade));
}

QString findingWords(const Finding &finding)
{
    if (finding.state == Finding::Unknown)
        return {};
    const QString share = QStringLiteral("%1/%2").arg(finding.value).arg(finding.whole);
    const QString percent = percentText(finding.value, finding.whole);
    const QString atLeast = finding.state == Finding::AtLeast ? QStringLiteral("ít nhất ") : QString();
    const bool yes = finding.value != 0;
    switch (finding.measure) {
    case Measure::MinutesShort:
    case Measure::LengthShare:
        return QStringLiteral("sinh hoạt %1 phút (quy định %2 phút)").arg(finding.value).arg(finding.whole);
    case Measure::AttendanceShare:
        return QStringLiteral("%1 đảng viên thuộc diện phải dự có mặt (%2)").arg(share, percent);
    case Measure::AbsentWithoutReason:
        return yes ? QStringLiteral("%1 đảng viên vắng không có lý do").arg(finding.value) : QStringLiteral("không có đảng viên vắng không có lý do");
    case Measure::AbsenceRun:
    case Measure::AbsenceRunYear:
        return QStringLiteral("vắng có lý do liên tiếp nhiều nhất: %1%2 kỳ").arg(atLeast).arg(finding.value);
    case Measure::SpeakersShare:
        return QStringLiteral("%1 đảng viên dự họp phát biểu (%2)").arg(share, percent);
    case Measure::CarryOver:
        return yes ? QStringLiteral("%1 nhiệm vụ kỳ trước đến hạn").arg(finding.value) : QStringLiteral("không có nhiệm vụ kỳ trước đến hạn");
    case Measure::CarryOverShare:
        return QStringLiteral("%1 nhiệm vụ kỳ trước đến hạn đã hoàn thành (%2)").arg(share, percent);
    case Measure::TasksGiven:
        return QStringLiteral("giao %1 nhiệm vụ có người thực hiện và thời hạn").arg(finding.value);
    case Measure::CommitteeExists:
        return yes ? QStringLiteral("chi bộ có chi ủy") : QStringLiteral("chi bộ không có chi ủy");
    case Measure::CommitteeMet:
        return yes ? QStringLiteral("chi ủy đã họp, có biên bản") : QStringLiteral("chi ủy đã họp, biên bản chưa được khóa");
    case Measure::FilesReadyBefore:
        return yes ? QStringLiteral("tài liệu được đính kèm trước buổi sinh hoạt ít nhất 01 ngày") : QStringLiteral("tài liệu được đính kèm muộn hơn 01 ngày trước buổi sinh hoạt");
    case Measure::PapersReadyAfter:
        return yes ? QStringLiteral("biên bản được khóa trong 02 ngày") : QStringLiteral("biên bản được khóa sau 02 ngày");
    case Measure::ConclusionAdopted:
        return yes ? QStringLiteral("kết luận, nghị quyết được biểu quyết thông qua") : QStringLiteral("kết luận, nghị quyết không được thông qua");
    case Measure::ThematicMonth:
        return yes ? QStringLiteral("tháng có sinh hoạt chuyên đề") : QStringLiteral("tháng không có sinh hoạt chuyên đề");
    case Measure::MinutesComplete:
        return yes ? QStringLiteral("biên bản ghi đủ các nội dung") : QStringLiteral("biên bản còn nội dung chưa ghi");
    }
    return {};
}

} // namespace documents
