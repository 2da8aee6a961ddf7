// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// What enrolling a cell and revoking a key have in common: a certificate is issued.
namespace certifying {

/// The reasons that this program writes into a revocation.
inline const QString superseded = QStringLiteral("superseded");
inline const QString compromised = QStringLiteral("compromised");

/// Refused unless the book is a committee's, which has a certificate key.
Result<Done> refuseUnlessOffice(const Book &ward);

/// The public keys in a record of keys.
Result<OrgKeys> publicKeys(const OfficeKeys &keys);

/// Lets a certificate of the same cell follow the one before.
void follow(Certificate &certificate, const Certificate &before);

/// A certificate that the office signed, and the answer file in which it goes to the cell.
struct Issued
{
    QByteArray note;
    QByteArray answer;
};
Result<Issued> issue(const Book &ward, const Certificate &certificate);

} // namespace certifying
