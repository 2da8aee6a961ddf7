// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/meetingstep.h"

class CloseStep;
class CurrentStack;
class HoldStep;
class PapersStep;
class PrepareStep;
class ScoreStep;
class QAction;
class QButtonGroup;
class QLabel;
class QPushButton;
class SectionHeader;
class StatusLabel;

/// One meeting: what it is, how far it has come, and the steps from preparing it to signing its minutes.
class MeetingPage : public QWidget
{
    Q_OBJECT

public:
    enum Step { Prepare, Hold, Score, Papers, Close };
    static constexpr int steps = 5;

    MeetingPage(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void setMeeting(const MeetingId &id);
    MeetingId meeting() const { return m_id; }

    Step step() const;
    void goTo(Step step);

    /// What can be done at the step in sight, with its keys.
    QList<QAction *> commands() const;

    /// Records what is being typed now.
    void commitDrafts();

    CloseStep *closeStep() const { return m_close; }
    HoldStep *holdStep() const { return m_hold; }
    PapersStep *papersStep() const { return m_papers; }
    PrepareStep *prepareStep() const { return m_prepare; }
    ScoreStep *scoreStep() const { return m_score; }

    void retranslate();

signals:
    void backAsked();
    void stepChanged();
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void addStep(Step number, MeetingStep *step);
    void refresh();

    Book &m_book;
    MeetingId m_id;
    QPushButton *m_back;
    SectionHeader *m_title;
    QLabel *m_people;
    StatusLabel *m_state;
    StatusLabel *m_delivery;
    QButtonGroup *m_buttons;
    CurrentStack *m_stack;
    QList<MeetingStep *> m_steps;
    PrepareStep *m_prepare;
    HoldStep *m_hold;
    ScoreStep *m_score;
    PapersStep *m_papers;
    CloseStep *m_close;
};
