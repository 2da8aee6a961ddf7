// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cardpaperdialog.h"

#include "core/text/fold.h"
#include "ui/dialogs/memberwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QLineEdit>

CardPaperDialog::CardPaperDialog(const Member &before, const Member &after, const QStringList &fields, QWidget *parent)
    : KeptDialog(parent), m_before(before), m_after(after), m_fields(fields), m_changes(new QLabel), m_number(new QLineEdit),
      m_decided(new DateField(DateField::Accepts::PartialDates)), m_issuer(new QLineEdit), m_reason(new TextField)
{
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    form()->addWide(m_changes);
    m_reason->setLines(2, 4);
    addField("number", m_number);
    addField("decided", m_decided);
    addField("issuer", m_issuer);
    addField("reason", m_reason);
    begin();
}

CardPaper CardPaperDialog::paper() const
{
    return {nfc(m_number->text().simplified()), m_decided->iso(), nfc(m_issuer->text().simplified()), m_reason->text()};
}

void CardPaperDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Card of %1: on which paper?").arg(m_before.name));
    QStringList lines{tr("This was entered on an earlier day and says who somebody is or since when in the Party. It changes on a paper only; the old value stays in the history.")};
    for (const QString &field : std::as_const(m_fields))
        lines += filled(tr("%1: %2 → %3", "field, before, now"), {memberwords::title(field), memberwords::text(m_before, field),
                                                                   memberwords::text(m_after, field).isEmpty() ? tr("(empty)") : memberwords::text(m_after, field)});
    if (m_fields.contains(QStringLiteral("born")))
        lines += tr("Dates of birth are not adjusted since 18/08/2016: the first life record decides (HD 06-HD/TW, 9.2).");
    m_changes->setText(lines.join(QStringLiteral("\n\n")));
    form()->setLabel(m_number, tr("&Number of the paper"));
    form()->setLabel(m_decided, tr("&Date of the paper"));
    form()->setLabel(m_issuer, tr("&Issued by"));
    form()->setLabel(m_reason, tr("&Reason, in words"));
}

QString CardPaperDialog::saveWords() const
{
    return tr("&Put the card right");
}
