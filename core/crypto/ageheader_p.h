// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/agekeys.h"

class QIODevice;

namespace age {

/// One wrapped file key in a header.
struct Stanza
{
    QList<QByteArray> arguments; ///< the first is the type
    QByteArray body;
};

/// A header as it was read; the mac is checked with the file key.
struct Header
{
    QList<Stanza> stanzas;
    QByteArray authenticated; ///< its bytes up to and including `---`
    QByteArray mac;
};

constexpr qsizetype fileKeySize = 16;

Error headerError(const char *why, Error::Kind kind = Error::Invalid);

/// Exactly `size` bytes, or fewer at the end of the device; waits for a sequential one.
QByteArray readUpTo(QIODevice &in, qint64 size);

/// Reads a header and leaves the device behind it. Invalid or Refused (`header`).
Result<Header> readHeader(QIODevice &in);

/// The bytes of a header for these stanzas, with its mac.
QByteArray writeHeader(const QList<Stanza> &stanzas, const SecretBytes &fileKey);

/// HMAC-SHA-256 of a header's bytes up to `---`.
QByteArray headerMac(const QByteArray &authenticated, const SecretBytes &fileKey);

Stanza wrap(const SecretBytes &fileKey, const Recipient &recipient);
/// Refused when the computer has not the memory for the work asked.
Result<Stanza> wrap(const SecretBytes &fileKey, const SecretBytes &passphrase, int logN);

/// What a reader holds that may open a file.
struct Openers
{
    Identities identities;
    const SecretBytes *passphrase = nullptr;
    int maxLogN = defaultMaxLogN;
};

/// The file key, its header's mac checked. Untrusted `no-match` or `header-mac`; `header` for a known stanza out of shape.
Result<SecretBytes> unwrap(const Header &header, const Openers &openers);

} // namespace age
