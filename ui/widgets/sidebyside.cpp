// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebyside.h"

#include "ui/widgets/style.h"

#include <QEvent>

static constexpr int stackedRows = 22;  ///< what list and thing need under each other; the page scrolls

SideBySide::SideBySide(int letters, QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_letters(letters)
{
    setChildrenCollapsible(false);
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    turn();
}

void SideBySide::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        turn();
}

void SideBySide::turn()
{
    const bool fits = width() >= m_letters * fontMetrics().averageCharWidth();
    const Qt::Orientation wanted = fits ? Qt::Horizontal : Qt::Vertical;
    if (orientation() != wanted)
        setOrientation(wanted);
    const int least = fits ? 0 : stackedRows * style::rowHeight(fontMetrics());
    if (minimumHeight() != least)
        setMinimumHeight(least);
}
