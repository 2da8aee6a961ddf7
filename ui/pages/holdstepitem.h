// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/dialogs/filechooser.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QScrollArea>

class HoldStepPetitions;
class HoldStepPolls;
class HoldStepRow;
class KeptDialog;
class OpinionList;
class PostponeRow;
class SectionHeader;
class TextField;
class QLabel;
class QVBoxLayout;

/// The item of the agenda that is being dealt with: what was presented, opinions, conclusion, tasks, petitions, votes and
/// secret ballots.
class HoldStepItem : public QScrollArea
{
    Q_OBJECT

public:
    HoldStepItem(Book &book, DraftKeeper &drafts, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const MeetingRecord &record, const AgendaItemId &item);
    void retranslate();

    void addOpinion();
    void addTask();
    void addPetition();  ///< of the person whose opinion the keyboard is at
    void addVote(const QTime &taken = {});  ///< a vote or a secret ballot
    void enter();  ///< puts the cursor into what was presented

    OpinionList *opinions() const { return m_opinions; }
    HoldStepPetitions *petitions() const { return m_petitions; }
    HoldStepPolls *polls() const { return m_polls; }

    using QWidget::show;

signals:
    void speaking(const QString &name);  ///< somebody was picked for a new opinion
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    const AgendaItem *item() const;
    bool recordProse(const AgendaItemId &id, QString AgendaItem::*field, const QString &text);
    void bindProse();
    void showTasks();
    void showVotes();
    void postpone();
    void keep();
    void openTask(const Task &task);
    void openVote(const Vote &vote);
    void open(KeptDialog *dialog, const QString &key);
    void removeOne(const Task &task);
    void removeOne(const Vote &vote);
    void bringIntoSight(QWidget *widget);

    Book &m_book;
    DraftKeeper &m_drafts;
    MeetingRecord m_record;
    AgendaItemId m_item;
    bool m_readOnly = false;
    SectionHeader *m_title;
    QLabel *m_presenter;
    PostponeRow *m_postpone;
    QLabel *m_contentLabel;
    TextField *m_content;
    SectionHeader *m_opinionsTitle;
    OpinionList *m_opinions;
    QLabel *m_conclusionLabel;
    TextField *m_conclusion;
    SectionHeader *m_tasksTitle;
    QVBoxLayout *m_taskColumn;
    QList<HoldStepRow *> m_taskRows;
    HoldStepPetitions *m_petitions;
    SectionHeader *m_votesTitle;
    QVBoxLayout *m_voteColumn;
    QList<HoldStepRow *> m_voteRows;
    HoldStepPolls *m_polls;
};
