// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duespaymentdialog.h"

#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>

DuesPaymentDialog::DuesPaymentDialog(const DuesPayment &payment, const QString &subject, const QList<PersonChoice> &people, QWidget *parent)
    : KeptDialog(parent), m_begun(payment), m_subject(new QLabel(subject)), m_amount(new NumberField(0, 2'000'000'000)), m_on(new DateField), m_way(new QComboBox),
      m_collector(new PersonPicker(meetingwords::isMeant)), m_paper(new QLineEdit), m_note(new QLineEdit)
{
    m_subject->setWordWrap(true);
    m_subject->setTextFormat(Qt::PlainText);
    form()->addWide(m_subject);
    for (const char *word : Words<PaidBy>::list)
        m_way->addItem(QString(), QLatin1String(word));
    m_way->setCurrentIndex(int(payment.way));
    m_amount->setValue(int(payment.amount));
    m_on->setDate(payment.paidOn);
    m_collector->setChoices(people);
    m_collector->pick(payment.collector.text);
    m_paper->setText(payment.paper);
    m_note->setText(payment.note);
    addField("amount", m_amount);
    addField("on", m_on);
    addField("way", m_way);
    addField("collector", m_collector);
    addField("paper", m_paper);
    addField("note", m_note);
    connect(m_way, &QComboBox::currentIndexChanged, this, &DuesPaymentDialog::showCollector);
    begin();
    m_amount->selectAll();
    showCollector();
}

DuesPayment DuesPaymentDialog::payment() const
{
    DuesPayment typed = m_begun;
    typed.amount = m_amount->value();
    typed.paidOn = m_on->date();
    typed.way = fromWord<PaidBy>(m_way->currentData().toString());
    typed.collector = {m_collector->key()};
    typed.paper = m_paper->text();
    typed.note = m_note->text();
    return typed;
}

void DuesPaymentDialog::showCollector()
{
    form()->setFieldVisible(m_collector, m_way->currentIndex() == int(PaidBy::Cash));
}

void DuesPaymentDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Payment of dues"));
    form()->setLabel(m_amount, tr("&Amount in đồng"));
    form()->setLabel(m_on, tr("Paid &on"));
    form()->setLabel(m_way, tr("&How"));
    form()->setLabel(m_collector, tr("&Taken by"));
    form()->setLabel(m_paper, tr("Number of the &receipt"));
    form()->setLabel(m_note, tr("&Note"));
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, handbookwords::paidBy(PaidBy(i)));
}

QString DuesPaymentDialog::saveWords() const
{
    return tr("&Save the payment");
}
