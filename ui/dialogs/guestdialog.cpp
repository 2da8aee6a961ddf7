// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guestdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QLineEdit>

GuestDialog::GuestDialog(const Guest &guest, Save save, QWidget *parent)
    : FormDialog(parent), m_save(std::move(save)), m_name(new QLineEdit), m_office(new QLineEdit),
      m_organisation(new QLineEdit), m_fromAbove(new QCheckBox)
{
    for (QWidget *field : {m_name, m_office, m_organisation})
        form().addField(field);
    form().addWide(m_fromAbove);
    show(guest);
    m_beginning = this->guest();
    retranslate();
    m_name->setFocus();
}

Guest GuestDialog::guest() const
{
    Guest typed = m_guest;
    typed.name = m_name->text().simplified();
    typed.office = m_office->text().simplified();
    typed.organisation = m_organisation->text().simplified();
    typed.fromAbove = m_fromAbove->isChecked();
    return typed;
}

void GuestDialog::bringBack(const Guest &guest)
{
    show(guest);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> GuestDialog::carryOut(QWidget *&where)
{
    where = m_name;
    return m_save(guest());
}

void GuestDialog::retranslate()
{
    const bool isNew = m_guest.id.isEmpty();
    setWindowTitle(isNew ? tr("New guest") : tr("Guest"));
    setButtons(isNew ? tr("Add the guest") : tr("Save"), tr("Cancel"));
    form().setLabel(m_name, tr("&Name"));
    form().setLabel(m_office, tr("&Office"));
    form().setLabel(m_organisation, tr("Or&ganisation"));
    m_fromAbove->setText(tr("From the &upper committee, in charge of this cell"));
}

void GuestDialog::show(const Guest &guest)
{
    m_guest = guest;
    m_name->setText(guest.name);
    m_office->setText(guest.office);
    m_organisation->setText(guest.organisation);
    m_fromAbove->setChecked(guest.fromAbove);
}
