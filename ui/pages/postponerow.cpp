// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/postponerow.h"

#include "core/text/dates.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QPushButton>

PostponeRow::PostponeRow(QWidget *parent) : QWidget(parent), m_state(new StatusLabel), m_button(new QPushButton)
{
    m_state->setWordWrap(true);
    m_button->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_state, 1);
    row->addStretch();
    row->addWidget(m_button, 0, Qt::AlignTop);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_postponed)
            emit keepAsked();
        else
            emit postponeAsked();
    });
}

void PostponeRow::show(const MeetingRecord &record, const AgendaItem &item, bool readOnly)
{
    m_postponed = item.postponed;
    const QDate since = record.postponedOn.value(item.id);
    if (item.postponed)
        m_state->setStatus(Tone::Warning, filled(tr("Postponed to the next meeting of this kind: %1"), {item.reason}));
    else if (since.isValid())
        m_state->setStatus(Tone::Notice, tr("Taken over from the meeting of %1, which postponed it.").arg(dateText(since)));
    m_state->setVisible(item.postponed || since.isValid());
    m_button->setText(item.postponed ? tr("Deal with &it after all") : tr("Postpone this &item…"));
    m_button->setAccessibleName(filled(item.postponed ? tr("Deal with %1 after all") : tr("Postpone %1"), {item.title}));
    m_button->setVisible(!readOnly);
}
