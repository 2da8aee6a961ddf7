// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/transferring.h"

#include "core/book/reading.h"
#include "core/domain/memberclock.h"
#include "core/domain/staterules.h"
#include "core/text/dates.h"
#include "core/usecases/membership.h"
#include "core/usecases/transferkeeping_p.h"

#include <algorithm>

Result<QList<MemberStatus>> recordedWay(const Book &book, const MemberId &member)
{
    return book.all<MemberStatus>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("made")}, {}});
}

Result<Transfer> transferAt(const Book &book, const TransferId &id, std::initializer_list<TransferStage> stages)
{
    const auto transfer = book.get(id);
    if (!transfer)
        return transfer.error();
    if (std::find(stages.begin(), stages.end(), stageOf(*transfer)) != stages.end())
        return transfer;
    switch (stageOf(*transfer)) {
    case TransferStage::Prepared:
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The introduction was not handed over yet. Record that first.")};
    case TransferStage::OnTheWay:
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The introduction was handed over and the other side has not answered. Record its answer first: accepted or refused.")};
    case TransferStage::Presented:
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The papers are presented and not decided on. Accept or refuse the member first.")};
    case TransferStage::Away:
    case TransferStage::Here:
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The member was accepted for a term. What comes next is the way back.")};
    default:
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This transfer is closed. If the member moves again, begin a new one.")};
    }
}

PacketParty partyOf(const Book &book)
{
    return {book.orgName(), book.head().name, book.officeKeys().office.toLatin1(), book.officeKeys().age.toLatin1()};
}

QString proofName(const QString &packet, TransferDirection direction)
{
    return (direction == TransferDirection::Out ? QStringLiteral("transfer/") : QStringLiteral("arrival/")) + packet;
}

Result<Done> allowedTexts(const QStringList &texts)
{
    for (const QString &text : texts)
        if (hasSecrecyMark(text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    return Done{};
}

Result<QList<ListedTransfer>> transfers(const Book &book)
{
    const auto all = book.all<Transfer>({{}, {QStringLiteral("made")}, {}});
    const auto members = book.all<Member>();
    if (!all)
        return all.error();
    if (!members)
        return members.error();
    QHash<MemberId, QString> names;
    for (const Member &member : *members)
        names.insert(member.id, member.name);
    QList<ListedTransfer> open, closed;
    for (const Transfer &each : *all)
        (isOpen(each) ? open : closed).prepend({each, names.value(each.member), stageOf(each), nextBy(each)});
    std::stable_sort(open.begin(), open.end(), [](const ListedTransfer &a, const ListedTransfer &b) { return a.due < b.due; });
    return open + closed;
}

QList<TransferItem> usualItems(TransferTerm term)
{
    QList<TransferItem> items;
    for (const QString &what : term == TransferTerm::Official ? shippedStateRules().officialPapers : shippedStateRules().temporaryPapers)
        items += {what, {}, false, {}};
    return items;
}

Result<QDate> duesPaidUpTo(const Book &book, const MemberId &member)
{
    const auto payments = book.all<DuesPayment>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("month")}, {}});
    if (!payments)
        return payments.error();
    QDate upTo;
    for (const DuesPayment &each : *payments)
        if (!upTo.isValid() || each.month <= upTo.addMonths(1))
            upTo = each.month;
    return upTo;
}

