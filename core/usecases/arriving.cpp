// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/arriving.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"
#include "core/text/dates.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/presentedperson_p.h"
#include "core/usecases/transferkeeping_p.h"

#include <algorithm>

namespace {

std::optional<Standing> standingIn(const TransferPacket &packet)
{
    const MemberStatus *status = statusOn(packet.statuses, packet.transfer.introduced);
    return status ? std::optional(status->standing) : std::nullopt;
}

Result<Done> checkArrival(const Transfer &transfer)
{
    if (transfer.other.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Name the organisation on the other side.")};
    if (!transfer.introduced.isValid() || transfer.paper.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down number, issuer and day of the introduction that was presented.")};
    if (!transfer.presented.isValid() || transfer.presented < transfer.introduced)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Papers cannot be presented before the day of the introduction.")};
    if (transfer.term == TransferTerm::Temporary && (!transfer.until.isValid() || transfer.until <= transfer.introduced))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say until when the member is here temporarily.")};
    return allowedTexts({transfer.other, transfer.paper, transfer.reason});
}

} // namespace

Result<PacketSeen> lookAtPacket(const Book &book, const QByteArray &file)
{
    auto packet = openPacket(file, book.keys().identity);
    if (!packet)
        return packet.error();
    const auto trust = trustIn(book, *packet);
    if (!trust)
        return trust.error();
    const auto known = sameIn(book, packet->member);
    if (!known)
        return known.error();
    const auto taken = book.all<Transfer>({{{QStringLiteral("packet"), packet->transfer.packet}, {QStringLiteral("direction"), wordOf(TransferDirection::In)}}, {}, {}});
    if (!taken)
        return taken.error();
    QStringList doubts;
    if (*known && taken->isEmpty())
        for (const QString &line : differencesKept(**known, packet->member, packet->events))
            doubts += sentence(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Here and in the packet: %1. The card here stays as it is; ask which is right, and put it right on a paper."), {line}});
    return PacketSeen{*packet, *trust, fingerprint(packet->from.office), *known ? (*known)->id : MemberId(), taken->isEmpty() ? TransferId() : taken->first().id, doubts};
}

Result<TransferId> takePacket(Book &book, const QByteArray &file, const QString &typedDigits, const QDate &presented)
{
    const auto seen = lookAtPacket(book, file);
    if (!seen)
        return seen.error();
    const TransferPacket &packet = seen->packet;
    if (!seen->taken.isEmpty()) {
        const auto before = book.get(seen->taken);
        if (!before)
            return before.error();
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This packet was taken in already, on %1. Nothing was recorded again; find it in the list of transfers."), {dateText(before->presented)}, {}, "repeated"};
    }
    if (packet.from.org == book.orgName())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This packet was sealed by this book itself.")};
    if (seen->trust == PacketTrust::Unknown && !fingerprintMatches(typedDigits, packet.from.office))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The 30 digits are not those of the packet's maker. Compare them with the inventory that the member brought, or ask %1 by telephone; nothing was taken in."),
                     {packet.from.title}, {}, "fingerprint"};
    if (standingIn(packet) == Standing::Prospect)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Only members are transferred. A prospect is entered as a new person.")};
    const auto known = sameIn(book, packet.member);
    if (!known)
        return known.error();
    if (*known)
        if (auto may = mayCome(book, **known); !may)
            return may.error();
    Transfer transfer = packet.transfer;
    transfer.id = TransferId::fresh();
    transfer.member = *known ? (*known)->id : packet.member.id;
    transfer.direction = TransferDirection::In;
    transfer.other = packet.from.title;
    transfer.digest = QString::fromLatin1(packet.digest.toHex());
    transfer.presented = presented;
    if (auto checked = checkArrival(transfer); !checked)
        return checked.error();
    for (const TransferItem &item : std::as_const(transfer.items))
        if (auto allowed = allowedTexts({item.what}); !allowed)
            return allowed.error();
    const auto answer = jcs::write(QJsonObject{{QStringLiteral("age"), QString::fromLatin1(packet.from.age)}, {QStringLiteral("proof"), packet.proof}});
    if (!answer)
        return answer.error();
    const auto done = book.inOneCommit([&]() -> Result<Done> {
        if (auto entered = enterPerson(book, transfer, packet.member, *known, standingIn(packet), packet.events); !entered)
            return entered.error();
        const auto along = factsAlong(book, packet, transfer.member);
        if (!along)
            return along.error();
        if (auto kept = book.keepSecret(proofName(transfer.packet, TransferDirection::In), SecretBytes::from(QByteArray(*answer))); !kept)
            return kept.error();
        const auto recorded = book.record(*along + QList<Fact>{created(transfer)}, packet.files);
        return recorded ? Result<Done>(Done{}) : Result<Done>(recorded.error());
    });
    if (!done)
        return done.error();
    return transfer.id;
}

Result<TransferId> enterArrival(Book &book, Transfer transfer, Member person, std::optional<Standing> typed)
{
    transfer.id = TransferId::fresh();
    transfer.direction = TransferDirection::In;
    transfer.other = transfer.other.simplified();
    transfer.paper = transfer.paper.simplified();
    transfer.reason = transfer.reason.trimmed();
    transfer.packet = transfer.digest = transfer.recipient = transfer.refusal = QString();
    transfer.accepted = transfer.returned = QDate();
    transfer.status = {};
    if (transfer.term == TransferTerm::Official)
        transfer.until = {};
    transfer.items.removeIf([](const TransferItem &item) { return item.what.simplified().isEmpty(); });
    if (auto checked = checkArrival(transfer); !checked)
        return checked.error();
    if (typed == Standing::Prospect)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Only members are transferred. A prospect is entered as a new person.")};
    std::optional<Member> known;
    if (!person.id.isEmpty()) {
        const auto there = book.get(person.id);
        if (!there)
            return there.error();
        known = *there;
    } else {
        const auto same = sameIn(book, person);
        if (!same)
            return same.error();
        known = *same;
    }
    if (known)
        if (auto may = mayCome(book, *known); !may)
            return may.error();
    Standing standing = typed.value_or(Standing::Official);
    if (known && !typed) {
        const auto way = recordedWay(book, known->id);
        if (!way)
            return way.error();
        standing = memberOn(*known, *way, transfer.presented).status.standing;
    }
    transfer.member = known ? known->id : MemberId::fresh();
    const auto done = book.inOneCommit([&]() -> Result<Done> {
        if (auto entered = enterPerson(book, transfer, person, known, standing, {}); !entered)
            return entered.error();
        const auto recorded = book.record({created(transfer)});
        return recorded ? Result<Done>(Done{}) : Result<Done>(recorded.error());
    });
    if (!done)
        return done.error();
    return transfer.id;
}

Result<Changes> checkItems(Book &book, const TransferId &id, const QList<TransferItem> &items)
{
    auto transfer = transferAt(book, id, {TransferStage::Presented});
    if (!transfer)
        return transfer.error();
    const Transfer before = *transfer;
    bool isSame = items.size() == transfer->items.size();
    for (qsizetype i = 0; isSame && i < items.size(); ++i) {
        isSame = items[i].what == before.items[i].what && items[i].sha256 == before.items[i].sha256;
        if (auto allowed = allowedTexts({items[i].trouble}); !allowed)
            return allowed.error();
        transfer->items[i].checked = items[i].checked;
        transfer->items[i].trouble = items[i].trouble.simplified();
    }
    if (!isSame)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The inventory has other items than these. Open it again.")};
    if (*transfer == before)
        return Changes{};
    return book.record({amended(*transfer)});
}

Result<Changes> saveItem(Book &book, const TransferId &id, qsizetype index, const QString &path, Existing existing)
{
    const auto transfer = book.get(id);
    if (!transfer)
        return transfer.error();
    if (index < 0 || index >= transfer->items.size())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The inventory has no item “%1”; they are numbered from 1."), {QString::number(index + 1)}};
    const TransferItem item = transfer->items.at(index);
    if (item.sha256.isEmpty() || transfer->direction == TransferDirection::Out)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” is no file that came in a packet; it is a paper that is carried."), {item.what}};
    const auto bytes = book.file(item.sha256);
    if (!bytes)
        return bytes.error();
    if (auto written = writeWhole(path, *bytes, existing); !written)
        return written.error();
    return recordDisclosure(book, DisclosureWay::Saved, QStringLiteral("transfer"), item.what, transfer->member, 1, transfer->other);
}

Result<Changes> acceptArrival(Book &book, const TransferId &id, const QDate &day)
{
    auto transfer = transferAt(book, id, {TransferStage::Presented});
    if (!transfer)
        return transfer.error();
    if (!day.isValid() || day < transfer->presented)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody is accepted before the papers were presented.")};
    const auto left = std::count_if(transfer->items.cbegin(), transfer->items.cend(), [](const TransferItem &item) { return !item.checked && item.trouble.isEmpty(); });
    if (left > 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Of the inventory %1 items are neither seen nor named as missing. Go through it first."), {QString::number(left)}};
    const auto member = book.get(transfer->member);
    const auto way = recordedWay(book, transfer->member);
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    const bool isOfficial = transfer->term == TransferTerm::Official;
    MemberStatus step;
    step.member = transfer->member;
    step.from = isOfficial ? countsThereFrom(transfer->introduced) : day;
    QDate last;
    for (const MemberStatus &each : *way)
        if (each.from > last || !last.isValid())
            last = each.from;
    if (const auto ended = endOf(*way); ended && ended->situation == Situation::Deceased)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "By the book %1 died on %2, and nothing follows. If that was recorded by mistake, undo it."), {member->name, dateText(ended->from)}};
    else if (ended)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "By this book %1 died or left the Party on %2; nobody comes from there by a transfer. Ask the sender."), {member->name, dateText(ended->from)}};
    step.from = std::max(step.from, last); // of two steps of one day the later recorded one holds
    const MemberStatus before = memberOn(*member, *way, step.from).status;
    if (isOnList(before) && before.situation != Situation::HereTemporarily)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is a member on the list of this cell, and nobody is a member in two places. If they left and came back, record first that they moved out."), {member->name}};
    step.standing = before.standing;
    step.situation = isOfficial ? Situation::Active : Situation::HereTemporarily;
    step.until = isOfficial ? QDate() : transfer->until;
    step.paper = transfer->paper + QStringLiteral(", ") + dateText(transfer->introduced);
    step.note = transfer->other;
    step.id = MemberStatusId::fresh();
    transfer->accepted = day;
    transfer->status = step.id;
    return book.record({created(step), amended(*transfer)});
}

