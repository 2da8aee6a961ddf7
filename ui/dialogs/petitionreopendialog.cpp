// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/petitionreopendialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QLabel>

PetitionReopenDialog::PetitionReopenDialog(const QString &subject, const QDate &today, QWidget *parent)
    : KeptDialog(parent), m_subject(new QLabel(subject)), m_reason(new TextField), m_day(new DateField)
{
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    form()->addWide(m_subject);
    m_reason->setLines(3, 6);
    m_day->setDate(today);
    addField("reason", m_reason);
    addField("day", m_day);
    begin();
}

QString PetitionReopenDialog::reason() const
{
    return m_reason->text();
}

QDate PetitionReopenDialog::day() const
{
    return m_day->date();
}

void PetitionReopenDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Open a petition again"));
    form()->setLabel(m_reason, tr("&Why"));
    form()->setLabel(m_day, tr("&Day"));
}

QString PetitionReopenDialog::saveWords() const
{
    return tr("&Open it again");
}
