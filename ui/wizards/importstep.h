// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

/// One step of taking in a list. It is left forwards only when there is nothing more to say about it.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;     ///< what is done here, translated now
    virtual bool isComplete() const = 0;   ///< whether the next step may come
    virtual void retranslate() = 0;

signals:
    void completeChanged();
    void failed(const Error &error);  ///< for the message bar of the wizard
};
