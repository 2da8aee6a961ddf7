// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <memory>

/// Says when nobody has touched keyboard or mouse of this program for a while, when the desktop locks its screen, and when
/// Ctrl+L is pressed in a dialog.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);
    ~IdleWatch() override;

    /// Minutes without a key or a click until idle(); 0 for never.
    void setMinutes(int minutes);
    int minutes() const { return m_minutes; }

    /// Listens for the desktop's screen lock (the ActiveChanged signal of the org.freedesktop.ScreenSaver interface and of
    /// its namesakes in GNOME, KDE, Cinnamon, MATE and Xfce; on Windows its own notice). False where nothing can be heard.
    bool followScreen();

signals:
    void idle();  ///< lock now

public slots:
    void screenLocked(bool locked);  ///< what the desktop said

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Ear;

    std::unique_ptr<Ear> m_ear;  ///< of Windows
    QTimer m_timer;
    int m_minutes = 0;
};
