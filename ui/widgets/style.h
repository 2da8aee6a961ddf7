// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QProxyStyle>

class QApplication;

/// How good or bad news is. It is always shown as a word and a shape as well as a colour.
enum class Tone { Neutral, Good, Notice, Warning, Problem };

enum class Scheme { Light, Dark };

namespace style {

/// Whether the desktop's own palette is a dark one. Ask before apply().
Scheme desktopScheme();

/// The palette of a scheme: one accent colour, text at 7:1 or better against what it stands on.
QPalette palette(Scheme scheme);

/// Gives the program its style and palette.
void apply(QApplication &application, Scheme scheme = desktopScheme());

/// The contrast ratio of two opaque colours by WCAG 2, 1 to 21.
qreal contrast(const QColor &a, const QColor &b);

/// The colour of text and shapes of a tone on `on`'s Window and Base colours, 7:1 or better.
QColor colour(Tone tone, const QPalette &on);

/// The background of a bar in this tone; the palette's text stands on it at 7:1 or better.
QColor background(Tone tone, const QPalette &on);

/// Draws the shape of a tone into a square: ring, check mark in a disc, i in a disc, triangle, crossed octagon.
void paintMark(QPainter &painter, const QRectF &square, Tone tone, const QPalette &palette);

/// The shape of a tone as an icon, for tables and buttons.
QIcon markIcon(Tone tone);

/// The height in pixels of a button or field in the present font: 32 or more.
int targetHeight(const QFontMetrics &metrics);

/// The height in pixels of a table row in the present font: 30 or more.
int rowHeight(const QFontMetrics &metrics);

/// A label's words without its mnemonic: "&Name" is Name, and "নাম (&N)", as languages of other letters write it, is নাম.
QString withoutMnemonic(const QString &label);

constexpr int gap = 8;  ///< pixels between targets

}

/// Fusion with larger targets and a strong frame around what has the focus.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CalmStyle();

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};
