// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reasondialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/textfield.h"

#include <QLabel>

ReasonDialog::ReasonDialog(const QString &minutes, Use use, QWidget *parent)
    : FormDialog(parent), m_minutes(minutes), m_use(std::move(use)), m_sentence(nullptr), m_reason(new TextField)
{
    m_sentence = addSentence();
    m_reason->setObjectName(QStringLiteral("reason"));
    form().addField(m_reason);
    retranslate();
    m_reason->setFocus();
}

Result<Done> ReasonDialog::carryOut(QWidget *&where)
{
    where = m_reason;
    return m_use(m_reason->text());
}

void ReasonDialog::retranslate()
{
    setWindowTitle(tr("Return minutes to the cell"));
    m_sentence->setText(tr("%1: the cell reads the reason when it takes in the next receipt.").arg(m_minutes));
    form().setLabel(m_reason, tr("&Reason"));
    setButtons(tr("&Return the minutes"), tr("Cancel"));
}
