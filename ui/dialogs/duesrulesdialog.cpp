// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duesrulesdialog.h"

#include "core/domain/duesrates.h"
#include "core/text/numbers.h"
#include "ui/dialogs/dueswords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>

DuesRulesDialog::DuesRulesDialog(const DuesRules &rules, const QList<PersonChoice> &people, const QList<qint64> &wages, QWidget *parent)
    : KeptDialog(parent), m_wages(wages), m_from(new QComboBox), m_approver(new PersonPicker(meetingwords::isMeant)),
      m_collector(new PersonPicker(meetingwords::isMeant)), m_kept(new NumberField(0, 100)), m_region(new QComboBox), m_note(new QLineEdit), m_hint(new QLabel)
{
    const QDate first = shippedDuesRates().packages.first().from;
    const QDate today = monthOf(QDate::currentDate());
    for (QDate month = first; month <= today.addMonths(12); month = month.addMonths(1))
        m_from->addItem(dueswords::month(month), month.toString(Qt::ISODate));
    dueswords::choose(m_from, rules.from);
    for (PersonPicker *picker : {m_approver, m_collector})
        picker->setChoices(people);
    m_approver->pick(rules.approver.text);
    m_collector->pick(rules.collector.text);
    m_kept->setValue(int(rules.keptPercent));
    for (qsizetype region = 1; region <= wages.size(); ++region)
        m_region->addItem(QString(), QString::number(region));
    m_region->setCurrentIndex(int(rules.region) - 1);
    m_note->setText(rules.note);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    addField("from", m_from);
    addField("approver", m_approver);
    addField("collector", m_collector);
    addField("kept", m_kept);
    addField("note", m_note);
    addField("region", m_region);
    form()->addWide(m_hint);
    begin();
}

DuesRules DuesRulesDialog::rules() const
{
    return {{}, dueswords::chosen(m_from), {m_approver->key()}, {m_collector->key()}, m_kept->value(), m_region->currentData().toInt(), m_note->text()};
}

void DuesRulesDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("How dues are kept"));
    form()->setLabel(m_from, tr("From the &month on"));
    form()->setLabel(m_approver, tr("Who &approves the amounts"));
    form()->setLabel(m_collector, tr("Who co&llects"));
    form()->setLabel(m_kept, tr("The cell &keeps, in percent"));
    form()->setLabel(m_note, tr("On which &paper that rests"));
    form()->setLabel(m_region, tr("Region of the minimum &wage"));
    for (int i = 0; i < m_region->count(); ++i)
        m_region->setItemText(i, tr("Region %1: %2 đồng").arg(i + 1).arg(numbers::groupedText(m_wages.at(i))));
    m_hint->setText(tr("Two different people: one of the committee directs and approves the amount of each member, another collects. What share an ordinary cell may keep was not "
                       "found in the regulation; it is 0 until the upper level says otherwise."));
}

QString DuesRulesDialog::saveWords() const
{
    return tr("&Save the rules");
}
