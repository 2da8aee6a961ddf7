// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scorestep.h"

#include "core/documents/scorewords.h"
#include "core/text/dates.h"
#include "core/usecases/history.h"
#include "core/usecases/meetings.h"
#include "core/usecases/voting.h"
#include "ui/dialogs/confirmationdialog.h"
#include "ui/dialogs/historywords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/scorewords.h"
#include "ui/dialogs/votewords.h"
#include "ui/pages/votequestions.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

static const QList<Column<ScoreRow>> &scoreColumns()
{
    static const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    static const QList<Column<ScoreRow>> all = {
        {QT_TRANSLATE_NOOP("ScoreStep", "Criterion"), [](const ScoreRow &row) -> QVariant { return row.title; }, Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const ScoreRow &row) -> QVariant { return row.isPart && row.tone != Tone::Neutral ? QVariant(style::markIcon(row.tone)) : QVariant(); }},
        {QT_TRANSLATE_NOOP("ScoreStep", "At most"), [](const ScoreRow &row) -> QVariant { return row.most; }, right},
        {QT_TRANSLATE_NOOP("ScoreStep", "By the facts"), [](const ScoreRow &row) -> QVariant { return row.byFacts; }, right},
        {QT_TRANSLATE_NOOP("ScoreStep", "Points"), [](const ScoreRow &row) -> QVariant { return row.given; }, right},
    };
    return all;
}

ScoreStep::ScoreStep(Book &book, QWidget *parent)
    : RecordStep(book, parent), m_drafts([this](const DraftKeeper::Kept &kept) {
          if (const auto done = m_book.keepDraft({kept.key, kept.text, kept.cursor}); !done)
              emit failed(done.error());
      }),
      m_openEvidence(new QAction(this)), m_rows("ScoreStep", scoreColumns()), m_table(new RowTable(RowTable::Sorting::No)),
      m_total(new StatusLabel), m_editor(new ScoreEditor), m_evidence(new QPushButton), m_wholeTitle(new SectionHeader),
      m_outdated(new StatusLabel), m_notes(new QLabel), m_weaknessLabel(new QLabel), m_weakness(new TextField),
      m_fill(new QPushButton), m_vote(new QPushButton), m_confirm(new QPushButton), m_remove(new QPushButton)
{
    layOut();
    m_openEvidence->setShortcut(Qt::Key_F8);
    addAction(m_openEvidence);
    connect(m_openEvidence, &QAction::triggered, this, &ScoreStep::openEvidence);
    connect(m_evidence, &QPushButton::clicked, this, &ScoreStep::openEvidence);
    connect(m_table, &RowTable::chosen, this, &ScoreStep::showLine);
    connect(m_table, &RowTable::opened, this, [this] { m_editor->enter(); });
    connect(m_editor, &ScoreEditor::saved, this, &ScoreStep::save);
    connect(m_editor, &ScoreEditor::failed, this, &ScoreStep::failed);
    connect(m_editor, &ScoreEditor::evidenceAsked, this, &ScoreStep::openRecord);
    connect(m_editor, &ScoreEditor::edited, this, [this] {
        const QString typed = m_editor->typed();
        if (typed.isEmpty())
            m_drafts.forget(draftKey(m_shownPart));
        else
            m_drafts.keep(draftKey(m_shownPart), typed, typed.size());
    });
    connect(m_fill, &QPushButton::clicked, this, &ScoreStep::fill);
    connect(m_vote, &QPushButton::clicked, this, &ScoreStep::vote);
    connect(m_confirm, &QPushButton::clicked, this, &ScoreStep::confirm);
    connect(m_remove, &QPushButton::clicked, this, &ScoreStep::remove);
    m_table->installEventFilter(this);
    retranslate();
}

ScoreStep::~ScoreStep()
{
    for (QWidget *each : findChildren<QWidget *>())
        each->blockSignals(true); // fields that go lose the focus; that must not reach what has gone already
}

void ScoreStep::layOut()
{
    m_table->setModel(&m_rows);
    m_table->setWideColumn(0);
    m_table->setLetters(0, 30);
    m_table->setLetters(1, 8);
    m_table->setLetters(2, 11);
    m_table->setLetters(3, 7);
    m_total->setWordWrap(true);
    m_outdated->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_weakness->setObjectName(QStringLiteral("weakness"));
    m_weakness->setLines(2, 5);
    m_weaknessLabel->setBuddy(m_weakness);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, style::gap, 0);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_fill, m_vote, m_confirm, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_evidence->setAutoDefault(false);
    column->addWidget(m_editor);
    column->addWidget(m_evidence, 0, Qt::AlignLeft);
    column->addSpacing(style::gap);
    column->addWidget(m_wholeTitle);
    column->addWidget(m_outdated);
    column->addWidget(m_notes);
    column->addLayout(buttons);
    column->addWidget(m_weaknessLabel);
    column->addWidget(m_weakness);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *right = new QVBoxLayout;
    right->addWidget(m_total);
    right->addWidget(scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, style::gap, 0, 0);
    row->setSpacing(2 * style::gap);
    row->addWidget(m_table, 3);
    row->addLayout(right, 2);
}

