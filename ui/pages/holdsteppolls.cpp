// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdsteppolls.h"

#include "core/documents/ballotpapers.h"
#include "core/text/fold.h"
#include "core/usecases/elections.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/ballotwords.h"
#include "ui/dialogs/countdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/polldialog.h"
#include "ui/dialogs/positionsdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

HoldStepPolls::HoldStepPolls(Book &book, DraftKeeper &drafts, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_drafts(drafts), m_chooser(chooser), m_title(new SectionHeader), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_title);
}

void HoldStepPolls::show(const MeetingRecord &record, const AgendaItemId &item, bool readOnly)
{
    m_record = record;
    m_item = item;
    m_readOnly = readOnly;
    m_title->setText(tr("Secret ballots"));
    const PollId inHand = pollInHand();
    for (const auto &[id, row] : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();  // its own button may be what is being pressed
    }
    m_rows.clear();
    for (const Poll &poll : std::as_const(m_record.polls)) {
        if (poll.item != item)
            continue;
        m_rows += {poll.id, rowOf(poll)};
        m_column->addWidget(m_rows.last().second);
    }
    setVisible(!m_rows.isEmpty());
    for (const auto &[id, row] : std::as_const(m_rows))
        if (id == inHand)
            row->findChild<QPushButton *>()->setFocus();  // the keyboard goes on where it was
}

/// The poll whose buttons the keyboard is at.
PollId HoldStepPolls::pollInHand() const
{
    for (const auto &[id, row] : m_rows)
        if (row->isAncestorOf(QApplication::focusWidget()))
            return id;
    return {};
}

void HoldStepPolls::addPoll(const Vote &typed)
{
    Poll poll;
    poll.meeting = m_record.meeting.id;
    poll.item = m_item;
    poll.matter = typed.matter;
    poll.rule = typed.rule;
    poll.seats = 1;
    for (const Poll &before : std::as_const(m_record.polls))
        if (!before.team.isEmpty())
            poll.team = before.team;  // one team counts all ballots of a meeting, as a rule
    QList<Choice> choices;
    if (!typed.about.isEmpty() && m_record.ruleOf(typed.rule).form == PollForm::Matters)
        choices += {0, typed.about, typed.matter};
    editPoll(poll, choices, QStringLiteral("poll/new/%1/%2").arg(poll.meeting.text, poll.item.text));
}

void HoldStepPolls::openPoll(const PollId &id)
{
    const Poll *poll = m_record.poll(id);
    const QList<BallotRound> ballots = m_record.ballotsOf(id);
    if (poll && !ballots.isEmpty())
        editPoll(*poll, ballots.first().choices, QStringLiteral("poll/%1/form").arg(id.text));
}

void HoldStepPolls::editPoll(const Poll &poll, const QList<Choice> &choices, const QString &draftKey)
{
    const auto trial = [record = m_record](const Poll &typed, const QList<Choice> &lines) { return tryPoll(record, typed, lines); };
    auto *dialog = new PollDialog(m_record, poll, choices, meetingwords::isMeant, trial, PollDialog::Asks::Everything, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        if (auto added = dialog->checkAdded(); !added)
            return added.error();
        const auto put = putPoll(m_book, dialog->poll(), dialog->choices());
        if (!put)
            return put.error();
        return Done{};
    });
    open(dialog, draftKey);
}

