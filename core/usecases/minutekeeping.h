// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/crypto/minisign.h"

/// Gives a paper of a meeting the next number of its series (code and committee term) and returns it; the number it has already
/// when it has one. `day` is printed on it; the meeting's day when invalid. Refused for papers without a number, for one that lacks
/// what it must say, for a notice after its meeting's day or when the minutes are closed, and for what tells of a meeting before
/// they are closed.
Result<Paper> numberPaper(Book &book, const MeetingId &meeting, const QString &type, const QDate &day = {});

/// The day a paper bears that gets its number today: a notice no later than its meeting, what tells of a meeting no earlier.
QDate dayOfIssue(const Meeting &meeting, const QString &type, const QDate &today);

/// What still stands between a meeting and its reading back, in sentences in the language now in use; empty when nothing.
Result<QStringList> openPoints(const Book &book, const MeetingId &meeting);

/// Records that the minutes were read out and what the meeting said; objections stand in the record also where the meeting
/// agreed in the end. Refused while there are open points.
Result<Changes> readBack(Book &book, const MeetingId &meeting, bool agreed, const QString &objections);

/// Closes minutes that were read back and agreed: numbers them, makes the PDF and the statement, keeps both, and records
/// their hashes. From then on no command changes them. Refused when not read back since the last change, or not agreed.
Result<FinalMinutes> closeMinutes(Book &book, const MeetingId &meeting);

/// The public side of a person who signs, made with a new minisign key whose file lies in the book's folder `keys`,
/// encrypted with the PIN. Refused when the person has a key for that role already, which the upper office did not revoke, and
/// `replace` is No; Invalid for a PIN shorter than 4.
enum class ReplaceKey { No, Yes };
Result<Person> newSigner(Book &book, const MemberId &member, SignerRole role, const SecretBytes &pin,
                         minisign::Cost cost = minisign::Cost::Usual, ReplaceKey replace = ReplaceKey::No);

/// Who holds signing keys; the key a person has now is the last of its code.
Result<QList<Person>> signers(const Book &book);

/// The person who signs a meeting's minutes in a role: its chair or minute-taker (a key of another role of the same
/// person serves). NotFound, with the name, when that person has no key or the upper office revoked it.
Result<Person> signerOf(const Book &book, const MeetingId &meeting, SignerRole role);

/// Opens a signer's key file. Untrusted (`passphrase`) for a wrong PIN; NotFound when the file is not in the folder.
Result<minisign::SecretKey> openSignerKey(const Book &book, const Person &person, const SecretBytes &pin);

/// Signs closed minutes in a role; the second of chair and minute-taker seals them. Refused when not closed or when
/// this role has signed; a signature that no longer counts, because its key was revoked, is no hindrance.
Result<Changes> signMinutes(Book &book, const MeetingId &meeting, SignerRole role, const SecretBytes &pin);

/// Writes the statement, the PDF, the signatures, the public keys and the attachments of closed minutes into a folder
/// (made when missing), the same of each slip that both have signed, with proof files for the closing and each signature once a receipt covers them. Returns the names written. An existing file of the
/// same content is left, one of another content is Refused.
Result<QStringList> exportMinutes(Book &book, const MeetingId &meeting, const QString &folder);