void ScoreStep::retranslate()
{
    m_openEvidence->setText(tr("Show the &evidence"));
    m_evidence->setText(tr("Show ev&idence (F8)"));
    m_table->setAccessibleName(tr("Score of the meeting"));
    m_wholeTitle->setText(tr("The whole score"));
    m_weaknessLabel->setText(tr("What to do better &next time"));
    m_vote->setText(tr("V&ote on the score…"));
    m_confirm->setText(tr("&Upper level…"));
    m_remove->setText(tr("Re&move the score"));
    m_editor->retranslate();
    showAgain();
}

void ScoreStep::begin()
{
    m_drafts.commitAll();
    m_shownPart.clear();
    m_view.reset();
    m_rows.setRows({});
    m_editor->showNothing();
    QList<DraftKeeper::Kept> kept;
    if (const auto drafts = m_book.drafts())
        for (const Draft &draft : *drafts)
            kept += {draft.field, draft.text, draft.cursor};
    m_drafts.setKept(kept);
}

void ScoreStep::showRecord()
{
    const auto view = scoreOf(m_book, meeting());
    if (view)
        m_view = *view;
    else
        m_view.reset();
    m_table->setEnabled(m_view.has_value());
    if (!view) {
        m_rows.setRows({});
        m_total->setStatus(view.error().kind == Error::NotFound ? Tone::Notice : Tone::Problem, sentence(view.error()));
    } else {
        showRows();
        showTotal();
        if (chosenPart().isEmpty())
            choosePart(m_view->lines.first().part);
    }
    showLine();
    showNotes();
}

void ScoreStep::showRows()
{
    QList<ScoreRow> rows;
    for (qsizetype i = 0; i < m_view->sheet.criteria.size(); ++i) {
        const ScoreCriterion &criterion = m_view->sheet.criteria.at(i);
        const CriterionSum &sum = m_view->sum.criteria.at(i);
        rows += {criterion.id, false, QStringLiteral("%1. %2").arg(i + 1).arg(criterion.title), scorewords::points(criterion.maximum), {},
                 sum.isOpen ? QString() : scorewords::points(sum.points)};
        for (const ScorePart &part : criterion.parts) {
            const QString key = keyOf(criterion, part);
            for (const ScoreLine &line : std::as_const(m_view->lines)) {
                if (line.part != key)
                    continue;
                const QString dash = QStringLiteral("–");
                const Tone tone = !line.isGiven ? Tone::Warning : !isJudged(line) ? Tone::Good : line.known || line.proposedNot ? Tone::Notice : Tone::Neutral;
                rows += {key, true, QStringLiteral("    ") + part.title, scorewords::points(part.maximum),
                         line.proposedNot ? dash : line.known ? scorewords::points(line.proposed) : QStringLiteral("?"),
                         !line.isGiven ? QString() : line.notApplicable ? dash : scorewords::points(line.given), tone};
            }
        }
    }
    m_rows.setRows(rows);
}

void ScoreStep::showTotal()
{
    const ScoreSum &sum = m_view->sum;
    if (m_view->isComplete())
        return m_total->setStatus(scorewords::tone(sum.grade), scorewords::total(sum.total, sum.outOf, sum.grade));
    const QString open = tr("%n part(s) are to be judged.", nullptr, int(sum.open.size()));
    if (!m_view->recorded)
        return m_total->setStatus(Tone::Notice, tr("Filled in from the facts, not recorded yet. %1").arg(open));
    m_total->setStatus(Tone::Warning, tr("%1 points so far. %2").arg(scorewords::points(sum.sum), open));
}

QString ScoreStep::chosenPart() const
{
    const ScoreRow *row = m_rows.at(m_table->currentIndex());
    return row && row->isPart ? row->id : QString();
}

void ScoreStep::choosePart(const QString &part)
{
    m_table->setCurrentIndex(m_rows.indexOf(part));
}

