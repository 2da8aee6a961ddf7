// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/membertables.h"
#include "ui/dialogs/filechooser.h"

#include <functional>

class PaperDialog;
class QWidget;

/// How lists of members leave the window: as paper, looked at before, and as a spreadsheet. Each time the book notes that they did.
namespace listleaving {

using Failed = std::function<void(const Error &)>;
using Said = std::function<void(const QString &)>;

/// Opens the paper of a table; `pages` makes it. The dialog goes by itself.
PaperDialog *openPaper(Book &book, const MemberTable &table, const Result<paper::Pages> &pages, const MemberId &member, const FileChooser &chooser, QWidget *parent,
                       const Failed &failed);

enum class Format { Pdf, Xlsx, Csv };

/// Asks where to, writes the table there (as PDF its pages) and says so.
void save(Book &book, const MemberTable &table, const Result<paper::Pages> &pages, Format format, const FileChooser &chooser, QWidget *parent, const Failed &failed,
          const Said &said);

/// Notes that a table left on paper.
void notePrinted(Book &book, const MemberTable &table, const Failed &failed);

}
