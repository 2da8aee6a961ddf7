// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/votedialog.h"

#include "ui/dialogs/timefield.h"
#include "ui/dialogs/votewords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

static const QString secretWay = QStringLiteral("secret");

static NumberField *handsField(qint64 hands)
{
    auto *field = new NumberField;
    field->setValue(int(hands));
    return field;
}

static QLabel *sentenceLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

static QComboBox *choiceField()
{
    auto *field = new QComboBox;
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return field;
}

VoteDialog::VoteDialog(const Vote &vote, VoteQuestions questions, QWidget *parent)
    : KeptDialog(parent), m_vote(vote), m_questions(std::move(questions)), m_matter(new TextField), m_rule(choiceField()),
      m_way(choiceField()), m_method(choiceField()), m_taken(new TimeField), m_about(new PersonPicker(m_questions.matches)),
      m_inFavour(handsField(vote.inFavour)), m_against(handsField(vote.against)), m_other(handsField(vote.other)),
      m_all(new QPushButton), m_roll(new VoteRoll), m_base(sentenceLabel()), m_needed(sentenceLabel()), m_notes(sentenceLabel()),
      m_outcome(new StatusLabel)
{
    m_matter->setLines(2, 3);
    m_matter->setText(vote.matter);
    for (const VoteRule &each : std::as_const(m_questions.rules))
        if (!each.retired || each.id == vote.rule)
            m_rule->addItem(each.title, each.id);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(vote.rule)));
    for (const VoteMethod method : {VoteMethod::PartyCard, VoteMethod::Hands})
        m_method->addItem(QString(), wordOf(method));
    m_method->setCurrentIndex(m_method->findData(wordOf(vote.method)));
    m_taken->setTime(vote.taken);
    m_about->setChoices(m_questions.people);
    m_about->pick(vote.about.text);
    m_all->setAutoDefault(false);
    m_outcome->setWordWrap(true);
    m_roll->setVote(vote);
    offerWays();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &VoteDialog::offerWays);  // before all that looks at the way
    addField("matter", m_matter);
    addField("rule", m_rule);
    addField("way", m_way);
    addField("about", m_about);
    addField("taken", m_taken);
    addField("method", m_method);
    form()->addWide(m_all);
    addField("inFavour", m_inFavour);
    addField("against", m_against);
    addField("other", m_other);
    form()->addWide(m_notes);
    addBeside("voices", m_roll);
    for (QWidget *each : QList<QWidget *>{m_base, m_needed, m_outcome})
        addBelow(each);
    connect(m_all, &QPushButton::clicked, this, &VoteDialog::fillAllPresent);
    connect(this, &KeptDialog::edited, this, &VoteDialog::count);
    begin();
}

Vote VoteDialog::vote() const
{
    Vote typed = m_vote;
    typed.matter = m_matter->text();
    typed.rule = m_rule->currentData().toString();
    typed.method = fromWord<VoteMethod>(m_method->currentData().toString());
    typed.taken = taken();
    typed.about = {m_about->isHidden() ? QString() : m_about->key()};
    typed.counting = counting();
    typed.inFavour = m_inFavour->value();
    typed.against = m_against->value();
    typed.other = m_other->value();
    typed.present.clear();
    for (const auto &[id, name] : m_questions.voters(typed.rule, typed.taken))
        typed.present += id;
    typed.inFavourBy = typed.counting == VoteCounting::ByName ? m_roll->those(Voice::InFavour) : QList<MemberId>();
    typed.againstBy = m_roll->those(Voice::Against);
    typed.otherBy = m_roll->those(Voice::Other);
    return withHands(typed);
}

bool VoteDialog::isSecret() const
{
    return m_way->currentData().toString() == secretWay;
}

void VoteDialog::fillAllPresent()
{
    const auto base = m_questions.baseOf(m_rule->currentData().toString(), taken());
    if (!base)
        return;  // count() shows why
    m_inFavour->setValue(int(base->entitledPresent));
    m_against->setValue(0);
    m_other->setValue(0);
}

void VoteDialog::accept()
{
    if (const auto time = m_taken->value(); !time)
        return messages()->show(time.error(), m_taken);
    if (!isSecret())
        return KeptDialog::accept();
    emit ballotAsked(vote());
    QDialog::accept();
}

void VoteDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_vote.id.isEmpty() ? tr("New vote") : tr("Change a vote"));
    form()->setLabel(m_matter, tr("&What is voted on"));
    form()->setLabel(m_rule, tr("&Rule"));
    form()->setLabel(m_way, tr("&How it is decided"));
    form()->setLabel(m_about, tr("Whom it concer&ns"));
    form()->setLabel(m_taken, tr("&Time of the vote"));
    form()->setLabel(m_method, tr("&Method"));
    form()->setLabel(m_inFavour, tr("In &favour"));
    form()->setLabel(m_against, tr("A&gainst"));
    form()->setLabel(m_other, tr("&Other opinion"));
    m_all->setText(tr("All &present in favour"));
    for (int item = 0; item < m_method->count(); ++item)
        m_method->setItemText(item, votewords::method(fromWord<VoteMethod>(m_method->itemData(item).toString())));
    for (int item = 0; item < m_way->count(); ++item)
        m_way->setItemText(item, m_way->itemData(item) == secretWay ? votewords::secret()
                                                                   : votewords::counting(fromWord<VoteCounting>(m_way->itemData(item).toString())));
    m_roll->retranslate();
    count();
}

QString VoteDialog::saveWords() const
{
    return isSecret() ? tr("Continue to the &ballot") : tr("&Save the vote");
}

const VoteRule *VoteDialog::rule() const
{
    for (const VoteRule &each : m_questions.rules)
        if (each.id == m_rule->currentData().toString())
            return &each;
    return nullptr;
}

VoteCounting VoteDialog::counting() const
{
    return isSecret() ? VoteCounting::Totals : fromWord<VoteCounting>(m_way->currentData().toString());
}

QTime VoteDialog::taken() const
{
    const auto time = m_taken->value();
    return time ? *time : QTime();
}

/// The ways that the chosen rule allows. A vote that was taken openly stays open.
void VoteDialog::offerWays()
{
    const VoteRule *chosen = rule();
    if (!chosen)
        return;
    const bool isNew = m_vote.id.isEmpty();
    const QString before = m_way->count() == 0 ? wordOf(m_vote.counting) : m_way->currentData().toString();
    const QSignalBlocker blocked(m_way);
    m_way->clear();
    if (chosen->mayBeOpen || !isNew)
        for (const VoteCounting way : {VoteCounting::Totals, VoteCounting::AllExcept, VoteCounting::ByName})
            m_way->addItem(votewords::counting(way), wordOf(way));
    if (chosen->mayBeSecret && isNew)
        m_way->addItem(votewords::secret(), secretWay);
    const QString wanted = isNew && chosen->secretIsUsual ? secretWay : isNew && before == secretWay ? QString() : before;
    m_way->setCurrentIndex(std::max(0, m_way->findData(wanted)));
}

QString VoteDialog::notesOn(const VoteRule &chosen) const
{
    QStringList notes;
    if (chosen.certainty != Certainty::Sure)
        notes += votewords::certainty(chosen.certainty);
    const qint64 failed = m_questions.timesFailed(chosen.id, {m_about->key()});
    if (failed > 0)
        notes += votewords::failedBefore(failed, chosen);
    return notes.join(u'\n');
}

void VoteDialog::count()
{
    const VoteRule *chosen = rule();
    const QTime at = taken();
    const auto base = m_questions.baseOf(m_rule->currentData().toString(), at);
    const bool byName = counting() != VoteCounting::Totals;
    for (NumberField *field : {m_inFavour, m_against, m_other})
        form()->setFieldVisible(field, !isSecret() && !byName);
    m_all->setVisible(!isSecret() && !byName);
    form()->setFieldVisible(m_method, !isSecret());
    form()->setFieldVisible(m_taken, !isSecret());
    form()->setFieldVisible(m_about, chosen && chosen->rounds > 1 && !chosen->isElection());
    const bool comes = byName && m_roll->isHidden();
    m_roll->setVisible(byName);
    if (comes)
        grow();
    m_roll->setUsual(counting() == VoteCounting::ByName ? Voice::Silent : Voice::InFavour);
    if (byName)
        m_roll->setVoters(m_questions.voters(m_rule->currentData().toString(), at));
    setSaveWords();
    m_needed->clear();
    m_notes->setText(chosen ? notesOn(*chosen) : QString());
    m_notes->setVisible(!m_notes->text().isEmpty());
    if (!chosen || !base) {
        m_base->clear();
        return m_outcome->setStatus(Tone::Warning, base ? QString() : sentence(base.error()));
    }
    m_base->setText(tr("Base: %1. Of these %2 are present.").arg(votewords::arithmetic(*base)).arg(base->entitledPresent));
    if (!chosen->mostVotes)
        m_needed->setText(votewords::needed(*chosen, base->base));
    if (isSecret())
        return m_outcome->setStatus(Tone::Notice, tr("Next come the names or matters, the counting team and the ballot papers."));
    const Vote typed = vote();
    const auto decided = counted(typed, *base, *chosen);
    if (!decided)
        return m_outcome->setStatus(Tone::Problem, sentence(decided.error()));
    if (decided->inFavour + decided->against + decided->other == 0)
        return m_outcome->setStatus(Tone::Neutral, tr("No votes are counted yet."));
    m_outcome->setStatus(decided->passed ? Tone::Good : Tone::Notice, votewords::outcome(*decided));
}
