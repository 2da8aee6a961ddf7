// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heldtimers.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

HeldTimers::HeldTimers()
{
    qApp->installEventFilter(this);
}

HeldTimers::~HeldTimers()
{
    qApp->removeEventFilter(this);
}

bool HeldTimers::eventFilter(QObject *watched, QEvent *event)
{
    // A timer whose event is kept from it goes on running, also one that fires once; those of widgets, such as a blinking cursor, only paint.
    if (event->type() == QEvent::Timer && (qobject_cast<QTimer *>(watched) || watched->inherits("QSingleShotTimer")))
        return true;
    return QObject::eventFilter(watched, event);
}
