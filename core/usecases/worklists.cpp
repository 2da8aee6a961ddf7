// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/worklists.h"

#include "core/text/dates.h"
#include "core/usecases/tablerows_p.h"

using namespace tablerows;

namespace {

Result<MemberTable> begunList(const Book &book, const QDate &today, const QString &title, const QString &disclosed)
{
    MemberPaperWish wish;
    wish.day = today;
    auto table = begun(book, wish, title);
    if (!table)
        return table.error();
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(today));
    table->disclosed = disclosed;
    return table;
}

QString dueWords(const Clock &clock, const QDate &today)
{
    if (!clock.due.isValid())
        return QStringLiteral("không ghi hạn");
    return clock.isLate(today) ? dateText(clock.due) + QStringLiteral(", đã trễ") : dateText(clock.due);
}

QString kindWords(const Transfer &transfer)
{
    return (transfer.direction == TransferDirection::Out ? QStringLiteral("Chuyển đi ") : QStringLiteral("Chuyển đến "))
        + (transfer.term == TransferTerm::Official ? QStringLiteral("chính thức") : QStringLiteral("tạm thời"));
}

QString stageWords(TransferStage stage)
{
    switch (stage) {
    case TransferStage::Prepared: return QStringLiteral("Đang chuẩn bị");
    case TransferStage::OnTheWay: return QStringLiteral("Đang trên đường chuyển");
    case TransferStage::Away: return QStringLiteral("Đang ở nơi khác có thời hạn");
    case TransferStage::Presented: return QStringLiteral("Đã xuất trình giấy tờ");
    case TransferStage::Here: return QStringLiteral("Đang ở đây có thời hạn");
    case TransferStage::Accepted: return QStringLiteral("Đã tiếp nhận");
    case TransferStage::Refused: return QStringLiteral("Không tiếp nhận");
    case TransferStage::Withdrawn: return QStringLiteral("Không chuyển nữa");
    case TransferStage::Returned: return QStringLiteral("Đã trở về");
    }
    return {};
}

QString nextWords(const ListedTransfer &listed, const QDate &today)
{
    QString what;
    switch (listed.stage) {
    case TransferStage::Prepared: what = QStringLiteral("làm giấy giới thiệu và giao cho đảng viên"); break;
    case TransferStage::OnTheWay: what = QStringLiteral("xuất trình giấy tờ ở nơi đến, nhận trả lời"); break;
    case TransferStage::Presented: what = QStringLiteral("xem bản kê, rồi tiếp nhận hoặc không"); break;
    case TransferStage::Away:
    case TransferStage::Here: what = QStringLiteral("trở về"); break;
    default: return {};
    }
    if (!listed.due.isValid())
        return what;
    return (listed.isLate(today) ? QStringLiteral("Chậm, lẽ ra ngày ") : QStringLiteral("Trước ngày ")) + dateText(listed.due) + QStringLiteral(": ") + what;
}

} // namespace

Result<MemberTable> deadlinesTable(const Book &book, const QList<Clock> &rows, const QDate &today)
{
    auto table = begunList(book, today, QStringLiteral("Những việc đến hạn"), QStringLiteral("list"));
    if (!table)
        return table;
    table->columns = {{QStringLiteral("Hạn"), 12, true}, {QStringLiteral("Đối với ai"), 20}, {QStringLiteral("Việc phải làm"), 36}, {QStringLiteral("Từ ngày"), 11, true},
                      {QStringLiteral("Căn cứ"), 24}};
    for (const Clock &each : rows) {
        const Cell due = each.due.isValid() && !each.isLate(today) ? date(each.due) : text(dueWords(each, today));
        table->rows += QList<Cell>{due, text(each.name.isEmpty() ? QStringLiteral("Chi bộ") : each.name), text(each.what), date(each.opens), text(each.clause)};
        table->members += each.member;
    }
    table->people = rows.size();
    table->head.notes = {QStringLiteral("Danh sách có %1 việc.").arg(rows.size())};
    return table;
}

Result<MemberTable> transfersTable(const Book &book, const QList<ListedTransfer> &rows, const QDate &today)
{
    auto table = begunList(book, today, QStringLiteral("Chuyển sinh hoạt đảng"), QStringLiteral("transfer"));
    if (!table)
        return table;
    table->columns = {{QStringLiteral("Đảng viên"), 20}, {QStringLiteral("Việc"), 14}, {QStringLiteral("Tổ chức phía bên kia"), 22}, {QStringLiteral("Trạng thái"), 16},
                      {QStringLiteral("Việc tiếp theo"), 24}, {QStringLiteral("Ngày giới thiệu"), 11, true}};
    for (const ListedTransfer &each : rows) {
        table->rows += QList<Cell>{text(each.name), text(kindWords(each.transfer)), text(each.transfer.other), text(stageWords(each.stage)), text(nextWords(each, today)),
                        date(each.transfer.introduced)};
        table->members += each.transfer.member;
    }
    table->people = rows.size();
    table->head.notes = {QStringLiteral("Danh sách có %1 lần chuyển.").arg(rows.size())};
    return table;
}
