// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/agendaitemdialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>

AgendaItemDialog::AgendaItemDialog(const AgendaItem &item, const QList<PersonChoice> &people, Save save, QWidget *parent)
    : FormDialog(parent), m_save(std::move(save)), m_part(new QComboBox), m_title(new TextField),
      m_presenter(new PersonPicker(meetingwords::isMeant)), m_minutes(new NumberField(0, 24 * 60))
{
    for (int part = int(Part::Opening); part <= int(Part::Closing); ++part)
        m_part->addItem(QString(), part);
    m_title->setLines(2, 5);
    m_presenter->setChoices(people);
    for (QWidget *field : {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_title),
                           static_cast<QWidget *>(m_presenter), static_cast<QWidget *>(m_minutes)})
        form().addField(field);
    show(item);
    m_beginning = this->item();
    retranslate();
    m_title->setFocus();
}

AgendaItem AgendaItemDialog::item() const
{
    AgendaItem typed = m_item;
    typed.part = Part(m_part->currentData().toInt());
    typed.title = m_title->text().simplified();
    typed.presenter.text = m_presenter->key();
    typed.presenterName = m_presenter->key().isEmpty() ? m_presenter->text().simplified() : QString();
    typed.minutes = m_minutes->value();
    return typed;
}

void AgendaItemDialog::bringBack(const AgendaItem &item)
{
    show(item);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> AgendaItemDialog::carryOut(QWidget *&where)
{
    where = m_title;
    return m_save(item());
}

void AgendaItemDialog::retranslate()
{
    const bool isNew = m_item.id.isEmpty();
    setWindowTitle(isNew ? tr("New agenda item") : tr("Agenda item"));
    setButtons(isNew ? tr("Add the item") : tr("Save"), tr("Cancel"));
    for (int i = 0; i < m_part->count(); ++i)
        m_part->setItemText(i, meetingwords::part(Part(m_part->itemData(i).toInt())));
    form().setLabel(m_part, tr("&Part of the meeting"));
    form().setLabel(m_title, tr("&What it is about"));
    form().setLabel(m_presenter, tr("P&resenter"));
    form().setLabel(m_minutes, tr("&Minutes"));
    m_presenter->setToolTip(tr("Choose a member, or type the name of somebody who is not of the cell."));
}

void AgendaItemDialog::show(const AgendaItem &item)
{
    m_item = item;
    m_part->setCurrentIndex(m_part->findData(int(item.part)));
    m_title->setText(item.title);
    m_presenter->pick(item.presenter.text);
    if (item.presenter.isEmpty())
        m_presenter->setText(item.presenterName);
    m_minutes->setValue(int(item.minutes));
}
