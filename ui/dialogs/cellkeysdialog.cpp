// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cellkeysdialog.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/form.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>

CellKeysDialog::CellKeysDialog(const QString &cell, const QList<CellKey> &keys, qint64 held, Revoke revoke, QWidget *parent)
    : FormDialog(parent), m_cell(cell), m_keys(keys), m_held(held), m_revoke(std::move(revoke)), m_sentence(addSentence()),
      m_list(new QListWidget), m_reason(new QComboBox), m_size(new NumberField(0, int(held))), m_after(nullptr)
{
    m_list->setObjectName(QStringLiteral("keys"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_size->setObjectName(QStringLiteral("size"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(5 * style::rowHeight(fontMetrics()));
    m_list->setTabKeyNavigation(false);
    for (const CellKey &key : keys)
        m_list->addItem(new QListWidgetItem(style::markIcon(key.revocation ? Tone::Problem : Tone::Good), describe(key)));
    for (const RevocationReason reason : {RevocationReason::Compromised, RevocationReason::Superseded})
        m_reason->addItem(QString(), int(reason));
    m_size->setValue(int(held));
    form().addField(m_list);
    form().addField(m_reason);
    form().addField(m_size);
    m_after = addSentence();
    retranslate();
    m_list->setFocus();
}

QString CellKeysDialog::describe(const CellKey &key)
{
    QString name;
    switch (key.kind) {
    case CellKey::Person:
        name = key.name.isEmpty() ? tr("Key of a person, %1").arg(QString::fromLatin1(key.key))
                                  : tr("%1, %2 (%3)").arg(key.name, meetingwords::role(fromWord<SignerRole>(key.role)), key.code);
        break;
    case CellKey::Log:
        name = tr("Key of the book's log");
        break;
    case CellKey::Office:
        name = tr("Key of the book for bundles");
        break;
    case CellKey::Witness:
        name = tr("Key of the book for confirmations");
        break;
    }
    if (!key.revocation)
        return tr("%1: in force").arg(name);
    return key.revocation->reason == wordOf(RevocationReason::Compromised)
        ? tr("%1: revoked as stolen or lost, counts for the first %2 entries").arg(name).arg(key.revocation->size)
        : tr("%1: replaced, counts for the first %2 entries").arg(name).arg(key.revocation->size);
}

Result<Done> CellKeysDialog::carryOut(QWidget *&where)
{
    where = m_list;
    const auto chosen = m_list->selectedItems(); // the current row is the first one as soon as the list has the focus
    if (chosen.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the key that is to be revoked.")};
    return m_revoke(QString::fromLatin1(m_keys.at(m_list->row(chosen.first())).key), RevocationReason(m_reason->currentData().toInt()), m_size->value());
}

void CellKeysDialog::retranslate()
{
    setWindowTitle(tr("Keys of a cell"));
    m_sentence->setText(tr("This office vouches for these keys of %1. When a PIN, a stick or a computer was stolen or lost, revoke the key: what it signed before stays good, what it signs afterwards no longer counts.").arg(m_cell));
    form().setLabel(m_list, tr("&Keys"));
    form().setLabel(m_reason, tr("&Why"));
    form().setLabel(m_size, tr("It counts for the &first entries of the log: how many"));
    for (int row = 0; row < m_reason->count(); ++row)
        m_reason->setItemText(row, m_reason->itemData(row).toInt() == int(RevocationReason::Compromised) ? tr("Stolen or lost: it may be in strange hands")
                                                                                                         : tr("Another key takes its place"));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(describe(m_keys.at(row)));
    m_after->setText(tr("%n entries of the log are held here. Give a smaller number when the key was stolen earlier; minutes that it signed since then no longer count as signed. The cell gets its next certificate: save the file and read the digits of this office to it.", nullptr, int(m_held)));
    setButtons(tr("&Revoke the key…"), tr("Cancel"));
}
