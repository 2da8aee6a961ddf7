// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/box_p.h"

#include <algorithm>

namespace paper {

Item moved(Item item, QPointF by)
{
    if (auto *text = std::get_if<TextLine>(&item))
        text->origin += by;
    else if (auto *stroke = std::get_if<Stroke>(&item))
        stroke->line.translate(by);
    else if (auto *shape = std::get_if<Shape>(&item))
        shape->path.translate(by);
    return item;
}

Box boxOf(const SetRow &row, int firstLine, int lines)
{
    Box box;
    box.lines = lines;
    box.height = lines * row.pitch + 2 * rowPadding;
    for (const SetRow::SetCell &cell : row.cells)
        for (int i = firstLine; i < std::min(firstLine + lines, cell.text.lines()); ++i)
            box.items.push_back(TextLine{cell.text.layout, i, {cell.x + cellPadding, rowPadding - firstLine * row.pitch}});
    if (row.borders == Borders::None || row.cells.empty())
        return box;
    const double right = row.cells.back().x + row.cells.back().width;
    const auto stroke = [&](double x1, double y1, double x2, double y2) {
        box.items.push_back(Stroke{{x1, y1, x2, y2}, fromPt(0.5)});
    };
    stroke(0, 0, right, 0);
    stroke(0, box.height, right, box.height);
    for (const SetRow::SetCell &cell : row.cells)
        stroke(cell.x, 0, cell.x, box.height);
    stroke(right, 0, right, box.height);
    return box;
}

namespace {

/// Makes boxes of blocks, one overload for each kind; keeps the first error.
class Boxer
{
public:
    Boxer(const Theme &theme, const Typesetter &typesetter, double width)
        : m_theme(theme), m_typesetter(typesetter), m_width(width)
    {
    }

    void add(const Blocks &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }

    Result<Boxes> taken()
    {
        if (m_error)
            return *m_error;
        return std::move(m_boxes);
    }

    void operator()(const Paragraph &paragraph);
    void operator()(const Columns &columns);
    void operator()(const Table &table);
    void operator()(const Rule &rule);
    void operator()(const KeepTogether &block);
    void operator()(const QrCode &code);
    void operator()(const BarChart &chart);
    void operator()(const Space &space) { m_gap += fromPt(space.heightPt); }
    void operator()(const PageBreak &) { m_beginsPage = !m_boxes.empty(); }

private:
    Style style(const QString &name);
    void append(Box box);
    double offset(Align align, double width) const;
    std::shared_ptr<const SetRow> set(const Row &row, const Table &table, const Style &style, bool isHead);

