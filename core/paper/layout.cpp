// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/layout.h"

#include "core/paper/fonts.h"
#include "core/paper/layout_p.h"

#include <QPainter>
#include <algorithm>

namespace paper {

namespace {

constexpr double slack = 1;  // a twentieth of a point, for sums of fractions

/// Puts boxes on pages, top to bottom.
class Paginator
{
public:
    Paginator(QPointF corner, double height, Pages::Content &content) : m_corner(corner), m_height(height), m_content(content)
    {
        m_content.pages.emplace_back();
    }

    /// Refused when a box that cannot be split is taller than a page.
    Result<Done> place(const Boxes &boxes)
    {
        for (size_t i = 0; i < boxes.size();) {
            size_t end = i + 1;
            while (end < boxes.size() && boxes[end - 1].keepWithNext && !boxes[end].beginsPage)
                ++end;
            if (boxes[i].beginsPage)
                turn(Top::Asked);
            if (auto placed = placeChain(boxes, i, end); !placed)
                return placed;
            i = end;
        }
        return Done{};
    }

private:
    enum class Top { Asked, ByItself };

    void turn(Top top)
    {
        m_content.pages.emplace_back();
        m_y = 0;
        m_atTop = true;
        m_top = top;
    }

    double gapAbove(const Box &box) const { return m_atTop && m_top == Top::ByItself ? 0 : box.gap; }
    double headAbove(const Box &box) const { return m_atTop && box.head ? box.head->height : 0; }
    bool fits(double height) const { return m_y + height <= m_height + slack; }

    static double heightOf(const Boxes &boxes, size_t first, size_t end)
    {
        double height = boxes[first].height;
        for (size_t i = first + 1; i < end; ++i)
            height += boxes[i].gap + boxes[i].height;
        return height;
    }

    /// Boxes that want to stay together: on this page, on the next, or, when no page can hold them, one after the other.
    Result<Done> placeChain(const Boxes &boxes, size_t first, size_t end)
    {
        const double height = heightOf(boxes, first, end);
        if (!fits(gapAbove(boxes[first]) + headAbove(boxes[first]) + height)) {
            const double head = boxes[first].head ? boxes[first].head->height : 0;
            if (head + height > m_height + slack)
                return placeLoose(boxes, first, end);
            turn(Top::ByItself);
        }
        for (size_t i = first; i < end; ++i)
            put(boxes[i]);
        return Done{};
    }

    Result<Done> placeLoose(const Boxes &boxes, size_t first, size_t end)
    {
        for (size_t i = first; i < end; ++i) {
            const Box &box = boxes[i];
            const double next = i + 1 < end ? boxes[i + 1].gap + std::min(boxes[i + 1].height, fromPt(60)) : 0;
            const double own = gapAbove(box) + headAbove(box) + box.height;
            const bool onePage = (box.head ? box.head->height : 0) + box.height <= m_height + slack;
            if (!m_atTop && onePage && (!fits(own) || !fits(own + next)))
                turn(Top::ByItself);  // a heading or a table's head must not be left behind
            if (onePage)
                put(box);
            else if (auto split = putInParts(box); !split)
                return split;
        }
        return Done{};
    }

    void put(const Box &box)
    {
        const int page = int(m_content.pages.size()) - 1;
        m_y += gapAbove(box);
        if (m_atTop && box.head)
            draw(*box.head);
        for (const QString &anchor : box.anchors)
            m_content.anchors.insert(anchor, page);
        draw(box);
    }

    void draw(const Box &box)
    {
        for (const Item &item : box.items)
            m_content.pages.back().push_back(moved(item, m_corner + QPointF(0, m_y)));
        m_y += box.height;
        m_atTop = false;
    }

    /// A row taller than a page, cut between its lines; each part gets its own borders.
    Result<Done> putInParts(const Box &box)
    {
        const double head = box.head ? box.head->height : 0;
        if (!box.row || m_height - head < box.row->pitch + 2 * rowPadding)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Something that must stay in one piece is taller than a page. "
                                                                    "Make its text shorter or divide it.")};
        for (int line = 0; line < box.row->lines;) {
            const double room = m_height - m_y - gapAbove(box) - headAbove(box) - 2 * rowPadding + slack;
            const int lines = std::min(std::max(0, int(room / box.row->pitch)), box.row->lines - line);
            if (lines < std::min(2, box.row->lines - line) && !m_atTop) {
                turn(Top::ByItself);
                continue;
            }
            Box part = boxOf(*box.row, line, std::max(lines, 1));
            part.head = box.head;
            part.gap = line == 0 ? box.gap : 0;
            put(part);
            line += part.lines;
        }
        return Done{};
    }

    const QPointF m_corner;
    const double m_height;
    Pages::Content &m_content;
    double m_y = 0;
    bool m_atTop = true;
    Top m_top = Top::Asked;
};

} // namespace

