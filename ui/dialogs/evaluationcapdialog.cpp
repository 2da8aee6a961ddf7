// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evaluationcapdialog.h"

#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

EvaluationCapDialog::EvaluationCapDialog(const EvaluationCap &cap, const QDate &from, const QString &rule, QWidget *parent)
    : KeptDialog(parent), m_rule(rule), m_sentence(new QLabel), m_percent(new NumberField(0, 100)), m_base(new QComboBox), m_from(new DateField), m_paper(new QLineEdit)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    form()->addWide(m_sentence);
    m_percent->setValue(int(cap.percent));
    for (const char *word : Words<CapBase>::list)
        m_base->addItem(QString(), QLatin1String(word));
    m_base->setCurrentIndex(int(cap.base));
    m_from->setLatestYear(from.year() + 1);
    m_from->setDate(from);
    m_paper->setText(cap.id.isEmpty() ? QString() : cap.paper);
    addField("percent", m_percent);
    addField("base", m_base);
    addField("from", m_from);
    addField("paper", m_paper);
    begin();
}

EvaluationCap EvaluationCapDialog::cap() const
{
    return {{}, m_from->date(), m_percent->value(), fromWord<CapBase>(m_base->currentData().toString()), m_paper->text()};
}

void EvaluationCapDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("How many may be excellent"));
    m_sentence->setText(tr("The share and whom it is reckoned of are not certain under the rules now in force, and the upper committee may give the cell a number "
                           "of its own. 100 percent is no cap. The rules say: %1").arg(m_rule));
    form()->setLabel(m_percent, tr("&Percent"));
    form()->setLabel(m_base, tr("&Of whom"));
    form()->setLabel(m_from, tr("Holds &from the day"));
    form()->setLabel(m_paper, tr("On what pape&r"));
    const QSignalBlocker quiet(m_base);
    for (int i = 0; i < m_base->count(); ++i)
        m_base->setItemText(i, handbookwords::capBase(CapBase(i)));
}

QString EvaluationCapDialog::saveWords() const
{
    return tr("&Save the cap");
}
