// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/meetingdialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/timefield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>

MeetingDialog::MeetingDialog(const Meeting &meeting, Purpose purpose, const QList<Kind> &kinds, const QStringList &groups,
                             const QList<PersonChoice> &people, Save save, QWidget *parent, Propose propose)
    : FormDialog(parent), m_kinds(kinds), m_propose(std::move(propose)), m_purpose(purpose), m_save(std::move(save)), m_kind(new QComboBox),
      m_topic(new QLineEdit), m_group(new QComboBox), m_date(new DateField),
      m_start(new TimeField), m_end(new TimeField), m_place(new QLineEdit),
      m_chair(new PersonPicker(meetingwords::isMeant)), m_minuteTaker(new PersonPicker(meetingwords::isMeant)),
      m_theme(new QComboBox), m_guestSentence(nullptr), m_guestName(new QLineEdit), m_guestOffice(new QLineEdit)
{
    m_date->setLatestYear(QDate::currentDate().year() + 1);  // a meeting may lie ahead
    m_chair->setChoices(people);
    m_minuteTaker->setChoices(people);
    for (const Kind &kind : kinds)
        m_kind->addItem(QString(), kind.kind);
    m_group->addItems(groups);
    for (const char *theme : {"hd05", "hd36"})
        m_theme->addItem(QString(), QString::fromLatin1(theme));
    const bool isNew = purpose == Purpose::New;
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_topic), static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_date), static_cast<QWidget *>(m_start),
                           static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_chair),
                           static_cast<QWidget *>(m_minuteTaker), static_cast<QWidget *>(m_theme)})
        form().addField(field);
    m_guestSentence = addSentence();
    form().addField(m_guestName);
    form().addField(m_guestOffice);
    form().setFieldVisible(m_kind, isNew);  // agenda and rules were made for the kind it has
    form().setFieldVisible(m_end, !isNew);
    m_guestSentence->setVisible(isNew);
    form().setFieldVisible(m_guestName, isNew);
    form().setFieldVisible(m_guestOffice, isNew);
    show(meeting);
    m_beginning = this->meeting();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &MeetingDialog::changeKind);
    retranslate();
    m_date->setFocus();
}

/// Asks for a topic or a group where the kind has one.
void MeetingDialog::showKind()
{
    const QString chosen = m_kind->currentData().toString();
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (kind.kind != chosen)
            continue;
        form().setFieldVisible(m_topic, kind.hasTopic);
        form().setFieldVisible(m_group, kind.hasGroup);
    }
}

void MeetingDialog::changeKind()
{
    showKind();
    Meeting before = m_beginning;
    before.meetingKind = meeting().meetingKind;
    before.topic = meeting().topic;
    before.group = meeting().group;
    if (!m_propose || meeting() != before)
        return; // what was typed stays
    if (const auto proposed = m_propose(meeting().meetingKind)) {
        show(*proposed);
        m_beginning = meeting();
    }
}

Meeting MeetingDialog::meeting() const
{
    Meeting typed = m_meeting;
    typed.meetingKind = m_kind->currentData().toString();
    typed.date = m_date->date();
    const auto start = m_start->value();
    const auto end = m_end->value();
    typed.start = start ? *start : QTime();
    typed.end = end ? *end : QTime();
    typed.place = m_place->text().simplified();
    typed.topic = !m_topic->isHidden() ? m_topic->text().simplified() : QString();
    typed.group = !m_group->isHidden() ? m_group->currentText() : QString();
    typed.chair.text = m_chair->key();
    typed.minuteTaker.text = m_minuteTaker->key();
    typed.theme = m_theme->currentData().toString();
    return typed;
}

Guest MeetingDialog::guest() const
{
    Guest guest;
    guest.name = m_guestName->text().simplified();
    guest.office = m_guestOffice->text().simplified();
    guest.fromAbove = true;
    return guest;
}

void MeetingDialog::bringBack(const Meeting &meeting, const Guest &guest)
{
    show(meeting);
    m_guestName->setText(guest.name);
    m_guestOffice->setText(guest.office);
    messages()->say(tr("What you typed before is back."));
}

Result<Done> MeetingDialog::carryOut(QWidget *&where)
{
    const auto wrong = [&where](QWidget *field, const Error &error) {
        where = field;
        return error;
    };
    if (const auto date = m_date->value(); !date)
        return wrong(m_date, date.error());
    if (!m_date->date().isValid())
        return wrong(m_date, {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date of the meeting is missing.")});
    for (TimeField *field : {m_start, m_end})
        if (const auto time = field->value(); !time)
            return wrong(field, time.error());
    for (PersonPicker *field : {m_chair, m_minuteTaker})
        if (field->key().isEmpty() && !field->text().trimmed().isEmpty())
            return wrong(field, {Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody in the cell is called “%1”. Choose a name from the list."),
                                 {field->text().trimmed()}});
    return m_save(meeting(), guest());
}

void MeetingDialog::retranslate()
{
    const bool isNew = m_purpose == Purpose::New;
    setWindowTitle(isNew ? tr("New meeting") : tr("Date, place and people of the meeting"));
    setButtons(isNew ? tr("Call the meeting") : tr("Save"), tr("Cancel"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, meetingwords::kind(m_kind->itemData(i).toString()));
    m_theme->setItemText(0, tr("HD 05"));
    m_theme->setItemText(1, tr("HD 36"));
    form().setLabel(m_kind, tr("&Kind of meeting"));
    form().setLabel(m_topic, tr("Top&ic"));
    form().setLabel(m_group, tr("Party g&roup"));
    form().setLabel(m_date, tr("&Date"));
    form().setLabel(m_start, tr("&Begins at"));
    form().setLabel(m_end, tr("&Ended at"));
    form().setLabel(m_place, tr("&Place"));
    form().setLabel(m_chair, tr("&Chair"));
    form().setLabel(m_minuteTaker, tr("&Minute-taker"));
    form().setLabel(m_theme, tr("&Layout of the papers"));
    m_guestSentence->setText(tr("Does somebody of the upper committee come? You may leave this empty and add guests later."));
    form().setLabel(m_guestName, tr("&Guest from the upper committee"));
    form().setLabel(m_guestOffice, tr("&Office of the guest"));
}

void MeetingDialog::show(const Meeting &meeting)
{
    m_meeting = meeting;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(meeting.meetingKind)));
    showKind();
    m_topic->setText(meeting.topic);
    if (m_group->findText(meeting.group) < 0 && !meeting.group.isEmpty())
        m_group->addItem(meeting.group);
    m_group->setCurrentText(meeting.group);
    m_date->setDate(meeting.date);
    m_start->setTime(meeting.start);
    m_end->setTime(meeting.end);
    m_place->setText(meeting.place);
    m_chair->pick(meeting.chair.text);
    m_minuteTaker->pick(meeting.minuteTaker.text);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(meeting.theme)));
}
