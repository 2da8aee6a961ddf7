// SPDX-License-Identifier: GPL-3.0-or-later
// The further slots of a book's keystore, and how a book opens by one of them when its passphrase is lost. Such a slot gives
// the book key alone; the signing keys, sealed by the passphrase, stay shut for good, so others take their place:
//
//   1  the log says which slot opened the book, and the secret "keys-to-come" holds the public halves of the new keys
//   2  signing-keys.txt.next is written, the new keys sealed for the new passphrase
//   3  keystore.txt is written, with the new passphrase in slot 1: from here on it opens the book
//   4  signing-keys.txt is written, the other name removed
//   5  the log says the new public keys, "keys-to-come" goes
//
// A power cut before 3 leaves the book as it was, with an opening in the log. After 3 the new passphrase opens it, and
// opening does 5 when that was not done.
#include "core/base/files.h"
#include "core/book/book.h"
#include "core/book/bookfolder_p.h"
#include "core/book/database_p.h"
#include "core/book/newkeys_p.h"
#include "core/crypto/note.h"

#include <QDir>
#include <QLockFile>

using namespace bookfolder;

static SlotKind kindOf(keystore::AgeSlot kind)
{
    return kind == keystore::AgeSlot::Recovery ? SlotKind::Recovery : SlotKind::Escrow;
}

OfficeKeys Book::heldKeys() const
{
    return withKeys(m_officeKeys, orgName(), m_keys);
}

Result<keystore::Parsed> Book::slotsOf(const QString &folder)
{
    const auto path = bookAt(folder);
    if (!path)
        return path.error();
    const auto keys = readKeystore(*path);
    if (!keys)
        return keys.error();
    return keys->parsed;
}

Result<SlotOpening> Book::openSlot(const QString &folder, const age::Identity &identity)
{
    const auto path = bookAt(folder);
    if (!path)
        return path.error();
    const auto keys = readKeystore(*path);
    if (!keys)
        return keys.error();
    auto bookKey = keystore::openWithIdentity(keys->text, identity);
    if (!bookKey)
        return bookKey.error();
    SlotOpening opening{SlotKind::Recovery, *std::move(bookKey), QString::fromLatin1(identity.recipient().text())};
    for (const keystore::Slot &slot : keys->parsed.slotList)
        if (slot.kind == keystore::nameOf(keystore::AgeSlot::Escrow) && slot.arguments == identity.recipient().text())
            opening.slot = SlotKind::Escrow;
    return opening;
}

Result<std::unique_ptr<Book>> Book::recover(const QString &folder, SlotOpening opening, const SecretBytes &newPassphrase,
                                            keystore::Cost cost, const std::function<Result<Done>(const Book &)> &mayGoOn)
{
    const auto path = bookAt(folder);
    if (!path)
        return path.error();
    auto book = lockFolder(*path);
    if (!book)
        return book.error();
    const auto keys = readKeystore(*path);
    if (!keys)
        return keys.error();
    auto written = keystore::withPassphrase(keys->text, opening.bookKey, newPassphrase, cost);
    if (!written)
        return written.error();
    if (auto done = (*book)->openFile(keys->parsed.bookId, {std::move(opening.bookKey), written->keys.signingWrap.copy()}); !done)
        return done.error();
    for (const auto read : {&Book::readSelf, &Book::readIdentity, &Book::readCopyState})
        if (auto done = ((**book).*read)(); !done)
            return done.error();
    if (mayGoOn)
        if (auto done = mayGoOn(**book); !done)
            return done.error();

    BookKeys fresh;
    if ((*book)->head().bookKind == BookKind::Committee)
        fresh.certificate = SigningKey::generate();
    const QByteArray sealedKeys = fresh.sealedSigningKeys(keys->parsed.bookId, written->keys.signingWrap);
    fresh.identity = std::move((*book)->m_keys.identity);
    (*book)->m_keys = std::move(fresh);
    const OfficeKeys office = (*book)->heldKeys();
    const auto announced = (*book)->inOneCommit([&]() -> Result<Done> {
        const BookOpened opened{BookOpenedId::fresh(), opening.slot, opening.recipient, opening.answer};
        if (auto recorded = (*book)->record({created(opened)}); !recorded)
            return recorded.error();
        return (*book)->keepSecret(keysToCome, SecretBytes::from(payloadOf(office)));
    });
    if (!announced)
        return announced.error();
    if (auto put = (*book)->putKeys(sealedKeys, written->text); !put)
        return put.error();
    if (auto settled = (*book)->settleNewKeys(); !settled)
        return settled.error();
    return book;
}