void ScoreStep::showLine()
{
    const QString part = chosenPart();
    m_shownPart = part;
    const ScorePart *asked = m_view ? m_view->sheet.part(part) : nullptr;
    m_evidence->setVisible(asked);
    if (!asked)
        return m_editor->showNothing();
    for (const ScoreLine &line : std::as_const(m_view->lines)) {
        if (line.part != part)
            continue;
        const QList<EvidenceLine> evidence = evidenceOf(line);
        m_evidence->setVisible(!evidence.isEmpty());
        m_editor->show(*asked, line, evidence, isClosed());
    }
    if (const DraftKeeper::Kept *kept = m_drafts.kept(draftKey(part)); kept && !isClosed())
        m_editor->restore(QString(kept->text));
}

void ScoreStep::showNotes()
{
    const bool recorded = m_view && m_view->recorded;
    const bool whole = m_view && m_view->isComplete();
    m_wholeTitle->setVisible(m_view.has_value());
    m_notes->setVisible(m_view.has_value());
    m_outdated->setVisible(m_view && !m_view->outdated.isEmpty());
    m_outdated->setStatus(Tone::Warning, tr("The facts were changed after the score was filled in. Fill it in again; what you judged is kept."));
    QStringList notes;
    if (m_view)
        notes += tr("Sheet: %1").arg(m_view->sheet.title);
    if (whole) {
        notes += arithmetic(m_view->sum);
        if (m_view->sum.limit >= 0)
            notes += m_view->sheet.limits.at(m_view->sum.limit).text;
        const Vote *vote = record()->scoreVote();
        notes += vote ? votewords::outcome(*vote)
            : m_view->recorded->vote.isEmpty() ? tr("The meeting has not voted on the score yet.") : tr("The points were changed after the vote on them. Vote again.");
    }
    if (const auto &said = record()->confirmation)
        notes += tr("Confirmed by %1 on %2: %3. %4").arg(said->name, dateText(said->day), scorewords::grade(said->grade), said->reason).trimmed();
    else if (whole && m_view->sheet.confirmation != ConfirmationRule::None)
        notes += tr("The upper level has not said anything to the score yet.");
    const auto year = yearScore(m_book, record()->meeting.date.year());
    if (year && year->scored > 0)
        notes += tr("Year %1: %2 of %3 meetings are scored; by the rule of the sheet: %4.")
                     .arg(year->year)
                     .arg(year->scored)
                     .arg(year->lines.size())
                     .arg(scorewords::grade(year->grade));
    m_notes->setText(notes.join(u'\n'));

    m_fill->setText(recorded ? tr("&Fill in again") : tr("&Fill in from the facts"));
    m_fill->setVisible(m_view && !isClosed());
    m_vote->setVisible(whole && !isClosed());
    m_remove->setVisible(recorded && !isClosed());
    m_confirm->setVisible(whole && m_view->sheet.confirmation != ConfirmationRule::None);
    m_weaknessLabel->setVisible(recorded);
    m_weakness->setVisible(recorded);
    m_weakness->setReadOnly(isClosed());
    DraftKeeper::Record record;
    if (recorded && !isClosed())
        record = [this, id = meeting()](const QString &text) {
            const auto noted = noteWeakness(m_book, id, text);
            if (!noted)
                emit failed(noted.error());
            return bool(noted);
        };
    m_drafts.show(m_weakness, QStringLiteral("score.weakness/") + meeting().text, recorded ? m_view->recorded->weakness : QString(), std::move(record));
}

bool ScoreStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const QString typed = static_cast<QKeyEvent *>(event)->text();
        if (typed.size() == 1 && typed.at(0).digitValue() >= 0 && !chosenPart().isEmpty()) {
            m_editor->enter(typed);
            return true;
        }
    }
    return RecordStep::eventFilter(watched, event);
}

void ScoreStep::save(const GivenPoints &given)
{
    const auto done = givePoints(m_book, meeting(), {given});
    if (!done) {
        if (given.reason.trimmed().isEmpty() && done.error().kind == Error::Refused)
            m_editor->enterReason();
        return emit failed(done.error());
    }
    m_drafts.forget(draftKey(given.part));
    m_editor->showNothing();
    showLine();
    if (!given.withdrawn)
        goOn(given.part);
}

/// To the next part that waits for a judgement, else to the next one.
void ScoreStep::goOn(const QString &from)
{
    QStringList parts, open;
    for (const ScoreLine &line : std::as_const(m_view->lines)) {
        parts += line.part;
        if (!line.isGiven)
            open += line.part;
    }
    const qsizetype here = parts.indexOf(from);
    for (qsizetype step = 1; step < parts.size(); ++step) {
        const QString next = parts.at((here + step) % parts.size());
        if (!open.isEmpty() && !open.contains(next))
            continue;
        choosePart(next);
        open.isEmpty() ? m_table->setFocus() : m_editor->enter();
        return;
    }
    m_table->setFocus();
}

