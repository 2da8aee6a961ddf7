// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/handbookview.h"

#include <functional>

class QMenu;
class QStackedWidget;

/// The views of the handbook over the list of members: each is made when it is first asked for, and one of them or the list is in sight.
class HandbookViews : public QObject
{
    Q_OBJECT

public:
    /// `stack` holds the list, `front`, already and gets the views.
    HandbookViews(Book &book, const FileChooser &chooser, QStackedWidget *stack, QWidget *front, QObject *parent = nullptr);

    HandbookView *open() const;              ///< nullptr while the list is shown
    bool has(const QString &name) const;
    QList<QAction *> actions() const;        ///< one for each view, named like it
    void retranslate();

    /// Shows a view by its name (handbooktools.h) for a member, who may be none; the list for an empty name.
    void show(const QString &name, const MemberId &member = {});

signals:
    void asked(const QString &name);         ///< a command was chosen
    void changed();                          ///< another view is in sight, or the list
    void failed(const Error &error);
    void said(const QString &sentence, const WayOut &wayOut);
    void memberAsked(const MemberId &member);
    void meetingAsked(const MeetingId &meeting);
    void formAsked(const QString &form, const MemberId &member);

private:
    struct Tool
    {
        QString name;
        std::function<QString()> title;
        std::function<HandbookView *()> make;
        QAction *action;
        HandbookView *view;
    };

    HandbookView *made(Tool &tool);

    QStackedWidget *m_stack;
    QWidget *m_front;
    QList<Tool> m_tools;
};
