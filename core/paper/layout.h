// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/theme.h"

#include <QRectF>
#include <QSizeF>
#include <memory>

class QPainter;

namespace paper {

struct Binding;
struct BoundPaper;

enum class Orientation { Portrait, Landscape };

/// What concerns a paper as a whole.
struct PaperOptions
{
    Orientation orientation = Orientation::Portrait;
    QString footer = {};  ///< small, at the foot of each page, in the style "footer"
    int firstNumber = 1;  ///< the first page's number; number 1 itself is not printed
    bool isBound = false; ///< neither number nor footer: bindPapers() gives it both
};

/// A paper laid out: where everything stands on every page. It cannot change, and copying it copies a pointer.
class Pages
{
public:
    int count() const;
    QSizeF sizeMm() const;

    /// The text of a page in reading order, a line of the page a line of text (for screen readers and tests).
    QString text(int page) const;

    /// The page, counted from 0, on which the paragraph with this anchor begins; -1 when there is none.
    int pageOf(const QString &anchor) const;

    struct Content;
    explicit Pages(std::shared_ptr<const Content> content);

    /// Puts these pages behind others of the same size.
    void appendTo(Content &content) const;

private:
    friend void paint(const Pages &pages, int page, QPainter &painter, const QRectF &sheet);
    friend Pages bindPapers(const QList<BoundPaper> &papers, const Theme &theme, const Binding &binding);
    std::shared_ptr<const Content> m_content;
};

/// Puts blocks on pages. Lines, rows and pages are broken once, for a reference device of 1440 dpi (a twentieth of a point:
/// every size of the theme is a whole number of units), so PDF, preview and printer show the same.
/// Invalid when the blocks contradict themselves (with the path of the block as in check()), name a style the theme has
/// not, or hold too long a QR text; Refused when something that cannot be split is taller than a page; NotFound when a font is missing.
Result<Pages> layOut(const Blocks &blocks, const Theme &theme, const PaperOptions &options = {});

/// The pages of several papers of one size, one paper after the other; there must be one at least.
Pages oneAfterAnother(const QList<Pages> &papers);

/// Draws one page, counted from 0. `sheet` is where the whole sheet of paper lies, margins included, in the painter's units.
void paint(const Pages &pages, int page, QPainter &painter, const QRectF &sheet);

} // namespace paper
