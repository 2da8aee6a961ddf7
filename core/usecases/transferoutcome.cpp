// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"
#include "core/text/dates.h"
#include "core/usecases/transferkeeping_p.h"
#include "core/usecases/transferring.h"

#include <algorithm>

/// Facts that put a member back into the situation before a transfer, from a day on; none for who died, left the Party or moved out meanwhile.
static Result<QList<Fact>> factsOfReturn(const Book &book, const Transfer &transfer, const QDate &from, const QString &note)
{
    const auto member = book.get(transfer.member);
    auto way = recordedWay(book, transfer.member);
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    if (memberOn(*member, *way, from).status.situation == Situation::Deceased)
        return QList<Fact>();
    QDate gone;
    QList<MemberStatus> before; // what was recorded when they went
    for (const MemberStatus &each : std::as_const(*way)) {
        if (each.id == transfer.status) {
            gone = each.from;
            break;
        }
        before += each;
    }
    way->removeIf([&](const MemberStatus &each) { return each.id == transfer.status; });
    const MemberStatus *known = statusOn(*way, from);
    if (known && !isOnList(*known)) // their way ended here otherwise, and the transfer does not begin it again
        return QList<Fact>();
    const MemberStatus *atHome = gone.isValid() ? statusOn(before, gone) : nullptr;
    // The same step at home: its standing, with what held before the transfer where it only says that they were away.
    const auto back = [&](MemberStatus step) {
        if (step.situation == Situation::AwayTemporarily) {
            const bool isKnown = atHome && isOnList(*atHome) && atHome->situation != Situation::AwayTemporarily;
            step.situation = isKnown ? atHome->situation : Situation::Active;
            step.until = isKnown ? atHome->until : QDate();
        }
        step.id = MemberStatusId::fresh();
        step.member = transfer.member;
        step.note = note;
        return step;
    };
    MemberStatus first = known ? *known : MemberStatus();
    first.from = from;
    if (!known) // nothing was recorded before
        first.situation = Situation::Active;
    QList<Fact> facts{created(back(first))};
    if (transfer.term == TransferTerm::Temporary)
        for (const MemberStatus &later : std::as_const(*way))
            if (later.from > from && later.situation == Situation::AwayTemporarily)
                facts += created(back(later));
    return facts;
}

