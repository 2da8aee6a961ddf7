// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/documents/recoverysheet.h"

#include <QMap>

/// A time that a book was opened without its passphrase.
struct SlotUse
{
    QString id;              ///< of the record
    QDateTime time;          ///< UTC, as the clock of the computer said
    SlotKind slot = SlotKind::Recovery;
};

/// Every opening without the passphrase that a log tells of (our own when `org` is empty), in its order.
Result<QList<SlotUse>> slotUses(const Book &book, const QString &org = {});

/// A recovery sheet that was made and opens nothing yet: only when some of its groups were typed back is it known that the
/// paper can be read.
struct SheetToConfirm
{
    documents::RecoverySheet sheet;  ///< with the code: wipe() it after printing
    QList<int> asked;                ///< numbers of the groups to type back, counted from 1
};

/// Numbers of four groups to type back from a sheet, drawn anew each time; none of those that are the same on every sheet.
QList<int> groupsToAsk();

/// Whether what was typed back are those groups of a code; capitals and white space do not matter. Invalid, naming the group.
Result<Done> checkGroups(const QByteArray &code, const QList<int> &asked, const QMap<int, QString> &typed);

/// Makes a recovery sheet for the open book and keeps its code sealed in the book until it is confirmed. One that was not
/// confirmed before is forgotten; one that was goes on to open the book until then. Io, Busy.
Result<SheetToConfirm> makeRecoverySheet(Book &book, const QDate &today);

/// The groups that the sheet made last asks for; NotFound when none waits for confirmation.
Result<QList<int>> groupsAsked(const Book &book);

/// Lets the sheet made last open the book from now on, instead of any sheet before it. `typed` are its groups by number;
/// capitals and white space do not matter. NotFound when no sheet waits; Invalid, naming the group, when one is missing or
/// another; Untrusted (`passphrase`).
Result<Done> confirmRecoverySheet(Book &book, const QMap<int, QString> &typed, const SecretBytes &passphrase);

/// Groups as a file has them, a line for each: its number, then its characters. Invalid for another line.
Result<QMap<int, QString>> groupsIn(const QByteArray &file);

/// The code as a person typed it from the sheet: without its white space, hyphens where they belong, in capitals; letters that no
/// code has become those they are mistaken for (O 0, B 8, I and 1 L). Lines that begin with # are left out. Invalid
/// (`no-match`) when it is no code.
Result<age::Identity> recoveryCode(const QByteArray &typed);

/// Opens a book by its recovery sheet and gives it a new passphrase; as Book::openSlot and Book::recover.
Result<std::unique_ptr<Book>> recoverByCode(const QString &folder, const QByteArray &typed, const SecretBytes &newPassphrase,
                                            keystore::Cost cost);
