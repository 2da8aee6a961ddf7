// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idlewatch.h"

#include <QApplication>
#include <QKeyEvent>
#ifdef Q_OS_WIN
#include <windows.h>
#include <wtsapi32.h>
#else
#include <QDBusConnection>
#endif

#ifdef Q_OS_WIN
/// A window that nobody sees, which Windows tells when the session is locked.
class IdleWatch::Ear
{
public:
    explicit Ear(IdleWatch &watch)
    {
        WNDCLASSEXW kind{};
        kind.cbSize = sizeof kind;
        kind.lpfnWndProc = hear;
        kind.hInstance = GetModuleHandleW(nullptr);
        kind.lpszClassName = L"SochiboScreenLock";
        RegisterClassExW(&kind);
        m_window = CreateWindowExW(0, kind.lpszClassName, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, kind.hInstance, nullptr);
        if (!m_window)
            return;
        SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(&watch));
        m_hears = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != 0;
    }
    ~Ear()
    {
        if (m_hears)
            WTSUnRegisterSessionNotification(m_window);
        if (m_window)
            DestroyWindow(m_window);
    }
    Ear(const Ear &) = delete;
    Ear &operator=(const Ear &) = delete;

    bool hears() const { return m_hears; }

private:
    static LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM session)
    {
        auto *watch = reinterpret_cast<IdleWatch *>(GetWindowLongPtrW(window, GWLP_USERDATA));
        if (message == WM_WTSSESSION_CHANGE && watch && (what == WTS_SESSION_LOCK || what == WTS_SESSION_UNLOCK))
            watch->screenLocked(what == WTS_SESSION_LOCK);
        return DefWindowProcW(window, message, what, session);
    }

    HWND m_window = nullptr;
    bool m_hears = false;
};
#else
class IdleWatch::Ear
{
};
#endif

IdleWatch::~IdleWatch() = default;

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

#ifdef Q_OS_WIN
bool IdleWatch::followScreen()
{
    if (!m_ear)
        m_ear = std::make_unique<Ear>(*this);
    return m_ear->hears();
}
#else
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
#endif

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
