// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/dialogs/paperdialog.h"

#include <functional>

/// Whom a paper is about, as the log of what left the book keeps it; about nobody, nothing is kept.
struct AboutWhom
{
    QString what;            ///< as Disclosure::what
    QString title;           ///< as people know the paper
    MemberId member = {};    ///< when it is about one person
    qint64 people = 0;       ///< how many otherwise
    QString purpose = {};
};

/// Opens a paper about people over the window of `context`; that it was printed, or stands in a file, is recorded (recordDisclosure). `failed` hears
/// why that could not be. The dialog goes by itself.
PaperDialog *openLoggedPaper(Book &book, PaperDialog::Paper paper, const AboutWhom &about, const FileChooser &chooser, QWidget *context,
                             const std::function<void(const Error &error)> &failed);
