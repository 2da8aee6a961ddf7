// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duesamounts.h"

#include "core/usecases/dues.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

namespace {

Error notKept(const QDate &month)
{
    return {Error::NotFound, QT_TRANSLATE_NOOP("Error", "The dues book does not cover %1. Settle first, under “How dues are kept”, from which month on it does."), {monthText(month)}};
}

/// The category to which a member belongs by the years of party age in the book; nullptr for none.
const DuesCategory *categoryByAge(const DuesBook &dues, const DuesRates &rates, const Member &member, const QDate &month)
{
    for (const DuesCategory &each : rates.categories) {
        if (each.partyAge == 0)
            continue;
        const QDate reached = dues.partyAgeReached(member, each.partyAge);
        if (reached.isValid() && reached < month.addMonths(1))
            return &each;
    }
    return nullptr;
}

/// Whether an amount says the same as another but for who approved it when.
bool isSame(const DuesAmount &a, const DuesAmount &b)
{
    return a.until == b.until && a.package == b.package && a.category == b.category && a.base == b.base && a.amount == b.amount && a.reason == b.reason;
}

/// Whether an amount can be approved; `reckoned` is what the rates say.
Result<Done> check(const DuesBook &dues, const DuesAmount &amount, const DuesAmount &reckoned)
{
    const DuesRates *rates = shippedDuesRates().in(amount.from);
    const DuesCategory *category = rates->category(amount.category);
    const QString name = dues.nameOf(amount.member);
    if (amount.amount < 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "An amount cannot be less than nothing.")};
    const qint64 apart = amount.amount - reckoned.amount;
    const bool isRounding = std::abs(apart) < rates->roundedFreely && amount.amount > 0;
    if (amount.reason.isEmpty() && category->needsReason)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "For %1 an exemption on request is recorded. Name the request or the paper."), {name}};
    if (amount.reason.isEmpty() && apart != 0 && !isRounding)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "For %1 the rates say %2 đồng. Give the reason for another amount."), {name, QString::number(reckoned.amount)}};
    if (!amount.until.isValid()) {
        if (apart < 0 && !isRounding)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A waiver or reduction is for a time: say for %1 up to which month it holds, at most %2 months."),
                         {name, QString::number(rates->waiverMonths)}};
        return Done{};
    }
    if (amount.until < amount.from)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The last month lies before the first one.")};
    if (apart >= 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Only a waiver or reduction has a last month; the amount of %1 is not below the rates."), {name}};
    if (amount.reason.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Give the reason of the waiver or reduction of %1, with its paper."), {name}};
    if (amount.until >= amount.from.addMonths(rates->waiverMonths))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A waiver or reduction is for at most %1 months each time; that of %2 would be longer."),
                     {QString::number(rates->waiverMonths), name}};
    return Done{};
}

} // namespace

Result<DuesAmount> reckonedAmount(const DuesBook &dues, DuesAmount amount)
{
    const DuesRatesShelf &shelf = shippedDuesRates();
    const DuesRules *rules = dues.rulesIn(amount.from);
    if (!rules)
        return notKept(amount.from);
    const auto base = duesBase(shelf, amount.from, amount.category, amount.base, int(rules->region));
    const auto reckoned = reckonDues(shelf, amount.from, amount.category, amount.base, int(rules->region));
    if (!base)
        return base.error();
    if (!reckoned)
        return reckoned.error();
    amount.package = shelf.in(amount.from)->id;
    amount.base = *base;
    amount.amount = *reckoned;
    return amount;
}

Result<QList<ProposedAmount>> proposedAmounts(const DuesBook &dues, const QDate &day)
{
    const QDate month = monthOf(day);
    const DuesRates *rates = shippedDuesRates().in(month);
    if (!rates || !dues.rulesIn(month))
        return notKept(month);
    QList<ProposedAmount> list;
    for (const Member &member : dues.members) {
        if (dues.whyNotOwed(member, month) != NotOwedWhy::None)
            continue;
        ProposedAmount each;
        each.member = member;
        each.proposed.member = member.id;
        each.proposed.from = month;
        const DuesAmount *approved = dues.amountIn(member.id, month);
        if (approved)
            each.approved = *approved;
        const DuesCategory *byAge = categoryByAge(dues, *rates, member, month);
        const DuesCategory *held = approved ? rates->category(approved->category) : nullptr;
        if (approved && approved->until.isValid()) {
            each.proposed = *approved;
            each.source = AmountSource::ForATime;
        } else if (byAge && (!held || held->basis != DuesBasis::None)) {
            each.proposed.category = byAge->id;
            each.proposed = *reckonedAmount(dues, each.proposed);
            each.source = AmountSource::PartyAge;
        } else if (held) {
            DuesAmount again = each.proposed;
            again.category = held->id;
            again.base = approved->base;
            const auto reckoned = reckonedAmount(dues, again);
            if (!reckoned)
                return reckoned.error();
            // what was approved goes on while rates and wages are those it was approved under
            const bool goesOn = approved->package == reckoned->package && approved->base == reckoned->base;
            each.proposed = goesOn ? *approved : *reckoned;
            each.source = goesOn || approved->amount == reckoned->amount ? AmountSource::Approved : AmountSource::Reckoned;
        }
        list += each;
    }
    return list;
}

Result<int> approveAmounts(Book &book, const QList<DuesAmount> &amounts, const QDate &approvedOn)
{
    const auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    if (!approvedOn.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day of the approval is missing.")};
    QList<Fact> facts;
    int count = 0;
    for (DuesAmount amount : amounts) {
        amount.from = monthOf(amount.from);
        amount.until = monthOf(amount.until);
        amount.reason = amount.reason.trimmed();
        const Member *member = dues->member(amount.member);
        if (!member)
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, amount.member.text};
        if (!amount.from.isValid())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The month from which the amount holds is missing.")};
        if (amount.category.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose a category for %1."), {member->name}};
        if (hasSecrecyMark(amount.reason))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
        const auto reckoned = reckonedAmount(*dues, amount);
        if (!reckoned)
            return reckoned.error();
        if (const DuesMonth now = dues->monthOf(*member, amount.from); now.why != NotOwedWhy::None)
            return *whyNoPayment(*dues, amount.member, amount.from);
        amount.package = reckoned->package;
        amount.base = reckoned->base;
        amount.approvedBy = dues->rulesIn(amount.from)->approver;
        amount.approvedOn = approvedOn;
        if (const auto checked = check(*dues, amount, *reckoned); !checked)
            return checked.error();
        const DuesAmount *holds = dues->amountIn(amount.member, amount.from);
        if (holds && isSame(*holds, amount))
            continue;
        const QList<DuesAmount> before = dues->amounts.value(amount.member);
        // A waiver lies over what stands and does not replace it.
        const auto inMonth = [&](bool isForATime) -> const DuesAmount * {
            const auto found = std::find_if(before.cbegin(), before.cend(), [&](const DuesAmount &each) { return each.from == amount.from && each.until.isValid() == isForATime; });
            return found == before.cend() ? nullptr : &*found;
        };
        if (!amount.until.isValid() && inMonth(true))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "For %1 a waiver or reduction begins in %2. Remove it first, or let the new amount begin in the month behind it."),
                         {member->name, monthText(amount.from)}};
        const DuesAmount *same = inMonth(amount.until.isValid());
        amount.id = same ? same->id : DuesAmountId::fresh();
        facts += same ? amended(amount) : created(amount);
        ++count;
    }
    if (facts.isEmpty())
        return 0;
    if (const auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return count;
}

Result<Changes> removeAmount(Book &book, const DuesAmountId &id)
{
    return removeRecord(book, id);
}
