// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// A person's signature over a statement that the book keeps: the four lines of a .minisig file, with the role and the place of
/// the certificate in its trusted comment. Errors of openSignerKey() and of reading the statement.
Result<QString> signStatement(const Book &book, const Person &person, SignerRole role, const QString &statement, const SecretBytes &pin);
