// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signerrow.h"

#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

SignerRow::SignerRow(SignerRole role, QWidget *parent)
    : QWidget(parent), m_role(role), m_name(new QLabel), m_status(new StatusLabel), m_sign(new QPushButton),
      m_makeKey(new QPushButton)
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_sign->setIcon(QIcon(QStringLiteral(":/icons/sign.svg")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::gap);
    row->addWidget(m_name, 3);
    row->addWidget(m_status, 3);
    row->addWidget(m_sign);
    row->addWidget(m_makeKey);
    connect(m_sign, &QPushButton::clicked, this, &SignerRow::signAsked);
    connect(m_makeKey, &QPushButton::clicked, this, &SignerRow::keyAsked);
    retranslate();
}

void SignerRow::show(const MeetingRecord &record, bool hasKey, bool hasSigned)
{
    const MemberId id = m_role == SignerRole::MinuteTaker ? record.meeting.minuteTaker : record.meeting.chair;
    const QString name = record.nameOf(id);
    const auto isOurs = [this](const MinutesSignature &signature) { return signature.role == m_role; };
    const bool isRevoked = !hasSigned && std::any_of(record.signatures.cbegin(), record.signatures.cend(), isOurs);
    m_name->setText(tr("%1: %2").arg(meetingwords::role(m_role), name.isEmpty() ? tr("nobody yet") : name));
    if (hasSigned)
        m_status->setStatus(Tone::Good, tr("Has signed"));
    else if (isRevoked)
        m_status->setStatus(Tone::Problem, hasKey ? tr("The signature does not count: the office revoked its key. Sign again")
                                                  : tr("The signature does not count: the office revoked its key. Make a new one"));
    else if (id.isEmpty())
        m_status->setStatus(Tone::Warning, tr("Say at step 1 who it is"));
    else if (!hasKey)
        m_status->setStatus(Tone::Warning, tr("Has no signing key yet"));
    else if (!record.final)
        m_status->setStatus(Tone::Neutral, tr("Signs once the minutes are closed"));
    else
        m_status->setStatus(Tone::Notice, tr("Still has to sign"));
    m_sign->setEnabled(record.final && hasKey && !hasSigned);
    m_sign->setVisible(!hasSigned);
    m_makeKey->setVisible(!hasKey && !hasSigned);
    m_makeKey->setEnabled(!id.isEmpty());
}

void SignerRow::retranslate()
{
    m_sign->setText(tr("Sign with PIN…"));
    m_makeKey->setText(tr("Make a key…"));
    m_sign->setAccessibleName(m_role == SignerRole::Chair ? tr("Chair: sign with PIN") : tr("Minute-taker: sign with PIN"));
    m_makeKey->setAccessibleName(m_role == SignerRole::Chair ? tr("Chair: make a key") : tr("Minute-taker: make a key"));
}