void HoldStepPolls::openNext(const PollId &id)
{
    const Poll *poll = m_record.poll(id);
    if (!poll)
        return;
    const BallotRound next = nextRound(*poll, m_record.outcome(*poll), m_record.ballotsOf(id).size());
    if (next.runOff) {  // nothing is left to decide: it is held among equals
        if (const auto made = nextBallot(m_book, id); !made)
            return emit failed(made.error());
        return emit said(tr("The ballot among those with equal votes is prepared."));
    }
    Poll further = *poll;
    further.seats = next.seats;
    const auto trial = [record = m_record, seats = next.seats](const Poll &, const QList<Choice> &lines) -> Result<Done> {
        if (lines.size() < seats)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 are to be elected, but the list has only %2 names."),
                         {QString::number(seats), QString::number(lines.size())}};
        return Done{};
    };
    auto *dialog = new PollDialog(m_record, further, next.choices, meetingwords::isMeant, trial, PollDialog::Asks::OnlyList, window());
    dialog->setFurther(ballotwords::outcome(m_record, *poll) + u' ' + tr("The list below is what is open; the meeting can decide another one."));
    dialog->setSave([this, dialog, id]() -> Result<Done> {
        if (auto added = dialog->checkAdded(); !added)
            return added.error();
        const auto made = nextBallot(m_book, id, dialog->choices());
        if (!made)
            return made.error();
        return Done{};
    });
    open(dialog, QStringLiteral("poll/%1/next").arg(id.text));
}

void HoldStepPolls::openBallots(const BallotRoundId &id)
{
    openPaper(QStringLiteral("ballot"), id);
}

void HoldStepPolls::openMinutes(const BallotRoundId &id)
{
    openPaper(QStringLiteral("ballot-count"), id);
}

