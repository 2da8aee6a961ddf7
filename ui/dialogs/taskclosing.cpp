// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskclosing.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

TaskClosing::TaskClosing(const Task &task, const QString &whose, const QDate &today, QWidget *parent)
    : KeptDialog(parent), m_whose(new QLabel(whose)), m_result(new TextField), m_state(new QComboBox), m_day(new DateField), m_proof(new QLineEdit)
{
    m_whose->setTextFormat(Qt::PlainText);
    m_whose->setWordWrap(true);
    form()->addWide(m_whose);
    m_result->setLines(3, 8);
    m_result->setText(task.result);
    for (const TaskState state : {TaskState::Done, TaskState::Dropped})
        m_state->addItem(QString(), wordOf(state));
    m_state->setCurrentIndex(task.state == TaskState::Dropped ? 1 : 0);
    m_day->setDate(task.closedOn.isValid() ? task.closedOn : today);
    addField("result", m_result);
    addField("state", m_state);
    m_proof->setText(task.proof);
    addField("day", m_day);
    addField("proof", m_proof);
    begin();
}

TaskState TaskClosing::state() const
{
    return fromWord<TaskState>(m_state->currentData().toString());
}

QString TaskClosing::result() const
{
    return m_result->text();
}

QDate TaskClosing::day() const
{
    return m_day->date();
}

QString TaskClosing::proof() const
{
    return m_proof->text();
}

void TaskClosing::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Close a task"));
    form()->setLabel(m_result, tr("&Result in words"));
    form()->setLabel(m_state, tr("&Outcome"));
    form()->setLabel(m_day, tr("&Day"));
    form()->setLabel(m_proof, tr("What &shows it"));
    m_proof->setPlaceholderText(tr("Number of a paper, a photo, a file; may stay empty"));
    m_state->setItemText(0, tr("Done"));
    m_state->setItemText(1, tr("Dropped: the task is no longer needed"));
}

QString TaskClosing::saveWords() const
{
    return tr("&Close the task");
}
