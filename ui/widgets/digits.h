// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The 30 digits of a key in six groups, or a code in four, large enough to be read out or copied without a slip.
class Digits : public QLabel
{
    Q_OBJECT

public:
    explicit Digits(QWidget *parent = nullptr);

    /// Shows digits; `name` says to a screen reader whose they are.
    void setDigits(const QString &digits, const QString &name);

protected:
    bool event(QEvent *event) override;

private:
    void enlarge();
};
