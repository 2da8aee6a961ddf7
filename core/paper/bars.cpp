// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/box_p.h"

#include <algorithm>
#include <cmath>

namespace paper {

namespace {

constexpr double outline = fromPt(0.75);
constexpr double hatch = fromPt(0.4);
constexpr double pitch = fromPt(4);      // between two lines or dots of a pattern: printers of offices hold them apart
constexpr double saidWidth = 0.2;        // of the width, for the words behind the longest bar

/// The lines of one slope inside a rectangle: y - x (rising) or y + x is the same along each.
void addHatching(std::vector<Item> &items, const QRectF &in, bool isRising)
{
    for (double along = pitch; along < in.width() + in.height(); along += pitch) {
        const double first = std::max(0.0, along - in.height());   // how far right the line enters, from the lower or upper edge
        const double last = std::min(along, in.width());
        const double enter = along - first, leave = along - last;  // how far above or below that edge
        const QPointF from(in.left() + first, isRising ? in.top() + enter : in.bottom() - enter);
        const QPointF to(in.left() + last, isRising ? in.top() + leave : in.bottom() - leave);
        items.push_back(Stroke{{from, to}, hatch});
    }
}

void addDots(std::vector<Item> &items, const QRectF &in)
{
    constexpr double radius = fromPt(0.6);
    QPainterPath dots;
    int row = 0;
    for (double y = in.top() + pitch / 2; y < in.bottom() - radius; y += pitch / 2, ++row)
        for (double x = in.left() + (row % 2 ? pitch : pitch / 2); x < in.right() - radius; x += pitch)
            dots.addEllipse(QPointF(x, y), radius, radius);
    items.push_back(Shape{dots});
}

void addBar(std::vector<Item> &items, const QRectF &bar, Pattern pattern)
{
    switch (pattern) {
    case Pattern::Solid: {
        QPainterPath whole;
        whole.addRect(bar);
        items.push_back(Shape{whole});
        return;
    }
    case Pattern::Crossed:
        addHatching(items, bar, false);
        [[fallthrough]];
    case Pattern::Hatched:
        addHatching(items, bar, true);
        break;
    case Pattern::Dotted:
        addDots(items, bar);
        break;
    case Pattern::White:
        break;
    }
    for (const QLineF &edge : {QLineF(bar.topLeft(), bar.topRight()), QLineF(bar.bottomLeft(), bar.bottomRight()),
                               QLineF(bar.topLeft(), bar.bottomLeft()), QLineF(bar.topRight(), bar.bottomRight())})
        items.push_back(Stroke{edge, outline});
}

void addText(std::vector<Item> &items, const SetText &text, QPointF corner)
{
    for (int line = 0; line < text.lines(); ++line)
        items.push_back(TextLine{text.layout, line, corner});
}

} // namespace

Boxes boxesOf(const BarChart &chart, const Style &style, const Typesetter &typesetter, double width)
{
    double most = chart.most;
    for (const Bar &bar : chart.bars)
        most = std::max(most, bar.value);
    const double labels = chart.labelWidth * width;
    const double room = width - labels - saidWidth * width - 2 * cellPadding;
    Boxes boxes;
    for (const Bar &bar : chart.bars) {
        const Runs labelRuns{{bar.label}}, saidRuns{{bar.said}};
        const double lineHeight = Typesetter::pitchOf(labelRuns, style);
        const SetText label = typesetter.set(labelRuns, style, {labels - cellPadding, 0, 0, lineHeight, Align::Left});
        const SetText said = typesetter.set(saidRuns, style, {saidWidth * width, 0, 0, lineHeight, Align::Left});
        const int lines = std::max({1, label.lines(), said.lines()});
        Box box{.height = lines * lineHeight + 2 * rowPadding, .lines = lines, .keepWithNext = &bar != &chart.bars.back()};
        addText(box.items, label, {0, rowPadding});
        const double length = most > 0 ? room * bar.value / most : 0;
        const double thick = lineHeight * 0.7;
        if (length > 0)
            addBar(box.items, QRectF(labels, (box.height - thick) / 2, std::max(length, outline), thick), bar.pattern);
        else
            box.items.push_back(Stroke{{labels, (box.height - thick) / 2, labels, (box.height + thick) / 2}, outline});  // nobody: the base line alone
        addText(box.items, said, {labels + length + cellPadding, (box.height - said.lines() * lineHeight) / 2});
        boxes.push_back(std::move(box));
    }
    return boxes;
}

} // namespace paper
