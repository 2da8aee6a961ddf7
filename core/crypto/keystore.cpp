// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keystore.h"

#include "core/crypto/base64_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/phc_p.h"
#include "core/crypto/sealed.h"

#include <QRegularExpression>
#include <algorithm>

namespace keystore {

static constexpr qsizetype maxSize = 64 * 1024;
static constexpr qsizetype maxSlots = 8;
static constexpr qsizetype keySize = 32;
static const QByteArray firstLine = QByteArrayLiteral("sochibo/keystore v1");

static Error broken(const char *why, Error::Kind kind = Error::Invalid, const char *word = "header")
{
    return {kind, QT_TRANSLATE_NOOP("Error", "The file with the book's keys is damaged."), {}, QString::fromLatin1(why), word};
}

static Error newer(const char *what)
{
    return {Error::Unsupported,
            QT_TRANSLATE_NOOP("Error", "This book was written by a newer version of the program. Nothing was changed; install the newer version."),
            {}, QString::fromLatin1(what), "header"};
}

/// The three lines every slot is bound to.
static QByteArray headLines(const QByteArray &bookId, qint64 serial)
{
    return firstLine + "\nbook " + bookId.toHex() + "\nserial " + QByteArray::number(serial) + '\n';
}

static QByteArray everythingBeforeMac(const Parsed &keystore)
{
    QByteArray out = headLines(keystore.bookId, keystore.serial);
    for (const Slot &slot : keystore.slotList) {
        out += "slot " + QByteArray::number(slot.number) + ' ' + slot.kind;
        if (!slot.arguments.isEmpty())
            out += ' ' + slot.arguments;
        out += '\n' + slot.body;
    }
    return out;
}

static QByteArray macOf(const Parsed &keystore, const SecretBytes &bookKey)
{
    const SecretBytes key = hkdfSha256(bookKey.view(), keystore.bookId, "sochibo/keystore-mac/v1");
    return hmacSha256(key.view(), everythingBeforeMac(keystore));
}

static QByteArray textOf(const Parsed &keystore, const SecretBytes &bookKey)
{
    return everythingBeforeMac(keystore) + "mac " + macOf(keystore, bookKey).toBase64() + '\n';
}

static Result<Done> checkMac(const Parsed &keystore, const SecretBytes &bookKey)
{
    if (!equalInConstantTime(bytesOf(macOf(keystore, bookKey)), bytesOf(keystore.mac)))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The file with the book's keys was changed by somebody else."), {}, {}, "tampered"};
    return Done{};
}

static bool readSlotLine(const QByteArray &line, Slot &slot)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() < 3 || words[0] != "slot" || words[2].isEmpty())
        return false;
    slot.number = words[1].toInt();
    slot.kind = words[2];
    slot.arguments = words.sliced(3).join(' ');
    return slot.number >= 1 && slot.number <= 999;
}

Result<Parsed> parse(const QByteArray &text)
{
    // Of what a newer program wrote only the first line can be judged.
    const QByteArray version = text.left(text.indexOf('\n'));
    static const QRegularExpression shape(QStringLiteral("^sochibo/keystore v[1-9][0-9]*$"));
    if (version != firstLine && shape.match(QString::fromLatin1(version)).hasMatch())
        return newer("version");
    if (text.size() > maxSize)
        return broken("larger than 64 KiB", Error::Refused, "limit");
    QList<QByteArray> lines = text.split('\n');
    if (lines.takeLast() != QByteArray() || lines.size() < 5)
        return broken("end of the file");
    Parsed keystore;
    if (lines[1].startsWith("book "))
        keystore.bookId = QByteArray::fromHex(lines[1].sliced(5));
    if (lines[2].startsWith("serial "))
        keystore.serial = lines[2].sliced(7).toLongLong();
    for (qsizetype i = 3; i + 1 < lines.size(); ++i) {
        if (lines[i].startsWith("slot ")) {
            Slot slot;
            const int before = keystore.slotList.isEmpty() ? 0 : keystore.slotList.last().number;
            if (!readSlotLine(lines[i], slot) || slot.number <= before)
                return broken("slot line");
            keystore.slotList += slot;
        } else if (keystore.slotList.isEmpty()) {
            return broken("before the first slot");
        } else {
            keystore.slotList.last().body += lines[i] + '\n';
        }
    }
    if (keystore.slotList.size() > maxSlots)
        return broken("more than 8 slots", Error::Refused, "limit");
    if (lines.last().startsWith("mac "))
        keystore.mac = paddedBase64(lines.last().sliced(4)).value_or(QByteArray());
    // What was read must spell out to what was there; so every field has one spelling.
    const QByteArray again = everythingBeforeMac(keystore) + "mac " + keystore.mac.toBase64() + '\n';
    if (keystore.bookId.size() != 16 || keystore.serial < 1 || keystore.mac.size() != 32 || again != text)
        return broken("fields");
    return keystore;
}

