// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/meetingpapers.h"

#include <algorithm>

/// A meeting of an invented cell that has been held, as large as a test wants it.
namespace meetingsample {

inline QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

/// Names as cells have them; none is of a person we know.
inline QString inventedName(int index)
{
    static const QStringList families = vi("Nguyễn Trần Lê Phạm Hoàng Vũ Đỗ Bùi Phan Đặng Đinh Ngô Dương").split(u' ');
    static const QStringList middles = vi("Văn,Thị,Minh,Thị Thu,Đức,Quang,Hữu,Xuân,Kim,Thanh").split(u',');
    static const QStringList given = vi("An Bình Cường Dũng Đông Giang Hà Hải Hằng Hòa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Phương Sơn Tâm Thắng Thủy Trang Tuấn Vinh Yến Anh Oanh Út").split(u' ');
    return given.size() <= index ? QStringLiteral("%1 %2 %3").arg(families[index % 13], middles[(index / 3) % 10], given[index % 31])
                                 : QStringLiteral("%1 %2 %3").arg(families[(index * 5) % 13], middles[index % 10], given[index]);
}

struct Size
{
    int members, items, opinions, tasks, votes;
};

inline const Size small{31, 6, 18, 5, 3}, large{150, 12, 60, 25, 6};

/// A meeting of an invented cell that has been held: 29 official members, two of them of the deputy kinds and so on.
inline MeetingRecord held(const Size &size)
{
    MeetingRecord record;
    record.head.name = vi("Chi bộ Tổ dân phố số 5");
    record.head.upper = vi("Đảng bộ phường Hạp Lĩnh");
    record.head.place = vi("Hạp Lĩnh");
    record.rules = *rulesById(QStringLiteral("hd42-2025"));
    Meeting &meeting = record.meeting;
    meeting.id = {QStringLiteral("0190a000-0000-7000-8000-000000000001")};
    meeting.date = QDate(2026, 11, 3);
    meeting.start = QTime(19, 30);
    meeting.end = QTime(21, 10);
    meeting.place = vi("Nhà văn hóa tổ dân phố số 5");
    meeting.theme = QStringLiteral("hd05");
    meeting.duesNote = vi("Đến hết ngày 02/11/2026, 30/31 đảng viên đã đóng đảng phí tháng 10; đồng chí còn lại đóng trong tuần này.");
    meeting.summary = vi("Trong tháng 10, chi bộ đã hoàn thành các nhiệm vụ được giao; tình hình tư tưởng của đảng viên và nhân dân ổn định.\nCông tác vệ sinh môi trường có chuyển biến rõ nét.");
    meeting.directions = vi("Tiếp tục tuyên truyền chuyển đổi số, vận động nhân dân nộp thuế sử dụng đất phi nông nghiệp đúng hạn.");
    meeting.closingNote = vi("Buổi sinh hoạt đã hoàn thành chương trình đề ra; các đồng chí phát huy tinh thần trách nhiệm.");

    for (int i = 0; i < size.members; ++i) {
        MemberOnDay each;
        each.member.id = {QStringLiteral("m-%1").arg(i)};
        each.member.name = inventedName(i);
        each.member.cardNumber = QStringLiteral("0270760%1").arg(10007 + i * 37);
        each.status.member = each.member.id;
        each.status.standing = i == 11 || i == 12 ? Standing::Probationary : Standing::Official;
        each.status.situation = i >= 20 && i < 24 ? Situation::Exempt : i == 25 ? Situation::AwayTemporarily : Situation::Active;
        if (i == 0)
            each.member.position = Position::Secretary;
        record.members += each;
        record.everyone.insert(each.member.id, each.member);
        Attendance line;
        line.member = each.member.id;
        if (i == 14 || i == 15) {
            line.presence = Presence::AbsentWithReason;
            line.reason = i == 14 ? vi("điều trị tại bệnh viện") : vi("đi công tác");
        } else if (i == 16)
            line.presence = Presence::AbsentWithoutReason;
        else if (i >= 21 && i < 24)
            line.presence = Presence::Exempt;
        else if (i == 25)
            line.presence = Presence::Away;
        record.rollCall += line;
    }
    meeting.chair = record.members[0].member.id;
    meeting.minuteTaker = record.members[std::min(3, size.members - 1)].member.id;

    const QStringList titles = {vi("Điểm danh, báo cáo tình hình đảng viên"), vi("Thông tin thời sự, quán triệt văn bản mới của cấp trên"),
                                vi("Kết quả thực hiện nghị quyết tháng trước"), vi("Nhiệm vụ tháng tới và những vấn đề mới, phức tạp"),
                                vi("Đảng viên thảo luận; tự phê bình và phê bình"), vi("Kết luận; biểu quyết thông qua nghị quyết")};
    for (int i = 0; i < size.items; ++i) {
        AgendaItem item;
        item.id = {QStringLiteral("i-%1").arg(i)};
        item.part = i == 0 ? Part::Opening : i + 1 == size.items ? Part::Closing : Part::Proceedings;
        item.title = i + 1 == size.items ? titles[5] : titles[i % 5];
        item.presenter = record.members[i % 2 ? std::min(4, size.members - 1) : 0].member.id;
        item.minutes = 10 + i;
        if (i > 0 && i + 1 < size.items) {
            item.content = vi("Đồng chí trình bày nội dung đã chuẩn bị, nêu rõ kết quả, hạn chế và nguyên nhân; liên hệ với tình hình của tổ dân phố.");
            item.conclusion = vi("Thống nhất nội dung đã trình bày; giao đảng viên phụ trách theo dõi và báo cáo tại kỳ sinh hoạt sau.");
        }
        record.items += item;
    }
    for (int i = 0; i < size.opinions; ++i) {
        Opinion opinion;
        opinion.id = {QStringLiteral("o-%1").arg(i)};
        opinion.item = record.items[1 + i % (size.items - 2)].id;
        opinion.sequence = i;
        opinion.member = record.members[(i * 7) % size.members].member.id;
        opinion.text = vi("Nhất trí với nội dung trình bày; đề nghị chi bộ quan tâm việc chiếu sáng ngõ %1, sửa nắp cống trước nhà văn hóa và nhắc các hộ không để xe dưới lòng đường.").arg(i + 1);
        record.opinions += opinion;
    }
    for (int i = 0; i < size.tasks; ++i) {
        Task task;
        task.id = {QStringLiteral("t-%1").arg(i)};
        task.item = record.items[3 + i % 2].id;
        task.title = vi("Vận động các hộ ở ngõ %1 cài đặt ứng dụng định danh điện tử").arg(i + 1);
        task.person = record.members[(i * 3 + 1) % size.members].member.id;
        task.due = QDate(2026, 11, 20 + i % 10);
        record.tasks += task;
        task.state = i % 3 == 0 ? TaskState::Done : i % 3 == 1 ? TaskState::Open : TaskState::Dropped;
        task.due = QDate(2026, 10, 20);
        task.result = i % 3 == 1 ? QString() : vi("đã báo cáo chi bộ");
        if (i < 4)
            record.carriedOver += task;
    }
    for (int i = 0; i < size.votes; ++i) {
        Vote vote;
        vote.id = {QStringLiteral("v-%1").arg(i)};
        vote.item = i == 0 ? record.items.last().id : record.items[3].id;
        vote.matter = i == 0 ? vi("thông qua nghị quyết của chi bộ") : vi("đề nghị công nhận đảng viên chính thức đối với đồng chí thứ %1").arg(i);
        vote.rule = i == 0 ? QStringLiteral("ordinary") : QStringLiteral("two-thirds");
        vote.base = {29, 1, 3, 0, 0, 25, 25};
        vote.inFavour = 24;
        vote.other = 1;
        vote.needed = i == 0 ? 13 : 17;
        vote.passed = true;
        record.votes += vote;
    }
    Guest guest;
    guest.id = {QStringLiteral("g-1")};
    guest.name = vi("Trịnh Xuân Lộc");
    guest.office = vi("Phó Bí thư Đảng ủy");
    guest.organisation = vi("phường Hạp Lĩnh");
    guest.fromAbove = guest.present = true;
    record.guests += guest;
    record.lastResolution = QStringLiteral("04-NQ/CB");
    for (const auto &[type, number] : {std::pair{"minutes", 5}, std::pair{"resolution", 5}, std::pair{"notice", 8}, std::pair{"conclusion", 9}, std::pair{"report", 5}}) {
        Paper paper;
        paper.type = QLatin1String(type);
        paper.code = record.rules.paper(paper.type)->code;
        paper.number = number;
        paper.symbol = QStringLiteral("0%1-%2/CB").arg(number).arg(paper.code);
        paper.date = paper.type == QLatin1String("notice") ? meeting.date.addDays(-4) : meeting.date;
        record.papers.insert(paper.type, paper);
    }
    record.attachments += Attachment{{QStringLiteral("a-1")}, meeting.id, QStringLiteral("danh-sach-co-mat.jpg"), QString(64, u'b'), 10};
    record.readBack = ReadBack{};

    const ScoreSheet &sheet = shippedScoreSheets().at(1).sheet;  // the one with seven criteria
    MeetingScore score;
    for (const QString &part : sheet.keys()) {
        ScoreLine line;
        line.part = part;
        line.isGiven = true;
        line.given = sheet.part(part)->maximum;
        line.reason = vi("Chi bộ thống nhất, không có ý kiến khác");
        if (part == QLatin1String("conduct.thematic"))
            line.notApplicable = true;
        if (part == QLatin1String("attendance.share")) {
            line.found = QStringLiteral("absent-without-reason 1; attendance-share 24/27");
            line.known = true;
            line.proposed = 100;
            line.given = 200;
            line.reason = vi("đồng chí vắng đã báo sau cuộc họp");
        }
        score.lines += line;
    }
    record.score = *scored(score, sheet);
    record.score->weakness = vi("Gửi tài liệu cho đảng viên sớm hơn.");
    record.scoreSheet = sheet;
    ScoreConfirmation confirmation;
    confirmation.name = guest.name;
    confirmation.office = guest.office;
    confirmation.day = meeting.date;
    confirmation.grade = Grade::Good;
    record.confirmation = confirmation;
    return record;
}

inline documents::MeetingPaperOptions optionsFor(const QString &kind, const MeetingRecord &record)
{
    documents::MeetingPaperOptions options;
    options.signedInternally = kind == QLatin1String("minutes");
    if (kind == QLatin1String("notice"))
        options.documents = QStringList{vi("Dự thảo nghị quyết tháng 11 năm 2026")};
    if (kind == QLatin1String("invitation")) {
        options.recipient = documents::recipientOf(record.guests.first());
        options.documents = QStringList{vi("Dự thảo nghị quyết tháng 11 năm 2026;"), vi("Kế hoạch công tác quý IV năm 2026.")};
        options.issued = QDate(2026, 10, 31);
    }
    return options;
}

} // namespace meetingsample
