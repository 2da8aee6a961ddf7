// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/erasuredialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLabel>

ErasureDialog::ErasureDialog(const ErasureSight &sight, Use use, QWidget *parent)
    : FormDialog(parent), m_sight(sight), m_use(std::move(use)), m_sentence(addSentence()), m_kept(nullptr), m_reason(new TextField), m_known(new QCheckBox)
{
    for (const ErasureSight::Part &part : sight.parts) {
        if (part.records.isEmpty())
            continue;
        auto *box = new QCheckBox;
        box->setObjectName(part.group.code);
        box->setChecked(true);
        box->setEnabled(!part.group.isAlways);
        form().addWide(box);
        m_parts += {part, box};
    }
    m_kept = addSentence();
    m_reason->setLines(2, 3);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_known->setObjectName(QStringLiteral("known"));
    form().addField(m_reason);
    form().addWide(m_known);
    retranslate();
    m_reason->setFocus();
}

/// A reason that was typed is not thrown away without a word.
void ErasureDialog::reject()
{
    if (!m_reason->text().trimmed().isEmpty() && !m_isWarned) {
        m_isWarned = true;
        messages()->say(tr("Nothing is erased yet. Erase, or close once more to leave everything as it is."));
        return m_reason->setFocus();
    }
    FormDialog::reject();
}

Result<Done> ErasureDialog::carryOut(QWidget *&where)
{
    if (m_reason->text().trimmed().isEmpty()) {
        where = m_reason;
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say why the data are erased: who asked for it, or by which decision.")};
    }
    if (!m_known->isChecked()) {
        where = m_known;
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "What is erased cannot be brought back. Tick that you know it, then erase.")};
    }
    QStringList leftOut;
    for (const Part &each : std::as_const(m_parts))
        if (!each.box->isChecked())
            leftOut += each.part.group.code;
    where = m_reason;
    return m_use(leftOut, m_reason->text());
}

void ErasureDialog::retranslate()
{
    setWindowTitle(tr("Erase the data of a person"));
    m_sentence->setText(tr("%1 has moved to %2. What is ticked is taken out of the book for good; the log keeps a fingerprint of it alone.").arg(m_sight.name, m_sight.transfer.other));
    for (const Part &each : std::as_const(m_parts)) {
        const QString &code = each.part.group.code;
        const int count = int(each.part.records.size());
        each.box->setText(code == u"card"        ? tr("The card: all but the name")
                          : code == u"timeline"    ? tr("&Timeline, photo, checklist of papers and scans (%n records)", nullptr, count)
                          : code == u"evaluations" ? tr("E&valuations (%n records)", nullptr, count)
                          : code == u"dues"        ? tr("Amounts of &dues and the income they rest on (%n records)", nullptr, count)
                          : code == u"deadlines"   ? tr("&Settled deadlines (%n records)", nullptr, count)
                          : code == u"comparisons" ? tr("Lines in &comparisons with lists from above (%n records)", nullptr, count)
                                                   : each.part.group.title);
    }
    m_kept->setText(tr("What stays: the name, and when and how they were a member here; all that belongs to meetings, such as minutes, roll calls, opinions, tasks and votes by name; the papers of the transfer; "
                       "dues that were paid; what was printed or handed out, and keys. The record of the erasure says why. Backups and exports made before still hold the data. "
                       "An upper office needs this version of the program or a later one to take in the next bundle."));
    form().setLabel(m_reason, tr("&Reason: who asked for it"));
    m_known->setText(tr("I &know that this cannot be undone"));
    setButtons(tr("&Erase for good"), tr("Cancel"));
}
