// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/agendalist.h"
#include "ui/pages/meetingstep.h"
#include "ui/pages/speakingclock.h"
#include "ui/widgets/draftkeeper.h"

#include <QDateTime>
#include <QTimer>

class HoldStepClosing;
class HoldStepCounts;
class HoldStepItem;
class RollCall;
class RoomWindow;
class StatusLabel;
class TextField;
class QAction;
class QPushButton;
class QStackedWidget;

/// Holding a meeting on one screen, by keyboard: the counts above, the course of the meeting at the left, beside it the
/// roll call, the item at hand or the texts of the whole meeting. What is typed is kept from the first keystroke on.
class HoldStep : public MeetingStep
{
    Q_OBJECT

public:
    explicit HoldStep(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop());
    ~HoldStep() override;

    void setMeeting(const MeetingId &id) override;
    void retranslate() override;

    /// What can be done here, with its key: roll call, opinion, task, vote, petition, the item before and after, a
    /// sentence kept for typing, the window for the room.
    QList<QAction *> commands() const { return m_actions + QList<QAction *>{m_phrase, m_showRoom}; }

    /// Records what is being typed now.
    void commitDrafts() { m_drafts.commitAll(); }

    /// What tells the time; the clock of the computer unless another is handed in.
    void setClock(std::function<QDateTime()> clock);

    /// Shows a record of this meeting where it was typed: a line of the roll call, an opinion, a task, a petition, a vote, an item.
    void showRecordPlace(const QString &kind, const QString &id);

    AgendaList *agenda() const { return m_agenda; }
    RollCall *rollCall() const { return m_rollCall; }
    HoldStepItem *item() const { return m_item; }
    HoldStepClosing *closing() const { return m_closing; }
    HoldStepCounts *counts() const { return m_counts; }
    RoomWindow *room() const { return m_room; }  ///< nullptr while it is not open

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *addCommand(const QKeySequence &key, void (HoldStep::*command)());
    void follow(const Changes &changes);
    bool readAgain();
    void showRecord();
    void showPlace(const AgendaList::Place &place);
    void enterPlace(const AgendaList::Place &place);
    bool isOn(const QDateTime &now) const;
    void tick();
    bool isReadOnly() const;
    void takeDrafts();
    AgendaList::Place placeOf(const QString &draftKey) const;
    void goToItem();
    void toggleRollCall();
    void addOpinion();
    void addTask();
    void addVote();
    void addPetition();
    void showRoom(bool shown);
    void typePhrase();
    QString speakerAt(const TextField *field) const;
    void followFocus(const QWidget *now);
    void goBefore();
    void goAfter();

    DraftKeeper m_drafts;
    std::function<QDateTime()> m_clock;
    MeetingId m_id;
    MeetingRecord m_record;
    AgendaList::Place m_place;  ///< what is shown beside the list
    AgendaItemId m_lastItem;
    TextField *m_recovered = nullptr;  ///< while a meeting is being shown: where a text was recovered
    SpeakingClock m_speaking;
    QTimer m_timer;
    StatusLabel *m_closed;
    HoldStepCounts *m_counts;
    AgendaList *m_agenda;
    QStackedWidget *m_stack;
    RollCall *m_rollCall;
    HoldStepItem *m_item;
    HoldStepClosing *m_closing;
    QList<QAction *> m_actions;
    QList<QPushButton *> m_buttons;
    QAction *m_showRoom;
    QAction *m_phrase;
    QPushButton *m_phraseButton;
    QPushButton *m_roomButton;
    RoomWindow *m_room = nullptr;
};
