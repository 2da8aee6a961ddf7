// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// While it lives, timers of the program wait for their next turn: what happens by itself (a backup, locking, keeping a draft) does not
/// happen in the middle of a long commit that lets the window breathe.
class HeldTimers : public QObject
{
    Q_OBJECT

public:
    HeldTimers();
    ~HeldTimers() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
