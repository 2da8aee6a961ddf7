// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"

#include <QDateTime>

namespace paper {

enum class PdfKind {
    Plain,    ///< PDF 1.4
    Archive,  ///< PDF/A-1b
};

/// A line of the list that readers show beside the pages.
struct Bookmark
{
    QString title;
    int page = 0;  ///< counted from 0
};

/// What a PDF says about itself.
struct PdfMetadata
{
    QString title;
    QString author = {};
    QDateTime created = {};                         ///< now, when invalid
    QString language = QStringLiteral("vi-VN");     ///< BCP 47
    PdfKind kind = PdfKind::Plain;
    QList<Bookmark> bookmarks = {};
};

/// The pages as a PDF: text can be selected and searched, fonts are embedded. The same paper may come out with its fonts
/// in another order in another run of the program, so hash what was printed, not the PDF. Io when Qt could not write it.
Result<QByteArray> writePdf(const Pages &pages, const PdfMetadata &metadata);

} // namespace paper
