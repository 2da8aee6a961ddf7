// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/escrowaskdialog.h"

#include "ui/widgets/form.h"

#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

EscrowAskDialog::EscrowAskDialog(For what, const QString &line, bool replaces, Use use, QWidget *parent)
    : FormDialog(parent), m_for(what), m_replaces(replaces), m_use(std::move(use)), m_sentence(addSentence()), m_line(new QLineEdit(line))
{
    m_line->setObjectName(what == For::Name ? QStringLiteral("cellName") : QStringLiteral("code"));
    m_line->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    if (what == For::Code)
        m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    form().addField(m_line);
    retranslate();
    m_line->setFocus();
}

Result<Done> EscrowAskDialog::carryOut(QWidget *&where)
{
    where = m_line;
    if (m_for == For::Code && m_line->text().trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the one-time code that you wrote down when the request was made.")};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_use(m_line->text());
    QGuiApplication::restoreOverrideCursor();
    if (!done && qstrcmp(done.error().word, "passphrase") == 0) // a slip of the finger, no reason for distrust
        return Error{Error::Invalid, done.error().text, done.error().args, done.error().detail, done.error().word};
    return done;
}

void EscrowAskDialog::retranslate()
{
    if (m_for == For::Name) {
        setWindowTitle(tr("Request to the upper office"));
        const QString next = tr("The next step shows a one-time code and 30 digits. Have paper and pen ready.");
        m_sentence->setText(m_replaces ? tr("A new request takes the place of the one that waits: an answer to the old one will open nothing any more.") + u'\n' + next : next);
        form().setLabel(m_line, tr("&Name of the cell, as the office knows it"));
        setButtons(tr("&Continue"), tr("Cancel"));
    } else {
        setWindowTitle(tr("Show the request again"));
        m_sentence->setText(tr("The request lies on this computer, sealed with the one-time code that you wrote down."));
        form().setLabel(m_line, tr("&One-time code"));
        setButtons(tr("&Show the request"), tr("Cancel"));
    }
}
