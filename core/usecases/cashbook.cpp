// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/cashbook.h"

#include "core/usecases/duesremitting.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

#include <QMap>
#include <algorithm>

namespace {

/// All lines of a book in the order of the days; of one day money that comes before money that goes.
QList<CashLine> allLines(const DuesBook &dues)
{
    QMap<std::pair<QDate, QDate>, CashLine> collected;  // by day and month
    QHash<DuesRemittanceId, qint64> otherwise;          // never in the box
    for (const Member &member : dues.members) {
        for (const DuesPayment &each : dues.payments.value(member.id)) {
            if (each.way == PaidBy::Cash) {
                CashLine &line = collected[{each.paidOn, each.month}];
                line.on = each.paidOn;
                line.kind = CashLineKind::Dues;
                line.from = each.month;
                line.in += each.amount;
                ++line.people;
            } else if (const DuesRemittance *taker = remittanceOf(dues, each)) {
                otherwise[taker->id] += each.amount;
            }
        }
    }
    QList<CashLine> lines = collected.values();
    for (const DuesRemittance &each : dues.remittances) {
        CashLine line{each.on, CashLineKind::Remittance, each.from, each.until};
        line.paper = each.paper;
        line.out = std::max<qint64>(0, each.remitted - otherwise.value(each.id));
        if (line.out > 0)
            lines += line;
    }
    for (const CashEntry &each : dues.entries) {
        CashLine line{each.on};
        line.text = each.text;
        line.paper = each.paper;
        line.entry = each.id;
        (each.direction == CashDirection::In ? line.in : line.out) = each.amount;
        lines += line;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const CashLine &a, const CashLine &b) { return a.on != b.on ? a.on < b.on : a.out == 0 && b.out > 0; });
    return lines;
}

} // namespace

const CashLine *CashBook::firstBelow() const
{
    const auto found = std::find_if(lines.cbegin(), lines.cend(), [](const CashLine &each) { return each.isBelow(); });
    return found == lines.cend() ? nullptr : &*found;
}

CashBook cashBook(const DuesBook &dues, const QDate &from, const QDate &until)
{
    CashBook found;
    found.from = from;
    found.until = until;
    qint64 balance = 0;
    for (CashLine each : allLines(dues)) {
        if (each.on > until)
            break;
        balance += each.in - each.out;
        if (each.on < from) {
            found.opening = balance;
            continue;
        }
        each.balance = balance;
        found.in += each.in;
        found.out += each.out;
        found.lines += each;
    }
    found.closing = balance;
    return found;
}

Result<CashEntryId> putCashEntry(Book &book, CashEntry entry)
{
    entry.text = entry.text.simplified();
    entry.paper = entry.paper.simplified();
    if (!entry.on.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day is missing.")};
    if (entry.amount < 1)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Enter an amount.")};
    if (entry.text.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down what the money was for.")};
    if (hasSecrecyMark(entry.text) || hasSecrecyMark(entry.paper))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    return putRecord(book, entry);
}

Result<Changes> removeCashEntry(Book &book, const CashEntryId &id)
{
    return removeRecord(book, id);
}
