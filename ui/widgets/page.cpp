// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page.h"

#include "ui/widgets/messagebar.h"

#include <QEvent>

Page::Page(QWidget *parent) : QWidget(parent) {}

MessageBar *Page::messages()
{
    if (!m_messages)
        m_messages = new MessageBar(this);
    return m_messages;
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
