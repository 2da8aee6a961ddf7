// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/admissiondialog.h"

#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLineEdit>

static const struct { const char *name; QString Admission::*text; } texts[] = {
    {"background", &Admission::background}, {"awareness", &Admission::awareness}, {"conduct", &Admission::conduct},
    {"capacity", &Admission::capacity}, {"relations", &Admission::relations}, {"shortcomings", &Admission::shortcomings},
    {"reasonsAgainst", &Admission::reasonsAgainst},
};

AdmissionDialog::AdmissionDialog(const Admission &admission, const QList<DecisionChoice> &decisions, const QList<PersonChoice> &people,
                                 PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_admission(admission), m_decisions(decisions), m_decision(new QComboBox), m_name(new QLineEdit), m_member(new PersonPicker(std::move(matches)))
{
    m_decision->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    int chosen = admission.id.isEmpty() ? 0 : -1;  // one whose vote was removed does not take the next best
    for (const DecisionChoice &each : std::as_const(m_decisions)) {
        if ((!admission.vote.isEmpty() && each.vote == admission.vote) || (!admission.poll.isEmpty() && each.poll == admission.poll))
            chosen = m_decision->count();
        m_decision->addItem(each.matter, each.vote.isEmpty() ? each.poll.text : each.vote.text);
    }
    m_decision->setCurrentIndex(m_decisions.isEmpty() ? -1 : chosen);
    m_name->setText(admission.name);
    m_member->setChoices(people);
    addField("decision", m_decision);
    addField("name", m_name);
    addField("member", m_member);
    for (const auto &each : texts) {
        auto *field = new TextField;
        field->setLines(1, 4);
        field->setText(admission.*each.text);
        m_texts += {field, each.text};
        addField(each.name, field);
    }
    connect(m_decision, &QComboBox::currentIndexChanged, this, &AdmissionDialog::showStep);
    showStep();
    m_member->pick(admission.member.isEmpty() && decision() ? decision()->about.text : admission.member.text);
    begin();
    if (m_decisions.size() == 1)
        (m_name->isHidden() ? static_cast<QWidget *>(m_member->key().isEmpty() ? static_cast<QWidget *>(m_member) : m_texts.first().first) : m_name)->setFocus();
}

Admission AdmissionDialog::admission() const
{
    Admission typed = m_admission;
    if (const DecisionChoice *chosen = decision()) {
        typed.vote = chosen->vote;
        typed.poll = chosen->poll;
        typed.step = chosen->step;
    }
    typed.name = typed.step == AdmissionStep::Admission ? m_name->text() : QString();
    typed.member = {typed.step == AdmissionStep::Recognition ? m_member->key() : QString()};
    for (const auto &[field, text] : m_texts)
        typed.*text = field->text();
    return typed;
}

void AdmissionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Resolution on a person"));
    form()->setLabel(m_decision, tr("&Vote"));
    form()->setLabel(m_name, tr("Who a&pplies"));
    form()->setLabel(m_member, tr("&Member"));
    const QString labels[] = {tr("&Life record"), tr("Political a&wareness"), tr("&Ethics, way of life"), tr("A&bility, work"),
                              tr("&Relations with people"), tr("S&hortcomings"), tr("Reasons of those a&gainst")};
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        form()->setLabel(m_texts[i].first, labels[i]);
    m_name->setPlaceholderText(tr("Full name, as in the application"));
}

QString AdmissionDialog::saveWords() const
{
    return tr("&Save the resolution");
}

void AdmissionDialog::showStep()
{
    const AdmissionStep step = decision() ? decision()->step : m_admission.step;
    form()->setFieldVisible(m_name, step == AdmissionStep::Admission);
    form()->setFieldVisible(m_member, step == AdmissionStep::Recognition);
    if (decision() && !decision()->about.isEmpty())
        m_member->pick(decision()->about.text);
}

const DecisionChoice *AdmissionDialog::decision() const
{
    const int index = m_decision->currentIndex();
    return index < 0 || index >= m_decisions.size() ? nullptr : &m_decisions.at(index);
}
