// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/blocks.h"
#include "core/paper/jsonfields_p.h"

#include <algorithm>

namespace paper {

namespace {

/// The blocks of a JSON array; the first thing that is wrong stays in the fields' fault.
Blocks blocksOf(const QJsonValue &json, const QString &path, Fault &fault);

Run runOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    if (json.isString())
        return {json.toString()};
    Fields fields(json, path, fault);
    Run run;
    run.text = fields.text("text");
    run.bold = fields.maybeFlag("bold");
    run.italic = fields.maybeFlag("italic");
    run.underline = fields.maybeFlag("underline");
    run.caps = fields.maybeFlag("caps");
    run.sizePt = fields.maybeNumber("size");
    fields.expectNothingElse();
    return run;
}

/// One text, or a list of texts and runs.
Runs runsOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    if (json.isString())
        return {{json.toString()}};
    Runs runs;
    eachOf(json, path, fault, [&](const QJsonValue &run, const QString &where) { runs.push_back(runOf(run, where, fault)); });
    return runs;
}

Block paragraphOf(Fields &fields)
{
    Paragraph paragraph;
    paragraph.runs = runsOf(fields.take("paragraph"), fields.pathOf("paragraph"), fields.fault());
    paragraph.style = fields.text("style", paragraph.style);
    paragraph.align = fields.maybeAlign("align");
    paragraph.firstIndentMm = fields.maybeNumber("firstIndentMm");
    paragraph.leftIndentMm = fields.maybeNumber("leftIndentMm");
    paragraph.beforePt = fields.maybeNumber("beforePt");
    paragraph.afterPt = fields.maybeNumber("afterPt");
    paragraph.keepWithNext = fields.maybeFlag("keepWithNext");
    paragraph.anchor = fields.text("anchor", {});
    return paragraph;
}

Block columnsOf(Fields &fields)
{
    Columns columns;
    eachOf(fields.take("columns"), fields.pathOf("columns"), fields.fault(), [&](const QJsonValue &json, const QString &path) {
        Fields column(json, path, fields.fault());
        const double width = column.number("width");
        columns.columns.push_back({width, blocksOf(column.take("blocks"), column.pathOf("blocks"), fields.fault())});
        column.expectNothingElse();
    });
    return columns;
}

Cell cellOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    if (!json.isObject())
        return {runsOf(json, path, fault)};
    Fields fields(json, path, fault);
    Cell cell;
    cell.runs = runsOf(fields.take("text"), fields.pathOf("text"), fault);
    cell.align = fields.maybeAlign("align");
    cell.span = fields.wholeNumber("span", 1);
    fields.expectNothingElse();
    return cell;
}

Row rowOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    Row row;
    eachOf(json, path, fault, [&](const QJsonValue &cell, const QString &where) { row.push_back(cellOf(cell, where, fault)); });
    return row;
}

Block tableOf(Fields &outer)
{
    Fault &fault = outer.fault();
    Fields fields(outer.take("table"), outer.pathOf("table"), fault);
    Table table;
    eachOf(fields.take("widths"), fields.pathOf("widths"), fault,
           [&](const QJsonValue &width, const QString &path) { table.widths.push_back(numberOf(width, path, fault)); });
    if (fields.has("align"))
        eachOf(fields.take("align"), fields.pathOf("align"), fault,
               [&](const QJsonValue &align, const QString &path) { table.aligns.push_back(alignOf(align, path, fault)); });
    if (fields.has("head"))
        table.head = rowOf(fields.take("head"), fields.pathOf("head"), fault);
    eachOf(fields.take("rows"), fields.pathOf("rows"), fault,
           [&](const QJsonValue &row, const QString &path) { table.rows.push_back(rowOf(row, path, fault)); });
    table.borders = fields.maybeFlag("borders").value_or(true) ? Borders::Thin : Borders::None;
    table.style = fields.text("style", table.style);
    table.headStyle = fields.text("headStyle", table.headStyle);
    fields.expectNothingElse();
    return table;
}

