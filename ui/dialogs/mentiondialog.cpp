// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mentiondialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QSignalBlocker>

MentionDialog::MentionDialog(const Mention &mention, const QList<PersonChoice> &people, PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_mention(mention), m_saying(new QComboBox), m_member(new PersonPicker(std::move(matches))), m_reason(new TextField)
{
    for (const char *word : Words<Saying>::list)
        m_saying->addItem(QString(), QLatin1String(word));
    m_saying->setCurrentIndex(int(mention.saying));
    m_member->setChoices(people);
    m_member->pick(mention.member.text);
    m_reason->setLines(2, 6);
    m_reason->setText(mention.reason);
    addField("saying", m_saying);
    addField("member", m_member);
    addField("reason", m_reason);
    begin();
}

Mention MentionDialog::mention() const
{
    Mention typed = m_mention;
    typed.saying = fromWord<Saying>(m_saying->currentData().toString());
    typed.member = {m_member->key()};
    typed.reason = m_reason->text();
    return typed;
}

void MentionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Praise, reminder, criticism"));
    form()->setLabel(m_saying, tr("What the meeting sa&ys"));
    form()->setLabel(m_member, tr("&To whom"));
    form()->setLabel(m_reason, tr("&For what"));
    const QSignalBlocker quiet(m_saying);
    for (int i = 0; i < m_saying->count(); ++i)
        m_saying->setItemText(i, meetingwords::saying(Saying(i)));
}

QString MentionDialog::saveWords() const
{
    return tr("&Save");
}
