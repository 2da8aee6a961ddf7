// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"

namespace paper {

/// A paper that is bound into a book, and what stands at the foot of its pages.
struct BoundPaper
{
    Pages pages;        ///< laid out with isBound
    QStringList feet;   ///< one for each page; pages without one have an empty foot
};

/// How papers are bound.
struct Binding
{
    int unnumbered = 1;       ///< so many pages at the front are counted and carry no number
    bool isMirrored = false;  ///< on the pages of even numbers, the backs of sheets, left and right margin change places
};

/// Several papers of one size as one book whose pages are numbered through from 1, numbers and feet in the look and place of
/// the theme. There must be one paper at least. Anchors are not kept.
Pages bindPapers(const QList<BoundPaper> &papers, const Theme &theme, const Binding &binding = {});

} // namespace paper
