// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

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
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};
