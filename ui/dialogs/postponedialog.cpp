// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/postponedialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/textfield.h"

#include <QLabel>

PostponeDialog::PostponeDialog(const AgendaItem &item, QWidget *parent)
    : KeptDialog(parent), m_item(item), m_reason(new TextField), m_sentence(new QLabel)
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    form()->addWide(m_sentence);
    m_reason->setLines(2, 5);
    m_reason->setText(item.reason);
    addField("reason", m_reason);
    begin();
}

QString PostponeDialog::reason() const
{
    return m_reason->text().simplified();
}

void PostponeDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Postpone an item"));
    m_sentence->setText(filled(tr("“%1” will stand on the agenda of the next meeting of this kind. The minutes say why it was postponed."), {m_item.title}));
    form()->setLabel(m_reason, tr("&Reason"));
}

QString PostponeDialog::saveWords() const
{
    return tr("&Postpone the item");
}
