// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cashentrydialog.h"

#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>

CashEntryDialog::CashEntryDialog(const CashEntry &entry, QWidget *parent)
    : KeptDialog(parent), m_begun(entry), m_direction(new QComboBox), m_amount(new NumberField(0, 2'000'000'000)), m_on(new DateField), m_text(new QLineEdit), m_paper(new QLineEdit)
{
    for (const char *word : Words<CashDirection>::list)
        m_direction->addItem(QString(), QLatin1String(word));
    m_direction->setCurrentIndex(int(entry.direction));
    m_amount->setValue(int(entry.amount));
    m_on->setDate(entry.on);
    m_text->setText(entry.text);
    m_paper->setText(entry.paper);
    addField("direction", m_direction);
    addField("amount", m_amount);
    addField("text", m_text);
    addField("on", m_on);
    addField("paper", m_paper);
    begin();
}

CashEntry CashEntryDialog::entry() const
{
    CashEntry typed = m_begun;
    typed.direction = fromWord<CashDirection>(m_direction->currentData().toString());
    typed.amount = m_amount->value();
    typed.on = m_on->date();
    typed.text = m_text->text();
    typed.paper = m_paper->text();
    return typed;
}

void CashEntryDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Other money of the cash box"));
    form()->setLabel(m_direction, tr("D&irection"));
    form()->setLabel(m_amount, tr("&Amount in đồng"));
    form()->setLabel(m_text, tr("&What for"));
    form()->setLabel(m_on, tr("&Day"));
    form()->setLabel(m_paper, tr("Number of the &receipt"));
    for (int i = 0; i < m_direction->count(); ++i)
        m_direction->setItemText(i, handbookwords::direction(CashDirection(i)));
}

QString CashEntryDialog::saveWords() const
{
    return tr("&Save the entry");
}
