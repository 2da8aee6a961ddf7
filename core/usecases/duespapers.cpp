// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duespapers.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/moneywords.h"
#include "core/text/numbers.h"
#include "core/usecases/cashbook.h"
#include "core/usecases/duesremitting.h"

using numbers::groupedText;

namespace {

/// An amount as printed; nothing where there is none.
QString money(qint64 amount)
{
    return amount == 0 ? QString() : groupedText(amount);
}

Result<Done> fillShared(const Book &book, const DuesBook &dues, const QDate &day, documents::DuesSheet &sheet)
{
    const auto people = membersOn(book, day);
    if (!people)
        return people.error();
    sheet.head = book.head();
    if (const DuesRules *rules = dues.rulesIn(monthOf(day))) {
        sheet.approver = dues.nameOf(rules->approver);
        sheet.collector = dues.nameOf(rules->collector);
    }
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            sheet.secretary = each.member.name;
    return Done{};
}

QString cellOf(const DuesMonth &month, const QDate &today)
{
    if (month.paid > 0)
        return groupedText(month.paid) + (month.state == DuesState::Part && month.month <= today ? QStringLiteral("*") : QString());
    if (month.state == DuesState::Exempt)
        return QStringLiteral("miễn");
    return month.state == DuesState::NotOwed ? QStringLiteral("–") : QString();
}

} // namespace

QString cashLineText(const CashLine &line)
{
    switch (line.kind) {
    case CashLineKind::Dues:
        return QStringLiteral("Thu đảng phí %1 của %2 đảng viên").arg(documents::monthSpan(line.from, line.from)).arg(line.people, 2, 10, QLatin1Char('0'));
    case CashLineKind::Remittance: return QStringLiteral("Nộp đảng phí %1 lên cấp trên").arg(documents::monthSpan(line.from, line.until));
    case CashLineKind::Entry: break;
    }
    return line.text;
}

QString duesWayText(PaidBy way)
{
    switch (way) {
    case PaidBy::Cash: return QStringLiteral("bằng tiền mặt");
    case PaidBy::Portal: return QStringLiteral("qua Cổng dịch vụ công quốc gia");
    case PaidBy::Bank: return QStringLiteral("qua tài khoản ngân hàng");
    }
    return {};
}

QString duesCategoryTitle(const DuesAmount &amount)
{
    const DuesRates *rates = shippedDuesRates().byId(amount.package);
    const DuesCategory *category = rates ? rates->category(amount.category) : nullptr;
    return category ? category->title : amount.category;
}

Result<documents::DuesBookSheet> duesBookSheet(const Book &book, int year, const QDate &today)
{
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    const DuesYear whole = dues->year(year);
    if (whole.rows.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The dues book has nothing of %1."), {QString::number(year)}};
    documents::DuesBookSheet sheet;
    if (const auto done = fillShared(book, *dues, QDate(year, 12, 31), sheet); !done)
        return done.error();
    sheet.year = year;
    const DuesRates *rates = shippedDuesRates().in(QDate(year, 12, 1));
    sheet.rates = rates ? rates->title : QString();
    for (const DuesRow &row : whole.rows) {
        documents::DuesBookLine line;
        line.name = row.member.name;
        for (const DuesMonth &month : row.months) {
            line.months += cellOf(month, today);
            if (month.state == DuesState::NotOwed || month.state == DuesState::NoAmount)
                continue;
            if (const DuesAmount *amount = dues->amountIn(row.member.id, month.month)) {
                line.base = money(amount->base);
                line.monthly = money(amount->amount);
            }
        }
        line.paid = money(row.paid);
        sheet.lines += line;
    }
    for (const DuesMonth &month : whole.totals)
        sheet.totals += money(month.paid);
    sheet.paid = groupedText(whole.paid);
    sheet.due = groupedText(whole.due);
    sheet.open = groupedText(whole.open);
    for (const DuesRemittance &each : dues->remittances)
        if (each.from.year() <= year && each.until.year() >= year)
            sheet.remittances += QStringLiteral("Đảng phí %1: đã thu %2, trích để lại %3, nộp lên cấp trên %4 ngày %5%6.")
                                     .arg(documents::monthSpan(each.from, each.until), numbers::moneyText(each.collected), numbers::moneyText(each.kept),
                                          numbers::moneyText(each.remitted), dateText(each.on), each.paper.isEmpty() ? QString() : QStringLiteral(", chứng từ ") + each.paper);
    return sheet;
}

Result<documents::CashSheet> cashSheet(const Book &book, const QDate &from, const QDate &until)
{
    if (!from.isValid() || !until.isValid() || until < from)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the first and the last day of the cash book.")};
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    const CashBook found = cashBook(*dues, from, until);
    documents::CashSheet sheet;
    if (const auto done = fillShared(book, *dues, until, sheet); !done)
        return done.error();
    sheet.from = from;
    sheet.until = until;
    sheet.opening = groupedText(found.opening);
    sheet.in = groupedText(found.in);
    sheet.out = groupedText(found.out);
    sheet.closing = groupedText(found.closing);
    sheet.closingWords = numbers::moneyWords(found.closing);
    for (const CashLine &each : found.lines)
        sheet.lines += {each.on, each.paper, cashLineText(each), money(each.in), money(each.out), groupedText(each.balance)};
    return sheet;
}

Result<documents::StatementSheet> statementSheet(const Book &book, const DuesRemittanceId &id)
{
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    const auto found = duesStatement(*dues, id);
    if (!found)
        return found.error();
    documents::StatementSheet sheet;
    if (const auto done = fillShared(book, *dues, found->remittance.on, sheet); !done)
        return done.error();
    sheet.issued = found->remittance.on;
    sheet.span = documents::monthSpan(found->remittance.from, found->remittance.until);
    for (const StatementLine &each : found->lines) {
        QStringList notes;
        QStringList unpaid;
        for (const QDate &month : each.unpaid)
            unpaid += month.toString(QStringLiteral("MM/yyyy"));
        if (!unpaid.isEmpty())
            notes += QStringLiteral("Chưa đóng đủ: %1").arg(unpaid.join(QStringLiteral(", ")));
        if (each.paid > each.due)
            notes += QStringLiteral("Đóng thêm: %1").arg(groupedText(each.paid - each.due));
        if (each.late > 0)
            notes += QStringLiteral("Đóng bổ sung các tháng trước: %1").arg(groupedText(each.late));
        sheet.lines += {each.member.name, money(each.monthly), money(each.due), money(each.paid), notes.join(QStringLiteral("; "))};
    }
    sheet.due = groupedText(found->due);
    sheet.paid = groupedText(found->paid);
    sheet.late = money(found->late + found->other);
    sheet.collected = groupedText(found->remittance.collected);
    sheet.keptPercent = QString::number(found->keptPercent);
    sheet.kept = groupedText(found->remittance.kept);
    sheet.remitted = groupedText(found->remittance.remitted);
    sheet.remittedWords = numbers::moneyWords(found->remittance.remitted).toLower();
    sheet.way = duesWayText(found->remittance.way);
    sheet.paper = found->remittance.paper;
    return sheet;
}
