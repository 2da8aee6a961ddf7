// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countdialog.h"

#include "ui/dialogs/ballotwords.h"
#include "ui/dialogs/timefield.h"
#include "ui/dialogs/votewords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QGridLayout>
#include <QLabel>

static constexpr int mostBallots = 9999;

CountDialog::CountDialog(const MeetingRecord &record, const BallotRound &ballot, Try trial, Save save, QWidget *parent)
    : FormDialog(parent), m_record(record), m_ballot(ballot), m_try(std::move(trial)), m_save(std::move(save)),
      m_issued(new NumberField(0, mostBallots)), m_collected(new NumberField(0, mostBallots)), m_valid(new NumberField(0, mostBallots)),
      m_base(nullptr), m_taken(new TimeField), m_closed(new TimeField), m_objections(new TextField), m_recount(new TextField),
      m_outcome(new StatusLabel)
{
    if (const Poll *poll = record.poll(ballot.poll))
        m_poll = *poll;
    const VoteRule rule = record.ruleOf(m_poll.rule);
    const BallotLayout layout = layoutOf(m_poll, ballot);
    m_marks = marksOf(layout, record.rules);
    m_reasons = invalidReasonsOf(layout, record.rules, rule);
    m_count.round = ballot.id;
    if (const BallotCount *known = record.countOf(ballot.id))
        m_count = *known;
    const VoteBase base = voteBase(record.members, record.rollCall, rule, m_count.taken);
    m_issued->setValue(int(m_count.id.isEmpty() ? base.entitledPresent : m_count.issued));
    m_collected->setValue(int(m_count.collected));
    m_valid->setValue(int(m_count.valid));
    m_base = addSentence();
    for (NumberField *field : {m_issued, m_collected, m_valid})
        form().addField(field);
    for (const InvalidReason &reason : std::as_const(m_reasons)) {
        auto *field = new NumberField(0, mostBallots);
        for (const InvalidCount &each : std::as_const(m_count.invalid))
            if (each.reason == reason.id)
                field->setValue(int(each.count));
        form().addField(field);
        m_invalid.insert(reason.id, field);
    }
    addGrid();
    form().addField(m_taken);
    form().addField(m_closed);
    m_taken->setTime(m_count.taken);
    m_closed->setTime(m_count.closed);
    m_objections->setLines(1, 4);
    m_objections->setText(m_count.objections);
    form().addField(m_objections);
    m_recount->setLines(1, 4);
    form().addField(m_recount);
    form().setFieldVisible(m_recount, !m_count.id.isEmpty());
    m_outcome->setWordWrap(true);
    addBelow(m_outcome);
    for (NumberField *field : findChildren<NumberField *>())
        connect(field, &NumberField::valueChanged, this, &CountDialog::look);
    for (TimeField *field : {m_taken, m_closed})
        connect(field, &QLineEdit::textEdited, this, &CountDialog::look);
    retranslate();
    m_collected->setFocus();
    m_collected->selectAll();
}

BallotCount CountDialog::count() const
{
    BallotCount typed = m_count;
    const auto taken = m_taken->value();
    const auto closed = m_closed->value();
    typed.taken = taken ? *taken : QTime();
    typed.closed = closed ? *closed : QTime();
    typed.issued = m_issued->value();
    typed.collected = m_collected->value();
    typed.valid = m_valid->value();
    typed.invalid.clear();
    for (const InvalidReason &reason : m_reasons)
        typed.invalid += {reason.id, m_invalid.value(reason.id)->value()};
    typed.tallies.clear();
    for (const Choice &choice : m_ballot.choices)
        for (const QString &mark : m_marks)
            typed.tallies += {choice.number, mark, m_votes.value({choice.number, mark})->value()};
    typed.objections = m_objections->text();
    if (!m_recount->text().trimmed().isEmpty())
        typed.recount = m_recount->text();
    return typed;
}

QString CountDialog::outcome() const
{
    return m_outcome->word();
}

QSize CountDialog::sizeHint() const
{
    const int letters = (58 + 8 * int(m_marks.size())) * fontMetrics().averageCharWidth();
    return QSize(std::max(letters, FormDialog::sizeHint().width()), 600).boundedTo({1200, 600});
}

