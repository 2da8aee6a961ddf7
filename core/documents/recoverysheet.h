// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

/// The printed page that opens a book when its passphrase is lost, and the one of an office's escrow key. Each holds the code
/// itself: whoever makes it keeps it out of files nobody asked for.
namespace documents {

/// What the code on a sheet opens: the book it was made for, or the books of an office's cells.
enum class SheetOpens { Book, Cells };

/// What stands on a recovery sheet.
struct RecoverySheet
{
    BookHead head;
    QString bookId;          ///< 32 hex digits, of which the first eight are printed; the id of the office on its sheet
    QDate made;
    QByteArray code;         ///< `AGE-SECRET-KEY-1...`
    QString recipient;       ///< its public half
    SheetOpens opens = SheetOpens::Book;
};

/// The code in groups of four characters, in the order of the sheet; the last one may be shorter.
QStringList groupsOf(const QByteArray &code);

/// The sheet, on one page. Errors of fill() and layOut().
Result<paper::Pages> recoverySheetPages(const RecoverySheet &sheet);

/// The same as PDF, in memory.
Result<QByteArray> recoverySheetPdf(const RecoverySheet &sheet);

} // namespace documents
