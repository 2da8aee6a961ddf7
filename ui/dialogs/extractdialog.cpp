// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/extractdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

ExtractDialog::ExtractDialog(const MeetingId &meeting, const QList<ExtractMatter> &matters, const QList<PersonChoice> &certifiers, QWidget *parent)
    : KeptDialog(parent), m_meeting(meeting), m_matters(matters), m_matter(new QComboBox), m_certifier(new QComboBox),
      m_purpose(new QLineEdit), m_hint(new QLabel)
{
    for (QComboBox *box : {m_matter, m_certifier}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    for (qsizetype i = 0; i < matters.size(); ++i) {
        const bool isDecision = !matters[i].vote.isEmpty() || !matters[i].poll.isEmpty();
        m_matter->addItem(isDecision ? QStringLiteral("      ") + matters[i].title : matters[i].title, QString::number(i));
    }
    for (const PersonChoice &person : certifiers)
        m_certifier->addItem(person.hint.isEmpty() ? person.name : QStringLiteral("%1 – %2").arg(person.name, person.hint), person.key);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    addField("matter", m_matter);
    addField("certifier", m_certifier);
    addField("purpose", m_purpose);
    form()->addWide(m_hint);
    begin();
}

Extract ExtractDialog::extract() const
{
    Extract typed;
    typed.meeting = m_meeting;
    const ExtractMatter matter = m_matters.value(m_matter->currentIndex());
    typed.item = matter.item;
    typed.vote = matter.vote;
    typed.poll = matter.poll;
    typed.certifier = {m_certifier->currentData().toString()};
    typed.purpose = m_purpose->text();
    return typed;
}

void ExtractDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Extract of the minutes"));
    form()->setLabel(m_matter, tr("&Matter"));
    form()->setLabel(m_certifier, tr("Certified b&y"));
    form()->setLabel(m_purpose, tr("&For whom, for what"));
    m_hint->setText(tr("The extract gets its number now and is kept as it is printed. Whoever certifies it signs the paper in ink."));
}

QString ExtractDialog::saveWords() const
{
    return tr("&Give out the extract");
}
