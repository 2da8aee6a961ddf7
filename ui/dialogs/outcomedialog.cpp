// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/outcomedialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

OutcomeDialog::OutcomeDialog(const QString &name, const QList<Outcome> &outcomes, const QDate &today, Use use, QWidget *parent)
    : FormDialog(parent), m_name(name), m_outcomes(outcomes), m_use(std::move(use)), m_sentence(addSentence()), m_outcome(new QComboBox), m_day(new DateField), m_reason(new TextField)
{
    for (qsizetype i = 0; i < outcomes.size(); ++i)
        m_outcome->addItem(QString());
    m_day->setLatestYear(today.year() + 1);
    m_day->setDate(today);
    m_reason->setLines(2, 4);
    for (QWidget *field : {static_cast<QWidget *>(m_outcome), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_reason)})
        form().addField(field);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &OutcomeDialog::showReason);
    retranslate();
    showReason();
    m_outcome->setFocus();
}

OutcomeDialog::Outcome OutcomeDialog::outcome() const
{
    return m_outcomes.value(std::max(0, m_outcome->currentIndex()));
}

void OutcomeDialog::showReason()
{
    form().setFieldVisible(m_reason, outcome() == Outcome::RefusedHere || outcome() == Outcome::RefusedThere);
    fit();
}

/// A reason that was typed is not thrown away without a word.
void OutcomeDialog::reject()
{
    if (!m_reason->text().trimmed().isEmpty() && !m_isWarned) {
        m_isWarned = true;
        messages()->say(tr("The reason is not recorded yet. Record it, or close once more to leave it."));
        return m_reason->setFocus();
    }
    FormDialog::reject();
}

Result<Done> OutcomeDialog::carryOut(QWidget *&where)
{
    where = m_day;
    if (const auto read = m_day->value(); !read)
        return read.error();
    auto done = m_use(outcome(), m_day->date(), m_reason->text());
    if (!done && done.error().kind == Error::Refused && m_reason->isVisible() && m_reason->text().trimmed().isEmpty())
        where = m_reason;
    return done;
}

void OutcomeDialog::retranslate()
{
    setWindowTitle(tr("What became of it"));
    m_sentence->setText(tr("Transfer of %1. What is recorded here stays; a mistake is put right by a new transfer.").arg(m_name));
    form().setLabel(m_outcome, tr("&What"));
    form().setLabel(m_day, tr("&Day"));
    form().setLabel(m_reason, tr("&Reason"));
    setButtons(tr("Rec&ord it"), tr("Cancel"));
    const QSignalBlocker quiet(m_outcome);
    for (int i = 0; i < m_outcome->count(); ++i) {
        switch (m_outcomes[i]) {
        case Outcome::AcceptedHere: m_outcome->setItemText(i, tr("Accepted here")); break;
        case Outcome::RefusedHere: m_outcome->setItemText(i, tr("Not accepted here")); break;
        case Outcome::AcceptedThere: m_outcome->setItemText(i, tr("Accepted there, as its paper says")); break;
        case Outcome::RefusedThere: m_outcome->setItemText(i, tr("Not accepted there, counts here again")); break;
        case Outcome::Withdrawn: m_outcome->setItemText(i, tr("Nothing came of it, nothing was handed over")); break;
        case Outcome::Returned: m_outcome->setItemText(i, tr("The time is over, back home")); break;
        }
    }
}
