// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/pdfreading.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace pdfreading {

/// Words of one line of print, or of one column of it.
struct Line
{
    int page = 0;
    double baseline = 0;           ///< mm
    double left = 0, right = 0;    ///< mm
    double size = 0;               ///< pt, of its first word
    bool isOneSize = true;
    bool isBold = false, isItalic = false;  ///< all of it
    QString text;
    PageWords words;

    double centre() const { return (left + right) / 2; }
    bool is(double points) const { return isOneSize && std::abs(size - points) < 0.06; }
};

// Of Tinos, as of Times New Roman, in parts of the size; the boxes that pdftotext tells are as high.
constexpr double ascent = 0.8911, descent = 0.2163;

inline double sizeOf(const Word &word)
{
    return word.box.height() / mmPerPt / (ascent + descent);
}

inline double baselineOf(const Word &word)
{
    return word.box.top() + ascent * sizeOf(word) * mmPerPt;
}

/// Stretches of text in one look, as pdftohtml finds them.
struct Look
{
    QRectF box;                    ///< mm
    bool isBold = false, isItalic = false, isMixed = false;
};

inline QList<QList<Look>> looksOf(const PdfFile &pdf)
{
    constexpr double mmPerUnit = mmPerPt / 3;  // the finest that pdftohtml has
    const QString html = pdf.ask(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), QStringLiteral("-fontfullname"),
                                                               QStringLiteral("-zoom"), QStringLiteral("3"), QStringLiteral("paper.pdf")});
    static const QRegularExpression page(QStringLiteral("<page |<fontspec id=\"(\\d+)\" size=\"\\d+\" family=\"([^\"]*)\"|<text top=\"(-?\\d+)\" left=\"(-?\\d+)\" width=\"(-?\\d+)\" height=\"(-?\\d+)\" font=\"(\\d+)\">(.*?)</text>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QHash<QString, QString> families;
    QList<QList<Look>> pages;
    for (auto found = page.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(0) == QLatin1String("<page ")) {
            pages += QList<Look>();
        } else if (!match.captured(1).isEmpty()) {
            families.insert(match.captured(1), match.captured(2));
        } else {
            const auto mm = [&](int group) { return match.captured(group).toDouble() * mmPerUnit; };
            const QString family = families.value(match.captured(7)), inside = match.captured(8);
            const auto isPart = [&](const char *tag) {
                const QString open = QStringLiteral("<%1>").arg(QLatin1String(tag)), close = QStringLiteral("</%1>").arg(QLatin1String(tag));
                return inside.contains(open) && !(inside.indexOf(open) <= 3 && inside.lastIndexOf(close) >= inside.size() - close.size() - 4 && inside.count(open) == 1);
            };
            pages.last() += Look{QRectF(mm(4), mm(3), mm(5), mm(6)), family.contains(QLatin1String("Bold")), family.contains(QLatin1String("Italic")), isPart("b") || isPart("i")};
        }
    }
    return pages;
}

/// The lines of a paper from top to bottom, page after page; words of one baseline are one line.
inline QList<Line> linesOf(const QList<PageWords> &pages, const QList<QList<Look>> &looks)
{
    QList<Line> lines;
    for (int page = 0; page < pages.size(); ++page) {
        PageWords words = pages[page];
        std::stable_sort(words.begin(), words.end(), [](const Word &a, const Word &b) { return baselineOf(a) < baselineOf(b); });
        for (qsizetype i = 0; i < words.size();) {
            Line line;
            line.page = page;
            line.baseline = baselineOf(words[i]);
            for (; i < words.size() && baselineOf(words[i]) - line.baseline < 0.3; ++i)
                line.words += words[i];
            std::sort(line.words.begin(), line.words.end(), [](const Word &a, const Word &b) { return a.box.left() < b.box.left(); });
            lines += line;
        }
    }
    const auto lookAt = [&](int page, const Word &word) {
        for (const Look &look : looks.value(page))
            if (look.box.adjusted(-0.3, -0.3, 0.3, 0.3).contains(word.box.center()) && std::abs(look.box.top() - word.box.top()) < 0.6)
                return look;
        return Look{{}, false, false, true};
    };
    const auto measured = [&](Line line) {
        line.left = line.words.first().box.left();
        line.right = line.words.last().box.right();
        line.size = sizeOf(line.words.first());
        line.isBold = line.isItalic = true;
        QStringList texts;
        for (const Word &word : std::as_const(line.words)) {
            const Look look = lookAt(line.page, word);
            line.isOneSize = line.isOneSize && std::abs(sizeOf(word) - line.size) < 0.06;
            line.isBold = line.isBold && look.isBold && !look.isMixed;
            line.isItalic = line.isItalic && look.isItalic && !look.isMixed;
            texts += word.text;
        }
        line.text = texts.join(u' ');
        return line;
    };
    for (Line &line : lines)
        line = measured(line);
    return lines;
}

} // namespace pdfreading
