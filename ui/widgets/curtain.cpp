// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/curtain.h"

#include <QApplication>
#include <QLineEdit>
#include <algorithm>

static int depth(const QWidget *window)
{
    int steps = 0;
    for (const QWidget *each = window->parentWidget(); each; each = each->parentWidget())
        ++steps;
    return steps;
}

void Curtain::draw(const QWidget *except)
{
    while (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->window() != except)
        m_focus = focus;
    else if (!m_focus)  // the one that stays may have taken the focus already
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window != except && window->isVisible() && window->focusWidget())
                m_focus = window->focusWidget();
    if (const auto *line = qobject_cast<QLineEdit *>(m_focus.data())) {
        m_cursor = line->cursorPosition();
        const int length = int(line->selectedText().size());
        m_selected = line->selectionStart() == m_cursor ? length : -length;
    }
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window != except && window->isVisible())
            m_hidden += window;
    std::sort(m_hidden.begin(), m_hidden.end(), [](const QPointer<QWidget> &left, const QPointer<QWidget> &right) { return depth(left) < depth(right); });
    for (auto window = m_hidden.crbegin(); window != m_hidden.crend(); ++window)
        (*window)->hide();
}

void Curtain::lift()
{
    for (const QPointer<QWidget> &window : std::exchange(m_hidden, {}))
        if (window)
            window->show();
    if (const QPointer<QWidget> focus = std::exchange(m_focus, nullptr)) {
        focus->activateWindow();
        focus->setFocus(Qt::OtherFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(focus.data())) {
            line->setCursorPosition(m_cursor);
            if (m_selected != 0)
                line->setSelection(m_cursor + m_selected, -m_selected);
        }
    }
}
