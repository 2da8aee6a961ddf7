// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A field made of several parts whose contents can be kept and brought back as one text.
class KeptWidget : public QWidget
{
    Q_OBJECT

public:
    explicit KeptWidget(QWidget *parent = nullptr) : QWidget(parent) {}

    virtual QString keptText() const = 0;
    virtual void setKeptText(const QString &text) = 0;

signals:
    void edited();  ///< at each change by the person
};
