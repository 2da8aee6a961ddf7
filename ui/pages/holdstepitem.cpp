// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdstepitem.h"

#include "core/text/dates.h"
#include "core/usecases/meetings.h"
#include "core/usecases/postponing.h"
#include "core/usecases/voting.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/postponedialog.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/dialogs/votedialog.h"
#include "ui/dialogs/votewords.h"
#include "ui/pages/holdsteppetitions.h"
#include "ui/pages/holdsteppolls.h"
#include "ui/pages/holdsteprow.h"
#include "ui/pages/opinionlist.h"
#include "ui/pages/postponerow.h"
#include "ui/pages/votequestions.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

HoldStepItem::HoldStepItem(Book &book, DraftKeeper &drafts, const FileChooser &chooser, QWidget *parent)
    : QScrollArea(parent), m_book(book), m_drafts(drafts), m_title(new SectionHeader({}, SectionHeader::Rank::Page)),
      m_presenter(new QLabel), m_postpone(new PostponeRow), m_contentLabel(new QLabel), m_content(new TextField), m_opinionsTitle(new SectionHeader),
      m_opinions(new OpinionList(book, drafts)), m_conclusionLabel(new QLabel), m_conclusion(new TextField),
      m_tasksTitle(new SectionHeader), m_taskColumn(new QVBoxLayout), m_petitions(new HoldStepPetitions(book)), m_votesTitle(new SectionHeader),
      m_voteColumn(new QVBoxLayout), m_polls(new HoldStepPolls(book, drafts, chooser))
{
    m_presenter->setTextFormat(Qt::PlainText);
    m_presenter->setWordWrap(true);
    m_contentLabel->setBuddy(m_content);
    m_conclusionLabel->setBuddy(m_conclusion);
    m_content->setLines(3, 12);
    m_conclusion->setLines(2, 10);
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(style::gap, 0, style::gap, 0);
    for (QWidget *each : QList<QWidget *>{m_title, m_presenter, m_postpone, m_contentLabel, m_content, m_opinionsTitle, m_opinions,
                                          m_conclusionLabel, m_conclusion, m_tasksTitle})
        column->addWidget(each);
    column->addLayout(m_taskColumn);
    column->addWidget(m_petitions);
    column->addWidget(m_votesTitle);
    column->addLayout(m_voteColumn);
    column->addWidget(m_polls);
    column->addStretch();
    setWidget(sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(m_postpone, &PostponeRow::postponeAsked, this, &HoldStepItem::postpone);
    connect(m_postpone, &PostponeRow::keepAsked, this, &HoldStepItem::keep);
    connect(m_opinions, &OpinionList::failed, this, &HoldStepItem::failed);
    connect(m_opinions, &OpinionList::undoable, this, &HoldStepItem::undoable);
    connect(m_opinions, &OpinionList::speaking, this, &HoldStepItem::speaking);
    connect(m_opinions, &OpinionList::grown, this, &HoldStepItem::bringIntoSight);
    connect(m_petitions, &HoldStepPetitions::failed, this, &HoldStepItem::failed);
    connect(m_petitions, &HoldStepPetitions::said, this, &HoldStepItem::said);
    connect(m_petitions, &HoldStepPetitions::undoable, this, &HoldStepItem::undoable);
    connect(m_polls, &HoldStepPolls::failed, this, &HoldStepItem::failed);
    connect(m_polls, &HoldStepPolls::said, this, &HoldStepItem::said);
    connect(m_polls, &HoldStepPolls::undoable, this, &HoldStepItem::undoable);
}

void HoldStepItem::show(const MeetingRecord &record, const AgendaItemId &id)
{
    const bool another = id != m_item;
    m_record = record;
    m_item = id;
    m_readOnly = record.state() == MinutesState::Closed || record.state() == MinutesState::Sealed;
    const AgendaItem *shown = item();
    widget()->setVisible(shown);
    if (!shown)
        return;
    m_title->setText(shown->title);
    const QString presenter = record.presenterOf(*shown);
    m_presenter->setText(presenter.isEmpty() ? tr("%n minute(s) are planned.", nullptr, int(shown->minutes))
                                             : filled(tr("Presented by %1; %n minute(s) are planned.", nullptr, int(shown->minutes)), {presenter}));
    m_postpone->show(record, *shown, m_readOnly);
    m_content->setReadOnly(m_readOnly);
    m_conclusion->setReadOnly(m_readOnly);
    bindProse();
    m_opinions->show(record, id);
    showTasks();
    m_petitions->show(record, id, m_readOnly);
    showVotes();
    m_polls->show(record, id, m_readOnly);
    if (another)
        QTimer::singleShot(0, this, [this] { ensureVisible(0, 0); });
}

void HoldStepItem::retranslate()
{
    m_contentLabel->setText(tr("What was &presented"));
    m_opinionsTitle->setText(tr("Opinions"));
    m_conclusionLabel->setText(tr("&Conclusion of the chair"));
    m_tasksTitle->setText(tr("Tasks given"));
    m_votesTitle->setText(tr("Votes"));
    m_content->setPlaceholderText(tr("What was said and shown, as it shall stand in the minutes"));
    m_conclusion->setPlaceholderText(tr("What the chair concluded to this item"));
    m_opinions->retranslate();
    show(MeetingRecord(m_record), AgendaItemId(m_item));
}

void HoldStepItem::addOpinion()
{
    m_opinions->addNew();
}

void HoldStepItem::addTask()
{
    if (m_readOnly || !item())
        return;
    Task task;
    task.meeting = m_record.meeting.id;
    task.item = m_item;
    openTask(task);
}

void HoldStepItem::addPetition()
{
    if (!m_readOnly && item())
        m_petitions->addNew(m_opinions->speakerAtHand());
}

void HoldStepItem::addVote(const QTime &taken)
{
    if (m_readOnly || !item())
        return;
    Vote vote;
    vote.meeting = m_record.meeting.id;
    vote.item = m_item;
    vote.taken = taken;
    openVote(vote);
}

void HoldStepItem::enter()
{
    m_content->setFocus();
    ensureWidgetVisible(m_content);
}

const AgendaItem *HoldStepItem::item() const
{
    for (const AgendaItem &each : m_record.items)
        if (each.id == m_item)
            return &each;
    return nullptr;
}

bool HoldStepItem::recordProse(const AgendaItemId &id, QString AgendaItem::*field, const QString &text)
{
    auto changed = m_book.get(id);
    if (!changed) {
        emit failed(changed.error());
        return false;
    }
    (*changed).*field = text;
    if (const auto put = putItem(m_book, *changed); !put) {
        emit failed(put.error());
        return false;
    }
    return true;
}

void HoldStepItem::bindProse()
{
    const AgendaItem shown = *item();
    const auto record = [&](QString AgendaItem::*field) -> DraftKeeper::Record {
        if (m_readOnly)
            return {};
        return [this, id = shown.id, field](const QString &text) { return recordProse(id, field, text); };
    };
    const QString key = QStringLiteral("agenda.item/%1/").arg(shown.id.text);
    m_drafts.show(m_content, key + QStringLiteral("content"), shown.content, record(&AgendaItem::content));
    m_drafts.show(m_conclusion, key + QStringLiteral("conclusion"), shown.conclusion, record(&AgendaItem::conclusion));
}

/// As many rows in a column as there are records.
static void fitRows(QList<HoldStepRow *> &rows, QVBoxLayout *column, qsizetype count)
{
    while (rows.size() > count) {
        HoldStepRow *last = rows.takeLast();
        last->hide();
        last->deleteLater();  // its own button may be what is being pressed
    }
    while (rows.size() < count) {
        rows += new HoldStepRow;
        column->addWidget(rows.last());
    }
}

void HoldStepItem::showTasks()
{
    QList<Task> tasks;
    for (const Task &task : std::as_const(m_record.tasks))
        if (task.item == m_item)
            tasks += task;
    fitRows(m_taskRows, m_taskColumn, tasks.size());
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const Task &task = tasks.at(i);
        HoldStepRow *row = m_taskRows.at(i);
        const QString sentence = filled(tr("%1 – %2, by %3", "task, person, deadline"),
                                        {task.title, m_record.nameOf(task.person), dateText(task.due)});
        row->setText(task.state == TaskState::Open ? Tone::Neutral : Tone::Good, sentence, task.title);
        row->setReadOnly(m_readOnly);
        row->disconnect(this);
        connect(row, &HoldStepRow::changeAsked, this, [this, task] { openTask(task); });
        connect(row, &HoldStepRow::removeAsked, this, [this, task] { removeOne(task); });
    }
    m_tasksTitle->setVisible(!tasks.isEmpty());
}

