// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keptchoicedialog.h"

#include <QLabel>
#include <QLineEdit>

KeptChoiceDialog::KeptChoiceDialog(const QString &name, const QString &choice, QWidget *parent)
    : KeptDialog(parent), m_name(new QLineEdit(name)), m_sentence(new QLabel), m_choice(choice)
{
    m_name->setMaxLength(80);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    addField("name", m_name);
    addBelow(m_sentence);
    begin();
}

QString KeptChoiceDialog::name() const
{
    return m_name->text().simplified();
}

void KeptChoiceDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Keep a choice of members"));
    form()->setLabel(m_name, tr("&Name, also the title of the printed list"));
    m_sentence->setText(tr("Kept are whom the list is of (%1), its order and its columns. A choice that has this name already is replaced.").arg(m_choice));
}

QString KeptChoiceDialog::saveWords() const
{
    return tr("&Keep the choice");
}
