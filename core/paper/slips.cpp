// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/slips.h"

#include "core/paper/fonts.h"
#include "core/paper/layout_p.h"

namespace paper {

namespace {

// Printers leave about 5 mm at each edge of the sheet unprinted, and a cut is never exact.
constexpr double sideEdge = fromMm(8);
constexpr double upperEdge = fromMm(7);
constexpr double printable = fromMm(5);
constexpr double markLength = fromMm(4);

/// One slip as items, its corner at 0, 0, and how high they are.
struct Slip
{
    std::vector<Item> items;
    double height = 0;
};

QSizeF slipSize(const Theme &theme, const SlipGrid &grid)
{
    return {fromMm(theme.widthMm) / grid.columns, fromMm(theme.heightMm) / grid.rows};
}

Result<Slip> set(const Blocks &blocks, const Theme &theme, const SlipGrid &grid)
{
    const auto boxes = boxesOf(blocks, theme, Typesetter(theme.families), slipSize(theme, grid).width() - 2 * sideEdge);
    if (!boxes)
        return boxes.error();
    Slip slip;
    for (const Box &box : *boxes) {
        slip.height += slip.items.empty() ? 0 : box.gap;
        for (const Item &item : box.items)
            slip.items.push_back(moved(item, {0, slip.height}));
        slip.height += box.height;
    }
    return slip;
}

/// Short lines at the edges of the sheet and a cross at each inner corner: enough for scissors, and none inside a slip.
std::vector<Item> cutMarks(const Theme &theme, const SlipGrid &grid)
{
    std::vector<Item> marks;
    const QSizeF slip = slipSize(theme, grid);
    const QSizeF sheet(fromMm(theme.widthMm), fromMm(theme.heightMm));
    const auto stroke = [&marks](double x1, double y1, double x2, double y2) { marks.push_back(Stroke{{x1, y1, x2, y2}, fromPt(0.5)}); };
    for (int row = 1; row < grid.rows; ++row) {
        const double y = row * slip.height();
        stroke(printable, y, printable + markLength, y);
        stroke(sheet.width() - printable - markLength, y, sheet.width() - printable, y);
        for (int column = 1; column < grid.columns; ++column)
            stroke(column * slip.width() - markLength / 2, y, column * slip.width() + markLength / 2, y);
    }
    for (int column = 1; column < grid.columns; ++column) {
        const double x = column * slip.width();
        stroke(x, printable, x, printable + markLength);
        stroke(x, sheet.height() - printable - markLength, x, sheet.height() - printable);
        for (int row = 1; row < grid.rows; ++row)
            stroke(x, row * slip.height() - markLength / 2, x, row * slip.height() + markLength / 2);
    }
    return marks;
}

/// The first grid that the blocks fit in, with the slip set for it.
Result<std::optional<std::pair<SlipGrid, Slip>>> fitting(const Blocks &blocks, const Theme &theme, const QList<SlipGrid> &grids)
{
    if (auto fonts = loadFonts(theme.families); !fonts)
        return fonts.error();
    if (auto checked = check(blocks); !checked)
        return checked.error();
    for (const SlipGrid &grid : grids) {
        auto slip = set(blocks, theme, grid);
        if (!slip)
            return slip.error();
        if (slip->height <= slipSize(theme, grid).height() - 2 * upperEdge)
            return std::optional(std::pair(grid, *std::move(slip)));
    }
    return std::optional<std::pair<SlipGrid, Slip>>();
}

} // namespace

Result<Pages> layOutSlips(const Blocks &blocks, const Theme &theme, int copies, const QList<SlipGrid> &grids)
{
    if (copies < 1)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "At least one copy is needed.")};
    const auto found = fitting(blocks, theme, grids);
    if (!found)
        return found.error();
    auto content = std::make_shared<Pages::Content>();
    content->sizeMm = QSizeF(theme.widthMm, theme.heightMm);
    if (!*found) {
        const auto whole = layOut(blocks, theme);
        if (!whole)
            return whole.error();
        for (int copy = 0; copy < copies; ++copy)
            whole->appendTo(*content);
        return Pages(std::move(content));
    }
    const auto &[grid, slip] = **found;
    const QSizeF size = slipSize(theme, grid);
    for (int copy = 0; copy < copies; ++copy) {
        const int place = copy % grid.perSheet();
        if (place == 0)
            content->pages.push_back(cutMarks(theme, grid));
        const QPointF corner(place % grid.columns * size.width() + sideEdge, place / grid.columns * size.height() + upperEdge);
        for (const Item &item : slip.items)
            content->pages.back().push_back(moved(item, corner));
    }
    return Pages(std::move(content));
}

Result<std::optional<SlipGrid>> slipGridFor(const Blocks &blocks, const Theme &theme, const QList<SlipGrid> &grids)
{
    const auto found = fitting(blocks, theme, grids);
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->first) : std::optional<SlipGrid>();
}

} // namespace paper
