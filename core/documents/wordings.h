// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/wording.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

/// Texts of papers that a book may put into its own words: the whole paragraphs of a template, never its blocks, styles or
/// conditions, so that no words can move anything on the page. Texts that the regulation prescribes or that say what a vote
/// or a reading came to are fixed (resources/wordings/texts.json).
namespace documents {

/// A text of a template that can be changed.
struct TemplateText
{
    QString original;        ///< as it stands in the template
    int mostLines = 0;       ///< what the book's words may have: less where a text stands in a block that must not be parted
    int mostLetters = 0;
};

/// The papers whose texts can be changed, by the names of their templates.
QStringList wordedPapers();

/// The texts of a paper that can be changed, in the order of the template, each once. NotFound for any other
/// paper; errors of builtInTemplate.
Result<QList<TemplateText>> textsOfPaper(const QString &paper);

/// A text for a person to read: what the record fills in stands as "‹người chủ trì›".
QString readable(const QString &text);

/// What a person made of a readable text, as a template holds it: NFC, lines without white space at their ends and no empty ones.
/// Invalid when it does not fill in exactly what the original fills in, and for more lines or letters than the text may have; nothing
/// at all is allowed where nothing is filled in: then the paragraph is left out.
Result<QString> fromReadable(const TemplateText &text, const QString &typed);

/// The template of a paper in the words of the book. Each line of its words is a paragraph of the original's style; a wording whose
/// original no longer stands in the template changes nothing.
QJsonArray reworded(const QJsonArray &paperTemplate, const QString &paper, const QList<UsedWording> &wordings);

} // namespace documents
