// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duesremitting.h"

#include "core/text/dates.h"
#include "core/usecases/membership.h"

#include <algorithm>

namespace {

bool covers(const DuesRemittance &remittance, const QDate &month)
{
    return remittance.from <= month && month <= remittance.until;
}

const DuesRemittance *covering(const DuesBook &dues, const QDate &month)
{
    for (const DuesRemittance &each : dues.remittances)
        if (covers(each, month))
            return &each;
    return nullptr;
}

} // namespace

QDate nextToRemit(const DuesBook &dues)
{
    QDate next = dues.rules.isEmpty() ? QDate() : dues.rules.first().from;
    for (const DuesRemittance &each : dues.remittances)
        next = std::max(next, each.until.addMonths(1));
    return next;
}

Result<Remitting> reckonRemittance(const DuesBook &dues, const QDate &first, const QDate &last, const QDate &on)
{
    Remitting found;
    found.from = monthOf(first);
    found.until = monthOf(last);
    if (!found.from.isValid() || !found.until.isValid() || found.until < found.from)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the first and the last month that are handed on.")};
    if (!on.isValid() || on < found.until)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the day of the remittance; it does not lie before the last month begins.")};
    if (!dues.rulesIn(found.from))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The dues book does not cover %1. Settle first, under “How dues are kept”, from which month on it does."),
                     {found.from.toString(QStringLiteral("MM/yyyy"))}};
    qint64 before = 0;
    qint64 keptBefore = 0;
    for (const DuesRemittance &each : dues.remittances) {
        if (each.from <= found.until && found.from <= each.until)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The months %1 to %2 were handed on on %3. What was paid for them since is taken along by the next remittance."),
                         {each.from.toString(QStringLiteral("MM/yyyy")), each.until.toString(QStringLiteral("MM/yyyy")), dateText(each.on)}};
        if (on < each.on)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Dues were handed on on %1 already; a remittance does not lie before the last one."), {dateText(each.on)}};
        before += each.collected;
        keptBefore += each.kept;
    }
    constexpr qint64 hundred = 100;
    qint64 keptOfHundred = 0;
    qint64 inSpan = 0;
    qint64 covered = 0;
    for (const Member &member : dues.members) {
        for (const DuesPayment &each : dues.payments.value(member.id)) {
            if (each.paidOn > on)
                continue;
            const DuesRules *rules = dues.rulesIn(each.month);
            const qint64 kept = each.amount * (rules ? rules->keptPercent : 0);
            if (covering(dues, each.month)) {
                covered += each.amount;
                keptOfHundred += kept;  // by the part of its own month, however late it came
            } else if (found.from <= each.month && each.month <= found.until) {
                inSpan += each.amount;
                keptOfHundred += kept;
            }
        }
        for (QDate month = found.from; month <= found.until; month = month.addMonths(1))
            found.open += dues.monthOf(member, month).open();
    }
    found.late = covered - before;
    found.collected = inSpan + found.late;
    if (found.collected < 1)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was collected for these months that could be handed on.")};
    found.kept = std::clamp<qint64>(keptOfHundred / hundred - keptBefore, 0, found.collected);
    found.remitted = found.collected - found.kept;
    for (QDate month = dues.rules.first().from; month < found.from; month = month.addMonths(1))
        if (!covering(dues, month))
            found.gap += month;
    return found;
}

Result<DuesRemittance> recordRemittance(Book &book, DuesRemittance remittance)
{
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    const auto found = reckonRemittance(*dues, remittance.from, remittance.until, remittance.on);
    if (!found)
        return found.error();
    remittance.paper = remittance.paper.simplified();
    remittance.note = remittance.note.trimmed();
    if (hasSecrecyMark(remittance.paper) || hasSecrecyMark(remittance.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    remittance.id = DuesRemittanceId::fresh();
    remittance.from = found->from;
    remittance.until = found->until;
    remittance.collected = found->collected;
    remittance.kept = found->kept;
    remittance.remitted = found->remitted;
    if (const auto recorded = book.record({created(remittance)}); !recorded)
        return recorded.error();
    return remittance;
}

const DuesRemittance *remittanceOf(const DuesBook &dues, const DuesPayment &payment)
{
    const DuesRemittance *own = covering(dues, payment.month);
    if (!own || payment.paidOn <= own->on)
        return own;
    const DuesRemittance *next = nullptr;
    for (const DuesRemittance &each : dues.remittances)
        if (each.on >= payment.paidOn && each.id != own->id && (!next || each.on < next->on))
            next = &each;
    return next;
}

Result<DuesStatement> duesStatement(const DuesBook &dues, const DuesRemittanceId &id)
{
    const auto found = std::find_if(dues.remittances.cbegin(), dues.remittances.cend(), [&](const DuesRemittance &each) { return each.id == id; });
    if (found == dues.remittances.cend())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, id.text};
    DuesStatement statement;
    statement.remittance = *found;
    if (const DuesRules *rules = dues.rulesIn(found->until))
        statement.keptPercent = rules->keptPercent;
    for (const Member &member : dues.members) {
        StatementLine line;
        line.member = member;
        for (const DuesPayment &each : dues.payments.value(member.id)) {
            const DuesRemittance *taker = remittanceOf(dues, each);
            if (!taker || taker->id != id)
                continue;
            (covers(*found, each.month) ? line.paid : line.late) += each.amount;
            statement.cash += each.way == PaidBy::Cash ? each.amount : 0;
        }
        for (QDate month = found->from; month <= found->until; month = month.addMonths(1)) {
            const DuesMonth each = dues.monthOf(member, month);
            line.due += each.due;
            line.monthly = each.due > 0 ? each.due : line.monthly;
            if (each.open() > 0)
                line.unpaid += month;
        }
        if (line.due == 0 && line.paid == 0 && line.late == 0)
            continue;
        statement.due += line.due;
        statement.paid += line.paid;
        statement.late += line.late;
        statement.lines += line;
    }
    statement.other = found->collected - statement.paid - statement.late;
    return statement;
}
