// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/coverdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QLineEdit>

CoverDialog::CoverDialog(const BookHead &head, Save save, QWidget *parent)
    : FormDialog(parent), m_before(head), m_save(std::move(save)), m_name(new QLineEdit(head.name)),
      m_upper(new QLineEdit(head.upper)), m_place(new QLineEdit(head.place)), m_meetingPlace(new QLineEdit(head.meetingPlace)),
      m_termFrom(new DateField), m_phone(new QLineEdit(head.upperPhone))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_termFrom->setDate(head.termFrom);
    for (QWidget *field : QList<QWidget *>{m_name, m_upper, m_place, m_meetingPlace, m_termFrom, m_phone})
        form().addField(field);
    retranslate();
    m_name->setFocus();
}

BookHead CoverDialog::head() const
{
    BookHead head = m_before;
    head.name = m_name->text().simplified();
    head.upper = m_upper->text().simplified();
    head.place = m_place->text().simplified();
    head.meetingPlace = m_meetingPlace->text().simplified();
    head.termFrom = m_termFrom->date();
    head.upperPhone = m_phone->text().simplified();
    return head;
}

Result<Done> CoverDialog::carryOut(QWidget *&where)
{
    where = m_termFrom;
    if (const auto date = m_termFrom->value(); !date)
        return date.error();
    where = m_name;
    return m_save(head());
}

void CoverDialog::retranslate()
{
    setWindowTitle(tr("Change the cover"));
    form().setLabel(m_name, tr("&Name of the organisation"));
    form().setLabel(m_upper, tr("&Upper organisation"));
    form().setLabel(m_place, tr("&Place, as before the date on papers"));
    form().setLabel(m_meetingPlace, tr("Usual &meeting place"));
    form().setLabel(m_termFrom, tr("Close of the last &congress (paper numbers run from here)"));
    form().setLabel(m_phone, tr("&Telephone of the upper office"));
    setButtons(tr("&Save"), tr("Cancel"));
}