    const Theme &m_theme;
    const Typesetter &m_typesetter;
    double m_width;
    Boxes m_boxes;
    double m_gap = 0;           // waits for the next box, as a gap belongs to what follows it
    bool m_beginsPage = false;  // the same
    std::optional<Error> m_error;
};

Style Boxer::style(const QString &name)
{
    const auto found = m_theme.styles.constFind(name);
    if (found != m_theme.styles.constEnd())
        return *found;
    if (!m_error)
        m_error = Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The paper theme %1 has no style “%2”."), {m_theme.name, name}};
    return {};
}

void Boxer::append(Box box)
{
    box.gap = std::exchange(m_gap, 0);
    box.beginsPage = std::exchange(m_beginsPage, false);
    m_boxes.push_back(std::move(box));
}

double Boxer::offset(Align align, double width) const
{
    const double rest = std::max(m_width - width, 0.0);
    return align == Align::Right ? rest : align == Align::Centre ? rest / 2 : 0;
}

void Boxer::operator()(const Paragraph &paragraph)
{
    const Style look = style(paragraph.style);
    const Measure measure{m_width, fromMm(paragraph.leftIndentMm.value_or(look.leftIndentMm)),
                          fromMm(paragraph.firstIndentMm.value_or(look.firstIndentMm)),
                          Typesetter::pitchOf(paragraph.runs, look), paragraph.align.value_or(look.align)};
    const SetText text = m_typesetter.set(paragraph.runs, look, measure);
    const bool keep = paragraph.keepWithNext.value_or(look.keepWithNext);
    m_gap += fromPt(paragraph.beforePt.value_or(look.beforePt));
    const int last = text.lines() - 1;
    for (int i = 0; i <= last; ++i) {
        Box box{.height = text.pitch, .lines = 1};
        // Two lines at least stay together at either end of a paragraph: no orphan, no widow.
        box.keepWithNext = i == last ? keep : i == 0 || i == last - 1;
        box.items.push_back(TextLine{text.layout, i, {0, -i * text.pitch}});
        if (i == 0 && !paragraph.anchor.isEmpty())
            box.anchors += paragraph.anchor;
        append(std::move(box));
    }
    m_gap += fromPt(paragraph.afterPt.value_or(look.afterPt));
}

void Boxer::operator()(const Columns &columns)
{
    Box whole;
    double x = 0;
    for (const Column &column : columns.columns) {
        Boxer inner(m_theme, m_typesetter, column.width * m_width);
        inner.add(column.blocks);
        double y = 0;
        int lines = 0;
        for (const Box &box : inner.m_boxes) {
            y += box.gap;
            for (const Item &item : box.items)
                whole.items.push_back(moved(item, {x, y}));
            whole.anchors += box.anchors;
            y += box.height;
            lines += box.lines;
        }
        whole.height = std::max(whole.height, y);
        whole.lines = std::max(whole.lines, lines);
        x += column.width * m_width;
        if (!m_error)
            m_error = inner.m_error;
    }
    append(std::move(whole));
}

std::shared_ptr<const SetRow> Boxer::set(const Row &row, const Table &table, const Style &look, bool isHead)
{
    auto made = std::make_shared<SetRow>();
    made->borders = table.borders;
    for (const Cell &cell : row)
        made->pitch = std::max(made->pitch, Typesetter::pitchOf(cell.runs, look));
    double x = 0;
    size_t column = 0;
    for (const Cell &cell : row) {
        const Align own = isHead || table.aligns.empty() ? look.align : table.aligns[column];
        double width = 0;
        for (int i = 0; i < cell.span; ++i)
            width += table.widths[column++] * m_width;
        const Measure measure{width - 2 * cellPadding, 0, 0, made->pitch, cell.align.value_or(own)};
        made->cells.push_back({m_typesetter.set(cell.runs, look, measure), x, width});
        made->lines = std::max(made->lines, made->cells.back().text.lines());
        x += width;
    }
    return made;
}

/// Whether a row is a heading of those below it: one text over all columns but the first.
bool isHeading(const Row &row, const Table &table)
{
    return row.size() == 2 && row.back().span > 1 && row.front().span + row.back().span == int(table.widths.size());
}

void Boxer::operator()(const Table &table)
{
    const Style look = style(table.style);
    m_gap += fromPt(look.beforePt);
    std::shared_ptr<const Box> head;
    if (!table.head.empty()) {
        const auto row = set(table.head, table, style(table.headStyle), true);
        Box box = boxOf(*row, 0, row->lines);
        head = std::make_shared<const Box>(box);
        box.keepWithNext = !table.rows.empty();
        append(std::move(box));
    }
    for (const Row &cells : table.rows) {
        const auto row = set(cells, table, look, false);
        Box box = boxOf(*row, 0, row->lines);
        box.keepWithNext = isHeading(cells, table) && &cells != &table.rows.back();
        box.head = head;
        box.row = row;
        append(std::move(box));
    }
    m_gap += fromPt(look.afterPt);
}

void Boxer::operator()(const Rule &rule)
{
    const double wanted = rule.asLongAs.isEmpty() ? rule.fraction * m_width
                                                  : m_typesetter.widthOf(rule.asLongAs, style(rule.style));
    const double width = std::min(wanted, m_width);
    const double x = offset(rule.align, width);
    constexpr double y = fromPt(2);  // clear of the dot below a letter
    Box box{.height = fromPt(4)};
    box.items.push_back(Stroke{{x, y, x + width, y}, fromPt(0.75)});
    append(std::move(box));
}

void Boxer::operator()(const KeepTogether &block)
{
    const size_t first = m_boxes.size();
    const bool alone = m_beginsPage;
    add(block.blocks);
    for (size_t i = first; i + 1 < m_boxes.size(); ++i)
        m_boxes[i].keepWithNext = true;
    if (alone || first == m_boxes.size())
        return;
    int lines = 0;  // a signature on a page without a word of what is signed could be put under anything
    for (size_t i = first; i-- > 0 && lines < 2 && !m_boxes[i + 1].beginsPage;) {
        m_boxes[i].keepWithNext = true;
        lines += m_boxes[i].lines;
    }
}

void Boxer::operator()(const QrCode &code)
{
    const double side = fromMm(code.sizeMm);
    const auto path = qrPath(code.payload, side);
    if (!path) {
        if (!m_error)
            m_error = path.error();
        return;
    }
    Box box{.height = side};
    box.items.push_back(Shape{path->translated(offset(code.align, side), 0)});
    append(std::move(box));
}

void Boxer::operator()(const BarChart &chart)
{
    const Style look = style(chart.style);
    m_gap += fromPt(look.beforePt);
    for (Box &box : boxesOf(chart, look, m_typesetter, m_width))
        append(std::move(box));
    m_gap += fromPt(look.afterPt);
}

} // namespace

Result<Boxes> boxesOf(const Blocks &blocks, const Theme &theme, const Typesetter &typesetter, double width)
{
    Boxer boxer(theme, typesetter, width);
    boxer.add(blocks);
    return boxer.taken();
}

} // namespace paper