Result<Changes> refuseArrival(Book &book, const TransferId &id, const QDate &day, const QString &reason)
{
    auto transfer = transferAt(book, id, {TransferStage::Presented});
    if (!transfer)
        return transfer.error();
    if (reason.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down why the member was not accepted.")};
    if (!day.isValid() || day < transfer->presented)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody is refused before the papers were presented.")};
    if (auto allowed = allowedTexts({reason}); !allowed)
        return allowed.error();
    transfer->refusal = reason.trimmed();
    transfer->returned = day;
    return book.record({amended(*transfer)});
}

Result<Changes> writeReceipt(Book &book, const TransferId &id, const QString &path, Existing existing)
{
    const auto transfer = transferAt(book, id, {TransferStage::Accepted, TransferStage::Here, TransferStage::Refused, TransferStage::Returned});
    if (!transfer)
        return transfer.error();
    if (transfer->packet.isEmpty() || transfer->direction == TransferDirection::Out)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No packet came with this member, so there is nobody whom a sealed receipt could be for. Print the receipt instead.")};
    auto kept = book.secret(proofName(transfer->packet, TransferDirection::In));
    if (!kept) // earlier versions kept both under one name
        kept = book.secret(proofName(transfer->packet, TransferDirection::Out));
    if (!kept) // a book that was made again from its export has no secrets of others
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This book does not have any more what shows the sender that the packet was opened: it was made again from an export. Print the receipt instead and hand it over on paper."), {}, {}, "proof"};
    const auto answer = jcs::read(QByteArray(reinterpret_cast<const char *>(kept->view().data()), qsizetype(kept->view().size())));
    if (!answer)
        return answer.error();
    const auto sender = age::Recipient::parse(answer->value(QStringLiteral("age")).toString().toLatin1());
    if (!sender)
        return sender.error();
    TransferReceipt receipt{partyOf(book), transfer->packet, transfer->digest, answer->value(QStringLiteral("proof")).toString(), nowUtc(),
                            transfer->refusal.isEmpty() ? transfer->accepted : QDate(), transfer->refusal, transfer->items};
    const auto bytes = sealReceipt(receipt, book.keys().office, *sender);
    if (!bytes)
        return bytes.error();
    if (auto written = writeWhole(path, *bytes, existing); !written)
        return written.error();
    return recordDisclosure(book, DisclosureWay::Handed, QStringLiteral("transfer"), QStringLiteral("Biên nhận gói %1").arg(transfer->packet), transfer->member, 1, transfer->other);
}
