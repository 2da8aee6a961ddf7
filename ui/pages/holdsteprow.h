// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QWidget>

class QPushButton;
class StatusLabel;

/// One line under an item that is changed in a dialog: a task or a vote, with its state.
class HoldStepRow : public QWidget
{
    Q_OBJECT

public:
    explicit HoldStepRow(QWidget *parent = nullptr);

    /// What it says; `name` tells screen readers whose buttons these are.
    void setText(Tone tone, const QString &sentence, const QString &name);
    void setReadOnly(bool readOnly);

signals:
    void changeAsked();
    void removeAsked();

private:
    StatusLabel *m_text;
    QPushButton *m_change;
    QPushButton *m_remove;
};