void HoldStepItem::showVotes()
{
    QList<Vote> votes;
    for (const Vote &vote : std::as_const(m_record.votes))
        if (vote.item == m_item)
            votes += vote;
    fitRows(m_voteRows, m_voteColumn, votes.size());
    for (qsizetype i = 0; i < votes.size(); ++i) {
        const Vote &vote = votes.at(i);
        HoldStepRow *row = m_voteRows.at(i);
        const bool holds = standsOnRollCall(m_record, vote) && standsOnRule(m_record, vote);
        const QString said = holds || m_readOnly ? votewords::outcome(vote)
            : !standsOnRollCall(m_record, vote)
            ? tr("The roll call was changed after this vote. Open it and save the figures that hold now.")
            : tr("The rule was settled anew after this vote. Open it and save the figures that hold now.");
        row->setText(!holds && !m_readOnly ? Tone::Warning : vote.passed ? Tone::Good : Tone::Notice,
                     filled(tr("%1 – %2", "what was voted on, what came out"), {vote.matter, said}), vote.matter);
        row->setReadOnly(m_readOnly);
        row->disconnect(this);
        connect(row, &HoldStepRow::changeAsked, this, [this, vote] { openVote(vote); });
        connect(row, &HoldStepRow::removeAsked, this, [this, vote] { removeOne(vote); });
    }
    m_votesTitle->setVisible(!votes.isEmpty());
}

