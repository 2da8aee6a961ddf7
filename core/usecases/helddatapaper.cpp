// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/helddata.h"

#include "core/text/dates.h"
#include "core/usecases/transferpaper.h"

#include <QLocale>

namespace {

// Words of the official forms: the paper is Vietnamese in whichever language the window is.

QString situationWords(const MemberStatus &status)
{
    static const QHash<Situation, QString> words = {{Situation::Active, QString()}, {Situation::Exempt, QStringLiteral("miễn công tác và sinh hoạt đảng")},
        {Situation::AwayTemporarily, QStringLiteral("sinh hoạt tạm thời ở nơi khác")}, {Situation::HereTemporarily, QStringLiteral("sinh hoạt tạm thời tại Chi bộ")},
        {Situation::Suspended, QStringLiteral("đình chỉ sinh hoạt đảng")}, {Situation::MovedOut, QStringLiteral("chuyển sinh hoạt đảng đi")},
        {Situation::Deceased, QStringLiteral("từ trần")}, {Situation::Left, QStringLiteral("ra khỏi Đảng")}};
    const QString standing = status.standing == Standing::Official ? QStringLiteral("đảng viên chính thức")
        : status.standing == Standing::Probationary ? QStringLiteral("đảng viên dự bị") : QStringLiteral("quần chúng, cảm tình Đảng");
    const QString situation = words.value(status.situation);
    return situation.isEmpty() ? standing : standing + QStringLiteral(", ") + situation;
}

QString eventWords(EventKind kind)
{
    static const QStringList words = {QStringLiteral("Công tác"), QStringLiteral("Đào tạo, bồi dưỡng"), QStringLiteral("Chức vụ"), QStringLiteral("Khen thưởng"),
        QStringLiteral("Kỷ luật"), QStringLiteral("Đánh giá"), QStringLiteral("Chuyển sinh hoạt"), QStringLiteral("Miễn sinh hoạt"), QStringLiteral("Huy hiệu Đảng"),
        QStringLiteral("Thời gian ngoài Đảng"), QStringLiteral("Kỹ năng"), QStringLiteral("Hạt nhân số"), QStringLiteral("Sửa thẻ")};
    return words.value(int(kind));
}

QString levelWords(EvaluationLevel level)
{
    switch (level) {
    case EvaluationLevel::Excellent: return QStringLiteral("hoàn thành xuất sắc nhiệm vụ");
    case EvaluationLevel::Good: return QStringLiteral("hoàn thành tốt nhiệm vụ");
    case EvaluationLevel::Fulfilled: return QStringLiteral("hoàn thành nhiệm vụ");
    case EvaluationLevel::NotFulfilled: return QStringLiteral("không hoàn thành nhiệm vụ");
    case EvaluationLevel::None: break;
    }
    return QStringLiteral("chưa xếp loại");
}

QString wayWords(DisclosureWay way)
{
    return way == DisclosureWay::Printed ? QStringLiteral("in") : way == DisclosureWay::Saved ? QStringLiteral("lưu ra tệp") : QStringLiteral("giao cho");
}

QString dateOf(const QString &iso)
{
    const auto read = parseIsoText(iso);
    return read ? dateText(*read) : iso;
}

QString joined(QStringList parts, const QString &by = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(by);
}

QString span(const QString &from, const QString &until)
{
    return until.isEmpty() ? from.isEmpty() ? QString() : QStringLiteral("từ %1").arg(from) : QStringLiteral("%1 – %2").arg(from, until);
}

/// The fields of a card that say something, with what the official forms call them.
documents::HeldSection cardSection(const HeldData &held)
{
    const Member &m = held.member;
    documents::HeldSection section{QStringLiteral("Thẻ đảng viên trong sổ"), {}};
    const auto add = [&section](const QString &what, const QString &value) {
        if (!value.isEmpty())
            section.lines += {what, value};
    };
    add(QStringLiteral("Họ và tên"), joined({m.name, m.birthName.isEmpty() ? QString() : QStringLiteral("tên khai sinh %1").arg(m.birthName)}));
    add(QStringLiteral("Giới tính, ngày sinh"), joined({m.sex == Sex::Male ? QStringLiteral("nam") : m.sex == Sex::Female ? QStringLiteral("nữ") : QString(), dateOf(m.born)}));
    add(QStringLiteral("Dân tộc, tôn giáo"), joined({m.ethnicity, m.religion}));
    add(QStringLiteral("Quê quán; nơi ở"), joined({m.homePlace, m.residence}, QStringLiteral("; ")));
    add(QStringLiteral("Số định danh cá nhân"), m.idNumber);
    add(QStringLiteral("Số thẻ đảng viên, số cũ, số lý lịch"), joined({m.cardNumber, m.oldCardNumber, m.profileNumber}));
    add(QStringLiteral("Huy hiệu Đảng"), m.badge);
    add(QStringLiteral("Điện thoại"), m.phone);
    add(QStringLiteral("Trình độ"), joined({m.education, m.politicalTheory, m.profession, m.languages}));
    add(QStringLiteral("Nghề nghiệp"), joined({m.jobBefore, m.job, m.service}, QStringLiteral("; ")));
    add(QStringLiteral("Quyết định kết nạp, ngày vào Đảng, ngày chính thức"), joined({dateOf(m.decisionDate), dateOf(m.ceremonyDate), dateOf(m.officialDate)}, QStringLiteral("; ")));
    add(QStringLiteral("Chi bộ, nơi cư trú, chuyển đến"), joined({m.cell, m.residenceCell, m.movedIn, m.group}, QStringLiteral("; ")));
    add(QStringLiteral("Ghi chú"), m.note);
    if (held.hasPhoto)
        add(QStringLiteral("Ảnh"), QStringLiteral("có một ảnh chân dung"));
    if (!held.keys.isEmpty())
        add(QStringLiteral("Khóa ký nội bộ"), held.keys.join(QStringLiteral(", ")));
    return section;
}

documents::HeldSection wayAndTimeline(const HeldData &held)
{
    documents::HeldSection section{QStringLiteral("Quá trình"), {}};
    for (const MemberStatus &each : held.way)
        section.lines += {span(dateText(each.from), dateText(each.until)), joined({situationWords(each), each.paper, each.note})};
    for (const MemberEvent &each : held.events)
        section.lines += {span(dateOf(each.from), dateOf(each.until)),
                          QStringLiteral("%1: %2").arg(eventWords(each.what), joined({each.years > 0 ? QStringLiteral("%1 năm").arg(each.years) : QString(), each.text, each.number, dateOf(each.decided), each.issuer,
                                                                                      each.scan.isEmpty() ? QString() : QStringLiteral("có ảnh chụp văn bản")}))};
    for (const Transfer &each : held.transfers)
        section.lines += {dateText(each.introduced.isValid() ? each.introduced : each.event),
                          joined({each.direction == TransferDirection::Out ? QStringLiteral("Chuyển đi") : QStringLiteral("Chuyển đến"), each.other, each.paper,
                                  each.packet.isEmpty() ? QString() : QStringLiteral("gói %1").arg(each.packet)})};
    return section;
}

documents::HeldSection meetingsSection(const HeldData &held)
{
    const HeldCounts &c = held.counts;
    documents::HeldSection section{QStringLiteral("Sinh hoạt (số lượng)"), {}};
    const auto number = [](qint64 value) { return QString::number(value); };
    section.lines += {QStringLiteral("Điểm danh"), QStringLiteral("%1 buổi: có mặt %2, vắng có lý do %3, vắng không lý do %4").arg(number(c.meetings), number(c.present), number(c.withReason), number(c.withoutReason))};
    section.lines += {QStringLiteral("Ý kiến; kiến nghị"), QStringLiteral("%1; %2").arg(number(c.opinions), number(c.petitions))};
    section.lines += {QStringLiteral("Nhiệm vụ được giao"), QStringLiteral("%1, đã xong %2").arg(number(c.tasks), number(c.tasksDone))};
    section.lines += {QStringLiteral("Biểu quyết ghi tên; tên trên phiếu bầu"), QStringLiteral("%1; %2 (phiếu kín không gắn với người bỏ phiếu)").arg(number(c.votesByName), number(c.candidacies))};
    section.lines += {QStringLiteral("Biểu dương, nhắc nhở, phê bình"), number(c.mentions)};
    section.lines += {QStringLiteral("Biên bản đã khóa có tên"), number(c.minutes)};
    for (const PaperAbout &each : held.papers)
        section.lines += {QStringLiteral("Văn bản về đồng chí"), joined({each.symbol, dateText(each.date)})};
    return section;
}

documents::HeldSection duesAndEvaluations(const HeldData &held)
{
    documents::HeldSection section{QStringLiteral("Đảng phí, đánh giá, danh mục hồ sơ"), {}};
    const QLocale vietnamese(QLocale::Vietnamese, QLocale::Vietnam);
    qint64 sum = 0;
    for (const DuesPayment &each : held.payments)
        sum += each.amount;
    if (!held.amounts.isEmpty())
        section.lines += {QStringLiteral("Mức đóng đang ghi"), QStringLiteral("%1 đồng một tháng, từ %2; thu nhập tính đóng %3 đồng; có %4 lần ghi mức đóng")
                                                                   .arg(vietnamese.toString(held.amounts.last().amount), held.amounts.last().from.toString(QStringLiteral("MM/yyyy")),
                                                                        vietnamese.toString(held.amounts.last().base), QString::number(held.amounts.size()))};
    if (!held.payments.isEmpty())
        section.lines += {QStringLiteral("Đã đóng"), QStringLiteral("%1 tháng, %2 – %3, tổng %4 đồng")
                                                         .arg(QString::number(held.payments.size()), held.payments.first().month.toString(QStringLiteral("MM/yyyy")),
                                                              held.payments.last().month.toString(QStringLiteral("MM/yyyy")), vietnamese.toString(sum))};
    for (const Evaluation &each : held.evaluations)
        section.lines += {each.quarter > 0 ? QStringLiteral("Đánh giá quý %1/%2").arg(each.quarter).arg(each.year) : QStringLiteral("Đánh giá năm %1").arg(each.year),
                          joined({levelWords(each.level), each.paper, each.notClassified})};
    const auto have = std::count_if(held.dossier.cbegin(), held.dossier.cend(), [](const DossierLine &each) { return each.state == DossierState::Have; });
    if (!held.dossier.isEmpty())
        section.lines += {QStringLiteral("Danh mục hồ sơ"), QStringLiteral("%1 mục, đã có %2 (chỉ ghi có hay chưa, không giữ nội dung)").arg(held.dossier.size()).arg(have)};
    return section;
}

documents::HeldSection disclosuresSection(const HeldData &held)
{
    constexpr qsizetype listed = 15;
    documents::HeldSection section{QStringLiteral("Đã in, lưu hoặc giao ra ngoài sổ"), {}};
    for (const Disclosure &each : held.disclosures.mid(0, listed))
        section.lines += {joined({dateText(each.on), each.at.toString(QStringLiteral("HH:mm"))}),
                          joined({QStringLiteral("%1 %2").arg(wayWords(each.way), each.title), each.purpose,
                                  each.member.isEmpty() ? QStringLiteral("chung %1 người").arg(each.people) : QString()})};
    if (held.disclosures.size() > listed)
        section.lines += {QStringLiteral("Trước đó"), QStringLiteral("%1 lần nữa").arg(held.disclosures.size() - listed)};
    return section;
}

} // namespace

Result<documents::HeldSheet> heldSheet(const Book &book, const MemberId &member, const QDate &date)
{
    const auto held = heldData(book, member);
    if (!held)
        return held.error();
    return documents::HeldSheet{book.head(), held->member.name, secretaryOn(book, date), date,
                                {cardSection(*held), wayAndTimeline(*held), meetingsSection(*held), duesAndEvaluations(*held), disclosuresSection(*held)}};
}

Result<QByteArray> heldDataPdf(const Book &book, const MemberId &member, const QDate &date)
{
    const auto sheet = heldSheet(book, member, date);
    if (!sheet)
        return sheet.error();
    return documents::heldPdf(*sheet);
}
