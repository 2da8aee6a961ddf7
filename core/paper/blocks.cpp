// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/blocks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace paper {

namespace {

using Checked = Result<Done>;

constexpr double whole = 1 + 1e-6;  // fractions of decimals add up to a little more than one

Error wrong(const char *text, const QString &path, const QStringList &more = {})
{
    return Error{Error::Invalid, text, QStringList{path} + more};
}

QString at(const QString &path, size_t index)
{
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

bool within(double value, double least, double most)
{
    return std::isfinite(value) && value >= least && value <= most;
}

bool isFraction(double value)
{
    return value > 0 && value <= whole;
}

/// Where blocks stand; what may stand there follows from it.
enum class Place { Paper, Together, Column };

/// Walks blocks and knows the path of the one it is at.
struct Checker
{
    QString path;
    Place place;

    Checked runs(const Runs &texts, const QString &where) const
    {
        for (const Run &run : texts)
            if (run.sizePt && !within(*run.sizePt, 4, 96))
                return wrong(QT_TRANSLATE_NOOP("Error", "%1: a size is from 4 to 96 points."), where);
        return Done{};
    }

    Checked allowed(bool yes, const char *kind) const
    {
        if (yes)
            return Done{};
        return wrong(QT_TRANSLATE_NOOP("Error", "%1: a block of the kind “%2” cannot stand there."), path,
                     {QLatin1String(kind)});
    }

    Checked operator()(const Paragraph &paragraph) const
    {
        const bool indents = within(paragraph.firstIndentMm.value_or(0), -150, 150)
                             && within(paragraph.leftIndentMm.value_or(0), 0, 150);
        if (!indents || !within(paragraph.beforePt.value_or(0), 0, 600) || !within(paragraph.afterPt.value_or(0), 0, 600))
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: an indent or a distance is too large or negative."), path);
        return runs(paragraph.runs, path);
    }

    Checked operator()(const Columns &block) const
    {
        if (auto fits = allowed(place != Place::Column, "columns"); !fits)
            return fits;
        double sum = 0;
        for (size_t i = 0; i < block.columns.size(); ++i) {
            const QString where = at(path + QStringLiteral(".columns"), i);
            sum += block.columns[i].width;
            if (!isFraction(block.columns[i].width) || sum > whole)
                return wrong(QT_TRANSLATE_NOOP("Error", "%1: widths are fractions that add up to 1 at most."), where);
            if (auto inner = each(block.columns[i].blocks, where + QStringLiteral(".blocks"), Place::Column); !inner)
                return inner;
        }
        return Done{};
    }

    Checked row(const Row &cells, const Table &table, const QString &where) const
    {
        size_t covered = 0;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].span < 1)
                return wrong(QT_TRANSLATE_NOOP("Error", "%1: a cell covers at least one column."), at(where, i));
            covered += size_t(cells[i].span);
            if (auto texts = runs(cells[i].runs, at(where, i)); !texts)
                return texts;
        }
        if (covered != table.widths.size())
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: the row has cells for %2 columns, the table has %3."), where,
                         {QString::number(covered), QString::number(table.widths.size())});
        return Done{};
    }

    Checked operator()(const Table &table) const
    {
        if (auto fits = allowed(place != Place::Column, "table"); !fits)
            return fits;
        const QString where = path + QStringLiteral(".table");
        const bool fractions = std::all_of(table.widths.begin(), table.widths.end(), isFraction);
        if (table.widths.empty() || !fractions || std::reduce(table.widths.begin(), table.widths.end()) > whole)
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: widths are fractions that add up to 1 at most."),
                         where + QStringLiteral(".widths"));
        if (!table.aligns.empty() && table.aligns.size() != table.widths.size())
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: there is one alignment for each column, or none."),
                         where + QStringLiteral(".align"));
        if (!table.head.empty())
            if (auto head = row(table.head, table, where + QStringLiteral(".head")); !head)
                return head;
        for (size_t i = 0; i < table.rows.size(); ++i)
            if (auto cells = row(table.rows[i], table, at(where + QStringLiteral(".rows"), i)); !cells)
                return cells;
        return Done{};
    }

    Checked operator()(const Rule &rule) const
    {
        if (rule.asLongAs.isEmpty() && !isFraction(rule.fraction))
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: a rule is as long as a text, or a fraction up to 1."), path);
        return Done{};
    }

    Checked operator()(const Space &space) const
    {
        if (!within(space.heightPt, 0, 600))
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: a space is from 0 to 600 points."), path);
        return Done{};
    }

    Checked operator()(const KeepTogether &block) const
    {
        if (auto fits = allowed(place == Place::Paper, "together"); !fits)
            return fits;
        return each(block.blocks, path + QStringLiteral(".together"), Place::Together);
    }

    Checked operator()(const QrCode &code) const
    {
        const bool ascii = std::all_of(code.payload.begin(), code.payload.end(), [](char c) { return c > 0; });
        if (code.payload.isEmpty() || !ascii)
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: a QR code holds ASCII text."), path);
        if (!within(code.sizeMm, 10, 150))
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: a QR code is from 10 to 150 millimetres wide."), path);
        return Done{};
    }

    Checked operator()(const BarChart &chart) const
    {
        if (auto fits = allowed(place != Place::Column, "bars"); !fits)
            return fits;
        if (!within(chart.labelWidth, 0.05, 0.7))
            return wrong(QT_TRANSLATE_NOOP("Error", "%1: the labels of a chart take from 0.05 to 0.7 of the width."), path);
        for (size_t i = 0; i < chart.bars.size(); ++i)
            if (!within(chart.bars[i].value, 0, chart.most > 0 ? chart.most * whole : 1e12))
                return wrong(QT_TRANSLATE_NOOP("Error", "%1: the value of a bar is from 0 to the most there can be."), at(path + QStringLiteral(".bars"), i));
        return Done{};
    }

    Checked operator()(const PageBreak &) const { return allowed(place == Place::Paper, "pageBreak"); }

    static Checked each(const Blocks &blocks, const QString &path, Place place)
    {
        for (size_t i = 0; i < blocks.size(); ++i)
            if (auto checked = std::visit(Checker{at(path, i), place}, blocks[i]); !checked)
                return checked;
        return Done{};
    }
};

} // namespace

Result<Done> check(const Blocks &blocks)
{
    return Checker::each(blocks, {}, Place::Paper);
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

} // namespace paper