Block ruleOf(Fields &outer)
{
    Fields fields(outer.take("rule"), outer.pathOf("rule"), outer.fault());
    Rule rule;
    rule.asLongAs = fields.text("asLongAs", {});
    rule.style = fields.text("style", rule.style);
    rule.fraction = fields.maybeNumber("fraction").value_or(0);
    rule.align = fields.maybeAlign("align").value_or(rule.align);
    fields.expectNothingElse();
    return rule;
}

Block spaceOf(Fields &fields)
{
    return Space{fields.number("space")};
}

Block togetherOf(Fields &fields)
{
    return KeepTogether{blocksOf(fields.take("together"), fields.pathOf("together"), fields.fault())};
}

Block qrOf(Fields &fields)
{
    QrCode code;
    const QString payload = fields.text("qr");
    code.payload = payload.toUtf8();  // a letter beyond ASCII becomes bytes beyond ASCII, which check() refuses
    code.sizeMm = fields.maybeNumber("sizeMm").value_or(code.sizeMm);
    code.align = fields.maybeAlign("align").value_or(code.align);
    return code;
}

Block barsOf(Fields &outer)
{
    BarChart chart;
    Fault &fault = outer.fault();
    static const QStringList patterns = {QStringLiteral("solid"), QStringLiteral("hatched"), QStringLiteral("crossed"), QStringLiteral("dotted"), QStringLiteral("white")};
    eachOf(outer.take("bars"), outer.pathOf("bars"), fault, [&](const QJsonValue &json, const QString &path) {
        Fields fields(json, path, fault);
        Bar bar;
        bar.label = fields.text("label");
        bar.value = fields.number("value");
        bar.said = fields.text("said", {});
        const qsizetype pattern = patterns.indexOf(fields.text("pattern", patterns.first()));
        if (pattern < 0)
            fault.say(QT_TRANSLATE_NOOP("Error", "%1: there is no such pattern."), fields.pathOf("pattern"));
        bar.pattern = Pattern(std::max(pattern, qsizetype(0)));
        fields.expectNothingElse();
        chart.bars.push_back(std::move(bar));
    });
    chart.labelWidth = outer.maybeNumber("labelWidth").value_or(chart.labelWidth);
    chart.most = outer.maybeNumber("most").value_or(chart.most);
    chart.style = outer.text("style", chart.style);
    return chart;
}

Block pageBreakOf(Fields &fields)
{
    if (!fields.maybeFlag("pageBreak").value_or(false))
        fields.fault().say(QT_TRANSLATE_NOOP("Error", "%1: only the value true has a meaning."), fields.pathOf("pageBreak"));
    return PageBreak{};
}

/// The kinds of blocks by the key that names them.
const struct
{
    const char *key;
    Block (*read)(Fields &);
} kinds[] = {
    {"paragraph", paragraphOf}, {"columns", columnsOf},   {"table", tableOf}, {"rule", ruleOf},
    {"space", spaceOf},         {"together", togetherOf}, {"qr", qrOf},       {"bars", barsOf},
    {"pageBreak", pageBreakOf},
};

Block blockOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    Fields fields(json, path, fault);
    for (const auto &kind : kinds)
        if (fields.has(kind.key)) {
            Block block = kind.read(fields);
            fields.expectNothingElse();
            return block;
        }
    fault.say(QT_TRANSLATE_NOOP("Error", "%1: nothing says what kind of block this is."), path);
    return Space{};
}

Blocks blocksOf(const QJsonValue &json, const QString &path, Fault &fault)
{
    Blocks blocks;
    eachOf(json, path, fault, [&](const QJsonValue &block, const QString &where) { blocks.push_back(blockOf(block, where, fault)); });
    return blocks;
}

} // namespace

Result<Blocks> blocksFromJson(const QJsonArray &json)
{
    Fault fault;
    Blocks blocks = blocksOf(json, {}, fault);
    if (fault.error)
        return *fault.error;
    if (auto checked = check(blocks); !checked)
        return checked.error();
    return blocks;
}

} // namespace paper