void ScoreStep::fill()
{
    if (const auto filled = fillScore(m_book, meeting()); !filled)
        return emit failed(filled.error());
    emit said(tr("The score is filled in from the facts. Please judge the rest."));
    m_table->setFocus();
}

void ScoreStep::vote()
{
    if (!record() || !record()->score)
        return;
    Vote vote;
    vote.rule = scoreRule(record()->rules);
    for (const Vote &taken : record()->votes)
        if (taken.id == record()->score->vote)
            vote = taken; // also one on other points: it is taken again
    vote.meeting = meeting();
    vote.matter = documents::scoreMatter(*record()->score);
    vote.method = VoteMethod::Hands;
    VoteQuestions questions = voteQuestions(m_book, *record());
    questions.rules.removeIf([](const VoteRule &rule) { return !rule.mayBeOpen; });
    for (VoteRule &rule : questions.rules)
        rule.mayBeSecret = rule.secretIsUsual = false; // the points are agreed to by show of hands
    auto *dialog = new VoteDialog(vote, questions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSave([this, dialog, id = meeting()]() -> Result<Done> {
        const auto done = m_book.inOneCommit([&]() -> Result<Done> {
            const auto put = putVote(m_book, dialog->vote());
            if (!put)
                return put.error();
            const auto agreed = agreeToScore(m_book, id, *put);
            return agreed ? Result<Done>(Done{}) : Result<Done>(agreed.error());
        });
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    });
    dialog->open();
}

void ScoreStep::confirm()
{
    if (!record() || !record()->score)
        return;
    ScoreConfirmation said = record()->confirmation.value_or(ScoreConfirmation());
    if (!record()->confirmation) {
        said.meeting = meeting();
        said.grade = record()->score->grade;
        said.day = record()->meeting.date;
        for (const Guest &guest : record()->guests)
            if (guest.fromAbove && said.name.isEmpty()) {
                said.name = guest.name;
                said.office = guest.organisation.isEmpty() ? guest.office : QStringLiteral("%1, %2").arg(guest.office, guest.organisation);
            }
    }
    const QString total = scorewords::total(record()->score->total, record()->score->outOf, record()->score->grade);
    auto *dialog = new ConfirmationDialog(said, total, isClosed(), [this](const ScoreConfirmation &typed) -> Result<Done> {
        const auto done = confirmScore(m_book, typed);
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScoreStep::remove()
{
    if (!m_view || !m_view->recorded)
        return;
    if (const auto removed = removeScore(m_book, meeting()); !removed)
        return emit failed(removed.error());
    emit said(tr("The score was removed; it can be brought back from the trash."));
}

/// What each piece of evidence is called; a long list is cut short, the places are all the same.
QList<EvidenceLine> ScoreStep::evidenceOf(const ScoreLine &line) const
{
    constexpr qsizetype most = 40;
    QList<EvidenceLine> list;
    const QStringList ids = line.evidence.split(u' ', Qt::SkipEmptyParts);
    for (const QString &id : ids.mid(0, most)) {
        const auto entries = m_book.entriesOf(id);
        if (!entries || entries->isEmpty())
            continue;
        const auto entry = LogEntry::decode(entries->last().entry);
        if (!entry)
            continue;
        QString name = nameOf(m_book, id);
        if (entry->kind == QLatin1String(Opinion::kind))
            for (const Opinion &opinion : record()->opinions)
                if (opinion.id.text == id)
                    name = record()->speakerOf(opinion);
        list += {id, historywords::subject(entry->kind, name)};
    }
    return list;
}

void ScoreStep::openEvidence()
{
    if (const QString id = m_editor->chosenEvidence(); !id.isEmpty())
        openRecord(id);
}

void ScoreStep::openRecord(const QString &id)
{
    for (const Task &task : record()->carriedOver)
        if (task.id.text == id) // it was given at another meeting
            return emit said(task.state == TaskState::Open ? tr("Task: %1 – %2, by %3: open.").arg(task.title, record()->nameOf(task.person), dateText(task.due))
                                                           : tr("Task: %1 – %2, by %3. Closed on %4: %5")
                                                                 .arg(task.title, record()->nameOf(task.person), dateText(task.due), dateText(task.closedOn), task.result));
    const auto entries = m_book.entriesOf(id);
    if (!entries || entries->isEmpty())
        return;
    const auto entry = LogEntry::decode(entries->last().entry);
    if (!entry)
        return emit failed(entry.error());
    if (const auto other = m_book.get(MeetingId{id}); other && other->id != meeting())
        return emit said(meetingwords::title(*other)); // a committee's or a thematic one
    emit placeAsked(entry->kind, id);
}

QString ScoreStep::draftKey(const QString &part) const
{
    return QStringLiteral("score/%1/%2").arg(meeting().text, part);
}
