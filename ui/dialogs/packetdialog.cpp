// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/packetdialog.h"

#include "core/text/dates.h"
#include "ui/dialogs/transferwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QLabel>
#include <QLineEdit>

PacketDialog::PacketDialog(const PacketSeen &seen, const QString &known, const QDate &today, Use use, QWidget *parent)
    : FormDialog(parent), m_seen(seen), m_known(known), m_use(std::move(use)), m_who(addSentence()), m_trust(addSentence()), m_digits(new QLineEdit), m_presented(new DateField), m_items(nullptr)
{
    m_digits->setObjectName(QStringLiteral("digits"));
    m_digits->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    m_presented->setDate(today);
    form().addField(m_digits);
    form().addField(m_presented);
    m_items = addSentence();
    retranslate();
    form().setFieldVisible(m_digits, m_seen.trust == PacketTrust::Unknown);
    (m_seen.trust == PacketTrust::Unknown ? m_digits : m_presented)->setFocus();
}

Result<Done> PacketDialog::carryOut(QWidget *&where)
{
    if (const auto read = m_presented->value(); !read) {
        where = m_presented;
        return read.error();
    }
    where = m_seen.trust == PacketTrust::Unknown ? m_digits : static_cast<QLineEdit *>(m_presented);
    auto done = m_use(m_digits->text(), m_presented->date());
    // a slip of the finger and a stranger's packet look the same; the sentence says both, and here it can be typed again
    if (!done && qstrcmp(done.error().word, "fingerprint") == 0)
        return Error{Error::Invalid, done.error().text, done.error().args, done.error().detail, done.error().word};
    return done;
}

void PacketDialog::retranslate()
{
    setWindowTitle(tr("Take in a packet"));
    const Transfer &transfer = m_seen.packet.transfer;
    QStringList who{tr("From: %1").arg(m_seen.packet.from.title),
                    tr("Member: %1, born %2").arg(m_seen.packet.member.name, dateText(parseIsoText(m_seen.packet.member.born) ? *parseIsoText(m_seen.packet.member.born) : PartialDate{})),
                    tr("Introduction: %1, %2; dues paid up to %3").arg(transfer.paper, dateText(transfer.introduced), transfer.duesPaidTo.toString(QStringLiteral("MM/yyyy")))};
    if (transfer.until.isValid())
        who += tr("For a time, until %1").arg(dateText(transfer.until));
    if (!m_known.isEmpty())
        who += tr("Is in this book already: %1").arg(m_known);
    who += m_seen.doubts;
    m_who->setText(who.join(u'\n'));
    m_trust->setText(transferwords::trust(m_seen.trust));
    form().setLabel(m_digits, tr("The &30 digits"));
    form().setLabel(m_presented, tr("&Papers presented on"));
    QStringList items{tr("What is announced to go along:")};
    for (const TransferItem &item : transfer.items)
        items += QStringLiteral("• ") + item.what;
    m_items->setText(items.join(u'\n'));
    setButtons(tr("&Take in the packet"), tr("Cancel"));
}
