// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// The words in files that people attach, so that a search finds them.
namespace filetext {

/// What is kept of a file's text, in characters: the beginning.
inline constexpr qsizetype longest = 100'000;

/// The text of a PDF, a document (.docx, .odt), slides (.pptx, .odp), a spreadsheet (.xlsx, .csv) or a plain text, told by its content; one
/// line for each paragraph or row. A PDF is read by the program pdftotext of Poppler, in a process of its own with a time-out, so that a
/// damaged file does no harm here. Unsupported `no-text` for pictures, scans and whatever else holds no text that can be read; Unsupported
/// `no-pdftotext` when that program is not on this computer; Corrupt for damaged files.
Result<QString> of(const QByteArray &bytes);

/// Whether pdftotext is there; without it the words in PDF files are not found.
bool readsPdf();

} // namespace filetext
