// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/duesbook.h"

#include "core/book/reading.h"
#include "core/domain/partyage.h"

#include <algorithm>

namespace {

QDate endOf(const QDate &month)
{
    return month.addMonths(1).addDays(-1);
}

NotOwedWhy whyInSituation(Situation situation)
{
    switch (situation) {
    case Situation::AwayTemporarily: return NotOwedWhy::Away;
    case Situation::Suspended: return NotOwedWhy::Suspended;
    case Situation::MovedOut: return NotOwedWhy::MovedOut;
    case Situation::Deceased: return NotOwedWhy::Deceased;
    case Situation::Left: return NotOwedWhy::Left;
    case Situation::Active:
    case Situation::Exempt:
    case Situation::HereTemporarily: break;
    }
    return NotOwedWhy::NotYetMember;
}

/// A transfer that came about, of those in one direction; nullptr when there is none. Of several the last.
const Transfer *transferOf(const QList<Transfer> &transfers, TransferDirection direction, const QDate &until)
{
    const Transfer *found = nullptr;
    for (const Transfer &each : transfers)
        if (each.direction == direction && each.introduced.isValid() && each.introduced <= until && !each.returned.isValid() && each.refusal.isEmpty())
            found = &each;
    return found;
}

} // namespace

const Member *DuesBook::member(const MemberId &id) const
{
    const auto found = std::find_if(members.cbegin(), members.cend(), [&](const Member &each) { return each.id == id; });
    return found == members.cend() ? nullptr : &*found;
}

QString DuesBook::nameOf(const MemberId &id) const
{
    const Member *found = member(id);
    return found ? found->name : QString();
}

const DuesRules *DuesBook::rulesIn(const QDate &month) const
{
    const DuesRules *found = nullptr;
    for (const DuesRules &each : rules)
        if (each.from <= month)
            found = &each;
    return found;
}

const DuesAmount *DuesBook::amountIn(const MemberId &id, const QDate &month) const
{
    const auto list = amounts.constFind(id);
    if (list == amounts.cend())
        return nullptr;
    const DuesAmount *standing = nullptr;
    const DuesAmount *forATime = nullptr;
    for (const DuesAmount &each : *list) {
        if (each.from > month)
            continue;
        if (!each.until.isValid())
            standing = &each;
        else if (each.until >= month)
            forATime = &each;
    }
    return forATime ? forATime : standing;
}

NotOwedWhy DuesBook::whyNotOwed(const Member &member, const QDate &month) const
{
    const DuesRates *rates = shippedDuesRates().in(month);
    if (!rates || !rulesIn(month))
        return NotOwedWhy::BeforeBook;
    const QDate last = endOf(month);
    const QList<MemberStatus> way = statuses.value(member.id);
    const MemberStatus onFirst = memberOn(member, way, month).status;
    const MemberStatus onLast = memberOn(member, way, last).status;
    const QDate ceremony = QDate::fromString(member.ceremonyDate, Qt::ISODate);
    if (ceremony > last || onLast.standing == Standing::Prospect)
        return NotOwedWhy::NotYetMember;
    if (onLast.situation == Situation::Deceased || onLast.situation == Situation::Left)
        return whyInSituation(onLast.situation);
    const bool wasSuspended = std::any_of(way.cbegin(), way.cend(), [&](const MemberStatus &each) {
        return each.situation == Situation::Suspended && each.from > month && each.from <= last;
    });
    if (wasSuspended || onFirst.situation == Situation::Suspended)
        return NotOwedWhy::Suspended;

    const QList<Transfer> moves = transfers.value(member.id);
    if (const Transfer *out = transferOf(moves, TransferDirection::Out, last); out && ::monthOf(out->introduced) < month && onLast.situation != Situation::MovedOut) {
        // back again since, by a status that began after it; otherwise only the paper is ahead of the status
        const MemberStatus *now = statusOn(way, month);
        const bool isBack = now && now->from.isValid() && now->from > out->introduced && isOnList(*now) && now->situation != Situation::AwayTemporarily;
        if (!isBack && onFirst.situation != Situation::AwayTemporarily)
            return out->term == TransferTerm::Temporary ? NotOwedWhy::Away : NotOwedWhy::MovedOut;
    }
    if (const Transfer *in = transferOf(moves, TransferDirection::In, last)) {
        const QDate paidTo = in->duesPaidTo.isValid() ? in->duesPaidTo : ::monthOf(in->introduced);
        if (month <= paidTo && (isOnList(onFirst) || isOnList(onLast)))
            return NotOwedWhy::PaidElsewhere;
        if (month > paidTo && !isOnList(onFirst) && isOnList(onLast))
            return rates->pays(onLast.situation) ? NotOwedWhy::None : whyInSituation(onLast.situation);
    }

    if (isOnList(onFirst))
        return rates->pays(onFirst.situation) ? NotOwedWhy::None : whyInSituation(onFirst.situation);
    const bool isAdmittedNow = isOnList(onLast) && ceremony >= month;
    if (isAdmittedNow && rates->isOwedFromAdmission)
        return rates->pays(onLast.situation) ? NotOwedWhy::None : whyInSituation(onLast.situation);
    const bool hadCome = std::any_of(way.cbegin(), way.cend(), [&](const MemberStatus &each) { return each.from <= month && isOnList(each); });
    return hadCome ? whyInSituation(onFirst.situation) : NotOwedWhy::NotYetMember;
}

