// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/petitiondialog.h"

#include "ui/dialogs/petitionwords.h"
#include "ui/dialogs/speakerkeys.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QSignalBlocker>

PetitionDialog::PetitionDialog(const Petition &petition, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_petition(petition), m_text(new TextField), m_asker(new PersonPicker(std::move(matches))), m_to(new QComboBox),
      m_addressee(new QLineEdit), m_due(new DateField)
{
    m_text->setLines(3, 6);
    m_text->setText(petition.text);
    m_asker->setChoices(people);
    m_asker->pick(speakerkeys::keyOf(petition.member, petition.guest));
    for (const char *word : Words<AddressedTo>::list)
        m_to->addItem(QString(), QLatin1String(word));
    m_to->setCurrentIndex(int(petition.addressedTo));
    m_addressee->setText(petition.addressee);
    m_due->setLatestYear(QDate::currentDate().year() + 20);  // an answer lies ahead
    m_due->setDate(petition.due);
    addField("text", m_text);
    addField("asker", m_asker);
    addField("to", m_to);
    addField("addressee", m_addressee);
    addField("due", m_due);
    connect(m_to, &QComboBox::currentIndexChanged, this, &PetitionDialog::showAddressee);
    begin();
    showAddressee();
}

Petition PetitionDialog::petition() const
{
    Petition typed = m_petition;
    typed.text = m_text->text();
    typed.member = speakerkeys::memberOf(m_asker->key());
    typed.guest = speakerkeys::guestOf(m_asker->key());
    typed.addressedTo = fromWord<AddressedTo>(m_to->currentData().toString());
    typed.addressee = typed.addressedTo == AddressedTo::CellCommittee ? QString() : m_addressee->text();
    typed.due = m_due->date();
    return typed;
}

/// The committee of the cell needs no name.
void PetitionDialog::showAddressee()
{
    form()->setFieldVisible(m_addressee, m_to->currentIndex() != int(AddressedTo::CellCommittee));
    grow();
}

void PetitionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_petition.id.isEmpty() ? tr("New petition") : tr("Change a petition"));
    form()->setLabel(m_text, tr("&What is asked for"));
    form()->setLabel(m_asker, tr("Who &asks"));
    form()->setLabel(m_to, tr("Addressed &to"));
    form()->setLabel(m_addressee, tr("Its &name"));
    form()->setLabel(m_due, tr("Answer expected &by"));
    m_asker->setPlaceholderText(petitionwords::asker({}, {}));
    const QSignalBlocker quiet(m_to);
    for (int i = 0; i < m_to->count(); ++i)
        m_to->setItemText(i, petitionwords::addressedTo(AddressedTo(i)));
}

QString PetitionDialog::saveWords() const
{
    return tr("&Save the petition");
}
