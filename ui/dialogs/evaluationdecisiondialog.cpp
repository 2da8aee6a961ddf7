// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evaluationdecisiondialog.h"

#include <QLabel>
#include <QLineEdit>

EvaluationDecisionDialog::EvaluationDecisionDialog(qint64 waiting, qint64 leftOut, const QString &time, QWidget *parent)
    : KeptDialog(parent), m_waiting(waiting), m_leftOut(leftOut), m_time(time), m_sentence(new QLabel), m_paper(new QLineEdit)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    form()->addWide(m_sentence);
    addField("paper", m_paper);
    begin();
}

QString EvaluationDecisionDialog::paper() const
{
    return m_paper->text();
}

void EvaluationDecisionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Decide all as proposed"));
    m_sentence->setText(tr("For %1 the proposed level becomes the level in the end for %2 members, and the reason why they are not classified is recorded for %3. "
                           "Whoever was decided already stays as he is.").arg(m_time).arg(m_waiting).arg(m_leftOut));
    form()->setLabel(m_paper, tr("&Paper: number, date, issuer"));
}

QString EvaluationDecisionDialog::saveWords() const
{
    return tr("&Decide all");
}
