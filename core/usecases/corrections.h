// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/documents/correctionslip.h"

/// The sentences of closed minutes that a slip can point at. NotFound when there is no such meeting; Refused when its minutes
/// are not closed.
Result<QList<documents::StatementLine>> correctableLines(const Book &book, const MeetingId &meeting);

/// A slip as makeCorrection() would make it, with the next number, not recorded. Its line, what is done with it, text, reason
/// and who found it are taken from `wanted`; the date too, or today when it has none. Refused when the minutes are not closed,
/// something is missing, or nothing would be other than it is; NotFound for a sentence that is not there.
Result<Correction> preparedCorrection(const Book &book, const Correction &wanted);

/// Makes a slip on closed minutes: numbers it, makes its PDF and the statement that chair and minute-taker sign, keeps both and
/// records their hashes. Errors as preparedCorrection().
Result<Correction> makeCorrection(Book &book, const Correction &wanted);

/// Takes back the last slip of its series while nobody has signed it. Refused otherwise.
Result<Changes> removeCorrection(Book &book, const CorrectionId &id);

/// Signs a slip as chair or minute-taker of its meeting. Refused when this role has signed, and for other roles; Untrusted when
/// what the book keeps of the slip is not what was recorded; errors of signerOf() and openSignerKey().
Result<Changes> signCorrection(Book &book, const CorrectionId &id, SignerRole role, const SecretBytes &pin);
