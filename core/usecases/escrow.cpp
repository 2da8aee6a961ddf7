// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/escrow.h"

#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/log/names.h"
#include "core/text/dates.h"
#include "core/usecases/recovering.h"

#include <QHash>
#include <algorithm>

static Error officesOnly()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Only the book of a party committee office keeps the escrow of its cells.")};
}

Result<std::optional<EscrowKey>> escrowKeyOf(const Book &ward)
{
    const auto keys = ward.all<EscrowKey>();
    if (!keys)
        return keys.error();
    return keys->isEmpty() ? std::optional<EscrowKey>() : std::optional(keys->first());
}

Result<age::Identity> newEscrowKey(const Book &ward, ReplaceKey replace)
{
    if (ward.head().bookKind != BookKind::Committee)
        return officesOnly();
    const auto known = escrowKeyOf(ward);
    if (!known)
        return known.error();
    if (*known && replace == ReplaceKey::No)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This office has an escrow key already. With a new one its cells have to agree again; the old one must be kept as long as one of them has not.")};
    return age::Identity::generate();
}

QByteArray escrowKeyFile(const Book &ward, const age::Identity &identity)
{
    QByteArray secret = identity.toText().exposed();
    const QByteArray file = "# escrow key of " + ward.orgName().toLatin1() + "\n# public key: " + identity.recipient().text() + '\n' + secret + '\n';
    wipe(secret);
    return file;
}

documents::RecoverySheet escrowKeySheet(const Book &ward, const age::Identity &identity, const QDate &today)
{
    return {ward.head(), ward.org(), today, identity.toText().exposed(), QString::fromLatin1(identity.recipient().text()), documents::SheetOpens::Cells};
}

Result<Changes> useEscrowKey(Book &ward, const age::Recipient &recipient)
{
    if (ward.head().bookKind != BookKind::Committee)
        return officesOnly();
    const auto known = escrowKeyOf(ward);
    if (!known)
        return known.error();
    const EscrowKey key{*known ? (*known)->id : EscrowKeyId::fresh(), QString::fromLatin1(recipient.text())};
    return ward.record({*known ? amended(key) : created(key)});
}

/// Every recipient that the ward's escrow key ever had, the one of now last.
static Result<QStringList> escrowRecipients(const Book &ward)
{
    QStringList recipients;
    const auto key = escrowKeyOf(ward);
    if (!key)
        return key.error();
    if (!*key)
        return recipients;
    const auto entries = ward.entriesOf((*key)->id.text);
    if (!entries)
        return entries.error();
    for (const StoredEntry &stored : *entries) {
        const auto record = recordFrom(QString::fromLatin1(EscrowKey::kind), stored.payload);
        if (const auto *said = record ? std::get_if<EscrowKey>(&*record) : nullptr)
            recipients += said->recipient;
    }
    return recipients;
}

Result<QList<Peer>> cellsInEscrow(const Book &ward)
{
    const auto recipients = escrowRecipients(ward);
    const auto cells = ward.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {QStringLiteral("title")}, {}});
    if (!recipients)
        return recipients.error();
    if (!cells)
        return cells.error();
    QList<Peer> agreed;
    for (const Peer &cell : *cells) {
        const auto told = ward.all<KeySlot>({{{QStringLiteral("slot"), wordOf(SlotKind::Escrow)}}, {}, cell.org});
        if (!told)
            return told.error();
        if (std::any_of(told->cbegin(), told->cend(), [&](const KeySlot &slot) { return recipients->contains(slot.recipient); }))
            agreed += cell;
    }
    return agreed;
}

Result<QByteArray> escrowOffer(const Book &ward)
{
    if (ward.head().bookKind != BookKind::Committee || !ward.keys().certificate)
        return officesOnly();
    const auto key = escrowKeyOf(ward);
    if (!key)
        return key.error();
    if (!*key)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This office has no escrow key yet. Make one first.")};
    return EscrowOffer{ward.orgName(), ward.head().name, (*key)->recipient.toLatin1()}.sign(*ward.keys().certificate);
}

/// The enrolled cell whose log told of an escrow slot.
static Result<std::optional<Peer>> cellOf(const Book &ward, const EscrowRequest &request)
{
    const auto cells = ward.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {}, {}});
    if (!cells)
        return cells.error();
    for (const Peer &cell : *cells) {
        const auto told = ward.all<KeySlot>({{{QStringLiteral("book"), QString::fromLatin1(request.book.toHex())}}, {}, cell.org});
        if (!told)
            return told.error();
        const auto isAsked = [&](const KeySlot &slot) { return slot.slot == SlotKind::Escrow && slot.recipient.toLatin1() == request.slot; };
        if (std::any_of(told->cbegin(), told->cend(), isAsked))
            return std::optional(cell);
    }
    return std::optional<Peer>{};
}

Result<QList<EscrowLine>> escrowHistory(const Book &ward)
{
    const auto decisions = ward.all<EscrowDecision>({{}, {QStringLiteral("made")}, {}});
    const auto cells = ward.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {}, {}});
    if (!decisions)
        return decisions.error();
    if (!cells)
        return cells.error();
    QHash<QString, QString> titles;
    for (const Peer &cell : *cells)
        titles.insert(cell.org, cell.title);
    QList<EscrowLine> lines;
    for (const EscrowDecision &decision : *decisions) {
        const auto time = madeAt(ward, decision.id.text);
        if (!time)
            return time.error();
        lines += {decision.id.text, *time, titles.value(decision.cell), decision.answered == EscrowAnswered::Granted ? EscrowLine::Granted : EscrowLine::Refused,
                  decision.reason, decision.request};
    }
    for (const Peer &cell : *cells) {
        const auto uses = slotUses(ward, cell.org);
        if (!uses)
            return uses.error();
        for (const SlotUse &use : *uses)
            lines += {use.id, use.time, cell.title, use.slot == SlotKind::Escrow ? EscrowLine::OpenedByAnswer : EscrowLine::OpenedBySheet, {}, {}};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const EscrowLine &a, const EscrowLine &b) { return a.time > b.time; });
    return lines;
}

