// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/style.h"

#include <QDateTime>
#include <QFrame>
#include <QPointer>
#include <QTimer>
#include <functional>

class Mark;
class QLabel;
class QPushButton;
class QToolButton;

/// A button beside a message: what it says and what it does.
struct WayOut
{
    QString label;  ///< verb and object, translated; for Busy "Try again" when empty
    std::function<void()> run;
};

/// One message that was shown.
struct Notice
{
    QDateTime at;
    Tone tone;
    QString text;
};

/// Errors and confirmations above the page. It never asks anything, and nothing goes by itself in under 10 seconds: a
/// confirmation stays 15, an error until the person closes it or another message comes. All stay in the list of notices.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    static constexpr int kept = 50;           ///< notices that are listed
    static constexpr int shownFor = 15'000;   ///< milliseconds a confirmation stays

    /// When an error happened: Unsupported is a dialog while a book is being opened; what was found beside the work, when the
    /// person does something else or is away, never is one.
    enum class Moment { Working, Opening, Beside };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows why something was not done. Corrupt and Untrusted (and, while opening, Unsupported) open a dialog, which does
    /// not block; the detail goes to the log category "sochibo.errors".
    void show(const Error &error, const WayOut &wayOut = {}, Moment moment = Moment::Working);

    /// The same for what was typed: the field gets the focus and its text is selected.
    void show(const Error &error, QWidget *field);

    /// Confirms that something was done; `text` is already translated.
    void say(const QString &text, const WayOut &wayOut = {});

    /// What was shown, the newest first, at most `kept`.
    const QList<Notice> &notices() const { return m_notices; }

    /// The text now in sight, empty when the bar is closed.
    QString text() const;

    using QFrame::show;

public slots:
    void dismiss();       ///< closes the bar; the notice stays in the list
    void openNotices();   ///< opens the list of notices

signals:
    void noticed();       ///< the list of notices grew

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void display(Tone tone, const QString &word, const QString &text, const WayOut &wayOut);
    void remember(Tone tone, const QString &text);
    void openDialog(const Error &error);
    void expire();
    void retranslate();

    Mark *m_mark;
    QLabel *m_text;
    QPushButton *m_wayOut;
    QToolButton *m_list;
    QToolButton *m_close;
    std::function<void()> m_run;
    QList<Notice> m_notices;
    QTimer m_timer;
};
