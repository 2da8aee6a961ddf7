// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/dues.h"

#include "core/book/reading.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

#include <QCoreApplication>

namespace {

Error secret()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
}

const char *sentenceOf(NotOwedWhy why)
{
    switch (why) {
    case NotOwedWhy::None: break;
    case NotOwedWhy::BeforeBook: return QT_TRANSLATE_NOOP("Error", "The dues book does not cover %2. Settle first, under “How dues are kept”, from which month on it does.");
    case NotOwedWhy::NotYetMember: return QT_TRANSLATE_NOOP("Error", "%1 was not a member here in %2 yet and owes nothing for that month.");
    case NotOwedWhy::PaidElsewhere: return QT_TRANSLATE_NOOP("Error", "%1 paid for %2 at the cell that he or she came from.");
    case NotOwedWhy::Away: return QT_TRANSLATE_NOOP("Error", "%1 takes part elsewhere for a time and pays there for %2.");
    case NotOwedWhy::Suspended: return QT_TRANSLATE_NOOP("Error", "%1 is suspended in %2; no dues are collected.");
    case NotOwedWhy::MovedOut: return QT_TRANSLATE_NOOP("Error", "%1 has moved out; dues are paid to the end of the month of the introduction, and nothing is owed here for %2.");
    case NotOwedWhy::Deceased: return QT_TRANSLATE_NOOP("Error", "%1 has died; nothing is owed for %2.");
    case NotOwedWhy::Left: return QT_TRANSLATE_NOOP("Error", "%1 is no party member any more; nothing is owed for %2.");
    }
    return "";
}

} // namespace

Result<Changes> settleDuesRules(Book &book, DuesRules rules)
{
    rules.from = monthOf(rules.from);
    rules.note = rules.note.trimmed();
    const DuesRates &first = shippedDuesRates().packages.first();
    if (!rules.from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The month from which the rules hold is missing.")};
    if (rules.from < first.from)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The rates of dues are known from %1 on; the book can keep dues from then on."), {monthText(first.from)}};
    if (rules.approver.isEmpty() || rules.collector.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name who approves the amounts and who collects.")};
    if (rules.approver == rules.collector)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Who approves the amounts and who collects must be two different people.")};
    if (rules.keptPercent < 0 || rules.keptPercent > 100)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The part that the cell keeps is 0 to 100 percent.")};
    if (rules.region < 1 || rules.region > 4)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The regions of the minimum wage are 1 to 4.")};
    if (hasSecrecyMark(rules.note))
        return secret();
    const auto people = membersOn(book, rules.from.addMonths(1).addDays(-1));
    if (!people)
        return people.error();
    for (const MemberId &person : {rules.approver, rules.collector}) {
        const auto card = book.get(person);
        if (!card)
            return card.error();
        if (std::none_of(people->cbegin(), people->cend(), [&](const MemberOnDay &each) { return each.member.id == person; }))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is not on the list of members in %2."), {card->name, monthText(rules.from)}};
    }
    const auto all = book.all<DuesRules>();
    if (!all)
        return all.error();
    for (const DuesRules &each : *all) {
        if (each.from != rules.from)
            continue;
        rules.id = each.id;
        return each == rules ? Changes{} : book.record({amended(rules)});
    }
    rules.id = DuesRulesId::fresh();
    return book.record({created(rules)});
}

QStringList duesRulesDoubts(const DuesBook &dues, const DuesRules &rules)
{
    QStringList doubts;
    const Member *approver = dues.member(rules.approver);
    if (approver && approver->position == Position::Member)
        doubts += filled(QCoreApplication::translate("Dues", "By the regulation somebody of the committee approves the amounts; the card of %1 names no office."), {approver->name});
    if (rules.keptPercent > 0 && rules.note.isEmpty())
        doubts += QCoreApplication::translate("Dues", "Note on which paper of the upper level the kept part rests.");
    return doubts;
}

std::optional<Error> whyNoPayment(const DuesBook &dues, const MemberId &id, const QDate &month)
{
    const Member *member = dues.member(id);
    if (!member)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, id.text};
    const DuesMonth found = dues.monthOf(*member, month);
    if (found.why != NotOwedWhy::None)
        return Error{Error::Refused, sentenceOf(found.why), {member->name, monthText(month)}};
    if (found.state == DuesState::NoAmount)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No amount is approved yet for %1 in %2. Approve it first."), {member->name, monthText(month)}};
    if (found.state == DuesState::Exempt)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is exempt in %2 and owes nothing. If he or she wants to pay all the same, approve an amount first."), {member->name, monthText(month)}};
    return std::nullopt;
}

Result<PaymentsMade> recordPayments(Book &book, QList<DuesPayment> payments)
{
    auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    PaymentsMade made;
    QList<Fact> facts;
    for (DuesPayment &each : payments) {
        each.month = monthOf(each.month);
        each.paper = each.paper.simplified();
        each.note = each.note.trimmed();
        if (!each.month.isValid() || !each.paidOn.isValid())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A payment needs its month and the day on which it was paid.")};
        if (each.amount < 1)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Enter how much was paid.")};
        if (hasSecrecyMark(each.paper) || hasSecrecyMark(each.note))
            return secret();
        if (const auto why = whyNoPayment(*dues, each.member, each.month))
            return *why;
        const DuesRules *onDay = dues->rulesIn(each.paidOn);
        const DuesRules *rules = onDay ? onDay : dues->rulesIn(each.month);
        if (each.way != PaidBy::Cash)
            each.collector = {};
        else if (each.collector.isEmpty())
            each.collector = rules->collector;
        if (each.way == PaidBy::Cash && each.collector == rules->approver)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 approves the amounts and cannot take the cash."), {dues->nameOf(each.collector)}};
        if (!each.collector.isEmpty() && !dues->member(each.collector))
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, each.collector.text};
        const qint64 overBefore = dues->monthOf(*dues->member(each.member), each.month).over();
        each.id = DuesPaymentId::fresh();
        dues->payments[each.member] += each;
        made.over += dues->monthOf(*dues->member(each.member), each.month).over() - overBefore;
        made.sum += each.amount;
        ++made.count;
        facts += created(each);
    }
    if (facts.isEmpty())
        return made;
    if (const auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return made;
}

Result<PaymentsMade> payMonth(Book &book, const QDate &month, const QList<MemberId> &members, const QDate &paidOn, PaidBy way)
{
    auto dues = duesBook(book);
    if (!dues)
        return dues.error();
    QList<DuesPayment> payments;
    for (const MemberId &each : members) {
        if (const auto why = whyNoPayment(*dues, each, monthOf(month)))
            return *why;
        DuesPayment payment;
        payment.member = each;
        payment.month = monthOf(month);
        payment.amount = dues->monthOf(*dues->member(each), payment.month).open();
        payment.paidOn = paidOn;
        payment.way = way;
        if (payment.amount > 0) {
            payments += payment;
            dues->payments[each] += payment;  // who is named twice pays once
        }
    }
    return recordPayments(book, payments);
}

Result<Changes> removePayment(Book &book, const DuesPaymentId &id)
{
    return removeRecord(book, id);
}