DuesMonth DuesBook::monthOf(const Member &member, const QDate &month) const
{
    DuesMonth found;
    found.month = month;
    for (const DuesPayment &each : payments.value(member.id))
        if (each.month == month)
            found.paid += each.amount;
    found.why = whyNotOwed(member, month);
    if (found.why != NotOwedWhy::None)
        return found;
    const DuesAmount *amount = amountIn(member.id, month);
    found.due = amount ? amount->amount : 0;
    if (!amount)
        found.state = DuesState::NoAmount;
    else if (found.due == 0)
        found.state = DuesState::Exempt;
    else
        found.state = found.paid == 0 ? DuesState::Open : found.paid < found.due ? DuesState::Part : DuesState::Paid;
    return found;
}

DuesYear DuesBook::year(int number) const
{
    DuesYear whole;
    whole.year = number;
    for (int month = 1; month <= 12; ++month)
        whole.totals += DuesMonth{QDate(number, month, 1)};
    for (const Member &each : members) {
        DuesRow row{each, {}};
        bool belongs = false;
        for (int month = 1; month <= 12; ++month) {
            const DuesMonth found = monthOf(each, QDate(number, month, 1));
            belongs |= found.state != DuesState::NotOwed || found.paid > 0;
            row.due += found.due;
            row.paid += found.paid;
            row.open += found.open();
            row.months += found;
        }
        if (!belongs)
            continue;
        for (int month = 0; month < 12; ++month) {
            whole.totals[month].due += row.months.at(month).due;
            whole.totals[month].paid += row.months.at(month).paid;
        }
        whole.due += row.due;
        whole.paid += row.paid;
        whole.open += row.open;
        whole.rows += row;
    }
    return whole;
}

QDate DuesBook::partyAgeReached(const Member &member, int years) const
{
    const PartyAge age = partyAgeOf(member, outside.value(member.id), statuses.value(member.id));
    return age.isExact ? age.reaches(years) : QDate();
}

Result<DuesBook> duesBook(const Book &book)
{
    DuesBook found;
    const QString made = QStringLiteral("made");
    const auto rules = book.all<DuesRules>({{}, {QStringLiteral("from"), made}, {}});
    const auto people = handbook(book, QDate::currentDate());
    const auto statuses = book.all<MemberStatus>({{}, {made}, {}});
    const auto transfers = book.all<Transfer>({{}, {QStringLiteral("introduced"), made}, {}});
    const auto events = book.all<MemberEvent>({{{QStringLiteral("what"), wordOf(EventKind::Outside)}}, {QStringLiteral("from"), made}, {}});
    const auto amounts = book.all<DuesAmount>({{}, {QStringLiteral("from"), made}, {}});
    const auto payments = book.all<DuesPayment>({{}, {QStringLiteral("paidOn"), made}, {}});
    const auto remittances = book.all<DuesRemittance>({{}, {QStringLiteral("from"), made}, {}});
    const auto entries = book.all<CashEntry>({{}, {QStringLiteral("on"), made}, {}});
    for (const Error *error : {rules ? nullptr : &rules.error(), people ? nullptr : &people.error(), statuses ? nullptr : &statuses.error(),
                               transfers ? nullptr : &transfers.error(), events ? nullptr : &events.error(), amounts ? nullptr : &amounts.error(),
                               payments ? nullptr : &payments.error(), remittances ? nullptr : &remittances.error(), entries ? nullptr : &entries.error()})
        if (error)
            return *error;
    found.rules = *rules;
    for (const MemberOnDay &each : *people)
        found.members += each.member;
    for (const MemberStatus &each : *statuses)
        found.statuses[each.member] += each;
    for (const Transfer &each : *transfers)
        found.transfers[each.member] += each;
    for (const MemberEvent &each : *events)
        found.outside[each.member] += each;
    for (const DuesAmount &each : *amounts)
        found.amounts[each.member] += each;
    for (const DuesPayment &each : *payments)
        found.payments[each.member] += each;
    found.remittances = *remittances;
    found.entries = *entries;
    return found;
}