Result<Done> CountDialog::carryOut(QWidget *&where)
{
    for (TimeField *field : {m_taken, m_closed})
        if (const auto time = field->value(); !time) {
            where = field;
            return time.error();
        }
    if (!m_count.id.isEmpty() && m_recount->text().trimmed().isEmpty()) {
        where = m_recount;
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say why the count is changed.")};
    }
    return m_save(count());
}

void CountDialog::retranslate()
{
    setWindowTitle(filled(tr("Count of the ballots: %1"), {ballotwords::title(m_poll, m_ballot)}));
    form().setLabel(m_issued, tr("Ballots &issued"));
    form().setLabel(m_collected, tr("Ballots &collected"));
    form().setLabel(m_valid, tr("Of these &valid"));
    for (const InvalidReason &reason : std::as_const(m_reasons))
        form().setLabel(m_invalid.value(reason.id), filled(tr("Invalid: %1"), {reason.title}));
    for (const auto &[head, mark] : std::as_const(m_heads))
        head->setText(ballotwords::mark(m_record.rules, mark));
    for (auto field = m_votes.begin(); field != m_votes.end(); ++field) {
        const auto &[number, mark] = field.key();
        for (const Choice &choice : std::as_const(m_ballot.choices))
            if (choice.number == number)
                field.value()->setAccessibleName(filled(tr("%1: %2", "line of the ballot, mark"), {m_record.textOf(choice), ballotwords::mark(m_record.rules, mark)}));
    }
    form().setLabel(m_taken, tr("Ballot cast a&t"));
    form().setLabel(m_closed, tr("Count ov&er at"));
    form().setLabel(m_objections, tr("&Objections"));
    form().setLabel(m_recount, tr("&Why the count is changed"));
    setButtons(tr("&Record the count"), tr("Cancel"));
    look();
}

/// Lines of the ballot under each other, a number for each mark.
void CountDialog::addGrid()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, style::gap, 0, style::gap);
    grid->setColumnStretch(0, 1);
    for (qsizetype column = 0; column < m_marks.size(); ++column) {
        auto *head = new QLabel;
        head->setWordWrap(true);
        head->setAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        grid->addWidget(head, 0, int(column) + 1);
        m_heads += {head, m_marks.at(column)};
    }
    int row = 0;
    for (const Choice &choice : std::as_const(m_ballot.choices)) {
        auto *name = new QLabel(QStringLiteral("%1. ").arg(choice.number) + m_record.textOf(choice));
        name->setWordWrap(true);
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(name, ++row, 0);
        for (qsizetype column = 0; column < m_marks.size(); ++column) {
            auto *field = new NumberField(0, mostBallots);
            field->setValue(int(m_count.votes(choice.number, m_marks.at(column))));
            grid->addWidget(field, row, int(column) + 1, Qt::AlignHCenter);
            m_votes.insert({choice.number, m_marks.at(column)}, field);
        }
    }
    form().addWide(box);
}

void CountDialog::look()
{
    const BallotCount typed = count();
    const VoteRule rule = m_record.ruleOf(m_poll.rule);
    const VoteBase base = voteBase(m_record.members, m_record.rollCall, rule, typed.taken);
    const bool needs = !(m_ballot.runOff && rule.election.mostVotesAfterTie) && !rule.mostVotes;
    m_base->setText(tr("Base: %1. Of these %2 are present.").arg(votewords::arithmetic(base)).arg(base.entitledPresent)
                    + (needs ? u' ' + votewords::needed(rule, base.base) : QString()));
    if (typed.collected == 0 && typed.valid == 0)
        return m_outcome->setStatus(Tone::Neutral, tr("Type what the counting team found. Nothing is kept before it is recorded."));
    const auto tried = m_try(typed);
    if (!tried)
        return m_outcome->setStatus(Tone::Problem, sentence(tried.error()));
    m_outcome->setStatus(Tone::Good, ballotwords::result(m_record, m_poll, m_ballot, *tried));
}
