// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/escrowasking.h"

#include "core/base/files.h"
#include "core/book/reading.h"
#include "core/crypto/hash.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

static const QString transportName = QStringLiteral("escrow-request.age");

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

    EscrowAsked asked{request.text(), request.fingerprint(), freshCode(), {}};
    QByteArray secret = identity.toText().exposed() + '\n' + asked.request;
    const auto file = age::encryptWithPassphrase(secret, typedCode(asked.code));
    wipe(secret);
    if (!file)
        return file.error();
    asked.kept = *file;
    return asked;
}

Result<Done> keepEscrowRequest(const QString &folder, const EscrowAsked &asked)
{
    return writeWhole(QDir(folder).filePath(transportName), asked.kept, Existing::Replace);
}

std::optional<QDateTime> escrowRequestKept(const QString &folder)
{
    const QFileInfo file(QDir(folder).filePath(transportName));
    return file.isFile() ? std::optional(file.lastModified()) : std::nullopt;
}

Result<RecoveryWays> recoveryWays(const QString &folder)
{
    const auto keys = Book::slotsOf(folder);
    if (!keys)
        return keys.error();
    RecoveryWays ways;
    for (const keystore::Slot &slot : keys->slotList) {
        ways.sheet = ways.sheet || slot.kind == keystore::nameOf(keystore::AgeSlot::Recovery);
        ways.escrow = ways.escrow || slot.kind == keystore::nameOf(keystore::AgeSlot::Escrow);
    }
    if (ways.escrow)
        ways.asked = escrowRequestKept(folder);
    return ways;
}

/// What the folder keeps of the request made last.
struct KeptRequest
{
    age::Identity identity;  ///< opens the answer
    QByteArray request;      ///< empty where an older program kept only the identity
};

static Result<KeptRequest> openKept(const QString &folder, const QString &code)
{
    const auto file = readWhole(QDir(folder).filePath(transportName), 256 * 1024);
    if (!file && file.error().kind == Error::NotFound)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "On this computer the upper office was not asked to open the book. Make a request first.")};
    if (!file)
        return file.error();
    auto text = age::decryptWithPassphrase(*file, typedCode(code));
    if (!text && qstrcmp(text.error().word, "no-match") == 0)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This is not the one-time code of the request. Read it again from the note you made."), {}, {}, "passphrase"};
    if (!text)
        return text.error();
    const qsizetype end = text->indexOf('\n');
    QByteArray line = text->left(end);
    auto identity = age::Identity::parse(line);
    wipe(line);
    QByteArray request = text->mid(end + 1);
    wipe(*text);
    if (!identity)
        return identity.error();
    return KeptRequest{*std::move(identity), request};
}

Result<EscrowAsked> keptEscrowRequest(const QString &folder, const QString &code)
{
    const auto kept = openKept(folder, code);
    if (!kept)
        return kept.error();
    const auto request = EscrowRequest::parse(kept->request);
    if (!request)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The request itself was not kept on this computer, only what opens its answer. Take the answer in, or make a new request.")};
    return EscrowAsked{kept->request, request->fingerprint(), code, {}};
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
    const auto kept = openKept(folder, code);
    if (!kept)
        return kept.error();
    if (!kept->request.isEmpty() && sha256(kept->request) != answer->request)
        return other;
    auto bookKey = keystore::unwrapped(answer->body, kept->identity);
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
