// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/planmonthdialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

PlanMonthDialog::PlanMonthDialog(const PlannedMonth &month, const QList<PersonChoice> &people, const QStringList &shelf, Save save, QWidget *parent)
    : FormDialog(parent), m_shelf(shelf), m_save(std::move(save)), m_topic(new TextField), m_presenter(new PersonPicker(meetingwords::isMeant)),
      m_date(new DateField), m_note(new QLineEdit), m_again(new QCheckBox), m_shelfTitle(nullptr), m_shelfLines(nullptr)
{
    m_topic->setLines(2, 4);
    m_presenter->setChoices(people);
    m_date->setLatestYear(int(month.year));
    for (QWidget *field : {static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_presenter), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_note)})
        form().addField(field);
    form().addWide(m_again);
    m_again->setVisible(false);
    m_shelfTitle = addSentence();
    m_shelfLines = addSentence();
    m_shelfLines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    show(month);
    m_beginning = this->month();
    retranslate();
    m_topic->setFocus();
}

PlannedMonth PlanMonthDialog::month() const
{
    PlannedMonth typed = m_month;
    typed.topic = m_topic->text().simplified();
    typed.presenter.text = m_presenter->key();
    typed.date = m_date->date();
    typed.note = m_note->text().simplified();
    return typed;
}

void PlanMonthDialog::bringBack(const PlannedMonth &month)
{
    show(month);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> PlanMonthDialog::carryOut(QWidget *&where)
{
    where = m_date;
    if (const auto date = m_date->value(); !date)
        return date.error();
    where = m_presenter;
    if (m_presenter->key().isEmpty() && !m_presenter->text().trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody in the cell is called “%1”. Choose a name from the list."), {m_presenter->text().trimmed()}};
    const PlannedMonth typed = month();
    const bool otherMonth = typed.date.isValid() && (typed.date.month() != typed.month || typed.date.year() != typed.year);
    where = otherMonth ? static_cast<QWidget *>(m_date) : m_topic;
    const auto saved = m_save(typed, m_again->isChecked());
    if (!saved && qstrcmp(saved.error().word, "theme-again") == 0) {
        m_again->setVisible(true); // the way out
        fit();
    }
    return saved;
}

void PlanMonthDialog::retranslate()
{
    setWindowTitle(tr("Plan of the month %1/%2").arg(m_month.month, 2, 10, QLatin1Char('0')).arg(m_month.year));
    setButtons(tr("Save the plan"), tr("Cancel"));
    form().setLabel(m_topic, tr("&Theme of a thematic meeting"));
    form().setLabel(m_presenter, tr("&Who prepares it"));
    form().setLabel(m_date, tr("&Day, where not by the rule"));
    form().setLabel(m_note, tr("&Note"));
    m_again->setText(tr("Take this theme &again"));
    m_shelfTitle->setText(m_shelf.isEmpty() ? tr("No theme was planned or discussed yet.") : tr("Themes of the cell:"));
    m_shelfLines->setText(m_shelf.join(u'\n'));
}

void PlanMonthDialog::show(const PlannedMonth &month)
{
    m_month = month;
    m_topic->setText(month.topic);
    m_presenter->pick(month.presenter.text);
    m_date->setDate(month.date);
    m_note->setText(month.note);
}