static Result<Done> checkDay(const QDate &day, const QDate &notBefore)
{
    if (!day.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day is missing.")};
    if (notBefore.isValid() && day < notBefore)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day lies before %1, when the transfer began."), {dateText(notBefore)}};
    return Done{};
}

/// What is recorded when the other side did not accept.
static Result<QList<Fact>> factsOfRefusal(const Book &book, Transfer transfer, const QDate &day, const QString &reason)
{
    if (reason.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down why the member was not accepted.")};
    if (auto allowed = allowedTexts({reason}); !allowed)
        return allowed.error();
    if (auto checked = checkDay(day, transfer.introduced); !checked)
        return checked.error();
    const auto step = book.get(transfer.status);
    if (!step)
        return step.error();
    // as if the member had not left: the later of two steps of one day holds
    auto facts = factsOfReturn(book, transfer, step->from, transfer.other);
    if (!facts)
        return facts;
    transfer.refusal = reason.trimmed();
    transfer.returned = day;
    return *facts + QList<Fact>{amended(transfer)};
}

/// Records what a receipt says of a transfer that is on its way.
static Result<Done> recordAnswer(Book &book, const TransferId &id, const TransferReceipt &receipt)
{
    auto transfer = transferAt(book, id, {TransferStage::OnTheWay});
    if (!transfer)
        return transfer.error();
    QList<TransferItem> answers = receipt.items;
    for (const TransferItem &answered : std::as_const(answers))
        if (auto allowed = allowedTexts({answered.trouble}); !allowed)
            return allowed.error();
    for (TransferItem &item : transfer->items) { // each answer is for one item: of two with the same words the first is for the first
        const auto answered = std::find_if(answers.begin(), answers.end(), [&](const TransferItem &each) { return each.what == item.what; });
        if (answered == answers.end())
            continue;
        item.checked = answered->checked;
        item.trouble = answered->trouble;
        answers.erase(answered);
    }
    QList<Fact> facts;
    if (receipt.accepted.isValid()) {
        const QDate made = receipt.time.toLocalTime().date();
        if (receipt.accepted < transfer->introduced || receipt.accepted > made)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The receipt of %1 says that the member was accepted on %2, which is not between the introduction (%3) and that day. Nothing was taken in; ask the receiver."),
                         {dateText(made), dateText(receipt.accepted), dateText(transfer->introduced)}, {}, "day"};
        transfer->accepted = receipt.accepted;
        facts = {amended(*transfer)};
    } else {
        const auto refused = factsOfRefusal(book, *transfer, std::max(receipt.time.toLocalTime().date(), transfer->introduced), receipt.refusal);
        if (!refused)
            return refused.error();
        facts = *refused;
    }
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();
    return Done{};
}

/// The office key of the organisation enrolled here to whom a recipient belongs; empty when it is nobody's.
static Result<QString> officeKeyBehind(const Book &book, const QString &recipient)
{
    const auto peers = book.all<Peer>({{}, {QStringLiteral("at")}, {}});
    if (!peers)
        return peers.error();
    QString org, office;
    for (const Peer &each : *peers)
        if (!recipient.isEmpty() && each.age == recipient)
            org = each.org;
    for (const Peer &each : *peers) // the last one holds: they may have new keys since
        if (!org.isEmpty() && each.org == org)
            office = each.office;
    return office;
}

Result<ReceiptSeen> lookAtReceipt(const Book &book, const QByteArray &file)
{
    const auto receipt = openReceipt(file, book.keys().identity);
    if (!receipt)
        return receipt.error();
    const auto found = book.all<Transfer>({{{QStringLiteral("packet"), receipt->packet}, {QStringLiteral("direction"), wordOf(TransferDirection::Out)}}, {}, {}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The receipt is for a packet that this book did not seal (%1). Nothing was taken in."), {receipt->packet}};
    const Transfer transfer = found->first();
    const auto proof = book.secret(proofName(receipt->packet, TransferDirection::Out));
    if (!proof || *proof != SecretBytes::from(receipt->proof.toLatin1()))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The receipt is not from whom the packet was sealed for: it does not say what only they could read there. Nothing was taken in."), {}, {}, "proof"};
    ReceiptSeen seen{transfer, receipt->from.title, fingerprint(receipt->from.office), receipt->accepted, receipt->refusal, receipt->items, receipt->digest != transfer.digest};
    const auto office = officeKeyBehind(book, transfer.recipient);
    if (!office)
        return office.error();
    if (!office->isEmpty() && office->toLatin1() != receipt->from.office)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The receipt is signed with another key than the organisation has to whom the packet was sealed. Nothing was taken in; ask %1 by telephone."),
                     {transfer.other}, {}, "unknown-key"};
    seen.isKnown = !office->isEmpty();
    const bool isSame = receipt->accepted.isValid() ? transfer.accepted == receipt->accepted : transfer.refusal == receipt->refusal;
    if (isSame && (transfer.accepted.isValid() || !transfer.refusal.isEmpty()))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This receipt was taken in already."), {}, {}, "repeated"};
    return seen;
}

Result<ReceiptSeen> takeReceipt(Book &book, const QByteArray &file)
{
    auto found = lookAtReceipt(book, file);
    const auto receipt = openReceipt(file, book.keys().identity);
    if (!found)
        return found;
    if (!receipt)
        return receipt.error();
    ReceiptSeen seen = *found;
    const Transfer transfer = seen.transfer;
    const auto done = book.inOneCommit([&]() -> Result<Done> {
        if (stageOf(transfer) == TransferStage::Prepared) // the other side has it, so it was handed over
            if (auto handed = handOverTransfer(book, transfer.id); !handed)
                return handed.error();
        return recordAnswer(book, transfer.id, *receipt);
    });
    if (!done)
        return done.error();
    const auto now = book.get(transfer.id);
    if (!now)
        return now.error();
    seen.transfer = *now;
    return seen;
}

Result<Changes> acceptedThere(Book &book, const TransferId &id, const QDate &day)
{
    auto transfer = transferAt(book, id, {TransferStage::OnTheWay});
    if (!transfer)
        return transfer.error();
    if (auto checked = checkDay(day, transfer->introduced); !checked)
        return checked.error();
    transfer->accepted = day;
    return book.record({amended(*transfer)});
}

Result<Changes> refusedThere(Book &book, const TransferId &id, const QDate &day, const QString &reason)
{
    const auto transfer = transferAt(book, id, {TransferStage::OnTheWay});
    if (!transfer)
        return transfer.error();
    const auto facts = factsOfRefusal(book, *transfer, day, reason);
    if (!facts)
        return facts.error();
    return book.record(*facts);
}

Result<Changes> withdrawTransfer(Book &book, const TransferId &id, const QDate &day)
{
    auto transfer = transferAt(book, id, {TransferStage::Prepared});
    if (!transfer)
        return transfer.error();
    if (auto checked = checkDay(day, {}); !checked)
        return checked.error();
    transfer->returned = day;
    return book.record({amended(*transfer)});
}

Result<Changes> endTemporary(Book &book, const TransferId &id, const QDate &day)
{
    auto transfer = transferAt(book, id, {TransferStage::Away, TransferStage::Here, TransferStage::OnTheWay});
    if (!transfer)
        return transfer.error();
    if (transfer->term != TransferTerm::Temporary)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Who was transferred officially does not come back by itself. Record whether the other side accepted or refused.")};
    QDate notBefore = transfer->introduced.isValid() ? transfer->introduced : transfer->accepted;
    if (const auto step = book.get(transfer->status); step && step->from > notBefore) // who is here for a time came when they were accepted
        notBefore = step->from;
    if (auto checked = checkDay(day, notBefore); !checked)
        return checked.error();
    transfer->returned = day;
    if (transfer->direction == TransferDirection::Out) {
        const auto facts = factsOfReturn(book, *transfer, day, transfer->other);
        if (!facts)
            return facts.error();
        return book.record(*facts + QList<Fact>{amended(*transfer)});
    }
    const auto member = book.get(transfer->member);
    const auto way = recordedWay(book, transfer->member);
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    MemberStatus step = memberOn(*member, *way, day).status;
    if (step.situation != Situation::HereTemporarily) // died, or belongs here by now
        return book.record({amended(*transfer)});
    step.id = MemberStatusId::fresh();
    step.member = transfer->member;
    step.situation = Situation::MovedOut;
    step.from = day;
    step.until = {};
    step.note = transfer->other;
    return book.record({created(step), amended(*transfer)});
}
