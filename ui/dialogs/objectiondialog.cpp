// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/objectiondialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QSignalBlocker>

ObjectionDialog::ObjectionDialog(const Objection &objection, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_objection(objection), m_member(new PersonPicker(std::move(matches))), m_text(new TextField),
      m_outcome(new QComboBox), m_decision(new TextField)
{
    m_member->setChoices(people);
    m_member->pick(objection.member.text);
    m_text->setLines(2, 6);
    m_text->setText(objection.text);
    for (const char *word : Words<ObjectionOutcome>::list)
        m_outcome->addItem(QString(), QLatin1String(word));
    m_outcome->setCurrentIndex(int(objection.outcome));
    m_decision->setLines(1, 5);
    m_decision->setText(objection.decision);
    addField("member", m_member);
    addField("text", m_text);
    addField("outcome", m_outcome);
    addField("decision", m_decision);
    begin();
}

Objection ObjectionDialog::objection() const
{
    Objection typed = m_objection;
    typed.member = {m_member->key()};
    typed.text = m_text->text();
    typed.outcome = fromWord<ObjectionOutcome>(m_outcome->currentData().toString());
    typed.decision = m_decision->text();
    return typed;
}

void ObjectionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_objection.id.isEmpty() ? tr("Objection at the reading") : tr("Change an objection"));
    form()->setLabel(m_member, tr("&Who objects"));
    form()->setLabel(m_text, tr("T&o what, and why"));
    form()->setLabel(m_outcome, tr("The meeting &decides"));
    form()->setLabel(m_decision, tr("&In its words"));
    const QSignalBlocker quiet(m_outcome);
    for (int i = 0; i < m_outcome->count(); ++i)
        m_outcome->setItemText(i, meetingwords::outcome(ObjectionOutcome(i)));
}

QString ObjectionDialog::saveWords() const
{
    return tr("&Save the objection");
}
