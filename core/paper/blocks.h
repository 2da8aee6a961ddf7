// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

/// What an official paper is made of, before it is known where it stands on a page.
///
/// The same as JSON, an array of objects; the first key says what the block is, keys that are not listed are refused:
///
///     [{"paragraph": "one text"},
///      {"paragraph": ["plain, ", {"text": "bold", "bold": true, "italic": true, "underline": true, "caps": true,
///                                 "size": 12}],
///       "style": "body", "align": "left|right|centre|justify", "firstIndentMm": 10, "leftIndentMm": 0,
///       "beforePt": 0, "afterPt": 6, "keepWithNext": true, "anchor": "resolution-1"},
///      {"columns": [{"width": 0.45, "blocks": [...paragraph, rule, space, qr...]}, {"width": 0.55, "blocks": []}]},
///      {"table": {"widths": [0.1, 0.6, 0.3], "align": ["centre", "left", "left"],
///                 "head": ["No.", "Name", "Note"],
///                 "rows": [["1", "a text, or a list of runs as in a paragraph", ""],
///                          [{"text": "Total", "span": 2, "align": "right"}, [{"text": "3", "bold": true}]]],
///                 "borders": true, "style": "table", "headStyle": "tableHead"}},
///      {"rule": {"asLongAs": "A TEXT", "style": "partyTitle", "align": "centre"}},
///      {"rule": {"fraction": 0.25}},
///      {"space": 12},
///      {"together": [...blocks of any kind but pageBreak and together...]},
///      {"qr": "ASCII TEXT", "sizeMm": 25, "align": "left"},
///      {"bars": [{"label": "a text", "value": 12, "said": "12 (40 %)", "pattern": "solid|hatched|crossed|dotted|white"}],
///       "labelWidth": 0.35, "most": 0, "style": "table"},
///      {"pageBreak": true}]
///
/// A text may hold "\n" for a new line within its paragraph or cell; it holds no markup, so what a person typed is
/// printed as typed. Every key but the first may be left out; what is left out comes from the theme's style.
namespace paper {

struct Block;
using Blocks = std::vector<Block>;

enum class Align { Left, Right, Centre, Justify };

/// A stretch of text in one look; what is not set comes from the paragraph's style.
struct Run
{
    QString text;
    std::optional<bool> bold = {};
    std::optional<bool> italic = {};
    std::optional<bool> underline = {};
    std::optional<bool> caps = {};      ///< printed, and found in the PDF, in capitals
    std::optional<double> sizePt = {};
};
using Runs = std::vector<Run>;

/// Lines of text in one of the theme's styles.
struct Paragraph
{
    Runs runs;
    QString style = QStringLiteral("body");
    std::optional<Align> align = {};
    std::optional<double> firstIndentMm = {};  ///< of the first line, counted from the left indent; may be negative
    std::optional<double> leftIndentMm = {};
    std::optional<double> beforePt = {};       ///< dropped where a new page begins by itself
    std::optional<double> afterPt = {};
    std::optional<bool> keepWithNext = {};     ///< never last on a page while a block follows
    QString anchor = {};                       ///< a name whose page can be asked for after laying out
};

/// One of several blocks side by side.
struct Column
{
    double width = 0;  ///< as a fraction of the width between the margins
    Blocks blocks;     ///< paragraphs, rules, spaces and QR codes only
};

/// Blocks side by side, never split over pages: heads of papers, signatures.
struct Columns
{
    std::vector<Column> columns;
};

/// One cell of a table.
struct Cell
{
    Runs runs;
    std::optional<Align> align = {};  ///< otherwise the column's
    int span = 1;                     ///< how many columns it covers
};
using Row = std::vector<Cell>;

enum class Borders { None, Thin };

/// Rows and columns. The head stands again on each page; a row is split, between lines, only when it is taller than a page. A row
/// of two cells whose second covers all other columns is a heading and stays with the row below it.
struct Table
{
    std::vector<double> widths;   ///< of the columns, as fractions of the width between the margins
    std::vector<Align> aligns;    ///< of the columns; empty means left
    Row head;                     ///< empty means none
    std::vector<Row> rows;
    Borders borders = Borders::Thin;
    QString style = QStringLiteral("table");
    QString headStyle = QStringLiteral("tableHead");
};

/// A thin line, as long as a text in a style, or as a fraction of the width it stands in.
struct Rule
{
    QString asLongAs = {};
    QString style = QStringLiteral("body");
    double fraction = 0;  ///< used when `asLongAs` is empty
    Align align = Align::Centre;
};

/// Empty height; dropped where a new page begins by itself.
struct Space
{
    double heightPt = 0;
};

/// Blocks that stay on one page, and take at least two lines of the text before them along: the signature block.
struct KeepTogether
{
    Blocks blocks;  ///< of any kind but PageBreak and KeepTogether
};

/// A QR code.
struct QrCode
{
    QByteArray payload;  ///< ASCII only: readers guess an encoding for anything else
    double sizeMm = 25;  ///< with the white edge that readers need
    Align align = Align::Left;
};

/// How a bar is filled: told apart in black and white too.
enum class Pattern { Solid, Hatched, Crossed, Dotted, White };

/// One bar of a chart.
struct Bar
{
    QString label;             ///< left of the bar
    double value = 0;          ///< not negative
    QString said = {};         ///< right of the bar, e.g. "12 (40 %)"
    Pattern pattern = Pattern::Solid;
};

/// Bars lying under each other, as long as their values; drawn as lines and shapes, with real text beside them. It stays on one
/// page where it fits on one.
struct BarChart
{
    std::vector<Bar> bars;
    double labelWidth = 0.35;  ///< as a fraction of the width between the margins
    double most = 0;           ///< the value of the longest bar that there could be; 0 means the largest there is
    QString style = QStringLiteral("table");
};

/// What follows begins on a new page.
struct PageBreak
{
};

/// One block of a paper.
struct Block : std::variant<Paragraph, Columns, Table, Rule, Space, KeepTogether, QrCode, BarChart, PageBreak>
{
    using variant::variant;
};

/// Blocks from their JSON form (above), checked. Invalid with the path of the offending place, like
/// "[3].columns[1].blocks[0]".
Result<Blocks> blocksFromJson(const QJsonArray &json);

/// Whether blocks agree with themselves: kinds that may stand inside others, fractions, cells in a row, ASCII in a QR
/// code. Invalid with the path of the offending place.
Result<Done> check(const Blocks &blocks);

/// The text of runs in one piece.
QString plainText(const Runs &runs);

} // namespace paper
