// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blocks.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Templates of papers: the JSON form of blocks (core/paper/blocks.h) with names in it. A template is data, not code.
///
///     "text {{name}}, {{item.title}}"   the value of the name; a name without a value, or with an empty one, is an error
///     "text {{name?}}"                  the same, but nothing is printed when there is no value
///     {"each": "opinions", "blocks": [...]}                 the blocks once per element, which is called "item"
///     {"each": "item.tasks", "as": "task", "rows": [...]}   the same for rows, the element called "task"
///     {"if": "name", "blocks": [...], "else": [...]}        by whether the name's value is true, not empty, not 0;
///                                                           a name that is not there at all is an error, "name?" is not
///     {"include": "head"}                                   the blocks of another file of resources/papers
///
/// What is repeated or chosen is called "blocks" among blocks, "rows" among the rows of a table and "runs" among the
/// runs of a text. Inside "each", {{number}} counts the elements from 1; an element that is a text is named by itself:
/// {{item}}. Names inside a repetition hide those outside of it. Values are put in once and never looked at again, so
/// what a person typed ("{{x}}", quotation marks, brackets) is printed as typed.
namespace documents {

/// The template's blocks with all names filled in, checked. Invalid with the name that has no value, or with the place
/// where the template is not in the expected form.
Result<paper::Blocks> fill(const QJsonArray &paperTemplate, const QJsonObject &data);

/// A template that comes with the program, by the name of its file, its includes put in. NotFound for any other name;
/// Invalid when the file is not JSON or includes itself.
Result<QJsonArray> builtInTemplate(const QString &name);

} // namespace documents
