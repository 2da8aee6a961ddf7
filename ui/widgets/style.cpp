// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QStyleOption>
#include <cmath>

namespace style {

static bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return QString(label).remove(behind).remove(u'&');
}

Scheme desktopScheme()
{
    return isDark(QGuiApplication::palette()) ? Scheme::Dark : Scheme::Light;
}

QPalette palette(Scheme scheme)
{
    const bool dark = scheme == Scheme::Dark;
    const QColor window(dark ? 0xff23272b : 0xfff2f4f5);
    const QColor base(dark ? 0xff1a1d20 : 0xffffffff);
    const QColor text(dark ? 0xffeef1f3 : 0xff1b2126);
    const QColor accent(dark ? 0xff9cc4f0 : 0xff0b4a86);
    const QColor faint(dark ? 0xff9aa3aa : 0xff6a737a);
    QPalette out(dark ? QColor(0xff343a40) : QColor(0xffe4e8eb), window);
    out.setColor(QPalette::Window, window);
    out.setColor(QPalette::WindowText, text);
    out.setColor(QPalette::Base, base);
    out.setColor(QPalette::AlternateBase, QColor(dark ? 0xff202428 : 0xfff5f7f9));
    out.setColor(QPalette::Text, text);
    out.setColor(QPalette::ButtonText, text);
    out.setColor(QPalette::ToolTipBase, base);
    out.setColor(QPalette::ToolTipText, text);
    out.setColor(QPalette::PlaceholderText, QColor(dark ? 0xffb4bdc4 : 0xff4d565d));
    out.setColor(QPalette::BrightText, dark ? QColor(0xffffffff) : QColor(0xff000000));
    out.setColor(QPalette::Highlight, accent);
    out.setColor(QPalette::HighlightedText, QColor(dark ? 0xff10161c : 0xffffffff));
    out.setColor(QPalette::Link, accent);
    out.setColor(QPalette::LinkVisited, accent);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        out.setColor(QPalette::Disabled, role, faint);
    return out;
}

void apply(QApplication &application, Scheme scheme)
{
    application.setStyle(new CalmStyle);
    application.setPalette(palette(scheme));
}

static qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor colour(Tone tone, const QPalette &on)
{
    const bool dark = isDark(on);
    switch (tone) {
    case Tone::Neutral:
        return QColor(dark ? 0xffc3cbd1 : 0xff444c53);
    case Tone::Good:
        return QColor(dark ? 0xff8fdc9f : 0xff12552a);
    case Tone::Notice:
        return QColor(dark ? 0xff9cc4f0 : 0xff0b4a86);
    case Tone::Warning:
        return QColor(dark ? 0xfff2c46d : 0xff6b4200);
    case Tone::Problem:
        return QColor(dark ? 0xffffb0a6 : 0xff8f1410);
    }
    return on.color(QPalette::Text);
}

QColor background(Tone tone, const QPalette &on)
{
    const bool dark = isDark(on);
    switch (tone) {
    case Tone::Neutral:
        return on.color(QPalette::Base);
    case Tone::Good:
        return QColor(dark ? 0xff1b3322 : 0xffe6f4ea);
    case Tone::Notice:
        return QColor(dark ? 0xff1b2c40 : 0xffe6f0fa);
    case Tone::Warning:
        return QColor(dark ? 0xff38290f : 0xfffdf1d8);
    case Tone::Problem:
        return QColor(dark ? 0xff401d1b : 0xfffce8e6);
    }
    return on.color(QPalette::Base);
}

static QPolygonF octagon(const QRectF &square)
{
    const qreal cut = square.width() * 0.29;
    return QPolygonF({{square.left() + cut, square.top()}, {square.right() - cut, square.top()},
                      {square.right(), square.top() + cut}, {square.right(), square.bottom() - cut},
                      {square.right() - cut, square.bottom()}, {square.left() + cut, square.bottom()},
                      {square.left(), square.bottom() - cut}, {square.left(), square.top() + cut}});
}

