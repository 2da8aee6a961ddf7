// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Book;
class KeptDialog;
class QString;

/// Opens a dialog whose typing is kept in the book's drafts under a key, and brings back what was kept there. The dialog goes
/// by itself; the draft goes when it was saved.
void openKept(Book &book, KeptDialog *dialog, const QString &key);