QByteArray nameOf(AgeSlot kind)
{
    return kind == AgeSlot::Recovery ? "age-recovery" : "age-escrow";
}

/// What the body of slot 1 is bound to.
static QByteArray passphraseBinding(const Parsed &keystore, const QByteArray &phc)
{
    return headLines(keystore.bookId, keystore.serial) + "slot 1 argon2id " + phc;
}

static SecretBytes signingWrap(const SecretBytes &derived, const QByteArray &bookId)
{
    return hkdfSha256(derived.view(), bookId, "sochibo/signing-keys/v1");
}

/// Puts slot 1 in its place for the keystore's present serial.
static void sealPassphraseSlot(Parsed &keystore, const QByteArray &phc, const SecretBytes &derived, const SecretBytes &bookKey)
{
    const QByteArray box = sealed::seal(derived, bookKey.view(), passphraseBinding(keystore, phc));
    const Slot slot{1, "argon2id", phc + ' ' + toBareBase64(box), {}};
    if (!keystore.slotList.isEmpty() && keystore.slotList.first().number == 1)
        keystore.slotList.first() = slot;
    else
        keystore.slotList.prepend(slot);
}

static phc::Argon2id parametersOf(Cost cost)
{
    switch (cost) {
    case Cost::Small: return {131072, 4, randomBytes(16)};
    case Cost::Floor: return {65536, 2, randomBytes(16)};
    case Cost::Moderate: break;
    }
    return {262144, 3, randomBytes(16)};
}

/// Slot 1 for a passphrase, and the whole text with its mac.
static Result<Written> write(Parsed keystore, const SecretBytes &passphrase, Cost cost, const SecretBytes &bookKey)
{
    if (passphrase.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A passphrase must not be empty."), {}, {}, "passphrase"};
    const phc::Argon2id parameters = parametersOf(cost);
    const auto derived = parameters.derive(passphrase);
    if (!derived)
        return derived.error();
    sealPassphraseSlot(keystore, parameters.text(), *derived, bookKey);
    return Written{textOf(keystore, bookKey), {bookKey.copy(), signingWrap(*derived, keystore.bookId)}};
}

Result<Written> create(const QByteArray &bookId, const SecretBytes &passphrase, Cost cost)
{
    return create(bookId, passphrase, cost, SecretBytes::random(keySize));
}

Result<Written> create(const QByteArray &bookId, const SecretBytes &passphrase, Cost cost, const SecretBytes &bookKey)
{
    Q_ASSERT(bookId.size() == 16 && bookKey.size() == keySize);
    return write({bookId, 1, {}, {}}, passphrase, cost, bookKey);
}

/// What a passphrase gives: also the derived key and its parameters, to seal slot 1 again.
struct ByPassphrase
{
    SecretBytes bookKey;
    SecretBytes derived;
    QByteArray phc;
};

static Result<ByPassphrase> openByPassphrase(const Parsed &keystore, const SecretBytes &passphrase)
{
    if (keystore.slotList.isEmpty() || keystore.slotList.first().number != 1)
        return broken("no slot 1");
    const Slot &slot = keystore.slotList.first();
    if (slot.kind != "argon2id")
        return newer("kind of slot 1");
    const QList<QByteArray> words = slot.arguments.split(' ');
    const auto box = words.size() == 2 ? bareBase64(words[1]) : std::nullopt;
    if (!box || box->size() != keySize + sealed::overhead || !slot.body.isEmpty())
        return broken("slot 1");
    const auto parameters = phc::Argon2id::parse(words[0]);
    if (!parameters)
        return parameters.error();
    auto derived = parameters->derive(passphrase);
    if (!derived)
        return derived.error();
    auto bookKey = sealed::openSecret(*derived, *box, passphraseBinding(keystore, words[0]));
    if (!bookKey)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The passphrase does not open this book."), {}, {}, "passphrase"};
    if (auto checked = checkMac(keystore, *bookKey); !checked)
        return checked.error();
    return ByPassphrase{std::move(*bookKey), std::move(*derived), words[0]};
}

Result<OpenedKeystore> open(const QByteArray &text, const SecretBytes &passphrase)
{
    const auto keystore = parse(text);
    if (!keystore)
        return keystore.error();
    auto opened = openByPassphrase(*keystore, passphrase);
    if (!opened)
        return opened.error();
    return OpenedKeystore{std::move(opened->bookKey), signingWrap(opened->derived, keystore->bookId)};
}

Result<QByteArray> wrapped(const SecretBytes &bookKey, const age::Recipient &recipient)
{
    QByteArray bytes = bookKey.exposed();
    QByteArray line = "book-key " + bytes.toHex() + '\n';
    const auto file = age::encrypt(line, {recipient});
    wipe(line);
    wipe(bytes);
    if (!file)
        return file.error();
    return age::armored(*file);
}

Result<SecretBytes> unwrapped(const QByteArray &armored, const age::Identity &identity)
{
    auto line = age::decrypt(armored, identity);
    if (!line)
        return line.error();
    const bool isKeyLine = line->startsWith("book-key ") && line->endsWith('\n') && line->size() == 9 + 2 * keySize + 1;
    SecretBytes bookKey = SecretBytes::from(QByteArray::fromHex(isKeyLine ? line->sliced(9, 2 * keySize) : QByteArray()));
    wipe(*line);
    if (bookKey.size() != keySize)
        return broken("line in an age slot");
    return bookKey;
}

Result<SecretBytes> openWithIdentity(const QByteArray &text, const age::Identity &identity)
{
    const auto keystore = parse(text);
    if (!keystore)
        return keystore.error();
    for (const Slot &slot : keystore->slotList) {
        if (!slot.kind.startsWith("age-"))
            continue;
        auto bookKey = unwrapped(slot.body, identity);
        if (!bookKey && qstrcmp(bookKey.error().word, "no-match") == 0)
            continue;
        if (!bookKey)
            return bookKey.error();
        if (auto checked = checkMac(*keystore, *bookKey); !checked)
            return checked.error();
        return bookKey;
    }
    return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "This recovery code does not belong to this book."), {}, {}, "no-match"};
}

