// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/polldialog.h"

#include "ui/dialogs/ballotwords.h"
#include "ui/dialogs/linelist.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/votewords.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>

static QList<LineList::Line> linesOf(const QList<Choice> &choices)
{
    QList<LineList::Line> lines;
    for (const Choice &choice : choices)
        lines += {choice.member.text, choice.text};
    return lines;
}

static QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

PollDialog::PollDialog(const MeetingRecord &record, const Poll &poll, const QList<Choice> &choices, PersonPicker::Matches matches, Try trial,
                       Asks asks, QWidget *parent)
    : KeptDialog(parent), m_record(record), m_poll(poll), m_asks(asks), m_try(std::move(trial)), m_sentence(sentenceLabel()),
      m_matter(new TextField), m_rule(new QComboBox), m_seats(new NumberField(1, 99)), m_order(new QComboBox), m_lines(new LineList(matches)),
      m_team(new LineList(matches)), m_limits(sentenceLabel()), m_outcome(new StatusLabel)
{
    m_matter->setLines(2, 3);
    m_matter->setText(poll.matter);
    for (const VoteRule &each : record.rules.votes)
        if (each.mayBeSecret && (!each.retired || each.id == poll.rule))
            m_rule->addItem(each.title, each.id);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(poll.rule)));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_seats->setValue(int(std::max<qint64>(1, poll.seats)));
    for (const ListOrder order : {ListOrder::ByName, ListOrder::AsDecided})
        m_order->addItem(QString(), wordOf(order));
    m_order->setCurrentIndex(m_order->findData(wordOf(poll.order)));
    const QList<PersonChoice> people = meetingwords::choices(record.members);
    m_lines->setPeople(people);
    m_lines->setLines(linesOf(choices));
    m_team->setPeople(people);
    QList<LineList::Line> team;
    for (const MemberId &counter : poll.team)
        team += {counter.text, {}};
    m_team->setLines(team);
    m_outcome->setWordWrap(true);
    m_sentence->hide();
    form()->addWide(m_sentence);
    addField("matter", m_matter);
    addField("rule", m_rule);
    addField("seats", m_seats);
    addField("order", m_order);
    form()->addWide(m_limits);
    addBeside("lines", m_lines);
    addBeside("team", m_team);
    addBelow(m_outcome);
    connect(this, &KeptDialog::edited, this, &PollDialog::look);
    begin();
    if (asks == Asks::OnlyList)
        m_lines->setFocus();
}

Poll PollDialog::poll() const
{
    Poll typed = m_poll;
    typed.matter = m_matter->text();
    typed.rule = m_rule->currentData().toString();
    typed.form = rule() ? rule()->form : PollForm::Matters;
    typed.seats = typed.form == PollForm::Election ? m_seats->value() : 0;
    typed.order = fromWord<ListOrder>(m_order->currentData().toString());
    typed.team.clear();
    for (const LineList::Line &line : m_team->lines())
        typed.team += {line.key};
    return typed;
}

QList<Choice> PollDialog::choices() const
{
    QList<Choice> typed;
    for (const LineList::Line &line : m_lines->lines())
        typed += {0, {line.key}, line.text};
    return typed;
}

Result<Done> PollDialog::checkAdded() const
{
    for (const LineList *each : {m_lines, m_team})
        if (const QString typed = each->notAdded(); !typed.isEmpty() && each->isVisibleTo(this))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was typed but is not in the list yet: press Enter there to add it, or empty the field."), {typed}};
    return Done{};
}

void PollDialog::setFurther(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->show();
}

void PollDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_asks == Asks::OnlyList ? tr("Next ballot") : m_poll.id.isEmpty() ? tr("New secret ballot") : tr("Change a secret ballot"));
    form()->setLabel(m_matter, tr("&What is decided"));
    form()->setLabel(m_rule, tr("&Rule"));
    form()->setLabel(m_seats, tr("How many are to be &elected"));
    form()->setLabel(m_order, tr("&Order of the names"));
    for (int item = 0; item < m_order->count(); ++item)
        m_order->setItemText(item, ballotwords::order(fromWord<ListOrder>(m_order->itemData(item).toString())));
    m_team->setWords(tr("Counting &team, the head first"), tr("Part of a name, Enter adds"));
    m_lines->retranslate();
    m_team->retranslate();
    look();
}

QString PollDialog::saveWords() const
{
    return m_asks == Asks::OnlyList ? tr("&Prepare the next ballot") : tr("&Save the ballot");
}

const VoteRule *PollDialog::rule() const
{
    return m_record.rules.vote(m_rule->currentData().toString());
}

/// What the chosen rule asks for, and how its list is called.
void PollDialog::adapt()
{
    const VoteRule *chosen = rule();
    const PollForm asked = chosen ? chosen->form : PollForm::Matters;
    const bool whole = m_asks == Asks::Everything;
    form()->setFieldVisible(m_matter, whole);
    form()->setFieldVisible(m_rule, whole);
    form()->setFieldVisible(m_seats, whole && asked == PollForm::Election);
    form()->setFieldVisible(m_order, whole && asked != PollForm::Matters);
    m_team->setVisible(whole);
    m_lines->setTakesPeople(asked != PollForm::Matters);
    m_lines->setWords(asked == PollForm::Election ? tr("Ca&ndidates") : asked == PollForm::Levels ? tr("Who is give&n a level") : tr("Matters o&n the ballot"),
                      asked == PollForm::Matters ? tr("Type a matter, Enter adds") : tr("Part of a name, Enter adds"));
}

QString PollDialog::limits(const VoteRule &chosen) const
{
    QStringList said;
    if (chosen.isElection() && m_asks == Asks::Everything) {
        const qint64 most = longestList(chosen.election, m_seats->value());
        if (chosen.election.surplusNeeded && most > 0)
            said += tr("The list has more names than are to be elected, at most %1.").arg(most);
        if (chosen.election.officialAtLeast > 0)
            said += tr("Elected where there are %1 official members or more, at most %2 people.").arg(chosen.election.officialAtLeast).arg(chosen.election.seatsAtMost);
    }
    if (chosen.certainty != Certainty::Sure)
        said += votewords::certainty(chosen.certainty);
    return said.join(u'\n');
}

void PollDialog::look()
{
    adapt();
    const VoteRule *chosen = rule();
    m_limits->setText(chosen ? limits(*chosen) : QString());
    m_limits->setVisible(!m_limits->text().isEmpty());
    if (choices().isEmpty())
        return m_outcome->setStatus(Tone::Neutral, tr("Nobody and nothing stands on the ballot yet."));
    if (const auto tried = m_try(poll(), choices()); !tried)
        return m_outcome->setStatus(Tone::Problem, sentence(tried.error()));
    m_outcome->setStatus(Tone::Good, ballotwords::layout(poll(), m_asks == Asks::OnlyList ? m_poll.seats : poll().seats, choices().size()));
}
