// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duesamountdialog.h"

#include "core/text/numbers.h"
#include "ui/dialogs/dueswords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

DuesAmountDialog::DuesAmountDialog(const QString &name, const DuesAmount &amount, const QDate &today, Reckon reckonBy, QWidget *parent)
    : KeptDialog(parent), m_name(name), m_begun(amount), m_reckon(std::move(reckonBy)), m_from(new QComboBox), m_category(new QComboBox),
      m_base(new NumberField(0, 2'000'000'000)), m_reckoned(new QLabel), m_isOther(new QCheckBox), m_other(new NumberField(0, 2'000'000'000)), m_until(new QComboBox),
      m_reason(new QLineEdit), m_on(new DateField)
{
    dueswords::addMonths(m_from, amount.from, 12, 12);
    m_until->addItem(QString(), QString());
    for (int i = 0; i < 24; ++i) {
        const QDate each = amount.from.addMonths(i);
        m_until->addItem(dueswords::month(each), each.toString(Qt::ISODate));
    }
    m_until->setCurrentIndex(std::max(0, m_until->findData(amount.until.isValid() ? amount.until.toString(Qt::ISODate) : QString())));
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(40);
    showCategories();
    m_base->setValue(int(amount.base));
    m_reckoned->setWordWrap(true);
    m_reckoned->setTextFormat(Qt::PlainText);
    const auto says = m_reckon(amount);
    m_isOther->setChecked(says && says->amount != amount.amount && !amount.id.isEmpty());
    m_other->setValue(int(amount.amount));
    m_reason->setText(amount.reason);
    m_on->setDate(today);
    addField("from", m_from);
    addField("category", m_category);
    addField("base", m_base);
    form()->addWide(m_reckoned);
    addField("isOther", m_isOther);
    addField("other", m_other);
    addField("until", m_until);
    addField("reason", m_reason);
    addField("on", m_on);
    connect(m_from, &QComboBox::currentIndexChanged, this, &DuesAmountDialog::showCategories);
    connect(m_from, &QComboBox::currentIndexChanged, this, &DuesAmountDialog::reckon);
    connect(m_category, &QComboBox::currentIndexChanged, this, &DuesAmountDialog::reckon);
    connect(m_base, &NumberField::valueChanged, this, &DuesAmountDialog::reckon);
    connect(m_other, &NumberField::valueChanged, this, &DuesAmountDialog::reckon);
    connect(m_isOther, &QCheckBox::toggled, this, &DuesAmountDialog::reckon);
    begin();
    m_category->setFocus();
}

/// The categories of the rates that hold in the month.
void DuesAmountDialog::showCategories()
{
    const QSignalBlocker quiet(m_category);
    const QString before = m_category->count() > 0 ? m_category->currentData().toString() : m_begun.category;
    m_category->clear();
    m_category->addItem(QString(), QString());
    if (const DuesRates *rates = shippedDuesRates().in(dueswords::chosen(m_from)))
        for (const DuesCategory &each : rates->categories)
            m_category->addItem(each.title, each.id);
    m_category->setCurrentIndex(std::max(0, m_category->findData(before)));
}

DuesAmount DuesAmountDialog::typedAmount() const
{
    DuesAmount typed = m_begun;
    typed.id = {};
    typed.from = dueswords::chosen(m_from);
    typed.until = dueswords::chosen(m_until);
    typed.category = m_category->currentData().toString();
    typed.base = m_base->value();
    typed.reason = m_reason->text();
    return typed;
}

DuesAmount DuesAmountDialog::amount() const
{
    DuesAmount typed = typedAmount();
    if (const auto says = m_reckon(typed))
        typed = *says;
    if (m_isOther->isChecked())
        typed.amount = m_other->value();
    return typed;
}

QDate DuesAmountDialog::approvedOn() const
{
    return m_on->date();
}

void DuesAmountDialog::reckon()
{
    const DuesAmount typed = typedAmount();
    const DuesRates *rates = shippedDuesRates().in(typed.from);
    const DuesCategory *category = rates ? rates->category(typed.category) : nullptr;
    form()->setFieldVisible(m_base, category && category->basis == DuesBasis::Income);
    form()->setFieldVisible(m_other, m_isOther->isChecked());
    form()->setFieldVisible(m_until, m_isOther->isChecked());
    const auto says = m_reckon(typed);
    if (typed.category.isEmpty())
        m_reckoned->setText(tr("Choose the category to which the member belongs."));
    else if (!says)
        m_reckoned->setText(sentence(says.error()));
    else if (says->base > 0)
        m_reckoned->setText(tr("By the rates: %1 đồng a month, of %2 đồng (%3).").arg(numbers::groupedText(says->amount), numbers::groupedText(says->base), category->clause));
    else
        m_reckoned->setText(tr("By the rates: %1 đồng a month (%2).").arg(numbers::groupedText(says->amount), category->clause));
    if (says && category->certainty != QLatin1String("sure"))
        m_reckoned->setText(m_reckoned->text() + u' ' + tr("This rate is known from summaries only; compare it with the regulation."));
    if (m_isOther->isChecked())
        m_reckoned->setText(m_reckoned->text() + u'\n' + tr("Approved: %1 đồng a month.").arg(numbers::groupedText(m_other->value())));
    grow();
}

void DuesAmountDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Dues of %1").arg(m_name));
    form()->setLabel(m_from, tr("From the &month on"));
    form()->setLabel(m_category, tr("Cate&gory"));
    form()->setLabel(m_base, tr("&Income a month"));
    form()->setLabel(m_isOther, QString());
    m_isOther->setText(tr("Anot&her amount is approved"));
    form()->setLabel(m_other, tr("Amo&unt a month"));
    form()->setLabel(m_until, tr("Up &to the month"));
    form()->setLabel(m_reason, tr("&Reason, request or paper"));
    form()->setLabel(m_on, tr("Approve&d on"));
    m_until->setItemText(0, tr("no end"));
    m_category->setItemText(0, tr("not chosen yet"));
    reckon();
}

QString DuesAmountDialog::saveWords() const
{
    return tr("&Save the amount");
}
