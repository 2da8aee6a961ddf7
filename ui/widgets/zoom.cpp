// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zoom.h"

#include "ui/widgets/settings.h"

#include <QApplication>
#include <QFont>
#include <QKeyEvent>
#include <QSettings>
#include <QWheelEvent>
#include <algorithm>

static constexpr int steps[] = {90, 100, 110, 125, 150, 175};

Zoom::Zoom(QObject *parent) : QObject(parent)
{
    m_percent = std::clamp(QSettings().value(settings::zoom, 100).toInt(), smallest, largest);
    apply();
    QCoreApplication::instance()->installEventFilter(this);
}

void Zoom::setPercent(int percent)
{
    percent = std::clamp(percent, smallest, largest);
    if (percent == m_percent)
        return;
    m_percent = percent;
    QSettings().setValue(settings::zoom, m_percent);
    apply();
    emit changed(m_percent);
}

void Zoom::enlarge()
{
    const auto *next = std::upper_bound(std::begin(steps), std::end(steps), m_percent);
    setPercent(next == std::end(steps) ? largest : *next);
}

void Zoom::reduce()
{
    const auto *here = std::lower_bound(std::begin(steps), std::end(steps), m_percent);
    setPercent(here == std::begin(steps) ? smallest : *(here - 1));
}

bool Zoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        auto *wheel = static_cast<QWheelEvent *>(event);
        if (!watched->isWidgetType() || !(wheel->modifiers() & Qt::ControlModifier))
            return false;
        m_turned += wheel->angleDelta().y();
        if (m_turned >= QWheelEvent::DefaultDeltasPerStep)
            enlarge();
        else if (m_turned <= -QWheelEvent::DefaultDeltasPerStep)
            reduce();
        else
            return true;
        m_turned = 0;
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto held = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (held != Qt::ControlModifier)
            return false;
        switch (key->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            enlarge();
            return true;
        case Qt::Key_Minus:
            reduce();
            return true;
        case Qt::Key_0:
            reset();
            return true;
        default:
            return false;
        }
    }
    return false;
}

void Zoom::apply()
{
    QFont font = QApplication::font();
    font.setPointSizeF(points * m_percent / 100);
    QApplication::setFont(font);
}