void paintMark(QPainter &painter, const QRectF &square, Tone tone, const QPalette &palette)
{
    const QColor shape = colour(tone, palette);
    const QColor sign = palette.color(QPalette::Base);
    const qreal unit = square.width() / 16;
    const QRectF body = square.adjusted(unit, unit, -unit, -unit);
    const auto at = [&](qreal x, qreal y) { return square.topLeft() + QPointF(x, y) * unit; };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shape);
    const QPen stroke(sign, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (tone) {
    case Tone::Neutral:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(shape, 2 * unit));
        painter.drawEllipse(body.adjusted(unit, unit, -unit, -unit));
        break;
    case Tone::Good:
        painter.drawEllipse(body);
        painter.setPen(stroke);
        painter.drawPolyline(QPolygonF({at(4.6, 8.3), at(7, 10.7), at(11.4, 5.6)}));
        break;
    case Tone::Notice:
        painter.drawEllipse(body);
        painter.setPen(stroke);
        painter.drawPoint(at(8, 4.8));
        painter.drawLine(at(8, 7.8), at(8, 11.4));
        break;
    case Tone::Warning:
        painter.setPen(QPen(shape, unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF({at(8, 1.5), at(15, 14), at(1, 14)}));
        painter.setPen(stroke);
        painter.drawLine(at(8, 6), at(8, 9));
        painter.drawPoint(at(8, 12));
        break;
    case Tone::Problem:
        painter.drawPolygon(octagon(body));
        painter.setPen(stroke);
        painter.drawLine(at(5.4, 5.4), at(10.6, 10.6));
        painter.drawLine(at(10.6, 5.4), at(5.4, 10.6));
        break;
    }
    painter.restore();
}

namespace {

/// Draws a mark at any size, in the colours now in use.
class MarkEngine : public QIconEngine
{
public:
    explicit MarkEngine(Tone tone) : m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        const QPalette around = QGuiApplication::palette();
        // what is selected stands on the accent, which is dark in the light scheme and light in the dark one
        const QPalette opposite = style::palette(isDark(around) ? Scheme::Light : Scheme::Dark);
        paintMark(*painter, square, m_tone, mode == QIcon::Selected ? opposite : around);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    Tone m_tone;
};

}

QIcon markIcon(Tone tone)
{
    return QIcon(new MarkEngine(tone));
}

int targetHeight(const QFontMetrics &metrics)
{
    return std::max(32, metrics.height() + 12);
}

int rowHeight(const QFontMetrics &metrics)
{
    return std::max(30, metrics.height() + 10);
}

/// One pixel that tells a field from what it stands on at 3:1 or better, also where the window is dark.
static void paintBorder(QPainter &painter, const QRectF &rect, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Disabled, QPalette::WindowText), 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.restore();
}

/// Two pixels in a colour that stands out from the window and from what is selected.
static void paintFocus(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 2, 2);
    painter.restore();
}

}

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return out;
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && button->toolButtonStyle == Qt::ToolButtonTextUnderIcon)
        out += QSize(style::gap, style::gap); // picture and word stay clear of the frame of focus
    switch (type) {
    case CT_PushButton:
        out.rwidth() += 2 * style::gap;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_ToolButton:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_TabBarTab:
        out.setHeight(std::max(out.height(), style::targetHeight(option->fontMetrics)));
        break;
    case CT_MenuBarItem:
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            out.setHeight(std::max(out.height(), style::targetHeight(option->fontMetrics)));
        break;
    case CT_HeaderSection:
    case CT_ItemViewItem:
        out.setHeight(std::max(out.height(), style::rowHeight(option->fontMetrics)));
        break;
    default:
        break;
    }
    return out;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const auto scaled = [&](int at12Points) {
        const int height = widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
        return std::max(at12Points, at12Points * height / 20);
    };
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return style::gap;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(18);
    case PM_ScrollBarExtent:
        return scaled(18);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:  // mnemonics are in sight without holding Alt
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Menu_SloppySubMenus:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        const bool onAccent = option->state & State_Selected;
        const auto role = onAccent ? QPalette::BrightText : QPalette::Highlight;
        style::paintFocus(*painter, option->rect, option->palette.color(role));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_PanelLineEdit)
        return;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame || frame->lineWidth <= 0)
        return;
    if (option->state & State_HasFocus)
        style::paintFocus(*painter, option->rect, option->palette.color(QPalette::Highlight));
    else
        style::paintBorder(*painter, option->rect, option->palette);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    if (element != CE_ShapedFrame || !area)
        return;
    if (option->state & State_HasFocus)
        style::paintFocus(*painter, option->rect, option->palette.color(QPalette::Highlight));
    else if (area->frameShape() == QFrame::StyledPanel)
        style::paintBorder(*painter, option->rect, option->palette);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ComboBox && control != CC_SpinBox)
        return;
    if (option->state & State_HasFocus)
        style::paintFocus(*painter, option->rect, option->palette.color(QPalette::Highlight));
    else
        style::paintBorder(*painter, option->rect, option->palette);
}
