// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingdaydialog.h"

#include "ui/dialogs/planwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

MeetingDayDialog::MeetingDayDialog(const MeetingDay &day, Save save, QWidget *parent)
    : FormDialog(parent), m_save(std::move(save)), m_rule(new QComboBox), m_number(new NumberField(1, 31)), m_week(new QComboBox),
      m_weekday(new QComboBox), m_move(new QComboBox), m_weekends(new QCheckBox), m_alsoFree(new QLineEdit), m_from(new DateField)
{
    for (int rule = int(DayRule::DayOfMonth); rule <= int(DayRule::DayOfWeek); ++rule)
        m_rule->addItem(QString(), rule);
    for (int week = 1; week <= 5; ++week)
        m_week->addItem(QString(), week);
    for (int weekday = 1; weekday <= 7; ++weekday)
        m_weekday->addItem(QString(), weekday);
    for (int move = int(FreeDayMove::Later); move <= int(FreeDayMove::Stay); ++move)
        m_move->addItem(QString(), move);
    m_from->setLatestYear(QDate::currentDate().year() + 2);
    for (QWidget *field : {static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_week), static_cast<QWidget *>(m_weekday), static_cast<QWidget *>(m_move)})
        form().addField(field);
    form().addWide(m_weekends);
    form().addField(m_alsoFree);
    form().addField(m_from);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &MeetingDayDialog::showRule);
    show(day);
    m_beginning = this->day();
    retranslate();
    m_rule->setFocus();
}

MeetingDay MeetingDayDialog::day() const
{
    MeetingDay typed = m_day;
    typed.rule = DayRule(m_rule->currentData().toInt());
    typed.day = m_number->value();
    typed.week = m_week->currentData().toInt();
    typed.weekday = m_weekday->currentData().toInt();
    typed.move = FreeDayMove(m_move->currentData().toInt());
    typed.onWeekends = m_weekends->isChecked();
    typed.alsoFree = m_alsoFree->text().simplified();
    typed.from = m_from->date();
    return typed;
}

void MeetingDayDialog::bringBack(const MeetingDay &day)
{
    show(day);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> MeetingDayDialog::carryOut(QWidget *&where)
{
    where = m_from;
    if (const auto from = m_from->value(); !from)
        return from.error();
    if (m_from->date().isValid())
        where = m_alsoFree;
    return m_save(day());
}

void MeetingDayDialog::retranslate()
{
    setWindowTitle(tr("Day of the regular meeting"));
    setButtons(tr("Settle the day"), tr("Cancel"));
    m_rule->setItemText(0, tr("On a day of the month"));
    m_rule->setItemText(1, tr("On a day of the week"));
    for (int i = 0; i < m_week->count(); ++i)
        m_week->setItemText(i, planwords::week(i + 1));
    for (int i = 0; i < m_weekday->count(); ++i)
        m_weekday->setItemText(i, planwords::weekday(i + 1));
    m_move->setItemText(0, tr("Moves to the next working day"));
    m_move->setItemText(1, tr("Moves to the working day before"));
    m_move->setItemText(2, tr("Stays where it is"));
    form().setLabel(m_rule, tr("The cell &meets"));
    form().setLabel(m_number, tr("Day of the mo&nth"));
    form().setLabel(m_week, tr("&Which in the month"));
    form().setLabel(m_weekday, tr("&Day of the week"));
    form().setLabel(m_move, tr("When that day is &free, it"));
    m_weekends->setText(tr("The cell meets on &Saturdays and Sundays too"));
    form().setLabel(m_alsoFree, tr("A&lso free each year"));
    m_alsoFree->setPlaceholderText(tr("Day and month, like 24/11, 22/12"));
    m_alsoFree->setToolTip(tr("Public holidays and Tết are known already."));
    form().setLabel(m_from, tr("From the mon&th of"));
}

void MeetingDayDialog::show(const MeetingDay &day)
{
    m_day = day;
    m_rule->setCurrentIndex(m_rule->findData(int(day.rule)));
    m_number->setValue(int(day.day));
    m_week->setCurrentIndex(m_week->findData(int(day.week)));
    m_weekday->setCurrentIndex(m_weekday->findData(int(day.weekday)));
    m_move->setCurrentIndex(m_move->findData(int(day.move)));
    m_weekends->setChecked(day.onWeekends);
    m_alsoFree->setText(day.alsoFree);
    m_from->setDate(day.from);
    showRule();
}

void MeetingDayDialog::showRule()
{
    const bool ofMonth = m_rule->currentData().toInt() == int(DayRule::DayOfMonth);
    form().setFieldVisible(m_number, ofMonth);
    form().setFieldVisible(m_week, !ofMonth);
    form().setFieldVisible(m_weekday, !ofMonth);
}
