// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/typesetter_p.h"

#include <QLineF>
#include <QPainterPath>

namespace paper {

/// One line of a text that is set.
struct TextLine
{
    std::shared_ptr<const QTextLayout> layout;
    int index = 0;
    QPointF origin;  ///< where the whole layout's corner would be
};

/// A straight line.
struct Stroke
{
    QLineF line;
    double thickness = 0;
};

/// A filled shape.
struct Shape
{
    QPainterPath path;
};

/// What can be drawn, and where, in units of the reference device.
using Item = std::variant<TextLine, Stroke, Shape>;

/// The item, moved.
Item moved(Item item, QPointF by);

/// The texts of a table's row side by side; lines of the same number stand beside each other, so a row can be cut between.
struct SetRow
{
    struct SetCell
    {
        SetText text;
        double x = 0;      ///< of the cell's left edge
        double width = 0;  ///< from edge to edge
    };
    std::vector<SetCell> cells;
    double pitch = 0;
    int lines = 0;
    Borders borders = Borders::Thin;
};

constexpr double rowPadding = fromPt(2);   // above and below the lines of a row
constexpr double cellPadding = fromMm(1.5);  // left and right of a cell's lines

/// The smallest piece of a paper, never split unless it is a row and taller than a page. Its corner is at 0, 0.
struct Box
{
    double gap = 0;     ///< empty height above; dropped where a new page begins by itself
    double height = 0;
    int lines = 0;
    bool keepWithNext = false;
    bool beginsPage = false;
    std::vector<Item> items = {};
    QStringList anchors = {};
    std::shared_ptr<const Box> head = {};    ///< what to repeat above it at the top of a page
    std::shared_ptr<const SetRow> row = {};  ///< what it was made from, when it is a row
};
using Boxes = std::vector<Box>;

/// Some lines of a row with its borders.
Box boxOf(const SetRow &row, int firstLine, int lines);

/// Blocks that have passed check() as boxes of a width. Invalid for a style the theme has not, or a QR code that holds too
/// much.
Result<Boxes> boxesOf(const Blocks &blocks, const Theme &theme, const Typesetter &typesetter, double width);

/// The bars of a chart as boxes of a width, one for each bar; they want to stay together.
Boxes boxesOf(const BarChart &chart, const Style &style, const Typesetter &typesetter, double width);

/// The modules of a QR code as one path in a square of this side. Invalid when the payload is too long.
Result<QPainterPath> qrPath(const QByteArray &payload, double side);

} // namespace paper
