// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/duessheets.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/sheetpaper_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QJsonArray>
#include <QJsonObject>

namespace documents {

static QJsonObject shared(const DuesSheet &sheet, int year)
{
    QJsonObject head = sheetHead(sheet.head, sheet.issued.isValid() ? longDate(sheet.issued) : QStringLiteral("ngày      tháng      năm %1").arg(year));
    head.insert(QStringLiteral("approver"), typedLine(sheet.approver));
    head.insert(QStringLiteral("collector"), typedLine(sheet.collector));
    head.insert(QStringLiteral("secretary"), typedLine(sheet.secretary));
    return head;
}

static Result<QByteArray> pdfOf(const Result<paper::Pages> &pages, const QString &title, const DuesSheet &sheet, const QDate &otherwise)
{
    return sheetPdf(pages, title, sheet.head, sheet.issued.isValid() ? sheet.issued : otherwise);
}

QString monthSpan(const QDate &from, const QDate &until)
{
    return from == until ? monthWords(from) : QStringLiteral("từ %1 đến %2").arg(monthWords(from), monthWords(until));
}

/// Twelve texts as m1 to m12, and what is more.
static QJsonObject ofMonths(const QStringList &months, QJsonObject more)
{
    for (qsizetype month = 0; month < months.size(); ++month)
        more.insert(QStringLiteral("m%1").arg(month + 1), months.at(month));
    return more;
}

Result<paper::Pages> duesBookPages(const DuesBookSheet &sheet)
{
    QJsonArray rows;
    for (const DuesBookLine &each : sheet.lines)
        rows += ofMonths(each.months, {{QStringLiteral("name"), typedLine(each.name)}, {QStringLiteral("base"), each.base}, {QStringLiteral("monthly"), each.monthly},
                                       {QStringLiteral("paid"), each.paid}});
    QJsonObject data = shared(sheet, sheet.year);
    data.insert(QStringLiteral("year"), QString::number(sheet.year));
    data.insert(QStringLiteral("rates"), typedLine(sheet.rates));
    data.insert(QStringLiteral("rows"), rows);
    data.insert(QStringLiteral("total"), ofMonths(sheet.totals, {{QStringLiteral("paid"), sheet.paid}, {QStringLiteral("due"), sheet.due}, {QStringLiteral("open"), sheet.open}}));
    data.insert(QStringLiteral("remittances"), QJsonArray::fromStringList(sheet.remittances));
    return sheetPages(QStringLiteral("dues-book"), data, {}, paper::Orientation::Landscape);
}

Result<paper::Pages> cashSheetPages(const CashSheet &sheet)
{
    QJsonArray rows;
    for (const CashSheetLine &each : sheet.lines)
        rows += QJsonObject{{QStringLiteral("on"), dateText(each.on)}, {QStringLiteral("paper"), typedLine(each.paper)}, {QStringLiteral("text"), typedLine(each.text)},
                            {QStringLiteral("in"), each.in}, {QStringLiteral("out"), each.out}, {QStringLiteral("balance"), each.balance}};
    QJsonObject data = shared(sheet, sheet.until.year());
    data.insert(QStringLiteral("from"), dateText(sheet.from));
    data.insert(QStringLiteral("until"), dateText(sheet.until));
    data.insert(QStringLiteral("rows"), rows);
    data.insert(QStringLiteral("opening"), sheet.opening);
    data.insert(QStringLiteral("in"), sheet.in);
    data.insert(QStringLiteral("out"), sheet.out);
    data.insert(QStringLiteral("closing"), sheet.closing);
    data.insert(QStringLiteral("closingWords"), sheet.closingWords);
    return sheetPages(QStringLiteral("cash-book"), data, {}, paper::Orientation::Portrait);
}

Result<paper::Pages> statementPages(const StatementSheet &sheet)
{
    QJsonArray rows;
    for (const StatementSheetLine &each : sheet.lines)
        rows += QJsonObject{{QStringLiteral("name"), typedLine(each.name)}, {QStringLiteral("monthly"), each.monthly}, {QStringLiteral("due"), each.due},
                            {QStringLiteral("paid"), each.paid}, {QStringLiteral("note"), each.note}};
    QJsonObject data = shared(sheet, sheet.issued.year());
    const std::pair<const char *, QString> texts[] = {{"span", sheet.span}, {"due", sheet.due}, {"paid", sheet.paid}, {"late", sheet.late}, {"collected", sheet.collected},
                                                      {"keptPercent", sheet.keptPercent}, {"kept", sheet.kept}, {"remitted", sheet.remitted},
                                                      {"remittedWords", sheet.remittedWords}, {"way", sheet.way}, {"paper", typedLine(sheet.paper)}};
    for (const auto &[name, text] : texts)
        data.insert(QLatin1String(name), text);
    data.insert(QStringLiteral("rows"), rows);
    return sheetPages(QStringLiteral("dues-statement"), data, {}, paper::Orientation::Portrait);
}

Result<QByteArray> duesBookPdf(const DuesBookSheet &sheet)
{
    return pdfOf(duesBookPages(sheet), QStringLiteral("Sổ thu, nộp đảng phí năm %1").arg(sheet.year), sheet, QDate(sheet.year, 12, 31));
}

Result<QByteArray> cashSheetPdf(const CashSheet &sheet)
{
    return pdfOf(cashSheetPages(sheet), QStringLiteral("Sổ quỹ tiền mặt từ %1 đến %2").arg(dateText(sheet.from), dateText(sheet.until)), sheet, sheet.until);
}

Result<QByteArray> statementPdf(const StatementSheet &sheet)
{
    return pdfOf(statementPages(sheet), QStringLiteral("Bảng kê nộp đảng phí %1").arg(sheet.span), sheet, sheet.issued);
}

} // namespace documents
