// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/crypto/minisign.h"

#include <QTextStream>

enum class Overwrite { No, Yes };

/// A rehearsal month: an invented cell of 31 members and its ward, from an empty folder to the receipt, by the same
/// use-cases as in earnest. Everything is left in `folder`: papers/, minutes/, keys/, bundle/, receipt/, both books and
/// README.txt with the rehearsal's passphrases and the commands to check each thing. Says each step to `progress`.
/// Refused when the folder is there and is not an earlier rehearsal that may be replaced.
Result<Done> rehearse(const QString &folder, QTextStream &progress, Overwrite overwrite);

/// Makes a cell's book with invented data of any size: members, and a month's meeting with roll call, opinions, tasks
/// and votes for each of `months`. The same seed gives the same people and texts.
Result<Done> generateBook(const QString &folder, const SecretBytes &passphrase, int members, int months, quint64 seed,
                          keystore::Cost cost);

/// Invented members of a cell: `count` of them with statuses, by the name frequencies of the field; the same seed gives
/// the same people.
struct InventedMember
{
    Member member;
    MemberStatus status;
};
QList<InventedMember> inventedMembers(int count, quint64 seed);
