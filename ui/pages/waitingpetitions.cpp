// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/waitingpetitions.h"

#include "core/usecases/petitions.h"
#include "ui/dialogs/petitionwords.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QPushButton>
#include <QVBoxLayout>

WaitingPetitions::WaitingPetitions(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new SectionHeader), m_column(new QVBoxLayout), m_put(new QPushButton)
{
    m_put->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, style::gap);
    column->addWidget(m_title);
    column->addLayout(m_column);
    column->addWidget(m_put, 0, Qt::AlignLeft);
    connect(m_put, &QPushButton::clicked, this, &WaitingPetitions::putOnAgenda);
    retranslate();
}

void WaitingPetitions::show(const MeetingRecord &record)
{
    m_record = record;
    fill();
}

void WaitingPetitions::clear()
{
    m_record = {};
    fill();
}

void WaitingPetitions::retranslate()
{
    m_title->setText(tr("Petitions to be answered"));
    m_put->setText(tr("Put them on the agenda"));
    fill();
}

void WaitingPetitions::fill()
{
    for (StatusLabel *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const CarriedPetition &each : std::as_const(m_record.carriedPetitions)) {
        const Petition &petition = m_record.final ? each.petition : each.now;
        auto *row = new StatusLabel;
        row->setWordWrap(true);
        row->setStatus(petitionwords::tone(petition, m_record.meeting.date),
                       filled(tr("%1 – %2", "a petition, how far it has come"),
                              {petitionwords::subject(petition, each.asker), petitionwords::standing(petition, m_record.meeting.date)}));
        m_column->addWidget(row);
        m_rows += row;
    }
    m_put->setVisible(!m_record.final && !m_record.answeringItem());
    setVisible(!m_rows.isEmpty());
}

void WaitingPetitions::putOnAgenda()
{
    if (const auto put = putAnsweringItem(m_book, m_record.meeting.id); !put)
        return emit failed(put.error());
    emit said(tr("The item for answering petitions stands on the agenda."));
}
