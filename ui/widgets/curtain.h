// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

/// Puts all windows of the program out of sight while the book is locked. Lifted, they stand there as they were: the same
/// page and dialogs, the same field, the same cursor, what was half typed.
class Curtain
{
public:
    /// Hides every window in sight but one, and closes open menus.
    void draw(const QWidget *except);

    /// Shows them again; typing goes on where it was. Windows that were deleted meanwhile are left out.
    void lift();

    bool isDrawn() const { return !m_hidden.isEmpty(); }

private:
    QList<QPointer<QWidget>> m_hidden;  ///< a window before the dialogs that stand on it
    QPointer<QWidget> m_focus;
    int m_cursor = 0;      ///< of a line that has the focus: a dialog shown again would select all of it
    int m_selected = 0;    ///< letters from the cursor on; less than 0 before it
};
