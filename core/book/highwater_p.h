// SPDX-License-Identifier: GPL-3.0-or-later
// How far a log was known to reach on this computer lies outside the book's folder, in high-water/<organisation id>.txt of
// the program's local data, so that an older copy of the folder is known for what it is:
//
//   sochibo/high-water v1
//   origin sochibo/org/7f3c0a11/log
//   size 1203
//   root <base64, 32 B>
//   device <id of the computer and account>
//   mac <base64 of HMAC-SHA-256 over the lines above; key = HKDF(book key, salt = book id, info = sochibo/high-water/v1)>
#pragma once

#include "core/crypto/secret.h"

#include <optional>

/// The largest state of a log that this computer has seen.
struct HighWater
{
    QString origin;
    qint64 size = 0;
    QByteArray root;

    friend bool operator==(const HighWater &, const HighWater &) = default;
};

/// What is kept for an organisation's log; nothing when there is no mark, or none that this book's key made.
std::optional<HighWater> readHighWater(const QString &org, const SecretBytes &key);

/// How many entries the mark of an organisation's log names on this computer, whichever book's key made it: enough to warn of another
/// book, never to decide by. 0 without one.
qint64 entriesKnownHere(const QString &org);

/// Keeps a mark, whole or not at all. Where the local data cannot be written there is none: the book works without it.
void keepHighWater(const QString &org, const HighWater &mark, const SecretBytes &key);
