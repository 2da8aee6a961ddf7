// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duesremittancedialog.h"

#include "core/text/numbers.h"
#include "ui/dialogs/dueswords.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QLabel>

DuesRemittanceDialog::DuesRemittanceDialog(const DuesRemittance &remittance, const QDate &first, Reckon reckonBy, QWidget *parent)
    : KeptDialog(parent), m_reckon(std::move(reckonBy)), m_from(new QComboBox), m_until(new QComboBox), m_on(new DateField), m_way(new QComboBox), m_paper(new QLineEdit),
      m_note(new QLineEdit), m_sums(new QLabel)
{
    for (QDate month = first; month <= monthOf(remittance.on).addMonths(1); month = month.addMonths(1))
        for (QComboBox *field : {m_from, m_until})
            field->addItem(dueswords::month(month), month.toString(Qt::ISODate));
    dueswords::choose(m_from, remittance.from);
    dueswords::choose(m_until, remittance.until);
    for (const char *word : Words<PaidBy>::list)
        m_way->addItem(QString(), QLatin1String(word));
    m_way->setCurrentIndex(int(remittance.way));
    m_on->setDate(remittance.on);
    m_sums->setWordWrap(true);
    m_sums->setTextFormat(Qt::PlainText);
    addField("from", m_from);
    addField("until", m_until);
    addField("on", m_on);
    addField("way", m_way);
    addField("paper", m_paper);
    addField("note", m_note);
    addBelow(m_sums);
    connect(m_from, &QComboBox::currentIndexChanged, this, &DuesRemittanceDialog::reckon);
    connect(m_until, &QComboBox::currentIndexChanged, this, &DuesRemittanceDialog::reckon);
    connect(m_on, &DateField::textChanged, this, &DuesRemittanceDialog::reckon);
    begin();
}

DuesRemittance DuesRemittanceDialog::remittance() const
{
    DuesRemittance typed;
    typed.from = dueswords::chosen(m_from);
    typed.until = dueswords::chosen(m_until);
    typed.on = m_on->date();
    typed.way = fromWord<PaidBy>(m_way->currentData().toString());
    typed.paper = m_paper->text();
    typed.note = m_note->text();
    return typed;
}

QString DuesRemittanceDialog::told() const
{
    return m_sums->text();
}

void DuesRemittanceDialog::reckon()
{
    const auto found = m_reckon(remittance());
    if (!found)
        return m_sums->setText(sentence(found.error()));
    QStringList words{tr("Collected: %1 đồng. Kept: %2 đồng. Handed on: %3 đồng.")
                          .arg(numbers::groupedText(found->collected), numbers::groupedText(found->kept), numbers::groupedText(found->remitted))};
    if (found->late > 0)
        words += tr("%1 đồng of it are for months that were handed on before.").arg(numbers::groupedText(found->late));
    if (found->late < 0)
        words += tr("%1 đồng are taken off, because payments that were handed on before were taken back since.").arg(numbers::groupedText(-found->late));
    if (found->open > 0)
        words += tr("%1 đồng of these months are not paid yet; a later remittance takes them along.").arg(numbers::groupedText(found->open));
    if (!found->gap.isEmpty())
        words += tr("Not handed on yet: %1.").arg(dueswords::months(found->gap.first(), found->gap.last()));
    m_sums->setText(words.join(u' '));
    grow();
}

void DuesRemittanceDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Dues handed on"));
    form()->setLabel(m_from, tr("&From the month"));
    form()->setLabel(m_until, tr("&Up to the month"));
    form()->setLabel(m_on, tr("&Day"));
    form()->setLabel(m_way, tr("&How"));
    form()->setLabel(m_paper, tr("Number of the &receipt"));
    form()->setLabel(m_note, tr("&Note"));
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, handbookwords::paidBy(PaidBy(i)));
    reckon();
}

QString DuesRemittanceDialog::saveWords() const
{
    return tr("&Save the remittance");
}
