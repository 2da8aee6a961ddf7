// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/correctiondialog.h"

#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>

CorrectionDialog::CorrectionDialog(const MeetingId &meeting, const QList<documents::StatementLine> &lines, const QList<PersonChoice> &people,
                                   PersonPicker::Matches matches, QWidget *parent)
    : KeptDialog(parent), m_meeting(meeting), m_lines(lines), m_line(new PersonPicker(matches)), m_quote(new QLabel),
      m_correcting(new QComboBox), m_text(new TextField), m_reason(new TextField), m_foundBy(new PersonPicker(matches))
{
    QList<PersonChoice> sentences;
    for (const documents::StatementLine &line : lines)
        sentences += {QString::number(line.number), line.text, line.section};
    m_line->setChoices(sentences);
    m_foundBy->setChoices(people);
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    for (const char *word : Words<Correcting>::list)
        m_correcting->addItem(QString(), QLatin1String(word));
    m_text->setLines(2, 5);
    m_reason->setLines(1, 4);
    addField("line", m_line);
    form()->addField(m_quote);
    addField("correcting", m_correcting);
    addField("text", m_text);
    addField("reason", m_reason);
    addField("foundBy", m_foundBy);
    connect(m_line, &PersonPicker::picked, this, &CorrectionDialog::proposeText);
    connect(m_correcting, &QComboBox::currentIndexChanged, this, &CorrectionDialog::proposeText);
    connect(this, &KeptDialog::edited, this, &CorrectionDialog::showSentence);
    begin();
}

Correction CorrectionDialog::correction() const
{
    Correction typed;
    typed.meeting = m_meeting;
    typed.line = m_line->key().toLongLong();
    typed.correcting = fromWord<Correcting>(m_correcting->currentData().toString());
    typed.text = m_text->text();
    typed.reason = m_reason->text();
    typed.foundBy = {m_foundBy->key()};
    return typed;
}

void CorrectionDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Correction slip for closed minutes"));
    form()->setLabel(m_line, tr("&Sentence of the minutes"));
    m_line->setPlaceholderText(tr("Type some words of the sentence"));
    form()->setLabel(m_quote, tr("It was signed as"));
    form()->setLabel(m_correcting, tr("What is &done"));
    form()->setLabel(m_text, tr("It should &read"));
    form()->setLabel(m_reason, tr("Reaso&n"));
    form()->setLabel(m_foundBy, tr("&Found by"));
    const QSignalBlocker quiet(m_correcting);
    m_correcting->setItemText(int(Correcting::Replace), tr("Another sentence takes its place"));
    m_correcting->setItemText(int(Correcting::Insert), tr("A sentence is added behind it"));
    m_correcting->setItemText(int(Correcting::Strike), tr("It is struck out"));
    showSentence();
}

QString CorrectionDialog::saveWords() const
{
    return tr("&Make the slip");
}

void CorrectionDialog::showSentence()
{
    QString quote;
    for (const documents::StatementLine &line : m_lines)
        if (line.number == m_line->key().toLongLong())
            quote = line.heading.isEmpty() || line.heading == line.text ? line.text : filled(tr("%1 (under “%2”)"), {line.text, line.heading});
    m_quote->setText(quote.isEmpty() ? tr("Choose the sentence above.") : quote);
    form()->setFieldVisible(m_text, m_correcting->currentIndex() != int(Correcting::Strike));
}

/// Most mistakes are a word or a number: what was signed stands there to be mended.
void CorrectionDialog::proposeText()
{
    if (!m_text->text().trimmed().isEmpty() && m_text->text() != m_proposed)
        return; // the person's own words
    m_proposed.clear();
    for (const documents::StatementLine &line : m_lines)
        if (line.number == m_line->key().toLongLong() && m_correcting->currentIndex() == int(Correcting::Replace))
            m_proposed = line.text;
    m_text->setText(m_proposed);
    emit edited();
}
