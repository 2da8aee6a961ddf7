// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The 30 digits of a key in six groups, large enough to be read out over the telephone.
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
