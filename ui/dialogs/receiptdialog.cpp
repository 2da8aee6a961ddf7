// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/receiptdialog.h"

#include "core/text/dates.h"

#include <QLabel>

ReceiptDialog::ReceiptDialog(const ReceiptSeen &seen, Use use, QWidget *parent)
    : FormDialog(parent), m_seen(seen), m_use(std::move(use)), m_what(addSentence()), m_digits(addSentence())
{
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    retranslate();
}

Result<Done> ReceiptDialog::carryOut(QWidget *&)
{
    return m_use();
}

void ReceiptDialog::retranslate()
{
    setWindowTitle(tr("Take in a receipt"));
    QStringList what{tr("The packet went to: %1").arg(m_seen.transfer.other), tr("The receipt says that it is from: %1").arg(m_seen.receiver),
                     m_seen.accepted.isValid() ? tr("The member was accepted on %1.").arg(dateText(m_seen.accepted)) : tr("The member was not accepted: %1").arg(m_seen.refusal)};
    m_what->setText(what.join(u'\n'));
    m_digits->setText(tr("This organisation is not enrolled here, so nothing vouches for its key. Ask there by telephone for the 30 digits of its key and compare:\n%1").arg(m_seen.fingerprint));
    setButtons(tr("The &digits are these, take it in"), tr("Cancel"));
}
