// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/excusedialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

ExcuseDialog::ExcuseDialog(const Excuse &excuse, const QList<PersonChoice> &people, Save save, QWidget *parent)
    : FormDialog(parent), m_save(std::move(save)), m_member(new PersonPicker(meetingwords::isMeant)), m_reason(new TextField), m_told(new DateField)
{
    m_member->setChoices(people);
    m_reason->setLines(2, 4);
    for (QWidget *field : {static_cast<QWidget *>(m_member), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_told)})
        form().addField(field);
    m_member->setEnabled(excuse.id.isEmpty());  // of another member it is another excuse
    show(excuse);
    m_beginning = this->excuse();
    retranslate();
    if (excuse.id.isEmpty())
        m_member->setFocus();
    else
        m_reason->setFocus();
}

Excuse ExcuseDialog::excuse() const
{
    Excuse typed = m_excuse;
    typed.member.text = m_member->key();
    typed.reason = m_reason->text().simplified();
    typed.told = m_told->date();
    return typed;
}

void ExcuseDialog::bringBack(const Excuse &excuse)
{
    show(excuse);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> ExcuseDialog::carryOut(QWidget *&where)
{
    where = m_member;
    if (m_member->key().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody in the cell is called “%1”. Choose a name from the list."), {m_member->text().trimmed()}};
    where = m_told;
    if (const auto told = m_told->value(); !told)
        return told.error();
    where = m_reason;
    return m_save(excuse());
}

void ExcuseDialog::retranslate()
{
    const bool isNew = m_excuse.id.isEmpty();
    setWindowTitle(isNew ? tr("Excuse before the day") : tr("Change an excuse"));
    setButtons(isNew ? tr("Record the excuse") : tr("Save"), tr("Cancel"));
    form().setLabel(m_member, tr("&Who will not come"));
    form().setLabel(m_reason, tr("&Reason"));
    form().setLabel(m_told, tr("&Told on"));
}

void ExcuseDialog::show(const Excuse &excuse)
{
    m_excuse = excuse;
    m_member->pick(excuse.member.text);
    m_reason->setText(excuse.reason);
    m_told->setDate(excuse.told);
}