void HoldStepPolls::openPaper(const QString &kind, const BallotRoundId &id)
{
    const BallotRound *ballot = m_record.ballot(id);
    if (!ballot)
        return;
    const bool isSlip = kind == QLatin1String("ballot");
    PaperDialog::Paper paper;
    paper.title = documents::ballotPaperTitle(kind, m_record, id);
    paper.copies = isSlip ? std::max(1, documents::ballotsNeeded(m_record, *ballot)) : 0;
    paper.pages = [record = m_record, kind, id](int copies) { return documents::ballotPaperPages(kind, record, id, copies); };
    paper.pdf = [record = m_record, kind, id](int copies) { return documents::ballotPaperPdf(kind, record, id, copies); };
    if (isSlip) {
        const auto onSheet = documents::ballotsPerSheet(m_record, id);
        if (!onSheet)
            return emit failed(onSheet.error());
        paper.sentence = [each = *onSheet](int copies) {
            return each == 0 ? tr("Each ballot needs more than one sheet.")
                             : tr("%1 on a sheet, with marks where to cut; %n sheet(s).", nullptr, (copies + each - 1) / each).arg(each);
        };
    }
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = fold(paper.title).replace(others, QStringLiteral("-"));
    while (name.endsWith(u'-'))
        name.chop(1);
    paper.fileName = QStringLiteral("%1-%2.pdf").arg(m_record.meeting.date.toString(Qt::ISODate), name);
    auto *dialog = new PaperDialog(paper, m_chooser, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoldStepPolls::openCount(const BallotRoundId &id)
{
    const BallotRound *ballot = m_record.ballot(id);
    if (!ballot)
        return;
    const auto trial = [record = m_record](const BallotCount &count) { return tryCount(record, count); };
    const auto save = [this](const BallotCount &count) -> Result<Done> {
        const auto put = putCount(m_book, count);
        if (!put)
            return put.error();
        return Done{};
    };
    auto *dialog = new CountDialog(m_record, *ballot, trial, save, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoldStepPolls::openPositions()
{
    const auto changes = positionsAfter(m_book, m_record.meeting.id);
    if (!changes)
        return emit failed(changes.error());
    if (changes->isEmpty())
        return emit said(tr("The member cards have the positions of these elections already."));
    QList<PositionsDialog::Line> lines;
    for (const PositionChange &change : *changes)
        lines += {m_record.nameOf(change.member), change.before, change.after};
    const auto save = [this, changes = *changes](const QList<int> &ticked, const QDate &since) -> Result<Done> {
        QList<PositionChange> chosen;
        for (const int index : ticked)
            chosen += changes.at(index);
        const auto set = setPositions(m_book, chosen, since);
        if (!set)
            return set.error();
        emit said(tr("%n position(s) were set on the member cards.", nullptr, int(chosen.size())));
        return Done{};
    };
    auto *dialog = new PositionsDialog(lines, m_record.meeting.date, save, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HoldStepPolls::end(const PollId &id, bool further)
{
    if (const auto ended = endPoll(m_book, id, further ? Further::Possible : Further::None); !ended)
        emit failed(ended.error());
}

void HoldStepPolls::remove(const PollId &id)
{
    const auto size = m_book.logSize();
    if (!size)
        return emit failed(size.error());
    if (const auto removed = removePoll(m_book, id); !removed)
        return emit failed(removed.error());
    const auto putBack = [self = QPointer<HoldStepPolls>(this), at = *size] {
        if (!self)
            return;
        if (const auto undone = undo(self->m_book, at); !undone)
            emit self->failed(undone.error());
    };
    emit undoable(tr("The ballot was removed with its counts."), {tr("&Put it back"), putBack});
}

QList<HoldStepPolls::Step> HoldStepPolls::stepsFor(const Poll &poll)
{
    const PollOutcome outcome = m_record.outcome(poll);
    const QList<BallotRound> ballots = m_record.ballotsOf(poll.id);
    if (ballots.isEmpty())
        return {};
    const BallotRoundId last = ballots.last().id;
    const bool isCounted = m_record.countOf(last) != nullptr;
    QList<Step> steps;
    if (!m_readOnly) {
        if (!isCounted && ballots.size() == 1)
            steps += {tr("Change…"), [this, id = poll.id] { openPoll(id); }};
        if (!isCounted)
            steps += {tr("Ballot papers…"), [this, last] { openBallots(last); }};
        steps += {isCounted ? tr("Change the count…") : tr("Enter the count…"), [this, last] { openCount(last); }};
        if (outcome.stage == PollStage::Open || outcome.stage == PollStage::Tied) {
            steps += {tr("Next ballot…"), [this, id = poll.id] { openNext(id); }};
            steps += {tr("No further ballot"), [this, id = poll.id] { end(id, false); }};
        }
        if (outcome.stage == PollStage::Stopped)
            steps += {tr("Another ballot after all"), [this, id = poll.id] { end(id, true); }};
    }
    for (const BallotRound &ballot : ballots) {
        const QString words = !m_record.countOf(ballot.id) ? tr("Form for the counting team…")
            : ballots.size() == 1                          ? tr("Minutes of the count…")
                                                           : tr("Minutes of count %1…").arg(ballot.number);
        steps += {words, [this, id = ballot.id] { openMinutes(id); }};
    }
    const bool elects = m_record.ruleOf(poll.rule).election.position != Position::Member;
    if (elects && !outcome.decided.isEmpty() && outcome.stage != PollStage::Uncounted)
        steps += {tr("Set positions…"), [this] { openPositions(); }};
    if (!m_readOnly)
        steps += {tr("Remove"), [this, id = poll.id] { remove(id); }};
    return steps;
}

QWidget *HoldStepPolls::rowOf(const Poll &poll)
{
    auto *row = new QWidget;
    auto *text = new StatusLabel;
    text->setWordWrap(true);
    const PollOutcome outcome = m_record.outcome(poll);
    text->setStatus(ballotwords::tone(outcome.stage), filled(tr("%1 – %2", "what is decided by ballot, what came out"), {poll.matter, ballotwords::outcome(m_record, poll)}));
    auto *buttons = new FlowLayout;
    for (const Step &step : stepsFor(poll)) {
        auto *button = new QPushButton(step.words);
        button->setAutoDefault(false);
        button->setAccessibleName(filled(tr("%1: %2", "what a button does, what for"), {step.words, poll.matter}));
        connect(button, &QPushButton::clicked, this, step.run);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, style::gap);
    column->addWidget(text);
    column->addLayout(buttons);
    return row;
}

void HoldStepPolls::open(KeptDialog *dialog, const QString &key)
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