Result<Written> withPassphrase(const QByteArray &text, const SecretBytes &bookKey, const SecretBytes &passphrase, Cost cost)
{
    auto keystore = parse(text);
    if (!keystore)
        return keystore.error();
    if (auto checked = checkMac(*keystore, bookKey); !checked)
        return checked.error();
    ++keystore->serial;
    return write(std::move(*keystore), passphrase, cost, bookKey);
}

/// Slot 1 and the mac for the keystore's new serial, by the passphrase it has.
static Written sealedAgain(Parsed &keystore, const ByPassphrase &opened)
{
    sealPassphraseSlot(keystore, opened.phc, opened.derived, opened.bookKey);
    return {textOf(keystore, opened.bookKey), {opened.bookKey.copy(), signingWrap(opened.derived, keystore.bookId)}};
}

/// The number a slot of this kind takes: its old one, else the usual one, else the first that is free.
static int numberFor(const QList<Slot> &slotList, const QByteArray &kind, int usual)
{
    const auto taken = [&](int number) {
        return std::any_of(slotList.begin(), slotList.end(), [&](const Slot &slot) { return slot.number == number; });
    };
    for (const Slot &slot : slotList)
        if (slot.kind == kind)
            return slot.number;
    int number = usual;
    while (taken(number))
        ++number;
    return number;
}

Result<Written> withAgeSlot(const QByteArray &text, const SecretBytes &passphrase, AgeSlot kind, const age::Recipient &recipient)
{
    auto keystore = parse(text);
    if (!keystore)
        return keystore.error();
    auto opened = openByPassphrase(*keystore, passphrase);
    if (!opened)
        return opened.error();
    ++keystore->serial;

    const auto body = wrapped(opened->bookKey, recipient);
    if (!body)
        return body.error();
    const QByteArray name = nameOf(kind);
    const Slot slot{numberFor(keystore->slotList, name, kind == AgeSlot::Recovery ? 2 : 3), name, recipient.text(), *body};
    QList<Slot> &slotList = keystore->slotList;
    slotList.removeIf([&](const Slot &old) { return old.number == slot.number; });
    const auto after = std::find_if(slotList.begin(), slotList.end(), [&](const Slot &old) { return old.number > slot.number; });
    slotList.insert(after, slot);
    if (slotList.size() > maxSlots)
        return broken("more than 8 slots", Error::Refused, "limit");
    return sealedAgain(*keystore, *opened);
}

Result<Written> withoutAgeSlot(const QByteArray &text, const SecretBytes &passphrase, AgeSlot kind)
{
    auto keystore = parse(text);
    if (!keystore)
        return keystore.error();
    const auto opened = openByPassphrase(*keystore, passphrase);
    if (!opened)
        return opened.error();
    if (keystore->slotList.removeIf([&](const Slot &slot) { return slot.kind == nameOf(kind); }) == 0)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The book has no such slot.")};
    ++keystore->serial;
    return sealedAgain(*keystore, *opened);
}

} // namespace keystore
