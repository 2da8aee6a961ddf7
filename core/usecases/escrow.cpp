// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/escrow.h"

#include "core/base/files.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/log/names.h"

#include <QDir>
#include <algorithm>

static const QString transportName = QStringLiteral("escrow-request.age");

static Error officesOnly()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Only the book of a party committee office keeps the escrow of its cells.")};
}

Result<age::Identity> makeEscrowKey(Book &ward, ReplaceKey replace)
{
    if (ward.head().bookKind != BookKind::Committee)
        return officesOnly();
    const auto known = ward.all<EscrowKey>();
    if (!known)
        return known.error();
    if (!known->isEmpty() && replace == ReplaceKey::No)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This office has an escrow key already. With a new one its cells have to agree again; the old one must be kept as long as one of them has not.")};
    auto identity = age::Identity::generate();
    const EscrowKey key{known->isEmpty() ? EscrowKeyId::fresh() : known->first().id, QString::fromLatin1(identity.recipient().text())};
    if (auto recorded = ward.record({known->isEmpty() ? created(key) : amended(key)}); !recorded)
        return recorded.error();
    return identity;
}

Result<QByteArray> escrowOffer(const Book &ward)
{
    if (ward.head().bookKind != BookKind::Committee || !ward.keys().certificate)
        return officesOnly();
    const auto keys = ward.all<EscrowKey>();
    if (!keys)
        return keys.error();
    if (keys->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This office has no escrow key yet. Make one first.")};
    return EscrowOffer{ward.orgName(), ward.head().name, keys->first().recipient.toLatin1()}.sign(*ward.keys().certificate);
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

Result<EscrowRequestSeen> lookAtEscrowRequest(const Book &ward, const QByteArray &bytes)
{
    const auto request = EscrowRequest::parse(bytes);
    if (!request)
        return request.error();
    const auto cell = cellOf(ward, *request);
    if (!cell)
        return cell.error();
    return EscrowRequestSeen{*request, *cell};
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

Result<EscrowOffer> lookAtOffer(const Book &cell, const QByteArray &bytes)
{
    const auto upper = upperPeer(cell);
    if (!upper)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The book is not enrolled with an upper office yet, so nobody knows whose offer this is.")};
    const auto key = note::VerifierKey::parse(upper->certificateKey.toLatin1());
    if (!key)
        return key.error();
    return EscrowOffer::open(bytes, *key);
}

Result<Done> agreeToEscrow(Book &cell, const QByteArray &bytes, const SecretBytes &passphrase)
{
    const auto offer = lookAtOffer(cell, bytes);
    if (!offer)
        return offer.error();
    const auto recipient = age::Recipient::parse(offer->recipient);
    if (!recipient)
        return recipient.error();
    return cell.putSlot(keystore::AgeSlot::Escrow, *recipient, passphrase);
}

Result<Done> endEscrow(Book &cell, const SecretBytes &passphrase)
{
    return cell.takeSlot(keystore::AgeSlot::Escrow, passphrase);
}

/// Letters and digits that are not mistaken for one another, as in Bech32.
static constexpr char letters[] = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L";

/// 80 random bits in groups of four.
static QString freshCode()
{
    constexpr qsizetype size = 16;
    QString code;
    for (const char byte : randomBytes(size)) {
        if (code.size() % 5 == 4)
            code += u' ';
        code += QLatin1Char(letters[uchar(byte) % 32]);
    }
    return code;
}

static SecretBytes typedCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            code += u'0';
        else if (c == u'B')
            code += u'8';
        else if (c == u'I' || c == u'1')
            code += u'L';
        else if (c.isLetterOrNumber())
            code += c;
    }
    return SecretBytes::passphrase(code);
}

Result<EscrowAsked> askForEscrow(const QString &folder, const QString &name, const QDateTime &now)
{
    const auto keys = Book::slotsOf(folder);
    if (!keys)
        return keys.error();
    const auto isEscrow = [](const keystore::Slot &slot) { return slot.kind == keystore::nameOf(keystore::AgeSlot::Escrow); };
    const auto slot = std::find_if(keys->slotList.cbegin(), keys->slotList.cend(), isEscrow);
    if (slot == keys->slotList.cend())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This book was never given into escrow, so the upper office cannot open it. Use the recovery sheet.")};
    const auto identity = age::Identity::generate();
    const QString title = name.simplified().normalized(QString::NormalizationForm_C);
    const EscrowRequest request{title, keys->bookId, now, identity.recipient().text(), slot->arguments, slot->body};
    if (title.isEmpty() || !EscrowRequest::parse(request.text()))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Give the name of the cell as the office knows it.")};

    EscrowAsked asked{request.text(), request.fingerprint(), freshCode()};
    QByteArray secret = identity.toText().exposed() + '\n';
    const auto file = age::encryptWithPassphrase(secret, typedCode(asked.code));
    wipe(secret);
    if (!file)
        return file.error();
    if (auto kept = writeWhole(QDir(folder).filePath(transportName), *file, Existing::Replace); !kept)
        return kept.error();
    return asked;
}

/// The identity that opens the answer to the request made last.
static Result<age::Identity> transportIdentity(const QString &folder, const QString &code)
{
    const auto file = readWhole(QDir(folder).filePath(transportName), 64 * 1024);
    if (!file && file.error().kind == Error::NotFound)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "On this computer the upper office was not asked to open the book. Make a request first.")};
    if (!file)
        return file.error();
    auto text = age::decryptWithPassphrase(*file, typedCode(code));
    if (!text && qstrcmp(text.error().word, "no-match") == 0)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This is not the one-time code of the request. Read it again from the note you made."), {}, {}, "passphrase"};
    if (!text)
        return text.error();
    auto identity = age::Identity::parse(*text);
    wipe(*text);
    return identity;
}

Result<std::unique_ptr<Book>> recoverByAnswer(const QString &folder, const QByteArray &bytes, const QString &code,
                                              const SecretBytes &newPassphrase, keystore::Cost cost)
{
    const auto keys = Book::slotsOf(folder);
    if (!keys)
        return keys.error();
    const auto answer = EscrowAnswer::parse(bytes);
    if (!answer)
        return answer.error();
    const Error other{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This answer is for another request. Take the one to the request made last on this computer."), {}, {}, "no-match"};
    if (answer->book != keys->bookId)
        return other;
    const auto identity = transportIdentity(folder, code);
    if (!identity)
        return identity.error();
    auto bookKey = keystore::unwrapped(answer->body, *identity);
    if (!bookKey)
        return qstrcmp(bookKey.error().word, "no-match") == 0 ? other : bookKey.error();
    SlotOpening opening{SlotKind::Escrow, *std::move(bookKey), {}, QString::fromLatin1(sha256(bytes).toHex())};
    for (const keystore::Slot &slot : keys->slotList)
        if (slot.kind == keystore::nameOf(keystore::AgeSlot::Escrow))
            opening.recipient = QString::fromLatin1(slot.arguments);
    auto book = Book::recover(folder, std::move(opening), newPassphrase, cost, [&](const Book &opened) -> Result<Done> {
        const auto upper = upperPeer(opened);
        const auto key = upper ? note::VerifierKey::parse(upper->office.toLatin1()) : Result<note::VerifierKey>(upper.error());
        if (!key)
            return key.error();
        return EscrowAnswer::check(bytes, *key);
    });
    if (book)
        QFile::remove(QDir(folder).filePath(transportName));
    return book;
}
