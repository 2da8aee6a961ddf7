// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/box_p.h"
#include "core/paper/layout.h"

namespace paper {

/// What stands where on every page, in units of the reference device.
struct Pages::Content
{
    QSizeF sizeMm;
    std::vector<std::vector<Item>> pages;
    QHash<QString, int> anchors;
};

/// A text of one style across the page, outside of what flows; `corner` is the upper left one of its first line.
std::vector<Item> standing(const QString &text, const Style &style, const Typesetter &typesetter, QPointF corner, double width);

/// Puts the number of a page and its foot line where the theme wants them; number 0 and an empty foot are not printed.
void addNumberAndFoot(std::vector<Item> &page, int number, const QString &foot, const Theme &theme, const Typesetter &typesetter, QSizeF sheetMm);

} // namespace paper
