// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dossierlinedialog.h"

#include "core/text/fold.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

DossierLineDialog::DossierLineDialog(const DossierLine &line, const QString &title, QWidget *parent)
    : KeptDialog(parent), m_line(line), m_title(new QLabel(title)), m_state(new QComboBox), m_where(new QLineEdit), m_checked(new DateField), m_note(new TextField)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    form()->addWide(m_title);
    for (const char *word : Words<DossierState>::list)
        m_state->addItem(QString(), QLatin1String(word));
    m_state->setCurrentIndex(std::max(0, m_state->findData(wordOf(line.state))));
    m_where->setText(line.where);
    m_checked->setDate(line.checked.isValid() ? line.checked : QDate::currentDate());
    m_note->setLines(2, 4);
    m_note->setText(line.note);
    addField("state", m_state);
    addField("where", m_where);
    addField("checked", m_checked);
    addField("note", m_note);
    begin();
}

DossierLine DossierLineDialog::line() const
{
    DossierLine line = m_line;
    line.state = fromWord<DossierState>(m_state->currentData().toString());
    line.where = nfc(m_where->text().simplified());
    line.checked = m_checked->date();
    line.note = m_note->text();
    return line;
}

void DossierLineDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Paper of the dossier"));
    for (int item = 0; item < m_state->count(); ++item)
        m_state->setItemText(item, handbookwords::dossier(fromWord<DossierState>(m_state->itemData(item).toString())));
    form()->setLabel(m_state, tr("S&tate"));
    form()->setLabel(m_where, tr("&Where it is kept"));
    form()->setLabel(m_checked, tr("&Looked at on"));
    form()->setLabel(m_note, tr("&Note"));
}

QString DossierLineDialog::saveWords() const
{
    return tr("&Save");
}
