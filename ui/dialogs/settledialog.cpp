// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settledialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QLabel>

SettleDialog::SettleDialog(const QString &subject, const QDate &today, QWidget *parent)
    : KeptDialog(parent), m_subject(new QLabel(subject)), m_how(new TextField), m_on(new DateField)
{
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    form()->addWide(m_subject);
    m_how->setLines(2, 5);
    m_on->setDate(today);
    addField("how", m_how);
    addField("on", m_on);
    begin();
}

QString SettleDialog::how() const
{
    return m_how->text();
}

QDate SettleDialog::on() const
{
    return m_on->date();
}

void SettleDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Settle a deadline"));
    form()->setLabel(m_how, tr("&What was done, or why nothing is waited for"));
    form()->setLabel(m_on, tr("&Day"));
}

QString SettleDialog::saveWords() const
{
    return tr("&Settle it");
}