std::vector<Item> standing(const QString &text, const Style &style, const Typesetter &typesetter, QPointF corner, double width)
{
    const Runs runs{{text}};
    const SetText set = typesetter.set(runs, style, {width, 0, 0, Typesetter::pitchOf(runs, style), style.align});
    std::vector<Item> items;
    for (int i = 0; i < set.lines(); ++i)
        items.push_back(TextLine{set.layout, i, corner - QPointF(0, set.layout->lineAt(0).y())});
    return items;
}

void addNumberAndFoot(std::vector<Item> &page, int number, const QString &foot, const Theme &theme, const Typesetter &typesetter, QSizeF sheetMm)
{
    const double x = fromMm(theme.leftMm);
    const double width = fromMm(sheetMm.width() - theme.leftMm - theme.rightMm);
    const auto append = [&page](std::vector<Item> more) { page.insert(page.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); };
    if (number > 0)
        append(standing(QString::number(number), theme.styles[QStringLiteral("pageNumber")], typesetter, {x, fromMm(theme.numberFromTopMm)}, width));
    if (!foot.isEmpty())
        append(standing(foot, theme.styles[QStringLiteral("footer")], typesetter, {x, fromMm(sheetMm.height() - theme.bottomMm) + fromMm(3)}, width));
}

Result<Pages> layOut(const Blocks &blocks, const Theme &theme, const PaperOptions &options)
{
    if (auto fonts = loadFonts(theme.families); !fonts)
        return fonts.error();
    if (auto checked = check(blocks); !checked)
        return checked.error();

    const bool upright = options.orientation == Orientation::Portrait;
    auto content = std::make_shared<Pages::Content>();
    content->sizeMm = upright ? QSizeF(theme.widthMm, theme.heightMm) : QSizeF(theme.heightMm, theme.widthMm);
    const QPointF corner(fromMm(theme.leftMm), fromMm(theme.topMm));
    const double width = fromMm(content->sizeMm.width() - theme.leftMm - theme.rightMm);
    const double height = fromMm(content->sizeMm.height() - theme.topMm - theme.bottomMm);

    const Typesetter typesetter(theme.families);
    const auto boxes = boxesOf(blocks, theme, typesetter, width);
    if (!boxes)
        return boxes.error();
    if (auto placed = Paginator(corner, height, *content).place(*boxes); !placed)
        return placed.error();

    int number = options.firstNumber;
    for (std::vector<Item> &page : content->pages) {
        if (!options.isBound)
            addNumberAndFoot(page, number > 1 ? number : 0, options.footer, theme, typesetter, content->sizeMm);
        ++number;
    }
    return Pages(std::move(content));
}

Pages::Pages(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

void Pages::appendTo(Content &content) const
{
    content.pages.insert(content.pages.end(), m_content->pages.begin(), m_content->pages.end());
}

Pages oneAfterAnother(const QList<Pages> &papers)
{
    Q_ASSERT(!papers.isEmpty());
    auto content = std::make_shared<Pages::Content>();
    content->sizeMm = papers.first().sizeMm();
    for (const Pages &each : papers)
        each.appendTo(*content);
    return Pages(std::move(content));
}

int Pages::count() const
{
    return int(m_content->pages.size());
}

QSizeF Pages::sizeMm() const
{
    return m_content->sizeMm;
}

QString Pages::text(int page) const
{
    QString text;
    for (const Item &item : m_content->pages.at(size_t(page)))
        if (const auto *piece = std::get_if<TextLine>(&item)) {
            const QTextLine line = piece->layout->lineAt(piece->index);
            text += piece->layout->text().mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed();
            text += u'\n';
        }
    return text;
}

int Pages::pageOf(const QString &anchor) const
{
    return m_content->anchors.value(anchor, -1);
}

void paint(const Pages &pages, int page, QPainter &painter, const QRectF &sheet)
{
    const QSizeF size = pages.m_content->sizeMm;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(sheet.topLeft());
    painter.scale(sheet.width() / fromMm(size.width()), sheet.height() / fromMm(size.height()));
    for (const Item &item : pages.m_content->pages.at(size_t(page))) {
        if (const auto *text = std::get_if<TextLine>(&item)) {
            painter.setPen(Qt::black);
            text->layout->lineAt(text->index).draw(&painter, text->origin);
        } else if (const auto *stroke = std::get_if<Stroke>(&item)) {
            painter.setPen(QPen(Qt::black, stroke->thickness, Qt::SolidLine, Qt::SquareCap));
            painter.drawLine(stroke->line);
        } else if (const auto *shape = std::get_if<Shape>(&item)) {
            painter.fillPath(shape->path, Qt::black);
        }
    }
    painter.restore();
}

} // namespace paper
