// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbookviews.h"

#include "ui/pages/handbooktools.h"

#include <QAction>
#include <QStackedWidget>

HandbookViews::HandbookViews(Book &book, const FileChooser &chooser, QStackedWidget *stack, QWidget *front, QObject *parent)
    : QObject(parent), m_stack(stack), m_front(front)
{
    for (const HandbookTool &tool : handbookTools()) {
        auto *action = new QAction(this);
        action->setObjectName(tool.name);
        connect(action, &QAction::triggered, this, [this, name = tool.name] { emit asked(name); });
        m_tools += {tool.name, tool.title, [make = tool.make, &book, chooser] { return make(book, chooser); }, action, nullptr};
    }
}

HandbookView *HandbookViews::open() const
{
    return qobject_cast<HandbookView *>(m_stack->currentWidget());
}

bool HandbookViews::has(const QString &name) const
{
    return std::any_of(m_tools.cbegin(), m_tools.cend(), [&](const Tool &tool) { return tool.name == name; });
}

QList<QAction *> HandbookViews::actions() const
{
    QList<QAction *> all;
    for (const Tool &tool : m_tools)
        all += tool.action;
    return all;
}

void HandbookViews::retranslate()
{
    for (const Tool &tool : std::as_const(m_tools)) {
        tool.action->setText(tool.title());
        if (tool.view)
            tool.view->retranslate();
    }
}

HandbookView *HandbookViews::made(Tool &tool)
{
    if (tool.view)
        return tool.view;
    tool.view = tool.make();
    connect(tool.view, &HandbookView::backAsked, this, [this] { show({}); });
    connect(tool.view, &HandbookView::failed, this, &HandbookViews::failed);
    connect(tool.view, &HandbookView::said, this, &HandbookViews::said);
    connect(tool.view, &HandbookView::meetingAsked, this, &HandbookViews::meetingAsked);
    connect(tool.view, &HandbookView::memberAsked, this, &HandbookViews::memberAsked);
    connect(tool.view, &HandbookView::formAsked, this, &HandbookViews::formAsked);
    m_stack->addWidget(tool.view);
    tool.view->retranslate();
    return tool.view;
}

void HandbookViews::show(const QString &name, const MemberId &member)
{
    QWidget *shown = m_front;
    for (Tool &tool : m_tools) {
        if (tool.name != name)
            continue;
        HandbookView *view = made(tool);
        view->showMember(member);
        view->refresh();
        shown = view;
    }
    m_stack->setCurrentWidget(shown);
    shown->setFocus();
    emit changed();
}
