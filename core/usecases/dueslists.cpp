// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dueslists.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/duespapers.h"
#include "core/usecases/tablerows_p.h"

using namespace tablerows;

namespace {

Cell sum(qint64 dong)
{
    return dong == 0 ? Cell() : number(dong);
}

Result<MemberTable> begunDues(const Book &book, const QDate &today, const QString &title, const QList<documents::ListColumn> &columns)
{
    MemberPaperWish wish;
    wish.day = today;
    auto table = begun(book, wish, title);
    if (!table)
        return table.error();
    table->columns = columns;
    table->disclosed = QStringLiteral("dues");
    return table;
}

void addRow(MemberTable &table, const MemberId &member, const QList<Cell> &row)
{
    table.rows += row;
    table.members += member;
    table.people = table.rows.size();
}

QString whyWords(NotOwedWhy why)
{
    switch (why) {
    case NotOwedWhy::None: return {};
    case NotOwedWhy::BeforeBook: return QStringLiteral("Trước khi lập sổ");
    case NotOwedWhy::NotYetMember: return QStringLiteral("Chưa sinh hoạt ở đây");
    case NotOwedWhy::PaidElsewhere: return QStringLiteral("Đã đóng ở chi bộ cũ");
    case NotOwedWhy::Away: return QStringLiteral("Đi nơi khác, đóng ở đó");
    case NotOwedWhy::Suspended: return QStringLiteral("Bị đình chỉ sinh hoạt");
    case NotOwedWhy::MovedOut: return QStringLiteral("Đã chuyển đi");
    case NotOwedWhy::Deceased: return QStringLiteral("Đã từ trần");
    case NotOwedWhy::Left: return QStringLiteral("Đã ra khỏi Đảng");
    }
    return {};
}

QString stateWords(const DuesMonth &month, const QDate &today)
{
    switch (month.state) {
    case DuesState::NotOwed: return whyWords(month.why);
    case DuesState::NoAmount: return QStringLiteral("Chưa duyệt mức đóng");
    case DuesState::Exempt: return QStringLiteral("Được miễn");
    case DuesState::Open: return month.month < monthOf(today) ? QStringLiteral("Còn nợ") : QStringLiteral("Chưa đóng");
    case DuesState::Part: return QStringLiteral("Đóng chưa đủ");
    case DuesState::Paid: return month.over() > 0 ? QStringLiteral("Đã đóng, có đóng thêm") : QStringLiteral("Đã đóng");
    }
    return {};
}

QString sourceWords(const ProposedAmount &amount)
{
    switch (amount.source) {
    case AmountSource::Unknown: return QStringLiteral("Chưa chọn đối tượng");
    case AmountSource::Approved: return amount.approved && !amount.approved->reason.isEmpty() ? amount.approved->reason : QStringLiteral("Đã duyệt");
    case AmountSource::Reckoned: return QStringLiteral("Theo mức đóng của tháng này thì khác");
    case AmountSource::PartyAge: return QStringLiteral("Được miễn theo tuổi Đảng, chưa duyệt");
    case AmountSource::ForATime: return QStringLiteral("Miễn, giảm đến hết tháng %1: ").arg(monthText(amount.proposed.until)) + amount.proposed.reason;
    }
    return {};
}

QString paymentsOf(const DuesBook &dues, const MemberId &member, const QDate &month)
{
    QStringList payments;
    for (const DuesPayment &each : dues.payments.value(member)) {
        if (each.month != month)
            continue;
        QStringList words{dateText(each.paidOn), duesWayText(each.way)};
        if (!each.paper.isEmpty())
            words += QStringLiteral("số ") + each.paper;
        payments += words.join(QStringLiteral(", "));
    }
    return payments.join(QStringLiteral("; "));
}

} // namespace

Result<MemberTable> arrearsTable(const Book &book, const QList<DuesArrears> &rows, const QDate &today)
{
    auto table = begunDues(book, today, QStringLiteral("Danh sách đảng viên còn nợ đảng phí"),
                           {{QStringLiteral("Họ và tên"), 20}, {QStringLiteral("Nợ từ tháng"), 8, true}, {QStringLiteral("Số tiền (đồng)"), 10, true},
                            {QStringLiteral("Tình trạng"), 24}, {QStringLiteral("Các tháng"), 24}});
    if (!table)
        return table;
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(today));
    qint64 open = 0;
    for (const DuesArrears &each : rows) {
        QStringList months;
        for (const DuesMonth &month : each.months)
            months += monthText(month.month);
        const QString state = each.reachesRule ? QStringLiteral("%1 tháng của năm %2 không đóng: chi bộ xem xét").arg(each.unpaid).arg(each.year)
                                               : QStringLiteral("Còn %1 tháng chưa đóng đủ").arg(each.months.size());
        addRow(*table, each.member.id, {text(each.member.name), text(monthText(each.since())), sum(each.open), text(state), text(months.join(QStringLiteral(", ")))});
        open += each.open;
    }
    table->head.notes = {QStringLiteral("Có %1 đảng viên còn nợ, tổng cộng %2 đồng.").arg(table->people).arg(numbers::groupedText(open))};
    return table;
}

