// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listconditionsdialog.h"

#include "ui/dialogs/listwords.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

static constexpr int oldest = 130;  // years; nobody is older

ListConditionsDialog::ListConditionsDialog(const ListChoice &choice, QWidget *parent)
    : KeptDialog(parent), m_choice(choice), m_who(new QComboBox), m_ageFrom(new NumberField(0, oldest)), m_ageTo(new NumberField(0, oldest)),
      m_partyAgeFrom(new NumberField(0, oldest)), m_partyAgeTo(new NumberField(0, oldest)), m_group(new QLineEdit), m_field(new QComboBox), m_says(new QLineEdit),
      m_missing(new QComboBox), m_keepOthers(new QCheckBox)
{
    for (const char *word : Words<ListedWho>::list)
        m_who->addItem(QString(), QLatin1String(word));
    m_who->setCurrentIndex(int(choice.who));
    addField("who", m_who);
    for (const char *field : {"standing", "situation", "sex", "position"}) {
        auto *combo = new QComboBox;
        combo->addItem(QString(), QString());
        for (const QString &word : wordsOfField(QLatin1String(field)))
            combo->addItem(QString(), word);
        m_words += {QLatin1String(field), combo};
        addField(field, combo);
    }
    addField("ageFrom", m_ageFrom);
    addField("ageTo", m_ageTo);
    addField("partyAgeFrom", m_partyAgeFrom);
    addField("partyAgeTo", m_partyAgeTo);
    addField("group", m_group);
    m_missing->addItem(QString(), QString());
    for (const ListField &field : listFields()) {
        if (field.kind == ListField::Blank)
            continue;
        m_field->addItem(QString(), QLatin1String(field.name));
        m_missing->addItem(QString(), QLatin1String(field.name));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(QStringLiteral("residence"))));
    addField("field", m_field);
    addField("says", m_says);
    addField("missing", m_missing);
    for (const ListCondition &each : choice.conditions)
        if (!takeIn(each))
            m_others += each;
    m_keepOthers->setChecked(true);
    addField("others", m_keepOthers);
    form()->setFieldVisible(m_keepOthers, !m_others.isEmpty());
    begin();
}

/// Puts a condition into the field that is there for it; false when there is none, or it holds another one already.
bool ListConditionsDialog::takeIn(const ListCondition &condition)
{
    const auto takeNumber = [&](const char *field, NumberField *from, NumberField *to) {
        if (condition.field != QLatin1String(field))
            return false;
        NumberField *into = condition.test == ListTest::AtLeast ? from : condition.test == ListTest::AtMost ? to : nullptr;
        if (!into || into->value() > 0 || condition.value.toInt() < 1 || condition.value.toInt() > oldest)
            return false;
        into->setValue(condition.value.toInt());
        return true;
    };
    if (takeNumber("age", m_ageFrom, m_ageTo) || takeNumber("partyAge", m_partyAgeFrom, m_partyAgeTo))
        return true;
    if (condition.test == ListTest::Is)
        for (const auto &[field, combo] : std::as_const(m_words))
            if (field == condition.field && combo->currentIndex() == 0 && combo->findData(condition.value) > 0) {
                combo->setCurrentIndex(combo->findData(condition.value));
                return true;
            }
    if (condition.test == ListTest::Is && condition.field == QLatin1String("group") && m_group->text().isEmpty()) {
        m_group->setText(condition.value);
        return true;
    }
    if (condition.test == ListTest::Contains && m_says->text().isEmpty() && m_field->findData(condition.field) >= 0) {
        m_field->setCurrentIndex(m_field->findData(condition.field));
        m_says->setText(condition.value);
        return true;
    }
    if (condition.test == ListTest::Missing && m_missing->currentIndex() == 0 && m_missing->findData(condition.field) > 0) {
        m_missing->setCurrentIndex(m_missing->findData(condition.field));
        return true;
    }
    return false;
}

void ListConditionsDialog::setRange(const char *field, NumberField *from, NumberField *to, QList<ListCondition> &conditions) const
{
    if (from->value() > 0)
        conditions += {QLatin1String(field), ListTest::AtLeast, QString::number(from->value())};
    if (to->value() > 0)
        conditions += {QLatin1String(field), ListTest::AtMost, QString::number(to->value())};
}

ListChoice ListConditionsDialog::choice() const
{
    ListChoice typed = m_choice;
    typed.who = fromWord<ListedWho>(m_who->currentData().toString());
    typed.conditions.clear();
    for (const auto &[field, combo] : m_words)
        if (const QString word = combo->currentData().toString(); !word.isEmpty())
            typed.conditions += {field, ListTest::Is, word};
    setRange("age", m_ageFrom, m_ageTo, typed.conditions);
    setRange("partyAge", m_partyAgeFrom, m_partyAgeTo, typed.conditions);
    if (const QString group = m_group->text().simplified(); !group.isEmpty())
        typed.conditions += {QStringLiteral("group"), ListTest::Is, group};
    if (const QString says = m_says->text().simplified(); !says.isEmpty())
        typed.conditions += {m_field->currentData().toString(), ListTest::Contains, says};
    if (const QString missing = m_missing->currentData().toString(); !missing.isEmpty())
        typed.conditions += {missing, ListTest::Missing};
    if (m_keepOthers->isChecked())
        typed.conditions += m_others;
    return typed;
}

void ListConditionsDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Whom the list is of"));
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_who->count(); ++i)
        m_who->setItemText(i, listwords::who(ListedWho(i)));
    for (const auto &[field, combo] : std::as_const(m_words)) {
        combo->setItemText(0, tr("Any", "no condition on this field"));
        for (int i = 1; i < combo->count(); ++i)
            combo->setItemText(i, listwords::value(field, combo->itemData(i).toString()));
    }
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, listwords::field(m_field->itemData(i).toString()));
    m_missing->setItemText(0, tr("Nothing", "no field has to be missing"));
    for (int i = 1; i < m_missing->count(); ++i)
        m_missing->setItemText(i, listwords::field(m_missing->itemData(i).toString()));
    for (NumberField *field : {m_ageFrom, m_ageTo, m_partyAgeFrom, m_partyAgeTo})
        field->setEmptyWords(tr("Any", "no condition on this field"));
    form()->setLabel(m_who, tr("&Who"));
    form()->setLabel(m_words[0].second, tr("Stand&ing"));
    form()->setLabel(m_words[1].second, tr("Si&tuation"));
    form()->setLabel(m_words[2].second, tr("Se&x"));
    form()->setLabel(m_words[3].second, tr("&Position"));
    form()->setLabel(m_ageFrom, tr("&Age from"));
    form()->setLabel(m_ageTo, tr("Age &up to"));
    form()->setLabel(m_partyAgeFrom, tr("Pa&rty age from"));
    form()->setLabel(m_partyAgeTo, tr("Party age up t&o"));
    form()->setLabel(m_group, tr("Party &group in the cell"));
    form()->setLabel(m_field, tr("Words in the &field"));
    form()->setLabel(m_says, tr("Wor&ds that stand there"));
    form()->setLabel(m_missing, tr("What is &missing"));
    QStringList others;
    for (const ListCondition &each : std::as_const(m_others))
        others += listwords::condition(each);
    m_keepOthers->setText(tr("&Keep also: %1").arg(others.join(QStringLiteral("; "))));
}

QString ListConditionsDialog::saveWords() const
{
    return tr("&Show these members");
}
