// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/taskdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

TaskDialog::TaskDialog(const Task &task, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_task(task), m_title(new TextField), m_person(new PersonPicker(std::move(matches))),
      m_due(new DateField)
{
    m_title->setLines(2, 5);
    m_title->setText(task.title);
    m_person->setChoices(people);
    m_person->pick(task.person.text);
    m_due->setLatestYear(QDate::currentDate().year() + 20);  // a deadline lies ahead
    m_due->setDate(task.due);
    addField("title", m_title);
    addField("person", m_person);
    addField("due", m_due);
    begin();
}

Task TaskDialog::task() const
{
    Task typed = m_task;
    typed.title = m_title->text();
    typed.person = {m_person->key()};
    typed.due = m_due->date();
    return typed;
}

void TaskDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_task.id.isEmpty() ? tr("New task") : tr("Change a task"));
    form()->setLabel(m_title, tr("&Task"));
    form()->setLabel(m_person, tr("&Who does it"));
    form()->setLabel(m_due, tr("&Deadline"));
}

QString TaskDialog::saveWords() const
{
    return tr("&Save the task");
}