Result<MemberTable> amountsTable(const Book &book, const QList<ProposedAmount> &rows, const QDate &month, const QDate &today)
{
    auto table = begunDues(book, today, QStringLiteral("Mức đóng đảng phí của đảng viên"),
                           {{QStringLiteral("Họ và tên"), 20}, {QStringLiteral("Đối tượng"), 22}, {QStringLiteral("Thu nhập tính đóng (đồng)"), 11, true},
                            {QStringLiteral("Đã duyệt (đồng)"), 10, true}, {QStringLiteral("Theo quy định (đồng)"), 10, true}, {QStringLiteral("Tình trạng"), 22}});
    if (!table)
        return table;
    table->head.subject = QStringLiteral("(tháng %1)").arg(monthText(month));
    for (const ProposedAmount &each : rows) {
        const Cell approved = each.approved ? number(each.approved->amount) : Cell();  // none is an amount too
        const Cell reckoned = each.source == AmountSource::Unknown ? Cell() : number(each.proposed.amount);
        addRow(*table, each.member.id, {text(each.member.name), text(duesCategoryTitle(each.proposed)), sum(each.proposed.base), approved, reckoned, text(sourceWords(each))});
    }
    table->head.notes = {peopleWords(table->people)};
    return table;
}

Result<MemberTable> collectionTable(const Book &book, const DuesBook &dues, const QList<MemberId> &rows, const QDate &month, const QDate &today)
{
    auto table = begunDues(book, today, QStringLiteral("Danh sách thu đảng phí tháng %1").arg(monthText(month)),
                           {{QStringLiteral("Họ và tên"), 20}, {QStringLiteral("Tình trạng"), 16}, {QStringLiteral("Phải đóng (đồng)"), 10, true},
                            {QStringLiteral("Đã đóng (đồng)"), 10, true}, {QStringLiteral("Còn lại (đồng)"), 10, true}, {QStringLiteral("Ngày và cách đóng"), 24}});
    if (!table)
        return table;
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(today));
    qint64 due = 0, paid = 0;
    for (const MemberId &id : rows) {
        const Member *member = dues.member(id);
        if (!member)
            continue;
        const DuesMonth each = dues.monthOf(*member, month);
        addRow(*table, id, {text(member->name), text(stateWords(each, today)), sum(each.due), sum(each.paid), sum(each.open()), text(paymentsOf(dues, id, month))});
        due += each.due;
        paid += each.paid;
    }
    table->head.notes = {peopleWords(table->people), QStringLiteral("Đã đóng %1 đồng trên %2 đồng phải đóng.").arg(numbers::groupedText(paid), numbers::groupedText(due))};
    return table;
}

Result<MemberTable> remittancesTable(const Book &book, const QList<DuesRemittance> &rows, const QDate &today)
{
    auto table = begunDues(book, today, QStringLiteral("Các lần nộp đảng phí lên cấp trên"),
                           {{QStringLiteral("Của các tháng"), 18}, {QStringLiteral("Ngày nộp"), 10, true}, {QStringLiteral("Đã thu (đồng)"), 11, true},
                            {QStringLiteral("Giữ lại (đồng)"), 11, true}, {QStringLiteral("Đã nộp (đồng)"), 11, true}, {QStringLiteral("Cách nộp"), 14},
                            {QStringLiteral("Chứng từ"), 12}, {QStringLiteral("Ghi chú"), 16}});
    if (!table)
        return table;
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(today));
    qint64 remitted = 0;
    for (const DuesRemittance &each : rows) {
        table->rows += QList<Cell>{text(documents::monthSpan(each.from, each.until)), date(each.on), number(each.collected), number(each.kept), number(each.remitted),
                                   text(duesWayText(each.way)), text(each.paper), text(each.note)};
        table->members += MemberId();
        remitted += each.remitted;
    }
    table->head.notes = {QStringLiteral("Có %1 lần nộp, tổng cộng %2 đồng.").arg(rows.size()).arg(numbers::groupedText(remitted))};
    return table;
}

Result<MemberTable> cashTable(const Book &book, const CashBook &cash, const QDate &today)
{
    auto table = begunDues(book, today, QStringLiteral("Sổ quỹ tiền mặt của chi bộ"),
                           {{QStringLiteral("Ngày"), 10, true}, {QStringLiteral("Chứng từ"), 12}, {QStringLiteral("Nội dung"), 36}, {QStringLiteral("Thu (đồng)"), 11, true},
                            {QStringLiteral("Chi (đồng)"), 11, true}, {QStringLiteral("Tồn quỹ (đồng)"), 12, true}});
    if (!table)
        return table;
    table->head.subject = QStringLiteral("(từ ngày %1 đến ngày %2)").arg(dateText(cash.from), dateText(cash.until));
    const auto add = [&table](const QList<Cell> &row) {
        table->rows += row;
        table->members += MemberId();
    };
    if (cash.lines.isEmpty() && cash.opening == 0)
        return table;
    add({date(cash.from), Cell(), text(QStringLiteral("Tồn đầu kỳ")), Cell(), Cell(), number(cash.opening)});
    for (const CashLine &each : cash.lines)
        add({date(each.on), text(each.paper), text(cashLineText(each)), sum(each.in), sum(each.out), number(each.balance)});
    add({date(cash.until), Cell(), text(QStringLiteral("Cộng, tồn cuối kỳ")), number(cash.in), number(cash.out), number(cash.closing)});
    return table;
}

Result<paper::Pages> pagesWithSums(const MemberTable &table)
{
    QList<QStringList> rows;
    for (const QList<Cell> &row : table.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts += cell.kind == Cell::Number ? numbers::groupedText(qint64(cell.number)) : cell.toText();
        rows += texts;
    }
    return documents::listPages(table.head, table.columns, rows);
}
