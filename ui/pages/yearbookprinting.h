// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/yearbook.h"
#include "ui/dialogs/filechooser.h"

class PaperDialog;
class QWidget;

/// Opens the book of a year to look at, print and save. It is laid out in the open dialog, one meeting after the other, so that the
/// window answers meanwhile. Refused when nothing is closed in that year; errors of closedIn().
Result<PaperDialog *> openYearBook(Book &book, int year, const FileChooser &chooser, QWidget *parent);