/// Whether a plan can be at all.
static Result<Done> checkPlan(const Transfer &plan)
{
    if (plan.other.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the organisation on the other side.")};
    if (!plan.recipient.isEmpty() && !age::Recipient::parse(plan.recipient.toLatin1()))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no key of a receiver. It begins with age1 and is read from the other book under Transfers, or from the file that it gave you."), {plan.recipient}};
    if (plan.term == TransferTerm::Temporary && !plan.until.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say until when the member is away temporarily.")};
    if (plan.term == TransferTerm::Temporary && plan.introduced.isValid() && plan.until <= plan.introduced)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The end lies before the beginning.")};
    if (plan.introduced.isValid() && plan.paper.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down number and issuer of the introduction. The introduction itself is an official form that the upper level issues.")};
    return allowedTexts({plan.other, plan.reason, plan.paper});
}

Result<TransferId> prepareTransfer(Book &book, Transfer plan)
{
    plan.direction = TransferDirection::Out;
    plan.other = plan.other.simplified();
    plan.recipient = plan.recipient.simplified();
    plan.reason = plan.reason.trimmed();
    plan.paper = plan.paper.simplified();
    if (plan.duesPaidTo.isValid())
        plan.duesPaidTo = QDate(plan.duesPaidTo.year(), plan.duesPaidTo.month(), 1);
    if (plan.term == TransferTerm::Official)
        plan.until = {};
    plan.items.removeIf([](const TransferItem &item) { return item.what.simplified().isEmpty(); });
    if (auto checked = checkPlan(plan); !checked)
        return checked.error();
    for (const TransferItem &item : std::as_const(plan.items))
        if (auto allowed = allowedTexts({item.what}); !allowed)
            return allowed.error();
    const auto member = book.get(plan.member);
    if (!member)
        return member.error();
    if (!plan.id.isEmpty()) {
        const auto before = transferAt(book, plan.id, {TransferStage::Prepared});
        if (!before)
            return before.error();
        plan.member = before->member;
        plan.packet = before->packet;
        plan.digest = before->digest;
        plan.refusal = before->refusal;
        plan.presented = before->presented;
        plan.accepted = before->accepted;
        plan.returned = before->returned;
        plan.status = before->status;
        if (plan == *before)
            return plan.id;
        plan.digest.clear(); // what was sealed says something else now
        if (plan.recipient != before->recipient)
            plan.packet.clear(); // another receiver gets another packet
        if (auto recorded = book.record({amended(plan)}); !recorded)
            return recorded.error();
        return plan.id;
    }
    const auto way = recordedWay(book, plan.member);
    const auto others = book.all<Transfer>({{{QStringLiteral("member"), plan.member.text}}, {}, {}});
    if (!way)
        return way.error();
    if (!others)
        return others.error();
    if (std::any_of(others->cbegin(), others->cend(), [](const Transfer &each) { return isOpen(each); }))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A transfer of %1 is open already. Go on with it, or say what became of it, before another one begins."), {member->name}};
    const MemberStatus now = memberOn(*member, *way, QDate::currentDate()).status;
    if (!isOnList(now) || now.situation == Situation::HereTemporarily)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is no member on the list of this cell, so nobody is transferred from here."), {member->name}};
    plan.id = TransferId::fresh();
    plan.packet = plan.digest = plan.refusal = QString();
    plan.presented = plan.accepted = plan.returned = QDate();
    plan.status = {};
    if (auto recorded = book.record({created(plan)}); !recorded)
        return recorded.error();
    return plan.id;
}

Result<QStringList> transferDoubts(const Book &book, const Transfer &transfer, const QDate &today)
{
    const StateRules &rules = shippedStateRules();
    QStringList doubts;
    const auto add = [&doubts](const char *text, const QStringList &args = {}) { doubts += sentence(Error{Error::Refused, text, args}); };
    const auto date = [](const QDate &day) { return dateText(day); };
    const auto member = book.get(transfer.member);
    const auto way = recordedWay(book, transfer.member);
    const auto tasks = book.all<Task>({{{QStringLiteral("person"), transfer.member.text}, {QStringLiteral("state"), wordOf(TaskState::Open)}}, {}, {}});
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    if (!tasks)
        return tasks.error();
    if (transfer.direction == TransferDirection::Out && isOpen(transfer)) {
        const MemberStatus now = memberOn(*member, *way, today).status;
        if (transfer.status.isEmpty() && now.situation == Situation::Suspended)
            add(QT_TRANSLATE_NOOP("Error", "Is suspended. Ask the upper level before somebody suspended is transferred."));
        if (transfer.status.isEmpty() && member->position != Position::Member)
            add(QT_TRANSLATE_NOOP("Error", "Holds an office in this cell; it goes to somebody else first."));
        if (transfer.term == TransferTerm::Official && !tasks->isEmpty())
            add(QT_TRANSLATE_NOOP("Error", "Has %1 open tasks here. Finish them or give them to somebody else."), {QString::number(tasks->size())});
        if (!transfer.event.isValid())
            add(QT_TRANSLATE_NOOP("Error", "The day of what makes the transfer necessary is missing: the time to ask for it counts from there."));
    }
    if (transfer.direction == TransferDirection::Out && isOpen(transfer) && !transfer.recipient.isEmpty()) {
        const auto peers = book.all<Peer>({{{QStringLiteral("age"), transfer.recipient}}, {QStringLiteral("at")}, {}});
        if (!peers)
            return peers.error();
        if (!peers->isEmpty() && std::none_of(peers->cbegin(), peers->cend(), [&](const Peer &each) { return each.title.simplified() == transfer.other.simplified(); }))
            add(QT_TRANSLATE_NOOP("Error", "The key of the receiver is that of %1. Whoever has it opens the packet; choose the key of the organisation to which the member goes."), {peers->last().title});
    }
    const QDate askBy = transfer.event.isValid() ? workingDaysFrom(transfer.event, rules.transferStart) : QDate();
    if (askBy.isValid() && (transfer.introduced.isValid() ? transfer.introduced : today) > askBy)
        add(QT_TRANSLATE_NOOP("Error", "The transfer was to be asked for by %1, %2 working days after the event."), {date(askBy), QString::number(rules.transferStart)});
    const QDate presentBy = transfer.introduced.isValid() ? workingDaysFrom(transfer.introduced, rules.transferPresent) : QDate();
    const QDate presented = transfer.presented.isValid() ? transfer.presented : stageOf(transfer) == TransferStage::OnTheWay ? today : QDate();
    if (presentBy.isValid() && presented.isValid() && presented > presentBy)
        add(QT_TRANSLATE_NOOP("Error", "The papers were to be presented by %1, %2 working days after the introduction."), {date(presentBy), QString::number(rules.transferPresent)});
    if (transfer.introduced.isValid() && transfer.duesPaidTo < QDate(transfer.introduced.year(), transfer.introduced.month(), 1))
        add(QT_TRANSLATE_NOOP("Error", "The dues are not paid to the end of the month of the introduction."));
    if (transfer.term == TransferTerm::Temporary && transfer.status.isEmpty() && transfer.direction == TransferDirection::Out) {
        MemberStatus away = memberOn(*member, *way, today).status;
        away.situation = Situation::AwayTemporarily;
        away.from = transfer.introduced.isValid() ? transfer.introduced : today;
        away.until = transfer.until;
        away.note = transfer.reason;
        for (const StepFinding &finding : findingsOn(rules, *member, *way, away))
            doubts += finding.text();
    }
    return doubts;
}

Result<Changes> handOverTransfer(Book &book, const TransferId &id)
{
    auto transfer = transferAt(book, id, {TransferStage::Prepared});
    if (!transfer)
        return transfer.error();
    if (!transfer->introduced.isValid())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down number and day of the introduction first; the upper level issues it.")};
    if (transfer->duesPaidTo < QDate(transfer->introduced.year(), transfer->introduced.month(), 1))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The dues are to be paid to the end of the month of the introduction (%1) before the member goes. Write down the last month paid."),
                     {transfer->introduced.toString(QStringLiteral("MM/yyyy"))}};
    const auto member = book.get(transfer->member);
    const auto way = recordedWay(book, transfer->member);
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    const bool isOfficial = transfer->term == TransferTerm::Official;
    MemberStatus step;
    step.member = transfer->member;
    step.from = isOfficial ? countsThereFrom(transfer->introduced) : transfer->introduced;
    step.until = transfer->until;
    step.standing = memberOn(*member, *way, step.from).status.standing;
    step.situation = isOfficial ? Situation::MovedOut : Situation::AwayTemporarily;
    step.paper = transfer->paper + QStringLiteral(", ") + dateText(transfer->introduced);
    step.note = transfer->other;
    for (const StepFinding &finding : findingsOn(shippedStateRules(), *member, *way, step))
        if (finding.weight == StepFinding::Refusal)
            return finding.error;
    step.id = MemberStatusId::fresh();
    transfer->status = step.id;
    return book.record({created(step), amended(*transfer)});
}
