// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QLineEdit>
#include <QTime>

/// A time of day as people write it: 19:30, 19h30, 1930, 19. When the field is left it is written out as 19:30; what
/// cannot be read stays as it was typed.
class TimeField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    /// What was typed; an invalid time for an empty field. Invalid when it cannot be read.
    Result<QTime> value() const;

    void setTime(const QTime &time);

    QSize sizeHint() const override;

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};
