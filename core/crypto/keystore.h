// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/age.h"

/// What a passphrase opens: the key of the book, and the key that seals the signing keys (docs/formats.md, section 3). Recovery and
/// escrow give only the first: they cover reading, never signing.
struct OpenedKeystore
{
    SecretBytes bookKey;     ///< 32 bytes
    SecretBytes signingWrap; ///< 32 bytes, HKDF of the passphrase-derived key, info `sochibo/signing-keys/v1`
};

/// The text file that holds a book's key behind a passphrase, and behind age identities for recovery and escrow.
namespace keystore {

/// Memory and passes of Argon2id.
enum class Cost
{
    Moderate, ///< 256 MiB, 3 passes
    Small,    ///< 128 MiB, 4 passes: machines under 3 GB
    Floor,    ///< 64 MiB, 2 passes: the least a reader accepts, for tests and rehearsals
};

/// Whom a further slot is for.
enum class AgeSlot { Recovery, Escrow };

/// A slot as it stands in the file.
struct Slot
{
    int number = 0;
    QByteArray kind;      ///< `argon2id`, `age-recovery`, `age-escrow`, or one of a later version
    QByteArray arguments; ///< rest of its line
    QByteArray body;      ///< following lines, verbatim with their LF
};

/// A keystore as it was read. Its mac is checked only by opening it.
struct Parsed
{
    QByteArray bookId; ///< 16 bytes
    qint64 serial = 0; ///< rises with each change
    QList<Slot> slotList;
    QByteArray mac;    ///< 32 bytes
};

/// A keystore just written, and its keys.
struct Written
{
    QByteArray text;
    OpenedKeystore keys;
};

/// Invalid (`header`) when it is no keystore, Refused (`limit`) beyond 64 KiB or 8 slots, Unsupported for another version.
Result<Parsed> parse(const QByteArray &text);

/// A new keystore with a new random book key. `bookId` has 16 bytes; serial is 1. The passphrase is taken in NFC.
Result<Written> create(const QByteArray &bookId, const SecretBytes &passphrase, Cost cost = Cost::Moderate);
/// The same around a book key that is already there (restore, rekey).
Result<Written> create(const QByteArray &bookId, const SecretBytes &passphrase, Cost cost, const SecretBytes &bookKey);

/// Untrusted: `passphrase` when it does not fit, `tampered` when it fits and the file was changed; Refused (`limit`) when
/// the file asks for more work than readers accept.
Result<OpenedKeystore> open(const QByteArray &text, const SecretBytes &passphrase);

/// The book key through a recovery or escrow slot. Untrusted: `no-match`, `tampered`.
Result<SecretBytes> openWithIdentity(const QByteArray &text, const age::Identity &identity);

/// Slot 1 anew for another passphrase, the other slots kept, serial + 1. The signing wrap changes with it: seal the signing
/// keys again. Untrusted (`tampered`) when `bookKey` is not the key of this file.
Result<Written> withPassphrase(const QByteArray &text, const SecretBytes &bookKey, const SecretBytes &passphrase,
                               Cost cost = Cost::Moderate);

/// A further slot for an age recipient (one of the same kind is replaced), serial + 1. The passphrase is needed because slot 1
/// is bound to the serial; the signing wrap stays the same.
Result<Written> withAgeSlot(const QByteArray &text, const SecretBytes &passphrase, AgeSlot kind,
                            const age::Recipient &recipient);

/// The same without the slot of a kind. NotFound when there is none; as withAgeSlot().
Result<Written> withoutAgeSlot(const QByteArray &text, const SecretBytes &passphrase, AgeSlot kind);

/// How a kind of slot is called in the file.
QByteArray nameOf(AgeSlot kind);

/// The body of an age slot: an armored age file to the recipient around the line `book-key <64 hex digits>`.
Result<QByteArray> wrapped(const SecretBytes &bookKey, const age::Recipient &recipient);

/// The book key in the body of an age slot; which book's key it is, only a keystore's mac can say. Errors as age::decrypt,
/// Invalid when something else is in it.
Result<SecretBytes> unwrapped(const QByteArray &armored, const age::Identity &identity);

/// The cost this machine can bear: Moderate, or Small where there are less than 3 GB of memory or where 64 MiB take so long
/// that 256 MiB would take more than two seconds.
Cost costHere();

} // namespace keystore
