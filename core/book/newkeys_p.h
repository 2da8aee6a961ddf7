// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/bookkeys.h"
#include "core/domain/book.h"

/// Name of the secret that holds the record of keys which the log is to say once the book opens with them.
inline const QString keysToCome = QStringLiteral("keys-to-come");

/// The public halves of an organisation's keys in the place of those in a record; `org` is its name.
OfficeKeys withKeys(OfficeKeys office, const QString &org, const BookKeys &keys);

/// What seals the secrets that lie in a book's records, and the purpose by which one of them is told from another.
SecretBytes secretsKeyOf(const SecretBytes &bookKey, const QByteArray &bookId);
QByteArray secretPurpose(const QString &name);
