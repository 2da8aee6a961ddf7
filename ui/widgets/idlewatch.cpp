// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idlewatch.h"

#include <QApplication>
#include <QDBusConnection>
#include <QKeyEvent>

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_timer.setInterval(minutes * 60 * 1000);
    if (minutes > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::followScreen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    bool heard = false;
    for (const char *desktop : {"org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce"})
        heard = bus.connect(QString(), QString(), QLatin1String(desktop) + QStringLiteral(".ScreenSaver"), QStringLiteral("ActiveChanged"), this,
                            SLOT(screenLocked(bool)))
            || heard;
    return heard;
}

void IdleWatch::screenLocked(bool locked)
{
    if (locked)
        emit idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && QApplication::activeModalWidget()) {
        // A dialog keeps the window's shortcuts from being heard, and is where a person is called away from.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_L) {
            emit idle();
            return true;
        }
    }
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_minutes > 0)
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
