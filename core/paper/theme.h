// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blocks.h"

#include <QHash>
#include <QStringList>

namespace paper {

/// How a paragraph looks where its blocks and runs say nothing.
struct Style
{
    double sizePt = 14;
    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool caps = false;
    Align align = Align::Left;
    double firstIndentMm = 0;
    double leftIndentMm = 0;
    double beforePt = 0;
    double afterPt = 0;
    double lineSpacingPt = 18;  ///< from baseline to baseline, whatever fonts meet in a line
    bool keepWithNext = false;
};

/// The millimetres and points of one guidance on party documents (HD 05, HD 36); data with a date of effect, never code.
struct Theme
{
    QString name;
    double widthMm = 210;
    double heightMm = 297;
    double topMm = 20;
    double bottomMm = 20;
    double leftMm = 30;
    double rightMm = 15;
    double numberFromTopMm = 10;   ///< the page number's line begins so far from the sheet's upper edge
    QStringList families;          ///< fonts in order of preference
    QHash<QString, Style> styles;  ///< has at least body, table, tableHead, footer and pageNumber
};

/// A theme from its JSON file. Invalid with the offending key; among others when the line spacing is not 18 to 22 pt
/// (HD 05: "exactly 18 to 22 pt").
Result<Theme> themeFromJson(const QByteArray &json);

/// A theme that comes with the program: "hd05" or "hd36". NotFound for any other name.
Result<Theme> builtInTheme(const QString &name);

/// The names of the themes that come with the program, the current guidance first.
QStringList builtInThemes();

} // namespace paper
