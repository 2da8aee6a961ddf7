// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/votedialog.h"

#include "ui/dialogs/votewords.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

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

VoteDialog::VoteDialog(const Vote &vote, const QList<VoteRule> &rules, BaseOf baseOf, QWidget *parent)
    : KeptDialog(parent), m_vote(vote), m_rules(rules), m_baseOf(std::move(baseOf)), m_matter(new TextField),
      m_rule(new QComboBox), m_method(new QComboBox), m_inFavour(handsField(vote.inFavour)),
      m_against(handsField(vote.against)), m_other(handsField(vote.other)), m_all(new QPushButton), m_base(sentenceLabel()),
      m_needed(sentenceLabel()), m_outcome(new StatusLabel)
{
    m_matter->setLines(2, 4);
    m_matter->setText(vote.matter);
    for (const VoteRule &each : m_rules)
        m_rule->addItem(each.title, each.id);
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(vote.rule)));
    m_rule->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const VoteMethod method : {VoteMethod::PartyCard, VoteMethod::Hands})
        m_method->addItem(QString(), wordOf(method));
    m_method->setCurrentIndex(m_method->findData(wordOf(vote.method)));
    m_all->setAutoDefault(false);
    m_outcome->setWordWrap(true);
    addField("matter", m_matter);
    addField("rule", m_rule);
    addField("method", m_method);
    form()->addWide(m_all);
    addField("inFavour", m_inFavour);
    addField("against", m_against);
    addField("other", m_other);
    form()->addWide(m_base);
    form()->addWide(m_needed);
    form()->addWide(m_outcome);
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
    typed.inFavour = m_inFavour->value();
    typed.against = m_against->value();
    typed.other = m_other->value();
    return typed;
}

void VoteDialog::fillAllPresent()
{
    const auto base = m_baseOf(m_rule->currentData().toString());
    if (!base)
        return;  // count() shows why
    m_inFavour->setValue(int(base->entitledPresent));
    m_against->setValue(0);
    m_other->setValue(0);
}

void VoteDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_vote.id.isEmpty() ? tr("New vote") : tr("Change a vote"));
    form()->setLabel(m_matter, tr("&What is voted on"));
    form()->setLabel(m_rule, tr("&Rule"));
    form()->setLabel(m_method, tr("&Method"));
    form()->setLabel(m_inFavour, tr("In &favour"));
    form()->setLabel(m_against, tr("A&gainst"));
    form()->setLabel(m_other, tr("&Other opinion"));
    m_all->setText(tr("All &present in favour"));
    for (int item = 0; item < m_method->count(); ++item)
        m_method->setItemText(item, votewords::method(fromWord<VoteMethod>(m_method->itemData(item).toString())));
    count();
}

QString VoteDialog::saveWords() const
{
    return tr("&Save the vote");
}

const VoteRule *VoteDialog::rule() const
{
    for (const VoteRule &each : m_rules)
        if (each.id == m_rule->currentData().toString())
            return &each;
    return nullptr;
}

void VoteDialog::count()
{
    const VoteRule *chosen = rule();
    const auto base = m_baseOf(m_rule->currentData().toString());
    if (!chosen || !base) {
        m_base->clear();
        m_needed->clear();
        return m_outcome->setStatus(Tone::Warning, base ? QString() : sentence(base.error()));
    }
    m_base->setText(tr("Base: %1. Of these %2 are present.").arg(votewords::arithmetic(*base)).arg(base->entitledPresent));
    m_needed->setText(votewords::needed(*chosen, base->base));
    const auto decided = counted(vote(), *base, *chosen);
    if (!decided)
        return m_outcome->setStatus(Tone::Problem, sentence(decided.error()));
    if (decided->inFavour + decided->against + decided->other == 0)
        return m_outcome->setStatus(Tone::Neutral, tr("No votes are counted yet."));
    m_outcome->setStatus(decided->passed ? Tone::Good : Tone::Notice, votewords::outcome(*decided));
}
