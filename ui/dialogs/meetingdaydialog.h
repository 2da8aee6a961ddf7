// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparing.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class DateField;
class NumberField;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// On which day of the month the cell meets, from when on, and where the meeting goes when that day is free.
class MeetingDayDialog : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<Done>(const MeetingDay &)>;

    MeetingDayDialog(const MeetingDay &day, Save save, QWidget *parent);

    MeetingDay day() const;  ///< what was typed
    void bringBack(const MeetingDay &day);
    bool isEdited() const { return day() != m_beginning; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const MeetingDay &day);
    void showRule();

    MeetingDay m_day;
    MeetingDay m_beginning;
    Save m_save;
    QComboBox *m_rule;
    NumberField *m_number;
    QComboBox *m_week;
    QComboBox *m_weekday;
    QComboBox *m_move;
    QCheckBox *m_weekends;
    QLineEdit *m_alsoFree;
    DateField *m_from;
};
