// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdsteprow.h"

#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>

HoldStepRow::HoldStepRow(QWidget *parent)
    : QWidget(parent), m_text(new StatusLabel), m_change(new QPushButton), m_remove(new QPushButton)
{
    m_text->setWordWrap(true);
    m_text->layout()->setContentsMargins(0, 6, 0, 6);  // the first line stands beside the words of the buttons
    m_change->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_change, 0, Qt::AlignTop);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_change, &QPushButton::clicked, this, &HoldStepRow::changeAsked);
    connect(m_remove, &QPushButton::clicked, this, &HoldStepRow::removeAsked);
}

void HoldStepRow::setText(Tone tone, const QString &sentence, const QString &name)
{
    m_text->setStatus(tone, sentence);
    m_change->setText(tr("Change…"));
    m_change->setAccessibleName(tr("Change %1").arg(name));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
}

void HoldStepRow::setReadOnly(bool readOnly)
{
    m_change->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}
