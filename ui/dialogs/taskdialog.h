// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class DateField;
class TextField;

/// A task that the meeting gives somebody: what, who, until when.
class TaskDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new task when `task` has no id.
    TaskDialog(const Task &task, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent = nullptr);

    Task task() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    Task m_task;
    TextField *m_title;
    PersonPicker *m_person;
    DateField *m_due;
};
