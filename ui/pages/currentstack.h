// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <algorithm>

/// A stack that asks for no more room than the widget in sight needs; a page scrolls only for what is on it.
class CurrentStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit CurrentStack(QWidget *parent = nullptr) : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }

    QSize minimumSizeHint() const override
    {
        if (!currentWidget())
            return {};
        QSize least = currentWidget()->minimumSizeHint();
        if (const QLayout *inside = currentWidget()->layout(); inside && inside->hasHeightForWidth())
            least.setHeight(std::max(least.height(), inside->minimumHeightForWidth(width())));
        return least;
    }

    // A layout asks the layout inside a widget for its height, past these functions, and a stack's own answers for the
    // tallest of its widgets.
    bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QStackedWidget::resizeEvent(event);
        if (event->size().width() != event->oldSize().width())
            updateGeometry();
    }
};
