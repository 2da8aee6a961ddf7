// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/labels.h"

#include "core/paper/fonts.h"
#include "core/paper/layout_p.h"

namespace paper {

Result<Pages> layOutLabels(const QList<Blocks> &labels, const Theme &theme, const SlipGrid &grid, int skipped)
{
    if (labels.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is nobody to write a label for.")};
    if (skipped < 0 || skipped >= grid.perSheet())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A sheet has %1 labels; fewer than that can be used up already."), {QString::number(grid.perSheet())}};
    if (auto fonts = loadFonts(theme.families); !fonts)
        return fonts.error();
    // Printers leave about 5 mm at each edge of the sheet unprinted, and sheets of labels are never fed exactly.
    constexpr double sideEdge = fromMm(7);
    constexpr double upperEdge = fromMm(5);
    const QSizeF field(fromMm(theme.widthMm) / grid.columns, fromMm(theme.heightMm) / grid.rows);
    const Typesetter typesetter(theme.families);
    auto content = std::make_shared<Pages::Content>();
    content->sizeMm = QSizeF(theme.widthMm, theme.heightMm);
    int place = skipped;
    for (qsizetype i = 0; i < labels.size(); ++i, ++place) {
        if (auto checked = check(labels[i]); !checked)
            return checked.error();
        const auto boxes = boxesOf(labels[i], theme, typesetter, field.width() - 2 * sideEdge);
        if (!boxes)
            return boxes.error();
        double height = 0;
        for (const Box &box : *boxes)
            height += box.gap + box.height;
        if (height > field.height() - 2 * upperEdge)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Label %1 holds too much for its size. Take larger labels, or make the address shorter."), {QString::number(i + 1)}};
        if (content->pages.empty() || place % grid.perSheet() == 0)
            content->pages.emplace_back();
        const int at = place % grid.perSheet();
        double y = at / grid.columns * field.height() + (field.height() - height) / 2;
        for (const Box &box : *boxes) {
            y += box.gap;
            for (const Item &item : box.items)
                content->pages.back().push_back(moved(item, {at % grid.columns * field.width() + sideEdge, y}));
            y += box.height;
        }
    }
    return Pages(std::move(content));
}

} // namespace paper
