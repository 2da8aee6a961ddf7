// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmationdialog.h"

#include "ui/dialogs/scorewords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

static constexpr Grade grades[] = {Grade::Good, Grade::Fair, Grade::Average, Grade::Poor};

ConfirmationDialog::ConfirmationDialog(const ScoreConfirmation &said, const QString &total, bool later, Use use, QWidget *parent)
    : FormDialog(parent), m_said(said), m_total(total), m_later(later), m_use(std::move(use)), m_sentence(nullptr),
      m_name(new QLineEdit(said.name)), m_office(new QLineEdit(said.office)), m_day(new DateField), m_grade(new QComboBox), m_reason(new TextField)
{
    m_sentence = addSentence();
    m_name->setObjectName(QStringLiteral("name"));
    m_grade->setObjectName(QStringLiteral("grade"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_day->setIso(said.day.toString(Qt::ISODate));
    for (const Grade grade : grades)
        m_grade->addItem(QString(), wordOf(grade));
    m_grade->setCurrentIndex(std::max(0, m_grade->findData(wordOf(said.grade))));
    m_reason->setLines(2, 5);
    m_reason->setText(said.reason);
    for (QWidget *field : QList<QWidget *>{m_name, m_office, m_day, m_grade, m_reason})
        form().addField(field);
    retranslate();
    m_name->setFocus();
}

Result<Done> ConfirmationDialog::carryOut(QWidget *&where)
{
    const auto day = m_day->value();
    if (!day) {
        where = m_day;
        return day.error();
    }
    ScoreConfirmation typed = m_said;
    typed.name = m_name->text();
    typed.office = m_office->text();
    typed.day = QDate::fromString(m_day->iso(), Qt::ISODate);
    typed.grade = fromWord<Grade>(m_grade->currentData().toString());
    typed.reason = m_reason->text();
    const auto used = m_use(typed);
    if (!used)
        where = typed.name.trimmed().isEmpty() ? static_cast<QWidget *>(m_name) : !typed.day.isValid() ? static_cast<QWidget *>(m_day) : m_reason;
    return used;
}

void ConfirmationDialog::retranslate()
{
    setWindowTitle(tr("What the upper level says to the score"));
    m_sentence->setText(m_later ? tr("The cell's score: %1. The minutes are closed and stay as they are; this is recorded beside them, with its own place in the log.").arg(m_total)
                                : tr("The cell's score: %1. It stands in the minutes when it is recorded before they are read back.").arg(m_total));
    form().setLabel(m_name, tr("&Name"));
    form().setLabel(m_office, tr("&Position"));
    form().setLabel(m_day, tr("&Day"));
    form().setLabel(m_grade, tr("&Grade"));
    form().setLabel(m_reason, tr("&Reason, when it is another grade"));
    for (int item = 0; item < m_grade->count(); ++item)
        m_grade->setItemText(item, scorewords::grade(fromWord<Grade>(m_grade->itemData(item).toString())));
    setButtons(tr("Re&cord it"), tr("Cancel"));
}
