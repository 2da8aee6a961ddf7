// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// Bech32 (BIP 173) over whole bytes, without its limit of 90 characters, as age uses it.
namespace bech32 {

/// A decoded string.
struct Decoded
{
    QByteArray prefix; ///< human-readable part, in small letters
    QByteArray bytes;  ///< the 5-bit groups joined; may be secret
};

/// Lower-case text. `prefix` must be 1 or more printable ASCII characters without capital letters.
QByteArray encode(const QByteArray &prefix, const QByteArray &bytes);

/// Invalid for mixed case, a wrong checksum, a character outside the alphabet, or padding that is not zero.
Result<Decoded> decode(const QByteArray &text);

} // namespace bech32