Result<EscrowRequestSeen> lookAtEscrowRequest(const Book &ward, const QByteArray &bytes)
{
    if (ward.head().bookKind != BookKind::Committee)
        return officesOnly();
    const auto request = EscrowRequest::parse(bytes);
    if (!request)
        return request.error();
    const auto recipients = escrowRecipients(ward);
    const auto cell = cellOf(ward, *request);
    const auto history = escrowHistory(ward);
    const auto decisions = ward.all<EscrowDecision>({{{QStringLiteral("book"), QString::fromLatin1(request->book.toHex())}}, {}, {}});
    if (!recipients)
        return recipients.error();
    if (!cell)
        return cell.error();
    if (!history)
        return history.error();
    if (!decisions)
        return decisions.error();
    if (!recipients->contains(QString::fromLatin1(request->slot)))
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "“%1” asks, but its book was given into the escrow of another office: no key of this office opens it. Nothing was recorded; send the cell to the office it agreed with."),
                     {request->title}, QString::fromLatin1(request->slot), "not-for-me"};
    EscrowRequestSeen seen{*request, recipients->last().toLatin1() == request->slot ? EscrowRequestSeen::Current : EscrowRequestSeen::Older, *cell, {}};
    const QString digest = QString::fromLatin1(sha256(bytes).toHex());
    for (const EscrowLine &line : *history) {
        const auto isOfBook = [&](const EscrowDecision &decision) { return decision.id.text == line.id; };
        if (std::none_of(decisions->cbegin(), decisions->cend(), isOfBook))
            continue;
        if (line.request == digest)
            return Error{Error::Refused,
                         line.what == EscrowLine::Granted
                             ? QT_TRANSLATE_NOOP("Error", "This request was granted on %1 already (%2). Each request is decided once: when the answer was lost, the cell makes a new request.")
                             : QT_TRANSLATE_NOOP("Error", "This request was refused on %1 already (%2). Each request is decided once: to be asked again, the cell makes a new request."),
                         {dateText(line.time.toLocalTime().date()), line.reason}, digest, "answered"};
        seen.earlier += line;
    }
    return seen;
}

/// What was decided on a request, as it is recorded.
static Result<EscrowDecision> decision(const Book &ward, const QByteArray &bytes, EscrowAnswered answered, const EscrowReason &why)
{
    if (ward.head().bookKind != BookKind::Committee)
        return officesOnly();
    if (why.text.simplified().isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say who decided and why; it goes into the log.")};
    const auto seen = lookAtEscrowRequest(ward, bytes);
    if (!seen)
        return seen.error();
    auto cell = seen->cell;
    if (!why.cell.isEmpty()) {
        const auto named = peerOf(ward, why.cell);
        if (!named)
            return named.error();
        if (cell && cell->org != named->org)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This is the book of %1, not of %2."), {cell->title, named->title}};
        cell = *named;
    }
    if (!cell)
        return Error{Error::NotFound,
                     QT_TRANSLATE_NOOP("Error", "“%1” asks, but no enrolled cell has sent word of an escrow for this book. Find out whose book it is and name that cell."),
                     {seen->request.title}};
    return EscrowDecision{EscrowDecisionId::fresh(), cell->org, QString::fromLatin1(seen->request.book.toHex()),
                          QString::fromLatin1(sha256(bytes).toHex()), answered, why.text.simplified().normalized(QString::NormalizationForm_C)};
}

Result<QByteArray> grantEscrow(Book &ward, const QByteArray &bytes, const QString &typed, const age::Identity &escrow,
                               const EscrowReason &why, const QDateTime &now)
{
    const auto decided = decision(ward, bytes, EscrowAnswered::Granted, why);
    const auto request = EscrowRequest::parse(bytes);
    if (!decided)
        return decided.error();
    if (!request)
        return request.error();
    if (!fingerprintMatches(typed, bytes))
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The 30 digits are not those of this file. Compare them once more by telephone; if they still differ, do not go on: the file may come from somebody else.")};
    const auto recipient = age::Recipient::parse(request->recipient);
    if (!recipient)
        return recipient.error();
    if (escrow.recipient().text() != request->slot)
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "This is not the escrow key that the cell agreed to. Take the right one from the safe: its public half begins with %1. Nothing was recorded."),
                     {QString::fromLatin1(request->slot.left(12))}, {}, "no-match"};
    const auto bookKey = keystore::unwrapped(request->body, escrow);
    if (!bookKey)
        return bookKey.error();
    const auto body = keystore::wrapped(*bookKey, *recipient);
    if (!body)
        return body.error();
    const auto answer = EscrowAnswer{ward.orgName(), request->book, sha256(bytes), now, *body}.sign(ward.keys().office);
    if (!answer)
        return answer.error();
    // The decision is in the log before the answer leaves this function.
    if (auto recorded = ward.record({created(*decided)}); !recorded)
        return recorded.error();
    return *answer;
}

Result<Changes> refuseEscrow(Book &ward, const QByteArray &bytes, const EscrowReason &why)
{
    const auto decided = decision(ward, bytes, EscrowAnswered::Refused, why);
    if (!decided)
        return decided.error();
    return ward.record({created(*decided)});
}
