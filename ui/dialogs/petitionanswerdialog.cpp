// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/petitionanswerdialog.h"

#include "ui/dialogs/petitionwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

PetitionAnswerDialog::PetitionAnswerDialog(const Petition &petition, const QString &subject, const QDate &today, const QDate &told, QWidget *parent)
    : KeptDialog(parent), m_recorded(petition), m_today(today), m_toldToday(told), m_subject(new QLabel(subject)), m_outcome(new QComboBox), m_answer(new TextField), m_day(new DateField),
      m_planned(new DateField), m_told(new DateField)
{
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    form()->addWide(m_subject);
    for (size_t i = 1; i < std::size(Words<PetitionOutcome>::list); ++i)
        m_outcome->addItem(QString(), QLatin1String(Words<PetitionOutcome>::list[i]));
    const bool isAnswered = petition.outcome != PetitionOutcome::Open;
    m_outcome->setCurrentIndex(isAnswered ? int(petition.outcome) - 1 : 0);
    m_answer->setLines(3, 6);
    m_answer->setText(petition.answer);
    m_planned->setLatestYear(QDate::currentDate().year() + 20);  // what is planned lies ahead
    m_planned->setDate(petition.planned);
    proposeDays();
    addField("outcome", m_outcome);
    addField("answer", m_answer);
    addField("day", m_day);
    addField("planned", m_planned);
    addField("told", m_told);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &PetitionAnswerDialog::proposeDays);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &PetitionAnswerDialog::showPlanned);
    begin();
    showPlanned();
}

PetitionOutcome PetitionAnswerDialog::outcome() const
{
    return fromWord<PetitionOutcome>(m_outcome->currentData().toString());
}

QString PetitionAnswerDialog::answer() const
{
    return m_answer->text();
}

QDate PetitionAnswerDialog::day() const
{
    return m_day->date();
}

QDate PetitionAnswerDialog::planned() const
{
    return outcome() == PetitionOutcome::Planned ? m_planned->date() : QDate();
}

QDate PetitionAnswerDialog::told() const
{
    return m_told->date();
}

/// The words of an answer that is recorded can be put right without its days becoming others; another answer is one of today.
void PetitionAnswerDialog::proposeDays()
{
    const bool isRecorded = isFinal(m_recorded.outcome) || outcome() == m_recorded.outcome;
    const auto propose = [](DateField *field, QDate &proposed, const QDate &day) {
        if (field->date() == proposed)
            field->setDate(day);
        proposed = day;
    };
    propose(m_day, m_proposedDay, isRecorded ? m_recorded.answered : m_today);
    propose(m_told, m_proposedTold, isRecorded ? m_recorded.told : m_toldToday);
}

void PetitionAnswerDialog::showPlanned()
{
    form()->setFieldVisible(m_planned, outcome() == PetitionOutcome::Planned);
    grow();
}

void PetitionAnswerDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Answer to a petition"));
    form()->setLabel(m_outcome, tr("&Outcome"));
    form()->setLabel(m_answer, tr("&Answer or reason in words"));
    form()->setLabel(m_day, tr("&Day of the answer"));
    form()->setLabel(m_planned, tr("To be done &by"));
    form()->setLabel(m_told, tr("&Told who asked on"));
    m_told->setPlaceholderText(tr("not told yet"));
    const QSignalBlocker quiet(m_outcome);
    for (int i = 0; i < m_outcome->count(); ++i)
        m_outcome->setItemText(i, petitionwords::outcome(PetitionOutcome(i + 1)));
}

QString PetitionAnswerDialog::saveWords() const
{
    return tr("&Save the answer");
}