Result<Done> Book::settleNewKeys()
{
    const OfficeKeys held = heldKeys();
    const auto isComing = hasSecret(keysToCome);
    if (!isComing)
        return isComing.error();
    if (*isComing) {
        const auto coming = secret(keysToCome);
        if (!coming)
            return coming.error();
        // Other keys than those to come: the recovery was cut off before it changed anything.
        const bool areHere = coming->exposed() == payloadOf(held);
        const auto settled = inOneCommit([&]() -> Result<Done> {
            if (areHere)
                if (auto recorded = record({amended(held)}); !recorded)
                    return recorded.error();
            return forgetSecret(keysToCome);
        });
        if (!settled)
            return settled.error();
    }
    if (held != m_officeKeys)
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The keys in the book's folder are older than the book: somebody put an old copy of keystore.txt and signing-keys.txt "
                                                "there. Put the newest ones back, or open the book with the recovery sheet."),
                     {}, {}, "tampered"};
    return Done{};
}

Result<Done> Book::putKeys(const QByteArray &sealedKeys, const QByteArray &keystoreText)
{
    // The signing keys are sealed for the new passphrase under a second name first; whichever of the two files the
    // keystore that survives a power cut can open is the right one.
    const QDir dir(m_folder);
    const QString next = dir.filePath(nextSigningKeysName);
    if (auto kept = writeWhole(next, sealedKeys, Existing::Replace); !kept)
        return kept.error();
    if (auto kept = writeWhole(dir.filePath(keystoreName), keystoreText, Existing::Replace); !kept)
        return kept.error();
    // From here on the new passphrase is in force. What follows can be done later: opening does it.
    (void)settleKeyFiles(sealedKeys);
    return Done{};
}

/// Gives the signing keys that are in force their own name, which a change of passphrase may not have come to.
Result<Done> Book::settleKeyFiles(const QByteArray &sealedKeys)
{
    const QDir dir(m_folder);
    const QString path = dir.filePath(signingKeysName);
    if (!dir.exists(nextSigningKeysName))
        return Done{};
    if (const auto held = readWhole(path, 64 * 1024); !held || *held != sealedKeys)
        if (auto kept = writeWhole(path, sealedKeys, Existing::Replace); !kept)
            return kept;
    QFile::remove(dir.filePath(nextSigningKeysName));
    return Done{};
}

Result<QList<note::VerifierKey>> Book::logKeysIn(const QString &recordId) const
{
    const auto said = entriesOf(recordId);
    if (!said)
        return said.error();
    QList<note::VerifierKey> keys;
    for (const StoredEntry &stored : *said) {
        const auto entry = LogEntry::decode(stored.entry);
        const auto record = entry ? recordFrom(entry->kind, stored.payload) : Result<Record>(entry.error());
        if (!record)
            return record.error();
        const auto *office = std::get_if<OfficeKeys>(&*record);
        const auto *peer = std::get_if<Peer>(&*record);
        const auto key = note::VerifierKey::parse((office ? office->log : peer ? peer->log : QString()).toLatin1());
        if (!key)
            return key.error();
        keys.removeAll(*key);
        keys.prepend(*key);
    }
    return keys;
}

Result<bool> Book::hasSecret(const QString &name) const
{
    const auto box = m_database->value(QStringLiteral("SELECT 1 FROM secrets WHERE name = ?"), {name});
    if (!box)
        return box.error();
    return box->isValid();
}

Result<Done> Book::forgetSecret(const QString &name)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    return m_database->run(QStringLiteral("DELETE FROM secrets WHERE name = ?"), {name});
}

Result<Done> Book::changeSlot(keystore::AgeSlot kind, const QString &recipient, const Result<keystore::Written> &written)
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    if (!written)
        return written.error();
    const auto known = all<KeySlot>({{{QStringLiteral("slot"), wordOf(kindOf(kind))}}, {}, {}});
    if (!known)
        return known.error();
    const KeySlotId id = known->isEmpty() ? KeySlotId::fresh() : known->first().id;
    const KeySlot slot{id, kindOf(kind), QString::fromLatin1(m_bookId.toHex()), recipient};
    const auto before = readKeystore(m_folder);
    if (!before)
        return before.error();
    const QString path = QDir(m_folder).filePath(keystoreName);
    bool isWritten = false;
    const auto changed = inOneCommit([&]() -> Result<Done> {
        if (auto recorded = record({known->isEmpty() ? created(slot) : amended(slot)}); !recorded)
            return recorded.error();
        auto kept = writeWhole(path, written->text, Existing::Replace);
        isWritten = kept.has_value();
        return kept;
    });
    if (!changed) {
        if (isWritten) // what the log does not say must not open the book
            (void)writeWhole(path, before->text, Existing::Replace);
        return changed.error();
    }
    return Done{};
}

Result<Done> Book::putSlot(keystore::AgeSlot kind, const age::Recipient &recipient, const SecretBytes &passphrase)
{
    const auto keys = readKeystore(m_folder);
    if (!keys)
        return keys.error();
    return changeSlot(kind, QString::fromLatin1(recipient.text()), keystore::withAgeSlot(keys->text, passphrase, kind, recipient));
}

Result<Done> Book::takeSlot(keystore::AgeSlot kind, const SecretBytes &passphrase)
{
    const auto keys = readKeystore(m_folder);
    if (!keys)
        return keys.error();
    return changeSlot(kind, {}, keystore::withoutAgeSlot(keys->text, passphrase, kind));
}
