// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

#include <QJsonObject>

// What the papers that are no papers of a meeting have in common: the cell's head, the layout of HD 05, the day of the PDF.
namespace documents {

/// What the template `head` asks for, of a paper without a number; `issued` is its day in words.
QJsonObject sheetHead(const BookHead &head, const QString &issued);

/// A built-in template with its values, `own` before those of the head, on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> sheetPages(const QString &name, QJsonObject head, const QJsonObject &own, paper::Orientation orientation = paper::Orientation::Portrait);

/// Pages as PDF, by the cell, dated by a day. Errors of the pages and of writePdf.
Result<QByteArray> sheetPdf(const Result<paper::Pages> &pages, const QString &title, const BookHead &head, const QDate &day);

} // namespace documents