void HoldStepItem::postpone()
{
    const AgendaItem *shown = item();
    if (!shown || m_readOnly)
        return;
    auto *dialog = new PostponeDialog(*shown, window());
    dialog->setSave([this, dialog, id = shown->id]() -> Result<Done> {
        const auto done = postponeItem(m_book, id, dialog->reason());
        if (!done)
            return done.error();
        return Done{};
    });
    open(dialog, QStringLiteral("agenda.item/%1/reason").arg(shown->id.text));
}

void HoldStepItem::keep()
{
    const AgendaItem *shown = item();
    if (!shown)
        return;
    const AgendaItem before = *shown;
    if (const auto kept = keepItem(m_book, before.id); !kept)
        return emit failed(kept.error());
    const auto putBack = [self = QPointer<HoldStepItem>(this), before] {
        if (!self)
            return;
        if (const auto put = postponeItem(self->m_book, before.id, before.reason); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The item is no longer postponed."), {tr("&Postpone it again"), putBack});
}

void HoldStepItem::openTask(const Task &task)
{
    auto *dialog = new TaskDialog(task, meetingwords::choices(m_record.members), meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putTask(m_book, dialog->task());
        if (!put)
            return put.error();
        return Done{};
    });
    open(dialog, task.id.isEmpty() ? QStringLiteral("task/new/%1/%2").arg(task.meeting.text, task.item.text)
                                   : QStringLiteral("task/%1/form").arg(task.id.text));
}

void HoldStepItem::openVote(const Vote &vote)
{
    auto *dialog = new VoteDialog(vote, voteQuestions(m_book, m_record), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putVote(m_book, dialog->vote());
        if (!put)
            return put.error();
        return Done{};
    });
    connect(dialog, &VoteDialog::ballotAsked, m_polls, &HoldStepPolls::addPoll);
    open(dialog, vote.id.isEmpty() ? QStringLiteral("vote/new/%1/%2").arg(vote.meeting.text, vote.item.text)
                                   : QStringLiteral("vote/%1/form").arg(vote.id.text));
}

void HoldStepItem::open(KeptDialog *dialog, const QString &key)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeptDialog::edited, this, [this, dialog, key] {
        if (const QString typed = dialog->typed(); typed.isEmpty())
            m_drafts.forget(key);
        else
            m_drafts.keep(key, typed, typed.size());
    });
    connect(dialog, &QDialog::accepted, this, [this, key] { m_drafts.forget(key); });
    if (const DraftKeeper::Kept *kept = m_drafts.kept(key))
        dialog->bringBack(QString(kept->text));
    dialog->open();
}

void HoldStepItem::removeOne(const Task &task)
{
    if (const auto removed = removeTask(m_book, task.id); !removed)
        return emit failed(removed.error());
    Task again = task;
    again.id = {};
    const auto putBack = [self = QPointer<HoldStepItem>(this), again] {
        if (!self)
            return;
        if (const auto put = putTask(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The task was removed."), {tr("&Put it back"), putBack});
}

void HoldStepItem::removeOne(const Vote &vote)
{
    if (const auto removed = removeVote(m_book, vote.id); !removed)
        return emit failed(removed.error());
    Vote again = vote;
    again.id = {};
    const auto putBack = [self = QPointer<HoldStepItem>(this), again] {
        if (!self)
            return;
        if (const auto put = putVote(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The vote was removed."), {tr("&Put it back"), putBack});
}

void HoldStepItem::bringIntoSight(QWidget *row)
{
    QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row); });
}
