// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/dialogs/filechooser.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class KeptDialog;
class SectionHeader;
class QVBoxLayout;

/// The secret ballots under one item of the agenda, each with what it came to and what can be done next: ballots to print, the
/// count, a further ballot, the minutes of the count, the positions on the member cards.
class HoldStepPolls : public QWidget
{
    Q_OBJECT

public:
    HoldStepPolls(Book &book, DraftKeeper &drafts, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const MeetingRecord &record, const AgendaItemId &item, bool readOnly);

    /// Opens the form of a new ballot on what a vote says.
    void addPoll(const Vote &typed);

    // What the buttons do; also for tests.
    void openPoll(const PollId &id);
    void openBallots(const BallotRoundId &id);
    void openCount(const BallotRoundId &id);
    void openMinutes(const BallotRoundId &id);
    void openNext(const PollId &id);
    void openPositions();
    void end(const PollId &id, bool further);
    void remove(const PollId &id);

signals:
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    struct Step
    {
        QString words;
        std::function<void()> run;
    };
    QList<Step> stepsFor(const Poll &poll);
    PollId pollInHand() const;
    QWidget *rowOf(const Poll &poll);
    void editPoll(const Poll &poll, const QList<Choice> &choices, const QString &draftKey);
    void open(KeptDialog *dialog, const QString &key);
    void openPaper(const QString &kind, const BallotRoundId &id);

    Book &m_book;
    DraftKeeper &m_drafts;
    FileChooser m_chooser;
    MeetingRecord m_record;
    AgendaItemId m_item;
    bool m_readOnly = false;
    SectionHeader *m_title;
    QVBoxLayout *m_column;
    QList<QPair<PollId, QWidget *>> m_rows;
};
